//! What the client costs over what one would write by hand: reqwest, and structs with serde's derived traits.
//!
//! `cargo bench -p rocketchat-omnichannel --bench client`. Undeclared members are lost by hand, unless a `flatten` keeps them,
//! which is the fair rival of a type that does.
//!
//! On two quiet cores, 1,000 rooms were decoded at 0.93 to 1.0 times the speed of structs by hand (0.9 was the aim), and with three
//! undeclared members in each in 0.73 of the time that `flatten` takes; keeping those members takes 0.5 µs for each room.
//!
//! A call over the loopback took 1.08 to 1.12 times as long as by hand, which is 11 to 16 µs, where 1.05 was the aim. Callgrind
//! counts 115,000 instructions for a call by hand that has one room for an answer, client and server together, and 17,000 more
//! for ours: 2,700 to decode a room that might have 29 members and has 12; 5,000 to write parameters, headers and an address,
//! which are literals by hand; 1,000 for the limits of time. The rest is what a second attempt would need, and 20 allocations.

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
