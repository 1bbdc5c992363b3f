// Emitted by `oascrate`, from `runtime/mock/overview.rs` in its own sources. Edits are overwritten.

//! The overview page: all operations of a mock, with a form to send a request to each.

use std::fmt::Write;

use http::Method;
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

/// The part of the page that shows the log.
const LOG: &str = "<section id=\"log\" tabindex=\"-1\" aria-labelledby=\"received\">\n<h2 id=\"received\">Received requests <small></small></h2>\n<p></p>\n<div class=\"rows\" hidden></div>\n</section>";

/// The page. It loads nothing from other hosts.
pub(super) fn page(examples: &Examples, operations: &[&'static OperationInfo], has_log: bool) -> String {
    let groups: String = examples.groups.iter().map(|group| section(group, operations)).collect();
    let link = if has_log { "<a class=\"button\" href=\"#log\">Log</a>\n" } else { "" };
    let reset = "<button id=\"reset\" title=\"Forget received requests and deletions\">Reset</button>";
    filled(&[
        ("{{title}}", &escaped(examples.title)),
        ("{{count}}", &operations.len().to_string()),
        ("{{controls}}", &[link, reset].concat()),
        ("{{groups}}", &groups),
        ("{{log}}", if has_log { LOG } else { "" }),
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
    let rows = rows.concat();
    format!(
        "<section class=\"group\">\n<h2>{tag} <small>{count}</small></h2>\n<div class=\"rows\">\n{rows}</div>\n</section>\n"
    )
}

fn row(info: &'static OperationInfo, entry: &Entry) -> String {
    let (method, path, summary) = (info.method.as_str(), escaped(&displayed_path(info)), escaped(&entry.summary));
    let (class, id) = (method.to_ascii_lowercase(), attribute(&visible(info.id)));
    let request = attribute(&visible(&Request::of(info, entry).json(info, entry).to_string()));
    let summary = format!("<summary><b>{method}</b> <code>{path}</code> <span>{summary}</span></summary>");
    format!("<details class=\"{class}\" id=\"{id}\" data-request=\"{request}\">\n{summary}\n</details>\n")
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

/// A request that the page can send, or that it can show.
#[derive(Default)]
struct Request {
    /// The encoded path, with `{0}`, `{1}` … in place of the parameters.
    path: String,
    /// What the user can edit: `in`, `name` and `value`. Parameters of the path come in its order.
    params: Vec<Json>,
    headers: Map<String, Json>,
    /// Cookies in their encoded form. A page cannot send them.
    cookies: Vec<String>,
    /// Why the page cannot send it.
    obstacle: Option<&'static str>,
}

impl Request {
    fn of(info: &'static OperationInfo, entry: &Entry) -> Self {
        let mut request = Self::default();
        match &entry.params {
            Some(_) if entry.takes_body && entry.body.is_none() && entry.form.is_none() => {
                request.obstacle = Some("Its body is neither JSON nor a form, and cannot be sent from here.");
            }
            Some(_) => {}
            None => request.obstacle = Some("It needs a parameter for which there is no example."),
        }
        for param in entry.params.iter().flatten() {
            request.add(&param.place, &param.name, &param.value);
        }
        for scheme in info.security.first().copied().unwrap_or_default() {
            match scheme.location() {
                CredentialLocation::Header(name) => request.add("header", name, SECRET),
                CredentialLocation::Authorization(word) => {
                    request.add("header", "Authorization", &format!("{word} {SECRET}"));
                }
                CredentialLocation::Query(name) => request.add("query", name, SECRET),
                CredentialLocation::Cookie(name) => request.add("cookie", name, SECRET),
            }
        }
        if entry.body.is_some() {
            request.headers.insert("Content-Type".to_owned(), json!("application/json"));
            if matches!(info.method, Method::GET | Method::HEAD) {
                request.obstacle = Some("Browsers send no body with this method.");
            }
        }
        let names =
            entry.params.iter().flatten().filter(|param| param.place == "path").map(|param| param.name.as_str());
        let values: Vec<_> = names.enumerate().map(|(at, name)| (name, format!("{{{at}}}"))).collect();
        let path = template::write(info.path, &values).unwrap_or(info.path.into());
        request.path = utf8_percent_encode(&path, CONTROLS).to_string();
        request
    }

    fn add(&mut self, place: &str, name: &str, value: &str) {
        if place == "cookie" {
            self.cookies.push(format!("{}={}", encode(name), encode(value)));
            self.obstacle.get_or_insert("A page cannot set its cookies.");
        } else {
            self.params.push(json!({ "in": place, "name": name, "value": value }));
        }
    }

    /// The form in which the script of the page reads it.
    fn json(self, info: &'static OperationInfo, entry: &Entry) -> Json {
        let Self { path, params, headers, cookies, obstacle } = self;
        let examples = entry.responses.iter().map(|example| json!([example.status.as_u16(), example.name]));
        let mut request = json!({
            "method": info.method.as_str(),
            "path": path,
            "query": info.query,
            "params": params,
            "headers": headers,
            "cookies": cookies,
            "form": entry.form,
            "examples": examples.collect::<Vec<_>>(),
            "obstacle": obstacle,
        });
        // As text, which keeps the spelling of numbers.
        if let (Some(body), Json::Object(request)) = (&entry.body, &mut request) {
            request.insert("body".to_owned(), body.to_string().into());
        }
        request
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
        assert!(page.contains("\n{{count}}\n{{log}}\n</main>"));
    }
}
