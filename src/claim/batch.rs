use std::io::{self, BufRead};

use super::line::{Line, Lines};

/// Bytes after which a batch takes no more lines.
const FULL: usize = 4 << 20;

/// Lines of a file, so many that parsing them on all cores pays.
#[derive(Default)]
pub(super) struct Batch {
    bytes: Vec<u8>,
    lines: Vec<Line>,
}

/// The lines of a reader in batches, up to its end or to where it breaks.
pub(super) struct Batches<R> {
    lines: Lines<R>,
    /// The line on which reading failed, and how.
    pub broken: Option<(usize, io::Error)>,
}

impl Batch {
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The number of each line, counted from 1.
    pub fn numbers(&self) -> impl Iterator<Item = usize> {
        self.lines.iter().map(|line| line.number)
    }

    /// What each line comes to, in their order: a line is its bytes, or its length where it is too long to be held.
    pub fn each<T: Send>(&self, one: impl Fn(Result<&[u8], u64>) -> T + Sync) -> Vec<T> {
        let one = |line: &Line| {
            one(line
                .bytes
                .clone()
                .map(|place| self.bytes.get(place).unwrap_or_default()))
        };
        #[cfg(feature = "parallel")]
        {
            use rayon::prelude::*;
            self.lines.par_iter().with_min_len(64).map(one).collect()
        }
        #[cfg(not(feature = "parallel"))]
        self.lines.iter().map(one).collect()
    }
}

impl<R: BufRead> Batches<R> {
    /// Those behind the first `before` lines, which have been read.
    pub fn behind(reader: R, longest_line: usize, before: usize) -> Self {
        Batches {
            lines: Lines::behind(reader, longest_line, before),
            broken: None,
        }
    }

    /// The next lines; none at the end.
    pub fn next(&mut self) -> Batch {
        let mut batch = Batch::default();
        while self.broken.is_none() && batch.bytes.len() < FULL {
            match self.lines.next(&mut batch.bytes) {
                Ok(Some(line)) => batch.lines.push(line),
                Ok(None) => break,
                Err(error) => self.broken = Some((self.lines.number(), error)),
            }
        }
        batch
    }
}

/// What `here` gives, run on this thread while others may run `aside`; both are done when it returns.
#[cfg(feature = "parallel")]
pub(super) fn beside<T>(aside: impl FnOnce() + Send, here: impl FnOnce() -> T) -> T {
    rayon::in_place_scope(|scope| {
        scope.spawn(|_| aside());
        here()
    })
}

#[cfg(not(feature = "parallel"))]
pub(super) fn beside<T>(aside: impl FnOnce() + Send, here: impl FnOnce() -> T) -> T {
    aside();
    here()
}
