//! Where it happened.

use super::name::{Name, NameClass, ending_at, starting_at};
use super::phrase::{behind_articles, clause, covered, cue, ending, is_capital, is_mark, is_plain, syntax};
use super::scan::Scan;
use crate::event::{EventKind, Family, Place, Role};
use crate::lang::{Cue, Sense, Syntax, TimeWord};
use crate::text::{Joint, fold};

/// A place as told, the tokens `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Located {
    pub(crate) role: Role,
    pub(crate) place: Place,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Where what the text tells happened, in order; the goal of a journey is not where it happened.
///
/// # Complexity
/// Linear in the number of tokens.
pub(crate) fn places(scan: &Scan<'_>, names: &[Name]) -> Vec<Located> {
    let mut found: Vec<(usize, bool)> = Vec::new();
    const SORTS: u32 = Sense::Where.bit() | Sense::Link(Role::Where).bit() | Sense::Trigger(EventKind::Other).bit();
    for i in (0..scan.len()).filter(|&i| scan.begins_any(i, SORTS)) {
        if let Some((k, goal)) = behind_locative(scan, names, i) {
            found.push((k, goal));
            widen(scan, names, k, goal, &mut found);
        }
        if let Some(k) = beside_event(scan, names, i) {
            found.push((k, false));
            widen(scan, names, k, false, &mut found);
        }
    }
    found.sort();
    found.dedup_by_key(|(k, _)| *k);
    found
        .iter()
        .filter(|(_, goal)| !goal)
        .map(|&(k, _)| located(scan, &names[k]))
        .collect()
}

fn located(scan: &Scan<'_>, name: &Name) -> Located {
    let entity = match name.class {
        NameClass::Unknown => ["place:", &fold(name.text(scan))].concat(),
        _ => name.entity.to_string(),
    };
    Located {
        role: Role::Where,
        place: Place {
            name: name.text(scan).to_string(),
            entity,
        },
        start: name.start,
        end: name.end,
    }
}

fn is_place(class: NameClass) -> bool {
    matches!(class, NameClass::City | NameClass::Region | NameClass::Country)
}

/// The place behind a preposition at `i`, and whether something moves towards it.
fn behind_locative(scan: &Scan<'_>, names: &[Name], i: usize) -> Option<(usize, bool)> {
    let end = scan.is(i, |s| matches!(s, Sense::Where | Sense::Link(Role::Where)))?;
    let other = |s: Sense| {
        matches!(s, Sense::Link(role) if role != Role::Where)
            || matches!(s, Sense::Cue(Cue::According | Cue::Earlier | Cue::Separate))
    };
    let from = [Syntax::Of, Syntax::From]
        .into_iter()
        .any(|s| syntax(scan, i, s) == Some(end));
    let near = (i.saturating_sub(3)..=i).any(|at| syntax(scan, at, Syntax::Nearby).is_some_and(|behind| behind >= end));
    // « du nord de X », "20 km from X": not in X.
    if from || near || covered(scan, i, i + 1, other) {
        return None;
    }
    let (k, described) = place_behind(scan, names, end)?;
    let name = &names[k];
    let possessive = !scan.grammar().head_last || syntax(scan, name.end, Syntax::Of).is_none();
    let unknown = name.class == NameClass::Unknown
        && possessive
        && !is_told(scan, i)
        && scan
            .is(name.start, |s| matches!(s, Sense::Time(_) | Sense::Trigger(_)))
            .is_none();
    if !(is_place(name.class) || unknown) || is_speakers(scan, names, i, name.end) {
        return None;
    }
    let toward = syntax(scan, i, Syntax::Toward).is_some_and(|behind| behind >= end) && !described;
    let (from, _) = clause(scan, i);
    let moves = (i.saturating_sub(8).max(from)..i).any(|at| syntax(scan, at, Syntax::Movement).is_some());
    Some((k, toward || moves && is_goal(scan, i)))
}

/// A preposition that a journey's goal may stand behind.
fn is_goal(scan: &Scan<'_>, i: usize) -> bool {
    syntax(scan, i, Syntax::For).is_some() || syntax(scan, i, Syntax::Toward).is_some()
}

/// The name at `i`, behind articles and the sort of place it is; whether such a word stood there.
fn place_behind(scan: &Scan<'_>, names: &[Name], i: usize) -> Option<(usize, bool)> {
    let mut at = i;
    let mut described = false;
    let mut plain = 0;
    // "in Bavaria province": the region itself, where no town's name follows.
    let mut region = None;
    for _ in 0..7 {
        if let Some(k) = starting_at(names, at) {
            let name = &names[k];
            let adjective =
                name.class == NameClass::Demonym || name.class == NameClass::Region && is_locality(scan, name.end);
            if !adjective {
                let unknown = name.class == NameClass::Unknown && plain > 0 && !described;
                return (!unknown).then_some((k, described));
            }
            if name.class == NameClass::Region {
                region = Some((k, true));
            }
            at = name.end;
            continue;
        }
        let small = |s: Sense| {
            matches!(
                s,
                Sense::Syntax(Syntax::Article | Syntax::Attribute | Syntax::Of | Syntax::Locality)
            )
        };
        // « dans toute la région »
        let whole = |s: Sense| matches!(s, Sense::Time(TimeWord::Whole));
        if let Some(end) = scan.is(at, whole).filter(|_| at == i) {
            at = end;
            continue;
        }
        if let Some(end) = scan.is(at, small).filter(|_| scan.joint(at) != Joint::None || at > i) {
            described |= is_locality(scan, at);
            at = end;
            continue;
        }
        // "war-torn eastern …"
        if scan.joint(at + 1) == Joint::Hyphen && !is_capital(scan, at) {
            at += 2;
            continue;
        }
        if is_plain(scan, at) && plain == 0 && !scan.at(at).is_empty() {
            plain += 1;
            at += 1;
            continue;
        }
        return region;
    }
    region
}

fn is_locality(scan: &Scan<'_>, i: usize) -> bool {
    syntax(scan, i, Syntax::Locality).is_some()
}

/// « a déclaré à X »: behind a verb of saying stands one who is told.
fn is_told(scan: &Scan<'_>, i: usize) -> bool {
    ending(scan, i, |s| matches!(s, Sense::Cue(Cue::Say))).is_some()
}

/// "officials in X said": where the speaker is, not where it happened.
fn is_speakers(scan: &Scan<'_>, names: &[Name], i: usize, end: usize) -> bool {
    let body = ending_at(names, i).is_some_and(|k| matches!(names[k].class, NameClass::Body | NameClass::Person));
    let office = ending(scan, i, |s| {
        matches!(s, Sense::Cue(Cue::Office) | Sense::Syntax(Syntax::Speaker))
    });
    let verb = syntax(scan, end, Syntax::Have).unwrap_or(end);
    (body || office.is_some()) && (cue(scan, verb, Cue::Say).is_some() || cue(scan, end, Cue::Say).is_some())
}

/// "X and Y", "X, a part of Y", "X's Y": places that stand with one.
fn widen(scan: &Scan<'_>, names: &[Name], first: usize, goal: bool, found: &mut Vec<(usize, bool)>) {
    let mut last = first;
    loop {
        let end = names[last].end;
        let comma = is_mark(scan, end, &[","]);
        let and = cue(scan, end + usize::from(comma), Cue::And);
        let owner = syntax(scan, end, Syntax::Of).filter(|_| scan.grammar().head_last && is_place(names[last].class));
        let at = match (and, owner) {
            (Some(behind), _) => behind_articles(scan, behind),
            (None, Some(behind)) => behind_adjectives(scan, behind),
            _ if comma => end + 1,
            _ => return,
        };
        let Some(k) = starting_at(names, at) else { return };
        let class = names[k].class;
        let unknown = class == NameClass::Unknown && (and.is_some() || owner.is_some());
        let predicate = |s: Sense| {
            matches!(
                s,
                Sense::Cue(Cue::Say | Cue::Deny) | Sense::Syntax(Syntax::Have | Syntax::Be) | Sense::Active(_)
            )
        };
        let subject = owner.is_none() && scan.is(names[k].end, predicate).is_some();
        if subject || !(is_place(class) || unknown) {
            return;
        }
        found.push((k, goal));
        last = k;
    }
}

fn behind_adjectives(scan: &Scan<'_>, i: usize) -> usize {
    let mut at = i;
    for _ in 0..2 {
        match syntax(scan, at, Syntax::Attribute) {
            Some(end) => at = end,
            None if is_plain(scan, at) => at += 1,
            None => break,
        }
    }
    at
}

/// The place that an event's name at `i` is told with: "the Barcelona attack", « l'attentat de Bruxelles ».
fn beside_event(scan: &Scan<'_>, names: &[Name], i: usize) -> Option<usize> {
    let (_, end) = scan.find(i, |s| match s {
        Sense::Trigger(kind) if has_scene(kind) => Some(()),
        _ => None,
    })?;
    if scan.grammar().head_last {
        let mut start = i;
        for _ in 0..2 {
            if let Some(k) = ending_at(names, start) {
                let name = &names[k];
                let article = ending(scan, name.start, |s| matches!(s, Sense::Syntax(Syntax::Article))).is_some();
                // "Paris attacks the plan" has a verb.
                let verb = syntax(scan, end, Syntax::Article).is_some() || starting_at(names, end).is_some();
                let city = matches!(name.class, NameClass::City | NameClass::Region) && (article || !verb);
                let other = article && matches!(name.class, NameClass::Country | NameClass::Unknown);
                let preposition = ending(scan, name.start, |s| {
                    matches!(s, Sense::Where) || matches!(s, Sense::With)
                })
                .is_some();
                return (city || other && !preposition).then_some(k);
            }
            // "the Munich mall shooting"
            let noun = |s: Sense| {
                matches!(
                    s,
                    Sense::Trigger(_) | Sense::Concept(_) | Sense::Syntax(Syntax::Locality | Syntax::Attribute)
                )
            };
            start =
                ending(scan, start, noun).or_else(|| (start > 0 && is_plain(scan, start - 1)).then(|| start - 1))?;
        }
        return None;
    }
    let mut at = end;
    while let Some(behind) = syntax(scan, at, Syntax::Attribute) {
        at = behind;
    }
    let of = syntax(scan, at, Syntax::Of)?;
    let k = starting_at(names, behind_articles(scan, of))?;
    is_place(names[k].class).then_some(k)
}

/// Whether a place beside the word is where it happened.
fn has_scene(kind: EventKind) -> bool {
    matches!(kind.family(), Family::Happening | Family::Consequence)
        || matches!(
            kind,
            EventKind::Demonstration | EventKind::Meeting | EventKind::Search | EventKind::Operation | EventKind::Trial
        )
}

#[cfg(test)]
mod tests;
