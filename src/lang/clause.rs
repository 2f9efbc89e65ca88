/// The closed-class words that show where one statement of a sentence ends and another begins; all of them folded.
#[derive(Debug)]
pub(crate) struct ClauseTables {
    /// Conjunctions behind a comma that set a second statement against the first.
    pub(crate) contrasts: &'static [&'static [&'static str]],
    /// Words a subject begins with.
    pub(crate) subjects: &'static [&'static str],
    /// Finite verbs: auxiliaries, and what news says most.
    pub(crate) verbs: &'static [&'static str],
    /// Endings that only finite verbs have, or nearly so.
    pub(crate) verb_endings: &'static [&'static str],
    /// Verbs and prepositions of reported speech: whose clause is cut off loses its speaker.
    pub(crate) reports: &'static [&'static str],
    /// The same in two words, where neither of them alone is.
    pub(crate) report_pairs: &'static [(&'static str, &'static str)],
    /// First words of a clause that leans on the one after it.
    pub(crate) leaning: &'static [&'static str],
}
