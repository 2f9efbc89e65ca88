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
        let mut cutter = Cutter {
            tokens: Tokens {
                text,
                folded: String::with_capacity(text.len()),
                tokens: Vec::with_capacity(text.len() / 5),
            },
            joint: Joint::Space,
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
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '—' | '−')
}

/// English endings that an apostrophe parts from their word.
const ENDINGS: [&str; 6] = ["s", "re", "ve", "ll", "d", "m"];

impl Cutter<'_> {
    fn run(&mut self) {
        let text = self.tokens.text;
        let limit = u32::MAX as usize;
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            if at + 4 >= limit {
                return;
            }
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
        let mut end = from;
        let mut chars = text[from..].char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let at = from + i;
            if behind_digits && c.is_ascii_digit() {
                break;
            }
            if c.is_alphanumeric() || (i > 0 && unicode_normalization::char::is_combining_mark(c)) {
                end = at + c.len_utf8();
                continue;
            }
            if !is_apostrophe(c) || i == 0 || !chars.peek().is_some_and(|(_, n)| n.is_alphabetic()) {
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
            let ending = rest.to_ascii_lowercase();
            if ENDINGS.contains(&ending.as_str()) {
                self.push(from, end, TokenKind::Word);
                self.push(at, after + rest.len(), TokenKind::Word);
                return after + rest.len();
            }
            if ending == "t" && end > from + 1 && text[from..end].ends_with(['n', 'N']) {
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
        let fold_start = self.tokens.folded.len() as u32;
        fold_into(slice, &mut self.tokens.folded);
        self.tokens.tokens.push(Token {
            start: start as u32,
            end: end as u32,
            fold_start,
            fold_end: self.tokens.folded.len() as u32,
            kind,
            joint: self.joint,
            capital: slice.chars().next().is_some_and(char::is_uppercase),
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
    fn every_span_is_the_word() {
        let text = "« Vingt-six mille » éléments\n\u{feff}supprimés — 26'000 ’";
        let tokens = Tokens::new(text);
        for i in 0..tokens.len() {
            assert_eq!(tokens.get(i).span().slice(text), tokens.word(i));
            assert!(!tokens.word(i).is_empty());
        }
    }
}
