//! A report before it is written out.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::chain::tell;
use super::ids::{Ids, Rank, id};
use super::{Claim, Comparison, Consensus, Event, Fact, Finding, Parts, SCHEMA};
use crate::claim::{Diagnostic, Source};
use crate::contradiction::Relation;

/// What comes where in the report of some [`Parts`], and under which id.
///
/// Each item is made when it is asked for, so that the report of millions of claims is written without a second copy of
/// them.
///
/// It serialises as the [`Report`](super::Report) does that [`build`](super::build) makes of the same parts.
///
/// # Examples
/// ```
/// use corroborate::claim::{Claim, Source};
/// use corroborate::coref::Clustering;
/// use corroborate::report::{Draft, Parts, build};
///
/// let parts = Parts {
///     sources: &[Source::new("a")],
///     claims: &[&Claim::new("a1", "a", "Eleven bridges were destroyed")],
///     typed: &[],
///     clustering: &Clustering::default(),
///     findings: &[],
///     diagnostics: &[],
///     left_out: 0,
/// };
/// let draft = Draft::new(&parts);
/// assert_eq!(draft.claims().next().unwrap().text, "Eleven bridges were destroyed");
/// let mut json = Vec::new();
/// draft.write_json(&mut json)?;
/// assert_eq!(String::from_utf8_lossy(&json), build(&parts).to_json());
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Draft<'a> {
    parts: &'a Parts<'a>,
    ids: Ids<'a>,
    sources: Vec<&'a Source>,
    /// The findings in their order, by their index in the parts.
    found: Vec<usize>,
    comparisons: Vec<Comparison>,
    /// Of the first findings, the ids of the comparisons that they rest on.
    paths: Vec<Vec<String>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Draft<'a> {
    /// Sorts the parts. Whatever their order, the report is the same.
    ///
    /// # Complexity
    /// O(n log n) for n claims and sides of findings; a few numbers for each of them are held.
    pub fn new(parts: &'a Parts<'a>) -> Self {
        let ids = Ids::new(parts);
        let mut sources: Vec<&Source> = parts.sources.iter().collect();
        sources.sort_by(|a, b| a.id.cmp(&b.id));
        let mut found: Vec<(Rank<'_>, usize)> = (parts.findings.iter().zip(0..))
            .filter_map(|(finding, at)| Some((ids.rank(finding)?, at)))
            .collect();
        found.sort_by(|(a, _), (b, _)| a.order(b));
        let found: Vec<usize> = found.into_iter().map(|(_, at)| at).collect();
        let mut diagnostics = parts.diagnostics.to_vec();
        let (comparisons, paths) = tell(parts, &found, &mut diagnostics);
        diagnostics.extend(parts.clustering.diagnostics.iter().map(Diagnostic::new));
        diagnostics.sort();
        Draft {
            parts,
            ids,
            sources,
            found,
            comparisons,
            paths,
            diagnostics,
        }
    }

    /// Who reports.
    pub fn sources(&self) -> impl Iterator<Item = &'a Source> {
        self.sources.iter().copied()
    }

    /// What they say.
    pub fn claims(&self) -> impl Iterator<Item = Claim> {
        self.ids.claims.iter().map(|&claim| {
            let claim = &self.parts.claims[claim];
            Claim {
                id: claim.id.clone(),
                source: claim.source.clone(),
                text: claim.text.clone(),
                published: claim.published,
                span: claim.span,
            }
        })
    }

    /// What the claims come to as typed values.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.ids.facts()
    }

    /// The real-world events that the claims tell of.
    pub fn events(&self) -> impl Iterator<Item = Event> {
        self.ids.events()
    }

    /// How the facts stand to each other.
    pub fn findings(&self) -> impl Iterator<Item = Finding> {
        self.found.iter().enumerate().filter_map(|(at, &index)| {
            let mut finding = self.ids.finding(self.parts.findings.get(index)?)?;
            finding.id = id('x', at, self.found.len());
            finding.path = self.paths.get(at).cloned().unwrap_or_default();
            Some(finding)
        })
    }

    /// What the comparisons came to that the findings rest on.
    pub fn comparisons(&self) -> &[Comparison] {
        &self.comparisons
    }

    /// What was left out or read with doubt.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

impl Serialize for Draft<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Report", 11)?;
        out.serialize_field("schema", SCHEMA)?;
        out.serialize_field("sources", &self.sources)?;
        out.serialize_field("claims", &Each(|| self.claims()))?;
        out.serialize_field("facts", &Each(|| self.facts()))?;
        out.serialize_field("events", &Each(|| self.events()))?;
        out.serialize_field("findings", &Each(|| self.findings()))?;
        out.serialize_field("comparisons", &self.comparisons)?;
        out.serialize_field("only", &None::<Relation>)?;
        out.serialize_field("consensus", &[] as &[Consensus])?;
        out.serialize_field("diagnostics", &self.diagnostics)?;
        out.serialize_field("left_out", &self.parts.left_out)?;
        out.end()
    }
}

/// A list of items that are there one at a time.
struct Each<F>(F);

impl<F, I> Serialize for Each<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;

    #[test]
    fn a_draft_is_written_as_its_report() {
        let mut empty = Sample::new();
        empty.clustering.events.clear();
        empty.typed.clear();
        empty.findings.clear();
        for sample in [Sample::new(), Sample::hostile("\u{1b}[31m\"\n\u{0}é\u{202e}"), empty] {
            let mut json = Vec::new();
            sample.draft(|draft| draft.write_json(&mut json)).unwrap();
            assert_eq!(String::from_utf8(json).unwrap(), sample.report().to_json());
        }
    }
}
