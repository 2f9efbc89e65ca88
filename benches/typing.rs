//! How fast texts are typed: bytes a second through `annotate`, beside plain Unicode word segmentation of the same text:
//! `unicode_words`, which takes a short cut through ASCII, and `split_word_bounds`, which takes none.

use std::hint::black_box;
use std::time::Duration;

use corroborate::annotate;
use corroborate::lang::Language;
use criterion::{Criterion, Throughput};
use unicode_segmentation::UnicodeSegmentation;

use crate::asked;

pub fn typing(criterion: &mut Criterion) {
    let count = if asked::is_test() { 200 } else { 5_000 };
    let mut group = criterion.benchmark_group("typing");
    group
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(4));
    for language in Language::ALL.iter().map(|language| language.code()) {
        let Some(texts) = crate::generator::texts(language, count, 7) else {
            println!("typing, {language}: left out, the generator has no words in it");
            continue;
        };
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
        group.bench_function(format!("unicode_words, {language}"), |bencher| {
            bencher.iter(|| {
                let words = texts
                    .iter()
                    .map(|text| black_box(text.as_str()).unicode_words().count());
                words.sum::<usize>()
            })
        });
        group.bench_function(format!("split_word_bounds, {language}"), |bencher| {
            bencher.iter(|| {
                let words = texts
                    .iter()
                    .map(|text| black_box(text.as_str()).split_word_bounds().count());
                words.sum::<usize>()
            })
        });
    }
    group.finish();
}
