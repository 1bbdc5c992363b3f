//! Path templates: the parsed keys of `paths`.
//!
//! OpenAPI has only literals and `{parameters}`. Other parts of paths have an obvious meaning: `?` begins query pairs
//! that each request has, `#` begins a fragment that distinguishes operations with the same URL and is never sent.

/// A parsed key of `paths`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PathTemplate {
    /// The path itself, with `{name}` for parameters.
    pub path: String,
    /// The query pairs, decoded.
    pub query: Vec<(String, String)>,
    /// The text after the `#`.
    pub fragment: Option<String>,
}

/// A part of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathPart<'t> {
    /// Text.
    Literal(&'t str),
    /// A parameter, by name.
    Param(&'t str),
}

impl PathTemplate {
    /// Parses a key. Everything within braces belongs to the name of a parameter.
    pub fn parse(key: &str) -> Self {
        let (rest, fragment) = match split_at(key, '#') {
            (rest, Some(fragment)) => (rest, Some(fragment.to_owned())),
            (rest, None) => (rest, None),
        };
        let (path, query) = split_at(rest, '?');
        let pairs = query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let query = pairs.map(|(name, value)| (decoded(name), decoded(value))).collect();
        Self { path: path.to_owned(), query, fragment }
    }

    /// The parameters of the path, in order.
    pub fn params(&self) -> impl Iterator<Item = &str> {
        path_params(&self.path)
    }

    /// The parameters that are values of query pairs, with the name of the pair.
    pub fn query_params(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().filter_map(|(pair, value)| Some((pair.as_str(), value.strip_prefix('{')?.strip_suffix('}')?)))
    }
}

/// The parameters of a path, in order.
pub fn path_params(text: &str) -> impl Iterator<Item = &str> {
    path_parts(text).filter_map(|part| match part {
        PathPart::Param(name) => Some(name),
        PathPart::Literal(_) => None,
    })
}

/// The leading `api` and version segments of a path, and the others.
pub fn segments_after_version(path: &str) -> (Vec<&str>, Vec<&str>) {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let leading = segments.iter().take_while(|segment| **segment == "api" || is_version(segment)).count();
    let (leading, others) = segments.split_at(leading);
    (leading.to_vec(), others.to_vec())
}

/// Returns whether a segment of a path is a version, such as `v1`.
pub fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|n| n.starts_with(|c: char| c.is_ascii_digit()))
        && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-')
}

/// The literals and parameters of a path. An unmatched brace is literal.
pub fn path_parts(path: &str) -> impl Iterator<Item = PathPart<'_>> {
    let mut rest = path;
    std::iter::from_fn(move || {
        if let Some((name, others)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            rest = others;
            return Some(PathPart::Param(name));
        }
        let end = rest.find('{').filter(|start| rest.split_at(*start).1.contains('}'));
        let (literal, others) = rest.split_at(end.unwrap_or(rest.len()));
        rest = others;
        (!literal.is_empty()).then_some(PathPart::Literal(literal))
    })
}

/// A path without the names of its parameters, which are not part of a URL: `/visitor/{}`.
pub fn path_without_names(path: &str) -> String {
    let part = |part| match part {
        PathPart::Literal(literal) => literal,
        PathPart::Param(_) => "{}",
    };
    path_parts(path).map(part).collect()
}

/// Splits at the first separator that is not part of a name.
fn split_at(key: &str, separator: char) -> (&str, Option<&str>) {
    let mut start = 0;
    for part in path_parts(key) {
        match part {
            PathPart::Param(name) => start += name.len() + 2,
            PathPart::Literal(literal) => match literal.find(separator) {
                Some(at) => {
                    let (before, behind) = key.split_at(start + at);
                    return (before, behind.strip_prefix(separator));
                }
                None => start += literal.len(),
            },
        }
    }
    (key, None)
}

/// Decodes a text of a query.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let digits = others.split_at_checked(2).filter(|_| *first == b'%');
        let byte = digits.and_then(|(digits, others)| {
            let digits = std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?;
            Some((u8::from_str_radix(digits, 16).ok()?, others))
        });
        let (byte, others) = byte.unwrap_or((if *first == b'+' { b' ' } else { *first }, others));
        bytes.push(byte);
        rest = others;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_keys() {
        for (key, path, query, fragment) in [
            ("/", "/", vec![], None),
            ("/a/{b}.json", "/a/{b}.json", vec![], None),
            ("/?Action=ListUsers", "/", vec![("Action", "ListUsers")], None),
            ("/a?b=c&d&e=%26+%2", "/a", vec![("b", "c"), ("d", ""), ("e", "& %2")], None),
            ("/a?q={q}&", "/a", vec![("q", "{q}")], None),
            ("/{b}#tagging", "/{b}", vec![], Some("tagging")),
            ("/#X-Amz-Target=A.B?c", "/", vec![], Some("X-Amz-Target=A.B?c")),
            ("/a?b=c#d", "/a", vec![("b", "c")], Some("d")),
            ("/{a?b#c}/d", "/{a?b#c}/d", vec![], None),
            ("/{open?b", "/{open", vec![("b", "")], None),
            ("/a#", "/a", vec![], Some("")),
        ] {
            let query = query.into_iter().map(|(name, value): (&str, &str)| (name.to_owned(), value.to_owned()));
            let expected =
                PathTemplate { path: path.to_owned(), query: query.collect(), fragment: fragment.map(str::to_owned) };
            assert_eq!(PathTemplate::parse(key), expected, "{key}");
        }
    }

    #[test]
    fn finds_parameters_in_path_and_query() {
        for (key, params, query_params) in [
            ("/a", vec![], vec![]),
            ("/{a}.{b}/c/{_id}", vec!["a", "b", "_id"], vec![]),
            ("/{*x}/{a/b}/{", vec!["*x", "a/b"], vec![]),
            ("/{a}?q={term}&x=1", vec!["a"], vec![("q", "term")]),
        ] {
            let template = PathTemplate::parse(key);
            assert_eq!(template.params().collect::<Vec<_>>(), params, "{key}");
            assert_eq!(template.query_params().collect::<Vec<_>>(), query_params, "{key}");
        }
        assert_eq!(path_without_names("/a/{b}.{c}/{d"), "/a/{}.{}/{d");
    }
}
