//! The commands on the command line: written files, output, and exit codes.

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

    /// Runs a command; returns its exit code, its output, and its messages.
    fn run(&self, arguments: &str) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_oascrate"));
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

const WRITE: &str = "generate spec.yaml --out crate";
const CHECK: &str = "check spec.yaml --out crate";

#[test]
fn generates_a_crate_from_another_document() {
    let bakery = Bakery::new();
    let (code, summary, said) = bakery.run(WRITE);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(said, "", "there is no terminal to show progress on");
    assert!(summary.starts_with("1 operation in 1 group, 1 type\n1 fix\n  string-boolean       1\n"), "{summary}");

    let tree = bakery.tree();
    let names: Vec<_> = tree.iter().map(|(name, ..)| name.as_str()).collect();
    for name in [
        "crate/.gitignore",
        "crate/Cargo.toml",
        "crate/README.md",
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
    assert!(root.contains("\n\n//! Corner Bakery: "), "{root}");

    // Cargo accepts the manifest, without any workspace around it.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let metadata = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let output = Command::new(cargo).args(metadata).current_dir(bakery.path().join("crate")).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && text.contains("\"name\":\"corner-bakery\""), "{text}");
}

#[test]
fn second_run_writes_nothing() {
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
fn check_reports_missing_stale_and_orphaned_files() {
    let bakery = Bakery::new();
    let (code, diff, said) = bakery.run(CHECK);
    assert_eq!(code, Some(1), "{said}");
    assert!(diff.starts_with("missing: .gitignore\n--- /dev/null\n+++ b/.gitignore\n"), "{diff}");
    assert_eq!(bakery.tree().len(), 1, "only the document");

    bakery.run(WRITE);
    let whole = bakery.tree();
    let source = bakery.path().join("crate/src");
    fs::write(source.join("models/orphan.rs"), "mod lost;\n").unwrap();
    fs::remove_file(source.join("client/loaves.rs")).unwrap();
    fs::write(source.join("server/mod.rs"), "\n").unwrap();
    let before = bakery.tree();
    let (code, diff, said) = bakery.run(CHECK);
    assert_eq!(code, Some(1));
    for change in [
        "missing: src/client/loaves.rs\n",
        "orphaned: src/models/orphan.rs\n--- a/src/models/orphan.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-mod lost;\n",
        "out of date: src/server/mod.rs\n--- a/src/server/mod.rs\n+++ b/src/server/mod.rs\n",
    ] {
        assert!(diff.contains(change), "{change}\n{diff}");
    }
    let advice = "3 files out of date: run `oascrate generate spec.yaml --out crate`";
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
fn failed_run_writes_nothing() {
    let bakery = Bakery::new();
    bakery.run(WRITE);
    fs::write(bakery.path().join("bad.yaml"), SPEC.replace("integer", "[")).unwrap();
    let before = bakery.tree();
    for out in ["crate", "new"] {
        let (code, _, said) = bakery.run(&format!("generate bad.yaml --out {out}"));
        assert_eq!(code, Some(2));
        assert!(said.contains("--> bad.yaml:17:"), "{said}");
        assert!(said.ends_with("error: 1 error; nothing was written\n"), "{said}");
    }
    assert!(bakery.tree() == before, "a file was touched");
}

#[test]
fn rejects_invalid_arguments() {
    let bakery = Bakery::new();
    let table = [
        ("generate", "error: there is no document and no `oascrate.toml` here"),
        ("check --config none.toml", "error: cannot read none.toml: "),
        ("generate none.yaml --out crate", "error: cannot read none.yaml: "),
        ("generate spec.yaml --module src/api", "error: "),
        ("init none.yaml", "error: cannot read none.yaml: "),
        ("explain bread", "error: no rule has the id `bread`"),
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
fn imports_pages_into_a_document() {
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
    let (code, summary, said) = bakery.run("generate both.yaml --out crate");
    assert_eq!(code, Some(0), "{said}");
    assert!(summary.starts_with("2 operations in 1 group"), "{summary}");

    let (code, _, said) = bakery.run("import a.md b.md --into spec.yaml --out spec.yaml");
    assert_eq!(code, Some(0), "{said}");
    assert!(fs::read_to_string(bakery.path().join("spec.yaml")).unwrap().contains("/mills:"));
}

#[test]
fn conflicting_pages_write_nothing() {
    let bakery = Bakery::new();
    bakery.page("a.md", "/ovens", "All ovens");
    bakery.page("b.md", "/ovens", "Each oven");
    let before = bakery.tree();
    let (code, printed, said) = bakery.run("import a.md b.md --out both.yaml");
    assert_eq!((code, printed.as_str()), (Some(2), ""));
    assert!(said.contains("  conflict  /paths/~1ovens/get  b.md:10 and a.md:10\n"), "{said}");
    assert!(
        said.contains("error[import-conflict]: conflicting descriptions of `/paths/~1ovens/get/summary`"),
        "{said}"
    );
    assert!(bakery.tree() == before, "a file was written");
}

#[test]
fn names_the_crate_after_the_document() {
    let bakery = Bakery::new();
    let (code, _, said) = bakery.run("generate spec.yaml");
    assert_eq!(code, Some(0), "{said}");
    assert!(bakery.path().join("corner-bakery/src/lib.rs").is_file());
    let before = bakery.tree();
    assert!(bakery.run("generate spec.yaml").1.contains("\nup to date: "));
    assert!(bakery.tree() == before, "a file was touched");
    for word in ["rocket", "cfg(test)"] {
        let found = before.iter().find(|(_, text, _)| String::from_utf8_lossy(text).to_lowercase().contains(word));
        assert_eq!(found.map(|(name, ..)| name), None, "{word}");
    }
}

#[test]
fn dry_run_lists_files_and_writes_nothing() {
    let bakery = Bakery::new();
    let (code, summary, said) = bakery.run("generate spec.yaml --dry-run");
    assert_eq!(code, Some(0), "{said}");
    assert!(summary.contains(" files would be written, 0 would be removed, 0 unchanged"), "{summary}");
    assert_eq!(bakery.tree().len(), 1, "only the document");
}

#[test]
fn keeps_files_without_the_generated_header() {
    let bakery = Bakery::new();
    bakery.run(WRITE);
    let krate = bakery.path().join("crate");
    let manifest = fs::read_to_string(krate.join("Cargo.toml")).unwrap();
    let (_, own) = manifest.split_once('\n').unwrap();
    let own = own.replace("corner-bakery", "my-bakery").replace("bytes = \"1\"\n", "");
    fs::write(krate.join("Cargo.toml"), &own).unwrap();
    fs::write(krate.join("src/lib.rs"), "pub mod mine;\n").unwrap();
    let (code, _, said) = bakery.run(WRITE);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(fs::read_to_string(krate.join("Cargo.toml")).unwrap(), own);
    assert_eq!(fs::read_to_string(krate.join("src/lib.rs")).unwrap(), "pub mod mine;\n");
    assert!(
        said.ends_with("missing in the manifest (`--add-dependencies` adds it):\n  [dependencies] bytes = \"1\"\n"),
        "{said}"
    );
    let bindings = fs::read_to_string(krate.join("spec/bindings.json")).unwrap();
    assert!(bindings.contains("my_bakery::models::"), "{bindings}");

    let (code, _, said) = bakery.run(&format!("{WRITE} --add-dependencies"));
    assert_eq!((code, said.as_str()), (Some(0), ""));
    assert!(fs::read_to_string(krate.join("Cargo.toml")).unwrap().contains("\nbytes = \"1\"\n"));
}

#[test]
fn module_mode_leaves_the_rest_of_the_crate_alone() {
    let bakery = Bakery::new();
    fs::create_dir_all(bakery.path().join("src")).unwrap();
    fs::write(bakery.path().join("Cargo.toml"), "[package]\nname = \"shop\"\nedition = \"2024\"\n").unwrap();
    fs::write(bakery.path().join("src/lib.rs"), "pub mod net;\n").unwrap();
    let (code, _, said) = bakery.run("generate spec.yaml --module src/net/api");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("[features] client = [") && said.contains("[dependencies] http = \"1\""), "{said}");
    let api = bakery.path().join("src/net/api");
    let read = |name: &str| fs::read_to_string(api.join(name)).unwrap();
    assert!(read("client/loaves.rs").contains("use crate::net::api::models::*;"));
    assert!(read("runtime/macros/operations.rs").contains("$crate::net::api::runtime::"));
    assert!(read("mod.rs").contains("pub mod models;") && api.join("names.lock").is_file());
    assert!(!bakery.path().join("README.md").exists() && !api.join("spec").exists());
    assert_eq!(bakery.run("check spec.yaml --module src/net/api").0, Some(0));
    let (code, _, said) = bakery.run("generate spec.yaml --module src/net/api --add-dependencies");
    assert_eq!((code, said.as_str()), (Some(0), ""));
    let manifest = fs::read_to_string(bakery.path().join("Cargo.toml")).unwrap();
    assert!(
        manifest.starts_with("[package]\nname = \"shop\"\n") && manifest.contains("\n[dependencies]\n"),
        "{manifest}"
    );
}

#[test]
fn configuration_replaces_options() {
    let bakery = Bakery::new();
    let (code, _, said) = bakery.run("init spec.yaml");
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(bakery.run("init spec.yaml").0, Some(2), "an edited configuration is not overwritten");
    let path = bakery.path().join("oascrate.toml");
    let text = fs::read_to_string(&path).unwrap().replace("# license", "license").replace("# version", "version");
    fs::write(&path, text).unwrap();
    assert_eq!(bakery.run("generate").0, Some(0));
    let manifest = fs::read_to_string(bakery.path().join("corner-bakery/Cargo.toml")).unwrap();
    assert!(manifest.contains("license = \"MIT\""), "{manifest}");
    assert_eq!(bakery.run("check").0, Some(0));

    // It can be a part of a manifest, too.
    fs::remove_file(&path).unwrap();
    let manifest = "[package]\nname = \"shop\"\n\n[package.metadata.oascrate]\ndocument = \"spec.yaml\"\n";
    fs::write(bakery.path().join("Cargo.toml"), format!("{manifest}output.crate = \"corner-bakery\"\n")).unwrap();
    let (code, diff, _) = bakery.run("check");
    assert_eq!(code, Some(1));
    assert!(diff.contains("-license = \"MIT\""), "{diff}");
}

#[test]
fn prints_json_for_programs() {
    let bakery = Bakery::new();
    let json = |arguments: &str| -> (Option<i32>, serde_json::Value) {
        let (code, printed, said) = bakery.run(arguments);
        assert_eq!(said, "", "{arguments}");
        (code, serde_json::from_str(&printed).unwrap())
    };
    let (code, report) = json("check spec.yaml --out crate --json");
    assert_eq!((code, &report["summary"]["operations"], &report["written"]), (Some(1), &1.into(), &false.into()));
    assert_eq!(report["files"]["changes"][0]["found"], "missing");
    let (code, report) = json("--json generate spec.yaml --out crate");
    assert_eq!((code, &report["written"]), (Some(0), &true.into()));
    assert_eq!(report["diagnostics"], serde_json::json!([]));

    fs::write(bakery.path().join("bad.yaml"), SPEC.replace("integer", "[")).unwrap();
    let (code, report) = json("generate bad.yaml --json");
    assert_eq!(code, Some(2));
    assert_eq!(report["error"], "1 error; nothing was written");
    assert_eq!(report["diagnostics"][0]["place"]["file"], "bad.yaml");
    let (code, rules) = json("explain --json");
    assert_eq!(code, Some(0));
    assert!(rules.as_array().is_some_and(|rules| rules.len() > 50));
    for arguments in
        ["names spec.yaml --json", "diff --base spec.yaml --head spec.yaml --json", "corpus spec.yaml --json"]
    {
        assert_eq!(json(arguments).0, Some(0), "{arguments}");
    }
}

#[test]
fn prints_shell_completions() {
    let (code, script, _) = Bakery::new().run("completions bash");
    assert_eq!(code, Some(0));
    assert!(script.contains("--add-dependencies"), "{script}");
}
