use serde::{Deserialize, Serialize, Serializer};

use super::{Lexicon, Sense};
use crate::event::EventKind;

/// Names and terms that a user adds to the library's own, in every language.
///
/// # Examples
/// ```
/// use corroborate::lang::Vocabulary;
/// let vocabulary = Vocabulary::default().entity("Northern Rail Watch", "org:northern-rail-watch").term("e-scooters", "e-scooter");
/// assert!(!vocabulary.is_empty());
/// ```
#[derive(Debug, Default, Deserialize)]
#[serde(from = "Vec<Entry>")]
pub struct Vocabulary {
    lexicon: Lexicon,
    entities: Vec<String>,
    terms: Vec<String>,
    /// What was added, in its order.
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum Entry {
    Entity(String, String),
    Term(String, String),
    Trigger(String, EventKind),
}

impl Vocabulary {
    /// Adds an entity under one of its names; a name that is written with a capital matches only text with a capital.
    pub fn entity(mut self, name: &str, id: &str) -> Self {
        self.lexicon
            .add_name(name, Sense::OwnEntity(self.entities.len() as u32));
        self.entities.push(id.to_string());
        self.entries.push(Entry::Entity(name.to_string(), id.to_string()));
        self
    }

    /// Adds a word for a thing that is counted, by the id under which its counts are compared.
    pub fn term(mut self, phrase: &str, id: &str) -> Self {
        self.lexicon.add(phrase, Sense::OwnTerm(self.terms.len() as u32));
        self.terms.push(id.to_string());
        self.entries.push(Entry::Term(phrase.to_string(), id.to_string()));
        self
    }

    /// Adds a word that names an event of `kind`.
    pub fn trigger(mut self, phrase: &str, kind: EventKind) -> Self {
        self.lexicon.add(phrase, Sense::Trigger(kind));
        self.entries.push(Entry::Trigger(phrase.to_string(), kind));
        self
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.lexicon.is_empty()
    }

    pub(crate) fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    pub(crate) fn entity_id(&self, number: u32) -> &str {
        self.entities.get(number as usize).map_or("", String::as_str)
    }

    pub(crate) fn term_id(&self, number: u32) -> &str {
        self.terms.get(number as usize).map_or("", String::as_str)
    }
}

impl Serialize for Vocabulary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.entries.serialize(serializer)
    }
}

impl From<Vec<Entry>> for Vocabulary {
    fn from(entries: Vec<Entry>) -> Self {
        let add = |vocabulary: Vocabulary, entry: Entry| match entry {
            Entry::Entity(name, id) => vocabulary.entity(&name, &id),
            Entry::Term(phrase, id) => vocabulary.term(&phrase, &id),
            Entry::Trigger(phrase, kind) => vocabulary.trigger(&phrase, kind),
        };
        entries.into_iter().fold(Vocabulary::default(), add)
    }
}
