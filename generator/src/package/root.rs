//! The root of the emitted crate, or of the emitted module.

use super::Features;
use super::example::Example;
use crate::generated_file::MARK;
use crate::markdown;
use crate::pipeline::Runtime;

/// All of the crate root but its first lines.
const TEMPLATE: &str = include_str!("../../template/lib.rs");

/// The line before that of the features of groups.
const BEFORE_GROUPS: &str = "//! | `uuid`, `url` | conversions of `Uuid` and `Uri` |\n";

const GROUPS: &str = "//! | `all-groups` (default), `group-*` | the operations of every group, or of one |\n";

/// The modules of the dialect, which is a part of a vendored runtime.
const DIALECT: [&str; 2] = ["\npub mod dialect;", "\nmod conventions;"];

/// The template, with what belongs to these features.
fn template(features: &Features) -> String {
    let text = match features.groups.is_empty() {
        true => TEMPLATE.to_owned(),
        false => TEMPLATE.replacen(BEFORE_GROUPS, &format!("{BEFORE_GROUPS}{GROUPS}"), 1),
    };
    let is_vendored = features.runtime == Runtime::Vendored;
    if features.webhooks && is_vendored {
        return text;
    }
    let is_kept = |paragraph: &&str| {
        let is_of_dialect = DIALECT.iter().any(|module| paragraph.ends_with(module));
        let is_of_webhooks = paragraph.starts_with("#[cfg(feature = \"webhooks\")]");
        (is_vendored || !is_of_dialect) && (features.webhooks || !is_of_webhooks)
    };
    let paragraphs: Vec<&str> = text.split("\n\n").filter(is_kept).collect();
    let text = paragraphs.join("\n\n");
    if features.webhooks {
        return text;
    }
    let is_comment_on_it =
        |line: &str| line.starts_with("#![cfg_attr(feature = \"webhooks\"") || line.starts_with("//! | `webhooks` |");
    text.split_inclusive('\n').filter(|line| !is_comment_on_it(line)).collect()
}

/// The root of a crate.
pub(super) fn crate_root(
    title: &str,
    example: Option<&Example<'_>>,
    recursion_limit: Option<usize>,
    features: &Features,
) -> String {
    let title = markdown::text(title);
    let mut template = template(features);
    if let Some(example) = example {
        let condition = format!("cfg_attr(all(doctest, {}),", example.needs(&["client"]));
        template = template.replacen("cfg_attr(doctest,", &condition, 1);
    }
    let example = example.map(Example::front_page).unwrap_or_default();
    let example: String = example.lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect();
    let gap = if example.is_empty() { "" } else { "//!\n" };
    let (comment, items) = template.split_once("\n\n").unwrap_or(("", &template));
    let attribute =
        recursion_limit.map(|limit| format!("// Types of this API are deeply nested.\n{}\n\n", attribute(limit)));
    format!(
        "// {MARK}. Remove this line to keep the file as you edit it.\n\n\
         //! {title}: typed requests and responses, a client, and a server to implement.\n\
         {gap}{example}{comment}\n\n{}{items}",
        attribute.unwrap_or_default()
    )
}

/// The root of a module. Its comments and attributes are those of the `mod` item that includes it: a file that a build
/// script writes is included in the middle of another one.
pub(super) fn module_root(recursion_limit: Option<usize>, features: &Features) -> String {
    let template = template(features);
    let items = template.split_inclusive('\n').filter(|line| !line.starts_with("//!") && !line.starts_with("#!["));
    let needs = recursion_limit.map(|limit| {
        format!("// Types of this API are deeply nested: the root of your crate needs `{}`.\n", attribute(limit))
    });
    format!(
        "// {MARK}. Edit the document, the overlays or the names instead.\n{}{}",
        needs.unwrap_or_default(),
        items.collect::<String>()
    )
}

fn attribute(recursion_limit: usize) -> String {
    format!("#![recursion_limit = \"{recursion_limit}\"]")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn features(webhooks: bool) -> Features {
        Features { webhooks, ..Features::default() }
    }

    #[test]
    fn describes_its_own_api() {
        let root = crate_root("Chat [beta] \u{202e}`x`", None, None, &Features::default());
        let expected = "//! Chat \\[beta\\] \\u{202e}\\`x\\`: typed requests and responses, a client, and a server to implement.\n//!\n";
        assert!(root.split_once("\n\n").is_some_and(|(_, rest)| rest.starts_with(expected)), "{root}");
    }

    #[test]
    fn module_root_has_no_crate_docs_or_attributes() {
        let root = module_root(None, &Features::default());
        assert!(root.split_once('\n').is_some_and(|(mark, _)| mark.contains(MARK)));
        assert!(root.contains("\npub mod runtime;\n") && !root.contains("//!") && !root.contains("#!["), "{root}");
    }

    #[test]
    fn only_a_crate_with_webhooks_has_their_feature() {
        let [without, with] = [false, true].map(|webhooks| crate_root("Nests", None, None, &features(webhooks)));
        assert!(
            !without.contains("webhooks") && without.contains("\npub mod gateway;\n\n/// Dependencies"),
            "{without}"
        );
        assert_eq!(with.matches("feature = \"webhooks\"").count(), 2, "{with}");
        assert!(
            !module_root(None, &Features::default()).contains("webhooks")
                && module_root(None, &features(true)).contains("pub mod webhooks;")
        );
    }

    #[test]
    fn describes_the_features_of_groups() {
        let features = Features { groups: vec!["group-trees".to_owned()], ..Features::default() };
        let root = crate_root("Nests", None, None, &features);
        assert!(root.contains("`Uri` |\n//! | `all-groups` (default)"), "{root}");
    }

    #[test]
    fn sets_the_recursion_limit_that_types_need() {
        let root = crate_root("Nests", None, Some(512), &Features::default());
        let (comment, items) = root.split_once("#![recursion_limit = \"512\"]\n\n").unwrap();
        assert!(!comment.contains("\npub mod") && items.contains("\npub mod runtime;\n"), "{root}");
        assert!(module_root(Some(512), &Features::default()).contains("`#![recursion_limit = \"512\"]`"));
    }
}
