use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use super::diagnostic::Ledger;
use super::folder::{read_documents, unreadable};
use super::record::{self, without};
use super::register::{Entry, Known, Refusal, check_claim, check_document, check_source, repeated, tell};
use super::{Claim, Diagnostic, Document, Mode, Source};
use crate::error::{Error, Result};

const SOURCES: &str = "sources.jsonl";
const CLAIMS: &str = "claims.jsonl";

/// Bytes asked of a file at once.
const READ_AT_ONCE: usize = 256 << 10;

/// Sources, claims and documents that have been checked against each other, in the order they were given.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Input {
    /// Who reports.
    pub sources: Vec<Source>,
    /// What they claim.
    pub claims: Vec<Claim>,
    /// Their articles, one a source at most; a source may have none.
    pub documents: Vec<Document>,
    /// What was left out or mended, and why; empty in [`Mode::Strict`].
    pub diagnostics: Vec<Diagnostic>,
    /// How many lines, claims, sources and documents were left out.
    pub left_out: usize,
}

/// What one file held.
#[derive(Debug, Clone, PartialEq)]
pub struct Records<T> {
    /// The good lines, in the file's order.
    pub items: Vec<T>,
    /// Why the others were left out.
    pub diagnostics: Vec<Diagnostic>,
    /// How many lines were left out; blank lines do not count.
    pub left_out: usize,
}

impl Input {
    /// Reads a folder: `sources.jsonl`, and `claims.jsonl` or `documents/<source id>.txt` or both.
    ///
    /// Each line of a `.jsonl` file is a JSON object with the fields of [`Source`] or [`Claim`]. Ids may be integers,
    /// other fields are ignored, and so are blank lines, a byte order mark and files of other names.
    /// Documents come sorted by file name. In [`Mode::Lenient`] a document that is not quite UTF-8 is kept, with U+FFFD
    /// in place of what is not.
    ///
    /// # Errors
    /// In both modes if the folder, `sources.jsonl` or both kinds of claims are missing, empty or cannot be read.
    /// In [`Mode::Strict`] also at the first line or document that is wrong.
    ///
    /// # Complexity
    /// Linear in the bytes read. No line is held beyond [`LONGEST_LINE`](super::LONGEST_LINE) and no document beyond
    /// [`LONGEST_DOCUMENT`](super::LONGEST_DOCUMENT).
    ///
    /// # Examples
    /// ```
    /// use corroborate::claim::{Input, Mode};
    /// # let folder = std::env::temp_dir().join(format!("corroborate-example-{}", std::process::id()));
    /// # std::fs::create_dir_all(&folder).unwrap();
    /// std::fs::write(folder.join("sources.jsonl"), r#"{"id": "s1", "name": "AFP", "language": "fr"}"#).unwrap();
    /// std::fs::write(folder.join("claims.jsonl"), r#"{"id": 1, "source": "s1", "text": "Deux morts."}"#).unwrap();
    /// let input = Input::from_directory(&folder, Mode::Strict)?;
    /// assert_eq!(input.claims[0].text, "Deux morts.");
    /// # std::fs::remove_dir_all(&folder).unwrap();
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn from_directory(path: impl AsRef<Path>, mode: Mode) -> Result<Self> {
        let folder = path.as_ref();
        let name = folder.display().to_string();
        match fs::metadata(folder) {
            Err(error) => return Err(unreadable("a folder with sources.jsonl", &error).at(&name, None)),
            Ok(it) if !it.is_dir() => {
                return Err(Error::io("expected a folder with sources.jsonl, found a file").at(&name, None));
            }
            Ok(_) => {}
        }
        let mut ledger = Ledger::new(mode);
        let Some(file) = open(folder, SOURCES)? else {
            return Err(Error::io(format!(
                "expected this file in {name}, a source a line such as \
                 {{\"id\": \"s1\", \"name\": \"AFP\", \"published\": \"2019-11-25\", \"language\": \"fr\"}}, found none"
            ))
            .at(SOURCES, None));
        };
        let sources = sources(file, SOURCES, &mut ledger)?;
        if sources.is_empty() && ledger.left_out == 0 {
            return Err(Error::invalid("expected a source, found an empty file").at(SOURCES, None));
        }

        let refused_sources = ledger.left_out;
        let known = Known::new(&sources, &[], "a source of sources.jsonl");
        let documents = read_documents(&folder.join("documents"), &known, &mut ledger)?.unwrap_or_default();
        let known = Known::new(&sources, &documents, "a source of sources.jsonl");
        let claims = match open(folder, CLAIMS)? {
            Some(file) => claims(file, CLAIMS, &known, &mut ledger)?,
            None => Vec::new(),
        };
        if claims.is_empty() && documents.is_empty() && ledger.left_out == refused_sources {
            return Err(Error::invalid(
                "expected claims in claims.jsonl or articles in documents/<source id>.txt, found neither",
            )
            .at(&name, None));
        }
        Ok(Input {
            sources,
            claims,
            documents,
            diagnostics: ledger.diagnostics,
            left_out: ledger.left_out,
        })
    }

    /// Reads a file of claims alone, such as a feed writes: a JSON object a line with the fields of [`Claim`].
    ///
    /// Ids may be integers, other fields are ignored, and so are blank lines and a byte order mark. The sources are those
    /// that the claims name, sorted by id, of which no more is known; what a source would say of its report, each claim
    /// says of itself in `published`.
    ///
    /// # Errors
    /// In both modes if the file is missing, empty or cannot be read. In [`Mode::Strict`] also at the first line that is
    /// wrong.
    ///
    /// # Complexity
    /// Linear in the bytes read. No line is held beyond [`LONGEST_LINE`](super::LONGEST_LINE).
    ///
    /// # Examples
    /// ```
    /// use corroborate::claim::{Input, Mode};
    /// # let file = std::env::temp_dir().join(format!("corroborate-feed-{}.jsonl", std::process::id()));
    /// let line = r#"{"id": 1, "source": "afp", "published": "2024-04-04", "text": "Deux morts à Gand.", "score": 0.9}"#;
    /// std::fs::write(&file, line).unwrap();
    /// let input = Input::from_jsonl(&file, Mode::Strict)?;
    /// assert_eq!((input.sources[0].id.as_str(), input.claims.len()), ("afp", 1));
    /// # std::fs::remove_file(&file).unwrap();
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn from_jsonl(path: impl AsRef<Path>, mode: Mode) -> Result<Self> {
        let name = path.as_ref().display().to_string();
        let expected = "a file of claims, a JSON object a line";
        let file = File::open(&path).map_err(|error| unreadable(expected, &error).at(&name, None))?;
        if file.metadata().is_ok_and(|it| it.is_dir()) {
            return Err(Error::io(format!("expected {expected}, found a folder")).at(&name, None));
        }
        let input = Input::from_feed(BufReader::with_capacity(READ_AT_ONCE, file), &name, 0, mode)?;
        if input.claims.is_empty() && input.left_out == 0 {
            return Err(Error::invalid("expected a claim, found an empty file").at(&name, None));
        }
        Ok(input)
    }

    /// Reads some lines of a feed, as [`from_jsonl`](Self::from_jsonl) reads a file; errors call the feed `name` and count
    /// its lines on from the `before` that came before these. There may be none.
    ///
    /// # Errors
    /// If reading fails, and in [`Mode::Strict`] at the first line that is wrong.
    ///
    /// # Complexity
    /// Linear in the bytes read. No line is held beyond [`LONGEST_LINE`](super::LONGEST_LINE).
    ///
    /// # Examples
    /// ```
    /// use corroborate::claim::{Input, Mode};
    /// let lines = "{\"id\": 8, \"source\": \"afp\", \"text\": \"Deux morts à Gand.\"}\n{\"id\": 9}\n";
    /// let batch = Input::from_feed(lines.as_bytes(), "the feed", 7, Mode::Lenient)?;
    /// assert_eq!(batch.claims[0].id, "8");
    /// assert_eq!(batch.diagnostics[0].line, Some(9));
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn from_feed(reader: impl BufRead, name: &str, before: usize, mode: Mode) -> Result<Self> {
        let mut ledger = Ledger::new(mode);
        let any = Known::any();
        let check = |claim: &mut Claim| check_claim(claim, &any);
        let claims = record::read(reader, (name, before), &mut ledger, check)?;
        Ok(Input {
            sources: named(&claims),
            claims,
            documents: Vec::new(),
            diagnostics: ledger.diagnostics,
            left_out: ledger.left_out,
        })
    }

    /// Checks what was put together in code as strictly as files are.
    ///
    /// # Errors
    /// In [`Mode::Strict`] at the first source, document or claim that is wrong, naming its id.
    ///
    /// # Examples
    /// ```
    /// use corroborate::claim::{Claim, Input, Mode, Source};
    /// let claim = Claim::new("c1", "s2", "Two people died.");
    /// let error = Input::validate(vec![Source::new("s1")], vec![claim], vec![], Mode::Strict).unwrap_err();
    /// assert_eq!(error.to_string(), "claim \"c1\": expected one of the sources given, found \"s2\"");
    /// ```
    pub fn validate(
        mut sources: Vec<Source>,
        mut claims: Vec<Claim>,
        mut documents: Vec<Document>,
        mode: Mode,
    ) -> Result<Self> {
        let called = "one of the sources given";
        let mut ledger = Ledger::new(mode);
        admit(&mut sources, check_source, &mut ledger)?;
        let known = Known::new(&sources, &[], called);
        admit(&mut documents, |document| check_document(document, &known), &mut ledger)?;
        let known = Known::new(&sources, &documents, called);
        admit(&mut claims, |claim| check_claim(claim, &known), &mut ledger)?;
        Ok(Input {
            sources,
            claims,
            documents,
            diagnostics: ledger.diagnostics,
            left_out: ledger.left_out,
        })
    }
}

/// Reads sources, one JSON object a line; errors call the reader `file_name`.
///
/// # Errors
/// If reading fails, and in [`Mode::Strict`] at the first bad line.
///
/// # Examples
/// ```
/// use corroborate::claim::{Mode, read_sources};
/// let read = read_sources(r#"{"id": 7, "published": "2019-11"}"#.as_bytes(), "sources.jsonl", Mode::Strict)?;
/// assert_eq!(read.items[0].label(), "7");
/// # Ok::<(), corroborate::Error>(())
/// ```
pub fn read_sources(reader: impl BufRead, file_name: &str, mode: Mode) -> Result<Records<Source>> {
    let mut ledger = Ledger::new(mode);
    let items = sources(reader, file_name, &mut ledger)?;
    Ok(Records::new(items, ledger))
}

/// Reads claims of `sources`, one JSON object a line; errors call the reader `file_name`.
///
/// # Errors
/// If reading fails, and in [`Mode::Strict`] at the first bad line.
///
/// # Examples
/// ```
/// use corroborate::claim::{Mode, Source, read_claims};
/// let file = r#"{"id": "c1", "source": "s1", "text": "Two people died.", "place": "Ghent"}"#;
/// let read = read_claims(file.as_bytes(), "claims.jsonl", &[Source::new("s1")], Mode::Strict)?;
/// assert_eq!(read.items[0].place.as_deref(), Some("Ghent"));
/// # Ok::<(), corroborate::Error>(())
/// ```
pub fn read_claims(reader: impl BufRead, file_name: &str, sources: &[Source], mode: Mode) -> Result<Records<Claim>> {
    let mut ledger = Ledger::new(mode);
    let known = Known::new(sources, &[], "one of the sources given");
    let items = claims(reader, file_name, &known, &mut ledger)?;
    Ok(Records::new(items, ledger))
}

impl<T> Records<T> {
    fn new(items: Vec<T>, ledger: Ledger) -> Self {
        Records {
            items,
            diagnostics: ledger.diagnostics,
            left_out: ledger.left_out,
        }
    }
}

fn sources(reader: impl BufRead, file: &str, ledger: &mut Ledger) -> Result<Vec<Source>> {
    record::read(reader, (file, 0), ledger, check_source)
}

fn claims(reader: impl BufRead, file: &str, known: &Known<'_>, ledger: &mut Ledger) -> Result<Vec<Claim>> {
    record::read(reader, (file, 0), ledger, |claim| check_claim(claim, known))
}

/// The sources that claims name, sorted by id.
fn named(claims: &[Claim]) -> Vec<Source> {
    // Keyed hashing: the ids come from outside.
    let ids: HashSet<&str> = claims.iter().map(|claim| claim.source.as_str()).collect();
    let mut sources: Vec<Source> = ids.into_iter().map(Source::new).collect();
    sources.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    sources
}

fn open(folder: &Path, name: &str) -> Result<Option<BufReader<File>>> {
    match File::open(folder.join(name)) {
        Ok(file) => Ok(Some(BufReader::with_capacity(READ_AT_ONCE, file))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable("a readable file", &error).at(name, None)),
    }
}

/// Keeps the items that `check` lets pass and whose id no earlier one has, in their order.
fn admit<T: Entry>(items: &mut Vec<T>, check: impl Fn(&mut T) -> Result<()>, ledger: &mut Ledger) -> Result<()> {
    let refusal = |place: usize, item: &T, error: Error| Refusal {
        place,
        error: error.about(T::CALLED, item.id()),
        source: Some(item.source().to_owned()),
    };
    let faulty = |(place, item): (usize, &mut T)| {
        let error = check(item).err()?;
        Some(refusal(place, item, error))
    };
    let mut refused: Vec<Refusal> = items.iter_mut().enumerate().filter_map(faulty).collect();
    let mut places: Vec<usize> = (0..items.len()).collect();
    let gone: Vec<usize> = refused.iter().map(|refusal| refusal.place).collect();
    without(items, gone.iter().copied());
    without(&mut places, gone.into_iter());
    let twice = repeated(items);
    let again = |&(again, _): &(usize, usize)| refusal(places[again], &items[again], items[again].twice(None));
    refused.extend(twice.iter().map(again));
    without(items, twice.into_iter().map(|(again, _)| again));
    tell(refused, ledger)
}
