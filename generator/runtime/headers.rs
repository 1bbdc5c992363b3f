//! Headers of requests, and response headers as structs, whose properties are named by the headers in lower case.

use std::borrow::Cow;

use http::header::{HeaderMap, HeaderName, HeaderValue, SET_COOKIE};

use super::params::{Param, Style, write};
use super::wire::{Wire, to_json};

/// The headers of most requests. More would make the table of twice the size.
#[cfg(feature = "client")]
const USUAL: usize = 6;

/// Returns a copy of these headers with room for those of most operations, so that adding them takes no allocation.
#[cfg(feature = "client")]
pub(crate) fn with_room(headers: &HeaderMap) -> HeaderMap {
    let mut copy = HeaderMap::with_capacity(headers.len().max(USUAL));
    copy.extend(headers.iter().map(|(name, value)| (name.clone(), value.clone())));
    copy
}

/// The name and the value of a header.
pub(crate) type Header = (HeaderName, HeaderValue);

/// Returns a header of a request. Any of them may be a credential: `x-visitor-token` is an ordinary parameter.
pub(crate) fn sensitive(name: &str, text: &str) -> Result<Header, String> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|error| error.to_string())?;
    let mut value = HeaderValue::from_bytes(text.as_bytes()).map_err(|error| error.to_string())?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// The text of a header value: UTF-8, or else ISO-8859-1 (RFC 9110, 5.5).
pub(crate) fn text(value: &HeaderValue) -> Cow<'_, str> {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(value.as_bytes().iter().map(|byte| char::from(*byte)).collect()),
    }
}

/// The text of a header, whose lines form one list (RFC 9110, 5.3).
pub(crate) fn text_of<'h>(headers: &'h HeaderMap, name: &str) -> Option<Cow<'h, str>> {
    let mut lines = headers.get_all(name).iter().map(text);
    let first = lines.next()?;
    Some(lines.fold(first, |all, line| all + ", " + line))
}

/// The style of a header. Each line of `Set-Cookie` is a value of its own, which may contain commas.
fn style<T: Wire>(name: &str) -> Style {
    let own = T::HEADER_STYLES.iter().find(|(own, _)| *own == name);
    match own {
        Some((_, style)) => *style,
        None if name == SET_COOKIE.as_str() => Style::Form,
        None => Style::Simple { explode: false },
    }
}

/// Decodes headers into a type. Undocumented headers become undeclared properties.
pub fn read<T: Wire>(headers: &HeaderMap) -> Result<T, String> {
    let texts = headers.keys().map(|name| {
        let lines: Vec<_> = match style::<T>(name.as_str()) {
            Style::Form => headers.get_all(name).iter().map(text).collect(),
            _ => text_of(headers, name.as_str()).into_iter().collect(),
        };
        (name.as_str(), lines)
    });
    let texts: Vec<(&str, Vec<Cow<'_, str>>)> = texts.collect();
    let members = texts.iter().map(|(name, lines)| (*name, style::<T>(name), lines.iter().map(Cow::as_ref).collect()));
    T::decode(Param::headers(members)).map_err(|error| error.to_string())
}

/// Encodes a value into headers, in place of those of the same name.
pub fn write<T: Wire>(value: &T, headers: &mut HeaderMap) -> Result<(), String> {
    let json = to_json(value).map_err(|error| error.to_string())?;
    for (name, value) in json.as_object().into_iter().flatten() {
        let style = style::<T>(name);
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|error| error.to_string())?;
        headers.remove(&header);
        let lines = match value.as_array().filter(|_| style == Style::Form) {
            Some(lines) => lines.as_slice(),
            None => std::slice::from_ref(value),
        };
        for line in lines {
            if let Some(obstacle) = write::obstacle(style, true, line) {
                return Err(format!("{name}: {obstacle}"));
            }
            let text = write::text(style, name, line, str::to_owned);
            let text = HeaderValue::from_bytes(text.as_bytes()).map_err(|error| error.to_string())?;
            headers.append(header.clone(), text);
        }
    }
    Ok(())
}

/// Moves headers, in place of those of the same name.
#[cfg(feature = "server")]
pub(crate) fn replace(headers: &mut HeaderMap, mut others: HeaderMap) {
    let mut name = None;
    for (next, value) in others.drain() {
        if let Some(next) = next {
            headers.remove(&next);
            name = Some(next);
        }
        if let Some(name) = name.clone() {
            headers.append(name, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::runtime::values::Json;

    #[test]
    fn reads_and_writes_headers() {
        let mut headers = HeaderMap::new();
        let values =
            BTreeMap::from([("etag".to_owned(), Json::from("\"a\"")), ("x-list".to_owned(), Json::from(vec![1, 2]))]);
        write(&values, &mut headers).unwrap();
        assert_eq!(headers.get("etag").unwrap(), "\"a\"");
        assert_eq!(headers.get("x-list").unwrap(), "1,2");
        headers.append("x-list", HeaderValue::from_static("3"));
        let lists: BTreeMap<String, Vec<String>> = read(&headers).unwrap();
        assert_eq!(lists.get("x-list").unwrap(), &["1", "2", "3"]);
        let padded = BTreeMap::from([("x".to_owned(), " a".to_owned())]);
        assert!(write(&padded, &mut headers).is_err());
    }

    #[test]
    fn each_cookie_that_is_set_has_a_line() {
        let cookies = ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT".to_owned(), "b=2".to_owned()];
        let values = BTreeMap::from([("set-cookie".to_owned(), cookies.to_vec())]);
        let mut headers = HeaderMap::new();
        headers.append("set-cookie", HeaderValue::from_static("c=3"));
        write(&values, &mut headers).unwrap();
        assert_eq!(headers.get_all("set-cookie").iter().collect::<Vec<_>>(), cookies.each_ref());
        assert_eq!(read::<BTreeMap<String, Vec<String>>>(&headers).unwrap(), values);
    }

    #[test]
    fn values_are_utf_8_or_latin_1() {
        for bytes in [b"caf\xc3\xa9".as_slice(), b"caf\xe9"] {
            assert_eq!(text(&HeaderValue::from_bytes(bytes).unwrap()), "caf\u{e9}");
        }
    }
}
