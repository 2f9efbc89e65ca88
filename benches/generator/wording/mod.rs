//! Sentences of each language; `{t}` town, `{c}` country, `{d}` day, `{n}` number, `{p}` person, `{o}` body.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

pub use en::WORDING as EN;
pub use fr::WORDING as FR;

use corroborate::event::EventKind;

/// Sentences of one language, each list told of one kind of claim.
pub struct Wording {
    pub language: &'static str,
    /// How a day is written: `{day}`, `{month}`, `{year}`.
    pub date: &'static str,
    pub months: [&'static str; 12],
    /// Leads by kind, in the order of [`KINDS`].
    pub leads: [&'static [&'static str]; 5],
    pub dead: &'static [&'static str],
    pub injured: &'static [&'static str],
    pub body: &'static [&'static str],
    pub arrests: &'static [&'static str],
    pub earlier: &'static [&'static str],
    pub countries: [&'static str; 8],
}

/// The kinds of happening.
pub const KINDS: [EventKind; 5] = [
    EventKind::Bombing,
    EventKind::Operation,
    EventKind::Earthquake,
    EventKind::Accident,
    EventKind::Demonstration,
];

pub const COUNTRIES: [&str; 8] = ["FR", "BE", "DE", "ES", "IT", "PL", "TR", "MA"];

pub const BODIES: [&str; 12] = [
    "the Vartel Institute",
    "the Osmond Observatory",
    "the Kelling Foundation",
    "the Lurich Commission",
    "the Tamsin Agency",
    "the Brandt Committee",
    "the Ferrol Council",
    "the Hadley Union",
    "the Moravel Group",
    "the Quint Authority",
    "the Solano League",
    "the Wexford Bureau",
];

/// The sentences of a language, by its code.
pub fn wording(language: &str) -> Option<&'static Wording> {
    const ALL: [&Wording; 7] = [
        &EN,
        &FR,
        &es::WORDING,
        &de::WORDING,
        &it::WORDING,
        &pt::WORDING,
        &nl::WORDING,
    ];
    ALL.into_iter().find(|wording| wording.language == language)
}
