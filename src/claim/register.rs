use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use super::diagnostic::Ledger;
use super::{Claim, Document, LONGEST_DOCUMENT, LONGEST_LINE, Published, Source};
use crate::error::{Error, Result, quoted};
use crate::text::Span;

/// What has an id of its own and comes from a source.
pub(super) trait Entry: Sized + Send + Sync {
    /// What an error calls it.
    const CALLED: &'static str;

    fn id(&self) -> &str;

    /// The id of the source it is, or is of.
    fn source(&self) -> &str;

    /// The error where its id was given before, on that line if it was in a file.
    fn twice(&self, first: Option<usize>) -> Error {
        match first {
            Some(first) => Error::invalid(format!(
                "expected an id of its own, found {} of line {first} again",
                quoted(self.id())
            )),
            None => Error::invalid("expected an id of its own, found the same id earlier"),
        }
    }
}

impl Entry for Source {
    const CALLED: &'static str = "source";

    fn id(&self) -> &str {
        &self.id
    }

    fn source(&self) -> &str {
        &self.id
    }
}

impl Entry for Claim {
    const CALLED: &'static str = "claim";

    fn id(&self) -> &str {
        &self.id
    }

    fn source(&self) -> &str {
        &self.source
    }
}

impl Entry for Document {
    const CALLED: &'static str = "document of";

    fn id(&self) -> &str {
        &self.source
    }

    fn source(&self) -> &str {
        &self.source
    }

    fn twice(&self, _: Option<usize>) -> Error {
        Error::invalid("expected one document a source, found a second one")
    }
}

/// Of each item whose id an earlier one has, its index and that of the first with the id; in their order.
///
/// # Complexity
/// O(n log n) for n items, each id hashed once.
pub(super) fn repeated<T: Entry>(items: &[T]) -> Vec<(usize, usize)> {
    // std's keyed hash, not the fast one: ids come from outside and could be made to collide. The key does not show:
    // items of one hash are told apart by their ids.
    let key = RandomState::new();
    let hashed = |(at, item): (usize, &T)| (key.hash_one(item.id()), at);
    let mut hashes: Vec<(u64, usize)>;
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        hashes = items.par_iter().enumerate().map(hashed).collect();
        hashes.par_sort_unstable();
    }
    #[cfg(not(feature = "parallel"))]
    {
        hashes = items.iter().enumerate().map(hashed).collect();
        hashes.sort_unstable();
    }
    let mut twice = Vec::new();
    for alike in hashes.chunk_by(|a, b| a.0 == b.0).filter(|alike| alike.len() > 1) {
        let mut firsts: HashMap<&str, usize> = HashMap::new();
        for &(_, at) in alike {
            let first = *firsts.entry(items[at].id()).or_insert(at);
            if first != at {
                twice.push((at, first));
            }
        }
    }
    twice.sort_unstable();
    twice
}

/// Something that is left out.
pub(super) struct Refusal {
    /// Its line, or its index.
    pub place: usize,
    pub error: Error,
    /// The id of its source, where it is known.
    pub source: Option<String>,
}

/// Takes what is refused off the books in the order of its places, or stops at the first.
pub(super) fn tell(mut refused: Vec<Refusal>, ledger: &mut Ledger) -> Result<()> {
    refused.sort_by_key(|refusal| refusal.place);
    for refusal in refused {
        ledger.refuse(refusal.error, refusal.source.as_deref())?;
    }
    Ok(())
}

/// Checks a source and puts its language in lower case.
pub(super) fn check_source(source: &mut Source) -> Result<()> {
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
    Ok(())
}

/// Checks a claim against the sources and documents there are.
pub(super) fn check_claim(claim: &mut Claim, known: &Known<'_>) -> Result<()> {
    not_blank("an id", &claim.id)?;
    known.source(&claim.source)?;
    not_blank("a text", &claim.text)?;
    short_enough(&claim.text, LONGEST_LINE)?;
    for optional in [&mut claim.place, &mut claim.kind] {
        drop_blank(optional);
    }
    possible(claim.published)?;
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
    Ok(())
}

/// Checks a document against the sources there are.
pub(super) fn check_document(document: &Document, known: &Known<'_>) -> Result<()> {
    known.source(&document.source)?;
    not_blank("a text", &document.text)?;
    short_enough(&document.text, LONGEST_DOCUMENT)
}

/// The sources and documents that claims may refer to.
pub(super) struct Known<'a> {
    /// `None` where claims bring their sources with them.
    sources: Option<HashSet<&'a str>>,
    documents: HashMap<&'a str, &'a str>,
    // How an error calls them: "a source of sources.jsonl".
    called: &'static str,
}

impl<'a> Known<'a> {
    pub fn new(sources: &'a [Source], documents: &'a [Document], called: &'static str) -> Self {
        Known {
            sources: Some(sources.iter().map(|source| source.id.as_str()).collect()),
            documents: documents.iter().map(|d| (d.source.as_str(), d.text.as_str())).collect(),
            called,
        }
    }

    /// Any source that has an id.
    pub fn any() -> Self {
        Known {
            sources: None,
            documents: HashMap::new(),
            called: "the id of a source",
        }
    }

    pub fn source(&self, id: &str) -> Result<()> {
        let known = match &self.sources {
            Some(sources) => sources.contains(id),
            None => !id.trim().is_empty(),
        };
        if known {
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
