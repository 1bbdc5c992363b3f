//! Examples with `...` where something was left out.

/// Removes `...` outside of strings from JSON, with the key that it is the value of and the comma that is then
/// superfluous. Returns a text of the same length, so that places stay the same; `None` if there is no `...`.
pub(super) fn without_elisions(text: &str) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    let mut is_removed = false;
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        if byte == b'"' {
            at = end_of_string(&bytes, at);
        } else if bytes.get(at..at + 3) == Some(b"...") {
            is_removed = true;
            let length = bytes.iter().skip(at).take_while(|byte| **byte == b'.').count();
            let mut start = at;
            if before(&bytes, start).is_some_and(|colon| bytes.get(colon) == Some(&b':')) {
                start = key_before(&bytes, start).unwrap_or(start);
            }
            blank(&mut bytes, start, at + length);
            at += length;
            superfluous_comma(&bytes, start, at).into_iter().for_each(|comma| blank(&mut bytes, comma, comma + 1));
        } else {
            at += 1;
        }
    }
    // Only ASCII was replaced.
    String::from_utf8(bytes).ok().filter(|_| is_removed)
}

/// The byte after a string that begins at `at`, or after its line.
fn end_of_string(bytes: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'\\' => end += 1,
            b'"' | b'\n' => return end + 1,
            _ => {}
        }
        end += 1;
    }
    bytes.len()
}

/// The last byte before `at` that is not white space.
fn before(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(..at)?.iter().rposition(|byte| !byte.is_ascii_whitespace())
}

/// The first byte at or after `at` that is not white space.
fn after(bytes: &[u8], at: usize) -> Option<usize> {
    (at..bytes.len()).find(|at| bytes.get(*at).is_some_and(|byte| !byte.is_ascii_whitespace()))
}

/// The beginning of the key whose value is at `at`.
fn key_before(bytes: &[u8], at: usize) -> Option<usize> {
    let colon = before(bytes, at)?;
    let close = before(bytes, colon).filter(|close| bytes.get(*close) == Some(&b'"'))?;
    bytes.get(..close)?.iter().rposition(|byte| *byte == b'"')
}

/// The comma that has nothing on one of its sides, after the bytes between `start` and `end` were removed.
fn superfluous_comma(bytes: &[u8], start: usize, end: usize) -> Option<usize> {
    let (previous, next) = (before(bytes, start), after(bytes, end));
    let byte = |at: Option<usize>| at.and_then(|at| bytes.get(at).copied());
    match (byte(previous), byte(next)) {
        (Some(b','), Some(b'}' | b']' | b',')) => previous,
        (Some(b'{' | b'['), Some(b',')) => next,
        _ => None,
    }
}

fn blank(bytes: &mut [u8], start: usize, end: usize) {
    let range = bytes.iter_mut().take(end).skip(start);
    range.filter(|byte| !byte.is_ascii_whitespace()).for_each(|byte| *byte = b' ');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_what_was_left_out() {
        for (text, expected) in [
            ("[1, ...]", Some("[1]")),
            ("[1, 2,\n ...\n]", Some("[1,2]")),
            ("[..., 2]", Some("[2]")),
            ("[1, ..., 3]", Some("[1,3]")),
            ("{ ... }", Some("{}")),
            ("{\"a\": 1, ...}", Some("{\"a\":1}")),
            ("{\"a\": ..., \"b\": 2}", Some("{\"b\":2}")),
            ("{\"b\": 2, \"a\": .....}", Some("{\"b\":2}")),
            ("{\"a\": {\"b\": ...}}", Some("{\"a\":{}}")),
            ("{\"a...\": \"...\\\"...\"}", None),
            ("[1.5, 2]", None),
        ] {
            let found = without_elisions(text);
            assert!(found.as_ref().is_none_or(|found| found.len() == text.len()), "{text}");
            let value = found.map(|found| serde_json::from_str::<serde_json::Value>(&found).unwrap().to_string());
            assert_eq!(value.as_deref(), expected, "{text}");
        }
    }
}
