//! What the forms for eyes show, and in which order: the same for all of them.

use std::collections::{BTreeMap, BTreeSet};

use super::plain::plain;
use super::words::{Id, count};
use super::{Event, Finding, Report, Side};
use crate::contradiction::Relation;
use crate::event::words::spaced;

/// How many names or quotations stand before "and 7 more".
pub(super) const LISTED: usize = 5;

/// How many findings are told in full; nobody reads more, and the JSON report holds all.
pub(super) const FULL: usize = 60;

/// What is shown of a report.
pub(super) struct Outline<'r> {
    /// The relation whose findings are told in full, with both wordings.
    pub(super) relation: Relation,
    /// These findings, the surest first, as many as anybody reads.
    pub(super) full: Vec<&'r Finding>,
    /// How many more there are.
    pub(super) more: usize,
    /// Events that several sources tell or that a finding is about, each with its findings.
    pub(super) events: Vec<(&'r Event, Vec<&'r Finding>)>,
    /// Events that one source tells and nobody else.
    pub(super) once: Vec<&'r Event>,
}

impl<'r> Outline<'r> {
    pub(super) fn new(report: &'r Report) -> Self {
        let relation = report.only.unwrap_or(Relation::Contradiction);
        let mut found: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        let mut touched = BTreeSet::new();
        for finding in &report.findings {
            found.entry(&finding.event).or_default().push(finding);
            touched.extend(finding.sides.iter().filter_map(|side| side.event.as_deref()));
        }
        let mut outline = Outline {
            relation,
            full: report.related(relation).take(FULL).collect(),
            more: report.related(relation).count().saturating_sub(FULL),
            events: Vec::new(),
            once: Vec::new(),
        };
        for event in &report.events {
            let findings = found.remove(event.id.as_str()).unwrap_or_default();
            let told = !findings.is_empty() || touched.contains(event.id.as_str());
            if told || (report.only.is_none() && event.sources.len() > 1) {
                outline.events.push((event, findings));
            } else if report.only.is_none() {
                outline.once.push(event);
            }
        }
        outline
    }
}

/// "… and 7 more contradictions; the JSON report holds all".
pub(super) fn more(outline: &Outline<'_>) -> String {
    let noun = title(outline.relation);
    format!(
        "… and {}; the JSON report holds all",
        count(outline.more, &format!("more {noun}"))
    )
}

/// "contradiction", "apparent contradiction".
pub(super) fn title(relation: Relation) -> String {
    match relation {
        Relation::Apparent => "apparent contradiction".to_owned(),
        relation => Id(&relation).to_string(),
    }
}

/// A side's value on one line.
pub(super) fn value(side: &Side) -> String {
    plain(&side.value.to_string())
}

/// A slot on one line.
pub(super) fn aspect(finding: &Finding) -> String {
    plain(&spaced(&finding.aspect))
}

/// A finding in one line: who says what, and the level that decided.
pub(super) fn brief(report: &Report, finding: &Finding) -> String {
    let [left, right] = finding
        .sides
        .each_ref()
        .map(|side| format!("{} ({})", value(side), names(report, &side.sources)));
    let between = if finding.relation == Relation::Agreement {
        "and"
    } else {
        "against"
    };
    let reason = if finding.level.is_empty() {
        &finding.why
    } else {
        &finding.level
    };
    format!(
        "{}, {}: {left} {between} {right}: {}",
        Id(&finding.relation),
        aspect(finding),
        plain(reason)
    )
}

/// Names of sources, the first few and how many more.
pub(super) fn names(report: &Report, sources: &[String]) -> String {
    let mut names: Vec<String> = sources.iter().take(LISTED).map(|source| report.name(source)).collect();
    if sources.len() > LISTED {
        names.push(format!("{} more", sources.len() - LISTED));
    }
    names.join(", ")
}

/// "4 sources in 7 claims: AFP, The Brussels Times".
pub(super) fn told(report: &Report, event: &Event) -> String {
    format!(
        "{} in {}: {}",
        count(event.sources.len(), "source"),
        count(event.claims.len(), "claim"),
        names(report, &event.sources)
    )
}

/// Places of an event, the first few.
pub(super) fn places(event: &Event) -> String {
    let places: Vec<String> = event.r#where.iter().take(LISTED).map(|place| plain(place)).collect();
    places.join(", ")
}

/// What was left out, in lines; the first few and how many more.
pub(super) fn notes(report: &Report) -> Vec<String> {
    let mut notes = Vec::new();
    if report.left_out > 0 {
        notes.push(format!("{} of the input left out", count(report.left_out, "line")));
    }
    notes.extend(report.diagnostics.iter().take(LISTED).map(|note| {
        let place = [
            note.file.clone(),
            note.line.map(|line| format!("line {line}")),
            note.source.as_ref().map(|source| format!("source {source}")),
        ];
        let place: Vec<String> = place.into_iter().flatten().chain([note.message.clone()]).collect();
        plain(&place.join(": "))
    }));
    if report.diagnostics.len() > LISTED {
        notes.push(format!("{} more in the JSON report", report.diagnostics.len() - LISTED));
    }
    notes
}
