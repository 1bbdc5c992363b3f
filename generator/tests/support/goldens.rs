//! Comparison with checked-in files: writes them if `UPDATE_GOLDENS` is set, compares otherwise.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use oascrate::printable::is_invisible;
use similar::TextDiff;

/// All differences of a test, reported together at its end.
#[derive(Default)]
pub struct Goldens {
    faults: String,
}

impl Goldens {
    /// The file at `path` must hold this text; for no text, there must be no file.
    pub fn file(&mut self, path: &Path, text: &str) {
        let expected = fs::read_to_string(path).unwrap_or_default();
        if expected == text {
            return;
        }
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            write(path, text);
            return;
        }
        let diff = TextDiff::from_lines(&expected, text);
        let diff = diff.unified_diff().header("expected", "found").to_string();
        let _ = writeln!(self.faults, "\n{}:\n{diff}", path.display());
    }

    /// The folder at `path` must hold these files, by their relative paths, and no others.
    pub fn folder(&mut self, path: &Path, files: &BTreeMap<String, String>) {
        for (name, text) in files {
            self.file(&path.join(name), text);
        }
        let mut found = Vec::new();
        files_below(path, &mut found);
        for file in found {
            let relative = file.strip_prefix(path).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            if !files.contains_key(&relative) {
                self.file(&file, "");
            }
        }
    }

    /// Checks that a text has no control or format characters except line breaks, and the joiners of words and emoji.
    #[allow(dead_code, reason = "not every test has text of documents")]
    pub fn visible(&mut self, name: &str, text: &str) {
        let is_hidden = |c: char| is_invisible(c) && !matches!(c, '\n' | '\u{200c}' | '\u{200d}');
        for line in text.lines().filter(|line| line.contains(is_hidden)) {
            self.fault(&format!("{name}: something in this line cannot be seen: {line:?}"));
        }
    }

    /// Adds a failure that is independent of the goldens.
    pub fn fault(&mut self, what: &str) {
        let _ = writeln!(self.faults, "\n{what}");
    }

    /// Fails if anything was wrong.
    pub fn finish(self) {
        assert!(
            self.faults.is_empty(),
            "{}\nIf this is as it should be: `UPDATE_GOLDENS=1 cargo test -p oascrate --test golden`, then read the changes.",
            self.faults
        );
    }
}

fn write(path: &Path, text: &str) {
    let written = match text {
        "" => fs::remove_file(path),
        text => path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text)),
    };
    written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { files_below(&path, found) } else { found.push(path) }
    }
}
