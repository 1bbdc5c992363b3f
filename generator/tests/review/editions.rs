//! Pairs of documents, and findings in short.

use std::fmt::Write as _;

use oascrate::Input;
use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{Diff, Finding, Snapshot, compare};
use oascrate::source::Sources;

/// A pair of documents that differ in one edit, and the findings: `rule wire rust: items`, and `docs: texts` at the
/// end.
pub struct Case {
    pub name: &'static str,
    pub base: String,
    /// Replacements, as old and new text; each old text must occur.
    pub edits: &'static [(&'static str, &'static str)],
    pub expected: &'static [&'static str],
}

/// Returns a document with these paths, and the text that follows them.
pub fn document(paths: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{ title: Orchard, version: '1' }}\npaths:\n{paths}")
}

/// A document in which `POST /trees` takes a body with this schema, and what follows.
pub fn planted(schema: &str, rest: &str) -> String {
    document(&format!(
        "  /trees:\n    post:\n      tags: [Trees]\n      requestBody: {{ required: true, content: {{ application/json: \
         {{ schema: {schema} }} }} }}\n      responses: {{ '204': {{ description: Planted }} }}\n{rest}"
    ))
}

/// A document in which `GET /trees` returns this schema, and what follows.
pub fn grown(schema: &str, rest: &str) -> String {
    document(&format!(
        "  /trees:\n    get:\n      tags: [Trees]\n      responses:\n        '200': {{ description: Trees, content: \
         {{ application/json: {{ schema: {schema} }} }} }}\n{rest}"
    ))
}

/// A document in which `GET /trees` has these parameters.
pub fn asked(params: &str) -> String {
    document(&format!(
        "  /trees:\n    get:\n      tags: [Trees]\n      parameters: [{params}]\n      responses: {{ '204': {{ description: \
         None }} }}\n"
    ))
}

/// The same document in OpenAPI 3.1.
pub fn later(text: &str) -> String {
    text.replace("openapi: 3.0.3", "openapi: 3.1.0")
}

pub fn snapshot(text: &str) -> Snapshot {
    edited(text, None)
}

/// The same with an overlay.
pub fn edited(text: &str, overlay: Option<&str>) -> Snapshot {
    let mut sources = Sources::new();
    let document = sources.add("orchard.yaml", text);
    let overlays = overlay.map(|text| sources.add("overlay.yaml", text)).into_iter().collect();
    let input = Input { document, overlays, ..Input::default() };
    let mut sink = Diagnostics::default();
    Snapshot::read(&sources, &input, &mut sink).unwrap_or_else(|| panic!("{}\n{text}", render(&sink, &sources)))
}

/// A finding in short; a `-` before items that are gone, a `+` before those that are new.
pub fn told(finding: &Finding) -> String {
    let wire = finding.wire.map_or("-".to_owned(), |wire| format!("{wire:?}").to_lowercase());
    let mut text = format!("{} {wire} {}", finding.rule.id, format!("{:?}", finding.rust).to_lowercase());
    if let Some(origin) = &finding.origin {
        let _ = write!(text, " (from {origin})");
    }
    let items: Vec<String> = finding
        .items
        .iter()
        .map(|item| match (&item.before, &item.after, &item.renamed_to) {
            (.., Some(new)) => format!("{} -> {new}", item.item),
            (None, _, _) => format!("+{}", item.item),
            (_, None, _) => format!("-{}", item.item),
            _ => item.item.clone(),
        })
        .collect();
    if !items.is_empty() {
        let _ = write!(text, ": {}", items.join(", ").replace("models::", ""));
    }
    let listed: usize = finding.shared.values().sum();
    if listed > 0 {
        let _ = write!(text, " ({listed} listed before)");
    }
    text
}

/// Returns the findings between two documents, in short form.
pub fn compare_texts(base: &str, head: &str) -> Vec<String> {
    summary(&compare(&snapshot(base), &snapshot(head)))
}

pub fn summary(diff: &Diff) -> Vec<String> {
    let mut lines: Vec<String> = diff.findings.iter().map(told).collect();
    if !diff.docs.is_empty() {
        lines.push(format!("docs: {}", diff.docs.iter().map(|doc| doc.what.as_str()).collect::<Vec<_>>().join(", ")));
    }
    lines
}

pub fn assert_all(cases: &[Case]) {
    let mut faults = Vec::new();
    for case in cases {
        let head = case.edits.iter().fold(case.base.clone(), |text, (from, to)| {
            assert!(text.contains(from), "{}: `{from}` does not occur in\n{text}", case.name);
            text.replacen(from, to, 1)
        });
        let diff = compare(&snapshot(&case.base), &snapshot(&head));
        let found = summary(&diff);
        if found != case.expected {
            faults.push(format!("{}:\n{}", case.name, found.iter().map(|l| format!("  {l:?},\n")).collect::<String>()));
        }
        let same = compare(&snapshot(&head), &snapshot(&head));
        assert!(same.is_empty(), "{}: the head differs from itself: {:?}", case.name, summary(&same));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
