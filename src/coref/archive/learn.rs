//! Weights from the user's own claims: unlabelled by expectation maximisation, or from labelled pairs.

use std::collections::BTreeMap;

use super::fields::{LEVELS, Pattern};
use super::weights::ArchiveWeights;

/// Rounds after which expectation maximisation has long settled.
const ROUNDS: usize = 50;

/// Share of all pairs that every level is given beforehand, so that what was never seen weighs nothing.
const SMOOTHING: f64 = 1e-3;

/// No level outvotes all others.
const LOUDEST: f64 = 6.0;

/// Weights from the patterns of compared pairs of which nothing tells whether they are of one event (expectation
/// maximisation for the model of Fellegi & Sunter 1969, as Winkler 1988 and Splink have it), from `start` on.
///
/// # Complexity
/// Linear in the distinct patterns, of which there are few thousand.
pub(in crate::coref) fn expectation(
    patterns: &BTreeMap<Pattern, (u64, u64)>,
    start: &ArchiveWeights,
) -> ArchiveWeights {
    let mut weights = start.clone();
    for _ in 0..ROUNDS {
        let table = weights.table();
        let odds = |pattern: &Pattern| f64::from(table.sum(pattern)) / super::weights::UNIT;
        let shared = patterns.iter().map(|(pattern, &(one, two))| {
            let count = one + two;
            let share = 1.0 / (1.0 + (-odds(pattern)).exp());
            (pattern, share * count as f64, (1.0 - share) * count as f64)
        });
        weights = from_counts(shared, start);
    }
    weights
}

/// Weights from pairs of which it is known how many of each pattern are of one event, and how many of two.
pub(in crate::coref) fn labelled(patterns: &BTreeMap<Pattern, (u64, u64)>, start: &ArchiveWeights) -> ArchiveWeights {
    let counts = patterns
        .iter()
        .map(|(pattern, &(one, two))| (pattern, one as f64, two as f64));
    from_counts(counts, start)
}

/// What each level weighs where so many pairs of each pattern are of one event and of two. A level that no pair falls on
/// keeps its weight.
fn from_counts<'a>(counts: impl Iterator<Item = (&'a Pattern, f64, f64)>, start: &ArchiveWeights) -> ArchiveWeights {
    let mut levels: Vec<Vec<(f64, f64)>> = LEVELS.iter().map(|(_, names)| vec![(0.0, 0.0); names.len()]).collect();
    let (mut one, mut two) = (0.0, 0.0);
    for (pattern, same, apart) in counts {
        one += same;
        two += apart;
        for (field, &level) in levels.iter_mut().zip(pattern) {
            let (m, u) = &mut field[usize::from(level)];
            *m += same;
            *u += apart;
        }
    }
    if one <= 0.0 || two <= 0.0 {
        return start.clone();
    }
    let weigh = |(m, u): (f64, f64)| {
        let (m, u) = (m / one + SMOOTHING, u / two + SMOOTHING);
        (m / u).ln().clamp(-LOUDEST, LOUDEST)
    };
    let told = LEVELS.iter().zip(&levels).map(|((field, names), counts)| {
        let seen = |(m, u): (f64, f64)| m + u > 0.0;
        let pairs = names.iter().zip(counts);
        pairs
            .map(|(name, &count)| match seen(count) {
                true => weigh(count),
                false => start.level(field, name).unwrap_or_default(),
            })
            .collect()
    });
    ArchiveWeights::new((one / two).ln(), told.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs of which a third agree on most fields and the others on few.
    fn mixture() -> BTreeMap<Pattern, (u64, u64)> {
        let mut counts = BTreeMap::new();
        for place in [1, 9] {
            for kind in [1, 3] {
                for words in [2, 6] {
                    let agreeing = [place == 1, kind == 3, words == 6].iter().filter(|&&x| x).count() as u32;
                    let same = 3 * 9u64.pow(agreeing);
                    let apart = 6 * 9u64.pow(3 - agreeing);
                    counts.insert([1, place, kind, words, 0, 0], (same, apart));
                }
            }
        }
        counts
    }

    #[test]
    fn unlabelled_pairs_teach_what_labelled_ones_do() {
        let labelled_counts = mixture();
        let start = ArchiveWeights::default();
        let (by_label, by_guess) = (
            labelled(&labelled_counts, &start),
            expectation(&labelled_counts, &start),
        );
        for (field, level) in [
            ("place", "the same"),
            ("kind", "the same main kind"),
            ("words", "similarity below 0.7"),
        ] {
            let (told, guessed) = (by_label.level(field, level), by_guess.level(field, level));
            let (told, guessed) = (told.unwrap_or_default(), guessed.unwrap_or_default());
            assert!(
                told > 1.5 && (told - guessed).abs() < 0.2,
                "{field}: {told} and {guessed}"
            );
        }
        assert!((by_guess.prior - (0.5f64).ln()).abs() < 0.2, "{}", by_guess.prior);
    }

    #[test]
    fn a_level_that_nothing_falls_on_keeps_its_weight() {
        let start = ArchiveWeights::default();
        let learnt = labelled(&mixture(), &start);
        assert_eq!(
            learnt.level("figures", "the same, 100 or more"),
            start.level("figures", "the same, 100 or more")
        );
        assert_eq!(labelled(&BTreeMap::new(), &start), start);
    }
}
