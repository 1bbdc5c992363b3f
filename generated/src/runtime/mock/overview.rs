// Emitted by `oascrate`, from `runtime/mock/overview.rs` in its own sources. Edits are overwritten.

//! The overview page: all operations of a mock, with a form to send a request to each.

use std::fmt::Write;

use percent_encoding::{CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value as Json, json};

use super::examples::{Entry, Examples, Group};
use crate::runtime::operation::OperationInfo;
use crate::runtime::params::text::encode;
use crate::runtime::security::CredentialLocation;
use crate::runtime::template;

const PAGE: &str = include_str!("overview.html");

/// The placeholder for credentials: a mock accepts any.
const SECRET: &str = "mock";

/// The page. It loads nothing from other hosts.
pub(super) fn page(examples: &Examples, operations: &[&'static OperationInfo]) -> String {
    let groups: String = examples.groups.iter().map(|group| section(group, operations)).collect();
    filled(&[
        ("{{title}}", &escaped(examples.title)),
        ("{{count}}", &operations.len().to_string()),
        ("{{groups}}", &groups),
    ])
}

/// Fills the placeholders of the page. Values are not searched for placeholders.
fn filled(values: &[(&str, &str)]) -> String {
    let mut page = String::with_capacity(PAGE.len());
    let mut rest = PAGE;
    let next = |rest: &str| values.iter().filter_map(|(mark, value)| Some((rest.find(mark)?, *mark, *value))).min();
    while let Some((at, mark, value)) = next(rest) {
        page.push_str(rest.get(..at).unwrap_or_default());
        page.push_str(value);
        rest = rest.get(at + mark.len()..).unwrap_or_default();
    }
    page + rest
}

fn section(group: &Group, operations: &[&'static OperationInfo]) -> String {
    let own = operations.iter().filter_map(|info| Some((*info, group.operations.get(info.id)?)));
    let rows: Vec<String> = own.map(|(info, entry)| row(info, entry)).collect();
    let (tag, count) = (escaped(&group.tag), rows.len());
    format!("<section>\n<h2>{tag} <small>{count}</small></h2>\n{}</section>\n", rows.concat())
}

fn row(info: &'static OperationInfo, entry: &Entry) -> String {
    let request = Request::of(info, entry);
    let (method, path, summary) = (info.method.as_str(), escaped(&displayed_path(info)), escaped(&entry.summary));
    let headers = attribute(&visible(&Json::Object(request.headers).to_string()));
    let mut row = format!("<details class=\"{}\" data-method=\"{method}\"", method.to_ascii_lowercase());
    let _ = write!(row, " data-target=\"{}\" data-headers=\"{headers}\"", attribute(&request.target));
    if let Some(body) = request.body {
        let _ = write!(row, " data-body=\"{}\"", attribute(&visible(&body)));
    }
    let _ = write!(row, ">\n<summary><b>{method}</b> <code>{path}</code> <span>{summary}</span></summary>\n<div>");
    row += "<pre class=\"command\"></pre>";
    if request.is_whole {
        row += "<button>Send</button>";
    }
    row + "<pre class=\"answer\" hidden></pre></div>\n</details>\n"
}

/// The path with its fixed query.
fn displayed_path(info: &OperationInfo) -> String {
    let mut shown = info.path.to_owned();
    for (at, (name, value)) in info.query.iter().enumerate() {
        let separator = if at == 0 { '?' } else { '&' };
        let _ = write!(shown, "{separator}{name}={value}");
    }
    shown
}

/// A request that the page can send.
struct Request {
    target: String,
    headers: Map<String, Json>,
    body: Option<String>,
    /// Whether all required parts have a value.
    is_whole: bool,
}

impl Request {
    fn of(info: &'static OperationInfo, entry: &Entry) -> Self {
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
                // A page cannot set cookies.
                _ => request.is_whole = false,
            }
        }
        for scheme in info.security.first().copied().unwrap_or_default() {
            match scheme.location() {
                CredentialLocation::Header(name) => request.set(name, SECRET),
                CredentialLocation::Authorization(word) => request.set("Authorization", &format!("{word} {SECRET}")),
                CredentialLocation::Query(name) => query.push(format!("{}={SECRET}", encode(name))),
                CredentialLocation::Cookie(_) => request.is_whole = false,
            }
        }
        if request.body.is_some() {
            request.set("Content-Type", "application/json");
        }
        match template::write(info.path, &values) {
            Ok(path) => request.target = path,
            Err(_) => (request.target, request.is_whole) = (info.path.to_owned(), false),
        }
        request.target = utf8_percent_encode(&request.target, CONTROLS).to_string();
        if !query.is_empty() {
            request.target = format!("{}?{}", request.target, query.join("&"));
        }
        request
    }

    fn set(&mut self, name: &str, value: &str) {
        self.headers.insert(name.to_owned(), json!(value));
    }
}

/// Escapes text of the document for HTML. Invisible characters, and those that change the direction of writing, are
/// shown as escapes.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) { shown.extend(c.escape_unicode()) } else { shown.push(c) }
    }
    attribute(&shown)
}

/// Escapes a value for an attribute; the script reads it unchanged.
fn attribute(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// JSON without invisible characters: they occur in strings only, where they are escaped.
fn visible(json: &str) -> String {
    let mut visible = String::with_capacity(json.len());
    for c in json.chars() {
        match is_invisible(c) {
            true => c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| visible += &format!("\\u{unit:04x}")),
            false => visible.push(c),
        }
    }
    visible
}

/// Control characters, characters that change the direction of writing, and those of zero width.
fn is_invisible(c: char) -> bool {
    let is_format = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    c.is_control() && c != '\n' || is_format
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_markup_in_descriptions() {
        assert_eq!(escaped("<b>\"&\u{1b}[m\u{202e}\u{200b}"), "&lt;b&gt;&quot;&amp;\\u{1b}[m\\u{202e}\\u{200b}");
        let value = json!({ "a\u{202e}": "\u{1b}\u{9b}\u{feff}é" });
        let shown = visible(&value.to_string());
        assert!(!shown.contains(is_invisible), "{shown}");
        assert_eq!(serde_json::from_str::<Json>(&shown).unwrap(), value);
    }

    #[test]
    fn does_not_expand_placeholders_in_values() {
        let page = filled(&[("{{title}}", "{{groups}}"), ("{{count}}", "{{title}}"), ("{{groups}}", "{{count}}")]);
        assert!(page.contains("<h1>{{groups}}</h1>"));
        assert!(page.contains("It responds to {{title}} operations"));
        assert!(page.contains("\n{{count}}\n</main>"));
    }
}
