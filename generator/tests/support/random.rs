//! How many generated cases a test tries, and which: the same each time, so that an ordinary run tests the change at
//! hand, unless the environment selects others.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// Returns this number of cases, or `PROPTEST_CASES`. `OMNICHANNEL_SEED` is a number that chooses the cases, or
/// `random`.
pub fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { cases };
    let rng_seed = match std::env::var("OMNICHANNEL_SEED").as_deref() {
        Err(_) => RngSeed::Fixed(1),
        Ok("random") => RngSeed::Random,
        Ok(seed) => RngSeed::Fixed(seed.parse().unwrap_or_else(|_| panic!("OMNICHANNEL_SEED={seed} is not a number"))),
    };
    ProptestConfig { cases, rng_seed, failure_persistence: None, max_shrink_iters: 60, ..default }
}
