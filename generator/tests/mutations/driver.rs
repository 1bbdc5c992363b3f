//! Tries a target many times, with inputs that look random.
//!
//! | variable | meaning |
//! |---|---|
//! | `OMNICHANNEL_MUTATIONS` | how many inputs each target gets |
//! | `PROPTEST_RNG_SEED` | which inputs, as for property tests; 1 in an ordinary run |
//! | `OMNICHANNEL_INPUT` | a file: its bytes are the only input |

use std::fs;
use std::panic::{catch_unwind, resume_unwind};
use std::path::Path;

/// A row of numbers that look random, and are the same for the same seed.
struct Random(u64);

impl Random {
    fn new(seed: u64, turn: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ turn.wrapping_mul(0xd1b5_4a32_d192_ed03))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn bytes(&mut self) -> Vec<u8> {
        let count = 8 + self.next() % 1500;
        (0..count).map(|_| (self.next() >> 32) as u8).collect()
    }
}

fn seed() -> u64 {
    std::env::var("PROPTEST_RNG_SEED").map_or(1, |seed| seed.parse().unwrap())
}

/// Tries a target with as many inputs as the environment asks for. One that fails is kept in a file.
pub fn try_target(name: &str, target: fn(&[u8]), default: u64) {
    if let Ok(path) = std::env::var("OMNICHANNEL_INPUT") {
        return target(&fs::read(path).unwrap());
    }
    let count = std::env::var("OMNICHANNEL_MUTATIONS").map_or(default, |count| count.parse().unwrap());
    let seed = seed();
    for turn in 0..count {
        let input = Random::new(seed, turn).bytes();
        if let Err(panic) = catch_unwind(|| target(&input)) {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mutation-{name}"));
            fs::write(&path, input).unwrap();
            eprintln!("{name} fails with PROPTEST_RNG_SEED={seed}, input {turn}: OMNICHANNEL_INPUT={}", path.display());
            resume_unwind(panic);
        }
    }
}
