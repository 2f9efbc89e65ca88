//! From the words of a claim to typed events; language comes in by tables alone.
//!
//! Extraction never fails: of a text that says nothing typed it returns nothing typed.

pub mod article;
pub(crate) mod attribution;
mod backward;
pub(crate) mod context;
mod dating;
mod marked;
mod matter;
mod memo;
pub(crate) mod modality;
pub(crate) mod name;
pub(crate) mod numeral;
pub(crate) mod part;
mod participant;
pub(crate) mod phrase;
pub(crate) mod place;
pub(crate) mod polarity;
pub(crate) mod quantity;
pub(crate) mod role;
pub(crate) mod scan;
pub(crate) mod scope;
pub(crate) mod settle;
pub(crate) mod timex;
pub(crate) mod trigger;
pub(crate) mod typing;

use crate::lang::Language;

/// The Snowball stem of a folded word.
pub(crate) fn stem(language: Language, word: &str) -> String {
    thread_local! {
        static STEMS: memo::Known = memo::Known::default();
    }
    let stem = || {
        let stemmer = rust_stemmers::Stemmer::create(language.tables().stemmer);
        stemmer.stem(word).into_owned()
    };
    STEMS.with(|stems| stems.get(language, word, stem))
}
