//! Years and days of the month that stand alone.

use super::atom::{Fields, is_counted};
use super::words::{counts_nothing, day_number, is_free, ordinal_day, skip, word, year};
use crate::extract::numeral::{self, Form};
use crate::extract::scan::Scan;
use crate::lang::{Bound, Hit, Sense, Syntax, TimeWord};
use crate::text::TokenKind;

/// A year that stands alone: "in 2018", "2018's", "(2018)", "the year of 2008"; decades and centuries too.
pub(super) fn bare_year(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let told = word(scan, i, |w| matches!(w, TimeWord::YearOf)).map(|end| skip(scan, end, 1));
    let (year, end) = year(scan, told.unwrap_or(i))?;
    if !(1500..=2100).contains(&year) || is_counted(scan, end) && told.is_none() {
        return None;
    }
    let fields = Fields {
        year: Some(year),
        ..Fields::default()
    };
    if told.is_some() {
        return Some((fields, end));
    }
    let digits = scan.tokens.kind(i) == Some(TokenKind::Number);
    let introduced = i > 0
        && scan
            .is(i - 1, |s| match s {
                Sense::Time(w) => !matches!(w, TimeWord::Ago | TimeWord::Later | TimeWord::Unit(_) | TimeWord::Never),
                Sense::Bound(b) => matches!(b, Bound::Between),
                Sense::Cue(_) | Sense::Trigger(_) => digits,
                _ => false,
            })
            .is_some();
    let lead = is_led(scan, i, |w| w == TimeWord::YearLead);
    let introduced = introduced || lead || i > 0 && matches!(scan.fold(i - 1), "(" | "/" | "=");
    let introduced = introduced && !is_bounded(scan, i);
    // A four-digit number in the middle of a sentence that counts nothing is a year ("the 2018 operation").
    let plausible = digits
        && (1900..=2100).contains(&year)
        && i > 0
        && end < scan.len()
        && scan.tokens.kind(end) == Some(TokenKind::Word);
    // "2019 hatte …": where the finite verb stands second, a year may stand first.
    let verb = |s| {
        matches!(
            s,
            Sense::Syntax(Syntax::Be | Syntax::Have) | Sense::Trigger(_) | Sense::State(_) | Sense::Active(_)
        )
    };
    let first = scan.grammar().verb_last
        && digits
        && (1900..=2100).contains(&year)
        && end < scan.len()
        && !scan.tokens.get(end).capital
        && scan.is(end, verb).is_some();
    let money = i.checked_sub(1).is_some_and(|before| {
        let bound = |s| matches!(s, Sense::Money(_) | Sense::Bound(Bound::Least | Bound::Most));
        scan.is(before, bound).is_some()
    });
    ((introduced && (digits || lead)) || (plausible || first) && !money).then_some((fields, end))
}

/// « inferiore a 1500 », "boven de 1500": the last word of what bounds the number leads to no year, unless it leads to
/// one by itself or has an article in it (« superiore al 2019 »).
fn is_bounded(scan: &Scan<'_>, i: usize) -> bool {
    use TimeWord::{Between, From, Since, To, Until, YearLead};
    let dated = |w| matches!(w, TimeWord::YearLead | TimeWord::Article | TimeWord::On);
    let from = |test: fn(Sense) -> bool| {
        scan.hits_ending(i)
            .filter(|hit| test(hit.sense))
            .map(|hit| hit.start)
            .min()
    };
    let bound = from(|s| matches!(s, Sense::Bound(Bound::Least | Bound::Most)));
    let time = from(|s| matches!(s, Sense::Time(_)));
    let joins = |w| matches!(w, From | Since | Until | To | Between);
    let longer = bound.is_some_and(|bound| time.is_none_or(|time| bound < time));
    let parted = bound.is_some() && !is_led(scan, i, |w| w == YearLead) && !is_led(scan, i, joins);
    longer && !is_led(scan, i, dated) || parted
}

/// Whether a time word that fits ends before token `i`.
fn is_led(scan: &Scan<'_>, i: usize, test: fn(TimeWord) -> bool) -> bool {
    scan.hits_ending(i)
        .any(|hit| matches!(hit.sense, Sense::Time(w) if test(w)))
}

/// "the 21st", « le 23 », "on 15": a day of the month alone, where nothing follows that it could count.
pub(super) fn bare_day(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    if !scan.begins_number(i) {
        return None;
    }
    let before = i.checked_sub(1)?;
    let led = |test: fn(TimeWord) -> bool| word(scan, before, test).is_some();
    // "bis zum 15.", "ab dem 15."
    let phrase = |hit: &Hit| {
        let leads = matches!(
            hit.sense,
            Sense::Time(TimeWord::Until | TimeWord::Since | TimeWord::From)
        );
        leads && hit.end > hit.start + 1
    };
    let on = led(|w| matches!(w, TimeWord::On)) || scan.grammar().ordinal_stop && scan.hits_ending(i).any(phrase);
    let introduced = on || led(|w| matches!(w, TimeWord::Article | TimeWord::From));
    let (day, end) = ordinal_day(scan, i).or_else(|| {
        // « le 23 » is a date, "the 23" a count, and so is « le vingt-trois » where nothing leads to it.
        let digits = scan.tokens.kind(i) == Some(TokenKind::Number);
        // "zum 15." ends no range where a full stop makes the rank.
        let aimed = led(|w| matches!(w, TimeWord::To)) && !scan.grammar().ordinal_stop;
        let sure = on && !aimed;
        let article = digits && led(|w| matches!(w, TimeWord::Article)) || sure;
        let fits = digits && sure || article && is_led_twice(scan, before);
        fits.then(|| day_number(scan, i)).flatten()
    })?;
    let spelled_first = numeral::number_at(scan, i, false)
        .is_some_and(|n| n.form == Form::Ordinal && scan.tokens.kind(i) != Some(TokenKind::Number));
    let dash = matches!(scan.fold(end), "-" | "–") && scan.joint(end) == crate::text::Joint::None;
    let ends = end >= scan.len()
        || scan.tokens.kind(end) == Some(TokenKind::Mark)
            && !matches!(scan.fold(end), "%" | "/" | "°" | "€" | "$" | "£" | ":");
    // "am 15. zurück"
    let digits = scan.tokens.kind(i) == Some(TokenKind::Number);
    let stopped = scan.grammar().ordinal_stop && digits && scan.fold(end.wrapping_sub(1)) == ".";
    let free = stopped && on && is_free(scan, end);
    // "op de 27e terug", "op de tweede weer"
    let lead = |w| matches!(w, TimeWord::On | TimeWord::Before);
    let twice = before > 0 && word(scan, before - 1, lead).is_some();
    let twice = twice && led(|w| matches!(w, TimeWord::Article)) && counts_nothing(scan, end);
    let finite = |s| matches!(s, Sense::Syntax(Syntax::Be | Syntax::Have));
    let twice = twice && !(spelled_first && !ends && scan.is(end, finite).is_some());
    let month_later = (!spelled_first && introduced && (ends || free) || twice) && !dash;
    month_later.then_some((
        Fields {
            day: Some(day),
            ..Fields::default()
        },
        end,
    ))
}

/// "for the 23", "until the 23".
pub(super) fn is_led_twice(scan: &Scan<'_>, article: usize) -> bool {
    let lead = |w| matches!(w, TimeWord::Filler | TimeWord::Until | TimeWord::Since) && w != TimeWord::Article;
    article > 0 && scan.tokens.kind(article - 1) == Some(TokenKind::Word) && word(scan, article - 1, lead).is_some()
}
