//! HAR files of three other APIs, as a browser, a proxy and a test tool write them.
//!
//! Each folder of `fixtures/observe` has a document, a recording, and the expected findings in `findings.txt`, which
//! `UPDATE_GOLDENS=1` writes. The proposed overlay must settle all of them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use oascrate::diagnostic::{Diagnostics, Severity, Strictness};
use oascrate::observe::recording::{Record, read};
use oascrate::observe::{Evidence, Line, Observation, Observer, propose};
use oascrate::source::{Node, Sources};
use oascrate::{Input, generate};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/observe").join(name)
}

/// The effective document, which generates.
fn document(name: &str, overlay: Option<&str>) -> Node {
    let mut sources = Sources::new();
    let text = fs::read_to_string(folder(name).join("openapi.yaml")).unwrap();
    let input = Input {
        document: sources.add("openapi.yaml", text),
        overlays: overlay.map(|overlay| sources.add("overlay.yaml", overlay)).into_iter().collect(),
        ..Input::default()
    };
    let mut sink = Diagnostics::new(Strictness::Lenient);
    let output = generate(&sources, &input, &mut sink);
    let errors: Vec<_> = sink.sorted().into_iter().filter(|found| found.severity == Severity::Error).collect();
    output.unwrap_or_else(|| panic!("{name}: {errors:#?}")).reading.document
}

fn observe(name: &str, document: &Node) -> Observation {
    let mut observer = Observer::new(document);
    let file = fs::File::open(folder(name).join("traffic.har")).unwrap();
    let each = |line, record| match record {
        Record::Exchange(exchange) => observer.add(Line { recording: 0, line }, &exchange),
        Record::Malformed(message) => panic!("{name}:{line}: {message}"),
    };
    read(std::io::BufReader::new(file), each).unwrap();
    observer.finish(Evidence::default())
}

fn told(observation: &Observation) -> String {
    let names = ["traffic.har".to_owned()];
    let finding = |found: &oascrate::observe::Finding| {
        format!("{}: {}: {} ({})\n", found.rule.id, found.subject, found.message, found.evidence(&names))
    };
    let unknown =
        observation.unknown.iter().map(|(request, unknown)| format!("unknown: {request} ({})\n", unknown.count));
    observation.findings.iter().map(finding).chain(unknown).collect()
}

#[test]
fn har_files_of_other_apis_are_compared() {
    for name in ["books", "charging", "weather"] {
        let before = document(name, None);
        let observation = observe(name, &before);
        let found = told(&observation);
        let expected = folder(name).join("findings.txt");
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            fs::write(&expected, &found).unwrap();
        }
        assert_eq!(found, fs::read_to_string(expected).unwrap(), "{name}");
        let overlay = propose(&before, &observation.findings, &["traffic.har".to_owned()]).unwrap();
        let after = observe(name, &document(name, Some(&overlay)));
        assert!(after.findings.is_empty(), "{name}: {}\n{overlay}", told(&after));
    }
}
