//! One folder a language: its words, and nothing else.

mod en;
mod fr;
mod boilerplate;
mod clause;

pub(crate) use boilerplate::BoilerplateTables;
pub(crate) use clause::ClauseTables;

/// What sites print around articles, in every language.
pub(crate) fn boilerplate() -> [&'static BoilerplateTables; 2] {
    [&en::BOILERPLATE, &fr::BOILERPLATE]
}

/// How clauses are joined in the language of this ISO 639-1 code, where that is known.
pub(crate) fn clauses(language: &str) -> Option<&'static ClauseTables> {
    match language {
        "en" => Some(&en::CLAUSES),
        "fr" => Some(&fr::CLAUSES),
        _ => None,
    }
}
