use std::io::{self, BufRead};
use std::ops::Range;

/// Bytes a line of `sources.jsonl` or `claims.jsonl`, and the text of a claim, may have: 1 MiB.
///
/// A claim is a sentence or two; what is longer is a file without line ends, or an attack on the memory.
pub const LONGEST_LINE: usize = 1 << 20;

/// The lines of a reader, blank ones skipped, none of them kept beyond a limit.
pub(super) struct Lines<R> {
    reader: R,
    limit: usize,
    number: usize,
}

/// One line that is not blank.
pub(super) struct Line {
    /// Counted from 1, blank lines included.
    pub number: usize,
    /// Where its bytes without the line end stand in the buffer, or its length where it is beyond the limit.
    pub bytes: Result<Range<usize>, u64>,
}

impl<R: BufRead> Lines<R> {
    /// Those behind the first `before` lines, which have been read.
    pub fn behind(reader: R, limit: usize, before: usize) -> Self {
        Lines {
            reader,
            limit,
            number: before,
        }
    }

    /// The line that was read last, counted from 1.
    pub fn number(&self) -> usize {
        self.number
    }

    /// The next line that is not blank, its bytes put behind those in `buffer`; `None` at the end.
    pub fn next(&mut self, buffer: &mut Vec<u8>) -> io::Result<Option<Line>> {
        let start = buffer.len();
        loop {
            self.number += 1;
            buffer.truncate(start);
            let Some((length, blank)) = self.fill(buffer)? else {
                return Ok(None);
            };
            if blank {
                continue;
            }
            if length > self.limit as u64 {
                buffer.truncate(start);
                return Ok(Some(Line {
                    number: self.number,
                    bytes: Err(length),
                }));
            }
            let bytes = without_bom(&buffer[start..], self.number == 1);
            if !bytes.trim_ascii().is_empty() {
                return Ok(Some(Line {
                    number: self.number,
                    bytes: Ok(buffer.len() - bytes.len()..buffer.len()),
                }));
            }
        }
    }

    /// Reads up to the line end, keeping no more than the limit: the line's length and whether it is blank.
    fn fill(&mut self, buffer: &mut Vec<u8>) -> io::Result<Option<(u64, bool)>> {
        let mut room = self.limit;
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
            let end = memchr::memchr(b'\n', chunk);
            let part = &chunk[..end.unwrap_or(chunk.len())];
            length += part.len() as u64;
            blank = blank && part.trim_ascii().is_empty();
            let kept = part.len().min(room);
            buffer.extend_from_slice(&part[..kept]);
            room -= kept;
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
            let mut lines = Lines::behind(io::BufReader::with_capacity(size, bytes), 5, 0);
            let mut buffer = b"kept".to_vec();
            for &(number, content) in expected {
                let line = lines.next(&mut buffer).unwrap().expect("a line");
                let bytes = line.bytes.map(|place| &buffer[place]);
                assert_eq!((line.number, bytes), (number, content.map(str::as_bytes)));
            }
            assert!(lines.next(&mut buffer).unwrap().is_none());
            assert!(buffer.starts_with(b"kept"));
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
        let mut lines = Lines::behind(io::BufReader::new(io::Read::take(io::repeat(b'x'), 1 << 22)), 5, 0);
        let mut buffer = Vec::new();
        assert_eq!(lines.next(&mut buffer).unwrap().unwrap().bytes, Err(1 << 22));
        assert!(buffer.capacity() < 100);
    }
}
