use super::Span;

/// Lines narrower than this are headings, menus or lists, not wrapped prose.
const NARROWEST_WRAP: usize = 40;
/// No mailer or terminal wraps wider than this.
const WIDEST_WRAP: usize = 200;

/// The lines of `text` as a reader sees them: trimmed, none empty, and prose wrapped at a column joined again.
///
/// A blank line always parts. A single break parts too, unless the lower line goes on in lower case or the upper one
/// was broken only because the next word did not fit.
///
/// # Complexity
/// Linear in the text's length.
pub(crate) fn lines(text: &str) -> Vec<Span> {
    let mut out = Vec::new();
    let mut block = Vec::new();
    for line in raw_lines(text) {
        if line.start < line.end {
            block.push(line);
        } else {
            join_block(text, &block, &mut out);
            block.clear();
        }
    }
    join_block(text, &block, &mut out);
    out
}

/// `span` without the blanks at its ends.
pub(crate) fn trim(text: &str, span: Span) -> Span {
    let slice = span.slice(text);
    let start = span.start + (slice.len() - slice.trim_start().len());
    Span::new(start, start + slice.trim().len())
}

/// Whether `line` ends as a sentence does, closing quotes and brackets aside.
pub(crate) fn is_finished(line: &str) -> bool {
    line.trim_end_matches(|c: char| c.is_whitespace() || is_closer(c))
        .ends_with(['.', '!', '?', '…'])
}

/// Whether `c` closes a quotation or a bracket in some language.
pub(super) fn is_closer(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '“' | '»' | '«' | '›' | ')' | ']' | '}')
}

/// The trimmed lines between breaks, blank ones included; "\r\n" is one break.
fn raw_lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    let is_break = |c| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let mut at = 0;
    let mut done = false;
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let start = at;
        let end = text[at..].find(is_break).map_or(text.len(), |i| at + i);
        match text[end..].chars().next() {
            None => done = true,
            Some('\r') if text[end..].starts_with("\r\n") => at = end + 2,
            Some(c) => at = end + c.len_utf8(),
        }
        Some(trim(text, Span::new(start, end)))
    })
}

fn join_block(text: &str, block: &[Span], out: &mut Vec<Span>) {
    let (Some(first), Some(last)) = (block.first(), block.last()) else {
        return;
    };
    let widths: Vec<usize> = block.iter().map(|l| l.slice(text).chars().count()).collect();
    let width = widths.iter().copied().max().unwrap_or(0);
    let wrapped = is_finished(last.slice(text)) && (NARROWEST_WRAP..=WIDEST_WRAP).contains(&width);
    let mut current = *first;
    for ((upper, upper_width), lower) in block.iter().zip(&widths).zip(&block[1..]) {
        let next = lower.slice(text);
        let word = next.chars().take_while(|c| !c.is_whitespace()).take(width + 1).count();
        let overfull = wrapped && upper_width + 1 + word > width;
        if !begins_list(next) && (goes_on(upper.slice(text), next) || overfull) {
            current.end = lower.end;
        } else {
            out.push(current);
            current = *lower;
        }
    }
    out.push(current);
}

/// Whether the lower line is plainly the rest of the upper one's sentence.
fn goes_on(upper: &str, lower: &str) -> bool {
    let small = lower.chars().next().is_some_and(char::is_lowercase);
    small && !is_finished(upper)
}

/// Whether a line opens with a bullet, or a number that counts items.
pub(crate) fn begins_list(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    if (1..=3).contains(&digits) {
        return rest.starts_with(['.', ')']) && rest[1..].starts_with(char::is_whitespace);
    }
    let mut chars = line.chars();
    matches!(chars.next(), Some('•' | '-' | '–' | '—' | '*' | '·' | '▪' | '►'))
        && chars.next().is_none_or(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = lines(text).iter().map(|s| s.slice(text)).collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn headings_and_lists_stand_alone() {
        check(
            "Fire in the old town\nThree houses burned.",
            &["Fire in the old town", "Three houses burned."],
        );
        check(
            "What we know:\n- three dead\n- 12 hurt\r\n\r\nEnd",
            &["What we know:", "- three dead", "- 12 hurt", "End"],
        );
        check("Home\nNews\nSport", &["Home", "News", "Sport"]);
        check("1. First\n2) Second", &["1. First", "2) Second"]);
    }

    #[test]
    fn wrapped_prose_is_joined() {
        let text = "The governor of the northern province, Anna\nBerger, said on Monday that the search for the\nmissing had ended.";
        check(text, &[text]);
        let heading = "A fire was put out,\naccording to the mayor";
        check(heading, &[heading]);
    }
}
