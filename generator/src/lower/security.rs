//! Security schemes, and the security requirements of operations.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme as Declared};

use super::cursor::Cursor;
use super::{Lower, text};
use crate::ir::{Doc, ParamLocation, Requirement, SecurityKind, SecurityScheme};
use crate::rules;

impl Lower<'_> {
    /// Lowers the declared schemes.
    pub(super) fn security_schemes(&mut self) {
        let Some(components) = &self.openapi.components else { return };
        let at = Cursor::root(self.document).member("components").member("securitySchemes");
        for (name, scheme) in &components.security_schemes {
            let at = at.member(name);
            let scheme = match scheme {
                ReferenceOr::Item(scheme) => Some(scheme),
                ReferenceOr::Reference { reference } => self
                    .component_name(reference, "securitySchemes", at)
                    .and_then(|target| components.security_schemes.get(&target)?.as_item()),
            };
            let Some(scheme) = scheme else {
                let message = format!("the security scheme `{name}` is a reference to a reference");
                self.report(rules::UNSUPPORTED_REFERENCE, at.span, message, "write the scheme out here");
                continue;
            };
            let (kind, description) = self.security_kind(name, scheme, at);
            let doc = Doc { summary: None, description: text(description) };
            self.security.push(SecurityScheme { name: name.clone(), kind, doc, span: at.span });
        }
        self.security.sort_by(|a, b| a.name.cmp(&b.name));
    }

    fn security_kind<'s>(
        &mut self,
        name: &str,
        scheme: &'s Declared,
        at: Cursor<'_>,
    ) -> (SecurityKind, Option<&'s str>) {
        match scheme {
            Declared::APIKey { location, name, description, .. } => {
                let location = match location {
                    APIKeyLocation::Query => ParamLocation::Query,
                    APIKeyLocation::Header => ParamLocation::Header,
                    APIKeyLocation::Cookie => ParamLocation::Cookie,
                };
                (SecurityKind::ApiKey(location, name.clone()), description.as_deref())
            }
            Declared::HTTP { scheme, description, .. } if scheme.eq_ignore_ascii_case("basic") => {
                (SecurityKind::Basic, description.as_deref())
            }
            Declared::HTTP { scheme, description, .. } if !scheme.eq_ignore_ascii_case("bearer") => {
                self.report(
                    rules::UNSUPPORTED_SECURITY_SCHEME,
                    at.span,
                    format!(
                        "the HTTP authentication scheme `{scheme}` of `{name}` is read as an `Authorization` header"
                    ),
                    "provide the complete value of the header as the credential",
                );
                (SecurityKind::ApiKey(ParamLocation::Header, "Authorization".to_owned()), description.as_deref())
            }
            Declared::HTTP { description, .. }
            | Declared::OAuth2 { description, .. }
            | Declared::OpenIDConnect { description, .. } => (SecurityKind::Bearer, description.as_deref()),
        }
    }

    /// The alternatives of an operation, its own or the document's, in the order of the sorted schemes.
    pub(super) fn requirements(&self, own: Option<&Vec<SecurityRequirement>>) -> Vec<Vec<Requirement>> {
        let Some(requirements) = own.or(self.openapi.security.as_ref()) else { return Vec::new() };
        let alternatives: Vec<Vec<Requirement>> = requirements
            .iter()
            .map(|requirement| {
                // Undeclared schemes were reported.
                let position = |name: &String| self.security.binary_search_by(|scheme| scheme.name.cmp(name)).ok();
                let schemes = requirement
                    .iter()
                    .filter_map(|(name, scopes)| Some(Requirement { scheme: position(name)?, scopes: scopes.clone() }));
                let mut together: Vec<Requirement> = schemes.collect();
                together.sort_by_key(|requirement| requirement.scheme);
                together
            })
            .collect();
        // An empty alternative makes authentication optional: credentials are sent if there are some.
        if alternatives.iter().all(Vec::is_empty) { Vec::new() } else { alternatives }
    }
}
