// Emitted by `oascrate`, from `runtime/template/mod.rs` in its own sources. Edits are overwritten.

//! Path templates: how a client builds a path, and how a server matches one and extracts its parameters.
//!
//! `{name}` is a parameter, everything else is literal, including an unmatched brace. A parameter matches at least one
//! character and never a slash; `%2F` is not a slash. In a segment with several parameters, those further left match as
//! little as possible: `/{a}-{b}` splits `/x-y-z` into `x` and `y-z`. A client encodes values so that they are decoded
//! unchanged, by escaping the character with which the next literal begins. Adjacent parameters (`/{a}{b}`) cannot be
//! separated in general: the first matches one character.
//!
//! A literal matches in any encoding (`%7E` is `~`), but the spelling of a client is tried first.

mod segment;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// The characters that a literal must escape, besides percent signs and non-ASCII characters.
const UNSAFE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'t> {
    /// Literal text.
    Literal(&'t str),
    /// A parameter, by name.
    Param(&'t str),
}

/// The parts of a template or of a segment, in order.
pub(crate) fn parts(template: &str) -> impl Iterator<Item = Part<'_>> + Clone {
    let mut rest = template;
    std::iter::from_fn(move || {
        if let Some((name, others)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            rest = others;
            return Some(Part::Param(name));
        }
        let end = rest.find('{').filter(|start| rest.split_at(*start).1.contains('}'));
        let (literal, others) = rest.split_at(end.unwrap_or(rest.len()));
        rest = others;
        (!literal.is_empty()).then_some(Part::Literal(literal))
    })
}

/// The segments of a template, without the slashes. A slash in the name of a parameter is not a separator.
#[cfg(any(test, feature = "server"))]
pub(crate) fn segments(template: &str) -> impl Iterator<Item = &str> {
    segments_after_slash(template.strip_prefix('/').unwrap_or(template))
}

fn segments_after_slash(template: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(template);
    std::iter::from_fn(move || {
        let (segment, others) = split_segment(rest?);
        rest = others;
        Some(segment)
    })
}

fn split_segment(template: &str) -> (&str, Option<&str>) {
    let bytes = template.as_bytes();
    let mut end = 0;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'/' => break,
            b'{' => end += bytes.iter().skip(end).position(|byte| *byte == b'}').unwrap_or_default() + 1,
            _ => end += 1,
        }
    }
    let (segment, rest) = template.split_at(end);
    (segment, rest.strip_prefix('/'))
}

/// The name of the parameter that is a whole segment.
pub(crate) fn whole_param(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    name.bytes().all(|byte| byte != b'}').then_some(name)
}

/// Returns whether a path matches a template.
pub(crate) fn matches(template: &str, path: &str) -> bool {
    walk(template, path, |_, _| {}).is_some()
}

/// Returns whether a segment of a path matches a segment of a template.
#[cfg(feature = "server")]
pub(crate) fn matches_segment(template: &str, segment: &str) -> bool {
    segment::walk(template, segment, &mut |_, _| {}).is_some()
}

/// Returns the encoded value of a parameter, if the path matches. The first one if several have that name.
pub(crate) fn captured<'p>(template: &str, path: &'p str, name: &str) -> Option<&'p str> {
    let mut captured = None;
    walk(template, path, |parameter, value| {
        if parameter == name {
            captured.get_or_insert(value);
        }
    })?;
    captured
}

/// Visits the parameters of a path with their values. Returns `None` if the path does not match, possibly after visits.
fn walk<'p>(template: &str, path: &'p str, mut visit: impl FnMut(&str, &'p str)) -> Option<()> {
    let (template, path) = skip_literals(template, path)?;
    let mut path = Some(path);
    for segment in segments_after_slash(template) {
        let (text, others) = split_slash(path?);
        path = others;
        match whole_param(segment) {
            Some(name) if !text.is_empty() => visit(name, text),
            Some(_) => return None,
            None if segment == text => {}
            None => segment::walk(segment, text, &mut visit)?,
        }
    }
    path.is_none().then_some(())
}

/// Removes the first segments that template and path have in common, or the first slash. Most paths begin like their
/// template.
fn skip_literals<'t, 'p>(template: &'t str, path: &'p str) -> Option<(&'t str, &'p str)> {
    let (literals, rest) = split_literals(template);
    match path.strip_prefix(literals) {
        Some(path) if !literals.is_empty() => Some((rest, path)),
        _ => Some((template.strip_prefix('/').unwrap_or(template), path.strip_prefix('/')?)),
    }
}

/// Returns the segments before the first one with a parameter, with the slashes around them, and the rest.
fn split_literals(template: &str) -> (&str, &str) {
    let literal = template.bytes().position(|byte| byte == b'{').unwrap_or(template.len());
    match template.starts_with('/') {
        true => template.split_at(last_slash(template, literal) + 1),
        false => ("", template),
    }
}

/// Returns the position of the last slash before the end, which is usually close.
fn last_slash(template: &str, end: usize) -> usize {
    template.bytes().take(end).rposition(|byte| byte == b'/').unwrap_or_default()
}

/// Returns the text before and after the first slash, if there is one. A plain loop is the fastest for texts this
/// short.
fn split_slash(text: &str) -> (&str, Option<&str>) {
    let (segment, rest) = text.split_at(text.bytes().position(|byte| byte == b'/').unwrap_or(text.len()));
    (segment, rest.strip_prefix('/'))
}

/// Builds the path of a template with these encoded values.
pub(crate) fn write<'t>(template: &'t str, values: &[(&str, String)]) -> Result<Cow<'t, str>, PathError<'t>> {
    // Most of a template is the same in each path.
    let safe = template.bytes().position(|byte| !is_safe(byte)).unwrap_or(template.len());
    let (literals, rest) = match template.starts_with('/') {
        true if safe == template.len() => return Ok(template.into()),
        true => template.split_at(last_slash(template, safe) + 1),
        false => ("/", template),
    };
    let mut path = String::with_capacity(template.len() + 16);
    path.push_str(literals);
    for (at, segment) in segments_after_slash(rest).enumerate() {
        if at > 0 {
            path.push('/');
        }
        match segment.bytes().all(is_safe) {
            true => path.push_str(segment),
            false => segment::write(segment, values, &mut path)?,
        }
    }
    Ok(path.into())
}

/// Returns whether a character of a template is the same in each path.
fn is_safe(byte: u8) -> bool {
    matches!(byte, b'-' | b'.' | b'/' | b'0'..=b'9' | b'A'..=b'Z' | b'_' | b'a'..=b'z')
}

/// The reason why a path cannot be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PathError<'t> {
    /// The name of the parameter.
    pub name: &'t str,
    /// The problem of its value.
    pub message: String,
}

/// Encodes a literal as a client does. Existing escapes are kept.
pub(crate) fn literal(text: &str) -> Cow<'_, str> {
    let mut written = Cow::Borrowed("");
    let mut rest = text;
    while let Some((before, percent)) = rest.find('%').map(|at| rest.split_at(at)) {
        written += Cow::from(utf8_percent_encode(before, UNSAFE));
        let (_, length) = segment::byte(percent.as_bytes()).unwrap_or_default();
        let (encoded, others) = percent.split_at(length);
        // A percent sign that does not start an escape is literal.
        written += if length == 1 { "%25" } else { encoded };
        rest = others;
    }
    written + Cow::from(utf8_percent_encode(rest, UNSAFE))
}
