//! Small damages: to a text, which is then perhaps no YAML, and to a tree, which is then perhaps no OpenAPI.

use serde_json::{Map, Value as Json, json};

use super::choices::Choices;
use super::words::{KEYS, TOKENS, WORDS};

/// Damages a text in some places.
pub fn text(text: &str, choices: &mut Choices<'_>) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=choices.below(8) {
        let start = choices.below(letters.len() + 1);
        let end = (start + choices.below(40)).min(letters.len());
        match choices.below(6) {
            0 => drop(letters.splice(start..start, choices.pick(TOKENS).chars())),
            1 => drop(letters.drain(start..end)),
            2 => {
                let copied: Vec<char> = letters[start..end].to_vec();
                letters.splice(start..start, copied);
            }
            3 => drop(letters.splice(start..end, choices.pick(TOKENS).chars())),
            4 => {
                let line = letters[..start].iter().rposition(|c| *c == '\n').map_or(0, |at| at + 1);
                letters.splice(line..line, "  ".chars());
            }
            _ => letters.truncate(start),
        }
    }
    letters.into_iter().collect()
}

/// Damages a tree in some places.
pub fn tree(tree: &mut Json, choices: &mut Choices<'_>) {
    let whole = tree.clone();
    for _ in 0..=choices.below(4) {
        let count = count(tree);
        let at = choices.below(count);
        let mut left = at;
        if let Some(place) = place(tree, &mut left) {
            damage(place, &whole, choices);
        }
    }
}

fn damage(place: &mut Json, whole: &Json, choices: &mut Choices<'_>) {
    match choices.below(8) {
        0 => *place = value(choices),
        1 => *place = somewhere(whole, choices),
        2 => rename(place, choices),
        3 => remove(place, choices),
        4 => add(place, choices, value),
        5 => add(place, choices, |choices| somewhere(whole, choices)),
        6 => *place = json!({ "$ref": reference(whole, choices) }),
        _ => {
            let wrapped = place.take();
            let key = *choices.pick(&["allOf", "oneOf", "anyOf", "items", "additionalProperties", "not", "a"]);
            *place = if key.ends_with("Of") { json!({ key: [wrapped] }) } else { json!({ key: wrapped }) };
        }
    }
}

/// A value of no particular use.
fn value(choices: &mut Choices<'_>) -> Json {
    match choices.below(9) {
        0 => Json::Null,
        1 => json!(choices.once_in(2)),
        2 => json!(choices.pick(&[0, 1, -1, i64::MAX, i64::MIN, 200])),
        3 => json!(choices.pick(&[1.5, 1e300, -0.0, 1e-7])),
        4 => json!({}),
        5 => json!([]),
        6 => json!([{}]),
        7 => json!({ "type": *choices.pick(&["string", "object", "array", "integer", "boolean", "number", "null"]) }),
        _ => json!(choices.pick(WORDS)),
    }
}

/// Returns a reference to a node of the document, or to nothing.
fn reference(whole: &Json, choices: &mut Choices<'_>) -> String {
    let sections = whole["components"].as_object().into_iter().flatten();
    let targets: Vec<String> = sections
        .flat_map(|(section, all)| {
            all.as_object().into_iter().flat_map(Map::keys).map(move |name| format!("#/components/{section}/{name}"))
        })
        .collect();
    let others = ["#", "#/", "#/paths", "#/components/schemas/None", "other.yaml#/a", "#/components/schemas/a~1b%20c"];
    match targets.is_empty() || choices.once_in(6) {
        true => (*choices.pick(&others)).to_owned(),
        false => choices.pick(&targets).clone(),
    }
}

/// A part of a document.
pub fn somewhere(whole: &Json, choices: &mut Choices<'_>) -> Json {
    let mut left = choices.below(count(whole));
    let mut whole = whole.clone();
    place(&mut whole, &mut left).map(Json::take).unwrap_or_default()
}

/// Returns a key that the table may know, or an unknown one.
fn key(choices: &mut Choices<'_>) -> &'static str {
    let keys = if choices.once_in(2) { KEYS } else { WORDS };
    choices.pick::<&str>(keys)
}

fn rename(place: &mut Json, choices: &mut Choices<'_>) {
    let Some(map) = place.as_object_mut() else { return };
    let at = choices.below(map.len());
    let name = key(choices);
    let entries = std::mem::take(map).into_iter().enumerate();
    *map = entries.map(|(index, (key, value))| (if index == at { name.to_owned() } else { key }, value)).collect();
}

fn remove(place: &mut Json, choices: &mut Choices<'_>) {
    match place {
        Json::Object(map) => {
            let key = map.keys().nth(choices.below(map.len())).cloned();
            key.map(|key| map.shift_remove(&key));
        }
        Json::Array(items) if !items.is_empty() => drop(items.remove(choices.below(items.len()))),
        _ => {}
    }
}

fn add(place: &mut Json, choices: &mut Choices<'_>, value: impl FnOnce(&mut Choices<'_>) -> Json) {
    let (key, value) = (key(choices), value(choices));
    match place {
        Json::Object(map) => drop(map.insert(key.to_owned(), value)),
        Json::Array(items) => items.push(value),
        _ => *place = value,
    }
}

/// Returns the number of values of a tree.
pub fn count(tree: &Json) -> usize {
    1 + match tree {
        Json::Object(map) => map.values().map(count).sum(),
        Json::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

/// The value that many values into the tree.
fn place<'t>(tree: &'t mut Json, left: &mut usize) -> Option<&'t mut Json> {
    if *left == 0 {
        return Some(tree);
    }
    *left -= 1;
    match tree {
        Json::Object(map) => map.values_mut().find_map(|below| place(below, left)),
        Json::Array(items) => items.iter_mut().find_map(|below| place(below, left)),
        _ => None,
    }
}
