//! The pipeline: options, the stages in order, and what they come to.

mod articles;
mod changes;
mod gather;
mod order;
mod state;
mod state_file;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use changes::{Changes, EventChange, EventId, Fate, FindingChange};
use state::{AT_ONCE, State, Want};

use crate::claim::{Claim, Diagnostic, Document, Input, Mode, Published, Source};
use crate::contradiction::Finding;
use crate::coref::{ArchiveWeights, CorefOptions, Event};
use crate::event::TypedClaim;
use crate::extract::typing::{Known, type_alone};
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
    vocabulary: Arc<Vocabulary>,
    state: State,
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
        self.vocabulary = Arc::new(vocabulary);
        self
    }

    /// Runs all stages over everything given and added so far.
    ///
    /// # Errors
    /// Input that cannot be read or is wrong, with file and line; in [lenient](Self::lenient) mode only what leaves
    /// nothing to work with. An option out of its range.
    ///
    /// # Complexity
    /// Near-linear in the number of claims and in the length of their texts.
    pub fn run(mut self) -> Result<Report> {
        self.report()
    }

    /// Takes a batch of claims in and says what it changed: events that are new, merged or split, findings that are new,
    /// changed or withdrawn. What was given before counts as known.
    ///
    /// The result is that of one run over everything, whatever the batches; only the numbers of the events are given as
    /// the claims come, see [`EventId`]. A batch names the sources of its claims, also those known; what was told of a
    /// source first stays.
    ///
    /// # Errors
    /// As [`run`](Self::run); also where the batch holds a claim that is known, or more of a source of which an article
    /// was read. Nothing of the batch is taken in then.
    ///
    /// # Complexity
    /// Up to [`whole_input`](CorefOptions::whole_input) claims everything is compared anew. Above, linear in what the
    /// batch touches: its claims, the blocks that it lifts above their cap, the words whose rarity changes its power of
    /// four, and the events of these; everything once more when the claims have quadrupled. Claims that name a
    /// [trigger](crate::claim::Claim::trigger) are all clustered anew.
    ///
    /// # Examples
    /// ```
    /// use corroborate::Reconciler;
    /// use corroborate::claim::{Claim, Input, Mode, Source};
    ///
    /// let mut news = Reconciler::new()
    ///     .source(Source::new("a").published("2019-11-25")?)
    ///     .claim(Claim::new("a1", "a", "The fire in Ghent killed eleven people"));
    /// let source = Source::new("b").published("2019-11-25")?;
    /// let claim = Claim::new("b1", "b", "Twelve people were killed in the fire in Ghent");
    /// let changes = news.add(Input::validate(vec![source], vec![claim], vec![], Mode::Strict)?)?;
    /// assert_eq!(changes.findings.len(), 1);
    /// assert!(changes.findings[0].finding.why.contains("Twelve"));
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn add(&mut self, batch: Input) -> Result<Changes> {
        self.take_in_given()?;
        let threads = self.threads;
        in_threads(threads, || self.state.take_in(batch, Want::Changes))
    }

    /// Saves everything given and added so far, for [`load`](Self::load): sources, claims, articles, diagnostics, options,
    /// vocabulary and the numbers of the events. How input is read ([`lenient`](Self::lenient),
    /// [`documents_only`](Self::documents_only)) and the [threads](Self::threads) are not saved.
    ///
    /// The file is written beside its place, flushed to the disk and renamed: whatever ends a save half way, the old file
    /// is there whole.
    ///
    /// # Errors
    /// As [`run`](Self::run), and if the file cannot be written.
    ///
    /// # Complexity
    /// Linear in the bytes of the claims and articles.
    pub fn save(&mut self, path: impl AsRef<Path>) -> Result<()> {
        self.take_in_given()?;
        self.state.save(path.as_ref())
    }

    /// What [`save`](Self::save) saved. It goes on as if it had never been saved: what is [added](Self::add) changes the
    /// same, and events keep their numbers.
    ///
    /// What the claims say and how they compare is not in the file but read anew from their texts, so that a state is
    /// what a run over its claims gives.
    ///
    /// # Errors
    /// If the file cannot be read, is none of ours, is cut off or altered in any way, or was saved by another version:
    /// run over the claims again then.
    ///
    /// # Complexity
    /// That of a run over its claims, without looking for findings.
    ///
    /// # Examples
    /// ```
    /// use corroborate::Reconciler;
    /// use corroborate::claim::{Claim, Input, Mode, Source};
    /// # let file = std::env::temp_dir().join(format!("corroborate-load-{}.state", std::process::id()));
    ///
    /// let source = Source::new("a").published("2019-11-25")?;
    /// let claim = Claim::new("a1", "a", "The fire in Ghent killed eleven people");
    /// Reconciler::new().source(source).claim(claim).save(&file)?;
    ///
    /// let mut news = Reconciler::load(&file)?;
    /// let source = Source::new("b").published("2019-11-25")?;
    /// let claim = Claim::new("b1", "b", "Twelve people were killed in the fire in Ghent");
    /// let changes = news.add(Input::validate(vec![source], vec![claim], vec![], Mode::Strict)?)?;
    /// assert!(changes.findings[0].finding.why.contains("Twelve"));
    /// # std::fs::remove_file(&file).unwrap();
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn load(path: impl AsRef<Path>) -> Result<Reconciler> {
        let state = State::load(path.as_ref())?;
        Ok(Reconciler {
            coref: state.options().clone(),
            vocabulary: Arc::clone(state.vocabulary()),
            state,
            ..Reconciler::default()
        })
    }

    /// What the levels of the comparison weigh in claims like those given, learnt without a label by expectation
    /// maximisation (Fellegi & Sunter 1969; Winkler 1988), from the weights of the [options](Self::coref) on.
    ///
    /// It takes some thousand claims, many of them of events that several sources tell of, to learn from. What it learns
    /// is as good as its assumption that the fields agree independently of each other, within the pairs of one event
    /// and within those of two.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    ///
    /// # Complexity
    /// Near-linear in the claims.
    ///
    /// # Examples
    /// ```
    /// use corroborate::Reconciler;
    /// use corroborate::coref::CorefOptions;
    ///
    /// let weights = Reconciler::new().file("examples/data/feed.jsonl").learn_weights()?;
    /// assert!(weights.level("place", "the same") > weights.level("place", "different"));
    /// let news = Reconciler::new().file("examples/data/feed.jsonl").coref(CorefOptions::default().archive(weights));
    /// # let _ = news;
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn learn_weights(self) -> Result<ArchiveWeights> {
        self.learn_weights_from(|_| None)
    }

    /// The same from labelled claims: `event` tells the event of a claim, `None` where it is not known.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn learn_weights_from(mut self, event: impl Fn(&Claim) -> Option<u32> + Send) -> Result<ArchiveWeights> {
        let input = self.given()?;
        let mut state = State::default();
        state.set(&self.coref, &self.vocabulary);
        in_threads(self.threads, || Ok(state.learn(input, event)))
    }

    /// The report of everything given and added so far.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    ///
    /// # Complexity
    /// As [`run`](Self::run); it holds a copy of every claim.
    pub fn report(&mut self) -> Result<Report> {
        self.take_in_given()?;
        in_threads(self.threads, || Ok(self.built()))
    }

    /// The findings about everything given and added so far, by event, each looked for when it is asked for. Their
    /// claims are numbered as [`claim_at`](Self::claim_at) takes them, their events as [`event`](Self::event) does.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    ///
    /// # Examples
    /// ```
    /// use corroborate::Reconciler;
    /// # use corroborate::claim::{Claim, Source};
    /// let mut news = Reconciler::new()
    ///     .sources([Source::new("a"), Source::new("b")])
    ///     .claim(Claim::new("a1", "a", "The fire in Ghent killed eleven people"))
    ///     .claim(Claim::new("b1", "b", "Twelve people were killed in the fire in Ghent"));
    /// let finding = news.findings()?.next().expect("eleven are not twelve");
    /// let claim = news.claim_at(finding.sides[0].facts[0].claim).expect("a claim");
    /// assert_eq!(claim.source, "a");
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn findings(&mut self) -> Result<impl Iterator<Item = Finding> + '_> {
        self.take_in_given()?;
        let groups = self.state.groups();
        let (state, threads) = (&self.state, self.threads);
        let mut at = 0;
        let chunks = std::iter::from_fn(move || {
            let chunk = groups
                .get(at..(at + AT_ONCE).min(groups.len()))
                .filter(|chunk| !chunk.is_empty())?;
            at += chunk.len();
            in_threads(threads, || Ok(state.findings(chunk))).ok()
        });
        Ok(chunks.flatten())
    }

    /// The numbers of the events of everything given and added so far, ascending, each with its claims, numbered as
    /// [`claim_at`](Self::claim_at) takes them.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn events(&mut self) -> Result<Vec<(EventId, Vec<usize>)>> {
        self.take_in_given()?;
        let numbers = |claims: Vec<u32>| claims.into_iter().map(|claim| claim as usize).collect();
        let groups = self.state.groups().into_iter();
        Ok(groups.map(|(id, claims)| (id, numbers(claims))).collect())
    }

    /// An event, its claims numbered as [`claim_at`](Self::claim_at) takes them; `None` where there is none of that number.
    /// Its links are told by the report.
    pub fn event(&self, id: EventId) -> Option<Event> {
        let (event, claims) = self.state.event(id)?;
        Some(Event {
            claims: claims.into_iter().map(|claim| claim as usize).collect(),
            links: Vec::new(),
            ..event
        })
    }

    /// A claim by the number that findings and events know it by.
    pub fn claim_at(&self, number: usize) -> Option<&Claim> {
        self.state.claims().get(number)
    }

    /// The number of the claim with this id, where it was taken in.
    pub fn number_of(&self, id: &str) -> Option<usize> {
        self.state.number_of(id)
    }

    /// A finding of [`findings`](Self::findings) or of [`Changes`] with the ids of its claims and sources and with its
    /// values as the report writes them. Its event is the number of the event; it has no id, and its facts have none.
    /// `None` where the finding is not about claims that were taken in here.
    ///
    /// # Examples
    /// ```
    /// use corroborate::Reconciler;
    /// # use corroborate::claim::{Claim, Source};
    /// let mut news = Reconciler::new()
    ///     .sources([Source::new("a"), Source::new("b")])
    ///     .claim(Claim::new("a1", "a", "The fire in Ghent killed eleven people"))
    ///     .claim(Claim::new("b1", "b", "Twelve people were killed in the fire in Ghent"));
    /// let finding = news.findings()?.next().expect("eleven are not twelve");
    /// let told = news.told(&finding).expect("a finding about its claims");
    /// assert_eq!(told.sides[0].claims, ["a1"]);
    /// assert_eq!(told.sides[0].value.to_string(), "11 people");
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn told(&self, finding: &Finding) -> Option<report::Finding> {
        let claim = |number: usize| {
            let claim = self.state.claims().get(number)?;
            Some((claim, self.state.typed(number as u32)))
        };
        report::told(finding, claim)
    }

    /// Takes in what was given and not yet looked at.
    fn take_in_given(&mut self) -> Result<()> {
        let input = self.given()?;
        self.state.set(&self.coref, &self.vocabulary);
        if input == Input::default() {
            return Ok(());
        }
        in_threads(self.threads, || self.state.take_in(input, Want::Nothing)).map(|_| ())
    }

    /// What was given and not yet looked at.
    fn given(&mut self) -> Result<Input> {
        if self.threads == Some(0) {
            return Err(Error::option("expected at least one thread, found 0"));
        }
        let given = Input::validate(
            std::mem::take(&mut self.sources),
            std::mem::take(&mut self.claims),
            std::mem::take(&mut self.documents),
            self.mode,
        );
        let mut input = given?;
        for folder in std::mem::take(&mut self.folders) {
            input = gather::join(input, Input::from_directory(folder, self.mode)?, self.mode)?;
        }
        // The sources of a file are no more than ids: they come last, so that what the others tell of them counts.
        for file in std::mem::take(&mut self.files) {
            let more = gather::with_known_sources(Input::from_jsonl(file, self.mode)?, &input.sources);
            input = gather::join(input, more, self.mode)?;
        }
        if self.documents_only {
            input.claims.clear();
        }
        Ok(input)
    }

    fn built(&self) -> Report {
        let (clustering, order, findings) = self.state.clustering();
        let (diagnostics, left_out) = self.state.diagnostics();
        let claims: Vec<&Claim> = order
            .iter()
            .map(|&number| &self.state.claims()[number as usize])
            .collect();
        let typed: Vec<&TypedClaim> = order.iter().map(|&number| self.state.typed(number)).collect();
        report::build(&Parts {
            sources: &self.state.sources(),
            claims: &claims,
            typed: &typed,
            clustering: &clustering,
            findings: &findings,
            diagnostics: &diagnostics,
            left_out,
        })
    }
}

/// What to tell of a kind that so many claims give and no event has.
fn unknown_kind(kind: &str, count: usize) -> Diagnostic {
    let short: String = kind.chars().take(60).collect();
    Diagnostic::new(format!(
        "expected the kind of an event, found {short:?} (claims: {count}); their texts decide"
    ))
}

/// What to tell of a source whose language the library does not know.
fn untyped(source: &Source) -> Diagnostic {
    let known: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
    let message = match &source.language {
        Some(code) => format!(
            "expected a language of {}, found {code:?}; its claims are not typed",
            known.join(", ")
        ),
        None => format!(
            "its language is none of {}, as far as its text tells; its claims are not typed",
            known.join(", ")
        ),
    };
    Diagnostic::new(message).of_source(&source.id)
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
fn in_threads<T: Send>(threads: Option<usize>, run: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    let Some(threads) = threads else { return run() };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|error| {
        Error::option(format!(
            "expected a number of threads that can be started, found {threads}: {error}"
        ))
    })?
    .install(run)
}

#[cfg(not(feature = "parallel"))]
fn in_threads<T: Send>(_threads: Option<usize>, run: impl FnOnce() -> Result<T> + Send) -> Result<T> {
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
