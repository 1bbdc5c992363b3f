//! The tables of a page: that of an operation, and those of its arguments.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grammar::METHODS;
use crate::import::pages::page::Page;
use crate::import::pages::schema::{Declared, Property};
use crate::import::pages::types::type_line;
use crate::rules;
use crate::source::{Node, Span};

/// A table with its header: the line and the cells of each row.
pub(super) type Rows<'a> = [(usize, Vec<&'a str>)];

const URL: &[&str] = &["url", "path", "endpoint", "route"];
const METHOD: &[&str] = &["http method", "method", "verb"];
const AUTHENTICATION: &[&str] = &["requires auth", "authentication", "auth"];
const NAME: &[&str] = &["argument", "parameter", "name", "field", "key", "property"];
const EXAMPLE: &[&str] = &["example", "example value"];
const REQUIRED: &[&str] = &["required", "required?"];
const DESCRIPTION: &[&str] = &["description"];
const TYPE: &[&str] = &["type", "data type"];

/// A row of a table of operations.
#[derive(Debug)]
pub(super) struct Route {
    /// The method, in lower case.
    pub method: &'static str,
    /// The path template.
    pub path: String,
    /// The names in the query of the URL.
    pub query: Vec<String>,
    /// Whether authentication is required, if the table says so.
    pub needs_authentication: Option<bool>,
    pub span: Span,
}

/// Returns whether a table describes operations.
pub(super) fn is_route(rows: &Rows<'_>) -> bool {
    column(rows, URL).is_some() && column(rows, METHOD).is_some()
}

/// Returns whether a table describes arguments.
pub(super) fn is_arguments(rows: &Rows<'_>) -> bool {
    column(rows, NAME).is_some()
}

/// The operations of a table. A row without a method or a path is an error.
pub(super) fn routes(page: &Page<'_>, rows: &Rows<'_>, sink: &mut Diagnostics) -> Vec<Route> {
    let (url, method) = (column(rows, URL), column(rows, METHOD));
    let authentication = column(rows, AUTHENTICATION);
    let mut routes = Vec::new();
    for (line, cells) in rows.iter().skip(1) {
        let cell = |column: Option<usize>| column.and_then(|at| cells.get(at).copied()).unwrap_or_default();
        let (path, query) = template(&plain(cell(url)));
        let name = plain(cell(method)).to_ascii_lowercase();
        let known = METHODS.into_iter().find(|method| *method == name);
        let Some(method) = known.filter(|_| path.starts_with('/')) else {
            let problem = match known {
                None => format!("`{}` is not a method of HTTP", plain(cell(method))),
                Some(_) => format!("`{}` is not a path", plain(cell(url))),
            };
            let at = if known.is_none() { cell(method) } else { cell(url) };
            sink.push(
                Diagnostic::new(rules::PAGE_INCOMPLETE, page.span_of(*line, at), problem)
                    .help("write the method, such as `GET`, and the path, such as `/boats/:id`"),
            );
            continue;
        };
        let needs_authentication = match plain(cell(authentication)).to_ascii_lowercase().as_str() {
            "yes" | "true" => Some(true),
            "no" | "false" => Some(false),
            _ => None,
        };
        routes.push(Route { method, path, query, needs_authentication, span: page.span_of(*line, cell(url)) });
    }
    routes
}

/// The arguments of a table, in order.
pub(super) fn arguments(page: &Page<'_>, rows: &Rows<'_>) -> Vec<Property> {
    let name = column(rows, NAME);
    let known: Vec<_> = [NAME, EXAMPLE, REQUIRED, DESCRIPTION, TYPE].iter().map(|names| column(rows, names)).collect();
    let header: &[&str] = rows.first().map_or(&[], |(_, cells)| cells);
    let mut properties = Vec::new();
    for (line, cells) in rows.iter().skip(1) {
        let raw = |column: Option<usize>| column.and_then(|at| cells.get(at).copied()).unwrap_or_default();
        let cell = |names| raw(column(rows, names));
        let key = page.span_of(*line, raw(name));
        let (is_required, note) = required(cell(REQUIRED));
        let mut schema = Declared { span: key, ..Declared::default() };
        let mut texts: Vec<String> = [cell(DESCRIPTION)].iter().filter(|text| !text.is_empty()).map(|text| unescaped(text)).collect();
        let default = note.as_deref().and_then(default).map(str::to_owned);
        texts.extend(note.filter(|_| default.is_none()));
        let others = cells.iter().zip(header).enumerate().filter(|(at, (text, _))| !known.contains(&Some(*at)) && !text.is_empty());
        texts.extend(others.map(|(_, (text, title))| format!("{title}: {}", unescaped(text))));
        schema.description = texts;
        let example = plain(cell(EXAMPLE));
        let at = page.span_of(*line, cell(EXAMPLE));
        match type_line(&plain(cell(TYPE)).to_ascii_lowercase()) {
            Some(kind) => {
                (schema.kind, schema.format) = (kind.kind, kind.format);
                for _ in 0..kind.arrays {
                    let items = Some(Box::new(Declared { description: Vec::new(), ..schema.clone() }));
                    schema = Declared { kind: Some("array"), format: None, items, ..schema };
                }
            }
            None => schema.inferred = Some((example.clone(), at)).filter(|_| !example.is_empty()),
        }
        let values = [("example", Some(example).filter(|text| !text.is_empty()), at), ("default", default, key)];
        for (keyword, text, at) in values {
            let value = text.map(|text| value(schema.kind, &text, at));
            schema.keywords.extend(value.map(|value| (keyword, value)));
        }
        properties.push(Property { name: plain(raw(name)), key, required: is_required, schema });
    }
    properties.retain(|property| !property.name.is_empty());
    properties
}

/// The example of an argument: a number or a boolean unless it is declared as a string.
fn value(kind: Option<&str>, text: &str, span: Span) -> Node {
    let parsed = serde_json::from_str::<serde_json::Value>(text).ok();
    let parsed = parsed.filter(|value| value.to_string() == text && kind != Some("string") && !value.is_string());
    parsed.map_or_else(|| Node::string(span, text), |value| Node::from_json(span, &value))
}

/// Whether an argument is required, and what else the cell says.
fn required(cell: &str) -> (bool, Option<String>) {
    let text = plain(cell);
    let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    let is_required = matches!(word.as_str(), "required" | "yes" | "true");
    let is_known = is_required || matches!(word.as_str(), "optional" | "no" | "false" | "");
    let rest = text.get(word.len()..).unwrap_or_default().trim();
    let note = if is_known { rest } else { text.as_str() };
    (is_required, Some(note.to_owned()).filter(|note| !note.is_empty()))
}

/// The default value in a note: `(default: 25)`.
fn default(note: &str) -> Option<&str> {
    let note = note.trim_start_matches('(').trim_end_matches([')', '.']);
    let word = note.get(..7).filter(|word| word.eq_ignore_ascii_case("default"))?;
    let value = note.get(word.len()..)?.trim_start();
    let value = value.strip_prefix([':', '=']).unwrap_or(value).trim();
    Some(value).filter(|value| !value.is_empty() && !value.contains(char::is_whitespace))
}

fn column(rows: &Rows<'_>, names: &[&str]) -> Option<usize> {
    let (_, header) = rows.first()?;
    header.iter().position(|title| names.contains(&title.to_ascii_lowercase().as_str()))
}

/// The text of a cell without the marks of code.
pub(super) fn plain(cell: &str) -> String {
    unescaped(cell.trim_matches('`').trim())
}

/// The text of a cell, in which `|` has a backslash.
fn unescaped(cell: &str) -> String {
    cell.replace("\\|", "|")
}

/// The path template of a URL, and the names in its query: `/boats/:id` and `/boats/<id>` are `/boats/{id}`.
fn template(url: &str) -> (String, Vec<String>) {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let path = match path.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"),
        None => path,
    };
    let segment = |segment: &str| {
        let name = segment.strip_prefix(':').or_else(|| segment.strip_prefix('<')?.strip_suffix('>'));
        name.map_or_else(|| segment.to_owned(), |name| format!("{{{name}}}"))
    };
    let names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default()).filter(|name| !name.is_empty());
    (path.split('/').map(segment).collect::<Vec<_>>().join("/"), names.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_templates() {
        for (url, path, query) in [
            ("/boats/:id", "/boats/{id}", vec![]),
            ("https://boats.example/boats/<id>/crew?side=:side&all", "/boats/{id}/crew", vec!["side", "all"]),
            ("/boats/{id}.json", "/boats/{id}.json", vec![]),
            ("/at:noon", "/at:noon", vec![]),
            ("boats", "boats", vec![]),
        ] {
            assert_eq!(template(url), (path.to_owned(), query.into_iter().map(str::to_owned).collect()), "{url}");
        }
    }

    #[test]
    fn reads_default_values_in_notes() {
        for (note, expected) in [
            ("(default: 25)", Some("25")),
            ("Default=false.", Some("false")),
            ("default 7", Some("7")),
            ("defaults to the first", None),
            ("only on Sundays", None),
        ] {
            assert_eq!(default(note), expected, "{note}");
        }
    }

    #[test]
    fn reads_whether_an_argument_is_required() {
        for (cell, expected) in [
            ("Required", (true, None)),
            ("`yes`", (true, None)),
            ("Optional", (false, None)),
            ("", (false, None)),
            ("Optional (default: 5)", (false, Some("(default: 5)"))),
            ("only on Sundays", (false, Some("only on Sundays"))),
        ] {
            assert_eq!(required(cell), (expected.0, expected.1.map(str::to_owned)), "{cell}");
        }
    }
}
