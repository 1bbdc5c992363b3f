//! Relative references between files (RFC 3986, section 5.2), on names as in diagnostics.

use crate::pointer::percent_decoded;

/// Returns the name of the file that a reference in the file `base` leads to, and the fragment. `None` for a network
/// reference.
pub(super) fn resolve(base: &str, text: &str) -> Option<(String, String)> {
    let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
    if path.contains("://") || path.starts_with("//") {
        return None;
    }
    let fragment = percent_decoded(fragment)?;
    if path.is_empty() {
        return Some((base.to_owned(), fragment));
    }
    let path = percent_decoded(path)?;
    if path.starts_with('/') {
        return Some((normal(&path), fragment));
    }
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let joined = if folder.is_empty() && !base.starts_with('/') { path } else { format!("{folder}/{path}") };
    Some((normal(&joined), fragment))
}

/// Removes `.`, and `..` after a folder.
fn normal(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." if segments.last().is_some_and(|last| !matches!(*last, ".." | "")) => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolves_references_relative_to_their_file() {
        for (base, text, file, fragment) in [
            ("spec/api.yaml", "models/boat.yaml#/Boat", "spec/models/boat.yaml", "/Boat"),
            ("spec/models/boat.yaml", "../api.yaml", "spec/api.yaml", ""),
            ("spec/models/boat.yaml", "./crew.yaml#", "spec/models/crew.yaml", ""),
            ("spec/models/boat.yaml", "#/Boat/a%7Eb", "spec/models/boat.yaml", "/Boat/a~b"),
            ("api.yaml", "a%20boat.yaml", "a boat.yaml", ""),
            ("api.yaml", "../up.yaml", "../up.yaml", ""),
            ("/srv/api.yaml", "boat.yaml", "/srv/boat.yaml", ""),
        ] {
            assert_eq!(resolve(base, text), Some((file.to_owned(), fragment.to_owned())), "{base} {text}");
        }
        assert_eq!(resolve("api.yaml", "https://example.com/boat.yaml#/Boat"), None);
    }
}
