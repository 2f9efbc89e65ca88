//! How long a whole run takes, from generated texts to the report, and how well it finds the events they tell of.

use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use corroborate::{Reconciler, Report};
use criterion::{BatchSize, BenchmarkId, Criterion, Throughput};

use crate::asked;
use crate::generator::Generated;

/// Claims up to which a run is repeated.
const MOST_REPEATED: usize = 10_000;

fn reconciler(generated: &Generated) -> Reconciler {
    Reconciler::new()
        .sources(generated.sources.iter().cloned())
        .claims(generated.claims.iter().cloned())
}

pub fn pipeline(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("pipeline");
    group
        .sample_size(10)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_secs(5));
    for size in asked::sizes(&[1_000, 10_000, 100_000, 1_000_000], 1_000) {
        let generated = crate::generator::generate(size, 7);
        let start = Instant::now();
        let report = reconciler(&generated).run().expect("a report");
        let seconds = start.elapsed().as_secs_f64();
        let (precision, recall) = quality(&report, &generated);
        println!(
            "{size} claims, {} events: precision {precision:.3}, recall {recall:.3}, F1 {:.3}, {seconds:.2} s, {} findings",
            report.events.len(),
            crate::generator::f1(precision, recall),
            report.findings.len(),
        );
        // Ten runs of the largest would take minutes and tell no more than the one above.
        if size > MOST_REPEATED {
            continue;
        }
        group.throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter_batched(
                || reconciler(&generated),
                |reconciler| black_box(reconciler.run()),
                BatchSize::PerIteration,
            )
        });
    }
    group.finish();
}

/// Pairwise precision and recall of the report's events, 0 to 1.
fn quality(report: &Report, generated: &Generated) -> (f64, f64) {
    let places: HashMap<&str, usize> = generated
        .claims
        .iter()
        .map(|claim| claim.id.as_str())
        .zip(0..)
        .collect();
    let indices = |ids: &Vec<String>| ids.iter().map(|id| places[id.as_str()]).collect();
    let events: Vec<Vec<usize>> = report.events.iter().map(|event| indices(&event.claims)).collect();
    crate::generator::pairwise(events.iter().map(Vec::as_slice), &generated.gold)
}
