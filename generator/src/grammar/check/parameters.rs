//! Checks parameters: the rules that depend on their location.

use super::finding::{Findings, Remedy};
use crate::diagnostic::Diagnostic;
use crate::grammar::{Object, Visit, location};
use crate::ir::ParamLocation;
use crate::rules;
use crate::source::{Node, Value};

pub(super) fn check(visit: &Visit, sink: &mut Findings) {
    if visit.object() != Some(Object::Parameter) {
        return;
    }
    let Some(location) = location(visit.node) else { return };
    check_style(location, visit, sink);
    if location == ParamLocation::Path && visit.node.get("required").and_then(Node::as_bool) != Some(true) {
        sink.push_with(
            Diagnostic::new(rules::OPTIONAL_PATH_PARAMETER, visit.place, "path parameters must be required")
                .label("not required")
                .help("add `required: true`"),
            Remedy::Set(visit.pointer.child("required"), Node::new(visit.node.span, Value::Bool(true))),
        );
    }
}

fn check_style(location: ParamLocation, visit: &Visit, sink: &mut Findings) {
    let styles: &[&str] = match location {
        ParamLocation::Path => &["simple", "label", "matrix"],
        ParamLocation::Query => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        ParamLocation::Header => &["simple"],
        ParamLocation::Cookie => &["form"],
    };
    let Some(node) = visit.node.get("style") else { return };
    if let Some(style) = node.as_str().filter(|style| !styles.contains(style)) {
        let message = format!("a {} parameter cannot have the style `{style}`", location.as_str());
        let help = format!("write one of {}, or remove the keyword", styles.join(", "));
        sink.push_with(
            Diagnostic::new(rules::MISPLACED_STYLE, node.span, message).label("invalid style").help(help),
            Remedy::Remove(visit.pointer.child("style")),
        );
    }
}
