//! Edits of one operation, or of the document around it.

use oascrate::diff::Impact::{self, Breaking, Info, Warning};
use serde_json::{Value, json};

use crate::{Pick, edit};

/// An operation that is being edited, with its path.
pub struct At {
    pub path: String,
    pub method: String,
    pub item: Value,
    /// Whether the operation is the only one on its path.
    alone: bool,
    /// A change of the rest of the document.
    rest: Option<fn(&mut Value)>,
    old_path: String,
}

impl At {
    pub fn new(document: &Value, (path, method): &(String, String)) -> Self {
        let alone = edit::operations(document).iter().filter(|(other, _)| other == path).count() == 1;
        let item = document["paths"][path].clone();
        Self { path: path.clone(), method: method.clone(), item, alone, rest: None, old_path: path.clone() }
    }

    /// The document with the operation as it is now.
    pub fn put_into(self, document: &Value) -> Value {
        let mut document = document.clone();
        let paths = document["paths"].as_object_mut().expect("paths");
        let renamed = |(path, item): (String, Value)| {
            if path == self.old_path { (self.path.clone(), self.item.clone()) } else { (path, item) }
        };
        *paths = std::mem::take(paths).into_iter().map(renamed).collect();
        if let Some(rest) = self.rest {
            rest(&mut document);
        }
        document
    }

    fn operation(&mut self) -> &mut Value {
        &mut self.item[&self.method]
    }

    fn subject(&self) -> Option<String> {
        Some(format!("{} {}", self.method.to_uppercase(), self.path))
    }

    fn whole(&mut self, rest: fn(&mut Value)) -> Option<String> {
        self.rest = Some(rest);
        Some("the document".to_owned())
    }

    fn set(&mut self, key: &str, value: Value) -> Option<String> {
        self.operation()[key] = value;
        self.subject()
    }

    /// One of the parameters that are not part of the path, by its index; its subject.
    fn param(&mut self, pick: &mut Pick, fits: impl Fn(&Value) -> bool) -> Option<(usize, String)> {
        let site = self.subject()?;
        let list = self.operation()["parameters"].as_array()?;
        let fit: Vec<usize> = (0..list.len()).filter(|i| list[*i]["in"] != "path" && fits(&list[*i])).collect();
        let index = *fit.get(pick.below(fit.len()))?;
        let name = list[index]["name"].as_str()?;
        Some((index, format!("{site} parameter:{name}")))
    }

    fn add_param(&mut self, param: Value) -> Option<String> {
        let subject = format!("{} parameter:{}", self.subject()?, param["name"].as_str()?);
        self.operation().get_mut("parameters")?.as_array_mut()?.push(param);
        Some(subject)
    }

    /// Returns a response, by its status.
    fn answer(&mut self, pick: &mut Pick) -> Option<(String, &mut Value)> {
        let site = self.subject()?;
        let answers = self.operation()["responses"].as_object_mut()?;
        let (status, answer) = answers.iter_mut().nth(pick.below(7))?;
        Some((format!("{site} {status}"), answer))
    }
}

type Edit = fn(&mut At, &mut Pick) -> Option<String>;

/// The rule, its level, the edit; it returns the subject, or `None` if it does not apply to the operation.
pub const EDITS: &[(&str, Impact, Edit)] = &[
    ("operation-removed", Breaking, |at, _| {
        let subject = at.subject();
        let method = at.method.clone();
        at.item.as_object_mut()?.shift_remove(&method);
        subject
    }),
    ("operation-moved", Breaking, |at, _| {
        if !at.alone || at.operation().get("operationId").is_none() {
            return None;
        }
        at.path.push_str("/moved");
        at.subject()
    }),
    ("path-parameter-renamed", Info, |at, _| {
        let own = at.operation()["parameters"].as_array().cloned().unwrap_or_default();
        let shared = at.item["parameters"].as_array().cloned().unwrap_or_default();
        let name = own.iter().chain(&shared).find(|p| p["in"] == "path")?["name"].as_str()?.to_owned();
        if !at.alone || at.path.matches('{').count() != 1 || !at.path.contains(&format!("{{{name}}}")) {
            return None;
        }
        at.path = at.path.replace(&format!("{{{name}}}"), "{renamed}");
        let rename = |list: Option<&mut Value>| {
            for param in list.and_then(Value::as_array_mut).into_iter().flatten().filter(|p| p["in"] == "path") {
                param["name"] = json!("renamed");
            }
        };
        rename(at.operation().get_mut("parameters"));
        rename(at.item.get_mut("parameters"));
        at.subject()
    }),
    ("operation-deprecated", Info, |at, _| {
        if at.operation().get("deprecated").is_some() { None } else { at.set("deprecated", json!(true)) }
    }),
    ("operation-id-changed", Info, |at, _| {
        at.operation().get("operationId")?;
        at.set("operationId", json!("another-id"))
    }),
    ("operation-tag-added", Info, |at, _| {
        at.operation().get_mut("tags")?.as_array_mut()?.push(json!("One more"));
        at.subject()
    }),
    ("operation-group-changed", Info, |at, _| {
        *at.operation().get_mut("tags")?.get_mut(0)? = json!("Another");
        at.subject()
    }),
    ("operation-alias-added", Info, |at, _| {
        if at.operation().get("x-omnigen-aliases").is_some() {
            None
        } else {
            at.set("x-omnigen-aliases", json!(["/another"]))
        }
    }),
    ("extension-added", Info, |at, _| at.set("x-note", json!("a"))),
    ("keyword-added", Warning, |at, _| at.set("callbacks", json!({"changed": {}}))),
    ("redundant-key-added", Info, |at, _| {
        if at.operation().get("deprecated").is_some() { None } else { at.set("deprecated", json!(false)) }
    }),
    ("authentication-dropped", Info, |at, _| {
        at.operation().get("security")?.get(0)?;
        at.set("security", json!([])).map(|subject| subject + " security")
    }),
    ("security-alternative-added", Info, |at, _| {
        at.operation().get("security")?.get(0)?;
        at.operation()["security"].as_array_mut()?.push(json!({"another": []}));
        Some(at.subject()? + " security")
    }),
    ("security-tightened", Breaking, |at, _| {
        let [only] = at.operation().get_mut("security")?.as_array_mut()?.as_mut_slice() else { return None };
        only.as_object_mut().filter(|set| !set.is_empty())?.insert("another".to_owned(), json!([]));
        Some(at.subject()? + " security")
    }),
    ("required-parameter-added", Breaking, |at, _| {
        at.add_param(json!({"name": "added", "in": "query", "required": true, "schema": {"type": "string"}}))
    }),
    ("optional-parameter-added", Info, |at, _| {
        at.add_param(json!({"name": "added", "in": "query", "schema": {"type": "string"}}))
    }),
    ("optional-parameter-removed", Warning, |at, pick| {
        let (index, subject) = at.param(pick, |param| param["required"] != true)?;
        at.operation()["parameters"].as_array_mut()?.remove(index);
        Some(subject)
    }),
    ("parameter-became-required", Breaking, |at, pick| {
        let (index, subject) = at.param(pick, |param| param["required"] != true)?;
        at.operation()["parameters"][index]["required"] = json!(true);
        Some(subject)
    }),
    ("parameter-renamed", Breaking, |at, pick| {
        let (index, _) = at.param(pick, |_| true)?;
        at.operation()["parameters"][index]["name"] = json!("renamed");
        Some(format!("{} parameter:renamed", at.subject()?))
    }),
    ("parameter-moved", Breaking, |at, pick| {
        let (index, subject) = at.param(pick, |param| param["in"] == "query" && param.get("style").is_none())?;
        at.operation()["parameters"][index]["in"] = json!("cookie");
        Some(subject)
    }),
    ("parameter-deprecated", Info, |at, pick| {
        let (index, subject) = at.param(pick, |param| param.get("deprecated").is_none())?;
        at.operation()["parameters"][index]["deprecated"] = json!(true);
        Some(subject)
    }),
    ("parameter-explode-changed", Breaking, |at, pick| {
        let (index, subject) = at.param(pick, |param| param["in"] == "query" && param.get("explode").is_none())?;
        at.operation()["parameters"][index]["explode"] = json!(false);
        Some(subject)
    }),
    ("parameter-empty-value-allowed", Info, |at, pick| {
        let (index, subject) = at.param(pick, |_| true)?;
        at.operation()["parameters"][index]["allowEmptyValue"] = json!(true);
        Some(subject)
    }),
    ("request-required-body-removed", Warning, |at, _| {
        (at.operation().get("requestBody")?["required"] == true).then_some(())?;
        at.operation().as_object_mut()?.shift_remove("requestBody");
        Some(at.subject()? + " request")
    }),
    ("request-body-became-optional", Info, |at, _| {
        let body = at.operation().get_mut("requestBody").filter(|body| body["required"] == true)?;
        body.as_object_mut()?.shift_remove("required");
        Some(at.subject()? + " request")
    }),
    ("request-media-type-added", Info, |at, _| {
        at.operation().get_mut("requestBody")?["content"]["application/xml"] = json!({"schema": {"type": "string"}});
        Some(at.subject()? + " request")
    }),
    ("request-part-encoding-changed", Warning, |at, _| {
        let content = at.operation().get_mut("requestBody")?["content"].as_object_mut()?;
        content.values_mut().next()?["encoding"] = json!({"file": {"contentType": "image/png"}});
        Some(at.subject()? + " request")
    }),
    ("response-error-status-added", Info, |at, _| {
        at.operation()["responses"]["418"] = json!({"description": "A teapot."});
        Some(at.subject()? + " 418")
    }),
    ("response-success-status-added", Warning, |at, _| {
        at.operation()["responses"]["206"] = json!({"description": "A part."});
        Some(at.subject()? + " 206")
    }),
    ("response-body-removed", Breaking, |at, pick| {
        let (subject, answer) = at.answer(pick)?;
        answer.as_object_mut()?.shift_remove("content")?;
        Some(subject)
    }),
    ("response-media-type-added", Info, |at, pick| {
        let (subject, answer) = at.answer(pick)?;
        answer.get_mut("content")?["application/xml"] = json!({"schema": {"type": "string"}});
        Some(subject)
    }),
    ("response-header-added", Info, |at, pick| {
        let (subject, answer) = at.answer(pick)?;
        answer["headers"]["X-Added"] = json!({"schema": {"type": "string"}});
        Some(subject + " header X-Added")
    }),
    ("server-added", Info, |at, _| {
        at.whole(|document| document["servers"].as_array_mut().expect("servers").push(json!({"url": "/another"})))
    }),
    ("tag-declared", Info, |at, _| {
        at.whole(|document| document["tags"].as_array_mut().expect("tags").push(json!({"name": "One more"})))
    }),
    ("api-version-changed", Info, |at, _| at.whole(|document| document["info"]["version"] = json!("0.0.0"))),
    ("security-scheme-key-moved", Breaking, |at, _| {
        at.whole(|document| {
            let schemes = document["components"]["securitySchemes"].as_object_mut().expect("schemes");
            schemes.values_mut().next().expect("a scheme")["name"] = json!("X-Another");
        })
    }),
];
