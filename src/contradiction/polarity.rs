//! Whether it happened: what is affirmed against what is denied.

use super::Relation::{Contradiction, Update};
use super::findings::{Pass, incomparable};
use super::level::Verdict;
use super::quantity::Later;
use super::slot::Stated;
use super::{FactId, Finding};
use crate::event::{EventKind, Family, Modality, Role, Value};

impl<'a> Pass<'a> {
    /// Affirmed against denied: only where two claims share words enough, fewer where one of them says that it denies.
    ///
    /// A plan that one side announces and the other denies is a contradiction as well; one that is only not carried out
    /// yet is none.
    pub(super) fn denied(&self, event: usize, a: &Stated<'a>, b: &Stated<'a>, found: &mut Vec<Finding>) {
        let (Value::Polarity(x), Value::Polarity(y)) = (a.value, b.value) else {
            return;
        };
        if x == y || self.one_source(a, b) {
            return;
        }
        let (yes, no) = if *x { (a, b) } else { (b, a) };
        let fact = |id: &FactId| &self.typed[id.claim].mentions[id.mention].facts[id.fact];
        let days = |id: &FactId| {
            let facts = self.typed[id.claim].mentions[id.mention].facts.iter();
            facts
                .filter(|fact| fact.role == Role::When)
                .map(|fact| &fact.value)
                .collect::<Vec<_>>()
        };
        // "did not happen on Monday": the day is denied, not the event, unless both speak of that day.
        let of_another_day = |p: &FactId, q: &FactId| {
            let (told, denied) = (days(p), days(q));
            !denied.is_empty() && !denied.iter().any(|day| told.contains(day))
        };
        let contrary = |p: &FactId, q: &FactId| {
            let explicit = self.typed[q.claim].mentions.iter().any(|m| m.kind == EventKind::Denial);
            let sure = |id: &FactId| match fact(id).modality {
                Modality::Asserted | Modality::Reported => true,
                Modality::Forecast => explicit,
                _ => false,
            };
            let kind = self.typed[q.claim].mentions[q.mention].kind;
            let alike = self.likeness(p.claim, q.claim) >= if explicit { 0.2 } else { 0.5 }
                || kind.family() != Family::Consequence && self.share_known(p.claim, q.claim, kind);
            let rivals = self.claims[p.claim].source != self.claims[q.claim].source;
            alike
                && rivals
                && !of_another_day(p, q)
                && sure(p)
                && sure(q)
                && (explicit || !incomparable(fact(p), fact(q)))
        };
        let said = |ids: &[FactId], others: &[FactId], holds: &dyn Fn(&FactId, &FactId) -> bool| {
            let any = |id: &&FactId| others.iter().any(|other| holds(id, other));
            ids.iter().filter(any).copied().collect::<Vec<_>>()
        };
        let affirmed = said(&yes.facts, &no.facts, &|p, q| contrary(p, q));
        let denied = said(&no.facts, &yes.facts, &|q, p| contrary(p, q));
        if affirmed.is_empty() || denied.is_empty() {
            return;
        }
        // What has not been done by one source may be done by a later one; an attack either was or was not.
        let ahead = self.typed[denied[0].claim].mentions[denied[0].mention].kind.family() != Family::Happening;
        let explicit = |id: &FactId| {
            self.typed[id.claim]
                .mentions
                .iter()
                .any(|m| m.kind == EventKind::Denial)
        };
        let done = ahead && !denied.iter().any(explicit) && self.clock.later(&denied, &affirmed) == Later::Second;
        let verdict = if done {
            Verdict::new(Update, "not yet so by an earlier source", 0.6)
        } else {
            Verdict::new(Contradiction, "affirmed against denied", 0.6)
        };
        self.push(event, verdict, "", (yes.value, affirmed), (no.value, denied), found);
    }

    /// Whether two claims in two languages name the same things: what the tables know meets where words do not.
    fn share_known(&self, a: usize, b: usize, kind: EventKind) -> bool {
        let known = |claim: usize| {
            let terms = self.typed[claim].terms.iter();
            terms.filter(|term| term.contains(':')).collect::<Vec<_>>()
        };
        let (x, y) = (known(a), known(b));
        let common = x.iter().filter(|term| y.contains(term)).count();
        let told = format!("kind:{}", kind.id());
        let both = x.iter().any(|term| **term == told) && y.iter().any(|term| **term == told);
        both && common >= 3 && common * 10 >= x.len().min(y.len()) * 7
    }

    /// Jaccard likeness of two claims' terms, 0 to 1.
    pub(super) fn likeness(&self, a: usize, b: usize) -> f64 {
        let (a, b) = (&self.typed[a].terms, &self.typed[b].terms);
        let common = a.iter().filter(|term| b.binary_search(term).is_ok()).count();
        common as f64 / (a.len() + b.len() - common).max(1) as f64
    }
}
