//! The handwritten runtime, which is copied into every emitted crate.
//!
//! The sources are in `runtime`, beside this crate's own sources, and are embedded in this crate: an installed
//! generator reads nothing from a checkout. They are compiled and tested as a part of the emitted crates.
//!
//! Examples in the comments of the runtime use a placeholder as the name of their crate.
//!
//! The same sources are a crate of their own, [`shared`], for emitted crates that do not have them. These have
//! [`facade`] instead.

mod sources;

use crate::code::{TESTS, without_items};
use crate::generated_file::{GeneratedFile, MARK};
use sources::FILES;

/// The folder of the runtime in the sources of an emitted crate.
pub const FOLDER: &str = "runtime";

/// The crate name in the runtime's doctests, where `crate` is not possible.
const PLACEHOLDER: &str = "this_crate";

/// The only file of the runtime that refers to the crate around it.
const API: &str = "api.rs";

/// That file in the crate of the runtime.
const SHARED_API: &str = include_str!("../template/shared_api.rs");

/// The module of an emitted crate in place of a vendored runtime.
const FACADE: &str = include_str!("../template/facade.rs");

/// Marks what only crates with streams need. It is never an attribute of an emitted crate.
const STREAMS: &str = "#[cfg(streams)]";

/// The folder that only crates with streams need.
const STREAM_FOLDER: &str = "stream/";

/// The parts of the runtime that not every crate has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// The unit tests, which need dependencies that an emitted crate does not have, and every part that they test.
    pub tests: bool,
    /// Bodies that are sent and read item by item.
    pub streams: bool,
}

impl Parts {
    fn streams(self) -> bool {
        self.tests || self.streams
    }
}

/// The files of the runtime for a crate or module that code refers to as `krate`.
pub fn files(krate: &str, parts: Parts) -> Vec<GeneratedFile> {
    let is_needed = |name: &str| parts.streams() || !name.starts_with(STREAM_FOLDER);
    let files = FILES.iter().filter(|(name, _)| (parts.tests || !is_test(name)) && is_needed(name));
    files.map(|(name, text)| file(name, text, krate, parts)).collect()
}

/// The file of a crate or module that finds the runtime in the crate of the runtime.
pub fn facade() -> GeneratedFile {
    GeneratedFile { path: format!("{FOLDER}/mod.rs"), text: of_this_version(FACADE) }
}

/// The sources of the crate of the runtime, relative to its `src`.
pub fn shared() -> Vec<GeneratedFile> {
    // Examples are those of the crates that use it.
    let files = files("my_api", Parts { tests: false, streams: true });
    files.into_iter().map(|GeneratedFile { path, text }| shared_file(below_folder(&path), &text)).collect()
}

/// A template with the version that the crate of the runtime and code that uses it have.
fn of_this_version(template: &str) -> String {
    format!("// {MARK}.\n\n{}", template.replace("{version}", env!("CARGO_PKG_VERSION")))
}

fn below_folder(path: &str) -> &str {
    path.strip_prefix(FOLDER).and_then(|path| path.strip_prefix('/')).unwrap_or(path)
}

/// A file of the crate of the runtime: paths begin at its root, and other crates may use its macros.
fn shared_file(name: &str, text: &str) -> GeneratedFile {
    let text = match name {
        API => of_this_version(SHARED_API),
        _ if name.ends_with(".rs") => text.replace("crate::runtime::", "crate::"),
        _ => text.to_owned(),
    };
    let text = match name {
        "mod.rs" => text.replace("pub(crate) mod macros;", "#[doc(hidden)]\npub mod macros;"),
        "emitted.rs" => text.replace("pub(crate) use", "pub use"),
        _ if name.starts_with("macros/") => text
            .replace("pub(crate) use", "pub use")
            .replace("\nmacro_rules!", "\n#[doc(hidden)]\n#[macro_export]\nmacro_rules!"),
        _ => text,
    };
    GeneratedFile { path: if name == "mod.rs" { "lib.rs".to_owned() } else { name.to_owned() }, text }
}

/// Returns whether a file contains only tests: `#[cfg(test)] mod tests` includes it.
fn is_test(name: &str) -> bool {
    name.split('/').any(|part| part == "tests" || part == "tests.rs")
}

fn file(name: &str, text: &str, krate: &str, parts: Parts) -> GeneratedFile {
    if !name.ends_with(".rs") {
        return GeneratedFile { path: format!("{FOLDER}/{name}"), text: text.to_owned() };
    }
    let text = if parts.tests { text.to_owned() } else { without_items(text, TESTS) };
    let text = if parts.streams() { without_lines(&text, STREAMS) } else { without_items(&text, STREAMS) };
    let header = format!("// {MARK}, from `runtime/{name}` in its own sources. Edits are overwritten.\n\n");
    GeneratedFile { path: format!("{FOLDER}/{name}"), text: header + &text.replace(PLACEHOLDER, krate) }
}

/// Returns the text without the lines that consist of an attribute.
fn without_lines(text: &str, attribute: &str) -> String {
    text.split_inclusive('\n').filter(|line| line.trim() != attribute).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    const ALL: Parts = Parts { tests: true, streams: true };
    const NONE: Parts = Parts { tests: false, streams: false };

    /// The files below a folder, relative to it.
    fn below(folder: &Path, prefix: &str) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
        let names = entries.flat_map(|entry| {
            let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
            match entry.path().is_dir() {
                true => below(&entry.path(), &format!("{name}/")),
                false => vec![name],
            }
        });
        names.collect()
    }

    #[test]
    fn lists_every_file_of_the_runtime_in_order() {
        let mut found = below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime"), "");
        found.sort();
        assert_eq!(FILES.iter().map(|(name, _)| *name).collect::<Vec<_>>(), found);
    }

    #[test]
    fn sets_crate_name_in_examples_origin_in_header() {
        let text = "//! ```\n//! use this_crate::Client;\n//! ```\n\n#[cfg(test)]\nmod tests;\n";
        let found = file("client/mod.rs", text, "bakery", NONE);
        assert_eq!(found.path, "runtime/client/mod.rs");
        assert_eq!(
            found.text,
            "// Emitted by `oascrate`, from `runtime/client/mod.rs` in its own sources. Edits are overwritten.\n\n\
             //! ```\n//! use bakery::Client;\n//! ```\n"
        );
        assert!(file("client/mod.rs", text, "bakery", ALL).text.ends_with("#[cfg(test)]\nmod tests;\n"));
        assert_eq!(file("page.html", "<p>", "bakery", NONE).text, "<p>");
        assert!(files("bakery", ALL).iter().all(|file| !file.text.contains(PLACEHOLDER)));
    }

    #[test]
    fn shared_runtime_refers_to_no_emitted_code() {
        let files = shared();
        let text = |path: &str| files.iter().find(|file| file.path == path).map(|file| file.text.as_str()).unwrap();
        for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
            for other in ["crate::runtime", "crate::conventions", "crate::dialect::Api", "crate::models", PLACEHOLDER] {
                assert!(!file.text.contains(other), "{other} in {}", file.path);
            }
            // Every macro of emitted code can be used in other crates.
            if file.path.starts_with("macros/") {
                let [all, exported] =
                    ["\nmacro_rules!", "\n#[macro_export]\nmacro_rules!"].map(|text| file.text.matches(text).count());
                assert_eq!(all, exported, "{}", file.path);
                assert!(!file.text.contains("pub(crate)"), "{}", file.path);
            }
        }
        assert!(text("api.rs").contains("macro_rules! own_client") && text("lib.rs").contains("\npub mod stream;\n"));
        assert!(text("lib.rs").contains("pub mod macros;") && !text("emitted.rs").contains("pub(crate)"));
    }

    #[test]
    fn types_of_an_api_have_the_methods_that_dereferencing_does_not_find() {
        let table = [
            ("client/mod.rs", "impl Client {"),
            ("client/sender.rs", "impl Sender {"),
            ("mock/mod.rs", "impl Mock {"),
            ("security.rs", "impl Credentials {"),
            ("server/builder.rs", "impl<A: Send + Sync + 'static> Server<A> {"),
        ];
        let mut missing = Vec::new();
        for (file, opening) in table {
            let (_, text) = FILES.iter().find(|(name, _)| *name == file).unwrap();
            let methods = text.split_once(opening).unwrap().1.split_once("\n}\n").unwrap().0;
            for method in methods.split("\n    pub ").skip(1) {
                let (before, arguments) = method.split_once('(').unwrap();
                let name = before.split_once("fn ").unwrap().1.split('<').next().unwrap();
                let is_found = arguments.trim_start().starts_with("&self");
                let is_ours = ["(", "<"].iter().any(|next| SHARED_API.contains(&format!(" fn {name}{next}")));
                missing.extend((!is_found && !is_ours).then_some((file, name)));
            }
        }
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn removes_all_tests() {
        let files = files("bakery", NONE);
        assert!(files.iter().all(|file| !file.text.contains("cfg(test)") && !file.path.contains("tests")));
        assert!(files.len() < FILES.len());
    }

    #[test]
    fn has_streams_only_where_they_are_needed() {
        let has_streams = |parts| {
            let files = files("bakery", parts);
            assert!(files.iter().all(|file| !file.text.contains("cfg(streams)")), "{parts:?}");
            let module = files.iter().find(|file| file.path == "runtime/mod.rs").map(|file| file.text.as_str());
            let folder = files.iter().any(|file| file.path.starts_with("runtime/stream/"));
            let declared = module.is_some_and(|text| text.contains("pub mod stream;"));
            assert_eq!(folder, declared, "{parts:?}");
            folder
        };
        assert!(!has_streams(NONE));
        assert!(has_streams(Parts { streams: true, ..NONE }));
        assert!(has_streams(Parts { tests: true, ..NONE }));
    }
}
