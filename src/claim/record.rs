use std::io::BufRead;

use serde_json::{Map, Value};

use super::diagnostic::Ledger;
use super::line::Lines;
use super::{Claim, LONGEST_LINE, Published, Source};
use crate::error::{Error, Result, quoted};
use crate::text::Span;

/// What one line of a JSONL file holds.
pub(super) trait Record: Sized {
    fn from_fields(fields: &mut Fields) -> Result<Self>;

    /// The id of the source it is, or is of.
    fn source_id(&self) -> &str;
}

/// Reads the records of a file in their order; `admit` has the last word on each.
pub(super) fn read<T: Record>(
    reader: impl BufRead,
    file: &str,
    ledger: &mut Ledger,
    mut admit: impl FnMut(&mut T, usize) -> Result<()>,
) -> Result<Vec<T>> {
    let mut lines = Lines::new(reader, LONGEST_LINE);
    let mut records = Vec::new();
    loop {
        let line = match lines.next() {
            Ok(Some(line)) => line,
            Ok(None) => return Ok(records),
            Err(error) => {
                let error = Error::io(format!("expected more of the file, found: {error}"));
                return Err(error.at(file, Some(lines.number())));
            }
        };
        let here = Some(line.number);
        let record = line.bytes.map_err(too_long).and_then(parse::<T>);
        match record {
            Err(error) => ledger.refuse(error.at(file, here), None)?,
            Ok(mut record) => match admit(&mut record, line.number) {
                Ok(()) => records.push(record),
                Err(error) => ledger.refuse(error.at(file, here), Some(record.source_id()))?,
            },
        }
    }
}

fn too_long(length: u64) -> Error {
    Error::syntax(format!(
        "expected a line of at most {LONGEST_LINE} bytes, found {length}"
    ))
}

fn parse<T: Record>(line: &[u8]) -> Result<T> {
    let text = std::str::from_utf8(line).map_err(|error| not_utf8(line, error))?;
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
        let offset = |end: &str| usize::try_from(value.get(end)?.as_u64()?).ok();
        match (offset("start"), offset("end")) {
            (Some(start), Some(end)) => Ok(Some(Span::new(start, end))),
            _ => Err(expected(
                name,
                r#"byte offsets such as {"start": 4, "end": 10}"#,
                &value,
            )),
        }
    }
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

    fn source_id(&self) -> &str {
        &self.id
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
            date: fields.date("date")?,
            place: fields.text("place")?,
            kind: fields.text("kind")?,
            trigger: fields.span("trigger")?,
            span: fields.span("span")?,
        })
    }

    fn source_id(&self) -> &str {
        &self.source
    }
}
