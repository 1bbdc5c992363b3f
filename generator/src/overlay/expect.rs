//! Whether a target is what an action expects it to be.

use crate::source::{Node, Span, Value};

/// A place where the document is not as expected.
pub(super) struct Difference<'a> {
    /// What is expected, in the overlay.
    pub expected: &'a Node,
    /// What the document has, if it has anything there.
    pub found: Option<&'a Node>,
    /// Where the document has it; where it has nothing, the mapping that lacks it.
    pub place: Span,
}

/// The first difference between a target and what is expected of it.
///
/// Where the action merges an object into the target and expects an object, only the members named are compared, down
/// to any depth, and `null` stands for an absent one; everywhere else the whole value is.
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
