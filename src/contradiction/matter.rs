//! Who did it, with what and why, and how persons and things stand: comparison over all claims of one story.

use std::collections::BTreeMap;

use chrono::Datelike;
use petgraph::unionfind::UnionFind;

use super::Relation::{self, Contradiction, Update};
use super::findings::{Pass, incomparable};
use super::level::Verdict;
use super::{FactId, Finding};
use crate::coref::{Clustering, LinkRelation};
use crate::event::{EventKind, Fact, Modality, Participants, Role, Value, contains};

mod party;
mod person;
mod rival;

/// Most facts of one role that are compared within one story.
const FACTS: usize = 64;

/// A fact with what its claim adds to it.
struct Item<'a> {
    id: FactId,
    event: usize,
    fact: &'a Fact,
}

/// Two facts that do not go together.
type Pair = (FactId, FactId);

/// Two values, and how they stand to each other.
type Level = (String, String, Relation, &'static str);

impl<'a> Pass<'a> {
    /// Everything of this sort in which the sources of a story differ.
    ///
    /// # Complexity
    /// Quadratic in the facts of one role in one story, of which no more than 64 are compared.
    pub(super) fn matters(&self, clustering: &Clustering, found: &mut Vec<Finding>) {
        let stories = self.stories(clustering);
        let mut items: BTreeMap<(usize, Role), Vec<Item<'a>>> = BTreeMap::new();
        for (event, told) in clustering.events.iter().enumerate() {
            for &claim in &told.claims {
                for (mention, one) in self.typed[claim].mentions.iter().enumerate() {
                    for (number, fact) in one.facts.iter().enumerate() {
                        let Some(role) = compared(fact) else { continue };
                        let id = FactId {
                            claim,
                            mention,
                            fact: number,
                        };
                        let facts = items.entry((stories[event], role)).or_default();
                        if facts.len() < FACTS {
                            facts.push(Item { id, event, fact });
                        }
                    }
                }
            }
        }
        for ((story, role), facts) in &items {
            let named = items.get(&(*story, Role::Perpetrator)).map_or(&[][..], Vec::as_slice);
            let mut pairs: BTreeMap<Level, (Verdict, Vec<Pair>)> = BTreeMap::new();
            for (i, a) in facts.iter().enumerate() {
                for b in &facts[i + 1..] {
                    let Some(verdict) = self.verdict(*role, a, b, facts, named) else {
                        continue;
                    };
                    let (x, y) = (key(a.fact), key(b.fact));
                    let (p, q, a, b) = if x <= y { (x, y, a, b) } else { (y, x, b, a) };
                    let level = (p, q, verdict.relation, verdict.level);
                    pairs.entry(level).or_insert((verdict, Vec::new())).1.push((a.id, b.id));
                }
            }
            for (verdict, pairs) in pairs.into_values() {
                self.sides(&verdict, &pairs, facts, found);
            }
        }
    }

    /// Joins pairs to findings of two sides, of which every claim of the one differs from every claim of the other.
    fn sides(&self, verdict: &Verdict, pairs: &[Pair], facts: &[Item<'a>], found: &mut Vec<Finding>) {
        let mut against: BTreeMap<FactId, Vec<FactId>> = BTreeMap::new();
        for &(a, b) in pairs {
            against.entry(a).or_default().push(b);
        }
        let mut joined: BTreeMap<Vec<FactId>, Vec<FactId>> = BTreeMap::new();
        for (a, mut others) in against {
            others.sort_unstable();
            others.dedup();
            joined.entry(others).or_default().push(a);
        }
        for (others, ones) in joined {
            let item = |id: FactId| facts.iter().find(|item| item.id == id);
            let (Some(one), Some(other)) = (item(ones[0]), item(others[0])) else {
                continue;
            };
            let (a, b) = ((&one.fact.value, ones), (&other.fact.value, others));
            self.push(one.event, verdict.clone(), "", a, b, found);
        }
    }

    fn verdict(&self, role: Role, a: &Item<'a>, b: &Item<'a>, all: &[Item<'a>], named: &[Item<'a>]) -> Option<Verdict> {
        let one_source = self.claims[a.id.claim].source == self.claims[b.id.claim].source;
        // One who will say nothing has said nothing.
        let ahead = incomparable(a.fact, b.fact) || a.fact.modality == Modality::Forecast;
        if a.id.claim == b.id.claim || ahead && role != Role::Confessed {
            return None;
        }
        let one_event = a.event == b.event;
        match (&a.fact.value, &b.fact.value) {
            (Value::Polarity(x), Value::Polarity(y)) if x != y => {
                let (yes, no) = if *x { (a, b) } else { (b, a) };
                self.states(role, yes, no, (one_source, one_event), named)
            }
            (Value::Place(x), Value::Place(y)) => {
                let one = person::same(a.fact.scope.as_deref()?, b.fact.scope.as_deref()?, named);
                let apart = !contains(&x.entity, &y.entity) && !contains(&y.entity, &x.entity);
                (one && apart && !one_source)
                    .then(|| Verdict::new(Contradiction, "caught in two different towns", 0.75))
            }
            (Value::Participant(x), Value::Participant(y)) => {
                let blame = a.fact.role == Role::Suspect && b.fact.role == Role::Suspect;
                let rivals = !one_source || blame || rival::speak(a.fact, b.fact);
                let both = (x, y);
                match role {
                    Role::Cause | Role::Instrument | Role::Motive => rival::things(role, a.fact, b.fact, both)
                        .filter(|_| rivals && (one_event || role != Role::Cause || self.one_kind(a, b))),
                    Role::Nationality => {
                        rival::states(both, all.iter().filter_map(|item| participants(item.fact))).filter(|_| rivals)
                    }
                    Role::Perpetrator => {
                        let later = self.clock.later(&[a.id], &[b.id]);
                        person::named(a.fact, b.fact, later).filter(|_| !one_source)
                    }
                    Role::CarriedOutBy => party::blamed(a.fact, b.fact).filter(|_| (one_event || blame) && rivals),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether both are told of one sort of happening, or one of them of none in particular.
    fn one_kind(&self, one: &Item<'a>, other: &Item<'a>) -> bool {
        let kind = |item: &Item<'a>| self.typed[item.id.claim].mentions[item.id.mention].kind;
        kind(one) == kind(other) || kind(one) == EventKind::Other || kind(other) == EventKind::Other
    }

    /// Whether both are told of one year.
    fn same_year(&self, one: &Item<'a>, other: &Item<'a>) -> bool {
        let year = |item: &Item<'a>| {
            let mut years = self.typed[item.id.claim].facts().filter_map(|fact| match &fact.value {
                Value::Time(span) if fact.role == Role::When => span.from.map(|from| from.date.year()),
                _ => None,
            });
            years.next()
        };
        year(one).is_some() && year(one) == year(other)
    }

    /// Whether what the one tells is dated to a day on which the other had been published already.
    fn happens_after(&self, one: &Item<'a>, other: &Item<'a>) -> bool {
        let Some((_, published)) = self.clock.published(other.id.claim) else {
            return false;
        };
        let when = |fact: &Fact| match &fact.value {
            Value::Time(span) if fact.role == Role::When => span.from.map(|from| from.date),
            _ => None,
        };
        let mut days = self.typed[one.id.claim].facts().filter_map(when);
        days.any(|day| day > published.date())
    }

    /// For each event the first of those that sources tell in one story with it.
    ///
    /// A source that tells most of its claims in one story tells all of them there.
    fn stories(&self, clustering: &Clustering) -> Vec<usize> {
        let events = clustering.events.len();
        let mut joined: UnionFind<usize> = UnionFind::new(events);
        for (event, told) in clustering.events.iter().enumerate() {
            for link in told.links.iter().filter(|l| l.relation == LinkRelation::SameStory) {
                joined.union(event, link.event);
            }
        }
        let stories = firsts(&joined, events);
        let mut told: BTreeMap<&str, BTreeMap<usize, usize>> = BTreeMap::new();
        for (one, &story) in clustering.events.iter().zip(&stories) {
            for &claim in &one.claims {
                let counts = told.entry(self.claims[claim].source.as_str()).or_default();
                *counts.entry(story).or_default() += 1;
            }
        }
        for counts in told.values() {
            let all: usize = counts.values().sum();
            let most = counts
                .iter()
                .max_by_key(|(story, count)| (**count, std::cmp::Reverse(**story)));
            let Some((&story, _)) = most.filter(|(_, count)| **count * 5 >= all * 3 && all <= ARTICLE) else {
                continue;
            };
            for &other in counts.keys() {
                joined.union(story, other);
            }
        }
        firsts(&joined, events)
    }

    /// What is so by the one and not so by the other.
    fn states(
        &self,
        role: Role,
        yes: &Item<'a>,
        no: &Item<'a>,
        (one_source, one_event): (bool, bool),
        named: &[Item<'a>],
    ) -> Option<Verdict> {
        use super::quantity::Later;
        let hedged = |item: &Item<'_>| item.fact.modality == Modality::Hedged;
        let same_scope = yes.fact.scope == no.fact.scope;
        let rivals = !one_source || rival::speak(yes.fact, no.fact);
        match role {
            Role::Motive => (same_scope && rivals && !hedged(yes) && !hedged(no))
                .then(|| Verdict::new(Contradiction, "a motive told against the same motive denied", 0.75)),
            Role::Cause => (same_scope && rivals && !hedged(yes))
                .then(|| Verdict::new(Contradiction, "a cause told against the same cause ruled out", 0.85)),
            Role::CarriedOutBy => {
                let (did, denies) = (yes.fact.scope.as_deref()?, no.fact.scope.as_deref()?);
                // Where one is blamed in so many words, any denial of his is of that.
                let blamed = |fact: &Fact| matches!(fact.role, Role::Suspect | Role::ClaimedBy);
                let blame = self.typed[yes.id.claim].facts().any(blamed);
                (party::same(did, denies) && (one_event || blame))
                    .then(|| Verdict::new(Contradiction, "said to have done it against denying it", 0.8))
            }
            Role::Held => {
                let later = self.clock.later(&[yes.id], &[no.id]);
                let one = !one_source && person::same(yes.fact.scope.as_deref()?, no.fact.scope.as_deref()?, named);
                // Whoever is held may be released next.
                (one && matches!(later, Later::Second))
                    .then(|| Verdict::new(Update, "released by a later source", 0.85))
            }
            Role::Guilty => {
                let one = !one_source && person::same(yes.fact.scope.as_deref()?, no.fact.scope.as_deref()?, named);
                (one && self.same_year(yes, no))
                    .then(|| Verdict::new(Contradiction, "convicted against acquitted", 0.8))
            }
            Role::Caught | Role::Confessed => {
                if one_source || !person::same(yes.fact.scope.as_deref()?, no.fact.scope.as_deref()?, named) {
                    return None;
                }
                // Whoever is at large may be caught next; the other way round takes an escape. Of several at large others
                // may be caught already.
                let several = no.fact.scope.as_deref() == Some("attackers");
                let verdict = Some(match self.clock.later(&[no.id], &[yes.id]) {
                    Later::First => Verdict::new(Contradiction, "no longer so by a later source", 0.8),
                    Later::Second => Verdict::new(Update, "a later state", 0.85),
                    _ => Verdict::new(Update, "a later state, told on one day", 0.6),
                });
                verdict.filter(|v| !several || v.confidence > 0.8)
            }
            Role::Alive => {
                if one_source || !person::same(yes.fact.scope.as_deref()?, no.fact.scope.as_deref()?, named) {
                    return None;
                }
                Some(match self.clock.later(&[yes.id], &[no.id]) {
                    Later::Second => Verdict::new(Update, "a later state", 0.7),
                    Later::First => Verdict::new(Contradiction, "alive by a later source", 0.8),
                    _ => Verdict::new(Contradiction, "alive against dead", 0.65),
                })
            }
            Role::Drunk => {
                let one = !one_source && person::same(yes.fact.scope.as_deref()?, no.fact.scope.as_deref()?, named);
                (one && !hedged(yes) && !hedged(no)).then(|| Verdict::new(Contradiction, "drunk against sober", 0.75))
            }
            Role::Works | Role::Signalled | Role::Valid | Role::Maintained | Role::Alone | Role::Elsewhere => {
                let spot = one_event || role != Role::Maintained;
                let spot = spot && !self.happens_after(yes, no) && !self.happens_after(no, yes);
                (same_scope && rivals && spot && !hedged(yes) && !hedged(no))
                    .then(|| Verdict::new(Contradiction, "affirmed against denied", 0.8))
            }
            _ => None,
        }
    }
}

/// The role under which the fact is compared here.
fn compared(fact: &Fact) -> Option<Role> {
    use Role::{
        Alive, Alone, CarriedOutBy, Caught, CaughtAt, Cause, Confessed, Drunk, Elsewhere, Guilty, Held, Instrument,
        Maintained, Motive, Nationality, Perpetrator, Signalled, Suspect, Valid, Works,
    };
    match (&fact.value, fact.role) {
        (Value::Participant(_), Cause | Instrument | Motive | Nationality | Perpetrator | CarriedOutBy) => {
            Some(fact.role)
        }
        (Value::Participant(_), Suspect) => Some(CarriedOutBy),
        (Value::Place(_), CaughtAt) => Some(CaughtAt),
        (
            Value::Polarity(_),
            Cause | Motive | CarriedOutBy | Caught | Confessed | Guilty | Held | Works | Valid | Maintained | Alone
            | Elsewhere | Alive | Drunk | Signalled,
        ) => Some(fact.role),
        _ => None,
    }
}

fn participants(fact: &Fact) -> Option<&Participants> {
    match &fact.value {
        Value::Participant(list) => Some(list),
        _ => None,
    }
}

/// What two facts share that state one value.
fn key(fact: &Fact) -> String {
    match &fact.value {
        Value::Participant(list) => {
            let ids: Vec<&str> = list.members.iter().map(|m| m.entity.as_str()).collect();
            format!("{} {}", ids.join(" "), fact.scope.as_deref().unwrap_or_default())
        }
        Value::Place(place) => format!("{} {}", place.entity, fact.scope.as_deref().unwrap_or_default()),
        Value::Polarity(so) => format!("{} {}", !so, fact.scope.as_deref().unwrap_or_default()),
        _ => String::new(),
    }
}

/// A source of more claims than these is no single article.
const ARTICLE: usize = 60;

/// Of each event the first of those joined with it.
fn firsts(joined: &UnionFind<usize>, events: usize) -> Vec<usize> {
    let mut first = vec![usize::MAX; events];
    (0..events)
        .map(|event| {
            let root = joined.find(event);
            first[root] = first[root].min(event);
            first[root]
        })
        .collect()
}
