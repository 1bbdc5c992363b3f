use serde_json::{Value as Json, json};

use super::*;
use crate::diagnostic::render;

/// A page as the documentation site exports it.
fn page(document: &Json) -> String {
    format!("# A page\n\nSome words.\n\n````json GET /somewhere\n{document:#}\n````\n")
}

/// A document with these paths and components.
fn document(paths: Json, components: Json) -> Json {
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Bakery", "version": "1"},
        "tags": [{"name": "Bread"}],
        "paths": paths,
        "components": components,
    })
}

fn operation(id: &str) -> Json {
    json!({"operationId": id, "responses": {"200": {"description": "Done."}}})
}

/// Imports `pages`, with the first page as the base if `into` is set.
fn imported(pages: &[String], into: bool) -> (Import, String) {
    let mut sources = Sources::new();
    let files: Vec<_> = pages.iter().enumerate().map(|(i, text)| sources.add(format!("{i}.md"), text)).collect();
    let (base, files) = match files.split_first() {
        Some((base, rest)) if into => (Some(*base), rest.to_vec()),
        _ => (None, files),
    };
    let mut sink = Diagnostics::default();
    let import = import(&sources, base, &files, &mut sink);
    (import, render(&sink, &sources))
}

/// The result of each page: `new /paths/~1a/get`.
fn findings(import: &Import) -> Vec<Vec<String>> {
    let verdict = |finding: &Finding| match finding.verdict {
        Verdict::New => "new",
        Verdict::Equal(_) => "equal",
        Verdict::Kept(_) => "kept",
        Verdict::Conflict(_) => "conflict",
        Verdict::Replaced(_) => "replaced",
    };
    let line = |finding: &Finding| format!("{} {}", verdict(finding), finding.pointer);
    import.pages.iter().map(|page| page.findings.iter().map(line).collect()).collect()
}

#[test]
fn merges_paths_methods_tags_and_components() {
    let first =
        document(json!({"/loaves": {"get": operation("list")}}), json!({"schemas": {"Loaf": {"type": "object"}}}));
    let mut second = document(
        json!({"/loaves": {"post": operation("bake")}, "/rolls": {"get": operation("rolls")}}),
        json!({"schemas": {"Loaf": {"type": "object"}, "Roll": {"type": "string"}}, "responses": {"Done": {"description": "Done."}}}),
    );
    second["tags"] = json!([{"name": "Rolls"}, {"name": "Bread", "description": "Loaves of all kinds."}]);
    let (import, told) = imported(&[page(&first), page(&second)], false);
    assert_eq!(told, "");
    let mut expected = document(
        json!({"/loaves": {"get": operation("list"), "post": operation("bake")}, "/rolls": {"get": operation("rolls")}}),
        json!({"schemas": {"Loaf": {"type": "object"}, "Roll": {"type": "string"}}, "responses": {"Done": {"description": "Done."}}}),
    );
    expected["tags"] = json!([{"name": "Bread", "description": "Loaves of all kinds."}, {"name": "Rolls"}]);
    assert_eq!(import.document.to_json().to_string(), expected.to_string(), "in this order");
    assert_eq!(
        findings(&import),
        [
            vec!["new /openapi", "new /info", "new /tags/0", "new /paths/~1loaves/get", "new /components/schemas/Loaf"],
            vec![
                "equal /openapi",
                "equal /info",
                "new /tags/1",
                "equal /tags/0",
                "new /tags/0/description",
                "new /paths/~1loaves/post",
                "new /paths/~1rolls/get",
                "equal /components/schemas/Loaf",
                "new /components/schemas/Roll",
                "new /components/responses/Done",
            ],
        ]
    );
}

#[test]
fn identifies_unnamed_tags_by_content() {
    let mut tagged = document(json!({}), json!({}));
    tagged["tags"] = json!([{"description": "Bread"}, {"name": "Bread"}, {"description": "Rolls"}]);
    let (import, told) = imported(&[page(&tagged), page(&tagged)], true);
    assert_eq!(told, "");
    assert_eq!(import.document.get("tags").map(Node::to_json), Some(tagged["tags"].clone()));
}

#[test]
fn quoted_booleans_do_not_conflict() {
    let parameters =
        |required: Json| json!([{"name": "id", "in": "path", "required": required, "schema": {"type": "string"}}]);
    let with = |required: Json| {
        document(json!({"/a/{id}": {"parameters": parameters(required), "get": operation("a")}}), json!({}))
    };
    let (import, told) = imported(&[page(&with(json!(true))), page(&with(json!("true")))], true);
    assert_eq!(told, "");
    assert!(findings(&import).concat().contains(&"equal /paths/~1a~1{id}/parameters".to_owned()));
    assert_eq!(import.document.to_json(), with(json!(true)), "the first notation stays");
}

#[test]
fn reports_every_difference_with_both_locations() {
    let with = |kind: &str, description: &str| {
        document(json!({}), json!({"schemas": {"Loaf": {"type": kind, "description": description}}}))
    };
    let (import, told) = imported(&[page(&with("object", "One.")), page(&with("string", "Two."))], false);
    assert_eq!(findings(&import).concat().last().map(String::as_str), Some("conflict /components/schemas/Loaf"));
    assert_eq!(
        told,
        "\
error[import-conflict]: conflicting descriptions of `/components/schemas/Loaf/type`
  --> 1.md:21:17
   |
21 |         \"type\": \"string\",
   |                 ^^^^^^^^ in this page
   |
  ::: 0.md:21:17
   |
21 |         \"type\": \"object\",
   |                 -------- in an earlier page
   |
   = help: find out which of the two is right and correct the other page, or import without it

error[import-conflict]: conflicting descriptions of `/components/schemas/Loaf/description`
  --> 1.md:22:24
   |
22 |         \"description\": \"Two.\"
   |                        ^^^^^^ in this page
   |
  ::: 0.md:22:24
   |
22 |         \"description\": \"One.\"
   |                        ------ in an earlier page
   |
   = help: find out which of the two is right and correct the other page, or import without it
"
    );
}

#[test]
fn keeps_document_metadata_of_the_first_page() {
    let mut first = document(json!({}), json!({}));
    let mut second = first.clone();
    first["openapi"] = json!("3.0.3");
    first["servers"] = json!([{"url": "https://one.example"}]);
    second["info"]["version"] = json!("2");
    second["externalDocs"] = json!({"url": "https://docs.example"});
    let (import, told) = imported(&[first.to_string(), page(&second)], true);
    assert_eq!(told, "");
    assert_eq!(findings(&import).concat(), ["kept /openapi", "kept /info", "equal /tags/0", "new /externalDocs"]);
    let mut expected = first;
    expected["externalDocs"] = json!({"url": "https://docs.example"});
    assert_eq!(import.document.to_json(), expected);
    let finding =
        import.pages.iter().flat_map(|page| &page.findings).find(|finding| finding.pointer.to_string() == "/info");
    let kept = finding.map(|finding| (finding.place.line, finding.verdict));
    assert!(matches!(kept, Some((8, Verdict::Kept(Span { line: 1, .. })))), "{kept:?}");
}

#[test]
fn rejects_inherited_keys_changing_operations() {
    let bare = document(json!({"/a": {"get": operation("a")}}), json!({}));
    let mut secured = document(json!({"/b": {"get": operation("b")}}), json!({}));
    secured["security"] = json!([{"token": []}]);
    let shared =
        document(json!({"/a": {"post": operation("c"), "parameters": [{"name": "q", "in": "query"}]}}), json!({}));
    let table = [
        ([&bare, &secured], "`/security`"),
        ([&secured, &bare], "`/security`"),
        ([&bare, &shared], "`/paths/~1a/parameters`"),
        ([&shared, &bare], "`/paths/~1a/parameters`"),
    ];
    for (pages, expected) in table {
        let (_, told) = imported(&pages.map(page), false);
        assert!(told.starts_with(&format!("error[import-conflict]: {expected} would affect operations")), "{told}");
        assert_eq!(told.matches("error[").count(), 1, "{told}");
    }
    let (_, told) = imported(&[page(&secured), page(&secured)], false);
    assert_eq!(told, "");
}

#[test]
fn ignores_null_maps() {
    let mut empty = document(json!({"/a": {"get": operation("a")}}), json!({"schemas": null}));
    let full = document(json!({}), json!({"schemas": {"Loaf": {"type": "object"}}}));
    for pages in [[&empty, &full], [&full, &empty]] {
        let (import, told) = imported(&pages.map(page), false);
        assert_eq!(told, "");
        assert_eq!(import.document.to_json()["components"]["schemas"], json!({"Loaf": {"type": "object"}}));
    }
    empty["tags"] = json!(null);
    let (import, told) = imported(&[page(&empty), page(&full)], false);
    assert_eq!(told, "");
    assert_eq!(import.document.to_json()["tags"], json!([{"name": "Bread"}]));
}

#[test]
fn rejects_mixed_openapi_versions() {
    let first = document(json!({}), json!({}));
    let mut second = first.clone();
    second["openapi"] = json!("3.1.0");
    let (_, told) = imported(&[page(&first), page(&second)], false);
    assert!(told.starts_with("error[import-conflict]: conflicting descriptions of `/openapi`"), "{told}");
}

#[test]
fn later_editions_replace_operations_at_their_places() {
    let parameters = json!([{"name": "side", "in": "query", "schema": {"type": "string"}}]);
    let base = document(
        json!({
            "/a": {"parameters": parameters, "get": operation("a"), "summary": "Old"},
            "/b": {"parameters": parameters, "get": operation("b"), "post": operation("post b")},
            "/c": {"get": operation("c")},
        }),
        json!({"schemas": {"Loaf": {"type": "object"}, "Roll": {"type": "object"}}}),
    );
    let page = document(
        json!({"/a": {"get": operation("new a")}, "/b": {"parameters": parameters, "get": operation("new b")}}),
        json!({"schemas": {"Loaf": {"type": "string"}}}),
    );
    let mut sources = Sources::new();
    let [first, second] = [&base, &page].map(|document| sources.add("a.yaml", document.to_string()));
    let mut sink = Diagnostics::default();
    let import = update(&sources, first, &[second], &mut sink);
    assert_eq!(render(&sink, &sources), "");
    let expected = document(
        json!({
            // Nothing else is left on this path.
            "/a": {"get": operation("new a")},
            "/b": {"parameters": parameters, "get": operation("new b"), "post": operation("post b")},
            "/c": {"get": operation("c")},
        }),
        json!({"schemas": {"Loaf": {"type": "string"}, "Roll": {"type": "object"}}}),
    );
    assert_eq!(import.document.to_json().to_string(), expected.to_string(), "in this order");
    let replaced: Vec<_> = findings(&import).concat().into_iter().filter(|it| it.starts_with("replaced")).collect();
    assert_eq!(replaced, ["replaced /paths/~1a/get", "replaced /paths/~1b/get", "replaced /components/schemas/Loaf"]);

    // A parameter of the path that only the page has would apply to the operation that it does not describe.
    let page = document(json!({"/c": {"parameters": parameters, "put": operation("new c")}}), json!({}));
    let second = sources.add("b.yaml", page.to_string());
    update(&sources, first, &[second], &mut sink);
    assert!(render(&sink, &sources).contains("error[import-conflict]"));
}

#[test]
fn reads_all_blocks_of_a_page() {
    let [first, second] = ["/a", "/b"].map(|path| page(&document(json!({path: {"get": operation(path)}}), json!({}))));
    let (import, told) = imported(&[format!("{first}\n{second}")], false);
    assert_eq!(told, "");
    assert_eq!(import.document.to_json()["paths"].as_object().map(|paths| paths.len()), Some(2));
    assert_eq!(import.pages.len(), 1);
}

#[test]
fn reports_pages_without_a_document() {
    let table = [
        ("# A page\n\nWithout a block.\n", "error[no-openapi-block]"),
        ("[1, 2]", "error[not-a-document]"),
        ("```json\n{\"openapi\": \"3.0.0\",}\n```\n", "error[json-syntax]"),
    ];
    for (text, expected) in table {
        for into in [true, false] {
            let (_, told) = imported(&[text.to_owned(), page(&document(json!({}), json!({})))], into);
            assert!(told.starts_with(expected), "{text:?}: {told}");
        }
    }
}
