//! Families of words by which one happening is told: "shot dead", "killing" and "died".

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::written::{told, words};
use super::{Letters, Tables, expand};
use crate::text::{TokenKind, Tokens};

/// Words for everyday events, wider and more of them than the kinds of events hold.
#[derive(Debug)]
pub(crate) struct FamilyTables {
    /// What is said, thought and felt, one family a line, in the notation of all tables; it is called by its first word.
    /// A story tells many of one family.
    pub(crate) said: &'static [&'static str],
    /// What happens, likewise; empty where the kinds of events are all there are.
    pub(crate) families: &'static [&'static str],
    /// Words that alone say nothing of what happened.
    pub(crate) vague: &'static str,
}

/// A word's place in a family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kin {
    /// The family's first word.
    pub(crate) family: &'static str,
    /// Whether it is said, thought or felt.
    pub(crate) said: bool,
    /// The word's base form, or the phrase, as the table has it.
    pub(crate) word: String,
}

/// The families of a language, by every form of their words and phrases.
#[derive(Debug, Default)]
pub(crate) struct Families {
    letters: Letters,
    forms: FxHashMap<Box<str>, Vec<Kin>>,
    vague: FxHashSet<Box<str>>,
}

impl Families {
    /// The longest phrase of the tables, in words.
    pub(crate) const LONGEST: usize = 5;

    pub(crate) fn new(tables: &Tables) -> Families {
        let letters = tables.grammar.letters;
        let key = |phrase: &str| -> Box<str> { words(phrase, letters).join(" ").into() };
        let mut forms: FxHashMap<Box<str>, Vec<Kin>> = FxHashMap::default();
        let FamilyTables { said, families, vague } = tables.families;
        let lines = said.iter().map(|line| (line, true));
        for (line, said) in lines.chain(families.iter().map(|line| (line, false))) {
            let mut cells = line.split('|').map(str::trim).peekable();
            let family = cells.peek().map_or("", |first| first.trim_end_matches(['~', '*']));
            for cell in cells {
                let word = cell.replace(['~', '*'], "");
                expand(cell, tables.noun, tables.verb, |phrase| {
                    let kin = forms.entry(key(phrase)).or_default();
                    let one = Kin {
                        family,
                        said,
                        word: word.clone(),
                    };
                    if !kin.contains(&one) {
                        kin.push(one);
                    }
                });
            }
        }
        let mut bare = FxHashSet::default();
        expand(vague, tables.noun, tables.verb, |word| {
            bare.insert(key(word));
        });
        Families {
            letters,
            forms,
            vague: bare,
        }
    }

    /// Where the families hold the words of these tokens, as one phrase.
    pub(crate) fn of(&self, tokens: &Tokens<'_>, range: Range<usize>) -> &[Kin] {
        self.forms
            .get(self.key(tokens, range).as_str())
            .map_or(&[], Vec::as_slice)
    }

    /// Whether the word alone says nothing of what happened.
    pub(crate) fn is_vague(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        self.vague.contains(self.key(tokens, at..at + 1).as_str())
    }

    fn key(&self, tokens: &Tokens<'_>, range: Range<usize>) -> String {
        let words = range.filter(|&i| tokens.kind(i) != Some(TokenKind::Mark));
        let told: Vec<_> = words.map(|i| told(tokens, i, self.letters)).collect();
        told.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::lang::Language;

    fn families(language: Language, phrase: &str) -> BTreeSet<&'static str> {
        let tokens = language.tokens(phrase);
        let kin = language.families().of(&tokens, 0..tokens.len());
        kin.iter().map(|kin| kin.family).collect()
    }

    #[test]
    fn every_form_of_a_word_is_in_its_family() {
        let shared = |a: &str, b: &str| !families(Language::En, a).is_disjoint(&families(Language::En, b));
        for (a, b) in [
            ("acquisition", "buys"),
            ("slain", "deaths"),
            ("gunned down", "shootings"),
            ("drunk-driving", "DUI"),
            ("quit", "stepping down"),
            ("temblor", "Quake"),
        ] {
            assert!(shared(a, b), "{a} and {b}");
        }
        for (a, b) in [
            ("arrested", "charged"),
            ("killed", "wounded"),
            ("won", "lost"),
            ("hired", "resigned"),
        ] {
            assert!(!shared(a, b), "{a} and {b}");
        }
        assert_eq!(families(Language::Fr, "annoncèrent"), BTreeSet::from(["annoncer"]));
    }

    #[test]
    fn no_table_tells_a_word_twice_in_one_family() {
        for language in Language::ALL {
            let tables = language.tables().families;
            for line in tables.said.iter().chain(tables.families) {
                let mut seen = BTreeSet::new();
                for cell in line.split('|').map(str::trim) {
                    assert!(!cell.is_empty(), "{language:?}: an empty word in {line:?}");
                    assert!(seen.insert(cell), "{language:?}: {cell:?} twice in {line:?}");
                }
            }
        }
    }
}
