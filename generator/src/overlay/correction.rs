//! Overlay actions to paste: the correction of a diagnostic.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;
use crate::source::{Node, Span, Text};

/// Adds the overlay action that makes the correction in `document` to the help of each diagnostic that has one.
pub fn write_corrections(document: &Node, sink: &mut Diagnostics) {
    let mut open: Vec<_> = sink.iter_mut().filter(|diagnostic| diagnostic.correction.is_some()).collect();
    if open.is_empty() {
        return;
    }
    let wanted = open.iter().filter_map(|diagnostic| Some((diagnostic.span?, None))).collect();
    let places = places(document, wanted);
    for diagnostic in &mut open {
        let place = diagnostic.span.and_then(|span| places.get(&span)?.as_ref());
        let (Some(place), Some(change)) = (place, diagnostic.correction.take()) else { continue };
        let action = format!("- target: {}\n  {change}", json_path(document, place));
        let help = diagnostic.help.take().map(|help| help + "; the action is\n").unwrap_or_default();
        diagnostic.help = Some(help + &action);
    }
}

type Places = BTreeMap<Span, Option<Pointer>>;

/// The node at each of the spans, by its own place or that of its key.
fn places(document: &Node, wanted: Places) -> Places {
    let mut search = Search { pointer: Pointer::root(), places: wanted };
    search.visit(document, document.span);
    search.places
}

struct Search {
    pointer: Pointer,
    places: Places,
}

impl Search {
    fn visit(&mut self, node: &Node, key: Span) {
        for span in [key, node.span] {
            // The innermost mapping: nodes that a stage creates have the span of the node they were made from.
            let place = self.places.get_mut(&span).filter(|place| place.is_none() || node.as_map().is_some());
            if let Some(place) = place {
                *place = Some(self.pointer.clone());
            }
        }
        for (index, item) in node.as_seq().into_iter().flatten().enumerate() {
            self.below(index.to_string().into(), item, item.span);
        }
        for (name, entry) in node.as_map().into_iter().flatten() {
            self.below(name.clone(), &entry.node, entry.key);
        }
    }

    fn below(&mut self, segment: Text, node: &Node, key: Span) {
        self.pointer.push(segment);
        self.visit(node, key);
        self.pointer.pop();
    }
}

/// RFC 9535; a YAML scalar that needs no quotes, since it begins with `$`.
pub(crate) fn json_path(document: &Node, pointer: &Pointer) -> String {
    let is_name = |segment: &str| {
        segment.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    let (mut path, mut here) = ("$".to_owned(), Pointer::root());
    for segment in pointer.segments() {
        let in_list = document.at(&here).is_some_and(|node| node.as_seq().is_some());
        path += &match segment.as_str() {
            index if in_list => format!("[{index}]"),
            name if is_name(name) => format!(".{name}"),
            name => format!("['{}']", name.replace('\\', "\\\\").replace('\'', "\\'")),
        };
        here.push(segment.as_str());
    }
    path
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn writes_rfc_9535_paths() {
        let document = Node::from_json(Span::default(), &json!({"paths": {"/a": {"get": {"parameters": [{}]}}}}));
        for (pointer, path) in [
            ("", "$"),
            ("/paths/~1a/get/parameters/0", "$.paths['/a'].get.parameters[0]"),
            ("/paths/~1a/get/responses/200", "$.paths['/a'].get.responses['200']"),
            ("/components/schemas/It's", "$.components.schemas['It\\'s']"),
        ] {
            assert_eq!(json_path(&document, &Pointer::parse(pointer).unwrap()), path);
        }
    }
}
