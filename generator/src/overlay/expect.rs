//! Compares a target with the expectation of an action.

use crate::source::{Node, Span, Value};

/// A difference between the document and the expectation.
pub(super) struct Difference<'a> {
    /// The expected value, in the overlay.
    pub expected: &'a Node,
    /// The value in the document, if there is one.
    pub found: Option<&'a Node>,
    /// Its place in the document, or that of the mapping that lacks it.
    pub place: Span,
}

/// Returns the first difference between a target and its expectation.
///
/// Where the action merges an object into the target and expects an object, only the listed keys are compared, at any
/// depth, and `null` means missing; everywhere else the whole value is compared.
pub(super) fn difference<'a>(target: &'a Node, expected: &'a Node, update: Option<&Node>) -> Option<Difference<'a>> {
    if let (Value::Map(members), Value::Map(there), Some(Value::Map(new))) =
        (&expected.value, &target.value, update.map(|u| &u.value))
    {
        return members.iter().find_map(|(key, expected)| {
            let expected = &expected.node;
            match there.get(key) {
                None if expected.value == Value::Null => None,
                None => Some(Difference { expected, found: None, place: target.span }),
                Some(found) => difference(&found.node, expected, new.get(key).map(|e| &e.node)),
            }
        });
    }
    let differs = !target.same_data(expected);
    differs.then_some(Difference { expected, found: Some(target), place: target.span })
}
