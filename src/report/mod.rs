//! The report and its forms: JSON for programs, text for a terminal, Markdown for a page, DOT for a graph.
//!
//! Every form tells the same [`Report`]. Ids of facts (`f`), events (`e`) and findings (`x`) are padded with zeros to
//! one width, so that their order as strings is their order as numbers: every array is sorted by id in both senses.
//!
//! # Untrusted input
//! Claims come from anywhere. Control characters, terminal escapes, text direction marks and the syntax of Markdown,
//! HTML and DOT are made harmless in every form for eyes; JSON keeps the text as it came, escaped.

mod annotation;
mod build;
mod chain;
mod date;
mod dot;
mod draft;
mod explain;
mod ids;
mod json;
mod label;
mod markdown;
mod model;
mod number;
mod outline;
mod page;
mod plain;
mod query;
mod statement;
mod text;
mod told;
mod value;
mod words;

#[cfg(test)]
mod sample;

pub use annotation::{Annotation, Mention, Word, annotation};
pub use build::{Parts, build};
pub use draft::Draft;
pub use explain::Explanation;
pub use model::{Claim, Comparison, Consensus, Event, Fact, Finding, Level, Link, Report, SCHEMA, Side};
pub use statement::{Polarity, Statement, ValueKind};
pub use text::TextOptions;
pub(crate) use told::told;
pub use value::{Time, Value};
