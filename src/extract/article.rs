//! The statements of a raw article, without what its site prints around them.

use serde::{Deserialize, Serialize};
use whatlang::Lang;

use super::clause::clauses;
use super::paragraph::{Role, paragraphs};
use crate::lang;
use crate::text::Span;
use crate::text::quote::quotations;

/// So many bytes of an article tell its language.
const LANGUAGE_SAMPLE: usize = 4096;

/// A sentence or clause of an article that may be a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Where it stands in the article, in bytes.
    pub span: Span,
    /// Whether it is a headline, or a heading between paragraphs.
    pub headline: bool,
    /// Whether the better part of it stands in quotation marks.
    pub quoted: bool,
}

/// The headlines and body sentences of `text`, in reading order; long sentences in the clauses that stand alone.
///
/// Left out is what a site prints around an article: notices, buttons, menus, credits, dates, author boxes, comment
/// forms and teasers of other articles. A line printed twice is kept once. Whether a passage says anything that can be
/// checked is not asked here.
///
/// # Complexity
/// Linear in the text's length.
///
/// # Examples
/// ```
/// use corroborate::extract::article::passages;
/// let text = "Two bridges closed after the flood\n\nThe river rose by two metres, but nobody in town was hurt.\n\
///             \nLeave a comment\nYour e-mail address will not be published.";
/// let found: Vec<_> = passages(text).iter().map(|p| p.span.slice(text)).collect();
/// assert_eq!(
///     found,
///     ["Two bridges closed after the flood", "The river rose by two metres", "nobody in town was hurt."]
/// );
/// ```
pub fn passages(text: &str) -> Vec<Passage> {
    let tables = language(text).and_then(lang::clauses);
    let mut out = Vec::new();
    let mut cut = Vec::new();
    for (role, sentences) in paragraphs(text) {
        let (Some(first), Some(last)) = (sentences.first(), sentences.last()) else {
            continue;
        };
        let quoted = quotations(text, first.join(last));
        cut.clear();
        for sentence in &sentences {
            match tables {
                Some(tables) if role == Role::Body => clauses(text, *sentence, tables, &mut cut),
                _ => cut.push(*sentence),
            }
        }
        let mut ahead = 0;
        for &span in &cut {
            while quoted.get(ahead).is_some_and(|q| q.end <= span.start) {
                ahead += 1;
            }
            let inside: usize = quoted[ahead..]
                .iter()
                .take_while(|q| q.start < span.end)
                .map(|q| q.end.min(span.end) - q.start.max(span.start))
                .sum();
            out.push(Passage {
                span,
                headline: role == Role::Headline,
                quoted: 2 * inside > span.end - span.start,
            });
        }
    }
    out
}

/// The ISO 639-1 code of the text's language, of those whose clauses we know.
fn language(text: &str) -> Option<&'static str> {
    let mut end = text.len().min(LANGUAGE_SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let detector = whatlang::Detector::with_allowlist(vec![
        Lang::Eng,
        Lang::Fra,
        Lang::Spa,
        Lang::Deu,
        Lang::Ita,
        Lang::Por,
        Lang::Nld,
    ]);
    match detector.detect_lang(&text[..end])? {
        Lang::Eng => Some("en"),
        Lang::Fra => Some("fr"),
        _ => None,
    }
}
