//! Names of components for places of a document: of its own, or of other files.

use crate::pointer::Pointer;
use crate::source::Text;

/// Segments that are common to all places of their kind.
const COMMON: &[&str] = &[
    "components",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "paths",
    "properties",
    "content",
    "schema",
    "$defs",
    "definitions",
    "allOf",
    "oneOf",
    "anyOf",
];

/// Segments inside a schema: the schema is the segment before the first of them.
const INSIDE: &[&str] = &[
    "properties",
    "items",
    "additionalProperties",
    "patternProperties",
    "prefixItems",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
];

/// Folders whose names are common to all files of their kind.
const KINDS: &[&str] = &["attributes", "examples", "models", "resources", "shared", "spec", "specification", "types"];

/// A name made from a place: the segments of its pointer without those that are common to all.
pub(crate) fn of_place(pointer: &Pointer) -> String {
    let name = joined(pointer.segments());
    if name.is_empty() { "Referenced".to_owned() } else { name }
}

/// Names for a place in another file, best first: what the place is called there, then with the file, then with each
/// folder.
pub(super) fn of_file(file: &str, pointer: &Pointer) -> Vec<String> {
    let mut folders = file.rsplit('/');
    let stem = folders.next().unwrap_or_default();
    let stem = words(stem.rsplit_once('.').map_or(stem, |(stem, _)| stem));
    let segments = pointer.segments();
    let inside = segments.iter().position(|segment| INSIDE.contains(&segment.as_str()));
    let own = match (inside, segments.last()) {
        (None, None) => stem.clone(),
        (None, Some(last)) if last.chars().all(|c| c.is_ascii_digit()) => joined(segments),
        (None, Some(last)) => words(last),
        (Some(0), _) => format!("{stem}.{}", joined(segments)),
        (Some(first), _) => joined(segments.get(first - 1..).unwrap_or_default()),
    };
    let folders: Vec<String> = folders.map(words).filter(|folder| !folder.is_empty()).collect();
    let stem = (own != stem && !own.starts_with(&format!("{stem}."))).then_some(stem);
    let telling =
        folders.iter().filter(|folder| !COMMON.contains(&folder.as_str()) && !KINDS.contains(&folder.as_str()));
    let within = |around: &mut dyn Iterator<Item = &String>| {
        let mut names = vec![own.clone()];
        stem.iter().for_each(|stem| names.push(format!("{stem}.{own}")));
        for around in around {
            let longer = names.last().map(|name| format!("{around}.{name}"));
            names.extend(longer);
        }
        names
    };
    let mut names = within(&mut telling.into_iter());
    names.extend(within(&mut folders.iter()).into_iter().skip(1));
    names
}

fn joined(segments: &[Text]) -> String {
    let own = segments.iter().filter(|segment| !COMMON.contains(&segment.as_str()) && !segment.contains("json"));
    own.map(|segment| words(segment)).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(".")
}

/// The letters, digits, dashes and underscores of a text, with dots between them.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_places_of_files() {
        for (file, pointer, expected) in [
            ("spec/boats/models/boat.yaml", "", &["boat", "boats.boat", "models.boat", "boats.models.boat"][..]),
            ("a/shared.yml", "/boat", &["boat", "shared.boat", "a.shared.boat"]),
            ("shared.yml", "/components/schemas/Boat", &["Boat", "shared.Boat"]),
            ("boat.yml", "/properties/crew/items", &["boat.crew.items"]),
            ("x/shared.yml", "/boat/properties/crew", &["boat.crew", "shared.boat.crew", "x.shared.boat.crew"]),
            ("paths.yml", "/~1boats/get/responses/200", &["boats.get.200", "paths.boats.get.200"]),
        ] {
            let mut names = of_file(file, &Pointer::parse(pointer).unwrap());
            names.truncate(expected.len());
            assert_eq!(names, expected, "{file} {pointer}");
        }
    }
}
