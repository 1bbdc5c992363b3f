//! The order of the stages of the generator: a module uses only modules that come before it.

/// The modules of the generator, each after those that it may use. `lib.rs` and `main.rs` may use all of them.
const STAGES: &[&str] = &[
    // Texts and their diagnostics.
    "code",
    "generated_file",
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
    let Some(path) = name.strip_prefix("generator/src/") else { return Vec::new() };
    let Some(from) = first_word(path).filter(|from| !matches!(*from, "lib" | "main")) else { return Vec::new() };
    let Some(own) = position(from) else { return vec![Violation::Unknown(from)] };
    let is_import = |at: usize| {
        let line = code.get(..at).and_then(|before| before.rsplit('\n').next());
        line.is_some_and(|line| line.starts_with("use ") || line.starts_with("pub"))
    };
    // From the file of a module, as many `super` as there are modules around it lead to the root of the crate.
    let above = "super::".repeat(depth(path));
    let in_crate = places(code, "crate::").filter(|(at, _)| from != WRITES_PATHS || is_import(*at));
    let used = in_crate.chain(places(code, &above).filter(|(at, _)| is_import(*at)));
    // What else the root has is exported by `lib.rs`, which may use all stages.
    let is_later = |to: &str| own + 1 < STAGES.len() && position(to).is_none_or(|other| other > own);
    let heads = used.flat_map(|(_, end)| heads(code, end)).filter(|(_, to)| is_later(to));
    heads.map(|(at, to)| Violation::Backward { at, from, to }).collect()
}

/// Where the path `root` begins and ends in the code.
fn places(code: &str, root: &str) -> impl Iterator<Item = (usize, usize)> {
    let found = code.match_indices(root).map(|(at, root)| (at, at + root.len()));
    found.filter(|(at, _)| !ends_word(code, *at))
}

/// The number of modules around the file at `path`, and its own.
fn depth(path: &str) -> usize {
    let modules = path.strip_suffix(".rs").unwrap_or(path);
    modules.strip_suffix("/mod").unwrap_or(modules).split('/').count()
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

/// Returns whether a word or a path continues at `at`, or a macro's `$crate`.
fn ends_word(code: &str, at: usize) -> bool {
    let before = code.get(..at).and_then(|before| before.chars().next_back());
    before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | ':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The violations of one file, as `from -> to`.
    fn found(name: &str, code: &str) -> Vec<String> {
        let shown = |violation: &Violation<'_>| match violation {
            Violation::Unknown(module) => (*module).to_owned(),
            Violation::Backward { from, to, .. } => format!("{from} -> {to}"),
        };
        violations(name, code).iter().map(shown).collect()
    }

    #[test]
    fn every_cycle_of_modules_is_a_violation() {
        for (index, first) in STAGES.iter().enumerate() {
            for second in STAGES.iter().skip(index + 1) {
                let [there, back] = [(first, second), (second, first)].map(|(from, to)| {
                    found(&format!("generator/src/{from}/mod.rs"), &format!("use crate::{to}::Item;"))
                });
                assert_eq!((there, back), (vec![format!("{first} -> {second}")], Vec::new()));
            }
        }
    }

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
            ("generator/src/lower/mod.rs", "use crate::Reading;", &["lower -> Reading"]),
            ("generator/src/cli/mod.rs", "use crate::Reading;", &[]),
            ("generator/src/emit/mod.rs", "pub(crate) use crate::generate::Output;", &["emit -> generate"]),
            ("generator/src/pointer.rs", "use super::source::Node;", &["pointer -> source"]),
            ("generator/src/ir/path.rs", "use super::super::{names, text};", &["ir -> names"]),
            ("generator/src/ir/path.rs", "use super::{names, text};", &[]),
            ("generator/src/ir/mod.rs", "$crate::names::a(); mycrate::names::a()", &[]),
            ("generator/src/new/mod.rs", "", &["new"]),
            ("generator/tests/a.rs", "use crate::emit;", &[]),
        ];
        for (name, code, expected) in table {
            assert_eq!(found(name, code), *expected, "{name}: {code}");
        }
    }
}
