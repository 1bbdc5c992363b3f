//! Replacement of credentials, tokens and personal values.
//!
//! A placeholder has the type and the format of the value: digits become digits, letters become letters of the same
//! case, and everything else stays, so that an e-mail address remains one and a recording differs from the document in
//! the same places as the traffic does. Equal values have equal placeholders within a recording; a random key keeps
//! others from trying out values.

use std::collections::BTreeSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};

use http::Uri;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Number, Value as Json};

/// The words of names whose values are replaced, unless they are kept: credentials, and what describes a person.
const WORDS: [&str; 40] = [
    "address",
    "apikey",
    "auth",
    "authorization",
    "birthday",
    "city",
    "comment",
    "cookie",
    "email",
    "firstname",
    "fname",
    "iban",
    "ip",
    "jwt",
    "key",
    "lastname",
    "latitude",
    "lname",
    "longitude",
    "mail",
    "message",
    "mobile",
    "msg",
    "name",
    "nickname",
    "note",
    "otp",
    "password",
    "phone",
    "pin",
    "postcode",
    "secret",
    "session",
    "signature",
    "street",
    "surname",
    "text",
    "token",
    "username",
    "zip",
];

/// Parts of header names whose values are replaced.
const HEADERS: [&str; 7] = ["auth", "token", "cookie", "secret", "key", "user", "forwarded"];

/// The number of characters from which a segment of a path with a digit is taken for a token.
const TOKEN: usize = 16;

/// What is replaced in a recording.
///
/// By default these are headers, query parameters and properties whose names end with words such as `token`,
/// `password`, `email` or `name`, with everything below such a property; parts of a path that are long and contain
/// digits; and e-mail addresses and JSON Web Tokens anywhere in JSON.
#[derive(Clone)]
pub struct Redaction {
    replaced: BTreeSet<String>,
    kept: BTreeSet<String>,
    paths: Vec<String>,
    is_off: bool,
    key: RandomState,
}

impl Default for Redaction {
    fn default() -> Self {
        let replaced = WORDS.iter().map(|word| (*word).to_owned()).collect();
        Self { replaced, kept: BTreeSet::new(), paths: Vec::new(), is_off: false, key: RandomState::new() }
    }
}

impl Redaction {
    /// Replaces nothing: for servers without real credentials and people.
    pub fn none() -> Self {
        Self { is_off: true, ..Self::default() }
    }

    /// Also replaces the values of a name, such as `nickname` or `customer_number`.
    pub fn replace(mut self, name: &str) -> Self {
        self.replaced.insert(normalized(name));
        self
    }

    /// Keeps the values of a name that would be replaced.
    pub fn keep(mut self, name: &str) -> Self {
        self.kept.insert(normalized(name));
        self
    }

    /// Replaces all parameters of a path template: `/visitors/{token}`.
    pub fn path(mut self, template: &str) -> Self {
        self.paths.push(template.to_owned());
        self
    }

    /// Returns whether the values of a name are replaced: the whole name, or its last word.
    fn replaces(&self, name: &str) -> bool {
        let whole = normalized(name);
        let singular = |word: &str| word.strip_suffix('s').unwrap_or(word).to_owned();
        let words = [singular(&whole), singular(&last_word(name)), whole.clone()];
        !self.is_off && !self.kept.contains(&whole) && words.iter().any(|word| self.replaced.contains(word))
    }

    pub(super) fn header(&self, name: &str, value: &str) -> String {
        let is_secret = HEADERS.iter().any(|word| name.contains(word)) || self.replaces(name);
        if self.is_off || !is_secret || self.kept.contains(&normalized(name)) {
            return value.to_owned();
        }
        // The scheme of `Authorization: Bearer ...` is no secret.
        match value.split_once(' ') {
            Some((scheme, token)) if name.ends_with("authorization") => format!("{scheme} {}", self.text(token)),
            _ => self.text(value),
        }
    }

    pub(super) fn json(&self, value: Json) -> Json {
        match value {
            Json::Object(object) => {
                let member = |(name, value): (String, Json)| {
                    let value = if self.replaces(&name) {
                        self.all(value)
                    } else if self.kept.contains(&normalized(&name)) {
                        self.scalars(value)
                    } else {
                        self.json(value)
                    };
                    (self.key(name), value)
                };
                Json::Object(object.into_iter().map(member).collect())
            }
            Json::Array(items) => items.into_iter().map(|item| self.json(item)).collect(),
            Json::String(text) if self.reveals(&text) => Json::String(self.text(&text)),
            scalar => scalar,
        }
    }

    /// Keeps a value, or the values of a list, whatever they look like.
    fn scalars(&self, value: Json) -> Json {
        match value {
            Json::Object(_) => self.json(value),
            Json::Array(items) => items.into_iter().map(|item| self.scalars(item)).collect(),
            scalar => scalar,
        }
    }

    /// Returns whether a text is an e-mail address or a JSON Web Token, whatever its name.
    fn reveals(&self, text: &str) -> bool {
        let is_address = text.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
        let is_word = !text.contains(char::is_whitespace);
        !self.is_off && is_word && (is_address || text.starts_with("eyJ") && text.matches('.').count() == 2)
    }

    /// Replaces a key only if it is data for certain: keys are names of the API, or keys of maps.
    fn key(&self, name: String) -> String {
        if self.reveals(&name) { self.text(&name) } else { name }
    }

    /// Replaces every value within a value.
    fn all(&self, value: Json) -> Json {
        match value {
            Json::Object(object) => object.into_iter().map(|(name, value)| (self.key(name), self.all(value))).collect(),
            Json::Array(items) => items.into_iter().map(|item| self.all(item)).collect(),
            Json::String(text) => Json::String(self.text(&text)),
            Json::Number(number) => self.number(number),
            Json::Null | Json::Bool(_) => value,
        }
    }

    /// Replaces a number by one with as many digits.
    fn number(&self, number: Number) -> Json {
        let text = number.to_string();
        // An exponent is not made of arbitrary digits.
        let replaced = if text.contains(['e', 'E']) { "1".to_owned() } else { self.text(&text) };
        // No number begins with a zero.
        let (sign, digits) = replaced.strip_prefix('-').map_or(("", replaced.as_str()), |digits| ("-", digits));
        let digits = if digits.starts_with('0') && !digits.starts_with("0.") && digits.len() > 1 {
            digits.replacen('0', "1", 1)
        } else {
            digits.to_owned()
        };
        serde_json::from_str(&format!("{sign}{digits}")).map_or_else(|_| Json::from(1), Json::Number)
    }

    /// Replaces the values of sensitive names in a query or form.
    pub(super) fn pairs(&self, query: &str) -> String {
        let pair = |pair: &str| {
            let Some((name, value)) = pair.split_once('=') else { return pair.to_owned() };
            let plain = percent_decode_str(name).decode_utf8_lossy();
            if !self.replaces(plain.trim_end_matches("[]")) {
                return pair.to_owned();
            }
            let value = value.replace('+', " ");
            format!("{name}={}", encoded(&self.text(&percent_decode_str(&value).decode_utf8_lossy())))
        };
        query.split('&').map(pair).collect::<Vec<_>>().join("&")
    }

    /// The URL with placeholders; `template` is the path of the operation, if it is known.
    pub(super) fn url(&self, uri: &Uri, template: Option<&str>) -> String {
        let origin = match (uri.scheme_str(), uri.authority()) {
            (Some(scheme), Some(authority)) => {
                // Credentials before the host.
                let host = authority.as_str().rsplit('@').next().unwrap_or_default();
                format!("{scheme}://{host}")
            }
            _ => String::new(),
        };
        let query = uri.query().map(|query| format!("?{}", self.pairs(query))).unwrap_or_default();
        format!("{origin}{}{query}", self.path_of(uri.path(), template))
    }

    fn path_of(&self, path: &str, template: Option<&str>) -> String {
        if self.is_off {
            return path.to_owned();
        }
        let segments: Vec<&str> = path.split('/').collect();
        let named = template.map(|template| (template, true)).into_iter();
        let templates = named.chain(self.paths.iter().map(|path| (path.as_str(), false)));
        // The template whose segments are the last ones of the path: a base path may precede it.
        let fitting = templates.filter_map(|(template, is_operation)| {
            let parts: Vec<&str> = template.split('/').skip(1).collect();
            let before = segments.len().checked_sub(parts.len())?;
            let (_, own) = segments.split_at_checked(before)?;
            let fits = own.iter().zip(&parts).all(|(segment, part)| part.contains('{') || segment == part);
            fits.then_some((before, parts, is_operation))
        });
        let fitting: Vec<_> = fitting.collect();
        let replaced = segments.iter().enumerate().map(|(index, segment)| {
            let is_param = fitting.iter().any(|(before, parts, is_operation)| {
                let part = index.checked_sub(*before).and_then(|index| parts.get(index));
                part.is_some_and(|part| {
                    part.contains('{') && (!is_operation || self.replaces(part.trim_matches(['{', '}'])))
                })
            });
            let text = percent_decode_str(segment).decode_utf8_lossy();
            let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
            let is_token = text.contains('@') || has_digit && text.len() >= TOKEN;
            if is_param || is_token { encoded(&self.text(&text)) } else { (*segment).to_owned() }
        });
        replaced.collect::<Vec<_>>().join("/")
    }

    /// The placeholder of a text.
    fn text(&self, text: &str) -> String {
        // Digits of dates are not arbitrary.
        if let Some(date) = date(text) {
            return date;
        }
        let mut random = fastrand::Rng::with_seed(self.key.hash_one(text));
        let is_hex = text.len() >= 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        let letter = |c: char| match c {
            '0'..='9' => random.digit(10),
            'a'..='f' if is_hex => random.choice(['a', 'b', 'c', 'd', 'e', 'f']).unwrap_or(c),
            'A'..='F' if is_hex => random.choice(['A', 'B', 'C', 'D', 'E', 'F']).unwrap_or(c),
            c if c.is_uppercase() => random.uppercase(),
            c if c.is_alphabetic() => random.lowercase(),
            c => c,
        };
        text.chars().map(letter).collect()
    }
}

impl fmt::Debug for Redaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { replaced, kept, paths, is_off, key: _ } = self;
        f.debug_struct("Redaction")
            .field("replaced", replaced)
            .field("kept", kept)
            .field("paths", paths)
            .field("is_off", is_off)
            .finish_non_exhaustive()
    }
}

/// A fixed date in the format of a text that begins with one.
fn date(text: &str) -> Option<String> {
    let (day, rest) = text.split_at_checked(10)?;
    let is_date = day
        .bytes()
        .enumerate()
        .all(|(index, byte)| if matches!(index, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
    let zero = |c: char| if c.is_ascii_digit() { '0' } else { c };
    (is_date && (rest.is_empty() || rest.starts_with(['T', ' '])))
        .then(|| format!("2000-01-01{}", rest.chars().map(zero).collect::<String>()))
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// A name in lower case, without separators.
fn normalized(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The last word of a name in any spelling: `authToken`, `auth_token`, `X-Session-Token`.
fn last_word(name: &str) -> String {
    let name = name.trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_start = |(index, c): &(usize, char)| {
        let before = name.get(..*index).and_then(|before| before.chars().next_back());
        !c.is_alphanumeric() || c.is_uppercase() && before.is_some_and(|before| before.is_lowercase())
    };
    let start = name.char_indices().rfind(is_start).map_or(0, |(index, _)| index);
    normalized(name.get(start..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_are_replaced_by_their_last_word() {
        let redaction = Redaction::default().replace("customerNumber").keep("tagName");
        for (name, expected) in [
            ("token", true),
            ("authToken", true),
            ("X-Session-Token", true),
            ("visitor_emails", true),
            ("address", true),
            ("customer_number", true),
            ("tokenType", false),
            ("tagName", false),
            ("count", false),
            ("_id", false),
        ] {
            assert_eq!(redaction.replaces(name), expected, "{name}");
        }
    }

    #[test]
    fn placeholders_keep_type_and_format() {
        let redaction = Redaction::default();
        for text in ["ada@example.com", "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0", "+49 151 2345", "K7", "\u{c4}rger"] {
            let placeholder = redaction.text(text);
            assert_eq!(redaction.text(text), placeholder);
            assert!(text == "K7" || placeholder != text, "{placeholder}");
            let class = |c: char| (c.is_ascii_digit(), c.is_alphabetic(), c.is_uppercase());
            assert!(placeholder.chars().map(class).eq(text.chars().map(class)), "{text} {placeholder}");
        }
        assert!(redaction.text("0b1c2d3e-4f50").bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-'));
        assert_eq!(redaction.text("1987-06-05T04:03:02.100Z"), "2000-01-01T00:00:00.000Z");
        let anywhere = redaction.json(json!({"a@b.example": ["c@d.example", "eyJh.eyJi.sig", "e @ f.example"]}));
        let anywhere = anywhere.to_string();
        assert!(!anywhere.contains("a@b") && !anywhere.contains("c@d") && !anywhere.contains("eyJh"), "{anywhere}");
        assert!(anywhere.contains("e @ f.example"));
        let replaced =
            redaction.json(json!({"phones": [{"number": -120, "isMain": true, "x": null}], "n": 7, "pin": 1.25}));
        let number = replaced["phones"][0]["number"].as_i64().unwrap();
        assert!((-999..=-100).contains(&number), "{number}");
        assert_eq!((&replaced["phones"][0]["isMain"], &replaced["phones"][0]["x"]), (&json!(true), &json!(null)));
        assert!(replaced["n"] == 7 && replaced["pin"].is_f64(), "{replaced}");
    }

    #[test]
    fn replaces_in_urls_and_headers() {
        let redaction = Redaction::default().path("/rooms/{room}/keys");
        let url = |url: &str, template| redaction.url(&url.parse().unwrap(), template);
        assert_eq!(url("https://u:p@a.example/api/boats/7?count=2", None), "https://a.example/api/boats/7?count=2");
        assert!(!url("/boats?apiKey=s3cret&count=2", None).contains("s3cret"));
        assert!(url("/boats?apiKey=s3cret&count=2", None).ends_with("&count=2"));
        assert!(!url("/api/visitor/ada", Some("/visitor/{token}")).contains("ada"));
        assert!(url("/api/visitor/ada", Some("/visitor/{type}")).contains("ada"));
        assert!(!url("/rooms/lounge/keys", None).contains("lounge"));
        assert!(!url("/visitor/a1b2c3d4e5f6a7b8c9", None).contains("a1b2"));
        assert!(redaction.header("authorization", "Bearer s3cret").starts_with("Bearer "));
        for (name, value) in
            [("x-session-token", "s3cret"), ("cookie", "sid=s3cret"), ("authorization", "Bearer s3cret")]
        {
            assert!(!redaction.header(name, value).contains("s3cret"), "{name}");
        }
        assert_eq!(redaction.header("content-type", "text/plain"), "text/plain");
        assert_eq!(Redaction::none().header("authorization", "Bearer s3cret"), "Bearer s3cret");
    }
}
