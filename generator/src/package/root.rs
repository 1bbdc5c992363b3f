//! The root of the emitted crate, or of the emitted module.

use crate::emit::MARK;
use crate::markdown;

/// All of the crate root but its first lines.
const TEMPLATE: &str = include_str!("../../template/lib.rs");

/// The root of a crate.
pub(super) fn crate_root(title: &str) -> String {
    let title = markdown::text(title);
    format!(
        "// {MARK}. Remove this line to keep the file as you edit it.\n\n\
         //! {title}: typed requests and responses, a client, and a server to implement.\n{TEMPLATE}"
    )
}

/// The root of a module. Its comments and attributes are those of the `mod` item that includes it: a file that a build script writes is
/// included in the middle of another one.
pub(super) fn module_root() -> String {
    let items = TEMPLATE.split_inclusive('\n').filter(|line| !line.starts_with("//!") && !line.starts_with("#!["));
    format!("// {MARK}. Edit the document, the overlays or the names instead.\n{}", items.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn describes_its_own_api() {
        let root = crate_root("Chat [beta] \u{202e}`x`");
        let expected = "//! Chat \\[beta\\] \\u{202e}\\`x\\`: typed requests and responses, a client, and a server to implement.\n//!\n";
        assert!(root.split_once("\n\n").is_some_and(|(_, rest)| rest.starts_with(expected)), "{root}");
    }

    #[test]
    fn the_template_is_that_of_our_crate() {
        let ours = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/src/lib.rs")).unwrap();
        let comparable = |line: &&str| !line.starts_with("#![cfg_attr(doctest,");
        let [ours, template] = [&ours, TEMPLATE].map(|text| text.lines().filter(comparable).collect::<Vec<_>>());
        assert_eq!(ours.get(1..).unwrap_or_default(), template, "copy the change to the other file");
    }

    #[test]
    fn begins_with_items_in_a_module() {
        let root = module_root();
        assert!(root.split_once('\n').is_some_and(|(mark, _)| mark.contains(MARK)));
        assert!(root.contains("\npub mod runtime;\n") && !root.contains("//!") && !root.contains("#!["), "{root}");
    }
}
