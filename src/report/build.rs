//! From the results of the stages to the report.

use super::{Draft, Report, SCHEMA};
use crate::claim::{self, Diagnostic, Source};
use crate::contradiction;
use crate::coref::Clustering;
use crate::event::TypedClaim;

/// The results of all stages, which a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// Who reports.
    pub sources: &'a [Source],
    /// What they say.
    pub claims: &'a [&'a claim::Claim],
    /// The claims as typed, in the order of `claims`.
    pub typed: &'a [&'a TypedClaim],
    /// The events; claims by their index in `claims`.
    pub clustering: &'a Clustering,
    /// How the facts stand to each other.
    pub findings: &'a [contradiction::Finding],
    /// What was left out or read with doubt.
    pub diagnostics: &'a [Diagnostic],
    /// How many lines of the input were left out.
    pub left_out: usize,
}

/// The report of `parts`. Whatever the order of sources, claims, events and findings, it is the same.
///
/// # Complexity
/// O(n log n) for n facts and sides of findings, and a copy of every claim's text; a [`Draft`] makes no copies.
pub fn build(parts: &Parts<'_>) -> Report {
    let draft = Draft::new(parts);
    Report {
        schema: SCHEMA.to_owned(),
        sources: draft.sources().cloned().collect(),
        claims: draft.claims().collect(),
        facts: draft.facts().collect(),
        events: draft.events().collect(),
        findings: draft.findings().collect(),
        comparisons: draft.comparisons().to_vec(),
        only: None,
        consensus: Vec::new(),
        diagnostics: draft.diagnostics().to_vec(),
        left_out: parts.left_out,
    }
}

#[cfg(test)]
mod tests {
    use super::super::ids::id;
    use super::super::sample::Sample;
    use super::*;

    #[test]
    fn ids_sort_as_strings_as_they_do_as_numbers() {
        let ids: Vec<String> = (0..120).map(|at| id('f', at, 120)).collect();
        assert_eq!((&*ids[0], &*ids[119]), ("f001", "f120"));
        assert!(ids.is_sorted());
        assert_eq!(id('e', 0, 9), "e1");
    }

    #[test]
    fn the_order_of_the_parts_does_not_count() {
        let sample = Sample::new();
        let mut turned = Sample::new();
        let last = turned.claims.len() - 1;
        turned.sources.reverse();
        turned.claims.reverse();
        turned.typed.reverse();
        turned.clustering.events.reverse();
        for event in &mut turned.clustering.events {
            event.claims.iter_mut().for_each(|claim| *claim = last - *claim);
            event.links.iter_mut().for_each(|link| link.event = 1 - link.event);
        }
        for edge in &mut turned.clustering.edges {
            (edge.a, edge.b) = (last - edge.b, last - edge.a);
        }
        for finding in &mut turned.findings {
            finding.event = 1 - finding.event;
            finding
                .sides
                .iter_mut()
                .flat_map(|side| &mut side.facts)
                .for_each(|fact| fact.claim = last - fact.claim);
        }
        assert_eq!(turned.report().to_json(), sample.report().to_json());
    }

    #[test]
    fn the_verdict_then_the_surest_come_first() {
        use crate::contradiction::Relation::*;
        let mut sample = Sample::new();
        let one = sample.findings[0].clone();
        sample.findings = [
            (Agreement, 1.0),
            (Contradiction, 0.5),
            (Update, 0.9),
            (Contradiction, 0.9004),
        ]
        .map(|(relation, confidence)| contradiction::Finding {
            relation,
            confidence,
            ..one.clone()
        })
        .into();
        let report = sample.report();
        let order: Vec<_> = report
            .findings
            .iter()
            .map(|f| (&*f.id, f.relation, f.confidence))
            .collect();
        assert_eq!(
            order,
            [
                ("x1", Contradiction, 0.9),
                ("x2", Contradiction, 0.5),
                ("x3", Update, 0.9),
                ("x4", Agreement, 1.0)
            ]
        );
    }

    #[test]
    fn what_points_nowhere_is_left_out() {
        let mut sample = Sample::new();
        sample.findings[0].sides[0].facts[0].fact = 99;
        sample.clustering.events[0].claims.push(99);
        sample.clustering.events[0].links[0].event = 99;
        let report = sample.report();
        assert!(report.findings.is_empty() && report.events[0].links.is_empty());
        assert_eq!(report.events[0].claims, ["a-1", "b-1"]);
    }
}
