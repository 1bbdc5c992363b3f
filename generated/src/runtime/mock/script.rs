// Emitted by `oascrate`, from `runtime/mock/script.rs` in its own sources. Edits are overwritten.

//! What a test configured for one operation.

use std::any::Any;
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::fault::Fault;
use crate::runtime::response::RawResponse;
use crate::runtime::server::Context;

/// The configuration of one operation.
#[derive(Debug, Default)]
pub(super) struct Script {
    responses: Sequence<ScriptedResponse>,
    delays: Sequence<Duration>,
    faults: Sequence<Fault>,
    pub expectations: Vec<Expectation>,
}

/// The next response of an operation.
#[derive(Debug, Default)]
pub(super) struct Step {
    pub response: Option<ScriptedResponse>,
    pub delay: Option<Duration>,
    pub fault: Option<Fault>,
}

/// A condition on requests, of which the first argument has the operation's type. Clones are the same condition.
#[derive(Clone)]
pub(super) struct Condition(Arc<Matches>);

type Matches = dyn Fn(&dyn Any, &Context) -> bool + Send + Sync;

/// An expected number of calls.
#[derive(Debug)]
pub(super) struct Expectation {
    pub condition: Option<Condition>,
    pub expected: usize,
    pub received: usize,
}

/// Which calls a part of the configuration applies to.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    /// All calls if there is no limit.
    pub times: Option<usize>,
    pub condition: Option<Condition>,
}

/// Values for the next calls, in order, and values for all later ones.
#[derive(Debug)]
struct Sequence<T> {
    next: VecDeque<(usize, Option<Condition>, T)>,
    /// The latest one first; those with a condition before the one without.
    then: VecDeque<(Option<Condition>, T)>,
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
    pub(super) fn respond(&mut self, scope: Scope, response: ScriptedResponse) {
        self.responses.push(scope, response);
    }

    pub(super) fn delay(&mut self, scope: Scope, delay: Duration) {
        self.delays.push(scope, delay);
    }

    pub(super) fn fault(&mut self, scope: Scope, fault: Fault) {
        self.faults.push(scope, fault);
    }

    /// Returns every condition once or more.
    pub(super) fn conditions(&self) -> Vec<Condition> {
        let expected = self.expectations.iter().filter_map(|expectation| expectation.condition.as_ref());
        let conditions = self.responses.conditions().chain(self.delays.conditions()).chain(self.faults.conditions());
        conditions.chain(expected).cloned().collect()
    }

    /// Returns the response to the next call, which meets these conditions.
    pub(super) fn next(&mut self, met: &[Condition]) -> Step {
        for expectation in &mut self.expectations {
            expectation.received += usize::from(is_met(expectation.condition.as_ref(), met));
        }
        Step { response: self.responses.next(met), delay: self.delays.next(met), fault: self.faults.next(met) }
    }
}

impl Condition {
    pub(super) fn new(matches: impl Fn(&dyn Any, &Context) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(matches))
    }

    pub(super) fn matches(&self, request: &dyn Any, context: &Context) -> bool {
        (self.0)(request, context)
    }
}

fn is_met(condition: Option<&Condition>, met: &[Condition]) -> bool {
    condition.is_none_or(|condition| met.iter().any(|met| Arc::ptr_eq(&met.0, &condition.0)))
}

impl<T> Default for Sequence<T> {
    fn default() -> Self {
        Self { next: VecDeque::new(), then: VecDeque::new() }
    }
}

impl<T: Clone> Sequence<T> {
    fn push(&mut self, Scope { times, condition }: Scope, value: T) {
        match (times, condition) {
            (Some(times), condition) => self.next.push_back((times, condition, value)),
            (None, Some(condition)) => self.then.push_front((Some(condition), value)),
            (None, None) => {
                self.then.retain(|(condition, _)| condition.is_some());
                self.then.push_back((None, value));
            }
        }
    }

    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let next = self.next.iter().filter_map(|(_, condition, _)| condition.as_ref());
        next.chain(self.then.iter().filter_map(|(condition, _)| condition.as_ref()))
    }

    fn next(&mut self, met: &[Condition]) -> Option<T> {
        self.next.retain(|(left, ..)| *left > 0);
        if let Some((left, _, value)) = self.next.iter_mut().find(|(_, condition, _)| is_met(condition.as_ref(), met)) {
            *left -= 1;
            return Some(value.clone());
        }
        let mut then = self.then.iter();
        then.find(|(condition, _)| is_met(condition.as_ref(), met)).map(|(_, value)| value.clone())
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

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a condition")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(times: Option<usize>, condition: Option<&Condition>) -> Scope {
        Scope { times, condition: condition.cloned() }
    }

    #[test]
    fn plays_limited_steps_in_order_then_the_default() {
        let mut sequence = Sequence::default();
        assert_eq!(sequence.next(&[]), None);
        sequence.push(scope(None, None), 'y');
        sequence.push(scope(None, None), 'z');
        sequence.push(scope(Some(2), None), 'a');
        sequence.push(scope(Some(0), None), 'b');
        sequence.push(scope(Some(1), None), 'c');
        let taken: Vec<_> = (0..5).map(|_| sequence.next(&[])).collect();
        assert_eq!(taken, ['a', 'a', 'c', 'z', 'z'].map(Some));
    }

    #[test]
    fn a_step_with_a_condition_waits_for_its_request() {
        let [one, other] = [Condition::new(|_, _| true), Condition::new(|_, _| true)];
        let mut sequence = Sequence::default();
        sequence.push(scope(Some(1), Some(&one)), 'a');
        sequence.push(scope(Some(1), None), 'b');
        sequence.push(scope(None, Some(&one)), 'x');
        sequence.push(scope(None, Some(&other)), 'y');
        sequence.push(scope(None, None), 'z');
        let calls = [vec![], vec![&one], vec![&one, &other], vec![&one], vec![], vec![]];
        let taken = calls.map(|met| sequence.next(&met.into_iter().cloned().collect::<Vec<_>>()));
        assert_eq!(taken, ['b', 'a', 'y', 'x', 'z', 'z'].map(Some));
    }
}
