//! The emitted client, handwritten code, and the clients of other generators, in one run.
//!
//! `.ci/rivals` copies this program to a package of its own, with a feature for each generator whose code compiles. All
//! sides call one operation of one server over the loopback, and decode the same response, in short rounds that
//! alternate.

#![allow(unexpected_cfgs, reason = "a generator whose code does not compile is no feature")]

#[cfg(feature = "oas3-gen")]
mod oas3_gen;
#[cfg(feature = "openapi-to-rust")]
mod openapi_to_rust;
mod ours;
#[cfg(feature = "ploidy")]
mod ploidy;
mod rooms;
mod rounds;
mod server;

use std::time::Instant;

use tokio::runtime::{Builder, Runtime};

/// What a credential of a call is, on all sides.
const USER: &str = "the user id";
const TOKEN: &str = "the token";

/// One of the compared clients.
trait Side {
    /// As in the table.
    fn name(&self) -> String;
    /// Calls the operation once, with `count` and `open`.
    fn call(&self, runtime: &Runtime);
    /// Decodes a page of rooms as the client does.
    fn decode(&self, page: &bytes::Bytes);
}

/// Returns every side, for a server at this URL; the emitted client is the first.
fn sides(url: &str) -> Vec<Box<dyn Side>> {
    vec![
        Box::new(ours::Emitted::new(url)),
        Box::new(ours::Handwritten::new(url)),
        #[cfg(feature = "oas3-gen")]
        Box::new(oas3_gen::Oas3Gen::new(url)),
        #[cfg(feature = "openapi-to-rust")]
        Box::new(openapi_to_rust::OpenapiToRust::new(url)),
        #[cfg(feature = "ploidy")]
        Box::new(ploidy::Ploidy::new(url)),
    ]
}

fn main() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let url = server::serve(rooms::page(1, 0));
    let sides = sides(&url);
    let page = bytes::Bytes::from(rooms::page(100, 0));
    let calls = compare(&sides, 100, |side| side.call(&runtime));
    let decoded = compare(&sides, 10, |side| side.decode(&page));
    println!("| client | a call | emitted / this | 100 rooms | emitted / this |");
    println!("|---|--:|--:|--:|--:|");
    for (at, side) in sides.iter().enumerate() {
        let cell = |found: &rounds::Comparison| format!("{:.1} µs | {:.2}", found.medians[at], found.ratios[at]);
        println!("| {} | {} | {} |", side.name(), cell(&calls), cell(&decoded));
    }
}

/// Compares the microseconds that each side takes for an action, which a round repeats.
fn compare(sides: &[Box<dyn Side>], times: u32, action: impl Fn(&dyn Side)) -> rounds::Comparison {
    let action = &action;
    let round = |side: &dyn Side| {
        let start = Instant::now();
        (0..times).for_each(|_| action(side));
        start.elapsed().as_secs_f64() * 1e6 / f64::from(times)
    };
    rounds::compare(&mut sides.iter().map(|side| move || round(side.as_ref())).collect::<Vec<_>>())
}
