use super::abbreviation::{
    BEFORE_ORDINALS, BEHIND_ORDINALS, CLOCK_TAILS, COUNTERS, JOINERS, MONTHS, OPENERS, TAILS, TITLES,
};
use super::line::{is_closer, lines, trim};
use super::quote::OpenQuotes;
use super::{Span, fold};

/// The sentences of a news text, headings and list items among them, as trimmed byte spans in reading order.
///
/// A full stop ends a sentence unless an abbreviation, an initial, a German ordinal or a small letter behind it says
/// otherwise; closing quotes and brackets belong to the sentence they close. A blank line always ends one, a single
/// line break does below a heading and before a list item. Nothing but blanks stands between the spans.
///
/// # Complexity
/// Linear in the text's length.
///
/// # Examples
/// ```
/// use corroborate::text::sentences;
/// let text = "Gen. Ruiz met J. F. Martin at 3 p.m. on Monday. « Tout va bien. » Il a souri.";
/// let found: Vec<_> = sentences(text).iter().map(|s| s.slice(text)).collect();
/// assert_eq!(found, ["Gen. Ruiz met J. F. Martin at 3 p.m. on Monday.", "« Tout va bien. »", "Il a souri."]);
/// ```
pub fn sentences(text: &str) -> Vec<Span> {
    let mut out = Vec::new();
    for line in lines(text) {
        sentences_of_line(text, line, &mut out);
    }
    out
}

/// Appends the sentences of one line.
pub(crate) fn sentences_of_line(text: &str, line: Span, out: &mut Vec<Span>) {
    let mut start = line.start;
    let mut at = line.start;
    let mut quotes = OpenQuotes::default();
    let mut has_word = false;
    while let Some(c) = text[at..line.end].chars().next() {
        if !is_stop(c) {
            quotes.see(c);
            has_word |= c.is_alphanumeric();
            at += c.len_utf8();
            continue;
        }
        let stop = Stop::read(&text[..line.end], at, &mut quotes);
        at = stop.end;
        if has_word && stop.ends_sentence(&text[..line.end], start) {
            out.push(trim(text, Span::new(start, at)));
            start = at;
            has_word = false;
        }
    }
    let rest = trim(text, Span::new(start, line.end));
    if rest.start < rest.end {
        out.push(rest);
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '‼' | '⁉' | '。' | '！' | '？')
}

/// A run of stops with the quotes and brackets that close behind it.
struct Stop {
    start: usize,
    end: usize,
    /// One full stop, which may belong to an abbreviation.
    lone_dot: bool,
    /// Dots only, which may be a pause.
    dots: bool,
    quote_closed: bool,
}

impl Stop {
    fn read(text: &str, start: usize, quotes: &mut OpenQuotes) -> Self {
        let run: &str = &text[start..];
        let run = &run[..run.find(|c| !is_stop(c)).unwrap_or(run.len())];
        let mut stop = Stop {
            start,
            end: start + run.len(),
            lone_dot: run == ".",
            dots: run.chars().all(|c| matches!(c, '.' | '…')),
            quote_closed: false,
        };
        while let Some((c, end)) = stop.next_closer(text, quotes) {
            quotes.see(c);
            stop.quote_closed |= !matches!(c, ')' | ']' | '}');
            stop.end = end;
        }
        stop
    }

    /// The closing mark behind the stop; a French one may stand behind a blank.
    fn next_closer(&self, text: &str, quotes: &OpenQuotes) -> Option<(char, usize)> {
        let rest = &text[self.end..];
        let after_blank = rest.trim_start();
        let c = after_blank.chars().next()?;
        let end = text.len() - after_blank.len() + c.len_utf8();
        let closes = if after_blank.len() == rest.len() {
            quotes.closed_by(c) || matches!(c, ')' | ']' | '}' | '\'' | '’' | '”')
        } else {
            let parted = text[end..].chars().next().is_none_or(|n| !n.is_alphanumeric());
            quotes.closed_by(c) && parted
        };
        (is_closer(c) && closes).then_some((c, end))
    }

    fn ends_sentence(&self, text: &str, sentence: usize) -> bool {
        let rest = &text[self.end..];
        let next = rest.trim_start_matches(|c: char| c.is_whitespace() || opens(c));
        let Some(first) = next.chars().next() else {
            return false;
        };
        let parted = rest.starts_with(|c: char| c.is_whitespace() || opens(c));
        if !parted || self.is_cut_mark(text) {
            return false;
        }
        if first.is_lowercase() {
            return !self.dots_only_pause() && next.starts_with("al-");
        }
        if !self.lone_dot {
            return !self.dots || !first.is_ascii_digit();
        }
        self.quote_closed || !continues(&text[sentence..self.start], next)
    }

    fn dots_only_pause(&self) -> bool {
        self.dots && !self.lone_dot
    }

    /// "[…]" and "(...)" say that words are left out.
    fn is_cut_mark(&self, text: &str) -> bool {
        self.dots && text[..self.start].ends_with(['[', '(']) && text[..self.end].ends_with([']', ')'])
    }
}

fn opens(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '„' | '«' | '»' | '‘' | '\'' | '(' | '[' | '¿' | '¡' | '—' | '–' | '-' | '•'
    )
}

/// Whether the sentence goes on behind the full stop that follows `before`, given what comes `next`.
fn continues(before: &str, next: &str) -> bool {
    let word = last_word(before);
    let folded = fold(word);
    let next_word = fold(first_word(next));
    let digit_next = next.starts_with(|c: char| c.is_ascii_digit());
    let capital = word.starts_with(char::is_uppercase);
    let is = |table: &[&str]| table.contains(&folded.as_str());
    let opens_sentence = OPENERS.contains(&next_word.as_str());
    if word.ends_with(|c: char| c.is_ascii_digit()) {
        return is_ordinal(before, word, next, &next_word);
    }
    if matches!(folded.as_str(), "a.m" | "p.m" | "am" | "pm") {
        let zone = next.chars().take(2).filter(|c| c.is_uppercase()).count() == 2;
        return zone || CLOCK_TAILS.contains(&next_word.as_str()) && folded.contains('.');
    }
    if is(JOINERS) || capital && is(TITLES) {
        return true;
    }
    if is(MONTHS) {
        let behind_digit = before[..before.len() - word.len()]
            .trim_end()
            .ends_with(|c: char| c.is_ascii_digit());
        return digit_next && (capital || behind_digit);
    }
    if is(COUNTERS) && (digit_next || folded.len() > 1 && capital && roman(next)) {
        return true;
    }
    if word.contains('.') {
        let acronym = word.split('.').all(|part| part.chars().take(3).count() <= 2);
        return acronym && !opens_sentence;
    }
    let mut letters = word.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        let initial_next = next.chars().nth(1) == Some('.');
        return letter.is_uppercase() || initial_next && letter.is_alphabetic();
    }
    is(TAILS) && !opens_sentence
}

/// Whether `number` and its full stop are a German ordinal, a part of a date, or the number of a list item.
fn is_ordinal(before: &str, number: &str, next: &str, next_word: &str) -> bool {
    if number.len() > 2 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let ahead = before[..before.len() - number.len()].trim_end();
    let date_part = next
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .strip_prefix('.')
        .is_some_and(|_| next.starts_with(|c: char| c.is_ascii_digit()));
    ahead.is_empty()
        || date_part
        || BEHIND_ORDINALS.contains(&next_word)
        || BEFORE_ORDINALS.contains(&fold(last_word(ahead)).trim_end_matches(','))
}

/// No abbreviation is longer than this many characters.
const LONGEST: usize = 16;

/// The letters, digits and inner full stops at the end of `text`, unless they are more than any abbreviation has.
fn last_word(text: &str) -> &str {
    let text = text.strip_suffix(',').unwrap_or(text);
    let mut start = text.len();
    for (count, (i, c)) in text.char_indices().rev().enumerate() {
        if !c.is_alphanumeric() && c != '.' {
            break;
        }
        if count == LONGEST {
            return "";
        }
        start = i;
    }
    text[start..].trim_start_matches('.')
}

fn first_word(text: &str) -> &str {
    let end = text
        .char_indices()
        .take(LONGEST)
        .find(|(_, c)| !c.is_alphanumeric())
        .map_or_else(
            || text.char_indices().nth(LONGEST).map_or(text.len(), |(i, _)| i),
            |(i, _)| i,
        );
    &text[..end]
}

fn roman(text: &str) -> bool {
    let word = first_word(text);
    !word.is_empty() && word.bytes().all(|b| b"IVXLC".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = sentences(text).iter().map(|s| s.slice(text)).collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn abbreviations_end_nothing() {
        for whole in [
            "M. Dubois et Mme. Leroy ont vu le Dr. Morel.",
            "Mr. Hill met Gen. Ruiz on St. John's Road.",
            "The U.S. Senate met at 3 p.m. GMT with J. F. Martin.",
            "It is No. 5 of approx. 30 cases.",
            "On Jan. 5 the firm Acme Inc. bought it.",
            "Le 5 janv. 2017, env. 300 personnes ont marché.",
            "Am 3. Mai traf der 2. Zug bzw. Bus ein.",
            "Der Unfall geschah am Freitag, 3. 5. 2017.",
            "El Sr. García y la Sra. Ruiz viven en Madrid.",
            "Il dott. Rossi e l'avv. Bianchi erano a Roma.",
            "O Dr. Silva e a Sra. Costa chegaram.",
            "Dhr. Jansen en mevr. De Vries zijn gewond.",
            "Around 2.5 million people in 26.000 homes lost power.",
            "They use Mail.ru and example.com daily.",
        ] {
            check(whole, &[whole]);
        }
    }

    #[test]
    fn abbreviations_at_the_end_do_not_hide_it() {
        check(
            "He lives in the U.S. The police know.",
            &["He lives in the U.S.", "The police know."],
        );
        check(
            "It began at 3 p.m. Police came.",
            &["It began at 3 p.m.", "Police came."],
        );
        check(
            "He was sold by Acme Inc. The price fell.",
            &["He was sold by Acme Inc.", "The price fell."],
        );
        check(
            "They sat. Five left. He said no. The end.",
            &["They sat.", "Five left.", "He said no.", "The end."],
        );
        check("The toll is 3. The mayor left.", &["The toll is 3.", "The mayor left."]);
        check("It was 2015. Nobody died.", &["It was 2015.", "Nobody died."]);
        check(
            "There were five dead. 12 were hurt.",
            &["There were five dead.", "12 were hurt."],
        );
        check(
            "He asked for help. al-Shabab fled.",
            &["He asked for help.", "al-Shabab fled."],
        );
    }

    #[test]
    fn quotes_close_with_their_sentence() {
        check("“It ended.” He left.", &["“It ended.”", "He left."]);
        check(
            "“It ended,” he said. “We left. ” Nobody spoke.",
            &["“It ended,” he said.", "“We left. ”", "Nobody spoke."],
        );
        check(
            "\"It ended.\" He left. \"So did I. \" She too.",
            &["\"It ended.\"", "He left.", "\"So did I. \"", "She too."],
        );
        check("« C’est fini. » Il part.", &["« C’est fini. »", "Il part."]);
        check(
            "« Quoi ? » a-t-il dit. « Rien ! », dit-elle.",
            &["« Quoi ? » a-t-il dit.", "« Rien ! », dit-elle."],
        );
        check(
            "„Es ist aus.“ Er ging. »Ja.« Sie auch.",
            &["„Es ist aus.“", "Er ging.", "»Ja.«", "Sie auch."],
        );
        check(
            "« Elle dit “stop.” Puis elle part. » Fin.",
            &["« Elle dit “stop.”", "Puis elle part. »", "Fin."],
        );
        check(
            "¿Quién fue? ¡Nadie! No se sabe.",
            &["¿Quién fue?", "¡Nadie!", "No se sabe."],
        );
        check("(It was over.) They left.", &["(It was over.)", "They left."]);
    }

    #[test]
    fn ellipses_pause_or_end() {
        check(
            "He waited... and left. So... Nobody came…",
            &["He waited... and left.", "So...", "Nobody came…"],
        );
        check("“The plan […] Failed” he said.", &["“The plan […] Failed” he said."]);
        check("... and so it ended.", &["... and so it ended."]);
    }

    #[test]
    fn breaks_part_headings_and_lists() {
        check(
            "Fire in town\n\nThree died.\nTwo fled.",
            &["Fire in town", "Three died.", "Two fled."],
        );
        check("Dead:\n- one man\n- 12 fans", &["Dead:", "- one man", "- 12 fans"]);
        check(
            "1. The dam broke.\n2. It rained.",
            &["1. The dam broke.", "2. It rained."],
        );
        check("", &[]);
        check(" \n\t ", &[]);
    }

    /// Anything worse than linear would not come back.
    #[test]
    fn large_monotonous_texts_are_cheap() {
        for unit in [
            ".", "\"", "« ", ". ", "a.", "1. ", "\n", "\r\n", "é ", "M. ", ".\" ", "a\n",
        ] {
            let text = unit.repeat(500_000 / unit.len());
            let spans = sentences(&text);
            assert!(spans.len() <= text.len());
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "([A-Za-zé0-9.!?…\"“”«»()\\[\\] \n\r'-]|\\PC|M\\. |U\\.S\\. |3\\. Mai|p\\.m\\. |\n\n){0,60}") {
            let spans = sentences(&text);
            let mut behind = 0;
            for span in &spans {
                prop_assert!(span.start >= behind && span.start < span.end);
                prop_assert!(text[behind..span.start].trim().is_empty());
                prop_assert_eq!(span.slice(&text).trim(), span.slice(&text));
                behind = span.end;
            }
            prop_assert!(text[behind..].trim().is_empty());
        }
    }
}
