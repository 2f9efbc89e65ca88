use super::agglomerate::agglomerate;
use super::gather::gather;
use super::graph::{Scored, components, score};
use super::groups::{Groups, is_feed, tell};
use super::level::{Tally, Told, compare};
use super::link::link;
use super::mention::cluster_apart;
use super::options::CorefOptions;
use super::telling::Tellings;
use super::view::Views;
use super::{Clustering, Edge, Level};
use crate::claim::{Claim, Source};
use crate::event::TypedClaim;
use rustc_hash::FxHashMap;

/// Which claims tell of one happening.
///
/// `typed` holds what each of `claims` tells; both are sorted by source, and by position in the source's document.
/// Claims without a counterpart in `typed` are left out.
///
/// # Complexity
/// Near-linear in claims for values of bounded frequency: see [`CorefOptions::block_cap`]; the square only up to
/// [`CorefOptions::whole_input`] claims.
pub fn cluster(claims: &[Claim], sources: &[Source], typed: &[TypedClaim], options: &CorefOptions) -> Clustering {
    let claims: Vec<&Claim> = claims.iter().collect();
    let sources: Vec<&Source> = sources.iter().collect();
    let typed: Vec<&TypedClaim> = typed.iter().collect();
    cluster_among(&claims, &sources, &typed, options)
}

/// What [`cluster`] gives, of claims that lie apart.
pub(crate) fn cluster_among(
    claims: &[&Claim],
    sources: &[&Source],
    typed: &[&TypedClaim],
    options: &CorefOptions,
) -> Clustering {
    if typed.iter().any(|typed| typed.marked.is_some()) {
        return cluster_apart(claims, sources, typed, options);
    }
    match claims.len() > options.whole_input {
        true => archive(claims, sources, typed, options),
        false => whole(claims, sources, typed, options),
    }
}

/// Compares every pair.
fn whole(claims: &[&Claim], sources: &[&Source], typed: &[&TypedClaim], options: &CorefOptions) -> Clustering {
    let views = Views::read(claims, sources, typed);
    let tellings = Tellings::of(&views);
    let mut diagnostics = Vec::new();
    let scored = score(&tellings.views, &options.weights);
    let numbers = components(tellings.members.len(), &scored, options.merge_threshold);
    let mut events: Vec<_> = partition(&tellings, &numbers, &scored, options)
        .into_iter()
        .map(|members| gather(&views, claims, typed, members))
        .collect();
    link(&views, claims, sources, &options.weights, &mut events);
    let edges = explain(&tellings, &scored, options, &mut diagnostics);
    Clustering {
        events,
        edges,
        diagnostics,
    }
}

/// Compares the claims that share a word within the same days.
fn archive(claims: &[&Claim], sources: &[&Source], typed: &[&TypedClaim], options: &CorefOptions) -> Clustering {
    let groups = grouped(claims, sources, typed, options);
    groups.clustering(claims, typed, options, |claim| claim as usize).0
}

/// The claims, numbered in their order, grouped into events.
pub(super) fn grouped(claims: &[&Claim], sources: &[&Source], typed: &[&TypedClaim], options: &CorefOptions) -> Groups {
    let published: FxHashMap<&str, &Source> = sources.iter().map(|source| (source.id.as_str(), *source)).collect();
    let mut tellings = Vec::new();
    let mut start = 0;
    for told in claims.chunk_by(|a, b| a.source == b.source) {
        let unknown = Source::new(&told[0].source);
        let source = published.get(told[0].source.as_str()).copied().unwrap_or(&unknown);
        let range = start..start + told.len();
        for mut telling in tell(source, told, &typed[range], is_feed(told)) {
            telling.claims.iter_mut().for_each(|claim| *claim += start);
            tellings.push(telling);
        }
        start += told.len();
    }
    let mut groups = Groups::new(options);
    groups.change(&[], &tellings);
    groups
}

/// The claims of each event, ordered by their first claim.
fn partition(tellings: &Tellings, numbers: &[u32], scored: &[Scored], options: &CorefOptions) -> Vec<Vec<usize>> {
    let count = numbers.iter().max().map_or(0, |&most| most as usize + 1);
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); count];
    let mut local = Vec::with_capacity(numbers.len());
    for (&number, claim) in numbers.iter().zip(0..) {
        let members = &mut members[number as usize];
        local.push(members.len() as u32);
        members.push(claim);
    }
    let mut inside: Vec<Vec<Scored>> = vec![Vec::new(); count];
    for edge in scored
        .iter()
        .filter(|edge| numbers[edge.a as usize] == numbers[edge.b as usize])
    {
        inside[numbers[edge.a as usize] as usize].push(*edge);
    }
    let part = |(claims, edges): (&Vec<u32>, &Vec<Scored>)| -> Vec<Vec<usize>> {
        let roots = agglomerate(tellings, claims, &local, edges, options);
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); claims.len()];
        for (&root, &claim) in roots.iter().zip(claims) {
            let members = &tellings.members[claim as usize];
            parts[root as usize].extend(members.iter().map(|&member| member as usize));
        }
        parts.retain(|part| !part.is_empty());
        parts.iter_mut().for_each(|part| part.sort_unstable());
        parts
    };
    #[cfg(feature = "parallel")]
    let mut events: Vec<Vec<usize>> = {
        use rayon::prelude::*;
        let parts: Vec<_> = members.par_iter().zip(&inside).map(part).collect();
        parts.into_iter().flatten().collect()
    };
    #[cfg(not(feature = "parallel"))]
    let mut events: Vec<Vec<usize>> = members.iter().zip(&inside).flat_map(part).collect();
    events.sort_unstable_by_key(|event| event[0]);
    events
}

/// The pairs that speak for one event, level by level, those that only a cannot-link parts among them: the first claims
/// of two tellings, and the first claim of a telling with each later one.
fn explain(tellings: &Tellings, scored: &[Scored], options: &CorefOptions, diagnostics: &mut Vec<String>) -> Vec<Edge> {
    let speaks = |edge: &&Scored| f64::from(edge.weight) > options.merge_threshold;
    let mut telling: Vec<Scored> = scored.iter().filter(speaks).copied().collect();
    if telling.len() > options.explained_pairs {
        let all = telling.len();
        let mut best: Vec<Option<Scored>> = vec![None; tellings.members.len()];
        for edge in telling.iter().filter(|edge| !edge.cannot) {
            for end in [edge.a, edge.b] {
                let best = &mut best[end as usize];
                if best.is_none_or(|best| edge.weight > best.weight) {
                    *best = Some(*edge);
                }
            }
        }
        telling = best.into_iter().flatten().collect();
        telling.sort_unstable_by_key(|edge| (edge.a, edge.b));
        telling.dedup_by_key(|edge| (edge.a, edge.b));
        diagnostics.push(format!(
            "edges: {all} pairs speak for one event, above the cap of {}; only each claim's strongest is explained",
            options.explained_pairs
        ));
    }
    let tell = |edge: &Scored| {
        let mut told = Told::default();
        compare(
            &tellings.views,
            &options.weights,
            edge.a as usize,
            edge.b as usize,
            &mut told,
        );
        let members = |telling: u32| &tellings.members[telling as usize];
        let (a, b) = (members(edge.a), members(edge.b));
        if a.len().max(b.len()) > 1 {
            told.level(0.0, || {
                format!(
                    "article: read together, {} and {} claims of one event",
                    a.len(),
                    b.len()
                )
            });
        }
        Edge {
            a: a[0].min(b[0]) as usize,
            b: a[0].max(b[0]) as usize,
            weight: told.levels.iter().map(|level| level.weight).sum(),
            levels: told.levels,
            cannot: told.cannot,
        }
    };
    let mut edges: Vec<Edge> = telling.iter().map(tell).collect();
    for members in &tellings.members {
        let (first, rest) = (members[0], &members[1..]);
        edges.extend(rest.iter().map(|&claim| Edge {
            a: first as usize,
            b: claim as usize,
            weight: options.weights.article_same,
            levels: vec![Level {
                label: "article: of one event of it".to_owned(),
                weight: options.weights.article_same,
            }],
            cannot: None,
        }));
    }
    edges.sort_by_key(|edge| (edge.a, edge.b));
    edges
}
