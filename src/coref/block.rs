use rustc_hash::FxHashMap;

use super::copies::originals;
use super::options::CorefOptions;
use super::view::{Basis, View, Views};
use crate::event::{EventKind, Family};

/// What brings claims together to be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key {
    Article(u32),
    DayKind(i32, EventKind),
    DayPlace(i32, u32),
    Place(u32),
    Entity(u32),
    Figure(u32),
    Term(u32),
}

/// The pairs to compare, ascending, each once, and what was left out.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pub pairs: Vec<(u32, u32)>,
    pub diagnostics: Vec<String>,
}

/// Terms by which one claim is found: its rarest.
const RARE_TERMS: usize = 3;

/// Brings together the claims that share a rare value.
///
/// An inverted index over articles, places, entities, days, figures and rare terms. A block above the cap is split by
/// month, then by place, then by rarest term; what no key splits is sorted and compared along a window (sorted
/// neighbourhood, Hernández & Stolfo 1995), and reported.
///
/// # Complexity
/// `O(n k cap)` pairs for `n` claims of at most `k` keys each; the square of `n` only up to `options.whole_input`.
pub(super) fn pairs(views: &Views, options: &CorefOptions) -> Pairs {
    let mut out = Pairs::default();
    let count = views.claims.len() as u32;
    if views.claims.len() <= options.whole_input {
        let everything: Vec<u32> = (0..count).collect();
        all(&everything, &mut out.pairs);
        return out;
    }
    let mut blocks: FxHashMap<Key, Vec<u32>> = FxHashMap::default();
    for ((claim, original), view) in (0..count).zip(originals(views)).zip(&views.claims) {
        blocks.entry(Key::Article(view.source)).or_default().push(claim);
        if original != claim {
            out.pairs.push((original, claim));
            continue;
        }
        for key in keys(view, &rare_terms(views, view)) {
            blocks.entry(key).or_default().push(claim);
        }
    }
    let mut blocks: Vec<(Key, Vec<u32>)> = blocks.into_iter().filter(|(_, claims)| claims.len() > 1).collect();
    blocks.sort_unstable_by_key(|(key, _)| *key);
    for (key, claims) in blocks {
        if claims.len() <= options.block_cap {
            all(&claims, &mut out.pairs);
        } else {
            split(views, &key.name(views), claims, 0, options, &mut out);
        }
    }
    out.pairs.sort_unstable();
    out.pairs.dedup();
    out
}

fn all(claims: &[u32], pairs: &mut Vec<(u32, u32)>) {
    for (at, &a) in claims.iter().enumerate() {
        pairs.extend(claims[at + 1..].iter().map(|&b| (a.min(b), a.max(b))));
    }
}

/// Splits a block above the cap by the second key number `depth`.
fn split(views: &Views, name: &str, claims: Vec<u32>, depth: u32, options: &CorefOptions, out: &mut Pairs) {
    if claims.len() <= options.block_cap {
        return all(&claims, &mut out.pairs);
    }
    if depth == 3 {
        return neighbours(views, name, claims, options, out);
    }
    let mut parts: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for &claim in &claims {
        let view = &views.claims[claim as usize];
        let (first, second) = match depth {
            0 => months(view),
            1 => (view.places.first().copied(), None),
            _ => (rare_terms(views, view).first().copied(), None),
        };
        parts.entry(first.unwrap_or(u32::MAX)).or_default().push(claim);
        if let Some(second) = second {
            parts.entry(second).or_default().push(claim);
        }
    }
    let mut parts: Vec<(u32, Vec<u32>)> = parts.into_iter().collect();
    parts.sort_unstable_by_key(|(part, _)| *part);
    for (_, part) in parts {
        split(views, name, part, depth + 1, options, out);
    }
}

/// The month in which an event begins, and the next where it lies on the border; none for spans that fit no month.
fn months(view: &View) -> (Option<u32>, Option<u32>) {
    let Some(window) = view.when.filter(|window| !window.coarse()) else {
        return (None, None);
    };
    let month = |day: i32| day.div_euclid(30) as u32;
    let (first, last) = (month(window.from), month(window.to + 1));
    (Some(first), (first != last).then_some(last))
}

fn neighbours(views: &Views, name: &str, mut claims: Vec<u32>, options: &CorefOptions, out: &mut Pairs) {
    out.diagnostics.push(format!(
        "block {name}: {} claims that no second key parts, above the cap of {}; each compared with its {} nearest",
        claims.len(),
        options.block_cap,
        options.window
    ));
    claims.sort_by_cached_key(|&claim| {
        let view = &views.claims[claim as usize];
        (
            view.when,
            view.kind,
            view.places.clone(),
            rare_terms(views, view),
            claim,
        )
    });
    for (at, &a) in claims.iter().enumerate() {
        let near = claims[at + 1..].iter().take(options.window);
        out.pairs.extend(near.map(|&b| (a.min(b), a.max(b))));
    }
}

fn keys(view: &View, rare_terms: &[u32]) -> Vec<Key> {
    let mut keys = Vec::new();
    if let Some(window) = view
        .when
        .filter(|window| !window.coarse() && view.when_basis != Basis::Published)
    {
        // One day more, so that claims a day apart meet.
        for day in window.from..=window.to + 1 {
            let kind = match view.kind.family() {
                // The dead and the injured are looked up with the happening that they belong to.
                Family::Consequence => EventKind::Other,
                _ => view.kind,
            };
            keys.push(Key::DayKind(day, kind));
            keys.extend(view.places.iter().map(|&place| Key::DayPlace(day, place)));
        }
    }
    keys.extend(view.places.iter().map(|&id| Key::Place(id)));
    keys.extend(view.entities.iter().map(|&id| Key::Entity(id)));
    keys.extend(view.figures.iter().map(|&id| Key::Figure(id)));
    keys.extend(rare_terms.iter().map(|&id| Key::Term(id)));
    keys
}

/// The rarest terms that at least two claims hold.
fn rare_terms(views: &Views, view: &View) -> Vec<u32> {
    let mut terms: Vec<u32> = view
        .terms
        .iter()
        .copied()
        .filter(|&id| views.terms.claims(id) > 1)
        .collect();
    terms.sort_unstable_by_key(|&id| (views.terms.claims(id), id));
    terms.truncate(RARE_TERMS);
    terms
}

impl Key {
    fn name(self, views: &Views) -> String {
        match self {
            Key::Article(_) => "of one source".to_owned(),
            Key::DayKind(_, kind) => format!("of one day and the kind {}", kind.id()),
            Key::DayPlace(_, place) => format!("of one day in {}", views.places.name(place)),
            Key::Place(place) => format!("of the place {}", views.places.name(place)),
            Key::Entity(entity) => format!("of the participant {}", views.entities.name(entity)),
            Key::Figure(figure) => format!("of the figure {}", views.figures.name(figure)),
            Key::Term(term) => format!("of the word {:?}", views.terms.name(term)),
        }
    }
}
