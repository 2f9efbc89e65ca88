use super::Span;

/// Which quotation marks stand open at a place of a text.
///
/// Curly marks, guillemets and straight quotes nest in news (« … “ … ” … »), and two of them turn round between
/// languages: „…“ closes with the mark that opens an English quotation, »…« with the one that opens a French one.
/// Single quotes are left out: they cannot be told from apostrophes.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct OpenQuotes {
    curly: bool,
    low: bool,
    angle: bool,
    turned_angle: bool,
    straight: bool,
}

impl OpenQuotes {
    /// Takes note of the next character.
    pub(crate) fn see(&mut self, c: char) {
        match c {
            '"' => self.straight = !self.straight,
            '„' => self.low = true,
            '“' if self.low => self.low = false,
            '“' => self.curly = true,
            '”' if self.low => self.low = false,
            '”' => self.curly = false,
            '«' if self.turned_angle => self.turned_angle = false,
            '«' => self.angle = true,
            '»' if self.angle => self.angle = false,
            '»' => self.turned_angle = true,
            _ => {}
        }
    }

    /// Whether any mark stands open.
    pub(crate) fn any(&self) -> bool {
        self.curly || self.low || self.angle || self.turned_angle || self.straight
    }

    /// Whether `c`, met now, would close a quotation.
    pub(crate) fn closed_by(&self, c: char) -> bool {
        match c {
            '"' => self.straight,
            '“' => self.low,
            '”' => self.curly || self.low,
            '«' => self.turned_angle,
            '»' => self.angle,
            _ => false,
        }
    }
}

/// The quotations of `within`, marks included; one that is never closed reaches to the end.
pub(crate) fn quotations(text: &str, within: Span) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open = OpenQuotes::default();
    let mut start = None;
    for (i, c) in within.slice(text).char_indices() {
        let at = within.start + i;
        open.see(c);
        match start {
            None if open.any() => start = Some(at),
            Some(from) if !open.any() => {
                found.push(Span::new(from, at + c.len_utf8()));
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        found.push(Span::new(from, within.end));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = quotations(text, Span::new(0, text.len()))
            .iter()
            .map(|s| s.slice(text))
            .collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn marks_of_every_language_pair() {
        check("He said “no” and \"never\".", &["“no”", "\"never\""]);
        check("« Il a dit “non” hier », dit-elle", &["« Il a dit “non” hier »"]);
        check("Er sagte „nein“ und »nie«.", &["„nein“", "»nie«"]);
        check("It's the men's 'idea'.", &[]);
        check("Still “open", &["“open"]);
    }
}
