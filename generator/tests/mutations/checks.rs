//! Invariants of every run of the pipeline, for any input.

use oascrate::diagnostic::{Diagnostics, render, render_styled};
use oascrate::source::{Sources, Span, parse};
use oascrate::stack::on_large_stack;
use oascrate::{Input, Output};

/// The texts of a run.
#[derive(Default)]
pub struct Run {
    pub sources: Sources,
    pub input: Input,
}

impl Run {
    /// A run over one document.
    pub fn new(name: &str, document: impl Into<String>) -> Self {
        let mut run = Self::default();
        run.input.document = run.sources.add(name, document);
        run
    }

    /// The same run with an overlay.
    pub fn overlay(mut self, text: Option<impl Into<String>>) -> Self {
        let overlay = text.map(|text| self.sources.add("overlay.yaml", text));
        self.input.overlays.extend(overlay);
        self
    }

    /// The same run with a names file.
    pub fn names(mut self, text: Option<impl Into<String>>) -> Self {
        self.input.names = text.map(|text| self.sources.add("names.yaml", text));
        self
    }

    /// Generates, and checks all invariants that do not depend on the input.
    pub fn check(&self) {
        self.show();
        let (output, sink) = self.generate();
        assert_eq!(output.is_none(), sink.has_errors(), "{}", render(&sink, &self.sources));
        diagnostics(&sink, &self.sources);
        let (again, sink_again) = self.generate();
        assert_eq!(render(&sink, &self.sources), render(&sink_again, &self.sources), "diagnostics differ");
        let (Some(output), Some(again)) = (output, again) else { return };
        assert_eq!(output.bindings("sample"), again.bindings("sample"), "bindings differ");
        assert_eq!(output.quirks, again.quirks, "quirks differ");
        assert_eq!(output.effective, again.effective, "effective documents differ");
        let texts = |output: &Output| -> Vec<(String, String)> {
            output.files.iter().map(|file| (file.path.clone(), file.text.clone())).collect()
        };
        assert_eq!(texts(&output), texts(&again), "emitted files differ");
        emitted(&output);
        round_trip(&output);
    }

    /// Prints the texts if `OMNICHANNEL_SHOW` is set, which is how an input of bytes becomes a fixture.
    fn show(&self) {
        if std::env::var_os("OMNICHANNEL_SHOW").is_some() {
            let files = std::iter::once(&self.input.document).chain(&self.input.overlays).chain(&self.input.names);
            files.for_each(|file| eprintln!("== {}\n{}", self.sources.name(*file), self.sources.text(*file)));
        }
    }

    fn generate(&self) -> (Option<Output>, Diagnostics) {
        let mut sink = Diagnostics::default();
        let output = oascrate::generate(&self.sources, &self.input, &mut sink);
        (output, sink)
    }
}

/// Places are inside the texts, on whole characters, and can be shown.
pub fn diagnostics(sink: &Diagnostics, sources: &Sources) {
    for diagnostic in sink.sorted() {
        let places = diagnostic.span.into_iter().chain(diagnostic.related.iter().map(|(span, _)| *span));
        for span in places {
            assert!(is_inside(span, sources), "{}: {span:?} is outside of its text", diagnostic.rule.id);
        }
        assert!(!diagnostic.message.is_empty(), "{} says nothing", diagnostic.rule.id);
    }
    let (plain, styled) = (render(sink, sources), render_styled(sink, sources));
    assert!(styled.len() >= plain.len());
}

fn is_inside(span: Span, sources: &Sources) -> bool {
    let text = sources.text(span.file);
    text.get(span.start as usize..span.end as usize).is_some()
}

/// Checks that every emitted file has the format of its extension.
fn emitted(output: &Output) {
    let mut paths = std::collections::BTreeSet::new();
    for file in &output.files {
        assert!(paths.insert(file.path.to_lowercase()), "{} is written twice", file.path);
        if file.path.ends_with(".rs") {
            let error = on_large_stack(|| syn::parse_file(&file.text).err().map(|error| error.to_string()));
            assert!(error.is_none(), "{}: {error:?}\n{}", file.path, file.text);
        } else if file.path.ends_with(".json") {
            let parsed = serde_json::from_str::<serde_json::Value>(&file.text);
            assert!(parsed.is_ok(), "{}: {:?}", file.path, parsed.err());
        }
    }
    let bindings = serde_json::from_str::<serde_json::Value>(&output.bindings("sample"));
    assert!(bindings.is_ok(), "{:?}", bindings.err());
}

/// The effective document is read again as what it was written from.
fn round_trip(output: &Output) {
    let mut sources = Sources::new();
    let file = sources.add("effective.yaml", output.effective.clone());
    let mut sink = Diagnostics::default();
    let read = parse(&sources, file, &mut sink);
    assert!(!sink.has_errors(), "{}", render(&sink, &sources));
    let read = read.map(|node| node.to_json());
    assert_eq!(read, Some(output.reading.document.to_json()), "the effective document reads differently");
}
