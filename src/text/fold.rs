use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `text` in lower case, without accents, with typographic apostrophes and ligatures made plain.
///
/// # Examples
/// ```
/// use corroborate::text::fold;
/// assert_eq!(fold("Opération À L’Œuvre"), "operation a l'oeuvre");
/// ```
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Appends the folded form of `text` to `out`.
pub(crate) fn fold_into(text: &str, out: &mut String) {
    let from = out.len();
    if text.is_ascii() {
        out.push_str(text);
        out[from..].make_ascii_lowercase();
        return;
    }
    for c in text.chars() {
        match latin(c) {
            Some(folded) => out.push_str(folded),
            None => fold_char(c, out),
        }
    }
}

/// The folded form of a Latin letter, or of any other character of the first blocks of Unicode.
fn latin(c: char) -> Option<&'static str> {
    static FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| {
        let fold = |c| {
            let mut out = String::new();
            fold_char(c, &mut out);
            out
        };
        ('\0'..'\u{250}').map(fold).collect()
    });
    FOLDED.get(c as usize).map(String::as_str)
}

/// Appends the folded form of one character; accents that stand behind it fold to nothing.
fn fold_char(c: char, out: &mut String) {
    for c in c.nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            '’' | '‘' | 'ʼ' | '`' | '´' => out.push('\''),
            'œ' | 'Œ' => out.push_str("oe"),
            'æ' | 'Æ' => out.push_str("ae"),
            'ß' | 'ẞ' => out.push_str("ss"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'ı' => out.push('i'),
            _ => out.extend(c.to_lowercase().filter(|c| !is_combining_mark(*c))),
        }
    }
}
