//! How fast texts are typed: bytes a second through `annotate`, beside plain Unicode word segmentation of the same text.

use std::hint::black_box;
use std::time::Duration;

use corroborate::annotate;
use criterion::{Criterion, Throughput};
use unicode_segmentation::UnicodeSegmentation;

/// Generated claims in one language.
fn texts(language: &str, count: usize) -> Vec<String> {
    let generated = crate::generator::generate(count, 7);
    let written_in = |source: &str| {
        let at = generated.sources.binary_search_by(|one| one.id.as_str().cmp(source));
        at.is_ok_and(|at| generated.sources[at].language.as_deref() == Some(language))
    };
    let claims = generated.claims.iter().filter(|claim| written_in(&claim.source));
    claims.map(|claim| claim.text.clone()).collect()
}

pub fn typing(criterion: &mut Criterion) {
    let quick = std::env::args().any(|argument| argument == "--test");
    let count = if quick { 200 } else { 5_000 };
    let mut group = criterion.benchmark_group("typing");
    group
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(4));
    for language in ["en", "fr"] {
        let texts = texts(language, count);
        let bytes: usize = texts.iter().map(String::len).sum();
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(format!("annotate, {language}"), |bencher| {
            bencher.iter(|| {
                let facts = texts
                    .iter()
                    .map(|text| annotate(black_box(text), Some(language), None).facts.len());
                facts.sum::<usize>()
            })
        });
        group.bench_function(format!("word segmentation, {language}"), |bencher| {
            bencher.iter(|| {
                let words = texts
                    .iter()
                    .map(|text| black_box(text.as_str()).unicode_words().count());
                words.sum::<usize>()
            })
        });
    }
    group.finish();
}
