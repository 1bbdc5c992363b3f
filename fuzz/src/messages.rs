//! The targets of the runtime.

#[path = "../../generator/tests/mutations/choices.rs"]
pub mod choices;
#[path = "../../generated/tests/mutations/dates.rs"]
pub mod dates;
#[path = "../../generated/tests/mutations/json.rs"]
pub mod json;
#[path = "../../generated/tests/mutations/parameters.rs"]
pub mod parameters;
#[path = "../../generated/tests/mutations/sample.rs"]
pub mod sample;
#[path = "../../generated/tests/mutations/targets.rs"]
pub mod targets;
