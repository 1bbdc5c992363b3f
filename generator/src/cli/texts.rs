//! The texts of a run: a document, its overlays, and its names.

use std::path::{Path, PathBuf};

use crate::Input;
use crate::bundle;
use crate::dialect::Dialect;
use crate::source::{FileId, Sources};

use crate::cli::error::Error;
use crate::cli::files::{files_below, read};
use crate::cli::project::{Configuration, Project};

/// The names that were given, in the folder of an emitted crate or module.
pub const NAMES_LOCK: &str = "names.lock";

/// The texts of a run.
#[derive(Debug)]
pub struct Texts {
    /// All of them.
    pub sources: Sources,
    /// The roles of the texts.
    pub input: Input,
}

impl Texts {
    /// Reads files.
    pub fn read(
        project: &Project,
        spec: &Path,
        overlays: &[PathBuf],
        names: Option<&Path>,
        dialect: Option<&Path>,
    ) -> Result<Self, Error> {
        let mut sources = Sources::new();
        let document = sources.add(project.name(spec), read(spec)?);
        add_files(&mut sources, document, spec)?;
        let mut add = |path: &Path| -> Result<FileId, Error> { Ok(sources.add(project.name(path), read(path)?)) };
        let input = Input {
            document,
            overlays: overlays.iter().map(|path| add(path)).collect::<Result<_, _>>()?,
            names: names.map(&mut add).transpose()?,
            dialect: dialect.map(&mut add).transpose()?,
            ..Input::default()
        };
        let mut texts = Self { sources, input };
        if let Some((file, path)) = texts.input.dialect.zip(dialect)
            && let Some(module) = Dialect::module_of(&texts.sources, file)
        {
            let path = path.parent().unwrap_or(Path::new("")).join(module);
            texts.input.dialect_module = Some(texts.sources.add(project.name(&path), read(&path)?));
        }
        Ok(texts)
    }

    /// Adds the names recorded by an earlier run, if there was one; with `locked`, further collisions are errors.
    pub fn with_lock(mut self, project: &Project, lock: Option<&Path>, locked: bool) -> Result<Self, Error> {
        if let Some(path) = lock.filter(|path| path.is_file()) {
            self.input.lock = Some(self.sources.add(project.name(path), read(path)?));
        }
        self.input.locked = locked;
        Ok(self)
    }

    /// The names of the files.
    pub fn names(&self) -> Vec<&str> {
        let input = &self.input;
        let files = std::iter::once(input.document)
            .chain(input.overlays.iter().copied())
            .chain(input.names)
            .chain(input.dialect)
            .chain(input.dialect_module)
            .chain(input.lock);
        files.map(|file| self.sources.name(file)).collect()
    }
}

/// Adds every file below the folder of a document that it refers to. A file that is not there is left for the
/// diagnostics of the generator.
fn add_files(sources: &mut Sources, document: FileId, spec: &Path) -> Result<(), Error> {
    let name = sources.name(document).to_owned();
    let prefix = name.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let folder = spec.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let inside = folder.canonicalize().map_err(Error::io("read", folder))?;
    add_referenced(sources, document, |name| {
        let Some(below) = name.strip_prefix(&prefix) else { return Ok(None) };
        let path = folder.join(below);
        let is_inside = path.canonicalize().is_ok_and(|path| path.starts_with(&inside) && path.is_file());
        is_inside.then(|| read(&path)).transpose()
    })
}

/// Adds every text that a document refers to, directly or through others, as far as `text` has it.
pub fn add_referenced(
    sources: &mut Sources,
    document: FileId,
    text: impl Fn(&str) -> Result<Option<String>, Error>,
) -> Result<(), Error> {
    let mut open = vec![document];
    while let Some(file) = open.pop() {
        for name in bundle::references(sources, file) {
            if sources.find(&name).is_none()
                && let Some(text) = text(&name)?
            {
                open.push(sources.add(name.as_str(), text));
            }
        }
    }
    Ok(())
}

/// Returns the overlays of a configuration: a folder means the overlays in it, by name.
pub fn overlays_of(project: &Project, configuration: &Configuration) -> Result<Vec<PathBuf>, Error> {
    let mut overlays = Vec::new();
    for path in configuration.overlays.iter().map(|path| project.path(path)) {
        if path.is_dir() {
            let names = files_below(&path)?.into_iter().filter(|name| is_overlay(name));
            overlays.extend(names.map(|name| path.join(name)));
        } else {
            overlays.push(path);
        }
    }
    Ok(overlays)
}

/// Returns whether a file below a folder of overlays is an overlay.
pub fn is_overlay(name: &str) -> bool {
    name.ends_with(".yaml") && !name.contains('/')
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn reads_only_files_below_the_document() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir_all(path("spec/models")).unwrap();
        let reference = |target: &str| format!("a: {{ $ref: '{target}' }}\n");
        let document = reference("models/boat.yaml#/a") + &reference("../outside.yaml").replace("a:", "b:");
        fs::write(path("spec/api.yaml"), document).unwrap();
        fs::write(path("spec/models/boat.yaml"), reference("./crew.yaml")).unwrap();
        fs::write(path("spec/models/crew.yaml"), reference("boat.yaml") + "b: { $ref: gone.yaml }\n").unwrap();
        fs::write(path("outside.yaml"), "a: 1\n").unwrap();
        let texts = Texts::read(&Project::default(), &path("spec/api.yaml"), &[], None, None).unwrap();
        let known = |name: &str| texts.sources.find(&crate::cli::files::slashed(&path(name))).is_some();
        assert!(known("spec/models/boat.yaml") && known("spec/models/crew.yaml"));
        assert!(!known("outside.yaml") && !known("spec/models/gone.yaml"));
    }
}
