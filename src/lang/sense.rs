use super::{Bound, Cue, Matter, Numeral, Syntax, TimeWord};
use crate::event::{Concept, EventKind, Measure, Role};

/// What a word or phrase of a table means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Sense {
    /// A word of a spelled-out number.
    Numeral(Numeral),
    /// "at least", "about": how a number is meant.
    Bound(Bound),
    /// A thing that is counted.
    Concept(Concept),
    /// A unit of measure.
    Measure(Measure),
    /// A currency, by its ISO code.
    Money(&'static str),
    /// A word of dates and times.
    Time(TimeWord),
    /// The name of an event.
    Trigger(EventKind),
    /// What became of the things counted.
    State(Role),
    /// A phrase behind which a participant stands.
    Link(Role),
    /// A verb whose subject fills the role.
    Active(Role),
    /// The bare preposition of the passive agent.
    Agent,
    /// The bare preposition of company.
    With,
    /// A known entity, by its id.
    Entity(&'static str),
    /// A nationality or other adjective of a country, by the country's id.
    Demonym(&'static str),
    /// A generic body of a state ("police").
    Body(&'static str),
    /// A small word that turns the meaning of others.
    Cue(Cue),
    /// What a small word does in a phrase or clause.
    Syntax(Syntax),
    /// A preposition of place.
    Where,
    /// A word that carries no content of its own (article, pronoun, auxiliary …).
    Function,
    /// Who did it, with what and why, and how persons and things stand.
    Matter(Matter),
    /// An entity that the user added, by its number.
    OwnEntity(u32),
    /// A term that the user added, by its number.
    OwnTerm(u32),
}

impl Sense {
    /// How many sorts there are.
    pub(crate) const SORTS: usize = 25;

    /// Its sort: of overlapping phrases of one sort only the longest counts.
    pub(crate) const fn sort(&self) -> usize {
        match self {
            Sense::Numeral(_) => 0,
            Sense::Bound(Bound::LeastAfter | Bound::MostAfter | Bound::AboutAfter) => 20,
            Sense::Bound(Bound::Between | Bound::From | Bound::To | Bound::And | Bound::Or) => 21,
            Sense::Bound(Bound::Exactly) => 22,
            Sense::Bound(_) => 1,
            Sense::Concept(_) => 2,
            Sense::Measure(_) => 3,
            Sense::Money(_) => 4,
            Sense::Time(_) => 5,
            Sense::Trigger(_) => 6,
            Sense::State(_) => 7,
            Sense::Link(_) => 8,
            Sense::Active(_) => 9,
            Sense::Agent => 10,
            Sense::With => 11,
            Sense::Entity(_) => 12,
            Sense::Demonym(_) => 13,
            Sense::Body(_) => 14,
            Sense::Cue(_) => 15,
            Sense::Where => 16,
            Sense::Function => 17,
            Sense::OwnEntity(_) => 18,
            Sense::OwnTerm(_) => 19,
            Sense::Syntax(_) => 23,
            Sense::Matter(_) => 24,
        }
    }

    /// One bit for its sort; rules that ask for sorts pass by the tokens where none of their bits is set.
    pub(crate) const fn bit(&self) -> u32 {
        1 << self.sort()
    }
}

/// A table word found in a text: the tokens `start..end` and what they mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Hit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) sense: Sense,
}
