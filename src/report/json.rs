use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};

use super::plain::steers;
use super::{Draft, Report};

impl Report {
    /// The JSON contract, indented, with a newline at the end.
    pub fn to_json(&self) -> String {
        super::query::string(|out| self.write_json(out))
    }

    /// Writes the JSON contract as [`to_json`](Report::to_json) gives it, without holding it in memory.
    ///
    /// # Errors
    /// Whatever `out` fails with.
    pub fn write_json(&self, out: impl Write) -> io::Result<()> {
        write(self, out)
    }
}

impl Draft<'_> {
    /// Writes what [`Report::write_json`] writes of the report, item by item.
    ///
    /// # Errors
    /// Whatever `out` fails with.
    pub fn write_json(&self, out: impl Write) -> io::Result<()> {
        write(self, out)
    }
}

fn write(report: &impl Serialize, mut out: impl Write) -> io::Result<()> {
    let form = Harmless(PrettyFormatter::new());
    report.serialize(&mut Serializer::with_formatter(&mut out, form))?;
    writeln!(out)
}

/// Indents, and escapes what JSON would let through to a terminal: the text is the same to whoever parses it.
struct Harmless(PrettyFormatter<'static>);

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, text: &str) -> io::Result<()> {
        let mut start = 0;
        for (at, c) in text.char_indices().filter(|(_, c)| steers(*c)) {
            out.write_all(&text.as_bytes()[start..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            start = at + c.len_utf8();
        }
        out.write_all(&text.as_bytes()[start..])
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::*;

    #[test]
    fn a_report_reads_back_as_it_was() {
        for sample in [
            Sample::new(),
            Sample::hostile("\u{1b}[31m\"\n\u{0}\u{7f}\u{9b}é\u{202e}\u{e0041}"),
        ] {
            let report = sample.report();
            let json = report.to_json();
            let back: Report = serde_json::from_str(&json).unwrap();
            assert_eq!(back, report);
            assert_eq!(back.to_json(), json);
            assert!(!json.contains(|c| c != '\n' && steers(c)));
        }
    }

    #[test]
    fn absent_is_null_and_whole_numbers_have_no_fraction() {
        let report = serde_json::to_value(Sample::new().report()).unwrap();
        insta::assert_snapshot!(report["facts"][0], @r#"{"aspect":"injured/people","attribution":null,"claim":"a-1","event":"e1","id":"f1","kind":"quantity","mention":0,"modality":"asserted","polarity":"affirmed","revised":false,"scope":null,"span":{"end":13,"start":0},"value":{"approx":false,"max":12,"min":12,"unit":"people","vague":null}}"#);
        insta::assert_snapshot!(report["claims"][0], @r#"{"id":"a-1","source":"afp","span":null,"text":"Twelve people were hurt in the attack in Brussels."}"#);
        insta::assert_snapshot!(report["findings"][0], @r#"{"aspect":"injured/people","confidence":0.97,"event":"e1","id":"x1","importance":0.8,"kind":"quantity","level":"exact counts differ","path":["k1"],"relation":"contradiction","ruled_out":["rounding: neither is the other one rounded"],"sides":[{"claims":["a-1"],"event":"e1","facts":["f1"],"sources":["afp"],"value":{"approx":false,"max":12,"min":12,"unit":"people","vague":null}},{"claims":["b-1"],"event":"e1","facts":["f3"],"sources":["bt"],"value":{"approx":false,"max":11,"min":11,"unit":"people","vague":null}}],"why":"12 and 11 both count the people hurt; exact counts that differ"}"#);
        insta::assert_snapshot!(report["events"][0], @r#"{"claims":["a-1","b-1"],"id":"e1","kind":"attack","label":"Attack, 21–24 November 2019, Brussels","links":[{"event":"e2","relation":"follows","why":"2018 lies before 21–24 November 2019"}],"sources":["afp","bt"],"when":{"approx":false,"from":"2019-11-21","granularity":"day","to":"2019-11-24","uncertain":false,"weekdays":null},"where":["Brussels"]}"#);
        insta::assert_snapshot!(report["comparisons"][0], @r#"{"cannot":null,"claims":["a-1","b-1"],"id":"k1","levels":[{"label":"prior: two of 3 claims","weight":-1.5},{"label":"kind: both attack","weight":5.25}],"weight":3.75}"#);
        insta::assert_snapshot!(report["consensus"], @"[]");
    }
}
