//! `generate` is killed, meets another run, or finds a link: the folder is unchanged or completely updated.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use tempfile::TempDir;

/// A document with so many operations, which differ between the two sorts.
fn document(sort: &str, operations: usize) -> String {
    let mut text = String::from("openapi: 3.0.3\ninfo: {title: Bakery, version: '1'}\npaths:\n");
    for number in 0..operations {
        text += &format!(
            "  /{sort}/{number}:\n    get:\n      tags: [{sort}{group}]\n      description: About {sort}.\n      \
             responses: {{'200': {{description: Done., content: {{application/json: {{schema: {{type: object, \
             properties: {{{sort}: {{type: string}}}}}}}}}}}}}}\n",
            group = number % 4
        );
    }
    text
}

/// A folder with two documents, and for each the files that it gives.
struct Bakery {
    folder: TempDir,
    expected: [BTreeMap<String, Vec<u8>>; 2],
}

const SORTS: [&str; 2] = ["rye", "wheat"];

impl Bakery {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for sort in SORTS {
            fs::write(folder.path().join(format!("{sort}.yaml")), document(sort, 8)).unwrap();
        }
        let mut bakery = Self { folder, expected: Default::default() };
        bakery.expected = SORTS.map(|sort| {
            let out = bakery.path(&format!("expected-{sort}"));
            assert_eq!(bakery.run(sort, &out, &[]), Some(0));
            files(&out)
        });
        bakery
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn start(&self, sort: &str, out: &Path, options: &[&str]) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_oascrate"));
        command.args(["generate", &format!("{sort}.yaml"), "--out"]).arg(out).args(options);
        command.current_dir(self.folder.path()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    fn run(&self, sort: &str, out: &Path, options: &[&str]) -> Option<i32> {
        self.start(sort, out, options).wait().unwrap().code()
    }

    /// Every file that is not a draft is what one of the two documents gives.
    fn assert_whole(&self, out: &Path, what: &str) {
        for (name, content) in files(out).iter().filter(|(name, _)| !name.ends_with(".codegen-new")) {
            let is_whole = self.expected.iter().any(|files| files.get(name) == Some(content));
            assert!(is_whole, "{name} is half written: {what}");
        }
    }
}

/// Every file below a folder, but for the lock.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with(".codegen.lock") {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Waits until the process has begun to write, or is over.
fn until_it_writes(child: &mut Child, out: &Path) {
    let source = out.join("src/client");
    let before = fs::metadata(&source).and_then(|folder| folder.modified()).ok();
    while child.try_wait().unwrap().is_none() {
        if fs::metadata(&source).and_then(|folder| folder.modified()).ok() != before {
            return;
        }
    }
}

#[test]
fn next_run_completes_a_killed_run() {
    let bakery = Bakery::new();
    // Returns the duration of a run, and of its writes: the shortest measured time, as the load of a machine changes.
    let measured = bakery.path("measured");
    let started = Instant::now();
    let mut child = bakery.start("rye", &measured, &[]);
    until_it_writes(&mut child, &measured);
    let begun = Instant::now();
    assert!(child.wait().unwrap().success());
    let (mut whole, mut writing) = (started.elapsed(), begun.elapsed());
    let (mut killed, mut unfinished) = (0, 0);
    for turn in 0..100 {
        // Each fifth turn starts without a folder.
        let out = bakery.path(&format!("out-{}", turn / 5));
        let sort = SORTS[turn % 2];
        let part = turn as f64 / 110.0;
        let mut started = Instant::now();
        let mut child = bakery.start(sort, &out, &[]);
        // Most of a run only reads and computes; half of the turns look for the short time in which it writes.
        let is_writing = turn % 4 < 2;
        if is_writing {
            until_it_writes(&mut child, &out);
            started = Instant::now();
        }
        let time = if is_writing { &mut writing } else { &mut whole };
        let after = time.mul_f64(part);
        sleep(after.saturating_sub(started.elapsed()));
        child.kill().unwrap();
        if child.wait().unwrap().code().is_none() {
            killed += 1;
        } else {
            *time = after.min(*time);
        }

        let what = format!("killed after {after:?} in turn {turn}");
        bakery.assert_whole(&out, &what);
        let expected = &bakery.expected[turn % 2];
        let found = files(&out);
        unfinished += usize::from(found != *expected && !found.is_empty());
        if turn % 3 == 0 {
            let code = if found == *expected { 0 } else { 1 };
            assert_eq!(bakery.run(sort, &out, &["--check"]), Some(code), "the check is wrong: {what}");
            assert_eq!(files(&out), found, "the check has written: {what}");
        }
        if turn % 2 == 1 {
            assert_eq!(bakery.run(sort, &out, &[]), Some(0), "{what}");
            assert!(files(&out) == *expected, "{what}");
        }
    }
    assert!(killed > 50, "only {killed} runs were killed before their end");
    assert!(unfinished > 10, "only {unfinished} runs were killed while there was something to do");
}

#[test]
fn concurrent_runs_leave_consistent_files() {
    let bakery = Bakery::new();
    for turn in 0..10 {
        let out = bakery.path(&format!("out-{}", turn / 5));
        let mut children = SORTS.map(|sort| bakery.start(sort, &out, &[]));
        for child in &mut children {
            assert_eq!(child.wait().unwrap().code(), Some(0));
        }
        assert!(bakery.expected.contains(&files(&out)), "turn {turn}");
    }
}

#[cfg(unix)]
#[test]
fn rejects_symlinks_in_the_output_by_name() {
    let bakery = Bakery::new();
    let out = bakery.path("expected-rye");
    let models = out.join("src/models");
    fs::rename(&models, bakery.path("mine")).unwrap();
    std::os::unix::fs::symlink(bakery.path("mine"), &models).unwrap();
    let before = files(&bakery.path("mine"));
    for options in [&["--check"][..], &[]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_oascrate"));
        command.args(["generate", "wheat.yaml", "--out", "expected-rye"]).args(options);
        let output = command.current_dir(bakery.folder.path()).output().unwrap();
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{message}");
        assert!(message.contains("expected-rye/src/models is a symbolic link"), "{message}");
    }
    assert!(models.is_symlink() && files(&bakery.path("mine")) == before);
}
