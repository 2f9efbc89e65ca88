//! The pipeline: options, the stages in order, and what they come to.

mod articles;
mod gather;
mod order;
#[cfg(test)]
mod packed;
#[cfg(test)]
mod state_file;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::claim::{Claim, Diagnostic, Document, Input, Mode, Published, Source};
use crate::contradiction;
use crate::coref::{self, CorefOptions};
use crate::event::{EventKind, TypedClaim};
use crate::extract::settle::settle;
use crate::extract::typing::{Known, type_alone, type_text};
use crate::lang::{self, Language, Vocabulary};
use crate::report::{self, Annotation, Parts, Report, annotation};
use crate::{Error, Result};

/// Takes sources with claims or documents, and says where they agree and where they contradict each other.
///
/// # Examples
/// ```
/// use corroborate::Reconciler;
/// use corroborate::claim::{Claim, Source};
///
/// let report = Reconciler::new()
///     .source(Source::new("a").published("2019-11-25")?)
///     .source(Source::new("b").published("2019-11-25")?)
///     .claim(Claim::new("a1", "a", "Police from eleven EU member states took part in the operation"))
///     .claim(Claim::new("b1", "b", "Douze États membres de l'Union européenne ont participé à l'opération"))
///     .run()?;
/// assert_eq!(report.contradictions().count(), 1);
/// # Ok::<(), corroborate::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Reconciler {
    sources: Vec<Source>,
    claims: Vec<Claim>,
    documents: Vec<Document>,
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
    mode: Mode,
    documents_only: bool,
    threads: Option<usize>,
    coref: CorefOptions,
    vocabulary: Vocabulary,
}

impl Reconciler {
    /// One without input, with the default options.
    pub fn new() -> Self {
        Reconciler::default()
    }

    /// Adds a source.
    pub fn source(mut self, source: Source) -> Self {
        self.sources.push(source);
        self
    }

    /// Adds sources.
    pub fn sources(mut self, sources: impl IntoIterator<Item = Source>) -> Self {
        self.sources.extend(sources);
        self
    }

    /// Adds a claim.
    pub fn claim(mut self, claim: Claim) -> Self {
        self.claims.push(claim);
        self
    }

    /// Adds claims.
    pub fn claims(mut self, claims: impl IntoIterator<Item = Claim>) -> Self {
        self.claims.extend(claims);
        self
    }

    /// Adds a source's article. Claims are looked for in it where the source has no claims of its own.
    pub fn document(mut self, document: Document) -> Self {
        self.documents.push(document);
        self
    }

    /// Adds articles.
    pub fn documents(mut self, documents: impl IntoIterator<Item = Document>) -> Self {
        self.documents.extend(documents);
        self
    }

    /// Adds a folder with `sources.jsonl` and `claims.jsonl` or `documents/<id>.txt`, or a [file](Self::file) whose name
    /// ends in `.jsonl`; it is read by [`run`](Self::run).
    pub fn directory(mut self, path: impl AsRef<Path>) -> Self {
        let path = path.as_ref().to_path_buf();
        match path.extension() {
            Some(extension) if extension.eq_ignore_ascii_case("jsonl") => self.files.push(path),
            _ => self.folders.push(path),
        }
        self
    }

    /// Adds a file of claims alone, such as a feed writes: a JSON object a line with the fields of [`Claim`]. The sources
    /// are those that the claims name; of those that are given beside it more is known. It is read by [`run`](Self::run).
    ///
    /// # Examples
    /// ```
    /// use corroborate::Reconciler;
    /// # let file = std::env::temp_dir().join(format!("corroborate-run-{}.jsonl", std::process::id()));
    /// std::fs::write(&file, concat!(
    ///     r#"{"id": 1, "source": "a", "published": "2019-11-25", "text": "Eleven bridges were destroyed in Ghent"}"#, "\n",
    ///     r#"{"id": 2, "source": "b", "published": "2019-11-25", "text": "Twelve bridges were destroyed in Ghent"}"#, "\n",
    /// )).unwrap();
    /// let report = Reconciler::new().file(&file).run()?;
    /// assert_eq!(report.contradictions().count(), 1);
    /// # std::fs::remove_file(&file).unwrap();
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn file(mut self, path: impl AsRef<Path>) -> Self {
        self.files.push(path.as_ref().to_path_buf());
        self
    }

    /// Whether bad input is left out and told in the report's diagnostics instead of ending the run.
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.mode = if lenient { Mode::Lenient } else { Mode::Strict };
        self
    }

    /// Whether the given claims are left aside and all claims are looked for in the articles.
    pub fn documents_only(mut self, only: bool) -> Self {
        self.documents_only = only;
        self
    }

    /// How many threads to use; all cores by default. The report is the same for any number.
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = Some(threads);
        self
    }

    /// How claims are compared and clustered.
    pub fn coref(mut self, options: CorefOptions) -> Self {
        self.coref = options;
        self
    }

    /// Names and terms beside the library's own.
    pub fn vocabulary(mut self, vocabulary: Vocabulary) -> Self {
        self.vocabulary = vocabulary;
        self
    }

    /// Runs all stages.
    ///
    /// # Errors
    /// Input that cannot be read or is wrong, with file and line; in [lenient](Self::lenient) mode only what leaves
    /// nothing to work with. An option out of its range.
    ///
    /// # Complexity
    /// Near-linear in the number of claims and in the length of their texts.
    pub fn run(self) -> Result<Report> {
        if self.threads == Some(0) {
            return Err(Error::option("expected at least one thread, found 0"));
        }
        let Some(threads) = self.threads else {
            return self.stages();
        };
        in_threads(threads, move || self.stages())
    }

    fn stages(self) -> Result<Report> {
        let mut input = Input::validate(self.sources, self.claims, self.documents, self.mode)?;
        for folder in &self.folders {
            input = gather::join(input, Input::from_directory(folder, self.mode)?, self.mode)?;
        }
        // The sources of a file are no more than ids: they come last, so that what the others tell of them counts.
        for file in &self.files {
            let more = gather::with_known_sources(Input::from_jsonl(file, self.mode)?, &input.sources);
            input = gather::join(input, more, self.mode)?;
        }
        if self.documents_only {
            input.claims.clear();
        }
        let Input {
            mut sources,
            claims,
            documents,
            mut diagnostics,
            left_out,
        } = input;
        sources.sort_by(|a, b| a.id.cmp(&b.id));
        let languages = languages(&mut sources, &claims, &documents);
        diagnostics.extend(untyped(&sources, &languages));
        diagnostics.extend(unknown_kinds(&claims));
        let at = |source: &str| sources.binary_search_by(|s| s.id.as_str().cmp(source)).ok();
        let language_of = |source: &str| at(source).and_then(|at| languages[at]);
        let published_of = |source: &str| at(source).and_then(|at| sources[at].published);
        let own = (!self.vocabulary.is_empty()).then_some(&self.vocabulary);
        let claims = order::ordered(claims, &documents);
        let (mut claims, found) = articles::find_claims(claims, &documents, language_of);
        let type_as = |claim: &Claim, text: &str| {
            let known = Known {
                published: claim.published.or_else(|| published_of(&claim.source)),
                date: claim.date,
                place: claim.place.as_deref(),
                kind: claim.kind.as_deref(),
                trigger: claim.trigger,
                own,
            };
            language_of(&claim.source).map_or_else(TypedClaim::default, |language| type_text(text, language, known))
        };
        let mut typed: Vec<TypedClaim> = map(&claims, |claim| type_as(claim, &claim.text));
        articles::hear_speakers(&claims, &mut typed, &found, &documents, type_as);
        settle(&mut typed, |a, b| claims[a].source == claims[b].source);
        articles::keep_statements(&mut claims, &mut typed, &found);
        let clustering = coref::cluster(&claims, &sources, &typed, &self.coref);
        let findings = contradiction::findings(&claims, &sources, &typed, &clustering);
        Ok(report::build(&Parts {
            sources: &sources,
            claims: &claims,
            typed: &typed,
            clustering: &clustering,
            findings: &findings,
            diagnostics: &diagnostics,
            left_out,
        }))
    }
}

/// The language of each source: the one it gives, or the one that its article and claims are guessed to be in, which
/// is then noted in the source; `None` where it is none of ours.
fn languages(sources: &mut [Source], claims: &[Claim], documents: &[Document]) -> Vec<Option<Language>> {
    let mut texts = vec![String::new(); sources.len()];
    let pieces = documents.iter().map(|d| (&d.source, &d.text));
    for (source, text) in pieces.chain(claims.iter().map(|c| (&c.source, &c.text))) {
        if let Ok(at) = sources.binary_search_by(|s| s.id.cmp(source))
            && sources[at].language.is_none()
            && texts[at].len() < 4096
        {
            let end = text.char_indices().nth(4096).map_or(text.len(), |(end, _)| end);
            texts[at].push_str(&text[..end]);
            texts[at].push('\n');
        }
    }
    let found = |(source, text): (&mut Source, String)| match &source.language {
        Some(code) => Language::from_code(code),
        None => {
            let guessed = lang::guess(&text);
            source.language = guessed.map(|language| language.code().to_string());
            guessed
        }
    };
    sources.iter_mut().zip(texts).map(found).collect()
}

/// What to tell of the kinds that claims give and no event has, one line a kind.
fn unknown_kinds(claims: &[Claim]) -> Vec<Diagnostic> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let given = claims.iter().filter_map(|claim| claim.kind.as_deref());
    for kind in given.filter(|kind| EventKind::parse(kind).is_none()) {
        *counts.entry(kind).or_default() += 1;
    }
    let message = |(kind, count): (&str, usize)| {
        let short: String = kind.chars().take(60).collect();
        format!("expected the kind of an event, found {short:?} (claims: {count}); their texts decide")
    };
    counts.into_iter().map(message).map(Diagnostic::new).collect()
}

/// What to tell of the sources whose language the library does not know.
fn untyped(sources: &[Source], languages: &[Option<Language>]) -> Vec<Diagnostic> {
    let known: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
    let unknown = sources.iter().zip(languages).filter(|(_, language)| language.is_none());
    let message = |source: &Source| match &source.language {
        Some(code) => format!(
            "expected a language of {}, found {code:?}; its claims are not typed",
            known.join(", ")
        ),
        None => format!(
            "its language is none of {}, as far as its text tells; its claims are not typed",
            known.join(", ")
        ),
    };
    unknown
        .map(|(source, _)| Diagnostic::new(message(source)).of_source(&source.id))
        .collect()
}

#[cfg(feature = "parallel")]
fn map<T: Sync, U: Send>(items: &[T], each: impl Fn(&T) -> U + Sync + Send) -> Vec<U> {
    use rayon::prelude::*;
    items.par_iter().map(each).collect()
}

#[cfg(not(feature = "parallel"))]
fn map<T: Sync, U: Send>(items: &[T], each: impl Fn(&T) -> U + Sync + Send) -> Vec<U> {
    items.iter().map(each).collect()
}

#[cfg(feature = "parallel")]
fn in_threads<T: Send>(threads: usize, run: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|error| {
        Error::option(format!(
            "expected a number of threads that can be started, found {threads}: {error}"
        ))
    })?
    .install(run)
}

#[cfg(not(feature = "parallel"))]
fn in_threads<T: Send>(_threads: usize, run: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    run()
}

/// What the library understands of one text on its own.
///
/// `language` is an ISO 639-1 code; without one, or with one that the library does not know, it is guessed.
///
/// # Examples
/// ```
/// let typed = corroborate::annotate("At least 27 people were injured", Some("en"), None);
/// assert_eq!(typed.facts[0].aspect, "injured/people");
/// ```
pub fn annotate(text: &str, language: Option<&str>, published: Option<Published>) -> Annotation {
    let language = language
        .and_then(Language::from_code)
        .or_else(|| lang::guess(text))
        .unwrap_or(Language::En);
    annotation(
        text,
        &type_alone(
            text,
            language,
            Known {
                published,
                ..Known::default()
            },
        ),
    )
}
