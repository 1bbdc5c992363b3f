// Emitted by `oascrate`, from `runtime/mock/script.rs` in its own sources. Edits are overwritten.

//! The queue of responses of an operation.

use std::any::Any;
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::response::RawResponse;
use crate::runtime::server::Context;

/// The configuration of one operation.
#[derive(Debug, Default)]
pub(super) struct Script {
    responses: Sequence<ScriptedResponse>,
    delays: Sequence<Duration>,
}

/// Responses for the next calls, in order, and a response for all later ones.
#[derive(Debug)]
struct Sequence<T> {
    next: VecDeque<(usize, T)>,
    then: Option<T>,
}

/// A configured response.
#[derive(Clone)]
pub(super) enum ScriptedResponse {
    /// Always the same.
    Fixed(RawResponse),
    /// Computed from the request, which has the operation's type.
    Computed(Arc<MakeResponse>),
}

type MakeResponse = dyn Fn(&dyn Any, &Context) -> RawResponse + Send + Sync;

impl Script {
    pub(super) fn respond(&mut self, times: Option<usize>, response: ScriptedResponse) {
        self.responses.push(times, response);
    }

    pub(super) fn delay(&mut self, times: Option<usize>, delay: Duration) {
        self.delays.push(times, delay);
    }

    /// Returns the response and the delay of the next call.
    pub(super) fn next(&mut self) -> (Option<ScriptedResponse>, Option<Duration>) {
        (self.responses.next(), self.delays.next())
    }
}

impl<T> Default for Sequence<T> {
    fn default() -> Self {
        Self { next: VecDeque::new(), then: None }
    }
}

impl<T: Clone> Sequence<T> {
    fn push(&mut self, times: Option<usize>, value: T) {
        match times {
            Some(times) => self.next.push_back((times, value)),
            None => self.then = Some(value),
        }
    }

    fn next(&mut self) -> Option<T> {
        while let Some((left, value)) = self.next.front_mut() {
            if let Some(fewer) = left.checked_sub(1) {
                *left = fewer;
                return Some(value.clone());
            }
            self.next.pop_front();
        }
        self.then.clone()
    }
}

impl ScriptedResponse {
    pub(super) fn to(&self, request: &dyn Any, context: &Context) -> RawResponse {
        match self {
            Self::Fixed(raw) => raw.clone(),
            Self::Computed(make) => make(request, context),
        }
    }
}

impl fmt::Debug for ScriptedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(raw) => raw.fmt(f),
            Self::Computed(_) => f.write_str("made from the request"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plays_limited_steps_in_order_then_the_default() {
        let mut sequence = Sequence::default();
        assert_eq!(sequence.next(), None);
        sequence.push(None, 'z');
        sequence.push(Some(2), 'a');
        sequence.push(Some(0), 'b');
        sequence.push(Some(1), 'c');
        let taken: Vec<_> = (0..5).map(|_| sequence.next()).collect();
        assert_eq!(taken, ['a', 'a', 'c', 'z', 'z'].map(Some));
    }
}
