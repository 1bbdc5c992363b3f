//! `oascrate diff` as it is called: in a repository, with files, and where neither is as it should be.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/bakery.rs"]
mod bakery;

use std::fs;
use std::path::Path;

use bakery::{Bakery, CONFIGURATION, GONE, MORE, OVERLAY, REMOVED, SPEC};
use oascrate::diagnostic::{Diagnostics, render};
use oascrate::report::markdown;
use oascrate::source::{Sources, parse};

#[test]
fn equal_documents_have_no_findings() {
    let (code, report, said) = Bakery::new().run("--fail-on any");
    assert_eq!(code, Some(0), "{said}");
    assert!(report.contains("\nno findings\n"), "{report}");
    assert!(report.starts_with("merge base with main ("), "{report}");
}

#[test]
fn threshold_determines_the_exit_code() {
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
fn default_base_is_the_merge_base() {
    let bakery = Bakery::new();
    bakery.edit(MORE.0, MORE.1);
    bakery.commit("Seeds");
    // Later commits on the default branch are not changes of this branch.
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
fn base_is_a_file_or_a_revision() {
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
    // A file takes precedence over a revision of the same name.
    bakery.write("first", &fs::read_to_string(bakery.path("spec/bakery.yaml")).unwrap());
    assert_eq!(bakery.run("--base first").0, Some(0));
    // In the other direction, from a file to another one.
    let (code, report, said) = bakery.run("--base first --head old.yaml --fail-on any");
    assert_eq!(code, Some(1), "{said}");
    assert!(report.contains("response-optional-property-added"), "{report}");
}

#[test]
fn reads_overlays_of_the_base_revision() {
    let bakery = Bakery::new();
    fs::remove_file(bakery.path("spec/overlays/crust.yaml")).unwrap();
    let (code, report, said) = bakery.run("--fail-on rust");
    assert_eq!(code, Some(1), "{said}");
    assert!(report.contains(REMOVED) && report.contains("caused by loaf-with-crust: "), "{report}");
    assert_eq!(bakery.run("").0, Some(0), "changes by an overlay alone are never breaking");
    let head: Vec<&str> = report.lines().take(3).collect();
    assert!(head[1].contains(" with spec/overlays/crust.yaml") && head[2].contains(" with no overlays"), "{report}");
    assert!(report.contains("loaf-with-crust removed: every loaf has a crust"), "{report}");
    // Files that are given count on both sides.
    bakery.write("crust.yaml", OVERLAY);
    let (code, report, said) = bakery.run("--overlay crust.yaml --fail-on any");
    assert_eq!(code, Some(0), "{said}{report}");
}

#[test]
fn reports_corrections_made_upstream() {
    let bakery = Bakery::new();
    bakery.edit("name: {type: string}", "name: {type: string}\n                  crust: {type: boolean}");
    let (code, report, said) = bakery.run("--fail-on any");
    assert_eq!(code, Some(0), "{said}{report}");
    assert!(report.contains("loaf-with-crust no longer needed: every loaf has a crust"), "{report}");
}

#[test]
fn compares_files_without_repository_or_config() {
    let bakery = Bakery::without_repository();
    bakery.write("old.yaml", SPEC);
    bakery.write("new.yaml", &SPEC.replace(GONE.0, GONE.1));
    let (code, report, said) = bakery.run("--base old.yaml --head new.yaml");
    assert_eq!(code, Some(1), "{said}");
    assert!(report.starts_with("old.yaml -> new.yaml\n") && report.contains("new.yaml:"), "{report}");
}

#[test]
fn applies_only_given_overlays_to_other_files() {
    let bakery = Bakery::new();
    bakery.write("a/old.yaml", SPEC);
    bakery.write("a/new.yaml", &SPEC.replace(MORE.0, MORE.1));
    bakery.write("a/names.lock", "types: {}\n");
    bakery.write("empty.yaml", "# Nothing yet.\n");
    for (arguments, expected) in [
        ("", "both sides with a/names.lock"),
        ("--overlay spec/overlays/crust.yaml", "both sides with spec/overlays/crust.yaml, a/names.lock"),
        ("--overlay empty.yaml --names empty.yaml", "both sides with empty.yaml, empty.yaml, a/names.lock"),
    ] {
        let (code, report, said) = bakery.run(&format!("--base a/old.yaml --head a/new.yaml {arguments}"));
        assert_eq!(code, Some(0), "{arguments}: {said}");
        assert_eq!(report.lines().nth(1), Some(expected), "{report}");
        assert_eq!(report.contains("crust"), arguments.contains("crust"), "{report}");
    }
}

#[test]
fn follows_references_in_files_and_revisions() {
    let bakery = Bakery::new();
    let loaf = "type: object\nproperties: {weight: {type: integer}}\n";
    let start = SPEC.split("                type: object").next().unwrap();
    bakery.write("spec/bakery.yaml", &format!("{start}                $ref: ./loaf.yaml\n"));
    bakery.write("spec/overlays/crust.yaml", "");
    bakery.write("spec/loaf.yaml", loaf);
    bakery.commit("A file for the loaf");
    bakery.write("spec/loaf.yaml", &loaf.replace("integer", "string"));
    let (code, report, said) = bakery.run("--base HEAD");
    assert_eq!(code, Some(1), "{said}");
    assert!(report.contains("response-type-changed") && report.contains("spec/loaf.yaml:2"), "{report}");
    fs::remove_file(bakery.path("spec/loaf.yaml")).unwrap();
    let (code, _, said) = bakery.run("--base HEAD");
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("error[external-reference]"), "{said}");
}

#[test]
fn shows_accepted_findings_without_failing() {
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
fn prints_every_format_and_writes_the_page() {
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
fn reports_errors_and_writes_nothing() {
    let bakery = Bakery::new();
    bakery.write("bad.yaml", &SPEC.replace("integer}", "integer"));
    bakery.git("checkout -q --orphan empty");
    bakery.git("rm -q -r --cached .");
    bakery.write("note", "");
    bakery.git("add note");
    bakery.git("commit -q -m nothing");
    let table = [
        ("--base nowhere", "error: cannot find `nowhere`: no file or revision has this name"),
        ("--base HEAD", "error: cannot read spec/bakery.yaml of HEAD ("),
        ("", "error: cannot find the merge base with main: the branches have no common commit"),
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
fn suggests_base_option_without_history() {
    let alone = Bakery::without_repository();
    alone.write("spec/bakery.yaml", SPEC);
    let (code, _, said) = alone.run("");
    assert_eq!(code, Some(2));
    assert!(said.contains("not a git repository") && said.contains("help: set `--base`"), "{said}");

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
fn explains_rules() {
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
fn workflow_finds_the_comment_by_its_marker() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows/spec-diff.yml");
    let text = fs::read_to_string(path).unwrap();
    let (mut sources, mut sink) = (Sources::new(), Diagnostics::default());
    let file = sources.add("spec-diff.yml", text.as_str());
    let workflow = parse(&sources, file, &mut sink);
    assert!(workflow.is_some() && !sink.has_errors(), "{}", render(&sink, &sources));
    assert!(text.contains(&format!("startswith(\"{}\")", markdown::MARKER)));
}

#[test]
fn excerpt_of_a_shared_parameter_shows_its_changed_line() {
    let bakery = Bakery::without_repository();
    let spec = "openapi: 3.0.3\ninfo: {title: Bakery, version: '1'}\npaths:\n  /loaves:\n    get:\n      tags: [Loaves]\n      \
                parameters:\n        - $ref: '#/components/parameters/Crust'\n      responses: {'204': {description: Done}}\n\
                components:\n  parameters:\n    Crust:\n      name: X-Crust\n      in: query\n      schema:\n        type: string\n";
    bakery.write("old.yaml", spec);
    bakery.write("new.yaml", &spec.replace("in: query", "in: header"));
    let (code, _, said) = bakery.run("--base old.yaml --head new.yaml --html page.html");
    assert_eq!(code, Some(1), "{said}");
    let page = fs::read_to_string(bakery.path("page.html")).unwrap();
    for line in ["<i>12</i>", "in: query", "in: header"] {
        assert!(page.contains(line), "{line}");
    }
    let differs = |text: &str| page.lines().any(|line| line.contains("class=\"differs\"") && line.contains(text));
    assert!(differs("in: query") && differs("in: header"), "{page}");
}
