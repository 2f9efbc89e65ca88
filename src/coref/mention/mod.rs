//! Mentions that another extractor marked: claims with a trigger, clustered by that word, by what stands around it in
//! the sentence, and by what their documents tell.
//!
//! Documents are gathered into stories first; inside a story, mentions of one word or of one family of words are
//! compared. That is the lemma baseline of event coreference (Upadhyay et al. 2016, Barhom et al. 2019, with pairs of
//! synonyms as in Ahmed et al. 2023), with stories found from the documents instead of given.

mod apart;
mod average;
mod compare;
mod document;
mod merge;
mod near;
mod pair;
mod story;
#[cfg(test)]
mod tests;
mod weights;

use rustc_hash::FxHashMap;

pub(super) use apart::cluster_apart;
pub use weights::MentionWeights;

use self::average::average_link;
use self::compare::{Sentences, compare};
use self::document::Documents;
use self::pair::pairs;
use self::story::stories;
use super::level::{Sum, Told};
use super::{CorefOptions, Edge};
use crate::claim::Claim;
use crate::event::TypedClaim;

/// The events of marked mentions, by the indices of their claims.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    /// The claims of each event, ascending, ordered by the first.
    pub events: Vec<Vec<usize>>,
    /// The pairs inside the events that speak for them.
    pub edges: Vec<Edge>,
    pub diagnostics: Vec<String>,
}

/// Clusters the claims `which`, ascending, that hold a marked word; claims are sorted by source.
///
/// # Complexity
/// Near-linear in documents and claims: see [`stories`] and [`pairs`].
pub(super) fn mentions(claims: &[&Claim], typed: &[&TypedClaim], which: &[usize], options: &CorefOptions) -> Mentions {
    let documents = Documents::read(claims, typed, which);
    let vectors = documents.vectors(options.mentions.name_counts);
    let stories = stories(&vectors, &options.mentions);
    let sentences = Sentences::read(typed, which, &documents, vectors);
    let mut of_story: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for (mention, &document) in documents.of.iter().enumerate() {
        let story = stories[document as usize];
        of_story.entry(story).or_default().push(mention as u32);
    }
    let mut of_story: Vec<Vec<u32>> = of_story.into_values().collect();
    of_story.sort_unstable();
    let one = |members: &Vec<u32>| story_events(&sentences, members, options);
    #[cfg(feature = "parallel")]
    let found: Vec<Found> = {
        use rayon::prelude::*;
        of_story.par_iter().map(one).collect()
    };
    #[cfg(not(feature = "parallel"))]
    let found: Vec<Found> = of_story.iter().map(one).collect();
    let mut told = Mentions::default();
    let at = |mention: u32| which[mention as usize];
    let mut joined: Vec<(f64, u32, u32)> = Vec::new();
    let mut left_out = 0;
    for found in found {
        let events = found.events.into_iter();
        told.events
            .extend(events.map(|event| event.into_iter().map(at).collect::<Vec<usize>>()));
        joined.extend(found.joined);
        left_out += found.left_out;
    }
    if left_out > 0 {
        told.diagnostics.push(format!(
            "mentions: {left_out} words are told too often in one story; each of their mentions is compared with its \
             neighbours only"
        ));
    }
    told.events.sort_unstable_by_key(|event| event[0]);
    strongest(
        &mut joined,
        sentences.len(),
        options.explained_pairs,
        &mut told.diagnostics,
    );
    told.edges = joined
        .iter()
        .map(|&(_, a, b)| {
            let mut pair = Told::default();
            compare(&sentences, &options.mentions, (a, b), &mut pair);
            Edge {
                a: at(a),
                b: at(b),
                weight: pair.levels.iter().map(|level| level.weight).sum(),
                levels: pair.levels,
                cannot: pair.cannot,
            }
        })
        .collect();
    told
}

/// What one story comes to.
struct Found {
    /// Mentions of each event, ascending.
    events: Vec<Vec<u32>>,
    /// Pairs of one event that speak for it.
    joined: Vec<(f64, u32, u32)>,
    /// Words whose mentions were not all compared.
    left_out: usize,
}

fn story_events(sentences: &Sentences, members: &[u32], options: &CorefOptions) -> Found {
    let (pairs, left_out) = pairs(sentences, members);
    let scored: Vec<(u32, u32, f64)> = pairs
        .into_iter()
        .map(|(a, b)| {
            let mut sum = Sum::default();
            let pair = (members[a as usize], members[b as usize]);
            compare(sentences, &options.mentions, pair, &mut sum);
            (a, b, sum.weight)
        })
        .collect();
    // Where not all pairs were compared, one that was not says nothing.
    let absent = if left_out > 0 { 0.0 } else { options.mentions.absent };
    let roots = average_link(members.len(), &scored, absent, options.merge_threshold);
    let mut events: Vec<Vec<u32>> = vec![Vec::new(); members.len()];
    for (&root, &member) in roots.iter().zip(members) {
        events[root as usize].push(member);
    }
    events.retain(|event| !event.is_empty());
    let joined = scored
        .iter()
        .filter(|&&(a, b, weight)| weight > options.merge_threshold && roots[a as usize] == roots[b as usize])
        .map(|&(a, b, weight)| (weight, members[a as usize], members[b as usize]))
        .collect();
    Found {
        events,
        joined,
        left_out,
    }
}

/// Leaves each mention its strongest pair where there are more pairs than `most`; in the order of the mentions.
fn strongest(joined: &mut Vec<(f64, u32, u32)>, mentions: usize, most: usize, diagnostics: &mut Vec<String>) {
    if joined.len() > most {
        diagnostics.push(format!(
            "edges: {} pairs of mentions speak for one event, above the cap of {most}; only each mention's strongest is \
             explained",
            joined.len()
        ));
        let mut best: Vec<Option<(f64, u32, u32)>> = vec![None; mentions];
        for &pair in joined.iter() {
            for end in [pair.1, pair.2] {
                let best = &mut best[end as usize];
                if best.is_none_or(|best| pair.0 > best.0) {
                    *best = Some(pair);
                }
            }
        }
        *joined = best.into_iter().flatten().collect();
    }
    joined.sort_unstable_by_key(|&(_, a, b)| (a, b));
    joined.dedup_by_key(|&mut (_, a, b)| (a, b));
}
