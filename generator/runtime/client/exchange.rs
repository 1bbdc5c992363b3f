//! From an encoded request to the undecoded response: credentials, URL, attempts.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::PoisonError;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Uri};
use tokio::time::{Instant, sleep, timeout_at};

use super::expected::Expected;
use super::idle::Progress;
use super::options::Options;
use super::resume::Resumption;
use super::trace::Trace;
use super::{BoxFuture, Core, Error, Next, TransportError};
use crate::runtime::body::Body;
use crate::runtime::body::incoming::Incoming;
use crate::runtime::operation::OperationInfo;
use crate::runtime::request_encoder::{EncodeError, RequestEncoder};
use crate::runtime::response::RawResponse;
use crate::runtime::security::Credentials;

/// A request that can be sent any number of times, if its body can.
struct PreparedRequest<'r> {
    expected: Expected,
    uri: Uri,
    encoded: &'r RequestEncoder,
}

impl Core {
    /// Sends a request until the policy does not ask for another attempt, and returns the last response, whatever its
    /// status.
    ///
    /// The credentials and options of this call, if they differ from those of the client.
    // Boxed, since the futures of all calls contain it. It is a block, because the arguments of an async function are
    // in its future twice.
    pub(super) fn exchange(
        self,
        expected: Expected,
        mut written: Result<RequestEncoder, EncodeError>,
        mut credentials: Option<Credentials>,
        options: Option<Box<Options>>,
    ) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move {
            let info = expected.info;
            let trace = Trace::of(info);
            let request = written.as_mut().map_err(|error| Error::from_encode_error(info, error))?;
            let resumption = Resumption::of(&self, expected, request, credentials.as_ref(), options.as_deref());
            let options = options.as_deref().unwrap_or(&self.0.options);
            let needs_credentials = !info.security.is_empty() || request.takes_all_credentials;
            if let (Some(provider), None) = (&self.0.provider, &credentials)
                && needs_credentials
            {
                credentials = Some(provider(info.security).await.map_err(|error| Error::request(info, error))?);
            }
            let uri = match &credentials {
                Some(own) => self.prepare(info, request, own, options)?,
                None => {
                    let shared = self.0.credentials.read().unwrap_or_else(PoisonError::into_inner);
                    self.prepare(info, request, &shared, options)?
                }
            };
            let headers = &mut request.headers;
            trace.enter(|| self.0.interceptors.iter().for_each(|interceptor| interceptor.prepare(info, headers)));
            let prepared = PreparedRequest { expected, uri, encoded: request };
            let mut response = trace.follow(&prepared.uri, self.attempts(&prepared, options, &trace)).await?;
            if let Some(incoming) = &mut response.stream {
                incoming.resume = resumption;
            }
            Ok(response)
        })
    }

    /// Adds credentials and options to a request, and returns its URL.
    fn prepare(
        &self,
        info: &'static OperationInfo,
        request: &mut RequestEncoder,
        credentials: &Credentials,
        options: &Options,
    ) -> Result<Uri, Error> {
        if let Some(error) = &options.header_error {
            return Err(Error::request(info, error));
        }
        if !info.security.is_empty() {
            let schemes = credentials.satisfy(info.security);
            let schemes = schemes.ok_or(Error::MissingCredentials { operation: info.id, needs: info.security })?;
            request.authorize(schemes, credentials).map_err(|error| Error::from_encode_error(info, &error))?;
        }
        if request.takes_all_credentials || options.sends_all_credentials {
            let authorized = request.authorize(&credentials.schemes(), credentials);
            authorized.map_err(|error| Error::from_encode_error(info, &error))?;
        }
        request.undeclared(&options.query.0);
        request.finish_cookies();
        for name in &options.omitted_headers {
            request.headers.remove(name);
        }
        #[cfg(all(feature = "server", feature = "tracing"))]
        crate::runtime::server::trace::forward(&mut request.headers);
        let uri = match &options.url {
            Some(whole) => with_query_of(whole, &request.path_and_query("")).try_into().map_err(http::Error::from),
            None => self.0.base.with(request.path_and_query(self.0.base.path())),
        };
        uri.map_err(|error| Error::request(info, error))
    }

    async fn attempts(
        &self,
        request: &PreparedRequest<'_>,
        options: &Options,
        trace: &Trace,
    ) -> Result<RawResponse, Error> {
        let mut started = Instant::now();
        let deadline = options.timeout(&request.encoded.body).and_then(|timeout| started.checked_add(timeout));
        let mut attempt = 1;
        loop {
            // Boxed, so that the future of a call, too, is small enough for the fast path of allocators.
            let outcome = Box::pin(self.attempt(request, started, deadline, options)).await;
            trace.attempt(attempt, &outcome, started);
            let wait = match options.retry.wait(&request.expected.info.method, attempt, &outcome) {
                Some(wait) if request.encoded.body.is_replayable() => wait,
                _ => {
                    trace.finish(attempt, &outcome);
                    return outcome;
                }
            };
            // An attempt that could not start in time is not waited for: the caller receives the present response.
            if deadline.is_some_and(|deadline| deadline.saturating_duration_since(Instant::now()) <= wait) {
                trace.finish(attempt, &outcome);
                return outcome;
            }
            attempt += 1;
            trace.wait(attempt, options.retry, &outcome, wait);
            sleep(wait).await;
            started = Instant::now();
        }
    }

    /// Makes an attempt that starts now. `deadline` is that of the call.
    async fn attempt(
        &self,
        request: &PreparedRequest<'_>,
        now: Instant,
        deadline: Option<Instant>,
        options: &Options,
    ) -> Result<RawResponse, Error> {
        let own = options.attempt_timeout(&request.encoded.body);
        let sent = async {
            match options.idle_timeout(&request.encoded.body) {
                // Boxed, so that the future of a call stays small.
                Some(idle) => Box::pin(self.send_watched(request, idle, options)).await,
                None => self.send(request, options, None).await,
            }
        };
        let own_deadline = own.and_then(|own| now.checked_add(own));
        let Some(limit) = [own_deadline, deadline].into_iter().flatten().min() else { return sent.await };
        timeout_at(limit, sent).await.unwrap_or_else(|_| {
            let cause = match (own, options.timeout(&request.encoded.body)) {
                (Some(own), _) if own_deadline == Some(limit) => format!("nothing within {own:?}"),
                (_, whole) => {
                    let whole = whole.unwrap_or_else(|| limit.saturating_duration_since(now));
                    format!("nothing within {whole:?}, which the call may take in all")
                }
            };
            Err(Error::Transport(TransportError::timeout(cause).for_operation(request.expected.info)))
        })
    }

    /// Fails if nothing is sent or received for the given time.
    async fn send_watched(
        &self,
        request: &PreparedRequest<'_>,
        idle: Duration,
        options: &Options,
    ) -> Result<RawResponse, Error> {
        let progress = Progress::new();
        let mut sent = pin!(self.send(request, options, Some(&progress)));
        let mut stalled = pin!(progress.stalled(idle));
        poll_fn(|cx| match (sent.as_mut().poll(cx), stalled.as_mut().poll(cx)) {
            (Poll::Ready(outcome), _) => Poll::Ready(outcome),
            (Poll::Pending, Poll::Ready(())) => {
                let cause = format!("nothing was sent or received for {idle:?}");
                Poll::Ready(Err(Error::Transport(TransportError::timeout(cause).for_operation(request.expected.info))))
            }
            (Poll::Pending, Poll::Pending) => Poll::Pending,
        })
        .await
    }

    async fn send(
        &self,
        request: &PreparedRequest<'_>,
        options: &Options,
        progress: Option<&Progress>,
    ) -> Result<RawResponse, Error> {
        let PreparedRequest { expected, uri: _, encoded: RequestEncoder { body, .. } } = request;
        let info = expected.info;
        let body = match body.as_bytes() {
            Some(bytes) => bytes.clone().into(),
            // Boxed, so that the future of a call stays small.
            None => Box::pin(body.open()).await.map_err(|error| Error::request(info, error))?,
        };
        let watched = |body| match progress {
            Some(progress) => progress.watch(body),
            None => body,
        };
        let next = Next::new(info, &self.0.interceptors, self.0.transport.as_ref());
        let sent = next.send(request.message(watched(body)));
        let response = sent.await.map_err(|error| Error::Transport(error.for_operation(info)))?;
        let (head, body) = response.into_parts();
        if let Some(progress) = progress {
            progress.mark();
        }
        if expected.is_stream(head.status, &head.headers) {
            let mut incoming = Incoming::new(body.into_content());
            incoming.operation = info.id;
            incoming.limit = options.response_limit;
            incoming.idle_timeout = options.idle_timeout.set();
            let raw = RawResponse::received(head.status, head.headers, Bytes::new());
            return Ok(RawResponse { stream: Some(Box::new(incoming)), ..raw });
        }
        match watched(body).read_at_most(options.response_limit).await {
            Ok(Some(body)) => Ok(RawResponse::received(head.status, head.headers, body)),
            Ok(None) => Err(Error::ResponseTooLarge { operation: info.id, limit: options.response_limit }),
            Err(error) => Err(Error::Transport(TransportError::from_body(error).for_operation(info))),
        }
    }
}

impl PreparedRequest<'_> {
    /// The request of an attempt.
    fn message(&self, body: Body) -> Request<Body> {
        let mut message = Request::new(body);
        *message.method_mut() = self.encoded.method.clone();
        *message.uri_mut() = self.uri.clone();
        *message.headers_mut() = self.encoded.headers.clone();
        if let Some(redirects) = self.expected.redirects {
            message.extensions_mut().insert(redirects);
        }
        message
    }
}

/// A URL without its fragment, and with the query of a path in addition to its own.
fn with_query_of(url: &str, path: &str) -> String {
    let url = url.split('#').next().unwrap_or_default();
    match path.split_once('?') {
        Some((_, query)) if url.contains('?') => format!("{url}&{query}"),
        Some((_, query)) => format!("{url}?{query}"),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_query_to_whole_urls() {
        for (url, path, expected) in [
            ("https://a.example/hook", "/event", "https://a.example/hook"),
            ("https://a.example/hook#x", "/event?a=1", "https://a.example/hook?a=1"),
            ("https://a.example/?key=k", "/event?a=1&b", "https://a.example/?key=k&a=1&b"),
        ] {
            assert_eq!(with_query_of(url, path), expected);
        }
    }
}
