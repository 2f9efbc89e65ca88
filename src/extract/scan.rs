use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use super::memo::Memo;
use super::modality::Doubts;
use super::numeral::Number;
use super::phrase::Starts;
use super::stem;
use super::timex::TimeAt;
use crate::lang::{Cue, Grammar, Hit, Language, Numeral, Sense, Syntax, TimeWord, Vocabulary, WordId};
use crate::text::{Joint, TokenKind, Tokens};

/// A text cut into tokens, with every table word found in it.
pub(crate) struct Scan<'t> {
    pub(crate) tokens: Tokens<'t>,
    pub(crate) language: Language,
    pub(crate) own: Option<&'t Vocabulary>,
    words: Vec<WordId>,
    hits: Vec<Hit>,
    /// For each token, what may begin there; one more entry closes the last.
    begins: Vec<Begins>,
    all: All,
    pub(super) digits: Memo<Option<Number>, 4>,
    pub(super) cardinals: Memo<Option<Number>, 8>,
    pub(super) numbers: Memo<Option<Number>, 8>,
    pub(super) times: Memo<TimeAt, 8>,
    starts: OnceCell<Starts>,
    doubts: OnceCell<Doubts>,
}

impl<'t> Scan<'t> {
    pub(crate) fn new(text: &'t str, language: Language, own: Option<&'t Vocabulary>) -> Self {
        let (lexicon, joining) = (language.lexicon(), language.tables().joining);
        let tokens = language.tokens(text);
        let (mut words, mut hits, mut begins) = SPARE.take();
        hits.reserve(tokens.len() * 2);
        words.extend((0..tokens.len()).map(|i| lexicon.word_id(&tokens, i)));
        lexicon.scan(&tokens, &words, &mut hits);
        if joining.nouns {
            heads(&tokens, language, &mut hits);
        }
        futures(&tokens, language.tables().grammar.futures, &mut hits);
        if let Some(own) = own {
            own.lexicon().scan(&tokens, &own.lexicon().word_ids(&tokens), &mut hits);
            hits.sort_by_key(|hit| hit.start);
        }
        let all = fill(&mut begins, &tokens, &hits);
        Scan {
            tokens,
            language,
            own,
            words,
            all,
            hits,
            begins,
            digits: Memo::default(),
            cardinals: Memo::default(),
            numbers: Memo::default(),
            times: Memo::default(),
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

    /// Whether one of these [`TimeWord::bit`]s is set of the words that begin at token `i`.
    pub(super) fn begins_time(&self, i: usize, words: u32) -> bool {
        self.begins(i).times & words != 0
    }

    /// Whether a table word of one of these sorts begins at token `i`, each told by its [`Sense::bit`].
    pub(super) fn begins_any(&self, i: usize, sorts: u32) -> bool {
        self.begins(i).sorts & sorts != 0
    }

    /// Whether token `i` is a date by its form ("Sep11", « XXe »), or a word that makes one begins there.
    pub(super) fn is_dated(&self, i: usize) -> bool {
        self.begins(i).dated
    }

    /// Whether behind token `i` words of times and numbers, with any marks, lead without a gap to what joins the ends of
    /// a range; where not, no range of times begins at `i`.
    pub(super) fn leads_to_range(&self, i: usize) -> bool {
        for at in i + 1..(i + FAR).min(self.len()) {
            let (token, begins) = (self.tokens.get(at), self.begins(at));
            let dash = token.kind == TokenKind::Mark && matches!(self.fold(at), "-" | "–" | "—" | "~");
            if dash || token.joint == Joint::Hyphen || begins.times & TimeWord::To.bit() != 0 {
                return true;
            }
            let timed = begins.small > 0 || begins.held > 0 || begins.dated || begins.digits;
            if !timed && token.kind == TokenKind::Word {
                return false;
            }
        }
        i + FAR < self.len()
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
            last = last.max(at + usize::from(begins.small));
        }
        i + FAR < self.len()
    }

    /// Whether a word of this cue begins at token `i`.
    pub(super) fn begins_cue(&self, i: usize, cue: Cue) -> bool {
        self.begins_cues(i, cue.bit())
    }

    /// Whether a word of one of these cues begins at token `i`, each told by its [`Cue::bit`].
    pub(super) fn begins_cues(&self, i: usize, cues: u64) -> bool {
        self.begins(i).cues & cues != 0
    }

    /// Whether any word of the text is one of these cues.
    pub(super) fn has_cues(&self, cues: u64) -> bool {
        self.all.cues & cues != 0
    }

    /// Whether one of these [`TimeWord::bit`]s is set of any word of the text.
    pub(super) fn has_times(&self, words: u32) -> bool {
        self.all.times & words != 0
    }

    /// Whether any word of the text does this.
    pub(super) fn has_syntax(&self, syntax: Syntax) -> bool {
        self.all.syntax & 1 << syntax as u32 != 0
    }

    /// Whether any word of the text is of one of these sorts.
    pub(super) fn has_any(&self, sorts: u32) -> bool {
        self.all.sorts & sorts != 0
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

    /// The words of this cue, by where they begin.
    pub(super) fn cues(&self, cue: Cue) -> impl Iterator<Item = &Hit> {
        let hits = if self.has_cues(cue.bit()) { self.hits() } else { &[] };
        hits.iter()
            .filter(move |hit| matches!(hit.sense, Sense::Cue(found) if found == cue))
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
        match self.begins.get(i..) {
            Some([begins, next, ..]) => &self.hits[begins.first as usize..next.first as usize],
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

    /// The Snowball stem of token `i`, folded.
    pub(crate) fn stem(&self, i: usize) -> Cow<'static, str> {
        let stem = || stem(self.language, self.fold(i));
        let word = self.words.get(i);
        let known = word.and_then(|word| self.language.lexicon().stem(*word, stem));
        known.map_or_else(|| Cow::Owned(stem()), Cow::Borrowed)
    }

    /// Token `i` without case and accents.
    pub(crate) fn fold(&self, i: usize) -> &str {
        self.tokens.fold(i)
    }
}

/// Verb forms that tell by their ending alone that something is to come.
fn futures(tokens: &Tokens<'_>, endings: &[&str], hits: &mut Vec<Hit>) {
    if endings.is_empty() {
        return;
    }
    let ahead = |i: &usize| {
        let word = tokens.word(*i);
        tokens.kind(*i) == Some(TokenKind::Word)
            && endings.iter().any(|e| word.len() > e.len() + 1 && word.ends_with(e))
    };
    // « Teherán » and « catamarán » are no verbs.
    let noun = |i: &usize| {
        let named = |hit: &Hit| matches!(hit.sense, Sense::Concept(_) | Sense::Entity(_));
        let from = hits.partition_point(|hit| hit.start < *i);
        let mut here = hits[from..].iter().take_while(|hit| hit.start == *i);
        let opens = *i == 0 || tokens.kind(*i - 1) == Some(TokenKind::Mark);
        tokens.get(*i).capital && !opens || here.any(named)
    };
    let found: Vec<Hit> = (0..tokens.len())
        .filter(|i| ahead(i) && !noun(i))
        .map(|i| Hit {
            start: i,
            end: i + 1,
            sense: Sense::Cue(Cue::Forecast),
        })
        .collect();
    if !found.is_empty() {
        hits.extend(found);
        hits.sort_by_key(|hit| hit.start);
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
    let capital = language.tables().grammar.capital_nouns;
    let may_be = |i: usize| tokens.kind(i) == Some(TokenKind::Word) && (!capital || tokens.get(i).capital);
    for start in (0..tokens.len()).filter(|i| !known[*i] && may_be(*i)) {
        let word = language.lexicon().told(tokens, start);
        let senses = joints.head(&word).iter();
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
    /// Where its table words begin among the hits.
    first: u32,
    /// A number in words.
    numeral: bool,
    /// A number in digits or in one sign.
    digits: bool,
    /// One bit for each sort of sense.
    sorts: u32,
    /// The bits of its words of dates and times.
    times: u32,
    /// The length of the longest word of numbers, dates or times.
    small: u8,
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

thread_local! {
    /// The emptied buffers of the last text that the thread has scanned; the next one fills them again.
    static SPARE: Cell<Buffers> = const { Cell::new((Vec::new(), Vec::new(), Vec::new())) };
}

type Buffers = (Vec<WordId>, Vec<Hit>, Vec<Begins>);

/// Buffers with more room are not kept.
const KEPT: usize = 4_096;

impl Drop for Scan<'_> {
    fn drop(&mut self) {
        let mut words = std::mem::take(&mut self.words);
        let (mut hits, mut begins) = (std::mem::take(&mut self.hits), std::mem::take(&mut self.begins));
        if hits.capacity().max(begins.capacity()) <= KEPT {
            words.clear();
            hits.clear();
            begins.clear();
            // A thread that ends has no use for them.
            let _ = SPARE.try_with(|spare| spare.set((words, hits, begins)));
        }
    }
}

/// The bits of all cues, small words, sorts of sense and time words of a text.
#[derive(Debug, Default)]
struct All {
    cues: u64,
    syntax: u32,
    sorts: u32,
    times: u32,
}

/// Writes what begins at each of the tokens into the empty `begins`.
fn fill(begins: &mut Vec<Begins>, tokens: &Tokens<'_>, hits: &[Hit]) -> All {
    let mut all = All::default();
    begins.reserve(tokens.len() + 1);
    let mut first = 0;
    for i in 0..tokens.len() {
        begins.push(Begins {
            first: first as u32,
            ..by_form(tokens, i)
        });
        first += hits[first..].iter().take_while(|hit| hit.start == i).count();
    }
    begins.push(Begins {
        first: first as u32,
        ..Begins::default()
    });
    for hit in hits {
        let length = hit.end - hit.start;
        let last = &mut begins[hit.end - 1].ended;
        *last = (*last).max(u8::try_from(length).unwrap_or(u8::MAX));
        for back in 1..length.min(usize::from(u8::MAX)) {
            let held = &mut begins[hit.start + back].held;
            *held = (*held).max(back as u8);
        }
        let begins = &mut begins[hit.start];
        begins.sorts |= hit.sense.bit();
        all.sorts |= hit.sense.bit();
        match hit.sense {
            Sense::Numeral(numeral) => {
                begins.numeral |= opens_number(numeral);
                begins.small = begins.small.max(u8::try_from(length).unwrap_or(u8::MAX));
            }
            Sense::Time(word) => {
                begins.times |= word.bit();
                all.times |= word.bit();
                begins.dated |= !only_leads(word);
                begins.small = begins.small.max(u8::try_from(length).unwrap_or(u8::MAX));
            }
            Sense::Cue(cue) => {
                begins.cues |= cue.bit();
                all.cues |= cue.bit();
            }
            Sense::Syntax(syntax) => {
                begins.syntax |= 1 << syntax as u32;
                all.syntax |= 1 << syntax as u32;
            }
            _ => {}
        }
    }
    all
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
    use Numeral::{Abbreviation, And, Determiner, Of, OrdinalEnding, OutOf, Over, PartsEnding};
    !matches!(
        numeral,
        Abbreviation(_) | And | Determiner | Of | OrdinalEnding | OutOf | Over | PartsEnding
    )
}

/// Whether the word only leads to a date, or parts its pieces.
fn only_leads(word: TimeWord) -> bool {
    use TimeWord::*;
    matches!(
        word,
        Filler | Article | Of | On | From | To | And | YearLead | SeasonLead | SeasonMark | In | ClockLead
    )
}
