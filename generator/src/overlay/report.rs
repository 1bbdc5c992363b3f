//! The diagnostics of an overlay that does not fit its document, at the lines of the overlay.

use super::Fault;
use super::expect::Difference;
use super::target::Step;
use crate::diagnostic::Diagnostic;
use crate::source::Node;

/// The maximum number of characters of a value in a message.
const BRIEF: usize = 60;

pub(super) fn no_match(target: &Node, missing: Option<(&Node, &Step)>) -> Fault {
    let diagnostic = Diagnostic::error("overlay-no-match", target.span, "the target matches nothing in the document")
        .help("correct the path; if upstream has removed what it pointed at, delete the action");
    Box::new(match missing {
        Some((node, step)) => diagnostic
            .label(format!("there is no {step}"))
            .related(node.span, format!("the path leads to {} here", node.kind())),
        None => diagnostic,
    })
}

pub(super) fn too_much(target: &Node) -> Fault {
    let message = "the action makes the document unreasonably large, or its values too deep";
    Box::new(
        Diagnostic::error("overlay-expansion", target.span, message)
            .help("write `$ref` where values are shared: copies of copies grow without bound"),
    )
}

pub(super) fn already_applied(target: &Node, there: Option<&Node>) -> Fault {
    let diagnostic = Diagnostic::error("overlay-already-applied", target.span, "the action would change nothing")
        .help("delete this action: the document already says so");
    Box::new(match there {
        Some(node) => diagnostic.related(node.span, "has the new value"),
        None => diagnostic,
    })
}

pub(super) fn element_there(new: &Node, old: &Node) -> Fault {
    Box::new(
        Diagnostic::error("overlay-already-applied", new.span, "the array already has this element")
            .label("would be there twice")
            .related(old.span, "there already")
            .help("delete the element from the action, or the action if it has no other: the document already says so"),
    )
}

pub(super) fn unexpected(difference: &Difference<'_>, more: usize) -> Fault {
    let expected = brief(difference.expected);
    let found = difference.found.map_or_else(|| "nothing".to_owned(), brief);
    let more = match more {
        0 => String::new(),
        n => format!(", and not so at {n} more targets"),
    };
    Box::new(
        Diagnostic::error(
            "overlay-unexpected-value",
            difference.expected.span,
            format!("the document has {found} where {expected} is expected{more}"),
        )
        .label("expected")
        .related(difference.place, format!("has {found}"))
        .help("see whether the action still holds, then correct `expect` or delete the action"),
    )
}

pub(super) fn incompatible(target: &Node, update: &Node) -> Fault {
    Box::new(
        Diagnostic::error(
            "overlay-incompatible",
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
        Diagnostic::error("overlay-syntax", copy.span, format!("`copy` selects {count} nodes, and must select one"))
            .help("make the path so narrow that it selects a single node"),
    )
}

pub(super) fn root_removed(target: &Node) -> Fault {
    Box::new(
        Diagnostic::error("overlay-syntax", target.span, "the document itself cannot be removed")
            .help("point the target at a part of it"),
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
