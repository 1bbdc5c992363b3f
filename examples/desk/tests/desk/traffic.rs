//! The traffic of a test, recorded and compared with the document.
//!
//! In: a server or a client that records what it sends and receives. Out: each difference from `spec/effective.yaml`,
//! and each request that no operation describes.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, OnceLock};

use oascrate::diagnostic::Diagnostics;
use oascrate::observe::recording::{Record, read};
use oascrate::observe::{Evidence, Line, Observation, Observer};
use oascrate::source::{Node, Sources, parse};
use rocketchat_omnichannel::runtime::record::{RecordOptions, Recorder, Redaction};

/// A recording in memory.
pub struct Traffic {
    recorder: Recorder,
    memory: Memory,
}

impl Traffic {
    pub fn new(redaction: Redaction) -> Self {
        let memory = Memory::default();
        let recorder = Recorder::new(memory.clone(), RecordOptions::default().redaction(redaction)).unwrap();
        Self { recorder, memory }
    }

    /// Returns the layer of a server, or the interceptor of a client.
    pub fn recorder(&self) -> Recorder {
        self.recorder.clone()
    }

    /// Returns all lines that were recorded.
    pub fn text(&self) -> String {
        self.recorder.flush();
        assert_eq!(self.recorder.dropped(), 0);
        String::from_utf8(self.memory.0.lock().unwrap().clone()).unwrap()
    }

    /// Returns how it differs from the document: findings, then requests without an operation. There must be this many
    /// exchanges with an operation, or more.
    pub fn differences(&self, least: u64) -> Vec<String> {
        let observation = observe(document(), &self.text());
        assert!(observation.matched >= least && observation.malformed.is_empty(), "{observation:?}");
        let findings = observation.findings.iter().map(|found| format!("{}: {}", found.subject, found.message));
        let unknown = observation.unknown.keys().map(|request| format!("{request}: no operation"));
        findings.chain(unknown).collect()
    }
}

/// A file in memory.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<u8>>>);

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Compares a recording with a document. That something does not occur in a test is no finding.
pub fn observe(document: &Node, recording: &str) -> Observation {
    let mut observer = Observer::new(document);
    let each = |line, record| match record {
        Record::Exchange(exchange) => observer.add(Line { recording: 0, line }, &exchange),
        Record::Malformed(message) => observer.malformed(Line { recording: 0, line }, message),
    };
    read(recording.as_bytes(), each).unwrap();
    observer.finish(Evidence { absences: u64::MAX })
}

/// The text of the effective document.
pub const TEXT: &str = include_str!("../../../../spec/effective.yaml");

/// The effective document.
pub fn document() -> &'static Node {
    static DOCUMENT: OnceLock<Node> = OnceLock::new();
    DOCUMENT.get_or_init(|| {
        let mut sources = Sources::new();
        let file = sources.add("effective.yaml", TEXT);
        parse(&sources, file, &mut Diagnostics::default()).unwrap()
    })
}
