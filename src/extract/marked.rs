//! The word that another extractor marked as an event's.

use super::scan::Scan;
use super::stem;
use crate::event::{EventKind, Marked};
use crate::lang::{Families, Hit, Kin, Sense};
use crate::text::{Span, TokenKind, fold};

/// So many words behind the marked ones may belong to their phrase: "taken" of "taken into custody".
const BEHIND: usize = 2;

/// So many words of content on each side of the marked ones tell who did what to whom.
const AROUND: usize = 4;

/// What the words of `span` say of their event, and which names the text holds; `None` where no word stands there.
///
/// # Complexity
/// Linear in the text's length.
pub(crate) fn marked(scan: &Scan<'_>, span: Span) -> Option<Marked> {
    let word = Word::at(scan, span)?;
    let stemmed = |kin: &Kin| match kin.word.contains(' ') {
        true => kin.word.clone(),
        false => stem(scan.language, &fold(&kin.word)),
    };
    let mut lemmas: Vec<String> = word.kin.iter().map(stemmed).collect();
    let mut families: Vec<String> = word.kin.iter().map(|kin| kin.family.to_owned()).collect();
    let mut kinds = kinds(scan, word.head);
    if word.kin.is_empty() {
        lemmas.push(scan.stem(word.head).into_owned());
        // A word that a rich table lacks is no word of its families.
        if !scan.language.tables().families.families.is_empty() {
            families.extend(kinds.drain(..).map(|kind| ["kind:", kind.id()].concat()));
        }
    }
    sort(&mut lemmas);
    sort(&mut families);
    Some(Marked {
        lemmas,
        families,
        kinds,
        vague: word.alone && scan.language.families().is_vague(&scan.tokens, word.head),
        said: word.kin.iter().filter(|kin| kin.said).count() * 2 >= word.kin.len().max(1),
        around: around(scan, span),
        names: names(scan, span),
    })
}

/// The base form of the marked word, to call an event by; `None` where no word stands there or no table holds it.
pub(crate) fn base(scan: &Scan<'_>, span: Span) -> Option<&'static str> {
    Some(&Word::at(scan, span)?.kin.first()?.word)
}

/// The word or phrase that a span marks.
struct Word {
    /// What the tables say of it.
    kin: &'static [Kin],
    /// The token that counts most.
    head: usize,
    /// Whether the tables say it of one token.
    alone: bool,
}

impl Word {
    /// The longest phrase of the tables that the marked words are or begin, else the longest that they hold.
    fn at(scan: &Scan<'_>, span: Span) -> Option<Word> {
        let covered = |&i: &usize| scan.tokens.get(i).span().overlaps(&span);
        let is_word = |&i: &usize| scan.tokens.kind(i) != Some(TokenKind::Mark);
        let words: Vec<usize> = (0..scan.len()).filter(covered).filter(is_word).collect();
        let (&first, &last) = (words.first()?, words.last()?);
        let families = scan.language.families();
        let of = |start: usize, end: usize| {
            let kin = families.of(&scan.tokens, start..end);
            (!kin.is_empty()).then_some(Word {
                kin,
                head: start,
                alone: end == start + 1,
            })
        };
        let furthest = (last + 1 + BEHIND).min(scan.len()).min(first + Families::LONGEST);
        let whole = (last + 1..=furthest).rev().find_map(|end| of(first, end));
        let last_first = scan.language.tables().grammar.head_last;
        let held = || {
            let lengths = (1..=(last + 1 - first).min(Families::LONGEST)).rev();
            lengths.into_iter().find_map(|length| {
                let content = |&start: &usize| length > 1 || !is_function(scan, start);
                let mut starts = (first..=last + 1 - length).filter(content);
                let found = |start: usize| of(start, start + length);
                match last_first {
                    true => starts.rev().find_map(found),
                    false => starts.find_map(found),
                }
            })
        };
        let unknown = || {
            let mut content = words.iter().copied().filter(|&i| !is_function(scan, i));
            let head = if last_first {
                content.next_back()
            } else {
                content.next()
            };
            Word {
                kin: &[],
                head: head.unwrap_or(first),
                alone: first == last,
            }
        };
        Some(whole.or_else(held).unwrap_or_else(unknown))
    }
}

fn is_function(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |sense| sense == Sense::Function).is_some()
}

/// The kinds of events that the word names.
fn kinds(scan: &Scan<'_>, at: usize) -> Vec<EventKind> {
    let kind = |hit: &Hit| match hit.sense {
        Sense::Trigger(kind) if (hit.start..hit.end).contains(&at) => Some(kind),
        _ => None,
    };
    let mut kinds: Vec<EventKind> = scan.hits().iter().filter_map(kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// Stems of the words of content next to the marked one.
fn around(scan: &Scan<'_>, span: Span) -> Vec<String> {
    let content = |&i: &usize| scan.tokens.kind(i) == Some(TokenKind::Word) && !is_function(scan, i);
    let token = |i: usize| scan.tokens.get(i).span();
    let before = (0..scan.len())
        .rev()
        .filter(|&i| token(i).end <= span.start)
        .filter(content);
    let behind = (0..scan.len()).filter(|&i| token(i).start >= span.end).filter(content);
    let next = before.take(AROUND).chain(behind.take(AROUND));
    let mut stems: Vec<String> = next.map(|i| scan.stem(i).into_owned()).collect();
    sort(&mut stems);
    stems
}

/// Stems of the words with a capital that does not begin the sentence, and the figures, those of the marked word left out.
fn names(scan: &Scan<'_>, span: Span) -> Vec<String> {
    let capital_nouns = scan.language.tables().grammar.capital_nouns;
    let listed = match capital_nouns {
        true => super::name::names(scan),
        false => Vec::new(),
    };
    let is_name = |i: usize| match scan.tokens.kind(i) {
        Some(TokenKind::Number) => true,
        Some(TokenKind::Word) if capital_nouns => super::name::holding(&listed, i).is_some(),
        Some(TokenKind::Word) => i > 0 && scan.tokens.word(i).starts_with(char::is_uppercase) && !is_function(scan, i),
        _ => false,
    };
    let mut names: Vec<String> = (0..scan.len())
        .filter(|&i| is_name(i) && !scan.tokens.get(i).span().overlaps(&span))
        .map(|i| scan.stem(i).into_owned())
        .collect();
    sort(&mut names);
    names
}

fn sort(words: &mut Vec<String>) {
    words.sort_unstable();
    words.dedup();
}
