//! How long clustering takes, and how well it finds the events that the claims were written from.

use std::hint::black_box;
use std::time::{Duration, Instant};

use corroborate::coref::{CorefOptions, cluster};
use criterion::{BenchmarkId, Criterion, Throughput};

pub fn clustering(criterion: &mut Criterion) {
    let quick = std::env::args().any(|argument| argument == "--test");
    let sizes: &[usize] = if quick { &[2_000] } else { &[10_000, 100_000] };
    let mut group = criterion.benchmark_group("clustering");
    group
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(5));
    for &size in sizes {
        let generated = crate::generator::generate(size, 7);
        let typed = crate::generator::typed(&generated);
        let options = CorefOptions::default();
        let run = || cluster(&generated.claims, &generated.sources, &typed, &options);
        let start = Instant::now();
        let clustering = run();
        let seconds = start.elapsed().as_secs_f64();
        let (precision, recall) = crate::generator::pairwise(
            clustering.events.iter().map(|event| event.claims.as_slice()),
            &generated.gold,
        );
        println!(
            "{size} claims, {} events: precision {precision:.3}, recall {recall:.3}, F1 {:.3}, {seconds:.2} s, {} diagnostics",
            clustering.events.len(),
            crate::generator::f1(precision, recall),
            clustering.diagnostics.len(),
        );
        group.throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| black_box(run()))
        });
    }
    group.finish();
}
