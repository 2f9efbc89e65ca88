//! Lines for a terminal, wrapped and coloured.

use std::io::{self, Write};

use super::plain::width;
use crate::contradiction::Relation;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Style {
    Plain,
    Bold,
    Red,
    Yellow,
    Green,
    Dim,
}

impl Style {
    pub(super) fn of(relation: Relation) -> Self {
        match relation {
            Relation::Contradiction => Style::Red,
            Relation::Update => Style::Yellow,
            Relation::Apparent => Style::Dim,
            Relation::Agreement => Style::Green,
        }
    }

    fn code(self) -> Option<&'static str> {
        match self {
            Style::Plain => None,
            Style::Bold => Some("1"),
            Style::Red => Some("1;31"),
            Style::Yellow => Some("33"),
            Style::Green => Some("32"),
            Style::Dim => Some("2"),
        }
    }
}

pub(super) struct Page<W> {
    pub(super) out: W,
    pub(super) color: bool,
    pub(super) width: usize,
}

impl<W: Write> Page<W> {
    pub(super) fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    pub(super) fn heading(&mut self, text: &str) -> io::Result<()> {
        self.gap()?;
        self.line("", 0, &[(&text.to_uppercase(), Style::Bold)])
    }

    /// Wraps `runs` at the width; `first` stands before the first line, `indent` spaces before the others.
    pub(super) fn line(&mut self, first: &str, indent: usize, runs: &[(&str, Style)]) -> io::Result<()> {
        let lead = width(first).max(indent);
        write!(self.out, "{first:indent$}")?;
        let mut at = lead;
        let mut empty = true;
        let mut space = false;
        for (text, style) in runs {
            for (nth, word) in text.split(' ').enumerate() {
                space |= nth > 0;
                for piece in pieces(word, self.width - lead.min(self.width / 2)) {
                    let wide = width(piece);
                    if !empty && at + usize::from(space) + wide > self.width {
                        write!(self.out, "\n{:lead$}", "")?;
                        at = lead;
                    } else if !empty && space {
                        write!(self.out, " ")?;
                        at += 1;
                    }
                    self.paint(piece, *style)?;
                    at += wide;
                    (empty, space) = (false, false);
                }
            }
        }
        writeln!(self.out)
    }

    fn paint(&mut self, text: &str, style: Style) -> io::Result<()> {
        match style.code().filter(|_| self.color) {
            Some(code) => write!(self.out, "\x1b[{code}m{text}\x1b[0m"),
            None => write!(self.out, "{text}"),
        }
    }
}

/// A word in pieces of at most `most` columns: no word is longer than a line.
fn pieces(word: &str, most: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut wide) = (0, 0);
    for (at, c) in word.char_indices() {
        let next = width(c.encode_utf8(&mut [0; 4]));
        if wide + next > most {
            pieces.push(&word[start..at]);
            (start, wide) = (at, 0);
        }
        wide += next;
    }
    if start < word.len() {
        pieces.push(&word[start..]);
    }
    pieces
}
