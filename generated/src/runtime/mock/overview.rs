//! One page that shows all operations of a mock, and sends a request for each.

use std::fmt::Write;

use serde_json::{Map, Value as Json, json};

use super::examples::{Entry, Examples, Group};
use crate::runtime::operation::Info;
use crate::runtime::params::text::encode;
use crate::runtime::security::Carrier;
use crate::runtime::template;

const PAGE: &str = include_str!("overview.html");

/// What stands for a secret: a mock takes any.
const SECRET: &str = "mock";

/// The page. It needs nothing from elsewhere.
pub(super) fn page(examples: &Examples, operations: &[&'static Info]) -> String {
    let groups: String = examples.groups.iter().map(|group| section(group, operations)).collect();
    PAGE.replace("{{title}}", &escaped(examples.title))
        .replace("{{count}}", &operations.len().to_string())
        .replace("{{groups}}", &groups)
}

fn section(group: &Group, operations: &[&'static Info]) -> String {
    let own = operations.iter().filter_map(|info| Some((*info, group.operations.get(info.id)?)));
    let rows: Vec<String> = own.map(|(info, entry)| row(info, entry)).collect();
    let (tag, count) = (escaped(&group.tag), rows.len());
    format!("<section>\n<h2>{tag} <small>{count}</small></h2>\n{}</section>\n", rows.concat())
}

fn row(info: &'static Info, entry: &Entry) -> String {
    let request = Request::of(info, entry);
    let (method, path, summary) = (info.method.as_str(), escaped(&shown(info)), escaped(&entry.summary));
    let headers = escaped(&Json::Object(request.headers).to_string());
    let mut row = format!("<details class=\"{}\" data-method=\"{method}\"", method.to_ascii_lowercase());
    let _ = write!(row, " data-target=\"{}\" data-headers=\"{headers}\"", escaped(&request.target));
    if let Some(body) = request.body {
        let _ = write!(row, " data-body=\"{}\"", escaped(&body));
    }
    let _ = write!(row, ">\n<summary><b>{method}</b> <code>{path}</code> <span>{summary}</span></summary>\n<div>");
    row += "<pre class=\"command\"></pre>";
    if request.is_whole {
        row += "<button>Send</button>";
    }
    row + "<pre class=\"answer\" hidden></pre></div>\n</details>\n"
}

/// The path with the query that belongs to it.
fn shown(info: &Info) -> String {
    let mut shown = info.path.to_owned();
    for (at, (name, value)) in info.query.iter().enumerate() {
        let separator = if at == 0 { '?' } else { '&' };
        let _ = write!(shown, "{separator}{name}={value}");
    }
    shown
}

/// A request as a page can send it.
struct Request {
    target: String,
    headers: Map<String, Json>,
    body: Option<String>,
    /// Whether nothing is missing that must be there.
    is_whole: bool,
}

impl Request {
    fn of(info: &'static Info, entry: &Entry) -> Self {
        let mut query: Vec<_> =
            info.query.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let mut values = Vec::new();
        let mut request = Self {
            target: String::new(),
            headers: Map::new(),
            body: entry.body.as_ref().map(Json::to_string),
            is_whole: entry.params.is_some() && (entry.body.is_some() || !entry.takes_body),
        };
        for param in entry.params.iter().flatten() {
            match param.place.as_str() {
                "path" => values.push((param.name.as_str(), encode(&param.value))),
                "query" => query.push(format!("{}={}", encode(&param.name), encode(&param.value))),
                "header" => request.set(&param.name, &param.value),
                // A page cannot send cookies of its own.
                _ => request.is_whole = false,
            }
        }
        for scheme in info.security.first().copied().unwrap_or_default() {
            match scheme.carrier() {
                Carrier::Header(name) => request.set(name, SECRET),
                Carrier::Authorization(word) => request.set("Authorization", &format!("{word} {SECRET}")),
                Carrier::Query(name) => query.push(format!("{}={SECRET}", encode(name))),
                Carrier::Cookie(_) => request.is_whole = false,
            }
        }
        if request.body.is_some() {
            request.set("Content-Type", "application/json");
        }
        match template::write(info.path, &values) {
            Ok(path) => request.target = path,
            Err(_) => (request.target, request.is_whole) = (info.path.to_owned(), false),
        }
        if !query.is_empty() {
            request.target = format!("{}?{}", request.target, query.join("&"));
        }
        request
    }

    fn set(&mut self, name: &str, value: &str) {
        self.headers.insert(name.to_owned(), json!(value));
    }
}

/// A text as HTML has it, in an attribute too.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
