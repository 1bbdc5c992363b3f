//! What is one edit, and which change explains which item: over a small API, with changes made by hand.

use super::attach::attach;
use super::groups::{Group, group};
use super::twins::Twins;
use crate::diagnostic::{Diagnostics, render};
use crate::diff::{Edition, Part, Subject, WireChange, catalogue, rust};
use crate::generate::Input;
use crate::ir::{OperationSite, Segment};
use crate::source::{Sources, Span};
use crate::surface::Locator;

/// Two operations answer a `Book`; a third one takes one.
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

fn edition(text: &str) -> Edition {
    let mut sources = Sources::new();
    let input = Input { document: sources.add("document.yaml", text), ..Input::default() };
    let mut sink = Diagnostics::default();
    Edition::read(&sources, &input, &mut sink).unwrap_or_else(|| panic!("{}", render(&sink, &sources)))
}

fn changed(rule: &str, method: &str, path: &str, part: Part, member: &str) -> WireChange {
    let operation = OperationSite { path: path.to_owned(), method: method.to_owned() };
    WireChange {
        rule: catalogue::find(rule).unwrap_or_else(|| panic!("{rule} is no rule")),
        subject: Subject::part(operation, part).child(Segment::Member(member.to_owned())),
        base: Span { line: 1, ..Span::default() },
        head: Span { line: u32::try_from(path.len()).unwrap_or_default(), ..Span::default() },
        before: None,
        after: None,
    }
}

fn answer(rule: &str, path: &str, member: &str) -> WireChange {
    changed(rule, "GET", path, Part::Response("200".to_owned(), None), member)
}

fn grouped(base: &Edition, head: &Edition, changes: Vec<WireChange>) -> Vec<Group> {
    let locators = [base, head].map(|edition| Locator::new(&edition.reading.api, &edition.reading.names));
    group(changes, &locators, &Twins::of(&base.reading.api, &head.reading.api))
}

#[test]
fn the_same_change_of_a_member_of_one_type_is_one_edit_and_nothing_else_is() {
    let book = edition(BASE);
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

/// For each change, the paths of the items that it explains; then those that none explains.
fn explained(base: &Edition, head: &Edition, changes: Vec<WireChange>) -> Vec<Vec<String>> {
    let groups = grouped(base, head, changes);
    let items = rust::compare(&base.surface, &head.surface);
    let (mut attached, rest) = attach(&groups, items, [&base.surface, &head.surface]);
    attached.push(rest);
    attached.iter().map(|items| items.iter().map(|item| item.item.clone()).collect()).collect()
}

#[test]
fn an_item_goes_to_the_change_that_is_nearest_to_it() {
    let base = edition(BASE);
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
                answer("response-enum-value-added", "/book", "state"),
            ],
            vec![vec![], vec!["models::BookState::Free"], vec![]],
        ),
        ("what nothing explains", "enum: [lent]", "enum: [lent, free]", vec![], vec![vec!["models::BookState::Free"]]),
    ] {
        assert!(BASE.contains(from), "{case}");
        assert_eq!(explained(&base, &edition(&BASE.replace(from, to)), changes), expected, "{case}");
    }
}
