//! The modules use each other in one direction only.

mod source;
#[path = "../tree/mod.rs"]
mod tree;

use std::collections::BTreeMap;

use source::{code, module_path, names_under_root};

/// What each module may use; every module may use `error` and itself, and `lib.rs` everything.
const MAY_USE: [(&str, &[&str]); 11] = [
    ("error", &[]),
    ("text", &[]),
    ("claim", &["text"]),
    ("event", &["claim", "text"]),
    ("lang", &["text", "event"]),
    ("extract", &["text", "claim", "event", "lang"]),
    ("coref", &["claim", "event", "text"]),
    ("contradiction", &["claim", "event", "coref", "text"]),
    ("truth", &["claim", "event", "coref", "contradiction"]),
    ("report", &["claim", "event", "text", "coref", "contradiction", "truth"]),
    (
        "reconcile",
        &[
            "text",
            "claim",
            "event",
            "lang",
            "extract",
            "coref",
            "contradiction",
            "truth",
            "report",
        ],
    ),
];

/// The modules behind the names that `lib.rs` exports at the root: `Error` -> `error`.
fn root_exports(lib: &str) -> BTreeMap<String, String> {
    let tokens = code(lib);
    let mut exports = BTreeMap::new();
    for item in tokens.split(|token| token == ";") {
        let Some(start) = item.iter().position(|token| token == "use") else {
            continue;
        };
        let path = &item[start + 1..];
        let path = if path.starts_with(&["crate".to_owned(), "::".to_owned()]) {
            &path[2..]
        } else {
            path
        };
        let Some(module) = path.first() else { continue };
        for name in path
            .iter()
            .skip(1)
            .filter(|token| token.chars().all(|c| c.is_alphanumeric() || c == '_'))
        {
            exports.insert(name.clone(), module.clone());
        }
    }
    exports
}

/// The arrows that the table does not allow, each as a line to read.
fn forbidden(files: &[(String, String)]) -> Vec<String> {
    let lib = files.iter().find(|(path, _)| path == "src/lib.rs");
    let exports = lib.map(|(_, content)| root_exports(content)).unwrap_or_default();
    let allowed = BTreeMap::from(MAY_USE);
    let mut found = Vec::new();
    for (path, content) in files {
        let module = module_path(path);
        let Some(from) = module.first() else { continue };
        if module.contains(&"tests") {
            continue;
        }
        let Some(may_use) = allowed.get(from) else {
            found.push(format!("{path}: the module {from} is not in the table"));
            continue;
        };
        let mut names = names_under_root(&code(content), &module);
        names.sort();
        names.dedup();
        for name in names {
            let to = exports.get(&name).unwrap_or(&name).as_str();
            if !(to == *from || to == "error" || may_use.contains(&to)) {
                found.push(format!("{path}: {from} may not use {to} (names {name})"));
            }
        }
    }
    found
}

#[test]
fn arrows_point_one_way() {
    let files = tree::rust_files("src");
    assert!(!files.is_empty(), "no source files found");
    let found = forbidden(&files);
    assert!(found.is_empty(), "arrows against the design:\n{}", found.join("\n"));
}

#[test]
fn the_table_has_no_circle() {
    for (at, (module, may_use)) in MAY_USE.iter().enumerate() {
        for used in *may_use {
            let earlier = MAY_USE[..at].iter().any(|(name, _)| name == used);
            assert!(earlier, "{module} may use {used}, which stands below it");
        }
    }
}

/// Checks what is forbidden in one made-up file, as `from -> to`.
fn check(path: &str, content: &str, expected: &[&str]) {
    let lib = "pub mod error;\npub use error::{Error, Result};\npub use reconcile::Reconciler;\n";
    let files = [("src/lib.rs", lib), (path, content)].map(|(path, content)| (path.to_owned(), content.to_owned()));
    let found: Vec<_> = forbidden(&files)
        .iter()
        .map(|line| {
            line.split(": ")
                .nth(1)
                .unwrap_or(line)
                .split(" (")
                .next()
                .unwrap_or(line)
                .to_owned()
        })
        .collect();
    assert_eq!(found, expected, "{path}:\n{content}");
}

#[test]
fn a_forbidden_arrow_is_found_however_it_is_written() {
    check(
        "src/event/fact.rs",
        "use crate::lang::Language;",
        &["event may not use lang"],
    );
    check(
        "src/event/fact.rs",
        "pub(crate) use crate::coref as c;",
        &["event may not use coref"],
    );
    check(
        "src/text/mod.rs",
        "use crate::{\n    claim::{Claim, event},\n    Result,\n    report,\n};",
        &["text may not use claim", "text may not use report"],
    );
    check(
        "src/report/json.rs",
        "fn f() -> crate::extract::Timex { loop {} }",
        &["report may not use extract"],
    );
    check(
        "src/coref/block.rs",
        "use super::super::truth::Trust;",
        &["coref may not use truth"],
    );
    check(
        "src/coref/mod.rs",
        "use super::{event, lang};",
        &["coref may not use lang"],
    );
    check(
        "src/coref/mod.rs",
        "macro_rules! m { () => { $crate::lang::all() } }",
        &["coref may not use lang"],
    );
    check(
        "src/claim/mod.rs",
        "use crate::Reconciler;",
        &["claim may not use reconcile"],
    );
    check("src/claim/mod.rs", "use crate::*;", &["claim may not use *"]);
    check(
        "src/claim/mod.rs",
        "#[cfg(test)]\nmod tests { use crate::lang; }\nuse crate::coref;",
        &["claim may not use coref"],
    );
    check(
        "src/claim/mod.rs",
        "const S: &str = \"//\"; use crate::event::Fact;",
        &["claim may not use event"],
    );
    check(
        "src/claim/mod.rs",
        "fn f<'a>(x: &'a str) -> crate::event::Fact<'a>",
        &["claim may not use event"],
    );
    check(
        "src/claim/mod.rs",
        "const Q: [char; 2] = ['\"', '\\'']; use crate::event::Fact;",
        &["claim may not use event"],
    );
    check("src/utility/mod.rs", "", &["the module utility is not in the table"]);
}

#[test]
fn allowed_arrows_comments_strings_and_tests_pass() {
    check(
        "src/event/fact.rs",
        "use crate::text::Span;\nuse super::Role;\nuse crate::event::Value;",
        &[],
    );
    check(
        "src/text/span.rs",
        "use crate::{Error, Result};\nuse crate::error::Error as E;",
        &[],
    );
    check("src/lib.rs", "use crate::lang;", &[]);
    check("src/text/tests.rs", "use crate::lang;", &[]);
    check(
        "src/reconcile.rs",
        "use crate::{lang, extract::Extractor, report::Report};",
        &[],
    );
    check(
        "src/text/mod.rs",
        "//! See [`lang`](crate::lang).\n/* crate::claim /* crate::event */ crate::coref */",
        &[],
    );
    check(
        "src/text/mod.rs",
        "const A: &str = \"crate::lang\";\nconst B: &str = r#\"crate::\"lang\"#;",
        &[],
    );
    check(
        "src/text/mod.rs",
        "#[cfg(test)]\nmod tests {\n    use crate::lang;\n    fn f() { crate::coref::x() }\n}",
        &[],
    );
    check(
        "src/text/mod.rs",
        "#[cfg(test)]\nuse crate::lang;\n#[cfg(test)]\n#[path = \"t.rs\"]\nmod tests;",
        &[],
    );
    check(
        "src/lang/fr/numeral.rs",
        "use super::super::{Language, Numerals};\nuse super::word;",
        &[],
    );
}
