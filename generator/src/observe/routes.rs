//! Matches requests to operations: by method and path template, after the base path of a server.

use std::collections::BTreeMap;

use crate::grammar::{METHODS, locate};
use crate::ir::{PathPart, PathTemplate, path_parts};
use crate::pointer::{Pointer, percent_decoded};
use crate::source::{Node, Span};

/// An operation of the document.
#[derive(Debug)]
pub struct Operation<'d> {
    /// `GET /boats/{id}`.
    pub name: String,
    /// The pointer of the operation.
    pub pointer: Pointer,
    /// The place of its method.
    pub span: Span,
    /// The operation.
    pub node: &'d Node,
    /// Its path item, with the pointer.
    pub item: (Pointer, &'d Node),
}

/// A request that belongs to an operation.
#[derive(Debug, PartialEq)]
pub struct Match {
    /// The index of the operation.
    pub operation: usize,
    /// The parameters of its path, decoded.
    pub path: Vec<(String, String)>,
    /// The pairs of its query, decoded.
    pub query: Vec<(String, String)>,
    /// How many segments of its path belong to the base path of a server.
    base: usize,
}

impl Match {
    /// The URL without the host and the base path.
    pub fn local_url(&self, url: &str) -> String {
        let (path, query) = split(url);
        let path: String = path.split('/').skip(1 + self.base).map(|segment| format!("/{segment}")).collect();
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }
}

/// The operations of a document, by their paths.
#[derive(Debug, Default)]
pub struct Routes<'d> {
    /// All operations, in document order.
    pub operations: Vec<Operation<'d>>,
    /// The paths, without base paths.
    paths: Segment,
    /// The base paths of all servers, the longest first; the last one is empty.
    bases: Vec<Vec<String>>,
}

/// The operations and further segments after a part of a path.
#[derive(Debug, Default)]
struct Segment {
    literals: BTreeMap<String, Segment>,
    /// Segments with parameters, as written.
    patterns: BTreeMap<String, Segment>,
    /// The operations that end here, by method; several differ by the fixed part of their query.
    operations: BTreeMap<String, Vec<(usize, PathTemplate)>>,
}

impl<'d> Routes<'d> {
    /// Reads the operations of a document.
    pub fn new(document: &'d Node) -> Self {
        let mut routes = Self { bases: bases(document), ..Self::default() };
        let root = Pointer::root().child("paths");
        for (path, entry) in document.get("paths").and_then(Node::as_map).into_iter().flatten() {
            let Some(item) = locate(document, &root.child(path), &entry.node) else { continue };
            for (method, operation) in item.1.as_map().into_iter().flatten() {
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let method = method.to_ascii_uppercase();
                let aliases = operation.node.get("x-omnigen-aliases").and_then(Node::as_seq).unwrap_or_default();
                for path in std::iter::once(path.as_str()).chain(aliases.iter().filter_map(Node::as_str)) {
                    routes.paths.add(path, &method, routes.operations.len());
                }
                routes.operations.push(Operation {
                    name: format!("{method} {path}"),
                    pointer: item.0.child(method.to_ascii_lowercase()),
                    span: operation.key,
                    node: &operation.node,
                    item: item.clone(),
                });
            }
        }
        routes
    }

    /// The operation of a request.
    pub fn find(&self, method: &str, url: &str) -> Option<Match> {
        let (path, query) = split(url);
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let query = pairs(query);
        self.bases.iter().find_map(|base| {
            let rest = without_base(&segments, base)?;
            let (operation, mut path) = self.paths.find(method, rest, &query)?;
            path.reverse();
            Some(Match { operation, path, query: query.clone(), base: base.len() })
        })
    }
}

impl Segment {
    fn add(&mut self, key: &str, method: &str, operation: usize) {
        let template = PathTemplate::parse(key);
        let mut segment = self;
        for part in template.path.split('/').skip(1) {
            let has_param = path_parts(part).any(|part| matches!(part, PathPart::Param(_)));
            let owner = if has_param { &mut segment.patterns } else { &mut segment.literals };
            segment = owner.entry(part.to_owned()).or_default();
        }
        segment.operations.entry(method.to_owned()).or_default().push((operation, template));
    }

    /// The operation, and the parameters of its path from the last one. Literals win over parameters.
    fn find(&self, method: &str, rest: &[&str], query: &[(String, String)]) -> Option<(usize, Vec<(String, String)>)> {
        let Some((first, rest)) = rest.split_first() else {
            let fits = |template: &PathTemplate| {
                let has = |(name, value): &(String, String)| {
                    query.iter().any(|(n, v)| n == name && (v == value || value.starts_with('{')))
                };
                template.query.iter().all(has)
            };
            let fitting = self.operations.get(method)?.iter().filter(|(_, template)| fits(template));
            // The most fixed pairs; of equal ones the first.
            let best = fitting.rev().max_by_key(|(_, template)| template.query.len());
            return best.map(|(operation, _)| (*operation, Vec::new()));
        };
        let decoded = percent_decoded(first).unwrap_or_else(|| (*first).to_owned());
        if let Some(found) = self.literals.get(&decoded).and_then(|next| next.find(method, rest, query)) {
            return Some(found);
        }
        self.patterns.iter().find_map(|(pattern, next)| {
            let own = captured(pattern, first)?;
            let (operation, mut path) = next.find(method, rest, query)?;
            path.extend(own.into_iter().rev());
            Some((operation, path))
        })
    }
}

/// The values of the parameters of a segment; `None` if it does not match.
fn captured(pattern: &str, segment: &str) -> Option<Vec<(String, String)>> {
    let mut parts = path_parts(pattern).peekable();
    let (mut rest, mut values) = (segment, Vec::new());
    while let Some(part) = parts.next() {
        match part {
            PathPart::Literal(literal) => rest = rest.strip_prefix(literal)?,
            PathPart::Param(name) => {
                let end = match parts.peek() {
                    Some(PathPart::Literal(literal)) => rest.find(literal)?,
                    _ => rest.len(),
                };
                let (value, others) = rest.split_at_checked(end)?;
                if value.is_empty() {
                    return None;
                }
                values.push((name.to_owned(), percent_decoded(value).unwrap_or_else(|| value.to_owned())));
                rest = others;
            }
        }
    }
    rest.is_empty().then_some(values)
}

/// The path and the query of a URL.
pub(super) fn split(url: &str) -> (&str, &str) {
    let url = url.split('#').next().unwrap_or_default();
    let local = match url.split_once("://") {
        Some((_, rest)) => rest.find(['/', '?']).map_or("", |at| rest.get(at..).unwrap_or_default()),
        None => url,
    };
    local.split_once('?').unwrap_or((local, ""))
}

/// The host of a URL; empty without one.
pub(super) fn host(url: &str) -> &str {
    url.split_once("://").map_or("", |(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or_default())
}

/// The decoded pairs of a query or a form.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_decoded(&text).unwrap_or(text)
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(n, v)| (decoded(n), decoded(v))).collect()
}

/// The base paths of the servers of a document, of its path items and operations.
fn bases(document: &Node) -> Vec<Vec<String>> {
    let items = document.get("paths").and_then(Node::as_map).into_iter().flatten().map(|(_, entry)| &entry.node);
    let operations = items.clone().flat_map(|item| item.as_map().into_iter().flatten()).map(|(_, entry)| &entry.node);
    let lists =
        std::iter::once(document).chain(items).chain(operations).filter_map(|node| node.get("servers")?.as_seq());
    let urls = lists.flatten().filter_map(|server| server.get("url")?.as_str());
    let base = |url: &str| {
        let segments = split(url).0.split('/').filter(|segment| !segment.is_empty());
        segments.map(str::to_owned).collect::<Vec<_>>()
    };
    let mut bases: Vec<_> = urls.map(base).chain([Vec::new()]).collect();
    bases.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    bases.dedup();
    bases
}

/// The segments after a base path, in which a variable stands for any text.
fn without_base<'s, 'a>(segments: &'s [&'a str], base: &[String]) -> Option<&'s [&'a str]> {
    let (head, rest) = segments.split_at_checked(base.len())?;
    let matches = head.iter().zip(base).all(|(segment, base)| base.contains('{') || segment == base);
    matches.then_some(rest)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn routed<T>(method: &str, url: &str, told: impl Fn(&Routes<'_>, Match) -> T) -> Option<T> {
        let responses = json!({"responses": {}});
        let document = Node::from_json(
            Span::default(),
            &json!({
                "servers": [{"url": "https://{region}.example/api/v1"}, {"url": "/{tenant}/x"}],
                "paths": {
                    "/": {"get": responses},
                    "/boats": {"get": responses, "post": responses},
                    "/boats/{id}": {"get": responses},
                    "/boats/mine": {"get": {"responses": {}, "x-omnigen-aliases": ["/boats/my"]}},
                    "/boats/{id}/crew/{n}.json": {"get": responses},
                    "/?action=list": {"get": responses},
                },
            }),
        );
        let routes = Routes::new(&document);
        routes.find(method, url).map(|found| told(&routes, found))
    }

    fn found(method: &str, url: &str) -> Option<(String, Vec<(String, String)>)> {
        routed(method, url, |routes, found| (routes.operations[found.operation].name.clone(), found.path))
    }

    #[test]
    fn removes_host_and_base_path() {
        for (url, local) in [
            ("https://eu.example/api/v1/boats?x=%20", "/boats?x=%20"),
            ("http://localhost:3000/boats/a%2Fb#c", "/boats/a%2Fb"),
            ("/blue/x/boats", "/boats"),
        ] {
            assert_eq!(routed("GET", url, |_, found| found.local_url(url)).as_deref(), Some(local), "{url}");
        }
    }

    #[test]
    fn matches_requests_to_operations() {
        for (method, url, name, path) in [
            ("GET", "https://eu.example/api/v1/boats?x=1", "GET /boats", vec![]),
            ("POST", "http://localhost:3000/boats", "POST /boats", vec![]),
            ("GET", "/api/v1/boats/a%2Fb", "GET /boats/{id}", vec![("id", "a/b")]),
            ("GET", "/boats/mine#x", "GET /boats/mine", vec![]),
            ("GET", "/boats/my", "GET /boats/mine", vec![]),
            ("GET", "/blue/x/boats/7/crew/2.json", "GET /boats/{id}/crew/{n}.json", vec![("id", "7"), ("n", "2")]),
            ("GET", "https://eu.example", "", vec![]),
            ("GET", "https://eu.example/", "GET /", vec![]),
            ("GET", "/?action=list&x=1", "GET /?action=list", vec![]),
            ("GET", "/boats/", "", vec![]),
            ("GET", "/boats/7/crew", "", vec![]),
            ("DELETE", "/boats", "", vec![]),
        ] {
            let path = path.into_iter().map(|(n, v): (&str, &str)| (n.to_owned(), v.to_owned())).collect();
            let expected = (!name.is_empty()).then(|| (name.to_owned(), path));
            assert_eq!(found(method, url), expected, "{method} {url}");
        }
    }
}
