//! Media types by meaning: `application/json`, `application/json; charset=utf-8` and `application/vnd.example+json`
//! differ in notation and mean the same, and `*/*` covers all media types.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::report::{Spans, Walk};
use crate::contract::Media;
use crate::diff::catalogue::{bodies, responses};
use crate::diff::{Direction, Rule, Subject};

/// The rules for the media types of one direction.
pub(super) struct Rules {
    added: &'static Rule,
    removed: &'static Rule,
    widened: &'static Rule,
    narrowed: &'static Rule,
    pub(super) respelled: &'static Rule,
}

static OF_REQUESTS: Rules = Rules {
    added: &bodies::REQUEST_MEDIA_TYPE_ADDED,
    removed: &bodies::REQUEST_MEDIA_TYPE_REMOVED,
    widened: &bodies::REQUEST_MEDIA_TYPE_WIDENED,
    narrowed: &bodies::REQUEST_MEDIA_TYPE_NARROWED,
    respelled: &bodies::REQUEST_MEDIA_TYPE_RESPELLED,
};

static OF_RESPONSES: Rules = Rules {
    added: &responses::RESPONSE_MEDIA_TYPE_ADDED,
    removed: &responses::RESPONSE_MEDIA_TYPE_REMOVED,
    widened: &responses::RESPONSE_MEDIA_TYPE_WIDENED,
    narrowed: &responses::RESPONSE_MEDIA_TYPE_NARROWED,
    respelled: &responses::RESPONSE_MEDIA_TYPE_RESPELLED,
};

pub(super) fn rules(direction: Direction) -> &'static Rules {
    if direction == Direction::Response { &OF_RESPONSES } else { &OF_REQUESTS }
}

/// The relation of a media type to another one with a different notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// The same media type in another notation.
    Same,
    /// It is one of those that the other one covers.
    Covered,
    /// It covers the other one.
    Covers,
    /// Something else.
    Other,
}

/// A media type, taken apart.
struct Parsed {
    kind: String,
    subtype: String,
    parameters: BTreeMap<String, String>,
}

impl Parsed {
    fn of(text: &str) -> Self {
        let mut parts = text.split(';').map(str::trim);
        let essence = parts.next().unwrap_or_default().to_ascii_lowercase();
        let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, "*"));
        let pairs = parts.filter_map(|part| part.split_once('='));
        let pairs = pairs
            .map(|(key, value)| (key.trim().to_ascii_lowercase(), value.trim().trim_matches('"').to_ascii_lowercase()));
        let mut parameters: BTreeMap<String, String> = pairs.collect();
        // UTF-8 is the default.
        let charset = parameters.entry("charset".to_owned()).or_default();
        if matches!(charset.as_str(), "" | "utf8") {
            "utf-8".clone_into(charset);
        }
        Self { kind: kind.to_owned(), subtype: subtype.to_owned(), parameters }
    }

    fn is_json(&self) -> bool {
        if self.subtype.contains('*') {
            return false;
        }
        matches!((self.kind.as_str(), self.subtype.as_str()), ("application" | "text", "json"))
            || self.subtype.ends_with("+json")
    }

    /// Returns whether it is a range of media types that includes the other one.
    fn covers(&self, other: &Self) -> bool {
        let subtype = match self.subtype.strip_prefix('*') {
            Some("") => true,
            Some(suffix) => other.subtype.ends_with(suffix),
            None => return false,
        };
        subtype && (self.kind == "*" || self.kind == other.kind)
    }
}

/// Returns the relation of `a` to `b`.
pub(super) fn relation(a: &str, b: &str) -> Relation {
    let (a, b) = (Parsed::of(a), Parsed::of(b));
    let agree = a.parameters.iter().all(|(key, value)| b.parameters.get(key).is_none_or(|other| other == value));
    let is_same = (a.kind == b.kind && a.subtype == b.subtype) || (a.is_json() && b.is_json());
    match (a.covers(&b), b.covers(&a)) {
        _ if is_same && agree => Relation::Same,
        (_, true) => Relation::Covered,
        (true, _) => Relation::Covers,
        _ => Relation::Other,
    }
}

impl<'a> Walk<'a> {
    /// Notes what became of the media types of a body, and gives those that go together, by their names in the base and
    /// in the head.
    pub(super) fn media_types(
        &mut self,
        subject: &Subject,
        around: Spans,
        (base, head): (&'a IndexMap<String, Media>, &'a IndexMap<String, Media>),
        direction: Direction,
    ) -> Vec<(&'a String, &'a String)> {
        let rules = rules(direction);
        let mut pairs: Vec<(&'a String, &'a String)> =
            head.keys().filter_map(|name| base.get_key_value(name).map(|(old, _)| (old, name))).collect();
        for (wanted, rule) in
            [(Relation::Same, rules.respelled), (Relation::Covered, rules.widened), (Relation::Covers, rules.narrowed)]
        {
            for (old, before) in base {
                let is_free = |name: &String| !pairs.iter().any(|(_, new)| *new == name);
                if pairs.iter().any(|(taken, _)| *taken == old) {
                    continue;
                }
                let mut found = head.iter().filter(|(new, _)| relation(old, new) == wanted);
                // A wildcard covers everything that it matches, whatever it is combined with.
                let partner = match wanted {
                    Relation::Covered => found.next(),
                    _ => found.find(|(new, _)| is_free(new)),
                };
                if let Some((new, after)) = partner {
                    pairs.push((old, new));
                    let spans = Spans::new(before.span, after.span);
                    self.note(rule, subject, spans, Some(old.clone()), Some(new.clone()));
                }
            }
        }
        for (name, media) in head.iter().filter(|(name, _)| !pairs.iter().any(|(_, new)| new == name)) {
            self.note(rules.added, subject, Spans::new(around.base, media.span), None, Some(name.clone()));
        }
        for (name, media) in base.iter().filter(|(name, _)| !pairs.iter().any(|(old, _)| old == name)) {
            self.note(rules.removed, subject, Spans::new(media.span, around.head), Some(name.clone()), None);
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_media_types_by_meaning() {
        for (a, b, expected) in [
            ("application/json", "Application/JSON", Relation::Same),
            ("application/json", "application/json; charset=utf-8", Relation::Same),
            ("application/json;charset=\"UTF-8\"", "application/json", Relation::Same),
            ("application/json", "application/vnd.orchard.v2+json", Relation::Same),
            ("text/json", "application/problem+json", Relation::Same),
            ("application/json; profile=a", "application/json", Relation::Same),
            ("application/json; profile=a", "application/json; profile=b", Relation::Other),
            ("text/plain", "text/plain; charset=utf8", Relation::Same),
            ("text/plain", "text/plain; charset=iso-8859-1", Relation::Other),
            ("application/json", "*/*", Relation::Covered),
            ("application/json", "application/*", Relation::Covered),
            ("application/*", "application/json", Relation::Covers),
            ("application/ld+json", "application/*+json", Relation::Covered),
            ("image/*", "*/*", Relation::Covered),
            ("application/json", "application/xml", Relation::Other),
            ("text/plain", "application/*", Relation::Other),
            ("application/xml", "application/soap+xml", Relation::Other),
        ] {
            assert_eq!(relation(a, b), expected, "{a} to {b}");
        }
    }
}
