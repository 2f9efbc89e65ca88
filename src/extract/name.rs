//! Noun phrases that name an actor or a place.

mod body;
mod proper;

use std::borrow::Cow;

use super::phrase::{self, covered, cue};
use super::scan::Scan;
use crate::event::{EntityClass, class_of};
use crate::lang::{Cue, Sense, Syntax};
use crate::text::{Joint, TokenKind};

/// A name as written, the tokens `start..end`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// `country:ES`, `police:ES`, `org:europol`, `own:3`, `name:eric van der sypt`.
    pub(crate) entity: Cow<'static, str>,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Behind the words that only describe it: "Europol" of "the European police service Europol".
    named: usize,
    pub(crate) class: NameClass,
}

/// What sort of thing is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameClass {
    Country,
    /// A nationality that belongs to no body.
    Demonym,
    /// A body of a state, with or without its state.
    Body,
    Organisation,
    City,
    Region,
    Person,
    /// Written like a name, and nothing says of what.
    Unknown,
}

impl Name {
    fn new(start: usize, end: usize, entity: impl Into<Cow<'static, str>>, class: NameClass) -> Self {
        Name {
            entity: entity.into(),
            start,
            end,
            named: start,
            class,
        }
    }

    /// The name as written, without the words that describe it.
    pub(crate) fn text<'t>(&self, scan: &Scan<'t>) -> &'t str {
        scan.tokens.span(self.named, self.end).slice(scan.tokens.text())
    }
}

/// Every name of the text, in order, none inside another.
///
/// # Complexity
/// Linear in the number of tokens.
pub(crate) fn names(scan: &Scan<'_>) -> Vec<Name> {
    let mut found: Vec<Name> = Vec::new();
    let mut i = 0;
    while i < scan.len() {
        i = match name_at(scan, i) {
            Found::None => i + 1,
            Found::One(name) => {
                let end = name.end;
                push(scan, &mut found, name);
                end
            }
            Found::Several(names) => {
                let end = names.last().map_or(i + 1, |last| last.end);
                names.into_iter().for_each(|name| push(scan, &mut found, name));
                end
            }
        };
    }
    found
}

/// The name that begins at token `at`.
pub(crate) fn starting_at(names: &[Name], at: usize) -> Option<usize> {
    names.binary_search_by_key(&at, |n| n.start).ok()
}

/// The name that ends before token `end`.
pub(crate) fn ending_at(names: &[Name], end: usize) -> Option<usize> {
    let k = names.partition_point(|n| n.end < end);
    names.get(k).filter(|n| n.end == end).map(|_| k)
}

/// The name that holds token `i`.
pub(crate) fn holding(names: &[Name], i: usize) -> Option<&Name> {
    let k = names.partition_point(|n| n.end <= i);
    names.get(k).filter(|n| n.start <= i)
}

/// An office and the person behind it are one: "interior minister Ana Ruiz".
fn push(scan: &Scan<'_>, found: &mut Vec<Name>, name: Name) {
    let office = found.last().is_some_and(|before| {
        before.class == NameClass::Body
            && before.end == name.start
            && name.class == NameClass::Person
            && (before.start..before.end)
                .any(|i| cue(scan, i, Cue::Office).is_some() || cue(scan, i, Cue::Honorific).is_some())
    });
    if office {
        found.pop();
    }
    found.push(name);
}

/// What begins at a token: hardly ever more than one name.
enum Found {
    None,
    One(Name),
    Several(Vec<Name>),
}

fn name_at(scan: &Scan<'_>, i: usize) -> Found {
    const SORTS: u32 = Sense::OwnEntity(0).bit()
        | Sense::Entity("").bit()
        | Sense::Demonym("").bit()
        | Sense::Body("").bit()
        | Sense::Syntax(Syntax::Attribute).bit();
    let capital = phrase::is_capital(scan, i);
    if scan.tokens.kind(i) != Some(TokenKind::Word) || !capital && !scan.begins_any(i, SORTS) {
        return Found::None;
    }
    let own = scan.find(i, |s| match s {
        Sense::OwnEntity(n) => Some(n),
        _ => None,
    });
    if own.is_none()
        && is_suffix(scan, i)
        && scan
            .is(i, |s| matches!(s, Sense::Entity(_) | Sense::Demonym(_)))
            .is_some()
    {
        return Found::None;
    }
    if let Some((n, end)) = own {
        let own = Name::new(i, end, format!("own:{n}"), NameClass::Organisation);
        return Found::One(own);
    }
    let known = known(scan, i);
    let bodies = body::bodies(scan, i);
    if let Some(last) = bodies.last()
        && known.as_ref().is_none_or(|k| k.end < last.end)
    {
        return Found::Several(bodies);
    }
    let proper = proper::proper(scan, i);
    let found = match (known, proper) {
        (Some(known), Some(proper)) if proper.start == known.start && proper.end > known.end => Some(proper),
        (Some(known), _) => Some(known),
        (None, proper) => proper.or_else(|| demonym(scan, i)),
    };
    found.map_or(Found::None, Found::One)
}

/// A known entity, unless it is part of a longer word for something else ("EU member states", "US dollars").
fn known(scan: &Scan<'_>, i: usize) -> Option<Name> {
    if !scan.begins_any(i, Sense::Entity("").bit()) {
        return None;
    }
    let (id, end) = scan.find(i, |s| match s {
        Sense::Entity(id) => Some(id),
        _ => None,
    })?;
    let part = covered(scan, i, end, |s| {
        matches!(
            s,
            Sense::Concept(_) | Sense::Measure(_) | Sense::Money(_) | Sense::Time(_)
        )
    });
    let numbered = cue(scan, i, Cue::NumberedName).is_some() && scan.tokens.kind(end) == Some(TokenKind::Number);
    (!part && !numbered).then(|| Name::new(i, end, id, class(id)))
}

/// "pro-Russian" is not Russian, "Russia-Ukraine" is both.
fn is_suffix(scan: &Scan<'_>, i: usize) -> bool {
    let named = |s: Sense| matches!(s, Sense::Entity(_) | Sense::Demonym(_));
    i > 0 && scan.joint(i) == Joint::Hyphen && scan.at(i - 1).is_empty() && phrase::ending(scan, i, named).is_none()
}

fn demonym(scan: &Scan<'_>, i: usize) -> Option<Name> {
    if !scan.begins_any(i, Sense::Demonym("").bit()) {
        return None;
    }
    let (id, end) = scan.find(i, |s| match s {
        Sense::Demonym(id) => Some(id),
        _ => None,
    })?;
    Some(Name::new(i, end, id, NameClass::Demonym))
}

fn class(id: &str) -> NameClass {
    match class_of(id) {
        Some(EntityClass::Country) => NameClass::Country,
        Some(EntityClass::Region) => NameClass::Region,
        Some(EntityClass::City) => NameClass::City,
        Some(EntityClass::Body) => NameClass::Body,
        Some(EntityClass::Bloc | EntityClass::Organisation) => NameClass::Organisation,
        None => NameClass::Unknown,
    }
}

#[cfg(test)]
mod tests;
