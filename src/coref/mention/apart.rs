use super::mentions;
use crate::claim::{Claim, Source};
use crate::coref::cluster::cluster_among;
use crate::coref::gather::event;
use crate::coref::{Clustering, CorefOptions, Event};
use crate::event::TypedClaim;

/// Clusters the claims whose trigger an extractor gave as mentions, and the others as claims, apart from each other: a
/// mention is one word of a sentence, a claim all of it.
pub(in crate::coref) fn cluster_apart(
    claims: &[&Claim],
    sources: &[&Source],
    typed: &[&TypedClaim],
    options: &CorefOptions,
) -> Clustering {
    let (marked, rest): (Vec<usize>, Vec<usize>) =
        (0..typed.len().min(claims.len())).partition(|&at| typed[at].marked.is_some());
    let found = mentions(claims, typed, &marked, options);
    let others: Vec<&Claim> = rest.iter().map(|&at| claims[at]).collect();
    let told: Vec<&TypedClaim> = rest.iter().map(|&at| typed[at]).collect();
    let mut clustering = cluster_among(&others, sources, &told, options);
    for event in &mut clustering.events {
        event.claims.iter_mut().for_each(|claim| *claim = rest[*claim]);
    }
    for edge in &mut clustering.edges {
        (edge.a, edge.b) = (rest[edge.a], rest[edge.b]);
    }
    let told = found.events.into_iter();
    let mut events: Vec<(Option<usize>, Event)> = clustering
        .events
        .drain(..)
        .enumerate()
        .map(|(at, event)| (Some(at), event))
        .collect();
    events.extend(told.map(|members| (None, event(claims, typed, members))));
    events.sort_by_key(|(_, event)| event.claims[0]);
    let mut renumbered = vec![0; events.len()];
    for (new, (old, _)) in events.iter().enumerate() {
        if let Some(old) = old {
            renumbered[*old] = new;
        }
    }
    for (_, mut event) in events {
        event
            .links
            .iter_mut()
            .for_each(|link| link.event = renumbered[link.event]);
        clustering.events.push(event);
    }
    clustering.edges.extend(found.edges);
    clustering.edges.sort_by_key(|edge| (edge.a, edge.b));
    clustering.diagnostics.extend(found.diagnostics);
    clustering
}
