//! The identity of a finding.

use std::fmt::Write as _;

use crate::diff::{Fingerprint, Place, Rule};

/// A hash of the rule, the change, and the set of subjects, whatever their order and lines. An additional subject is
/// another finding: whoever accepted twelve places has not seen the thirteenth.
pub(super) fn of(rule: &Rule, places: &[Place], sides: [Option<&str>; 2]) -> Fingerprint {
    let mut subjects: Vec<String> = places.iter().map(|place| format!("{:?}", place.subject)).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let mut text = rule.id.to_owned();
    for side in sides {
        // Missing and empty text differ. Writing to a string cannot fail.
        let _ = write!(text, "\0{side:?}");
    }
    for subject in subjects {
        text.push('\0');
        text.push_str(&subject);
    }
    Fingerprint(format!("{:012x}", fnv1a(text.as_bytes()) >> 16))
}

/// FNV-1a, which is stable across compiler versions, unlike the standard library's hasher.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
