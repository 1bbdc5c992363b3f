//! The URL of the API, from the servers that the document declares.

use openapiv3::Server;

/// The first absolute URL of these servers, with the defaults of its variables.
pub(super) fn server_url(servers: &[Server]) -> Option<String> {
    servers.iter().map(filled_in).find(|url| is_base_url(url))
}

/// The URL with the default of each variable.
fn filled_in(server: &Server) -> String {
    let variables = server.variables.iter().flatten();
    variables.fold(server.url.clone(), |url, (name, variable)| url.replace(&format!("{{{name}}}"), &variable.default))
}

/// Whether a client can be created for this URL. The characters are those of RFC 3986 without a user, a query or a
/// fragment: none of them ends a string of Rust or a code block of Markdown.
fn is_base_url(url: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]!$&'()*+,;=%".contains(c);
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') && rest.chars().all(is_allowed)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    fn url(servers: Json) -> Option<String> {
        server_url(&serde_json::from_value::<Vec<Server>>(servers).unwrap())
    }

    #[test]
    fn finds_the_first_absolute_url() {
        let host = json!({"default": "eu"});
        let table = [
            (json!([]), None),
            (json!([{"url": "/v1"}]), None),
            (
                json!([{"url": "/v1"}, {"url": "https://a.example/v1"}, {"url": "https://b.example"}]),
                Some("https://a.example/v1"),
            ),
            (json!([{"url": "http://localhost:8080/"}]), Some("http://localhost:8080/")),
            (json!([{"url": "https://{host}.a.example", "variables": {"host": host}}]), Some("https://eu.a.example")),
            (json!([{"url": "https://{host}.a.example"}, {"url": "https://b.example"}]), Some("https://b.example")),
            (
                json!([{"url": "wss://a.example"}, {"url": "//b.example"}, {"url": "https://"}, {"url": "https:///c"}]),
                None,
            ),
        ];
        for (servers, expected) in table {
            assert_eq!(url(servers.clone()).as_deref(), expected, "{servers}");
        }
    }

    #[test]
    fn passes_over_urls_that_no_client_accepts_or_that_are_code() {
        for unfit in
            ["?a=b", "#a", "@b.example", "\"); run(); (\"", "\n```\n# Heading", "`", "\\", " ", "\u{202e}", "{x}"]
        {
            assert_eq!(url(json!([{"url": format!("https://a.example{unfit}")}])), None, "{unfit:?}");
            let variables = json!({"v": {"default": unfit}});
            assert_eq!(url(json!([{"url": "https://a.example{v}", "variables": variables}])), None, "{unfit:?}");
        }
    }
}
