//! An OpenAPI document as data: its operations with their parameters, and every example of a JSON body.

use serde_json::Value as Json;

/// A document, as data only.
pub struct Document(Json);

/// An operation of the document.
pub struct Described<'d> {
    pub method: String,
    pub path: &'d str,
    /// Those of the path included, references resolved.
    pub parameters: Vec<&'d Json>,
    document: &'d Document,
    itself: &'d Json,
}

/// The part of an operation that a JSON body belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Request,
    Response(u16),
}

/// A JSON body, and its examples.
pub struct JsonBody<'d> {
    pub role: Role,
    pub schema: &'d Json,
    pub examples: Vec<(&'d str, &'d Json)>,
}

impl Document {
    /// The document of that text.
    pub fn parse(text: &str) -> Self {
        Self(serde_yaml::from_str(text).unwrap())
    }

    /// The node itself, or what it refers to.
    pub fn resolve<'d>(&'d self, node: &'d Json) -> &'d Json {
        match node.get("$ref").and_then(Json::as_str) {
            Some(reference) => {
                let pointer = reference.strip_prefix('#').unwrap();
                self.resolve(self.0.pointer(pointer).unwrap_or_else(|| panic!("{reference} leads nowhere")))
            }
            None => node,
        }
    }

    /// All operations, in the order of the document.
    pub fn operations(&self) -> Vec<Described<'_>> {
        let mut operations = Vec::new();
        for (path, item) in members(&self.0["paths"]) {
            let shared = elements(&item["parameters"]);
            for (method, itself) in members(item).filter(|(key, _)| METHODS.contains(key)) {
                let own = elements(&itself["parameters"]).chain(shared.clone());
                let parameters = own.map(|parameter| self.resolve(parameter)).collect();
                operations.push(Described { method: method.to_uppercase(), path, parameters, document: self, itself });
            }
        }
        operations
    }

    /// Counts the examples of JSON bodies of the operations, wherever they are. A reference counts as often as it is
    /// used.
    pub fn count_examples(&self) -> usize {
        self.count(&self.0["paths"])
    }

    fn count(&self, node: &Json) -> usize {
        let node = self.resolve(node);
        match node {
            Json::Array(elements) => elements.iter().map(|element| self.count(element)).sum(),
            Json::Object(object) if object.contains_key("content") => {
                examples(&object["content"]["application/json"]).len()
            }
            // Parameters have no bodies in them, nor have schemas, which may refer to themselves.
            Json::Object(object) => {
                let inner = object.iter().filter(|(key, _)| !["parameters", "schema"].contains(&key.as_str()));
                inner.map(|(_, node)| self.count(node)).sum()
            }
            _ => 0,
        }
    }
}

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

impl<'d> Described<'d> {
    /// Returns whether the body of the request is multipart.
    pub fn takes_a_form(&self) -> bool {
        self.itself["requestBody"]["content"].get("multipart/form-data").is_some()
    }

    /// Returns the JSON bodies of the request and of all responses with a status code.
    pub fn bodies(&self) -> Vec<JsonBody<'d>> {
        let request = self.itself.get("requestBody").map(|body| (Role::Request, body));
        let responses = members(&self.itself["responses"]);
        let responses =
            responses.filter_map(|(status, response)| Some((Role::Response(status.parse().ok()?), response)));
        let all = request.into_iter().chain(responses);
        all.filter_map(|(role, body)| {
            let json = self.document.resolve(body).get("content")?.get("application/json")?;
            Some(JsonBody { role, schema: &json["schema"], examples: examples(json) })
        })
        .collect()
    }
}

/// The examples of a media type, with their names.
fn examples(json: &Json) -> Vec<(&str, &Json)> {
    let one = json.get("example").map(|example| ("example", example));
    one.into_iter().chain(members(&json["examples"]).map(|(name, example)| (name, &example["value"]))).collect()
}

fn members(node: &Json) -> impl Iterator<Item = (&str, &Json)> {
    node.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn elements(node: &Json) -> impl Iterator<Item = &Json> + Clone {
    node.as_array().map(Vec::as_slice).unwrap_or_default().iter()
}
