//! What a claim, or all that one article tells of one happening, is compared by in a large input.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::dictionary::Dictionary;
use crate::event::EventKind;

/// Where the days of a card come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::coref) enum Dated {
    /// The claim tells them.
    Own,
    /// They are those before the publication.
    Published,
    /// Nothing tells them.
    Never,
}

/// Days, counted from the common era.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::coref) struct Days {
    pub dated: Dated,
    /// First day on which it may have happened.
    pub from: i32,
    /// Last such day.
    pub to: i32,
    /// Days by which the true ones may lie outside.
    pub slack: i32,
    /// Last day on which it may have been published.
    pub told: Option<i32>,
}

/// Most kinds of happenings that one card tells of.
pub(in crate::coref) const KINDS: usize = 3;

/// A card before its words are numbered.
#[derive(Debug, Clone)]
pub(in crate::coref) struct Draft {
    pub days: Days,
    /// What happened, the main kind first; `Other` where there are no more.
    pub kinds: [EventKind; KINDS],
    /// Stems, and the ids of what the tables know.
    pub words: Vec<String>,
    /// The words of the places' names, or their ids.
    pub places: Vec<String>,
    /// The figures told.
    pub figures: Vec<f32>,
    /// The article whose happenings are told apart; `None` for a claim that stands alone.
    pub article: Option<String>,
    /// Tells apart what says the same, where that is too little to be a copy.
    pub own: Option<String>,
}

/// A stretch of a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    at: u32,
    len: u16,
}

/// What one node of the graph is compared by.
#[derive(Debug, Clone, Copy)]
pub(in crate::coref) struct Card {
    pub days: Days,
    pub kinds: [EventKind; KINDS],
    words: Part,
    places: Part,
    figures: Part,
    /// The article by number.
    pub article: Option<u32>,
    /// Its own number.
    pub number: u32,
    /// A number that its content alone decides: what breaks ties must not depend on the order of the input.
    pub rank: u64,
}

/// All cards, their words in pools, and how many of them hold each word.
#[derive(Debug, Clone, Default)]
pub(in crate::coref) struct Cards {
    cards: Vec<Card>,
    /// Of each card, the rarest word of its places.
    heads: Vec<Option<u32>>,
    pool: Vec<u32>,
    figures: Vec<f32>,
    pub dictionary: Dictionary,
}

/// Most words, names and figures of one card that are compared.
const MOST: usize = 96;

impl Draft {
    /// A number that the content decides.
    pub fn rank(&self) -> u64 {
        let mut hasher = FxHasher::default();
        (self.days, self.kinds, &self.words, &self.places).hash(&mut hasher);
        (&self.article, &self.own).hash(&mut hasher);
        for figure in &self.figures {
            figure.to_bits().hash(&mut hasher);
        }
        hasher.finish()
    }
}

impl Cards {
    pub fn len(&self) -> usize {
        self.cards.len()
    }

    pub fn card(&self, at: u32) -> &Card {
        &self.cards[at as usize]
    }

    pub fn words(&self, card: &Card) -> &[u32] {
        self.part(card.words)
    }

    pub fn places(&self, card: &Card) -> &[u32] {
        self.part(card.places)
    }

    pub fn figures(&self, card: &Card) -> &[f32] {
        let start = card.figures.at as usize;
        &self.figures[start..start + usize::from(card.figures.len)]
    }

    /// The rarest word of the card's places, as it was when last [told](Self::tell_head).
    pub fn head(&self, at: u32) -> Option<u32> {
        self.heads[at as usize]
    }

    /// Looks for the rarest word of the card's places: to be done when the rarity of one of its words has changed.
    pub fn tell_head(&mut self, at: u32) {
        let places = self.places(self.card(at));
        self.heads[at as usize] = self.dictionary.rarest(places);
    }

    /// Everything that a card is looked up by.
    pub fn tokens(&self, card: &Card) -> impl Iterator<Item = u32> + '_ {
        let (words, places) = (self.words(card), self.places(card));
        words.iter().chain(places).copied()
    }

    fn part(&self, part: Part) -> &[u32] {
        let start = part.at as usize;
        &self.pool[start..start + usize::from(part.len)]
    }

    fn set(&mut self, names: &[String]) -> Part {
        let at = self.pool.len();
        for name in names.iter().take(MOST) {
            self.pool.push(self.dictionary.id(name));
        }
        self.pool[at..].sort_unstable();
        let mut kept = at;
        for from in at..self.pool.len() {
            if kept == at || self.pool[kept - 1] != self.pool[from] {
                self.pool[kept] = self.pool[from];
                kept += 1;
            }
        }
        self.pool.truncate(kept);
        Part {
            at: at as u32,
            len: (kept - at) as u16,
        }
    }

    /// Adds a card, without counting its words; its number.
    pub fn push(&mut self, draft: &Draft, rank: u64) -> u32 {
        let number = self.cards.len() as u32;
        let figures = Part {
            at: self.figures.len() as u32,
            len: draft.figures.len().min(MOST) as u16,
        };
        self.figures.extend(draft.figures.iter().take(MOST));
        let card = Card {
            days: draft.days,
            kinds: draft.kinds,
            words: self.set(&draft.words),
            places: self.set(&draft.places),
            figures,
            article: draft.article.as_ref().map(|article| self.dictionary.id(article)),
            number,
            rank,
        };
        self.cards.push(card);
        self.heads.push(None);
        number
    }

    /// Whether the card says what the draft says.
    pub fn says(&self, card: &Card, draft: &Draft) -> bool {
        let same = |ids: &[u32], names: &[String]| {
            let mut names: Vec<&str> = names.iter().take(MOST).map(String::as_str).collect();
            names.sort_unstable();
            names.dedup();
            let mut own: Vec<&str> = ids.iter().map(|&id| self.dictionary.name(id)).collect();
            own.sort_unstable();
            own == names
        };
        card.days == draft.days
            && card.kinds == draft.kinds
            && card.article.is_none()
            && draft.article.is_none()
            && self.figures(card) == &draft.figures[..draft.figures.len().min(MOST)]
            && same(self.words(card), &draft.words)
            && same(self.places(card), &draft.places)
    }
}
