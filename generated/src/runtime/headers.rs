// Emitted by `oascrate`, from `runtime/headers.rs` in its own sources. Edits are overwritten.

//! Headers of requests, and response headers as structs, whose properties are named by the headers in lower case.

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::params::{Param, Style, write};
use super::wire::{Wire, to_json};

/// The parameter style of a header value.
const STYLE: Style = Style::Simple { explode: false };

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

/// Decodes headers into a type. Undocumented headers become undeclared properties.
pub fn read<T: Wire>(headers: &HeaderMap) -> Result<T, String> {
    let text = |name: &HeaderName| {
        // RFC 9110, 5.3: several lines form one list.
        let lines = headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned());
        lines.collect::<Vec<_>>().join(", ")
    };
    let texts: Vec<(&str, String)> = headers.keys().map(|name| (name.as_str(), text(name))).collect();
    let pairs = texts.iter().map(|(name, text)| (*name, text.as_str()));
    T::decode(Param::headers(STYLE, pairs)).map_err(|error| error.to_string())
}

/// Encodes a value into headers.
pub fn write<T: Wire>(value: &T, headers: &mut HeaderMap) -> Result<(), String> {
    let json = to_json(value).map_err(|error| error.to_string())?;
    for (name, value) in json.as_object().into_iter().flatten() {
        if let Some(obstacle) = write::obstacle(STYLE, true, value) {
            return Err(format!("{name}: {obstacle}"));
        }
        let text = write::text(STYLE, name, value, str::to_owned);
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|error| error.to_string())?;
        headers.insert(name, HeaderValue::from_bytes(text.as_bytes()).map_err(|error| error.to_string())?);
    }
    Ok(())
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
}
