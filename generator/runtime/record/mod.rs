//! Recording of exchanges: what a client, server or gateway sends and receives, as lines of JSON.
//!
//! ```text
//!  Client  --- Interceptor ---.
//!                              >-- Recorder --bounded queue--> a thread: Redaction --> lines --> file
//!  Server, Gateway --- Layer -'
//! ```
//!
//! A call is never delayed: bodies are copied while they pass, and an exchange that does not fit into the queue is
//! dropped and [counted](Recorder::dropped). Credentials, tokens and personal values are replaced before anything is
//! written; see [`Redaction`]. `oascrate observe` compares the result with the document.
//!
//! A line has the version of the form, the request and the response:
//!
//! ```json
//! {"v":1,
//!  "request":{"method":"GET","url":"/rooms?count=1","headers":[["accept","application/json"]],"body":""},
//!  "response":{"status":200,"headers":[["content-type","application/json"]],"body":"{\"rooms\":[]}"}}
//! ```
//!
//! JSON and forms are recorded up to a limit. A body that is too long, or anything else, is left out, with
//! `"truncated": true`: it could not be redacted.

#[cfg(feature = "client")]
mod client;
mod line;
mod redaction;
#[cfg(feature = "server")]
mod server;
mod tap;

use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

pub use redaction::Redaction;
#[cfg(feature = "server")]
pub use server::Recorded;

use line::line;
use tap::Draft;

/// The limits of a recording.
#[derive(Debug, Clone)]
pub struct RecordOptions {
    redaction: Redaction,
    body_limit: usize,
    queue_limit: usize,
    size_limit: u64,
}

impl Default for RecordOptions {
    fn default() -> Self {
        Self { redaction: Redaction::default(), body_limit: 256 << 10, queue_limit: 16 << 20, size_limit: 1 << 30 }
    }
}

impl RecordOptions {
    /// Sets what is replaced.
    pub fn redaction(mut self, redaction: Redaction) -> Self {
        self.redaction = redaction;
        self
    }

    /// Sets the maximum size of a body in bytes; a longer one is left out. By default 256 KiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the maximum size of the bodies that wait to be written. By default 16 MiB.
    pub fn queue_limit(mut self, bytes: usize) -> Self {
        self.queue_limit = bytes;
        self
    }

    /// Sets the maximum size of the recording; later exchanges are dropped. By default 1 GiB.
    pub fn size_limit(mut self, bytes: u64) -> Self {
        self.size_limit = bytes;
        self
    }
}

/// A recording that is being written. Cheap to clone; clones write to the same one.
///
/// It is an `Interceptor` of clients and a `tower::Layer` of servers:
///
#[cfg_attr(all(feature = "client", feature = "server"), doc = "```")]
#[cfg_attr(not(all(feature = "client", feature = "server")), doc = "```ignore")]
/// use this_crate::Client;
/// use this_crate::runtime::record::Recorder;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir();
/// let recorder = Recorder::create(folder.join("calls.ndjson"))?;
/// let client = Client::builder("https://api.example").interceptor(recorder.clone()).build()?;
/// let router: axum::Router = axum::Router::new().layer(recorder.clone());
/// // ... calls ...
/// recorder.flush();
/// # let _ = (client, router);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Recorder(Arc<Shared>);

struct Shared {
    queue: SyncSender<Message>,
    counts: Arc<Counts>,
    body_limit: usize,
    queue_limit: usize,
}

/// What waits to be written.
enum Message {
    Exchange(Box<Draft>),
    /// Reports that everything before it was written.
    Flush(SyncSender<()>),
}

#[derive(Default)]
struct Counts {
    /// The bytes of the bodies in the queue.
    waiting: AtomicUsize,
    recorded: AtomicU64,
    dropped: AtomicU64,
    /// The error that ended the recording.
    error: Mutex<Option<io::Error>>,
}

/// The maximum number of exchanges that wait to be written.
const QUEUE: usize = 1024;

impl Recorder {
    /// Records to a new file, with the default limits and redaction.
    pub fn create(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::new(File::create(path)?, RecordOptions::default())
    }

    /// Records to a writer. An error of the writer ends the recording; see [`Recorder::take_error`].
    pub fn new(writer: impl Write + Send + 'static, options: RecordOptions) -> io::Result<Self> {
        let (queue, messages) = sync_channel(QUEUE);
        let counts = Arc::new(Counts::default());
        let RecordOptions { redaction, body_limit, queue_limit, size_limit } = options;
        let writer = Writer { out: BufWriter::new(writer), redaction, left: size_limit, counts: Arc::clone(&counts) };
        thread::Builder::new().name("recorder".to_owned()).spawn(move || writer.run(&messages))?;
        Ok(Self(Arc::new(Shared { queue, counts, body_limit, queue_limit })))
    }

    /// Returns how many exchanges were written.
    pub fn recorded(&self) -> u64 {
        self.0.counts.recorded.load(Ordering::Relaxed)
    }

    /// Returns how many exchanges were not: the queue was full, the recording has its maximum size, or it could not be
    /// written.
    pub fn dropped(&self) -> u64 {
        self.0.counts.dropped.load(Ordering::Relaxed)
    }

    /// Returns the error that ended the recording.
    pub fn take_error(&self) -> Option<io::Error> {
        self.0.counts.error.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Waits until all exchanges that have ended are written. Blocks the thread.
    pub fn flush(&self) {
        let (done, wait) = sync_channel(1);
        if self.0.queue.send(Message::Flush(done)).is_ok() {
            // The thread has ended if it does not reply.
            let _ = wait.recv();
        }
    }

    /// The maximum size of a body.
    fn body_limit(&self) -> usize {
        self.0.body_limit
    }

    /// Queues an exchange, or drops it.
    fn submit(&self, draft: Draft) {
        let (counts, size) = (&self.0.counts, draft.size());
        let waiting = counts.waiting.fetch_add(size, Ordering::Relaxed);
        let is_full = waiting.saturating_add(size) > self.0.queue_limit;
        if is_full || self.0.queue.try_send(Message::Exchange(Box::new(draft))).is_err() {
            counts.waiting.fetch_sub(size, Ordering::Relaxed);
            counts.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("recorded", &self.recorded()).field("dropped", &self.dropped()).finish()
    }
}

/// The thread that writes.
struct Writer<W: Write> {
    out: BufWriter<W>,
    redaction: Redaction,
    /// The bytes that may still be written.
    left: u64,
    counts: Arc<Counts>,
}

impl<W: Write> Writer<W> {
    fn run(mut self, messages: &Receiver<Message>) {
        for message in messages {
            match message {
                Message::Exchange(draft) => {
                    self.counts.waiting.fetch_sub(draft.size(), Ordering::Relaxed);
                    let written = self.write(&draft);
                    let is_written = self.succeeds(written) == Some(true);
                    let count = if is_written { &self.counts.recorded } else { &self.counts.dropped };
                    count.fetch_add(1, Ordering::Relaxed);
                }
                Message::Flush(done) => {
                    let flushed = self.out.flush();
                    self.succeeds(flushed);
                    // The caller may have gone.
                    let _ = done.send(());
                }
            }
        }
        // The last recorder is gone, so an error has no recipient.
        let _ = self.out.flush();
    }

    /// Keeps the first error, which ends the recording.
    fn succeeds<T>(&mut self, outcome: io::Result<T>) -> Option<T> {
        let error = match outcome {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        self.left = 0;
        self.counts.error.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        None
    }

    /// Writes a line, if it fits into the recording.
    fn write(&mut self, draft: &Draft) -> io::Result<bool> {
        let line = line(draft, &self.redaction);
        let Some(left) = self.left.checked_sub(line.len() as u64) else { return Ok(false) };
        self.out.write_all(line.as_bytes())?;
        self.left = left;
        Ok(true)
    }
}
