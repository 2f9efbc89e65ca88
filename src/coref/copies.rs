use rustc_hash::FxHashMap;

use super::view::{View, Views};
use super::window::Window;
use crate::event::EventKind;

/// Of each claim, the first that says the same: itself, where none does.
///
/// Agency copy runs in hundreds of papers; only the first of its kind is looked up, the copies are compared with it.
/// Linear in the claims.
pub(super) fn originals(views: &Views) -> Vec<u32> {
    let mut first: FxHashMap<Saying, u32> = FxHashMap::default();
    let claims = views.claims.iter().zip(0..);
    claims
        .map(|(view, claim)| match view.terms.len() {
            // A claim of two words says too little to be a copy.
            0..=2 => claim,
            _ => *first.entry(saying(view)).or_insert(claim),
        })
        .collect()
}

/// Everything that a claim is looked up by.
#[derive(PartialEq, Eq, Hash)]
struct Saying<'a> {
    terms: &'a [u32],
    figures: &'a [u32],
    entities: &'a [u32],
    places: &'a [u32],
    kind: EventKind,
    when: Option<Window>,
}

fn saying(view: &View) -> Saying<'_> {
    Saying {
        terms: &view.terms,
        figures: &view.figures,
        entities: &view.entities,
        places: &view.places,
        kind: view.kind,
        when: view.when,
    }
}
