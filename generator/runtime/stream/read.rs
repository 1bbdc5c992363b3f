//! Reads the items of a body while it arrives.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::Body as _;
use tokio::time::{Instant, Sleep, sleep};

use super::framing::{Framing, TooLarge};
use crate::runtime::body::Body;
use crate::runtime::body::incoming::{Incoming, Interruption, Resume, Resumed};

/// The cause of a broken stream.
type Cause = Box<dyn StdError + Send + Sync>;

/// A body that is read item by item.
pub(super) struct Reader<F> {
    framing: F,
    state: State,
    /// The bytes that have arrived and are not divided yet.
    chunk: Bytes,
    limit: usize,
    idle: Option<Idle>,
    resume: Option<Arc<dyn Resume>>,
    /// How often the stream was opened since the last item.
    resumed: u32,
}

enum State {
    Open(Body),
    Resuming(Resumed),
    Over,
}

/// What a reader returns in place of an item.
pub(super) enum Failure {
    TooLarge(TooLarge),
    Broken(Cause),
}

impl<F: Framing> Reader<F> {
    pub(super) fn new(incoming: &Incoming, framing: F) -> Self {
        Self {
            framing,
            state: State::Open(Body::of(incoming.content.clone())),
            chunk: Bytes::new(),
            limit: incoming.limit,
            idle: incoming.idle_timeout.map(Idle::new),
            resume: incoming.resume.clone(),
            resumed: 0,
        }
    }

    pub(super) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<F::Item, Failure>>> {
        loop {
            match self.framing.next(&mut self.chunk, self.limit) {
                Some(Ok(item)) => {
                    self.resumed = 0;
                    return Poll::Ready(Some(Ok(item)));
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(Failure::TooLarge(error)))),
                None => {}
            }
            match &mut self.state {
                State::Open(body) => match ready!(poll_chunk(body, &mut self.idle, cx)) {
                    Some(Ok(chunk)) => self.chunk = chunk,
                    Some(Err(cause)) if self.interrupted(true) => drop(cause),
                    Some(Err(cause)) => return Poll::Ready(Some(Err(Failure::Broken(cause)))),
                    None if self.interrupted(false) => {}
                    None => return Poll::Ready(self.framing.finish().map(Ok)),
                },
                State::Resuming(resumed) => match ready!(resumed.as_mut().poll(cx)) {
                    Ok(Some(content)) => {
                        self.framing.restart();
                        self.idle.iter_mut().for_each(Idle::reset);
                        self.state = State::Open(Body::of(content));
                    }
                    Ok(None) => self.state = State::Over,
                    Err(cause) => {
                        self.state = State::Over;
                        return Poll::Ready(Some(Err(Failure::Broken(cause))));
                    }
                },
                State::Over => return Poll::Ready(None),
            }
        }
    }

    /// Ends the body, and returns whether it is opened again.
    fn interrupted(&mut self, is_broken: bool) -> bool {
        self.state = State::Over;
        let Some(resume) = &self.resume else { return false };
        let Some((last_event_id, retry)) = self.framing.interruption(is_broken) else { return false };
        let resumed = resume.resume(Interruption { last_event_id, retry, resumed: self.resumed });
        self.resumed = self.resumed.saturating_add(1);
        match resumed {
            Some(resumed) => {
                self.state = State::Resuming(resumed);
                true
            }
            None => false,
        }
    }
}

/// The next bytes of a body, or an error if none arrive in time.
fn poll_chunk(body: &mut Body, idle: &mut Option<Idle>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Cause>>> {
    loop {
        match Pin::new(&mut *body).poll_frame(cx) {
            Poll::Ready(Some(Ok(frame))) => {
                idle.iter_mut().for_each(Idle::reset);
                if let Ok(data) = frame.into_data() {
                    return Poll::Ready(Some(Ok(data)));
                }
            }
            Poll::Ready(Some(Err(cause))) => return Poll::Ready(Some(Err(cause))),
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Pending => {
                let Some(idle) = idle else { return Poll::Pending };
                ready!(idle.sleep.as_mut().poll(cx));
                let message = format!("nothing was received for {:?}", idle.timeout);
                return Poll::Ready(Some(Err(io::Error::new(io::ErrorKind::TimedOut, message).into())));
            }
        }
    }
}

/// The time in which bytes must arrive.
struct Idle {
    timeout: Duration,
    sleep: Pin<Box<Sleep>>,
}

impl Idle {
    fn new(timeout: Duration) -> Self {
        Self { timeout, sleep: Box::pin(sleep(timeout)) }
    }

    fn reset(&mut self) {
        if let Some(end) = Instant::now().checked_add(self.timeout) {
            self.sleep.as_mut().reset(end);
        }
    }
}
