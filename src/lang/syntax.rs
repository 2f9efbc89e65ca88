/// What a small word does in a phrase or clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Syntax {
    /// Opens a noun phrase: "the", « une ».
    Article,
    /// Joins a noun to its owner: "of", "'s", « de ».
    Of,
    /// Says whom something is for or about: "for", « pour ».
    For,
    /// Where something comes from: "from", « en provenance de ».
    From,
    /// Where something goes: "to", « vers ».
    Toward,
    /// A verb of motion, whose goal is no scene: "travel", « se rendre ».
    Movement,
    /// The auxiliary of perfect tenses.
    Have,
    /// The auxiliary of the passive.
    Be,
    /// Makes a verb turn back on its subject: « se ».
    Reflexive,
    /// Opens a relative clause: "which", « qui ».
    Relative,
    /// Joins reported speech: "that", « que ».
    That,
    /// A small word between auxiliary and verb: "already", « déjà ».
    Adverb,
    /// An adjective that tells no entity apart: "federal", « local ».
    Attribute,
    /// A small word inside names: "van", "al", « de ».
    Particle,
    /// What a leader gives: "leadership", « direction ».
    Lead,
    /// Something is not in the place named, but by it: "near", « au nord de ».
    Nearby,
    /// One side of a border, with its nationality: "side", « côté ».
    Side,
    /// A sort of place, before its name: "city", « quartier ».
    Locality,
    /// One who speaks without a name: "they", "sources", « témoins ».
    Speaker,
    /// Where things are told or shown, and no place: "internet", « radio ».
    Medium,
    /// To take place.
    Occur,
    /// To be on the way to a thing: a future before an infinitive.
    Going,
    /// Lacks a thing, and what stands between may be any verb: "without", « sans ».
    Without,
}

impl Syntax {
    /// All of them.
    pub const ALL: &'static [Syntax] = &[
        Syntax::Article,
        Syntax::Of,
        Syntax::For,
        Syntax::From,
        Syntax::Toward,
        Syntax::Movement,
        Syntax::Have,
        Syntax::Be,
        Syntax::Reflexive,
        Syntax::Relative,
        Syntax::That,
        Syntax::Adverb,
        Syntax::Attribute,
        Syntax::Particle,
        Syntax::Lead,
        Syntax::Nearby,
        Syntax::Side,
        Syntax::Locality,
        Syntax::Speaker,
        Syntax::Medium,
        Syntax::Occur,
        Syntax::Going,
        Syntax::Without,
    ];
}
