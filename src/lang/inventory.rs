//! What holds for the word tables of every language.

use std::collections::BTreeMap;

use super::{Cue, Language, Tables, common};
use crate::event::{Concept, EntityClass, EventKind, Measure, Role, entities, entity};
use crate::text::Tokens;

fn phrase(alternative: &str) -> String {
    let bare = alternative.replace('*', "");
    let tokens = Tokens::new(&bare);
    (0..tokens.len()).map(|i| tokens.fold(i)).collect::<Vec<_>>().join(" ")
}

/// Every id is known, no phrase stands for two entities, and every country, organisation and body has a name.
fn check_names(countries: &[(&str, &str, &str)], others: &[&[(&str, &str)]], abbreviations: &[(&str, &str)]) {
    let mut cells: Vec<(String, &str)> = Vec::new();
    for (code, names, adjectives) in countries {
        assert!(!names.is_empty(), "{code} has no name");
        cells.push((format!("country:{code}"), names));
        cells.push((format!("country:{code}"), adjectives));
    }
    cells.extend(
        others
            .iter()
            .copied()
            .flatten()
            .map(|(id, names)| (id.to_string(), *names)),
    );

    let mut meaning: BTreeMap<String, &str> = BTreeMap::new();
    for (id, names) in &cells {
        assert!(entity(id).is_some(), "{id} is unknown");
        for alternative in names.split('|').filter(|a| !a.is_empty()) {
            let phrase = phrase(alternative);
            assert!(!phrase.is_empty(), "{id}: an empty name");
            let first = meaning.entry(phrase).or_insert(id);
            assert_eq!(*first, id, "“{alternative}” stands for both");
        }
    }
    for (name, id) in abbreviations {
        assert!(entity(id).is_some(), "{name}: {id} is unknown");
        let other = abbreviations.iter().find(|(n, i)| n == name && i != id);
        assert_eq!(other, None, "{name} stands for {id} too");
    }
    for e in entities() {
        let named = cells.iter().any(|(id, _)| id == e.id) || abbreviations.iter().any(|(_, id)| *id == e.id);
        let needed = !matches!(e.class, EntityClass::City | EntityClass::Region);
        assert!(named || !needed, "{} has no name", e.id);
    }
}

#[test]
fn names_fit_the_inventory() {
    for tables in Language::ALL.iter().map(|language| language.tables()) {
        let shared = [common::places::NAMES, common::organisations::NAMES];
        let own = [tables.places, tables.organisations, tables.bodies];
        let abbreviations = [common::abbreviations::NAMES, tables.abbreviations].concat();
        check_names(tables.countries, &[&shared[..], &own].concat(), &abbreviations);
    }
}

#[test]
fn no_phrase_means_two_things() {
    for tables in Language::ALL.iter().map(|language| language.tables()) {
        let concepts = Concept::ALL.iter().map(|&c| (c.id(), (tables.concepts)(c)));
        let measures = Measure::ALL.iter().map(|&m| (m.id(), (tables.measures)(m)));
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        let mut twice = Vec::new();
        for (id, cell) in concepts.chain(measures).chain(tables.currencies.iter().copied()) {
            for alternative in cell.split('|').filter(|_| !cell.is_empty()) {
                let phrase = phrase(alternative);
                assert!(!phrase.is_empty(), "an empty alternative in {id}");
                if let Some(other) = seen.insert(phrase, id) {
                    twice.push((alternative, other, id));
                }
            }
        }
        assert!(twice.is_empty(), "{}: phrases listed twice: {twice:#?}", tables.code);
    }
}

/// All forms of a phrase's words, joined and folded.
fn forms(tables: &Tables, cell: &str) -> Vec<String> {
    let mut phrases = vec![String::new()];
    for word in cell.split(' ') {
        let words = match (word.strip_suffix('*'), word.strip_suffix('~')) {
            (Some(noun), _) => (tables.noun)(noun),
            (_, Some(verb)) => (tables.verb)(verb),
            _ => vec![word.to_string()],
        };
        phrases = phrases
            .iter()
            .flat_map(|begin| words.iter().map(move |word| format!("{begin} {word}")))
            .collect();
    }
    phrases.iter().map(|phrase| crate::text::fold(phrase.trim())).collect()
}

#[test]
fn no_word_names_two_kinds_of_event() {
    for tables in Language::ALL.iter().map(|language| language.tables()) {
        let mut kinds: BTreeMap<String, EventKind> = BTreeMap::new();
        let mut twice = Vec::new();
        for &kind in EventKind::ALL {
            let cells = (tables.triggers)(kind).split('|').filter(|cell| !cell.is_empty());
            for form in cells.flat_map(|cell| forms(tables, cell)) {
                if let Some(other) = kinds.insert(form.clone(), kind).filter(|other| *other != kind) {
                    twice.push(format!("{form}: {} and {}", other.id(), kind.id()));
                }
            }
            let nameless = (tables.triggers)(kind).is_empty();
            assert_eq!(nameless, kind == EventKind::Other, "{}: {}", tables.code, kind.id());
        }
        assert!(twice.is_empty(), "{}: {}", tables.code, twice.join("\n"));
    }
}

#[test]
fn cells_are_well_formed() {
    for tables in Language::ALL.iter().map(|language| language.tables()) {
        let kinds = EventKind::ALL.iter().map(|&kind| (tables.triggers)(kind));
        let states = Role::ALL.iter().map(|&role| (tables.states)(role));
        let links = Role::ALL.iter().map(|&role| (tables.links)(role));
        let actives = tables.actives.iter().map(|(_, words)| *words);
        let cues = Cue::ALL.iter().map(|&cue| (tables.cues)(cue));
        for table in kinds
            .chain(states)
            .chain(links)
            .chain(actives)
            .chain(cues)
            .filter(|table| !table.is_empty())
        {
            for cell in table.split('|') {
                let good = cell
                    .split(' ')
                    .all(|word| !word.trim_end_matches(['*', '~']).is_empty());
                let plain = cell.chars().all(|c| c.is_alphanumeric() || " '*~-.&…+%".contains(c));
                assert!(good && plain, "{}: {cell:?} in {table}", tables.code);
            }
        }
    }
}
