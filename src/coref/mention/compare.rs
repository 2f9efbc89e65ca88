use super::MentionWeights;
use super::document::Documents;
use super::near::{Vector, cosine};
use crate::coref::level::Tally;
use crate::coref::lexicon::Lexicon;
use crate::event::words::spaced;
use crate::event::{EventKind, Marked, TypedClaim};

/// The marked mentions as they are compared, with their documents' vectors.
#[derive(Debug, Default)]
pub(super) struct Sentences {
    lexicon: Lexicon,
    mentions: Vec<Mention>,
    vectors: Vec<Vector>,
}

#[derive(Debug)]
struct Mention {
    document: u32,
    sentence: u32,
    lemmas: Vec<u32>,
    families: Vec<u32>,
    kinds: Vec<EventKind>,
    /// Lemmas, families and kinds.
    keys: Vec<u32>,
    vague: bool,
    said: bool,
    around: Vec<u32>,
    names: Vec<u32>,
    terms: Vec<u32>,
}

/// Cosine of two sentences of one topic that tell of different happenings.
const CHANCE: f64 = 0.15;

/// Words of content next to both triggers of different happenings of one topic.
const BY_CHANCE: f64 = 1.5;

/// The least cosine that counts for two documents.
const LEAST: f64 = 0.01;

impl Sentences {
    pub fn read(typed: &[&TypedClaim], which: &[usize], documents: &Documents, vectors: Vec<Vector>) -> Sentences {
        let mut lexicon = Lexicon::default();
        let nothing = Marked::default();
        let mut mentions = Vec::with_capacity(which.len());
        let places = documents.of.iter().zip(&documents.sentences);
        for (&at, (&document, &sentence)) in which.iter().zip(places) {
            let typed = &typed[at];
            let marked = typed.marked.as_ref().unwrap_or(&nothing);
            let mut prefixed = |prefix: &str, words: &[String]| {
                let words: Vec<String> = words.iter().map(|word| [prefix, word].concat()).collect();
                lexicon.set(words.iter().map(String::as_str))
            };
            let lemmas = prefixed("lemma:", &marked.lemmas);
            let families = prefixed("family:", &marked.families);
            let kinds: Vec<String> = marked.kinds.iter().map(|kind| kind.id().to_owned()).collect();
            let mut keys = [lemmas.as_slice(), &families, &prefixed("kind:", &kinds)].concat();
            keys.sort_unstable();
            mentions.push(Mention {
                document,
                sentence,
                keys,
                lemmas,
                families,
                kinds: marked.kinds.clone(),
                vague: marked.vague,
                said: marked.said,
                around: lexicon.set(marked.around.iter().map(String::as_str)),
                names: lexicon.set(marked.names.iter().map(String::as_str)),
                terms: lexicon.set(typed.terms.iter().map(AsRef::as_ref)),
            });
        }
        Sentences {
            lexicon,
            mentions,
            vectors,
        }
    }

    pub fn len(&self) -> usize {
        self.mentions.len()
    }

    /// Its lemmas, families and kinds: what may make it a word for the same as another.
    pub fn keys(&self, mention: u32) -> &[u32] {
        &self.mentions[mention as usize].keys
    }

    /// Whether their words may be words for one happening.
    pub fn akin(&self, a: u32, b: u32) -> bool {
        kinship(&self.mentions[a as usize], &self.mentions[b as usize]).is_some()
    }

    /// What an id of a lemma or family stands for.
    fn word(&self, id: u32) -> &str {
        let name = self.lexicon.name(id);
        name.split_once(':').map_or(name, |(_, word)| word)
    }
}

/// What makes two words words for one happening.
enum Kinship {
    Lemma(u32),
    Family(u32),
    /// Where no family holds one of them.
    Kind(EventKind),
}

fn kinship(a: &Mention, b: &Mention) -> Option<Kinship> {
    let first = |a: &[u32], b: &[u32]| a.iter().copied().find(|id| b.binary_search(id).is_ok());
    let lemma = first(&a.lemmas, &b.lemmas).map(Kinship::Lemma);
    let family = || first(&a.families, &b.families).map(Kinship::Family);
    let kind = || {
        let alone = a.families.is_empty() || b.families.is_empty();
        let kind = a.kinds.iter().find(|kind| alone && b.kinds.contains(kind));
        kind.map(|&kind| Kinship::Kind(kind))
    };
    lemma.or_else(family).or_else(kind)
}

/// Compares two marked mentions level by level, where their words may be words for one happening; symmetric.
///
/// # Complexity
/// Linear in the terms of their sentences and documents.
pub(super) fn compare(sentences: &Sentences, weights: &MentionWeights, pair: (u32, u32), tally: &mut impl Tally) {
    let (a, b) = (
        &sentences.mentions[pair.0 as usize],
        &sentences.mentions[pair.1 as usize],
    );
    let one_word = matches!(kinship(a, b), Some(Kinship::Lemma(_)));
    word(sentences, weights, a, b, tally);
    if a.said && b.said {
        tally.level(weights.said, || {
            "word: of what is said, of which there is much".to_owned()
        });
    }
    if a.document == b.document {
        tally.level(weights.same_document, || "document: the same".to_owned());
    } else {
        let vector = |mention: &Mention| &sentences.vectors[mention.document as usize];
        let cosine = cosine(vector(a), vector(b));
        let weight = weights.documents * (cosine.max(LEAST) / weights.story).ln();
        tally.level(weight, || format!("documents: similarity {cosine:.2}"));
    }
    if a.sentence == b.sentence {
        if !one_word {
            tally.level(weights.one_sentence, || "sentence: two words of one".to_owned());
        }
        return;
    }
    let words = (a.terms.len() as f64 * b.terms.len() as f64).sqrt().max(1.0);
    let cosine = common(&a.terms, &b.terms) as f64 / words;
    tally.level(weights.sentence * (cosine - CHANCE), || {
        format!("sentence: similarity {cosine:.2}")
    });
    if !a.around.is_empty() && !b.around.is_empty() {
        let next = common(&a.around, &b.around);
        let weight = weights.around * (next.min(4) as f64 - BY_CHANCE);
        tally.level(weight, || format!("next to the word: {next} words in common"));
    }
    match common(&a.names, &b.names) {
        0 if a.names.is_empty() || b.names.is_empty() => {}
        0 => tally.level(weights.names_differ, || "names: none in common".to_owned()),
        names => tally.level(weights.names * (names.min(3) as f64 / 3.0), || {
            format!("names: {names} in common")
        }),
    }
}

fn word(sentences: &Sentences, weights: &MentionWeights, a: &Mention, b: &Mention, tally: &mut impl Tally) {
    let both = || {
        let told = |mention: &Mention| mention.lemmas.first().map_or("", |&lemma| sentences.word(lemma));
        let (a, b) = (told(a), told(b));
        format!("word: {:?} and {:?}, both", a.min(b), a.max(b))
    };
    match kinship(a, b) {
        Some(Kinship::Lemma(lemma)) => {
            tally.level(weights.same_word, || {
                format!("word: {:?} in both", sentences.word(lemma))
            });
            if a.vague || b.vague {
                tally.level(weights.vague_word, || "word: says nothing of what happened".to_owned());
            }
        }
        Some(Kinship::Family(family)) => tally.level(weights.same_family, || {
            format!("{} words for {:?}", both(), sentences.word(family))
        }),
        Some(Kinship::Kind(kind)) => tally.level(weights.same_family, || {
            format!("{} name a {}", both(), spaced(kind.id()))
        }),
        None => {}
    }
}

/// How many ids two ascending lists share.
fn common(a: &[u32], b: &[u32]) -> usize {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    few.iter().filter(|id| many.binary_search(id).is_ok()).count()
}
