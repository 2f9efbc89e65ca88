use super::Span;
use super::fold::fold_into;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A word; it begins with a letter and may hold digits ("MH17").
    Word,
    /// Digits with their inner marks ("26,000", "2.5", "26'000"); groups set apart by spaces are tokens of their own.
    Number,
    /// One character of punctuation or one symbol ("%", "£").
    Mark,
}

/// What stands between a token and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Joint {
    /// Nothing: "3" and "h" in "3h", "l'" and "attaque".
    None,
    /// Blanks of one line (or the beginning of the text).
    Space,
    /// A line break.
    Break,
    /// A hyphen or dash without blanks, as in "follow-up" or "21–24"; the hyphen is no token of its own.
    Hyphen,
}

/// One token of a text.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    start: u32,
    end: u32,
    fold_start: u32,
    fold_end: u32,
    /// What it is made of.
    pub kind: TokenKind,
    /// What stands before it.
    pub joint: Joint,
    /// Whether it begins with a capital letter.
    pub capital: bool,
    /// Whether it is a part of a joined word that was taken apart.
    pub part: bool,
}

impl Token {
    /// Where the token stands, in bytes.
    pub fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }
}

/// A text cut into tokens, with the folded form of each.
///
/// The cut is the same in every language: apostrophes part a short beginning ("l'", "d'", "dell'") or an English
/// ending ("'s", "n't"), hyphens between letters or digits join two tokens, digits part from the letters behind them.
///
/// # Complexity
/// Linear in the text's length.
///
/// # Examples
/// ```
/// use corroborate::text::{Joint, Tokens};
/// let tokens = Tokens::new("L’opération-éclair: 3h");
/// let folds: Vec<_> = (0..tokens.len()).map(|i| tokens.fold(i)).collect();
/// assert_eq!(folds, ["l'", "operation", "eclair", ":", "3", "h"]);
/// assert_eq!(tokens.get(2).joint, Joint::Hyphen);
/// ```
#[derive(Debug, Clone)]
pub struct Tokens<'t> {
    text: &'t str,
    folded: String,
    tokens: Vec<Token>,
}

impl<'t> Tokens<'t> {
    /// Cuts `text`; what lies beyond the first 4 GiB is left out.
    pub fn new(text: &'t str) -> Self {
        // An ASCII text is folded in one go: its bytes stay where they are.
        let ascii = text.is_ascii();
        let mut cutter = Cutter {
            tokens: Tokens {
                text,
                folded: if ascii {
                    text.to_ascii_lowercase()
                } else {
                    String::with_capacity(text.len())
                },
                tokens: Vec::with_capacity(text.len() / 4),
            },
            joint: Joint::Space,
            ascii,
        };
        cutter.run();
        cutter.tokens
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The text that was cut.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Token `i`.
    ///
    /// # Panics
    /// When there is no token `i`.
    pub fn get(&self, i: usize) -> &Token {
        &self.tokens[i]
    }

    /// Token `i` as written; empty where there is none.
    pub fn word(&self, i: usize) -> &'t str {
        self.tokens.get(i).map_or("", |t| t.span().slice(self.text))
    }

    /// Token `i` in lower case and without accents; empty where there is none.
    pub fn fold(&self, i: usize) -> &str {
        self.tokens
            .get(i)
            .map_or("", |t| &self.folded[t.fold_start as usize..t.fold_end as usize])
    }

    /// Takes words apart where `cuts` says so: of a folded word, it writes down the bytes at which the parts after the
    /// first begin, in rising order.
    ///
    /// # Complexity
    /// Linear in the number of tokens, and in the letters of the words taken apart.
    pub(crate) fn take_apart(&mut self, mut cuts: impl FnMut(&str, &mut Vec<usize>)) {
        let mut at: Vec<usize> = Vec::new();
        let mut apart: Vec<(usize, Vec<usize>)> = Vec::new();
        for (i, token) in self
            .tokens
            .iter()
            .enumerate()
            .filter(|(_, t)| t.kind == TokenKind::Word)
        {
            cuts(
                &self.folded[token.fold_start as usize..token.fold_end as usize],
                &mut at,
            );
            if !at.is_empty() {
                apart.push((i, std::mem::take(&mut at)));
            }
        }
        if apart.is_empty() {
            return;
        }
        let parts: usize = apart.iter().map(|(_, cuts)| cuts.len()).sum();
        let mut tokens = Vec::with_capacity(self.tokens.len() + parts);
        let mut apart = apart.into_iter().peekable();
        for (i, token) in self.tokens.iter().enumerate() {
            match apart.next_if(|(at, _)| *at == i) {
                Some((_, cuts)) => self.push_parts(*token, &cuts, &mut tokens),
                None => tokens.push(*token),
            }
        }
        self.tokens = tokens;
    }

    fn push_parts(&self, whole: Token, cuts: &[usize], tokens: &mut Vec<Token>) {
        let mut cuts = cuts.iter().copied().peekable();
        let mut part = Token { part: true, ..whole };
        // A letter may fold into two, or into none.
        let (mut folded, mut scratch) = (0, String::new());
        for (i, c) in whole.span().slice(self.text).char_indices() {
            if cuts.next_if(|cut| *cut <= folded).is_some() {
                let (start, fold_start) = (whole.start + i as u32, whole.fold_start + folded as u32);
                tokens.push(Token {
                    end: start,
                    fold_end: fold_start,
                    ..part
                });
                part = Token {
                    start,
                    fold_start,
                    joint: Joint::None,
                    capital: false,
                    ..part
                };
            }
            scratch.clear();
            fold_into(c.encode_utf8(&mut [0; 4]), &mut scratch);
            folded += scratch.len();
        }
        tokens.push(part);
    }

    /// The kind of token `i`, where there is one.
    pub fn kind(&self, i: usize) -> Option<TokenKind> {
        self.tokens.get(i).map(|t| t.kind)
    }

    /// The bytes from the first to the last of the tokens `from..to`.
    ///
    /// # Panics
    /// When the range is empty or reaches behind the last token.
    pub fn span(&self, from: usize, to: usize) -> Span {
        Span::new(self.tokens[from].start as usize, self.tokens[to - 1].end as usize)
    }
}

struct Cutter<'t> {
    tokens: Tokens<'t>,
    joint: Joint,
    /// Whether the text is ASCII, and folded already.
    ascii: bool,
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '—' | '−')
}

/// Letters of the longest article that loses its vowel before a number (« dell'11 »).
const LONGEST_ELISION: usize = 4;

/// A tag is no longer than this.
const LONGEST_TAG: usize = 400;

/// The byte behind the tag that begins at `at` with `<`: a letter or a slash follows, and no other `<` before its `>`.
fn tag(text: &str, at: usize) -> Option<usize> {
    let inner = &text.as_bytes()[at + 1..];
    if !inner.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'/') {
        return None;
    }
    let end = inner.iter().take(LONGEST_TAG).position(|b| matches!(b, b'<' | b'>'))?;
    (inner[end] == b'>').then_some(at + 1 + end + 1)
}

/// English endings that an apostrophe parts from their word.
const ENDINGS: [&str; 6] = ["s", "re", "ve", "ll", "d", "m"];

impl Cutter<'_> {
    fn run(&mut self) {
        let text = self.tokens.text;
        let limit = u32::MAX as usize;
        let mut at = 0;
        while let Some(byte) = text.as_bytes().get(at).copied() {
            if at + 4 >= limit {
                return;
            }
            if byte.is_ascii_alphabetic() {
                at = self.word(at);
                continue;
            }
            let Some(c) = text[at..].chars().next() else {
                return;
            };
            let width = c.len_utf8();
            if c.is_whitespace() {
                let line = c == '\n' || c == '\r';
                if line || self.joint != Joint::Break {
                    self.joint = if line { Joint::Break } else { Joint::Space };
                }
                at += width;
            } else if c.is_ascii_digit() {
                at = self.number(at);
            } else if c.is_alphanumeric() {
                at = self.word(at);
            } else if is_hyphen(c) && self.joins(at, width) {
                self.joint = Joint::Hyphen;
                at += width;
            } else if matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}') {
                at += width; // soft hyphens and invisible marks part nothing
            } else if let Some(behind) = Some(c).filter(|c| *c == '<').and_then(|_| tag(text, at)) {
                // A tag of a web page's markup parts words and says nothing.
                if self.joint != Joint::Break {
                    self.joint = Joint::Space;
                }
                at = behind;
            } else {
                self.push(at, at + width, TokenKind::Mark);
                at += width;
            }
        }
    }

    /// A hyphen joins when letters or digits touch it on both sides.
    fn joins(&self, at: usize, width: usize) -> bool {
        self.joint == Joint::None
            && self
                .tokens
                .tokens
                .last()
                .is_some_and(|t| t.end as usize == at && t.kind != TokenKind::Mark)
            && self.tokens.text[at + width..]
                .chars()
                .next()
                .is_some_and(char::is_alphanumeric)
    }

    fn number(&mut self, from: usize) -> usize {
        let bytes = self.tokens.text.as_bytes();
        let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
        let mut at = from;
        loop {
            while digit(at) {
                at += 1;
            }
            let mark = match bytes.get(at) {
                Some(b'.' | b',' | b'\'') => 1,
                Some(0xe2) if self.tokens.text[at..].starts_with('’') => 3,
                _ => 0,
            };
            if mark == 0 || !digit(at + mark) {
                break;
            }
            at += mark;
        }
        self.push(from, at, TokenKind::Number);
        at
    }

    fn word(&mut self, from: usize) -> usize {
        let text = self.tokens.text;
        // "14h00" is three tokens, "MH17" one.
        let behind_digits = self
            .tokens
            .tokens
            .last()
            .is_some_and(|t| t.kind == TokenKind::Number && t.end as usize == from);
        let bytes = text.as_bytes();
        let mut end = from;
        while bytes
            .get(end)
            .is_some_and(|b| b.is_ascii_alphabetic() || b.is_ascii_digit() && !behind_digits)
        {
            end += 1;
        }
        // Most words are ASCII and end at a blank or mark; only what may go on is looked at closer.
        if bytes
            .get(end)
            .is_none_or(|b| b.is_ascii() && *b != b'\'' && !b.is_ascii_digit())
        {
            self.push(from, end, TokenKind::Word);
            return end;
        }
        let mut chars = text[end..].char_indices().peekable();
        let looked_at = end;
        while let Some((i, c)) = chars.next() {
            let at = looked_at + i;
            if behind_digits && c.is_ascii_digit() {
                break;
            }
            if c.is_alphanumeric() || (at > from && unicode_normalization::char::is_combining_mark(c)) {
                end = at + c.len_utf8();
                continue;
            }
            let ahead = chars.peek().map(|(_, next)| *next);
            // "E'" before a blank is how many keyboards write « È ».
            if is_apostrophe(c) && &text[from..end] == "E" && ahead.is_some_and(char::is_whitespace) {
                end = at + c.len_utf8();
                break;
            }
            // « l'8 novembre », « dall'11 »
            let day = at - from <= LONGEST_ELISION && ahead.is_some_and(|next| next.is_ascii_digit());
            if is_apostrophe(c) && at > from && day {
                end = at + c.len_utf8();
                break;
            }
            if !is_apostrophe(c) || at == from || !ahead.is_some_and(char::is_alphabetic) {
                break;
            }
            let after = at + c.len_utf8();
            // No ending is longer than two letters: a third one settles it.
            let rest_len: usize = text[after..]
                .chars()
                .take(3)
                .take_while(|c| c.is_alphanumeric())
                .map(char::len_utf8)
                .sum();
            let rest = &text[after..after + rest_len];
            if ENDINGS.iter().any(|ending| rest.eq_ignore_ascii_case(ending)) {
                self.push(from, end, TokenKind::Word);
                self.push(at, after + rest.len(), TokenKind::Word);
                return after + rest.len();
            }
            if rest.eq_ignore_ascii_case("t") && end > from + 1 && text[from..end].ends_with(['n', 'N']) {
                self.push(from, end - 1, TokenKind::Word);
                self.push(end - 1, after + rest.len(), TokenKind::Word);
                return after + rest.len();
            }
            self.push(from, after, TokenKind::Word);
            return after;
        }
        self.push(from, end, TokenKind::Word);
        end
    }

    fn push(&mut self, start: usize, end: usize, kind: TokenKind) {
        let slice = &self.tokens.text[start..end];
        let (fold_start, fold_end) = if self.ascii {
            (start as u32, end as u32)
        } else {
            let fold_start = self.tokens.folded.len() as u32;
            fold_into(slice, &mut self.tokens.folded);
            (fold_start, self.tokens.folded.len() as u32)
        };
        self.tokens.tokens.push(Token {
            start: start as u32,
            end: end as u32,
            fold_start,
            fold_end,
            kind,
            joint: self.joint,
            capital: match slice.as_bytes().first() {
                Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase(),
                _ => slice.chars().next().is_some_and(char::is_uppercase),
            },
            part: false,
        });
        self.joint = Joint::None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folds(text: &str) -> Vec<String> {
        let tokens = Tokens::new(text);
        (0..tokens.len()).map(|i| tokens.fold(i).to_string()).collect()
    }

    #[test]
    fn cuts_elisions_endings_and_units() {
        assert_eq!(folds("d’Europol aujourd'hui"), ["d'", "europol", "aujourd'", "hui"]);
        assert_eq!(folds("dall'8 all’11"), ["dall'", "8", "all'", "11"]);
        assert_eq!(
            folds("Belgium's police didn't"),
            ["belgium", "'s", "police", "did", "n't"]
        );
        assert_eq!(
            folds("14h00 120km £1.2bn MH17"),
            ["14", "h", "00", "120", "km", "£", "1.2", "bn", "mh17"]
        );
    }

    #[test]
    fn hyphens_join_and_dashes_between_blanks_do_not() {
        let tokens = Tokens::new("21–24 follow-up a – b -5");
        let joints: Vec<_> = (0..tokens.len())
            .map(|i| (tokens.word(i), tokens.get(i).joint))
            .collect();
        assert_eq!(joints[1], ("24", Joint::Hyphen));
        assert_eq!(joints[3], ("up", Joint::Hyphen));
        assert!(joints.iter().any(|(w, _)| *w == "–") && joints.iter().any(|(w, _)| *w == "-"));
    }

    #[test]
    fn tags_of_markup_are_no_words() {
        assert_eq!(
            folds("<b>27</b> people were <i class='x'>killed</i>"),
            ["27", "people", "were", "killed"]
        );
        assert_eq!(
            folds("a < b, <5 days, c > d"),
            ["a", "<", "b", ",", "<", "5", "days", ",", "c", ">", "d"]
        );
        assert_eq!(folds("<unclosed tag"), ["<", "unclosed", "tag"]);
    }

    #[test]
    fn a_word_taken_apart_keeps_its_bytes() {
        let mut tokens = Tokens::new("Die Dreißigtägige Übung");
        tokens.take_apart(|word, cuts| {
            if word == "dreissigtagige" {
                cuts.extend([4, 8]);
            }
        });
        let parts: Vec<_> = (0..tokens.len())
            .map(|i| (tokens.word(i), tokens.fold(i), tokens.get(i).part))
            .collect();
        let expected = [
            ("Die", "die", false),
            ("Drei", "drei", true),
            ("ßig", "ssig", true),
            ("tägige", "tagige", true),
            ("Übung", "ubung", false),
        ];
        assert_eq!(parts, expected);
        assert_eq!(tokens.get(2).joint, Joint::None);
        assert!(tokens.get(1).capital && !tokens.get(2).capital);
    }

    #[test]
    fn every_span_is_the_word() {
        let text = "« Vingt-six mille » éléments\n\u{feff}supprimés — 26'000 ’";
        let tokens = Tokens::new(text);
        for i in 0..tokens.len() {
            assert_eq!(tokens.get(i).span().slice(text), tokens.word(i));
            assert!(!tokens.word(i).is_empty());
        }
    }
}
