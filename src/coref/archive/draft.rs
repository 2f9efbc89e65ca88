//! Cards out of claims, and out of what an article tells of one happening.

use chrono::{Datelike, NaiveDate};

use super::card::{Dated, Days, Draft, KINDS};
use crate::claim::{Claim, Published};
use crate::coref::telling::Tellings;
use crate::coref::view::{Basis, View, is_told_of_doer, own_places, own_times};
use crate::event::{EventKind, Quantity, TypedClaim, Value};

/// Days before its publication of which a report most likely speaks.
const NEWS: i32 = 3;

/// Spans longer than this say too little to agree on.
const NEWS_WEEK: i32 = 9;

/// Words of which a claim must hold more to be taken for a copy of another.
const TOO_SHORT: usize = 2;

/// Of a claim that stands alone.
pub(in crate::coref) fn of_claim(claim: &Claim, typed: &TypedClaim, published: Option<Published>) -> Draft {
    let mut places: Vec<String> = Vec::new();
    for place in own_places(typed) {
        add_place(&mut places, &place.entity);
    }
    let mut words: Vec<String> = typed
        .terms
        .iter()
        .filter(|term| !is_of_place(term, &places))
        .map(|term| term.to_string())
        .collect();
    for fact in typed.facts() {
        if let Value::Participant(participants) = &fact.value
            && !is_told_of_doer(fact.role)
        {
            words.extend(participants.members.iter().map(|member| member.entity.to_string()));
        }
    }
    let mut kinds = [EventKind::Other; KINDS];
    for (kind, mention) in kinds.iter_mut().zip(&typed.mentions) {
        *kind = mention.kind;
    }
    let own = (words.len() <= TOO_SHORT).then(|| claim.id.clone());
    Draft {
        days: days(claim, typed, published),
        kinds,
        words: sorted(words),
        places: sorted(places),
        figures: figures(typed),
        article: None,
        own,
    }
}

/// Of the telling number `telling` of one article, which `claims` holds claim by claim.
pub(in crate::coref) fn of_telling(
    claims: &[&Claim],
    typed: &[&TypedClaim],
    tellings: &Tellings,
    telling: usize,
) -> Draft {
    let members = &tellings.members[telling];
    let views = &tellings.views;
    let view = &views.claims[telling];
    let mut places: Vec<String> = Vec::new();
    for &id in &view.places {
        add_place(&mut places, views.places.name(id));
    }
    let names = |ids: &[u32], lexicon: &crate::coref::lexicon::Lexicon| -> Vec<String> {
        ids.iter().map(|&id| lexicon.name(id).to_owned()).collect()
    };
    let mut words = names(&view.terms, &views.terms);
    words.retain(|term| !is_of_place(term, &places));
    words.extend(names(&view.entities, &views.entities));
    let told = members.iter().map(|&claim| typed[claim as usize]);
    let mut kinds = vec![view.kind];
    kinds.extend(
        told.clone()
            .flat_map(|typed| typed.mentions.iter().map(|mention| mention.kind)),
    );
    let mut distinct = [EventKind::Other; KINDS];
    let mut seen: Vec<EventKind> = Vec::new();
    for kind in kinds {
        if seen.len() < KINDS && !seen.contains(&kind) {
            distinct[seen.len()] = kind;
            seen.push(kind);
        }
    }
    let first = claims[members[0] as usize];
    Draft {
        days: days_of(view),
        kinds: distinct,
        words: sorted(words),
        places: sorted(places),
        figures: told.flat_map(figures).collect(),
        article: Some(first.source.clone()),
        own: Some(first.id.clone()),
    }
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort_unstable();
    names.dedup();
    names
}

/// A name that no table holds is known by its words.
fn add_place(places: &mut Vec<String>, entity: &str) {
    match entity.strip_prefix("place:") {
        Some(name) => places.extend(name.split_whitespace().map(str::to_owned)),
        None => places.push(entity.to_owned()),
    }
}

/// Whether a term is the stem of a place's name, which is compared as a place.
fn is_of_place(term: &str, places: &[String]) -> bool {
    let Some((end, _)) = term.char_indices().last() else {
        return true;
    };
    term.len() >= 4 && places.iter().any(|place| place.starts_with(&term[..end]))
}

fn figures(typed: &TypedClaim) -> Vec<f32> {
    let told = typed.facts().filter_map(|fact| match &fact.value {
        Value::Quantity(Quantity { min, max, .. }) => min.or(*max),
        _ => None,
    });
    told.filter(|number| number.is_finite() && *number > 2.0)
        .map(|number| number as f32)
        .collect()
}

fn number(day: NaiveDate) -> i32 {
    day.num_days_from_ce()
}

fn days(claim: &Claim, typed: &TypedClaim, published: Option<Published>) -> Days {
    let told = published.map(|published| number(published.to));
    let own = |from: i32, to: i32, slack: i32| Days {
        dated: Dated::Own,
        from,
        to,
        slack,
        told,
    };
    if let Some(date) = claim.date {
        return own(number(date.from), number(date.to), 1);
    }
    let spans = own_times(typed).filter_map(|span| {
        let (from, to) = (number(span.from?.date), number(span.to?.date));
        let slack = if span.uncertain || span.assumed || span.approx {
            7
        } else {
            1
        };
        (to.saturating_sub(from) <= NEWS_WEEK).then_some((to - from, slack, from, to))
    });
    match spans.min() {
        Some((_, slack, from, to)) => own(from, to, slack),
        None => before(published.map(|published| (number(published.from), number(published.to)))),
    }
}

/// The days of which a report speaks that was published then.
fn before(published: Option<(i32, i32)>) -> Days {
    match published {
        Some((from, to)) => Days {
            dated: Dated::Published,
            from: from - NEWS,
            to,
            slack: 0,
            told: Some(to),
        },
        None => Days {
            dated: Dated::Never,
            from: 0,
            to: 0,
            slack: 0,
            told: None,
        },
    }
}

fn days_of(view: &View) -> Days {
    let told = view.published.map(|published| (published.from, published.to));
    match view
        .when
        .filter(|when| view.when_basis <= Basis::Affair && when.days() <= NEWS_WEEK)
    {
        Some(when) => Days {
            dated: Dated::Own,
            from: when.from,
            to: when.to,
            // What is read from the article may be a little off.
            slack: if view.when_basis == Basis::Own {
                when.slack.min(7)
            } else {
                when.slack.clamp(2, 7)
            },
            told: told.map(|(_, to)| to).filter(|_| !view.future),
        },
        None => before(told),
    }
}
