//! The cost of the client, compared with handwritten code: reqwest, and structs with serde's derived traits.
//!
//! `cargo bench -p rocketchat-omnichannel --bench client`. Handwritten structs lose undeclared properties unless a
//! `flatten` keeps them; that is the fair comparison for a type that keeps them.
//!
//! On two quiet cores, 1,000 rooms were decoded at 0.93 to 1.0 times the speed of handwritten structs (target: 0.9),
//! and with three undeclared properties in each in 0.73 of the time that `flatten` takes; keeping those properties
//! takes 0.5 µs for each room.
//!
//! A call over the loopback for one room took 1.04 times as long as a handwritten one (target: 1.05), measured as
//! `.ci/rivals` does, which also compares the clients of other generators: 1.03 times as long as that of oas3-gen, 1.00
//! times as long as that of openapi-to-rust, and 0.98 times as long as that of ploidy. In instructions, a call takes
//! 1.02 times those of a handwritten one. What a call takes in addition is spent on parameters and a URL, which are
//! literals in handwritten code, on copies of the headers for a second attempt and for a redirect, and on timeouts. A
//! response with 100 rooms took 0.75 of the time of a handwritten client.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, missing_docs, reason = "a benchmark that cannot go on stops")]

mod calls;
mod rooms;
#[path = "../support/rounds.rs"]
mod rounds;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group};
use rocketchat_omnichannel::models::RoomsPage;

use rooms::{ByHand, Keeping, Page, page};

fn decoding(criterion: &mut Criterion) {
    for (name, undeclared) in [("decode 1,000 rooms", 0), ("decode 1,000 rooms with 3 undeclared members each", 3)] {
        let body = page(1_000, undeclared);
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function("by hand", |b| b.iter(|| serde_json::from_str::<Page<ByHand>>(black_box(&body)).unwrap()));
        group.bench_function("by hand, kept", |b| {
            b.iter(|| serde_json::from_str::<Page<Keeping>>(black_box(&body)).unwrap())
        });
        group.bench_function("emitted", |b| b.iter(|| serde_json::from_str::<RoomsPage>(black_box(&body)).unwrap()));
        group.finish();
    }
}

criterion_group!(benches, decoding);

fn main() {
    benches();
    calls::compare();
    Criterion::default().configure_from_args().final_summary();
}
