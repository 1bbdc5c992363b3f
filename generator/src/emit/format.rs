//! The one place where tokens become text.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;

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
        // Emitted tokens always parse; should they not, they are written as they are, so that the compiler shows the place.
        match syn::parse2::<syn::File>(section.clone()) {
            Ok(file) => text.push_str(&prettyplease::unparse(&file)),
            Err(_) => text.push_str(&section.to_string()),
        }
    }
    text
}
