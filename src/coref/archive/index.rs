//! The inverted index: which cards share a word within the same days.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use super::card::{Card, Cards, Dated};
use super::parallel::flat_map;
use super::postings::{Postings, sort};

/// Days that one block spans.
const BUCKET: i32 = 4;

/// Spans longer than this say too little to be looked up by.
const NEWS_WEEK: i32 = 9;

/// A block of more than this many times the cap is looked up by a place or a participant only.
const FLOOD: usize = 4;

/// Most crowded words of one card and bucket that are put together in pairs.
const PAIRED: usize = 8;

/// How many cards are compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Caps {
    /// In a block of one word, all with all.
    pub block: usize,
    /// In a block of two words, all with all.
    pub second: usize,
    /// In blocks above these, each with so many before and behind it.
    pub window: usize,
}

/// How a block stands to the caps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// All its cards are compared.
    Open,
    /// Above the cap: its cards are looked up by two words.
    Crowded,
    /// Far above it.
    Flooded,
}

/// Blocks by word and days, by two words and days, and those that are too large for all pairs.
///
/// A block is a word within four days. Above the cap its cards are looked up by each two of the words whose blocks are
/// above it; what is above the cap then, and a place or a participant far above it, is put into the order of the cards'
/// ranks and compared along a window (sorted neighbourhood, Hernández & Stolfo 1995). A word far above the cap that
/// names nothing brings nobody together.
///
/// # Complexity
/// `O(n k cap)` pairs for `n` cards of `k` words and names.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    words: Postings,
    /// Blocks above the cap, with the number of their cards.
    crowded: FxHashMap<u64, u32>,
    second: Postings,
    crowded_second: FxHashMap<u64, u32>,
    /// The cards of blocks that are compared along a window, by rank.
    rings: FxHashMap<u64, BTreeSet<(u64, u32)>>,
}

/// A block's key, and whether it is that of a place or a participant.
type Key = (u64, bool);

impl Index {
    /// Takes the nodes `removed` out and `added` in; the nodes of which other candidates may be found than before.
    pub fn update(&mut self, cards: &Cards, caps: Caps, removed: &[u32], added: &[u32]) -> Vec<u32> {
        let mut touched: FxHashSet<u32> = added.iter().copied().collect();
        let mut before: FxHashMap<u64, Standing> = FxHashMap::default();
        let mut changed: FxHashSet<u32> = FxHashSet::default();
        // What goes is looked up as it stood.
        let mut old_second: Vec<(u64, u32)> = second_of(removed, cards, |key| self.standing(key, caps));
        for &node in removed {
            for (key, _) in keys(cards, cards.card(node)) {
                self.words.remove(key, node);
                self.recount(key, caps, -1, &mut before);
            }
        }
        let mut postings: Vec<(u64, u32)> = flat_map(added, |&node| {
            keys(cards, cards.card(node))
                .into_iter()
                .map(|(key, _)| (key, node))
                .collect()
        });
        sort(&mut postings);
        let first = self.crowded.is_empty() && removed.is_empty() && self.words.is_empty();
        let counts: Vec<(u64, u32)> = postings
            .chunk_by(|a, b| a.0 == b.0)
            .map(|block| (block[0].0, block.len() as u32))
            .collect();
        self.words.extend(postings);
        for (key, count) in counts {
            match first {
                true if count as usize > caps.block => {
                    self.crowded.insert(key, count);
                }
                true => {}
                false => self.recount(key, caps, i64::from(count), &mut before),
            }
        }
        for (&key, &standing) in &before {
            if standing != self.standing(key, caps) {
                changed.extend(self.words.get(key));
            }
        }
        let gone: FxHashSet<u32> = removed.iter().copied().collect();
        let mut rekeyed: Vec<u32> = changed.iter().copied().filter(|node| !touched.contains(node)).collect();
        rekeyed.sort_unstable();
        old_second.extend(second_of(&rekeyed, cards, |key| {
            before.get(&key).copied().unwrap_or_else(|| self.standing(key, caps))
        }));
        touched.extend(&rekeyed);
        let fresh: Vec<u32> = added.iter().chain(&rekeyed).copied().collect();
        let new_second = second_of(&fresh, cards, |key| self.standing(key, caps));
        self.seconds(cards, caps, old_second, new_second, &mut touched);
        self.windows(cards, caps, &before, removed, &fresh, &mut touched);
        let mut touched: Vec<u32> = touched.into_iter().filter(|node| !gone.contains(node)).collect();
        touched.sort_unstable();
        touched
    }

    /// The nodes that `node` is compared with, ascending.
    pub fn candidates(&self, cards: &Cards, caps: Caps, node: u32, out: &mut Vec<u32>) {
        out.clear();
        let card = cards.card(node);
        for (key, named) in keys(cards, card) {
            match self.standing(key, caps) {
                Standing::Open => self.words.collect(key, out),
                Standing::Flooded if named => self.neighbours(key, caps, card.rank, node, out),
                Standing::Crowded | Standing::Flooded => {}
            }
        }
        for key in second(cards, card, |key| self.standing(key, caps)) {
            match self.crowded_second.contains_key(&key) {
                false => self.second.collect(key, out),
                true => self.neighbours(key, caps, card.rank, node, out),
            }
        }
        out.sort_unstable();
        out.dedup();
        out.retain(|&other| other != node);
    }

    /// Blocks of one word above the cap, blocks compared along a window, and the size of the largest block.
    pub fn capped(&self) -> (usize, usize, u32) {
        let largest = self.crowded.values().max().copied().unwrap_or(0);
        (self.crowded.len(), self.rings.len(), largest)
    }

    fn standing(&self, key: u64, caps: Caps) -> Standing {
        match self.crowded.get(&key) {
            None => Standing::Open,
            Some(&count) if count as usize > FLOOD * caps.block => Standing::Flooded,
            Some(_) => Standing::Crowded,
        }
    }

    /// Notes that a block has grown or shrunk by `more`, and how it stood before the first change.
    fn recount(&mut self, key: u64, caps: Caps, more: i64, before: &mut FxHashMap<u64, Standing>) {
        let stood = self.standing(key, caps);
        match self.crowded.get_mut(&key) {
            Some(count) => {
                let now = (i64::from(*count) + more).max(0);
                *count = now as u32;
                if now as usize <= caps.block {
                    self.crowded.remove(&key);
                }
            }
            None => {
                let count = self.words.get(key).take(caps.block + 1).count();
                if count > caps.block {
                    let count = self.words.get(key).count();
                    self.crowded.insert(key, count as u32);
                }
            }
        }
        if stood != self.standing(key, caps) {
            before.entry(key).or_insert(stood);
        }
    }

    /// Takes second keys out and in.
    fn seconds(
        &mut self,
        cards: &Cards,
        caps: Caps,
        mut old: Vec<(u64, u32)>,
        mut new: Vec<(u64, u32)>,
        touched: &mut FxHashSet<u32>,
    ) {
        sort(&mut old);
        sort(&mut new);
        let (old_only, new_only) = (missing(&old, &new), missing(&new, &old));
        for &(key, node) in &old_only {
            self.second.remove(key, node);
        }
        let first = self.crowded_second.is_empty() && old_only.is_empty() && self.second.is_empty();
        let mut deltas: Vec<(u64, i64)> = Vec::new();
        for (entries, sign) in [(&old_only, -1), (&new_only, 1)] {
            let blocks = entries.chunk_by(|a, b| a.0 == b.0);
            deltas.extend(blocks.map(|block| (block[0].0, sign * block.len() as i64)));
        }
        deltas.sort_unstable();
        let rings: Vec<(u64, u32)> = old_only.iter().chain(&new_only).copied().collect();
        self.second.extend(new_only.clone());
        let mut turned: Vec<u64> = Vec::new();
        for block in deltas.chunk_by(|a, b| a.0 == b.0) {
            let (key, more) = (block[0].0, block.iter().map(|(_, more)| more).sum::<i64>());
            let was = self.crowded_second.get(&key).copied();
            let count = match was {
                Some(count) => (i64::from(count) + more).max(0) as usize,
                None if first => more.max(0) as usize,
                None => self.second.get(key).count(),
            };
            match count > caps.second {
                true => self.crowded_second.insert(key, count as u32),
                false => self.crowded_second.remove(&key),
            };
            if was.is_some() != (count > caps.second) {
                turned.push(key);
            }
        }
        for &key in &turned {
            touched.extend(self.second.get(key));
            let ring: BTreeSet<(u64, u32)> = match self.crowded_second.contains_key(&key) {
                true => self.second.get(key).map(|node| (cards.card(node).rank, node)).collect(),
                false => BTreeSet::new(),
            };
            match ring.is_empty() {
                true => self.rings.remove(&key),
                false => self.rings.insert(key, ring),
            };
        }
        let turned: FxHashSet<u64> = turned.into_iter().collect();
        let removed = old_only.len();
        for (at, (key, node)) in rings.into_iter().enumerate() {
            if self.crowded_second.contains_key(&key) && !turned.contains(&key) {
                self.move_in_ring(key, cards.card(node).rank, node, at >= removed, caps, touched);
            }
        }
    }

    /// Takes nodes out of and into the windows of places and participants far above the cap.
    fn windows(
        &mut self,
        cards: &Cards,
        caps: Caps,
        before: &FxHashMap<u64, Standing>,
        removed: &[u32],
        fresh: &[u32],
        touched: &mut FxHashSet<u32>,
    ) {
        if self.crowded.is_empty() && before.is_empty() {
            return;
        }
        let mut named: FxHashSet<u64> = FxHashSet::default();
        for (nodes, joins) in [(removed, false), (fresh, true)] {
            for &node in nodes {
                let card = cards.card(node);
                for (key, _) in keys(cards, card).into_iter().filter(|(_, named)| *named) {
                    let standing = self.standing(key, caps);
                    // What shrank and grew again stands as it stood.
                    let turned = before.get(&key).is_some_and(|was| *was != standing);
                    let flooded = standing == Standing::Flooded;
                    match (turned, flooded, self.rings.contains_key(&key)) {
                        (true, true, _) | (false, true, false) => {
                            named.insert(key);
                        }
                        (_, false, true) => {
                            self.rings.remove(&key);
                        }
                        (false, true, true) if !named.contains(&key) => {
                            self.move_in_ring(key, card.rank, node, joins, caps, touched);
                        }
                        _ => {}
                    }
                }
            }
        }
        for key in named {
            // To others the name is a word of the text.
            let is_named = |node: &u32| keys(cards, cards.card(*node)).contains(&(key, true));
            let named = self.words.get(key).filter(is_named);
            let ring = named.map(|node| (cards.card(node).rank, node)).collect();
            self.rings.insert(key, ring);
        }
    }

    fn move_in_ring(&mut self, key: u64, rank: u64, node: u32, joins: bool, caps: Caps, touched: &mut FxHashSet<u32>) {
        let ring = self.rings.entry(key).or_default();
        match joins {
            true => ring.insert((rank, node)),
            false => ring.remove(&(rank, node)),
        };
        let mut near = Vec::new();
        self.neighbours(key, caps, rank, node, &mut near);
        touched.extend(near);
    }

    fn neighbours(&self, key: u64, caps: Caps, rank: u64, node: u32, out: &mut Vec<u32>) {
        let Some(ring) = self.rings.get(&key) else { return };
        let at = (rank, node);
        out.extend(ring.range(..at).rev().take(caps.window).map(|(_, node)| *node));
        let behind = ring.range(at..).filter(|other| **other != at);
        out.extend(behind.take(caps.window).map(|(_, node)| *node));
    }
}

/// The blocks in which a card stands.
fn keys(cards: &Cards, card: &Card) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::with_capacity(24);
    for bucket in buckets(card) {
        for (ids, place) in [(cards.words(card), false), (cards.places(card), true)] {
            for &id in ids.iter().filter(|&&id| !cards.dictionary.is_sort(id)) {
                let named = place || cards.dictionary.is_entity(id);
                keys.push((mix(bucket as u64, cards.dictionary.key(id)), named));
            }
        }
    }
    // A place is as well a word of the text.
    keys.sort_unstable_by_key(|&(key, named)| (key, !named));
    keys.dedup_by_key(|(key, _)| *key);
    keys
}

/// The buckets of the days on which it may have happened.
fn buckets(card: &Card) -> std::ops::RangeInclusive<i32> {
    let days = card.days;
    let (from, to) = match (days.dated, days.told) {
        (Dated::Never, _) => return i32::MIN..=i32::MIN,
        (_, Some(told)) if days.to.saturating_sub(days.from) > NEWS_WEEK => (told.saturating_sub(3), told),
        _ if days.to.saturating_sub(days.from) > NEWS_WEEK => return i32::MIN..=i32::MIN,
        _ => (
            days.from.saturating_sub(days.slack.min(NEWS_WEEK)),
            days.to.saturating_add(days.slack.min(NEWS_WEEK)),
        ),
    };
    from.div_euclid(BUCKET)..=to.div_euclid(BUCKET)
}

fn second_of(nodes: &[u32], cards: &Cards, standing: impl Fn(u64) -> Standing + Sync + Send) -> Vec<(u64, u32)> {
    flat_map(nodes, |&node| {
        let keys = second(cards, cards.card(node), &standing);
        keys.into_iter().map(|key| (key, node)).collect()
    })
}

/// The blocks of two crowded words in which a card stands; of one, where it has but one.
fn second(cards: &Cards, card: &Card, standing: impl Fn(u64) -> Standing) -> Vec<u64> {
    let mut found = Vec::new();
    let mut crowded: Vec<u64> = Vec::new();
    for bucket in buckets(card) {
        crowded.clear();
        let tokens = cards.tokens(card).filter(|&id| !cards.dictionary.is_sort(id));
        let keys = tokens.map(|id| mix(bucket as u64, cards.dictionary.key(id)));
        crowded.extend(keys.filter(|&key| standing(key) == Standing::Crowded));
        crowded.sort_unstable();
        crowded.dedup();
        crowded.truncate(PAIRED);
        if let [only] = crowded[..] {
            found.push(mix(only, only));
        }
        for (at, &one) in crowded.iter().enumerate() {
            found.extend(crowded[at + 1..].iter().map(|&other| mix(one, other)));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// What is in `these`, ascending, and not in `those`, ascending.
fn missing(these: &[(u64, u32)], those: &[(u64, u32)]) -> Vec<(u64, u32)> {
    let mut rest = those.iter().peekable();
    let mut found = Vec::new();
    for entry in these {
        while rest.next_if(|other| *other < entry).is_some() {}
        if rest.peek() != Some(&entry) {
            found.push(*entry);
        }
    }
    found
}

/// Two numbers as one, spread evenly (the finaliser of SplitMix64, Steele et al. 2014).
fn mix(a: u64, b: u64) -> u64 {
    let mut x = a.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ b.rotate_left(32);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}
