//! The targets of the generator.

#[path = "../../generator/tests/mutations/checks.rs"]
pub mod checks;
#[path = "../../generator/tests/mutations/choices.rs"]
pub mod choices;
#[path = "../../generator/tests/mutations/edits.rs"]
pub mod edits;
#[path = "../../generator/tests/mutations/seeds.rs"]
pub mod seeds;
#[path = "../../generator/tests/mutations/targets.rs"]
pub mod targets;
#[path = "../../generator/tests/mutations/trees.rs"]
pub mod trees;
#[path = "../../generator/tests/mutations/words.rs"]
pub mod words;
