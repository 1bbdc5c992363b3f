//! How many generated cases a test tries.

use proptest::prelude::ProptestConfig;

/// Returns this number of cases, or `PROPTEST_CASES`.
pub fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { cases };
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 60, ..default }
}
