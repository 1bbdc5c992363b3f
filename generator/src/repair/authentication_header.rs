//! `authentication-header`: credentials that are declared as parameters of every operation.
//!
//! ```yaml
//! get:
//!   parameters:
//!     - $ref: "#/components/parameters/Token"         # {name: X-Token, in: header, required: true}
//!     - $ref: "#/components/parameters/User"          # {name: X-User, in: header, required: true}
//! ```
//!
//! becomes `security: [{token: [], user: []}]` if the [dialect](Dialect::credentials) names these headers, with two
//! header keys under `components.securitySchemes` that take over the parameters' descriptions; the parameters are
//! removed, also those under `components`. Headers of a path item are lifted for all of its operations. Where a header
//! is optional, so is the authentication: `security: [{..}, {}]`. In a document with `security` of its own, operations
//! without such a header get `security: []`, because that was their meaning.
//!
//! `Authorization` is always such a header. OpenAPI ignores a parameter of that name, so it changes no security that
//! sends the header anyway, and that of no other operation.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::Edit;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::grammar::{Object, Operation, Shape, location, operations, resolve, walk};
use crate::ir::ParamLocation;
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{Map, Node, Span, Value};

pub(super) const ID: &str = "authentication-header";
pub(super) const SUMMARY: &str = "headers that carry credentials become security schemes";

pub(super) fn find(document: &Node, dialect: &Dialect, sink: &mut Diagnostics) -> Vec<Edit> {
    let headers: Vec<_> = dialect.credential_headers().collect();
    let mut lifting = Lifting::new(document, &headers);
    let (mut strangers, mut is_of_dialect) = (Vec::new(), false);
    let mut shared = BTreeMap::new();
    for operation in operations(document) {
        let of_item = shared
            .entry(operation.item_pointer.clone())
            .or_insert_with(|| lifting.lift(&operation.item_pointer, operation.item))
            .clone();
        let own = lifting.lift(&operation.pointer(), operation.node());
        match [of_item, own].concat() {
            none if none.is_empty() => strangers.push(operation),
            credentials if credentials.iter().all(|credential| credential.is_standard) => {
                let edit = authorized(document, &operation, &credentials);
                lifting.used.extend(edit.iter().flat_map(|_| &credentials).map(|credential| credential.header));
                lifting.edits.extend(edit);
            }
            credentials => {
                lifting.used.extend(credentials.iter().map(|credential| credential.header));
                is_of_dialect = true;
                lifting.edits.push(secured(&operation, credentials));
            }
        }
    }
    for (header, key) in lifting.refused.iter().filter_map(|header| headers.get(*header)) {
        taken_key(document, header, key).into_iter().for_each(|warning| sink.push(warning));
    }
    if lifting.sources.is_empty() {
        return Vec::new();
    }
    if is_of_dialect && document.get("security").is_some() {
        lifting.edits.extend(strangers.iter().filter_map(open));
    }
    lifting.declare_schemes();
    lifting.remove_components();
    lifting.edits
}

/// A header with credentials that an operation, or its path item, declares.
#[derive(Debug, Clone)]
struct Credential {
    /// Its index among the headers.
    header: usize,
    /// The key of its scheme.
    scheme: String,
    required: bool,
    /// Whether it is `Authorization`, which the dialect does not name.
    is_standard: bool,
    /// The place where the operation declares it.
    span: Span,
}

struct Lifting<'a> {
    document: &'a Node,
    /// Headers that carry credentials, each with the key of its scheme.
    headers: &'a [(&'a str, &'a str)],
    /// The keys of the schemes, in the order of the headers; `None` where the document uses the key for something else.
    schemes: Vec<Option<String>>,
    /// The first parameter found for each header.
    sources: BTreeMap<usize, &'a Node>,
    /// The headers whose schemes operations require.
    used: BTreeSet<usize>,
    /// The headers found without a scheme.
    refused: BTreeSet<usize>,
    /// The removed elements of `parameters`.
    lifted: BTreeSet<Pointer>,
    edits: Vec<Edit>,
}

impl<'a> Lifting<'a> {
    fn new(document: &'a Node, headers: &'a [(&'a str, &'a str)]) -> Self {
        Self {
            document,
            headers,
            schemes: headers.iter().map(|(header, key)| scheme_key(document, header, key)).collect(),
            sources: BTreeMap::new(),
            used: BTreeSet::new(),
            refused: BTreeSet::new(),
            lifted: BTreeSet::new(),
            edits: Vec::new(),
        }
    }

    /// Removes the credentials from the `parameters` of `owner`, an operation or a path item.
    fn lift(&mut self, pointer: &Pointer, owner: &'a Node) -> Vec<Credential> {
        let list = pointer.child("parameters");
        let Some(items) = owner.get("parameters").and_then(Node::as_seq) else { return Vec::new() };
        let found: Vec<_> =
            items.iter().enumerate().filter_map(|(index, item)| Some((index, self.credential(item)?))).collect();
        let elements = found.iter().map(|(index, _)| list.child(index.to_string()));
        self.lifted.extend(elements.clone());
        // An empty list is removed.
        match found.len() {
            0 => {}
            all if all == items.len() => self.edits.push(Edit::remove(list.clone())),
            _ => self.edits.extend(elements.map(Edit::remove)),
        }
        found.into_iter().map(|(_, credential)| credential).collect()
    }

    fn credential(&mut self, item: &'a Node) -> Option<Credential> {
        let parameter = resolve(self.document, item)?;
        let header = self.header(parameter)?;
        let Some(scheme) = self.schemes.get(header)?.clone() else {
            self.refused.insert(header);
            return None;
        };
        self.sources.entry(header).or_insert(parameter);
        let required = parameter.get("required").and_then(Node::as_bool).unwrap_or(false);
        let is_standard = header + 1 == self.headers.len();
        Some(Credential { header, scheme, required, is_standard, span: item.span })
    }

    /// Returns the index of the header that the parameter is.
    fn header(&self, parameter: &Node) -> Option<usize> {
        let name = parameter.get("name")?.as_str()?;
        let in_header = location(parameter)? == ParamLocation::Header;
        self.headers.iter().position(|(header, _)| in_header && header.eq_ignore_ascii_case(name))
    }

    /// Adds the schemes that are used and missing.
    fn declare_schemes(&mut self) {
        let components = Pointer::root().child("components");
        let schemes = components.child("securitySchemes");
        let present = present_schemes(self.document);
        let mut new = Vec::new();
        for (header, parameter) in self.sources.iter().filter(|(header, _)| self.used.contains(header)) {
            let key = self.schemes.get(*header).and_then(Option::as_ref);
            let key = key.filter(|key| present.is_none_or(|present| !present.contains_key(key)));
            new.extend(key.map(|key| (key.to_string(), header_scheme(parameter))));
        }
        let Some(span) = new.first().map(|(_, scheme)| scheme.span) else { return };
        let has_components = self.document.get("components").and_then(Node::as_map).is_some();
        match present {
            Some(_) => self.edits.extend(new.into_iter().map(|(key, scheme)| Edit::set(schemes.child(key), scheme))),
            None if has_components => self.edits.push(Edit::set(schemes, Node::map(span, new))),
            None => {
                let all = Node::map(span, [("securitySchemes", Node::map(span, new))]);
                self.edits.push(Edit::set(components, all));
            }
        }
    }

    /// Removes the credentials under `components.parameters` that nothing refers to any more.
    fn remove_components(&mut self) {
        let mut needed = BTreeSet::new();
        walk(self.document, &mut |visit| {
            if visit.shape == Shape::Target(Object::Parameter) {
                let mut element = visit.pointer.clone();
                element.pop();
                needed.extend(visit.node.as_str().filter(|_| !self.lifted.contains(&element)));
            }
        });
        let list = Pointer::root().child("components").child("parameters");
        for (name, entry) in self.document.at(&list).and_then(Node::as_map).into_iter().flatten() {
            let pointer = list.child(name);
            let lifted = resolve(self.document, &entry.node).and_then(|node| self.header(node));
            let lifted = lifted.is_some_and(|header| self.sources.contains_key(&header));
            if lifted && !needed.contains(format!("#{pointer}").as_str()) {
                self.edits.push(Edit::remove(pointer));
            }
        }
    }
}

/// The key of the scheme for `header`: that of an existing scheme of the document, or `preferred` if it is free.
fn scheme_key(document: &Node, header: &str, preferred: &str) -> Option<String> {
    let Some(schemes) = present_schemes(document) else { return Some(preferred.to_owned()) };
    let carries = |node: &Node| {
        let text = |key| node.get(key).and_then(Node::as_str);
        text("type") == Some("apiKey")
            && location(node) == Some(ParamLocation::Header)
            && text("name").is_some_and(|name| name.eq_ignore_ascii_case(header))
    };
    if let Some((key, _)) = schemes.iter().find(|(_, entry)| carries(&entry.node)) {
        return Some(key.to_string());
    }
    let standard = schemes.iter().filter(|(_, entry)| header == AUTHORIZATION && is_authorization(&entry.node));
    let standard: Vec<_> = standard.map(|(key, _)| key.to_string()).collect();
    match standard.as_slice() {
        [only] => Some(only.clone()),
        several if several.iter().any(|key| key == preferred) => Some(preferred.to_owned()),
        _ => (!schemes.contains_key(preferred)).then(|| preferred.to_owned()),
    }
}

const AUTHORIZATION: &str = "Authorization";

/// Whether a security scheme sends the header `Authorization`.
fn is_authorization(scheme: &Node) -> bool {
    let text = |key| scheme.get(key).and_then(Node::as_str);
    match text("type") {
        Some("http" | "oauth2" | "openIdConnect") => true,
        Some("apiKey") => {
            location(scheme) == Some(ParamLocation::Header)
                && text("name").is_some_and(|name| name.eq_ignore_ascii_case(AUTHORIZATION))
        }
        _ => false,
    }
}

/// The operation with the header `Authorization` required in addition to its requirements, its own or those of the
/// document. `None` if they send it anyway.
fn authorized(document: &Node, operation: &Operation, credentials: &[Credential]) -> Option<Edit> {
    let own = operation.node().get("security").or_else(|| document.get("security"));
    let alternatives = own.and_then(Node::as_seq).unwrap_or_default();
    let is_empty = |alternative: &Node| alternative.as_map().is_none_or(Map::is_empty);
    if alternatives.iter().all(is_empty) {
        return Some(secured(operation, credentials.to_vec()));
    }
    let sends_it = |alternative: &Node| {
        let mut schemes = alternative.as_map().into_iter().flatten();
        schemes.any(|(key, _)| {
            let scheme = present_schemes(document).and_then(|schemes| resolve(document, &schemes.get(key)?.node));
            scheme.is_some_and(is_authorization)
        })
    };
    let mut extended = alternatives.to_vec();
    let (credential, mut is_changed) = (credentials.first()?, false);
    for alternative in extended.iter_mut().filter(|alternative| !is_empty(alternative) && !sends_it(alternative)) {
        alternative.set(credential.scheme.as_str(), Node::new(credential.span, Value::Seq(Vec::new())));
        is_changed = true;
    }
    let security = Node::new(credential.span, Value::Seq(extended));
    is_changed.then(|| Edit::set(operation.pointer().child("security"), security))
}

fn present_schemes(document: &Node) -> Option<&Map> {
    document.get("components")?.get("securitySchemes")?.as_map()
}

fn taken_key(document: &Node, header: &str, key: &str) -> Option<Diagnostic> {
    let place = present_schemes(document)?.get(key)?.key;
    let message = format!("the security scheme `{key}` is not the header `{header}`, which stays a parameter");
    let help =
        format!("rename this scheme, or declare one for the header: {{type: apiKey, in: header, name: {header}}}");
    Some(Diagnostic::new(rules::AUTHENTICATION_HEADER, place, message).label("other scheme").help(help))
}

fn header_scheme(parameter: &Node) -> Node {
    let span = parameter.span;
    let word = |text| Node::string(span, text);
    let copied = |key| parameter.get(key).map(|node| (key, node.clone()));
    let fixed = [Some(("type", word("apiKey"))), Some(("in", word(ParamLocation::Header.as_str())))];
    Node::map(span, fixed.into_iter().chain([copied("name"), copied("description")]).flatten())
}

/// The operation with `credentials` required, in addition to its own requirements.
fn secured(operation: &Operation, mut credentials: Vec<Credential>) -> Edit {
    credentials.sort_by_key(|credential| credential.header);
    let optional = credentials.iter().any(|credential| !credential.required);
    let span = credentials.first().map_or(operation.entry.key, |credential| credential.span);
    let empty = || Node::new(span, Value::Seq(Vec::new()));
    let schemes = Node::map(span, credentials.iter().map(|credential| (credential.scheme.as_str(), empty())));
    let present = operation.node().get("security").and_then(Node::as_seq).unwrap_or_default();
    let mut alternatives = present.to_vec();
    for alternative in &mut alternatives {
        for (key, entry) in schemes.as_map().into_iter().flatten() {
            alternative.set(key, entry.node.clone());
        }
    }
    if alternatives.is_empty() {
        alternatives.push(schemes);
        alternatives.extend(optional.then(|| Node::new(span, Value::Map(Default::default()))));
    }
    Edit::set(operation.pointer().child("security"), Node::new(span, Value::Seq(alternatives)))
}

/// Exempts an operation from the document's security.
fn open(operation: &Operation) -> Option<Edit> {
    let nothing = Node::new(operation.entry.key, Value::Seq(Vec::new()));
    let inherits = operation.node().get("security").is_none();
    inherits.then(|| Edit::set(operation.pointer().child("security"), nothing))
}

#[cfg(test)]
mod tests;
