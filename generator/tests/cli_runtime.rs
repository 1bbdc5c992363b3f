//! The choice of the runtime on the command line, and the crate of the runtime.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/bakery.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod bakery;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use bakery::{Bakery, SPEC};

const WRITE: &str = "generate spec.yaml --out crate";
const SHARED: &str = "generate spec.yaml --out crate --runtime crate";

fn bakery() -> Bakery {
    let bakery = Bakery::without_repository();
    bakery.write("spec.yaml", SPEC);
    bakery
}

/// Runs a command; returns its exit code and all that it prints.
fn run(bakery: &Bakery, arguments: &str) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oascrate"));
    let output = command.args(arguments.split(' ')).current_dir(bakery.path("")).output().unwrap();
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

/// The names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = entries.collect();
    names.sort();
    names
}

/// Every file below a folder, with its content.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for name in names(folder) {
        let path = folder.join(&name);
        match path.is_dir() {
            true => files.extend(tree(&path).into_iter().map(|(below, text)| (format!("{name}/{below}"), text))),
            false => drop(files.insert(name, fs::read_to_string(path).unwrap())),
        }
    }
    files
}

#[test]
fn switching_the_runtime_removes_what_was_generated() {
    let bakery = bakery();
    run(&bakery, WRITE);
    let vendored = tree(&bakery.path("crate"));
    bakery.write("crate/src/mine.rs", "// Mine.\n");
    let (code, said) = run(&bakery, &format!("{SHARED} --dry-run"));
    assert_eq!(code, Some(0));
    for change in ["removed  src/conventions.rs", "removed  src/dialect.rs", "removed  src/runtime/api.rs"] {
        assert!(said.contains(change), "{said}");
    }
    assert_eq!(run(&bakery, &format!("{SHARED} --check")).0, Some(1));
    assert_eq!(run(&bakery, SHARED).0, Some(0));
    assert!(run(&bakery, SHARED).1.contains("up to date"));
    assert_eq!(run(&bakery, &format!("{SHARED} --check")).0, Some(0));
    let source = bakery.path("crate/src");
    assert_eq!(names(&source.join("runtime")), ["mod.rs"]);
    assert_eq!(names(&source), ["client", "gateway", "lib.rs", "mine.rs", "mock", "models", "runtime", "server"]);
    // The rest of the code is the same in both modes.
    let shared = tree(&source);
    let is_of_runtime =
        |name: &str| ["runtime/", "conventions.rs", "dialect.rs"].iter().any(|own| name.starts_with(own));
    for (name, text) in vendored.iter().filter_map(|(name, text)| Some((name.strip_prefix("src/")?, text))) {
        if name != "lib.rs" && !is_of_runtime(name) {
            assert_eq!(shared.get(name), Some(text), "{name}");
        }
    }

    // A file of this name that is not generated is not touched.
    bakery.write("crate/src/dialect.rs", "// Mine, too.\n");
    assert!(run(&bakery, SHARED).1.contains("up to date"));
    fs::remove_file(source.join("dialect.rs")).unwrap();
    fs::remove_file(source.join("mine.rs")).unwrap();
    run(&bakery, WRITE);
    assert_eq!(tree(&bakery.path("crate")), vendored);
}

#[test]
fn module_gets_the_shared_runtime_as_a_dependency() {
    let bakery = bakery();
    bakery.write("Cargo.toml", "[package]\nname = \"shop\"\nedition = \"2024\"\n");
    bakery.write("oascrate.toml", "document = \"spec.yaml\"\nruntime = \"crate\"\noutput.module = \"src/api\"\n");
    assert_eq!(run(&bakery, "generate --add-dependencies").0, Some(0));
    assert_eq!(names(&bakery.path("src/api/runtime")), ["mod.rs"]);
    let root = fs::read_to_string(bakery.path("src/api/mod.rs")).unwrap();
    assert!(root.contains("pub mod runtime;") && !root.contains("dialect") && !root.contains("conventions"), "{root}");
    let manifest = fs::read_to_string(bakery.path("Cargo.toml")).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    assert!(manifest.contains(&format!("oascrate-runtime = \"={version}\"\n")), "{manifest}");
    assert!(!manifest.contains("httpdate"), "{manifest}");
}

#[test]
fn writes_the_crate_of_the_runtime() {
    let bakery = bakery();
    bakery.write("mine/note.txt", "Mine.");
    assert_eq!(run(&bakery, "runtime mine").0, Some(2));
    let (code, said) = run(&bakery, "runtime shared/runtime");
    assert!(code == Some(0) && said.contains(" written"), "{said}");
    bakery.write("shared/runtime/src/orphan.rs", "");
    assert!(run(&bakery, "runtime shared/runtime").1.contains("0 files written, 1 removed"));
    assert!(run(&bakery, "runtime shared/runtime").1.contains("up to date"));
    let files = tree(&bakery.path("shared/runtime"));
    for name in ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs", "src/stream/mod.rs"] {
        assert!(files.contains_key(name), "{name}");
    }
}

#[test]
fn shared_runtime_has_no_dialect() {
    let bakery = bakery();
    let arguments = format!("{SHARED} --dialect dialect.yaml");
    bakery.write("dialect.yaml", "requests: lenient\nmaps: [labels]\n");
    let (code, said) = run(&bakery, &arguments);
    assert_eq!(code, Some(2));
    assert!(said.contains("the dialect sets `requests`") && said.contains("dialect-of-shared-runtime"), "{said}");
    bakery.write("dialect.yaml", "maps: [labels]\n");
    assert_eq!(run(&bakery, &arguments).0, Some(0));
}
