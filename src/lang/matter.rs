use crate::event::Role;

/// What a word tells of who did it, with what and why, and of how persons and things stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Matter {
    /// The one who did it or is sought for it, whoever that is, by the sort: "the gunman", « le chauffeur ».
    Doer(&'static str),
    /// More than one of them, or any: "the gunmen", "one of the attackers", « un suspect ».
    Several,
    /// A thing that works or fails, holds or lapses, by its id: "siren", « alvará ».
    Thing(&'static str),
    /// What it is done with, by its id: "missile", "pistol".
    Means(&'static str),
    /// Says that somebody uses a weapon: "armed with", "fired".
    Wields,
    /// What may bring it about, by its id: "lightning", « court-circuit ».
    Cause(&'static str),
    /// Why it is done, by its id: "family dispute".
    Motive(&'static str),
    /// Joins a cause to its effect: "caused by", « a provoqué », "origin".
    Causes,
    /// Sets a cause aside: "rule out", « écarter ».
    RuledOut,
    /// How a person or a thing stands, and whether that is so or the opposite: "at large" is not caught.
    Is(Role, bool),
    /// Tells a citizenship: "passport", « de nationalité », "national".
    Citizen,
    /// The first half of a double nationality, by the country's id: "franco-", "Deutsch-".
    Half(&'static str),
    /// Gives the one who did it a name: "identified as".
    Named,
    /// Strikes or brings down what flies: "shot down".
    Hits,
    /// Shots that are heard or fired.
    Shots,
    /// To have done it, where one denies it: "any involvement".
    Deed,
    /// Leaves open whether it is so: "it is unclear whether".
    Open,
    /// Opens a pair joined by another word: "sowohl … als auch".
    Both,
    /// In other places than the one spoken of, or once more: "elsewhere", "further shots".
    Elsewhere,
    /// What was told turns out to be wrong: "false alarm", « se sont révélées fausses ».
    Untrue,
}
