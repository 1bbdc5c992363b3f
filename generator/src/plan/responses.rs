//! The outcomes of a call, as the caller sees them.

use super::Plan;
use super::ty::Ty;
use crate::ir::{Body, Operation, Response, Status};

/// The outcome of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Success,
    Failure,
    /// Either, depending on the status.
    Either,
}

/// Without a documented success status, `default` covers successes as well; without both, redirects are successes.
pub(crate) fn outcome(operation: &Operation, status: Status) -> Outcome {
    let has = |is: fn(Status) -> bool| operation.responses.iter().any(|response| is(response.status));
    match status {
        status if status.is_success() => Outcome::Success,
        _ if has(Status::is_success) => Outcome::Failure,
        Status::Default => Outcome::Either,
        status if status.is_redirect() && !has(|status| status == Status::Default) => Outcome::Success,
        _ => Outcome::Failure,
    }
}

/// The first documented success, if all others have the same body.
pub(super) fn shared_success(operation: &Operation) -> Option<&Response> {
    let is_success = |response: &&Response| outcome(operation, response.status) != Outcome::Failure;
    let mut successes = operation.responses.iter().filter(is_success);
    // The body of a range of statuses is kept even if it is undocumented.
    let body = |response: &Response| {
        let content = response.content.as_ref().map(|content| (content.body.clone(), content.encodings.clone()));
        content.or(response.status.is_range().then_some((Body::Bytes, Vec::new())))
    };
    let first = successes.next()?;
    successes.all(|response| body(response) == body(first)).then_some(first)
}

impl<'a> Plan<'a> {
    /// The success type of a call: the type that the documented successes share, `()` if they have no body, or the enum
    /// of all responses if they differ.
    pub(super) fn success(&self, operation: &Operation) -> Ty<'a> {
        let Some(success) = shared_success(operation) else { return Ty::std("Self") };
        match &success.content {
            Some(content) => self.body(content),
            None if success.status.is_range() => Ty::runtime("Bytes"),
            None => Ty::std("()"),
        }
    }
}

/// Whether the success type alone determines the response, including its status.
pub(super) fn success_is_response(operation: &Operation) -> bool {
    shared_success(operation).is_some_and(|success| success.content.is_some() && !success.status.is_range())
}
