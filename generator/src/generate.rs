//! The whole run: reads a document by the [`pipeline`](crate::pipeline), and emits a crate.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::emit;
use crate::generated_file::GeneratedFile;
use crate::pipeline::{Input, Reading, Runtime, read, stop_at_errors};
use crate::source::{self, FileId, Sources, Span};
use crate::stack::{both, on_large_stack};
use crate::{repair, rules};

/// The result of a run.
#[derive(Debug)]
pub struct Output {
    /// The document as read.
    pub reading: Reading,
    /// The emitted files, relative to the crate's `src`.
    pub files: Vec<GeneratedFile>,
    /// The effective document, as YAML.
    pub effective: String,
    /// The list of repairs, as Markdown.
    pub quirks: String,
    /// The names to record, for the next run.
    pub lock: String,
    /// The features of groups of operations, if groups have any.
    pub group_features: Vec<String>,
    /// Where the crate finds its runtime.
    pub runtime: Runtime,
    /// The recursion limit that the crate must set, if the default is too low for the nesting of its types.
    pub recursion_limit: Option<usize>,
}

impl Output {
    /// Returns the Rust paths of each operation, as JSON. `krate` is the crate name for references from outside.
    pub fn bindings(&self, krate: &str) -> String {
        emit::bindings(&self.reading.api, &self.reading.names, krate)
    }
}

/// From input texts to emitted texts. `None` if there was an error.
pub fn generate(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Output> {
    on_large_stack(|| texts(sources, input, sink))
}

fn texts(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Output> {
    let mut reading = read(sources, input, sink)?;
    if input.group_features {
        reading.names.separate_groups(&reading.api);
    }
    let groups = if input.group_features { reading.names.groups.as_slice() } else { &[] };
    let group_features: Vec<String> = groups.iter().map(emit::group_feature).collect();
    let reports = || (source::to_yaml(&reading.document), repair::quirks_markdown(&reading.fixes, sources));
    let emitted = || emit::emit(&reading.api, &reading.names, !group_features.is_empty(), sink);
    let ((effective, quirks), mut files) = both(reports, emitted);
    let module = input.dialect_module.map(|file| sources.text(file));
    if let (Some(name), Some(file), None) = (&reading.dialect.module, input.dialect, module) {
        sink.push(missing_module(name, file));
    }
    match input.runtime {
        Runtime::Vendored => files.extend(emit::conventions::files(&reading.dialect, module, sink)),
        Runtime::Crate => {
            needs_own_runtime(&reading.dialect, input.dialect).into_iter().for_each(|error| sink.push(error))
        }
    }
    stop_at_errors(sink)?;
    Some(Output {
        files,
        effective,
        quirks,
        lock: reading.lock.to_text(),
        group_features,
        runtime: input.runtime,
        recursion_limit: emit::recursion_limit(&reading.api, &reading.names),
        reading,
    })
}

/// The error of a dialect that changes the runtime, which a shared one cannot follow.
fn needs_own_runtime(dialect: &Dialect, file: Option<FileId>) -> Option<Diagnostic> {
    let keys: Vec<String> = dialect.runtime_keys().map(|key| format!("`{key}`")).collect();
    let (span, keys) = (beginning(file.filter(|_| !keys.is_empty())?), keys.join(", "));
    let message = format!("the dialect sets {keys}, which the crate of the runtime does not have");
    let help = "use the vendored runtime, or remove these keys";
    Some(Diagnostic::new(rules::DIALECT_OF_SHARED_RUNTIME, span, message).help(help))
}

fn beginning(file: FileId) -> Span {
    Span { file, start: 0, end: 0, line: 1, column: 1 }
}

fn missing_module(name: &str, file: FileId) -> Diagnostic {
    let span = beginning(file);
    let message = format!("the module `{name}` of the dialect is missing");
    Diagnostic::new(rules::MISSING_DIALECT_MODULE, span, message).help("add the text of the module, or remove `module`")
}
