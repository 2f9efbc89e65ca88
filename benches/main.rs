//! The benches, in one binary: `cargo bench` runs all, `cargo bench -- typing` those of one area.

mod clustering;
mod generator;
mod pipeline;
mod typing;

use criterion::{criterion_group, criterion_main};

criterion_group!(benches, typing::typing, clustering::clustering, pipeline::pipeline);
criterion_main!(benches);
