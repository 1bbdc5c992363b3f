//! The rules: which words are allowed in which files, and the maximum length of a file.

use std::collections::BTreeSet;

use oascrate::code::{code, production};
use oascrate::diagnostic::{Diagnostic, Diagnostics};
use oascrate::rules::{self, Level};
use oascrate::source::{FileId, Sources, Span};

use super::stages::{Violation, violations};

/// The maximum number of lines of a file: a longer one holds more than one module.
const LINES: usize = 400;

/// Words that are allowed in some places only; test code is exempt.
struct Rule {
    rule: rules::Rule,
    /// The words to search: a name matches as a whole word, anything else as a substring.
    words: &'static [&'static str],
    /// Files whose names begin so are searched.
    scope: &'static [&'static str],
    /// Except for these.
    home: &'static [&'static str],
    message: &'static str,
    help: &'static str,
}

/// A rule of this workspace, which is explained by its message and its help.
const fn error(id: &'static str) -> rules::Rule {
    rules::Rule { id, level: Level::Error, title: id, page: "" }
}

/// The rule for the length of a file.
static LONG_FILE: rules::Rule = error("long-file");

/// The rules for the order of stages.
static IMPORT_AGAINST_THE_ORDER: rules::Rule = error("import-against-the-order");
static MODULE_WITHOUT_STAGE: rules::Rule = error("module-without-stage");

/// The rules for prose.
pub(super) static UNCLEAR_TERM: rules::Rule = error("unclear-term");
pub(super) static WIDE_COMMENT: rules::Rule = error("wide-comment");

/// The rule for the words of an API.
pub(super) static WORD_OF_AN_API: rules::Rule = error("word-of-an-api");

static RULES: &[Rule] = &[
    Rule {
        rule: error("parser-outside-lower"),
        words: &["openapiv3"],
        scope: &["generator/src/"],
        home: &["generator/src/lower/"],
        message: "`openapiv3` is used outside of `lower`",
        help: "use the tree of `source` before `lower`, and the IR after it",
    },
    Rule {
        rule: error("tokens-outside-emit"),
        words: &["quote::", "quote!", "quote_spanned!", "format_ident!", "syn::", "prettyplease"],
        scope: &["generator/src/"],
        home: &["generator/src/emit/"],
        message: "Rust tokens are created outside of `emit`",
        help: "pass the data to `emit`, and create the tokens there",
    },
    Rule {
        rule: error("yaml-outside-source"),
        words: &["serde_yaml"],
        scope: &["generator/src/"],
        home: &["generator/src/source/"],
        message: "`serde_yaml` is used outside of `source`",
        help: "use `source::parse` and `source::to_yaml`",
    },
    Rule {
        rule: error("comment-outside-docs"),
        words: &["[doc ="],
        scope: &["generator/src/emit/"],
        home: &["generator/src/emit/docs"],
        message: "doc comments are written outside of `docs`, which escapes text",
        help: "use `DocComment`, and `code_span` or `text` for strings of the document",
    },
    Rule {
        rule: error("terminal-elsewhere"),
        words: &["print!", "println!", "eprint!", "eprintln!", "writeln!(stdout", "writeln!(stderr"],
        scope: &["generator/src/", "xtask/src/"],
        home: &["generator/src/cli/terminal.rs"],
        message: "terminal output outside of `cli::terminal`, which escapes invisible characters",
        help: "use `terminal::note` for progress and `terminal::print` for results",
    },
    Rule {
        rule: error("system-outside-cli"),
        words: &["std::fs", "std::env", "std::net", "std::process", "std::time::Instant", "std::time::SystemTime"],
        scope: &["generator/src/"],
        home: &["generator/src/cli/", "generator/src/main.rs"],
        message: "the generator is a pure function: files, clock, environment and processes are used outside of `cli`",
        help: "take the data as an argument, and read it in `cli`",
    },
    Rule {
        rule: error("may-panic"),
        words: &[".unwrap()", ".expect(", "panic!", "todo!", "unimplemented!", "unreachable!"],
        scope: &["generator/src/", "generator/runtime/", "generated/src/", "spec/", "xtask/src/"],
        home: &[],
        message: "code outside of tests may panic",
        help: "report a diagnostic or return an error",
    },
    Rule {
        rule: error("hash-order"),
        words: &["HashMap", "HashSet"],
        scope: &["generator/src/"],
        home: &[],
        message: "hash order must not affect the output",
        help: "use `IndexMap` or `BTreeMap`",
    },
];

/// Checks every file against every rule.
pub(super) fn check(sources: &Sources, files: &[FileId], sink: &mut Diagnostics) {
    let read: Vec<_> = files.iter().map(|file| (*file, production(&code(sources.text(*file))))).collect();
    let test_modules: BTreeSet<String> = read
        .iter()
        .flat_map(|(file, (_, modules))| modules.iter().map(|module| module_path(sources.name(*file), module)))
        .collect();
    for (file, (code, _)) in &read {
        let name = sources.name(*file);
        check_length(sources.text(*file), *file, sink);
        let of_tests = |module: &String| name == format!("{module}.rs") || name.starts_with(&format!("{module}/"));
        if !test_modules.iter().any(of_tests) {
            RULES.iter().filter(|rule| rule.concerns(name)).for_each(|rule| rule.check(code, *file, sink));
            violations(name, code).iter().for_each(|violation| sink.push(against_the_order(violation, code, *file)));
        }
    }
}

/// Returns the path of the module `module` that the file `name` declares, without the extension.
fn module_path(name: &str, module: &str) -> String {
    let stem = name.strip_suffix(".rs").unwrap_or(name);
    match stem.rsplit_once('/') {
        Some((folder, "mod" | "lib" | "main")) => format!("{folder}/{module}"),
        _ => format!("{stem}/{module}"),
    }
}

fn against_the_order(violation: &Violation<'_>, code: &str, file: FileId) -> Diagnostic {
    match violation {
        Violation::Backward { at, from, to } => {
            let message = format!("`{from}` uses `{to}`, which is a later stage");
            Diagnostic::new(&IMPORT_AGAINST_THE_ORDER, span(code, file, *at, to.len()), message)
                .help("move the shared code into a module before both; the order is in `xtask/src/tidy/stages.rs`")
        }
        Violation::Unknown(module) => {
            let message = format!("the module `{module}` is missing from the order of stages");
            Diagnostic::new(&MODULE_WITHOUT_STAGE, span(code, file, 0, 0), message)
                .help("add it to the table in `xtask/src/tidy/stages.rs`, after the modules that it uses")
        }
    }
}

fn check_length(text: &str, file: FileId, sink: &mut Diagnostics) {
    let lines = text.lines().count();
    if lines > LINES {
        let span = Span { file, start: 0, end: 0, line: 1, column: 1 };
        sink.push(
            Diagnostic::new(&LONG_FILE, span, format!("the file has {lines} lines; the maximum is {LINES}"))
                .help("split the file into modules"),
        );
    }
}

impl Rule {
    fn concerns(&self, name: &str) -> bool {
        let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
        begins(self.scope) && !begins(self.home)
    }

    fn check(&'static self, code: &str, file: FileId, sink: &mut Diagnostics) {
        for word in self.words {
            for at in places(code, word) {
                let span = span(code, file, at, word.len());
                sink.push(Diagnostic::new(&self.rule, span, self.message).label("here").help(self.help));
            }
        }
    }
}

/// Returns the positions of a word, not as a part of a longer one.
fn places(code: &str, word: &str) -> Vec<usize> {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_whole = |at: usize| {
        let before = code.get(..at).and_then(|before| before.chars().next_back());
        let behind = code.get(at + word.len()..).and_then(|behind| behind.chars().next());
        !(word.starts_with(in_word) && before.is_some_and(in_word)
            || word.ends_with(in_word) && behind.is_some_and(in_word))
    };
    code.match_indices(word).map(|(at, _)| at).filter(|at| is_whole(*at)).collect()
}

fn span(code: &str, file: FileId, at: usize, length: usize) -> Span {
    let before = code.get(..at).unwrap_or_default();
    let column = before.chars().rev().take_while(|c| *c != '\n').count();
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Span {
        file,
        start: narrow(at),
        end: narrow(at + length),
        line: narrow(before.matches('\n').count() + 1),
        column: narrow(column + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `rule line:column` for each finding.
    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let mut sources = Sources::new();
        let ids: Vec<_> = files.iter().map(|(name, text)| sources.add(*name, *text)).collect();
        let mut sink = Diagnostics::default();
        check(&sources, &ids, &mut sink);
        let place = |d: &Diagnostic| d.span.map(|span| format!("{} {}:{}", d.rule.id, span.line, span.column));
        sink.sorted().into_iter().filter_map(place).collect()
    }

    #[test]
    fn reports_terms_outside_allowed_modules() {
        let table: &[(&str, &str, &[&str])] = &[
            ("generator/src/ir/mod.rs", "use a;\n  use openapiv3::Schema;", &["parser-outside-lower 2:7"]),
            ("generator/src/lower/mod.rs", "use openapiv3::Schema;", &[]),
            ("generator/src/ir/mod.rs", "// openapiv3\nlet my_openapiv3 = \"openapiv3\";", &[]),
            (
                "generator/src/names/mod.rs",
                "syn::parse(quote!(a)); let quote = 1;",
                &["tokens-outside-emit 1:1", "tokens-outside-emit 1:12"],
            ),
            ("generator/src/emit/mod.rs", "syn::parse(quote!(a))", &[]),
            ("generator/src/repair/mod.rs", "serde_yaml::to_string", &["yaml-outside-source 1:1"]),
            ("generator/src/emit/client.rs", "f(#[doc = x])", &["comment-outside-docs 1:4"]),
            ("generator/src/emit/docs.rs", "f(#[doc = x])", &[]),
            ("generator/src/cli/import.rs", "println!(x)", &["terminal-elsewhere 1:1"]),
            ("generator/src/cli/terminal.rs", "writeln!(stdout(), x)", &[]),
            ("generator/src/names/mod.rs", "use std::fs;", &["system-outside-cli 1:5"]),
            ("generator/src/cli/mod.rs", "use std::fs;", &[]),
            (
                "generator/src/repair/mod.rs",
                "x.unwrap(); x.unwrap_or(1); x.expect(\"\")",
                &["may-panic 1:2", "may-panic 1:30"],
            ),
            ("generator/runtime/mod.rs", "todo!()", &["may-panic 1:1"]),
            ("generator/src/ir/a.rs", "#[cfg(test)]\nmod tests { fn a() { b.unwrap() } }", &[]),
            ("generator/tests/a.rs", "b.unwrap()", &[]),
            ("generator/src/ir/a.rs", "HashMap::new()", &["hash-order 1:1"]),
            ("xtask/src/a.rs", "HashMap::new()", &[]),
            ("generator/src/source/a.rs", "\nuse crate::emit::emit;", &["import-against-the-order 2:12"]),
        ];
        for (name, text, expected) in table {
            assert_eq!(found(&[(name, text)]), *expected, "{name}: {text}");
        }
    }

    #[test]
    fn a_cycle_of_modules_is_an_error() {
        let mut sources = Sources::new();
        let files = [("lower", "names"), ("names", "lower")]
            .map(|(from, to)| sources.add(format!("generator/src/{from}/a.rs"), format!("use crate::{to}::Item;\n")));
        let mut sink = Diagnostics::default();
        check(&sources, &files, &mut sink);
        assert!(sink.has_errors());
        let messages: Vec<_> = sink.sorted().iter().map(|found| found.message.clone()).collect();
        assert_eq!(messages, ["`lower` uses `names`, which is a later stage"]);
    }

    #[test]
    fn treats_cfg_test_modules_as_tests() {
        let declaring = "#[cfg(test)]\nmod tests;";
        for (parent, module) in [("a/mod.rs", "a/tests.rs"), ("a.rs", "a/tests.rs"), ("lib.rs", "tests/deep.rs")] {
            let [parent, module] = [parent, module].map(|name| format!("xtask/src/{name}"));
            assert_eq!(found(&[(&parent, declaring), (&module, "a.unwrap()")]), [""; 0], "{module}");
            assert_eq!(found(&[(&parent, ""), (&module, "a.unwrap()")]), ["may-panic 1:2"], "{module}");
        }
    }

    #[test]
    fn reports_long_files() {
        assert_eq!(found(&[("xtask/src/a.rs", &"\n".repeat(LINES))]), [""; 0]);
        assert_eq!(found(&[("xtask/src/a.rs", &"\n".repeat(LINES + 1))]), ["long-file 1:1"]);
    }
}
