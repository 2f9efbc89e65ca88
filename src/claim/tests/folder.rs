use std::fs;
use std::path::PathBuf;

use super::*;

/// A folder of its own under the system's temporary one, gone with the value.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("corroborate-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn with(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    #[track_caller]
    fn fails(&self, expected: &str) {
        let error = Input::from_directory(&self.0, Mode::Strict).unwrap_err().to_string();
        assert_eq!(error.replace(&self.0.display().to_string(), "DIR"), expected);
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn reads_a_folder() {
    let sources = format!("{GOOD_SOURCE}\n{{\"id\": \"s0\"}}\n");
    let folder = Folder::new("reads")
        .with("sources.jsonl", sources)
        .with("documents/s1.txt", "\u{feff}Deux morts.\r\n")
        .with("documents/s0.txt", "Two died.")
        .with("documents/notes.md", "not an article");
    let input = Input::from_directory(&folder.0, Mode::Strict).unwrap();
    assert_eq!(
        input.documents,
        [Document::new("s0", "Two died."), Document::new("s1", "Deux morts.\r\n")]
    );

    let folder = folder.with("claims.jsonl", "");
    assert_eq!(Input::from_directory(&folder.0, Mode::Strict).unwrap(), input);

    let folder = folder.with("claims.jsonl", r#"{"id": "c1", "source": "s9", "text": "Two died."}"#);
    folder.fails(r#"claims.jsonl:1: expected a source of sources.jsonl, found "s9""#);
    let folder = folder.with("documents/s9.txt", "Two died.");
    folder.fails(r#"documents/s9.txt: expected a source of sources.jsonl, found "s9""#);

    let folder = folder
        .with("documents/s0.txt", "\n")
        .with("documents/s1.txt", b"Deux morts \xe0 Li\xe8ge.");
    folder.fails(r#"documents/s0.txt: expected a text, found "\n""#);
    let input = Input::from_directory(&folder.0, Mode::Lenient).unwrap();
    assert_eq!(
        input.documents,
        [Document::new("s1", "Deux morts \u{fffd} Li\u{fffd}ge.")]
    );
    assert_eq!(input.left_out, 3);
    let said: Vec<_> = input.diagnostics.iter().map(Diagnostic::to_string).collect();
    assert_eq!(
        said,
        [
            r#"documents/s0.txt: expected a text, found "\n""#,
            "documents/s1.txt: expected UTF-8, found 0xe0 at byte 11; kept with U+FFFD in 2 places",
            r#"documents/s9.txt: expected a source of sources.jsonl, found "s9""#,
            r#"claims.jsonl:1: expected a source of sources.jsonl, found "s9""#,
        ]
    );
}

#[test]
fn says_what_a_folder_lacks() {
    let folder = Folder::new("lacks");
    folder.fails(
        "sources.jsonl: expected this file in DIR, a source a line such as \
         {\"id\": \"s1\", \"name\": \"AFP\", \"published\": \"2019-11-25\", \"language\": \"fr\"}, found none",
    );
    let folder = folder.with("sources.jsonl", "\n");
    folder.fails("sources.jsonl: expected a source, found an empty file");
    let folder = folder.with("sources.jsonl", GOOD_SOURCE);
    let neither = "DIR: expected claims in claims.jsonl or articles in documents/<source id>.txt, found neither";
    folder.fails(neither);
    let folder = folder.with("claims.jsonl", "\r\n");
    folder.fails(neither);

    let failure = |path: PathBuf| Input::from_directory(path, Mode::Lenient).unwrap_err();
    let error = failure(folder.0.join("none"));
    assert!(error.is_io());
    assert_eq!(error.reason(), "expected a folder with sources.jsonl, found none");
    let error = failure(folder.0.join("sources.jsonl"));
    assert_eq!(error.reason(), "expected a folder with sources.jsonl, found a file");
}

#[test]
fn refuses_what_is_too_long_for_an_article() {
    let folder = Folder::new("long")
        .with("sources.jsonl", GOOD_SOURCE)
        .with("documents/s1.txt", "");
    let file = fs::File::create(folder.0.join("documents/s1.txt")).unwrap();
    file.set_len(LONGEST_DOCUMENT as u64 + 1).unwrap();
    folder.fails("documents/s1.txt: expected a document of at most 67108864 bytes, found more");
}
