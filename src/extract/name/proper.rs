//! Names that no table holds: runs of capitals, with the small words that stand inside them.

use super::{Name, NameClass, demonym, known};
use crate::extract::phrase::{covered, cue, ending, is_capital, is_mark, is_word, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Sense, Syntax, TimeWord};
use crate::text::{Joint, TokenKind};

/// The unknown name that begins at token `i`.
pub(super) fn proper(scan: &Scan<'_>, i: usize) -> Option<Name> {
    if !is_capital(scan, i) {
        return None;
    }
    // A known name that is none here ("EU member states") makes no other.
    let longer = covered(scan, i, i + 1, |s| matches!(s, Sense::Concept(_)));
    let part = longer || is_foreign(scan, i) && known(scan, i).is_none() && demonym(scan, i).is_none();
    if part {
        return None;
    }
    let end = run(scan, i);
    // "the Dutch Safety Board" is one name, "the Australian Anna Berg" are two.
    if demonym(scan, i).is_some() && !(i + 1..end).any(|at| is_ordinary(scan, at)) {
        return None;
    }
    let (start, titled) = behind_titles(scan, i, end);
    let first = is_first(scan, start);
    // The first word of a sentence has a capital whatever it is, and so has every noun in some languages.
    let capital = first || scan.grammar().capital_nouns;
    let start = if capital && is_ordinary(scan, start) && !is_month(scan, start) {
        start + 1
    } else {
        start
    };
    let says = is_said(scan, end);
    if scan.grammar().capital_nouns && !titled && !says && end == start + 1 && is_described_noun(scan, start) {
        return None;
    }
    let fits = start < end
        && (start == i || titled)
        && (start..end).any(|at| !is_ordinary(scan, at))
        && !(start..end).any(|at| scan.tokens.word(at).bytes().any(|b| b.is_ascii_digit()))
        && (!first || end - start != 1 || says || titled);
    if !fits {
        return None;
    }
    let person = titled
        || ending(scan, start, |s| matches!(s, Sense::Cue(Cue::Honorific | Cue::Office))).is_some()
        || is_mark(scan, start.wrapping_sub(1), &["."]) && start > 1 && cue(scan, start - 2, Cue::Honorific).is_some()
        || is_described(scan, end)
        || end - start > 1 && !(start..end).any(|at| is_ordinary(scan, at)) && says;
    let class = if person { NameClass::Person } else { NameClass::Unknown };
    let mut id = String::with_capacity(8 * (end - start));
    id.push_str("name:");
    for at in start..end {
        id.push_str(if at > start { " " } else { "" });
        id.push_str(scan.fold(at));
    }
    Some(Name::new(start, end, id, class))
}

/// "in der Altstadt", "am belebten Markt": where nouns have capitals, one behind an article is no name.
fn is_described_noun(scan: &Scan<'_>, i: usize) -> bool {
    let article = |end: usize| ending(scan, end, |s| matches!(s, Sense::Syntax(Syntax::Article))).is_some();
    article(i) || i > 1 && is_word(scan, i - 1) && !is_capital(scan, i - 1) && article(i - 1)
}

/// A run of capitals that is longer than this many tokens goes on as another name.
const LONGEST: usize = 40;

/// The end of the run of capitals that begins at `i`.
fn run(scan: &Scan<'_>, i: usize) -> usize {
    let mut end = i + 1;
    while end < i + LONGEST {
        let joined = |at: usize| matches!(scan.joint(at), Joint::Space | Joint::Hyphen | Joint::None);
        if joined(end) && is_capital(scan, end) && !is_foreign(scan, end) {
            end += 1;
            continue;
        }
        // "J. Smith"
        let initial = scan.tokens.word(end - 1).chars().count() == 1 && is_mark(scan, end, &["."]);
        if initial && scan.joint(end) == Joint::None && is_capital(scan, end + 1) && !is_foreign(scan, end + 1) {
            end += 2;
            continue;
        }
        let mut inner = end;
        while inner < end + 2
            && joined(inner)
            && is_word(scan, inner)
            && syntax(scan, inner, Syntax::Particle).is_some()
        {
            inner += 1;
        }
        let goes_on = inner > end && joined(inner) && is_capital(scan, inner) && !is_foreign(scan, inner);
        if !goes_on || is_ordinary(scan, end - 1) && end - i == 1 {
            return end;
        }
        end = inner + 1;
    }
    end
}

/// Known by another table: no part of an unknown name.
fn is_foreign(scan: &Scan<'_>, i: usize) -> bool {
    let known = |s: Sense| {
        matches!(
            s,
            Sense::Entity(_) | Sense::Demonym(_) | Sense::OwnEntity(_) | Sense::Time(_)
        )
    };
    scan.is(i, known).is_some() && !is_month(scan, i)
}

/// "Jan" and "May" are names of people too, where no number makes a date of them.
fn is_month(scan: &Scan<'_>, i: usize) -> bool {
    let dated = |at: usize| scan.tokens.kind(at) == Some(TokenKind::Number);
    scan.is(i, |s| matches!(s, Sense::Time(TimeWord::Month(_)))).is_some() && !dated(i + 1) && !(i > 0 && dated(i - 1))
}

/// A word that is one without its capital.
fn is_ordinary(scan: &Scan<'_>, i: usize) -> bool {
    let particle = |s: Sense| matches!(s, Sense::Syntax(Syntax::Particle));
    !scan.at(i).is_empty() && !scan.at(i).iter().any(|h| particle(h.sense))
        || ending(scan, i + 1, |s| !particle(s)).is_some_and(|from| from < i)
}

fn is_first(scan: &Scan<'_>, i: usize) -> bool {
    i == 0
        || is_mark(scan, i - 1, &[".", "!", "?", ":", "«", "“", "\"", "–", "—", "•"])
            && !(i > 1 && cue(scan, i - 2, Cue::Honorific).is_some())
        || scan.joint(i) == Joint::Break
}

/// The run without the honorifics and offices it begins with.
fn behind_titles(scan: &Scan<'_>, start: usize, end: usize) -> (usize, bool) {
    let mut at = start;
    while let Some(behind) = cue(scan, at, Cue::Honorific)
        .or_else(|| cue(scan, at, Cue::Office))
        .filter(|&behind| behind < end)
    {
        at = behind;
    }
    (at, at > start)
}

fn is_said(scan: &Scan<'_>, i: usize) -> bool {
    let aux = syntax(scan, i, Syntax::Have).unwrap_or(i);
    cue(scan, aux, Cue::Say).is_some() || cue(scan, i, Cue::Say).is_some()
}

/// Whether an office, an age or a relative clause tells that a person was named.
fn is_described(scan: &Scan<'_>, i: usize) -> bool {
    if !is_mark(scan, i, &[","]) {
        return false;
    }
    let mut at = i + 1;
    let number = scan.tokens.kind(at) == Some(TokenKind::Number) && scan.tokens.word(at).len() == 2;
    for _ in 0..3 {
        if cue(scan, at, Cue::Office).is_some() {
            return true;
        }
        match scan.is(at, |s| {
            matches!(
                s,
                Sense::Syntax(Syntax::Article | Syntax::Attribute) | Sense::Demonym(_) | Sense::Entity(_)
            )
        }) {
            Some(end) => at = end,
            None => break,
        }
    }
    number && is_mark(scan, i + 2, &[",", ")"])
}
