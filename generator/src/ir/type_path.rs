//! The place of a type in an API: its identity, and the source of its name.

use std::fmt;

/// A place in an API where a type is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypePath {
    /// The operation or the component.
    pub root: Root,
    /// The path from there.
    pub path: Vec<Segment>,
}

/// Method and path template: the identity of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Operation {
    /// The path template, as in the document.
    pub path: String,
    /// In capitals.
    pub method: String,
}

/// The use of the type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Root {
    /// The request body.
    Request(Operation),
    /// A parameter, by name.
    Param(Operation, String),
    /// The body of the response with this status (`200`, `4XX`, `default`).
    Response(Operation, String),
    /// `#/components/schemas/NAME`.
    Schema(String),
    /// `#/components/responses/NAME`.
    SharedResponse(String),
    /// `#/components/requestBodies/NAME`.
    SharedRequest(String),
    /// `#/components/parameters/NAME`.
    SharedParam(String),
}

/// One step into a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Segment {
    /// The property with this name.
    Member(String),
    /// The elements of a list.
    Items,
    /// The values of a map.
    Values,
    /// The alternative of a union, by its label.
    Variant(String),
    /// The headers of a response.
    Headers,
}

impl TypePath {
    /// The root of an operation or component.
    pub fn new(root: Root) -> Self {
        Self { root, path: Vec::new() }
    }

    /// Adds a step.
    pub fn child(&self, segment: Segment) -> Self {
        let mut path = self.path.clone();
        path.push(segment);
        Self { root: self.root.clone(), path }
    }
}

/// The beginnings of the paths of webhooks and callbacks. The path of any other operation begins with a slash.
const WEBHOOKS: &str = "webhooks/";
const CALLBACKS: &str = "callbacks/";

impl Operation {
    /// The identity of a webhook: `POST webhooks/KEY`.
    pub fn webhook(method: &str, key: &str) -> Self {
        Self { path: format!("{WEBHOOKS}{key}"), method: method.to_ascii_uppercase() }
    }

    /// The identity of a callback of `owner`: `POST callbacks/METHOD/PATH/NAME`, and the expression of its URL if the
    /// callback has several.
    pub fn callback(owner: &Self, name: &str, expression: Option<&str>, method: &str) -> Self {
        let escape = |text: &str| text.replace('%', "%25").replace('/', "%2F").replace('!', "%21");
        let expression = expression.map(|text| format!("!{}", escape(text))).unwrap_or_default();
        let path = format!("{CALLBACKS}{}{}/{}{expression}", owner.method, owner.path, escape(name));
        Self { path, method: method.to_ascii_uppercase() }
    }

    /// The key of a webhook or the name of a callback; `None` for an operation that has a path.
    pub fn webhook_name(&self) -> Option<&str> {
        let callback = || self.path.strip_prefix(CALLBACKS)?.rsplit('/').next()?.split('!').next();
        self.path.strip_prefix(WEBHOOKS).or_else(callback)
    }

    /// The same without the names of the parameters in the path, which are not on the wire: `GET /visitor/{}`.
    pub fn without_names(&self) -> Self {
        Self { path: super::path_without_names(&self.path), method: self.method.clone() }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// The form in which `names.yaml` and diagnostics write a site:
/// `GET /api/v1/bookings/visitor/{token} 200 visitor.phone[]`.
impl fmt::Display for TypePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.root {
            Root::Request(op) => write!(f, "{op} request")?,
            Root::Param(op, name) => write!(f, "{op} parameter:{name}")?,
            Root::Response(op, status) => write!(f, "{op} {status}")?,
            Root::Schema(name) => write!(f, "schema:{name}")?,
            Root::SharedResponse(name) => write!(f, "response:{name}")?,
            Root::SharedRequest(name) => write!(f, "request:{name}")?,
            Root::SharedParam(name) => write!(f, "parameter:{name}")?,
        }
        for (i, segment) in self.path.iter().enumerate() {
            let lead = if i == 0 { " " } else { "" };
            let dot = if i == 0 { " " } else { "." };
            match segment {
                Segment::Member(name) => write!(f, "{dot}{name}")?,
                Segment::Items => write!(f, "{lead}[]")?,
                Segment::Values => write!(f, "{lead}{{}}")?,
                Segment::Variant(label) => write!(f, "{lead}<{label}>")?,
                Segment::Headers => write!(f, "{dot}(headers)")?,
            }
        }
        Ok(())
    }
}
