//! Compares keywords of schemas whose values are data.

use serde_json::Value as Json;

use super::report::{Both, Generic, Judged};
use crate::contract::{Schema, flag};
use crate::diff::Direction;
use crate::diff::catalogue::{Pair, bounds, objects, unions, values};

/// A bound: its key, the key that excludes the bound itself, the rules for a tighter and a looser bound.
struct Bound {
    key: &'static str,
    exclusive: &'static str,
    /// Whether it is a lower bound.
    is_lower: bool,
    /// The value that applies if the keyword is missing.
    unsaid: f64,
    tighter: &'static Pair,
    looser: &'static Pair,
}

const fn lower(key: &'static str, unsaid: f64, tighter: &'static Pair, looser: &'static Pair) -> Bound {
    Bound { key, exclusive: "exclusiveMinimum", is_lower: true, unsaid, tighter, looser }
}

const fn upper(key: &'static str, tighter: &'static Pair, looser: &'static Pair) -> Bound {
    Bound { key, exclusive: "exclusiveMaximum", is_lower: false, unsaid: f64::INFINITY, tighter, looser }
}

static BOUNDS: [Bound; 8] = [
    lower("minimum", f64::NEG_INFINITY, &bounds::MINIMUM_INCREASED, &bounds::MINIMUM_DECREASED),
    upper("maximum", &bounds::MAXIMUM_DECREASED, &bounds::MAXIMUM_INCREASED),
    lower("minLength", 0.0, &bounds::MIN_LENGTH_INCREASED, &bounds::MIN_LENGTH_DECREASED),
    upper("maxLength", &bounds::MAX_LENGTH_DECREASED, &bounds::MAX_LENGTH_INCREASED),
    lower("minItems", 0.0, &bounds::MIN_ITEMS_INCREASED, &bounds::MIN_ITEMS_DECREASED),
    upper("maxItems", &bounds::MAX_ITEMS_DECREASED, &bounds::MAX_ITEMS_INCREASED),
    lower("minProperties", 0.0, &bounds::MIN_PROPERTIES_INCREASED, &bounds::MIN_PROPERTIES_DECREASED),
    upper("maxProperties", &bounds::MAX_PROPERTIES_DECREASED, &bounds::MAX_PROPERTIES_INCREASED),
];

/// The rules for unknown keywords.
pub(super) fn generic(direction: Direction) -> Generic {
    Generic {
        added: unions::KEYWORD_ADDED.of(direction),
        removed: unions::KEYWORD_REMOVED.of(direction),
        changed: unions::KEYWORD_CHANGED.of(direction),
        redundant_added: unions::REDUNDANT_KEYWORD_ADDED.of(direction),
        redundant_removed: unions::REDUNDANT_KEYWORD_REMOVED.of(direction),
    }
}

/// Returns the rule for a difference of a keyword; `None` if the keyword is unknown.
pub(super) fn judge(both: Both<'_>, base: &Schema, head: &Schema, direction: Direction) -> Option<Judged> {
    let flag = |on: &'static Pair, off: &'static Pair| both.flag(false, on.of(direction), off.of(direction));
    let text = |added: &'static Pair, removed: &'static Pair, changed: &'static Pair| {
        both.text(added.of(direction), removed.of(direction), changed.of(direction))
    };
    match both.key {
        // The type was compared before.
        "type" if base.kind() == head.kind() => Some(Judged::Redundant),
        "type" => Some(Judged::Noted),
        // A part's declaration about null has no effect beyond that of all parts together.
        key if key.ends_with("/nullable") => match base.flag("nullable") == head.flag("nullable") {
            true => Some(Judged::Redundant),
            false => Some(Judged::Noted),
        },
        "nullable" => flag(&values::NULL_ALLOWED, &values::NULL_DISALLOWED),
        "format" => format(both).map(|pair| Judged::As(pair.of(direction))),
        "pattern" if is_empty(both.base) && is_empty(both.head) => Some(Judged::Redundant),
        "pattern" if is_empty(both.base) => Some(Judged::As(values::PATTERN_ADDED.of(direction))),
        "pattern" if is_empty(both.head) => Some(Judged::As(values::PATTERN_REMOVED.of(direction))),
        "pattern" => text(&values::PATTERN_ADDED, &values::PATTERN_REMOVED, &values::PATTERN_CHANGED),
        "default" => text(&values::DEFAULT_ADDED, &values::DEFAULT_REMOVED, &values::DEFAULT_CHANGED),
        "multipleOf" => text(&bounds::MULTIPLE_OF_ADDED, &bounds::MULTIPLE_OF_REMOVED, &bounds::MULTIPLE_OF_CHANGED),
        "uniqueItems" => flag(&bounds::UNIQUE_ITEMS_REQUIRED, &bounds::UNIQUE_ITEMS_LIFTED),
        "readOnly" => flag(&objects::READ_ONLY_ADDED, &objects::READ_ONLY_REMOVED),
        "writeOnly" => flag(&objects::WRITE_ONLY_ADDED, &objects::WRITE_ONLY_REMOVED),
        "deprecated" => flag(&objects::PROPERTY_DEPRECATED, &objects::PROPERTY_UNDEPRECATED),
        "discriminator" if maps_what_came_or_went(both, base, head) => Some(Judged::Noted),
        "discriminator" => {
            text(&unions::DISCRIMINATOR_ADDED, &unions::DISCRIMINATOR_REMOVED, &unions::DISCRIMINATOR_CHANGED)
        }
        key => bound(key, base, head, direction),
    }
}

/// Returns whether a pattern is missing, or one that everything matches.
fn is_empty(pattern: Option<&Json>) -> bool {
    let Some(pattern) = pattern else { return true };
    let bare = pattern.as_str().map(|text| text.trim_start_matches('^').trim_end_matches('$'));
    let bare = bare.map(|text| text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text));
    matches!(bare, Some("" | ".*" | r"[\s\S]*" | r"[\S\s]*" | r"(.|\n)*"))
}

/// Returns whether a discriminator differs only in values of alternatives that are reported as added or removed.
fn maps_what_came_or_went(both: Both<'_>, base: &Schema, head: &Schema) -> bool {
    let (Some(before), Some(after)) = (both.base, both.head) else { return false };
    let count = |schema: &Schema| schema.unions.iter().map(|union| union.variants.len()).sum::<usize>();
    let targets = |said: &'_ Json| said.get("mapping").and_then(Json::as_object).cloned().unwrap_or_default();
    let (old, new) = (targets(before), targets(after));
    let stays = old.iter().all(|(value, target)| new.get(value).is_none_or(|now| now == target));
    let gone = old.keys().filter(|value| !new.contains_key(*value)).count();
    let come = new.keys().filter(|value| !old.contains_key(*value)).count();
    // One kind only, so that a renamed value is not mistaken for an alternative.
    let follows = (gone == 0 && count(base) < count(head)) || (come == 0 && count(base) > count(head));
    before.get("propertyName") == after.get("propertyName") && stays && follows
}

/// A format is an additional constraint, and some formats include others.
fn format(both: Both<'_>) -> Option<&'static Pair> {
    Some(match (both.base.map(Json::as_str), both.head.map(Json::as_str)) {
        (None, Some(Some(_))) => &values::FORMAT_NARROWED,
        (Some(Some(_)), None) => &values::FORMAT_WIDENED,
        (Some(Some("int32")), Some(Some("int64"))) | (Some(Some("float")), Some(Some("double"))) => {
            &values::FORMAT_WIDENED
        }
        (Some(Some("int64")), Some(Some("int32"))) | (Some(Some("double")), Some(Some("float"))) => {
            &values::FORMAT_NARROWED
        }
        (Some(Some(_)), Some(Some(_))) => &values::FORMAT_CHANGED,
        _ => return None,
    })
}

fn is_integer(schema: &Schema) -> bool {
    schema.kind() == Some("integer")
}

fn bound(key: &str, base: &Schema, head: &Schema, direction: Direction) -> Option<Judged> {
    let said = |schema: &Schema, key: &str| schema.keys.get(key).map(|said| said.value.clone());
    let bound = BOUNDS.iter().find(|bound| bound.key == key || (bound.exclusive == key && bound.is_number()))?;
    if bound.key != key && said(base, bound.key) != said(head, bound.key) {
        return Some(Judged::Noted);
    }
    let (before, after) = (bound.value(base)?, bound.value(head)?);
    let is_in_both = |key| said(base, key).is_some() && said(head, key).is_some();
    Some(if before == after && is_in_both(key) {
        // The same bound of integers, in other words.
        Judged::Noted
    } else if before == after {
        Judged::Redundant
    } else if (before < after) == bound.is_lower {
        Judged::As(bound.tighter.of(direction))
    } else {
        Judged::As(bound.looser.of(direction))
    })
}

impl Bound {
    /// Returns whether it bounds the number itself, not a length.
    fn is_number(&self) -> bool {
        matches!(self.key, "minimum" | "maximum")
    }

    /// The bound, and its direction from that number if it excludes it; `None` if it is not a number.
    fn value(&self, schema: &Schema) -> Option<(f64, i8)> {
        let Some(said) = schema.keys.get(self.key) else { return Some((self.unsaid, 0)) };
        let is_exclusive = self.is_number() && flag(&schema.keys, self.exclusive);
        let number = said.value.as_f64()?;
        Some(match (self.is_lower, is_exclusive) {
            // The least and the greatest integer within the bounds.
            (true, false) if is_integer(schema) => (number.ceil(), 0),
            (true, true) if is_integer(schema) => (number.floor() + 1.0, 0),
            (false, false) if is_integer(schema) => (number.floor(), 0),
            (false, true) if is_integer(schema) => (number.ceil() - 1.0, 0),
            (_, false) => (number, 0),
            (true, true) => (number, 1),
            (false, true) => (number, -1),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::compare;
    use crate::contract::{Contract, read};
    use crate::diagnostic::Diagnostics;
    use crate::source::{Sources, parse};

    const CAT: &str = "{ title: Cat, type: object, properties: { lives: { type: integer } } }";
    const DOG: &str = "{ title: Dog, type: object, properties: { barks: { type: boolean } } }";

    fn contract(alternatives: &str, mapping: &str) -> Contract {
        let text = format!(
            "openapi: 3.0.3\npaths:\n  /pets:\n    get: {{ responses: {{ '200': {{ description: Pets, content: \
             {{ application/json: {{ schema: {{ oneOf: [{alternatives}], discriminator: {{ propertyName: kind, \
             mapping: {{ {mapping} }} }} }} }} }} }} }} }}\n"
        );
        let mut sources = Sources::new();
        let file = sources.add("document.yaml", text);
        parse(&sources, file, &mut Diagnostics::default()).map(|document| read(&document)).unwrap_or_default()
    }

    #[test]
    fn merges_discriminator_values_with_alternatives() {
        let both = format!("{CAT}, {DOG}");
        for (case, base, head, expected) in [
            ("an alternative more", (CAT, "c: Cat"), (&*both, "c: Cat, d: Dog"), "response-alternative-added"),
            ("an alternative fewer", (&*both, "c: Cat, d: Dog"), (CAT, "c: Cat"), "response-alternative-removed"),
            ("a value renamed", (&*both, "c: Cat"), (&*both, "cat: Cat"), "response-discriminator-changed"),
            ("a value more", (&*both, "c: Cat"), (&*both, "c: Cat, d: Dog"), "response-discriminator-changed"),
        ] {
            let [base, head] = [base, head].map(|(alternatives, mapping)| contract(alternatives, mapping));
            let found: Vec<_> = compare(&base, &head).iter().map(|change| change.rule.id).collect();
            assert_eq!(found, [expected], "{case}");
        }
    }
}
