//! The git queries of `diff`: revisions and their files. Nothing is changed.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

use crate::cli::error::Error;

/// Names of the default branch, the most likely first.
const DEFAULT: [&str; 5] = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

const OTHERWISE: &str = "set `--base` to a file or a revision of the repository";

/// The repository that contains a folder.
#[derive(Debug, Clone, Copy)]
pub struct Repository<'a> {
    folder: &'a Path,
}

/// A commit.
#[derive(Debug, PartialEq, Eq)]
pub struct Revision {
    /// As given by the caller.
    pub name: String,
    /// Its hash.
    pub commit: String,
}

/// A revision, and its commit message.
#[derive(Debug, PartialEq, Eq)]
pub struct Commit {
    /// Which one.
    pub revision: Revision,
    /// The day it was made.
    pub date: String,
    /// The first line of its message.
    pub title: String,
}

impl Revision {
    /// `main (1841c47)`
    pub fn label(&self) -> String {
        let short = self.commit.get(..7).unwrap_or(&self.commit);
        if self.commit.starts_with(&self.name) { short.to_owned() } else { format!("{} ({short})", self.name) }
    }
}

impl<'a> Repository<'a> {
    /// Finds the repository that contains `folder`.
    pub fn around(folder: &'a Path) -> Result<Self, Error> {
        let repository = Self { folder };
        match repository.ask(&["rev-parse", "--git-dir"])? {
            Ok(_) => Ok(repository),
            Err(message) => Err(fault("read the repository", &message, OTHERWISE)),
        }
    }

    /// Resolves a name to a commit.
    pub fn revision(self, name: &str) -> Result<Revision, Error> {
        match self.commit(name)? {
            Some(commit) => Ok(Revision { name: name.to_owned(), commit }),
            None => {
                let action = format!("find `{name}`");
                Err(fault(&action, "no file or revision has this name", &self.help("check the name")?))
            }
        }
    }

    /// Returns the merge base with the default branch.
    pub fn merge_base(self) -> Result<Revision, Error> {
        for branch in DEFAULT {
            if self.commit(branch)?.is_none() {
                continue;
            }
            return match self.ask(&["merge-base", "HEAD", branch])? {
                Ok(commit) => {
                    Ok(Revision { name: format!("merge base with {branch}"), commit: commit.trim().to_owned() })
                }
                Err(message) => {
                    let message = if message.is_empty() { "the branches have no common commit" } else { &message };
                    let action = format!("find the merge base with {branch}");
                    Err(fault(&action, message, &self.help(OTHERWISE)?))
                }
            };
        }
        let message = format!("none of {} exists", DEFAULT.join(", "));
        Err(fault("find the default branch", &message, &self.help(OTHERWISE)?))
    }

    /// The commits after one revision up to another one that change something at these paths, the oldest first.
    pub fn commits(self, from: &Revision, to: &Revision, paths: &[String]) -> Result<Vec<Commit>, Error> {
        let range = format!("{}..{}", from.commit, to.commit);
        let mut arguments = vec!["log", "--reverse", "--format=%H%x09%cs%x09%s", range.as_str(), "--"];
        arguments.extend(paths.iter().map(String::as_str));
        let listed = self.ask(&arguments)?;
        let listed = listed.map_err(|message| fault("list the revisions", &message, OTHERWISE))?;
        let commit = |line: &str| {
            let mut parts = line.splitn(3, '\t');
            let (commit, date, title) = (parts.next()?, parts.next()?, parts.next()?);
            let revision = Revision { name: commit.to_owned(), commit: commit.to_owned() };
            Some(Commit { revision, date: date.to_owned(), title: title.to_owned() })
        };
        Ok(listed.lines().filter_map(commit).collect())
    }

    /// Returns the text of a file in a revision; its name is relative to the folder. `None` if there is no such file.
    pub fn text(self, revision: &Revision, name: &str) -> Result<Option<String>, Error> {
        if !self.names(revision, name)?.iter().any(|found| found == name) {
            return Ok(None);
        }
        let object = format!("{}:./{name}", revision.commit);
        let action = || format!("read {name} of {}", revision.label());
        let output = self.run(&["show", &object])?;
        if !output.status.success() {
            return Err(fault(&action(), &said(&output.stderr), &self.help(OTHERWISE)?));
        }
        match String::from_utf8(output.stdout) {
            Ok(text) => Ok(Some(text)),
            Err(_) => Err(fault(&action(), "it is not UTF-8", "a document is text in UTF-8")),
        }
    }

    /// Returns the names of files in a revision that begin with the folder `path` (ending in `/`), or of the file
    /// `path`.
    pub fn names(self, revision: &Revision, path: &str) -> Result<Vec<String>, Error> {
        let listed = self.ask(&["ls-tree", "-z", "--name-only", &revision.commit, path])?;
        let listed =
            listed.map_err(|message| fault(&format!("list {path} of {}", revision.label()), &message, OTHERWISE))?;
        Ok(listed.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect())
    }

    fn commit(self, name: &str) -> Result<Option<String>, Error> {
        let answer =
            self.ask(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")])?;
        Ok(answer.ok().map(|commit| commit.trim().to_owned()))
    }

    /// The help, if a shallow clone may be the cause.
    fn help(self, otherwise: &str) -> Result<String, Error> {
        let shallow = self.ask(&["rev-parse", "--is-shallow-repository"])?.is_ok_and(|answer| answer.trim() == "true");
        Ok(match shallow {
            true => "this clone is shallow: run `git fetch --unshallow`, or set `fetch-depth: 0` in the checkout step of the workflow"
                .to_owned(),
            false => otherwise.to_owned(),
        })
    }

    /// Returns the output of git, or its error message.
    fn ask(self, arguments: &[&str]) -> Result<Result<String, String>, Error> {
        let output = self.run(arguments)?;
        match output.status.success() {
            true => Ok(Ok(String::from_utf8_lossy(&output.stdout).into_owned())),
            false => Ok(Err(said(&output.stderr))),
        }
    }

    fn run(self, arguments: &[&str]) -> Result<Output, Error> {
        let output = Command::new("git").arg("-C").arg(self.folder).args(arguments).output();
        output.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => fault("run git", "there is no such command", OTHERWISE),
            _ => fault("run git", &error.to_string(), OTHERWISE),
        })
    }
}

fn fault(action: &str, message: &str, help: &str) -> Error {
    Error::Git { action: action.to_owned(), message: message.to_owned(), help: help.to_owned() }
}

/// Returns the first line of an error message, without its prefix.
fn said(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let line = text.lines().next().unwrap_or_default();
    line.strip_prefix("fatal: ").unwrap_or(line).to_owned()
}
