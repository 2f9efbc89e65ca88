//! When it happened, as two sides tell it.

use super::FactId;
use super::Relation::Agreement;
use super::findings::Pass;
use super::level::Verdict;
use super::slot::Stated;
use super::time;
use crate::event::{EventKind, Fact, Role, TimeSpan, Unit, Value};

impl<'a> Pass<'a> {
    /// How two times of one event stand to each other; `None` where they are those of two things.
    pub(super) fn dated(
        &self,
        offsets: &[i32],
        (a, x): (&Stated<'a>, &TimeSpan),
        (b, y): (&Stated<'a>, &TimeSpan),
    ) -> Option<Verdict> {
        // The day of the arrests does not contradict the day of the attack, and of what no word names, nothing tells
        // whether it is the same: a take-off and a last radio call are both of the crash.
        let kin = |p: &EventKind| *p != EventKind::Other && b.kinds.iter().any(|q| p.includes(*q) || q.includes(*p));
        let one_kind = a.kinds.iter().any(kin);
        // What happens at one spot happens once; a strike or a search goes on the next day. Claims that share
        // few words tell of other things on those days: "crash investigators arrived on Tuesday".
        let spot = |kind: &EventKind| kind.is_at_one_spot() && b.kinds.contains(kind);
        let once = a.kinds.iter().any(spot) && a.facts.iter().any(|p| b.facts.iter().any(|q| self.akin(p, q)));
        let goes_on = a.kinds.iter().chain(&b.kinds).any(|kind| goes_on(*kind));
        let since = (a.fact.role == Role::AsOf, b.fact.role == Role::AsOf);
        time::compare_since(x, y, since)
            .unwrap_or_else(|| time::compare(x, y, offsets).or_else(|| time::weekdays_differ(x, y).filter(|_| once)))
            .filter(|verdict| verdict.relation == Agreement || one_kind && (!goes_on || since != (false, false)))
            // A part of the day is told of the sirens, the search and the count as well.
            .filter(|verdict| verdict.level != time::TIMES_OF_DAY || once)
    }

    /// Whether two claims tell of the same thing: by many of their words, or, whatever their languages, by a figure
    /// other than a small count that fills one role.
    fn akin(&self, p: &FactId, q: &FactId) -> bool {
        let figures = |id: &FactId| self.typed[id.claim].facts().filter(|fact| is_telling(fact));
        let same = |fact: &Fact| figures(q).any(|other| other.role == fact.role && other.value == fact.value);
        self.likeness(p.claim, q.claim) >= 0.4 || figures(p).any(same)
    }
}

/// Whether what the kind tells goes on for days, so that it is told of on each of them.
fn goes_on(kind: EventKind) -> bool {
    use EventKind::*;
    matches!(
        kind,
        Search
            | Manhunt
            | Escape
            | Investigation
            | Trial
            | Strike
            | Outage
            | Closure
            | Missing
            | Warning
            | Statement
            | Flood
    )
}

/// Whether the figure is one that two happenings seldom share.
fn is_telling(fact: &Fact) -> bool {
    match &fact.value {
        Value::Quantity(told) => told.unit != Unit::Bare && told.min.is_some_and(|n| n > 2.0) && told.min == told.max,
        _ => false,
    }
}
