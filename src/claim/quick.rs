//! Claims straight from the bytes of a line, without a map of its fields. Where anything is amiss there is no claim, and
//! the slow way says what.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::record::offsets;
use super::{Claim, Published};
use crate::text::Span;

/// The claim of a line that is right; of what the slow way reads as a claim it reads the same.
pub(super) fn claim(line: &str) -> Option<Claim> {
    let mut json = serde_json::Deserializer::from_str(line);
    let claim = json.deserialize_map(Columns).ok()?;
    json.end().ok()?;
    Some(claim)
}

/// A field of a claim.
#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Column {
    Id,
    Source,
    Text,
    Published,
    Date,
    Place,
    Kind,
    Trigger,
    Span,
    #[serde(other)]
    Other,
}

struct Columns;

impl<'de> Visitor<'de> for Columns {
    type Value = Claim;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a claim")
    }

    // Of a field that is given twice, the last one counts, as for the slow way.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Claim, A::Error> {
        let (mut id, mut source, mut text) = (None, None, None);
        let mut claim = Claim::new("", "", "");
        while let Some(column) = map.next_key()? {
            match column {
                Column::Id => id = map.next_value::<Option<Word>>()?,
                Column::Source => source = map.next_value::<Option<Word>>()?,
                Column::Text => text = map.next_value()?,
                Column::Published => claim.published = map.next_value::<Option<Date>>()?.map(|date| date.0),
                Column::Date => claim.date = map.next_value::<Option<Date>>()?.map(|date| date.0),
                Column::Place => claim.place = map.next_value()?,
                Column::Kind => claim.kind = map.next_value()?,
                Column::Trigger => claim.trigger = span(map.next_value()?)?,
                Column::Span => claim.span = span(map.next_value()?)?,
                Column::Other => map.next_value::<Unread>().map(|Unread| ())?,
            }
        }
        claim.id = id.ok_or_else(|| de::Error::missing_field("id"))?.0;
        claim.source = source.ok_or_else(|| de::Error::missing_field("source"))?.0;
        claim.text = text.ok_or_else(|| de::Error::missing_field("text"))?;
        Ok(claim)
    }
}

fn span<E: de::Error>(value: Value) -> Result<Option<Span>, E> {
    match value {
        Value::Null => Ok(None),
        value => match offsets(&value) {
            None => Err(E::custom("no span")),
            span => Ok(span),
        },
    }
}

/// A text, or an integer as one.
struct Word(String);

/// A date as a text or as the integer that a year is.
struct Date(Published);

/// Anything that JSON can hold.
struct Unread;

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(WordVisitor(|text: &str| Some(Word(text.to_owned()))))
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(WordVisitor(|text: &str| text.parse().ok().map(Date)))
    }
}

/// Makes something of a text or an integer.
struct WordVisitor<F>(F);

impl<T, F: Fn(&str) -> Option<T>> Visitor<'_> for WordVisitor<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or an integer")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).ok_or_else(|| E::custom("not what is expected here"))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }
}

impl<'de> Deserialize<'de> for Unread {
    // Read as closely as if it were kept: what is not JSON is a fault wherever it stands.
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(Unread)
    }
}

impl<'de> Visitor<'de> for Unread {
    type Value = Unread;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_unit<E>(self) -> Result<Unread, E> {
        Ok(Unread)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Unread, E> {
        Ok(Unread)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Unread, E> {
        Ok(Unread)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Unread, E> {
        Ok(Unread)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Unread, E> {
        Ok(Unread)
    }

    fn visit_str<E>(self, _: &str) -> Result<Unread, E> {
        Ok(Unread)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Unread, A::Error> {
        while seq.next_element::<Unread>()?.is_some() {}
        Ok(Unread)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Unread, A::Error> {
        while map.next_entry::<Unread, Unread>()?.is_some() {}
        Ok(Unread)
    }
}
