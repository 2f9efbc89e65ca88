use serde::{Deserialize, Serialize};

/// What the comparison levels of two marked mentions weigh, in log-odds, and when documents tell one story.
///
/// Round numbers, equal for all words and topics. Halving or doubling what one level weighs moves the CoNLL F1 on labelled
/// mentions by less than one point; stories found at a cosine of 0.1 or 0.2, by about one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MentionWeights {
    /// Mean cosine of two groups of documents above which they tell one story, 0 to 1.
    pub story: f64,
    /// Share of the mean cosine inside two groups, in the looser of them, below which that between them keeps them apart.
    pub story_apart: f64,
    /// How many times a name or a figure counts among a document's words.
    pub name_counts: f64,
    /// The same word.
    pub same_word: f64,
    /// Two words of one family.
    pub same_family: f64,
    /// A word that alone says nothing of what happened, added to the same word.
    pub vague_word: f64,
    /// Words for what is said, thought and felt, of which one story tells many.
    pub said: f64,
    /// Both in one document.
    pub same_document: f64,
    /// Two different words of one sentence.
    pub one_sentence: f64,
    /// For each unit of `ln` by which the cosine of the documents exceeds that of a story.
    pub documents: f64,
    /// For all words of the sentence in common; two sentences that share hardly any lose a little.
    pub sentence: f64,
    /// For each word of content next to both triggers, up to four, beyond what chance brings there.
    pub around: f64,
    /// Most for names and figures in common.
    pub names: f64,
    /// Both name somebody or something, and nothing in common.
    pub names_differ: f64,
    /// For each pair between two clusters of which neither the word nor its family is the same.
    pub absent: f64,
}

impl Default for MentionWeights {
    fn default() -> Self {
        MentionWeights {
            story: 0.16,
            story_apart: 0.5,
            name_counts: 2.0,
            same_word: 1.0,
            same_family: 0.75,
            vague_word: -2.0,
            said: -1.0,
            same_document: 1.5,
            one_sentence: -8.0,
            documents: 0.25,
            sentence: 2.0,
            around: 0.5,
            names: 0.5,
            names_differ: -0.5,
            absent: -0.5,
        }
    }
}
