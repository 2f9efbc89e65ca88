//! Which claims tell of one happening: blocking, comparison levels, the claim graph, clusters.
//!
//! A claim is known here by its index in the list of claims, which is sorted before it gets here.

mod agglomerate;
mod archive;
mod cluster;
mod context;
mod forbid;
mod gather;
mod graph;
mod groups;
mod kinship;
mod level;
mod lexicon;
mod link;
mod mention;
mod options;
mod overlap;
mod place;
mod teach;
mod telling;
mod tenor;
#[cfg(test)]
mod tests;
mod view;
mod window;

use serde::{Deserialize, Serialize};

pub use archive::ArchiveWeights;
pub(crate) use archive::inherit;
pub use cluster::cluster;
pub(crate) use cluster::cluster_among;
pub(crate) use gather::event;
pub(crate) use groups::{Groups, LONGEST_ARTICLE, Moved, Telling, tell};
pub use mention::MentionWeights;
pub use options::{CorefOptions, Partition, Weights};
pub(crate) use teach::learn;

use crate::event::{EventKind, Place, TimeSpan};

/// A real-world event, as the claims of several sources tell it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// What happened.
    pub kind: EventKind,
    /// When, as exactly as the claims together say.
    pub when: Option<TimeSpan>,
    /// Where, widest support first.
    pub places: Vec<Place>,
    /// Indices of its claims, ascending.
    pub claims: Vec<usize>,
    /// How it stands to other events.
    pub links: Vec<Link>,
}

/// How one event stands to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Index of the other event.
    pub event: usize,
    /// The relation, read from this event to the other.
    pub relation: LinkRelation,
    /// Why, in words to quote.
    pub why: String,
}

/// The relation between two linked events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkRelation {
    /// A later event of the same kind and story.
    Follows,
    /// An earlier event of the same kind and story.
    Precedes,
    /// Told together by one source.
    SameStory,
}

/// What the comparison of two claims came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edge {
    /// Index of the one claim; less than `b`.
    pub a: usize,
    /// Index of the other.
    pub b: usize,
    /// Log-odds that both tell of one happening: the prior and all levels, summed.
    pub weight: f64,
    /// The levels that the pair falls on.
    pub levels: Vec<Level>,
    /// What forbids it, where something does ("2018-04-25 and 2019-11-21 are disjoint").
    pub cannot: Option<String>,
}

/// A named comparison level with its weight in log-odds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// "time: same day", "place: different towns".
    pub label: String,
    /// Log-odds.
    pub weight: f64,
}

/// Events and the graph behind them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Clustering {
    /// The events, ordered by their first claim.
    pub events: Vec<Event>,
    /// The compared pairs that speak for one event, ordered by `(a, b)`; those that only a cannot-link parts are among
    /// them.
    pub edges: Vec<Edge>,
    /// What was left out, such as blocks above the cap.
    pub diagnostics: Vec<String>,
}
