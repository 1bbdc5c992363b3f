//! `oascrate diff` as it is called: in a repository, with files, and where neither is as it should be.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::diagnostic::{Diagnostics, render};
use generator::report::markdown;
use generator::source::{Sources, parse};
use tempfile::TempDir;

const SPEC: &str = "\
openapi: 3.0.0
info: {title: Corner Bakery, version: '1'}
paths:
  /loaves/{id}:
    get:
      operationId: get-loaf
      tags: [Loaves]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: The loaf.
          content:
            application/json:
              schema:
                type: object
                properties:
                  weight: {type: integer}
                  name: {type: string}
";

const OVERLAY: &str = "\
overlay: 1.1.0
info: {title: Loaves as they are, version: 1.0.0}
actions:
  - target: $.paths['/loaves/{id}'].get.responses['200'].content['application/json'].schema.properties
    update: {crust: {type: boolean}}
    x-omnigen-quirk:
      id: loaf-with-crust
      reason: every loaf has a crust
      evidence: the oven
      expect: {crust: null}
";

/// What is where in the repository.
const CONFIGURATION: &str = "document = \"spec/bakery.yaml\"\noverlays = [\"spec/overlays\"]\n";

/// A project in a repository: `main` has the document, and `work` is the branch that is worked on.
struct Bakery(TempDir);

impl Bakery {
    fn new() -> Self {
        let bakery = Self::without_repository();
        bakery.write("spec/bakery.yaml", SPEC);
        bakery.write("spec/overlays/crust.yaml", OVERLAY);
        bakery.write("oascrate.toml", CONFIGURATION);
        bakery.git("init -q -b main .");
        bakery.commit("The bakery");
        bakery.git("checkout -q -b work");
        bakery
    }

    fn without_repository() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces a part of the document.
    fn edit(&self, from: &str, to: &str) {
        let text = fs::read_to_string(self.path("spec/bakery.yaml")).unwrap();
        assert!(text.contains(from), "{from}");
        self.write("spec/bakery.yaml", &text.replace(from, to));
    }

    fn commit(&self, message: &str) {
        self.git("add -A");
        self.git(&format!("commit -q -m {}", message.replace(' ', "-")));
    }

    fn git(&self, arguments: &str) -> String {
        let output = at(Command::new("git"), self.0.path()).args(arguments.split(' ')).output().unwrap();
        assert!(output.status.success(), "git {arguments}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Runs `diff` and tells how it ended, what it printed, and what it said besides.
    fn run(&self, arguments: &str) -> (Option<i32>, String, String) {
        let mut command = at(Command::new(env!("CARGO_BIN_EXE_oascrate")), self.0.path());
        command.arg("diff").args(arguments.split(' ').filter(|argument| !argument.is_empty()));
        let Output { status, stdout, stderr } = command.output().unwrap();
        (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }
}

/// A command in a folder that knows nothing of whoever runs the test.
fn at(mut command: Command, folder: &Path) -> Command {
    command
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CEILING_DIRECTORIES", folder);
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), "baker").env(format!("GIT_{role}_EMAIL"), "baker@bakery.example");
    }
    command.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_INDEX_FILE");
    command
}

const GONE: (&str, &str) = ("                  name: {type: string}\n", "");
const MORE: (&str, &str) = ("name: {type: string}", "name: {type: string}\n                  seeds: {type: boolean}");
const REMOVED: &str = "response-optional-property-removed";

#[test]
fn what_is_equal_has_no_findings() {
    let (code, report, said) = Bakery::new().run("--fail-on any");
    assert_eq!(code, Some(0), "{said}");
    assert!(report.contains("\nno findings\n"), "{report}");
    assert!(report.starts_with("merge base with main ("), "{report}");
}

#[test]
fn the_threshold_decides_the_exit_code() {
    let table = [
        (GONE, "", 1),
        (GONE, "--fail-on breaking", 1),
        (GONE, "--fail-on never", 0),
        (MORE, "", 0),
        (MORE, "--fail-on rust", 0),
        (MORE, "--fail-on any", 1),
        (GONE, "--fail-on rust", 1),
        (MORE, "--fail-on breaking,rust", 0),
    ];
    for ((from, to), arguments, expected) in table {
        let bakery = Bakery::new();
        bakery.edit(from, to);
        let (code, report, said) = bakery.run(arguments);
        assert_eq!(code, Some(expected), "{arguments}\n{report}{said}");
        assert_eq!(said.contains(" over the threshold "), expected == 1, "{said}");
    }
}

#[test]
fn the_default_is_where_the_branch_began() {
    let bakery = Bakery::new();
    bakery.edit(MORE.0, MORE.1);
    bakery.commit("Seeds");
    // What the default branch does since then is not this branch's doing.
    bakery.git("checkout -q main");
    bakery.edit("/loaves/", "/rolls/");
    bakery.write("spec/overlays/crust.yaml", &OVERLAY.replace("/loaves/", "/rolls/"));
    bakery.commit("Rolls");
    bakery.git("checkout -q work");
    let (code, report, said) = bakery.run("--fail-on any");
    assert_eq!(code, Some(1), "{said}");
    assert!(report.contains("response-optional-property-added") && !report.contains("rolls"), "{report}");
}

#[test]
fn the_base_is_a_file_or_a_revision() {
    let bakery = Bakery::new();
    bakery.write("old.yaml", SPEC);
    bakery.git("tag first");
    bakery.edit(GONE.0, GONE.1);
    bakery.commit("No name");
    let first = bakery.git("rev-parse first");
    for base in ["first", "main", "HEAD~1", first.as_str(), "old.yaml"] {
        let (code, report, said) = bakery.run(&format!("--base {base}"));
        assert_eq!(code, Some(1), "{base}: {said}");
        assert!(report.contains(REMOVED), "{base}: {report}");
    }
    assert_eq!(bakery.run("--base HEAD").0, Some(0));
    // A file goes before a revision of the same name.
    bakery.write("first", &fs::read_to_string(bakery.path("spec/bakery.yaml")).unwrap());
    assert_eq!(bakery.run("--base first").0, Some(0));
    // In the other direction, from a file to another one.
    let (code, report, said) = bakery.run("--base first --head old.yaml --fail-on any");
    assert_eq!(code, Some(1), "{said}");
    assert!(report.contains("response-optional-property-added"), "{report}");
}

#[test]
fn a_revision_has_its_own_overlays() {
    let bakery = Bakery::new();
    fs::remove_file(bakery.path("spec/overlays/crust.yaml")).unwrap();
    let (code, report, said) = bakery.run("");
    assert_eq!(code, Some(1), "{said}");
    assert!(report.contains(REMOVED) && report.contains("crust"), "{report}");
    assert!(report.contains("loaf-with-crust removed: every loaf has a crust"), "{report}");
    // Files that are given count on both sides.
    bakery.write("crust.yaml", OVERLAY);
    let (code, report, said) = bakery.run("--overlay crust.yaml --fail-on any");
    assert_eq!(code, Some(0), "{said}{report}");
}

#[test]
fn a_correction_that_upstream_has_made_is_no_longer_needed() {
    let bakery = Bakery::new();
    bakery.edit("name: {type: string}", "name: {type: string}\n                  crust: {type: boolean}");
    let (code, report, said) = bakery.run("--fail-on any");
    assert_eq!(code, Some(0), "{said}{report}");
    assert!(report.contains("loaf-with-crust no longer needed: every loaf has a crust"), "{report}");
}

#[test]
fn files_need_neither_a_repository_nor_a_configuration() {
    let bakery = Bakery::without_repository();
    bakery.write("old.yaml", SPEC);
    bakery.write("new.yaml", &SPEC.replace(GONE.0, GONE.1));
    let (code, report, said) = bakery.run("--base old.yaml --head new.yaml");
    assert_eq!(code, Some(1), "{said}");
    assert!(report.starts_with("old.yaml -> new.yaml\n") && report.contains("new.yaml:"), "{report}");
}

#[test]
fn what_is_accepted_fails_nothing_and_is_shown() {
    let bakery = Bakery::new();
    bakery.edit(GONE.0, GONE.1);
    let (_, report, _) = bakery.run("");
    let fingerprint = report.lines().find_map(|line| line.trim().strip_prefix("fingerprint ")).unwrap().trim();
    for entry in
        [format!("- fingerprint: '{fingerprint}'"), format!("- rule: {REMOVED}\n    place: GET /loaves/{{id}} 200 *")]
    {
        let stale = "- fingerprint: 0a0a0a0a0a0a\n    reason: long ago\n";
        bakery.write("oascrate.toml", &format!("{CONFIGURATION}accepted = \"spec/accepted.yaml\"\n"));
        bakery.write("spec/accepted.yaml", &format!("accepted:\n  {entry}\n    reason: nobody asks\n  {stale}"));
        let (code, report, said) = bakery.run("");
        assert_eq!(code, Some(0), "{said}{report}");
        assert!(report.contains("Accepted (1)") && report.contains("nobody asks"), "{report}");
        assert!(report.contains("long ago"), "{report}");
    }
    bakery.write("spec/accepted.yaml", "accepted:\n  - fingerprint: x\n");
    let (code, _, said) = bakery.run("");
    assert_eq!(code, Some(2));
    assert!(said.contains("--> spec/accepted.yaml:2:5") && said.contains("requires a reason"), "{said}");
}

#[test]
fn every_form_is_printed_and_the_page_is_written() {
    let bakery = Bakery::new();
    bakery.edit(GONE.0, GONE.1);
    let links = "--links https://git.example/bakery/blob/main/";
    let (_, comment, _) = bakery.run(&format!("--format markdown {links}"));
    assert!(comment.starts_with("<!-- spec-diff -->\n"), "{comment}");
    assert!(comment.contains("(https://git.example/bakery/blob/main/spec/bakery.yaml#L"), "{comment}");
    assert!(comment.contains(&format!("`{REMOVED}`")) && !comment.contains("/pages/"), "{comment}");
    let (_, json, _) = bakery.run("--format json");
    assert!(json.starts_with("{\n  \"version\": 1,\n") && json.ends_with("}\n"), "{json}");
    let (_, annotations, _) = bakery.run("--format github");
    assert!(annotations.starts_with("::error file=spec/bakery.yaml,line="), "{annotations}");

    let (code, _, said) = bakery.run("--html out/page.html");
    assert_eq!(code, Some(1), "{said}");
    let page = fs::read_to_string(bakery.path("out/page.html")).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains(REMOVED));
    assert_eq!(fs::read_dir(bakery.path("out")).unwrap().count(), 1, "no draft is left");
}

#[test]
fn errors_are_told_and_write_nothing() {
    let bakery = Bakery::new();
    bakery.write("bad.yaml", &SPEC.replace("integer}", "integer"));
    bakery.git("checkout -q --orphan empty");
    bakery.git("rm -q -r --cached .");
    bakery.write("note", "");
    bakery.git("add note");
    bakery.git("commit -q -m nothing");
    let table = [
        ("--base nowhere", "error: cannot find `nowhere`: no file and no revision is called that"),
        ("--base HEAD", "error: cannot read spec/bakery.yaml of HEAD ("),
        ("", "error: cannot find the merge base with main: they have no commit in common"),
        ("--base main --head none.yaml", "error: cannot read none.yaml: "),
        ("--base main --head bad.yaml", "error: 1 error; nothing was written"),
        ("--base main --overlay none.yaml", "error: cannot read none.yaml: "),
        ("--base main --fail-on sometimes", "error: invalid value 'sometimes'"),
        ("--explain bread", "error: no rule has the id `bread`"),
    ];
    for (arguments, expected) in table {
        let (code, printed, said) = bakery.run(&format!("{arguments} --html page.html"));
        assert_eq!(code, Some(2), "{arguments}: {said}");
        assert!(said.lines().any(|line| line.starts_with(expected)), "{arguments}: {said}");
        assert_eq!(printed, "", "{arguments}");
        assert!(!bakery.path("page.html").exists(), "{arguments}");
    }
}

#[test]
fn without_a_history_the_way_out_is_told() {
    let alone = Bakery::without_repository();
    alone.write("spec/bakery.yaml", SPEC);
    let (code, _, said) = alone.run("");
    assert_eq!(code, Some(2));
    assert!(said.contains("not a git repository") && said.contains("help: say with `--base`"), "{said}");

    let bakery = Bakery::new();
    for branch in ["main", "work"] {
        bakery.git(&format!("checkout -q {branch}"));
        bakery.write("note", branch);
        bakery.commit("Note");
    }
    bakery.git("checkout -q main");
    let shallow = Bakery::without_repository();
    let from = format!("file://{}", bakery.0.path().display());
    shallow.git(&format!("clone -q --depth 1 --no-single-branch --branch work {from} ."));
    let (code, _, said) = shallow.run("");
    assert_eq!(code, Some(2));
    assert!(said.contains("this clone is shallow") && said.contains("fetch-depth: 0"), "{said}");
}

#[test]
fn rules_are_explained() {
    let bakery = Bakery::without_repository();
    let (code, list, _) = bakery.run("--explain");
    assert_eq!(code, Some(0));
    assert!(list.lines().count() > 100 && list.lines().any(|line| line.starts_with(REMOVED)), "{list}");
    assert!(list.lines().any(|line| line.starts_with("dangling-reference ")), "{list}");
    let (code, page, _) = bakery.run(&format!("--explain {REMOVED}"));
    assert_eq!(code, Some(0));
    assert!(page.contains("```yaml") && page.contains("The inverse: response-optional-property-added."), "{page}");
}

#[test]
fn the_workflow_finds_the_comment_by_its_marker() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows/spec-diff.yml");
    let text = fs::read_to_string(path).unwrap();
    let (mut sources, mut sink) = (Sources::new(), Diagnostics::default());
    let file = sources.add("spec-diff.yml", text.as_str());
    let workflow = parse(&sources, file, &mut sink);
    assert!(workflow.is_some() && !sink.has_errors(), "{}", render(&sink, &sources));
    assert!(text.contains(&format!("startswith(\"{}\")", markdown::MARKER)));
}
