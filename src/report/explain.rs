//! The whole chain behind one finding, as a fact-checker would want to check it.

use std::fmt;
use std::io::{self, Write};

use super::outline::{LISTED, aspect, title, value};
use super::page::{Page, Style};
use super::plain::{plain, quote};
use super::text::marked;
use super::words::{Id, count};
use super::{Comparison, Fact, Finding, Polarity, Report, Side, Statement, TextOptions, Value};
use crate::contradiction::Relation;
use crate::coref::LinkRelation;
use crate::event::words::spaced;
use crate::{Error, Result};

/// One finding of a report with all that led to it: both wordings, both values, the comparisons that put the claims into
/// one event, what decided and what was ruled out.
///
/// It prints with [`Display`](fmt::Display), and as [`write_text`](Explanation::write_text) gives it.
#[derive(Debug, Clone, Copy)]
pub struct Explanation<'r> {
    report: &'r Report,
    finding: &'r Finding,
}

impl Report {
    /// What led to the finding of that id.
    ///
    /// # Errors
    /// An id that no finding has; the message says which ids there are.
    ///
    /// # Examples
    /// ```
    /// use corroborate::Reconciler;
    /// use corroborate::claim::{Claim, Source};
    ///
    /// let report = Reconciler::new()
    ///     .sources([Source::new("a"), Source::new("b")])
    ///     .claim(Claim::new("a1", "a", "Police from eleven EU member states took part in the operation"))
    ///     .claim(Claim::new("b1", "b", "Police from twelve EU member states took part in the operation"))
    ///     .run()?;
    /// let finding = report.contradictions().next().expect("a contradiction");
    /// let explanation = report.explain(&finding.id)?;
    /// assert!(explanation.to_string().contains("eleven EU member states** took part"));
    /// assert_eq!(explanation.comparisons().count(), 1);
    /// assert!(report.explain("x99").is_err());
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn explain(&self, id: &str) -> Result<Explanation<'_>> {
        let finding = self.findings.iter().find(|finding| finding.id == id);
        let finding = finding.ok_or_else(|| {
            let there = match (self.findings.first(), self.findings.last()) {
                (Some(first), Some(last)) if first.id != last.id => format!("one of {} to {}", first.id, last.id),
                (Some(only), _) => format!("{}, the only one", only.id),
                _ => "but there are no findings".to_owned(),
            };
            let short: String = id.chars().take(40).collect();
            Error::option(format!("expected the id of a finding, {there}; found {short:?}"))
        })?;
        Ok(Explanation { report: self, finding })
    }
}

impl<'r> Explanation<'r> {
    /// What is explained.
    pub fn finding(&self) -> &'r Finding {
        self.finding
    }

    /// The comparisons that lead from a claim of one side to one of the other, in order; none where the report keeps
    /// none of them.
    pub fn comparisons(&self) -> impl Iterator<Item = &'r Comparison> {
        let report = self.report;
        self.finding.path.iter().filter_map(|id| report.comparison(id))
    }

    /// The explanation as text for a terminal; the words that count stand between asterisks.
    pub fn to_text(&self, options: &TextOptions) -> String {
        super::query::string(|out| self.write_text(out, options))
    }

    /// Writes what [`to_text`](Explanation::to_text) gives.
    ///
    /// # Errors
    /// Whatever `out` fails with.
    pub fn write_text(&self, out: impl Write, options: &TextOptions) -> io::Result<()> {
        let mut page = Page {
            out,
            color: options.color,
            width: options.width.max(40),
        };
        let finding = self.finding;
        let style = Style::of(finding.relation);
        let name = format!("{} {}:", title(finding.relation).to_uppercase(), plain(&finding.id));
        let slot = format!(" {}", aspect(finding));
        page.line("", 0, &[(&name, style), (&slot, Style::Bold)])?;
        for (nth, side) in finding.sides.iter().enumerate() {
            let title = if nth == 0 { "One side" } else { "The other side" };
            page.heading(title)?;
            self.side(&mut page, side)?;
        }
        self.events(&mut page)?;
        page.heading("Decided by")?;
        let level = if finding.level.is_empty() {
            &finding.why
        } else {
            &finding.level
        };
        page.line("", 2, &[(&plain(level), Style::Plain)])?;
        if !finding.ruled_out.is_empty() {
            page.heading("Ruled out")?;
        }
        for reason in &finding.ruled_out {
            page.line("  - ", 0, &[(&plain(reason), Style::Plain)])?;
        }
        page.heading("How sure")?;
        let sure = format!(
            "{:.0} % sure; importance {:.0} of 100",
            finding.confidence * 100.0,
            finding.importance * 100.0
        );
        page.line("", 2, &[(&sure, Style::Plain)])?;
        page.heading("To quote")?;
        page.line("", 2, &[(&plain(&finding.why), Style::Plain)])
    }

    fn side<W: Write>(&self, page: &mut Page<W>, side: &Side) -> io::Result<()> {
        page.line("", 2, &[(&value(side), Style::of(self.finding.relation))])?;
        let facts: Vec<&Fact> = side.facts.iter().filter_map(|id| self.report.fact(id)).collect();
        for fact in facts.iter().take(LISTED) {
            self.fact(page, fact)?;
        }
        if facts.len() > LISTED {
            let more = format!("and {}", count(facts.len() - LISTED, "more claim"));
            page.line("", 2, &[(&more, Style::Plain)])?;
        }
        Ok(())
    }

    fn fact<W: Write>(&self, page: &mut Page<W>, fact: &Fact) -> io::Result<()> {
        let Some(claim) = self.report.claim(&fact.claim) else {
            return Ok(());
        };
        let source = self.report.source(&claim.source);
        let published = self.report.published(claim);
        let origin = format!(
            "{}, {}",
            self.report.name(&claim.source),
            published.map_or_else(|| "undated".to_owned(), |at| format!("published {at}"))
        );
        page.line("", 4, &[(&origin, Style::Bold)])?;
        let [before, inside, after] = quote(&claim.text, fact.statement.span);
        let marked = marked(&inside);
        let (before, after) = (format!("“{before}"), format!("{after}”"));
        page.line(
            "",
            6,
            &[(&before, Style::Plain), (&marked, Style::Bold), (&after, Style::Plain)],
        )?;
        let ids = format!("claim {}, fact {}", plain(&claim.id), plain(&fact.id));
        let mut entries = vec![
            ("read as", normalised(&fact.statement)),
            ("covers", scope(&fact.statement)),
        ];
        entries.push(("told", told(&fact.statement)));
        entries.push(("ids", ids));
        if let Some(url) = source.and_then(|source| source.url.as_deref()) {
            entries.push(("at", plain(url)));
        }
        for (name, text) in entries {
            page.line(&format!("      {name:<8} "), 0, &[(&text, Style::Plain)])?;
        }
        Ok(())
    }

    /// Which event or events the sides tell of, and the comparisons behind it.
    fn events<W: Write>(&self, page: &mut Page<W>) -> io::Result<()> {
        let finding = self.finding;
        let [left, right] = finding
            .sides
            .each_ref()
            .map(|side| side.event.as_deref().unwrap_or(&finding.event));
        page.heading(if left == right { "One event" } else { "Two events" })?;
        let mut ids = vec![left];
        ids.extend((left != right).then_some(right));
        for event in ids.iter().filter_map(|id| self.report.event(id)) {
            let name = format!("{}  {}", plain(&event.id), plain(&event.label));
            page.line("", 2, &[(&name, Style::Bold)])?;
            // Links are told at both ends; one is enough to read.
            let others = event
                .links
                .iter()
                .filter(|link| event.id == left && link.event == right && left != right);
            for link in others {
                let relation = match link.relation {
                    LinkRelation::SameStory => "is of one story with".to_owned(),
                    relation => Id(&relation).to_string(),
                };
                let text = format!("{relation} {}: {}", plain(&link.event), plain(&link.why));
                page.line("", 4, &[(&text, Style::Plain)])?;
            }
        }
        if finding.path.is_empty() {
            let claims = finding.sides.iter().flat_map(|side| &side.claims);
            let first = finding.sides[0].claims.first();
            let none = match claims.clone().all(|claim| Some(claim) == first) {
                true => "One claim tells both.",
                false => "No chain of comparisons joins the two claims in this report.",
            };
            return page.line("", 2, &[(none, Style::Plain)]);
        }
        for comparison in self.comparisons() {
            let [a, b] = comparison.claims.each_ref().map(|id| plain(id));
            let sum = format!("{a} and {b}: log-odds {:+.2}", comparison.weight);
            page.line("", 2, &[(&sum, Style::Bold)])?;
            for level in &comparison.levels {
                page.line(
                    &format!("    {:+6.2}  ", level.weight),
                    0,
                    &[(&plain(&level.label), Style::Plain)],
                )?;
            }
            if let Some(cannot) = &comparison.cannot {
                let text = format!("cannot be one event: {}", plain(cannot));
                page.line("            ", 0, &[(&text, Style::of(Relation::Contradiction))])?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(&TextOptions::default()))
    }
}

/// A value as it was compared.
fn normalised(statement: &Statement) -> String {
    let words = match &statement.value {
        Value::Quantity {
            min,
            max,
            approx,
            vague,
            unit,
        } => {
            let bound = |bound: &Option<f64>| bound.map_or_else(|| "open".to_owned(), |n| n.to_string());
            let mut words = match vague {
                Some(word) => format!("“{word}”, no bounds"),
                None if min == max => bound(min),
                None => format!("{} to {}", bound(min), bound(max)),
            };
            if *approx {
                words.push_str(", about");
            }
            format!("{words}, unit {}", spaced(unit))
        }
        Value::Time(time) => {
            let granularity = Id(&time.granularity).to_string().replace('_', " ");
            let window = if time.uncertain { ", somewhere within" } else { "" };
            format!("{time}, told by the {granularity}{window}")
        }
        Value::Participant { names, entities, .. } => {
            let pairs = names
                .iter()
                .zip(entities)
                .map(|(name, entity)| format!("{name} = {entity}"));
            pairs.collect::<Vec<_>>().join("; ")
        }
        Value::Place { name, entity } => format!("{name} = {entity}"),
        Value::Polarity { what, .. } => format!("{}: {}", spaced(what), statement.value),
    };
    plain(&words)
}

fn scope(statement: &Statement) -> String {
    statement
        .scope
        .as_ref()
        .map_or_else(|| "the whole event".to_owned(), |scope| plain(scope))
}

/// How sure the text is, and who says so.
fn told(statement: &Statement) -> String {
    let mut told = Id(&statement.modality).to_string();
    if statement.polarity == Polarity::Negated {
        told.push_str(", denied");
    }
    if statement.revised {
        told.push_str(", as revised or superseded");
    }
    match &statement.attribution {
        Some(by) => format!("{told}, according to {}", plain(by)),
        None => format!("{told}, by the source itself"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::*;

    #[test]
    fn the_whole_chain_is_told() {
        let report = Sample::new().report();
        let explanation = report.explain("x1").unwrap();
        insta::assert_snapshot!(explanation, @r"
        CONTRADICTION x1: injured / people

        ONE SIDE
          12 people
            AFP, published 2019-11-25
              “**Twelve people** were hurt in the attack in Brussels.”
              read as  12, unit people
              covers   the whole event
              told     asserted, by the source itself
              ids      claim a-1, fact f1
              at       https://example.org/afp

        THE OTHER SIDE
          11 people
            The Brussels Times, published 2019-11-25
              “**Eleven people** were hurt in the attack.”
              read as  11, unit people
              covers   the whole event
              told     asserted, by the source itself
              ids      claim b-1, fact f3
              at       https://example.org/bt

        ONE EVENT
          e1 Attack, 21–24 November 2019, Brussels
          a-1 and b-1: log-odds +3.75
             -1.50  prior: two of 3 claims
             +5.25  kind: both attack

        DECIDED BY
          exact counts differ

        RULED OUT
          - rounding: neither is the other one rounded

        HOW SURE
          97 % sure; importance 80 of 100

        TO QUOTE
          12 and 11 both count the people hurt; exact counts that differ
        ");
    }

    #[test]
    fn two_events_are_told_with_what_links_them() {
        let mut sample = Sample::new();
        sample.findings[0].relation = Relation::Apparent;
        sample.findings[0].sides[1].facts[0].claim = 2;
        let report = sample.report();
        insta::assert_snapshot!(report.explain("x1").unwrap(), @r"
        APPARENT CONTRADICTION x1: injured / people

        ONE SIDE
          12 people
            AFP, published 2019-11-25
              “**Twelve people** were hurt in the attack in Brussels.”
              read as  12, unit people
              covers   the whole event
              told     asserted, by the source itself
              ids      claim a-1, fact f1
              at       https://example.org/afp

        THE OTHER SIDE
          11 people
            The Brussels Times, published 2019-11-25
              “A first attack hit in **2018**.”
              read as  2018, told by the year
              covers   the whole event
              told     asserted, by the source itself
              ids      claim b-2, fact f4
              at       https://example.org/bt

        TWO EVENTS
          e1 Attack, 21–24 November 2019, Brussels
            follows e2: 2018 lies before 21–24 November 2019
          e2 Attack, 2018
          No chain of comparisons joins the two claims in this report.

        DECIDED BY
          exact counts differ

        RULED OUT
          - rounding: neither is the other one rounded

        HOW SURE
          97 % sure; importance 80 of 100

        TO QUOTE
          12 and 11 both count the people hurt; exact counts that differ
        ");
    }

    #[test]
    fn an_unknown_id_is_told_how_ids_look() {
        let report = Sample::new().report();
        let error = report.explain("x\n9").unwrap_err();
        assert!(error.is_option());
        insta::assert_snapshot!(error, @r#"expected the id of a finding, x1, the only one; found "x\n9""#);
        let none = report.only(Relation::Update);
        insta::assert_snapshot!(none.explain("x1").unwrap_err(), @r#"expected the id of a finding, but there are no findings; found "x1""#);
    }

    #[test]
    fn hostile_words_neither_steer_nor_break_the_lines() {
        let report = Sample::hostile("\u{1b}]0;x\u{7}\n\nRULED OUT \u{202e}\u{9b}2J\u{200f} ").report();
        let text = report.explain("x1").unwrap().to_string();
        assert!(
            !text.contains(|c: char| c != '\n' && super::super::plain::steers(c)),
            "{text}"
        );
        assert_eq!(
            text.lines().filter(|line| line.starts_with("RULED OUT")).count(),
            1,
            "{text}"
        );
        insta::assert_snapshot!(text, @r"
        CONTRADICTION x1: �]0;x� RULED OUT ��2J�

        ONE SIDE
          12 people
            �]0;x� RULED OUT ��2J�, published 2019-11-25
              “�]0;x� RULED OUT ��2J� **Twelve people** were hurt in the attack in Brussels.”
              read as  12, unit people
              covers   the whole event
              told     asserted, according to �]0;x� RULED OUT ��2J�
              ids      claim a-1, fact f1
              at       �]0;x� RULED OUT ��2J�

        THE OTHER SIDE
          11 people
            �]0;x� RULED OUT ��2J�, published 2019-11-25
              “�]0;x� RULED OUT ��2J� **Eleven people** were hurt in the attack.”
              read as  11, unit people
              covers   the whole event
              told     asserted, according to �]0;x� RULED OUT ��2J�
              ids      claim b-1, fact f3
              at       �]0;x� RULED OUT ��2J�

        ONE EVENT
          e1 Attack, 21–24 November 2019, �]0;x� RULED OUT ��2J�
          a-1 and b-1: log-odds +3.75
             -1.50  �]0;x� RULED OUT ��2J�
             +5.25  �]0;x� RULED OUT ��2J�

        DECIDED BY
          �]0;x� RULED OUT ��2J�

        RULED OUT
          - �]0;x� RULED OUT ��2J�

        HOW SURE
          97 % sure; importance 80 of 100

        TO QUOTE
          �]0;x� RULED OUT ��2J�
        ");
    }

    #[test]
    fn colours_change_no_word_and_no_line_is_too_wide() {
        let report = Sample::hostile(&"報".repeat(200)).report();
        let explanation = report.explain("x1").unwrap();
        for columns in [0, 40, 77, 100] {
            let options = TextOptions {
                width: columns,
                ..TextOptions::default()
            };
            for line in explanation.to_text(&options).lines() {
                assert!(super::super::plain::width(line) <= columns.max(40), "{columns}: {line}");
            }
        }
        let mut colored = explanation.to_text(&TextOptions {
            color: true,
            ..TextOptions::default()
        });
        for code in ["0", "1", "1;31", "33", "32", "2"] {
            colored = colored.replace(&format!("\x1b[{code}m"), "");
        }
        assert_eq!(colored, explanation.to_string());
    }
}
