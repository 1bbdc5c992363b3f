//! Comparisons reproduce the change logs: three versions of the visitors' operations, from the oldest pages to 8.5; and
//! the published versions, if available.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]

#[path = "support/goldens.rs"]
#[allow(dead_code, reason = "other tests compare folders")]
mod goldens;
#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "other tests generate")]
mod pipeline;
#[path = "support/real.rs"]
#[allow(dead_code, reason = "other tests read the document itself")]
mod real;
#[path = "support/shared.rs"]
#[allow(dead_code, reason = "other tests read whole folders")]
mod shared;

use std::fs;
use std::path::{Path, PathBuf};

use goldens::Goldens;
use oascrate::Input;
use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{Bump, Diff, Finding, Impact, Snapshot, compare};
use oascrate::report::accepted::Accepted;
use oascrate::report::{FailOn, Report, Side, markdown, next_version};
use oascrate::source::{Sources, parse};
use pipeline::Texts;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/editions")
}

/// Reads a version, with the names that all versions share.
fn snapshot(name: &str) -> (Side, Snapshot) {
    let mut sources = Sources::new();
    let read = |name: &str| fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let document = sources.add("visitors.yaml", read(&format!("{name}.yaml")));
    let names = Some(sources.add("names.yaml", read("names.yaml")));
    let mut sink = Diagnostics::default();
    let snapshot = Snapshot::read(&sources, &Input { document, names, ..Input::default() }, &mut sink);
    let snapshot = snapshot.unwrap_or_else(|| panic!("{}", render(&sink, &sources)));
    let groups = snapshot.reading.api.groups.iter();
    let groups = groups.flat_map(|group| group.operations.iter().map(|op| (op.site.clone(), group.tag.clone())));
    (
        Side { name: name.to_owned(), applied: vec!["names.yaml".to_owned()], groups: groups.collect(), sources },
        snapshot,
    )
}

fn differences(base: &str, head: &str) -> Diff {
    compare(&snapshot(base).1, &snapshot(head).1)
}

/// `rule place`, for each place of each finding.
fn lines(diff: &Diff) -> Vec<String> {
    let findings = diff.findings.iter().flat_map(|finding| finding.places.iter().map(move |place| (finding, place)));
    let mut lines: Vec<String> = findings.map(|(it, place)| format!("{} {}", it.rule.id, place.subject)).collect();
    lines.sort();
    lines
}

fn find<'d>(diff: &'d Diff, rule: &str, place: &str) -> &'d Finding {
    let is_it =
        |finding: &&Finding| finding.rule.id == rule && finding.places.iter().any(|at| at.subject.to_string() == place);
    diff.findings.iter().find(is_it).unwrap_or_else(|| panic!("no {rule} at {place} in {:#?}", lines(diff)))
}

const INFO: &str = "GET /api/v1/livechat/visitors.info";

#[test]
fn reports_the_removed_token_without_rust_change() {
    let diff = differences("8.4", "8.5");
    assert_eq!(
        lines(&diff),
        [
            "api-version-changed the document".to_owned(),
            format!("response-error-status-added {INFO} 403"),
            format!("response-optional-property-removed {INFO} 200 visitor.token"),
        ]
    );
    let token = find(&diff, "response-optional-property-removed", &format!("{INFO} 200 visitor.token"));
    assert_eq!((token.wire, token.rust, token.items.as_slice()), (Some(Impact::Breaking), Bump::None, &[][..]));
    let forbidden = find(&diff, "response-error-status-added", &format!("{INFO} 403"));
    assert_eq!(forbidden.rust, Bump::Minor);
    assert_eq!((diff.wire(), diff.bump()), (Some(Impact::Breaking), Bump::Minor));
    assert_eq!(next_version("8.4.0", diff.bump()).as_deref(), Some("8.5.0"));
}

#[test]
fn reports_external_ids_once_with_all_places() {
    let diff = differences("legacy", "8.4");
    let added = find(&diff, "response-optional-property-added", &format!("{INFO} 200 visitor.externalIds"));
    let places: Vec<_> = added.places.iter().map(|place| place.subject.to_string()).collect();
    assert_eq!(
        places,
        [
            "POST /api/v1/livechat/visitor 200 visitor.externalIds",
            "GET /api/v1/livechat/visitor/{token} 200 visitor.externalIds",
            "GET /api/v1/livechat/visitors.info 200 visitor.externalIds",
        ]
    );
    assert_eq!(added.rust, Bump::Minor);
    assert!(added.items.iter().any(|item| item.item == "models::Visitor::external_ids"), "{:#?}", added.items);
    // Registering accepts more, and its response lacks the old map.
    for (rule, place) in [
        ("request-optional-property-added", "POST /api/v1/livechat/visitor request visitor.department"),
        ("request-optional-property-added", "POST /api/v1/livechat/visitor request visitor.username"),
        ("response-optional-property-removed", "POST /api/v1/livechat/visitor 200 visitor.livechatData"),
        ("response-error-status-added", "GET /api/v1/livechat/visitors.info 400"),
    ] {
        find(&diff, rule, place);
    }
    assert_eq!(diff.wire(), Some(Impact::Breaking));
}

#[test]
fn snapshot_has_no_diff_to_itself() {
    for name in ["legacy", "8.4", "8.5"] {
        assert!(differences(name, name).is_empty(), "{name}");
    }
}

/// The example that the documentation shows is what the command prints.
#[test]
fn documentation_example_is_real() {
    let ((base, before), (head, after)) = (snapshot("8.4"), snapshot("8.5"));
    let diff = compare(&before, &after);
    let accepted = Accepted::default();
    let comment = markdown::render(&Report {
        diff: &diff,
        base: &base,
        head: &head,
        acceptance: &accepted.apply(&diff),
        fail_on: &[FailOn::Breaking],
        version: Some("8.4.0"),
        links: None,
    });
    let mut goldens = Goldens::default();
    goldens.file(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/example-report.md"), &comment);
    goldens.finish();
}

/// Reads a version of a published document, or a page of it.
fn published(texts: &Texts) -> Snapshot {
    let (snapshot, said) = texts.run(Snapshot::read);
    snapshot.unwrap_or_else(|| panic!("{said}"))
}

#[::testing::needs_shared]
#[test]
fn published_revisions_have_the_same_findings() {
    let folder = shared::folder();
    let revision = |name: &str| {
        let text = shared::read(&folder.join("upstream/revisions").join(name));
        published(&real::texts("omnichannel.yaml", text))
    };
    let [before, after] = ["126-6944c2a.yaml", "127-24823c6.yaml"].map(revision);
    let diff = compare(&before, &after);
    let token = find(&diff, "response-optional-property-removed", &format!("{INFO} 200 visitor.token"));
    assert_eq!((token.places.len(), token.wire, token.rust), (1, Some(Impact::Breaking), Bump::None));

    let [before, after] = ["128-f973d7a.yaml", "129-9496b20.yaml"].map(revision);
    let diff = compare(&before, &after);
    let rules: Vec<_> = diff.findings.iter().map(|finding| (finding.rule.id, finding.places.len())).collect();
    assert_eq!(rules, [("response-optional-property-added", 3)]);
    assert_eq!((diff.wire(), diff.bump()), (Some(Impact::Info), Bump::Minor));
    assert!(diff.docs.iter().any(|text| text.what == "description"), "the change log itself is a text");
}

#[::testing::needs_shared]
#[test]
fn compares_documentation_pages() {
    let folder = shared::folder();
    let page = shared::read(&folder.join("seeds/visitor-by-token.openapi.txt"));
    let mut sources = Sources::new();
    let file = sources.add("page.txt", page.as_str());
    let mut json = parse(&sources, file, &mut Diagnostics::default()).expect("a page").to_json();
    let operation = "/paths/~1api~1v1~1livechat~1visitor~1{token}/get";
    let visitor = "/responses/200/content/application~1json/schema/properties/visitor/properties";
    let members = json.pointer_mut(&format!("{operation}{visitor}")).and_then(|members| members.as_object_mut());
    members.expect("members").shift_remove("externalIds").expect("the member of 8.4");
    let before = published(&Texts::new("before.json", json.to_string()));
    let after = published(&Texts::new("page.txt", page));
    let place = "GET /api/v1/livechat/visitor/{token} 200 visitor.externalIds";
    assert_eq!(lines(&compare(&before, &after)), [format!("response-optional-property-added {place}")]);
    assert_eq!(lines(&compare(&after, &before)), [format!("response-optional-property-removed {place}")]);
}
