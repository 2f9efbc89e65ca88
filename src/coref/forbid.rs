use super::level::Tally;
use super::place::Stand;
#[cfg(test)]
use super::place::stand;
use super::view::{Basis, View, Views};
use super::window::{Meeting, Window};
use crate::event::EventKind;

/// Why what the claims themselves say of time and place cannot hold of one happening.
///
/// Every pair inside an event is free of these, compared or not.
#[cfg(test)]
pub(super) fn conflict(views: &Views, a: usize, b: usize) -> Option<String> {
    let mut told = super::level::Told::default();
    let (a, b) = (&views.claims[a], &views.claims[b]);
    forbid(views, a, b, stand(&a.places, &b.places, &views.places), &mut told);
    told.cannot
}

/// Tells what forbids the pair, of whose places `stands` tells how they stand to each other.
pub(super) fn forbid(views: &Views, a: &View, b: &View, stands: Stand, tally: &mut impl Tally) {
    if let (Some(when), Some(other)) = (own_time(a), own_time(b))
        && when.meets(other) == Meeting::Disjoint
    {
        tally.cannot(|| format!("{} and {} are disjoint", when.min(other), when.max(other)));
    }
    if own_spot(a) && own_spot(b) && stands == Stand::Conflict {
        tally.cannot(|| format!("{} and {} are different places", views.site(a), views.site(b)));
    }
    for (told, happened) in [(a, b), (b, a)] {
        if let (Some(published), Some(when)) = (published_bound(told), own_time(happened))
            && too_early(published, when)
        {
            tally.cannot(|| format!("told on {published}, before it happened on {when}"));
        }
    }
}

/// When it happened, where the claim itself names what happened and says so.
pub(super) fn own_time(view: &View) -> Option<Window> {
    // A sentence that names no event may date a scene of it, or what came after.
    let names = view.kind != EventKind::Other || view.leaned_kind == EventKind::Other;
    view.when.filter(|_| names && view.when_basis == Basis::Own)
}

/// Whether the claim itself names a happening at one spot, and the spot.
pub(super) fn own_spot(view: &View) -> bool {
    view.places_basis == Basis::Own && !view.places.is_empty() && view.kind.is_at_one_spot()
}

/// The publication before which the event must have begun; `None` where the claim may tell it ahead.
pub(super) fn published_bound(view: &View) -> Option<Window> {
    view.published.filter(|_| !view.future)
}

/// Whether what was published then cannot tell of what happened then.
pub(super) fn too_early(published: Window, when: Window) -> bool {
    when.from.saturating_sub(published.to) > when.slack
}
