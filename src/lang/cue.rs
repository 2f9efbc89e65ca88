/// What a word tells of the words around it, besides what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cue {
    /// Negates a verb: "not", "never", « pas ».
    Not,
    /// Counts to zero: "no", "nobody", « aucun ».
    NoQuantity,
    /// Takes a negation back: "not only", « ne … que ».
    OnlyThan,
    /// Says that something is untrue: "deny", « démentir ».
    Deny,
    /// Keeps a distance: "reportedly", « présumé ».
    Hedge,
    /// The auxiliaries that keep a distance by their mood: « aurait », « seraient ».
    Conditional,
    /// A figure that will change: "so far", « provisoire ».
    Preliminary,
    /// What is yet to come: "will", « devrait ».
    Forecast,
    /// Introduces who says so: "according to", « selon ».
    According,
    /// Verbs of saying: "say", « annoncer ».
    Say,
    /// The figure behind it replaces an older one: "raised to", « porté à ».
    Revised,
    /// The figure near it has been replaced: "initially", « dans un premier temps ».
    Superseded,
    /// Speaks of something before the main event: "a previous operation", « à l'époque ».
    Earlier,
    /// Speaks of something beside the main event: "in a separate incident", « ailleurs ».
    Separate,
    /// Speaks of something that continues an earlier event: "follow-up", « deuxième volet ».
    Sequel,
    /// Points back at what was told: "the same", « cette ».
    Same,
    /// The number behind it is a part of the one before: "including", « dont ».
    Including,
    /// What stands beside it is left out of the number: "not counting", « sans compter ».
    Excluding,
    /// What was so is so: "still", « toujours ».
    Still,
    /// The one it tells of is the only one: "a single", « un seul ».
    Lone,
    /// Says that one did it, and nobody else: "acted alone", "Einzeltäter".
    Alone,
    /// What stands behind it is asked: "whether", « si ».
    Whether,
    /// The name of more than one happening: "attacks", "Anschläge".
    Several,
    /// The number behind it counts the whole: "all", « tous ».
    All,
    /// The verbs of those who are in a vehicle: "travel", "saßen".
    Rides,
    /// Takes a doubt back: "beyond doubt", "gilt als gesichert".
    Certain,
    /// Keeps money from its owner: "block", « bloqué ».
    Blocked,
    /// Those it tells of are some of those that stand behind it: "among", « parmi ».
    Among,
    /// Verbs of those who want a punishment, or whom one awaits: "seek", « encourir ».
    Demands,
    /// What stands behind it is counted, and the figure may stand far off: "number of", "aantal".
    NumberOf,
    /// The number behind it comes on top of the one before: "another", « de plus ».
    Further,
    /// Behind a number: so many more or fewer than another time or place has ("three more than", « six de moins qu' »).
    Compared,
    /// The number covers all: "in total", « au total ».
    Total,
    /// Sets two statements against each other: "but", « alors que ».
    Contrast,
    /// Joins members of a list: "and", « ainsi que ».
    And,
    /// Joins alternatives: "or", « ou ».
    Or,
    /// Stands before a name: "Mr", « Mme ».
    Honorific,
    /// An office or a job, before or behind a name: "spokesman", « procureur ».
    Office,
    /// Stands for no person at all: "nobody", « personne ».
    Nobody,
    /// The number behind it is a name: "Flight 370", « article 5 ».
    NumberedName,
    /// Makes the number before it an address: "Street", « rue ».
    Street,
    /// The number behind it is an age: "aged", « âgé de ».
    Aged,
    /// The number before it is an age: "year-old", « ans » behind « âgé de ».
    YearsOld,
    /// The figure behind it differs from an older one: "rose", « est passé ».
    Changed,
    /// The auxiliaries of what lies before the time of the story: "had been", « avait ».
    PastPerfect,
    /// Points back where it begins a sentence: "it", "the operation", « celle-ci ».
    Anaphor,
    /// The time behind it is when the figure was true: "as of", "by".
    AsOf,
    /// The participle of "to be" or "to have" behind an auxiliary: "been", « été ».
    Been,
    /// Begins a clause that only explains or dates the one before it: "as", "because", « alors que ».
    Subordinate,
    /// The figure behind it is an older one that a newer is held against: "compared with", « contre ».
    Versus,
}

impl Cue {
    /// All cues.
    pub const ALL: &'static [Cue] = &[
        Cue::Not,
        Cue::NoQuantity,
        Cue::OnlyThan,
        Cue::Deny,
        Cue::Hedge,
        Cue::Conditional,
        Cue::Preliminary,
        Cue::Forecast,
        Cue::According,
        Cue::Say,
        Cue::Revised,
        Cue::Superseded,
        Cue::Earlier,
        Cue::Separate,
        Cue::Sequel,
        Cue::Same,
        Cue::Including,
        Cue::Excluding,
        Cue::Still,
        Cue::Lone,
        Cue::Alone,
        Cue::Whether,
        Cue::Several,
        Cue::All,
        Cue::Rides,
        Cue::Certain,
        Cue::Blocked,
        Cue::Among,
        Cue::Demands,
        Cue::NumberOf,
        Cue::Further,
        Cue::Compared,
        Cue::Total,
        Cue::Contrast,
        Cue::And,
        Cue::Or,
        Cue::Honorific,
        Cue::Office,
        Cue::Nobody,
        Cue::NumberedName,
        Cue::Street,
        Cue::Aged,
        Cue::YearsOld,
        Cue::Changed,
        Cue::PastPerfect,
        Cue::Anaphor,
        Cue::AsOf,
        Cue::Been,
        Cue::Subordinate,
        Cue::Versus,
    ];

    /// One bit of its own.
    pub const fn bit(self) -> u64 {
        1 << self as u64
    }
}
