//! The pipeline: options, the stages in order, and what they come to.

use crate::claim::Published;
use crate::extract::typing::{Known, type_text};
use crate::lang::{self, Language};
use crate::report::{Annotation, annotation};

/// What the library understands of one text on its own.
///
/// `language` is an ISO 639-1 code; without one, or with one that the library does not know, it is guessed.
///
/// # Examples
/// ```
/// let typed = corroborate::annotate("At least 27 people were injured", Some("en"), None);
/// assert_eq!(typed.facts.len(), 1);
/// ```
pub fn annotate(text: &str, language: Option<&str>, published: Option<Published>) -> Annotation {
    let language = language.and_then(Language::from_code).or_else(|| lang::guess(text)).unwrap_or(Language::En);
    annotation(text, &type_text(text, language, Known { published, ..Known::default() }))
}
