//! Reasons in words that a fact-checker can quote.

use super::{FactId, Relation};
use crate::claim::{Claim, Source};
use crate::event::{Fact, Moment, Quantity, Role, TimeSpan, Value, words};

/// What a reason is made of besides the values.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) claims: &'a [&'a Claim],
    pub(super) sources: &'a [&'a Source],
}

/// Most characters of a claim's wording that a reason quotes.
const QUOTED: usize = 160;

impl Told<'_> {
    /// "The Brussels Times (2019-11-25): “… 26,000 accounts …” = 26,000 accounts"
    pub(super) fn side(&self, fact: &Fact, id: FactId, told: &Value) -> String {
        let claim = &self.claims[id.claim];
        let at = self.sources.binary_search_by(|s| s.id.cmp(&claim.source)).ok();
        let source = at.map(|at| self.sources[at]);
        let name = source.map_or(claim.source.as_str(), |source| source.label());
        let date = (claim.published)
            .or_else(|| source?.published)
            .map(|p| format!(" ({p})"))
            .unwrap_or_default();
        format!(
            "{name}{date}: “{}” = {}",
            excerpt(&claim.text, fact),
            worded(fact, told)
        )
    }

    /// The whole reason: both sides, the slot they share, and the level that decided.
    pub(super) fn why(
        &self,
        relation: Relation,
        level: &str,
        note: &str,
        a: (&Fact, FactId, &Value),
        b: (&Fact, FactId, &Value),
    ) -> String {
        let verdict = match relation {
            Relation::Contradiction => "both cannot hold of one event",
            Relation::Update => "the later figure replaces the earlier one",
            Relation::Apparent => "no contradiction",
            Relation::Agreement => "no conflict",
        };
        let note = if note.is_empty() {
            String::new()
        } else {
            format!(" ({note})")
        };
        format!(
            "{} — {}. On {}: {level}{note}; {verdict}.",
            self.side(a.0, a.1, a.2),
            self.side(b.0, b.1, b.2),
            subject(if a.0.role == Role::AsOf { b.0.role } else { a.0.role })
        )
    }
}

/// A fact's value; whether a state holds is told with its name.
fn worded(fact: &Fact, told: &Value) -> String {
    match told {
        Value::Polarity(so) if fact.role != Role::Happened => {
            let scope = fact
                .scope
                .as_deref()
                .map(|scope| format!(" ({scope})"))
                .unwrap_or_default();
            format!("{}{scope}: {}", subject(fact.role), if *so { "yes" } else { "no" })
        }
        told => value(told),
    }
}

fn subject(role: Role) -> String {
    role.id().replace('_', " ")
}

/// The claim's words around the fact, cut to a length that can be quoted.
fn excerpt(text: &str, fact: &Fact) -> String {
    let text = text.trim();
    if text.chars().count() <= QUOTED {
        return text.to_string();
    }
    let mut start = fact.span.start.min(text.len());
    let mut end = fact.span.end.min(text.len());
    let around = (QUOTED.saturating_sub(end - start.min(end))) / 2;
    let boundary = |mut at: usize, back: bool| {
        while !text.is_char_boundary(at) {
            at = if back { at - 1 } else { at + 1 };
        }
        at
    };
    start = boundary(start.saturating_sub(around), true);
    end = boundary((end + around).min(text.len()), false);
    if start > 0 {
        start = text[start..].find(' ').map_or(start, |space| start + space + 1);
    }
    if end < text.len() {
        end = text[..end].rfind(' ').filter(|at| *at > start).unwrap_or(end);
    }
    let (open, close) = (
        if start > 0 { "… " } else { "" },
        if end < text.len() { " …" } else { "" },
    );
    format!("{open}{}{close}", &text[start..end])
}

/// A value in short words.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::Quantity(quantity) => self::quantity(quantity),
        Value::Time(span) => time(span),
        Value::Participant(list) => list
            .members
            .iter()
            .map(|m| m.name.as_str())
            .collect::<Vec<_>>()
            .join(", "),
        Value::Place(place) => place.name.clone(),
        Value::Polarity(true) => "it happened".to_string(),
        Value::Polarity(false) => "it did not happen".to_string(),
    }
}

fn quantity(quantity: &Quantity) -> String {
    let (min, max) = (quantity.min, quantity.max);
    let one = (min, max) == (Some(1.0), Some(1.0));
    let amount = match &quantity.vague {
        Some(vague) => vague.word.clone(),
        None => words::amount(min, max, quantity.approx),
    };
    words::counted(&amount, one, quantity.unit.id())
}

fn time(span: &TimeSpan) -> String {
    let moment = |m: Moment| match m.time {
        Some(time) => format!("{} {}", m.date, time.format("%H:%M")),
        None => m.date.to_string(),
    };
    match (span.from, span.to, span.weekdays) {
        (Some(from), Some(to), _) if from == to => moment(from),
        (Some(from), Some(to), _) => format!("{} to {}", moment(from), moment(to)),
        (Some(from), None, _) => format!("from {}", moment(from)),
        (None, Some(to), _) => format!("until {}", moment(to)),
        (None, None, Some((first, last))) if first == last => format!("{first}"),
        (None, None, Some((first, last))) => format!("{first} to {last}"),
        (None, None, None) => "a time".to_string(),
    }
}
