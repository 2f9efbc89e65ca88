//! How long it takes to save the state of a run, and to load it again.

use std::fs;
use std::time::Duration;

use corroborate::Reconciler;
use corroborate::claim::Claim;
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};

use crate::asked;
use crate::generator::feed::{feed, sources};

pub fn state(criterion: &mut Criterion) {
    for size in asked::sizes(&[10_000, 100_000, 1_000_000], 2_000) {
        let path = std::env::temp_dir().join(format!("corroborate-bench-{}-{size}.state", std::process::id()));
        let claims: Vec<Claim> = feed(size, 7).take(size).map(|told| told.claim).collect();
        let mut state = Reconciler::new().sources(sources(&claims)).claims(claims);
        state.save(&path).expect("a saved state");
        let bytes = fs::metadata(&path).map_or(0, |file| file.len());
        println!(
            "{size} claims saved: {bytes} bytes, {:.0} a claim",
            bytes as f64 / size as f64
        );
        let mut group = criterion.benchmark_group("state");
        group
            .sample_size(10)
            .sampling_mode(SamplingMode::Flat)
            .warm_up_time(Duration::from_millis(1))
            .measurement_time(Duration::from_secs(2))
            .throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::new("save", size), |bencher| {
            bencher.iter(|| state.save(&path).expect("a saved state"))
        });
        group.bench_function(BenchmarkId::new("load", size), |bencher| {
            bencher.iter(|| Reconciler::load(&path).expect("the saved state"))
        });
        group.finish();
        fs::remove_file(&path).expect("the saved state");
    }
}
