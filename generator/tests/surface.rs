//! The surface contains every emitted public item, with its signature, and nothing else.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/pipeline.rs"]
mod pipeline;
#[path = "support/public_items.rs"]
mod public_items;
#[path = "support/real.rs"]
mod real;

use std::collections::BTreeSet;
use std::iter::once;

use oascrate::stack::on_large_stack;
use oascrate::surface::{self, Surface};
use pipeline::{Texts, generate};
use public_items::public_items;

/// Files whose public items are the same for every API, or handwritten, so that they are in no comparison.
const ALIKE: &[&str] = &["conventions.rs", "dialect.rs", "gateway/", "mock/"];

/// Returns `path | signature` of every item and member, without white space.
fn listed(surface: &Surface) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for (path, item) in &surface.items {
        for (path, item) in
            once((path.clone(), item)).chain(item.members.iter().map(|it| (format!("{path}::{}", it.name), it)))
        {
            let mark = if item.deprecated { public_items::DEPRECATED } else { "" };
            lines.insert(public_items::line(&path, &format!("{}{mark}", item.signature)));
        }
    }
    lines
}

fn assert_complete(name: &str, texts: &Texts) -> usize {
    let (output, said) = texts.run(generate);
    let output = output.unwrap_or_else(|| panic!("{name}: nothing is emitted:\n{said}"));
    let listed = listed(&surface::of(&output.reading.api, &output.reading.names));
    let files = output.files.iter().map(|file| (file.path.as_str(), file.text.as_str()));
    let compared: Vec<_> = files.filter(|(path, _)| !ALIKE.iter().any(|folder| path.starts_with(folder))).collect();
    // The parser of the test recurses into nested types.
    let emitted = on_large_stack(|| public_items(compared.iter().copied()));
    let missing: Vec<_> = emitted.difference(&listed).collect();
    let invented: Vec<_> = listed.difference(&emitted).collect();
    assert!(
        missing.is_empty() && invented.is_empty(),
        "{name}\nemitted, not in the surface: {missing:#?}\nin the surface, not emitted: {invented:#?}"
    );
    listed.len()
}

#[test]
fn surface_has_every_item_of_the_real_crate() {
    let count = assert_complete("omnichannel", &real::texts("omnichannel.yaml", real::document()));
    assert!(count > 5000, "only {count} items");
}

#[test]
fn surface_has_every_item_of_each_fixture() {
    let cases = cases::cases("ok");
    assert!(!cases.is_empty());
    for case in cases {
        assert_complete(&case.name, &case.texts());
    }
}
