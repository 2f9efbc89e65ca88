//! Files stay small enough to read at one sitting, and nothing is left half done.

mod tree;

use tree::rust_files;

const MOST_CODE_LINES: usize = 450;

/// Markers of unfinished work; put together here so that this file does not hold them itself.
const UNFINISHED: [&str; 3] = [
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
    concat!("FIX", "ME"),
];

/// Lines that are neither blank nor comments.
fn code_lines(content: &str) -> usize {
    let lines = content.lines().map(str::trim_start);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

/// Word tables are as long as the language is rich, and inventories as long as the world is wide.
fn is_word_table(path: &str) -> bool {
    let language = path
        .strip_prefix("src/lang/")
        .is_some_and(|inside| inside.contains('/'));
    language || path.starts_with("src/event/entity/") || path == "src/event/concept/inventory.rs"
}

fn too_long(files: &[(String, String)]) -> Vec<String> {
    let measured = files.iter().map(|(path, content)| (path, code_lines(content)));
    measured
        .filter(|(path, lines)| *lines > MOST_CODE_LINES && !is_word_table(path))
        .map(|(path, lines)| format!("{path}: {lines} lines of code, more than {MOST_CODE_LINES}"))
        .collect()
}

fn unfinished(files: &[(String, String)]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, content) in files {
        for (number, line) in content.lines().enumerate() {
            if let Some(marker) = UNFINISHED.iter().find(|marker| line.contains(*marker)) {
                found.push(format!("{path}:{}: {marker}", number + 1));
            }
        }
    }
    found
}

#[test]
fn source_files_are_short() {
    let files = rust_files("src");
    assert!(!files.is_empty(), "no source files found");
    let found = too_long(&files);
    assert!(found.is_empty(), "split by idea:\n{}", found.join("\n"));
}

#[test]
fn nothing_is_left_undone() {
    let folders = ["src", "examples", "tests", "benches"];
    let found = unfinished(&folders.map(rust_files).concat());
    assert!(found.is_empty(), "left undone:\n{}", found.join("\n"));
}

#[test]
fn a_long_file_is_found_and_a_word_table_is_not() {
    let long = "let x = 1;\n".repeat(MOST_CODE_LINES + 1);
    let commented = "let x = 1;\n\n// why\n".repeat(MOST_CODE_LINES);
    let files = [
        ("src/coref/block.rs".to_owned(), long.clone()),
        ("src/lang/registry.rs".to_owned(), long.clone()),
        ("src/lang/fr/trigger.rs".to_owned(), long),
        ("src/coref/level.rs".to_owned(), commented),
    ];
    assert_eq!(
        too_long(&files),
        [
            "src/coref/block.rs: 451 lines of code, more than 450",
            "src/lang/registry.rs: 451 lines of code, more than 450",
        ]
    );
}

#[test]
fn an_unfinished_line_is_found() {
    for marker in UNFINISHED {
        let files = [("src/a.rs".to_owned(), format!("fn a() {{\n    {marker} }}\n"))];
        assert_eq!(unfinished(&files), [format!("src/a.rs:2: {marker}")]);
    }
    let words = [("src/a.rs".to_owned(), "// todo lists are unimplemented\n".to_owned())];
    assert!(unfinished(&words).is_empty());
}
