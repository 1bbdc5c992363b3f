//! What a finding is about, in the words of the wire.

use std::fmt;

use crate::ir::{OperationSite, ParamLocation, Root, Segment, TypePath};

/// A part of an API, and the way from there into its schema.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Subject {
    /// Of which operation; `None` for the document as a whole.
    pub operation: Option<OperationSite>,
    /// Which part of it.
    pub part: Part,
    /// The way from the part's root schema.
    pub path: Vec<Segment>,
}

/// A part of an operation, or of the document.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The whole.
    Whole,
    /// Who may call.
    Security,
    /// A parameter: where it travels, and its name there.
    Param(ParamLocation, String),
    /// The request body; with a media type, its content in that form.
    Request(Option<String>),
    /// The answer with this status (`200`, `4XX`, `default`); with a media type, its content in that form.
    Response(String, Option<String>),
    /// A header of the answer with this status.
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

    /// One step further into the schema.
    pub fn child(&self, segment: Segment) -> Self {
        let mut child = self.clone();
        child.path.push(segment);
        child
    }

    /// What a site is about. Which media type it has is not said; a component belongs to the document as a whole.
    pub fn of(site: &TypePath) -> Self {
        let (operation, part) = match &site.root {
            Root::Request(operation) => (operation, Part::Request(None)),
            Root::Response(operation, status) => (operation, Part::Response(status.clone(), None)),
            // A site does not say where a parameter travels; most do so in the query.
            Root::Param(operation, name) => (operation, Part::Param(ParamLocation::Query, name.clone())),
            Root::Schema(_) | Root::SharedResponse(_) | Root::SharedRequest(_) | Root::SharedParam(_) => {
                return Self::whole(None);
            }
        };
        Self { operation: Some(operation.clone()), part, path: site.path.clone() }
    }

    /// The site of a type or a member that this is about, if it is about a schema.
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

/// `GET /visitor/{token} 200 visitor.phone[]`, as sites are written.
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
