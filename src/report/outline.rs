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

/// How many findings of the other relations are told in a line each.
const BRIEF: usize = 20;

/// How many ids stand before "and 7 more".
const IDS: usize = 12;

/// What is shown of a report.
pub(super) struct Outline<'r> {
    /// The relation whose findings are told in full, with both wordings.
    pub(super) relation: Relation,
    /// These findings, the surest first, as many as anybody reads.
    pub(super) full: Vec<&'r Finding>,
    /// How many more there are.
    pub(super) more: usize,
    /// What is told in a line each: updates, then apparent contradictions, with how many more there are; none where the
    /// report was filtered.
    pub(super) brief: Vec<(Relation, Vec<&'r Finding>, usize)>,
    /// Events that several sources tell or that a finding is about, each with its findings.
    pub(super) events: Vec<(&'r Event, Told<'r>)>,
    /// Events that one source tells and nobody else.
    pub(super) once: Vec<&'r Event>,
}

/// The findings of one event, as they are shown with it.
#[derive(Default)]
pub(super) struct Told<'r> {
    /// Those told further up, by their ids.
    above: Vec<&'r str>,
    /// Agreements, which are told nowhere else.
    pub(super) agreements: Vec<&'r Finding>,
}

impl Told<'_> {
    /// "x01, x04 and 3 more"; none where nothing is told further up.
    pub(super) fn ids(&self) -> Option<String> {
        let ids: Vec<String> = self.above.iter().take(IDS).map(|id| plain(id)).collect();
        let more = match self.above.len().saturating_sub(IDS) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        (!ids.is_empty()).then(|| format!("{}{more}", ids.join(", ")))
    }

    /// How many agreements are not told.
    pub(super) fn untold(&self) -> Option<String> {
        let more = self.agreements.len().saturating_sub(LISTED);
        (more > 0).then(|| format!("and {}", count(more, "more agreement")))
    }
}

impl<'r> Outline<'r> {
    pub(super) fn new(report: &'r Report) -> Self {
        let relation = report.only.unwrap_or(Relation::Contradiction);
        let mut found: BTreeMap<&str, Told<'_>> = BTreeMap::new();
        let mut touched = BTreeSet::new();
        for finding in &report.findings {
            let told = found.entry(&finding.event).or_default();
            match finding.relation == Relation::Agreement && relation != Relation::Agreement {
                true => told.agreements.push(finding),
                false => told.above.push(&finding.id),
            }
            touched.extend(finding.sides.iter().filter_map(|side| side.event.as_deref()));
        }
        let mut outline = Outline {
            relation,
            full: report.related(relation).take(FULL).collect(),
            more: report.related(relation).count().saturating_sub(FULL),
            brief: Vec::new(),
            events: Vec::new(),
            once: Vec::new(),
        };
        for other in [Relation::Update, Relation::Apparent] {
            let lines: Vec<&Finding> = report.related(other).take(BRIEF).collect();
            if report.only.is_none() && !lines.is_empty() {
                let more = report.related(other).count() - lines.len();
                outline.brief.push((other, lines, more));
            }
        }
        for event in &report.events {
            let findings = found.remove(event.id.as_str());
            let told = findings.is_some() || touched.contains(event.id.as_str());
            let findings = findings.unwrap_or_default();
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

/// The heading of what is told in a line each.
pub(super) fn heading(relation: Relation) -> String {
    let title = title(relation);
    let mut chars = title.chars();
    let first = chars.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}s", first.unwrap_or_default(), chars.as_str())
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

/// Why, in one line: the level that decided, and what was checked before.
pub(super) fn reason(finding: &Finding) -> String {
    if finding.level.is_empty() {
        return plain(&finding.why);
    }
    let name = |reason: &String| plain(reason.split_once(':').map_or(&**reason, |(name, _)| name));
    let ruled_out: Vec<String> = finding.ruled_out.iter().map(name).collect();
    match ruled_out.is_empty() {
        true => plain(&finding.level),
        false => format!("{} (checked: {})", plain(&finding.level), ruled_out.join(", ")),
    }
}

/// A finding in one line: who says what, and the level that decided; the relation is named further up.
pub(super) fn line(report: &Report, finding: &Finding) -> String {
    let brief = brief(report, finding);
    let relation = format!("{}, ", Id(&finding.relation));
    brief.strip_prefix(&relation).unwrap_or(&brief).to_owned()
}

/// A finding in one line: who says what, and the level that decided.
fn brief(report: &Report, finding: &Finding) -> String {
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
