//! When what a fact says was true, as far as its claim and its source tell.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::FactId;
use super::quantity::Later;
use crate::claim::{Claim, Source};
use crate::event::{Granularity, Moment, Role, TimeSpan, TypedClaim, Value};

/// What tells when a fact was true.
#[derive(Clone, Copy)]
pub(super) struct Clock<'a> {
    pub(super) claims: &'a [Claim],
    pub(super) sources: &'a [Source],
    pub(super) typed: &'a [TypedClaim],
}

/// A first and a last moment.
pub(super) type Between = (NaiveDateTime, NaiveDateTime);

impl Clock<'_> {
    /// Which side was true later, by its earliest fact.
    pub(super) fn later(&self, a: &[FactId], b: &[FactId]) -> Later {
        let (Some((from_a, to_a)), Some((from_b, to_b))) = (self.earliest(a), self.earliest(b)) else {
            return Later::Unknown;
        };
        if to_a < from_b {
            Later::Second
        } else if to_b < from_a {
            Later::First
        } else if (from_a, to_a) == (from_b, to_b) {
            Later::Neither
        } else {
            Later::Unknown
        }
    }

    /// When the first of the facts was true.
    pub(super) fn earliest(&self, ids: &[FactId]) -> Option<Between> {
        ids.iter().filter_map(|&id| self.told(id)).min()
    }

    /// The window in which the fact was true: as of the time that its claim tells ("by Sunday evening"), else when its
    /// source was published.
    pub(super) fn told(&self, id: FactId) -> Option<Between> {
        let published = self.published(id.claim);
        match (self.as_of(id), published) {
            // What is told as of the day of publication is as old as that day allows.
            (Some((from, to)), Some((first, last))) if from <= last => {
                Some((from, to.min(last).max(from).max(first.min(to))))
            }
            (Some(own), None) => Some(own),
            (_, published) => published,
        }
    }

    /// The time that the claim itself gives for its figures.
    pub(super) fn as_of(&self, id: FactId) -> Option<Between> {
        let facts = self.typed[id.claim].mentions[id.mention].facts.iter();
        let spans = facts.filter_map(|fact| match &fact.value {
            Value::Time(span) if matches!(fact.role, Role::AsOf | Role::Announced) => Some(span),
            _ => None,
        });
        spans.filter_map(between).max_by_key(|(_, to)| *to)
    }

    /// The window in which the claim was published.
    pub(super) fn published(&self, claim: usize) -> Option<Between> {
        let source = &self.claims[claim].source;
        let at = self.sources.binary_search_by(|s| s.id.cmp(source)).ok()?;
        let published = self.sources[at].published?;
        match published.time {
            Some(time) => Some((published.from.and_time(time), published.from.and_time(time))),
            None => Some((day_start(published.from), day_end(published.to))),
        }
    }
}

/// The moments of a span of a day or less.
fn between(span: &TimeSpan) -> Option<Between> {
    let (from, to) = span.from.zip(span.to)?;
    let fine = span.granularity <= Granularity::Day && !span.uncertain;
    let start = |moment: Moment| {
        moment
            .time
            .map_or_else(|| day_start(moment.date), |time| moment.date.and_time(time))
    };
    let end = |moment: Moment| {
        moment
            .time
            .map_or_else(|| day_end(moment.date), |time| moment.date.and_time(time))
    };
    fine.then(|| (start(from), end(to)))
}

fn day_start(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}

fn day_end(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap_or(NaiveTime::MIN))
}
