//! Computes an update by the rules of Overlay 1.1, as a list of edits that are applied later or not at all.
//!
//! | target | update | |
//! |---|---|---|
//! | object | object | members are merged, those that are new go last |
//! | array | array | its elements are appended |
//! | array, as the target itself | anything else | is appended |
//! | primitive | primitive | replaces |
//!
//! Everything else is incompatible. An equal value is no edit; an existing element of an array is an error.

use super::edit::Edit;
use super::{Fault, report};
use crate::pointer::Pointer;
use crate::source::{Entry, Node, Span, Value};

/// Appends the edits that merge `update` into `target`, which is at `pointer`.
pub(super) fn plan(target: &Node, update: &Node, pointer: &Pointer, edits: &mut Vec<Edit>) -> Result<(), Fault> {
    match (&target.value, &update.value) {
        (Value::Seq(_), Value::Seq(_)) => merge(target, update, pointer, edits),
        (Value::Seq(there), _) => append(target.span, there, std::slice::from_ref(update), pointer, edits),
        _ => merge(target, update, pointer, edits),
    }
}

fn merge(target: &Node, update: &Node, pointer: &Pointer, edits: &mut Vec<Edit>) -> Result<(), Fault> {
    match (&target.value, &update.value) {
        (Value::Map(there), Value::Map(new)) => {
            for (key, entry) in new {
                let pointer = pointer.child(key);
                match there.get(key) {
                    Some(old) => merge(&old.node, &entry.node, &pointer, edits)?,
                    None => {
                        edits.push(Edit { pointer, span: target.span, before: None, after: Some(entry.clone()) });
                    }
                }
            }
            Ok(())
        }
        (Value::Seq(there), Value::Seq(new)) => append(target.span, there, new, pointer, edits),
        (Value::Seq(_) | Value::Map(_), _) | (_, Value::Seq(_) | Value::Map(_)) => {
            Err(report::incompatible(target, update))
        }
        _ => {
            if !target.same_data(update) {
                let after = Some(Entry { key: update.span, node: update.clone() });
                edits.push(Edit { pointer: pointer.clone(), span: target.span, before: Some(target.to_json()), after });
            }
            Ok(())
        }
    }
}

fn append(span: Span, there: &[Node], new: &[Node], pointer: &Pointer, edits: &mut Vec<Edit>) -> Result<(), Fault> {
    for (index, node) in new.iter().enumerate() {
        if let Some(old) = there.iter().find(|old| old.same_data(node)) {
            return Err(report::element_there(node, old));
        }
        let pointer = pointer.child((there.len() + index).to_string());
        let after = Some(Entry { key: node.span, node: node.clone() });
        edits.push(Edit { pointer, span, before: None, after });
    }
    Ok(())
}
