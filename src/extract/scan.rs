use std::cell::OnceCell;

use super::modality::Doubts;
use super::phrase::Starts;
use crate::lang::{Grammar, Hit, Language, Sense, Vocabulary};
use crate::text::{Joint, Tokens};

/// A text cut into tokens, with every table word found in it.
pub(crate) struct Scan<'t> {
    pub(crate) tokens: Tokens<'t>,
    pub(crate) language: Language,
    pub(crate) own: Option<&'t Vocabulary>,
    hits: Vec<Hit>,
    /// For each token, where its hits begin in `hits`; one more entry closes the last.
    first: Vec<u32>,
    starts: OnceCell<Starts>,
    doubts: OnceCell<Doubts>,
}

impl<'t> Scan<'t> {
    pub(crate) fn new(text: &'t str, language: Language, own: Option<&'t Vocabulary>) -> Self {
        let tokens = Tokens::new(text);
        let mut hits = Vec::with_capacity(tokens.len() * 2);
        language.lexicon().scan(&tokens, &mut hits);
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
        Scan {
            tokens,
            language,
            own,
            hits,
            first,
            starts: OnceCell::new(),
            doubts: OnceCell::new(),
        }
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
