//! Who the one who did it is: of which states, by which name.

use super::{Told, Words, names_within, several};
use crate::event::Role;
use crate::extract::name::{Name, NameClass};
use crate::extract::phrase::{clause, cue, is_mark, is_not, is_word, sentence};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Matter, Sense};
use crate::text::Joint;

/// The states of the one who did it: "an 18-year-old German-Iranian", "had a German and an Iranian passport".
pub(super) fn nationality(scan: &Scan<'_>, words: &Words, found: &mut Vec<Told>) {
    if !scan.has_any(Sense::Demonym("").bit()) {
        return;
    }
    let mut i = 0;
    while i < scan.len() {
        let half = words.within(i, i + 1).find_map(|w| match w.matter {
            Matter::Half(id) if scan.joint(w.end) == Joint::Hyphen => Some((id, w.end)),
            _ => None,
        });
        let joint = |(id, end)| joined(scan, end).map(|_| (id, end));
        let Some((first, end)) = half.and_then(joint).or_else(|| state(scan, i)) else {
            i += 1;
            continue;
        };
        let mut states = vec![(first.to_string(), i, end)];
        let mut last = end;
        // "German-Iranian", "a German and an Iranian passport"
        while let Some((start, id, end)) = joined(scan, last) {
            states.push((id.to_string(), start, end));
            last = end;
        }
        let (from, to) = sentence(scan, i);
        let citizen = words
            .within(last, to.min(last + 3))
            .chain(words.within(i.saturating_sub(3).max(from), i))
            .any(|w| w.matter == Matter::Citizen);
        let aged =
            (i.saturating_sub(4).max(from)..i).any(|at| cue(scan, at, Cue::YearsOld).is_some() || is_aged(scan, at));
        let doer = lone_doer(scan, words, i);
        let negated = (from..to).any(|at| is_not(scan, at));
        // "a German national from Iran", "of Tunisian origin, with a French passport"
        if let Some((start, id, end)) = origin(scan, words, last, to) {
            states.push((id.to_string(), start, end));
        }
        let told = citizen && doer.is_some() || aged && (doer.is_some() || states.len() > 1);
        if told && !negated {
            let mut unique: Vec<(String, usize, usize)> = Vec::with_capacity(states.len());
            for state in states {
                if !unique.iter().any(|known| known.0 == state.0) {
                    unique.push(state);
                }
            }
            found.push(Told {
                role: Role::Nationality,
                start: i,
                end: last,
                value: several(scan, &unique),
                scope: None,
            });
        }
        i = last.max(i + 1);
    }
}

/// "18-jähriger": one word that tells an age.
fn is_aged(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| matches!(s, Sense::Cue(Cue::YearsOld | Cue::Aged)))
        .is_some()
}

fn state<'t>(scan: &Scan<'t>, i: usize) -> Option<(&'static str, usize)> {
    scan.find(i, |s| match s {
        Sense::Demonym(id) => Some(id),
        _ => None,
    })
}

/// A further nationality behind a hyphen or "and".
fn joined(scan: &Scan<'_>, at: usize) -> Option<(usize, &'static str, usize)> {
    if scan.joint(at) == Joint::Hyphen
        && let Some((id, end)) = state(scan, at)
    {
        return Some((at, id, end));
    }
    let mut from = cue(scan, at, Cue::And)?;
    for _ in 0..2 {
        if let Some((id, end)) = state(scan, from) {
            return Some((from, id, end));
        }
        from = scan.is(from, |s| {
            matches!(s, Sense::Syntax(crate::lang::Syntax::Article | crate::lang::Syntax::Of))
                || matches!(s, Sense::Numeral(_))
        })?;
    }
    None
}

/// "from Iran" behind "national".
fn origin(scan: &Scan<'_>, words: &Words, last: usize, to: usize) -> Option<(usize, &'static str, usize)> {
    let word = words
        .within(last, to.min(last + 3))
        .find(|w| w.matter == Matter::Citizen)?;
    let from = crate::extract::phrase::syntax(scan, word.end, crate::lang::Syntax::From)?;
    let (id, end) = scan.find(from, |s| match s {
        Sense::Entity(id) if id.starts_with("country:") => Some(id),
        _ => None,
    })?;
    Some((from, id, end))
}

/// The one doer of the sentence that holds token `at`, if it tells of one and of no several.
pub(super) fn lone_doer(scan: &Scan<'_>, words: &Words, at: usize) -> Option<&'static str> {
    let mut sort = None;
    for word in words.around(scan, at) {
        match word.matter {
            Matter::Several | Matter::Doer("attackers") => return None,
            Matter::Doer(found) if owned(scan, word.start, word.end) => {
                let _ = found;
                return None;
            }
            Matter::Doer(found) => sort = sort.or(Some(found)),
            _ => {}
        }
    }
    sort
}

/// "a friend of the gunman", "the gunman's brother": another person than the one named.
pub(super) fn owned(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    use crate::extract::phrase::{ending, syntax};
    use crate::lang::Syntax;
    let possessive =
        scan.grammar().head_last && scan.joint(end) == Joint::None && syntax(scan, end, Syntax::Of).is_some();
    let mut at = start;
    for _ in 0..3 {
        let article = |s: Sense| matches!(s, Sense::Syntax(Syntax::Article | Syntax::Attribute));
        let of = ending(scan, at, |s| matches!(s, Sense::Syntax(Syntax::Of)));
        if let Some(of) = of.filter(|&of| of > 0 && is_word(scan, of - 1)) {
            let other = |s: Sense| {
                matches!(
                    s,
                    Sense::Syntax(Syntax::Have | Syntax::Be | Syntax::Adverb | Syntax::That)
                        | Sense::Where
                        | Sense::Time(_)
                ) || matches!(
                    s,
                    Sense::Cue(Cue::Say | Cue::Not | Cue::And | Cue::Contrast) | Sense::With | Sense::Agent
                ) || matches!(s, Sense::State(_) | Sense::Active(_))
                    || matches!(s, Sense::Matter(Matter::Is(..)))
            };
            return possessive || ending(scan, of, other).is_none();
        }
        match ending(scan, at, article) {
            Some(before) if before < at => at = before,
            _ => break,
        }
    }
    possessive
}

/// The one who did it by name: "the gunman, identified as Ali B.", "police named X as the driver".
pub(super) fn named(scan: &Scan<'_>, names: &[Name], words: &Words, found: &mut Vec<Told>) {
    for word in words.all() {
        let Matter::Doer(sort) = word.matter else { continue };
        if sort == "attackers" || owned(scan, word.start, word.end) || lone_doer(scan, words, word.start).is_none() {
            continue;
        }
        let (from, to) = clause(scan, word.start);
        let persons: Vec<&Name> = names_within(names, from, to)
            .iter()
            .filter(|n| is_person(scan, n))
            .collect();
        let beside = |n: &&&Name| {
            let gap = if n.start >= word.end {
                word.end..n.start
            } else {
                n.end..word.start
            };
            let tells = gap.clone().all(|i| {
                !is_word(scan, i) || !crate::extract::phrase::is_verb(scan, i) || cue(scan, i, Cue::Say).is_none()
            });
            let apposed = gap.len() <= 1 && (gap.is_empty() || is_mark(scan, gap.start, &[","]));
            let linked = words_link(scan, gap.clone())
                || words
                    .within(from, to)
                    .any(|w| w.matter == Matter::Named && w.end <= n.start.max(word.start));
            (apposed && tells || linked) && gap.len() <= 12
        };
        let Some(name) = persons.iter().find(beside).filter(|_| persons.len() == 1) else {
            continue;
        };
        if (from..to).any(|i| is_not(scan, i) || cue(scan, i, Cue::Deny).is_some()) {
            continue;
        }
        found.push(Told {
            role: Role::Perpetrator,
            value: several(scan, &[(name.entity.to_string(), name.start, name.end)]),
            scope: Some(sort.to_string()),
            start: name.start,
            end: name.end,
        });
    }
}

/// Whether "identified as", "named" or "points to … as" stands between a name and what it is the name of.
fn words_link(scan: &Scan<'_>, gap: std::ops::Range<usize>) -> bool {
    gap.into_iter().any(|i| {
        scan.is(i, |s| {
            matches!(s, Sense::Link(Role::Suspect) | Sense::State(Role::Identified))
        })
        .is_some()
    })
}

/// Whether the name may be a person's: told as one, or written in two words or more and none of them a place's.
pub(super) fn is_person(scan: &Scan<'_>, name: &Name) -> bool {
    let place = crate::extract::phrase::ending(scan, name.start, |s| matches!(s, Sense::Where)).is_some();
    name.class == NameClass::Person || name.class == NameClass::Unknown && name.end - name.start > 1 && !place
}
