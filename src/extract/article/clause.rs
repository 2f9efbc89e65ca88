use std::ops::Range;

use crate::extract::phrase::{cue, is_mark, is_word, syntax};
use crate::extract::scan::Scan;
use crate::lang::{ClauseTables, Cue, Language, Sense, Syntax};
use crate::text::quote::quotations;
use crate::text::{Span, TokenKind};

/// A clause of fewer words says too little to stand alone.
const LEAST_WORDS: usize = 4;
/// A shorter sentence holds no two of them, but where a mark parts them.
const LEAST_SENTENCE: usize = 10;
/// A sentence of more joints is a list.
const MOST_JOINTS: usize = 12;
/// A subject that its verb does not follow within so many words is none.
const SUBJECT_REACH: usize = 14;
/// More words than a member of a list has.
const LONGEST_MEMBER: usize = 5;

/// Cuts a sentence into the clauses that are statements of their own; most sentences come back whole.
///
/// It is cut outside quotations and brackets at a semicolon, before a conjunction of contrast behind a comma, and before
/// "and", when both sides have a verb of their own and the second a subject; not where a side leans on the other for its
/// condition, and not where "and" may join no more than two members of a list.
pub(super) fn clauses(text: &str, sentence: Span, language: Language, out: &mut Vec<Span>) {
    let slice = sentence.slice(text);
    let marked = slice.contains([';', ',']);
    if !marked && slice.split_whitespace().nth(LEAST_SENTENCE).is_none() {
        out.push(sentence);
        return;
    }
    let view = View {
        scan: &Scan::new(slice, language, None),
        tables: language.tables().clauses,
    };
    let joints = view.joints(slice);
    if joints.len() > MOST_JOINTS {
        out.push(sentence);
        return;
    }
    let tokens = &view.scan.tokens;
    let mut from = 0;
    let mut start = sentence.start;
    for (n, joint) in joints.iter().enumerate() {
        // What stands up to the next joint of the same rank is the other side: "and" may stand in it.
        let next = joints[n + 1..].iter().find(|next| next.bond >= joint.bond);
        let to = next.map_or(tokens.len(), |next| next.mark);
        if !view.parts(joint, from, to) {
            continue;
        }
        out.push(Span::new(start, sentence.start + tokens.get(joint.mark - 1).span().end));
        from = joint.behind;
        start = sentence.start + tokens.get(from).span().start;
    }
    out.push(Span::new(start, sentence.end));
}

/// How strongly a joint parts what it stands between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bond {
    /// A bare "and".
    And,
    /// A comma and "and".
    CommaAnd,
    /// "and adds that": the speaker goes on.
    Report,
    /// A comma and a word of contrast.
    Contrast,
    Semicolon,
}

/// A place where a sentence may be cut: `mark` is left out and what stands between it and `behind` with it.
struct Joint {
    bond: Bond,
    mark: usize,
    behind: usize,
}

/// A sentence with the tables of its language.
struct View<'s, 't> {
    scan: &'s Scan<'t>,
    tables: &'static ClauseTables,
}

impl View<'_, '_> {
    fn joints(&self, slice: &str) -> Vec<Joint> {
        let tokens = &self.scan.tokens;
        let quoted = quotations(slice, Span::new(0, slice.len()));
        let mut quotes = quoted.iter().peekable();
        let mut depth = 0usize;
        let mut found: Vec<Joint> = Vec::new();
        for i in 0..tokens.len() {
            let at = tokens.get(i).span();
            while quotes.next_if(|q| q.end <= at.start).is_some() {}
            match tokens.word(i) {
                "(" | "[" => depth += 1,
                ")" | "]" => depth = depth.saturating_sub(1),
                _ => {}
            }
            let taken = found.last().is_some_and(|joint| joint.behind > i);
            if depth > 0 || i == 0 || taken || quotes.peek().is_some_and(|q| q.overlaps(&at)) {
                continue;
            }
            let joint = match tokens.word(i) {
                ";" => Some((Bond::Semicolon, i + 1)),
                "," => self.behind_comma(i + 1),
                _ => cue(self.scan, i, Cue::And).map(|behind| match tokens.word(behind) {
                    // "and, survivors said, …"
                    "," => (Bond::CommaAnd, behind + 1),
                    _ => (Bond::And, behind),
                }),
            };
            let joint = joint
                .map(|(bond, behind)| match self.behind_report(behind) {
                    Some(said) if bond <= Bond::CommaAnd => (Bond::Report, said),
                    _ => (bond, behind),
                })
                // "as well as" joins no clauses.
                .filter(|(bond, behind)| *bond != Bond::And || behind - i == 1);
            let inside = |(bond, behind): (Bond, usize)| (behind < tokens.len()).then_some((bond, behind));
            found.extend(
                joint
                    .and_then(inside)
                    .map(|(bond, behind)| Joint { bond, mark: i, behind }),
            );
        }
        found
    }

    /// The token behind a verb of saying and "that" at `at`.
    fn behind_report(&self, at: usize) -> Option<usize> {
        let verb = cue(self.scan, at, Cue::Say).or_else(|| self.is_report(at).then_some(at + 1))?;
        syntax(self.scan, verb, Syntax::That)
    }

    fn behind_comma(&self, at: usize) -> Option<(Bond, usize)> {
        let contrast = self.tables.contrasts.iter().find(|words| {
            let mut folds = words.iter().enumerate();
            folds.all(|(n, word)| at + n < self.scan.len() && self.scan.fold(at + n) == *word)
        });
        if let Some(words) = contrast {
            return Some((Bond::Contrast, at + words.len()));
        }
        cue(self.scan, at, Cue::And).map(|behind| (Bond::CommaAnd, behind))
    }

    /// Whether the tokens `from..mark` and `behind..to` are statements that the joint parts.
    fn parts(&self, joint: &Joint, from: usize, to: usize) -> bool {
        let (left, right) = (from..joint.mark, joint.behind..to);
        if self.leans(from) || self.words(left.clone()) < LEAST_WORDS {
            return false;
        }
        if joint.bond == Bond::Semicolon {
            // "five were hurt; three of them badly": a count needs no verb, but for the items behind a colon.
            let listed = left.clone().any(|i| is_mark(self.scan, i, &[":"]));
            let counted = right.clone().any(|i| self.is_figure(i)) && self.words(right.clone()) > 2;
            return self.is_statement(right) || counted && !listed;
        }
        if joint.bond == Bond::Report {
            return self.words(right) >= LEAST_WORDS;
        }
        if !self.is_statement(right.clone()) {
            return false;
        }
        match joint.bond {
            Bond::Semicolon | Bond::Report => true,
            Bond::Contrast => !self.is_verb(right.start) && !self.denies(right.start),
            Bond::CommaAnd => {
                left.clone().any(|i| self.is_verb(i)) && self.has_subject(right) && !self.ends_in_member(left)
            }
            Bond::And => {
                let verb = self.verb_behind(right.start, right.end);
                let strong = verb.is_some_and(|i| self.is_strong_verb(i));
                strong && self.opens_phrase(right.start) && self.ends_in_clause(left)
            }
        }
    }

    /// How many words and figures there are.
    fn words(&self, tokens: Range<usize>) -> usize {
        tokens
            .filter(|&i| self.scan.tokens.kind(i) != Some(TokenKind::Mark))
            .count()
    }

    fn is_figure(&self, i: usize) -> bool {
        self.scan.tokens.kind(i) == Some(TokenKind::Number)
            || self.scan.is(i, |s| matches!(s, Sense::Numeral(_))).is_some() && cue(self.scan, i, Cue::And).is_none()
    }

    fn is_verb(&self, i: usize) -> bool {
        let token = self.scan.tokens.get(i);
        if !is_word(self.scan, i) {
            return false;
        }
        let fold = self.scan.fold(i);
        // « à » is no « a », and "è" no "e".
        if fold.len() == 1 && token.span().end - token.span().start > 1 {
            return syntax(self.scan, i, Syntax::Be).is_some();
        }
        let ending = |e: &&str| fold.len() > e.len() + 2 && fold.ends_with(*e);
        self.tables.verbs.contains(&fold)
            || !token.capital && (self.tables.verb_endings.iter().any(ending) || self.tells_change(i))
    }

    /// "revised", « porté à »: what a toll or a plan does.
    fn tells_change(&self, i: usize) -> bool {
        cue(self.scan, i, Cue::Revised).is_some() || cue(self.scan, i, Cue::Changed).is_some()
    }

    fn is_report(&self, i: usize) -> bool {
        let fold = self.scan.fold(i);
        self.tables.reports.contains(&fold)
            || i + 1 < self.scan.len() && self.tables.report_pairs.contains(&(fold, self.scan.fold(i + 1)))
    }

    fn leans(&self, first: usize) -> bool {
        self.tables.leaning.contains(&self.scan.fold(first))
    }

    fn denies(&self, first: usize) -> bool {
        cue(self.scan, first, Cue::Not).is_some()
    }

    fn is_statement(&self, tokens: Range<usize>) -> bool {
        // "the driver was not": what it leaves out stands on the other side.
        let last = tokens.clone().rev().find(|&i| is_word(self.scan, i));
        let short = self.words(tokens.clone()) <= LEAST_WORDS;
        let cut_short = |i| self.denies(i) || short && syntax(self.scan, i, Syntax::Be).is_some();
        let least = LEAST_WORDS - usize::from(tokens.clone().any(|i| self.is_figure(i)));
        self.words(tokens.clone()) >= least
            && !last.is_some_and(cut_short)
            && tokens.into_iter().any(|i| self.is_verb(i))
    }

    /// Whether a subject may begin at `first`: an article, a figure, a name, one who speaks or acts.
    fn opens_phrase(&self, first: usize) -> bool {
        let noun = |s: Sense| {
            matches!(
                s,
                Sense::Concept(_)
                    | Sense::Body(_)
                    | Sense::Entity(_)
                    | Sense::Demonym(_)
                    | Sense::Bound(_)
                    | Sense::Cue(Cue::Office | Cue::Honorific | Cue::NoQuantity | Cue::Nobody | Cue::Further)
                    | Sense::Syntax(Syntax::Article | Syntax::Speaker)
            )
        };
        self.tables.subjects.contains(&self.scan.fold(first))
            || self.is_figure(first)
            || self.scan.is(first, noun).is_some()
    }

    /// Whether a subject, or what is set before it, begins the tokens, and a verb follows before any comma but those of
    /// what is set before.
    fn has_subject(&self, tokens: Range<usize>) -> bool {
        let first = tokens.start;
        let preposition = |s: Sense| {
            matches!(
                s,
                Sense::Where | Sense::Time(_) | Sense::Agent | Sense::Syntax(Syntax::For)
            )
        };
        let fronted = cue(self.scan, first, Cue::According).is_some() || self.scan.is(first, preposition).is_some();
        if fronted {
            return (first + 1..tokens.end.min(first + SUBJECT_REACH)).any(|i| self.is_verb(i));
        }
        let Some(verb) = self.verb_behind(first, tokens.end) else {
            return false;
        };
        // "crews are still searching": a noun without an article stands right before its verb.
        let bare = is_word(self.scan, first) && !self.is_verb(first) && verb == first + 1 && self.is_strong_verb(verb);
        bare || self.opens_phrase(first) || self.scan.tokens.get(first).capital
    }

    /// The first verb behind `first`, before any comma and any clause that leans on its noun.
    fn verb_behind(&self, first: usize, end: usize) -> Option<usize> {
        (first + 1..end.min(first + SUBJECT_REACH))
            .take_while(|&i| !is_mark(self.scan, i, &[","]) && !self.opens_clause(i))
            .find(|&i| self.is_verb(i))
    }

    /// A verb that is no participle behind its noun: "two hospitals damaged in the quake".
    fn is_strong_verb(&self, i: usize) -> bool {
        let figure = |i| self.is_figure(i) && self.scan.is(i, |s| s == Sense::Where).is_none();
        let object = |i| figure(i) || syntax(self.scan, i, Syntax::Article).is_some();
        self.is_verb(i)
            && (self.scan.fold(i).len() == 1 || self.tables.verbs.contains(&self.scan.fold(i)) || object(i + 1))
    }

    /// Whether a clause that leans on its noun or verb begins here: "who", "that", "when".
    fn opens_clause(&self, i: usize) -> bool {
        syntax(self.scan, i, Syntax::Relative).is_some()
            || syntax(self.scan, i, Syntax::That).is_some()
            || cue(self.scan, i, Cue::Subordinate).is_some()
    }

    /// Whether the last words before the joint may be a member of a list that it closes: "in Spain, France, and …".
    fn ends_in_member(&self, tokens: Range<usize>) -> bool {
        let Some(comma) = tokens.clone().rev().find(|&i| is_mark(self.scan, i, &[","])) else {
            return false;
        };
        let mut behind = comma + 1..tokens.end;
        behind.len() <= LONGEST_MEMBER
            && !behind.any(|i| self.is_verb(i) || self.is_report(i) || cue(self.scan, i, Cue::And).is_some())
    }

    /// Whether a verb that tells something stands behind the last comma before the joint, and no word that opens a
    /// clause which may go on behind it: "said three men and two women were hurt" joins no clauses.
    fn ends_in_clause(&self, tokens: Range<usize>) -> bool {
        let comma = tokens.clone().rev().find(|&i| is_mark(self.scan, i, &[",", ":"]));
        let mut behind = comma.map_or(tokens.start, |i| i + 1)..tokens.end;
        !behind
            .clone()
            .any(|i| self.opens_clause(i) || self.leans(i) || self.is_report(i))
            && behind.any(|i| self.is_strong_verb(i))
    }
}

#[cfg(test)]
mod tests;
