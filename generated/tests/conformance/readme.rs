//! What the README shows is code that compiles: each of its Rust blocks is an example of this crate, word for word.

use std::fs;
use std::path::Path;

#[test]
fn the_readme_shows_examples_word_for_word() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(package.join("../README.md")).unwrap();
    let examples = fs::read_dir(package.join("examples")).unwrap();
    let examples: Vec<String> = examples.map(|file| code(&fs::read_to_string(file.unwrap().path()).unwrap())).collect();
    let blocks: Vec<&str> = readme.split("```rust").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(blocks.len() >= 2, "the README shows a client and a server");
    for block in blocks {
        let (attributes, block) = block.split_once('\n').unwrap();
        assert!(
            examples.iter().any(|example| example == block),
            "rust{attributes}: no example has this code:\n{block}"
        );
    }
}

/// A file without its documentation.
fn code(file: &str) -> String {
    file.split_inclusive('\n').skip_while(|line| line.starts_with("//!") || line.trim().is_empty()).collect()
}
