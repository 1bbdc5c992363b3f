// Emitted by `oascrate`, from `runtime/params/members.rs` in its own sources. Edits are overwritten.

//! Properties of a parameter that are encoded as separate pairs.

use std::collections::HashMap;

use super::Style;

/// A property with separate pairs.
#[derive(Debug, Clone)]
pub(crate) struct Member<'a> {
    pub(super) key: String,
    pub(super) style: Style,
    /// The rest of each name after the name of the property, and the value.
    pub(super) pairs: Vec<(String, &'a str)>,
}

/// The maximum number of brackets in a name. The peer chooses it, and each bracket is a step of a recursion.
const DEEPEST: usize = 32;

/// The key in the leading brackets of a name, and the rest.
pub(super) fn step(name: &str) -> Option<(&str, &str)> {
    let (key, rest) = name.strip_prefix('[')?.split_once(']')?;
    (name.matches('[').count() <= DEEPEST).then_some((key, rest))
}

/// Groups the pairs by key in one pass, since the peer chooses the number of keys.
pub(super) fn group<'n, 'a>(pairs: impl Iterator<Item = ((&'n str, &'n str), &'a str)>) -> Vec<Member<'a>> {
    let mut members: Vec<Member<'a>> = Vec::new();
    let mut positions = HashMap::new();
    for ((key, rest), value) in pairs {
        let position = *positions.entry(key).or_insert(members.len());
        let pair = (rest.to_owned(), value);
        match members.get_mut(position) {
            Some(member) => member.pairs.push(pair),
            None => members.push(Member { key: key.to_owned(), style: Style::Deep, pairs: vec![pair] }),
        }
    }
    members
}
