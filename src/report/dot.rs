//! The report as a graph for Graphviz: events as boxes, claims in them, findings between the claims.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use super::outline::value;
use super::plain::{plain, short};
use super::words::Id;
use super::{Event, Finding, Report};
use crate::contradiction::Relation;

/// Characters of a claim that its node shows.
const SHOWN: usize = 60;

impl Report {
    /// The report as a DOT graph: a cluster an event, a node a claim; an edge joins claims of the two sides of a
    /// finding (red contradiction, orange update, grey and dashed apparent, green agreement), a dashed arrow two events.
    pub fn to_dot(&self) -> String {
        super::query::string(|out| self.write_dot(out))
    }

    /// Writes what [`to_dot`](Report::to_dot) gives, without holding it in memory.
    ///
    /// # Errors
    /// Whatever `out` fails with.
    ///
    /// # Complexity
    /// O(n log n) for n claims and sides: a finding draws as many edges as its longer side has claims.
    pub fn write_dot(&self, mut out: impl Write) -> io::Result<()> {
        let nodes: BTreeMap<&str, usize> = self
            .claims
            .iter()
            .enumerate()
            .map(|(at, claim)| (&*claim.id, at))
            .collect();
        let events: BTreeMap<&str, &Event> = self.events.iter().map(|event| (&*event.id, event)).collect();
        writeln!(out, "graph report {{")?;
        writeln!(out, "  graph [compound=true, rankdir=LR, fontname=\"sans-serif\"];")?;
        writeln!(out, "  node [shape=box, style=rounded, fontname=\"sans-serif\"];")?;
        writeln!(out, "  edge [fontname=\"sans-serif\"];")?;
        let mut drawn = BTreeSet::new();
        for (at, event) in self.events.iter().enumerate() {
            writeln!(out, "  subgraph cluster_{at} {{")?;
            writeln!(out, "    label={};", quoted(&[&plain(&event.id), &plain(&event.label)]))?;
            for node in event.claims.iter().filter_map(|claim| nodes.get(claim.as_str())) {
                // A node stands in one cluster: Graphviz draws a box that shares it wrong.
                if drawn.insert(*node) {
                    self.node(&mut out, *node)?;
                }
            }
            writeln!(out, "  }}")?;
        }
        for node in (0..self.claims.len()).filter(|node| !drawn.contains(node)) {
            self.node(&mut out, node)?;
        }
        for finding in &self.findings {
            edges(&mut out, finding, &nodes)?;
        }
        let cluster = |event: &Event| {
            let node = event.claims.iter().find_map(|claim| nodes.get(claim.as_str()))?;
            let at = self.events.binary_search_by(|other| other.id.cmp(&event.id)).ok()?;
            Some((*node, at))
        };
        let mut linked = BTreeSet::new();
        for event in &self.events {
            for link in &event.links {
                // Each of the two events holds the link, one as "follows" and one as "precedes".
                if !linked.insert([(&event.id).min(&link.event), (&event.id).max(&link.event)]) {
                    continue;
                }
                let ends = events
                    .get(link.event.as_str())
                    .and_then(|other| cluster(event).zip(cluster(other)));
                let Some(((tail, from), (head, to))) = ends else {
                    continue;
                };
                let label = quoted(&[&Id(&link.relation).to_string().replace('_', " ")]);
                writeln!(
                    out,
                    "  c{tail} -- c{head} [ltail=cluster_{from}, lhead=cluster_{to}, dir=forward, style=dashed, label={label}];"
                )?;
            }
        }
        writeln!(out, "}}")
    }

    fn node(&self, out: &mut impl Write, at: usize) -> io::Result<()> {
        let claim = &self.claims[at];
        let label = quoted(&[&self.name(&claim.source), &short(&claim.text, SHOWN)]);
        writeln!(
            out,
            "    c{at} [label={label}, tooltip={}];",
            quoted(&[&plain(&claim.id)])
        )
    }
}

/// Joins each claim of the longer side to one of the shorter, so that every claim is joined and none to all others.
fn edges(out: &mut impl Write, finding: &Finding, nodes: &BTreeMap<&str, usize>) -> io::Result<()> {
    let (color, style) = match finding.relation {
        Relation::Contradiction => ("red", "bold"),
        Relation::Update => ("orange", "solid"),
        Relation::Apparent => ("grey", "dashed"),
        Relation::Agreement => ("forestgreen", "solid"),
    };
    let [left, right] = finding.sides.each_ref().map(|side| -> Vec<usize> {
        side.claims
            .iter()
            .filter_map(|claim| nodes.get(claim.as_str()).copied())
            .collect()
    });
    let (Some(last_left), Some(last_right)) = (left.last(), right.last()) else {
        return Ok(());
    };
    for at in 0..left.len().max(right.len()) {
        let (tail, head) = (left.get(at).unwrap_or(last_left), right.get(at).unwrap_or(last_right));
        write!(
            out,
            "  c{tail} -- c{head} [color={color}, style={style}, constraint=false"
        )?;
        if at == 0 {
            let [left, right] = finding.sides.each_ref().map(value);
            let values = format!("{} / {}", short(&left, SHOWN), short(&right, SHOWN));
            write!(
                out,
                ", fontcolor={color}, label={}",
                quoted(&[&plain(&finding.id), &values])
            )?;
        }
        writeln!(out, "];")?;
    }
    Ok(())
}

/// A quoted DOT string of `lines`, each of which is plain: neither quotes, backslash escapes nor entities get through.
fn quoted(lines: &[&str]) -> String {
    let mut out = String::from('"');
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            out.push_str("\\n");
        }
        for c in line.chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '&' => out.push_str("&amp;"),
                _ => out.push(c),
            }
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;

    #[test]
    fn the_graph_has_events_claims_and_findings() {
        insta::assert_snapshot!(Sample::new().report().to_dot(), @r#"
        graph report {
          graph [compound=true, rankdir=LR, fontname="sans-serif"];
          node [shape=box, style=rounded, fontname="sans-serif"];
          edge [fontname="sans-serif"];
          subgraph cluster_0 {
            label="e1\nAttack, 21–24 November 2019, Brussels";
            c0 [label="AFP\nTwelve people were hurt in the attack in Brussels.", tooltip="a-1"];
            c1 [label="The Brussels Times\nEleven people were hurt in the attack.", tooltip="b-1"];
          }
          subgraph cluster_1 {
            label="e2\nAttack, 2018";
            c2 [label="The Brussels Times\nA first attack hit in 2018.", tooltip="b-2"];
          }
          c0 -- c1 [color=red, style=bold, constraint=false, fontcolor=red, label="x1\n12 people / 11 people"];
          c0 -- c2 [ltail=cluster_0, lhead=cluster_1, dir=forward, style=dashed, label="follows"];
        }
        "#);
    }

    #[test]
    fn hostile_words_stay_inside_their_quotes() {
        let dot = Sample::hostile("\"]; x [label=\"\\\" \\N <b>&lt;\n} \u{1b}")
            .report()
            .to_dot();
        assert!(!dot.contains('\u{1b}'));
        for line in dot.lines() {
            // Escapes come in pairs; what then is left of quotes opens and closes on its line.
            let bare = line.replace("\\\\", "").replace("\\\"", "");
            assert_eq!(bare.matches('"').count() % 2, 0, "{line}");
            assert!(!bare.contains("\\N") && !bare.contains("&lt;"), "{line}");
        }
    }

    #[test]
    fn many_supporters_draw_a_line_each_not_a_line_a_pair() {
        let mut report = Sample::new().report();
        let ids = |side: &mut super::super::Side| side.claims = vec!["a-1".to_owned(); 50];
        report.findings[0].sides.iter_mut().for_each(ids);
        assert_eq!(report.to_dot().matches("color=red, style").count(), 50);
    }
}
