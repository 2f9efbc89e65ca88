//! Clustering of more claims than can all be compared with each other, and what changes when more come.
//!
//! Claims that say the same are one node with many supporters. Nodes that share a word within the same days are
//! compared ([`index`]), each pair falls on one level of each field ([`fields`]), the levels' weights are summed
//! ([`weights`]); pairs above 0 are links. The connected components of the links are parted into events by the method
//! of the options.
//!
//! Everything here is a function of the set of claims alone: how rare a word is, which blocks are above their cap, which
//! pairs are compared, and what breaks ties. So a change touches the nodes for which one of these has changed, the
//! components that they are in, and nothing else, and the result is that of one run over everything.

mod agglomeration;
mod average;
mod card;
mod components;
mod contraction;
mod dictionary;
mod draft;
mod fields;
mod index;
mod inherit;
pub(super) mod learn;
mod parallel;
mod postings;
#[cfg(test)]
mod tests;
mod weights;

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use agglomeration::Pair;
pub(super) use card::Draft;
use card::{Card, Cards};
pub(super) use draft::{of_claim, of_telling};
pub(super) use fields::Pattern;
use fields::{CHEAPEST_FIRST, LEVELS, cannot, level, pattern};
use index::{Caps, Index};
pub(crate) use inherit::inherit;
use parallel::map_with;
pub use weights::ArchiveWeights;
use weights::{Table, UNIT};

use super::options::{CorefOptions, Partition};
use super::{Edge, Level};

/// Nodes of a component up to which all pairs are compared.
const WHOLE: usize = 48;

/// One pair must not outvote the rest of its cluster: the most that it weighs, in parts of a log-odds.
const LOUDEST: i32 = 8 * UNIT as i32;

/// Words of which a claim must hold more to be taken for a copy of another.
const TOO_SHORT: usize = 2;

/// The nodes, how they are linked, and the events that they make up.
#[derive(Debug, Clone)]
pub(super) struct Archive {
    options: CorefOptions,
    table: Table,
    caps: Caps,
    cards: Cards,
    index: Index,
    /// The nodes that hold each word.
    holders: Vec<Vec<u32>>,
    /// Of each node, those with which it is linked; not sorted.
    links: Vec<Vec<u32>>,
    alive: Vec<bool>,
    living: usize,
    /// The node that says what a rank stands for.
    same: FxHashMap<u64, u32>,
    /// Of each node, its event.
    event_of: Vec<u32>,
    /// The nodes of each event, by rank; empty where an event is no more.
    events: Vec<Vec<u32>>,
}

/// What a change came to, by the numbers of the events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Regrouped {
    /// The events whose nodes have changed, with their nodes before.
    pub before: Vec<(u32, Vec<u32>)>,
    /// The events whose nodes have changed, or that are new.
    pub after: Vec<u32>,
}

/// No event.
const NONE: u32 = u32::MAX;

impl Archive {
    pub fn new(options: &CorefOptions) -> Self {
        Archive {
            options: options.clone(),
            table: options.archive.table(),
            caps: Caps {
                block: options.block_cap.max(2),
                second: (options.block_cap / 3).max(2),
                window: options.window,
            },
            cards: Cards::default(),
            index: Index::default(),
            holders: Vec::new(),
            links: Vec::new(),
            alive: Vec::new(),
            living: 0,
            same: FxHashMap::default(),
            event_of: Vec::new(),
            events: Vec::new(),
        }
    }

    /// The event of a node.
    pub fn event_of(&self, node: u32) -> u32 {
        self.event_of[node as usize]
    }

    /// The nodes of an event; none where it is no more.
    pub fn nodes(&self, event: u32) -> &[u32] {
        self.events.get(event as usize).map_or(&[], Vec::as_slice)
    }

    /// The numbers of all events there are.
    pub fn events(&self) -> impl Iterator<Item = u32> + '_ {
        (0..self.events.len() as u32).filter(|&event| !self.events[event as usize].is_empty())
    }

    /// How many numbers of events were given.
    pub fn numbers(&self) -> u32 {
        self.events.len() as u32
    }

    /// Gives the event of each number the one that `numbers`, which holds each of them once, has in its place.
    pub fn exchange(&mut self, numbers: &[u32]) {
        let events = std::mem::take(&mut self.events);
        self.events = vec![Vec::new(); events.len()];
        for (nodes, &number) in events.into_iter().zip(numbers) {
            for &node in &nodes {
                self.event_of[node as usize] = number;
            }
            self.events[number as usize] = nodes;
        }
    }

    /// What the caps left out, in words.
    pub fn diagnostics(&self) -> Vec<String> {
        let (crowded, windows, largest) = self.index.capped();
        if crowded == 0 {
            return Vec::new();
        }
        vec![format!(
            "blocks: {crowded} of one word and four days are above the cap of {} claims that differ (the largest holds \
             {largest}), their claims were looked up by two words; {windows} of those are above the cap as well, their \
             claims were compared with {} neighbours each",
            self.caps.block,
            2 * self.caps.window
        )]
    }

    /// Takes the nodes `removed` out and adds a node for each draft, or finds the one that says the same: the node of
    /// each draft, and what became of the events.
    ///
    /// # Complexity
    /// Linear in the nodes touched: those that are new, those in whose blocks the caps came to bear, those with a word
    /// whose rarity changed its power of four; and in the components of these.
    pub fn change(&mut self, removed: &[u32], drafts: &[&Draft]) -> (Vec<u32>, Regrouped) {
        let mut flipped: FxHashSet<u32> = FxHashSet::default();
        let mut old = Vec::new();
        for &node in removed.iter().filter(|&&node| self.alive[node as usize]) {
            old.push(node);
        }
        for &node in &old {
            self.alive[node as usize] = false;
            self.living -= 1;
            let rank = self.cards.card(node).rank;
            if self.same.get(&rank) == Some(&node) {
                self.same.remove(&rank);
            }
            for id in distinct(&self.cards, node) {
                self.holders[id as usize].retain(|&other| other != node);
                if self.cards.dictionary.discount(id) {
                    flipped.insert(id);
                }
            }
        }
        let mut new = Vec::new();
        let nodes: Vec<u32> = drafts.iter().map(|draft| self.node(draft, &mut new)).collect();
        for &node in &new {
            for id in distinct(&self.cards, node) {
                self.holders.resize(self.holders.len().max(id as usize + 1), Vec::new());
                self.holders[id as usize].push(node);
                if self.cards.dictionary.count(id) {
                    flipped.insert(id);
                }
            }
        }
        let everything = self.cards.dictionary.of_cards(self.living);
        let found = self.index.update(&self.cards, self.caps, &old, &new);
        let touched = match everything {
            true => (0..self.cards.len() as u32)
                .filter(|&node| self.alive[node as usize])
                .collect(),
            false => self.with_holders(found, &flipped),
        };
        for &node in &touched {
            self.cards.tell_head(node);
        }
        let regrouped = self.regroup(&old, &touched);
        (nodes, regrouped)
    }

    /// The node that says what the draft says; a new one where there is none.
    fn node(&mut self, draft: &Draft, new: &mut Vec<u32>) -> u32 {
        let rank = draft.rank();
        let copies = draft.article.is_none() && draft.words.len() > TOO_SHORT;
        if let Some(&node) = self.same.get(&rank).filter(|_| copies)
            && self.cards.says(self.cards.card(node), draft)
        {
            return node;
        }
        let node = self.cards.push(draft, rank);
        if copies {
            self.same.entry(rank).or_insert(node);
        }
        self.links.push(Vec::new());
        self.alive.push(true);
        self.living += 1;
        self.event_of.push(NONE);
        new.push(node);
        node
    }

    fn with_holders(&self, found: Vec<u32>, flipped: &FxHashSet<u32>) -> Vec<u32> {
        let mut touched = found;
        for &id in flipped {
            touched.extend(&self.holders[id as usize]);
        }
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    /// Compares the touched nodes anew and clusters the components that they were or are in.
    fn regroup(&mut self, removed: &[u32], touched: &[u32]) -> Regrouped {
        let mut affected = self.reach(removed.iter().chain(touched).copied().collect());
        self.relink(removed, touched);
        affected.retain(|&node| self.alive[node as usize]);
        let affected = self.reach(affected);
        let components = self.components(&affected);
        let parts: Vec<Vec<Vec<u32>>> = map_with(&components, Vec::new(), |room, nodes| self.part(nodes, room));
        let mut after: Vec<Vec<u32>> = parts.into_iter().flatten().collect();
        after.sort_unstable_by_key(|nodes| nodes.first().map(|&node| (self.cards.card(node).rank, node)));
        let mut numbers: Vec<u32> = affected
            .iter()
            .chain(removed)
            .map(|&node| self.event_of(node))
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.retain(|&number| number != NONE);
        self.renumber(numbers, after)
    }

    /// Gives the groups of `after`, which hold the nodes of the events `before`, their numbers.
    fn renumber(&mut self, before: Vec<u32>, after: Vec<Vec<u32>>) -> Regrouped {
        let same = |events: &[Vec<u32>], number: u32, nodes: &[u32]| events[number as usize] == nodes;
        // What has not changed keeps its number and takes no part.
        let stays = |nodes: &Vec<u32>| {
            let number = nodes.first().map_or(NONE, |&node| self.event_of(node));
            number != NONE && same(&self.events, number, nodes)
        };
        let after: Vec<Vec<u32>> = after.into_iter().filter(|nodes| !stays(nodes)).collect();
        let mut moved: FxHashSet<u32> = FxHashSet::default();
        for nodes in &after {
            moved.extend(nodes.iter().map(|&node| self.event_of(node)));
        }
        let changed = |number: &u32| {
            let nodes = &self.events[*number as usize];
            moved.contains(number) || nodes.iter().any(|&node| !self.alive[node as usize])
        };
        let before: Vec<u32> = before.into_iter().filter(changed).collect();
        let old: Vec<(u32, Vec<u32>)> = before
            .iter()
            .map(|&number| (number, std::mem::take(&mut self.events[number as usize])))
            .collect();
        let held: Vec<(u32, &[u32])> = old.iter().map(|(number, nodes)| (*number, nodes.as_slice())).collect();
        let groups: Vec<&[u32]> = after.iter().map(Vec::as_slice).collect();
        let heirs = inherit(&held, &groups);
        let mut numbers = Vec::with_capacity(after.len());
        for (nodes, heir) in after.into_iter().zip(heirs) {
            let number = heir.unwrap_or_else(|| {
                self.events.push(Vec::new());
                self.events.len() as u32 - 1
            });
            for &node in &nodes {
                self.event_of[node as usize] = number;
            }
            self.events[number as usize] = nodes;
            numbers.push(number);
        }
        Regrouped {
            before: old,
            after: numbers,
        }
    }

    /// The nodes that links connect with `start`, each once.
    fn reach(&self, start: Vec<u32>) -> Vec<u32> {
        let mut seen: FxHashSet<u32> = start.iter().copied().collect();
        let mut found: Vec<u32> = Vec::with_capacity(start.len());
        let mut open = start;
        open.sort_unstable();
        open.dedup();
        while let Some(node) = open.pop() {
            found.push(node);
            open.extend(self.links[node as usize].iter().filter(|&&other| seen.insert(other)));
        }
        found
    }

    /// Looks for the links of the touched nodes anew.
    fn relink(&mut self, removed: &[u32], touched: &[u32]) {
        let inside: FxHashSet<u32> = touched.iter().chain(removed).copied().collect();
        for &node in removed.iter().chain(touched) {
            let links = std::mem::take(&mut self.links[node as usize]);
            for other in links.into_iter().filter(|other| !inside.contains(other)) {
                self.links[other as usize].retain(|&linked| linked != node);
            }
        }
        let found: Vec<Vec<u32>> = map_with(touched, Vec::new(), |room: &mut Vec<u32>, &node| {
            self.index.candidates(&self.cards, self.caps, node, room);
            let card = self.cards.card(node);
            // Of two touched nodes the later one looks.
            let sought = room.iter().filter(|&&other| other < node || !inside.contains(&other));
            sought
                .copied()
                .filter(|&other| self.is_link(card, self.cards.card(other)))
                .collect()
        });
        for (&node, others) in touched.iter().zip(found) {
            for other in others {
                self.links[node as usize].push(other);
                self.links[other as usize].push(node);
            }
        }
    }

    fn is_link(&self, a: &Card, b: &Card) -> bool {
        self.table
            .agrees(CHEAPEST_FIRST, |field| level(&self.cards, a, b, field))
            && cannot(&self.cards, a, b).is_none()
    }

    /// The connected components of `nodes`, which hold all that their links reach; each sorted by rank.
    fn components(&self, nodes: &[u32]) -> Vec<Vec<u32>> {
        let mut seen: FxHashSet<u32> = FxHashSet::with_capacity_and_hasher(nodes.len(), Default::default());
        let mut components = Vec::new();
        let mut open = Vec::new();
        for &start in nodes {
            if !seen.insert(start) {
                continue;
            }
            let mut component = Vec::new();
            open.push(start);
            while let Some(node) = open.pop() {
                component.push(node);
                open.extend(self.links[node as usize].iter().filter(|&&other| seen.insert(other)));
            }
            component.sort_unstable_by_key(|&node| (self.cards.card(node).rank, node));
            components.push(component);
        }
        components
    }

    /// Parts one component, sorted by rank, into events.
    fn part(&self, nodes: &[u32], room: &mut Vec<u32>) -> Vec<Vec<u32>> {
        if nodes.len() == 1 {
            return vec![nodes.to_vec()];
        }
        let ranks: Vec<u64> = nodes.iter().map(|&node| self.cards.card(node).rank).collect();
        let compare = |a: usize, b: usize| {
            let (one, other) = (self.cards.card(nodes[a]), self.cards.card(nodes[b]));
            Pair {
                a: a as u32,
                b: b as u32,
                weight: self
                    .table
                    .sum(&pattern(&self.cards, one, other))
                    .clamp(-LOUDEST, LOUDEST),
                cannot: cannot(&self.cards, one, other).is_some(),
            }
        };
        let pairs: Vec<Pair> = match nodes.len() <= WHOLE {
            true => (0..nodes.len())
                .flat_map(|a| (a + 1..nodes.len()).map(move |b| (a, b)))
                .map(|(a, b)| compare(a, b))
                .collect(),
            false => {
                let places: FxHashMap<u32, usize> = nodes.iter().copied().zip(0..).collect();
                let numbered: Vec<usize> = (0..nodes.len()).collect();
                let found = map_with(&numbered, std::mem::take(room), |room, &a| -> Vec<Pair> {
                    self.index.candidates(&self.cards, self.caps, nodes[a], room);
                    let others = room.iter().filter_map(|other| places.get(other).copied());
                    others.filter(|&b| b > a).map(|b| compare(a, b)).collect()
                });
                found.into_iter().flatten().collect()
            }
        };
        // All with all speak for one event: every method finds one.
        let agreed = |pair: &Pair| pair.weight > 0 && !pair.cannot;
        if nodes.len() <= WHOLE && pairs.iter().all(agreed) {
            return vec![nodes.to_vec()];
        }
        let absent = (self.options.archive_absent.clamp(0.0, 1e3) * UNIT) as i64;
        let roots = match self.options.partition {
            Partition::Components => components::connect(nodes.len(), &pairs),
            Partition::Contraction => contraction::contract(&ranks, &pairs, absent),
            Partition::AverageLinkage => average::link(&ranks, &pairs, absent),
        };
        let mut parts: Vec<Vec<u32>> = vec![Vec::new(); nodes.len()];
        for (&root, &node) in roots.iter().zip(nodes) {
            parts[root as usize].push(node);
        }
        parts.retain(|part| !part.is_empty());
        parts
    }

    /// Why two nodes are, or are not, of one event: the pair level by level.
    pub fn explain(&self, a: u32, b: u32) -> Edge {
        let (one, other) = (self.cards.card(a), self.cards.card(b));
        let levels = told(&self.table, &pattern(&self.cards, one, other));
        Edge {
            a: a.min(b) as usize,
            b: a.max(b) as usize,
            weight: levels.iter().map(|level| level.weight).sum(),
            levels,
            cannot: cannot(&self.cards, one, other).map(str::to_owned),
        }
    }

    /// What two claims weigh that say the same, in log-odds.
    pub fn sure(&self) -> f64 {
        f64::from(LOUDEST) / UNIT
    }

    /// The links of a node.
    pub fn links(&self, node: u32) -> &[u32] {
        &self.links[node as usize]
    }

    /// How many of the compared pairs fall on each pattern: those of which `same` says that they are of one event, and
    /// those of which it says that they are not. Of more nodes than `most`, as many as are told apart by their ranks.
    pub fn patterns(
        &self,
        most: usize,
        same: impl Fn(u32, u32) -> Option<bool> + Sync + Send,
    ) -> BTreeMap<Pattern, (u64, u64)> {
        let every = (self.living / most.max(1)) as u64 + 1;
        let taken = |node: &u32| self.alive[*node as usize] && self.cards.card(*node).rank.is_multiple_of(every);
        let nodes: Vec<u32> = (0..self.cards.len() as u32).filter(taken).collect();
        let found = map_with(&nodes, Vec::new(), |room: &mut Vec<u32>, &node| {
            self.index.candidates(&self.cards, self.caps, node, room);
            let card = self.cards.card(node);
            let compared =
                |&other: &u32| Some((pattern(&self.cards, card, self.cards.card(other)), same(node, other)?));
            // A pair of two such nodes is counted once, as is one with another node.
            let others = room.iter().filter(|other| **other < node || !taken(other));
            others.filter_map(compared).collect::<Vec<_>>()
        });
        let mut patterns: BTreeMap<Pattern, (u64, u64)> = BTreeMap::new();
        for (pattern, same) in found.into_iter().flatten() {
            let (one, two) = patterns.entry(pattern).or_default();
            *(if same { one } else { two }) += 1;
        }
        patterns
    }
}

/// The words and names of a node, each once.
fn distinct(cards: &Cards, node: u32) -> Vec<u32> {
    let mut ids: Vec<u32> = cards.tokens(cards.card(node)).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn told(table: &Table, pattern: &Pattern) -> Vec<Level> {
    let prior = Level {
        label: "prior: two claims that share a word within the same days".to_owned(),
        weight: table.prior(),
    };
    let levels = LEVELS.iter().zip(pattern).enumerate();
    let levels = levels.map(|(field, ((name, labels), &level))| Level {
        label: format!(
            "{name}: {}",
            labels.get(usize::from(level)).copied().unwrap_or_default()
        ),
        weight: table.level(field, level),
    });
    std::iter::once(prior)
        .chain(levels)
        .filter(|level| level.weight != 0.0)
        .collect()
}
