//! How long it takes to take a batch of 1,000 claims into a state: the batches of a feed that goes on, read and checked
//! beforehand. The state is built anew, untimed, when it has grown by a quarter.

use std::time::{Duration, Instant};

use corroborate::Reconciler;
use corroborate::claim::{Claim, Input, Mode};
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};

use crate::asked;
use crate::generator::feed::{Feed, feed, sources};

const BATCH: usize = 1_000;

pub fn add(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("add");
    group
        .sample_size(10)
        .sampling_mode(SamplingMode::Flat)
        .warm_up_time(Duration::from_millis(1))
        .measurement_time(Duration::from_secs(2));
    for size in asked::sizes(&[10_000, 100_000, 1_000_000], 2_000) {
        let mut state = None;
        let mut times: Vec<f64> = Vec::new();
        group.throughput(Throughput::Elements(BATCH as u64));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter_custom(|batches| {
                let mut all = Duration::ZERO;
                for _ in 0..batches {
                    let (mut to, mut from, grown) = state.take().unwrap_or_else(|| start(size));
                    let batch = batch(&mut from);
                    let start = Instant::now();
                    let changes = to.add(batch).expect("new claims");
                    let time = start.elapsed();
                    assert!(!changes.events.is_empty(), "a thousand claims change something");
                    all += time;
                    times.push(time.as_secs_f64());
                    state = (grown + BATCH < size / 4).then_some((to, from, grown + BATCH));
                }
                all
            })
        });
        if !times.is_empty() {
            println!(
                "{size} claims, {} batches of {BATCH}: mean {:.1} ms, worst {:.1} ms",
                times.len(),
                times.iter().sum::<f64>() / times.len() as f64 * 1e3,
                times.iter().copied().fold(0.0, f64::max) * 1e3,
            );
        }
    }
    group.finish();
}

/// A state of `size` claims, the feed that they come from, and how many claims were added since.
fn start(size: usize) -> (Reconciler, Feed, usize) {
    let mut from = feed(size, 7);
    let claims: Vec<Claim> = from.by_ref().take(size).map(|told| told.claim).collect();
    let mut state = Reconciler::new().sources(sources(&claims)).claims(claims);
    state.events().expect("events");
    (state, from, 0)
}

fn batch(from: &mut Feed) -> Input {
    let claims: Vec<Claim> = from.take(BATCH).map(|told| told.claim).collect();
    Input::validate(sources(&claims), claims, vec![], Mode::Strict).expect("good claims")
}
