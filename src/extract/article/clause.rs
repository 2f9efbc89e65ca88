use crate::lang::ClauseTables;
use crate::text::quote::quotations;
use crate::text::{Span, TokenKind, Tokens};

/// A clause of fewer words says too little to stand alone.
const LEAST_WORDS: usize = 4;
/// A sentence of more joints is a list.
const MOST_JOINTS: usize = 8;
/// A subject that its verb does not follow within so many words is none.
const SUBJECT_REACH: usize = 14;

/// Cuts a sentence into the clauses that are statements of their own; most sentences come back whole.
///
/// It is cut at a semicolon, or at a comma and a conjunction of contrast, outside quotations and brackets, when both
/// sides have a verb and neither leans on the other for its condition or its speaker.
pub(super) fn clauses(text: &str, sentence: Span, tables: &ClauseTables, out: &mut Vec<Span>) {
    let slice = sentence.slice(text);
    if !slice.contains([';', ',']) {
        out.push(sentence);
        return;
    }
    let tokens = Tokens::new(slice);
    let joints = joints(slice, &tokens, tables);
    if joints.len() > MOST_JOINTS {
        out.push(sentence);
        return;
    }
    let mut from = 0;
    let mut start = sentence.start;
    for (n, joint) in joints.iter().enumerate() {
        let to = joints.get(n + 1).map_or(tokens.len(), |next| next.mark);
        if !joint.parts(&tokens, tables, from, to) {
            continue;
        }
        out.push(Span::new(start, sentence.start + tokens.get(joint.mark - 1).span().end));
        from = joint.behind;
        start = sentence.start + tokens.get(from).span().start;
    }
    out.push(Span::new(start, sentence.end));
}

/// A place where a sentence may be cut: `mark` is left out and what stands between it and `behind` with it.
struct Joint {
    mark: usize,
    behind: usize,
}

fn joints(slice: &str, tokens: &Tokens, tables: &ClauseTables) -> Vec<Joint> {
    let quoted = quotations(slice, Span::new(0, slice.len()));
    let mut quotes = quoted.iter().peekable();
    let mut depth = 0usize;
    let mut found = Vec::new();
    for i in 0..tokens.len() {
        let at = tokens.get(i).span();
        while quotes.next_if(|q| q.end <= at.start).is_some() {}
        match tokens.word(i) {
            "(" | "[" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 || i == 0 || quotes.peek().is_some_and(|q| q.overlaps(&at)) {
            continue;
        }
        let behind = match tokens.word(i) {
            ";" => Some(i + 1),
            "," => contrast(tokens, tables, i + 1),
            _ => None,
        };
        found.extend(
            behind
                .filter(|&b| b < tokens.len())
                .map(|behind| Joint { mark: i, behind }),
        );
    }
    found
}

/// The token behind the conjunction of contrast that stands at `at`.
fn contrast(tokens: &Tokens, tables: &ClauseTables, at: usize) -> Option<usize> {
    tables
        .contrasts
        .iter()
        .find(|words| words.iter().enumerate().all(|(n, word)| tokens.fold(at + n) == *word))
        .map(|words| at + words.len())
}

impl Joint {
    fn parts(&self, tokens: &Tokens, tables: &ClauseTables, from: usize, to: usize) -> bool {
        let left = Side::new(tokens, tables, from, self.mark);
        let right = Side::new(tokens, tables, self.behind, to);
        if !left.is_statement() || !right.is_statement() || left.leans {
            return false;
        }
        // A semicolon parts more than a comma does: each side speaks for itself.
        tokens.word(self.mark) == ";" || right.has_subject && left.reported == right.reported
    }
}

/// What one side of a joint is made of.
struct Side {
    words: usize,
    verb: bool,
    has_subject: bool,
    reported: bool,
    leans: bool,
}

impl Side {
    fn new(tokens: &Tokens, tables: &ClauseTables, from: usize, to: usize) -> Self {
        let is_word = |i: &usize| tokens.kind(*i) == Some(TokenKind::Word);
        let is_verb = |i: usize| {
            let fold = tokens.fold(i);
            let ending = |e: &str| fold.len() > e.len() + 2 && fold.ends_with(e) && !tokens.get(i).capital;
            tables.verbs.contains(&fold) || tables.verb_endings.iter().any(|e| ending(e))
        };
        let first = tokens.fold(from);
        let nominal = tables.subjects.contains(&first)
            || tokens.get(from).capital
            || tokens.kind(from) == Some(TokenKind::Number);
        Side {
            words: (from..to).filter(is_word).count(),
            verb: (from..to).filter(is_word).any(is_verb),
            has_subject: nominal && (from + 1..to.min(from + SUBJECT_REACH)).filter(is_word).any(is_verb),
            reported: (from..to).any(|i| {
                tables.reports.contains(&tokens.fold(i))
                    || tables.report_pairs.contains(&(tokens.fold(i), tokens.fold(i + 1)))
            }),
            leans: tables.leaning.contains(&first),
        }
    }

    fn is_statement(&self) -> bool {
        self.words >= LEAST_WORDS && self.verb
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: &str, text: &str, expected: &[&str]) {
        let mut found = Vec::new();
        let tables = crate::lang::Language::from_code(language)
            .expect("a language with tables")
            .tables()
            .clauses;
        clauses(text, Span::new(0, text.len()), tables, &mut found);
        let found: Vec<_> = found.iter().map(|s| s.slice(text)).collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn statements_are_parted() {
        check(
            "en",
            "The fire was put out by noon, but the road remains closed.",
            &["The fire was put out by noon", "the road remains closed."],
        );
        check(
            "en",
            "Four suspects were shot dead; a fifth, who was hurt, has since died.",
            &["Four suspects were shot dead", "a fifth, who was hurt, has since died."],
        );
        check(
            "fr",
            "Le pont a été rouvert mardi, mais la gare reste fermée.",
            &["Le pont a été rouvert mardi", "la gare reste fermée."],
        );
        check(
            "fr",
            "Le pont avait été fermé en mars, mais les trains et les cars avaient repris peu après.",
            &[
                "Le pont avait été fermé en mars",
                "les trains et les cars avaient repris peu après.",
            ],
        );
        check(
            "fr",
            "Dix maisons ont brûlé, tandis que deux autres ont été sauvées.",
            &["Dix maisons ont brûlé", "deux autres ont été sauvées."],
        );
    }

    #[test]
    fn what_leans_on_the_rest_stays_with_it() {
        for whole in [
            "The mayor, but not his deputy, was at the meeting.",
            "According to the police, two men were hurt, but the driver was not.",
            "If the rain has stopped by noon, but the river is high, the road will be shut.",
            "“The fire was put out, but the road is closed,” he said.",
            "The dead were from Spain (three were children; two were women).",
            "Those hurt are: two from Lyon; three from Nice; one from Metz.",
            "The company was fined, while denying any fault.",
        ] {
            check("en", whole, &[whole]);
        }
        for whole in [
            "Selon le maire, deux hommes ont été blessés, mais le chauffeur est indemne.",
            "Deux hommes ont été blessés, mais le chauffeur est indemne, d'après le maire.",
        ] {
            check("fr", whole, &[whole]);
        }
    }
}
