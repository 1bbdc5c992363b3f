//! The location of the files of a package, and the decision which files to write.
//!
//! The generator owns the folders of emitted sources: it removes all other files in them. It uses only folders that do
//! not exist yet, or that contain its own files. Files around them (the manifest, the README, the crate root) belong to
//! the user once their first line is removed.

use std::path::{Path, PathBuf};

use crate::cli::error::Error;
use crate::cli::files::{absolute, has_mark, is_empty, manifests_around, read, slashed, workspace_of};
use crate::cli::manifest;
use crate::cli::project::{Configuration, Project};
use crate::cli::reconcile::{Desired, LOCK};
use crate::cli::texts::NAMES_LOCK;
use crate::emit::FOLDERS;
use crate::package::{Features, Layout, Package, Settings};
use crate::pipeline::Runtime;
use crate::runtime;

/// Modules beside the folders, which only a crate with a vendored runtime has.
const OF_VENDORED_RUNTIME: [&str; 2] = ["conventions.rs", "dialect.rs"];

/// The folders of a run.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder of the crate or module, as it was given.
    shown: PathBuf,
    /// The folder of the crate or module.
    folder: PathBuf,
    /// The folder of the emitted sources.
    sources: PathBuf,
    /// The folder of the reports; a module has none unless it is configured.
    reports: Option<PathBuf>,
    /// The manifest of the crate.
    manifest: PathBuf,
    /// The path of the module, if it is one.
    module: Option<String>,
}

impl Place {
    /// The place that is configured; without one, a folder with the name of the package, in the current folder.
    pub fn of(
        configuration: &Configuration,
        project: &Project,
        package: impl FnOnce() -> String,
    ) -> Result<Self, Error> {
        let output = &configuration.output;
        let reports = output.reports.as_ref().map(|folder| absolute(&project.path(folder))).transpose()?;
        if let Some(module) = &output.module {
            let shown = project.path(module);
            let folder = absolute(&shown)?;
            let (manifest, module) = module_of(&folder)?;
            return Ok(Self { shown, sources: folder.clone(), folder, reports, manifest, module: Some(module) });
        }
        let shown = output.krate.as_ref().map_or_else(|| PathBuf::from(package()), |folder| project.path(folder));
        let folder = absolute(&shown)?;
        let reports = Some(reports.unwrap_or_else(|| folder.join("spec")));
        Ok(Self {
            shown,
            sources: folder.join("src"),
            manifest: folder.join("Cargo.toml"),
            folder,
            reports,
            module: None,
        })
    }

    /// The names that earlier runs have given. Messages refer to it by this path.
    pub fn names_lock(&self) -> PathBuf {
        self.shown.join(NAMES_LOCK)
    }

    /// Returns the packaging options.
    pub fn settings(&self, configuration: &Configuration) -> Result<Settings, Error> {
        let configured = configuration.package.get("name").and_then(|name| name.as_str()).map(str::to_owned);
        let name = match self.manifest.is_file() && !has_mark(&self.manifest)? {
            true => Some(self.package_name()?),
            false => configured,
        };
        Ok(Settings {
            name,
            keys: configuration.package.iter().map(|(key, value)| (key.clone(), value.clone())).collect(),
            features: configuration.features.clone(),
            layout: self.module.clone().map_or(Layout::Crate, Layout::Module),
            runtime_tests: configuration.output.runtime_tests,
        })
    }

    fn package_name(&self) -> Result<String, Error> {
        manifest::package_name(&read(&self.manifest)?).map_err(|message| self.invalid_manifest(message))
    }

    fn invalid_manifest(&self, message: String) -> Error {
        Error::Manifest { path: self.manifest.clone(), message }
    }

    /// The files as they should be. With `add_dependencies`, a manifest that is not ours gets what it lacks.
    pub fn desired(
        &self,
        package: Package,
        configuration: &Configuration,
        add_dependencies: bool,
    ) -> Result<Desired, Error> {
        let root = self.root();
        self.accept()?;
        let at = |folder: &Path, name: &str| slashed(folder.join(name).strip_prefix(&root).unwrap_or(folder));
        let mut desired = Desired { root: root.clone(), ..Desired::default() };
        let folders = folders().map(|name| at(&self.sources, name));
        desired.folders = folders.collect();
        let is_vendored = package.features.runtime == Runtime::Vendored;
        for name in OF_VENDORED_RUNTIME.into_iter().filter(|_| !is_vendored) {
            let path = self.sources.join(name);
            if has_mark(&path)? {
                desired.obsolete.push(at(&self.sources, name));
            }
        }
        desired.files.extend(package.sources.into_iter().map(|file| (at(&self.sources, &file.path), file.text)));
        if let Some(reports) = &self.reports {
            desired.files.extend(package.reports.into_iter().map(|file| (at(reports, &file.path), file.text)));
        }
        let is_ours = !self.manifest.is_file() || has_mark(&self.manifest)?;
        for file in package.around {
            let path = self.folder.join(&file.path);
            if if path.is_file() { has_mark(&path)? } else { is_ours } {
                desired.files.insert(at(&self.folder, &file.path), file.text);
            }
        }
        // Names that must not collide are chosen or recorded already.
        if !configuration.locked || self.folder.join(NAMES_LOCK).is_file() {
            desired.files.insert(at(&self.folder, NAMES_LOCK), package.lock);
        }
        if add_dependencies && let Some(additions) = self.additions(&package.features)? {
            desired.files.insert(slashed(&relative(&self.manifest, &root)), additions.text);
        }
        Ok(desired)
    }

    /// Returns the additions that a manifest of the user needs, if any.
    pub fn additions(&self, features: &Features) -> Result<Option<manifest::Additions>, Error> {
        if !self.manifest.is_file() || has_mark(&self.manifest)? {
            return Ok(None);
        }
        let additions = manifest::additions(&read(&self.manifest)?, &workspace_of(&self.manifest)?, features)
            .map_err(|message| self.invalid_manifest(message))?;
        Ok(Some(additions).filter(|additions| !additions.lines.is_empty()))
    }

    /// Returns the workspace around the crate if it does not list it yet, as far as a search for its name shows.
    pub fn workspace(&self) -> Result<Option<PathBuf>, Error> {
        let own = self.manifest.clone();
        for path in manifests_around(&self.folder)?.into_iter().filter(|path| *path != own) {
            let text = read(&path)?;
            let name = relative(&self.folder, path.parent().unwrap_or(Path::new("")));
            if manifest::is_workspace(&text) {
                return Ok(Some(path).filter(|_| self.module.is_none() && !text.contains(&slashed(&name))));
            }
        }
        Ok(None)
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder, as it was given.
    pub fn shown(&self) -> &Path {
        &self.shown
    }

    /// The folder that all files are in.
    fn root(&self) -> PathBuf {
        let mut root = self.folder.as_path();
        let module_manifest = self.module.as_ref().and_then(|_| self.manifest.parent());
        for other in self.reports.iter().map(PathBuf::as_path).chain(module_manifest) {
            root = root.ancestors().find(|folder| other.starts_with(folder)).unwrap_or(root);
        }
        root.to_owned()
    }

    /// Refuses folders that contain other files. The lock is the first file of a run: it marks the folder even after an
    /// interrupted run.
    fn accept(&self) -> Result<(), Error> {
        if self.folder.join(LOCK).is_file() {
            return Ok(());
        }
        for folder in folders().map(|name| self.sources.join(name)) {
            if folder.is_dir() && !has_mark(&folder.join("mod.rs"))? {
                return Err(foreign(&folder));
            }
        }
        let first = match self.module {
            Some(_) => self.folder.join("mod.rs"),
            None => self.manifest.clone(),
        };
        let is_known = first.is_file() && (has_mark(&first)? || self.sources.join(crate::runtime::FOLDER).is_dir());
        if is_known || is_empty(&self.folder)? { Ok(()) } else { Err(foreign(&self.folder)) }
    }
}

/// The error of a folder whose other files would be removed.
pub(in crate::cli) fn foreign(folder: &Path) -> Error {
    Error::Usage(format!(
        "{} contains files that are not generated and would be removed\nhelp: choose an empty or a new folder",
        folder.display()
    ))
}

/// A path below a folder, relative to it.
fn relative(path: &Path, folder: &Path) -> PathBuf {
    path.strip_prefix(folder).unwrap_or(path).to_owned()
}

/// The manifest of the crate that a folder of a module is in, and the path of the module.
fn module_of(folder: &Path) -> Result<(PathBuf, String), Error> {
    let manifest = manifests_around(folder)?.into_iter().next();
    let source = manifest.as_ref().and_then(|manifest| Some(manifest.parent()?.join("src")));
    let path = source.as_ref().and_then(|source| folder.strip_prefix(source).ok());
    let parts: Vec<String> = path.into_iter().flatten().map(|part| part.to_string_lossy().into_owned()).collect();
    match manifest {
        Some(manifest) if !parts.is_empty() && parts.iter().all(|part| crate::identifier::is_valid(part)) => {
            Ok((manifest, parts.join("::")))
        }
        _ => Err(Error::Usage(format!(
            "{} is not the folder of a module\nhelp: choose a folder below `src` of a crate, such as `src/api`",
            folder.display()
        ))),
    }
}

/// The folders that contain only emitted sources.
fn folders() -> impl Iterator<Item = &'static str> {
    FOLDERS.iter().copied().chain([runtime::FOLDER])
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::generated_file::MARK;

    fn place(folder: &Path) -> Place {
        let output = crate::cli::project::Output { krate: Some(folder.to_owned()), ..Default::default() };
        let configuration = Configuration { output, ..Configuration::default() };
        Place::of(&configuration, &Project::default(), String::new).unwrap()
    }

    fn is_accepted(folder: &Path) -> bool {
        place(folder).accept().is_ok()
    }

    #[test]
    fn accepts_only_empty_or_generated_folders() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        assert!(is_accepted(&path.join("new")));
        assert!(is_accepted(path));
        fs::write(path.join("note.txt"), "mine").unwrap();
        assert!(!is_accepted(path));
        fs::write(path.join("Cargo.toml"), "[package]\n").unwrap();
        assert!(!is_accepted(path));
        fs::write(path.join("Cargo.toml"), format!("# {MARK}.\n[package]\n")).unwrap();
        assert!(is_accepted(path));
        fs::create_dir_all(path.join("src/models")).unwrap();
        assert!(!is_accepted(path), "models of somebody else would be removed");
        fs::write(path.join("src/models/mod.rs"), format!("// {MARK}.\n")).unwrap();
        assert!(is_accepted(path));
        fs::remove_dir_all(path.join("src")).unwrap();
        fs::remove_file(path.join("Cargo.toml")).unwrap();
        fs::write(path.join(LOCK), "").unwrap();
        assert!(is_accepted(path), "a first run was interrupted");
    }

    #[test]
    fn module_must_be_below_crate_sources() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        assert!(module_of(&path.join("src/api")).is_err(), "there is no manifest");
        fs::write(path.join("Cargo.toml"), "[package]\n").unwrap();
        assert_eq!(module_of(&path.join("src/net/api")).unwrap(), (path.join("Cargo.toml"), "net::api".to_owned()));
        for wrong in ["src", "api", "src/my-api", "src/type"] {
            assert!(module_of(&path.join(wrong)).is_err(), "{wrong}");
        }
    }
}
