//! The folder in which commands work, and its configuration.
//!
//! The configuration is `oascrate.toml`, or the table `[package.metadata.oascrate]` of a manifest. Its paths are
//! relative to the folder of that file, and so are file names in messages and in emitted code: nothing depends on the
//! current directory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value as Json;

use super::error::Error;
use super::files::{read, slashed};
use crate::pipeline::Runtime;

/// The name of the configuration file.
pub const CONFIGURATION: &str = "oascrate.toml";

/// A folder with or without a configuration.
#[derive(Debug, Clone, Default)]
pub struct Project {
    root: PathBuf,
    /// The path of the configuration file, and its content.
    configuration: Option<(PathBuf, Configuration)>,
}

/// The inputs and the output of a generation.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Configuration {
    /// The document.
    pub document: PathBuf,
    /// Overlays in the order in which they apply; a folder means the overlays in it, by name.
    pub overlays: Vec<PathBuf>,
    /// The names file.
    pub names: Option<PathBuf>,
    /// The conventions of the API.
    pub dialect: Option<PathBuf>,
    /// The selected operations; all if empty.
    pub operations: Vec<String>,
    /// Findings of a comparison that are accepted.
    pub accepted: Option<PathBuf>,
    /// Whether violations of OpenAPI that have an obvious reading are errors.
    pub strict: bool,
    /// Whether names that collide are errors unless they are chosen or recorded.
    pub locked: bool,
    /// The default features of the crate.
    pub features: Option<Vec<String>>,
    /// Whether each group of operations has a feature.
    pub group_features: bool,
    /// Where emitted code finds its runtime.
    pub runtime: Runtime,
    /// Keys of `[package]` in the manifest of the crate.
    pub package: BTreeMap<String, Json>,
    /// Where the output goes.
    pub output: Output,
}

/// Where the output goes.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Output {
    /// The folder of a crate.
    #[serde(rename = "crate")]
    pub krate: Option<PathBuf>,
    /// The folder of a module, in place of a crate.
    pub module: Option<PathBuf>,
    /// The folder of `effective.yaml`, `QUIRKS.md` and `bindings.json`.
    pub reports: Option<PathBuf>,
    /// Whether to include the unit tests of the runtime; the manifest must then have their dependencies.
    pub runtime_tests: bool,
}

impl Configuration {
    /// Reads the text of a configuration file, or of a manifest with a configuration in it. `None` if the manifest has
    /// none.
    pub(super) fn read(text: &str, is_manifest: bool) -> Result<Option<Self>, toml_edit::de::Error> {
        if !is_manifest {
            return toml_edit::de::from_str(text).map(Some);
        }
        let manifest: Manifest = toml_edit::de::from_str(text)?;
        Ok(manifest.package.metadata.oascrate)
    }
}

/// As much of a manifest as is needed to find a configuration.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Manifest {
    package: Package,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Package {
    metadata: Metadata,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Metadata {
    oascrate: Option<Configuration>,
}

impl Project {
    /// The project of a configuration file or manifest; without one, that of the current folder.
    pub fn find(file: Option<&Path>) -> Result<Self, Error> {
        match file {
            Some(file) => Self::open(file)?
                .ok_or_else(|| Error::Usage(format!("{} has no `[package.metadata.oascrate]`", file.display()))),
            None => {
                for name in [CONFIGURATION, "Cargo.toml"] {
                    let path = Path::new(name);
                    if path.is_file()
                        && let Some(project) = Self::open(path)?
                    {
                        return Ok(project);
                    }
                }
                Ok(Self::default())
            }
        }
    }

    /// The project of a configuration file, or of a manifest that has a configuration.
    fn open(file: &Path) -> Result<Option<Self>, Error> {
        let invalid =
            |error: toml_edit::de::Error| Error::Manifest { path: file.to_owned(), message: error.to_string() };
        let is_manifest = file.file_name().is_some_and(|name| name == "Cargo.toml");
        let configuration = Configuration::read(&read(file)?, is_manifest).map_err(invalid)?;
        let root = file.parent().map(Path::to_owned).unwrap_or_default();
        Ok(configuration.map(|configuration| Self { root, configuration: Some((file.to_owned(), configuration)) }))
    }

    /// Its folder; empty for the current one.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The path of one of its files.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.root.join(name)
    }

    /// Returns the name of a file in diagnostics and in emitted code: relative to the project if it is inside.
    pub fn name(&self, path: &Path) -> String {
        slashed(path.strip_prefix(&self.root).unwrap_or(path))
    }

    /// The configuration.
    pub(super) fn configuration(&self) -> Option<&Configuration> {
        self.configuration.as_ref().map(|(_, configuration)| configuration)
    }

    /// The name of the file with the configuration, relative to the project.
    pub(super) fn configuration_name(&self) -> Option<String> {
        self.configuration.as_ref().map(|(file, _)| self.name(file))
    }

    /// Returns the configuration, or an error that explains how to create it.
    pub(super) fn required(&self) -> Result<&Configuration, Error> {
        self.configuration().ok_or_else(|| {
            Error::Usage(format!(
                "there is no document and no `{CONFIGURATION}` here\n\
                 help: give a document, or write a configuration for one with `oascrate init DOCUMENT`"
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_file_or_a_table_of_a_manifest() {
        let text = "document = \"api.yaml\"\noverlays = [\"overlays\"]\nruntime = \"crate\"\n\n[package]\nlicense = \"MIT\"\n\n[output]\ncrate = \"client\"\n";
        let found = Configuration::read(text, false).unwrap().unwrap();
        assert_eq!((found.document.as_path(), found.runtime), (Path::new("api.yaml"), Runtime::Crate));
        assert_eq!(found.package.get("license"), Some(&Json::from("MIT")));
        assert_eq!(found.output.krate.as_deref(), Some(Path::new("client")));
        let manifest = "[package]\nname = \"a\"\n\n[package.metadata.oascrate]\ndocument = \"api.yaml\"\n";
        assert_eq!(Configuration::read(manifest, true).unwrap().unwrap().document, Path::new("api.yaml"));
        assert_eq!(Configuration::read("[package]\nname = \"a\"\n", true), Ok(None));
        let error = Configuration::read("document = \"api.yaml\"\noverlay = []\n", false).unwrap_err().to_string();
        assert!(error.contains("line 2") && error.contains("unknown field `overlay`"), "{error}");
    }

    #[test]
    fn names_are_relative_inside_the_project_only() {
        let project = Project { root: "/home/me/project".into(), configuration: None };
        let table = [
            ("/home/me/project/spec/names.yaml", "spec/names.yaml"),
            ("/home/me/other.yaml", "/home/me/other.yaml"),
            ("../other.yaml", "../other.yaml"),
            ("other.yaml", "other.yaml"),
        ];
        for (path, name) in table {
            assert_eq!(project.name(Path::new(path)), name);
        }
    }
}
