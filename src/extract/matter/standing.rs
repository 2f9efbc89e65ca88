//! How persons and things stand: caught or at large, working or not.

use super::person::{is_person, owned};
use super::{Age, People, Told, Word, Words, names_within};
use crate::event::{Concept, Family, Role, Value};
use crate::extract::name::{Name, starting_at};
use crate::extract::phrase::{
    Auxiliaries, behind_preposition, clause, covered, cue, is_capital, is_mark, is_not, is_word, negated_behind,
    sentence,
};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Matter, Sense, Syntax};

/// How the one who did it, or one who is named, stands: "the gunman is still at large", « X a été interpellé ».
pub(super) fn persons(scan: &Scan<'_>, people: People<'_>, words: &Words, found: &mut Vec<Told>) {
    for word in words.all() {
        let Matter::Is(role, so) = word.matter else { continue };
        if !matches!(
            role,
            Role::Caught | Role::Alone | Role::Confessed | Role::Guilty | Role::Alive | Role::Drunk
        ) {
            continue;
        }
        let Some(holds) = holds(scan, word, so) else { continue };
        // "first thought that several gunmen"
        let (from, to) = sentence(scan, word.start);
        if role == Role::Alone && (from..to).any(|i| scan.begins_cues(i, Cue::Superseded.bit() | Cue::Hedge.bit())) {
            continue;
        }
        let scope = match role {
            Role::Alone => None,
            _ => match who(scan, people, words, word, role) {
                Some(who) => Some(who),
                None => continue,
            },
        };
        if role == Role::Caught && holds {
            push(found, Role::Held, true, scope.clone(), word);
        }
        push(found, role, holds, scope, word);
    }
}

/// "the 40-year-old has been released": no longer in custody.
pub(super) fn custody(scan: &Scan<'_>, people: People<'_>, words: &Words, found: &mut Vec<Told>) {
    for hit in scan.hits() {
        let acquitted = |w: Word| matches!(w.matter, Matter::Is(Role::Guilty, _));
        let released = matches!(hit.sense, Sense::State(Role::Released));
        if !released || words.within(hit.start, hit.end).any(acquitted) {
            continue;
        }
        let word = Word {
            matter: Matter::Is(Role::Held, false),
            start: hit.start,
            end: hit.end,
        };
        let Some(holds) = holds(scan, word, false) else {
            continue;
        };
        if let Some(who) = who(scan, people, words, word, Role::Held) {
            push(found, Role::Held, holds, Some(who), word);
        }
    }
}

/// How a device or a permit stands: "the siren did not sound", « el alvará estava vencido ».
pub(super) fn things(scan: &Scan<'_>, words: &Words, found: &mut Vec<Told>) {
    for word in words.all() {
        let Matter::Is(role, so) = word.matter else { continue };
        if role == Role::Maintained {
            if let Some(holds) = holds(scan, word, so) {
                push(found, role, holds, None, word);
            }
            continue;
        }
        if !matches!(role, Role::Works | Role::Valid) {
            continue;
        }
        let (from, to) = clause(scan, word.start);
        let fits = |w: &Word| match w.matter {
            Matter::Thing(id) => (id == "permit") == (role == Role::Valid) && id != CALL,
            _ => false,
        };
        let mut things = words.within(from, to).filter(fits);
        let (Some(thing), None) = (
            things.next(),
            things.find(|w| fits(w) && w.matter != Matter::Several && w.start > word.end + 6),
        ) else {
            continue;
        };
        let Matter::Thing(id) = thing.matter else { continue };
        let gap = thing.end.max(word.end) - thing.start.min(word.start);
        let none =
            (thing.start.saturating_sub(2).max(from)..thing.start).any(|i| cue(scan, i, Cue::NoQuantity).is_some());
        let Some(holds) = holds(scan, word, so).filter(|_| gap <= 16) else {
            continue;
        };
        // A door that is open or shut, a rest is told of other devices: "the brakes were blocked".
        push(found, role, holds && !none, Some(id.to_string()), word);
    }
}

/// "sent a distress call", "no distress call was received".
pub(super) fn signals(scan: &Scan<'_>, words: &Words, found: &mut Vec<Told>) {
    for word in words.all().filter(|w| w.matter == Matter::Thing(CALL)) {
        let (from, to) = clause(scan, word.start);
        let not = |i: usize| is_not(scan, i) || cue(scan, i, Cue::NoQuantity).is_some();
        let without = (word.start.saturating_sub(4).max(from)..word.start)
            .any(|i| scan.is(i, |s| matches!(s, Sense::Syntax(Syntax::Without))).is_some());
        let behind = to.min(word.end + 6);
        let open = (from..to).any(|i| scan.begins_cues(i, Cue::Or.bit() | Cue::Hedge.bit() | Cue::Forecast.bit()));
        if !open {
            let none = without || (from..word.start).any(not) || (word.end..behind).any(not);
            push(found, Role::Signalled, !none, None, word);
        }
    }
}

/// A call for help is sent or not; no other device is.
const CALL: &str = "distress-call";

/// "further shots were reported", "reports of further shots proved false".
pub(super) fn elsewhere(scan: &Scan<'_>, words: &Words, found: &mut Vec<Told>) {
    for word in words.all().filter(|w| w.matter == Matter::Elsewhere) {
        let (from, to) = sentence(scan, word.start);
        let shots = |s: Sense| {
            matches!(s, Sense::Matter(Matter::Shots))
                || matches!(s, Sense::Trigger(kind) if kind.family() == Family::Happening)
        };
        let happens = |i: usize| scan.is(i, shots).is_some();
        if !(from..to).any(happens) {
            continue;
        }
        let untrue = words.within(from, to).any(|w| w.matter == Matter::Untrue);
        let none = (from..to)
            .any(|i| is_not(scan, i) || cue(scan, i, Cue::NoQuantity).is_some() || cue(scan, i, Cue::Deny).is_some());
        // Whether it did is asked or left open.
        let open = (from..to).any(|i| cue(scan, i, Cue::Forecast).is_some() || cue(scan, i, Cue::Or).is_some());
        if !open {
            push(found, Role::Elsewhere, !untrue && !none, None, word);
        }
    }
}

fn push(found: &mut Vec<Told>, role: Role, holds: bool, scope: Option<String>, word: Word) {
    found.push(Told {
        role,
        value: Value::Polarity(holds),
        scope,
        start: word.start,
        end: word.end,
    });
}

/// Whether the word's state holds; `None` where it is only to come or put as a question.
fn holds(scan: &Scan<'_>, word: Word, so: bool) -> Option<bool> {
    let aux = Auxiliaries::before(scan, word.start);
    let not = aux.not
        || scan.grammar().not_behind && is_not(scan, word.end)
        || negated_behind(scan, word.start)
        || (word.start.saturating_sub(3)..word.start).any(|i| is_not(scan, i) && !(word.start..word.end).contains(&i));
    let (from, _) = clause(scan, word.start);
    let ahead = (from.max(word.start.saturating_sub(4))..word.start).any(|i| cue(scan, i, Cue::Forecast).is_some());
    (!ahead).then_some(so != not)
}

/// Whom the word at `word` tells of: the one doer of its sentence, or the one person named there.
fn who(scan: &Scan<'_>, people: People<'_>, words: &Words, word: Word, role: Role) -> Option<String> {
    let names = people.names;
    let (from, to) = sentence(scan, word.start);
    let mut doers: Vec<(&'static str, usize, usize)> = Vec::new();
    for w in words.within(from, to) {
        match w.matter {
            Matter::Several => return None,
            Matter::Doer(_) if owned(scan, w.start, w.end) => return None,
            // "was killed by the gunman": he is not the one who is dead.
            Matter::Doer(_) if role == Role::Alive && (w.end > word.start || behind_preposition(scan, w.start)) => {
                return None;
            }
            // More than one: nothing tells which of them is caught, but all are at large who are.
            Matter::Doer("attackers") if word.matter != Matter::Is(Role::Caught, false) => return None,
            Matter::Doer(sort) => doers.push((sort, w.start, w.end)),
            _ => {}
        }
    }
    let spoken = |n: &&Name| {
        let behind = (n.end..n.end + 3).any(|i| cue(scan, i, Cue::Say).is_some());
        let ahead = (n.start.saturating_sub(5)..n.start)
            .any(|i| cue(scan, i, Cue::According).is_some() || cue(scan, i, Cue::Office).is_some());
        !behind && !ahead
    };
    let persons: Vec<&Name> = names_within(names, from, to)
        .iter()
        .filter(|n| is_person(scan, n))
        .filter(spoken)
        .filter(|n| role != Role::Alive || n.end <= word.start)
        .filter(|n| !behind_preposition(scan, n.start) || word.end + 2 >= n.start && word.start < n.start)
        .collect();
    // Somebody else is there: "a 16-year-old friend", "two men".
    let others = (from..to)
        .filter(|&i| {
            let counted =
                |s: Sense| matches!(s, Sense::Concept(c) if c.is_a(Concept::People) && c != Concept::PoliceOfficer);
            // The word itself may count people as well: "the detained".
            let state = words
                .within(from, to)
                .any(|w| w.start <= i && i < w.end && matches!(w.matter, Matter::Is(..)));
            // Nor is one who speaks: "according to the minister".
            let office = |s: Sense| matches!(s, Sense::Body(_) | Sense::Cue(Cue::Office));
            let speaks = scan.is(i, office).is_some() || covered(scan, i, i + 1, office);
            let person = !speaks && scan.is(i, counted).is_some() && starting_at(names, i).is_none() && !state;
            person
                && !doers.iter().any(|&(_, start, end)| (start..end).contains(&i))
                && !persons.iter().any(|n| i > n.end && i <= n.end + 5)
        })
        .count();
    let other = others > 0;
    // "T. werd aangehouden": one whose name is kept back.
    let initial = (from..to).find(|&i| is_initial(scan, i, from));
    if let (Some(i), [], false) = (initial, &persons[..], other) {
        return Some(format!("name:{}", scan.fold(i)));
    }
    if let ([], []) = (&doers[..], &persons[..]) {
        // Told by his age alone: "the 40-year-old", "a man of 40".
        let bytes = scan.tokens.span(from, to);
        let mut ages = ages_within(people.ages, bytes.start, bytes.end).iter();
        let age = ages.next().filter(|age| ages.all(|other| other.years == age.years));
        if let (Some(age), Role::Caught | Role::Held) = (age, role) {
            return (others <= 1).then(|| format!("aged:{}", age.years));
        }
        // Nobody confesses or is acquitted but the one accused.
        // « L'ONU a condamné l'attaque » convicts nobody.
        let attack = |s: Sense| matches!(s, Sense::Trigger(kind) if kind.family() == Family::Happening);
        let decried = role == Role::Guilty && (word.end..word.end + 4).any(|i| scan.is(i, attack).is_some());
        let accused = matches!(role, Role::Confessed | Role::Guilty) && others == 0 && !decried;
        return accused.then(|| "suspect".to_string());
    }
    match (&doers[..], &persons[..]) {
        (_, [person]) if !other => Some(person.entity.to_string()),
        ([(sort, ..)], []) if !other => Some((*sort).to_string()),
        ([(sort, ..), rest @ ..], []) if !other && rest.iter().all(|(other, ..)| other == sort) => {
            Some((*sort).to_string())
        }
        _ => None,
    }
}

/// "T." for one whose name the courts keep back.
fn is_initial(scan: &Scan<'_>, i: usize, from: usize) -> bool {
    let letter = is_capital(scan, i) && scan.tokens.word(i).chars().count() == 1;
    letter
        && is_mark(scan, i + 1, &["."])
        && is_word(scan, i + 2)
        && !is_capital(scan, i + 2)
        && !(i > from && (is_capital(scan, i - 1) || is_mark(scan, i - 1, &["."])))
}

/// The ages told between two bytes of the text.
fn ages_within(ages: &[Age], from: usize, to: usize) -> &[Age] {
    let first = ages.partition_point(|age| age.at < from);
    let last = ages.partition_point(|age| age.at < to);
    &ages[first..last.max(first)]
}

#[cfg(test)]
mod tests;
