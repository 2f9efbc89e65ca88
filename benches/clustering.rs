//! How long clustering takes, and how well it finds the events that the claims were written from.

mod generator;

use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use corroborate::coref::{Clustering, CorefOptions, cluster};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn clustering(criterion: &mut Criterion) {
    let quick = std::env::args().any(|argument| argument == "--test");
    let sizes: &[usize] = if quick { &[2_000] } else { &[10_000, 100_000] };
    let mut group = criterion.benchmark_group("clustering");
    group
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(5));
    for &size in sizes {
        let generated = generator::generate(size, 7);
        let typed = generator::typed(&generated);
        let options = CorefOptions::default();
        let run = || cluster(&generated.claims, &generated.sources, &typed, &options);
        let start = Instant::now();
        let clustering = run();
        let seconds = start.elapsed().as_secs_f64();
        let (precision, recall) = pairwise(&clustering, &generated.gold);
        println!(
            "{size} claims, {} events: precision {precision:.3}, recall {recall:.3}, F1 {:.3}, {seconds:.2} s, {} diagnostics",
            clustering.events.len(),
            2.0 * precision * recall / (precision + recall),
            clustering.diagnostics.len(),
        );
        group.throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| black_box(run()))
        });
    }
    group.finish();
}

/// Pairs of claims found together that belong together: precision and recall, 0 to 1.
fn pairwise(clustering: &Clustering, gold: &[u32]) -> (f64, f64) {
    let pairs = |count: u64| (count * (count - 1) / 2) as f64;
    let mut found = 0.0;
    let mut both = 0.0;
    for event in &clustering.events {
        found += pairs(event.claims.len() as u64);
        let mut cells: HashMap<u32, u64> = HashMap::new();
        for &claim in &event.claims {
            *cells.entry(gold[claim]).or_default() += 1;
        }
        both += cells.into_values().map(pairs).sum::<f64>();
    }
    let mut wanted: HashMap<u32, u64> = HashMap::new();
    for &event in gold {
        *wanted.entry(event).or_default() += 1;
    }
    let wanted: f64 = wanted.into_values().map(pairs).sum();
    (both / found.max(1.0), both / wanted.max(1.0))
}

criterion_group!(benches, clustering);
criterion_main!(benches);
