//! The one error type, and how it quotes what it found.

use std::fmt;

/// What went wrong with the input or the options: where, what was expected and what was found.
///
/// The message is always one line. What it quotes of the input is cut short and has its control characters escaped,
/// so that it can go to a terminal or a log as it is.
///
/// # Examples
/// ```
/// use corroborate::claim::{Mode, read_sources};
/// let file = "{\"id\": \"s1\"}\n{\"id\": \"s2\", \"published\": \"2019-13\"}\n";
/// let error = read_sources(file.as_bytes(), "sources.jsonl", Mode::Strict).unwrap_err();
/// assert!(error.is_invalid());
/// assert_eq!((error.file(), error.line()), (Some("sources.jsonl"), Some(2)));
/// ```
#[derive(Debug, thiserror::Error)]
#[error("{}{}", .0.place, .0.reason)]
pub struct Error(Box<Located>);

#[derive(Debug)]
struct Located {
    place: Place,
    reason: Reason,
}

#[derive(Debug, Default)]
struct Place {
    file: Option<String>,
    line: Option<usize>,
}

#[derive(Debug, thiserror::Error)]
enum Reason {
    #[error("{0}")]
    Io(String),
    #[error("{0}")]
    Syntax(String),
    #[error("{0}")]
    Invalid(String),
    #[error("{0}")]
    Option(String),
}

/// A result with our [`Error`].
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Whether a file or folder is missing or could not be read.
    pub fn is_io(&self) -> bool {
        matches!(self.0.reason, Reason::Io(_))
    }

    /// Whether the input cannot be decoded: broken JSON, bytes that are no UTF-8, an overlong line.
    pub fn is_syntax(&self) -> bool {
        matches!(self.0.reason, Reason::Syntax(_))
    }

    /// Whether the input is well-formed but wrong: an unknown source, a duplicate id, an impossible date, a bad span,
    /// an empty text.
    pub fn is_invalid(&self) -> bool {
        matches!(self.0.reason, Reason::Invalid(_))
    }

    /// Whether an option has a value it cannot have.
    pub fn is_option(&self) -> bool {
        matches!(self.0.reason, Reason::Option(_))
    }

    /// The file or folder at fault, as the message prints it.
    pub fn file(&self) -> Option<&str> {
        self.0.place.file.as_deref()
    }

    /// The line at fault, counted from 1.
    pub fn line(&self) -> Option<usize> {
        self.0.place.line
    }

    /// What was expected and what was found, without the place.
    pub fn reason(&self) -> &str {
        match &self.0.reason {
            Reason::Io(text) | Reason::Syntax(text) | Reason::Invalid(text) | Reason::Option(text) => text,
        }
    }

    pub(crate) fn io(text: impl AsRef<str>) -> Self {
        Error::new(Reason::Io(one_line(text.as_ref())))
    }

    pub(crate) fn syntax(text: impl AsRef<str>) -> Self {
        Error::new(Reason::Syntax(one_line(text.as_ref())))
    }

    pub(crate) fn invalid(text: impl AsRef<str>) -> Self {
        Error::new(Reason::Invalid(one_line(text.as_ref())))
    }

    pub(crate) fn option(text: impl AsRef<str>) -> Self {
        Error::new(Reason::Option(one_line(text.as_ref())))
    }

    fn new(reason: Reason) -> Self {
        let place = Place::default();
        Error(Box::new(Located { place, reason }))
    }

    /// The same error, said to be in `file`, at `line` where there is one.
    pub(crate) fn at(mut self, file: &str, line: Option<usize>) -> Self {
        self.0.place = Place {
            file: Some(one_line(file)),
            line,
        };
        self
    }

    /// The same error, with the thing it is about named first: `claim "c1": expected …`.
    pub(crate) fn about(mut self, what: &str, id: &str) -> Self {
        let (Reason::Io(text) | Reason::Syntax(text) | Reason::Invalid(text) | Reason::Option(text)) =
            &mut self.0.reason;
        *text = format!("{what} {}: {text}", quoted(id));
        self
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.file, self.line) {
            (Some(file), Some(line)) => write!(f, "{file}:{line}: "),
            (Some(file), None) => write!(f, "{file}: "),
            (None, _) => Ok(()),
        }
    }
}

/// `text` in quotes, at most 60 characters of it, escaped where a terminal or a log would stumble.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}

fn one_line(text: &str) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if breaks(c) {
            line.extend(c.escape_default());
        } else {
            line.push(c);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_place_first() {
        let error = Error::invalid("expected a source, found none");
        assert_eq!(error.to_string(), "expected a source, found none");
        let error = error.about("claim", "c\n1").at("a\nb.jsonl", Some(12));
        assert_eq!(
            error.to_string(),
            r#"a\nb.jsonl:12: claim "c\n1": expected a source, found none"#
        );
        assert_eq!(error.reason(), r#"claim "c\n1": expected a source, found none"#);
        assert_eq!((error.file(), error.line()), (Some(r"a\nb.jsonl"), Some(12)));
    }

    #[test]
    fn knows_its_kind() {
        let kinds = |e: &Error| [e.is_io(), e.is_syntax(), e.is_invalid(), e.is_option()];
        assert_eq!(kinds(&Error::io("")), [true, false, false, false]);
        assert_eq!(kinds(&Error::syntax("")), [false, true, false, false]);
        assert_eq!(kinds(&Error::invalid("")), [false, false, true, false]);
        assert_eq!(kinds(&Error::option("")), [false, false, false, true]);
    }

    #[test]
    fn quotes_in_one_short_line() {
        assert_eq!(quoted("s9"), "\"s9\"");
        assert_eq!(quoted("a\r\n\u{1b}[31m\u{202e}\""), r#""a\r\n\u{1b}[31m\u{202e}\"""#);
        assert_eq!(quoted(&"é".repeat(60)), format!("\"{}\"", "é".repeat(60)));
        assert_eq!(quoted(&"é".repeat(61)), format!("\"{}\"…", "é".repeat(60)));
        assert_eq!(Error::io("a\nb\u{2028}c\0").to_string(), r"a\nb\u{2028}c\u{0}");
    }
}
