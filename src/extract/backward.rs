//! Figures of a happening long before, on which a sentence looks back: "the worst crash since 1972, when 77 died".

use super::phrase::is_mark;
use super::scan::Scan;
use super::timex::{Anchor, Timex};
use crate::event::Granularity;

/// Days before the publication from which on a time is no longer that of the news.
const OLD: i64 = 300;

/// The tokens that tell of the happening of a "since" long past: from the comma behind it to the end of the sentence.
///
/// "Since 2010, 300 people have died" opens the sentence and counts on to this day; there is nothing to look back from.
///
/// # Complexity
/// Linear in the times and the tokens behind them.
pub(super) fn looked_back_on(scan: &Scan<'_>, times: &[Timex], anchor: Anchor) -> Option<(usize, usize)> {
    let published = anchor.published?;
    let since = times.iter().find(|time| {
        let old = time
            .span
            .from
            .is_some_and(|from| (published.from - from.date).num_days() > OLD);
        let lasts = time.span.uncertain && time.span.granularity >= Granularity::Month;
        let opens = sentence_start(scan, time.start) + 3 > time.start;
        old && lasts && !opens && scan.fold(time.end) == ","
    })?;
    let end = (since.end..scan.len())
        .find(|&at| is_mark(scan, at, &[".", ";", "!", "?"]))
        .unwrap_or(scan.len());
    Some((since.end, end))
}

/// Where the sentence or the part between strong marks begins that holds the token.
fn sentence_start(scan: &Scan<'_>, at: usize) -> usize {
    (0..at)
        .rev()
        .find(|&i| is_mark(scan, i, &[".", ";", ":", "!", "?"]))
        .map_or(0, |mark| mark + 1)
}

#[cfg(test)]
mod tests {
    use crate::event::{EARLIER, Value};
    use crate::extract::typing::{Known, type_text};
    use crate::lang::Language;

    /// The scopes of the figures of people in the text, told in 2013.
    fn scopes(language: Language, text: &str) -> Vec<Option<String>> {
        let known = Known {
            published: "2013-07-25".parse().ok(),
            ..Known::default()
        };
        let typed = type_text(text, language, known);
        let figures = typed.facts().filter(|fact| matches!(&fact.value, Value::Quantity(_)));
        figures.map(|fact| fact.scope.clone()).collect()
    }

    #[test]
    fn the_dead_of_a_year_long_past_are_not_those_of_the_news() {
        use Language::*;
        let earlier = [Some(EARLIER.to_string())];
        for (language, text) in [
            (
                En,
                "It is the deadliest rail accident since 1972, when 77 people were killed.",
            ),
            (
                Fr,
                "C'est la catastrophe la plus grave depuis 1972, quand 77 personnes avaient été tuées.",
            ),
            (Es, "Es el accidente más grave desde 1972, cuando murieron 77 personas."),
            (
                De,
                "Es ist das schwerste Zugunglück seit 1972, als 77 Menschen starben.",
            ),
            (It, "È l’incidente più grave dal 1972, quando sono morte 77 persone."),
            (Pt, "É o acidente mais grave desde 1972, quando morreram 77 pessoas."),
            (
                Nl,
                "Het is het zwaarste treinongeluk sinds 1972, toen 77 mensen omkwamen.",
            ),
        ] {
            assert_eq!(scopes(language, text), earlier, "{text}");
        }
        assert_eq!(
            scopes(En, "Since 1972, 77 people have been killed on this line."),
            [None]
        );
        assert_eq!(
            scopes(En, "The crash killed 77 people, the worst toll since 1972."),
            [None]
        );
        assert_eq!(scopes(En, "77 people were killed, police said."), [None]);
    }
}
