use std::io::BufRead;

use serde_json::{Map, Value};

use super::batch::{Batches, beside};
use super::diagnostic::Ledger;
use super::register::{Entry, Refusal, repeated, tell};
use super::{Claim, LONGEST_LINE, Published, Source, quick};
use crate::error::{Error, Result, quoted};
use crate::text::Span;

/// What one line of a JSONL file holds.
pub(super) trait Record: Entry {
    fn from_fields(fields: &mut Fields) -> Result<Self>;

    /// The same from the line itself, where all is well with it and there is a faster way.
    fn quickly(_line: &str) -> Option<Self> {
        None
    }
}

/// Reads the records of a file behind its first `before` lines, in their order, each as `check` leaves it and none with
/// the id of an earlier one.
pub(super) fn read<T: Record>(
    reader: impl BufRead,
    (file, before): (&str, usize),
    ledger: &mut Ledger,
    check: impl Fn(&mut T) -> Result<()> + Sync,
) -> Result<Vec<T>> {
    let mut batches = Batches::behind(reader, LONGEST_LINE, before);
    let (mut items, mut lines, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    let mut batch = batches.next();
    while !batch.is_empty() {
        let mut read = Vec::new();
        let next = beside(|| read = batch.each(|line| record(line, &check)), || batches.next());
        for (line, record) in batch.numbers().zip(read) {
            match record {
                Ok(record) => {
                    items.push(record);
                    lines.push(line);
                }
                Err((error, source)) => refused.push(Refusal {
                    place: line,
                    error: error.at(file, Some(line)),
                    source,
                }),
            }
        }
        if ledger.stops() && !refused.is_empty() {
            break;
        }
        batch = next;
    }
    let twice = repeated(&items);
    for &(again, first) in &twice {
        let item = &items[again];
        refused.push(Refusal {
            place: lines[again],
            error: item.twice(Some(lines[first])).at(file, Some(lines[again])),
            source: Some(item.source().to_owned()),
        });
    }
    without(&mut items, twice.iter().map(|&(again, _)| again));
    tell(refused, ledger)?;
    match batches.broken {
        None => Ok(items),
        Some((line, error)) => {
            let error = Error::io(format!("expected more of the file, found: {error}"));
            Err(error.at(file, Some(line)))
        }
    }
}

/// The record of a line, or what is wrong with it and with whose claim.
fn record<T: Record>(
    line: std::result::Result<&[u8], u64>,
    check: impl Fn(&mut T) -> Result<()>,
) -> std::result::Result<T, (Error, Option<String>)> {
    let read = line.map_err(too_long).and_then(parse::<T>);
    let mut record = read.map_err(|error| (error, None))?;
    match check(&mut record) {
        Ok(()) => Ok(record),
        Err(error) => Err((error, Some(record.source().to_owned()))),
    }
}

/// Takes the items at `places`, which ascend, out of `items`.
pub(super) fn without<T>(items: &mut Vec<T>, places: impl Iterator<Item = usize>) {
    let mut places = places.peekable();
    if places.peek().is_none() {
        return;
    }
    let mut at = 0;
    items.retain(|_| {
        let gone = places.next_if_eq(&at).is_some();
        at += 1;
        !gone
    });
}

fn too_long(length: u64) -> Error {
    Error::syntax(format!(
        "expected a line of at most {LONGEST_LINE} bytes, found {length}"
    ))
}

fn parse<T: Record>(line: &[u8]) -> Result<T> {
    let text = std::str::from_utf8(line).map_err(|error| not_utf8(line, error))?;
    T::quickly(text).map_or_else(|| slowly(text), Ok)
}

/// The record of a line by way of all its fields, or what is wrong with it.
pub(super) fn slowly<T: Record>(text: &str) -> Result<T> {
    let value = serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        let what = message.split(" at line ").next().unwrap_or(&message);
        Error::syntax(format!(
            "expected a JSON object, found broken JSON at column {}: {what}",
            error.column()
        ))
    })?;
    let Value::Object(fields) = value else {
        return Err(Error::syntax(format!(
            "expected a JSON object, found {}",
            found(&value)
        )));
    };
    T::from_fields(&mut Fields(fields))
}

/// The error for `bytes`, whose offset is counted from 0 in the line or the document.
pub(super) fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> Error {
    let offset = error.valid_up_to();
    Error::syntax(format!(
        "expected UTF-8, found 0x{:02x} at byte {offset}",
        bytes.get(offset).copied().unwrap_or_default()
    ))
}

fn found(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        other => other.to_string(),
    }
}

/// The fields of one JSON object; `null` is as good as missing.
pub(super) struct Fields(Map<String, Value>);

impl Fields {
    fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    fn required<T>(name: &str, value: Option<T>) -> Result<T> {
        value.ok_or_else(|| Error::invalid(format!("expected a field {name:?}, found none")))
    }

    fn text(&mut self, name: &str) -> Result<Option<String>> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(expected(name, "text", &other)),
        }
    }

    // Databases number their rows, and a year is a number to many a serialiser.
    fn text_or_integer(&mut self, name: &str) -> Result<Option<String>> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Number(number)) if !number.is_f64() => Ok(Some(number.to_string())),
            Some(other) => Err(expected(name, "text or an integer", &other)),
        }
    }

    fn id(&mut self, name: &str) -> Result<String> {
        let id = self.text_or_integer(name)?;
        Self::required(name, id)
    }

    fn date(&mut self, name: &str) -> Result<Option<Published>> {
        self.text_or_integer(name)?.map(|text| text.parse()).transpose()
    }

    fn span(&mut self, name: &str) -> Result<Option<Span>> {
        let Some(value) = self.take(name) else {
            return Ok(None);
        };
        match offsets(&value) {
            Some(span) => Ok(Some(span)),
            None => Err(expected(
                name,
                r#"byte offsets such as {"start": 4, "end": 10}"#,
                &value,
            )),
        }
    }
}

/// The span that an object with a start and an end is.
pub(super) fn offsets(value: &Value) -> Option<Span> {
    let offset = |end: &str| usize::try_from(value.get(end)?.as_u64()?).ok();
    Some(Span::new(offset("start")?, offset("end")?))
}

fn expected(name: &str, what: &str, value: &Value) -> Error {
    Error::invalid(format!("expected {what} in {name:?}, found {}", found(value)))
}

impl Record for Source {
    fn from_fields(fields: &mut Fields) -> Result<Self> {
        Ok(Source {
            id: fields.id("id")?,
            name: fields.text("name")?,
            published: fields.date("published")?,
            language: fields.text("language")?,
            agency: fields.text("agency")?,
            url: fields.text("url")?,
        })
    }
}

impl Record for Claim {
    fn from_fields(fields: &mut Fields) -> Result<Self> {
        Ok(Claim {
            id: fields.id("id")?,
            source: fields.id("source")?,
            text: {
                let text = fields.text("text")?;
                Fields::required("text", text)?
            },
            published: fields.date("published")?,
            date: fields.date("date")?,
            place: fields.text("place")?,
            kind: fields.text("kind")?,
            trigger: fields.span("trigger")?,
            span: fields.span("span")?,
        })
    }

    fn quickly(line: &str) -> Option<Self> {
        quick::claim(line)
    }
}
