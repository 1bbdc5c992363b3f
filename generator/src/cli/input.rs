//! The input of a command: a given document, or the configuration.

use std::path::PathBuf;

use super::error::Error;
use super::project::{Configuration, Project};
use super::texts::{Texts, overlays_of};
use crate::diagnostic::Strictness;
use crate::names_file::Selector;

/// The input of a command.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct InputArgs {
    /// The document, in YAML or JSON; overlays, names and dialect are then only those that are given [default: the
    /// configuration]
    pub document: Option<PathBuf>,
    /// An overlay; may be given several times, and applies in that order
    #[arg(long, value_name = "FILE", requires = "document")]
    pub overlay: Vec<PathBuf>,
    /// The names file
    #[arg(long, value_name = "FILE", requires = "document")]
    pub names: Option<PathBuf>,
    /// The dialect file: the conventions of the API
    #[arg(long, value_name = "FILE", requires = "document")]
    pub dialect: Option<PathBuf>,
    /// Only operations with this tag (`tag:NAME`), method and path (`GET /path`), path or operationId, and the types
    /// that they reach; `*` matches any text, `!` in front excludes; may be given several times
    #[arg(long, value_name = "SELECTOR", requires = "document")]
    pub operations: Vec<String>,
    /// Refuse violations of OpenAPI that have an obvious reading
    #[arg(long)]
    pub strict: bool,
}

impl InputArgs {
    /// The configuration of a run: that of the project, or one for the document that is given. Its paths are relative
    /// to the project or to the current folder.
    pub(super) fn configuration(&self, project: &Project) -> Result<(Project, Configuration), Error> {
        let (project, mut configuration) = match &self.document {
            None => (project.clone(), project.required()?.clone()),
            Some(document) => {
                let configuration = Configuration {
                    document: document.clone(),
                    overlays: self.overlay.clone(),
                    names: self.names.clone(),
                    dialect: self.dialect.clone(),
                    operations: self.operations.clone(),
                    ..Configuration::default()
                };
                (Project::default(), configuration)
            }
        };
        configuration.strict |= self.strict;
        Ok((project, configuration))
    }
}

impl Configuration {
    /// Reads the document, the overlays, the names and the dialect.
    pub(super) fn texts(&self, project: &Project) -> Result<Texts, Error> {
        let [names, dialect] = [&self.names, &self.dialect].map(|file| file.as_ref().map(|file| project.path(file)));
        let (document, overlays) = (project.path(&self.document), overlays_of(project, self)?);
        let mut texts = Texts::read(project, &document, &overlays, names.as_deref(), dialect.as_deref())?;
        texts.input.selection = self.operations.iter().map(|selector| Selector::new(selector, None)).collect();
        Ok(texts)
    }

    /// How the document is judged.
    pub(super) fn strictness(&self) -> Strictness {
        if self.strict { Strictness::Strict } else { Strictness::Lenient }
    }
}
