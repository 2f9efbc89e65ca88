//! One folder a language: its words, and nothing else.

mod en;
mod fr;
