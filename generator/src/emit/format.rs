//! The one place where tokens become text.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;
use syn::{File, Item};

use super::invocation::Invocations;
use super::{Draft, Emitter, GeneratedFile};

/// The first line of every emitted file. It holds nothing that changes with time or input.
const HEADER: &str = "// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.\n";

/// Builds and formats the files side by side: formatting is most of the time of a run, and tokens cannot cross threads.
pub(super) fn format(emitter: &Emitter<'_>, drafts: &[Draft<'_>]) -> Vec<GeneratedFile> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut files = Vec::new();
        while let Some(draft) = drafts.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.push(GeneratedFile { path: draft.path.clone(), text: text(&(draft.build)(emitter)) });
        }
        files
    };
    let mut files: Vec<GeneratedFile> = thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles.into_iter().flat_map(|h| h.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// Each section is formatted for itself, and a blank line separates two of them.
fn text(sections: &[TokenStream]) -> String {
    let mut text = HEADER.to_owned();
    for section in sections {
        text.push('\n');
        let mut invocations = Invocations::default();
        // Emitted tokens always parse; should they not, they are written as they are, so that the compiler shows the place.
        match syn::parse2::<File>(invocations.take(section.clone())) {
            Ok(file) => text.push_str(&invocations.put_back(&unparse(file))),
            Err(_) => text.push_str(&section.to_string()),
        }
    }
    text
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

/// An `impl` or a trait with blank lines between its functions, which end where the first level does.
fn spread(text: &str) -> String {
    text.replace("\n    }\n    ", "\n    }\n\n    ")
}

/// Whether a blank line belongs between two items. Imports go together, and so do a type and its table.
fn is_apart(last: &Item, next: &Item) -> bool {
    !matches!(
        (last, next),
        (Item::Struct(_) | Item::Enum(_), Item::Macro(_)) | (Item::Use(_), Item::Use(_)) | (Item::Mod(_), Item::Mod(_))
    )
}
