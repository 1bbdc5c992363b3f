//! Calls of `curl`, as pages show them.

/// A call.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Call {
    /// The method, in lower case.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The parameters of the query, as they are written.
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
    pub data: Option<String>,
    /// The fields of a form; the value of a file begins with `@`.
    pub form: Vec<(String, String)>,
}

/// Why a call cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is not a call of `curl`.
    OtherProgram,
    /// A quote is not closed.
    Quote,
}

/// Options with an argument that says nothing about the API.
const SILENT: &[&str] = &["-o", "--output", "-u", "--user", "-A", "--user-agent", "-m", "--max-time"];

/// Reads a call.
pub(super) fn call(text: &str) -> Result<Call, Unreadable> {
    let mut words = words(text)?.into_iter();
    if words.next().is_none_or(|program| program != "curl") {
        return Err(Unreadable::OtherProgram);
    }
    let mut call = Call::default();
    let mut method = None;
    let mut url = Vec::new();
    let pair =
        |text: &str, sign| text.split_once(sign).map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
    while let Some(word) = words.next() {
        match word.as_str() {
            "-X" | "--request" => method = words.next(),
            "-H" | "--header" => call.headers.extend(words.next().and_then(|header| pair(&header, ':'))),
            "-F" | "--form" => call.form.extend(words.next().and_then(|field| pair(&field, '='))),
            "-d" | "--data" | "--data-raw" | "--data-binary" => call.data = words.next(),
            option if SILENT.contains(&option) => drop(words.next()),
            option if option.starts_with('-') => match option.strip_prefix("-X") {
                Some(inline) if !inline.is_empty() => method = Some(inline.to_owned()),
                _ => {}
            },
            // A URL whose query has spaces is often written without quotes.
            _ => url.push(word),
        }
    }
    (call.path, call.query) = split(&url.join(" "));
    let implied = if call.data.is_some() || !call.form.is_empty() { "post" } else { "get" };
    call.method = method.unwrap_or_else(|| implied.to_owned()).to_ascii_lowercase();
    Ok(call)
}

/// The path and the query of a URL.
fn split(url: &str) -> (String, Vec<(String, String)>) {
    let (url, query) = url.split_once('?').unwrap_or((url, ""));
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"),
        None => url,
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    (path.to_owned(), pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// The words of a command, as a shell splits them.
fn words(text: &str) -> Result<Vec<String>, Unreadable> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, quote) {
            (c, Some(open)) if c == open => quote = None,
            ('\\', None | Some('"')) => match chars.next() {
                Some('\n') | None => {}
                Some(escaped) => word.get_or_insert_default().push(escaped),
            },
            (c, Some(_)) => word.get_or_insert_default().push(c),
            ('\'' | '"', None) => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (c, None) if c.is_whitespace() => words.extend(word.take()),
            (c, None) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    if quote.is_some() { Err(Unreadable::Quote) } else { Ok(words) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_calls() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        for (text, expected) in [
            (
                "curl https://boats.example/boats/7?side=left&new",
                Call {
                    method: "get".to_owned(),
                    path: "/boats/7".to_owned(),
                    query: vec![pair("side", "left"), pair("new", "")],
                    ..Call::default()
                },
            ),
            (
                "curl -X PUT -s \\\n  -H \"Key: a\\\"b\" --header 'Content-type:application/json' \\\n  /boats -d '{\"a\": \"b\\n\"}'",
                Call {
                    method: "put".to_owned(),
                    path: "/boats".to_owned(),
                    headers: vec![pair("Key", "a\"b"), pair("Content-type", "application/json")],
                    data: Some("{\"a\": \"b\\n\"}".to_owned()),
                    ..Call::default()
                },
            ),
            (
                "curl -XDELETE -u me:pw http://boats.example",
                Call { method: "delete".to_owned(), path: "/".to_owned(), ..Call::default() },
            ),
            (
                "curl /boats?where={\"side\": 1}&by=name -F photo=@a.jpg -F 'note=a = b'",
                Call {
                    method: "post".to_owned(),
                    path: "/boats".to_owned(),
                    query: vec![pair("where", "{side: 1}"), pair("by", "name")],
                    form: vec![pair("photo", "@a.jpg"), pair("note", "a = b")],
                    ..Call::default()
                },
            ),
            (
                "curl /boats --data a=1",
                Call {
                    method: "post".to_owned(),
                    path: "/boats".to_owned(),
                    data: Some("a=1".to_owned()),
                    ..Call::default()
                },
            ),
        ] {
            assert_eq!(call(text), Ok(expected), "{text}");
        }
        assert_eq!(call("wget /boats"), Err(Unreadable::OtherProgram));
        assert_eq!(call(""), Err(Unreadable::OtherProgram));
        assert_eq!(call("curl '/boats"), Err(Unreadable::Quote));
    }
}
