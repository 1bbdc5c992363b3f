//! Nulls that decoding leaves out.
//!
//! Decoding treats null as missing where it is not allowed, since many servers send it; a request with such a null is
//! invalid.

use bytes::Bytes;
use memchr::memmem;
use serde_json::Value as Json;

use crate::runtime::wire::error_path::{self, Step};

/// Returns the violation by the first null of a JSON body that its value does not contain.
pub(crate) fn left_out_null(content: &Bytes, value: impl FnOnce() -> Option<Json>) -> Option<String> {
    memmem::find(content, b"null")?;
    left_out(&serde_json::from_slice(content).ok()?, &value()?)
}

fn left_out(sent: &Json, kept: &Json) -> Option<String> {
    let null = || "must NOT be null".to_owned();
    match (sent, kept) {
        (Json::Object(sent), Json::Object(kept)) => sent.iter().find_map(|(name, member)| {
            let found = match kept.get(name) {
                Some(kept) => left_out(member, kept),
                None => member.is_null().then(null),
            };
            found.map(|error| error_path::join(&Step::Member(name).to_string(), &error))
        }),
        (Json::Array(sent), Json::Array(kept)) => {
            let is_shorter = kept.len() < sent.len();
            let mut elements = sent.iter().enumerate();
            let found = elements.find_map(|(index, element)| match kept.get(index) {
                _ if is_shorter && element.is_null() => Some((index, null())),
                Some(kept) if !is_shorter => Some((index, left_out(element, kept)?)),
                _ => None,
            });
            found.map(|(index, error)| error_path::join(&Step::Element(index).to_string(), &error))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_nulls_that_are_left_out() {
        for (sent, kept, place) in [
            (json!({"a": null}), json!({"a": null}), None),
            (json!({"a": null, "b": 1}), json!({"b": 1}), Some(".a: must NOT be null")),
            (json!({"a": [{"b": null}]}), json!({"a": [{}]}), Some(".a[0].b: must NOT be null")),
            (json!([1, null, 2]), json!([1, 2]), Some("[1]: must NOT be null")),
            (json!([[null], null]), json!([[null], null]), None),
            (json!("null"), json!("null"), None),
        ] {
            let found = left_out_null(&Bytes::from(sent.to_string()), || Some(kept));
            assert_eq!(found.as_deref(), place, "{sent}");
        }
    }
}
