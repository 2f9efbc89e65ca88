//! Random feeds whose claims often agree, often differ and often say the same.

use corroborate::Report;
use corroborate::claim::{Claim, Source};
use corroborate::coref::CorefOptions;
use proptest::prelude::*;

const TOWNS: [&str; 6] = ["Halworth", "Brenmouth", "Quinford", "Dorvik", "Esklund", "Tormere"];
const DONE: [&str; 4] = ["killed", "injured", "arrested", "evacuated"];
const BY: [&str; 4] = ["flood", "fire", "protest", "storm"];

/// One claim by small numbers, so that claims often agree, often differ and often say the same.
#[derive(Debug, Clone)]
pub struct Line {
    source: usize,
    town: usize,
    day: u32,
    done: usize,
    by: usize,
    figure: u32,
    given: bool,
    pub batch: usize,
}

pub fn lines(most: usize) -> impl Strategy<Value = Vec<Line>> {
    let line = (
        0..9usize,
        0..6usize,
        1..16u32,
        0..4usize,
        0..4usize,
        1..5u32,
        any::<bool>(),
        0..4usize,
    );
    let line = line.prop_map(|(source, town, day, done, by, figure, given, batch)| Line {
        source,
        town,
        day,
        done,
        by,
        figure: figure * 7,
        given,
        batch,
    });
    prop::collection::vec(line, 1..most)
}

pub fn claim(at: usize, line: &Line) -> Claim {
    let text = format!(
        "{} people {} in {} after {}",
        line.figure, DONE[line.done], TOWNS[line.town], BY[line.by]
    );
    // The first source is a feed of many claims, the others have an article each.
    let source = if line.source < 5 {
        "feed".to_owned()
    } else {
        format!("s{}", line.source)
    };
    let mut claim = Claim::new(format!("c{at}"), source, text);
    claim.published = format!("2024-03-{:02}", line.day).parse().ok();
    if line.given {
        claim = claim
            .place(TOWNS[line.town])
            .date(&format!("2024-03-{:02}", line.day))
            .unwrap();
    }
    claim
}

pub fn sources() -> Vec<Source> {
    let ids = std::iter::once("feed".to_owned()).chain((5..9).map(|at| format!("s{at}")));
    ids.map(|id| Source::new(id).language("en")).collect()
}

pub fn options(whole: usize) -> CorefOptions {
    // Caps so low that blocks cross them.
    CorefOptions::default().whole_input(whole).block_cap(4).window(2)
}

pub fn json(report: &Report) -> String {
    let mut out = Vec::new();
    report.write_json(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}
