//! Those who do what a verb says.

use super::list::{List, MOST, fits, is_list_end, list};
use super::{Filled, push};
use crate::event::{Family, Role};
use crate::extract::name::{Name, ending_at, holding, starting_at};
use crate::extract::phrase::{
    Auxiliaries, behind_preposition, clause, covered, cue, ending, is_capital, is_mark, is_verb, syntax,
};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Matter, Sense, Syntax, TimeWord};
use crate::text::{Joint, TokenKind};

/// Fills the role that a verb at `i` gives its subject, and that of those it attacks.
pub(super) fn subjects(scan: &Scan<'_>, names: &[Name], i: usize, found: &mut Vec<Filled>) {
    let Some((role, end)) = scan.find(i, |s| match s {
        Sense::Active(role) => Some(role),
        _ => None,
    }) else {
        return;
    };
    let inside = (i..end).any(|at| holding(names, at).is_some());
    if inside || is_noun(scan, i, end) || is_capital(scan, i) || covered(scan, i, end, |s| matches!(s, Sense::Link(_)))
    {
        return;
    }
    // Who says a thing is told as attribution.
    if role == Role::AnnouncedBy && cue(scan, i, Cue::Say).is_some() {
        return;
    }
    let aux = Auxiliaries::before(scan, i);
    // « demitiu-se »: what turns back on its subject is done to nobody else.
    let back = scan.joint(end) == Joint::Hyphen && syntax(scan, end, Syntax::Reflexive).is_some();
    if back && role == Role::CarriedOutBy {
        return;
    }
    let is_attack = |s: Sense| matches!(s, Sense::Trigger(kind) if kind.family() == Family::Happening);
    let attacks = ending(scan, end, is_attack).is_some_and(|at| at >= i);
    let agent = scan.is(end, |s| matches!(s, Sense::Agent | Sense::Link(_))).is_some();
    // A participle that follows its noun: « une attaque menée par », "police attacked by".
    if agent && aux.start == i {
        return;
    }
    // "The Europol head told", "a police report said": no verb but a noun.
    let before_verb = aux.start == i && is_verb(scan, end) && !matches!(role, Role::Partner | Role::DeniedBy);
    let noun = cue(scan, i, Cue::Office).is_some() || before_verb;
    if noun && aux.start == i || aux.not {
        return;
    }
    let role = match role {
        role if !aux.passive() => role,
        Role::Partner | Role::Victim | Role::Suspect => role,
        Role::CarriedOutBy if attacks => Role::Targeted,
        _ => return,
    };
    // "Three gunmen were behind the attack": so many attackers, and no party.
    let counted = |list: &List| {
        let start = list.members.first().map_or(0, |&k| names[k].start);
        let number = start > 0 && scan.tokens.kind(start - 1) == Some(TokenKind::Number);
        role == Role::Suspect && (number || ending(scan, start, |s| matches!(s, Sense::Numeral(_))).is_some())
    };
    if let Some(subject) = subject(scan, names, i, aux, role).filter(|list| !counted(list)) {
        push(scan, names, role, subject, found);
    } else if role == Role::Victim
        && attacks
        && let Some(subject) = subject(scan, names, i, aux, Role::Targeted)
    {
        // What is attacked and is no person is a target.
        push(scan, names, Role::Targeted, subject, found);
    }
    if attacks
        && role == Role::CarriedOutBy
        && let Some(targets) = list(scan, names, end, Role::Targeted)
    {
        push(scan, names, Role::Targeted, targets, found);
    }
}

/// Whether the word is a noun: "a terrorist attack", "police raids in".
fn is_noun(scan: &Scan<'_>, i: usize, end: usize) -> bool {
    let part = (1..=4.min(i)).any(|back| {
        let longer = |h: &crate::lang::Hit| h.end >= end && matches!(h.sense, Sense::Trigger(_) | Sense::Concept(_));
        scan.at(i - back).iter().any(longer)
    });
    let counted = scan.is(i, |s| matches!(s, Sense::Concept(_))).is_some();
    let object = |s: Sense| {
        matches!(
            s,
            Sense::Syntax(Syntax::Article) | Sense::Entity(_) | Sense::Demonym(_) | Sense::Numeral(_)
        )
    };
    part || counted && Auxiliaries::before(scan, i).start == i && scan.is(end, object).is_none()
}

/// The names that are the subject of the verb behind `aux`.
fn subject(scan: &Scan<'_>, names: &[Name], verb: usize, aux: Auxiliaries, role: Role) -> Option<List> {
    let infinitive = aux.have && ending(scan, aux.start, |s| matches!(s, Sense::Syntax(Syntax::Of))).is_some();
    let last = if infinitive {
        // « X s'est félicité d'avoir piloté »: the subject of the sentence.
        let (from, _) = clause(scan, aux.start);
        let first = names.partition_point(|n| n.start < from);
        // « X accuse Y d'avoir abattu », « X nega di aver abbattuto »: another has, or nobody.
        let other = |i: usize| {
            let blames = |s: Sense| matches!(s, Sense::Link(Role::Suspect) | Sense::Cue(Cue::Deny));
            scan.is(i, blames).is_some()
        };
        let first = Some(first).filter(|&k| k < names.len() && names[k].end <= aux.start);
        first.filter(|&k| !(names[k].end..aux.start).any(other))
    } else {
        let second = scan.grammar().verb_last;
        // "… dat het leger het toestel met een straaljager heeft neergehaald": what stands before the verb is no subject.
        let stands = |k: &usize| !second || !behind_preposition(scan, names[*k].start);
        before(scan, names, aux.start)
            .filter(stands)
            .or_else(|| second.then(|| inverted(scan, names, aux.start, verb)).flatten())
    }?;
    let mut first = last;
    while first > 0 && last - first < MOST && joined(scan, &names[first - 1], &names[first], first == last) {
        first -= 1;
    }
    let fit = (first..=last).all(|k| fits(role, names[k].class)) && !behind_preposition(scan, names[first].start);
    fit.then(|| List {
        members: (first..=last).collect(),
        end: names[last].end,
        ..List::default()
    })
}

/// The name behind the finite verb at `finite`, where something else stands first ("Gisteren heeft de politie …"), or
/// behind the word that opens a clause with its verb last ("nadat de politie drie mannen had opgepakt").
fn inverted(scan: &Scan<'_>, names: &[Name], finite: usize, verb: usize) -> Option<usize> {
    let named = |at: usize| {
        let mut at = at;
        while let Some(end) = syntax(scan, at, Syntax::Adverb)
            .or_else(|| syntax(scan, at, Syntax::Article))
            .or_else(|| syntax(scan, at, Syntax::Attribute))
            .filter(|_| starting_at(names, at).is_none())
        {
            at = end;
        }
        starting_at(names, at)
    };
    let (from, _) = clause(scan, finite);
    let opener = (from.max(finite.saturating_sub(20))..finite).rev().find(|&i| {
        !is_mark(scan, i, &["-"]) && scan.tokens.kind(i) == Some(TokenKind::Mark)
            || cue(scan, i, Cue::Subordinate).is_some()
            || syntax(scan, i, Syntax::That).is_some()
            || cue(scan, i, Cue::And).is_some()
    });
    let opens = |i: usize| cue(scan, i, Cue::Subordinate).or_else(|| syntax(scan, i, Syntax::That));
    let behind = opener.and_then(opens).filter(|_| finite > from);
    if let Some(k) = behind.and_then(named).filter(|&k| names[k].end <= finite) {
        return Some(k);
    }
    let first = opener.map_or(from, |i| if opens(i).is_some() { i } else { i + 1 });
    let leads = |s: Sense| match s {
        Sense::Time(word) => !matches!(word, TimeWord::Article | TimeWord::This | TimeWord::Never),
        Sense::Where | Sense::Agent | Sense::With => true,
        Sense::Cue(c) => matches!(c, Cue::According | Cue::Further | Cue::Subordinate),
        Sense::Syntax(s) => matches!(s, Syntax::Adverb | Syntax::From | Syntax::Toward),
        _ => false,
    };
    (first < finite && scan.is(first, leads).is_some())
        .then(|| named(finite + 1))
        .flatten()
        .filter(|&k| finite == verb || names[k].end <= verb)
}

/// The name before token `end`: directly, or before a relative pronoun, brackets, or something between commas.
fn before(scan: &Scan<'_>, names: &[Name], end: usize) -> Option<usize> {
    if let Some(k) = ending_at(names, end) {
        return Some(k);
    }
    // "“terrorists” had hit it"
    if end > 1 && is_mark(scan, end - 1, &["\"", "”", "»", "“"]) {
        return ending_at(names, end - 1);
    }
    let pronoun = ending(scan, end, |s| matches!(s, Sense::Syntax(Syntax::Relative)));
    let at = pronoun.unwrap_or(end);
    let comma = at > 0 && is_mark(scan, at - 1, &[","]);
    if let (Some(at), true) = (pronoun, comma) {
        return ending_at(names, at - 1);
    }
    if pronoun.is_some() {
        return ending_at(names, at);
    }
    if at > 0 && is_mark(scan, at - 1, &[")"]) {
        let open = (at.saturating_sub(12)..at - 1)
            .rev()
            .find(|&i| is_mark(scan, i, &["("]))?;
        return ending_at(names, open);
    }
    if !comma {
        return None;
    }
    // The nearest comma that parts a subject from what is told of it.
    (end.saturating_sub(40)..end - 1)
        .rev()
        .filter(|&i| is_mark(scan, i, &[","]))
        .take_while(|&i| !(i..end).any(|at| cue(scan, at, Cue::Contrast).is_some() || is_mark(scan, at, &[".", ";"])))
        .filter(|&i| opens_aside(scan, names, i + 1))
        .find_map(|i| ending_at(names, i).filter(|&k| !is_list_end(scan, names, k)))
        .filter(|&k| !behind_preposition(scan, names[k].start))
}

/// Whether what stands at `i` goes on about the name before the comma.
fn opens_aside(scan: &Scan<'_>, names: &[Name], i: usize) -> bool {
    let aside = |s: Sense| {
        matches!(
            s,
            Sense::Link(_) | Sense::With | Sense::Syntax(Syntax::Article | Syntax::Of | Syntax::Relative)
        ) || matches!(s, Sense::Cue(Cue::Office | Cue::And))
    };
    scan.is(i, aside).is_some() && starting_at(names, i).is_none()
}

/// Whether "and" stands between two names, or a comma where the list goes on.
fn joined(scan: &Scan<'_>, left: &Name, right: &Name, nearest: bool) -> bool {
    let mut at = left.end;
    let comma = is_mark(scan, at, &[","]);
    at += usize::from(comma);
    let and = cue(scan, at, Cue::And);
    at = and.unwrap_or(at);
    while let Some(end) = syntax(scan, at, Syntax::Article)
        .or_else(|| syntax(scan, at, Syntax::Attribute))
        .filter(|&end| end <= right.start)
    {
        at = end;
    }
    // "sowohl A als auch B"
    let both = |s: Sense| matches!(s, Sense::Matter(Matter::Both));
    let opened = || {
        let behind = |end: usize| ending(scan, end, |s| matches!(s, Sense::Syntax(Syntax::Article)));
        ending(scan, behind(left.start).unwrap_or(left.start), both).is_some()
    };
    let pair = || right.start - left.end <= 5 && !(left.end..right.start).any(|i| is_verb(scan, i)) && opened();
    at == right.start && (and.is_some() || comma && !nearest) || pair()
}
