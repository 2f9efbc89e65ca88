//! A date in digits that a site prints before the first words: no statement, and not the story's time.

use crate::text::{Joint, TokenKind, Tokens};

/// Bytes of an article that are looked at for such a date.
const HEAD: usize = 120;

/// How many words may lead to the date ("Date", "Published on").
const LABEL: usize = 3;

/// Where the article begins behind a leading date in digits ("date 2019-12", "Published: 2019-11-25"); 0 without one.
pub(super) fn behind_date(text: &str) -> usize {
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let tokens = Tokens::new(&text[..end]);
    let digits = |i: usize, len: usize| tokens.kind(i) == Some(TokenKind::Number) && tokens.word(i).len() == len;
    let joined = |i: usize| i < tokens.len() && tokens.get(i).joint == Joint::Hyphen;
    let Some(year) = (0..=LABEL + 1).find(|i| digits(*i, 4)) else {
        return 0;
    };
    let label = (0..year).all(|i| tokens.kind(i) == Some(TokenKind::Word) || tokens.fold(i) == ":");
    if !label || !digits(year + 1, 2) || !joined(year + 1) {
        return 0;
    }
    let last = if digits(year + 2, 2) && joined(year + 2) {
        year + 2
    } else {
        year + 1
    };
    // A sentence that goes on behind the date is a sentence: the date stands alone, before a capital or a new line.
    let goes_on =
        last + 1 < tokens.len() && !tokens.get(last + 1).capital && tokens.get(last + 1).joint != Joint::Break;
    if goes_on { 0 } else { tokens.get(last).span().end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_date_that_stands_alone_is_left_out() {
        assert_eq!(behind_date("date 2019-12 La semaine passée"), 12);
        assert_eq!(behind_date("Published: 2019-11-25\nThree people died."), 21);
        assert_eq!(behind_date("On 2019-11-25 police arrested three men."), 0);
        assert_eq!(behind_date("La semaine passée"), 0);
    }
}
