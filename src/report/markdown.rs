//! The report as a page in Markdown (CommonMark with GitHub's extensions in mind).

use std::io::{self, Write};

use super::outline::{
    LISTED, Outline, Told, aspect, heading, line, more, names, notes, places, reason, title, told, value,
};
use super::plain::quote;
use super::words::{Id, count};
use super::{Event, Finding, Report};

impl Report {
    /// The report as a page in Markdown: a summary, the contradictions with both wordings, then the events.
    pub fn to_markdown(&self) -> String {
        super::query::string(|out| self.write_markdown(out))
    }

    /// Writes what [`to_markdown`](Report::to_markdown) gives, without holding it in memory.
    ///
    /// # Errors
    /// Whatever `out` fails with.
    pub fn write_markdown(&self, mut out: impl Write) -> io::Result<()> {
        let outline = Outline::new(self);
        writeln!(out, "**{}**", escape(&self.summary()))?;
        if outline.full.is_empty() {
            writeln!(out, "\nNo {}s found.", title(outline.relation))?;
        }
        for finding in &outline.full {
            self.finding(&mut out, finding)?;
        }
        if outline.more > 0 {
            writeln!(out, "\n{}", more(&outline))?;
        }
        for (relation, findings, more) in &outline.brief {
            writeln!(out, "\n## {}\n", heading(*relation))?;
            for finding in findings {
                writeln!(out, "- **{}** {}", escape(&finding.id), escape(&line(self, finding)))?;
            }
            if *more > 0 {
                writeln!(out, "\n… and {more} more; the JSON report holds all")?;
            }
        }
        if !outline.events.is_empty() {
            writeln!(out, "\n## Events")?;
        }
        for (event, findings) in &outline.events {
            self.event_section(&mut out, event, findings)?;
        }
        if !outline.once.is_empty() {
            writeln!(out, "\n## Told by one source only\n")?;
        }
        for event in &outline.once {
            let told = escape(&names(self, &event.sources));
            writeln!(out, "- **{}** {} ({told})", escape(&event.id), escape(&event.label))?;
        }
        if !self.sources.is_empty() {
            writeln!(out, "\n## Sources\n")?;
        }
        for source in &self.sources {
            let name = escape(&self.name(&source.id));
            let published = source.published.map(|at| format!(", {at}")).unwrap_or_default();
            match source.url.as_deref().and_then(link) {
                Some(url) => writeln!(out, "- **{}** [{name}](<{url}>){published}", escape(&source.id))?,
                None => writeln!(out, "- **{}** {name}{published}", escape(&source.id))?,
            }
        }
        let notes = notes(self);
        if !notes.is_empty() {
            writeln!(out, "\n## Notes\n")?;
        }
        for note in notes {
            writeln!(out, "- Note: {}", escape(&note))?;
        }
        Ok(())
    }

    fn finding(&self, out: &mut impl Write, finding: &Finding) -> io::Result<()> {
        let (id, slot) = (escape(&finding.id), escape(&aspect(finding)));
        writeln!(
            out,
            "\n## {}: {slot}\n",
            capital(&format!("{} {id}", title(finding.relation)))
        )?;
        if let Some(event) = self.event(&finding.event) {
            writeln!(out, "**Event** {} ({})\n", escape(&event.label), escape(&event.id))?;
        }
        for side in &finding.sides {
            writeln!(out, "- **{}**", escape(&value(side)))?;
            let quotes = self.quotes(side);
            for quoted in quotes.iter().take(LISTED) {
                let [before, inside, after] = quote(&quoted.claim.text, quoted.span).map(|part| escape_kept(&part));
                let inside = if inside.trim().is_empty() {
                    inside
                } else {
                    format!("<b>{inside}</b>")
                };
                writeln!(
                    out,
                    "  - <i>{}:</i> “{before}{inside}{after}”",
                    escape(&quoted.origin())
                )?;
            }
            if quotes.len() > LISTED {
                writeln!(out, "  - and {} more", count(quotes.len() - LISTED, "source"))?;
            }
        }
        let why = escape(&reason(finding));
        writeln!(out, "\n**Why** ({:.0} % sure): {why}", finding.confidence * 100.0)
    }

    fn event_section(&self, out: &mut impl Write, event: &Event, findings: &Told<'_>) -> io::Result<()> {
        writeln!(out, "\n### {}: {}\n", escape(&event.id), escape(&event.label))?;
        if let Some(when) = &event.when {
            writeln!(out, "- **When** {}", escape(&when.to_string()))?;
        }
        if !event.r#where.is_empty() {
            writeln!(out, "- **Where** {}", escape(&places(event)))?;
        }
        writeln!(out, "- **Told by** {}", escape(&told(self, event)))?;
        for link in &event.links {
            let relation = capital(&Id(&link.relation).to_string().replace('_', " "));
            writeln!(out, "- **{relation}** {}: {}", escape(&link.event), escape(&link.why))?;
        }
        if let Some(ids) = findings.ids() {
            writeln!(out, "- **Differs** {}", escape(&ids))?;
        }
        for finding in findings.agreements.iter().take(LISTED) {
            writeln!(out, "- **{}** {}", escape(&finding.id), escape(&line(self, finding)))?;
        }
        if let Some(untold) = findings.untold() {
            writeln!(out, "- {untold}")?;
        }
        Ok(())
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `text` on one line, with nothing left in it that Markdown or HTML reads as more than text.
fn escape(text: &str) -> String {
    escape_kept(&super::plain::plain(text))
}

/// The same for a line that is plain already and whose outer spaces count.
fn escape_kept(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' | '^' | '@' => out.extend(['\\', c]),
            // "https:" and "www." would become links by themselves.
            ':' if text[at..].starts_with("://") => out.push_str("\\:"),
            '.' if www(&text[..at]) => out.push_str("\\."),
            _ => out.push(c),
        }
    }
    out
}

/// A web address that can stand between `<` and `>`; none where it is anything else.
fn link(url: &str) -> Option<String> {
    let web = ["http://", "https://"].iter().any(|scheme| {
        let start = url.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    let harmless = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '"' | '`');
    (web && url.chars().all(harmless)).then(|| url.to_owned())
}

fn www(text: &str) -> bool {
    text.len()
        .checked_sub(3)
        .and_then(|at| text.get(at..))
        .is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::*;

    #[test]
    fn the_page_reads_from_verdict_to_sources() {
        insta::assert_snapshot!(Sample::new().report().to_markdown(), @r"
        **2 sources, 3 claims, 2 events: 1 contradiction, 0 updates, 0 apparent, 0 agreements**

        ## Contradiction x1: injured / people

        **Event** Attack, 21–24 November 2019, Brussels (e1)

        - **12 people**
          - <i>AFP, 2019-11-25:</i> “<b>Twelve people</b> were hurt in the attack in Brussels.”
        - **11 people**
          - <i>The Brussels Times, 2019-11-25:</i> “<b>Eleven people</b> were hurt in the attack.”

        **Why** (97 % sure): exact counts differ (checked: rounding)

        ## Events

        ### e1: Attack, 21–24 November 2019, Brussels

        - **When** 21–24 November 2019
        - **Where** Brussels
        - **Told by** 2 sources in 2 claims: AFP, The Brussels Times
        - **Follows** e2: 2018 lies before 21–24 November 2019
        - **Differs** x1

        ## Told by one source only

        - **e2** Attack, 2018 (The Brussels Times)

        ## Sources

        - **afp** [AFP](<https://example.org/afp>), 2019-11-25
        - **bt** [The Brussels Times](<https://example.org/bt>), 2019-11-25
        ");
    }

    #[test]
    fn hostile_words_stay_words() {
        let hostile =
            "<script>x</script>\n# [y](javascript:z) `a` **b** | https://c.example www.d.example &lt; ![e](f) \u{1b}";
        let page = Sample::hostile(hostile).report().to_markdown();
        assert!(
            page.contains("&lt;script&gt;x&lt;/script&gt; \\# \\[y\\](javascript:z)"),
            "{page}"
        );
        // Without what is escaped, only our own syntax is left.
        let mut bare = String::new();
        let mut chars = page.chars();
        while let Some(c) = chars.next() {
            if c == '\\' {
                chars.next();
            } else {
                bare.push(c);
            }
        }
        for syntax in [
            "<script", "](", "`", "**b**", "https://", "www.", "\n# ", "![", "\u{1b}", "&lt; !",
        ] {
            assert!(!bare.contains(syntax), "{syntax:?} in\n{bare}");
        }
    }

    #[test]
    fn only_web_addresses_become_links() {
        for bad in [
            "javascript:x",
            "https://a b",
            "https://a>b",
            "https://a\nb",
            "HTTP:x",
            "é",
            "data:text/html,x",
        ] {
            assert_eq!(link(bad), None, "{bad}");
        }
        assert!(link("HTTPS://example.org/a_(b)?c=d&e").is_some());
    }
}
