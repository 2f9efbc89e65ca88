use serde::{Deserialize, Serialize};

use super::number;
use super::{Statement, Time, Value, ValueKind};
use crate::claim::{Diagnostic, Published, Source};
use crate::contradiction::Relation;
use crate::coref::LinkRelation;
use crate::event::EventKind;
use crate::text::Span;

/// The version of the contract that reports keep.
pub const SCHEMA: &str = "corroborate/1";

/// What several sources say of one affair: the events, and where the sources agree and contradict each other.
///
/// It serialises as the JSON contract [`SCHEMA`]: field names are stable, absent values are `null`, arrays are sorted
/// by id.
///
/// # Examples
/// ```
/// # use corroborate::Report;
/// let json = r#"{"schema": "corroborate/1", "sources": [], "claims": [], "facts": [], "events": [], "findings": [],
///                "consensus": [], "diagnostics": []}"#;
/// let report: Report = serde_json::from_str(json)?;
/// assert_eq!(report.contradictions().count(), 0);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: String,
    /// Who reports.
    pub sources: Vec<Source>,
    /// What they say.
    pub claims: Vec<Claim>,
    /// What the claims come to as typed values: in the order of the claims, then of the text.
    pub facts: Vec<Fact>,
    /// The real-world events that the claims tell of, ordered by their first claim.
    pub events: Vec<Event>,
    /// How the facts stand to each other: contradictions first, then updates, apparent ones and agreements, of each what
    /// matters most first.
    pub findings: Vec<Finding>,
    /// What the comparisons came to that the findings rest on.
    #[serde(default)]
    pub comparisons: Vec<Comparison>,
    /// The one relation that [`Report::only`] kept; `None` where all findings are there.
    #[serde(default)]
    pub only: Option<Relation>,
    /// The value of each slot that the sources together speak for.
    pub consensus: Vec<Consensus>,
    /// What was left out or read with doubt.
    pub diagnostics: Vec<Diagnostic>,
    /// How many lines of the input were left out.
    #[serde(default)]
    pub left_out: usize,
}

/// One statement of one source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Unique among the claims.
    pub id: String,
    /// The id of its source.
    pub source: String,
    /// The statement.
    pub text: String,
    /// When it was published, where that is known of the claim itself and not only of its source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
    /// Where it stands in its source's document, in bytes.
    pub span: Option<Span>,
}

/// A typed value that a claim states of an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// `f1`, padded.
    pub id: String,
    /// The id of its claim.
    pub claim: String,
    /// The id of the event; `None` where its claim is in none.
    pub event: Option<String>,
    /// What is stated.
    #[serde(flatten)]
    pub statement: Statement,
}

/// A real-world event, as the claims of several sources tell it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// `e1`, padded.
    pub id: String,
    /// What happened.
    pub kind: EventKind,
    /// What, when, where and who in a short phrase.
    pub label: String,
    /// When; `None` where no claim says.
    pub when: Option<Time>,
    /// Names of the places, widest support first.
    pub r#where: Vec<String>,
    /// Ids of its claims.
    pub claims: Vec<String>,
    /// Ids of the sources of its claims.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How it stands to other events.
    pub links: Vec<Link>,
}

/// How one event stands to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// The id of the other event.
    pub event: String,
    /// The relation, read from this event to the other.
    pub relation: LinkRelation,
    /// Why, in words to quote.
    #[serde(default)]
    pub why: String,
}

/// How two values of one slot stand to each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// `x1`, padded.
    pub id: String,
    /// The verdict.
    pub relation: Relation,
    /// What sort of values they are.
    pub kind: ValueKind,
    /// The id of the event; for `apparent` pairs of two events, that of the first side.
    pub event: String,
    /// The slot, such as `removed/account`.
    pub aspect: String,
    /// The level that decided.
    #[serde(default)]
    pub level: String,
    /// The two sides, the earlier published first.
    pub sides: [Side; 2],
    /// How sure the verdict is, 0 to 1.
    #[serde(serialize_with = "number::serialize")]
    pub confidence: f64,
    /// How much it matters, 0 to 1: by the independent sources on each side, how far the values lie apart and how
    /// central the slot is to its event.
    #[serde(default, serialize_with = "number::serialize")]
    pub importance: f64,
    /// What was considered and does not explain the difference, a line each.
    #[serde(default)]
    pub ruled_out: Vec<String>,
    /// Ids of the comparisons that lead from a claim of one side to one of the other, in order; empty where one claim
    /// tells both, or none are kept.
    #[serde(default)]
    pub path: Vec<String>,
    /// The reason, in words to quote.
    pub why: String,
}

/// What the comparison of two claims came to: whether both tell of one event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// `k1`, padded.
    pub id: String,
    /// Ids of the two claims, in order.
    pub claims: [String; 2],
    /// Log-odds that both tell of one event: the sum of the levels.
    #[serde(serialize_with = "number::serialize")]
    pub weight: f64,
    /// The levels that the two fall on.
    pub levels: Vec<Level>,
    /// What forbids that they tell of one event, where something does.
    pub cannot: Option<String>,
}

/// A named level of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// "time: same day", "place: different, Brussels and The Hague".
    pub label: String,
    /// Its weight in log-odds.
    #[serde(serialize_with = "number::serialize")]
    pub weight: f64,
}

/// One side of a finding: a value and all who say so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Side {
    /// The value.
    pub value: Value,
    /// Ids of the facts that state it.
    pub facts: Vec<String>,
    /// Ids of their claims.
    pub claims: Vec<String>,
    /// Ids of their sources.
    pub sources: Vec<String>,
    /// The id of the event that this side tells of.
    #[serde(default)]
    pub event: Option<String>,
}

/// The value of one slot that the sources together speak for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Consensus {
    /// The id of the event.
    pub event: String,
    /// The slot.
    pub aspect: String,
    /// The value.
    pub value: Value,
    /// Ids of the sources that say so.
    pub sources: Vec<String>,
    /// How many of them do not copy another.
    pub independent_sources: usize,
    /// How sure it is, 0 to 1.
    #[serde(serialize_with = "number::serialize")]
    pub confidence: f64,
}
