//! Generated values and strings, through every part of the runtime that reads input of a peer: nothing panics, and
//! encoded values decode to the same value.
//!
//! The fuzzing crate (`fuzz/`) tries the same targets without end.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]
#![allow(clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "../../../generator/tests/mutations/choices.rs"]
mod choices;
mod dates;
#[path = "../../../generator/tests/mutations/driver.rs"]
mod driver;
mod json;
mod parameters;
mod sample;
mod targets;

use driver::try_target;

/// The number of inputs of a target in an ordinary run: together a few seconds.
const INPUTS: u64 = 20_000;

#[test]
fn json_models_round_trip() {
    try_target("models", targets::models, INPUTS);
}

#[test]
fn forms_round_trip() {
    try_target("forms", targets::forms, INPUTS);
}

#[test]
fn multipart_bodies_round_trip() {
    try_target("multipart", targets::multipart, INPUTS / 10);
}

#[test]
fn parameters_round_trip_in_every_style() {
    try_target("parameters", parameters::parameters, INPUTS);
}

#[test]
fn parses_date_times_correctly() {
    try_target("date_times", targets::date_times, INPUTS);
}

/// Found by a made-up input: the name of a cookie was encoded when it was written, and not decoded when it was read.
#[test]
fn decodes_cookie_names() {
    let way = (sample::Place::Cookie, rocketchat_omnichannel::runtime::params::Style::FormObject);
    assert_eq!(sample::WAYS[18], way);
    parameters::there_and_back::<_, 18>(std::collections::BTreeMap::from([("[".to_owned(), 182_i64)]), |_| true);
}
