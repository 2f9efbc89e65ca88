//! A language's word tables, compiled once into one index that a text is scanned with.

use std::cmp::Reverse;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::sense::{Hit, Sense};
use super::written::{Letters, may_be_small, told, words};
use super::{Numeral, Syntax};
use crate::text::{Joint, TokenKind, Tokens};

/// All phrases of a language, as paths over the numbers of their words.
///
/// A token is looked up once, for its word's number; from there on numbers are compared.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// Letters of their own, which only look like others with an accent, and how plain keyboards write them.
    letters: Letters,
    numbers: FxHashMap<Box<str>, WordId>,
    /// By word: the node of the phrases that are this word alone, and its stem once it was asked for.
    words: Vec<Word>,
    nodes: Vec<Node>,
    /// From a node by one more word to the node of the longer phrases.
    longer: FxHashMap<(NodeId, WordId), NodeId>,
    phrases: u32,
}

/// A word's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct WordId(u32);

impl WordId {
    /// A word that stands in no phrase.
    const UNKNOWN: WordId = WordId(u32::MAX);
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct NodeId(u32);

#[derive(Debug, Default)]
struct Word {
    node: Option<NodeId>,
    stem: OnceLock<Box<str>>,
}

/// The phrases that are the words on the way here, the longest first where some go on behind a gap.
#[derive(Debug, Default)]
struct Node {
    phrases: Vec<Phrase>,
    /// Whether longer phrases begin with these.
    goes_on: bool,
    /// Whether one of them goes on behind a gap.
    parted: bool,
}

#[derive(Debug)]
struct Phrase {
    /// What stands behind a gap, where there is one: "fest" of "nahm … fest".
    parted: Box<[WordId]>,
    /// Whether it stands only inside a joined word that was taken apart.
    part: bool,
    /// The phrase as it must be written, where case matters ("US").
    exact: Option<Box<str>>,
    /// Whether a capital must stand in it: "Nice" is a town, "nice" is none.
    capital: bool,
    /// Whether no capital may stand at its beginning, but where a sentence begins: "stahl" is a verb, "Stahl" steel.
    small: bool,
    sense: Sense,
    /// How many phrases were added before it.
    rank: u32,
}

impl Phrase {
    fn new(sense: Sense) -> Phrase {
        Phrase {
            parted: [].into(),
            part: false,
            exact: None,
            capital: false,
            small: false,
            sense,
            rank: 0,
        }
    }

    fn is_like(&self, other: &Phrase) -> bool {
        let rankless = |phrase: &Phrase| (phrase.part, phrase.capital, phrase.small, phrase.sense);
        rankless(self) == rankless(other) && self.parted == other.parted && self.exact == other.exact
    }
}

/// The sign of a gap in a table's cell.
const GAP: char = '…';

/// The parts of a parted phrase stand within so many tokens.
const REACH: usize = 14;

impl Lexicon {
    /// An empty one of a language with letters of its own.
    pub(crate) fn of(letters: Letters) -> Self {
        Lexicon {
            letters,
            ..Lexicon::default()
        }
    }

    /// Adds a phrase; matched without case, accents and hyphens.
    pub(crate) fn add(&mut self, phrase: &str, sense: Sense) {
        self.insert(phrase, Phrase::new(sense));
    }

    /// Adds a name: one that is written with a capital matches only text with a capital.
    pub(crate) fn add_name(&mut self, phrase: &str, sense: Sense) {
        let capital = phrase.contains(char::is_uppercase);
        self.insert(
            phrase,
            Phrase {
                capital,
                ..Phrase::new(sense)
            },
        );
    }

    /// Adds a phrase of a language that writes nouns with a capital, and other words without.
    pub(crate) fn add_cased(&mut self, phrase: &str, sense: Sense) {
        let (together, _) = phrase.split_once(GAP).unwrap_or((phrase, ""));
        let cased = Phrase {
            capital: together.contains(char::is_uppercase),
            small: phrase.starts_with(char::is_lowercase),
            ..Phrase::new(sense)
        };
        self.insert(phrase, cased);
    }

    /// Adds a phrase that matches only as written.
    pub(crate) fn add_exact(&mut self, phrase: &str, sense: Sense) {
        let exact = Some(phrase.into());
        self.insert(
            phrase,
            Phrase {
                exact,
                ..Phrase::new(sense)
            },
        );
    }

    /// Adds a word that stands only inside joined words.
    pub(crate) fn add_part(&mut self, word: &str, sense: Sense) {
        let phrase = Phrase {
            part: true,
            ..Phrase::new(sense)
        };
        self.insert(word, phrase);
    }

    fn insert(&mut self, text: &str, phrase: Phrase) {
        let (together, parted) = text.split_once(GAP).unwrap_or((text, ""));
        let mut together = self.numbered(together).into_iter();
        let Some(first) = together.next() else {
            return;
        };
        let mut node = match self.words[first.0 as usize].node {
            Some(node) => node,
            None => {
                let node = self.add_node();
                self.words[first.0 as usize].node = Some(node);
                node
            }
        };
        for word in together {
            node = match self.longer.get(&(node, word)) {
                Some(longer) => *longer,
                None => {
                    let longer = self.add_node();
                    self.nodes[node.0 as usize].goes_on = true;
                    self.longer.insert((node, word), longer);
                    longer
                }
            };
        }
        let phrase = Phrase {
            parted: self.numbered(parted).into(),
            rank: self.phrases,
            ..phrase
        };
        let node = &mut self.nodes[node.0 as usize];
        if node.phrases.iter().any(|other| other.is_like(&phrase)) {
            return;
        }
        self.phrases += 1;
        node.parted |= !phrase.parted.is_empty();
        let at = node
            .phrases
            .partition_point(|other| other.parted.len() >= phrase.parted.len());
        node.phrases.insert(at, phrase);
    }

    fn add_node(&mut self) -> NodeId {
        self.nodes.push(Node::default());
        NodeId(self.nodes.len() as u32 - 1)
    }

    /// The numbers of a phrase's words, new ones for those that have none.
    fn numbered(&mut self, phrase: &str) -> Vec<WordId> {
        let number = |word: Box<str>| {
            let next = WordId(self.words.len() as u32);
            let id = *self.numbers.entry(word).or_insert(next);
            if id == next {
                self.words.push(Word::default());
            }
            id
        };
        words(phrase, self.letters).into_iter().map(number).collect()
    }

    /// The phrases that are this one word.
    fn alone(&self, word: WordId) -> &[Phrase] {
        let node = self.words.get(word.0 as usize).and_then(|word| word.node);
        node.map_or(&[], |node| &self.nodes[node.0 as usize].phrases)
    }

    /// The table words that are one word, in no order.
    pub(crate) fn single_words(&self) -> impl Iterator<Item = (&str, Sense)> {
        let plain = |phrase: &&Phrase| phrase.parted.is_empty() && !phrase.part && phrase.exact.is_none();
        self.numbers.iter().flat_map(move |(word, id)| {
            let plain = self.alone(*id).iter().filter(plain);
            plain.map(|phrase| (&**word, phrase.sense))
        })
    }

    /// Whether the word is a table word by itself.
    pub(crate) fn holds(&self, word: &str) -> bool {
        let alone = |phrase: &Phrase| phrase.parted.is_empty() && !phrase.part;
        let id = self.numbers.get(word);
        id.is_some_and(|id| self.alone(*id).iter().any(alone))
    }

    /// Whether it holds no phrase.
    pub(crate) fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The token as its table words are looked up.
    pub(crate) fn told<'a>(&self, tokens: &'a Tokens<'_>, i: usize) -> std::borrow::Cow<'a, str> {
        told(tokens, i, self.letters)
    }

    /// The number of each token's word, as [`Lexicon::scan`] and [`Lexicon::stem`] need it.
    pub(crate) fn word_ids(&self, tokens: &Tokens<'_>) -> Vec<WordId> {
        (0..tokens.len()).map(|i| self.word_id(tokens, i)).collect()
    }

    /// The number of the word of token `i`.
    pub(crate) fn word_id(&self, tokens: &Tokens<'_>, i: usize) -> WordId {
        let number = self.numbers.get(&*self.told(tokens, i)).copied();
        number.unwrap_or(WordId::UNKNOWN)
    }

    /// Whether a phrase begins with the first of the tokens.
    pub(crate) fn opens(&self, tokens: &Tokens<'_>) -> bool {
        let first = self.word_id(tokens, 0).0 as usize;
        self.words.get(first).is_some_and(|word| word.node.is_some())
    }

    /// The stem of a word that stands in a phrase, found by `stem` when it is first asked for.
    pub(crate) fn stem(&self, word: WordId, stem: impl FnOnce() -> String) -> Option<&str> {
        let word = self.words.get(word.0 as usize)?;
        Some(word.stem.get_or_init(|| stem().into()))
    }

    /// Every table word in the text; of words of one sort that overlap, the leftmost and there the longest. `words` are
    /// the [`Lexicon::word_ids`] of the tokens.
    ///
    /// # Complexity
    /// Linear in the number of tokens.
    pub(crate) fn scan(&self, tokens: &Tokens<'_>, words: &[WordId], hits: &mut Vec<Hit>) {
        let mut text = Text {
            lexicon: self,
            tokens,
            words,
            taken: [(0, 0); Sense::SORTS],
            closed: Vec::new(),
        };
        let mut path: Vec<&Node> = Vec::with_capacity(8);
        for (start, word) in words.iter().enumerate() {
            let Some(node) = self.words.get(word.0 as usize).and_then(|word| word.node) else {
                continue;
            };
            let alone = &self.nodes[node.0 as usize];
            if !alone.goes_on && !alone.parted {
                let fitting = |phrase| text.take(phrase, start, start + 1);
                hits.extend(alone.phrases.iter().filter_map(fitting));
                continue;
            }
            path.clear();
            let mut next = Some(node);
            for word in words[start + 1..].iter().copied().chain([WordId::UNKNOWN]) {
                let Some(id) = next else { break };
                let node = &self.nodes[id.0 as usize];
                path.push(node);
                next = node.goes_on.then(|| self.longer.get(&(id, word)).copied()).flatten();
            }
            if path.iter().any(|node| node.parted) {
                let phrases = path.iter().enumerate();
                let mut phrases: Vec<(usize, &Phrase)> = phrases
                    .flat_map(|(rest, node)| node.phrases.iter().map(move |phrase| (rest, phrase)))
                    .collect();
                phrases.sort_by_key(|(rest, phrase)| (Reverse(rest + phrase.parted.len()), phrase.rank));
                let fitting = phrases
                    .into_iter()
                    .filter_map(|(rest, phrase)| text.take(phrase, start, start + 1 + rest));
                hits.extend(fitting);
                continue;
            }
            for (rest, node) in path.iter().enumerate().rev() {
                let end = start + 1 + rest;
                hits.extend(node.phrases.iter().filter_map(|phrase| text.take(phrase, start, end)));
            }
        }
        if !text.closed.is_empty() {
            hits.append(&mut text.closed);
            hits.sort_by_key(|hit| hit.start);
            hits.dedup();
        }
    }
}

/// A text that is scanned, and what was found of it.
struct Text<'s, 't> {
    lexicon: &'s Lexicon,
    tokens: &'s Tokens<'t>,
    words: &'s [WordId],
    /// Of each sort of sense the last phrase taken. A later one must begin behind it, or be the same words.
    taken: [(usize, usize); Sense::SORTS],
    /// The words behind gaps: "ein" of "stürzte … ein" counts nothing.
    closed: Vec<Hit>,
}

impl Text<'_, '_> {
    /// Takes a phrase whose words are the tokens `start..end`, where all else fits too.
    fn take(&mut self, phrase: &Phrase, start: usize, end: usize) -> Option<Hit> {
        let tokens = self.tokens;
        if phrase.part && !tokens.get(start).part {
            return None;
        }
        let closed = match phrase.parted.is_empty() {
            true => None,
            false => Some(self.closes(end, &phrase.parted)?),
        };
        // "de een", but not of "de eenentwintig": no phrase of several words ends inside a joined one.
        let spaced = (start + 1..end).any(|at| tokens.get(at).joint != Joint::None);
        if spaced && end < tokens.len() && tokens.get(end).part && tokens.get(end).joint == Joint::None {
            return None;
        }
        let last = &mut self.taken[phrase.sense.sort()];
        if start < last.1 && *last != (start, end) {
            return None;
        }
        if phrase
            .exact
            .as_deref()
            .is_some_and(|exact| tokens.span(start, end).slice(tokens.text()) != exact)
        {
            return None;
        }
        // A part of a joined word has no capital of its own.
        let capital = |i: usize| tokens.get(i).capital || tokens.get(i).part;
        if phrase.capital && !(start..end).any(capital) {
            return None;
        }
        if phrase.small && tokens.get(start).capital && !may_be_small(tokens, start) {
            return None;
        }
        *last = (start, end);
        self.closed.extend(closed.map(|at| Hit {
            start: at,
            end: at + phrase.parted.len(),
            sense: Sense::Numeral(Numeral::Never),
        }));
        Some(Hit {
            start,
            end,
            sense: phrase.sense,
        })
    }

    /// Whether a number, a name or an article stands at `at`.
    fn opens_noun(&self, at: usize) -> bool {
        let alone = || {
            let word = self.words.get(at).copied().unwrap_or(WordId::UNKNOWN);
            let alone = self.lexicon.alone(word).iter();
            alone.filter(|phrase| phrase.parted.is_empty() && !phrase.part)
        };
        let noun = |sense: Sense| match sense {
            Sense::Syntax(Syntax::Article) => true,
            Sense::Numeral(n) => matches!(
                n,
                Numeral::Unit(_) | Numeral::Ten(_) | Numeral::Whole(_) | Numeral::Dozen(_) | Numeral::Vague(..)
            ),
            _ => false,
        };
        // "pakte een man op die wapens droeg"
        let clause = |sense: Sense| matches!(sense, Sense::Syntax(Syntax::Relative | Syntax::That));
        match self.tokens.kind(at) {
            Some(TokenKind::Number) => true,
            Some(TokenKind::Word) => {
                self.tokens.get(at).capital
                    || alone().any(|phrase| noun(phrase.sense)) && !alone().any(|phrase| clause(phrase.sense))
            }
            _ => false,
        }
    }

    /// Where the words behind a phrase's gap stand, in the same clause as `from`, where it begins; also behind a
    /// remark between two commas ("nahm drei Männer, darunter einen Belgier, fest").
    fn closes(&self, from: usize, parted: &[WordId]) -> Option<usize> {
        let tokens = self.tokens;
        let mut commas = 0;
        for at in from..(from + REACH).min(tokens.len()) {
            // "kwam om acht uur": what a noun phrase follows is a preposition.
            let preposition = parted.len() == 1 && self.opens_noun(at + 1);
            if self.words[at..].starts_with(parted) && !preposition {
                let ends = tokens.kind(at + parted.len()) != Some(TokenKind::Word);
                if commas == 0 || commas == 2 && ends {
                    return Some(at);
                }
            }
            let word = tokens.fold(at);
            // "stürzte am 17. Juli ab"
            let ordinal = word == "." && at > from && tokens.kind(at - 1) == Some(TokenKind::Number);
            match tokens.kind(at) {
                Some(TokenKind::Mark) if word == "," && commas < 2 => commas += 1,
                Some(TokenKind::Mark) if ordinal && tokens.kind(at + 1) == Some(TokenKind::Word) => {}
                Some(TokenKind::Mark) if !matches!(word, "\"" | "'" | "%" | "€" | "$" | "£") => return None,
                _ => {}
            }
        }
        None
    }
}

/// Expands one table cell into its phrases.
///
/// Alternatives are parted by `|`; a word that ends in `*` stands for the forms that `noun` gives, one that ends in
/// `~` for those that `verb` gives.
pub(crate) fn expand(
    cell: &str,
    noun: fn(&str) -> Vec<String>,
    verb: fn(&str) -> Vec<String>,
    mut each: impl FnMut(&str),
) {
    for alternative in cell.split('|').map(str::trim).filter(|a| !a.is_empty()) {
        let mut phrases = vec![String::new()];
        for word in alternative.split_whitespace() {
            // A sign that stands alone stands for itself: "~" before a number.
            let lemma = |mark: char| word.strip_suffix(mark).filter(|lemma| !lemma.is_empty());
            let mut forms = match (lemma('*'), lemma('~')) {
                (Some(lemma), _) => with_itself(lemma, noun(lemma)),
                (_, Some(lemma)) => with_itself(lemma, verb(lemma)),
                _ => vec![word.to_string()],
            };
            forms.sort();
            forms.dedup();
            phrases = phrases
                .iter()
                .flat_map(|head| {
                    forms.iter().map(move |form| {
                        if head.is_empty() {
                            form.clone()
                        } else {
                            format!("{head} {form}")
                        }
                    })
                })
                .collect();
        }
        phrases.iter().for_each(|phrase| each(phrase));
    }
}

fn with_itself(lemma: &str, mut forms: Vec<String>) -> Vec<String> {
    forms.push(lemma.to_string());
    forms
}

#[cfg(test)]
mod tests;
