//! The fixtures of this project, as what mutations start from.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use oascrate::diagnostic::Diagnostics;
use oascrate::source::{Sources, parse};
use serde_json::Value as Json;

/// The texts of one fixture.
#[derive(Debug)]
pub struct Seed {
    /// The name of the document, whose extension decides how it is read.
    pub name: String,
    pub document: String,
    pub overlay: Option<String>,
    pub names: Option<String>,
    /// The document as data, if it can be read.
    pub tree: Option<Json>,
}

/// Every fixture that is a run of the pipeline.
pub static SEEDS: LazyLock<Vec<Seed>> = LazyLock::new(|| {
    let mut folders: Vec<PathBuf> =
        ["ok", "err", "findings"].iter().flat_map(|kind| entries(&fixtures().join(kind))).collect();
    folders.sort();
    let seeds: Vec<Seed> = folders.iter().filter_map(|folder| seed(folder)).collect();
    assert!(seeds.len() > 50, "only {} fixtures", seeds.len());
    seeds
});

/// The fixtures with an overlay, and those with a names file.
pub fn seeds_with(has: fn(&Seed) -> bool) -> Vec<&'static Seed> {
    SEEDS.iter().filter(|seed| has(seed)).collect()
}

/// The folder of fixtures, seen from the crate that this is compiled in: `generator`, or the fuzzing crate beside it.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests/fixtures")
}

/// The entries of a folder, by name.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn seed(folder: &Path) -> Option<Seed> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
    let inputs = ["input.yaml", "input.json", "input.md"];
    let (name, document) = inputs.iter().find_map(|name| Some(((*name).to_owned(), read(name)?)))?;
    let tree = tree(&name, &document);
    Some(Seed { name, document, overlay: read("overlay.yaml"), names: read("names.yaml"), tree })
}

/// A text as data; `None` if it has an error.
pub fn tree(name: &str, text: &str) -> Option<Json> {
    let mut sources = Sources::new();
    let file = sources.add(name, text);
    let mut sink = Diagnostics::default();
    let node = parse(&sources, file, &mut sink)?;
    (!sink.has_errors()).then(|| node.to_json())
}
