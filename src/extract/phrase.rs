//! Phrases and clauses: where they begin and end, and what stands before a verb.

use super::scan::Scan;
use crate::event::Role;
use crate::lang::{Cue, Sense, Syntax, TimeWord};
use crate::text::{Joint, TokenKind};

/// No table word is longer than this many tokens.
const LONGEST: usize = 8;

/// A clause or sentence is looked at no further than this many tokens from the word asked about: it keeps the cost of a
/// text that never ends its sentence linear.
pub(super) const REACH: usize = 160;

/// The tokens at which sentences and clauses begin, in order.
#[derive(Debug, Default)]
pub(super) struct Starts {
    sentences: Vec<u32>,
    clauses: Vec<u32>,
}

impl Starts {
    pub(super) fn of(scan: &Scan<'_>) -> Self {
        let mut starts = Starts::default();
        for i in 0..scan.len() {
            let behind_mark = i == 0 || scan.tokens.kind(i - 1) == Some(TokenKind::Mark);
            if behind_mark && is_sentence_start(scan, i) {
                starts.sentences.push(i as u32);
            }
            // What begins behind no mark is "but" and its like.
            if (behind_mark || scan.begins_cue(i, Cue::Contrast)) && is_clause_start(scan, i) {
                starts.clauses.push(i as u32);
            }
        }
        starts
    }
}

/// The last of `starts` up to token `i`, and the first behind it.
fn around(starts: &[u32], i: usize) -> (Option<usize>, Option<usize>) {
    let behind = starts.partition_point(|&start| start as usize <= i);
    let at = |k: usize| starts.get(k).map(|&start| start as usize);
    (behind.checked_sub(1).and_then(at), at(behind))
}

/// The token behind a word of this cue at `i`.
pub(crate) fn cue(scan: &Scan<'_>, i: usize, cue: Cue) -> Option<usize> {
    if !scan.begins_cue(i, cue) {
        return None;
    }
    scan.is(i, |s| matches!(s, Sense::Cue(found) if found == cue))
}

/// The token behind a word at `i` that sets what follows against what came before; inside a clause "still" and « já » are
/// adverbs and do not.
pub(crate) fn contrast(scan: &Scan<'_>, i: usize) -> Option<usize> {
    let end = cue(scan, i, Cue::Contrast)?;
    let begins = i == 0 || scan.tokens.kind(i - 1) == Some(TokenKind::Mark);
    (begins || syntax(scan, i, Syntax::Adverb).is_none()).then_some(end)
}

/// The token behind a word at `i` that does this.
pub(crate) fn syntax(scan: &Scan<'_>, i: usize, syntax: Syntax) -> Option<usize> {
    if !scan.begins_syntax(i, syntax) {
        return None;
    }
    scan.is(i, |s| matches!(s, Sense::Syntax(found) if found == syntax))
}

/// Where the longest table word that fits and ends before token `end` begins.
pub(crate) fn ending(scan: &Scan<'_>, end: usize, test: impl Fn(Sense) -> bool) -> Option<usize> {
    (end.saturating_sub(scan.longest_before(end).min(LONGEST))..end)
        .find(|&start| scan.at(start).iter().any(|h| h.end == end && test(h.sense)))
}

/// Whether a longer table word that fits holds the tokens `start..end`.
pub(crate) fn covered(scan: &Scan<'_>, start: usize, end: usize, test: impl Fn(Sense) -> bool) -> bool {
    (start - scan.held_from(start).min(LONGEST)..=start).any(|from| {
        let longer = |h: &crate::lang::Hit| h.end >= end && h.end - h.start > end - start && test(h.sense);
        scan.at(from).iter().any(longer)
    })
}

pub(crate) fn is_word(scan: &Scan<'_>, i: usize) -> bool {
    scan.tokens.kind(i) == Some(TokenKind::Word)
}

pub(crate) fn is_mark(scan: &Scan<'_>, i: usize, marks: &[&str]) -> bool {
    scan.tokens.kind(i) == Some(TokenKind::Mark) && marks.contains(&scan.fold(i))
}

pub(crate) fn is_capital(scan: &Scan<'_>, i: usize) -> bool {
    is_word(scan, i) && scan.tokens.get(i).capital
}

/// A word in small letters that no table holds, or only as a thing counted.
pub(crate) fn is_plain(scan: &Scan<'_>, i: usize) -> bool {
    is_word(scan, i) && !is_capital(scan, i) && scan.at(i).iter().all(|h| matches!(h.sense, Sense::Concept(_)))
}

/// The token behind the articles at `i`.
pub(crate) fn behind_articles(scan: &Scan<'_>, mut i: usize) -> usize {
    while let Some(end) = syntax(scan, i, Syntax::Article) {
        i = end;
    }
    i
}

/// "am 17. Juli", "der 3. Mann": the stop behind digits ends nothing, where a language makes ordinals so.
pub(crate) fn is_ordinal_stop(scan: &Scan<'_>, i: usize) -> bool {
    let digits = i > 0 && scan.tokens.kind(i - 1) == Some(TokenKind::Number) && scan.tokens.word(i - 1).len() <= 2;
    scan.grammar().ordinal_stop
        && digits
        && is_mark(scan, i, &["."])
        && is_word(scan, i + 1)
        && !opens_sentence(scan, i + 1)
}

/// Whether a word with a capital, and no noun, stands at `i`.
fn opens_sentence(scan: &Scan<'_>, i: usize) -> bool {
    let small = |s| matches!(s, Sense::Function | Sense::Syntax(Syntax::Article));
    is_capital(scan, i)
        && scan.is(i, small).is_some()
        && scan.is(i, |s| matches!(s, Sense::Time(TimeWord::Month(_)))).is_none()
}

/// Whether a sentence ends before token `i`.
fn is_sentence_start(scan: &Scan<'_>, i: usize) -> bool {
    if i == 0 {
        return true;
    }
    if is_mark(scan, i - 1, &["!", "?", "…"]) {
        return true;
    }
    // "M. Dupont", "J. Smith", "U.S." end no sentence.
    is_mark(scan, i - 1, &["."])
        && scan.joint(i) != Joint::None
        && i >= 2
        && !is_ordinal_stop(scan, i - 1)
        && scan.tokens.word(i - 2).chars().count() > 1
        && cue(scan, i - 2, Cue::Honorific).is_none()
}

/// The sentence that holds token `i`, as far as it lies within reach.
pub(crate) fn sentence(scan: &Scan<'_>, i: usize) -> (usize, usize) {
    let (from, to) = around(&scan.starts().sentences, i);
    let end = scan.len().min(i + REACH);
    (
        from.unwrap_or(0).max(i.saturating_sub(REACH)),
        to.unwrap_or(end).min(end),
    )
}

/// Whether a new statement begins at token `i`.
fn is_clause_start(scan: &Scan<'_>, i: usize) -> bool {
    let behind = |at: usize| at > 0 && is_mark(scan, at - 1, &[";", ":", "–", "—"]);
    let and = cue(scan, i, Cue::And).is_some() && i > 0 && is_mark(scan, i - 1, &[","]);
    // "still" sets things against each other, and is an adverb as well.
    let contrast = cue(scan, i, Cue::Contrast).is_some() && syntax(scan, i, Syntax::Adverb).is_none();
    behind(i) || and || contrast
}

/// The clause that holds token `i`, as far as it lies within reach: parted from its sentence by semicolons, colons, dashes, "but", ", and".
pub(crate) fn clause(scan: &Scan<'_>, i: usize) -> (usize, usize) {
    let (from, to) = sentence(scan, i);
    let (start, end) = around(&scan.starts().clauses, i);
    (
        start.map_or(from, |start| start.max(from)),
        end.map_or(to, |end| end.min(to)),
    )
}

/// What stands between a subject and its verb.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Auxiliaries {
    /// The token behind the subject.
    pub(crate) start: usize,
    pub(crate) have: bool,
    pub(crate) be: bool,
    pub(crate) reflexive: bool,
    pub(crate) not: bool,
    /// The verb's form lasts: no passive.
    pub(crate) progressive: bool,
}

impl Auxiliaries {
    /// Those before the verb at `verb`.
    pub(crate) fn before(scan: &Scan<'_>, verb: usize) -> Self {
        let endings = scan.grammar().progressive;
        let mut found = Auxiliaries {
            start: verb,
            progressive: endings.iter().any(|e| scan.fold(verb).ends_with(e)),
            ..Auxiliaries::default()
        };
        for _ in 0..6 {
            let Some(i) = found.start.checked_sub(1) else { break };
            let word = |s: Syntax| syntax(scan, i, s) == Some(found.start);
            let not = ending(scan, found.start, |s| matches!(s, Sense::Cue(Cue::Not)));
            let forecast = ending(scan, found.start, |s| {
                matches!(s, Sense::Cue(Cue::Forecast | Cue::Conditional))
            });
            if let Some(at) = not.filter(|&at| syntax(scan, at, Syntax::Without).is_none()) {
                found.not = true;
                found.start = at;
            } else if word(Syntax::Have) && !is_capital(scan, i) {
                found.have = true;
                found.be |= scan.at(i).iter().any(|h| matches!(h.sense, Sense::Syntax(Syntax::Be)));
                found.start = i;
            } else if word(Syntax::Be) {
                found.be = true;
                found.start = i;
            } else if word(Syntax::Reflexive) {
                found.reflexive = true;
                found.start = i;
            } else if let Some(at) = forecast.filter(|&at| !is_capital(scan, at)) {
                found.start = at;
            } else if word(Syntax::Adverb) && !is_capital(scan, i) {
                found.start = i;
            } else {
                break;
            }
        }
        if scan.grammar().verb_last && !found.have && !found.be && !found.reflexive {
            found.bracket(scan, verb);
        }
        found
    }

    /// "werden gisteren in Gent drie mannen opgepakt": the finite auxiliary stands second, the verb last.
    fn bracket(&mut self, scan: &Scan<'_>, verb: usize) {
        // "…, als sie getötet wurden": in a side clause the auxiliary stands behind its verb.
        let (have, be) = (syntax(scan, verb + 1, Syntax::Have), syntax(scan, verb + 1, Syntax::Be));
        if have.or(be).is_some() && !is_capital(scan, verb) {
            self.have = have.is_some();
            self.be = be.is_some();
            return;
        }
        if self.start == 0 || follows_determiner(scan, verb) {
            return;
        }
        let (from, _) = clause(scan, verb);
        let stops = |i: usize| {
            !is_word(scan, i) && scan.tokens.kind(i) != Some(TokenKind::Number) && !is_mark(scan, i, &["%", "-"])
                || cue(scan, i, Cue::And).is_some()
                || cue(scan, i, Cue::Subordinate).is_some()
                || syntax(scan, i, Syntax::That).is_some()
        };
        let first = from.max(self.start.saturating_sub(BRACKET));
        for i in (first..self.start).rev().take_while(|&i| !stops(i)) {
            let (have, be) = (syntax(scan, i, Syntax::Have), syntax(scan, i, Syntax::Be));
            let forecast = cue(scan, i, Cue::Forecast).or_else(|| cue(scan, i, Cue::Conditional));
            if have.or(be).or(forecast).is_none() {
                continue;
            }
            self.have = have.is_some();
            self.be = be.is_some();
            self.not |= (i..self.start).any(|at| is_not(scan, at));
            self.start = i;
            break;
        }
    }

    /// Whether the subject undergoes what the verb says.
    pub(crate) fn passive(&self) -> bool {
        self.be && !self.reflexive && !self.progressive
    }
}

/// An auxiliary stands no further than this before the verb that closes its clause.
const BRACKET: usize = 24;

/// Whether the word at `i` is a noun by what stands before it, or describes one.
pub(crate) fn follows_determiner(scan: &Scan<'_>, i: usize) -> bool {
    let determiner = |s: Sense| match s {
        Sense::Numeral(_) | Sense::Agent | Sense::With | Sense::Demonym(_) => true,
        Sense::Syntax(s) => matches!(s, Syntax::Article | Syntax::Attribute | Syntax::Of | Syntax::For),
        Sense::Cue(c) => matches!(c, Cue::NoQuantity | Cue::Subordinate | Cue::According),
        _ => false,
    };
    i > 0 && (is_capital(scan, i) || ending(scan, i, determiner).is_some())
}

/// A word at `i` that negates a verb: "not", but not "not only".
pub(crate) fn is_not(scan: &Scan<'_>, i: usize) -> bool {
    let not = cue(scan, i, Cue::Not);
    not.is_some_and(|end| {
        syntax(scan, i, Syntax::Without).is_none()
            && !covered(scan, i, end, |s| {
                matches!(s, Sense::Cue(Cue::OnlyThan | Cue::NoQuantity))
            })
    })
}

/// Whether the verb at `verb` is finite and negated behind it: "viel de stad niet aan", "vond niet plaats".
pub(crate) fn negated_behind(scan: &Scan<'_>, verb: usize) -> bool {
    if !scan.grammar().verb_last || follows_determiner(scan, verb) || Auxiliaries::before(scan, verb).start != verb {
        return false;
    }
    let (_, to) = clause(scan, verb);
    (verb + 1..to.min(verb + BRACKET))
        .take_while(|&i| !is_mark(scan, i, &[",", "(", "."]) && syntax(scan, i, Syntax::That).is_none())
        .any(|i| is_not(scan, i))
}

/// A verb of saying or doing at `i`, as far as tables tell.
pub(crate) fn is_verb(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| {
        matches!(
            s,
            Sense::Active(_) | Sense::Cue(Cue::Say | Cue::Deny) | Sense::Syntax(Syntax::Have | Syntax::Be)
        )
    })
    .is_some()
}

/// Whether the word at `i` is a finite verb by its form, as far as the tables of clauses tell.
pub(crate) fn is_finite(scan: &Scan<'_>, i: usize) -> bool {
    let clauses = scan.language.tables().clauses;
    let word = scan.fold(i);
    let ends = |ending: &&str| word.len() > ending.len() + 2 && word.ends_with(ending);
    clauses.verbs.contains(&word) || clauses.verb_endings.iter().any(ends)
}

/// Whether a preposition ends before token `i`, articles and small adjectives between them left aside.
pub(crate) fn behind_preposition(scan: &Scan<'_>, i: usize) -> bool {
    let mut at = i;
    for _ in 0..4 {
        let preposition = |s: Sense| match s {
            Sense::Agent | Sense::With | Sense::Where | Sense::Cue(Cue::According | Cue::Including) => true,
            Sense::Link(role) => role != Role::Announced && role != Role::When,
            Sense::Syntax(s) => matches!(s, Syntax::Of | Syntax::From | Syntax::Toward | Syntax::For),
            _ => false,
        };
        let Some(start) = ending(scan, at, preposition) else {
            let small = |s: Sense| {
                matches!(
                    s,
                    Sense::Syntax(Syntax::Article | Syntax::Attribute) | Sense::Concept(_)
                )
            };
            match ending(scan, at, small) {
                Some(start) => at = start,
                None => return false,
            }
            continue;
        };
        // « des » and « du » are articles as well: at the beginning of a clause they are nothing else.
        let article = scan
            .at(start)
            .iter()
            .any(|h| matches!(h.sense, Sense::Syntax(Syntax::Article)));
        return !article || start > 0 && (is_word(scan, start - 1) && !is_verb(scan, start - 1));
    }
    false
}
