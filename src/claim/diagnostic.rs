use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Error, Result};

/// What to do with input that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// Stop at the first fault.
    #[default]
    Strict,
    /// Leave the faulty line, claim or document out, say so in a [`Diagnostic`], and go on.
    Lenient,
}

/// Something a reader of the results should know, that did not stop the work.
///
/// # Examples
/// ```
/// use corroborate::claim::{Mode, read_sources};
/// let read = read_sources("{\"id\": 1}\n[]\n".as_bytes(), "sources.jsonl", Mode::Lenient)?;
/// assert_eq!(read.items.len(), 1);
/// assert_eq!(
///     read.diagnostics[0].to_string(),
///     "sources.jsonl:2: expected a JSON object, found an array"
/// );
/// # Ok::<(), corroborate::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The id of the source it is about, where one is known.
    #[serde(default)]
    pub source: Option<String>,
    /// The file it is about.
    #[serde(default)]
    pub file: Option<String>,
    /// The line of the file, counted from 1.
    #[serde(default)]
    pub line: Option<usize>,
    /// What there is to know, in one line.
    pub message: String,
}

impl Diagnostic {
    /// `message`, about no file and no source in particular.
    pub fn new(message: impl Into<String>) -> Self {
        Diagnostic {
            source: None,
            file: None,
            line: None,
            message: message.into(),
        }
    }

    /// The same, about the source `id`.
    pub fn of_source(mut self, id: impl Into<String>) -> Self {
        self.source = Some(id.into());
        self
    }
}

impl From<&Error> for Diagnostic {
    fn from(error: &Error) -> Self {
        Diagnostic {
            source: None,
            file: error.file().map(str::to_owned),
            line: error.line(),
            message: error.reason().to_owned(),
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.file, self.line) {
            (Some(file), Some(line)) => write!(f, "{file}:{line}: {}", self.message),
            (Some(file), None) => write!(f, "{file}: {}", self.message),
            (None, _) => f.write_str(&self.message),
        }
    }
}

/// What one reading refused or has to say; decides between stopping and going on.
pub(super) struct Ledger {
    pub mode: Mode,
    pub diagnostics: Vec<Diagnostic>,
    pub left_out: usize,
}

impl Ledger {
    pub fn new(mode: Mode) -> Self {
        Ledger {
            mode,
            diagnostics: Vec::new(),
            left_out: 0,
        }
    }

    /// Whether the first fault ends the reading.
    pub fn stops(&self) -> bool {
        self.mode == Mode::Strict
    }

    /// Leaves something out for `error`, or stops with it.
    pub fn refuse(&mut self, error: Error, source: Option<&str>) -> Result<()> {
        if self.stops() {
            return Err(error);
        }
        let mut diagnostic = Diagnostic::from(&error);
        diagnostic.source = source.map(str::to_owned);
        self.diagnostics.push(diagnostic);
        self.left_out += 1;
        Ok(())
    }

    /// Keeps something in spite of `error`, saying with what `consequence`, or stops with it.
    pub fn mend(&mut self, error: Error, source: &str, consequence: &str) -> Result<()> {
        if self.stops() {
            return Err(error);
        }
        let mut diagnostic = Diagnostic::from(&error).of_source(source);
        diagnostic.message = format!("{}; {consequence}", diagnostic.message);
        self.diagnostics.push(diagnostic);
        Ok(())
    }
}
