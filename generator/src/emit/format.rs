//! Formats tokens as text, in one place.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;
use syn::{File, Item};

use super::invocation::Invocations;
use super::{GeneratedFile, PlannedFile};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rules;
use crate::source::Span;
use crate::stack;

/// The first line of every emitted file. It contains nothing that depends on time or input.
const HEADER: &str = "// Emitted by `oascrate`. Edit the document, the overlays or the names instead.\n";

/// The maximum number of characters shown of tokens that are not Rust.
const EXCERPT: usize = 200;

/// Builds and formats the files in parallel: formatting takes most of the time of a run, and tokens cannot cross
/// threads. Files that are not valid Rust are reported and omitted.
pub(super) fn format(planned: &[PlannedFile<'_>], sink: &mut Diagnostics) -> Vec<GeneratedFile> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut files = Vec::new();
        while let Some(draft) = planned.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.push((draft.path.as_str(), text(&(draft.build)())));
        }
        files
    };
    let mut texts: Vec<(&str, Result<String, String>)> = thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        let handles: Vec<_> = (1..workers).filter_map(|_| stack::thread().spawn_scoped(scope, work).ok()).collect();
        let own = work();
        let others = handles.into_iter().flat_map(|h| h.join().unwrap_or_else(|panic| resume_unwind(panic)));
        own.into_iter().chain(others).collect()
    });
    texts.sort_by_key(|(path, _)| *path);
    let mut files = Vec::new();
    for (path, text) in texts {
        match text {
            Ok(text) => files.push(GeneratedFile { path: path.to_owned(), text }),
            Err(problem) => sink.push(invalid(path, &problem)),
        }
    }
    files
}

/// Emitted tokens must be valid Rust, whatever the document contains.
fn invalid(path: &str, problem: &str) -> Diagnostic {
    let message = format!("internal error: the text of `{path}` is not valid Rust: {problem}");
    let help = "please report this bug together with the document";
    Diagnostic { span: None, ..Diagnostic::new(rules::INVALID_OUTPUT, Span::default(), message).help(help) }
}

/// A file of its own, which needs no imports. If it is not Rust, that is reported.
pub(super) fn file(path: &str, sections: &[TokenStream], sink: &mut Diagnostics) -> Option<GeneratedFile> {
    match text(sections) {
        Ok(text) => Some(GeneratedFile { path: path.to_owned(), text }),
        Err(problem) => {
            sink.push(invalid(path, &problem));
            None
        }
    }
}

/// Each section is formatted separately, with a blank line between sections. If one is not valid Rust, returns the
/// error and its beginning.
fn text(sections: &[TokenStream]) -> Result<String, String> {
    let mut text = HEADER.to_owned();
    for section in sections {
        text.push('\n');
        let (invocations, tokens) = Invocations::of(section.clone());
        let file = syn::parse2::<File>(tokens).map_err(|error| {
            let excerpt: String = section.to_string().chars().take(EXCERPT).collect();
            format!("{error} in `{excerpt}`")
        })?;
        text.push_str(&invocations.put_back(&unparse(file)));
    }
    Ok(text)
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

    let planned = [
        PlannedFile::new("b.rs", || {
            vec![
                quote!(
                    struct A;
                ),
                quote!(struct B struct),
            ]
        }),
        PlannedFile::new("a.rs", || {
            vec![quote!(
                struct A;
            )]
        }),
    ];
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
