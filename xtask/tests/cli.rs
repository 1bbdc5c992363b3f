//! The commands as they are called: what they write, what they say, how they end.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A document whose booleans are written as strings, as the documentation site exports them.
const SPEC: &str = "\
openapi: 3.0.0
info:
  title: Corner Bakery
  version: '1'
paths:
  /loaves/{id}:
    get:
      operationId: get-loaf
      tags: [Loaves]
      parameters:
        - {name: id, in: path, required: 'true', schema: {type: string}}
      responses:
        '200':
          description: The loaf.
          content:
            application/json:
              schema: {type: object, properties: {weight: {type: integer}}}
";

/// A folder with the document in it, in which commands run.
struct Bakery(TempDir);

impl Bakery {
    fn new() -> Self {
        let bakery = Self(tempfile::tempdir().unwrap());
        fs::write(bakery.path().join("spec.yaml"), SPEC).unwrap();
        bakery
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Runs a command and tells how it ended, what it printed, and what it said besides.
    fn run(&self, arguments: &str) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let Output { status, stdout, stderr } =
            command.args(arguments.split(' ')).current_dir(self.path()).output().unwrap();
        (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    fn page(&self, name: &str, path: &str, summary: &str) {
        let page = format!(
            r#"# A page

````json GET {path}
{{
  "openapi": "3.0.0",
  "info": {{"title": "Corner Bakery", "version": "1"}},
  "tags": [{{"name": "Loaves"}}],
  "paths": {{
    "{path}": {{
      "get": {{"summary": "{summary}", "tags": ["Loaves"], "responses": {{"204": {{"description": "Done."}}}}}}
    }}
  }}
}}
````
"#
        );
        fs::write(self.path().join(name), page).unwrap();
    }

    /// Every file below the folder, with its content and the time at which it was written.
    fn tree(&self) -> Vec<(String, Vec<u8>, std::time::SystemTime)> {
        let mut files = Vec::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(self.path()).unwrap().to_string_lossy().replace('\\', "/");
                    files.push((name, fs::read(&path).unwrap(), fs::metadata(&path).unwrap().modified().unwrap()));
                }
            }
        }
        files.sort();
        files
    }
}

const WRITE: &str = "codegen --spec spec.yaml --out crate";
const CHECK: &str = "codegen --check --spec spec.yaml --out crate";

#[test]
fn another_document_gives_a_crate_of_its_own() {
    let bakery = Bakery::new();
    let (code, summary, said) = bakery.run(WRITE);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.starts_with("reading spec.yaml\n"), "{said}");
    assert!(summary.starts_with("1 operation in 1 group, 1 type\n1 fix\n  string-boolean       1\n"), "{summary}");

    let tree = bakery.tree();
    let names: Vec<_> = tree.iter().map(|(name, ..)| name.as_str()).collect();
    for name in [
        "crate/Cargo.toml",
        "crate/spec/QUIRKS.md",
        "crate/spec/bindings.json",
        "crate/spec/effective.yaml",
        "crate/src/client/loaves.rs",
        "crate/src/lib.rs",
        "crate/src/models/loaves.rs",
        "crate/src/runtime/mod.rs",
        "crate/src/server/loaves.rs",
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    let bindings = fs::read_to_string(bakery.path().join("crate/spec/bindings.json")).unwrap();
    assert!(bindings.contains("corner_bakery::models::"), "{bindings}");
    let root = fs::read_to_string(bakery.path().join("crate/src/lib.rs")).unwrap();
    assert!(root.starts_with("//! Corner Bakery: "), "{root}");

    // Cargo accepts the manifest, without any workspace around it.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let metadata = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let output = Command::new(cargo).args(metadata).current_dir(bakery.path().join("crate")).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && text.contains("\"name\":\"corner-bakery\""), "{text}");
}

#[test]
fn a_second_run_writes_nothing() {
    let bakery = Bakery::new();
    bakery.run(WRITE);
    let before = bakery.tree();
    let (code, summary, _) = bakery.run(WRITE);
    assert_eq!(code, Some(0));
    assert!(summary.contains("\nup to date: "), "{summary}");
    assert_eq!(bakery.run(CHECK).0, Some(0));
    assert!(bakery.tree() == before, "a file was touched");
}

#[test]
fn checking_finds_what_is_missing_stale_and_orphaned_and_writes_nothing() {
    let bakery = Bakery::new();
    let (code, diff, said) = bakery.run(CHECK);
    assert_eq!(code, Some(1), "{said}");
    assert!(diff.starts_with("missing: Cargo.toml\n--- /dev/null\n+++ b/Cargo.toml\n"), "{diff}");
    assert_eq!(bakery.tree().len(), 1, "only the document");

    bakery.run(WRITE);
    let whole = bakery.tree();
    let source = bakery.path().join("crate/src");
    fs::write(source.join("models/orphan.rs"), "mod lost;\n").unwrap();
    fs::remove_file(source.join("client/loaves.rs")).unwrap();
    fs::write(source.join("lib.rs"), "\n").unwrap();
    let before = bakery.tree();
    let (code, diff, said) = bakery.run(CHECK);
    assert_eq!(code, Some(1));
    for change in [
        "missing: src/client/loaves.rs\n",
        "orphaned: src/models/orphan.rs\n--- a/src/models/orphan.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-mod lost;\n",
        "out of date: src/lib.rs\n--- a/src/lib.rs\n+++ b/src/lib.rs\n",
    ] {
        assert!(diff.contains(change), "{change}\n{diff}");
    }
    let advice = "3 files out of date: run `cargo xtask codegen --spec spec.yaml --out crate`";
    assert!(said.contains(advice), "{said}");
    assert!(bakery.tree() == before, "a file was touched");

    let (code, summary, _) = bakery.run(WRITE);
    assert_eq!(code, Some(0));
    assert!(summary.contains("2 files written, 1 removed, "), "{summary}");
    let contents =
        |tree: Vec<(String, Vec<u8>, _)>| tree.into_iter().map(|(name, text, _)| (name, text)).collect::<Vec<_>>();
    assert!(contents(bakery.tree()) == contents(whole), "all is as it was");
}

#[test]
fn an_error_writes_nothing() {
    let bakery = Bakery::new();
    bakery.run(WRITE);
    fs::write(bakery.path().join("bad.yaml"), SPEC.replace("integer", "[")).unwrap();
    let before = bakery.tree();
    for out in ["crate", "new"] {
        let (code, _, said) = bakery.run(&format!("codegen --spec bad.yaml --out {out}"));
        assert_eq!(code, Some(2));
        assert!(said.contains("--> bad.yaml:17:"), "{said}");
        assert!(said.ends_with("error: 1 error; nothing was written\n"), "{said}");
    }
    assert!(bakery.tree() == before, "a file was touched");
}

#[test]
fn calls_that_make_no_sense_are_told() {
    let bakery = Bakery::new();
    let table = [
        ("codegen --spec spec.yaml", "error: the checked-in files come from the checked-in document"),
        ("codegen --spec none.yaml --out crate", "error: cannot read none.yaml: "),
        ("codegen --spec spec.yaml --out .", "error: . holds something else"),
        ("import none.md", "error: cannot read none.md: "),
    ];
    for (arguments, expected) in table {
        let (code, _, said) = bakery.run(arguments);
        assert_eq!(code, Some(2), "{arguments}");
        assert!(said.lines().any(|line| line.starts_with(expected)), "{arguments}: {said}");
    }
    assert_eq!(bakery.tree().len(), 1, "only the document");
}

#[test]
fn pages_become_a_document() {
    let bakery = Bakery::new();
    bakery.page("a.md", "/ovens", "All ovens");
    bakery.page("b.md", "/mills", "All mills");
    let (code, document, said) = bakery.run("import a.md b.md");
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("b.md: 1 new, 3 equal, 0 kept, 0 conflicts\n  new       /paths/~1mills/get  b.md:10\n"),
        "{said}"
    );

    let (code, printed, _) = bakery.run("import a.md b.md --out both.yaml");
    assert_eq!((code, printed.as_str()), (Some(0), ""));
    assert_eq!(fs::read_to_string(bakery.path().join("both.yaml")).unwrap(), document);
    let (code, summary, said) = bakery.run("codegen --spec both.yaml --out crate");
    assert_eq!(code, Some(0), "{said}");
    assert!(summary.starts_with("2 operations in 1 group"), "{summary}");

    let (code, _, said) = bakery.run("import a.md b.md --into spec.yaml --out spec.yaml");
    assert_eq!(code, Some(0), "{said}");
    assert!(fs::read_to_string(bakery.path().join("spec.yaml")).unwrap().contains("/mills:"));
}

#[test]
fn pages_in_conflict_write_nothing() {
    let bakery = Bakery::new();
    bakery.page("a.md", "/ovens", "All ovens");
    bakery.page("b.md", "/ovens", "Each oven");
    let before = bakery.tree();
    let (code, printed, said) = bakery.run("import a.md b.md --out both.yaml");
    assert_eq!((code, printed.as_str()), (Some(2), ""));
    assert!(said.contains("  conflict  /paths/~1ovens/get  b.md:10 and a.md:10\n"), "{said}");
    assert!(said.contains("error[import-conflict]: two descriptions differ at `/paths/~1ovens/get/summary`"), "{said}");
    assert!(bakery.tree() == before, "a file was written");
}
