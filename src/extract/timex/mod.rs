//! Dates and times: absolute, partial and relative ones, ranges, clock times, parts of periods.
//!
//! An *atom* is one date or period as the words give it, fields open that the words leave open; a *range* joins two and
//! lets them share fields ("21–24 November"); [`resolve`] fills the open fields from the publication date.

mod atom;
mod away;
mod bare;
mod calendar;
mod clock;
mod daypart;
mod decade;
mod face;
mod month;
mod nth;
mod numeric;
mod range;
mod relative;
mod resolve;
mod span;
mod weekday;
mod weekday_away;
mod weekday_range;
mod words;

pub(crate) use atom::TimeAt;

use crate::claim::Published;
use crate::event::TimeSpan;

use super::modality::joined_to_past;
use super::scan::Scan;
use crate::lang::Cue;

/// A time as found, the tokens `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Timex {
    pub(crate) span: TimeSpan,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Resolved by the publication date, not told in full.
    pub(crate) relative: bool,
}

/// What relative times are resolved with.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Anchor {
    /// The date of publication.
    pub(crate) published: Option<Published>,
    /// Whether the claim looks ahead: then "on Friday" is the next one.
    pub(crate) future: bool,
}

/// Every time in the text, in order, none inside another.
///
/// # Complexity
/// Linear in the number of tokens: each rule looks a bounded number of tokens ahead.
pub(crate) fn times(scan: &Scan<'_>, anchor: Anchor) -> Vec<Timex> {
    let mut found: Vec<Timex> = Vec::new();
    // "was arrested on Friday and will be extradited on Monday": what comes before the "and" looks back.
    let ahead = scan.cues(Cue::Forecast).map(|hit| joined_to_past(scan, hit.start));
    let ahead = ahead.map(|and| and.unwrap_or(0)).min().unwrap_or(0);
    let mut i = 0;
    while i < scan.len() {
        let here = Anchor {
            future: anchor.future && i >= ahead,
            ..anchor
        };
        if !scan.leads_to_time(i) {
            i += 1;
            continue;
        }
        if let Some(end) = words::never(scan, i) {
            i = end;
            continue;
        }
        match range::time_at(scan, i, here, found.last()) {
            Some(timex) => {
                i = timex.end;
                found.push(timex);
            }
            None => i += 1,
        }
    }
    clock::attach(scan, found, anchor)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::extract::quantity::quantities;
    use crate::lang::Language;

    /// Phrases that call on rules which look ahead, look back or call each other.
    const PHRASES: &[(Language, &str)] = &[
        (Language::En, "from "),
        (Language::En, "between and "),
        (Language::En, "1 to "),
        (Language::En, "two weeks before "),
        (Language::En, "one hundred and "),
        (Language::En, "million "),
        (Language::En, "twenty point "),
        (Language::En, "12:30 "),
        (Language::En, "from 5 , , , , "),
        (Language::En, "5 March "),
        (Language::En, "2014-2015-"),
        (Language::En, "1/"),
        (Language::En, "123 "),
        (Language::En, "more than 10 and less than 40 "),
        (Language::En, "the week of "),
        (Language::Fr, "il y a deux semaines avant "),
        (Language::Fr, "de la "),
        (Language::Fr, "plus d'une femme de 45 ans "),
        (Language::Fr, "quatre vingt "),
        (Language::Nl, "drieduizend en "),
        (Language::De, "dreitausend und "),
        (Language::Pt, "mil e cem e "),
        (Language::It, "tremila e "),
        (Language::It, "chiuderà 5 "),
        (Language::Es, "treinta y "),
    ];

    #[test]
    fn repetition_costs_no_more_than_its_length() {
        let published = "2019-11-25".parse().ok();
        let time = |text: &str, language: Language| {
            let scan = Scan::new(text, language, None);
            let begin = Instant::now();
            times(
                &scan,
                Anchor {
                    published,
                    future: false,
                },
            );
            quantities(&scan, &vec![false; scan.len()]);
            begin.elapsed()
        };
        for (language, phrase) in PHRASES {
            let text = |length: usize| phrase.repeat(length / phrase.len());
            let (short, long) = (time(&text(1_000), *language), time(&text(4_000), *language));
            assert!(
                long < short * 10 + Duration::from_millis(200),
                "{phrase:?}: {short:?}, then {long:?}"
            );
        }
    }
}
