use serde::{Deserialize, Serialize};

use super::EventKind;

/// What the word that another extractor marked as an event's says of it, and which names stand around it: by these,
/// mentions of one event are found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Marked {
    /// Base forms that the word may stand for, sorted: "shoot" for "shot"; of a phrase, its own: "open fire".
    pub lemmas: Vec<String>,
    /// Families of words for one happening that hold it, by their first words, sorted: "die" for "slaying".
    pub families: Vec<String>,
    /// Kinds of events that it names, sorted: by these, words of languages with and without families meet.
    pub kinds: Vec<EventKind>,
    /// Whether it alone says nothing of what happened: "took", "it".
    pub vague: bool,
    /// Whether it tells of what somebody said, thought or felt: "announced".
    pub said: bool,
    /// Stems of the words of content next to it, up to four on each side, sorted, each once.
    pub around: Vec<String>,
    /// Stems of the sentence's words with a capital, and its figures, sorted, each once.
    pub names: Vec<String>,
}
