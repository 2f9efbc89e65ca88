//! Just enough of Rust's grammar to see which modules a file names.

/// The words and signs of the code, without comments, literals and what is there for tests only.
pub fn code(content: &str) -> Vec<String> {
    without_tests(tokens(content))
}

fn tokens(content: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = content;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) = literal(rest) {
            length
        } else if first.is_alphanumeric() || first == '_' {
            let length = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            tokens.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                tokens.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        match &text.as_bytes()[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of the string or character that `text` begins with.
fn literal(text: &str) -> Option<usize> {
    let prefix = ["br", "cr", "b", "c", "r", ""].into_iter().find(|prefix| {
        let body = text.strip_prefix(prefix).unwrap_or("x");
        let body = if prefix.ends_with('r') {
            body.trim_start_matches('#')
        } else {
            body
        };
        body.starts_with('"') || (matches!(*prefix, "b" | "") && body.starts_with('\''))
    })?;
    let body = &text[prefix.len()..];
    if prefix.ends_with('r') {
        let hashes = body.len() - body.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(hashes));
        let start = hashes + 1;
        let length = body[start..].find(&end).map_or(body.len(), |at| start + at + end.len());
        return Some(prefix.len() + length);
    }
    let quote = body.chars().next()?;
    let mut escaped = false;
    for (at, c) in body.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return Some(prefix.len() + at + 1),
            // A lifetime, not a character: no closing quote behind its first letter.
            _ if quote == '\'' && !body[at + c.len_utf8()..].starts_with('\'') && !body.starts_with("'\\") => {
                return None;
            }
            _ => {}
        }
    }
    None
}

fn without_tests(tokens: Vec<String>) -> Vec<String> {
    const FOR_TESTS: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at..].iter().take(FOR_TESTS.len()).eq(FOR_TESTS.iter()) {
            at = end_of_item(&tokens, at + FOR_TESTS.len());
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// Behind the `;` or the closing brace of the item that begins at `start`.
fn end_of_item(tokens: &[String], start: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(start) {
        match token.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => {}
        }
        if depth == 0 && (token == ";" || token == "}") {
            return at + 1;
        }
    }
    tokens.len()
}

/// The first names behind the crate's root in the file's paths: `text` and `Error` in `use crate::{text::Span, Error}`.
///
/// `module` is the file's own path, `["lang", "fr"]`; as many `super` as lead to the root count like `crate`.
pub fn names_under_root(tokens: &[String], module: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (length, at_root) = root_path(&tokens[at..], module.len());
        if at_root {
            names.extend(heads(&tokens[at + length..]));
        }
        at += length.max(1);
    }
    names
}

/// How many tokens of `crate::` or `super::super::` begin here, and whether they lead to the root.
fn root_path(tokens: &[String], depth: usize) -> (usize, bool) {
    let is = |at: usize, word: &str| tokens.get(at).is_some_and(|token| token == word);
    if is(0, "crate") && is(1, "::") {
        return (2, true);
    }
    let mut length = if is(0, "self") && is(1, "::") && is(2, "super") {
        2
    } else {
        0
    };
    let mut supers = 0;
    while is(length, "super") && is(length + 1, "::") {
        (length, supers) = (length + 2, supers + 1);
    }
    (length, supers > 0 && supers == depth)
}

/// The first name of the path that begins here, or of each path in the braces.
fn heads(tokens: &[String]) -> Vec<String> {
    let Some(first) = tokens.first() else { return Vec::new() };
    if first != "{" {
        return vec![first.clone()];
    }
    let (mut depth, mut expected, mut names) = (0, false, Vec::new());
    for token in tokens {
        match token.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            "," => {}
            name if expected => names.push(name.to_owned()),
            _ => {}
        }
        if depth == 0 {
            break;
        }
        expected = depth == 1 && (token == "{" || token == ",");
    }
    names
}

/// The module path of a file below `src`: `["lang", "fr"]` for `src/lang/fr/mod.rs`, none for `src/lib.rs`.
pub fn module_path(file: &str) -> Vec<&str> {
    let inside = file.strip_prefix("src/").unwrap_or(file);
    let inside = inside.strip_suffix(".rs").unwrap_or(inside);
    let mut path: Vec<_> = inside.split('/').collect();
    path.pop_if(|last| matches!(*last, "mod" | "lib"));
    path
}
