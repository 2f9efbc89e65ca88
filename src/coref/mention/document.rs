use rustc_hash::FxHashMap;

use super::near::Vector;
use crate::claim::Claim;
use crate::coref::lexicon::Lexicon;
use crate::event::TypedClaim;

/// What the marked claims of each source hold together.
#[derive(Debug, Default)]
pub(super) struct Documents {
    /// The document of each mention.
    pub of: Vec<u32>,
    /// The sentence of each mention; mentions of one sentence share its number.
    pub sentences: Vec<u32>,
    /// Of each document its terms, ascending, each with how many sentences hold it.
    pub terms: Vec<Vec<(u32, u32)>>,
    /// For each term, whether it is written as a name more often than not, or is a figure.
    pub is_name: Vec<bool>,
    /// For each term, the documents that hold it.
    pub holders: Vec<u32>,
}

impl Documents {
    /// Reads the claims `which`, of which those of one source follow each other; a sentence told twice counts once.
    pub fn read(claims: &[&Claim], typed: &[&TypedClaim], which: &[usize]) -> Documents {
        let mut documents = Documents::default();
        let mut lexicon = Lexicon::default();
        let mut sides: Vec<(u32, u32)> = Vec::new();
        let mut source = None;
        let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
        let mut next = 0;
        let mut counts: FxHashMap<u32, u32> = FxHashMap::default();
        for &at in which {
            let (claim, typed) = (&claims[at], &typed[at]);
            if source != Some(&claim.source) {
                documents.close(&mut counts, source.is_some());
                source = Some(&claim.source);
                seen.clear();
            }
            documents.of.push(documents.terms.len() as u32);
            let sentence = *seen.entry(&claim.text).or_insert(next);
            documents.sentences.push(sentence);
            if sentence < next {
                continue;
            }
            next += 1;
            let names = typed.marked.as_ref().map_or(&[][..], |marked| &marked.names);
            let terms = typed.terms.iter().map(AsRef::as_ref);
            let terms = terms.filter(|term: &&str| !term.starts_with("kind:"));
            for id in lexicon.set(terms.chain(names.iter().map(String::as_str))) {
                *counts.entry(id).or_default() += 1;
                if sides.len() <= id as usize {
                    sides.resize(id as usize + 1, (0, 0));
                }
                let name = names.binary_search_by(|name| name.as_str().cmp(lexicon.name(id)));
                match name {
                    Ok(_) => sides[id as usize].0 += 1,
                    Err(_) => sides[id as usize].1 += 1,
                }
            }
        }
        documents.close(&mut counts, source.is_some());
        documents.is_name = sides.iter().map(|(name, plain)| name > plain).collect();
        documents.holders = vec![0; sides.len()];
        for &(term, _) in documents.terms.iter().flatten() {
            documents.holders[term as usize] += 1;
        }
        documents
    }

    fn close(&mut self, counts: &mut FxHashMap<u32, u32>, open: bool) {
        if open {
            let mut terms: Vec<(u32, u32)> = counts.drain().collect();
            terms.sort_unstable();
            self.terms.push(terms);
        }
    }

    /// Of each document the weights of its terms, of length 1: `(1 + ln tf) · (1 + ln (N + 1)/df)`, names counted
    /// `name_counts` times (Salton & Buckley 1988).
    pub fn vectors(&self, name_counts: f64) -> Vec<Vector> {
        let all = self.terms.len() as f64 + 1.0;
        let weight = |&(term, count): &(u32, u32)| {
            let rarity = 1.0 + (all / f64::from(self.holders[term as usize].max(1))).ln();
            let name = if self.is_name[term as usize] { name_counts } else { 1.0 };
            (term, (1.0 + f64::from(count).ln()) * rarity * name)
        };
        let unit = |terms: &Vec<(u32, u32)>| {
            let mut vector: Vector = terms.iter().map(weight).collect();
            let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
            vector
                .iter_mut()
                .for_each(|(_, weight)| *weight /= length.max(f64::MIN_POSITIVE));
            vector
        };
        self.terms.iter().map(unit).collect()
    }
}
