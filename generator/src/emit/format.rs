//! Formats tokens as text, in one place.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use syn::{File, Item};

use super::invocation::Invocations;
use super::paths::Imports;
use super::{Build, PlannedFile};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::generated_file::GeneratedFile;
use crate::rules;
use crate::source::Span;
use crate::stack;

/// The first line of every emitted file. It contains nothing that depends on time or input.
const HEADER: &str = "// Emitted by `oascrate`. Edit the document, the overlays or the names instead.\n";

/// The maximum number of characters shown of tokens that are not Rust.
const EXCERPT: usize = 200;

/// A formatted part of a file.
#[derive(Debug)]
struct Part {
    /// The first section.
    head: String,
    /// The other ones.
    rest: String,
    /// The imports that both need.
    imports: Imports,
}

/// Builds and formats the files in parallel: formatting takes most of the time of a run, and tokens cannot cross
/// threads. Of a large file, each part is built and formatted on its own, since one file can have most of the types.
/// Files that are not valid Rust are reported and omitted.
pub(super) fn format(planned: &[PlannedFile<'_>], sink: &mut Diagnostics) -> Vec<GeneratedFile> {
    let mut order: Vec<&PlannedFile<'_>> = planned.iter().collect();
    // Small parts come last, so that all threads end at about the same time.
    order.sort_by_key(|file| file.parts.len() > 1);
    let tasks = order.iter().copied();
    let tasks: Vec<_> = tasks.flat_map(|file| file.parts.iter().map(move |build| (file, build))).collect();
    let parts = stack::all(&tasks, |(_, build)| part(build));
    let mut files: BTreeMap<&str, Vec<Result<Part, String>>> = BTreeMap::new();
    for ((file, _), part) in tasks.iter().zip(parts) {
        files.entry(&file.path).or_default().push(part);
    }
    order.sort_by_key(|file| file.path.as_str());
    let texts = order.into_iter().filter_map(|file| {
        let parts = files.remove(file.path.as_str())?;
        match parts.into_iter().collect::<Result<Vec<Part>, String>>().and_then(|parts| whole(file, parts)) {
            Ok(text) => Some(GeneratedFile { path: file.path.clone(), text }),
            Err(problem) => {
                sink.push(invalid(&file.path, &problem));
                None
            }
        }
    });
    texts.collect()
}

/// The text of a file from its parts.
fn whole(file: &PlannedFile<'_>, parts: Vec<Part>) -> Result<String, String> {
    let (mut imports, mut head, mut rest) = (Imports::default(), HEADER.to_owned(), String::new());
    for (index, part) in parts.into_iter().enumerate() {
        imports.add(part.imports);
        if index == 0 {
            head.push_str(&part.head)
        } else {
            rest.push_str(&part.head)
        }
        rest.push_str(&part.rest);
    }
    let imports = imports.items(file.among_models);
    if !imports.is_empty() {
        section(imports, &mut head).map_err(|error| error.to_string())?;
    }
    head.push_str(&rest);
    Ok(head)
}

/// Builds and formats a part. If a section is not valid Rust, returns the error and its beginning.
fn part(build: &Build<'_>) -> Result<Part, String> {
    let (mut imports, mut head, mut rest) = (Imports::default(), String::new(), String::new());
    for (index, tokens) in build(&mut imports).into_iter().enumerate() {
        section(tokens, if index == 0 { &mut head } else { &mut rest }).map_err(|error| {
            let again = build(&mut Imports::default()).get(index).map(TokenStream::to_string);
            let excerpt: String = again.unwrap_or_default().chars().take(EXCERPT).collect();
            format!("{error} in `{excerpt}`")
        })?;
    }
    Ok(Part { head, rest, imports })
}

/// Emitted tokens must be valid Rust, whatever the document contains.
fn invalid(path: &str, problem: &str) -> Diagnostic {
    let message = format!("internal error: the text of `{path}` is not valid Rust: {problem}");
    let help = "please report this bug together with the document";
    Diagnostic { span: None, ..Diagnostic::new(rules::INVALID_OUTPUT, Span::default(), message).help(help) }
}

/// A file of its own, which needs no imports. If it is not Rust, that is reported.
pub(super) fn file(
    path: &str,
    build: impl Fn() -> Vec<TokenStream> + Sync,
    sink: &mut Diagnostics,
) -> Option<GeneratedFile> {
    let parts: Vec<Build<'_>> = vec![Box::new(move |_| build())];
    format(&[PlannedFile { path: path.to_owned(), among_models: false, parts }], sink).pop()
}

/// Formats a section, and adds it after a blank line.
fn section(tokens: TokenStream, text: &mut String) -> syn::Result<()> {
    let (invocations, tokens) = Invocations::of(tokens);
    let file = syn::parse2::<File>(tokens)?;
    text.push('\n');
    text.push_str(&invocations.put_back(&unparse(file)));
    Ok(())
}

/// The items of a section, with blank lines between them.
fn unparse(file: File) -> String {
    let part = |attrs, items| prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items });
    let mut text = part(file.attrs, Vec::new());
    let mut items = file.items.into_iter().peekable();
    if !text.is_empty() && items.peek().is_some() {
        text.push('\n');
    }
    while let Some(item) = items.next() {
        let apart = items.peek().is_some_and(|next| is_apart(&item, next));
        match item {
            Item::Impl(_) | Item::Trait(_) => text.push_str(&spread(&part(Vec::new(), vec![item]))),
            _ => text.push_str(&part(Vec::new(), vec![item])),
        }
        if apart {
            text.push('\n');
        }
    }
    text
}

/// An `impl` or a trait with blank lines between its functions.
fn spread(text: &str) -> String {
    text.replace("\n    }\n    ", "\n    }\n\n    ")
}

/// Returns whether a blank line belongs between two items. Imports are kept together, and so are a type and its table.
fn is_apart(last: &Item, next: &Item) -> bool {
    !matches!(
        (last, next),
        (Item::Struct(_) | Item::Enum(_), Item::Macro(_)) | (Item::Use(_), Item::Use(_)) | (Item::Mod(_), Item::Mod(_))
    )
}

/// Two files of which one is not Rust.
#[cfg(test)]
pub(crate) fn emit_invalid_tokens(sink: &mut Diagnostics) -> Vec<GeneratedFile> {
    use quote::quote;

    let planned = |path: &str, is_valid: bool| {
        let sections = move |_: &mut Imports| {
            let valid = quote!(
                struct A;
            );
            let invalid = (!is_valid).then(|| quote!(struct B struct));
            std::iter::once(valid).chain(invalid).collect()
        };
        PlannedFile { path: path.to_owned(), among_models: false, parts: vec![Box::new(sections)] }
    };
    let planned = [planned("b.rs", false), planned("a.rs", true)];
    format(&planned, sink)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_invalid_rust() {
        let mut sink = Diagnostics::default();
        let files = emit_invalid_tokens(&mut sink);
        assert_eq!(files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["a.rs"]);
        let messages: Vec<_> = sink.sorted().into_iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert!(sink.has_errors());
        assert!(messages[0].starts_with("internal error: the text of `b.rs` is not valid Rust: "), "{messages:?}");
        assert!(messages[0].ends_with("in `struct B struct`"), "{messages:?}");
    }
}
