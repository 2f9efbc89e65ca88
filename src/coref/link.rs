use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::context::Standing;
use super::kinship::{Kinship, kinship};
use super::level::{Sum, compare};
use super::options::Weights;
use super::place::shared;
use super::view::Views;
use super::window::Window;
use super::{Event, Link, LinkRelation};
use crate::claim::{Claim, Source};
use crate::event::EventKind;

/// Events of one kind that share a value are linked one to the next; above this number the value is no bond.
const BOND: usize = 50;

/// Events up to which each is compared with each for the same wording.
const FEW: usize = 64;

/// How the events stand to each other, written into both ends of each link.
///
/// A later event of the same kind that one article tells of, or that shares a participant or a place, follows the
/// earlier; other events of one article are of the same story.
///
/// # Complexity
/// Near-linear in the claims: events of one article are linked to its main event and to their neighbours only.
pub(super) fn link(views: &Views, claims: &[&Claim], sources: &[&Source], weights: &Weights, events: &mut [Event]) {
    let told: Vec<Told> = events.iter().map(|event| Told::of(views, event)).collect();
    let mut links: BTreeMap<(usize, usize), (LinkRelation, String)> = BTreeMap::new();
    let labels: FxHashMap<&str, &str> = sources
        .iter()
        .map(|source| (source.id.as_str(), source.label()))
        .collect();
    let teller = |claim: usize| {
        let id = claims[claim].source.as_str();
        labels.get(id).copied().unwrap_or(id)
    };
    let mut follows = |later: usize, earlier: usize, why: String| {
        if later != earlier && !links.contains_key(&(earlier, later)) {
            links.entry((later, earlier)).or_insert((LinkRelation::Follows, why));
        }
    };
    let articles = articles(views, events);
    for article in &articles {
        for &(a, b) in &article.pairs {
            if let Some((later, earlier)) = order(&told, a, b, article) {
                let source = teller(article.first);
                follows(
                    later,
                    earlier,
                    format!(
                        "{source} tells both; {}",
                        told[earlier].before(&told[later], article, earlier)
                    ),
                );
            }
        }
    }
    for (later, earlier, bond) in bonds(views, &told) {
        follows(
            later,
            earlier,
            format!(
                "both share {bond}; {} lies before {}",
                told[earlier].time(),
                told[later].time()
            ),
        );
    }
    for (later, earlier) in twins(views, weights, events, &told) {
        follows(
            later,
            earlier,
            format!(
                "nothing but the time tells them apart; {} lies before {}",
                told[earlier].time(),
                told[later].time()
            ),
        );
    }
    for article in &articles {
        for &(a, b) in &article.pairs {
            if links.contains_key(&(a, b))
                || links.contains_key(&(b, a))
                || (article.feed && told[a].common(&told[b], views).is_none())
            {
                continue;
            }
            let why = match told[a].common(&told[b], views) {
                Some(common) => format!("{} tells both, and both share {common}", teller(article.first)),
                None => format!("{} tells both", teller(article.first)),
            };
            links.insert((a.min(b), a.max(b)), (LinkRelation::SameStory, why));
        }
    }
    for ((from, to), (relation, why)) in links {
        let back = match relation {
            LinkRelation::Follows => LinkRelation::Precedes,
            LinkRelation::Precedes => LinkRelation::Follows,
            LinkRelation::SameStory => LinkRelation::SameStory,
        };
        for (at, event, relation) in [(from, to, relation), (to, from, back)] {
            events[at].links.push(Link {
                event,
                relation,
                why: why.clone(),
            });
        }
    }
    for event in events {
        event.links.sort_by_key(|link| (link.event, link.relation));
    }
}

/// What an event is linked by.
struct Told {
    kind: EventKind,
    when: Option<Window>,
    entities: Vec<u32>,
    places: Vec<u32>,
}

/// The events that one source tells of.
struct Article {
    /// Index of its first claim.
    first: usize,
    /// Pairs that are told side by side, or of which one is what the article is about.
    pairs: BTreeSet<(usize, usize)>,
    /// Events that it tells as earlier, and none of whose claims there says otherwise.
    earlier: BTreeSet<usize>,
    /// Whether it is about no one event.
    feed: bool,
}

impl Told {
    fn of(views: &Views, event: &Event) -> Self {
        let mut entities: Vec<u32> = Vec::new();
        let mut places: Vec<u32> = Vec::new();
        for &claim in &event.claims {
            entities.extend(&views.claims[claim].entities);
            places.extend(&views.claims[claim].places);
        }
        for ids in [&mut entities, &mut places] {
            ids.sort_unstable();
            ids.dedup();
        }
        let own = event.when.as_ref().and_then(Window::of);
        let leaned = || event.claims.iter().find_map(|&claim| views.claims[claim].when);
        Told {
            kind: event.kind,
            when: own.or_else(leaned),
            entities,
            places,
        }
    }

    fn time(&self) -> String {
        self.when
            .map_or_else(|| "an unknown time".to_owned(), |when| when.to_string())
    }

    fn before(&self, later: &Told, article: &Article, event: usize) -> String {
        match (self.when, later.when) {
            (Some(a), Some(b)) if a.precedes(b) => format!("{a} lies before {b}"),
            _ if article.earlier.contains(&event) => "it tells the one as earlier than the other".to_owned(),
            _ => "the one lies before the other".to_owned(),
        }
    }

    /// The rarest participant or place of both.
    fn common<'a>(&self, other: &Told, views: &'a Views) -> Option<&'a str> {
        let entity = shared(&self.entities, &other.entities).min_by_key(|&id| views.entities.claims(id));
        let place = shared(&self.places, &other.places).min_by_key(|&id| views.places.claims(id));
        let entity = entity.map(|id| views.entities.name(id));
        entity.or(place.map(|id| views.places.name(id)))
    }
}

fn articles(views: &Views, events: &[Event]) -> Vec<Article> {
    let mut of_claim = vec![0; views.claims.len()];
    for (at, event) in events.iter().enumerate() {
        for &claim in &event.claims {
            of_claim[claim] = at;
        }
    }
    let mut articles = Vec::new();
    let mut start = 0;
    for chunk in views.claims.chunk_by(|a, b| a.source == b.source) {
        let here = || chunk.iter().zip(&of_claim[start..]);
        let main = here()
            .find(|(view, _)| view.standing == Standing::Main)
            .map(|(_, &event)| event);
        let mut pairs = BTreeSet::new();
        let mut previous: Option<usize> = None;
        for (_, &event) in here() {
            for other in [main, previous].into_iter().flatten().filter(|&other| other != event) {
                pairs.insert((event.min(other), event.max(other)));
            }
            previous = Some(event);
        }
        let with = |standing: bool| {
            here()
                .filter(move |(view, _)| (view.standing == Standing::Earlier) == standing)
                .map(|(_, &event)| event)
        };
        let otherwise: BTreeSet<usize> = with(false).collect();
        articles.push(Article {
            first: start,
            pairs,
            earlier: with(true).filter(|event| !otherwise.contains(event)).collect(),
            feed: main.is_none(),
        });
        start += chunk.len();
    }
    articles
}

/// Which of two events of one article is the later instance of the same kind of thing, and which the earlier.
fn order(told: &[Told], a: usize, b: usize, article: &Article) -> Option<(usize, usize)> {
    let cue = article.earlier.contains(&a) != article.earlier.contains(&b);
    let alike = match kinship(told[a].kind, told[b].kind) {
        Kinship::Same | Kinship::Includes => told[a].kind != EventKind::Other,
        Kinship::Untold | Kinship::Differs => cue,
        Kinship::Consequence | Kinship::Apart => false,
    };
    if !alike {
        return None;
    }
    match (told[a].when, told[b].when) {
        (Some(x), Some(y)) if x.precedes(y) => Some((b, a)),
        (Some(x), Some(y)) if y.precedes(x) => Some((a, b)),
        _ if cue && article.earlier.contains(&a) => Some((b, a)),
        _ if cue => Some((a, b)),
        _ => None,
    }
}

/// Events that nothing but their times keeps apart, where there are few enough to compare all: the later and the earlier.
fn twins(views: &Views, weights: &Weights, events: &[Event], told: &[Told]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    if events.len() > FEW {
        return found;
    }
    let mut timeless = views.clone();
    for view in &mut timeless.claims {
        (view.when, view.published, view.weekdays) = (None, None, None);
    }
    let alike = |a: usize, b: usize| {
        let mut sum = Sum::default();
        compare(&timeless, weights, a.min(b), a.max(b), &mut sum);
        sum.weight > 0.0 && !sum.cannot
    };
    for later in 0..events.len() {
        for earlier in 0..events.len() {
            let (Some(x), Some(y)) = (told[earlier].when, told[later].when) else {
                continue;
            };
            // An event of unknown kind follows one of unknown kind only: nothing says that it is another of these.
            let kin = told[later].kind == told[earlier].kind
                || kinship(told[later].kind, told[earlier].kind) == Kinship::Same;
            if !kin || !x.precedes(y) {
                continue;
            }
            // A bounded head of both keeps this cheap; claims of one article are told apart by the article.
            let head = |event: usize| events[event].claims.iter().take(8);
            let apart = |a: usize, b: usize| views.claims[a].source != views.claims[b].source;
            if head(later).any(|&a| head(earlier).any(|&b| apart(a, b) && alike(a, b))) {
                found.push((later, earlier));
            }
        }
    }
    found
}

/// Events of one kind and one rare participant or place, each with the next later one and what they share.
fn bonds<'a>(views: &'a Views, told: &[Told]) -> Vec<(usize, usize, &'a str)> {
    let mut groups: FxHashMap<(EventKind, bool, u32), Vec<usize>> = FxHashMap::default();
    for (at, event) in told
        .iter()
        .enumerate()
        .filter(|(_, event)| event.kind != EventKind::Other && event.when.is_some())
    {
        let entities = event.entities.iter().map(|&id| (event.kind, true, id));
        let places = event.places.iter().map(|&id| (event.kind, false, id));
        for key in entities.chain(places) {
            groups.entry(key).or_default().push(at);
        }
    }
    let mut groups: Vec<_> = groups
        .into_iter()
        .filter(|(_, events)| (2..=BOND).contains(&events.len()))
        .collect();
    groups.sort_unstable_by_key(|(key, _)| *key);
    let mut bonds = Vec::new();
    for ((_, entity, id), mut events) in groups {
        let name = if entity {
            views.entities.name(id)
        } else {
            views.places.name(id)
        };
        events.sort_by_key(|&event| (told[event].when, event));
        for pair in events.windows(2) {
            if let (Some(a), Some(b)) = (told[pair[0]].when, told[pair[1]].when)
                && a.precedes(b)
            {
                bonds.push((pair[1], pair[0], name));
            }
        }
    }
    bonds
}
