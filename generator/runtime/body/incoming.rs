//! Bodies that are read while they arrive.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::values::{Content, Json};

/// A body that is read while it arrives. Clones share it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Incoming {
    /// The operation.
    pub operation: &'static str,
    /// The bytes, which can be read once.
    pub content: Content,
    /// The maximum size of one item in bytes.
    pub limit: usize,
    /// How long no byte may arrive.
    pub idle_timeout: Option<Duration>,
    /// Opens a stream of events again where it broke off.
    pub resume: Option<Arc<dyn Resume>>,
    /// Validates each item.
    pub check: Option<ItemCheck>,
}

/// Returns the violation of the validation rules by an item, with its path.
pub type ItemCheck = Arc<dyn Fn(&Json) -> Result<(), String> + Send + Sync>;

/// Opens a stream of events again.
pub trait Resume: Send + Sync {
    /// Waits and sends the request again. `None` if the stream must not be opened again.
    fn resume(&self, after: Interruption<'_>) -> Option<Resumed>;
}

/// The bytes that follow, or `None` if there are no more events.
pub type Resumed = Pin<Box<dyn Future<Output = Result<Option<Content>, Box<dyn StdError + Send + Sync>>> + Send>>;

/// The state in which a stream of events broke off.
#[derive(Debug, Clone, Copy)]
pub struct Interruption<'a> {
    /// The id of the last event, or the empty string.
    pub last_event_id: &'a str,
    /// The wait that the server has demanded.
    pub retry: Option<Duration>,
    /// How often the stream was opened since the last event.
    pub resumed: u32,
}

impl Incoming {
    /// A body whose items may have any size.
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            operation: "",
            content: content.into(),
            limit: usize::MAX,
            idle_timeout: None,
            resume: None,
            check: None,
        }
    }
}

/// Equal to its own clones only, unless it is in memory.
impl PartialEq for Incoming {
    fn eq(&self, other: &Self) -> bool {
        self.content == other.content
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, content, limit, idle_timeout, resume: _, check: _ } = self;
        f.debug_struct("Incoming")
            .field("operation", operation)
            .field("content", content)
            .field("limit", limit)
            .field("idle_timeout", idle_timeout)
            .finish_non_exhaustive()
    }
}
