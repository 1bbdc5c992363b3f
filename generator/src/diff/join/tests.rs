//! Grouping and attaching, for a small API and handwritten changes.

use super::attach::attach;
use super::groups::{Group, group};
use crate::diagnostic::{Diagnostics, render};
use crate::diff::{Moves, Part, Snapshot, Subject, WireChange, catalogue, rust};
use crate::ir::{OperationSite, Segment};
use crate::pipeline::Input;
use crate::source::{Sources, Span};
use crate::surface::Locator;

/// Two operations return a `Book`; a third one accepts one.
const BASE: &str = r"
openapi: 3.0.3
info: { title: Library, version: 1.0.0 }
paths:
  /book:
    get: { tags: [Books], responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } } } }
    put:
      tags: [Books]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
      responses: { '200': { description: Done } }
  /first:
    get: { tags: [Books], responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } } } }
components:
  schemas:
    Book: { type: object, properties: { title: { type: string }, state: { type: string, enum: [lent] } } }
";

fn snapshot(text: &str) -> Snapshot {
    let mut sources = Sources::new();
    let input = Input { document: sources.add("document.yaml", text), ..Input::default() };
    let mut sink = Diagnostics::default();
    Snapshot::read(&sources, &input, &mut sink).unwrap_or_else(|| panic!("{}", render(&sink, &sources)))
}

fn changed(rule: &str, method: &str, path: &str, part: Part, member: &str) -> WireChange {
    let operation = OperationSite { path: path.to_owned(), method: method.to_owned() };
    WireChange {
        rule: catalogue::find(rule).unwrap_or_else(|| panic!("{rule} is no rule")),
        subject: Subject::part(operation, part).child(Segment::Member(member.to_owned())),
        base: Span { line: 1, ..Span::default() },
        head: Span {
            line: u32::try_from(path.len()).unwrap_or_default(),
            column: member.bytes().next().map(u32::from).unwrap_or_default(),
            ..Span::default()
        },
        before: None,
        after: None,
        origin: None,
        beyond: Default::default(),
    }
}

fn answer(rule: &str, path: &str, member: &str) -> WireChange {
    changed(rule, "GET", path, Part::Response("200".to_owned(), None), member)
}

fn grouped(base: &Snapshot, head: &Snapshot, changes: Vec<WireChange>) -> Vec<Group> {
    let surfaces = [base, head].map(Snapshot::surface);
    let locators = [(base, &surfaces[0]), (head, &surfaces[1])]
        .map(|(snapshot, surface)| Locator::new(&snapshot.reading.api, surface));
    group(changes, &locators, &Moves::default())
}

#[test]
fn joins_equal_property_changes_of_one_type() {
    let book = snapshot(BASE);
    let (removed, nullable) = ("response-optional-property-removed", "response-type-changed");
    for (case, changes, expected) in [
        (
            "one member, two operations",
            vec![answer(removed, "/book", "title"), answer(removed, "/first", "title")],
            vec![2],
        ),
        ("two members", vec![answer(removed, "/book", "title"), answer(removed, "/first", "state")], vec![1, 1]),
        ("two rules", vec![answer(removed, "/book", "title"), answer(nullable, "/first", "title")], vec![1, 1]),
        (
            "two texts",
            vec![
                answer(removed, "/book", "title"),
                WireChange { before: Some("string".to_owned()), ..answer(removed, "/first", "title") },
            ],
            vec![1, 1],
        ),
    ] {
        let sizes: Vec<usize> = grouped(&book, &book, changes).iter().map(|group| group.changes.len()).collect();
        assert_eq!(sizes, expected, "{case}");
    }
}

#[test]
fn joins_component_changes_across_references() {
    let used = |schema: &str| format!("content: {{ application/json: {{ schema: {schema} }} }}");
    let whole = used("{ $ref: '#/components/schemas/Book' }");
    let listed = used("{ type: array, items: { $ref: '#/components/schemas/Book' } }");
    let text = BASE.replacen(&whole, &listed, 1);
    let (base, head) = (
        snapshot(&text),
        snapshot(&text.replace("lent] } }", "lent] } }, additionalProperties: false, minProperties: 1")),
    );
    let diff = crate::diff::compare(&base, &head);
    let told: Vec<_> = diff.findings.iter().map(|finding| (finding.rule.id, finding.places.len())).collect();
    let expected = [
        ("request-object-closed", 1),
        ("request-min-properties-increased", 1),
        ("response-object-closed", 2),
        ("response-min-properties-increased", 2),
    ];
    assert!(expected.iter().all(|found| told.contains(found)) && told.len() == 4, "{told:?}");
}

#[test]
fn reports_renamed_items_of_renames_and_moves() {
    for (case, from, to, rule, item, renamed_to) in [
        (
            "a member",
            "title: { type: string }",
            "heading: { type: string }",
            "response-property-renamed",
            "models::Book::title",
            "models::Book::heading",
        ),
        (
            "an operation",
            "/shelf/first",
            "/desk/first",
            "operation-moved",
            "models::GetShelfFirst",
            "models::GetDeskFirst",
        ),
    ] {
        let text = BASE
            .replace("title: { type: string }", "title: { type: string, description: On the cover }")
            .replace("/first:", "/shelf/first:");
        let (from, to) =
            (from.replace(" }", ", description: On the cover }"), to.replace(" }", ", description: On the cover }"));
        let diff = crate::diff::compare(&snapshot(&text), &snapshot(&text.replace(&from, &to)));
        let told: Vec<_> = diff.findings.iter().map(|finding| finding.rule.id).collect();
        let found = diff.findings.iter().find(|finding| finding.rule.id == rule);
        let found = found.unwrap_or_else(|| panic!("{case}: {told:?}"));
        assert!(!found.items.is_empty() || !found.shared.is_empty(), "{case}: {told:?}");
        let items = diff.findings.iter().flat_map(|finding| &finding.items);
        let shown: Vec<_> = items.map(|change| (change.item.as_str(), change.renamed_to.as_deref())).collect();
        assert!(shown.contains(&(item, Some(renamed_to))), "{case}: {told:?} {shown:?}");
    }
}

/// Returns, for each change, the paths of the items that it explains; then the unexplained ones.
fn explained(base: &Snapshot, head: &Snapshot, changes: Vec<WireChange>) -> Vec<Vec<String>> {
    let groups = grouped(base, head, changes);
    let surfaces = [base.surface(), head.surface()];
    let items = rust::compare(&surfaces[0], &surfaces[1]);
    let (mut attached, rest) = attach(&groups, items, surfaces.each_ref());
    attached.push(rest);
    attached.iter().map(|items| items.iter().map(|item| item.item.clone()).collect()).collect()
}

#[test]
fn assigns_items_to_the_nearest_change() {
    let base = snapshot(BASE);
    let (put, request) = ("/book", Part::Request(None));
    let sent = |rule: &str, member: &str| changed(rule, "PUT", put, request.clone(), member);
    for (case, from, to, changes, expected) in [
        (
            "a member and its setter on the request",
            "title: { type: string }",
            "title: { type: integer }",
            vec![sent("request-type-changed", "title"), sent("request-type-changed", "state")],
            vec![vec!["models::Book::title", "models::PutBook::title"], vec![], vec![]],
        ),
        (
            "constructors, by the member that they take now",
            "properties: { title",
            "required: [title], properties: { title",
            vec![sent("request-required-property-added", "title"), sent("request-type-changed", "state")],
            vec![
                vec![
                    "models::Book::Default",
                    "models::Book::new",
                    "models::Book::title",
                    "models::PutBook::Default",
                    "models::PutBook::new",
                ],
                vec![],
                vec![],
            ],
        ),
        (
            "a value, by the member that has it",
            "enum: [lent]",
            "enum: [lent, free]",
            vec![
                answer("response-type-changed", "/book", "title"),
                WireChange { after: Some("free".to_owned()), ..answer("response-enum-value-added", "/book", "state") },
            ],
            vec![vec![], vec!["models::BookState::Free"], vec![]],
        ),
        ("what nothing explains", "enum: [lent]", "enum: [lent, free]", vec![], vec![vec!["models::BookState::Free"]]),
    ] {
        assert!(BASE.contains(from), "{case}");
        assert_eq!(explained(&base, &snapshot(&BASE.replace(from, to)), changes), expected, "{case}");
    }
}
