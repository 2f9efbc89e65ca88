//! What each level weighs, by hand, from unlabelled claims or from labelled pairs.

use serde::{Deserialize, Serialize};

use super::fields::{FIELDS, LEVELS, Pattern};

/// What the levels of the comparison weigh in a large input, in log-odds (Fellegi & Sunter 1969).
///
/// A pair's weight is `prior` and the weights of the levels it falls on, summed; above 0 it speaks for one event. The
/// names of the levels are those of [`fields`](Self::fields).
///
/// The built-in weights are those that expectation maximisation found, without a label, on generated claims, rounded: the
/// prior on a million, the levels on 100,000 with and without columns for place and date. Levels on which next to none
/// of these fall (kindred kinds, places inside each other, two events of one article) are set by judgement. See
/// [`Reconciler::learn_weights`](crate::Reconciler::learn_weights).
///
/// # Examples
/// ```
/// use corroborate::coref::ArchiveWeights;
/// let mut weights = ArchiveWeights::default();
/// *weights.level_mut("place", "the same").expect("a level") = 5.0;
/// assert_eq!(weights.level("place", "the same"), Some(5.0));
/// assert!(weights.level("place", "differnt").is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ArchiveWeights {
    /// A pair of one block, before anything is compared.
    pub prior: f64,
    /// By field and level.
    levels: Vec<Vec<f64>>,
}

/// Parts of a log-odds that are told apart: sums of whole numbers are the same in any order.
pub(in crate::coref) const UNIT: f64 = 1024.0;

/// The weights as they are summed.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::coref) struct Table {
    prior: i32,
    levels: [[i32; 16]; FIELDS],
    /// The most that each field may weigh.
    most: [i32; FIELDS],
}

impl Default for ArchiveWeights {
    fn default() -> Self {
        ArchiveWeights {
            prior: -1.8,
            levels: vec![
                vec![0.0, 1.4, 0.45, -1.0, -3.5, 0.8, 0.1, -1.0, -5.0],
                vec![0.0, 4.5, 3.5, 3.3, 3.6, 2.8, 3.2, 2.5, -4.0, -3.0, -2.1],
                vec![0.0, -2.5, -0.6, 0.5, 3.0, -0.6],
                vec![0.0, -1.6, -2.9, -1.7, -0.5, 0.4, 1.6, 3.0],
                vec![-0.25, 4.7, 3.5, -0.7],
                vec![0.0, -4.0],
            ],
        }
    }
}

impl ArchiveWeights {
    pub(super) fn new(prior: f64, levels: Vec<Vec<f64>>) -> Self {
        ArchiveWeights { prior, levels }
    }

    /// The fields and the names of their levels.
    pub fn fields() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
        LEVELS.into_iter()
    }

    /// What a level of a field weighs; `None` where there is no such level.
    pub fn level(&self, field: &str, level: &str) -> Option<f64> {
        let (field, level) = place(field, level)?;
        self.levels.get(field)?.get(level).copied()
    }

    /// The same, to be set.
    pub fn level_mut(&mut self, field: &str, level: &str) -> Option<&mut f64> {
        let (field, level) = place(field, level)?;
        self.levels.get_mut(field)?.get_mut(level)
    }

    pub(in crate::coref) fn table(&self) -> Table {
        let whole = |weight: f64| (weight.clamp(-1e4, 1e4) * UNIT).round() as i32;
        let mut levels = [[0; 16]; FIELDS];
        for (to, from) in levels.iter_mut().zip(&self.levels) {
            for (to, from) in to.iter_mut().zip(from) {
                *to = whole(*from);
            }
        }
        Table {
            prior: whole(self.prior),
            most: levels.map(|levels| levels.into_iter().max().unwrap_or_default()),
            levels,
        }
    }
}

fn place(field: &str, level: &str) -> Option<(usize, usize)> {
    let at = LEVELS.iter().position(|(name, _)| *name == field)?;
    Some((at, LEVELS[at].1.iter().position(|name| *name == level)?))
}

impl Table {
    /// The sum of the levels of a pair, in parts of a log-odds.
    pub fn sum(&self, pattern: &Pattern) -> i32 {
        let told = self.levels.iter().zip(pattern);
        self.prior
            + told
                .map(|(levels, &level)| levels[usize::from(level) & 15])
                .sum::<i32>()
    }

    /// Whether the fields, asked one by one in `order`, sum to more than 0; none is asked when the others can no longer
    /// make up for what is missing.
    pub fn agrees(&self, order: [usize; FIELDS], level: impl Fn(usize) -> u8) -> bool {
        let mut bound = self.prior + self.most.iter().sum::<i32>();
        for field in order {
            bound += self.levels[field][usize::from(level(field)) & 15] - self.most[field];
            if bound <= 0 {
                return false;
            }
        }
        true
    }

    /// The prior, in log-odds.
    pub fn prior(&self) -> f64 {
        f64::from(self.prior) / UNIT
    }

    /// What one level weighs, in log-odds.
    pub fn level(&self, field: usize, level: u8) -> f64 {
        f64::from(self.levels[field][usize::from(level) & 15]) / UNIT
    }
}
