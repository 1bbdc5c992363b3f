// Emitted by `oascrate`, from `runtime/mock/preference.rs` in its own sources. Edits are overwritten.

//! Which example a caller prefers, by the header `Prefer` (RFC 7240).

use http::{HeaderMap, StatusCode};

/// The response that a caller prefers: `Prefer: code=404`, `Prefer: example="Unknown id"`, or both.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Preference {
    pub status: Option<StatusCode>,
    pub example: Option<String>,
}

impl Preference {
    /// Returns the preference of a request, if it has one. A status that cannot be one is an error.
    pub(super) fn of(headers: &HeaderMap) -> Result<Option<Self>, String> {
        let lines = headers.get_all("prefer").iter().filter_map(|line| std::str::from_utf8(line.as_bytes()).ok());
        let (mut status, mut example) = (None, None);
        for (name, value) in lines.flat_map(pairs) {
            match name {
                "code" => {
                    let code = value.parse().ok().and_then(|code| StatusCode::from_u16(code).ok());
                    status = Some(code.ok_or_else(|| format!("Prefer: {value:?} is not a status"))?);
                }
                "example" => example = Some(value.to_owned()),
                _ => {}
            }
        }
        Ok((status.is_some() || example.is_some()).then_some(Self { status, example }))
    }
}

/// The preferences of a line that have a value. Values may be quoted, but not contain quotes.
fn pairs(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut is_quoted = false;
    let preferences = line.split(move |c| {
        is_quoted ^= c == '"';
        !is_quoted && matches!(c, ',' | ';')
    });
    preferences.filter_map(|preference| {
        let (name, value) = preference.split_once('=')?;
        Some((name.trim(), value.trim().trim_matches('"')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_code_and_example() {
        for (lines, expected) in [
            (&[] as &[&str], Ok((None, None))),
            (&["respond-async, wait=10"], Ok((None, None))),
            (&["code=404"], Ok((Some(404), None))),
            (&["example=Busy"], Ok((None, Some("Busy")))),
            (&["code=404, example=\"Gone, or lost\""], Ok((Some(404), Some("Gone, or lost")))),
            (&["respond-async", "example=Not found; code = 410"], Ok((Some(410), Some("Not found")))),
            (&["code=many"], Err(())),
            (&["code=7"], Err(())),
        ] {
            let mut map = HeaderMap::new();
            for line in lines {
                map.append("prefer", line.parse().unwrap());
            }
            let found = Preference::of(&map).map_err(drop);
            let found = found.map(|found| found.map_or((None, None), |found| (found.status, found.example)));
            let expected = expected.map(|(status, example): (Option<u16>, Option<&str>)| {
                (status.map(|status| StatusCode::from_u16(status).unwrap()), example.map(str::to_owned))
            });
            assert_eq!(found, expected, "{lines:?}");
        }
    }
}
