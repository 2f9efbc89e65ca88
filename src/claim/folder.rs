use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::Document;
use super::diagnostic::Ledger;
use super::line::without_bom;
use super::record::not_utf8;
use super::register::{Entry, Known, check_document};
use crate::error::{Error, Result};

/// Bytes the text of a document may have: 64 MiB, far beyond any article.
pub const LONGEST_DOCUMENT: usize = 64 << 20;

/// The documents of a folder by file name, or `None` where there is no such folder.
pub(super) fn read_documents(folder: &Path, known: &Known<'_>, ledger: &mut Ledger) -> Result<Option<Vec<Document>>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable("a folder of articles", &error).at("documents", None)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| unreadable("a folder of articles", &error).at("documents", None))?;
        names.push(entry.file_name());
    }
    // The order a folder is listed in differs from one file system to the next.
    names.sort_unstable();

    let mut of = HashSet::new();
    let mut documents = Vec::new();
    for name in names {
        let path = folder.join(&name);
        let is_text = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("txt"));
        if !is_text || path.is_dir() {
            continue;
        }
        let file = format!("documents/{}", name.to_string_lossy());
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let read = known.source(&id).and_then(|()| read_text(&path));
        let (text, fault) = match read {
            Ok(read) => read,
            Err(error) => {
                ledger.refuse(error.at(&file, None), Some(&id))?;
                continue;
            }
        };
        let document = Document::new(id, text);
        let checked = check_document(&document, known).and_then(|()| match of.insert(document.source.clone()) {
            true => Ok(()),
            false => Err(document.twice(None)),
        });
        if let Err(error) = checked {
            ledger.refuse(error.at(&file, None), Some(&document.source))?;
            continue;
        }
        if let Some((error, places)) = fault {
            let consequence = format!("kept with U+FFFD in {places} places");
            ledger.mend(error.at(&file, None), &document.source, &consequence)?;
        }
        documents.push(document);
    }
    Ok(Some(documents))
}

/// The text of a file, and if it could only be read by mending it, what is wrong and in how many places.
fn read_text(path: &Path) -> Result<(String, Option<(Error, usize)>)> {
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // Three bytes more for a byte order mark, one more to see that there are too many.
        File::open(path)?
            .take(LONGEST_DOCUMENT as u64 + 4)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| unreadable("a readable file", &error))?;
    let bytes = without_bom(&bytes, true);
    if bytes.len() > LONGEST_DOCUMENT {
        return Err(Error::invalid(format!(
            "expected a document of at most {LONGEST_DOCUMENT} bytes, found more"
        )));
    }
    let fault = std::str::from_utf8(bytes).err().map(|error| {
        let places = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
        (not_utf8(bytes, error), places)
    });
    Ok((String::from_utf8_lossy(bytes).into_owned(), fault))
}

pub(super) fn unreadable(expected: &str, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::io(format!("expected {expected}, found none")),
        _ => Error::io(format!("expected {expected}, found: {error}")),
    }
}
