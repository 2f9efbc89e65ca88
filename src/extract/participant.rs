//! Who takes part in what is told, and how.

mod list;
mod nominal;
mod subject;

use super::name::{Name, NameClass, ending_at};
use super::phrase::{Auxiliaries, behind_preposition, covered, cue, ending, is_capital, is_mark, is_word, syntax};
use super::scan::Scan;
use crate::event::{EventKind, Participant, Participants, Role};
use crate::lang::{Cue, Sense, Syntax};
use crate::text::TokenKind;
use list::{List, list};

/// Those who fill a role, the tokens `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Filled {
    pub(crate) role: Role,
    pub(crate) participants: Participants,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Every role that the text fills with names, in order.
///
/// # Complexity
/// Linear in the number of tokens: each rule looks a bounded number of tokens around.
pub(crate) fn participants(scan: &Scan<'_>, names: &[Name]) -> Vec<Filled> {
    const SORTS: u32 = Sense::Active(Role::LedBy).bit()
        | Sense::Link(Role::LedBy).bit()
        | Sense::Agent.bit()
        | Sense::With.bit()
        | Sense::Syntax(Syntax::Lead).bit()
        | Sense::Trigger(EventKind::Other).bit();
    let mut found = Vec::new();
    let mut i = 0;
    while i < scan.len() {
        let mut next = i + 1;
        if !scan.begins_any(i, SORTS) {
            i = next;
            continue;
        }
        subject::subjects(scan, names, i, &mut found);
        if let Some((role, end)) = link(scan, i) {
            next = linked(scan, names, i, end, role, &mut found);
        } else if let Some((role, end)) = bare(scan, i) {
            linked(scan, names, i, end, role, &mut found);
        } else {
            nominal::nominal(scan, names, i, &mut found);
        }
        i = next;
    }
    found.sort_by_key(|f| (f.start, f.end, f.role));
    found.dedup();
    found
}

/// A phrase that introduces those who fill a role.
fn link(scan: &Scan<'_>, i: usize) -> Option<(Role, usize)> {
    let found = scan.find(i, |s| match s {
        Sense::Link(role) if takes_names(role) => Some(role),
        _ => None,
    })?;
    let including = cue(scan, i, Cue::According).is_some();
    (!including).then_some(found)
}

fn takes_names(role: Role) -> bool {
    matches!(
        role,
        Role::LedBy
            | Role::CarriedOutBy
            | Role::Partner
            | Role::SupportedBy
            | Role::Targeted
            | Role::ClaimedBy
            | Role::DeniedBy
            | Role::AnnouncedBy
            | Role::Victim
            | Role::Suspect
    )
}

/// The bare "by" or "with" behind a verb of doing.
fn bare(scan: &Scan<'_>, i: usize) -> Option<(Role, usize)> {
    if !scan.begins_any(i, Sense::Agent.bit() | Sense::With.bit())
        || covered(scan, i, i + 1, |s| matches!(s, Sense::Link(_) | Sense::Cue(_)))
    {
        return None;
    }
    if let Some(end) = scan.is(i, |s| matches!(s, Sense::Agent)) {
        return Some((role_ahead(scan, end).or_else(|| agent_role(scan, i))?, end));
    }
    let end = scan.is(i, |s| matches!(s, Sense::With))?;
    let doing = |s: Sense| matches!(s, Sense::Active(Role::CarriedOutBy | Role::LedBy | Role::Partner));
    // "carried out in 2019 with …": a time may stand between.
    let mut at = i;
    for _ in 0..5 {
        if ending(scan, at, doing).is_some() {
            return Some((Role::Partner, end));
        }
        let dated = |s: Sense| matches!(s, Sense::Time(_) | Sense::Syntax(Syntax::Adverb));
        let number = at > 0 && scan.tokens.kind(at - 1) == Some(TokenKind::Number);
        at = ending(scan, at, dated).or(number.then(|| at - 1))?;
    }
    None
}

/// "wurde von der Polizei geleitet", "die von Europol koordinierte Aktion": what the agent is to the participle behind it,
/// where participles end their clause or phrase.
fn role_ahead(scan: &Scan<'_>, from: usize) -> Option<Role> {
    if !scan.grammar().verb_last {
        return None;
    }
    let reach = from..(from + 14).min(scan.len());
    let (at, role) = reach
        .take_while(|&i| is_word(scan, i))
        .filter(|&i| !is_capital(scan, i))
        .find_map(|i| {
            let role = scan.find(i, |s| match s {
                Sense::Active(role) => Some(role),
                Sense::Trigger(_) => Some(Role::CarriedOutBy),
                _ => None,
            });
            role.map(|(role, _)| (i, role))
        })?;
    let told = Auxiliaries::before(scan, at).passive() || is_capital(scan, at + 1);
    told.then_some(match role {
        Role::Victim | Role::Suspect => Role::CarriedOutBy,
        role => role,
    })
}

/// What the agent of the verb before token `i` is; times and small words may stand between.
fn agent_role(scan: &Scan<'_>, i: usize) -> Option<Role> {
    let mut at = i;
    for _ in 0..6 {
        for start in (at.saturating_sub(4)..at).filter(|_| at > 0) {
            let active = scan.at(start).iter().find_map(|h| match h.sense {
                Sense::Active(role) if h.end == at => Some(role),
                Sense::Trigger(kind) if h.end == at && kind.has_doer() => Some(Role::CarriedOutBy),
                _ => None,
            });
            match active {
                Some(Role::Victim | Role::Suspect) => return Some(Role::CarriedOutBy),
                Some(role) => return Some(role),
                None => {}
            }
        }
        let small = |s: Sense| matches!(s, Sense::Time(_) | Sense::Function | Sense::Syntax(Syntax::Adverb));
        at = ending(scan, at, small)?;
    }
    None
}

/// Takes the list behind a link at `i`; the token to go on from.
fn linked(scan: &Scan<'_>, names: &[Name], i: usize, end: usize, role: Role, found: &mut Vec<Filled>) -> usize {
    let Some(members) = list(scan, names, end, role) else {
        return end;
    };
    if role == Role::Partner {
        leader_before(scan, names, i, found);
    }
    let behind = members.end;
    let (partner, from) = (members.then, behind);
    push(scan, names, role, members, found);
    // "by A and with B": B takes part in it too.
    if let Some((next, at)) = partner
        && next != role
        && let Some(members) = list(scan, names, at, next)
    {
        push(scan, names, next, members, found);
    }
    from.max(end)
}

/// "A, in collaboration with B, …": what is told is done by A.
fn leader_before(scan: &Scan<'_>, names: &[Name], i: usize, found: &mut Vec<Filled>) {
    if i < 2 || !is_mark(scan, i - 1, &[","]) {
        return;
    }
    let Some(name) = ending_at(names, i - 1) else {
        return;
    };
    let leads = list::fits(Role::CarriedOutBy, names[name].class) && !behind_preposition(scan, names[name].start);
    if leads && !list::is_list_end(scan, names, name) {
        push(scan, names, Role::CarriedOutBy, List::of(names, name), found);
    }
}

fn push(scan: &Scan<'_>, names: &[Name], role: Role, list: List, found: &mut Vec<Filled>) {
    let (Some(&first), Some(&last)) = (list.members.first(), list.members.last()) else {
        return;
    };
    let mut members: Vec<Participant> = Vec::with_capacity(list.members.len());
    for &k in &list.members {
        let name = &names[k];
        if members.iter().any(|m| m.entity == name.entity) {
            continue;
        }
        members.push(Participant {
            name: name.text(scan).to_string(),
            entity: name.entity.to_string(),
            span: scan.tokens.span(name.start, name.end),
        });
    }
    found.push(Filled {
        role,
        participants: Participants {
            members,
            partial: list.partial,
        },
        start: names[first].start,
        end: names[last].end,
    });
}

/// Whether an auxiliary or a verb of saying stands at `i`: then what stands before it is its subject.
fn begins_predicate(scan: &Scan<'_>, i: usize) -> bool {
    syntax(scan, i, Syntax::Have).is_some()
        || syntax(scan, i, Syntax::Be).is_some()
        || cue(scan, i, Cue::Say).is_some()
        || cue(scan, i, Cue::Deny).is_some()
        || cue(scan, i, Cue::Forecast).is_some()
}

/// A name that may do things.
fn is_actor(class: NameClass) -> bool {
    matches!(
        class,
        NameClass::Country | NameClass::Body | NameClass::Organisation | NameClass::Person | NameClass::Unknown
    )
}

#[cfg(test)]
mod tests;
