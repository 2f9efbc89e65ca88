//! Names joined by commas and "and".

use super::{begins_predicate, is_actor};
use crate::event::{Concept, Family, Role};
use crate::extract::name::{Name, NameClass, starting_at};
use crate::extract::phrase::{cue, ending, is_capital, is_mark, is_plain, is_word, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Sense, Syntax};
use crate::text::{Joint, TokenKind};

/// Members of a list, by their numbers among the names.
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    pub(super) members: Vec<usize>,
    /// Whether the text says that there are more.
    pub(super) partial: bool,
    /// The token behind it.
    pub(super) end: usize,
    /// "and with", "and by" behind it: the role that follows, and where its list begins.
    pub(super) then: Option<(Role, usize)>,
}

impl List {
    pub(super) fn of(names: &[Name], k: usize) -> Self {
        List {
            members: vec![k],
            end: names[k].end,
            ..List::default()
        }
    }
}

/// A list of more names than these is read as one that leaves some out.
pub(super) const MOST: usize = 60;

/// Which class of name may fill the role.
pub(super) fn fits(role: Role, class: NameClass) -> bool {
    match role {
        Role::Victim => matches!(class, NameClass::Person | NameClass::Unknown),
        // "Pyongyang has denied": a capital speaks for its government.
        Role::DeniedBy => is_actor(class) || class == NameClass::City,
        _ => is_actor(class),
    }
}

/// Whether the name is the last member of a list.
pub(super) fn is_list_end(scan: &Scan<'_>, names: &[Name], k: usize) -> bool {
    ending(scan, names[k].start, |s| matches!(s, Sense::Cue(Cue::And))).is_some()
}

/// The list of names that begins at token `at`.
pub(super) fn list(scan: &Scan<'_>, names: &[Name], at: usize, role: Role) -> Option<List> {
    let (first, partial) = item(scan, names, at, role)?;
    let mut list = List::of(names, first);
    list.partial = partial;
    while list.members.len() < MOST {
        let behind = parenthesis(scan, list.end);
        list.partial |= counts_more(scan, names, &list, behind);
        let comma = if is_mark(scan, behind, &[","]) {
            behind + 1
        } else {
            behind
        };
        let including = cue(scan, comma, Cue::Including);
        let and = cue(scan, comma, Cue::And);
        let from = including.or(and).unwrap_or(comma);
        if from == behind {
            return Some(list);
        }
        // "together with" joins, and says how the next takes part as well.
        let link = |s: Sense| matches!(s, Sense::Link(_) | Sense::With | Sense::Agent);
        if including.is_none() && scan.is(comma, link).is_some() {
            return Some(list);
        }
        if let (Some(from), None) = (and, including)
            && let Some((next, end)) = continued(scan, from, role)
        {
            if next != role {
                list.then = Some((next, end));
                return Some(list);
            }
            let Some((k, partial)) = item(scan, names, end, role) else {
                list.partial = true;
                return Some(list);
            };
            list.members.push(k);
            list.partial |= partial;
            list.end = names[k].end;
            continue;
        }
        let next =
            item(scan, names, from, role).filter(|(k, _)| !begins_predicate(scan, parenthesis(scan, names[*k].end)));
        let Some((k, partial)) = next else {
            list.partial |= including.is_some();
            return Some(list);
        };
        list.members.push(k);
        list.partial |= partial || including.is_some();
        list.end = names[k].end;
    }
    list.partial = true;
    Some(list)
}

/// "and with", "and by": the role of what follows.
fn continued(scan: &Scan<'_>, i: usize, role: Role) -> Option<(Role, usize)> {
    if scan.is(i, |s| matches!(s, Sense::Link(_))).is_some() {
        return None;
    }
    if let Some(end) = scan.is(i, |s| matches!(s, Sense::Agent)) {
        return Some((role, end));
    }
    let end = scan.is(i, |s| matches!(s, Sense::With))?;
    let together = matches!(role, Role::CarriedOutBy | Role::LedBy);
    Some((if together { Role::Partner } else { role }, end))
}

/// The name at `at`, behind articles and what describes it; whether it is told as one of several.
fn item(scan: &Scan<'_>, names: &[Name], at: usize, role: Role) -> Option<(usize, bool)> {
    let mut i = at;
    let mut partial = false;
    let mut described = false;
    let mut plain = 0;
    for _ in 0..8 {
        if let Some(k) = starting_at(names, i) {
            let class = names[k].class;
            // "a citizen of Spain" is not Spain, "the Belgian firm Acme" not Belgium.
            let state = matches!(class, NameClass::Demonym | NameClass::Region | NameClass::City);
            if state && !described || class == NameClass::Demonym {
                described = true;
                i = names[k].end;
                continue;
            }
            let described_state = class == NameClass::Country && described;
            return (fits(role, class) && !described_state).then_some((k, partial));
        }
        if let Some(end) = cue(scan, i, Cue::Including) {
            partial = true;
            i = end;
            if is_mark(scan, i, &[","]) {
                i += 1;
            }
            continue;
        }
        let small = |s: Sense| matches!(s, Sense::Syntax(Syntax::Article | Syntax::Of | Syntax::Attribute));
        if let Some(end) = scan.is(i, small) {
            i = end;
            continue;
        }
        // « los muertos por la inundación de X »: no name does what an event did.
        let happens = |s: Sense| matches!(s, Sense::Trigger(kind) if kind.family() == Family::Happening);
        if role == Role::CarriedOutBy && scan.is(i, happens).is_some() {
            return None;
        }
        let noun = |s: Sense| matches!(s, Sense::Concept(_) | Sense::Cue(Cue::Office | Cue::Honorific));
        if let Some(end) = scan.is(i, noun) {
            described = true;
            i = end;
            continue;
        }
        // "achter de aanval zit vermoedelijk …"
        if let Some(end) = cue(scan, i, Cue::Hedge) {
            i = end;
            continue;
        }
        // "M. Dupont"
        if is_mark(scan, i, &["."]) && i > at && cue(scan, i - 1, Cue::Honorific).is_some() {
            i += 1;
            continue;
        }
        if is_mark(scan, i, &["\"", "“", "«", "„"]) {
            i += 1;
            continue;
        }
        // "pro-government"
        if scan.joint(i + 1) == Joint::Hyphen && !is_capital(scan, i) && is_word(scan, i + 1) {
            described = true;
            i += 2;
            continue;
        }
        plain += 1;
        if plain > 3 || !is_plain(scan, i) {
            return None;
        }
        described = true;
        i += 1;
    }
    None
}

/// The token behind "(…)" at `i`.
pub(super) fn parenthesis(scan: &Scan<'_>, i: usize) -> usize {
    if !is_mark(scan, i, &["("]) {
        return i;
    }
    (i + 1..(i + 12).min(scan.len()))
        .find(|&at| is_mark(scan, at, &[")"]))
        .map_or(i, |at| at + 1)
}

/// "among others" behind the list, or a body that is counted: "police from eleven states".
fn counts_more(scan: &Scan<'_>, names: &[Name], list: &List, i: usize) -> bool {
    let others = if is_mark(scan, i, &[","]) { i + 1 } else { i };
    if let Some(end) = cue(scan, others, Cue::Including) {
        let closes = !is_mark(scan, end, &[":"]) && starting_at(names, end).is_none();
        if closes && !scan.tokens.kind(end).is_some_and(|k| k == TokenKind::Word) {
            return true;
        }
    }
    let last = list.members.last().map(|&k| &names[k]);
    let stateless = last.is_some_and(|n| n.class == NameClass::Body && !n.entity.contains(':'));
    let of = [Syntax::Of, Syntax::From].into_iter().find_map(|s| syntax(scan, i, s));
    let Some(mut at) = of.filter(|_| stateless) else {
        return false;
    };
    while let Some(end) = syntax(scan, at, Syntax::Article).or_else(|| scan.is(at, |s| matches!(s, Sense::Bound(_)))) {
        at = end;
    }
    scan.tokens.kind(at) == Some(TokenKind::Number)
        || scan.is(at, |s| matches!(s, Sense::Numeral(_))).is_some()
        || scan
            .is(at, |s| matches!(s, Sense::Concept(c) if c.is_a(Concept::Country)))
            .is_some()
}
