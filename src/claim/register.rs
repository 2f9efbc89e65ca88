use std::collections::{HashMap, HashSet};

use super::{Claim, Document, LONGEST_DOCUMENT, LONGEST_LINE, Published, Source};
use crate::error::{Error, Result, quoted};
use crate::text::Span;

/// The ids given so far, each with the line it was given on where it came from a file.
// std's keyed hash, not the fast one: ids come from outside and could be made to collide. Nothing iterates over it.
#[derive(Default)]
pub(super) struct Register(HashMap<String, Option<usize>>);

impl Register {
    fn enter(&mut self, id: &str, line: Option<usize>) -> Result<()> {
        match self.0.get(id) {
            Some(Some(first)) => Err(Error::invalid(format!(
                "expected an id of its own, found {} of line {first} again",
                quoted(id)
            ))),
            Some(None) => Err(Error::invalid("expected an id of its own, found the same id earlier")),
            None => {
                self.0.insert(id.to_owned(), line);
                Ok(())
            }
        }
    }

    /// Checks a source, puts its language in lower case, and enters its id.
    pub fn admit_source(&mut self, source: &mut Source, line: Option<usize>) -> Result<()> {
        not_blank("an id", &source.id)?;
        for optional in [&mut source.name, &mut source.agency, &mut source.url] {
            drop_blank(optional);
        }
        possible(source.published)?;
        if let Some(language) = &mut source.language {
            if language.len() != 2 || !language.bytes().all(|b| b.is_ascii_alphabetic()) {
                return Err(Error::invalid(format!(
                    "expected an ISO 639-1 code such as \"en\", found {}",
                    quoted(language)
                )));
            }
            language.make_ascii_lowercase();
        }
        self.enter(&source.id, line)
    }

    /// Checks a claim against the sources and documents there are, and enters its id.
    pub fn admit_claim(&mut self, claim: &mut Claim, line: Option<usize>, known: &Known<'_>) -> Result<()> {
        not_blank("an id", &claim.id)?;
        known.source(&claim.source)?;
        not_blank("a text", &claim.text)?;
        short_enough(&claim.text, LONGEST_LINE)?;
        for optional in [&mut claim.place, &mut claim.kind] {
            drop_blank(optional);
        }
        possible(claim.date)?;
        if let Some(trigger) = claim.trigger {
            forward("trigger", trigger)?;
            inside("trigger", trigger, "text", &claim.text)?;
        }
        if let Some(span) = claim.span {
            forward("span", span)?;
            if let Some(text) = known.documents.get(claim.source.as_str()) {
                inside("span", span, "document", text)?;
            }
        }
        self.enter(&claim.id, line)
    }

    /// Checks a document against the sources there are, and enters it as the one of its source.
    pub fn admit_document(&mut self, document: &Document, known: &Known<'_>) -> Result<()> {
        known.source(&document.source)?;
        not_blank("a text", &document.text)?;
        short_enough(&document.text, LONGEST_DOCUMENT)?;
        if self.0.insert(document.source.clone(), None).is_some() {
            return Err(Error::invalid("expected one document a source, found a second one"));
        }
        Ok(())
    }
}

/// The sources and documents that claims may refer to.
pub(super) struct Known<'a> {
    sources: HashSet<&'a str>,
    documents: HashMap<&'a str, &'a str>,
    // How an error calls them: "a source of sources.jsonl".
    called: &'static str,
}

impl<'a> Known<'a> {
    pub fn new(sources: &'a [Source], documents: &'a [Document], called: &'static str) -> Self {
        Known {
            sources: sources.iter().map(|source| source.id.as_str()).collect(),
            documents: documents.iter().map(|d| (d.source.as_str(), d.text.as_str())).collect(),
            called,
        }
    }

    pub fn source(&self, id: &str) -> Result<()> {
        if self.sources.contains(id) {
            return Ok(());
        }
        Err(Error::invalid(format!(
            "expected {}, found {}",
            self.called,
            quoted(id)
        )))
    }
}

fn not_blank(what: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Error::invalid(format!("expected {what}, found {}", quoted(text))));
    }
    Ok(())
}

fn drop_blank(text: &mut Option<String>) {
    if text.as_ref().is_some_and(|text| text.trim().is_empty()) {
        *text = None;
    }
}

fn short_enough(text: &str, limit: usize) -> Result<()> {
    if text.len() > limit {
        let length = text.len();
        return Err(Error::invalid(format!(
            "expected a text of at most {limit} bytes, found {length}"
        )));
    }
    Ok(())
}

// Parsing sees to this; a date put together by hand may still run backwards.
fn possible(date: Option<Published>) -> Result<()> {
    match date {
        Some(Published { from, to, .. }) if from > to => Err(Error::invalid(format!(
            "expected a date that begins before it ends, found {from}/{to}"
        ))),
        _ => Ok(()),
    }
}

fn forward(what: &str, Span { start, end }: Span) -> Result<()> {
    if start >= end {
        return Err(Error::invalid(format!(
            "expected a {what} that starts before it ends, found {start}..{end}"
        )));
    }
    Ok(())
}

fn inside(what: &str, Span { start, end }: Span, whole: &str, text: &str) -> Result<()> {
    if end > text.len() {
        let length = text.len();
        return Err(Error::invalid(format!(
            "expected a {what} within the {length} bytes of the {whole}, found {start}..{end}"
        )));
    }
    match [start, end].into_iter().find(|&offset| !text.is_char_boundary(offset)) {
        Some(offset) => Err(Error::invalid(format!(
            "expected a {what} on character borders, found {start}..{end}, where {offset} is inside a character"
        ))),
        None => Ok(()),
    }
}
