//! The texts of a run: a document, its overlays, and its names.

use std::path::{Path, PathBuf};

use generator::Input;
use generator::source::{FileId, Sources};

use crate::error::Error;
use crate::workspace::{Workspace, files_below, read};

/// The document of the workspace.
pub const SPEC: &str = "spec/omnichannel.yaml";
/// The folder with its overlays.
pub const OVERLAYS: &str = "spec/overlays";
/// Its names.
pub const NAMES: &str = "spec/names.yaml";
/// The names that were given, in the folder of an emitted crate.
pub const NAMES_LOCK: &str = "names.lock";

/// The texts of a run.
#[derive(Debug)]
pub struct Texts {
    /// All of them.
    pub sources: Sources,
    /// Which is what.
    pub input: Input,
}

impl Texts {
    /// Reads files.
    pub fn read(workspace: &Workspace, spec: &Path, overlays: &[PathBuf], names: Option<&Path>) -> Result<Self, Error> {
        let mut sources = Sources::new();
        let mut add = |path: &Path| -> Result<FileId, Error> { Ok(sources.add(workspace.name(path), read(path)?)) };
        let input = Input {
            document: add(spec)?,
            overlays: overlays.iter().map(|path| add(path)).collect::<Result<_, _>>()?,
            names: names.map(&mut add).transpose()?,
            ..Input::default()
        };
        Ok(Self { sources, input })
    }

    /// Adds the names that an earlier run has given, if there was one; with `locked`, others may not collide.
    pub fn with_lock(mut self, workspace: &Workspace, lock: Option<&Path>, locked: bool) -> Result<Self, Error> {
        if let Some(path) = lock.filter(|path| path.is_file()) {
            self.input.lock = Some(self.sources.add(workspace.name(path), read(path)?));
        }
        self.input.locked = locked;
        Ok(self)
    }

    /// How the files are called.
    pub fn names(&self) -> Vec<&str> {
        let input = &self.input;
        let files =
            std::iter::once(input.document).chain(input.overlays.iter().copied()).chain(input.names).chain(input.lock);
        files.map(|file| self.sources.name(file)).collect()
    }
}

/// The overlays of the workspace, by name.
pub fn overlays_of(workspace: &Workspace) -> Result<Vec<PathBuf>, Error> {
    let folder = workspace.path(OVERLAYS);
    let names = files_below(&folder)?.into_iter().filter(|name| is_overlay(name));
    Ok(names.map(|name| folder.join(name)).collect())
}

/// Whether a file below the folder of overlays is one.
pub fn is_overlay(name: &str) -> bool {
    name.ends_with(".yaml") && !name.contains('/')
}
