//! Words as numbers, and how rare each is.

use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHasher};

/// Words as numbers in the order of their arrival, with how many cards hold each.
#[derive(Debug, Clone, Default)]
pub(in crate::coref) struct Dictionary {
    ids: FxHashMap<Box<str>, u32>,
    names: Vec<Box<str>>,
    held: Vec<u32>,
    keys: Vec<u64>,
    hashes: Vec<u64>,
    classes: Vec<Class>,
    rarities: Vec<u8>,
    /// Half the binary logarithm of the number of cards, as the rarities were told by it.
    level: u8,
}

/// What a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A stem, or part of a name.
    Word,
    /// A sort of things that many words stand for.
    Sort,
    /// A kind of event.
    Kind,
    /// A place or a participant that the tables know.
    Entity,
}

/// Letters by which a word is looked up: what is spelt wrong or inflected behind them meets all the same.
const LETTERS: usize = 6;

/// From here on a word is a name or as good as one: less than one card in some hundred holds it.
const RARE: u8 = 4;

impl Dictionary {
    /// The number of `name`.
    pub fn id(&mut self, name: &str) -> u32 {
        if let Some(&id) = self.ids.get(name) {
            return id;
        }
        let id = self.names.len() as u32;
        self.ids.insert(name.into(), id);
        self.names.push(name.into());
        self.held.push(0);
        self.rarities.push(self.level);
        let head = match name.contains(':') {
            true => name,
            false => name.char_indices().nth(LETTERS).map_or(name, |(end, _)| &name[..end]),
        };
        self.keys.push(hash(head));
        self.hashes.push(hash(name));
        self.classes.push(match name.split_once(':') {
            None => Class::Word,
            Some(("concept", _)) => Class::Sort,
            Some(("kind", _)) => Class::Kind,
            Some(_) => Class::Entity,
        });
        id
    }

    pub fn name(&self, id: u32) -> &str {
        &self.names[id as usize]
    }

    /// What a block of it is known by.
    pub fn key(&self, id: u32) -> u64 {
        self.keys[id as usize]
    }

    /// Whether it is met as a thing of the text rather than of a table that many words share.
    pub fn is_sort(&self, id: u32) -> bool {
        self.classes[id as usize] == Class::Sort
    }

    /// Whether it is a place or a participant that the tables know.
    pub fn is_entity(&self, id: u32) -> bool {
        self.classes[id as usize] == Class::Entity
    }

    /// One more card holds it; whether that changes how rare it is.
    pub fn count(&mut self, id: u32) -> bool {
        let at = id as usize;
        self.held[at] += 1;
        let rarity = self.told(self.held[at]);
        let changed = rarity != self.rarities[at];
        self.rarities[at] = rarity;
        changed && self.held[at] > 1
    }

    /// One card less holds it; whether that changes how rare it is.
    pub fn discount(&mut self, id: u32) -> bool {
        let at = id as usize;
        self.held[at] = self.held[at].saturating_sub(1);
        let rarity = self.told(self.held[at]);
        let changed = rarity != self.rarities[at];
        self.rarities[at] = rarity;
        changed && self.held[at] > 0
    }

    /// Tells the rarities by `cards` cards; whether that changes all of them.
    pub fn of_cards(&mut self, cards: usize) -> bool {
        let level = (cards.max(1).ilog2() / 2) as u8;
        if level == self.level {
            return false;
        }
        self.level = level;
        self.rarities = self.held.iter().map(|&held| self.told(held)).collect();
        true
    }

    /// How rare a word is, in powers of four: a change of one card in a million changes next to none of them, so that
    /// a batch leaves the comparisons of others as they are.
    pub fn rarity(&self, id: u32) -> u8 {
        self.rarities[id as usize]
    }

    /// Whether it is as good as a name.
    pub fn is_rare(&self, id: u32) -> bool {
        self.rarity(id) >= RARE
    }

    fn told(&self, held: u32) -> u8 {
        self.level.saturating_sub((held.max(1).ilog2() / 2) as u8)
    }

    /// The rarest of `ids` that are as good as names, four at most; of equally rare ones always the same.
    pub fn rare(&self, ids: &[u32]) -> [Option<u32>; 4] {
        let rank = |id: u32| (std::cmp::Reverse(self.rarity(id)), self.hashes[id as usize]);
        let mut found: [Option<u32>; 4] = [None; 4];
        for &id in ids.iter().filter(|&&id| self.is_rare(id)) {
            let mut here = Some(id);
            for place in &mut found {
                if here
                    .map(rank)
                    .is_some_and(|here| place.is_none_or(|held| here < rank(held)))
                {
                    std::mem::swap(place, &mut here);
                }
            }
        }
        found
    }

    /// The rarest of `ids`; of equally rare ones always the same, whatever their numbers.
    pub fn rarest(&self, ids: &[u32]) -> Option<u32> {
        let rank = |id: u32| (std::cmp::Reverse(self.rarity(id)), self.hashes[id as usize]);
        ids.iter().copied().min_by_key(|&id| rank(id))
    }
}

fn hash(name: &str) -> u64 {
    let mut hasher = FxHasher::default();
    name.hash(&mut hasher);
    hasher.finish()
}
