use rustc_hash::FxHashMap;

use super::forbid::own_time;
use super::tenor::Tenor;
use super::view::{Basis, Number, View, Views};
use crate::event::{EventKind, Family};

/// What each article tells of one happening, as one: the unit that is compared across articles.
///
/// A sentence seldom names the kind, the day and the place together; the claims that an article makes of one happening
/// do. Where every source makes one claim, tellings are claims.
#[derive(Debug, Clone, Default)]
pub(super) struct Tellings {
    /// Each telling as it is compared.
    pub views: Views,
    /// The claims of each, ascending.
    pub members: Vec<Vec<u32>>,
    /// What forbids each.
    pub tenors: Vec<Tenor>,
}

impl Tellings {
    /// Gathers the claims of one discourse event; those that cannot hold of one happening begin another telling.
    ///
    /// # Complexity
    /// Linear in the claims, times the parts of one discourse event, which only conflicts multiply.
    pub fn of(claims: &Views) -> Tellings {
        let mut members: Vec<Vec<u32>> = Vec::new();
        let mut tenors: Vec<Tenor> = Vec::new();
        let mut of_discourse: Vec<Vec<usize>> = Vec::new();
        for (view, claim) in claims.claims.iter().zip(0..) {
            let tenor = Tenor::of(view);
            let discourse = view.discourse as usize;
            if of_discourse.len() <= discourse {
                of_discourse.resize(discourse + 1, Vec::new());
            }
            let parts = &mut of_discourse[discourse];
            match parts.iter().find(|&&part| !tenors[part].strays(&tenor, &claims.places)) {
                Some(&part) => {
                    members[part].push(claim);
                    tenors[part].join(tenor);
                }
                None => {
                    parts.push(members.len());
                    members.push(vec![claim]);
                    tenors.push(tenor);
                }
            }
        }
        // Tellings in the order of their first claims.
        let views = members.iter().map(|members| merged(claims, members)).collect();
        Tellings {
            views: claims.with(views),
            members,
            tenors,
        }
    }
}

/// The claims `members` of one article and happening as one.
fn merged(claims: &Views, members: &[u32]) -> View {
    let views = || members.iter().map(|&claim| &claims.claims[claim as usize]);
    let first = &claims.claims[members[0] as usize];
    let mut merged = first.clone();
    if members.len() == 1 {
        return merged;
    }
    let union = |pick: fn(&View) -> &Vec<u32>| {
        let mut all: Vec<u32> = views().flat_map(|view| pick(view).iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    merged.entities = union(|view| &view.entities);
    merged.figures = union(|view| &view.figures);
    merged.terms = union(|view| &view.terms);
    merged.kind = kind(views().map(|view| view.kind));
    merged.leaned_kind = match merged.kind {
        EventKind::Other => kind(views().map(|view| view.leaned_kind)),
        kind => kind,
    };
    // The surest, and of these the most exact; what dates only a scene goes last.
    let timed = views().filter_map(|view| Some((own_time(view).is_none(), view.when_basis, view.when?)));
    let own = |basis: Basis, scene: bool| scene && basis == Basis::Own;
    let best = timed.min_by_key(|&(scene, basis, when)| (own(basis, scene), basis, when.days(), when));
    if let Some((scene, basis, when)) = best {
        let basis = if own(basis, scene) { Basis::Article } else { basis };
        (merged.when, merged.when_basis) = (Some(when), basis);
    }
    // The dead may lie in another town's hospital: where it happened is told by the claims that name it.
    let rank = |view: &View| (!names(view, merged.kind), view.places_basis);
    let placed = || views().filter(|view| !view.places.is_empty());
    if let Some((elsewhere, basis)) = placed().map(rank).min() {
        let mut places: Vec<u32> = placed()
            .filter(|view| rank(view) == (elsewhere, basis))
            .flat_map(|view| view.places.iter().copied())
            .collect();
        places.sort_unstable();
        places.dedup();
        merged.places_basis = if elsewhere { basis.max(Basis::Article) } else { basis };
        merged.places = places;
    }
    let numbers = || views().map(|view| view.number);
    merged.number = numbers().find(|&number| number != Number::Untold).unwrap_or_default();
    merged.weekdays = views().find_map(|view| view.weekdays);
    merged.future = views().all(|view| view.future);
    merged
}

/// Whether a claim of an event of `kind` names what happened, not only what came of it.
fn names(view: &View, kind: EventKind) -> bool {
    kind.family() != Family::Happening || view.kind.family() == Family::Happening
}

/// The kind that most tell; what happened goes before what it led to.
pub(super) fn kind(kinds: impl Iterator<Item = EventKind>) -> EventKind {
    let rank = |kind: EventKind| match kind.family() {
        _ if kind == EventKind::Other => 0,
        Family::Happening => 3,
        Family::Consequence => 1,
        Family::Other => 0,
        _ => 2,
    };
    let mut votes: FxHashMap<EventKind, usize> = FxHashMap::default();
    for kind in kinds {
        *votes.entry(kind).or_default() += 1;
    }
    // "the attack" of an article that tells of a shooting is the shooting.
    let told: Vec<EventKind> = votes.keys().copied().collect();
    votes.retain(|kind, _| {
        !told
            .iter()
            .any(|other| kind != other && kind.is_general() && kind.includes(*other))
    });
    let best = votes
        .into_iter()
        .max_by_key(|&(kind, votes)| (rank(kind), votes, std::cmp::Reverse(kind)));
    best.map_or(EventKind::Other, |(kind, _)| kind)
}
