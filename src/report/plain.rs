//! Text of unknown origin made fit for one line of a terminal or a page.

use unicode_normalization::char::is_combining_mark;

use crate::text::Span;

/// How much of a claim a form for eyes quotes, in characters; JSON always has all of it.
const QUOTED: usize = 320;

/// `text` on one line: white space is one space, and what would steer a terminal or turn the reading direction shows
/// as U+FFFD.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        if gap && !out.is_empty() {
            out.push(' ');
        }
        gap = false;
        out.push(if steers(c) { char::REPLACEMENT_CHARACTER } else { c });
    }
    out
}

/// Controls, direction marks, invisible operators and tags: the means to show a reader what the text does not say.
pub(super) fn steers(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
        )
}

/// Columns that a character takes in a terminal.
fn columns(c: char) -> usize {
    match c {
        c if is_combining_mark(c) => 0,
        '\u{200C}' | '\u{200D}' => 0,
        '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' => 2,
        '\u{FE30}'..='\u{FE6F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' => 2,
        '\u{1F300}'..='\u{1F64F}' | '\u{1F680}'..='\u{1F6FF}' | '\u{1F900}'..='\u{1F9FF}' => 2,
        '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

/// Columns that `text` takes in a terminal.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// A claim's text around the words that count: before, the words, after; each on one line, cut to a readable length.
pub(super) fn quote(text: &str, span: Span) -> [String; 3] {
    let inside = span.slice(text);
    let (before, after) = match inside {
        "" => ("", text),
        _ => (&text[..span.start], &text[span.end..]),
    };
    let room = QUOTED.saturating_sub(inside.chars().count());
    let behind = after.chars().count().min(room / 2);
    let before = tail(before, room - behind);
    let after = head(after, room - before.chars().count().min(room));
    [before, head(inside, QUOTED), after]
}

/// The first `most` characters, with an ellipsis where there are more.
fn head(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", line(&text[..end])),
        None => line(text),
    }
}

/// The last `most` characters, with an ellipsis where there are more.
fn tail(text: &str, most: usize) -> String {
    match text.char_indices().nth_back(most) {
        Some((at, c)) => format!("…{}", line(&text[at + c.len_utf8()..])),
        None => line(text),
    }
}

/// [`plain`], with the spaces at the ends that part it from its neighbours.
fn line(text: &str) -> String {
    let space = |yes| if yes { " " } else { "" };
    match plain(text) {
        empty if empty.is_empty() => space(!text.is_empty()).to_owned(),
        line => format!(
            "{}{line}{}",
            space(text.starts_with(char::is_whitespace)),
            space(text.ends_with(char::is_whitespace))
        ),
    }
}

/// `text` cut to `most` characters, on one line.
pub(super) fn short(text: &str, most: usize) -> String {
    head(text, most).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal_or_the_reader() {
        assert_eq!(
            plain("a\u{1b}[31m\u{202e}b\r\n\tc\u{9b}d\u{2028}e "),
            "a\u{fffd}[31m\u{fffd}b c\u{fffd}d e"
        );
        assert_eq!(plain("اول\u{200c}ها"), "اول\u{200c}ها");
    }

    #[test]
    fn a_quote_keeps_the_words_that_count() {
        let text = format!("{} Twelve states {}", "é".repeat(1000), "ü".repeat(1000));
        let at = text.find("Twelve").unwrap();
        let [before, inside, after] = quote(&text, Span::new(at, at + 13));
        assert_eq!(inside, "Twelve states");
        assert!(before.starts_with("…é") && before.ends_with("é "), "{before}");
        assert!(after.starts_with(" ü") && after.ends_with("ü…"), "{after}");
        assert!([before, inside, after].concat().chars().count() <= QUOTED + 2);
        assert_eq!(quote("a b", Span::new(2, 90)).concat(), "a b");
    }
}
