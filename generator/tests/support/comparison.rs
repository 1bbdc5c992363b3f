//! Comparing the emitted files of two runs.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Emitted files by path.
pub type Files = BTreeMap<String, String>;

/// The paths of the files that differ, or that only one of the two has.
pub fn changed<'f>(a: &'f Files, b: &'f Files) -> Vec<&'f str> {
    let mut paths: Vec<&str> = a.keys().chain(b.keys()).map(String::as_str).collect();
    paths.sort_unstable();
    paths.dedup();
    paths.retain(|path| a.get(*path) != b.get(*path));
    paths
}

/// The first file that differs, and the first line in it that does.
pub fn difference(expected: &Files, found: &Files) -> Option<String> {
    let path = *changed(expected, found).first()?;
    let [expected, found] = [expected, found].map(|files| files.get(path).map(String::as_str).unwrap_or_default());
    let same = expected.lines().zip(found.lines()).take_while(|(expected, found)| expected == found).count();
    let [expected, found] = [expected, found].map(|text| text.lines().nth(same).unwrap_or_default());
    Some(format!("{path}\nexpected: {expected:.500}\n   found: {found:.500}"))
}

/// The tokens of each file without its doc comments, one line for each.
pub fn undocumented(files: &Files) -> Files {
    files.iter().map(|(path, text)| (path.clone(), tokens(text))).collect()
}

fn tokens(text: &str) -> String {
    let stream: TokenStream = text.parse().unwrap_or_else(|error| panic!("{error}:\n{text}"));
    let mut lines = String::new();
    for token in without_docs(stream) {
        let end = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        lines.push_str(&token.to_string());
        lines.push(if end { '\n' } else { ' ' });
    }
    lines
}

/// Drops `#[doc = ".."]` and `#![doc = ".."]`, which is what a doc comment is to a macro.
fn without_docs(stream: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in stream {
        let TokenTree::Group(group) = token else {
            kept.push(token);
            continue;
        };
        if !is_doc(&group) {
            kept.push(Group::new(group.delimiter(), without_docs(group.stream())).into());
            continue;
        }
        while matches!(kept.last(), Some(TokenTree::Punct(mark)) if matches!(mark.as_char(), '#' | '!')) {
            kept.pop();
        }
    }
    kept.into_iter().collect()
}

fn is_doc(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Bracket && matches!(first, Some(TokenTree::Ident(word)) if word == "doc")
}
