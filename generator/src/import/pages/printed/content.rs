//! The content of a request or a response: a description, examples, and a list of properties.

use std::collections::BTreeSet;
use std::ops::Range;

use super::is_navigation;
use super::list::{Item, items};
use super::nesting::places;
use super::prose::prose;
use crate::diagnostic::Diagnostics;
use crate::import::pages::draft::{Content, Example};
use crate::import::pages::page::Page;
use crate::import::pages::schema::{Declared, Property};
use crate::import::pages::types::type_line;
use crate::import::pages::{contradiction, guess};
use crate::source::{Node, Value};

/// Reads a content of this media type, unless the page has another one.
pub(super) fn content(page: &mut Page<'_>, lines: Range<usize>, media_type: &str, sink: &mut Diagnostics) -> Content {
    let mut content = Content::json(page.span(lines.start.saturating_sub(1)));
    content.media_type = media_type.to_owned();
    // The texts since the last example.
    let mut texts: Vec<String> = Vec::new();
    let mut at = lines.start;
    while at < lines.end && !is_list(page, at, lines.end) {
        let is_title = at + 1 < lines.end && page.text(at + 1).starts_with(['{', '[']);
        let (title, first) = if is_title { (page.text(at), at + 1) } else { ("", at) };
        if let Some(block) = page.json(first, lines.end, sink) {
            page.mark(at..first);
            if content.examples.is_empty() {
                content.description = std::mem::take(&mut texts);
            }
            let mut description = std::mem::take(&mut texts);
            let title = match title {
                "" if description.is_empty() => "Example".to_owned(),
                "" => description.remove(0),
                title => title.to_owned(),
            };
            content.examples.extend(block.value.map(|value| Example { title, description, value }));
            at = block.end;
            continue;
        }
        let end = paragraph(page, at, lines.end);
        if is_media_type(page.text(at)) {
            content.media_type = page.text(at).to_owned();
        } else if !is_navigation(page.text(at)) {
            texts.extend(prose(page, at..end));
        }
        page.mark(at..end);
        at = end;
    }
    if content.examples.is_empty() {
        content.description = texts;
    } else if let Some(last) = content.examples.last_mut() {
        last.description.extend(texts);
    }
    let values: Vec<&Node> = content.examples.iter().map(|example| &example.value).collect();
    let schema = list(page, at..lines.end, &values, sink);
    content.schema = schema;
    let properties = content.schema.iter().flat_map(|schema| &schema.properties);
    let has_file = properties.map(|property| &property.schema).any(|schema| schema.format.as_deref() == Some("binary"));
    if has_file && content.media_type == "application/x-www-form-urlencoded" {
        content.media_type = "multipart/form-data".to_owned();
    }
    content
}

/// The line after a paragraph, or a line that has a meaning of its own.
fn paragraph(page: &Page<'_>, at: usize, end: usize) -> usize {
    let is_alone = |line: usize| is_navigation(page.text(line)) || is_media_type(page.text(line));
    let is_end = |line: &usize| {
        let is_title = page.text(line + 1).starts_with(['{', '[']);
        page.text(*line).is_empty() || is_title || is_alone(*line) || is_list(page, *line, end)
    };
    if is_alone(at) { at + 1 } else { (at + 1..end).find(is_end).unwrap_or(end) }
}

/// Returns whether a line is a media type: `multipart/form-data`.
fn is_media_type(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let kinds = ["application", "audio", "image", "multipart", "text", "video"];
    text.split_once('/').is_some_and(|(kind, subtype)| kinds.contains(&kind) && is_word(subtype))
}

/// Returns whether a list of properties begins here.
fn is_list(page: &Page<'_>, at: usize, end: usize) -> bool {
    type_line(page.text(at)).is_some()
        || at + 1 < end && type_line(page.text(at + 1)).is_some() && !is_navigation(page.text(at))
}

/// Reads a list of properties, as the schema that has them; `None` if it is empty.
pub(super) fn list(
    page: &mut Page<'_>,
    lines: Range<usize>,
    examples: &[&Node],
    sink: &mut Diagnostics,
) -> Option<Declared> {
    let mut known = BTreeSet::new();
    examples.iter().for_each(|value| keys(value, &mut known));
    let items = items(page, lines, &known);
    let mut whole: Option<Item<'_>> = None;
    let mut whole_elements = Vec::new();
    let (mut named, mut elements): (Vec<Item<'_>>, Vec<Vec<String>>) = (Vec::new(), Vec::new());
    for item in items {
        let is_element = |array: &Item<'_>| array.kind.arrays > 0 && array.kind.kind == item.kind.kind;
        let owner = if named.is_empty() { whole.as_ref() } else { named.last() };
        match item.name {
            Some(_) => {
                named.push(item);
                elements.push(Vec::new());
            }
            None if named.is_empty() && whole.is_none() => {
                page.mark(item.line..item.line + 1);
                whole = Some(item);
            }
            // The type of the elements again.
            None if owner.is_some_and(is_element) => {
                page.mark(item.line..item.line + 1);
                elements.last_mut().unwrap_or(&mut whole_elements).extend(item.description);
            }
            None => {}
        }
    }
    if whole.is_none() && named.is_empty() {
        return None;
    }
    let places = places(&named, examples);
    for (item, place) in named.iter().zip(&places).filter(|(_, place)| place.is_guess) {
        let name = item.name.unwrap_or_default();
        let owner = place.parent.and_then(|at| named.get(at)?.name);
        let owner = owner.map_or_else(|| "the whole".to_owned(), |owner| format!("`{owner}`"));
        let message = format!("no example shows which object has the property `{name}`: it is read as one of {owner}");
        guess(sink, item.span, message, "check it, and move the property in the document if it belongs elsewhere");
    }
    let parents: Vec<Option<usize>> = places.iter().map(|place| place.parent).collect();
    let span = named.first().map(|item| item.span).unwrap_or_default();
    if let Some(whole) = whole.as_ref().filter(|whole| !whole.is_container() && !named.is_empty()) {
        let message = "a list of properties follows a type that has none".to_owned();
        contradiction(sink, message, span, (whole.span, "declared here"));
    }
    let mut slots: Vec<Option<Item<'_>>> = named.into_iter().map(Some).collect();
    let properties = properties(None, &parents, &mut slots, &elements);
    Some(match whole {
        Some(item) => item.declared(|inner| {
            inner.properties = properties;
            inner.description = whole_elements;
        }),
        None => Declared { span, kind: Some("object"), properties, ..Declared::default() },
    })
}

/// The properties of an object, with their own.
fn properties(
    parent: Option<usize>,
    parents: &[Option<usize>],
    items: &mut [Option<Item<'_>>],
    elements: &[Vec<String>],
) -> Vec<Property> {
    let own = parents.iter().enumerate().filter(|(_, of)| **of == parent).map(|(index, _)| index);
    let mut found = Vec::new();
    for index in own {
        let Some(item) = items.get_mut(index).and_then(Option::take) else { continue };
        let below = properties(Some(index), parents, items, elements);
        let (name, key, required) = (item.name.unwrap_or_default().to_owned(), item.span, item.kind.is_required);
        let schema = item.declared(|inner| {
            inner.properties = below;
            inner.description = elements.get(index).cloned().unwrap_or_default();
        });
        found.push(Property { name, key, required, schema });
    }
    found
}

/// All keys in a value.
fn keys<'n>(value: &'n Node, found: &mut BTreeSet<&'n str>) {
    match &value.value {
        Value::Map(map) => map.iter().for_each(|(key, entry)| {
            found.insert(key.as_str());
            keys(&entry.node, found);
        }),
        Value::Seq(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}
