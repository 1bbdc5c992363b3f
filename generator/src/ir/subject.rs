//! The subject of a finding, in terms of the wire.

use std::fmt;

use super::{OperationSite, ParamLocation, Root, Segment, TypePath};

/// A part of an API, and a path into its schema.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Subject {
    /// The operation; `None` for the document as a whole.
    pub operation: Option<OperationSite>,
    /// The part of the operation.
    pub part: Part,
    /// The path from the part's root schema.
    pub path: Vec<Segment>,
}

/// A part of an operation, or of the document.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The whole.
    Whole,
    /// Security.
    Security,
    /// A parameter: its location and name.
    Param(ParamLocation, String),
    /// The request body; with a media type, its content of that type.
    Request(Option<String>),
    /// The response with this status (`200`, `4XX`, `default`); with a media type, its content of that type.
    Response(String, Option<String>),
    /// A header of the response with this status.
    Header(String, String),
}

impl Subject {
    /// The whole of an operation, or of the document.
    pub fn whole(operation: Option<OperationSite>) -> Self {
        Self { operation, part: Part::Whole, path: Vec::new() }
    }

    /// A part of an operation.
    pub fn part(operation: OperationSite, part: Part) -> Self {
        Self { operation: Some(operation), part, path: Vec::new() }
    }

    /// One more step into the schema.
    pub fn child(&self, segment: Segment) -> Self {
        let mut child = self.clone();
        child.path.push(segment);
        child
    }

    /// Returns the subject of a type path. It does not include the media type; a component belongs to the document as a
    /// whole.
    pub fn of(site: &TypePath) -> Self {
        let (operation, part) = match &site.root {
            Root::Request(operation) => (operation, Part::Request(None)),
            Root::Response(operation, status) => (operation, Part::Response(status.clone(), None)),
            // A type path does not contain the location of a parameter; most are in the query.
            Root::Param(operation, name) => (operation, Part::Param(ParamLocation::Query, name.clone())),
            Root::Schema(_) | Root::SharedResponse(_) | Root::SharedRequest(_) | Root::SharedParam(_) => {
                return Self::whole(None);
            }
        };
        Self { operation: Some(operation.clone()), part, path: site.path.clone() }
    }

    /// Returns the type path of the type or property, if the subject is a schema.
    pub fn site(&self) -> Option<TypePath> {
        let operation = self.operation.clone()?;
        let root = match &self.part {
            Part::Whole | Part::Security | Part::Header(..) => return None,
            Part::Param(_, name) => Root::Param(operation, name.clone()),
            Part::Request(_) => Root::Request(operation),
            Part::Response(status, _) => Root::Response(operation, status.clone()),
        };
        Some(TypePath { root, path: self.path.clone() })
    }
}

/// `GET /visitor/{token} 200 visitor.phone[]`, as type paths are written.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(site) = self.site() {
            return site.fmt(f);
        }
        match &self.operation {
            Some(operation) => write!(f, "{operation}")?,
            None => f.write_str("the document")?,
        }
        match &self.part {
            Part::Security => f.write_str(" security"),
            Part::Header(status, name) => write!(f, " {status} header {name}"),
            Part::Whole | Part::Param(..) | Part::Request(_) | Part::Response(..) => Ok(()),
        }
    }
}
