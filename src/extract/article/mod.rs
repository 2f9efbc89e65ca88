//! The statements of a raw article, without what its site prints around them.

mod clause;
mod cue;
mod dateline;
mod line_kind;
mod paragraph;

use serde::{Deserialize, Serialize};

use crate::lang::{Language, guess};
use crate::text::quote::quotations;
use crate::text::{Span, Tokens};
use clause::clauses;
use cue::{Cue, hits, words};
use paragraph::{Role, paragraphs};

/// A sentence or clause of an article that may be a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Where it stands in the article, in bytes.
    pub span: Span,
    /// The sentence that it is cut from, or is.
    pub sentence: Span,
    /// Whether it is a headline, or a heading between paragraphs.
    pub headline: bool,
    /// Whether the better part of it stands in quotation marks.
    pub quoted: bool,
}

/// Whether a sentence says "you", "we" or "this page", as notices to the reader do.
pub(crate) fn speaks_to_reader(sentence: &str) -> bool {
    let tokens = Tokens::new(sentence);
    let hits = hits(&tokens, &words(&tokens));
    hits.iter().any(|hit| hit.cues.has(Cue::Address))
}

/// The headlines and body sentences of `text`, in reading order; long sentences in the clauses that stand alone.
///
/// The language is guessed where it is not given. Left out is what a site prints around an article: notices, buttons, menus, credits, dates, author boxes, comment
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
/// let found: Vec<_> = passages(text, None).iter().map(|p| p.span.slice(text)).collect();
/// assert_eq!(
///     found,
///     ["Two bridges closed after the flood", "The river rose by two metres", "nobody in town was hurt."]
/// );
/// ```
pub fn passages(text: &str, language: Option<Language>) -> Vec<Passage> {
    let language = language.or_else(|| guess(text));
    let begin = dateline::behind_date(text);
    let text = &text[begin..];
    let behind = |span: Span| Span::new(span.start + begin, span.end + begin);
    let mut out = Vec::new();
    for (role, sentences) in paragraphs(text) {
        let (Some(first), Some(last)) = (sentences.first(), sentences.last()) else {
            continue;
        };
        let quoted = quotations(text, first.join(last));
        let mut ahead = 0;
        let cuts = sentences.iter().flat_map(|&sentence| {
            let mut cut = Vec::new();
            match language {
                Some(language) if role == Role::Body => clauses(text, sentence, language, &mut cut),
                _ => cut.push(sentence),
            }
            cut.into_iter().map(move |span| (sentence, span))
        });
        for (sentence, span) in cuts {
            while quoted.get(ahead).is_some_and(|q| q.end <= span.start) {
                ahead += 1;
            }
            let inside: usize = quoted[ahead..]
                .iter()
                .take_while(|q| q.start < span.end)
                .map(|q| q.end.min(span.end) - q.start.max(span.start))
                .sum();
            out.push(Passage {
                span: behind(span),
                sentence: behind(sentence),
                headline: role == Role::Headline,
                quoted: 2 * inside > span.end - span.start,
            });
        }
    }
    out
}
