use rustc_hash::FxHashMap;

use super::Event;
use super::telling::kind;
use super::view::{Views, own_places, own_times};
use super::window::{Meeting, Window};
use crate::claim::Claim;
use crate::event::{EventKind, Place, TimeSpan, TypedClaim};

/// The event that the claims `members`, ascending, tell of; links left out.
pub(super) fn gather(views: &Views, claims: &[&Claim], typed: &[&TypedClaim], members: Vec<usize>) -> Event {
    Event {
        kind: kind(members.iter().map(|&member| views.claims[member].kind)),
        ..event(claims, typed, members)
    }
}

/// The event that the claims `members`, ascending, tell of, its kind as they themselves tell it; links left out.
pub(crate) fn event(claims: &[&Claim], typed: &[&TypedClaim], members: Vec<usize>) -> Event {
    let main = |member: &usize| {
        typed[*member]
            .mentions
            .first()
            .map_or(EventKind::Other, |mention| mention.kind)
    };
    Event {
        kind: kind(members.iter().map(main)),
        when: when(claims, typed, &members),
        places: places(typed, &members),
        claims: members,
        links: Vec::new(),
    }
}

/// The span that most claims agree with, and of these the most exact; ties go to the first told. A window that only the
/// publication date opens counts where nothing better is told.
fn when(claims: &[&Claim], typed: &[&TypedClaim], members: &[usize]) -> Option<TimeSpan> {
    let mut spans: Vec<(TimeSpan, Window, usize)> = Vec::new();
    for &member in members {
        let given = claims[member].date.map(TimeSpan::from);
        let told = own_times(typed[member]).filter(|_| given.is_none()).cloned();
        for told in given.clone().into_iter().chain(told) {
            match (spans.iter_mut().find(|(span, ..)| *span == told), Window::of(&told)) {
                (Some((.., count)), _) => *count += 1,
                (None, Some(window)) => spans.push((told, window, 1)),
                (None, None) => {}
            }
        }
    }
    let support = |window: Window| -> usize {
        let agreeing = spans
            .iter()
            .filter(|(_, other, _)| !matches!(window.meets(*other), Meeting::Disjoint | Meeting::Near));
        agreeing.map(|(.., count)| count).sum()
    };
    let rank = |(span, window, count): &(TimeSpan, Window, usize)| {
        let support = std::cmp::Reverse(support(*window));
        (
            span.uncertain || span.assumed,
            support,
            span.approx,
            window.days(),
            std::cmp::Reverse(*count),
        )
    };
    spans
        .iter()
        .min_by_key(|entry| rank(entry))
        .map(|(span, ..)| span.clone())
}

/// The places that the claims themselves name, each with its first wording, widest support first.
fn places(typed: &[&TypedClaim], members: &[usize]) -> Vec<Place> {
    let mut found: Vec<(Place, usize)> = Vec::new();
    let mut at: FxHashMap<&str, usize> = FxHashMap::default();
    for place in members.iter().flat_map(|&member| own_places(typed[member])) {
        let next = found.len();
        let index = *at.entry(&place.entity).or_insert(next);
        match found.get_mut(index) {
            Some((_, count)) => *count += 1,
            None => found.push((place.clone(), 1)),
        }
    }
    found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    found.into_iter().map(|(place, _)| place).collect()
}
