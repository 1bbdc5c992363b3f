//! What the client costs over what one would write by hand: reqwest, and structs with serde's derived traits.
//!
//! `cargo bench -p rocketchat-omnichannel --bench client`. A call is to take at most 1.05 times as long as by hand, decoding
//! a list at most 1.1 times as long. Undeclared members are lost by hand, unless a `flatten` keeps them, which is the fair
//! rival of a type that does.

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
