//! One folder a language: its words, and nothing else.
//!
//! A language is a `Tables` value; one that lacks a table does not compile. To add one: a folder beside the others
//! and a line in `languages!`. Names that are written alike everywhere stand in `common` and serve it as they are.

#[macro_use]
mod registry;
#[macro_use]
mod silent;

mod boilerplate;
mod clause;
mod common;
mod cue;
mod family;
mod guess;
#[cfg(test)]
mod inventory;
mod joining;
mod lexicon;
mod matter;
mod numeral;
mod sense;
mod syntax;
mod tables;
mod timeword;
mod vocabulary;
mod written;

pub use guess::guess;
pub use vocabulary::Vocabulary;

pub(crate) use boilerplate::BoilerplateTables;
pub(crate) use clause::ClauseTables;
pub(crate) use cue::Cue;
pub(crate) use family::{Families, FamilyTables, Kin};
pub(crate) use joining::{Joining, Joints};
pub(crate) use lexicon::{Lexicon, WordId, expand};
pub(crate) use matter::Matter;
pub(crate) use numeral::{Bound, NumberAnd, Numeral};
pub(crate) use sense::{Hit, Sense};
pub(crate) use syntax::Syntax;
pub(crate) use tables::{Grammar, Tables};
pub(crate) use timeword::{DayPart, TimeWord, Unit};
pub(crate) use written::Letters;

languages! {
    En en "English.";
    Fr fr "French.";
    Es es "Spanish.";
    De de "German.";
    It it "Italian.";
    Pt pt "Portuguese.";
    Nl nl "Dutch.";
}
