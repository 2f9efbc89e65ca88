//! What holds for the entity names of every language.

use std::collections::BTreeMap;

use crate::event::{EntityClass, entities, entity};
use crate::text::Tokens;

fn phrase(alternative: &str) -> String {
    let bare = alternative.replace('*', "");
    let tokens = Tokens::new(&bare);
    (0..tokens.len()).map(|i| tokens.fold(i)).collect::<Vec<_>>().join(" ")
}

/// Every id is known, no phrase stands for two entities, and every country, organisation and body has a name.
pub(super) fn check(countries: &[(&str, &str, &str)], others: &[&[(&str, &str)]], abbreviations: &[(&str, &str)]) {
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
