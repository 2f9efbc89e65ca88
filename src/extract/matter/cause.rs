//! What brought it about, and with what it was done.

use super::{Told, Words, one};
use crate::event::{EventKind, Role, Value};
use crate::extract::name::{Name, NameClass, starting_at};
use crate::extract::phrase::{behind_articles, cue, ending, is_mark, is_not, sentence, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Matter, Sense, Syntax};

/// So many tokens may stand between a cause and what joins it to its effect.
const FAR: usize = 12;

/// The causes told: "caused by a short circuit", and those set aside: "ruled out arson".
pub(super) fn causes(scan: &Scan<'_>, words: &Words, found: &mut Vec<Told>) {
    for word in words.all() {
        let Matter::Cause(id) = word.matter else { continue };
        let near = |i: usize, end: usize| i <= word.end + FAR && end + FAR >= word.start;
        let mut around = words.around(scan, word.start).filter(|w| near(w.start, w.end));
        let aside = words
            .around(scan, word.start)
            .any(|w| w.matter == Matter::RuledOut && near(w.start, w.end));
        let joined = around.any(|w| w.matter == Matter::Causes);
        // These tell by themselves that they are causes.
        let alone = matches!(id, "cause:accident" | "cause:deliberate");
        if !aside && !joined && !alone {
            continue;
        }
        let open = aside && not_near(scan, words, word.start);
        let (from, to) = sentence(scan, word.start);
        let asked = (from..to).any(|i| cue(scan, i, Cue::Or).is_some());
        // "was not ruled out", "a bomb or a gas leak": nothing is told.
        if open || asked {
            continue;
        }
        let holds = !aside && !denied(scan, word.start);
        if holds {
            found.push(Told {
                role: Role::Cause,
                value: one(scan, id, word.start, word.end),
                scope: None,
                start: word.start,
                end: word.end,
            });
        }
        found.push(Told {
            role: Role::Cause,
            value: Value::Polarity(holds),
            scope: Some(id.to_string()),
            start: word.start,
            end: word.end,
        });
    }
}

/// Why it was done: "over a family dispute", "there was no terrorist motive".
pub(super) fn motives(scan: &Scan<'_>, words: &Words, found: &mut Vec<Told>) {
    for word in words.all() {
        let Matter::Motive(id) = word.matter else { continue };
        let (from, to) = sentence(scan, word.start);
        let aside = words.within(from, to).any(|w| w.matter == Matter::RuledOut);
        // Asked, left open, or only not ruled out.
        let open = (from..to).any(|i| scan.begins_cues(i, Cue::Or.bit() | Cue::Hedge.bit() | Cue::Forecast.bit()));
        if open || aside && not_near(scan, words, word.start) {
            continue;
        }
        let holds = !aside && !denied(scan, word.start) && !(word.end..to).any(|i| is_not(scan, i));
        if holds {
            found.push(Told {
                role: Role::Motive,
                value: one(scan, id, word.start, word.end),
                scope: None,
                start: word.start,
                end: word.end,
            });
        }
        found.push(Told {
            role: Role::Motive,
            value: Value::Polarity(holds),
            scope: Some(id.to_string()),
            start: word.start,
            end: word.end,
        });
    }
}

/// "cannot be ruled out", "no lo descartan": the word that sets aside is negated itself.
fn not_near(scan: &Scan<'_>, words: &Words, at: usize) -> bool {
    words
        .around(scan, at)
        .filter(|w| w.matter == Matter::RuledOut)
        .any(|w| {
            (w.start.saturating_sub(4)..w.end + 3).any(|i| is_not(scan, i) && !(w.start..w.end).contains(&i))
                || (w.start.saturating_sub(3)..w.start).any(|i| cue(scan, i, Cue::NoQuantity).is_some())
        })
}

/// "was not caused by a short circuit", "no short circuit", "not lightning".
fn denied(scan: &Scan<'_>, at: usize) -> bool {
    let (from, to) = sentence(scan, at);
    let negates =
        |i: usize| is_not(scan, i) || cue(scan, i, Cue::NoQuantity).is_some() || cue(scan, i, Cue::Deny).is_some();
    // "not bad luck but human error": what stands behind the contrast holds.
    let first = (from..at)
        .rev()
        .find(|&i| cue(scan, i, Cue::Contrast).is_some())
        .unwrap_or(from);
    // "by fireworks, not by a bomb": what a comma parts off is told of the other.
    let open = |i: &usize| !is_mark(scan, *i, &[",", ";"]);
    (first..at).any(negates) && !(first..at).any(|i| !open(&i) && !(i..at).any(negates))
        || (at..to.min(at + 8)).take_while(open).any(|i| is_not(scan, i))
}

/// What it was done with: "hit by a missile", "a man armed with a rifle".
pub(super) fn means(scan: &Scan<'_>, names: &[Name], words: &Words, found: &mut Vec<Told>) {
    let mut told: Option<usize> = None;
    for word in words.all() {
        let Matter::Means(id) = word.matter else { continue };
        let (from, to) = sentence(scan, word.start);
        let negates =
            |i: usize| is_not(scan, i) || cue(scan, i, Cue::NoQuantity).is_some() || cue(scan, i, Cue::Or).is_some();
        // What a comma parts off is told of something else.
        let behind = (word.end..to).find(|&i| is_mark(scan, i, &[",", ";"])).unwrap_or(to);
        let seen = told >= Some(from);
        let other = words
            .within(from, to)
            .any(|w| matches!(w.matter, Matter::Means(other) if other != id));
        if other || seen || (from..behind).any(negates) {
            continue;
        }
        let used = if matches!(id, "missile" | "warplane") {
            words.within(from, to).any(|w| w.matter == Matter::Hits)
        } else {
            // Officers carry weapons too, and tell of those of others: "according to police".
            let armed = (from..word.start).any(|i| {
                let police = starting_at(names, i).is_some_and(|k| names[k].class == NameClass::Body);
                police && !tells(scan, names, i)
            });
            !armed && wielded(scan, words, from, word.start)
        };
        if used {
            told = Some(word.start);
            found.push(Told {
                role: Role::Instrument,
                value: one(scan, &format!("means:{id}"), word.start, word.end),
                scope: None,
                start: word.start,
                end: word.end,
            });
        }
    }
}

/// Whether the body named at `i` speaks, or is spoken of as the one who says so.
fn tells(scan: &Scan<'_>, names: &[Name], i: usize) -> bool {
    let Some(name) = starting_at(names, i).map(|k| &names[k]) else {
        return false;
    };
    let according = (i.saturating_sub(3)..i).any(|at| cue(scan, at, Cue::According).is_some());
    according || (name.end..name.end + 3).any(|at| cue(scan, at, Cue::Say).is_some())
}

/// "armed with a rifle", "fired a pistol", "with a handgun".
fn wielded(scan: &Scan<'_>, words: &Words, from: usize, at: usize) -> bool {
    let wields = words
        .within(from.max(at.saturating_sub(6)), at)
        .any(|w| w.matter == Matter::Wields);
    let mut start = at;
    for _ in 0..3 {
        let small = |s: Sense| {
            matches!(
                s,
                Sense::Syntax(Syntax::Article | Syntax::Attribute) | Sense::Numeral(_)
            )
        };
        match ending(scan, start, small) {
            Some(before) => start = before,
            None => break,
        }
    }
    let with = ending(scan, start, |s| matches!(s, Sense::With)).is_some();
    let fires = |s: Sense| matches!(s, Sense::Trigger(EventKind::Shooting | EventKind::Attack));
    wields || with && (from..at).any(|i| scan.is(i, fires).is_some() || person(scan, i))
}

/// A person at `i` who may be armed.
fn person(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| {
        matches!(s, Sense::Matter(Matter::Doer(_) | Matter::Several))
            || matches!(s, Sense::Concept(c) if c.is_a(crate::event::Concept::People))
    })
    .is_some()
        && syntax(scan, behind_articles(scan, i), Syntax::Medium).is_none()
}
