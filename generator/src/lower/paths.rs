//! Paths with more than literals and parameters, and operations with the same URLs.

use std::collections::BTreeMap;

use super::Lower;
use super::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::ir::{Operation, Param, ParamLocation, PathTemplate, Selector, Style, path_without_names};
use crate::rules;

impl Lower<'_> {
    /// Reports constructs that OpenAPI does not allow in a path.
    pub(super) fn check_path(&mut self, path: &str, at: Cursor<'_>) {
        let template = PathTemplate::parse(path);
        if !template.query.is_empty() {
            self.report(
                rules::QUERY_IN_PATH,
                at.span,
                format!("the path `{path}` contains a query, which selects the operation"),
                "declare query parameters instead, with a single value in `enum` where it is always the same",
            );
        }
        if template.fragment.is_some() {
            self.report(
                rules::FRAGMENT_IN_PATH,
                at.span,
                format!("the path `{path}` contains a fragment, which clients never send"),
                "declare a required header or query parameter that tells the operations of this path apart",
            );
        }
        if template.path.split('/').any(|segment| matches!(segment, "." | "..")) {
            self.report(
                rules::DOT_SEGMENT,
                at.span,
                format!("the path `{path}` contains a dot segment, which clients resolve before they send the request"),
                "write the resolved path",
            );
        }
    }

    /// Assigns parameters to their location: the value of a query pair is in the query, and a parameter without a
    /// placeholder is omitted. The remaining query of the path is the same for all requests.
    pub(super) fn place_params(&mut self, params: &mut Vec<Param>, template: &mut PathTemplate) {
        let mut query = std::mem::take(&mut template.query);
        params.retain_mut(|param| {
            let placeholder = format!("{{{}}}", param.wire_name);
            match param.location {
                ParamLocation::Path if template.params().any(|name| name == param.wire_name) => true,
                ParamLocation::Path => {
                    let pair = query.iter().position(|(_, value)| *value == placeholder).map(|at| query.remove(at));
                    if let Some((name, _)) = &pair {
                        (param.location, param.wire_name) = (ParamLocation::Query, name.clone());
                        if param.style != Style::Json {
                            param.style = Style::Form { explode: true };
                        }
                    }
                    pair.is_some()
                }
                ParamLocation::Query => {
                    let is_fixed =
                        |(name, value): &(String, String)| *name == param.wire_name && !is_placeholder(value);
                    let fixed = query.iter().any(is_fixed);
                    query.retain(|(name, value)| *name != param.wire_name || !is_placeholder(value));
                    !fixed
                }
                ParamLocation::Header | ParamLocation::Cookie => true,
            }
        });
        template.query = query;
    }

    /// Finds what distinguishes operations with the same method and URLs. Where nothing does, the first is served.
    pub(super) fn tell_apart<'o>(&mut self, operations: impl Iterator<Item = &'o mut Operation>) {
        let mut of_url: BTreeMap<_, Vec<&mut Operation>> = BTreeMap::new();
        for operation in operations {
            let PathTemplate { path, query, .. } = &operation.template;
            let url = (operation.site.method.clone(), path_without_names(path), query.clone());
            of_url.entry(url).or_default().push(operation);
        }
        for mut operations in of_url.into_values().filter(|operations| operations.len() > 1) {
            operations.sort_by(|a, b| a.site.cmp(&b.site));
            let required: Vec<_> = operations.iter().map(|operation| required(operation)).collect();
            let is_shared = |selector: &Selector| required.iter().all(|others| others.contains(selector));
            let mut seen: Vec<(Vec<Selector>, &Operation)> = Vec::new();
            for (operation, own) in operations.into_iter().zip(&required) {
                operation.selectors = own.iter().filter(|selector| !is_shared(selector)).cloned().collect();
                match seen.iter().find(|(selectors, _)| *selectors == operation.selectors) {
                    Some((_, first)) => {
                        let message = format!(
                            "requests of `{}` cannot be distinguished from those of `{}`",
                            operation.site, first.site
                        );
                        self.sink.push(
                            Diagnostic::new(rules::SAME_REQUESTS, operation.span, message)
                                .label("unreachable")
                                .related(first.span, "receives these requests")
                                .help("declare a required header or query parameter that only one of them has, or each with its own value"),
                        );
                        operation.shadowed_by = Some(first.site.clone());
                    }
                    None => seen.push((operation.selectors.clone(), operation)),
                }
            }
        }
    }
}

/// The parameters that each request of an operation has.
fn required(operation: &Operation) -> Vec<Selector> {
    let is_required =
        |param: &&Param| param.required && matches!(param.location, ParamLocation::Header | ParamLocation::Query);
    let selector = |Param { location, wire_name, constant, .. }: &Param| Selector {
        location: *location,
        name: wire_name.clone(),
        value: constant.clone(),
    };
    operation.params.iter().filter(is_required).map(selector).collect()
}

fn is_placeholder(value: &str) -> bool {
    value.starts_with('{') && value.ends_with('}')
}
