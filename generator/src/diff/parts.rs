//! Makes findings of their parts.

use std::collections::BTreeMap;

use super::{Area, Beyond, Bump, Finding, Impact, ItemChange, Place, Rule, fingerprint};

/// The input of a finding.
pub(super) struct Parts {
    pub(super) rule: &'static Rule,
    pub(super) places: Vec<Place>,
    pub(super) beyond: Vec<Beyond>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) origin: Option<String>,
    pub(super) items: Vec<ItemChange>,
}

/// Makes a finding, with its impact and its fingerprint.
pub(super) fn finding(parts: Parts) -> Finding {
    let Parts { rule, mut places, beyond, before, after, origin, items } = parts;
    places.sort_by(|a, b| (a.head, &a.subject).cmp(&(b.head, &b.subject)));
    places.dedup();
    Finding {
        rule,
        wire: (rule.area != Area::Rust).then_some(if origin.is_some() { Impact::Info } else { rule.wire }),
        rust: items.iter().map(|item| item.bump).min().unwrap_or(Bump::None),
        fingerprint: fingerprint::of(rule, &places, &beyond, [before.as_deref(), after.as_deref()]),
        former: fingerprint::former(rule, &places, [before.as_deref(), after.as_deref()]),
        more: beyond.iter().fold(0, |sum, beyond| sum.saturating_add(beyond.count)),
        places,
        before,
        after,
        origin,
        items,
        shared: BTreeMap::new(),
    }
}
