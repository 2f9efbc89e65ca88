//! Reports over bare claims: no date, no document, no language, each from a source of its own.

use std::collections::BTreeSet;

use corroborate::claim::{Claim, Source};
use corroborate::contradiction::Relation;
use corroborate::report::Finding;
use corroborate::{Reconciler, Report};

/// One report over the texts.
pub fn told(texts: &[&str]) -> Report {
    let mut reconciler = Reconciler::new();
    for (at, text) in texts.iter().enumerate() {
        let source = format!("s{at:03}");
        reconciler = reconciler
            .source(Source::new(&source))
            .claim(Claim::new(format!("{source}-c"), source, *text));
    }
    reconciler.run().expect("a report over bare claims")
}

/// The pairs of texts that stand in one relation, each pair and the set of them in order.
pub fn pairs(report: &Report, relation: Relation) -> BTreeSet<[String; 2]> {
    let related = report.findings.iter().filter(|finding| finding.relation == relation);
    related.flat_map(|finding| pairs_of(report, finding)).collect()
}

fn pairs_of(report: &Report, finding: &Finding) -> Vec<[String; 2]> {
    let text = |claim: &String| report.claim(claim).expect("a claim of the report").text.clone();
    let [left, right] = &finding.sides;
    let pair = |a: &String, b: &String| {
        let mut pair = [text(a), text(b)];
        pair.sort();
        pair
    };
    let both = left
        .claims
        .iter()
        .flat_map(|a| right.claims.iter().map(move |b| (a, b)));
    both.map(|(a, b)| pair(a, b)).collect()
}
