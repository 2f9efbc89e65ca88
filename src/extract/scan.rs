use std::cell::{Cell, OnceCell};

use super::modality::Doubts;
use super::numeral::Number;
use super::phrase::Starts;
use crate::lang::{Cue, Grammar, Hit, Language, Numeral, Sense, Syntax, TimeWord, Vocabulary};
use crate::text::{Joint, TokenKind, Tokens};

/// A text cut into tokens, with every table word found in it.
pub(crate) struct Scan<'t> {
    pub(crate) tokens: Tokens<'t>,
    pub(crate) language: Language,
    pub(crate) own: Option<&'t Vocabulary>,
    hits: Vec<Hit>,
    /// For each token, where its hits begin in `hits`; one more entry closes the last.
    first: Vec<u32>,
    /// For each token, what may begin there.
    begins: Vec<Begins>,
    pub(super) cardinals: Memo<Option<Number>>,
    starts: OnceCell<Starts>,
    doubts: OnceCell<Doubts>,
}

impl<'t> Scan<'t> {
    pub(crate) fn new(text: &'t str, language: Language, own: Option<&'t Vocabulary>) -> Self {
        let (lexicon, joining) = (language.lexicon(), language.tables().joining);
        let mut tokens = Tokens::new(text);
        if joining.numbers || !joining.behind_days.is_empty() {
            let joints = language.joints();
            tokens.take_apart(|word, cuts| {
                joints.cuts(word, cuts);
                // A joined word that a table holds as it is stays whole.
                if !cuts.is_empty() && lexicon.holds(word) {
                    cuts.clear();
                }
            });
        }
        let mut hits = Vec::with_capacity(tokens.len() * 2);
        lexicon.scan(&tokens, &mut hits);
        if joining.nouns {
            heads(&tokens, language, &mut hits);
        }
        if let Some(own) = own {
            own.lexicon().scan(&tokens, &mut hits);
            hits.sort_by_key(|hit| hit.start);
        }
        let mut first = Vec::with_capacity(tokens.len() + 1);
        let mut at = 0;
        for token in 0..=tokens.len() {
            while at < hits.len() && hits[at].start < token {
                at += 1;
            }
            first.push(at as u32);
        }
        let begins = begins(&tokens, &hits);
        Scan {
            tokens,
            language,
            own,
            hits,
            first,
            begins,
            cardinals: Memo::default(),
            starts: OnceCell::new(),
            doubts: OnceCell::new(),
        }
    }

    /// Whether a table word of numbers begins at token `i` that can be a number's first.
    pub(super) fn begins_numeral(&self, i: usize) -> bool {
        self.begins(i).numeral
    }

    /// Whether a number may begin at token `i`; where not, no rule for numbers finds one.
    pub(super) fn begins_number(&self, i: usize) -> bool {
        let begins = self.begins(i);
        begins.numeral || begins.digits
    }

    /// Whether a table word of dates and times begins at token `i`.
    pub(super) fn begins_time_word(&self, i: usize) -> bool {
        self.begins(i).time
    }

    /// Whether a date or time may begin at token `i`: a word that makes one stands there, or behind the small words that
    /// begin there; where not, no rule for times finds one.
    pub(super) fn leads_to_time(&self, i: usize) -> bool {
        let mut last = i;
        for at in i..(i + FAR).min(self.len()) {
            if at > last {
                return false;
            }
            let begins = self.begins(at);
            if begins.dated || begins.numeral || begins.digits {
                return true;
            }
            let small = self
                .at(at)
                .iter()
                .filter(|hit| matches!(hit.sense, Sense::Time(_) | Sense::Numeral(_)));
            last = small.map(|hit| hit.end).max().unwrap_or(last).max(last);
        }
        i + FAR < self.len()
    }

    /// Whether a word of this cue begins at token `i`.
    pub(super) fn begins_cue(&self, i: usize, cue: Cue) -> bool {
        self.begins(i).cues & 1 << cue as u64 != 0
    }

    /// Whether a word that does this begins at token `i`.
    pub(super) fn begins_syntax(&self, i: usize, syntax: Syntax) -> bool {
        self.begins(i).syntax & 1 << syntax as u32 != 0
    }

    /// How many tokens the longest table word has that ends before token `end`.
    pub(super) fn longest_before(&self, end: usize) -> usize {
        let last = end.checked_sub(1).map(|last| self.begins(last));
        last.map_or(0, |last| usize::from(last.ended))
    }

    /// How many tokens before token `i` the first table word begins that holds it.
    pub(super) fn held_from(&self, i: usize) -> usize {
        usize::from(self.begins(i).held)
    }

    fn begins(&self, i: usize) -> Begins {
        self.begins.get(i).copied().unwrap_or_default()
    }

    pub(crate) fn grammar(&self) -> &'static Grammar {
        &self.language.tables().grammar
    }

    /// Where sentences and clauses begin, found once for the text.
    pub(super) fn starts(&self) -> &Starts {
        self.starts.get_or_init(|| Starts::of(self))
    }

    /// The words that make its facts less than certain, found once for the text.
    pub(super) fn doubts(&self) -> &Doubts {
        self.doubts.get_or_init(|| Doubts::of(self))
    }

    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// All table words of the text, by where they begin.
    pub(crate) fn hits(&self) -> &[Hit] {
        &self.hits
    }

    /// The table words that end before token `end`, of those no longer than a table word ever is.
    pub(crate) fn hits_ending(&self, end: usize) -> impl Iterator<Item = &Hit> {
        (end.saturating_sub(8)..end)
            .flat_map(|i| self.at(i))
            .filter(move |hit| hit.end == end)
    }

    /// The table words that begin at token `i`, longest first within a sort.
    pub(crate) fn at(&self, i: usize) -> &[Hit] {
        match (self.first.get(i), self.first.get(i.saturating_add(1))) {
            (Some(&from), Some(&to)) => &self.hits[from as usize..to as usize],
            _ => &[],
        }
    }

    /// The longest table word at token `i` for which `pick` gives something, with the token behind it.
    pub(crate) fn find<T>(&self, i: usize, pick: impl Fn(Sense) -> Option<T>) -> Option<(T, usize)> {
        let mut best: Option<(T, usize)> = None;
        for hit in self.at(i) {
            if best.as_ref().is_none_or(|(_, end)| hit.end > *end)
                && let Some(found) = pick(hit.sense)
            {
                best = Some((found, hit.end));
            }
        }
        best
    }

    /// Whether a table word at `i` fits; the token behind the longest that does.
    pub(crate) fn is(&self, i: usize, test: impl Fn(Sense) -> bool) -> Option<usize> {
        self.find(i, |sense| test(sense).then_some(())).map(|(_, end)| end)
    }

    /// What stands before token `i`; a break where there is no such token.
    pub(crate) fn joint(&self, i: usize) -> Joint {
        if i < self.len() {
            self.tokens.get(i).joint
        } else {
            Joint::Break
        }
    }

    /// Token `i` without case and accents.
    pub(crate) fn fold(&self, i: usize) -> &str {
        self.tokens.fold(i)
    }
}

/// Adds what joined nouns that no table holds are by their last part.
fn heads(tokens: &Tokens<'_>, language: Language, hits: &mut Vec<Hit>) {
    let joints = language.joints();
    let mut known = vec![false; tokens.len()];
    for hit in hits.iter() {
        known[hit.start..hit.end].fill(true);
    }
    let tabled = hits.len();
    for start in (0..tokens.len()).filter(|i| !known[*i] && tokens.kind(*i) == Some(TokenKind::Word)) {
        let senses = joints.head(tokens.fold(start)).iter();
        hits.extend(senses.map(|sense| Hit {
            start,
            end: start + 1,
            sense: *sense,
        }));
    }
    if hits.len() > tabled {
        hits.sort_by_key(|hit| hit.start);
    }
}

/// So many tokens of small words are looked through for the date that they lead to.
const FAR: usize = 12;

/// What may begin at a token, and which table words hold it.
#[derive(Debug, Clone, Copy, Default)]
struct Begins {
    /// A number in words.
    numeral: bool,
    /// A number in digits or in one sign.
    digits: bool,
    /// A word of dates and times.
    time: bool,
    /// One that does more than lead to others, or a word that is a date by its form.
    dated: bool,
    /// One bit for each cue.
    cues: u64,
    /// One bit for each thing that a small word does.
    syntax: u32,
    /// The length of the longest table word of which it is the last token.
    ended: u8,
    /// How far before it the first table word begins that holds it.
    held: u8,
}

const _: () = assert!(Cue::ALL.len() <= 64 && Syntax::ALL.len() <= 32);

fn begins(tokens: &Tokens<'_>, hits: &[Hit]) -> Vec<Begins> {
    let mut begins: Vec<Begins> = (0..tokens.len()).map(|i| by_form(tokens, i)).collect();
    for hit in hits {
        let length = hit.end - hit.start;
        let last = &mut begins[hit.end - 1].ended;
        *last = (*last).max(u8::try_from(length).unwrap_or(u8::MAX));
        for back in 1..length.min(usize::from(u8::MAX)) {
            let held = &mut begins[hit.start + back].held;
            *held = (*held).max(back as u8);
        }
        let begins = &mut begins[hit.start];
        match hit.sense {
            Sense::Numeral(numeral) => begins.numeral |= opens_number(numeral),
            Sense::Time(word) => {
                begins.time = true;
                begins.dated |= !only_leads(word);
            }
            Sense::Cue(cue) => begins.cues |= 1 << cue as u64,
            Sense::Syntax(syntax) => begins.syntax |= 1 << syntax as u32,
            _ => {}
        }
    }
    begins
}

fn by_form(tokens: &Tokens<'_>, i: usize) -> Begins {
    let bytes = tokens.fold(i).as_bytes();
    let digits = match tokens.kind(i) {
        Some(TokenKind::Number) => true,
        Some(TokenKind::Mark) => tokens.kind(i + 1) == Some(TokenKind::Number),
        // "½"
        _ => bytes.first().is_some_and(|b| !b.is_ascii()),
    };
    // « XXe », "Sep11"
    let roman = tokens.get(i).capital && matches!(bytes.first(), Some(b'i' | b'v' | b'x'));
    let glued = bytes.last().is_some_and(u8::is_ascii_digit);
    Begins {
        digits,
        dated: roman || glued,
        ..Begins::default()
    }
}

/// Whether a number in words may begin with this one.
fn opens_number(numeral: Numeral) -> bool {
    use Numeral::{Abbreviation, And, Determiner, Of, OrdinalEnding, OutOf};
    !matches!(numeral, Abbreviation(_) | And | Determiner | Of | OrdinalEnding | OutOf)
}

/// Whether the word only leads to a date, or parts its pieces.
fn only_leads(word: TimeWord) -> bool {
    use TimeWord::*;
    matches!(
        word,
        Filler | Article | Of | On | From | To | And | YearLead | SeasonLead | SeasonMark | In | ClockLead
    )
}

/// The last few results of a rule that several others ask at the same tokens.
pub(super) struct Memo<T> {
    slots: [Cell<Option<(usize, T)>>; 8],
}

impl<T: Copy> Default for Memo<T> {
    fn default() -> Self {
        Memo {
            slots: Default::default(),
        }
    }
}

impl<T: Copy> Memo<T> {
    /// What the rule gives for `key`.
    pub(super) fn get(&self, key: usize, rule: impl FnOnce() -> T) -> T {
        let slot = &self.slots[key % self.slots.len()];
        match slot.get() {
            Some((last, found)) if last == key => found,
            _ => {
                let found = rule();
                slot.set(Some((key, found)));
                found
            }
        }
    }
}
