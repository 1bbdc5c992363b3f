//! Examples of bodies with items, as they are sent.

use serde_json::Value as Json;

use crate::ir::{Api, Framing, TypeKind, TypeRef};

/// Returns the body with this example: one item, or a list of items. Text that is a body already is kept.
pub(super) fn body(api: &Api, framing: Framing, item: &TypeRef, is_text: bool, example: &Json) -> String {
    if let Json::String(text) = example
        && (framing != Framing::Events || is_event_stream(text))
        && !(framing == Framing::Sequence && is_string(api, item))
    {
        return ended(text, framing);
    }
    let items = match example {
        Json::Array(items) if !is_list(api, item) => items.as_slice(),
        example => std::slice::from_ref(example),
    };
    items.iter().map(|item| frame(framing, &text(item, is_text))).collect()
}

/// An item as text.
fn text(item: &Json, is_text: bool) -> String {
    match item {
        Json::String(text) if is_text => text.clone(),
        item => item.to_string(),
    }
}

fn frame(framing: Framing, text: &str) -> String {
    match framing {
        Framing::Events => text.split('\n').map(|line| format!("data: {line}\n")).chain(["\n".to_owned()]).collect(),
        Framing::Lines => format!("{text}\n"),
        Framing::Sequence => format!("\u{1e}{text}\n"),
    }
}

/// The body with the end of its last item.
fn ended(text: &str, framing: Framing) -> String {
    let end = if framing == Framing::Events { "\n\n" } else { "\n" };
    format!("{}{end}", text.trim_end_matches('\n'))
}

/// Whether a text has a field of an event.
fn is_event_stream(text: &str) -> bool {
    text.lines().any(|line| ["data:", "event:", "id:", "retry:"].iter().any(|field| line.starts_with(field)))
}

fn is_list(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::List(_) => true,
        TypeRef::Nullable(inner) => is_list(api, inner),
        TypeRef::Named(id) => matches!(&api.types.get(*id).kind, TypeKind::Alias(behind) if is_list(api, behind)),
        TypeRef::Prim(_) | TypeRef::Map(_) => false,
    }
}

fn is_string(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Prim(prim) => prim.is_text(),
        TypeRef::Nullable(inner) => is_string(api, inner),
        TypeRef::Named(id) => match &api.types.get(*id).kind {
            TypeKind::Alias(behind) => is_string(api, behind),
            TypeKind::Enum(_) => true,
            TypeKind::Struct(_) | TypeKind::Union(_) => false,
        },
        TypeRef::List(_) | TypeRef::Map(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ir::Prim;

    #[test]
    fn sends_examples_item_by_item() {
        let api = Api {
            title: String::new(),
            version: String::new(),
            server_url: None,
            webhooks: Vec::new(),
            groups: Vec::new(),
            types: Default::default(),
            security: Vec::new(),
            rules: Default::default(),
        };
        let (json, string) = (TypeRef::Prim(Prim::Json), TypeRef::Prim(Prim::String));
        let list = TypeRef::List(Box::new(json.clone()));
        for (framing, item, is_text, example, expected) in [
            (Framing::Events, &json, false, json!({"a": 1}), "data: {\"a\":1}\n\n"),
            (Framing::Events, &json, false, json!([1, 2]), "data: 1\n\ndata: 2\n\n"),
            (Framing::Events, &list, false, json!([1, 2]), "data: [1,2]\n\n"),
            (Framing::Events, &string, true, json!("a\nb"), "data: a\ndata: b\n\n"),
            (Framing::Events, &json, false, json!("id: 1\ndata: {}\n"), "id: 1\ndata: {}\n\n"),
            (Framing::Lines, &json, false, json!([{"a": 1}, {}]), "{\"a\":1}\n{}\n"),
            (Framing::Lines, &json, false, json!("{}\n{}"), "{}\n{}\n"),
            (Framing::Lines, &string, true, json!("a"), "a\n"),
            (Framing::Sequence, &json, false, json!([1, "a"]), "\u{1e}1\n\u{1e}\"a\"\n"),
            (Framing::Sequence, &string, false, json!("a"), "\u{1e}\"a\"\n"),
        ] {
            assert_eq!(body(&api, framing, item, is_text, &example), expected, "{framing:?} {example}");
        }
    }
}
