//! Looking things up in a report.

use std::collections::BTreeSet;
use std::fmt;
use std::io;

use super::plain::plain;
use super::words::{Id, count};
use super::{Claim, Comparison, Event, Fact, Finding, Report, Side};
use crate::claim::{Published, Source};
use crate::contradiction::Relation;
use crate::event::words::spaced;
use crate::text::Span;

impl Report {
    /// Pairs that cannot both hold, the surest first.
    pub fn contradictions(&self) -> impl Iterator<Item = &Finding> {
        self.related(Relation::Contradiction)
    }

    /// Pairs of which one is a later state of a figure.
    pub fn updates(&self) -> impl Iterator<Item = &Finding> {
        self.related(Relation::Update)
    }

    /// Pairs that look like a contradiction and are none.
    pub fn apparent(&self) -> impl Iterator<Item = &Finding> {
        self.related(Relation::Apparent)
    }

    /// Pairs that say the same.
    pub fn agreements(&self) -> impl Iterator<Item = &Finding> {
        self.related(Relation::Agreement)
    }

    pub(super) fn related(&self, relation: Relation) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.relation == relation)
    }

    /// The events, ordered by their first claim.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Findings of which one side or both tell of the event.
    pub fn findings_of<'r>(&'r self, event: &'r str) -> impl Iterator<Item = &'r Finding> {
        self.findings.iter().filter(move |finding| finding.touches(event))
    }

    /// The event of that id.
    ///
    /// # Complexity
    /// O(log n), as for all look-ups by id: the arrays are sorted.
    pub fn event(&self, id: &str) -> Option<&Event> {
        find(&self.events, id, |event| &event.id)
    }

    /// The claim of that id.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        find(&self.claims, id, |claim| &claim.id)
    }

    /// The source of that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        find(&self.sources, id, |source| &source.id)
    }

    /// The fact of that id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        find(&self.facts, id, |fact| &fact.id)
    }

    /// The comparison of that id.
    pub fn comparison(&self, id: &str) -> Option<&Comparison> {
        find(&self.comparisons, id, |comparison| &comparison.id)
    }

    /// The same report with the findings of one relation only; [`Report::only`](field@Report::only) says so, and the
    /// forms for eyes then show no events but theirs.
    #[must_use]
    pub fn only(mut self, relation: Relation) -> Self {
        self.findings.retain(|finding| finding.relation == relation);
        let told: BTreeSet<&String> = self.findings.iter().flat_map(|finding| &finding.path).collect();
        self.comparisons.retain(|comparison| told.contains(&comparison.id));
        self.only = Some(relation);
        self
    }

    /// The report in one line: "5 sources, 28 claims, 9 events: 1 contradiction, 0 updates, 10 apparent, 4 agreements".
    pub fn summary(&self) -> String {
        let findings: Vec<String> = RELATIONS
            .iter()
            .filter(|relation| self.only.is_none_or(|only| only == **relation))
            .map(|&relation| match (relation, self.related(relation).count()) {
                (Relation::Apparent, n) => format!("{n} apparent"),
                (relation, n) => count(n, &Id(&relation).to_string()),
            })
            .collect();
        format!(
            "{}, {}, {}: {}",
            count(self.sources.len(), "source"),
            count(self.claims.len(), "claim"),
            count(self.events.len(), "event"),
            findings.join(", ")
        )
    }

    /// One quotation a source, so that copies do not drown the others.
    pub(super) fn quotes<'r>(&'r self, side: &'r Side) -> Vec<Quote<'r>> {
        let mut quotes: Vec<Quote<'_>> = Vec::with_capacity(side.sources.len());
        let mut told = BTreeSet::new();
        for fact in side.facts.iter().filter_map(|id| self.fact(id)) {
            let Some(claim) = self.claim(&fact.claim) else { continue };
            if told.insert(&claim.source) {
                quotes.push(Quote {
                    who: self.name(&claim.source),
                    published: self.published(claim).map(|at| at.to_string()),
                    by: fact.statement.attribution.as_deref().map(plain),
                    claim,
                    span: fact.statement.span,
                });
            }
        }
        quotes
    }

    /// When a claim was published: as it says itself, else as its source does.
    pub(super) fn published(&self, claim: &Claim) -> Option<Published> {
        claim.published.or_else(|| self.source(&claim.source)?.published)
    }

    /// What people call a source, on one line.
    pub(super) fn name(&self, source: &str) -> String {
        plain(
            self.source(source)
                .and_then(|source| source.name.as_deref())
                .unwrap_or(source),
        )
    }
}

/// In the order that findings come.
pub(super) const RELATIONS: [Relation; 4] = [
    Relation::Contradiction,
    Relation::Update,
    Relation::Apparent,
    Relation::Agreement,
];

/// Who says it, and where.
pub(super) struct Quote<'r> {
    /// The source's name, on one line.
    pub(super) who: String,
    /// When it was published.
    pub(super) published: Option<String>,
    /// Whom the source quotes.
    pub(super) by: Option<String>,
    /// The claim.
    pub(super) claim: &'r Claim,
    /// The words that count.
    pub(super) span: Span,
}

impl Quote<'_> {
    /// "AFP, 2019-11-25, quoting Belgian police".
    pub(super) fn origin(&self) -> String {
        let mut origin = self.who.clone();
        if let Some(published) = &self.published {
            origin.push_str(", ");
            origin.push_str(published);
        }
        if let Some(by) = &self.by {
            origin.push_str(", quoting ");
            origin.push_str(by);
        }
        origin
    }
}

impl Finding {
    /// Whether a side tells of the event.
    pub fn touches(&self, event: &str) -> bool {
        self.event == event || self.sides.iter().any(|side| side.event.as_deref() == Some(event))
    }
}

impl fmt::Display for Finding {
    /// One line: "contradiction on participated / eu member state: 12 eu member states (afp) against …: why".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [left, right] = self.sides.each_ref().map(|side| {
            let value = plain(&side.value.to_string());
            format!("{value} ({})", plain(&side.sources.join(", ")))
        });
        let between = if self.relation == Relation::Agreement {
            "and"
        } else {
            "against"
        };
        let aspect = plain(&spaced(&self.aspect));
        write!(
            f,
            "{} on {aspect}: {left} {between} {right}: {}",
            Id(&self.relation),
            plain(&self.why)
        )
    }
}

fn find<'r, T>(sorted: &'r [T], id: &str, of: impl Fn(&T) -> &String) -> Option<&'r T> {
    sorted
        .binary_search_by(|item| of(item).as_str().cmp(id))
        .ok()
        .map(|at| &sorted[at])
}

/// What `write` writes, as a string.
pub(super) fn string(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail, and all that is written is text.
    let _ = write(&mut out);
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::*;

    #[test]
    fn everything_is_found_by_its_id() {
        let report = Sample::new().report();
        assert!(report.claims.iter().all(|claim| report.claim(&claim.id) == Some(claim)));
        assert!(
            report
                .sources
                .iter()
                .all(|source| report.source(&source.id) == Some(source))
        );
        assert!(report.facts.iter().all(|fact| report.fact(&fact.id) == Some(fact)));
        assert!(
            report
                .events()
                .iter()
                .all(|event| report.event(&event.id) == Some(event))
        );
        assert_eq!(report.claim("nobody"), None);
        assert_eq!(
            (report.findings_of("e1").count(), report.findings_of("e2").count()),
            (1, 0)
        );
    }

    #[test]
    fn a_finding_reads_as_one_line() {
        let report = Sample::new().report();
        let said = report.contradictions().next().unwrap().to_string();
        insta::assert_snapshot!(said, @r#"contradiction on injured / people: 12 people (afp) against 11 people (bt): 12 and 11 both count the people hurt; exact counts that differ"#);
        let hostile = Sample::hostile("a\n\u{1b}[2J").report();
        assert!(!hostile.findings[0].to_string().contains(char::is_control));
    }

    #[test]
    fn the_summary_counts_and_says_only_what_is_there() {
        let report = Sample::new().report();
        assert_eq!(
            report.summary(),
            "2 sources, 3 claims, 2 events: 1 contradiction, 0 updates, 0 apparent, 0 agreements"
        );
        assert_eq!(
            report.only(Relation::Update).summary(),
            "2 sources, 3 claims, 2 events: 0 updates"
        );
    }
}
