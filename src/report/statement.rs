use serde::{Deserialize, Serialize};

use super::Value;
use super::words::Id;
use crate::event::{self, EventMention, Modality};
use crate::text::Span;

/// What a claim states of an event: a typed value in a slot, how sure the text is of it, and who says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Which of the claim's mentions it belongs to, from 0.
    #[serde(default)]
    pub mention: usize,
    /// What sort of value it is.
    pub kind: ValueKind,
    /// The slot, such as `removed/account`, `led_by` or `happened/attack`.
    pub aspect: String,
    /// Who or where it covers, where that is less than the whole event.
    pub scope: Option<String>,
    /// The value.
    pub value: Value,
    /// Whether the text affirms it.
    pub polarity: Polarity,
    /// How sure the text is.
    pub modality: Modality,
    /// Who says so, besides the source itself.
    pub attribution: Option<String>,
    /// Whether the text states it as revised or superseded.
    #[serde(default)]
    pub revised: bool,
    /// Where it stands in the claim's text, in bytes.
    pub span: Span,
}

/// What sort of value a fact has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ValueKind {
    Quantity,
    Time,
    Participant,
    Place,
    Polarity,
}

/// Whether a fact is affirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Polarity {
    Affirmed,
    Negated,
}

impl From<&event::Value> for ValueKind {
    fn from(value: &event::Value) -> Self {
        match value {
            event::Value::Quantity(_) => ValueKind::Quantity,
            event::Value::Time(_) => ValueKind::Time,
            event::Value::Participant(_) => ValueKind::Participant,
            event::Value::Place(_) => ValueKind::Place,
            event::Value::Polarity(_) => ValueKind::Polarity,
        }
    }
}

/// What a mention tells of: its kind, or its trigger where no kind fits.
pub(super) fn what(mention: &EventMention) -> String {
    let kind = Id(&mention.kind).to_string();
    match &mention.trigger {
        Some(trigger) if kind == "other" => trigger.lemma.to_string(),
        _ => kind,
    }
}

/// A fact of `mention`, the `index`th of its claim, as the report writes it.
pub(super) fn statement(index: usize, mention: &EventMention, fact: &event::Fact) -> Statement {
    Statement {
        mention: index,
        kind: (&fact.value).into(),
        aspect: fact.aspect(mention.kind),
        scope: fact.scope.clone(),
        value: Value::new(&fact.value, fact, || what(mention)),
        polarity: if fact.affirmed {
            Polarity::Affirmed
        } else {
            Polarity::Negated
        },
        modality: fact.modality,
        attribution: fact.attribution.as_ref().map(|by| by.name.clone()),
        revised: fact.revised,
        span: fact.span,
    }
}
