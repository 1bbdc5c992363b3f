//! Selects the texts of the two sides.
//!
//! The document of the configuration is read with its overlays, its names and its dialect, a revision with its own, and
//! any other file as it is; `--overlay`, `--names` and `--lock` replace them on both sides alike. Recorded names apply
//! where there are some: those beside the output that is configured, or those beside another file.

use std::path::{Path, PathBuf};

use crate::Input;
use crate::source::Sources;

use super::Args;
use super::git::{Repository, Revision};
use crate::cli::error::Error;
use crate::cli::files::{read, slashed};
use crate::cli::project::{Configuration, Project};
use crate::cli::texts::{NAMES_LOCK, Texts, add_referenced, is_overlay, overlays_of};

/// The old document, and how it is called.
pub fn base(args: &Args, project: &Project) -> Result<(String, Texts), Error> {
    if let Some(path) = args.base.as_ref().map(PathBuf::from).filter(|path| path.is_file()) {
        return file(&path, args, project);
    }
    let root = Some(project.root()).filter(|root| !root.as_os_str().is_empty());
    let repository = Repository::around(root.unwrap_or(Path::new(".")))?;
    let revision = match &args.base {
        Some(name) => repository.revision(name)?,
        None => repository.merge_base()?,
    };
    Ok((revision.label(), at_revision(repository, &revision, args, project)?))
}

/// The new document, and how it is called.
pub fn head(args: &Args, project: &Project) -> Result<(String, Texts), Error> {
    match &args.head {
        Some(path) => file(path, args, project),
        None => file(&project.path(&project.required()?.document), args, project),
    }
}

fn file(path: &Path, args: &Args, project: &Project) -> Result<(String, Texts), Error> {
    let none = Configuration::default();
    let own = project.configuration().filter(|configuration| is_same(path, &project.path(&configuration.document)));
    let configuration = own.unwrap_or(&none);
    let overlays = if args.overlay.is_empty() { overlays_of(project, configuration)? } else { args.overlay.clone() };
    let own_names = configuration.names.as_ref().map(|names| project.path(names));
    let names = args.names.clone().or(own_names);
    let dialect = configuration.dialect.as_ref().map(|dialect| project.path(dialect));
    let recorded = match own {
        Some(own) => names_lock(own).map(|lock| project.path(&lock)),
        None => Some(path.with_file_name(NAMES_LOCK)),
    };
    let texts = Texts::read(project, path, &overlays, names.as_deref(), dialect.as_deref())?;
    let lock = args.lock.clone().or(recorded);
    Ok((project.name(path), texts.with_lock(project, lock.as_deref(), false)?))
}

/// Returns whether two paths lead to the same file.
fn is_same(a: &Path, b: &Path) -> bool {
    a == b || a.canonicalize().is_ok_and(|a| b.canonicalize().is_ok_and(|b| a == b))
}

/// Returns the path of the lock file beside the output, if the configuration determines it.
fn names_lock(configuration: &Configuration) -> Option<PathBuf> {
    let output = &configuration.output;
    let folder = output.module.as_ref().or(output.krate.as_ref())?;
    Some(folder.join(NAMES_LOCK))
}

/// The document of a revision, with what applies to it there.
pub fn at_revision(
    repository: Repository<'_>,
    revision: &Revision,
    args: &Args,
    project: &Project,
) -> Result<Texts, Error> {
    let configuration = configuration_at(repository, revision, project)?;
    let name = slashed(&configuration.document);
    let Some(document) = repository.text(revision, &name)? else {
        return Err(Error::Git {
            action: format!("read {name} of {}", revision.label()),
            message: "there is no such file in that revision".to_owned(),
            help: "choose a revision that contains it, or pass the document with `--base FILE`".to_owned(),
        });
    };
    let mut sources = Sources::new();
    let folder = name.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let mut input = Input { document: sources.add(name, document), ..Input::default() };
    add_referenced(&mut sources, input.document, |name| {
        if name.starts_with(&folder) { repository.text(revision, name) } else { Ok(None) }
    })?;
    if args.overlay.is_empty() {
        for path in &configuration.overlays {
            for name in overlays_at(repository, revision, &slashed(path))? {
                if let Some(text) = repository.text(revision, &name)? {
                    input.overlays.push(sources.add(name, text));
                }
            }
        }
    }
    for path in &args.overlay {
        input.overlays.push(sources.add(project.name(path), read(path)?));
    }
    input.names = match (&args.names, &configuration.names) {
        (Some(path), _) => Some(sources.add(project.name(path), read(path)?)),
        (None, Some(path)) => {
            let name = slashed(path);
            repository.text(revision, &name)?.map(|text| sources.add(name, text))
        }
        (None, None) => None,
    };
    if let Some(path) = &configuration.dialect {
        // The API had these conventions before the file existed.
        let name = slashed(path);
        let text = repository.text(revision, &name)?.map_or_else(|| read(&project.path(path)), Ok)?;
        input.dialect = Some(sources.add(name, text));
    }
    input.lock = match (&args.lock, names_lock(&configuration)) {
        (Some(path), _) => Some(sources.add(project.name(path), read(path)?)),
        (None, Some(path)) => {
            let name = slashed(&path);
            repository.text(revision, &name)?.map(|text| sources.add(name, text))
        }
        (None, None) => None,
    };
    Ok(Texts { sources, input })
}

/// Returns the configuration of a revision, or the current one if the revision has none.
fn configuration_at(
    repository: Repository<'_>,
    revision: &Revision,
    project: &Project,
) -> Result<Configuration, Error> {
    let today = project.required()?;
    let Some(name) = project.configuration_name() else { return Ok(today.clone()) };
    let Some(text) = repository.text(revision, &name)? else { return Ok(today.clone()) };
    let found = Configuration::read(&text, name.ends_with("Cargo.toml"));
    let path = || PathBuf::from(format!("{name} of {}", revision.label()));
    let found = found.map_err(|error| Error::Manifest { path: path(), message: error.to_string() })?;
    Ok(found.unwrap_or_else(|| today.clone()))
}

/// The names of an overlay, or of those in a folder.
fn overlays_at(repository: Repository<'_>, revision: &Revision, path: &str) -> Result<Vec<String>, Error> {
    if is_overlay(path.rsplit('/').next().unwrap_or(path)) {
        return Ok(vec![path.to_owned()]);
    }
    let folder = format!("{path}/");
    let names = repository.names(revision, &folder)?.into_iter();
    Ok(names.filter(|name| name.strip_prefix(&folder).is_some_and(is_overlay)).collect())
}
