use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{EventMention, Fact, Marked};

/// A claim as typed: its events and what places it in its document.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct TypedClaim {
    /// The events told, the one the claim is about first; empty where no word names one and nothing typed was found.
    pub mentions: Vec<EventMention>,
    /// Words that say how the event stands to the others of its document.
    pub context: Context,
    /// Stems of the content words and folded names, sorted, each once.
    pub terms: Vec<Cow<'static, str>>,
    /// What the claim's own trigger says, where an extractor gave one.
    #[serde(default)]
    pub marked: Option<Marked>,
}

/// How a claim's event stands to the main event of its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Context {
    /// "a previous operation", "already", « à l'époque », "then".
    pub earlier: bool,
    /// "a follow-up", "a second wave".
    pub sequel: bool,
    /// "in a separate incident", "another".
    pub separate: bool,
    /// Told in the past perfect: what lies before the time of the story.
    pub past_perfect: bool,
    /// Told in the future or as planned.
    pub future: bool,
    /// Tells of more than one happening at once ("the attacks", « les deux attentats »).
    pub several: bool,
    /// Begins by pointing back ("It", "The operation", « Elle »).
    pub anaphoric: bool,
}

impl TypedClaim {
    /// All facts of all mentions.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.mentions.iter().flat_map(|mention| &mention.facts)
    }
}
