// Copied by `cargo xtask codegen` from `generator/runtime/client/exchange.rs`. Edit it there instead.

//! From a written request to the answer as it came: credentials, address, attempts.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::PoisonError;
use std::task::Poll;
use std::time::Duration;

use http::{HeaderMap, Method, Request, Uri};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::time::{Instant, sleep, timeout};

use super::idle::Progress;
use super::options::Options;
use super::trace::Trace;
use super::{Core, Error, TransportError};
use crate::runtime::answer::Raw;
use crate::runtime::operation::Info;
use crate::runtime::outgoing::{Fault, Outgoing};
use crate::runtime::security::Credentials;
use crate::runtime::values::Content;

/// A request that can be sent any number of times, if its body can.
struct Prepared {
    info: &'static Info,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Content,
}

impl Core {
    /// Sends a request until there is an answer that the policy has nothing against, and gives that, whatever its status.
    ///
    /// Credentials and options are those of this call alone, if it has any.
    pub(super) async fn exchange(
        self,
        info: &'static Info,
        written: Result<Outgoing, Fault>,
        credentials: Option<Credentials>,
        options: Option<Box<Options>>,
    ) -> Result<Raw, Error> {
        let trace = Trace::of(info);
        let options = options.as_deref().unwrap_or(&self.0.options);
        let request = written.map_err(|fault| Error::fault(info, &fault))?;
        let prepared = match credentials {
            Some(own) => self.prepare(info, request, &own, options)?,
            None => {
                let shared = self.0.credentials.read().unwrap_or_else(PoisonError::into_inner);
                self.prepare(info, request, &shared, options)?
            }
        };
        trace.follow(self.attempts(&prepared, options, &trace)).await
    }

    fn prepare(
        &self,
        info: &'static Info,
        mut request: Outgoing,
        credentials: &Credentials,
        options: &Options,
    ) -> Result<Prepared, Error> {
        if let Some(fault) = &options.fault {
            return Err(Error::request(info, fault));
        }
        if !info.security.is_empty() {
            let schemes = credentials.satisfy(info.security);
            let schemes = schemes.ok_or(Error::MissingCredentials { operation: info.id, needs: info.security })?;
            request.authorize(schemes, credentials).map_err(|fault| Error::fault(info, &fault))?;
        }
        let (method, path, mut headers, body) = request.finish();
        for name in &options.omitted_headers {
            headers.remove(name);
        }
        let uri = [self.0.base_url.as_str(), &path].concat().try_into().map_err(|error| Error::request(info, error))?;
        Ok(Prepared { info, method, uri, headers, body })
    }

    async fn attempts(&self, request: &Prepared, options: &Options, trace: &Trace) -> Result<Raw, Error> {
        let deadline = options.timeout(&request.body).and_then(|timeout| Instant::now().checked_add(timeout));
        let mut attempt = 1;
        loop {
            let started = Instant::now();
            let left = deadline.map(|deadline| deadline.saturating_duration_since(started));
            let outcome = self.attempt(request, left, options).await;
            trace.attempt(attempt, &outcome, started.elapsed());
            let wait = match options.retry.wait(&request.info.method, attempt, &outcome) {
                Some(wait) if request.body.is_replayable() => wait,
                _ => return outcome,
            };
            // What would be too late is not waited for: the caller is better off with the answer that there is.
            if deadline.is_some_and(|deadline| deadline.saturating_duration_since(Instant::now()) <= wait) {
                return outcome;
            }
            sleep(wait).await;
            attempt += 1;
        }
    }

    /// `left` is what is left of the time for the call.
    async fn attempt(&self, request: &Prepared, left: Option<Duration>, options: &Options) -> Result<Raw, Error> {
        let own = options.attempt_timeout(&request.body);
        let sent = async {
            match options.idle_timeout(&request.body) {
                // On the heap, lest every call makes room for it.
                Some(idle) => Box::pin(self.send_watched(request, idle, options.answer_limit)).await,
                None => self.send(request, options.answer_limit, None).await,
            }
        };
        let Some(limit) = [own, left].into_iter().flatten().min() else { return sent.await };
        timeout(limit, sent).await.unwrap_or_else(|_| {
            let cause = match (own, options.timeout(&request.body)) {
                (Some(own), _) if own == limit => format!("nothing within {own:?}"),
                (_, whole) => format!("nothing within {:?}, which the call may take in all", whole.unwrap_or(limit)),
            };
            Err(Error::Transport(TransportError::timeout(cause).during(request.info)))
        })
    }

    /// Gives up when nothing has been sent or received for so long.
    async fn send_watched(&self, request: &Prepared, idle: Duration, answer_limit: usize) -> Result<Raw, Error> {
        let progress = Progress::new();
        let mut sent = pin!(self.send(request, answer_limit, Some(&progress)));
        let mut stalled = pin!(progress.stalled(idle));
        poll_fn(|cx| match (sent.as_mut().poll(cx), stalled.as_mut().poll(cx)) {
            (Poll::Ready(outcome), _) => Poll::Ready(outcome),
            (Poll::Pending, Poll::Ready(())) => {
                let cause = format!("nothing was sent or received for {idle:?}");
                Poll::Ready(Err(Error::Transport(TransportError::timeout(cause).during(request.info))))
            }
            (Poll::Pending, Poll::Pending) => Poll::Pending,
        })
        .await
    }

    async fn send(&self, request: &Prepared, answer_limit: usize, progress: Option<&Progress>) -> Result<Raw, Error> {
        let Prepared { info, method, uri, headers, body } = request;
        let body = body.open().await.map_err(|error| Error::request(info, error))?;
        let watched = |body| match progress {
            Some(progress) => progress.watch(body),
            None => body,
        };
        let mut message = Request::new(watched(body));
        *message.method_mut() = method.clone();
        *message.uri_mut() = uri.clone();
        *message.headers_mut() = headers.clone();
        let answer = self.0.transport.send(message).await.map_err(|error| Error::Transport(error.during(info)))?;
        let (head, body) = answer.into_parts();
        if let Some(progress) = progress {
            progress.mark();
        }
        match Limited::new(watched(body), answer_limit).collect().await {
            Ok(body) => Ok(Raw { status: head.status, headers: head.headers, body: body.to_bytes() }),
            Err(error) if error.is::<LengthLimitError>() => {
                Err(Error::AnswerTooLarge { operation: info.id, limit: answer_limit })
            }
            Err(error) => Err(Error::Transport(TransportError::of_body(error).during(info))),
        }
    }
}
