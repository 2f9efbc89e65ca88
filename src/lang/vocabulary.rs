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
#[derive(Debug, Default)]
pub struct Vocabulary {
    lexicon: Lexicon,
    entities: Vec<String>,
    terms: Vec<String>,
}

impl Vocabulary {
    /// Adds an entity under one of its names; a name that is written with a capital matches only text with a capital.
    pub fn entity(mut self, name: &str, id: &str) -> Self {
        self.lexicon
            .add_name(name, Sense::OwnEntity(self.entities.len() as u32));
        self.entities.push(id.to_string());
        self
    }

    /// Adds a word for a thing that is counted, by the id under which its counts are compared.
    pub fn term(mut self, phrase: &str, id: &str) -> Self {
        self.lexicon.add(phrase, Sense::OwnTerm(self.terms.len() as u32));
        self.terms.push(id.to_string());
        self
    }

    /// Adds a word that names an event of `kind`.
    pub fn trigger(mut self, phrase: &str, kind: EventKind) -> Self {
        self.lexicon.add(phrase, Sense::Trigger(kind));
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
