//! French.

mod abbreviations;
mod bodies;
mod boilerplate;
mod clause;
mod countables;
mod countries;
mod cues;
mod currencies;
mod families;
mod grammar;
mod inflection;
mod matters;
mod numerals;
mod organisations;
mod places;
mod roles;
mod states;
mod syntax;
mod time;
mod triggers;
mod units;

use super::{Joining, Tables};

pub(super) const TABLES: Tables = Tables {
    code: "fr",
    guess: whatlang::Lang::Fra,
    stemmer: rust_stemmers::Algorithm::French,
    grammar: grammar::GRAMMAR,
    numerals: numerals::WORDS,
    joining: &Joining::NONE,
    bounds: numerals::BOUNDS,
    time: time::WORDS,
    concepts: countables::words,
    measures: units::words,
    currencies: currencies::WORDS,
    countries: countries::NAMES,
    places: places::NAMES,
    organisations: organisations::NAMES,
    abbreviations: abbreviations::NAMES,
    bodies: bodies::NAMES,
    triggers: triggers::words,
    families: &families::FAMILIES,
    states: states::words,
    links: roles::words,
    actives: roles::ACTIVE,
    matters: matters::WORDS,
    agent: roles::AGENT,
    with: roles::WITH,
    locatives: grammar::LOCATIVES,
    function_words: grammar::FUNCTION_WORDS,
    cues: cues::words,
    syntax: syntax::words,
    noun: inflection::noun,
    verb: inflection::verb,
    boilerplate: &boilerplate::BOILERPLATE,
    clauses: &clause::CLAUSES,
};
