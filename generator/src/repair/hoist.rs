//! Converts references to anything into references to components.
//!
//! A `$ref` may lead to any place of a document: to a property of a schema, to the body of a response. Its target
//! becomes a component named after its place; the place itself and all other references then refer to that component.
//! Some targets are copied instead, with the keys beside the reference: path items, since OpenAPI 3.0 has no component
//! for them; security schemes, since each has its own name; and schemas with one plain type, which need no component.
//!
//! Guarantees: afterwards, every reference to an object of its type is a plain JSON pointer to a component, except for
//! links and examples, which are not emitted. Dangling references are left to the check.

use indexmap::IndexMap;

use super::edit::{self, Edit};
use super::fix::Fix;
use crate::bundle::{name, with_siblings};
use crate::grammar::{Object, Shape, Visit, reference, shape_at, walk, walk_objects};
use crate::pointer::{Pointer, percent_decoded};
use crate::source::{Node, Span};

/// The rules of this stage, each with a summary.
pub(super) const RULES: &[(&str, &str)] = &[
    (DEEP, "what a reference into another object leads to is a component"),
    (COPIED, "what a reference leads to, and no component can be, is written out"),
    (SPELLING, "a reference is written without percent-encoding and detours"),
    (UNNAMED, "what only references could lead to is left out behind them"),
];

const DEEP: &str = "deep-reference";
const COPIED: &str = "copied-reference";
const SPELLING: &str = "reference-spelling";
const UNNAMED: &str = "local-definitions";

/// The maximum length of a chain of path items that refer to each other.
const ROUNDS: usize = 16;

/// A reference that leads to an object of its kind.
struct Link {
    /// The place of the object with the `$ref`.
    owner: Pointer,
    /// The place of its text.
    span: Span,
    /// As written.
    text: String,
    /// Its target, after all references in between.
    target: Pointer,
    kind: Object,
}

/// Writes percent-encoded references as plain pointers, which rules can follow.
pub(super) fn decode(document: &mut Node) -> Vec<Fix> {
    let mut edits = Vec::new();
    walk(document, &mut |visit| {
        let Shape::Target(_) = visit.shape else { return };
        let text = visit.node.as_str().filter(|text| text.contains('%'));
        if let Some(target) = text.and_then(|text| found(document, text)).map(|target| format!("#{target}"))
            && Some(target.as_str()) != text
        {
            edits.push((SPELLING, Edit::set(visit.pointer.clone(), Node::string(visit.node.span, target))));
        }
    });
    let mut fixes = Vec::new();
    edit::apply_all(document, edits, &mut fixes);
    fixes
}

/// Turns the targets of all references into components.
pub(super) fn hoist(document: &mut Node) -> Vec<Fix> {
    let mut fixes = Vec::new();
    for _ in 0..ROUNDS {
        let edits = copies(document);
        if edits.is_empty() {
            break;
        }
        edit::apply_all(document, edits, &mut fixes);
    }
    let links = links(document);
    let names = names(document, &links);
    let edits = links.iter().filter_map(|link| respelled(link, &names)).collect();
    edit::apply_all(document, edits, &mut fixes);
    // From the inside, so that targets moved later contain the references of those moved earlier.
    let mut moved: Vec<(&Pointer, &(Pointer, Span))> = names.iter().collect();
    moved.sort_by_key(|(place, _)| std::cmp::Reverse(place.segments().len()));
    for (place, (component, span)) in moved {
        edit::apply_all(document, relocation(document, place, component, *span), &mut fixes);
    }
    let edits = leftovers(document);
    edit::apply_all(document, edits, &mut fixes);
    fixes
}

/// Every reference to an object of its type.
fn links(document: &Node) -> Vec<Link> {
    let mut links = Vec::new();
    walk(document, &mut |visit| links.extend(link(document, &visit)));
    links
}

fn link(document: &Node, visit: &Visit<'_, '_>) -> Option<Link> {
    let Shape::Target(kind) = visit.shape else { return None };
    let text = visit.node.as_str()?;
    let target = target(document, text, kind)?;
    Some(Link { owner: visit.pointer.parent(), span: visit.node.span, text: text.to_owned(), target, kind })
}

/// The target of a reference, after references that are not components themselves.
fn target(document: &Node, text: &str, kind: Object) -> Option<Pointer> {
    let mut pointer = found(document, text)?;
    for _ in 0..ROUNDS {
        let node = document.at(&pointer)?;
        let fits = match shape_at(document, &pointer)? {
            Shape::One(found) | Shape::OrReference(found) => found == kind,
            Shape::BooleanOrSchema => kind == Object::Schema && node.as_map().is_some(),
            _ => false,
        };
        if !fits {
            return None;
        }
        match reference(node) {
            Some(next) if !is_component(&pointer, kind) => pointer = found(document, next)?,
            _ => return Some(pointer),
        }
    }
    None
}

/// The place that the fragment of a reference names: percent-decoded, or else literally.
fn found(document: &Node, text: &str) -> Option<Pointer> {
    let fragment = text.strip_prefix('#')?;
    let candidates = [percent_decoded(fragment), Some(fragment.to_owned())].into_iter().flatten();
    candidates.filter_map(|text| Pointer::parse(&text)).find(|pointer| document.at(pointer).is_some())
}

/// The section of the components for an object type whose references `lower` follows.
fn section(kind: Object) -> Option<&'static str> {
    match kind {
        Object::Schema => Some("schemas"),
        Object::Response => Some("responses"),
        Object::Parameter => Some("parameters"),
        Object::RequestBody => Some("requestBodies"),
        Object::Header => Some("headers"),
        Object::Example => Some("examples"),
        Object::SecurityScheme => Some("securitySchemes"),
        Object::Link => Some("links"),
        Object::Callback => Some("callbacks"),
        _ => None,
    }
}

fn is_component(pointer: &Pointer, kind: Object) -> bool {
    matches!(pointer.segments(), [components, found, _]
        if components == "components" && section(kind) == Some(found.as_str()))
}

/// Targets that are copied: path items, and schemas of one plain type inside another object.
fn copies(document: &Node) -> Vec<(&'static str, Edit)> {
    let copied = links(document).into_iter().filter_map(|link| {
        let node = document.at(&link.target)?;
        let is_copied = match link.kind {
            Object::SecurityScheme => reference(node).is_none(),
            kind if is_component(&link.target, kind) => false,
            Object::Schema => is_plain(node) && !link.owner.segments().starts_with(link.target.segments()),
            kind => section(kind).is_none() && reference(node).is_none(),
        };
        is_copied.then(|| {
            let mut copy = node.clone();
            if link.kind == Object::PathItem {
                remove_ids(&mut copy, &link.target);
            }
            let copy = with_siblings(copy, document.at(&link.owner));
            (COPIED, Edit::set(link.owner, copy))
        })
    });
    copied.collect()
}

/// Operations of a path keep their ids, and their copies get none.
fn remove_ids(item: &mut Node, place: &Pointer) {
    if place.segments().first().is_none_or(|section| section != "paths") {
        return;
    }
    for (_, entry) in item.as_map_mut().into_iter().flatten() {
        entry.node.as_map_mut().and_then(|operation| operation.shift_remove("operationId"));
    }
}

/// Returns whether a schema has one type without a name, and contains no other schema.
fn is_plain(schema: &Node) -> bool {
    let ty = schema.get("type").and_then(Node::as_str);
    matches!(ty, Some("string" | "integer" | "number" | "boolean"))
        && ["enum", "oneOf", "anyOf", "allOf", "not", "$ref", "$defs", "properties", "items"]
            .iter()
            .all(|key| schema.get(key).is_none())
}

/// For each place that becomes a component, its new pointer, and a place that refers to it.
fn names(document: &Node, links: &[Link]) -> IndexMap<Pointer, (Pointer, Span)> {
    let mut names = IndexMap::new();
    for link in links.iter().filter(|link| !is_component(&link.target, link.kind)) {
        let Some(section) = section(link.kind) else { continue };
        if names.contains_key(&link.target) {
            continue;
        }
        let section = Pointer::root().child("components").child(section);
        let base = name::of_place(&link.target);
        let free = |name: &String| {
            let component = section.child(name.as_str());
            document.at(&component).is_none() && names.values().all(|(taken, _)| *taken != component)
        };
        let numbered = (2..).map(|number: u32| format!("{base}.{number}"));
        let Some(name) = std::iter::once(base.clone()).chain(numbered).find(free) else { continue };
        names.insert(link.target.clone(), (section.child(name), link.span));
    }
    names
}

fn respelled(link: &Link, names: &IndexMap<Pointer, (Pointer, Span)>) -> Option<(&'static str, Edit)> {
    let (target, rule) = match names.get(&link.target) {
        Some((component, _)) => (component, DEEP),
        None => (&link.target, SPELLING),
    };
    let text = format!("#{target}");
    (text != link.text).then(|| (rule, Edit::set(link.owner.child("$ref"), Node::string(link.span, text))))
}

/// Moves the node at `place` to a component, and leaves a reference to it.
fn relocation(document: &Node, place: &Pointer, component: &Pointer, span: Span) -> Vec<(&'static str, Edit)> {
    let Some(node) = document.at(place) else { return Vec::new() };
    let section = component.parent();
    let holders = [section.parent(), section].into_iter().filter(|holder| document.at(holder).is_none());
    let holders = holders.map(|holder| Edit::set(holder, Node::empty(span)));
    let reference = Node::map(node.span, [("$ref", Node::string(span, format!("#{component}")))]);
    let moved = [Edit::set(component.clone(), node.clone()), Edit::set(place.clone(), reference)];
    holders.chain(moved).map(|edit| (DEEP, edit)).collect()
}

/// Local definitions, and components that OpenAPI 3.0 lacks.
fn leftovers(document: &Node) -> Vec<(&'static str, Edit)> {
    let mut edits = Vec::new();
    walk_objects(document, &mut |object, visit| {
        let keys: &[&str] = match object {
            Object::Schema => &["$defs", "definitions"],
            Object::Components => &["pathItems"],
            _ => return,
        };
        let present = keys.iter().filter(|key| visit.node.get(key).is_some());
        edits.extend(present.map(|key| (UNNAMED, Edit::remove(visit.pointer.child(*key)))));
    });
    edits
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    fn hoisted(document: Json) -> Json {
        let mut document = Node::from_json(Span::default(), &document);
        hoist(&mut document);
        assert_eq!(hoist(&mut document), [], "there is more to do");
        document.to_json()
    }

    fn link(target: &str) -> Json {
        json!({"$ref": target})
    }

    #[test]
    fn names_components_by_the_schema_path() {
        let boat = |crew: Json| json!({"type": "object", "properties": {"crew": crew, "name": {"type": "string"}}});
        let crew = json!({"type": "object", "properties": {"cook": {"type": "string"}}});
        assert_eq!(
            hoisted(json!({"components": {"schemas": {
                "Boat": boat(crew.clone()),
                "Ship": {"properties": {
                    "crew": link("#/components/schemas/Boat/properties/crew"),
                    "name": link("#/components/schemas/Boat/properties/name"),
                }},
            }}})),
            json!({"components": {"schemas": {
                "Boat": boat(link("#/components/schemas/Boat.crew")),
                "Ship": {"properties": {
                    "crew": link("#/components/schemas/Boat.crew"),
                    "name": {"type": "string"},
                }},
                "Boat.crew": crew,
            }}})
        );
    }

    #[test]
    fn follows_chains_cycles_and_percent_encoding() {
        let tree = json!({"type": "object", "properties": {"leaves": {"type": "array", "items": {
            "type": "object", "properties": {"next": link("#/components/schemas/A%20tree/properties/leaves/items")},
        }}}});
        let after = hoisted(json!({"components": {"schemas": {
            "A tree": tree,
            "Chain": {"items": link("#/components/schemas/Deep/properties/a")},
            "Deep": {"properties": {"a": link("#/components/schemas/A%20tree")}},
        }}}));
        let schemas = &after["components"]["schemas"];
        assert_eq!(schemas["Chain"]["items"], link("#/components/schemas/A tree"));
        assert_eq!(
            schemas["A tree"]["properties"]["leaves"]["items"],
            link("#/components/schemas/A.tree.leaves.items")
        );
        let next = &schemas["A.tree.leaves.items"]["properties"]["next"];
        assert_eq!(*next, link("#/components/schemas/A.tree.leaves.items"));
    }

    #[test]
    fn inlines_path_items_and_moves_responses() {
        let get = |responses: Json| json!({"get": {"responses": responses}});
        let after = hoisted(json!({
            "paths": {
                "/a": get(json!({"404": {"description": "gone"}})),
                "/b": link("#/paths/~1a"),
                "/c": get(json!({"404": link("#/paths/~1a/get/responses/404")})),
                "/d": link("#/components/pathItems/Shared"),
            },
            "components": {"pathItems": {"Shared": get(json!({}))}},
        }));
        let moved = get(json!({"404": link("#/components/responses/a.get.404")}));
        assert_eq!(
            after,
            json!({
                "paths": {"/a": moved, "/b": get(json!({"404": {"description": "gone"}})), "/c": moved, "/d": get(json!({}))},
                "components": {"responses": {"a.get.404": {"description": "gone"}}},
            })
        );
    }

    #[test]
    fn decodes_references() {
        let mut document = Node::from_json(
            Span::default(),
            &json!({"paths": {"/a/{b}": {"get": {"parameters": [
                {"name": "b", "in": "path", "required": true},
                {"$ref": "#/paths/~1a~1%7Bb%7D/get/parameters/0"},
                {"$ref": "#/components/parameters/50%"},
            ]}}}, "components": {"parameters": {"50%": {}}}}),
        );
        assert_eq!(decode(&mut document).len(), 1);
        let parameters = &document.to_json()["paths"]["/a/{b}"]["get"]["parameters"];
        assert_eq!(parameters[1], link("#/paths/~1a~1{b}/get/parameters/0"));
        assert_eq!(parameters[2], link("#/components/parameters/50%"));
    }

    #[test]
    fn path_items_keep_their_ids_and_copies_what_is_beside_the_reference() {
        let get = |id: Json| json!({"operationId": id, "responses": {}});
        let after = hoisted(json!({"paths": {
            "/a": {"$ref": "#/paths/~1b", "post": get(json!("own"))},
            "/b": {"get": get(json!("b")), "post": get(json!("c"))},
        }}));
        assert_eq!(
            after["paths"],
            json!({
                "/a": {"get": {"responses": {}}, "post": get(json!("own"))},
                "/b": {"get": get(json!("b")), "post": get(json!("c"))},
            })
        );
    }

    #[test]
    fn leaves_dangling_references_to_the_check() {
        let document = json!({"components": {"schemas": {
            "A": link("#/components/schemas/Gone/properties/a"),
            "B": {"items": link("#/components/parameters/C")},
            "C": link("#/components/schemas/C"),
            "D": {"items": link("other.yaml#/a")},
        }}});
        assert_eq!(hoisted(document.clone()), document);
    }
}
