//! A file for the state of a run, which is read back as it was or not at all.
//!
//! A head, sections of values one behind the other, and an end, all cut into blocks. The checksum of a block begins with
//! that of the block before it, so that no flipped bit, no block that is missing, moved or told twice, no end that is cut
//! off and nothing behind the end goes unnoticed. A value stands in one block, and blocks are checked before a value of
//! theirs is read.
//!
//! ```text
//! file    89 "corroborate" 0D 0A 1A 0A, format: u32, block*
//! block   tag: u8, length: u32, checksum: u64, that many bytes
//! tags    H: what typed the claims · S: the name of a section · D: its values · E: the end
//! ```
//! Numbers are little-endian, checksums XXH3 (Collet 2019), values in the format of postcard.

#[cfg(test)]
mod tests;

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use crate::error::{Error, Result, quoted};

/// What no text begins with, and what is spoilt where line ends are exchanged.
const MAGIC: [u8; 16] = *b"\x89corroborate\r\n\x1a\n";

/// The version of this format.
const FORMAT: u32 = 1;

/// Bytes after which a block is full.
const FULL: usize = 1 << 20;

const HEAD: u8 = b'H';
const SECTION: u8 = b'S';
const DATA: u8 = b'D';
const END: u8 = b'E';

/// Writes sections and their values.
pub(super) struct Writer<'w> {
    out: &'w mut dyn Write,
    sum: u64,
    block: Vec<u8>,
}

/// Reads sections and their values, in the order in which they were written.
pub(super) struct Reader<'r> {
    input: &'r mut dyn Read,
    /// Bytes read.
    at: u64,
    sum: u64,
    tag: u8,
    block: Vec<u8>,
    /// Bytes of the block that have become values.
    used: usize,
}

/// Saves what `fill` writes; `typing` says what typed the claims. The file is there whole or, on any failure, as it was
/// before: it is written beside its place, flushed to the disk and only then renamed.
///
/// # Errors
/// If the file cannot be written, and whatever `fill` fails with.
pub(super) fn write(path: &Path, typing: &str, fill: impl FnOnce(&mut Writer<'_>) -> Result<()>) -> Result<()> {
    let name = path.display().to_string();
    replace(path, |out| write_to(out, typing, fill)).map_err(|error| error.at(&name, None))
}

/// What `take` makes of a file that [`write`] wrote with the same `typing`.
///
/// # Errors
/// If the file cannot be read, is no state, is one of another format or typing, is cut off or altered in any way, or
/// holds other sections than `take` asks for.
pub(super) fn read<T>(path: &Path, typing: &str, take: impl FnOnce(&mut Reader<'_>) -> Result<T>) -> Result<T> {
    let open = || {
        let file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::io("expected a saved state, found none"),
            _ => unreadable(&error),
        })?;
        read_from(&mut BufReader::with_capacity(256 << 10, file), typing, take)
    };
    open().map_err(|error| error.at(&path.display().to_string(), None))
}

fn write_to(out: &mut dyn Write, typing: &str, fill: impl FnOnce(&mut Writer<'_>) -> Result<()>) -> Result<()> {
    let head = [&MAGIC[..], &FORMAT.to_le_bytes()].concat();
    out.write_all(&head).map_err(|error| unwritable(&error))?;
    let mut writer = Writer {
        out,
        sum: xxh3_64(&head),
        block: Vec::new(),
    };
    writer.block(HEAD, typing.as_bytes())?;
    fill(&mut writer)?;
    writer.flush()?;
    writer.block(END, &[])
}

fn read_from<T>(input: &mut dyn Read, typing: &str, take: impl FnOnce(&mut Reader<'_>) -> Result<T>) -> Result<T> {
    let mut reader = Reader {
        input,
        at: 0,
        sum: 0,
        tag: HEAD,
        block: Vec::new(),
        used: 0,
    };
    reader.head(typing)?;
    let taken = take(&mut reader)?;
    reader.end()?;
    Ok(taken)
}

impl Writer<'_> {
    /// Begins the section `name`.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub(super) fn section(&mut self, name: &str) -> Result<()> {
        self.flush()?;
        self.block(SECTION, name.as_bytes())
    }

    /// Writes a value of the section.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub(super) fn put<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        let block = std::mem::take(&mut self.block);
        self.block = postcard::to_extend(value, block)
            .map_err(|error| Error::io(format!("expected a value that can be saved, found: {error}")))?;
        if self.block.len() >= FULL { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<()> {
        let mut values = std::mem::take(&mut self.block);
        if !values.is_empty() {
            self.block(DATA, &values)?;
        }
        values.clear();
        self.block = values;
        Ok(())
    }

    fn block(&mut self, tag: u8, bytes: &[u8]) -> Result<()> {
        let length =
            u32::try_from(bytes.len()).map_err(|_| Error::io("expected values of less than 4 GiB, found more"))?;
        self.sum = checksum(self.sum, tag, length, bytes);
        let write = || -> io::Result<()> {
            self.out.write_all(&[tag])?;
            self.out.write_all(&length.to_le_bytes())?;
            self.out.write_all(&self.sum.to_le_bytes())?;
            self.out.write_all(bytes)
        };
        let mut write = write;
        write().map_err(|error| unwritable(&error))
    }
}

impl Reader<'_> {
    /// Goes on to the section `name`, which has to be the next.
    ///
    /// # Errors
    /// If another comes next, or values of the section before are left, or the file is not whole.
    pub(super) fn section(&mut self, name: &str) -> Result<()> {
        self.ahead()?;
        if self.tag == SECTION && self.block == name.as_bytes() {
            self.block.clear();
            self.tag = DATA;
            return Ok(());
        }
        Err(Error::invalid(format!(
            "expected the section {name:?} of the state, found {}",
            self.found()
        )))
    }

    /// The next value of the section, `None` behind its last.
    ///
    /// # Errors
    /// If there is no such value, or the file is not whole.
    pub(super) fn next<'v, T: Deserialize<'v>>(&'v mut self) -> Result<Option<T>> {
        self.ahead()?;
        if self.tag != DATA {
            return Ok(None);
        }
        let bytes = self.block.get(self.used..).unwrap_or_default();
        let (value, rest) = postcard::take_from_bytes(bytes).map_err(|error| {
            Error::syntax(format!(
                "expected a value of the state before byte {}, found: {error}",
                self.at
            ))
        })?;
        self.used = self.block.len() - rest.len();
        Ok(Some(value))
    }

    /// The next value of the section, which has to be there.
    ///
    /// # Errors
    /// If it is not there, or the file is not whole.
    pub(super) fn get<'v, T: Deserialize<'v>>(&'v mut self) -> Result<T> {
        let at = self.at;
        let none = || {
            Error::invalid(format!(
                "expected a value of the state at byte {at}, found the section's end"
            ))
        };
        self.next()?.ok_or_else(none)
    }

    fn head(&mut self, typing: &str) -> Result<()> {
        let mut head = [0; MAGIC.len() + 4];
        let length = self.fill(&mut head)?;
        let (magic, format) = head.split_at(MAGIC.len());
        if length < head.len() && head.get(..length.min(MAGIC.len())) == MAGIC.get(..length.min(MAGIC.len())) {
            return Err(self.cut_off());
        }
        if magic != MAGIC {
            return Err(Error::syntax("expected a saved state, found a file of another kind"));
        }
        if format != FORMAT.to_le_bytes() {
            let format = format.iter().rev().fold(0, |sum, &byte| sum << 8 | u32::from(byte));
            return Err(Error::invalid(format!(
                "expected a state of format {FORMAT}, found format {format}"
            )));
        }
        self.sum = xxh3_64(&head);
        self.load()?;
        let told = String::from_utf8_lossy(&self.block);
        if self.tag != HEAD || told != typing {
            return Err(Error::invalid(format!(
                "expected a state of claims typed by {}, found {}; run over the claims again",
                quoted(typing),
                quoted(&told)
            )));
        }
        self.used = self.block.len();
        Ok(())
    }

    /// Makes sure that the block is one with something left, or no data.
    fn ahead(&mut self) -> Result<()> {
        while matches!(self.tag, HEAD | DATA) && self.used >= self.block.len() {
            self.load()?;
        }
        Ok(())
    }

    /// Reads the next block and checks it.
    fn load(&mut self) -> Result<()> {
        let start = self.at;
        let mut head = [0; 13];
        if self.fill(&mut head)? < head.len() {
            return Err(self.cut_off());
        }
        let [tag, a, b, c, d, sum @ ..] = head;
        let length = u32::from_le_bytes([a, b, c, d]);
        self.block.clear();
        self.used = 0;
        // Grows with what is there: a length that is a lie asks for no memory.
        let read = Read::take(&mut *self.input, u64::from(length)).read_to_end(&mut self.block);
        self.at += read.map_err(|error| unreadable(&error))? as u64;
        if self.block.len() < length as usize {
            return Err(self.cut_off());
        }
        self.sum = checksum(self.sum, tag, length, &self.block);
        if self.sum != u64::from_le_bytes(sum) || !matches!(tag, HEAD | SECTION | DATA | END) {
            return Err(Error::syntax(format!(
                "expected a state as it was saved, found it altered between bytes {start} and {}",
                self.at
            )));
        }
        self.tag = tag;
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        self.ahead()?;
        if self.tag != END {
            return Err(Error::invalid(format!(
                "expected the end of the state, found {}",
                self.found()
            )));
        }
        let end = self.at;
        if self.fill(&mut [0])? > 0 {
            return Err(Error::syntax(format!(
                "expected nothing behind the end of the state at byte {end}, found more"
            )));
        }
        Ok(())
    }

    /// Reads as many bytes as there are, up to the buffer's length.
    fn fill(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let mut bytes = Vec::with_capacity(buffer.len());
        let read = Read::take(&mut *self.input, buffer.len() as u64).read_to_end(&mut bytes);
        let length = read.map_err(|error| unreadable(&error))?;
        buffer.iter_mut().zip(bytes).for_each(|(to, from)| *to = from);
        self.at += length as u64;
        Ok(length)
    }

    fn cut_off(&self) -> Error {
        Error::syntax(format!(
            "expected a whole state, found it cut off behind byte {}",
            self.at
        ))
    }

    /// What comes next, in words.
    fn found(&self) -> String {
        match self.tag {
            SECTION => format!("the section {}", quoted(&String::from_utf8_lossy(&self.block))),
            END => "its end".to_owned(),
            _ => format!("a value more before byte {}", self.at),
        }
    }
}

fn checksum(before: u64, tag: u8, length: u32, bytes: &[u8]) -> u64 {
    let mut sum = Xxh3::with_seed(before);
    sum.update(&[tag]);
    sum.update(&length.to_le_bytes());
    sum.update(bytes);
    sum.digest()
}

/// Lets `write` write a file that takes the place of `path` once it is whole and on the disk.
fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    static DRAFTS: AtomicU64 = AtomicU64::new(0);

    // Where a link leads there is the file, and there it stays.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let before = fs::metadata(&target).ok();
    if before.as_ref().is_some_and(|it| !it.is_file()) {
        return Err(Error::io(
            "expected a file to save the state in, found a folder or a device",
        ));
    }
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let number = DRAFTS.fetch_add(1, Ordering::Relaxed);
    let draft = target.with_file_name(format!(".{name}.{}-{number}.part", std::process::id()));
    let file = File::create_new(&draft).map_err(|error| unwritable(&error))?;
    let written = || -> Result<()> {
        let mut out = BufWriter::with_capacity(256 << 10, file);
        write(&mut out)?;
        let finish = || -> io::Result<()> {
            let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
            if let Some(before) = before {
                file.set_permissions(before.permissions())?;
            }
            file.sync_all()?;
            fs::rename(&draft, &target)
        };
        finish().map_err(|error| unwritable(&error))
    };
    let written = written();
    if written.is_err() {
        let _ = fs::remove_file(&draft);
    }
    written?;
    // The name is on the disk when its folder is; not every system can be asked for that.
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
        let _ = folder.sync_all();
    }
    Ok(())
}

fn unwritable(error: &io::Error) -> Error {
    Error::io(format!("expected a place to save the state, found: {error}"))
}

fn unreadable(error: &io::Error) -> Error {
    Error::io(format!("expected a readable state, found: {error}"))
}
