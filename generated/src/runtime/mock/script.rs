// Copied by `cargo xtask codegen` from `generator/runtime/mock/script.rs`. Edit it there instead.

//! What an operation answers next.

use std::any::Any;
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::answer::Raw;
use crate::runtime::server::Context;

/// What one operation was told.
#[derive(Debug, Default)]
pub(super) struct Script {
    answers: Turns<Answer>,
    delays: Turns<Duration>,
}

/// Something for the next calls, one after the other, and something for all behind them.
#[derive(Debug)]
struct Turns<T> {
    next: VecDeque<(usize, T)>,
    then: Option<T>,
}

/// An answer that was asked for.
#[derive(Clone)]
pub(super) enum Answer {
    /// Always the same.
    Fixed(Raw),
    /// Made from the request, whose type is the operation's.
    Made(Arc<Make>),
}

type Make = dyn Fn(&dyn Any, &Context) -> Raw + Send + Sync;

impl Script {
    pub(super) fn answer(&mut self, times: Option<usize>, answer: Answer) {
        self.answers.push(times, answer);
    }

    pub(super) fn delay(&mut self, times: Option<usize>, delay: Duration) {
        self.delays.push(times, delay);
    }

    /// Answer and delay of the next call.
    pub(super) fn next(&mut self) -> (Option<Answer>, Option<Duration>) {
        (self.answers.next(), self.delays.next())
    }
}

impl<T> Default for Turns<T> {
    fn default() -> Self {
        Self { next: VecDeque::new(), then: None }
    }
}

impl<T: Clone> Turns<T> {
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

impl Answer {
    pub(super) fn to(&self, request: &dyn Any, context: &Context) -> Raw {
        match self {
            Self::Fixed(raw) => raw.clone(),
            Self::Made(make) => make(request, context),
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(raw) => raw.fmt(f),
            Self::Made(_) => f.write_str("made from the request"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_are_taken_in_order_and_then_it_stays() {
        let mut turns = Turns::default();
        assert_eq!(turns.next(), None);
        turns.push(None, 'z');
        turns.push(Some(2), 'a');
        turns.push(Some(0), 'b');
        turns.push(Some(1), 'c');
        let taken: Vec<_> = (0..5).map(|_| turns.next()).collect();
        assert_eq!(taken, ['a', 'a', 'c', 'z', 'z'].map(Some));
    }
}
