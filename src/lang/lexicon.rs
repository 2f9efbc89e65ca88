//! A language's word tables, compiled once into one index that a text is scanned with.

use rustc_hash::FxHashMap;

use super::sense::{Hit, Sense};
use crate::text::{TokenKind, Tokens};

/// All phrases of a language by their first word.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    by_first: FxHashMap<Box<str>, Vec<Phrase>>,
}

#[derive(Debug, PartialEq)]
struct Phrase {
    rest: Box<[Box<str>]>,
    /// What stands behind a gap, where there is one: "fest" of "nahm … fest".
    parted: Box<[Box<str>]>,
    /// Whether it stands only inside a joined word that was taken apart.
    part: bool,
    /// The phrase as it must be written, where case matters ("US").
    exact: Option<Box<str>>,
    /// Whether a capital must stand in it: "Nice" is a town, "nice" is none.
    capital: bool,
    sense: Sense,
}

impl Phrase {
    fn new(sense: Sense) -> Phrase {
        Phrase {
            rest: [].into(),
            parted: [].into(),
            part: false,
            exact: None,
            capital: false,
            sense,
        }
    }

    fn length(&self) -> usize {
        self.rest.len() + self.parted.len()
    }
}

/// The sign of a gap in a table's cell.
const GAP: char = '…';

/// The parts of a parted phrase stand within so many tokens.
const REACH: usize = 14;

impl Lexicon {
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
        let mut words = words(together).into_iter();
        let Some(first) = words.next() else {
            return;
        };
        let phrase = Phrase {
            rest: words.collect(),
            parted: self::words(parted).into(),
            ..phrase
        };
        let bucket = self.by_first.entry(first).or_default();
        if !bucket.contains(&phrase) {
            bucket.push(phrase);
        }
    }

    /// The table words that are one word, in no order.
    pub(crate) fn single_words(&self) -> impl Iterator<Item = (&str, Sense)> {
        let alone =
            |phrase: &&Phrase| phrase.length() == 0 && !phrase.part && !phrase.capital && phrase.exact.is_none();
        self.by_first
            .iter()
            .flat_map(move |(word, bucket)| bucket.iter().filter(alone).map(|phrase| (&**word, phrase.sense)))
    }

    /// Whether the word is a table word by itself.
    pub(crate) fn holds(&self, word: &str) -> bool {
        let alone = |phrase: &Phrase| phrase.length() == 0 && !phrase.part;
        self.by_first.get(word).is_some_and(|bucket| bucket.iter().any(alone))
    }

    /// Whether it holds no phrase.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }

    /// Puts the longest phrases first, as [`Lexicon::scan`] needs them.
    pub(crate) fn finish(mut self) -> Self {
        for bucket in self.by_first.values_mut() {
            bucket.sort_by_key(|phrase| std::cmp::Reverse(phrase.length()));
        }
        self
    }

    /// Every table word in the text; of words of one sort that overlap, the leftmost and there the longest.
    ///
    /// # Complexity
    /// Linear in the number of tokens.
    pub(crate) fn scan(&self, tokens: &Tokens<'_>, hits: &mut Vec<Hit>) {
        // Of each sort of sense: the last phrase taken. A later one must begin behind it, or be the same words.
        let mut taken = [(0usize, 0usize); Sense::SORTS];
        for start in 0..tokens.len() {
            let Some(bucket) = self.by_first.get(told(tokens, start)) else {
                continue;
            };
            for phrase in bucket {
                let end = start + 1 + phrase.rest.len();
                if end > tokens.len()
                    || !phrase
                        .rest
                        .iter()
                        .zip(start + 1..)
                        .all(|(word, i)| &**word == told(tokens, i))
                {
                    continue;
                }
                if phrase.part && !tokens.get(start).part || !closes(tokens, end, &phrase.parted) {
                    continue;
                }
                let last = &mut taken[phrase.sense.sort()];
                if start < last.1 && *last != (start, end) {
                    continue;
                }
                if phrase
                    .exact
                    .as_deref()
                    .is_some_and(|exact| tokens.span(start, end).slice(tokens.text()) != exact)
                {
                    continue;
                }
                if phrase.capital && !(start..end).any(|i| tokens.get(i).capital) {
                    continue;
                }
                *last = (start, end);
                hits.push(Hit {
                    start,
                    end,
                    sense: phrase.sense,
                });
            }
        }
    }
}

/// Whether the words behind a phrase's gap stand in the same clause as `from`, where it begins; also behind a remark
/// between two commas ("nahm drei Männer, darunter einen Belgier, fest").
fn closes(tokens: &Tokens<'_>, from: usize, parted: &[Box<str>]) -> bool {
    let Some((first, rest)) = parted.split_first() else {
        return true;
    };
    let mut commas = 0;
    for at in from..(from + REACH).min(tokens.len()) {
        let word = tokens.fold(at);
        if word == &**first && rest.iter().zip(at + 1..).all(|(word, i)| &**word == tokens.fold(i)) {
            let ends = tokens.kind(at + parted.len()) != Some(TokenKind::Word);
            if commas == 0 || commas == 2 && ends {
                return true;
            }
        }
        match tokens.kind(at) {
            Some(TokenKind::Mark) if word == "," && commas < 2 => commas += 1,
            Some(TokenKind::Mark) if !matches!(word, "\"" | "'" | "%" | "€" | "$" | "£") => return false,
            _ => {}
        }
    }
    false
}

/// The folded tokens of a phrase, cut as inside a text: "'s" and "n't" behind a word, "d'" before one.
fn words(phrase: &str) -> Vec<Box<str>> {
    let before = phrase.starts_with('\'') || phrase.starts_with("n't");
    let behind = phrase.ends_with('\'') && phrase.len() > 1;
    let text = [if before { "x" } else { "" }, phrase, if behind { "x" } else { "" }].concat();
    let tokens = Tokens::new(&text);
    let inner = usize::from(before)..tokens.len() - usize::from(behind);
    inner.map(|i| told(&tokens, i).into()).collect()
}

/// The folded token, but for the few that an accent alone tells from a word quite different, and as common: « è » and
/// "é" are "is", « e » is "and"; « né » is "nor", « ne » a pronoun.
fn told<'a>(tokens: &'a Tokens<'_>, i: usize) -> &'a str {
    let fold = tokens.fold(i);
    let accented = || !tokens.word(i).is_ascii() || tokens.word(i).ends_with('\'');
    match fold {
        "e" | "e'" if accented() => "è",
        "ne" if accented() => "né",
        _ => fold,
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
            let mut forms = match (word.strip_suffix('*'), word.strip_suffix('~')) {
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
mod tests {
    use super::*;
    use crate::event::Concept;

    fn plural(word: &str) -> Vec<String> {
        vec![format!("{word}s")]
    }

    #[test]
    fn a_cell_expands_to_all_its_forms() {
        let mut phrases = Vec::new();
        expand("state* member* | EU country", plural, plural, |p| {
            phrases.push(p.to_string())
        });
        assert_eq!(
            phrases,
            [
                "state member",
                "state members",
                "states member",
                "states members",
                "EU country"
            ]
        );
    }

    #[test]
    fn elisions_and_endings_are_found_as_they_stand_in_a_text() {
        let mut lexicon = Lexicon::default();
        for phrase in ["l'", "avec l'aide d'", "'s", "n't"] {
            lexicon.add(phrase, Sense::Function);
        }
        let lexicon = lexicon.finish();
        let found = |text: &str| {
            let mut hits = Vec::new();
            lexicon.scan(&Tokens::new(text), &mut hits);
            hits.iter().map(|h| (h.start, h.end)).collect::<Vec<_>>()
        };
        assert_eq!(found("L’attaque, avec l’aide d’Europol"), [(0, 1), (3, 7)]);
        assert_eq!(found("Europol’s team didn’t"), [(1, 2), (4, 5)]);
    }

    #[test]
    fn an_accent_tells_is_from_and() {
        let mut lexicon = Lexicon::default();
        lexicon.add("è", Sense::Function);
        lexicon.add("e", Sense::Agent);
        let lexicon = lexicon.finish();
        let found = |text: &str| {
            let mut hits = Vec::new();
            lexicon.scan(&Tokens::new(text), &mut hits);
            hits.iter().map(|h| (h.start, h.sense)).collect::<Vec<_>>()
        };
        assert_eq!(found("Ada è qui e là"), [(1, Sense::Function), (3, Sense::Agent)]);
        assert_eq!(found("E' morta. E Ugo"), [(0, Sense::Function), (3, Sense::Agent)]);
        assert_eq!(found("È morta"), [(0, Sense::Function)]);
    }

    #[test]
    fn a_parted_phrase_closes_in_its_own_clause() {
        let mut lexicon = Lexicon::default();
        lexicon.add("nahm … fest", Sense::Function);
        let lexicon = lexicon.finish();
        let found = |text: &str| {
            let mut hits = Vec::new();
            lexicon.scan(&Tokens::new(text), &mut hits);
            hits.iter().map(|h| (h.start, h.end)).collect::<Vec<_>>()
        };
        assert_eq!(found("Die Polizei nahm zwei Männer fest."), [(2, 3)]);
        assert_eq!(found("Sie nahm drei Männer, darunter einen Belgier, fest."), [(1, 2)]);
        assert_eq!(found("Er nahm Platz, das Brot war fest."), []);
        assert_eq!(found("Er nahm Platz. Es stand fest."), []);
        assert_eq!(found("Sie nahm zu"), []);
    }

    #[test]
    fn the_longest_phrase_of_a_sort_wins_and_case_counts_where_told() {
        let mut lexicon = Lexicon::default();
        lexicon.add("online items", Sense::Concept(Concept::OnlineItem));
        lexicon.add("items", Sense::Concept(Concept::Account));
        lexicon.add_exact("US", Sense::Entity("country:US"));
        let lexicon = lexicon.finish();
        let hits = |text: &str| {
            let mut hits = Vec::new();
            lexicon.scan(&Tokens::new(text), &mut hits);
            hits.iter().map(|h| (h.start, h.end)).collect::<Vec<_>>()
        };
        assert_eq!(hits("26,000 on-line online items for us"), [(3, 5)]);
        assert_eq!(hits("the US items"), [(1, 2), (2, 3)]);
    }
}
