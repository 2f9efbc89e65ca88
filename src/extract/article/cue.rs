use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::lang::Language;
use crate::text::{TokenKind, Tokens};

/// What a boilerplate phrase announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Cue {
    End,
    Close,
    Aside,
    Author,
    Biography,
    Label,
    Notice,
    Address,
    Link,
    Chrome,
}

/// A set of cues: one phrase can be several.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cues(u16);

impl Cues {
    pub(super) fn has(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u8) != 0
    }

    fn add(&mut self, cue: Cue) {
        self.0 |= 1 << cue as u8;
    }
}

/// A phrase found: its words `from..to`, as positions in the line's list of words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) cues: Cues,
}

/// All phrases of all languages as one trie over folded words, so that a line is read once however many there are.
#[derive(Default)]
struct Phrases {
    words: FxHashMap<Box<str>, u32>,
    steps: FxHashMap<(u32, u32), u32>,
    nodes: Vec<Cues>,
}

impl Phrases {
    fn compiled() -> &'static Phrases {
        static PHRASES: OnceLock<Phrases> = OnceLock::new();
        PHRASES.get_or_init(|| {
            let mut phrases = Phrases {
                nodes: vec![Cues::default()],
                ..Phrases::default()
            };
            for table in Language::ALL.iter().map(|language| language.tables().boilerplate) {
                for (cue, list) in [
                    (Cue::End, table.ends),
                    (Cue::Close, table.closes),
                    (Cue::Aside, table.asides),
                    (Cue::Author, table.authors),
                    (Cue::Biography, table.biographies),
                    (Cue::Label, table.labels),
                    (Cue::Notice, table.notices),
                    (Cue::Address, table.address),
                    (Cue::Link, table.links),
                    (Cue::Chrome, table.chrome),
                ] {
                    list.iter().for_each(|phrase| phrases.add(phrase, cue));
                }
            }
            phrases
        })
    }

    fn add(&mut self, phrase: &str, cue: Cue) {
        let tokens = Tokens::new(phrase);
        let mut node = 0;
        for i in words(&tokens) {
            let fresh = self.words.len() as u32;
            let word = *self.words.entry(tokens.fold(i).into()).or_insert(fresh);
            let next = self.nodes.len() as u32;
            node = *self.steps.entry((node, word)).or_insert(next);
            if node == next {
                self.nodes.push(Cues::default());
            }
        }
        self.nodes[node as usize].add(cue);
    }
}

/// The tokens that are words or figures; marks do not count in phrases.
pub(super) fn words(tokens: &Tokens) -> Vec<usize> {
    (0..tokens.len())
        .filter(|&i| tokens.kind(i) != Some(TokenKind::Mark))
        .collect()
}

/// Every phrase among `words`, ordered by its first word.
pub(super) fn hits(tokens: &Tokens, words: &[usize]) -> Vec<Hit> {
    let phrases = Phrases::compiled();
    let ids: Vec<Option<u32>> = words
        .iter()
        .map(|&i| phrases.words.get(tokens.fold(i)).copied())
        .collect();
    let mut found = Vec::new();
    for from in 0..ids.len() {
        let mut node = 0;
        for (to, id) in ids.iter().enumerate().skip(from) {
            let Some(next) = id.and_then(|id| phrases.steps.get(&(node, id))) else {
                break;
            };
            node = *next;
            let cues = phrases.nodes[node as usize];
            if cues.0 != 0 {
                found.push(Hit { from, to: to + 1, cues });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_whatever_their_case_accents_and_marks() {
        let tokens = Tokens::new("A LIRE AUSSI : Your e-mail address will NOT be published!");
        let found = hits(&tokens, &words(&tokens));
        assert!(found.iter().any(|h| (h.from, h.to) == (0, 3) && h.cues.has(Cue::Aside)));
        assert!(found.iter().any(|h| h.to == 11 && h.cues.has(Cue::Notice)));
    }
}
