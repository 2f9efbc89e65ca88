//! How the words of tables and texts are written: what is told apart by more than their folded letters.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::text::{Joint, TokenKind, Tokens, fold};

/// Letters and what is written for them where a keyboard lacks them: "ü" and "ue".
pub(crate) type Letters = &'static [(char, &'static str)];

/// Whether the capital may be that of a sentence or headline, not of a noun.
pub(super) fn may_be_small(tokens: &Tokens<'_>, i: usize) -> bool {
    let opens = i == 0 || tokens.get(i).joint == Joint::Break || tokens.kind(i - 1) == Some(TokenKind::Mark);
    let word = tokens.word(i);
    opens && tokens.fold(i - usize::from(i > 0)) != "," || word.chars().nth(1).is_some_and(char::is_uppercase)
}

/// The folded tokens of a phrase, cut as inside a text: "'s" and "n't" behind a word, "d'" before one.
pub(super) fn words(phrase: &str, letters: Letters) -> Vec<Box<str>> {
    let before = phrase.starts_with('\'') || phrase.starts_with("n't");
    let behind = phrase.ends_with('\'') && phrase.len() > 1;
    let text = [if before { "x" } else { "" }, phrase, if behind { "x" } else { "" }].concat();
    let tokens = Tokens::new(&text);
    let inner = usize::from(before)..tokens.len() - usize::from(behind);
    inner.map(|i| told(&tokens, i, letters).into()).collect()
}

/// The folded token, but for the few that an accent alone tells from a word quite different, and as common: « è » and
/// "é" are "is", « e » is "and"; « né » is "nor", « ne » a pronoun. Letters of their own are written out: "würde" would
/// else be "wurde".
pub(super) fn told<'a>(tokens: &'a Tokens<'_>, i: usize, letters: Letters) -> Cow<'a, str> {
    let fold = tokens.fold(i);
    let accented = || !tokens.word(i).is_ascii() || tokens.word(i).ends_with('\'');
    if !letters.is_empty() && !tokens.word(i).is_ascii() {
        return Cow::Owned(written_out(tokens.word(i), letters));
    }
    match fold {
        "e" | "e'" if accented() => "è".into(),
        "ne" if accented() => "né".into(),
        _ => fold.into(),
    }
}

/// The folded word with letters of their own written out.
pub(super) fn written_out(word: &str, letters: Letters) -> String {
    let mut plain = String::with_capacity(word.len() + 2);
    // A letter may be written as two signs, the accent behind it.
    for c in word.nfc().flat_map(char::to_lowercase) {
        match letters.iter().find(|(letter, _)| *letter == c) {
            Some((_, written)) => plain.push_str(written),
            None => plain.push(c),
        }
    }
    fold(&plain)
}
