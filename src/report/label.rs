//! What an event is called in one line.

use std::collections::BTreeMap;

use super::words::Id;
use super::{Time, plain, statement};
use crate::coref;
use crate::event::words::spaced;
use crate::event::{EventMention, Role, Value};

/// Names longer than this are cut: a label is one line, whatever the claims hold.
const NAME: usize = 60;

/// "Removal, 21–24 November 2019, Belgium, led by Europol".
pub(super) fn label<'m>(event: &coref::Event, mentions: impl Iterator<Item = &'m EventMention> + Clone) -> String {
    let mut parts = vec![capital(&spaced(&what(event, mentions.clone())))];
    let when = event
        .when
        .as_ref()
        .filter(|when| when.from.is_some() || when.to.is_some());
    parts.extend(when.map(|when| Time::from(when).to_string()));
    parts.extend(event.places.iter().take(2).map(|place| plain::short(&place.name, NAME)));
    let who = [
        (Role::Targeted, "against"),
        (Role::LedBy, "led by"),
        (Role::CarriedOutBy, "by"),
    ];
    parts.extend(who.iter().filter_map(|(role, word)| {
        let name = agreed(*role, mentions.clone())?;
        Some(format!("{word} {}", plain::short(&name, NAME)))
    }));
    parts.join(", ")
}

/// The kind; the commonest trigger where no kind fits.
fn what<'m>(event: &coref::Event, mentions: impl Iterator<Item = &'m EventMention>) -> String {
    let names = mentions
        .filter(|mention| mention.kind == event.kind)
        .map(statement::what);
    commonest(names).unwrap_or_else(|| Id(&event.kind).to_string())
}

/// The one name in a role; none where the claims name several entities, so that no label takes a side.
fn agreed<'m>(role: Role, mentions: impl Iterator<Item = &'m EventMention>) -> Option<String> {
    let mut entity = None;
    let mut names = Vec::new();
    for fact in mentions
        .flat_map(|mention| &mention.facts)
        .filter(|fact| fact.role == role && fact.affirmed)
    {
        let Value::Participant(who) = &fact.value else { continue };
        for one in &who.members {
            if *entity.get_or_insert(&one.entity) != &one.entity {
                return None;
            }
            names.push(one.name.clone());
        }
    }
    commonest(names.into_iter())
}

/// The name told most often; of several, the first in alphabetical order, so that the order of claims does not count.
fn commonest(names: impl Iterator<Item = String>) -> Option<String> {
    let mut counts = BTreeMap::<String, usize>::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
        .into_iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map(|(name, _)| name)
}

fn capital(text: &str) -> String {
    let text = plain::short(text, NAME);
    let mut chars = text.chars();
    chars.next().map_or_else(
        || "Event".to_owned(),
        |first| first.to_uppercase().chain(chars).collect(),
    )
}
