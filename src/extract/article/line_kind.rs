use super::cue::{Cue, Hit, hits, words};
use crate::text::line::{begins_list, is_finished};
use crate::text::quote::quotations;
use crate::text::sentence::sentences_of_line;
use crate::text::{Span, TokenKind, Tokens};

/// More words than any headline has.
const LONGEST_TITLE: usize = 24;
/// More words than a date with a place and an author has.
const LONGEST_DATELINE: usize = 14;
/// Small words between the date, the place and the author.
const DATELINE_WORDS: [&str; 16] = [
    "le", "el", "il", "den", "op", "am", "em", "on", "par", "by", "por", "di", "da", "door", "a", "at",
];
/// More words than any label, credit or address has.
const LONGEST_LABEL: usize = 30;

/// What a line is by its own words, wherever it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    /// At least one full sentence, or an item of a list.
    Prose,
    /// No full sentence, and nothing against it: a headline, a name, a section.
    Title,
    /// Notices, buttons, credits, dates: never part of an article.
    Furniture,
    /// The heading of other articles.
    End,
    /// A heading that points to one other article in mid-text, or to many behind it.
    EndOrAside,
    /// The heading of comments or forms.
    Close,
    /// A pointer to one other article; `bare` where its title is still to come.
    Aside { bare: bool },
    /// The heading of an author box; `bare` where the name is still to come.
    Author { bare: bool },
}

/// One line of an article with what its words say about it.
pub(super) struct Line {
    pub(super) kind: LineKind,
    /// The sentences that are no notice to the reader.
    pub(super) sentences: Vec<Span>,
    pub(super) word_count: usize,
    /// Whether it ends in an ellipsis, as teasers do.
    pub(super) truncated: bool,
    /// Whether it speaks of somebody's career as author boxes do.
    pub(super) biography: bool,
    /// Whether every word has a capital, as in names.
    pub(super) name_like: bool,
    /// The folded words, to find the line again.
    pub(super) words: Vec<String>,
}

impl Line {
    pub(super) fn read(text: &str, span: Span) -> Self {
        let slice = span.slice(text);
        let tokens = Tokens::new(slice);
        let words = words(&tokens);
        let hits = hits(&tokens, &words);
        let view = View {
            slice,
            tokens: &tokens,
            words: &words,
            hits: &hits,
            finished: is_finished(slice),
        };
        let mut all = Vec::new();
        sentences_of_line(text, span, &mut all);
        let (sentences, condemned) = view.without_notices(span, &all);
        let kind = if sentences.is_empty() {
            LineKind::Furniture
        } else {
            view.kind(all.len(), condemned)
        };
        Line {
            kind,
            sentences,
            word_count: words.len(),
            truncated: slice.ends_with(['…']) || slice.ends_with("...") || slice.ends_with("…]"),
            biography: view.any(Cue::Biography),
            name_like: words.iter().all(|&i| tokens.get(i).capital),
            words: words.iter().map(|&i| tokens.fold(i).to_owned()).collect(),
        }
    }
}

struct View<'a> {
    slice: &'a str,
    tokens: &'a Tokens<'a>,
    words: &'a [usize],
    hits: &'a [Hit],
    finished: bool,
}

impl View<'_> {
    fn kind(&self, sentences: usize, condemned: usize) -> LineKind {
        if self.words.is_empty() || 2 * condemned >= self.words.len() {
            return LineKind::Furniture;
        }
        if self.is_whole(Cue::Close) || self.is_made_of(Cue::Close) {
            return LineKind::Close;
        }
        if let Some(hit) = self.opening(Cue::Aside) {
            let bare = hit.to == self.words.len();
            let pointed = !bare && self.mark_behind(hit, &[":", "|", ">", "»"]);
            if pointed || !bare && hit.to > 1 && !self.finished && self.words.len() <= LONGEST_TITLE {
                return LineKind::Aside { bare };
            }
            if bare && self.is_whole(Cue::End) {
                return LineKind::EndOrAside;
            }
            if bare {
                return LineKind::Aside { bare };
            }
        }
        if self.is_whole(Cue::End) {
            return LineKind::End;
        }
        if let Some(hit) = self.opening(Cue::Author) {
            let bare = hit.to == self.words.len();
            let name =
                self.words.len() - hit.to <= 8 && !self.finished && (self.is_names(hit.to..self.words.len()) || bare);
            if self.words.len() <= LONGEST_LABEL && (self.mark_behind(hit, &[":"]) && !self.finished || name) {
                return LineKind::Author { bare };
            }
        }
        if self.is_label() || self.is_menu() || self.is_address() || self.is_dateline() {
            return LineKind::Furniture;
        }
        let item = begins_list(self.slice) && self.words.len() > 2;
        if self.finished || item || sentences > 1 || self.words.len() > LONGEST_TITLE {
            LineKind::Prose
        } else {
            LineKind::Title
        }
    }

    /// Whether phrases of this cue, one behind the other, are all that the line says.
    fn is_made_of(&self, cue: Cue) -> bool {
        let mut covered = 0;
        // A number behind "Comments" only counts them.
        let number = |at: usize| {
            self.words
                .get(at)
                .is_some_and(|&i| self.tokens.kind(i) == Some(TokenKind::Number))
        };
        for hit in self.hits.iter().filter(|hit| hit.cues.has(cue)) {
            covered += usize::from(covered > 0 && number(covered));
            if hit.from <= covered {
                covered = covered.max(hit.to);
            }
        }
        covered += usize::from(covered > 0 && number(covered));
        covered == self.words.len()
    }

    fn any(&self, cue: Cue) -> bool {
        self.hits.iter().any(|h| h.cues.has(cue))
    }

    /// The longest phrase of this cue that the line opens with.
    fn opening(&self, cue: Cue) -> Option<&Hit> {
        self.hits
            .iter()
            .take_while(|h| h.from == 0)
            .filter(|h| h.cues.has(cue))
            .last()
    }

    /// Whether a phrase of this cue is all the line says, figures aside ("Comments (3)").
    fn is_whole(&self, cue: Cue) -> bool {
        !self.slice.ends_with(['.', '?'])
            && self.words.len() <= LONGEST_LABEL
            && self.hits.iter().any(|h| {
                h.cues.has(cue) && (0..self.words.len()).all(|w| (h.from..h.to).contains(&w) || self.is_figure(w))
            })
    }

    fn is_figure(&self, word: usize) -> bool {
        self.tokens.kind(self.words[word]) == Some(TokenKind::Number)
    }

    fn mark_behind(&self, hit: &Hit, marks: &[&str]) -> bool {
        marks.contains(&self.tokens.word(self.words[hit.to - 1] + 1))
    }

    /// Whether these words are names, figures, dates, and what joins them.
    fn is_names(&self, mut words: std::ops::Range<usize>) -> bool {
        words.all(|w| {
            let fold = self.tokens.fold(self.words[w]);
            self.tokens.get(self.words[w]).capital
                || self.is_figure(w)
                || self.covered(w, Cue::Chrome)
                || matches!(
                    fold,
                    "de" | "du" | "des" | "d'" | "l'" | "van" | "von" | "der" | "of" | "for" | "pour" | "in"
                )
        })
    }

    fn covered(&self, word: usize, cue: Cue) -> bool {
        let behind = self.hits.partition_point(|h| h.from <= word);
        self.hits[..behind]
            .iter()
            .rev()
            .take_while(|h| h.from + 8 > word)
            .any(|h| h.cues.has(cue) && h.to > word)
    }

    /// "Photo: A. Name", "By A. Name", "© Agency".
    fn is_label(&self) -> bool {
        let copyright = self.slice.contains('©') && !self.finished || self.slice.starts_with('©');
        if copyright {
            return self.words.len() <= LONGEST_LABEL;
        }
        self.opening(Cue::Label).is_some_and(|hit| {
            let colon = self.mark_behind(hit, &[":", "|", "/", "©"]);
            let short = self.words.len() <= 7 && !self.finished && self.is_names(hit.to..self.words.len());
            colon && self.words.len() <= LONGEST_LABEL || short
        })
    }

    /// A row of buttons or sections, or a date.
    fn is_menu(&self) -> bool {
        if self.finished || self.words.len() > LONGEST_LABEL {
            return false;
        }
        let known = (0..self.words.len())
            .filter(|&w| self.is_figure(w) || self.covered(w, Cue::Link) || self.covered(w, Cue::Chrome))
            .count();
        let dated = (0..self.words.len()).any(|w| self.is_figure(w));
        known == self.words.len() || dated && 10 * known >= 7 * self.words.len()
    }

    /// A whole date, and nothing else but names and what leads to an author: "Vichy, le 3 mai 2021, par A. Name".
    fn is_dateline(&self) -> bool {
        let year = |w: usize| self.is_figure(w) && self.tokens.word(self.words[w]).len() == 4;
        let day = |w: usize| self.is_figure(w) && self.tokens.word(self.words[w]).len() <= 2;
        let words = 0..self.words.len();
        !self.finished
            && self.words.len() <= LONGEST_DATELINE
            && words.clone().any(year)
            && words.clone().any(day)
            && words
                .clone()
                .any(|w| self.covered(w, Cue::Chrome) && !self.is_figure(w))
            && words.clone().all(|w| {
                let author = self.covered(w, Cue::Author);
                author || self.is_names(w..w + 1) || DATELINE_WORDS.contains(&self.tokens.fold(self.words[w]))
            })
    }

    /// An e-mail or web address with little around it.
    fn is_address(&self) -> bool {
        let web = self.slice.contains("://") || self.slice.contains("www.") || self.slice.contains('@');
        web && self.words.len() <= 15 && !(self.finished && self.words.len() > 8)
    }

    /// The sentences that are no notices, and how many words the notices have.
    fn without_notices(&self, line: Span, sentences: &[Span]) -> (Vec<Span>, usize) {
        if ![Cue::Notice, Cue::Label, Cue::Chrome]
            .into_iter()
            .any(|cue| self.any(cue))
        {
            return (sentences.to_vec(), 0);
        }
        let quoted = quotations(self.slice, Span::new(0, self.slice.len()));
        let mut condemned = 0;
        let mut kept = Vec::new();
        let (mut first_word, mut first_hit, mut first_quote) = (0, 0, 0);
        for sentence in sentences {
            let end = sentence.end - line.start;
            let count = self.words[first_word..].partition_point(|&i| self.tokens.get(i).span().end <= end);
            let behind = first_word + count;
            let hit_count = self.hits[first_hit..].partition_point(|h| h.from < behind);
            let hits = &self.hits[first_hit..first_hit + hit_count];
            while quoted
                .get(first_quote)
                .is_some_and(|q| q.end <= sentence.start - line.start)
            {
                first_quote += 1;
            }
            let slice = &self.slice[sentence.start - line.start..end];
            if self.is_notice(hits, count, &quoted[first_quote..]) {
                condemned += count;
            } else if !self.is_tail(slice, hits, first_word..behind) {
                kept.push(*sentence);
            }
            first_word = behind;
            first_hit += hit_count;
        }
        (kept, condemned)
    }

    /// A credit behind a caption ("Photo: A. Name") or an agency in brackets behind a paragraph.
    fn is_tail(&self, sentence: &str, hits: &[Hit], words: std::ops::Range<usize>) -> bool {
        let credit = |h: &Hit| h.from == words.start && h.cues.has(Cue::Label) && self.mark_behind(h, &[":", "|", "/"]);
        let bracketed = sentence.starts_with(['(', '[']) && sentence.ends_with([')', ']']);
        words.len() <= 12
            && !is_finished(sentence)
            && (hits.iter().any(credit) || bracketed && words.clone().all(|w| self.covered(w, Cue::Chrome)))
    }

    /// A notice speaks to the reader, says two such things, or says little else; not in somebody's quoted words.
    fn is_notice(&self, hits: &[Hit], count: usize, quoted: &[Span]) -> bool {
        let (mut phrases, mut words, mut behind, mut address) = (0, 0, 0, false);
        let mut quotes = quoted.iter().peekable();
        for hit in hits {
            let span = self.tokens.span(self.words[hit.from], self.words[hit.to - 1] + 1);
            while quotes.next_if(|q| q.end <= span.start).is_some() {}
            if quotes.peek().is_some_and(|q| q.contains(&span)) {
                continue;
            }
            address |= hit.cues.has(Cue::Address);
            if hit.cues.has(Cue::Notice) {
                phrases += usize::from(hit.from >= behind);
                words += hit.to.saturating_sub(hit.from.max(behind));
                behind = behind.max(hit.to);
            }
        }
        phrases > 0 && count <= 60 && (address || phrases > 1 || 3 * words >= count)
    }
}
