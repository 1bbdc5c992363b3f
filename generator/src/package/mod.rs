//! The package around the emitted sources: manifest, README and crate root, or the root of a module.
//!
//! Input: the emitted files of a run and the packaging options. Output: every file of a crate, or of a module inside of
//! a crate. Nothing here depends on the disk.

mod example;
pub(crate) mod manifest;
mod module;
mod readme;
mod root;

use heck::ToKebabCase;
use serde_json::Value as Json;

use crate::emit;
use crate::generate::Output;
use crate::generated_file::{GeneratedFile, MARK};
use crate::identifier::is_valid;
use crate::pipeline::{Reading, Runtime};
use crate::{printable, runtime};
use example::Example;

/// Crates of the compiler, and the name of its test crate.
const COMPILER: [&str; 5] = ["alloc", "core", "proc-macro", "std", "test"];

/// How sources are packaged.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    /// The name of the package; made from the title of the document if missing.
    pub name: Option<String>,
    /// Keys of `[package]` in the manifest, which replace ours.
    pub keys: Vec<(String, Json)>,
    /// The default features; those of the generator if missing.
    pub features: Option<Vec<String>>,
    /// Whether to make a crate or a module.
    pub layout: Layout,
    /// Whether to include the unit tests of the runtime. They need dependencies that the manifest does not have.
    pub runtime_tests: bool,
}

impl Settings {
    /// Returns whether the manifest declares a license.
    fn has_license(&self) -> bool {
        self.keys.iter().any(|(key, _)| key == "license" || key == "license-file")
    }
}

/// The layout of the package.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A crate.
    #[default]
    Crate,
    /// A module, with its path inside of the crate: `api`, `net::api`.
    Module(String),
}

/// The files of a crate or a module.
#[derive(Debug, Clone, Default)]
pub(crate) struct Package {
    /// The name of the crate in code.
    pub krate: String,
    /// Files of the package that its owner may take over, relative to its folder. None for a module.
    pub around: Vec<GeneratedFile>,
    /// Sources, relative to `src` or to the folder of the module.
    pub sources: Vec<GeneratedFile>,
    /// For reviewers and other tools.
    pub reports: Vec<GeneratedFile>,
    /// The text of `names.lock`.
    pub lock: String,
    /// Its features, as far as not every crate has them.
    pub features: Features,
}

/// The features that not every crate has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Features {
    /// Whether the API has webhooks, which have a feature of their own.
    pub webhooks: bool,
    /// The features of groups of operations.
    pub groups: Vec<String>,
    /// Where it finds its runtime, which features then enable parts of.
    pub runtime: Runtime,
}

/// The crate of the runtime.
pub(crate) const RUNTIME: &str = "oascrate-runtime";

/// The files of the crate of the runtime, relative to its folder.
pub(crate) fn runtime_crate() -> Vec<GeneratedFile> {
    let sources = runtime::shared().into_iter();
    let sources = sources.map(|source| GeneratedFile { path: format!("src/{}", source.path), ..source });
    let around = [
        file(".gitignore", format!("# {MARK}.\n/target\n/.codegen.lock\n")),
        file("Cargo.toml", manifest::of_runtime()),
        file("README.md", include_str!("../../template/runtime_readme.md").to_owned()),
        file("LICENSE-APACHE", include_str!("../../LICENSE-APACHE").to_owned()),
        file("LICENSE-MIT", include_str!("../../LICENSE-MIT").to_owned()),
    ];
    around.into_iter().chain(sources).collect()
}

/// Packages what a run has emitted, and returns the document as read.
pub(crate) fn package(output: Output, settings: &Settings) -> (Package, Reading) {
    let Output { reading, files, effective, quirks, lock, group_features, recursion_limit, runtime: mode, .. } = output;
    let (api, names) = (&reading.api, &reading.names);
    let name = settings.name.clone().unwrap_or_else(|| package_name(&api.title));
    let krate = crate_name(&name);
    let features = Features { webhooks: !api.webhooks.is_empty(), groups: group_features, runtime: mode };
    let mut package = Package { krate: krate.clone(), lock, ..Package::default() };
    let parts = runtime::Parts { tests: settings.runtime_tests, streams: api.has_streams() };
    let runtime = |place: &str| match mode {
        Runtime::Vendored => runtime::files(place, parts),
        Runtime::Crate => vec![runtime::facade()],
    };
    match &settings.layout {
        Layout::Crate => {
            let title = printable::line(&api.title.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned();
            let example = Example::of(api, names, &krate, &features);
            package.around = vec![
                file(".gitignore", format!("# {MARK}.\n/target\n/.codegen.lock\n")),
                file("Cargo.toml", manifest::manifest(&name, &title, settings, &features)),
                file(
                    "README.md",
                    readme::readme(api, names, &name, settings.has_license(), &features, example.as_ref()),
                ),
                file("src/lib.rs", root::crate_root(&title, example.as_ref(), recursion_limit, &features)),
            ];
            package.sources.extend(files.into_iter().chain(runtime(&krate)));
        }
        Layout::Module(path) => {
            let place = format!("{krate}::{path}");
            let files = files.into_iter().chain(runtime(&place)).chain([
                file("mod.rs", root::module_root(recursion_limit, &features)),
                file(".gitignore", format!("# {MARK}.\n/.codegen.lock\n")),
            ]);
            package.sources.extend(files.map(|file| module::moved_into(file, path)));
            package.krate = place;
        }
    }
    package.features = features;
    package.reports = vec![
        file("effective.yaml", effective),
        file("QUIRKS.md", quirks),
        file("bindings.json", emit::bindings(api, names, &package.krate)),
    ];
    (package, reading)
}

fn file(path: &str, text: String) -> GeneratedFile {
    GeneratedFile { path: path.to_owned(), text }
}

/// Returns the name of the crate of a package in code.
pub(crate) fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}

/// Returns a name that cargo accepts: letters, digits and hyphens, a letter first; and no name that the code already
/// uses, which are keywords, the crates of the compiler, and the dependencies.
pub(crate) fn package_name(title: &str) -> String {
    let ascii: String = title.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let name = ascii.to_kebab_case();
    let krate = crate_name(&name);
    let is_taken = !is_valid(&krate)
        || COMPILER.contains(&krate.as_str())
        || manifest::dependencies().iter().any(|dependency| crate_name(dependency) == krate);
    match name.chars().next() {
        None => "api".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("api-{name}"),
        Some(_) if is_taken => format!("{name}-api"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_package_names_from_any_title() {
        let table = [
            ("Bakery", "bakery"),
            ("User Management API", "user-management-api"),
            ("  Chat & Rooms (v2)", "chat-rooms-v2"),
            ("2FA", "api-2fa"),
            ("Type", "type-api"),
            ("core", "core-api"),
            ("Serde JSON", "serde-json-api"),
            ("\u{dc}berblick", "berblick"),
            ("\u{7acb}", "api"),
        ];
        for (title, name) in table {
            assert_eq!(package_name(title), name);
        }
    }
}
