use std::io;

use super::*;

fn desired(root: &Path, files: &[(&str, &str)]) -> Desired {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Desired { root: root.to_owned(), files, folders: vec!["own".to_owned()], ..Desired::default() }
}

fn put(root: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let place = root.join(name);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }
}

/// Every file below the folder.
fn tree(root: &Path) -> BTreeMap<String, String> {
    let names = files_below(root).unwrap().into_iter();
    names.map(|name| (name.clone(), fs::read_to_string(root.join(name)).unwrap())).collect()
}

fn owned(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn names(reconciled: &Reconciled) -> Vec<(&str, &str)> {
    let kind = |change: &Change| match (&change.found, &change.desired) {
        (None, _) => "missing",
        (_, None) => "orphaned",
        _ => "stale",
    };
    reconciled.changes.iter().map(|change| (kind(change), change.name.as_str())).collect()
}

#[test]
fn check_reports_and_write_reconciles() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, &[("own/same.rs", "same"), ("own/old.rs", "old"), ("own/deep/er/orphan.rs", ""), ("note", "")]);
    let files = [("own/same.rs", "same"), ("own/old.rs", "new"), ("own/a/b.rs", "b"), ("other.md", "text")];
    let expected = [
        ("missing", "other.md"),
        ("missing", "own/a/b.rs"),
        ("orphaned", "own/deep/er/orphan.rs"),
        ("stale", "own/old.rs"),
    ];
    for mode in [Mode::Check, Mode::Write] {
        let reconciled = reconcile(desired(root, &files), mode).unwrap();
        assert_eq!(names(&reconciled), expected, "{mode:?}");
        assert_eq!(reconciled.unchanged, 1);
    }
    assert_eq!(files_below(root).unwrap(), ["note", "other.md", "own/a/b.rs", "own/old.rs", "own/same.rs"]);
    assert!(!root.join("own/deep").exists(), "a folder that was left empty is gone");
    assert_eq!(fs::read_to_string(root.join("own/old.rs")).unwrap(), "new");
    assert_eq!(names(&reconcile(desired(root, &files), Mode::Check).unwrap()), []);
}

#[test]
fn does_not_touch_up_to_date_files() {
    let folder = tempfile::tempdir().unwrap();
    let files = [("own/a.rs", "a")];
    reconcile(desired(folder.path(), &files), Mode::Write).unwrap();
    let place = folder.path().join("own/a.rs");
    let old = std::time::SystemTime::UNIX_EPOCH;
    fs::File::options().write(true).open(&place).unwrap().set_modified(old).unwrap();
    reconcile(desired(folder.path(), &files), Mode::Write).unwrap();
    assert_eq!(fs::metadata(&place).unwrap().modified().unwrap(), old);
}

#[test]
fn replaces_files_by_folders_and_folders_by_files() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, &[("own/a", "a file"), ("own/b.rs/c/d", "a file"), ("own/e.rs/.f.rs.codegen-new", "left")]);
    fs::create_dir_all(root.join("own/g.rs")).unwrap();
    let files = [("own/a/b.rs", "1"), ("own/b.rs", "2"), ("own/e.rs", "3"), ("own/g.rs", "4")];
    reconcile(desired(root, &files), Mode::Write).unwrap();
    assert_eq!(tree(root), owned(&files));
}

/// The effect at the failing operation, and after it.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Failure {
    /// It fails, and later ones succeed.
    Once(io::ErrorKind),
    /// No operation takes effect any more: the process is killed, and unfinished work remains.
    Killed,
}

/// A file system that works until a given operation.
struct Faulty {
    /// The number of operations that still succeed.
    left: usize,
    failure: Failure,
}

impl Faulty {
    fn step(&mut self) -> io::Result<()> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => match self.failure {
                Failure::Killed => Err(io::Error::other("killed")),
                Failure::Once(kind) => {
                    self.left = usize::MAX;
                    Err(kind.into())
                }
            },
        }
    }
}

impl Disk for Faulty {
    fn create_folders(&mut self, folder: &Path) -> io::Result<()> {
        self.step()?;
        System.create_folders(folder)
    }

    fn write(&mut self, file: &Path, text: &str) -> io::Result<()> {
        let is_first = self.left == 0;
        let step = self.step();
        match step {
            Ok(()) => System.write(file, text),
            // The disk is full after half of the content.
            Err(error) => {
                if is_first {
                    System.write(file, &text[..text.len() / 2])?;
                }
                Err(error)
            }
        }
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        System.rename(from, to)
    }

    fn remove_file(&mut self, file: &Path) -> io::Result<()> {
        self.step()?;
        System.remove_file(file)
    }

    fn remove_folder(&mut self, folder: &Path) -> io::Result<()> {
        self.step()?;
        System.remove_folder(folder)
    }
}

const BEFORE: &[(&str, &str)] =
    &[("Cargo.toml", "the old manifest"), ("own/a.rs", "the old a"), ("own/gone/b.rs", "an orphan"), ("own/c.rs", "c")];
const AFTER: &[(&str, &str)] =
    &[("Cargo.toml", "the new manifest"), ("own/a.rs", "the new a"), ("own/c.rs", "c"), ("own/new/d.rs", "the new d")];

#[test]
fn failed_writes_are_atomic_and_resumable() {
    use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem, StorageFull};
    let failures = [PermissionDenied, ReadOnlyFilesystem, StorageFull].map(Failure::Once);
    for (failure, before) in failures.into_iter().chain([Failure::Killed]).flat_map(|it| [(it, BEFORE), (it, &[])]) {
        let mut failed = 0;
        for left in 0.. {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path();
            put(root, before);
            let outcome = reconcile_on(&mut Faulty { left, failure }, desired(root, AFTER), Mode::Write);
            assert_whole(root, before, &format!("{failure:?} at change {left}"));
            let found = tree(root);
            let is_complete = found == owned(AFTER);
            let differences = reconcile(desired(root, AFTER), Mode::Check).unwrap().changes;
            assert_eq!(differences.is_empty(), is_complete, "the check is wrong: {failure:?} at change {left}");
            if let (Err(error), Failure::Once(_)) = (&outcome, failure) {
                let is_unfinished = matches!(error, Error::Unfinished { .. });
                let of_drafts = found.keys().filter(|name| name.ends_with(".codegen-new")).count();
                assert_eq!(of_drafts, 0, "{failure:?} at change {left}");
                assert!(is_unfinished || is_removal(error) || found == owned(before), "{error}: {found:?}");
            }
            failed += usize::from(outcome.is_err());
            reconcile(desired(root, AFTER), Mode::Write).unwrap();
            assert_eq!(tree(root), owned(AFTER), "{failure:?} at change {left}");
            if is_complete && outcome.is_ok() {
                break;
            }
        }
        assert!(failed >= 8, "{failure:?} was met {failed} times only");
    }
}

/// Removal is the last step, after everything is written.
fn is_removal(error: &Error) -> bool {
    matches!(error, Error::Io { action: "remove", .. })
}

/// Every file that is not a draft has its old or its new content.
fn assert_whole(root: &Path, before: &[(&str, &str)], what: &str) {
    for (name, text) in tree(root) {
        let file = (name.as_str(), text.as_str());
        assert!(name.ends_with(".codegen-new") || before.contains(&file) || AFTER.contains(&file), "{what}: {file:?}");
    }
}

#[test]
fn reports_progress_on_failure() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), BEFORE);
    // Three folders, three drafts, and one of three files.
    let mut disk = Faulty { left: 7, failure: Failure::Once(io::ErrorKind::PermissionDenied) };
    let error = reconcile_on(&mut disk, desired(folder.path(), AFTER), Mode::Write).unwrap_err();
    assert!(matches!(error, Error::Unfinished { done: 1, of: 3, .. }), "{error}");
    assert!(error.to_string().contains("1 of 3 files are written"), "{error}");
}

#[test]
fn keeps_nonempty_folders_in_place_of_files() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, &[("z/b.rs/mine", "mine")]);
    let error = reconcile(desired(root, &[("z/b.rs", "b")]), Mode::Write).unwrap_err();
    assert!(error.to_string().starts_with("cannot write "), "{error}");
    assert_eq!(tree(root), owned(&[("z/b.rs/mine", "mine")]));
}

#[cfg(unix)]
#[test]
fn rejects_symlinks_without_following_them() {
    use std::os::unix::fs::symlink;
    let links = [
        ("own", "elsewhere"),
        ("own/deep", "elsewhere"),
        ("own/deep/a.rs", "elsewhere/a.rs"),
        ("own/orphan.rs", "elsewhere/a.rs"),
        ("own/orphans", "elsewhere"),
        ("own/nowhere", "nothing"),
        ("own/deep/.a.rs.codegen-new", "elsewhere/a.rs"),
        ("other", "elsewhere"),
        ("other/.b.md.codegen-new", "elsewhere/a.rs"),
    ];
    let files = [("own/deep/a.rs", "new"), ("other/b.md", "new")];
    for (link, target) in links {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("root");
        let place = root.join(link);
        put(folder.path(), &[("elsewhere/a.rs", "mine"), ("elsewhere/orphan.rs", "mine")]);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        symlink(folder.path().join(target), &place).unwrap();
        let before = tree(folder.path().join("elsewhere").as_path());
        for mode in [Mode::Check, Mode::Write] {
            let error = reconcile(desired(&root, &files), mode).unwrap_err();
            assert!(matches!(&error, Error::Link(path) if *path == place), "{link}: {error}");
            assert!(error.to_string().contains(&place.display().to_string()), "{error}");
        }
        assert_eq!(tree(folder.path().join("elsewhere").as_path()), before, "{link}");
        assert!(place.is_symlink(), "{link} is gone");
    }
}

#[cfg(unix)]
#[test]
fn rejects_a_symlink_in_place_of_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(folder.path().join("mine"), folder.path().join(LOCK)).unwrap();
    for mode in [Mode::Check, Mode::Write] {
        assert!(matches!(Lock::hold(folder.path(), mode), Err(Error::Link(_))));
    }
    assert!(!folder.path().join("mine").exists());
}

#[test]
fn concurrent_runs_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    drop(Lock::hold(root, Mode::Check).unwrap());
    assert_eq!(files_below(root).unwrap(), [""; 0], "a check creates nothing");
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let lock = Lock::hold(root, Mode::Write).unwrap();
        for mode in [Mode::Check, Mode::Write] {
            let sender = sender.clone();
            scope.spawn(move || {
                let _lock = Lock::hold(root, mode).unwrap();
                sender.send(()).unwrap();
            });
        }
        let early = receiver.recv_timeout(std::time::Duration::from_millis(100));
        assert!(early.is_err(), "a second run did not wait");
        drop(lock);
        receiver.recv().unwrap();
        receiver.recv().unwrap();
    });
}
