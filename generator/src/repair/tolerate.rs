//! Tolerates violations: applies the remedies of the check in a lenient run.

use super::edit::{self, Edit};
use super::fix::Fix;
use super::hoist;
use crate::diagnostic::{Diagnostics, Strictness};
use crate::grammar::{Finding, Remedy, findings};
use crate::source::Node;

/// The maximum number of checks: a remedy may introduce other violations.
const ROUNDS: usize = 8;

/// Checks `document`, and reports all violations. In a lenient run, violations with a remedy are changed accordingly,
/// and the result is checked again.
pub fn check(document: &mut Node, sink: &mut Diagnostics) -> Vec<Fix> {
    let mut fixes = hoist::hoist(document);
    let mut found = findings(document);
    for _ in 0..ROUNDS {
        let lenient = sink.strictness() == Strictness::Lenient;
        if !lenient || !found.iter().any(has_reading) {
            break;
        }
        let mut edits = Vec::new();
        for finding in found.into_iter().filter(has_reading) {
            let Some(remedy) = finding.remedy else { continue };
            edits.push((finding.diagnostic.rule.id, edit_of(remedy)));
            sink.push(finding.diagnostic);
        }
        edit::apply_all(document, edits, &mut fixes);
        found = findings(document);
    }
    found.into_iter().for_each(|finding| sink.push(finding.diagnostic));
    fixes
}

fn has_reading(finding: &Finding) -> bool {
    finding.remedy.is_some() && finding.diagnostic.rule.is_tolerated()
}

fn edit_of(remedy: Remedy) -> Edit {
    match remedy {
        Remedy::Remove(pointer) => Edit::remove(pointer),
        Remedy::Set(pointer, node) => Edit::set(pointer, node),
        Remedy::Append(pointer, node) => Edit::append(pointer, node),
        Remedy::Rename(pointer, key) => Edit::rename(pointer, key),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::diagnostic::Severity;
    use crate::grammar::specimen;
    use crate::source::Span;

    /// Violations without a remedy, and those handled elsewhere.
    const MEANINGLESS: &[&str] =
        &["unsupported-version", "not-openapi", "external-reference", "ambiguous-path", "unused-path-parameter"];

    /// The result of a lenient run for a document, and its diagnostics.
    fn read(document: &Json) -> (Json, Vec<String>) {
        let mut document = Node::from_json(Span::default(), document);
        let mut sink = Diagnostics::default();
        check(&mut document, &mut sink);
        let said = sink.sorted().iter().map(|d| format!("{:?} {}: {}", d.severity, d.rule.id, d.message)).collect();
        (document.to_json(), said)
    }

    #[test]
    fn warns_about_unambiguous_violations() {
        let operation = |key: &str, value: Json| json!({"get": {"responses": {}, key: value}});
        for (path, item, after) in [
            ("/a", operation("tags", json!("Boats")), operation("tags", json!(["Boats"]))),
            ("/a", operation("deprecated", json!(3)), json!({"get": {"responses": {}}})),
            ("/a", operation("operationId", json!(7)), operation("operationId", json!("7"))),
            ("/a", operation("sumary", json!("typo")), json!({"get": {"responses": {}}})),
            ("/a", json!({"get": {}}), json!({"get": {"responses": {}}})),
            (
                "/a",
                json!({"get": {"responses": {"4xx": {}, "nope": {}}}}),
                json!({"get": {"responses": {"4XX": {"description": ""}}}}),
            ),
            (
                "/a",
                operation("parameters", json!([{"name": "a", "in": "query", "type": "integer"}, {"in": "query"}])),
                operation("parameters", json!([{"name": "a", "in": "query", "schema": {"type": "integer"}}])),
            ),
            (
                "/a",
                operation(
                    "parameters",
                    json!([{"name": "a", "in": "query", "schema": {"type": "int"}, "style": "matrix"}]),
                ),
                operation("parameters", json!([{"name": "a", "in": "query", "schema": {"type": "integer"}}])),
            ),
            (
                "/a",
                operation(
                    "parameters",
                    json!([{"name": "a", "in": "query", "schema":
                    {"type": "integer", "default": "many", "enum": ["big", "small"]}}]),
                ),
                operation("parameters", json!([{"name": "a", "in": "query", "schema": {"type": "integer"}}])),
            ),
            (
                "/a",
                operation(
                    "parameters",
                    json!([{"name": "a", "in": "query", "schema":
                    {"type": "string", "default": 1, "enum": [1, "b", [], null]}}]),
                ),
                operation(
                    "parameters",
                    json!([{"name": "a", "in": "query", "schema":
                    {"type": "string", "default": "1", "enum": ["1", "b", null]}}]),
                ),
            ),
            (
                "/a",
                operation(
                    "parameters",
                    json!([{"name": "a", "in": "query", "schema": {"type": "string", "minLength": 1.0, "maxLength": 1.5}}]),
                ),
                operation(
                    "parameters",
                    json!([{"name": "a", "in": "query", "schema": {"type": "string", "minLength": 1}}]),
                ),
            ),
            ("/a", operation("security", json!([{"gone": []}, {}])), operation("security", json!([{}]))),
        ] {
            let document = json!({"openapi": "3.0.3", "info": {"title": "", "version": ""}, "paths": {path: item}});
            let (read, said) = read(&document);
            assert_eq!(read["paths"][path], after, "{said:#?}");
            assert!(!said.is_empty() && said.iter().all(|said| said.starts_with("Warning")), "{said:#?}");
        }
    }

    #[test]
    fn renames_keys_in_place() {
        let (read, _) = read(&json!({"openapi": "3.0.3", "paths": {"a": {}, "/b": {}, "b": {}}}));
        let expected = json!({
            "openapi": "3.0.3", "paths": {"/a": {}, "/b": {}}, "info": {"title": "API", "version": "0"},
        });
        assert_eq!(read, expected);
        assert_eq!(read["paths"].as_object().unwrap().keys().collect::<Vec<_>>(), ["/a", "/b"]);
    }

    #[test]
    fn strict_run_changes_nothing() {
        let mut document = Node::from_json(Span::default(), &json!({"openapi": "3.0.3", "paths": {"a": {}}}));
        let before = document.clone();
        let mut sink = Diagnostics::new(Strictness::Strict);
        assert_eq!(check(&mut document, &mut sink), []);
        assert_eq!(document, before);
        assert!(sink.sorted().iter().all(|diagnostic| diagnostic.severity == Severity::Error));
        assert_eq!(sink.sorted().len(), 2);
    }

    #[test]
    fn reads_documents_with_any_violation() {
        let mut readings = 0;
        for (name, document) in specimen::mutants().step_by(3) {
            let mut read = document.clone();
            let mut sink = Diagnostics::default();
            let fixes = check(&mut read, &mut sink);
            let errors: Vec<_> =
                sink.sorted().iter().filter(|d| d.severity == Severity::Error).map(|d| d.rule.id).collect();
            let is_openapi = read.get("openapi").is_some();
            if is_openapi && errors.iter().all(|rule| !MEANINGLESS.contains(rule)) {
                assert_eq!(errors, Vec::<&str>::new(), "{name}: {}", read.to_json());
                let known = serde_json::from_value::<openapiv3::OpenAPI>(read.to_json());
                assert!(known.is_ok(), "{name}: {known:?}");
                readings += usize::from(!fixes.is_empty());
            }
        }
        assert!(readings > 100, "{readings}");
    }
}
