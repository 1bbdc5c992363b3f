//! The order of the stages of the generator: a module uses only modules that come before it.

/// The modules of the generator, each after those that it may use. `lib.rs` and `main.rs` may use all of them.
const STAGES: &[&str] = &[
    // Texts and their diagnostics.
    "code",
    "rules",
    "printable",
    "markdown",
    "stack",
    "shared",
    "pointer",
    "text",
    "identifier",
    "diagnostic",
    // From a document to a tree without defects.
    "source",
    "ir",
    "grammar",
    "dialect",
    "bundle",
    "repair",
    "overlay",
    // From the tree to an API with names.
    "lower",
    "contract",
    "names_file",
    "unify",
    "names",
    "suggest",
    "pipeline",
    // From the API to a crate.
    "plan",
    "emit",
    "runtime",
    "generate",
    "package",
    "generator",
    // From two APIs to a report.
    "surface",
    "diff",
    "report",
    "explain",
    "infer",
    "import",
    // From a document and recordings to findings.
    "observe",
    "cli",
];

/// Their paths are tokens of emitted code, where `crate` is the emitted crate: only their imports are checked.
const WRITES_PATHS: &str = "emit";

/// A violation of the order.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Violation<'a> {
    /// Its module has no place in the order.
    Unknown(&'a str),
    /// It uses a later module, at this offset.
    Backward { at: usize, from: &'a str, to: &'a str },
}

/// The violations of the file `name`, which has this code.
pub(super) fn violations<'a>(name: &'a str, code: &'a str) -> Vec<Violation<'a>> {
    let Some(from) = name.strip_prefix("generator/src/").and_then(first_word) else { return Vec::new() };
    if matches!(from, "lib" | "main") {
        return Vec::new();
    }
    let Some(own) = position(from) else { return vec![Violation::Unknown(from)] };
    let is_import = |at: usize| {
        let line = code.get(..at).and_then(|before| before.rsplit('\n').next());
        line.is_some_and(|line| line.starts_with("use ") || line.starts_with("pub use "))
    };
    let used = code.match_indices("crate::").filter(|(at, _)| !ends_word(code, *at));
    used.filter(|(at, _)| from != WRITES_PATHS || is_import(*at))
        .flat_map(|(at, path)| heads(code, at + path.len()))
        .filter(|(_, to)| position(to).is_some_and(|other| other > own))
        .map(|(at, to)| Violation::Backward { at, from, to })
        .collect()
}

/// The first names of the paths that begin at `at`: one, or those in braces.
fn heads(code: &str, at: usize) -> Vec<(usize, &str)> {
    let rest = code.get(at..).unwrap_or_default();
    let Some(list) = rest.strip_prefix('{') else {
        return first_word(rest).map(|word| (at, word)).into_iter().collect();
    };
    let mut found = Vec::new();
    let (mut depth, mut is_first) = (0_usize, true);
    for (offset, c) in list.char_indices() {
        match c {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => is_first = true,
            c if is_first && !c.is_whitespace() => {
                let start = at + 1 + offset;
                found.extend(code.get(start..).and_then(first_word).map(|word| (start, word)));
                is_first = false;
            }
            _ => {}
        }
    }
    found
}

fn position(module: &str) -> Option<usize> {
    STAGES.iter().position(|stage| *stage == module)
}

fn first_word(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    text.get(..end).filter(|word| !word.is_empty())
}

/// Returns whether a word continues at `at`, or a macro's `$crate`.
fn ends_word(code: &str, at: usize) -> bool {
    let before = code.get(..at).and_then(|before| before.chars().next_back());
    before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_imports_against_the_stage_order() {
        let table: &[(&str, &str, &[&str])] = &[
            ("generator/src/source/mod.rs", "use crate::text::Span;", &[]),
            ("generator/src/source/mod.rs", "use crate::emit::Emitter;", &["source -> emit"]),
            (
                "generator/src/lower/a.rs",
                "use crate::{ir, names::{a, lower}, source, unify};",
                &["lower -> names", "lower -> unify"],
            ),
            ("generator/src/ir/mod.rs", "fn a() -> crate::names::Assigned {}", &["ir -> names"]),
            ("generator/src/unify/mod.rs", "use crate::unify::merge;", &[]),
            ("generator/src/emit/mod.rs", "    quote!(crate::runtime::emitted);", &[]),
            ("generator/src/emit/mod.rs", "use crate::runtime::FOLDER;", &["emit -> runtime"]),
            ("generator/src/pointer.rs", "pub use crate::source::Node;", &["pointer -> source"]),
            ("generator/src/lib.rs", "pub use crate::generate::generate;", &[]),
            ("generator/src/ir/mod.rs", "$crate::names::a(); mycrate::names::a()", &[]),
            ("generator/src/new/mod.rs", "", &["new"]),
            ("generator/tests/a.rs", "use crate::emit;", &[]),
        ];
        for (name, code, expected) in table {
            let found: Vec<_> = violations(name, code)
                .iter()
                .map(|violation| match violation {
                    Violation::Unknown(module) => (*module).to_owned(),
                    Violation::Backward { from, to, .. } => format!("{from} -> {to}"),
                })
                .collect();
            assert_eq!(found, *expected, "{name}: {code}");
        }
    }
}
