//! The overlay that brings a document in line with recordings.
//!
//! Each action has an expectation, and names the lines of the recordings as its evidence. Nothing is removed because it
//! was not seen: what traffic contradicts becomes wider, and the rest stays.

use serde_json::{Map, Value as Json, json};

use super::findings::{Correction, Finding};
use super::schema::UNOBSERVED;
use crate::ir::ParamLocation;
use crate::overlay::json_path;
use crate::pointer::Pointer;
use crate::source::{Node, Span, to_yaml};

/// The keys that stay outside of the alternatives when a schema gets another one.
const OUTSIDE: [&str; 8] =
    ["description", "title", "nullable", "deprecated", "readOnly", "writeOnly", "example", "default"];

/// Writes the overlay for findings of a document; `names` are those of the recordings. `None` without findings.
pub fn propose(document: &Node, findings: &[Finding], names: &[String]) -> Option<String> {
    if findings.is_empty() {
        return None;
    }
    let mut draft = Draft { document: document.clone(), actions: Vec::new(), names };
    // Inner parts first: alternatives move what is inside of them.
    let mut ordered: Vec<_> = findings.iter().collect();
    ordered.sort_by_key(|finding| (finding.moves(), std::cmp::Reverse(finding.pointer.segments().len())));
    for finding in ordered {
        draft.correct(finding);
    }
    let overlay = json!({
        "overlay": "1.1.0",
        "info": {"title": "Differences from recorded traffic", "version": "1.0.0"},
        "actions": draft.actions,
    });
    Some(to_yaml(&Node::from_json(Span::default(), &overlay)))
}

impl Finding {
    /// Whether the correction changes the pointers of other parts.
    fn moves(&self) -> bool {
        matches!(self.correction, Correction::Widen(_) | Correction::Nullable)
    }
}

/// The actions so far, and the document after them.
struct Draft<'f> {
    document: Node,
    actions: Vec<Json>,
    names: &'f [String],
}

impl Draft<'_> {
    fn correct(&mut self, finding: &Finding) {
        let at = &finding.pointer;
        match &finding.correction {
            Correction::Declare(name, schema) => {
                self.update(finding, at, json!({"properties": {name: schema}}), json!({}));
            }
            Correction::Map(schema) => {
                self.remove_key(finding, at, "additionalProperties");
                self.update(
                    finding,
                    at,
                    json!({"additionalProperties": schema}),
                    json!({"additionalProperties": null}),
                );
            }
            Correction::Optional(name) => self.optional(finding, name),
            Correction::Unobserved(name) => self.update(finding, at, json!({UNOBSERVED: [name]}), json!({})),
            Correction::Widen(schemas) => self.widen(finding, schemas),
            Correction::Alternatives(schemas) => {
                let keyword = if self.key(at, "oneOf").is_some() { "oneOf" } else { "anyOf" };
                self.update(finding, at, json!({keyword: schemas}), json!({}));
            }
            Correction::Text => self.text(finding),
            Correction::Number => {
                self.remove_key(finding, at, "format");
                self.update(finding, at, json!({"type": "number"}), json!({"type": "integer"}));
            }
            Correction::Format(to) => match to {
                Some(format) => {
                    let old = self.key(at, "format");
                    self.update(finding, at, json!({"format": format}), json!({"format": old}));
                }
                None => self.remove_key(finding, at, "format"),
            },
            Correction::Nullable => self.nullable(finding),
            Correction::Values(values) => self.update(finding, at, json!({"enum": values}), json!({})),
            Correction::Bound(keyword, bound) => self.bound(finding, keyword, *bound),
            Correction::Pattern => self.remove_key(finding, at, "pattern"),
            Correction::Status(status, content) => {
                let mut response = json!({"description": "A response that recordings contain."});
                if let (Some((media_type, schema)), Some(response)) = (content, response.as_object_mut()) {
                    response.insert("content".to_owned(), json!({media_type: {"schema": schema}}));
                }
                self.update(finding, at, json!({status: response}), json!({}));
            }
            Correction::Content(media_type, schema) => self.content(finding, media_type, schema),
            Correction::Parameter(name, schema) => {
                let parameter = json!({"name": name, "in": ParamLocation::Query.as_str(), "schema": schema});
                self.update(finding, at, json!({"parameters": [parameter]}), json!({}));
            }
            Correction::NotRequired => self.update(finding, at, json!({"required": false}), json!({"required": true})),
        }
    }

    /// Makes a property optional: an empty list of required properties is invalid.
    fn optional(&mut self, finding: &Finding, name: &str) {
        let required = finding.pointer.child("required");
        let Some(list) = self.document.at(&required).and_then(Node::as_seq) else { return };
        let Some(index) = list.iter().position(|item| item.as_str() == Some(name)) else { return };
        if list.len() == 1 {
            self.remove_key(finding, &finding.pointer, "required");
        } else {
            self.remove(finding, &required.child(index.to_string()));
        }
    }

    /// Accepts other types: the schema becomes one of several alternatives.
    fn widen(&mut self, finding: &Finding, schemas: &[Json]) {
        let at = &finding.pointer;
        let Some(Json::Object(old)) = self.document.at(at).map(Node::to_json) else { return };
        let inner: Map<String, Json> = old.into_iter().filter(|(key, _)| !OUTSIDE.contains(&key.as_str())).collect();
        for key in inner.keys() {
            self.remove_key(finding, at, key);
        }
        let mut alternatives = vec![Json::Object(inner)];
        alternatives.extend(schemas.iter().cloned());
        self.update(finding, at, json!({"anyOf": alternatives}), json!({}));
    }

    /// Accepts any text, which is all that a parameter can be.
    fn text(&mut self, finding: &Finding) {
        let at = &finding.pointer;
        let Some(Json::Object(old)) = self.document.at(at).map(Node::to_json) else { return };
        let keys =
            old.keys().filter(|key| !OUTSIDE.contains(&key.as_str()) || matches!(key.as_str(), "example" | "default"));
        for key in keys {
            self.remove_key(finding, at, key);
        }
        self.update(finding, at, json!({"type": "string"}), json!({}));
    }

    /// Accepts null: at this place, and not wherever a component is used.
    fn nullable(&mut self, finding: &Finding) {
        let at = &finding.pointer;
        match self.key(at, "$ref") {
            Some(target) => {
                self.remove_key(finding, at, "$ref");
                self.update(finding, at, json!({"nullable": true, "allOf": [{"$ref": target}]}), json!({}));
            }
            None => {
                let old = self.key(at, "nullable");
                self.update(finding, at, json!({"nullable": true}), json!({"nullable": old}));
            }
        }
    }

    fn bound(&mut self, finding: &Finding, keyword: &str, bound: f64) {
        let at = &finding.pointer;
        #[allow(clippy::cast_possible_truncation, reason = "it is whole and small")]
        let new = if bound.fract() == 0.0 && bound.abs() < 9e15 { json!(bound as i64) } else { json!(bound) };
        let old = self.key(at, keyword);
        let exclusive = format!("exclusive{}", if keyword == "minimum" { "Minimum" } else { "Maximum" });
        if keyword.ends_with("imum") && self.key(at, &exclusive) == Some(json!(true)) {
            self.update(finding, at, json!({exclusive.as_str(): false}), json!({exclusive.as_str(): true}));
        }
        if old.as_ref() != Some(&new) {
            self.update(finding, at, json!({keyword: new}), json!({keyword: old}));
        }
    }

    /// Declares content, where a request body may be missing as a whole.
    fn content(&mut self, finding: &Finding, media_type: &str, schema: &Json) {
        let content = json!({"content": {media_type: {"schema": schema}}});
        if self.document.at(&finding.pointer).is_some() {
            self.update(finding, &finding.pointer, content, json!({}));
        } else {
            self.update(
                finding,
                &finding.pointer.parent(),
                json!({"requestBody": content}),
                json!({"requestBody": null}),
            );
        }
    }

    /// The value of a key of the object at a pointer.
    fn key(&self, at: &Pointer, key: &str) -> Option<Json> {
        Some(self.document.at(at)?.get(key)?.to_json())
    }

    fn remove_key(&mut self, finding: &Finding, at: &Pointer, key: &str) {
        if self.key(at, key).is_some() {
            self.remove(finding, &at.child(key));
        }
    }

    fn remove(&mut self, finding: &Finding, at: &Pointer) {
        let old = self.document.at(at).map(Node::to_json).unwrap_or_default();
        self.action(finding, at, ("remove", json!(true)), old);
        let (Some(last), Some(owner)) = (at.segments().last(), self.document.at_mut(&at.parent())) else { return };
        match &mut owner.value {
            crate::source::Value::Map(map) => drop(map.shift_remove(last)),
            crate::source::Value::Seq(items) => {
                if let Some(index) = last.parse().ok().filter(|index: &usize| *index < items.len()) {
                    items.remove(index);
                }
            }
            _ => {}
        }
    }

    fn update(&mut self, finding: &Finding, at: &Pointer, update: Json, expect: Json) {
        self.action(finding, at, ("update", update.clone()), expect);
        if let Some(target) = self.document.at_mut(at) {
            merge(target, &update);
        }
    }

    fn action(&mut self, finding: &Finding, at: &Pointer, (key, change): (&str, Json), expect: Json) {
        let mut quirk = json!({
            "id": format!("{}-{}", finding.rule.id, self.actions.len() + 1),
            "reason": format!("{}: {}.", finding.subject, finding.message),
            "evidence": finding.evidence(self.names),
        });
        let says_nothing = expect.as_object().is_some_and(Map::is_empty);
        if let Some(quirk) = quirk.as_object_mut().filter(|_| !says_nothing) {
            quirk.insert("expect".to_owned(), expect);
        }
        let target = json_path(&self.document, at);
        self.actions.push(json!({"target": target, key: change, "x-omnigen-quirk": quirk}));
    }
}

/// Merges objects, appends to lists, and replaces anything else, as an overlay does.
fn merge(target: &mut Node, update: &Json) {
    let span = target.span;
    match (update, target.as_map().is_some(), &mut target.value) {
        (Json::Object(update), true, _) => {
            for (key, value) in update {
                match target.get_mut(key) {
                    Some(there) => merge(there, value),
                    None => target.set(key.as_str(), Node::from_json(span, value)),
                }
            }
        }
        (Json::Array(update), _, crate::source::Value::Seq(items)) => {
            items.extend(update.iter().map(|item| Node::from_json(span, item)));
        }
        _ => *target = Node::from_json(span, update),
    }
}
