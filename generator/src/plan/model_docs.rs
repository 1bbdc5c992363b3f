//! The documentation of types and their properties: what the document says, and where the type occurs.

use super::Plan;
use super::docs::DocComment;
use crate::ir::{Access, Field, OperationSite, Root, Segment, TypeDef, TypePath};
use crate::markdown::code_span;

/// The maximum number of operations that the comment of a property lists, if only some operations have it.
const MOST_ORIGINS: usize = 3;

impl<'a> Plan<'a> {
    pub(super) fn type_doc(&self, def: &'a TypeDef) -> DocComment<'a> {
        DocComment::of(&def.doc).or(self.place_doc(&def.site))
    }

    pub(super) fn field_doc(&self, field: &'a Field) -> DocComment<'a> {
        let doc = DocComment::of(&field.doc).or(code_span(&field.wire_name));
        let doc = match field.access {
            Access::Both => doc,
            Access::Read => doc.own("Only in responses."),
            Access::Write => doc.own("Only in requests."),
        };
        doc.own(self.origin_doc(&field.only_at))
    }

    /// The operations that have a property, if a shared type serves others that lack it.
    fn origin_doc(&self, only_at: &[TypePath]) -> String {
        let mut origins: Vec<String> = Vec::new();
        for site in only_at {
            let origin = match &site.root {
                Root::Request(operation) | Root::Param(operation, _) | Root::Response(operation, _) => {
                    format!("[`{}`]", self.request_name(operation))
                }
                Root::Schema(name)
                | Root::SharedResponse(name)
                | Root::SharedRequest(name)
                | Root::SharedParam(name) => code_span(name),
            };
            if !origins.contains(&origin) {
                origins.push(origin);
            }
        }
        match origins.as_slice() {
            [] => String::new(),
            [only] => format!("Only for {only}."),
            [most @ .., last] if most.len() <= MOST_ORIGINS => format!("Only for {} and {last}.", most.join(", ")),
            all => {
                let (named, others) = all.split_at(MOST_ORIGINS.min(all.len()));
                format!("Only for {} and {} others.", named.join(", "), others.len())
            }
        }
    }

    fn request_name(&self, operation: &OperationSite) -> &str {
        self.names.operations.get(operation).map_or("", |names| names.request.as_str())
    }

    /// The documentation of a type without a description: its place.
    fn place_doc(&self, site: &TypePath) -> String {
        let request = |operation| self.request_name(operation);
        let whole = match &site.root {
            Root::Request(operation) => format!("the body of [`{}`]", request(operation)),
            Root::Param(operation, name) => format!("the parameter {} of [`{}`]", code_span(name), request(operation)),
            Root::Response(operation, status) => format!("the {status} response to [`{}`]", request(operation)),
            Root::Schema(name) => format!("the schema {}", code_span(name)),
            Root::SharedResponse(name) => format!("the shared response {}", code_span(name)),
            Root::SharedRequest(name) => format!("the shared request body {}", code_span(name)),
            Root::SharedParam(name) => format!("the shared parameter {}", code_span(name)),
        };
        let members = site.path.iter().filter_map(|segment| match segment {
            Segment::Member(name) | Segment::Variant(name) => Some(name.as_str()),
            Segment::Headers => Some("headers"),
            Segment::Items | Segment::Values => None,
        });
        let path = members.collect::<Vec<_>>().join(".");
        match path.as_str() {
            "" => {
                format!("{}{}.", whole.get(..1).unwrap_or_default().to_uppercase(), whole.get(1..).unwrap_or_default())
            }
            path => format!("{} in {whole}.", code_span(path)),
        }
    }
}
