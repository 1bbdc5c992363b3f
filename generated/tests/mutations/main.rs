//! Made-up values and texts, through every part of the runtime that reads what a peer sends: nothing panics, and what is written is
//! read as what it was.
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

/// How many inputs a target gets in an ordinary run: together some seconds.
const INPUTS: u64 = 20_000;

#[test]
fn json_models_come_back_as_they_are_documented() {
    try_target("models", targets::models, INPUTS);
}

#[test]
fn forms_arrive_as_they_were_sent() {
    try_target("forms", targets::forms, INPUTS);
}

#[test]
fn multipart_bodies_arrive_as_they_were_sent() {
    try_target("multipart", targets::multipart, INPUTS / 10);
}

#[test]
fn parameters_arrive_in_every_style() {
    try_target("parameters", parameters::parameters, INPUTS);
}

#[test]
fn date_times_mean_what_they_say() {
    try_target("date_times", targets::date_times, INPUTS);
}

/// Found by a made-up input: the name of a cookie was encoded when it was written, and not decoded when it was read.
#[test]
fn names_of_cookies_are_decoded() {
    let way = (sample::Place::Cookie, rocketchat_omnichannel::runtime::params::Style::FormObject);
    assert_eq!(sample::WAYS[18], way);
    parameters::there_and_back::<_, 18>(std::collections::BTreeMap::from([("[".to_owned(), 182_i64)]), |_| true);
}
