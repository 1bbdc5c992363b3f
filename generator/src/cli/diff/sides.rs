//! Selects the texts of the two sides.
//!
//! A file is read with the overlays, the names and the dialect of the workspace, a revision with its own; `--overlay`
//! and `--names` replace them on both sides. A side need not have overlays or names.

use std::path::{Path, PathBuf};

use crate::Input;
use crate::source::Sources;

use super::Args;
use super::git::{Repository, Revision};
use crate::cli::error::Error;
use crate::cli::files::{Workspace, read};
use crate::cli::texts::{DIALECT, NAMES, OVERLAYS, SPEC, Texts, is_overlay, overlays_of};

/// The old side, and its label.
pub fn base(args: &Args, workspace: &Workspace) -> Result<(String, Texts), Error> {
    if let Some(path) = args.base.as_ref().map(PathBuf::from).filter(|path| path.is_file()) {
        return file(&path, args, workspace);
    }
    let repository = Repository::around(workspace.root())?;
    let revision = match &args.base {
        Some(name) => repository.revision(name)?,
        None => repository.merge_base()?,
    };
    Ok((revision.label(), at_revision(repository, &revision, args, workspace)?))
}

/// The new side, and its label.
pub fn head(args: &Args, workspace: &Workspace) -> Result<(String, Texts), Error> {
    file(&args.head.clone().unwrap_or_else(|| workspace.path(SPEC)), args, workspace)
}

fn file(path: &Path, args: &Args, workspace: &Workspace) -> Result<(String, Texts), Error> {
    let overlays = if args.overlay.is_empty() { overlays_of(workspace)? } else { args.overlay.clone() };
    let own_names = Some(workspace.path(NAMES)).filter(|path| path.is_file());
    let names = args.names.clone().or(own_names);
    let dialect = own_dialect(workspace);
    Ok((workspace.name(path), Texts::read(workspace, path, &overlays, names.as_deref(), dialect.as_deref())?))
}

fn own_dialect(workspace: &Workspace) -> Option<PathBuf> {
    Some(workspace.path(DIALECT)).filter(|path| path.is_file())
}

fn at_revision(
    repository: Repository<'_>,
    revision: &Revision,
    args: &Args,
    workspace: &Workspace,
) -> Result<Texts, Error> {
    let Some(document) = repository.text(revision, SPEC)? else {
        return Err(Error::Git {
            action: format!("read {SPEC} of {}", revision.label()),
            message: "there is no such file in that revision".to_owned(),
            help: "take a revision that has it, or say with `--base FILE` which document to compare with".to_owned(),
        });
    };
    let mut sources = Sources::new();
    let mut input = Input { document: sources.add(SPEC, document), ..Input::default() };
    if args.overlay.is_empty() {
        let folder = format!("{OVERLAYS}/");
        for name in repository.names(revision, &folder)? {
            let is_one = name.strip_prefix(&folder).is_some_and(is_overlay);
            if let Some(text) = repository.text(revision, &name)?.filter(|_| is_one) {
                input.overlays.push(sources.add(name, text));
            }
        }
    }
    for path in &args.overlay {
        input.overlays.push(sources.add(workspace.name(path), read(path)?));
    }
    input.names = match &args.names {
        Some(path) => Some(sources.add(workspace.name(path), read(path)?)),
        None => repository.text(revision, NAMES)?.map(|text| sources.add(NAMES, text)),
    };
    // The API had these conventions before the file existed.
    let dialect = match repository.text(revision, DIALECT)? {
        Some(text) => Some(text),
        None => own_dialect(workspace).map(|path| read(&path)).transpose()?,
    };
    input.dialect = dialect.map(|text| sources.add(DIALECT, text));
    Ok(Texts { sources, input })
}
