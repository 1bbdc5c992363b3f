//! Tables of operations, and what tables have in common.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grammar::METHODS;
use crate::import::pages::page::Page;
use crate::rules;
use crate::source::Span;

/// A table with its header: the line and the cells of each row.
pub(super) type Rows<'a> = [(usize, Vec<&'a str>)];

const URL: &[&str] = &["url", "path", "endpoint", "route"];
const METHOD: &[&str] = &["http method", "method", "verb"];
const AUTHENTICATION: &[&str] = &["requires auth", "authentication", "auth"];

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
    rows.len() > 1 && column(rows, URL).is_some() && column(rows, METHOD).is_some()
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

/// The column with one of these titles.
pub(super) fn column(rows: &Rows<'_>, names: &[&str]) -> Option<usize> {
    let (_, header) = rows.first()?;
    header.iter().position(|title| names.contains(&title.to_ascii_lowercase().as_str()))
}

/// The text of a cell without the marks of code.
pub(super) fn plain(cell: &str) -> String {
    unescaped(cell.trim_matches('`').trim())
}

/// The text of a cell, in which `|` has a backslash.
pub(super) fn unescaped(cell: &str) -> String {
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
}
