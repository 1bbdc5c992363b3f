//! Write or complain: the one place that decides what becomes of emitted files.
//!
//! Takes the files that are wanted and the folders that hold nothing else. Gives the differences from what is there
//! ([`Change`]): missing, stale, orphaned. In [`Mode::Write`] it then makes them go away; in [`Mode::Check`] it leaves them to be
//! shown.
//!
//! Guarantees: a file whose content is right is not touched; a file is never half written (it is written beside its place and
//! then moved there, after all files could be written); files outside the folders are never deleted.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::workspace::files_below;

/// Whether to write, or only to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Make the files as they are wanted.
    Write,
    /// Tell what would have to be written.
    Check,
}

/// Files as they should be.
#[derive(Debug, Default)]
pub struct Wanted {
    /// The folder that all names are relative to.
    pub root: PathBuf,
    /// Name, with `/`, and content.
    pub files: BTreeMap<String, String>,
    /// Folders in which there is nothing but wanted files.
    pub folders: Vec<String>,
}

/// In what the files that are there differ from those that are wanted.
#[derive(Debug, Default)]
pub struct Settled {
    /// What differs, or has differed, by name.
    pub changes: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

/// One file that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub name: String,
    /// What is there; `None` if the file is missing.
    pub found: Option<Vec<u8>>,
    /// What should be there; `None` if the file is an orphan.
    pub wanted: Option<String>,
}

/// Compares, and in [`Mode::Write`] writes.
pub fn settle(wanted: Wanted, mode: Mode) -> Result<Settled, Error> {
    let root = wanted.root.clone();
    let settled = compare(wanted)?;
    if mode == Mode::Write {
        carry_out(&root, &settled.changes)?;
    }
    Ok(settled)
}

fn compare(wanted: Wanted) -> Result<Settled, Error> {
    let Wanted { root, files, folders } = wanted;
    let mut settled = Settled::default();
    for folder in folders {
        let names = files_below(&root.join(&folder))?.into_iter().map(|name| format!("{folder}/{name}"));
        for name in names.filter(|name| !files.contains_key(name)) {
            let found = found(&root.join(&name))?;
            settled.changes.push(Change { name, found, wanted: None });
        }
    }
    for (name, text) in files {
        let found = found(&root.join(&name))?;
        if found.as_deref() == Some(text.as_bytes()) {
            settled.unchanged += 1;
        } else {
            settled.changes.push(Change { name, found, wanted: Some(text) });
        }
    }
    settled.changes.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(settled)
}

/// What a file holds, if there is one. A link to nowhere is a file without content.
fn found(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(_) if path.is_symlink() => Ok(Some(Vec::new())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("read", path)(error)),
    }
}

fn carry_out(root: &Path, changes: &[Change]) -> Result<(), Error> {
    let mut drafts = Vec::new();
    let written = changes.iter().try_for_each(|change| match &change.wanted {
        Some(text) => {
            let place = root.join(&change.name);
            let draft = draft_of(&place);
            drafts.push((draft.clone(), place));
            write_draft(&draft, text)
        }
        None => Ok(()),
    });
    if let Err(error) = written {
        // The error that is told is the first one; a draft that cannot be deleted is overwritten by the next run.
        drafts.iter().for_each(|(draft, _)| drop(fs::remove_file(draft)));
        return Err(error);
    }
    for (draft, place) in &drafts {
        fs::rename(draft, place).map_err(Error::io("write", place))?;
    }
    for change in changes.iter().filter(|change| change.wanted.is_none()) {
        let place = root.join(&change.name);
        fs::remove_file(&place).map_err(Error::io("remove", &place))?;
        remove_empty_parents(root, &place);
    }
    Ok(())
}

/// Where a file is written before it is moved to its place: in the same folder, so that moving is renaming.
fn draft_of(place: &Path) -> PathBuf {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    place.with_file_name(format!(".{name}.new"))
}

fn write_draft(draft: &Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = draft.parent() {
        fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
    }
    fs::write(draft, text).map_err(Error::io("write", draft))
}

/// Removes the folders that an orphan has left empty; a folder that is not empty refuses, and its parents then stay too.
fn remove_empty_parents(root: &Path, place: &Path) {
    let parents = place.ancestors().skip(1).take_while(|parent| *parent != root);
    let _ = parents.map(fs::remove_dir).find(Result::is_err);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(root: &Path, files: &[(&str, &str)]) -> Wanted {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Wanted { root: root.to_owned(), files, folders: vec!["own".to_owned()] }
    }

    fn names(settled: &Settled) -> Vec<(&str, &str)> {
        let kind = |change: &Change| match (&change.found, &change.wanted) {
            (None, _) => "missing",
            (_, None) => "orphaned",
            _ => "stale",
        };
        settled.changes.iter().map(|change| (kind(change), change.name.as_str())).collect()
    }

    #[test]
    fn checking_tells_and_writes_nothing_and_writing_settles() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for (name, text) in
            [("own/same.rs", "same"), ("own/old.rs", "old"), ("own/deep/er/orphan.rs", ""), ("note", "")]
        {
            let place = root.join(name);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, text).unwrap();
        }
        let files = [("own/same.rs", "same"), ("own/old.rs", "new"), ("own/a/b.rs", "b"), ("other.md", "text")];
        let expected = [
            ("missing", "other.md"),
            ("missing", "own/a/b.rs"),
            ("orphaned", "own/deep/er/orphan.rs"),
            ("stale", "own/old.rs"),
        ];
        for mode in [Mode::Check, Mode::Write] {
            let settled = settle(wanted(root, &files), mode).unwrap();
            assert_eq!(names(&settled), expected, "{mode:?}");
            assert_eq!(settled.unchanged, 1);
        }
        assert_eq!(files_below(root).unwrap(), ["note", "other.md", "own/a/b.rs", "own/old.rs", "own/same.rs"]);
        assert!(!root.join("own/deep").exists(), "a folder that was left empty is gone");
        assert_eq!(fs::read_to_string(root.join("own/old.rs")).unwrap(), "new");
        assert_eq!(names(&settle(wanted(root, &files), Mode::Check).unwrap()), []);
    }

    #[test]
    fn a_file_that_is_right_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let files = [("own/a.rs", "a")];
        settle(wanted(folder.path(), &files), Mode::Write).unwrap();
        let place = folder.path().join("own/a.rs");
        let old = std::time::SystemTime::UNIX_EPOCH;
        fs::File::options().write(true).open(&place).unwrap().set_modified(old).unwrap();
        settle(wanted(folder.path(), &files), Mode::Write).unwrap();
        assert_eq!(fs::metadata(&place).unwrap().modified().unwrap(), old);
    }

    #[test]
    fn nothing_is_written_if_something_cannot_be() {
        let folder = tempfile::tempdir().unwrap();
        // A folder stands where the second file is to be written.
        fs::create_dir_all(folder.path().join("z/.b.rs.new")).unwrap();
        let result = settle(wanted(folder.path(), &[("own/a.rs", "a"), ("z/b.rs", "b")]), Mode::Write);
        assert!(matches!(result, Err(Error::Io { .. })), "{result:?}");
        assert_eq!(files_below(folder.path()).unwrap(), [""; 0]);
    }
}
