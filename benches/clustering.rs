//! How long clustering takes, and how well it finds the events that the claims were written from.
//!
//! Its stages are not public, so they are measured by what the options leave out, typed claims given:
//!
//! - `blocking`: no pair can speak for one event, each is refused at its first and cheapest level. What is left is what
//!   the claims are looked up by, and the walk over the pairs of each block.
//! - `scoring`: pairs are compared in full, and connected components are the events; blocking included.
//! - `clustering`: components are parted into events by the default method; blocking and scoring included.
//!
//! Every stage also gathers its events.

use std::hint::black_box;
use std::time::Duration;

use corroborate::Reconciler;
use corroborate::claim::Claim;
use corroborate::coref::{ArchiveWeights, CorefOptions, Partition, cluster};
use criterion::{BenchmarkId, Criterion, Throughput};

use crate::asked;
use crate::generator::feed::{feed, sources};
use crate::generator::{Generated, f1, generate, pairwise, typed};

const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];

const PARTITIONS: [Partition; 3] = [Partition::Components, Partition::Contraction, Partition::AverageLinkage];

pub fn clustering(criterion: &mut Criterion) {
    for size in asked::sizes(&SIZES, 2_000) {
        articles(criterion, &generate(size, 7));
        qualities(size);
    }
}

/// Claims of articles, several each.
fn articles(criterion: &mut Criterion, generated: &Generated) {
    let size = generated.claims.len();
    let typed = typed(generated);
    let run = |options: &CorefOptions| cluster(&generated.claims, &generated.sources, &typed, options);
    for partition in PARTITIONS {
        let clustering = run(&CorefOptions::default().partition(partition));
        let events = clustering.events.iter().map(|event| event.claims.as_slice());
        tell(
            "articles",
            partition,
            pairwise(events, &generated.gold),
            clustering.events.len(),
        );
        if partition == Partition::default() {
            clustering.diagnostics.iter().for_each(|line| println!("  {line}"));
        }
    }
    let components = CorefOptions::default().partition(Partition::Components);
    let mut refusing = ArchiveWeights::default();
    refusing.prior = -1e4;
    let stages = [
        ("blocking", components.clone().archive(refusing)),
        ("scoring", components),
        ("clustering", CorefOptions::default()),
    ];
    for (stage, options) in stages {
        let mut group = criterion.benchmark_group(stage);
        group
            .sample_size(10)
            .warm_up_time(Duration::from_millis(500))
            .measurement_time(Duration::from_secs(5))
            .throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| black_box(run(&options)))
        });
        group.finish();
    }
}

/// How well each method finds the events of a feed, from its texts on.
fn qualities(size: usize) {
    let (claims, gold): (Vec<Claim>, Vec<u32>) = feed(size, 7).take(size).map(|told| (told.claim, told.event)).unzip();
    for partition in PARTITIONS {
        let (quality, events) = quality(&claims, &gold, CorefOptions::default().partition(partition));
        tell("feed", partition, quality, events);
    }
}

/// Pairwise precision and recall of the events that the texts of a feed, numbered in their order, are found to tell of,
/// 0 to 1, and how many events there are.
pub fn quality(claims: &[Claim], gold: &[u32], options: CorefOptions) -> ((f64, f64), usize) {
    let mut reconciler = Reconciler::new()
        .sources(sources(claims))
        .claims(claims.iter().cloned())
        .coref(options);
    let events = reconciler.events().expect("events");
    let place = |claim: usize| reconciler.claim_at(claim)?.id.parse().ok();
    let events: Vec<Vec<usize>> = events
        .into_iter()
        .map(|(_, claims)| claims.into_iter().filter_map(place).collect())
        .collect();
    (pairwise(events.iter().map(Vec::as_slice), gold), events.len())
}

fn tell(of: &str, partition: Partition, (precision, recall): (f64, f64), events: usize) {
    println!(
        "{of}, {partition:?}: {events} events, precision {precision:.4}, recall {recall:.4}, F1 {:.4}",
        f1(precision, recall)
    );
}
