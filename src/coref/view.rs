use chrono::Weekday;
use rustc_hash::FxHashMap;

use super::context::{self, Standing};
use super::forbid::too_early;
use super::lexicon::Lexicon;
use super::window::Window;
use crate::claim::{Claim, Published, Source};
use crate::event::{EventKind, Fact, Modality, Place, Quantity, Role, TimeSpan, TypedClaim, Value};

/// Where a value that a claim is compared by comes from, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Basis {
    /// The claim says it.
    Own,
    /// The event that the claim leans on in its article says it.
    Article,
    /// The main event of its article says it, though the claim tells of another.
    Affair,
    /// Only the publication date hints at it.
    Published,
}

/// How many of the happenings of its article's affair a claim tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Number {
    /// The article tells no happening apart from the others.
    #[default]
    Untold,
    /// One of them.
    One,
    /// All together.
    Several,
}

/// What a claim is compared by.
#[derive(Debug, Clone)]
pub(super) struct View {
    /// Number of its source.
    pub source: u32,
    pub kind: EventKind,
    /// Its kind, or, where it tells none, that of the event it leans on.
    pub leaned_kind: EventKind,
    pub when: Option<Window>,
    pub when_basis: Basis,
    pub weekdays: Option<(Weekday, Weekday)>,
    pub places: Vec<u32>,
    pub places_basis: Basis,
    pub entities: Vec<u32>,
    pub figures: Vec<u32>,
    pub terms: Vec<u32>,
    /// Whether it tells of several happenings together, or of one of them.
    pub number: Number,
    /// When it, or its source, was published.
    pub published: Option<Window>,
    /// Planned or forecast, so that it may be told before it happens.
    pub future: bool,
    /// Number of the event it tells of among the events of its article; unique over all articles.
    pub discourse: u32,
    pub standing: Standing,
}

/// All claims as they are compared, and how often each value occurs.
#[derive(Debug, Clone, Default)]
pub(super) struct Views {
    pub claims: Vec<View>,
    /// Entity ids of places.
    pub places: Lexicon,
    /// Entity ids of participants.
    pub entities: Lexicon,
    /// "26000 online-item".
    pub figures: Lexicon,
    pub terms: Lexicon,
    /// Claims of each source.
    pub per_source: Vec<u32>,
    days: FxHashMap<i32, u32>,
    kinds: FxHashMap<EventKind, u32>,
    /// Number of claims as the prior counts them.
    pub pool: f64,
}

impl View {
    /// Whether its article tells it beside its main event, and names no event.
    pub fn stands_aside(&self, views: &Views) -> bool {
        self.standing == Standing::Aside
            && self.leaned_kind == EventKind::Other
            && views.per_source[self.source as usize] > 1
    }
}

impl Views {
    /// Reads every claim; linear in their number.
    pub fn read(claims: &[&Claim], sources: &[&Source], typed: &[&TypedClaim]) -> Views {
        let mut views = Views::default();
        let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
        let dated: FxHashMap<&str, &Published> = sources
            .iter()
            .filter_map(|source| Some((source.id.as_str(), source.published.as_ref()?)))
            .collect();
        let published = |claim: &Claim| {
            claim
                .published
                .or_else(|| dated.get(claim.source.as_str()).map(|at| **at))
        };
        for (claim, typed) in claims.iter().zip(typed) {
            let next = numbers.len() as u32;
            let source = *numbers.entry(&claim.source).or_insert(next);
            views.per_source.resize(numbers.len(), 0);
            views.per_source[source as usize] += 1;
            let view = views.own(claim, typed, source, published(claim).map(|at| Window::given(&at)));
            views.claims.push(view);
        }
        views.place_in_towns();
        context::lean(&mut views.claims, typed, &views.places);
        for (view, claim) in views.claims.iter_mut().zip(claims) {
            // What a source dates after its own publication is planned, in whatever tense.
            let dated = view.when.filter(|_| view.when_basis <= Basis::Article);
            view.future |= matches!((view.published, dated), (Some(told), Some(when)) if too_early(told, when));
            if view.when.is_none() && view.standing != Standing::Earlier && !view.future {
                view.when = published(claim).map(|at| Window::before(&at));
                view.when_basis = Basis::Published;
            }
        }
        views.count();
        views.pool = views.pool();
        views
    }

    /// Gives the claims that name a square or a building its town, where the claims that name a town beside it all name
    /// the same. Linear in the places.
    fn place_in_towns(&mut self) {
        let is = |class: &str, id: u32| self.places.name(id).starts_with(class);
        let mut towns: FxHashMap<u32, Option<u32>> = FxHashMap::default();
        let told = |view: &View, class: &str| -> Vec<u32> {
            view.places.iter().copied().filter(|&id| is(class, id)).collect()
        };
        for view in &self.claims {
            if let [town] = told(view, "city:")[..] {
                for spot in told(view, "place:") {
                    let known = towns.entry(spot).or_insert(Some(town));
                    *known = known.filter(|&known| known == town);
                }
            }
        }
        let found: Vec<(usize, u32)> = (self.claims.iter().enumerate())
            .filter(|(_, view)| told(view, "city:").is_empty())
            .filter_map(|(at, view)| {
                let town = told(view, "place:").iter().find_map(|spot| *towns.get(spot)?);
                Some((at, town?))
            })
            .collect();
        for (at, town) in found {
            let places = &mut self.claims[at].places;
            places.push(town);
            places.sort_unstable();
        }
    }

    /// Others in the place of the claims, with the same names.
    pub fn with(&self, claims: Vec<View>) -> Views {
        let mut views = Views {
            places: self.places.uncounted(),
            entities: self.entities.uncounted(),
            figures: self.figures.uncounted(),
            terms: self.terms.uncounted(),
            per_source: vec![0; self.per_source.len()],
            claims,
            ..Views::default()
        };
        for view in &views.claims {
            views.per_source[view.source as usize] += 1;
        }
        views.count();
        views.pool = views.pool();
        views
    }

    fn own(&mut self, claim: &Claim, typed: &TypedClaim, source: u32, published: Option<Window>) -> View {
        let spans: Vec<&TimeSpan> = own_times(typed).collect();
        let windows = spans.iter().filter_map(|span| Window::of(span));
        let when = match &claim.date {
            Some(date) => Some(Window::given(date)),
            // "last week's attack followed one of 2018": the cue says that the claim is about the older.
            None if typed.context.earlier => windows.min_by_key(|window| (window.from, window.days())),
            None => windows.min_by_key(|window| window.days()),
        };
        let mut places = match spot(typed) {
            Some(town) => {
                let told = own_places(typed).filter(|place| !is_town(&place.entity) || place.entity == town);
                self.places.set(told.map(|place| place.entity.as_str()))
            }
            None => self.places.set(own_places(typed).map(|place| place.entity.as_str())),
        };
        if let Some(name) = claim.place.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
            let known = own_places(typed).find(|place| place.name.eq_ignore_ascii_case(name));
            places = match known {
                Some(place) => vec![self.places.id(&place.entity)],
                None if places.is_empty() => vec![self.places.id(&format!("place:{}", name.to_lowercase()))],
                None => places,
            };
        }
        let entities = typed.facts().flat_map(|fact| {
            let members = match &fact.value {
                Value::Participant(participants) if !is_told_of_doer(fact.role) => participants.members.as_slice(),
                _ => &[],
            };
            let speaker = fact.attribution.as_ref().and_then(|speaker| speaker.entity.as_deref());
            members.iter().map(|member| member.entity.as_str()).chain(speaker)
        });
        let figures: Vec<String> = typed.facts().filter_map(figure).collect();
        let primary = typed.mentions.first();
        let forecast =
            |facts: &[Fact]| !facts.is_empty() && facts.iter().all(|fact| fact.modality == Modality::Forecast);
        View {
            source,
            kind: primary.map_or(EventKind::Other, |mention| mention.kind),
            leaned_kind: EventKind::Other,
            when,
            when_basis: Basis::Own,
            weekdays: spans.iter().find_map(|span| span.weekdays),
            places,
            places_basis: Basis::Own,
            entities: self.entities.set(entities),
            number: Number::Untold,
            figures: self.figures.set(figures.iter().map(String::as_str)),
            terms: self.terms.set(typed.terms.iter().map(|term| &**term)),
            published,
            future: typed.context.future || primary.is_some_and(|mention| forecast(&mention.facts)),
            discourse: 0,
            standing: Standing::Main,
        }
    }

    fn count(&mut self) {
        for view in &self.claims {
            self.places.count(&view.places);
            self.entities.count(&view.entities);
            self.figures.count(&view.figures);
            self.terms.count(&view.terms);
            *self.kinds.entry(view.kind).or_default() += 1;
            if let Some(window) = view.when.filter(|window| !window.coarse()) {
                for day in window.from..=window.to {
                    *self.days.entry(day).or_default() += 1;
                }
            }
        }
    }

    /// The claims as the prior counts them: the geometric mean of their number and of the number of happenings that
    /// would meet as seldom in a random pair (inverse Simpson index, 1949, of day and place; a claim that tells neither
    /// counts as one of its own). A thousand claims of one day and place are no thousand happenings.
    fn pool(&self) -> f64 {
        let mut told: FxHashMap<(Option<i32>, Option<u32>), f64> = FxHashMap::default();
        let mut bare = 0.0;
        for view in &self.claims {
            let day = view
                .when
                .filter(|when| !when.coarse() && view.when_basis != Basis::Published);
            match (day.map(|day| day.from), view.places.first().copied()) {
                (None, None) => bare += 1.0,
                key => *told.entry(key).or_default() += 1.0,
            }
        }
        let claims = self.claims.len() as f64;
        // Counts are whole, so that the sum is exact in any order.
        let pairs = told.values().map(|count| count * count).sum::<f64>() + bare;
        (claims * claims * claims / pairs.max(1.0)).sqrt()
    }

    /// `ln` of how rare it is that a claim holds a value that `claims` of them hold.
    pub fn rarity(&self, claims: u32) -> f64 {
        (self.claims.len() as f64 / f64::from(claims.max(1))).ln().max(0.0)
    }

    /// How rare the kind is.
    pub fn kind_rarity(&self, kind: EventKind) -> f64 {
        self.rarity(self.kinds.get(&kind).copied().unwrap_or(1))
    }

    /// How rare the commonest day is on which both windows meet.
    pub fn day_rarity(&self, a: Window, b: Window) -> f64 {
        let (from, to) = (
            a.from.max(b.from).min(a.to.min(b.to)),
            a.to.min(b.to).max(a.from.max(b.from)),
        );
        let claims = (from..=to.min(from + 16)).filter_map(|day| self.days.get(&day)).max();
        self.rarity(claims.copied().unwrap_or(1))
    }
}

/// When the event happened, as the claim itself says.
pub(super) fn own_times(typed: &TypedClaim) -> impl Iterator<Item = &TimeSpan> {
    primary_or_all(typed, |fact| match (&fact.value, fact.role) {
        (Value::Time(span), Role::When) if fact.affirmed => Some(span),
        _ => None,
    })
}

/// Where the event happened, as the claim itself says.
pub(super) fn own_places(typed: &TypedClaim) -> impl Iterator<Item = &Place> {
    primary_or_all(typed, |fact| match (&fact.value, fact.role) {
        (Value::Place(place), Role::Where) if fact.affirmed => Some(place),
        _ => None,
    })
}

/// Of the towns that a claim names, the one that stands next to its event's name, where one happening has one spot: "a
/// blast in Oslo foiled attacks in Bergen" is in Oslo. `None` where there is nothing to choose.
fn spot(typed: &TypedClaim) -> Option<&str> {
    let main = typed
        .mentions
        .first()
        .filter(|main| main.kind.is_at_one_spot() && !typed.context.several)?;
    let name = main.trigger.as_ref()?.span;
    let towns = || {
        main.facts.iter().filter_map(|fact| match &fact.value {
            Value::Place(place) if fact.role == Role::Where && is_town(&place.entity) => Some((
                fact.span
                    .start
                    .abs_diff(name.end)
                    .min(name.start.abs_diff(fact.span.end)),
                place.entity.as_str(),
            )),
            _ => None,
        })
    };
    let nearest = towns().min()?.1;
    towns().any(|(_, town)| town != nearest).then_some(nearest)
}

fn is_town(entity: &str) -> bool {
    entity.starts_with("city:")
}

/// What the primary mention holds, or, where it holds none, all mentions.
fn primary_or_all<'a, T: 'a>(
    typed: &'a TypedClaim,
    pick: impl Fn(&'a Fact) -> Option<T> + Copy,
) -> impl Iterator<Item = T> {
    let first = typed.mentions.first().map_or(&[][..], |mention| &mention.facts);
    let skip = !first.iter().any(|fact| pick(fact).is_some());
    let rest = typed
        .mentions
        .iter()
        .skip(1)
        .filter(move |_| skip)
        .flat_map(|mention| &mention.facts);
    first.iter().chain(rest).filter_map(pick)
}

/// A told number with its unit; none for vague words, and none for 0 to 2, which every article holds.
fn figure(fact: &Fact) -> Option<String> {
    let Value::Quantity(Quantity { min, max, unit, .. }) = &fact.value else {
        return None;
    };
    let number = min.or(*max).filter(|number| number.is_finite() && number.abs() > 2.0)?;
    Some(format!("{number} {}", unit.id()))
}

/// What tells of the one who did it and how, and names nobody who takes part.
pub(super) fn is_told_of_doer(role: Role) -> bool {
    use Role::{Cause, Instrument, Motive, Nationality};
    matches!(role, Cause | Instrument | Motive | Nationality)
}
