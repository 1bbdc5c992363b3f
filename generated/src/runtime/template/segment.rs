// Emitted by `oascrate`, from `runtime/template/segment.rs` in its own sources. Edits are overwritten.

//! A segment with more than a single parameter: literals and parameters.

use super::{Part, PathError, literal, parts, whole_param};

/// Removes a literal from the front of a text.
type Strip = for<'p> fn(&'p str, &str) -> Option<&'p str>;

/// Visits the parameters of a segment with their values, if the text matches.
pub(super) fn walk<'p>(template: &str, text: &'p str, visit: &mut impl FnMut(&str, &'p str)) -> Option<()> {
    // An escaped character belongs to a value, unless the text matches in no other way.
    let strip = [as_written as Strip, as_decoded].into_iter().find(|strip| {
        let is_of_the_form = walk_by(template, text, *strip, &mut |_, _| {});
        is_of_the_form.is_some()
    })?;
    walk_by(template, text, strip, visit)
}

/// Each parameter but the last matches as little as possible. No backtracking is needed, since the first occurrence of
/// a literal leaves the most to the rest: the time is that of a plain search.
fn walk_by<'p>(template: &str, text: &'p str, strip: Strip, visit: &mut impl FnMut(&str, &'p str)) -> Option<()> {
    let mut parts = parts(template).peekable();
    let mut text = text;
    while let Some(part) = parts.next() {
        let name = match part {
            Part::Literal(literal) => {
                text = strip(text, literal)?;
                continue;
            }
            Part::Param(name) => name,
        };
        let (value, rest) = match parts.peek().copied() {
            None => (text, ""),
            Some(Part::Param(_)) => text.split_at_checked(character(text.as_bytes()))?,
            Some(Part::Literal(literal)) => {
                parts.next();
                find(text, literal, parts.peek().is_none(), strip)?
            }
        };
        if value.is_empty() {
            return None;
        }
        visit(name, value);
        text = rest;
    }
    text.is_empty().then_some(())
}

/// Splits at a literal, after at least one character. The literal is the first occurrence, or the one at the end.
fn find<'p>(text: &'p str, literal: &str, at_end: bool, strip: Strip) -> Option<(&'p str, &'p str)> {
    let mut end = character(text.as_bytes());
    loop {
        let (value, behind) = text.split_at_checked(end)?;
        match strip(behind, literal) {
            Some(rest) if !at_end || rest.is_empty() => return Some((value, rest)),
            _ if behind.is_empty() => return None,
            _ => end += character(behind.as_bytes()),
        }
    }
}

fn as_written<'p>(text: &'p str, template: &str) -> Option<&'p str> {
    text.strip_prefix(&*literal(template))
}

fn as_decoded<'p>(text: &'p str, template: &str) -> Option<&'p str> {
    let (mut rest, mut literal) = (text.as_bytes(), template.as_bytes());
    while let Some((expected, length)) = byte(literal) {
        let (found, width) = byte(rest)?;
        if found != expected {
            return None;
        }
        (rest, literal) = (rest.get(width..)?, literal.get(length..)?);
    }
    text.get(text.len() - rest.len()..)
}

/// Returns the first decoded byte, and the length of its encoding: three if it is escaped.
pub(super) fn byte(text: &[u8]) -> Option<(u8, usize)> {
    let digit = |at: usize| char::from(*text.get(at)?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let first = *text.first()?;
    match (first, digit(1), digit(2)) {
        (b'%', Some(high), Some(low)) => Some((high << 4 | low, 3)),
        _ => Some((first, 1)),
    }
}

/// Returns the length of the first character, which may be escaped as several bytes; 1 if it is not a valid character.
fn character(text: &[u8]) -> usize {
    let mut end = 0;
    while let Some((byte, length)) = text.get(end..).and_then(byte) {
        let is_continued = byte & 0b1100_0000 == 0b1000_0000;
        if end > 0 && !is_continued {
            break;
        }
        end += length;
    }
    end.max(1)
}

/// Appends a segment with these values to a path.
pub(super) fn write<'t>(template: &'t str, values: &[(&str, String)], path: &mut String) -> Result<(), PathError<'t>> {
    if let Some(name) = whole_param(template) {
        let value = value(name, values)?;
        path.push_str(value);
        return check_dots(name, value);
    }
    let start = path.len();
    let mut parts = parts(template).peekable();
    let mut last = None;
    while let Some(part) = parts.next() {
        let name = match part {
            Part::Literal(text) => {
                path.push_str(&literal(text));
                continue;
            }
            Part::Param(name) => name,
        };
        let value = value(name, values)?;
        let is_followed = parts.clone().skip(1).any(|part| matches!(part, Part::Param(_)));
        match parts.peek() {
            Some(Part::Literal(literal)) if is_followed => push_without(path, value, literal),
            _ => path.push_str(value),
        }
        last = Some(name);
    }
    last.map_or(Ok(()), |name| check_dots(name, path.get(start..).unwrap_or_default()))
}

/// The value of a parameter.
fn value<'v, 't>(name: &'t str, values: &'v [(&str, String)]) -> Result<&'v str, PathError<'t>> {
    match values.iter().find(|(known, _)| *known == name) {
        Some((_, value)) if !value.is_empty() => Ok(value),
        Some(_) => Err(PathError { name, message: "\"\" cannot be a segment of a path".to_owned() }),
        None => Err(PathError { name, message: "it has no value".to_owned() }),
    }
}

/// Rejects a segment that would be normalized away (`.` and `..`), if it has a parameter; others are as the document
/// declares them.
fn check_dots<'t>(name: &'t str, segment: &str) -> Result<(), PathError<'t>> {
    match segment {
        "." | ".." => Err(PathError { name, message: format!("{segment:?} cannot be a segment of a path") }),
        _ => Ok(()),
    }
}

/// Appends a value in which the literal cannot occur, since its first character is escaped. Characters that are not
/// unreserved are escaped already, if they are part of the value.
fn push_without(path: &mut String, value: &str, literal: &str) {
    let first = literal.bytes().next().filter(|first| first.is_ascii_alphanumeric() || b"-._~".contains(first));
    let mut rest = value;
    while let Some((_, length)) = byte(rest.as_bytes()) {
        let Some((character, others)) = rest.split_at_checked(length) else { break };
        match first {
            Some(first) if character.as_bytes() == [first] => path.push_str(&format!("%{first:02X}")),
            _ => path.push_str(character),
        }
        rest = others;
    }
}
