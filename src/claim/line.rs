use std::io::{self, BufRead};

/// Bytes a line of `sources.jsonl` or `claims.jsonl`, and the text of a claim, may have: 1 MiB.
///
/// A claim is a sentence or two; what is longer is a file without line ends, or an attack on the memory.
pub const LONGEST_LINE: usize = 1 << 20;

/// The lines of a reader, blank ones skipped, none of them kept beyond a limit.
pub(super) struct Lines<R> {
    reader: R,
    limit: usize,
    number: usize,
    bytes: Vec<u8>,
}

/// One line that is not blank.
pub(super) struct Line<'a> {
    /// Counted from 1, blank lines included.
    pub number: usize,
    /// Its bytes without the line end, or its length where it is beyond the limit.
    pub bytes: Result<&'a [u8], u64>,
}

impl<R: BufRead> Lines<R> {
    pub fn new(reader: R, limit: usize) -> Self {
        Lines {
            reader,
            limit,
            number: 0,
            bytes: Vec::new(),
        }
    }

    pub fn number(&self) -> usize {
        self.number
    }

    /// The next line that is not blank, `None` at the end.
    pub fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        loop {
            self.number += 1;
            let Some((length, blank)) = self.fill()? else {
                return Ok(None);
            };
            if blank {
                continue;
            }
            if length > self.limit as u64 {
                return Ok(Some(Line {
                    number: self.number,
                    bytes: Err(length),
                }));
            }
            let bytes = without_bom(&self.bytes, self.number == 1);
            if !bytes.trim_ascii().is_empty() {
                let (number, start) = (self.number, self.bytes.len() - bytes.len());
                return Ok(Some(Line {
                    number,
                    bytes: Ok(&self.bytes[start..]),
                }));
            }
        }
    }

    /// Reads up to the line end, keeping no more than the limit: the line's length and whether it is blank.
    fn fill(&mut self) -> io::Result<Option<(u64, bool)>> {
        self.bytes.clear();
        let (mut length, mut blank, mut ended) = (0, true, false);
        while !ended {
            let chunk = match self.reader.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if chunk.is_empty() {
                return Ok((length > 0).then_some((length, blank)));
            }
            let end = chunk.iter().position(|&b| b == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            length += part.len() as u64;
            blank = blank && part.trim_ascii().is_empty();
            let room = self.limit - self.bytes.len();
            self.bytes.extend_from_slice(&part[..part.len().min(room)]);
            let used = part.len() + usize::from(end.is_some());
            ended = end.is_some();
            self.reader.consume(used);
        }
        Ok(Some((length, blank)))
    }
}

/// `bytes` without the byte order mark that some editors put before a text.
pub(super) fn without_bom(bytes: &[u8], first: bool) -> &[u8] {
    match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) if first => rest,
        _ => bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &[(usize, Result<&str, u64>)]) {
        // A buffer of one byte, so that every line is put together from parts.
        for size in [1, 3, 4096] {
            let mut lines = Lines::new(io::BufReader::with_capacity(size, bytes), 5);
            for &(number, content) in expected {
                let line = lines.next().unwrap().expect("a line");
                assert_eq!((line.number, line.bytes), (number, content.map(str::as_bytes)));
            }
            assert!(lines.next().unwrap().is_none());
        }
    }

    #[test]
    fn counts_blank_lines_and_skips_them() {
        check(b"", &[]);
        check(b"\n \t\r\n", &[]);
        check(b"a", &[(1, Ok("a"))]);
        check(b"\na\n\n\nb\n", &[(2, Ok("a")), (5, Ok("b"))]);
    }

    #[test]
    fn takes_the_mark_off_the_first_line_only() {
        check(b"\xef\xbb\xbfa\n", &[(1, Ok("a"))]);
        check(b"\xef\xbb\xbf\nb", &[(2, Ok("b"))]);
        check("a\n\u{feff}b".as_bytes(), &[(1, Ok("a")), (2, Ok("\u{feff}b"))]);
    }

    #[test]
    fn keeps_no_line_beyond_the_limit() {
        check(b"12345\n123456\n1", &[(1, Ok("12345")), (2, Err(6)), (3, Ok("1"))]);
        check(b"          \nabc", &[(2, Ok("abc"))]);
        let mut lines = Lines::new(io::BufReader::new(io::Read::take(io::repeat(b'x'), 1 << 22)), 5);
        assert_eq!(lines.next().unwrap().unwrap().bytes, Err(1 << 22));
        assert!(lines.bytes.capacity() < 100);
    }
}
