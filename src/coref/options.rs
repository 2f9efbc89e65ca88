use serde::{Deserialize, Serialize};

use super::ArchiveWeights;
use super::MentionWeights;

/// How claims are compared and clustered.
///
/// # Examples
/// ```
/// use corroborate::coref::CorefOptions;
/// let options = CorefOptions::default().block_cap(500).merge_threshold(0.5);
/// assert_eq!(options.block_cap, 500);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CorefOptions {
    /// What each comparison level weighs.
    pub weights: Weights,
    /// What each level weighs between mentions that another extractor marked.
    pub mentions: MentionWeights,
    /// Claims that say different things in one block, above which they are looked up by a second key.
    pub block_cap: usize,
    /// Claims up to which every pair is compared by [`weights`](Self::weights), without blocks; above it those that share
    /// a word within some days, by [`archive`](Self::archive).
    pub whole_input: usize,
    /// Neighbours on either side that a claim is compared with in a block that no second key keeps below the cap.
    pub window: usize,
    /// What each comparison level weighs above [`whole_input`](Self::whole_input) claims.
    pub archive: ArchiveWeights,
    /// How the linked claims of a large input are parted into events.
    pub partition: Partition,
    /// Taken off for each pair between two clusters of a large input that no block brought together.
    pub archive_absent: f64,
    /// Mean log-odds between two clusters above which they merge.
    pub merge_threshold: f64,
    /// Compared pairs that the result explains level by level; beyond it, only each claim's strongest.
    pub explained_pairs: usize,
}

/// How the claims of one connected component are parted into events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Partition {
    /// They are one event; near-linear, and what one wrong pair joins stays together.
    Components,
    /// Greedy additive edge contraction: pairs that speak against each other part clusters, pairs that nothing brought
    /// together count a little against them.
    #[default]
    Contraction,
    /// Average linkage.
    AverageLinkage,
}

/// What each comparison level weighs, in log-odds.
///
/// Agreement on a value weighs the logarithm of how rare the value is in the input (Fellegi & Sunter 1969, with the
/// term-frequency adjustment of Splink), between a floor and a cap; only the caps and floors are set here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Weights {
    /// Two claims of a handful, before anything is compared; falls by `ln` of the claims, fewer where they are of
    /// few days and places.
    pub prior: f64,
    /// Number of claims up to which the prior stays whole.
    pub handful: f64,
    /// How steeply the prior falls with the logarithm of the claims; above 1, because the levels are not independent
    /// and what they agree on by chance adds up in a large input.
    pub prior_slope: f64,
    /// Least and most for the same kind.
    pub kind_same: (f64, f64),
    /// One kind includes the other, or is a consequence of it.
    pub kind_related: f64,
    /// Two happenings of different kinds.
    pub kind_differs: f64,
    /// Kinds that are events of their own, such as an attack and an arrest.
    pub kind_apart: f64,
    /// One of the happenings that both articles tell apart, and all of them together.
    pub number_differs: f64,
    /// Least and most for the same day or moment.
    pub time_same: (f64, f64),
    /// Share of `time_same` for spans that overlap.
    pub time_overlaps: f64,
    /// A day within a month or a year.
    pub time_coarse: f64,
    /// Share of `time_same` for days within the tolerance of news dates.
    pub time_near: f64,
    /// Times that cannot both hold, where at least one is read from the article.
    pub time_disjoint: f64,
    /// Least and most for the same place.
    pub place_same: (f64, f64),
    /// Share of `place_same` for a place that contains the other.
    pub place_contained: f64,
    /// Places that differ.
    pub place_differs: f64,
    /// Share of `place_differs` for names that no table holds: one may lie in the other.
    pub place_unknown: f64,
    /// Least and most for shared participants.
    pub participants: (f64, f64),
    /// Most for shared words.
    pub words: f64,
    /// No word in common.
    pub words_none: f64,
    /// Most for shared figures.
    pub figures: f64,
    /// Told of the same event of one article.
    pub article_same: f64,
    /// Told of two events of one article.
    pub article_apart: f64,
    /// Share of a level's weight when a value is read from the article, not from the claim.
    pub leaned: f64,
    /// Share of a level's weight when a value is only that of the affair that the claim is told with.
    pub affair: f64,
    /// Share of the time level's weight when only the publication date is known.
    pub published: f64,
    /// Taken off for each pair between two clusters that no block brought together.
    pub absent: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Weights {
            prior: 1.0,
            handful: 24.0,
            prior_slope: 1.35,
            kind_same: (0.6, 3.0),
            kind_related: 0.4,
            kind_differs: -1.0,
            kind_apart: -2.5,
            number_differs: -4.0,
            time_same: (1.0, 5.0),
            time_overlaps: 0.8,
            time_coarse: 0.4,
            time_near: 0.3,
            time_disjoint: -2.5,
            place_same: (0.8, 6.0),
            place_contained: 0.5,
            place_differs: -2.8,
            place_unknown: 0.5,
            participants: (0.3, 4.0),
            words: 3.0,
            words_none: -0.1,
            figures: 2.5,
            article_same: 2.0,
            article_apart: -3.0,
            leaned: 0.8,
            affair: 0.7,
            published: 0.4,
            absent: 0.5,
        }
    }
}

impl Default for CorefOptions {
    fn default() -> Self {
        CorefOptions {
            weights: Weights::default(),
            mentions: MentionWeights::default(),
            block_cap: 32,
            whole_input: 400,
            window: 8,
            archive: ArchiveWeights::default(),
            partition: Partition::default(),
            archive_absent: 1.0,
            merge_threshold: 0.0,
            explained_pairs: 100_000,
        }
    }
}

impl CorefOptions {
    /// Sets what each level weighs.
    pub fn weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// Sets what each level weighs between mentions that another extractor marked.
    pub fn mentions(mut self, weights: MentionWeights) -> Self {
        self.mentions = weights;
        self
    }

    /// Sets what each level weighs in a large input.
    pub fn archive(mut self, weights: ArchiveWeights) -> Self {
        self.archive = weights;
        self
    }

    /// Sets how the linked claims of a large input are parted into events.
    pub fn partition(mut self, partition: Partition) -> Self {
        self.partition = partition;
        self
    }

    /// Sets the claims in a block above which they are looked up by a second key; at least 2.
    pub fn block_cap(mut self, claims: usize) -> Self {
        self.block_cap = claims.max(2);
        self
    }

    /// Sets the number of claims up to which every pair is compared.
    pub fn whole_input(mut self, claims: usize) -> Self {
        self.whole_input = claims;
        self
    }

    /// Sets the neighbours on either side that a claim is compared with in a block above the cap; at least 1.
    pub fn window(mut self, neighbours: usize) -> Self {
        self.window = neighbours.max(1);
        self
    }

    /// Sets the mean log-odds above which two clusters merge.
    pub fn merge_threshold(mut self, log_odds: f64) -> Self {
        self.merge_threshold = log_odds;
        self
    }

    /// Sets how many compared pairs the result explains.
    pub fn explained_pairs(mut self, pairs: usize) -> Self {
        self.explained_pairs = pairs;
        self
    }
}
