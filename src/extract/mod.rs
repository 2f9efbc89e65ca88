//! From text to what it claims.

pub mod article;
mod clause;
mod cue;
mod line_kind;
mod paragraph;
