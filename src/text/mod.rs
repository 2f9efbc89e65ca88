//! Spans, tokens, sentences, and words without case or accents.
//!
//! Nothing here knows a language: one tokenisation serves all of them, and the word tables of
//! [`lang`](crate::lang) are cut by the same knife, so that text and table always agree.

mod abbreviation;
mod fold;
pub(crate) mod line;
pub(crate) mod quote;
pub(crate) mod sentence;
mod span;
mod token;

pub use fold::fold;
pub use sentence::sentences;
pub use span::Span;
pub use token::{Joint, Token, TokenKind, Tokens};
