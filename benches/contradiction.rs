//! How long it takes to find what the claims of one event say against each other, events and typed claims given.

use std::hint::black_box;
use std::time::Duration;

use corroborate::contradiction::findings;
use corroborate::coref::{CorefOptions, cluster};
use criterion::{BenchmarkId, Criterion, Throughput};

use crate::asked;

pub fn contradiction(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("contradiction");
    group
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(5));
    for size in asked::sizes(&[10_000, 100_000, 1_000_000], 1_000) {
        let generated = crate::generator::generate(size, 7);
        let typed = crate::generator::typed(&generated);
        let clustering = cluster(&generated.claims, &generated.sources, &typed, &CorefOptions::default());
        let run = || findings(&generated.claims, &generated.sources, &typed, &clustering);
        println!(
            "{size} claims, {} events, {} findings",
            clustering.events.len(),
            run().len()
        );
        group.throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| black_box(run()))
        });
    }
    group.finish();
}
