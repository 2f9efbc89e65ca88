//! When what a fact says was true, as far as its claim and its source tell.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::FactId;
use super::quantity::Later;
use crate::claim::{Claim, Source};
use crate::event::{Granularity, Moment, Role, TimeSpan, TypedClaim, Value};

/// What tells when a fact was true.
#[derive(Clone, Copy)]
pub(super) struct Clock<'a> {
    pub(super) claims: &'a [&'a Claim],
    pub(super) sources: &'a [&'a Source],
    pub(super) typed: &'a [&'a TypedClaim],
}

/// A first and a last moment.
pub(super) type Between = (NaiveDateTime, NaiveDateTime);

impl Clock<'_> {
    /// Which side was true later: by its earliest fact, and where those leave it open, by its last.
    pub(super) fn later(&self, a: &[FactId], b: &[FactId]) -> Later {
        let (Some(first), Some(second)) = (self.earliest(a), self.earliest(b)) else {
            return Later::Unknown;
        };
        match order(first, second) {
            Later::Neither | Later::Unknown => {}
            told => return told,
        }
        // "two", told on one day only, beside "four", told on that day and days later.
        let last = |ids: &[FactId]| ids.iter().filter_map(|&id| self.told(id)).max();
        match (last(a), last(b)) {
            (Some((_, to)), Some((from, _))) if to < from => Later::Second,
            (Some((from, _)), Some((_, to))) if to < from => Later::First,
            _ => order(first, second),
        }
    }

    /// Whether the first facts of both sides may have held at one time, or where nothing tells.
    pub(super) fn at_once(&self, a: &[FactId], b: &[FactId]) -> bool {
        match (self.earliest(a), self.earliest(b)) {
            (Some((from_a, to_a)), Some((from_b, to_b))) => from_a <= to_b && from_b <= to_a,
            _ => true,
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
        let claim = &self.claims[claim];
        let of_source = || {
            let at = self.sources.binary_search_by(|s| s.id.cmp(&claim.source)).ok()?;
            self.sources[at].published
        };
        let published = claim.published.or_else(of_source)?;
        match published.time {
            Some(time) => Some((published.from.and_time(time), published.from.and_time(time))),
            None => Some((day_start(published.from), day_end(published.to))),
        }
    }
}

/// Which of two windows is the later one.
fn order((from_a, to_a): Between, (from_b, to_b): Between) -> Later {
    if (from_a, to_a) == (from_b, to_b) {
        return Later::Neither;
    }
    if to_a < from_b {
        return Later::Second;
    }
    if to_b < from_a {
        return Later::First;
    }
    // A page dated by the day was hardly printed before the small hours, nor after the late news.
    let day = |from: NaiveDateTime, to: NaiveDateTime| (to - from) <= TimeDelta::days(1);
    let middle = |from: NaiveDateTime, to: NaiveDateTime| from + (to - from) / 2;
    let apart = middle(from_b, to_b) - middle(from_a, to_a);
    match day(from_a, to_a) && day(from_b, to_b) {
        true if apart >= TimeDelta::hours(NIGHT) => Later::Second,
        true if -apart >= TimeDelta::hours(NIGHT) => Later::First,
        _ => Later::Unknown,
    }
}

/// Hours between noon and the moments of which it is clear on which side of a day's page they lie.
const NIGHT: i64 = 8;

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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32, hours: std::ops::Range<u32>) -> Between {
        let date = NaiveDate::from_ymd_opt(2024, 3, day).unwrap();
        let at = |hour: u32| {
            date.and_hms_opt(hour.min(23), if hour > 23 { 59 } else { 0 }, 0)
                .unwrap()
        };
        (at(hours.start), at(hours.end))
    }

    #[test]
    fn windows_are_ordered_where_they_leave_no_doubt() {
        let (today, tomorrow) = (day(5, 0..24), day(6, 0..24));
        assert_eq!(order(today, tomorrow), Later::Second);
        assert_eq!(order(tomorrow, today), Later::First);
        assert_eq!(order(today, today), Later::Neither);
        // A moment of the small hours against the page of that day, and one of the afternoon.
        assert_eq!(order(day(5, 1..1), today), Later::Second);
        assert_eq!(order(day(5, 23..23), today), Later::First);
        assert_eq!(order(day(5, 15..15), today), Later::Unknown);
    }
}
