//! One method on one path.

use openapiv3::{PathItem, ReferenceOr};

use super::cursor::Cursor;
use super::pagination::pagination;
use super::{Extensions, Lower, text};
use crate::ir::{Doc, Operation, OperationSite, Param, ParamLocation, PathTemplate, Status, merged_params};
use crate::rules;

impl Lower<'_> {
    /// Lowers an operation, with the parameters of its path item.
    pub(super) fn operation(
        &mut self,
        site: OperationSite,
        (item, item_at): (&PathItem, Cursor<'_>),
        (operation, at): (&openapiv3::Operation, Cursor<'_>),
    ) -> Operation {
        // The receiver of a webhook chooses its path.
        let mut template = match site.webhook_name() {
            Some(_) => PathTemplate::default(),
            None => PathTemplate::parse(&site.path),
        };
        let mut params = self.params(&site, (item, item_at), (operation, at));
        self.place_params(&mut params, &mut template);
        let body = operation.request_body.as_ref();
        let body = body.and_then(|body| self.request_body(&site, body, at.member("requestBody")));
        let responses = self.responses(&site, operation, at.member("responses"));
        let security = self.requirements(operation.security.as_ref());
        let aliases = self.aliases(&operation.extensions, at);
        let dialect = self.dialect_word(&operation.extensions, at);
        self.unsupported(at, "servers", "an operation");
        let mut lowered = Operation {
            site,
            template,
            selectors: Vec::new(),
            shadowed_by: None,
            id: operation.operation_id.clone(),
            tags: operation.tags.clone(),
            aliases,
            dialect,
            doc: Doc {
                summary: text(operation.summary.as_deref()),
                description: text(operation.description.as_deref()),
            },
            deprecated: operation.deprecated,
            params,
            body,
            responses,
            security,
            pagination: None,
            span: at.span,
        };
        lowered.pagination = pagination(&lowered, &self.types, &self.dialect.pages);
        lowered
    }

    /// Reports a key that is ignored.
    pub(super) fn unsupported(&mut self, at: Cursor<'_>, key: &str, owner: &str) {
        if let Some(found) = at.find(key) {
            let message = format!("the `{key}` of {owner} are ignored");
            self.report(rules::UNSUPPORTED_MEMBER, found.span, message, "ignore this warning if they are not needed");
        }
    }

    /// The parameters of an operation, and those of its path item.
    fn params(
        &mut self,
        site: &OperationSite,
        (item, item_at): (&PathItem, Cursor<'_>),
        (operation, at): (&openapiv3::Operation, Cursor<'_>),
    ) -> Vec<Param> {
        let mut all: Vec<Param> = Vec::new();
        for (params, at) in [(&item.parameters, item_at), (&operation.parameters, at)] {
            let list = at.member("parameters");
            for (index, param) in params.iter().enumerate() {
                all.extend(self.param(site, param, list.element(index)));
            }
        }
        let mut all = merged_params(all, |param| (param.location, &param.wire_name));
        // The media type of the body takes precedence (OpenAPI 3.0.4, Parameter Object).
        all.retain(|param| {
            let is_header = param.location == ParamLocation::Header;
            !(is_header && operation.request_body.is_some() && param.wire_name.eq_ignore_ascii_case("content-type"))
        });
        all
    }

    fn responses(
        &mut self,
        site: &OperationSite,
        operation: &openapiv3::Operation,
        at: Cursor<'_>,
    ) -> Vec<crate::ir::Response> {
        let by_code = operation.responses.responses.iter().map(|(status, response)| {
            let status = match *status {
                openapiv3::StatusCode::Code(code) => Status::Code(code),
                openapiv3::StatusCode::Range(class) => Status::Class(class),
            };
            (status, response)
        });
        let default = operation.responses.default.iter().map(|response| (Status::Default, response));
        let mut all: Vec<(Status, &ReferenceOr<openapiv3::Response>)> = by_code.chain(default).collect();
        all.sort_by_key(|(status, _)| *status);
        all.into_iter()
            .filter_map(|(status, response)| self.response(site, status, response, at.member(&status.to_string())))
            .collect()
    }

    /// `x-omnigen-aliases: [/older/path]`, added by an overlay.
    fn aliases(&mut self, extensions: &Extensions, at: Cursor<'_>) -> Vec<String> {
        let Some(value) = extensions.get("x-omnigen-aliases") else { return Vec::new() };
        let paths: Option<Vec<String>> = value.as_array().and_then(|list| {
            list.iter()
                .map(|p| p.as_str().filter(|p| p.starts_with('/') && !p.contains(['?', '#'])).map(str::to_owned))
                .collect()
        });
        paths.unwrap_or_else(|| {
            self.report(
                rules::INVALID_ALIASES,
                at.node.get("x-omnigen-aliases").map_or(at.span, |node| node.span),
                "`x-omnigen-aliases` must be a list of paths that start with `/`, without query and fragment",
                "write `x-omnigen-aliases: [/older/path]`",
            );
            Vec::new()
        })
    }

    /// Reads `x-omnigen-dialect: WORD`, set by an overlay: a value of the operation for the API's dialect.
    fn dialect_word(&mut self, extensions: &Extensions, at: Cursor<'_>) -> Option<String> {
        let value = extensions.get("x-omnigen-dialect")?;
        let word = value.as_str().filter(|word| !word.is_empty());
        if word.is_none() {
            self.report(
                rules::INVALID_DIALECT_WORD,
                at.node.get("x-omnigen-dialect").map_or(at.span, |node| node.span),
                "`x-omnigen-dialect` must be a string",
                "write a word that the module of the dialect knows, or leave it out",
            );
        }
        word.map(str::to_owned)
    }
}
