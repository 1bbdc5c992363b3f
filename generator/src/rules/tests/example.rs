//! The example of a page, and the generator's diagnostics for it.
//!
//! A block is the document, unless a line such as `` `names.yaml`: `` before it names another file. Most blocks are
//! parts of a document: they are merged into [`BASE`]. A file that only the example before has is the same after.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::diagnostic::{Diagnostics, Severity, Strictness};
use crate::generate::generate;
use crate::observe::recording::{Record, read};
use crate::observe::{Evidence, Line, Observer, diagnostics};
use crate::pipeline::{Input, Runtime};
use crate::report::accepted::Accepted;
use crate::source::{FileId, Node, Sources, parse};

/// The document around every example.
const BASE: &str = r#"
openapi: 3.0.3
info: { title: Boats, version: 1.0.0 }
paths:
  /boats/{id}:
    get:
      operationId: get-boat
      tags: [boats]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200": { description: The boat. }
"#;

/// Files by name.
type Files = BTreeMap<String, String>;

/// An example.
pub struct Example {
    pub before: Files,
    pub after: Files,
}

/// Which part of an example.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Before,
    After,
}

/// The diagnostics of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Diagnostics, by severity and rule.
    pub reported: BTreeSet<(Severity, &'static str)>,
    /// The rules that have changed the document.
    pub fixed: BTreeSet<String>,
    /// The effective document.
    pub document: Option<Json>,
}

impl Example {
    /// Reads the blocks of a page.
    pub fn of(page: &str) -> Self {
        let mut example = Self { before: Files::new(), after: Files::new() };
        let (mut side, mut file) = (None, None);
        let mut lines = page.lines();
        while let Some(line) = lines.next() {
            let name = line.strip_prefix('`').and_then(|rest| rest.strip_suffix("`:"));
            file = name.map(str::to_owned).or(file);
            match line {
                "Before:" => side = Some(Side::Before),
                "After:" => side = Some(Side::After),
                _ => {}
            }
            let Some(language) = line.strip_prefix("```").map(|rest| rest.trim_start_matches('`')) else { continue };
            let fence = line.strip_suffix(language).unwrap_or_default();
            let block: String =
                lines.by_ref().take_while(|line| *line != fence).map(|line| format!("{line}\n")).collect();
            let name = file.take().unwrap_or_else(|| match language {
                "json" => "openapi.json".to_owned(),
                "markdown" => "openapi.md".to_owned(),
                _ => "openapi.yaml".to_owned(),
            });
            match side {
                Some(Side::Before) => drop(example.before.insert(name, block)),
                Some(Side::After) => drop(example.after.insert(name, block)),
                None => panic!("a block outside of the example: {block}"),
            }
        }
        example
    }

    /// Runs the command that reads these files.
    pub fn run(&self, side: Side, strictness: Strictness) -> Outcome {
        let mut files = self.before.clone();
        if side == Side::After {
            files.extend(self.after.clone());
        }
        let mut sources = Sources::new();
        let mut sink = Diagnostics::new(strictness);
        let mut outcome = Outcome::default();
        if files.contains_key("accepted.yaml") {
            let file = add(&mut sources, &files, "accepted.yaml").unwrap();
            let node = parse(&sources, file, &mut sink).unwrap();
            Accepted::read(&node, &mut sink);
        } else if let Some(recording) = files.remove("recording.ndjson") {
            observed(files, &recording, &mut sources, &mut sink);
        } else if files.keys().any(|name| name.starts_with("first.")) {
            let names = ["first.yaml", "first.md", "first.txt", "second.yaml"];
            let pages: Vec<_> = names.iter().filter_map(|name| add(&mut sources, &files, name)).collect();
            crate::import::import(&sources, None, &pages, &mut sink);
        } else {
            outcome = generated(files, &mut sources, &mut sink);
        }
        outcome.reported = sink.sorted().iter().map(|found| (found.severity, found.rule.id)).collect();
        outcome
    }
}

fn generated(mut files: Files, sources: &mut Sources, sink: &mut Diagnostics) -> Outcome {
    let name = ["openapi.json", "openapi.md", "openapi.yaml"].into_iter().find(|name| files.contains_key(*name));
    let name = name.unwrap_or("openapi.yaml");
    let text = files.remove(name).unwrap_or_default();
    // The example texts have their own syntax problems, which a document made from them no longer has.
    let mut of_text = Sources::new();
    let file = of_text.add(name, text.as_str());
    let fragment = if text.is_empty() { Some(Node::empty(Default::default())) } else { parse(&of_text, file, sink) };
    let document = fragment.filter(|_| name == "openapi.yaml").and_then(|node| completed(&node)).unwrap_or(text);
    let input = Input {
        document: sources.add(name, document),
        overlays: add(sources, &files, "overlay.yaml").into_iter().collect(),
        names: add(sources, &files, "names.yaml"),
        dialect: add(sources, &files, "dialect.yaml"),
        lock: add(sources, &files, "names.lock"),
        locked: false,
        runtime: runtime(files.remove("oascrate.toml")),
        ..Input::default()
    };
    for (name, text) in files {
        sources.add(name, text);
    }
    let output = generate(sources, &input, sink);
    let reading = output.map(|output| output.reading);
    Outcome {
        reported: BTreeSet::new(),
        fixed: reading.iter().flat_map(|reading| &reading.fixes).map(|fix| fix.rule.clone()).collect(),
        document: reading.map(|reading| reading.document.to_json()),
    }
}

/// The runtime that a configuration chooses.
fn runtime(configuration: Option<String>) -> Runtime {
    match configuration.as_deref() {
        Some("runtime = \"crate\"\n") => Runtime::Crate,
        _ => Runtime::default(),
    }
}

/// Compares the document with a recording. The example of a rule about absent properties is shorter than its evidence.
fn observed(files: Files, recording: &str, sources: &mut Sources, sink: &mut Diagnostics) {
    let mut found = Diagnostics::default();
    let document = generated(files, sources, &mut found).document;
    let document = Node::from_json(Default::default(), &document.unwrap_or_else(|| panic!("{:?}", found.sorted())));
    let mut observer = Observer::new(&document);
    let each = |line, record| match record {
        Record::Exchange(exchange) => observer.add(Line { recording: 0, line }, &exchange),
        Record::Malformed(message) => panic!("{line}: {message}"),
    };
    read(recording.as_bytes(), each).unwrap();
    let observation = observer.finish(Evidence { absences: 2 });
    diagnostics(&observation, &["recording.ndjson".to_owned()], sink);
}

fn add(sources: &mut Sources, files: &Files, name: &str) -> Option<FileId> {
    files.get(name).map(|text| sources.add(name, text.as_str()))
}

/// Returns the document around a part; `None` if it is a whole document.
fn completed(part: &Node) -> Option<String> {
    let Json::Object(part) = part.to_json() else { return None };
    if part.get("info").is_some_and(|info| info.get("title").is_some()) {
        return None;
    }
    let mut sources = Sources::new();
    let file = sources.add("base.yaml", BASE);
    let mut document = parse(&sources, file, &mut Diagnostics::default())?.to_json();
    merge(&mut document, Json::Object(part));
    Some(document.to_string())
}

fn merge(into: &mut Json, part: Json) {
    match (into, part) {
        (Json::Object(into), Json::Object(part)) => {
            for (key, value) in part {
                merge(into.entry(key).or_insert(Json::Null), value);
            }
        }
        (into, part) => *into = part,
    }
}
