//! Bodies of states: "Spanish police", « les polices de Belgique et de Grèce ».

use std::borrow::Cow;

use super::{Name, NameClass};
use crate::event::{EntityClass, body_of, class_of, contains, country_of};
use crate::extract::phrase::{cue, ending, is_capital, is_mark, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Sense, Syntax};
use crate::text::Joint;

/// A state, or what lies in one, as the owner of a body.
#[derive(Debug, Clone)]
struct Owner {
    code: &'static str,
    start: usize,
    end: usize,
}

/// The body that is named from token `i` on, once for each state it is named of; empty where there is none.
pub(super) fn bodies(scan: &Scan<'_>, i: usize) -> Vec<Name> {
    if !scan.has_any(Sense::Body("").bit()) {
        return Vec::new();
    }
    let before = if scan.grammar().head_last {
        owners_before(scan, i)
    } else {
        Vec::new()
    };
    let head = before.last().map_or(i, |owner| owner.end);
    let Some((body, mut end)) = head_at(scan, head) else {
        return Vec::new();
    };
    let head = end;
    if let Some(name) = apposition(scan, i, end) {
        return vec![name];
    }
    if !before.is_empty() {
        let last = before.len() - 1;
        return before
            .iter()
            .enumerate()
            .map(|(k, owner)| {
                let end = if k == last { head } else { owner.end };
                named(body, owner, owner.start, end)
            })
            .collect();
    }
    let owners = owners_behind(scan, end);
    let Some(first) = owners.first() else {
        // What tells the body apart belongs to its name.
        end = attributes(scan, end, scan.grammar().head_last);
        let entity = seat(scan, end, body).map_or(Cow::Borrowed(body), |code| Cow::Owned(body_of(body, code)));
        let name = Name::new(i, end, entity, NameClass::Body);
        return vec![name];
    };
    if let (1, Some(name)) = (owners.len(), apposition(scan, i, first.end)) {
        return vec![name];
    }
    let name = |owner: &Owner| {
        let start = if owner.start == first.start { i } else { owner.start };
        named(body, owner, start, owner.end)
    };
    owners.iter().map(name).collect()
}

/// "authorities in Spain" are Spain's; soldiers and reporters may be anybody's.
fn seat(scan: &Scan<'_>, i: usize, body: &str) -> Option<&'static str> {
    let end = scan.is(i, |s| matches!(s, Sense::Where))?;
    let seated = contains("authorities", body) && !contains("army", body) && !contains("ministry-foreign", body);
    if !seated {
        return None;
    }
    let elsewhere = [Syntax::Of, Syntax::From, Syntax::Toward, Syntax::Nearby]
        .into_iter()
        .any(|s| syntax(scan, i, s).is_some());
    let (id, _) = scan.find(end, |s| match s {
        Sense::Entity(id) => Some(id),
        _ => None,
    })?;
    let place = matches!(
        class_of(id)?,
        EntityClass::Country | EntityClass::Region | EntityClass::City
    );
    country_of(id).filter(|_| place && !elsewhere)
}

fn named(body: &str, owner: &Owner, start: usize, end: usize) -> Name {
    Name::new(start, end, body_of(body, owner.code), NameClass::Body)
}

/// The word for the body, small adjectives before it passed over.
fn head_at(scan: &Scan<'_>, i: usize) -> Option<(&'static str, usize)> {
    let mut at = i;
    for _ in 0..4 {
        if let Some((body, mut end)) = body_word(scan, at) {
            // "police officials", "police chief": the first word tells which.
            let office = cue(scan, at, Cue::Office).filter(|_| scan.grammar().head_last);
            end = end.max(office.unwrap_or(end));
            while scan.grammar().head_last {
                let office = cue(scan, end, Cue::Office).filter(|_| !is_capital(scan, end));
                match body_word(scan, end).map(|(_, end)| end).or(office) {
                    Some(longer) => end = longer,
                    None => break,
                }
            }
            return Some((body, end));
        }
        at = syntax(scan, at, Syntax::Attribute).filter(|_| scan.grammar().head_last && at >= i)?;
    }
    None
}

fn body_word(scan: &Scan<'_>, i: usize) -> Option<(&'static str, usize)> {
    if !scan.begins_any(i, Sense::Body("").bit()) {
        return None;
    }
    // « a jugé » is no judge.
    let aux = |s: Syntax| ending(scan, i, |x| x == Sense::Syntax(s)).is_some_and(|at| !is_capital(scan, at));
    // « los autores son rebeldes » leads to a name all the same.
    let led = ending(scan, i, |s| matches!(s, Sense::Link(_))).is_some();
    if !led && (aux(Syntax::Have) || aux(Syntax::Be) && !scan.grammar().head_last) {
        return None;
    }
    scan.find(i, |s| match s {
        Sense::Body(id) => Some(id),
        _ => None,
    })
}

fn attributes(scan: &Scan<'_>, mut i: usize, none: bool) -> usize {
    while let Some(end) = syntax(scan, i, Syntax::Attribute).filter(|_| !none) {
        i = end;
    }
    i
}

/// "Spanish", "Spain's", "the Belgian, Dutch and US" before a body.
fn owners_before(scan: &Scan<'_>, i: usize) -> Vec<Owner> {
    let mut owners: Vec<Owner> = Vec::new();
    let mut at = i;
    while let Some(owner) = owner(scan, at, true) {
        let end = owner.end;
        owners.push(owner);
        if head_at(scan, end).is_some() {
            return owners;
        }
        at = separator(scan, end).unwrap_or(end);
        if at == end || owners.len() > 30 {
            break;
        }
    }
    Vec::new()
}

/// "of Spain", « espagnole et de l'UE » behind a body.
fn owners_behind(scan: &Scan<'_>, i: usize) -> Vec<Owner> {
    let adjective = !scan.grammar().head_last;
    let mut owners: Vec<Owner> = Vec::new();
    let mut at = attributes(scan, i, !adjective);
    loop {
        let of = syntax(scan, at, Syntax::Of).filter(|_| !at_possessive(scan, at));
        let from = of.unwrap_or(at);
        let behind = syntax(scan, from, Syntax::Article).unwrap_or(from);
        let next = if of.is_some() || !owners.is_empty() {
            owner(scan, behind, false).or_else(|| owner(scan, from, adjective && of.is_none()))
        } else if adjective {
            owner(scan, at, true)
        } else {
            None
        };
        let Some(next) = next.filter(|n| head_at(scan, n.end).is_none()) else {
            return owners;
        };
        let end = next.end;
        owners.push(next);
        let Some(behind) = separator(scan, end) else {
            return owners;
        };
        at = behind;
    }
}

/// "'s" stands behind the owner, never before it.
fn at_possessive(scan: &Scan<'_>, i: usize) -> bool {
    scan.joint(i) == Joint::None && scan.grammar().head_last
}

fn separator(scan: &Scan<'_>, i: usize) -> Option<usize> {
    let comma = is_mark(scan, i, &[","]).then_some(i + 1);
    let from = comma.unwrap_or(i);
    let joined = |at: usize| cue(scan, at, Cue::And).or_else(|| cue(scan, at, Cue::Or));
    joined(from).or(comma)
}

/// A country, a part of one or the Union at `i`; a nationality too where `adjective`.
fn owner(scan: &Scan<'_>, i: usize, adjective: bool) -> Option<Owner> {
    if !scan.begins_any(i, Sense::Entity("").bit() | Sense::Demonym("").bit()) {
        return None;
    }
    let (id, end) = scan.find(i, |s| match s {
        Sense::Entity(id) => Some(id),
        Sense::Demonym(id) if adjective => Some(id),
        _ => None,
    })?;
    let code = match class_of(id)? {
        EntityClass::Country | EntityClass::Region | EntityClass::City => country_of(id)?,
        EntityClass::Bloc if id == "org:eu" => "EU",
        _ => return None,
    };
    let possessive = syntax(scan, end, Syntax::Of).filter(|_| at_possessive(scan, end));
    Some(Owner {
        code,
        start: i,
        end: possessive.unwrap_or(end),
    })
}

/// The organisation right behind its description: "the European police service Europol".
fn apposition(scan: &Scan<'_>, start: usize, end: usize) -> Option<Name> {
    let behind = attributes(scan, end, scan.grammar().head_last);
    let (id, last) = scan.find(behind, |s| match s {
        Sense::Entity(id) if class_of(id) == Some(EntityClass::Organisation) => Some(id),
        _ => None,
    })?;
    let own = Name::new(behind, last, id, NameClass::Organisation);
    Some(Name { start, ..own })
}
