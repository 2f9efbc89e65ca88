//! The report for eyes, in a terminal: what is wrong first, then what happened.

use std::io::{self, Write};

use super::outline::{
    LISTED, Outline, Told, aspect, heading, line, more, names, notes, places, reason, title, told, value,
};
use super::page::{Page, Style};
use super::plain::{plain, quote};
use super::words::{Id, count};
use super::{Event, Finding, Report};
use crate::coref::LinkRelation;

/// How the text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextOptions {
    /// Whether ANSI colours mark verdicts and the words that count; off unless asked for.
    pub color: bool,
    /// Columns to wrap at, at least 40; 100 unless asked for.
    pub width: usize,
}

impl Default for TextOptions {
    fn default() -> Self {
        TextOptions {
            color: false,
            width: 100,
        }
    }
}

impl Report {
    /// The report as text for a terminal: a summary, the contradictions with both wordings, then one block an event.
    pub fn to_text(&self, options: &TextOptions) -> String {
        super::query::string(|out| self.write_text(out, options))
    }

    /// Writes what [`to_text`](Report::to_text) gives, without holding it in memory.
    ///
    /// # Errors
    /// Whatever `out` fails with.
    pub fn write_text(&self, out: impl Write, options: &TextOptions) -> io::Result<()> {
        let outline = Outline::new(self);
        let mut page = Page {
            out,
            color: options.color,
            width: options.width.max(40),
        };
        page.line("", 0, &[(&self.summary(), Style::Bold)])?;
        if outline.full.is_empty() {
            page.gap()?;
            page.line(
                "",
                0,
                &[(&format!("No {}s found.", title(outline.relation)), Style::Plain)],
            )?;
        }
        for finding in &outline.full {
            page.gap()?;
            page.finding(self, finding)?;
        }
        if outline.more > 0 {
            page.gap()?;
            page.line("", 0, &[(&more(&outline), Style::Bold)])?;
        }
        for (relation, findings, more) in &outline.brief {
            page.heading(&heading(*relation))?;
            for finding in findings {
                let text = line(self, finding);
                page.line(
                    &format!("{}  ", plain(&finding.id)),
                    4,
                    &[(&text, Style::of(*relation))],
                )?;
            }
            if *more > 0 {
                page.line(
                    "",
                    0,
                    &[(&format!("… and {more} more; the JSON report holds all"), Style::Plain)],
                )?;
            }
        }
        if !outline.events.is_empty() {
            page.heading("Events")?;
        }
        for (at, (event, findings)) in outline.events.iter().enumerate() {
            if at > 0 {
                page.gap()?;
            }
            page.event(self, event, findings)?;
        }
        if !outline.once.is_empty() {
            page.heading("Told by one source only")?;
        }
        for event in &outline.once {
            let told = format!("{} ({})", plain(&event.label), names(self, &event.sources));
            page.line(&format!("{}  ", plain(&event.id)), 4, &[(&told, Style::Plain)])?;
        }
        let notes = notes(self);
        if !notes.is_empty() {
            page.heading("Notes")?;
        }
        for note in notes {
            page.line("", 2, &[(&note, Style::Plain)])?;
        }
        Ok(())
    }
}

impl<W: Write> Page<W> {
    fn finding(&mut self, report: &Report, finding: &Finding) -> io::Result<()> {
        let style = Style::of(finding.relation);
        let sure = format!("({:.0} % sure)", finding.confidence * 100.0);
        let name = format!("{} {}:", title(finding.relation).to_uppercase(), plain(&finding.id));
        let slot = format!(" {} ", aspect(finding));
        self.line("", 0, &[(&name, style), (&slot, Style::Bold), (&sure, Style::Plain)])?;
        let mut events: Vec<&str> = vec![&finding.event];
        events.extend(
            finding
                .sides
                .iter()
                .filter_map(|side| side.event.as_deref())
                .filter(|id| *id != finding.event),
        );
        for event in events.into_iter().filter_map(|id| report.event(id)) {
            let name = format!("{} ({})", plain(&event.label), plain(&event.id));
            self.line("", 2, &[(&name, Style::Plain)])?;
        }
        for side in &finding.sides {
            self.line("", 2, &[(&value(side), style)])?;
            let quotes = report.quotes(side);
            for quoted in quotes.iter().take(LISTED) {
                self.line("", 4, &[(&quoted.origin(), Style::Bold)])?;
                let [before, inside, after] = quote(&quoted.claim.text, quoted.span);
                let (before, after) = (format!("“{before}"), format!("{after}”"));
                let inside = marked(&inside);
                self.line(
                    "",
                    6,
                    &[(&before, Style::Plain), (&inside, Style::Bold), (&after, Style::Plain)],
                )?;
            }
            if quotes.len() > LISTED {
                let more = format!("and {} more", count(quotes.len() - LISTED, "source"));
                self.line("", 4, &[(&more, Style::Plain)])?;
            }
        }
        self.line("  why: ", 0, &[(&reason(finding), Style::Plain)])
    }

    fn event(&mut self, report: &Report, event: &Event, findings: &Told<'_>) -> io::Result<()> {
        self.line(
            &format!("{}  ", plain(&event.id)),
            0,
            &[(&plain(&event.label), Style::Bold)],
        )?;
        if let Some(when) = &event.when {
            self.entry("when", &when.to_string(), Style::Plain)?;
        }
        if !event.r#where.is_empty() {
            self.entry("where", &places(event), Style::Plain)?;
        }
        self.entry("told by", &told(report, event), Style::Plain)?;
        // That one article tells two events is for machines; what followed what is for eyes.
        for link in event
            .links
            .iter()
            .filter(|link| link.relation != LinkRelation::SameStory)
        {
            let text = format!("{}: {}", plain(&link.event), plain(&link.why));
            self.entry(&Id(&link.relation).to_string().replace('_', " "), &text, Style::Plain)?;
        }
        if let Some(ids) = findings.ids() {
            self.entry("differs", &ids, Style::Plain)?;
        }
        for finding in findings.agreements.iter().take(LISTED) {
            self.entry(&plain(&finding.id), &line(report, finding), Style::of(finding.relation))?;
        }
        if let Some(untold) = findings.untold() {
            self.entry("", &untold, Style::Plain)?;
        }
        Ok(())
    }

    fn entry(&mut self, name: &str, text: &str, style: Style) -> io::Result<()> {
        self.line(&format!("    {name:<8} "), 0, &[(text, style)])
    }
}

/// The words that count, marked also where there are no colours.
pub(super) fn marked(words: &str) -> String {
    if words.trim().is_empty() {
        words.to_owned()
    } else {
        format!("**{words}**")
    }
}

#[cfg(test)]
mod tests {
    use super::super::plain::width;
    use super::super::sample::Sample;
    use super::*;
    use crate::contradiction::Relation;

    #[test]
    fn contradictions_come_first_with_both_wordings() {
        insta::assert_snapshot!(Sample::new().report().to_text(&TextOptions::default()), @r"
        2 sources, 3 claims, 2 events: 1 contradiction, 0 updates, 0 apparent, 0 agreements

        CONTRADICTION x1: injured / people (97 % sure)
          Attack, 21–24 November 2019, Brussels (e1)
          12 people
            AFP, 2019-11-25
              “**Twelve people** were hurt in the attack in Brussels.”
          11 people
            The Brussels Times, 2019-11-25
              “**Eleven people** were hurt in the attack.”
          why: exact counts differ (checked: rounding)

        EVENTS
        e1  Attack, 21–24 November 2019, Brussels
            when     21–24 November 2019
            where    Brussels
            told by  2 sources in 2 claims: AFP, The Brussels Times
            follows  e2: 2018 lies before 21–24 November 2019
            differs  x1

        TOLD BY ONE SOURCE ONLY
        e2  Attack, 2018 (The Brussels Times)
        ");
    }

    #[test]
    fn a_filtered_report_says_what_it_was_filtered_for() {
        let report = Sample::new().report().only(Relation::Update);
        insta::assert_snapshot!(report.to_text(&TextOptions::default()), @r#"
        2 sources, 3 claims, 2 events: 0 updates

        No updates found.
        "#);
    }

    #[test]
    fn hostile_words_neither_steer_nor_break_the_lines() {
        let report = Sample::hostile("\u{1b}]0;x\u{7}\n\nCONTRADICTION \u{202e}\u{9b}2J ").report();
        let text = report.to_text(&TextOptions::default());
        assert!(
            !text.contains(|c: char| c != '\n' && (c.is_control() || c == '\u{202e}')),
            "{text}"
        );
        assert!(
            !text.lines().skip(3).any(|line| line.starts_with("CONTRADICTION")),
            "{text}"
        );
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let report = Sample::hostile(&"報".repeat(300)).report();
        for columns in [0, 40, 77, 100] {
            let options = TextOptions {
                width: columns,
                ..TextOptions::default()
            };
            for line in report.to_text(&options).lines() {
                assert!(width(line) <= columns.max(40), "{columns}: {line}");
            }
        }
    }

    #[test]
    fn colours_come_only_when_asked_for_and_change_no_word() {
        let report = Sample::new().report();
        let plain = report.to_text(&TextOptions::default());
        let mut colored = report.to_text(&TextOptions {
            color: true,
            ..TextOptions::default()
        });
        assert!(colored.contains("\x1b[1;31mCONTRADICTION\x1b[0m") && !plain.contains('\x1b'));
        for code in ["0", "1", "1;31", "33", "32", "2"] {
            colored = colored.replace(&format!("\x1b[{code}m"), "");
        }
        assert_eq!(colored, plain);
    }
}
