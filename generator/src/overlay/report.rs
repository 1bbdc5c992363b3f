//! The diagnostics of an overlay that does not fit its document, at the lines of the overlay.

use super::Fault;
use super::edit::Step;
use super::expect::Difference;
use crate::diagnostic::Diagnostic;
use crate::rules;
use crate::source::Node;

/// The maximum number of characters of a value in a message.
const BRIEF: usize = 60;

pub(super) fn no_match(target: &Node, missing: Option<(&Node, &Step)>) -> Fault {
    let diagnostic =
        Diagnostic::new(rules::OVERLAY_NO_MATCH, target.span, "the target matches nothing in the document")
            .help("correct the path, or delete the action if upstream has removed what it selected");
    Box::new(match missing {
        Some((node, step)) => diagnostic
            .label(format!("{step} does not exist"))
            .related(node.span, format!("the path ends at {} here", node.kind())),
        None => diagnostic,
    })
}

pub(super) fn too_much(target: &Node) -> Fault {
    let message = "the action makes the document unreasonably large, or its values too deep";
    Box::new(Diagnostic::new(rules::OVERLAY_EXPANSION, target.span, message).help("use `$ref` instead of copies"))
}

pub(super) fn already_applied(target: &Node, there: Option<&Node>) -> Fault {
    let diagnostic = Diagnostic::new(rules::OVERLAY_ALREADY_APPLIED, target.span, "the action has no effect")
        .help("delete the action: the document already contains the change");
    Box::new(match there {
        Some(node) => diagnostic.related(node.span, "has the new value"),
        None => diagnostic,
    })
}

pub(super) fn element_there(new: &Node, old: &Node) -> Fault {
    Box::new(
        Diagnostic::new(rules::OVERLAY_ALREADY_APPLIED, new.span, "the array already contains this element")
            .label("duplicate element")
            .related(old.span, "existing element")
            .help("delete the element from the action, or the action if it has no other"),
    )
}

pub(super) fn unexpected(difference: &Difference<'_>, more: usize) -> Fault {
    let expected = brief(difference.expected);
    let found = difference.found.map_or_else(|| "nothing".to_owned(), brief);
    let more = match more {
        0 => String::new(),
        n => format!(", and likewise at {n} more targets"),
    };
    Box::new(
        Diagnostic::new(
            rules::OVERLAY_UNEXPECTED_VALUE,
            difference.expected.span,
            format!("expected {expected}, found {found}{more}"),
        )
        .label("expected value")
        .related(difference.place, format!("found {found}"))
        .help("check whether the action is still right, then correct `expect` or delete the action"),
    )
}

pub(super) fn incompatible(target: &Node, update: &Node) -> Fault {
    Box::new(
        Diagnostic::new(
            rules::OVERLAY_INCOMPATIBLE,
            update.span,
            format!("{} cannot be merged into {}", update.kind(), target.kind()),
        )
        .label(format!("{} in the overlay", update.kind()))
        .related(target.span, format!("{} in the document", target.kind()))
        .help("remove the old value by an action of its own, and add the new one by a second action"),
    )
}

pub(super) fn several_sources(copy: &Node, count: usize) -> Fault {
    Box::new(
        Diagnostic::new(rules::OVERLAY_SYNTAX, copy.span, format!("`copy` must select one node, but selects {count}"))
            .help("narrow the path"),
    )
}

pub(super) fn root_removed(target: &Node) -> Fault {
    Box::new(
        Diagnostic::new(rules::OVERLAY_SYNTAX, target.span, "the document itself cannot be removed")
            .help("select a part of the document"),
    )
}

/// A value as JSON, cut if it is long.
fn brief(node: &Node) -> String {
    let json = node.to_json().to_string();
    match json.char_indices().nth(BRIEF) {
        Some((cut, _)) => format!("`{}...`", json.get(..cut).unwrap_or_default()),
        None => format!("`{json}`"),
    }
}
