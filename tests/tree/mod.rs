//! The project's own files, for the tests that read them.

use std::fs;
use std::path::Path;

/// The Rust files of the folder, at any depth, as (path from the project's root with `/`, content), sorted;
/// none where the folder does not exist.
pub fn rust_files(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for path in entries.map(|entry| entry.expect("a readable folder").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let content = fs::read_to_string(&path).expect("a readable source file");
                files.push((name(&path, root), content));
            }
        }
    }
    files.sort();
    files
}

fn name(path: &Path, root: &Path) -> String {
    let inside = path.strip_prefix(root).expect("a path below the root");
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
