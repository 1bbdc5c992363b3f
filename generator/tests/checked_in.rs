//! The checked-in crate agrees with the generator: its generated files are fresh, and what is handwritten in it is the
//! same as in the templates of emitted crates.

#![allow(clippy::panic, clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use toml_edit::{DocumentMut, Item};

const DEPENDENCIES: &str = "dependencies";
const FEATURES: &str = "features";

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of the repository.
fn read(name: &str) -> String {
    fs::read_to_string(project().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn manifest(name: &str) -> DocumentMut {
    read(name).parse().unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The entries of a table, each as text without comments around it. Entries that are inherited are those of `shared`.
fn entries(manifest: &DocumentMut, table: &str, shared: Option<&Item>) -> Vec<(String, String)> {
    let entries = manifest[table].as_table_like().unwrap().iter();
    let entries = entries.map(|(key, own)| {
        let inherited = shared.filter(|_| own.get("workspace").is_some());
        (key.to_owned(), inherited.map_or(own, |shared| &shared[key]).to_string().trim().to_owned())
    });
    entries.collect()
}

#[test]
fn generated_files_are_fresh() {
    let output = Command::new(env!("CARGO_BIN_EXE_oascrate"))
        .args(["--config", "oascrate.toml", "check"])
        .current_dir(project())
        .output()
        .unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{said}");
}

#[test]
fn crate_root_is_that_of_the_template() {
    // The examples of our crate are handwritten, and its README is an example in `xtask`.
    let comparable = |line: &&str| !line.starts_with("#![cfg_attr(doctest,");
    let [ours, template] = ["generated/src/lib.rs", "generator/template/lib.rs"].map(|name| {
        let text = read(name);
        let text = &text[text.find("//! - [`models`]").unwrap()..];
        text.lines().filter(comparable).map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(ours, template, "copy the change to the other file");
}

#[test]
fn dependencies_and_features_are_those_of_the_template() {
    let (ours, template) = (manifest("generated/Cargo.toml"), manifest("generator/template/manifest.toml"));
    let workspace = manifest("Cargo.toml");
    let shared = &workspace["workspace"][DEPENDENCIES];
    for table in [DEPENDENCIES, FEATURES] {
        assert_eq!(entries(&ours, table, Some(shared)), entries(&template, table, None), "[{table}]");
    }
    assert_eq!(ours[FEATURES].to_string(), template[FEATURES].to_string(), "the comments of the features");
}
