//! From an encoded request to the undecoded response: credentials, URL, attempts.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, PoisonError};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Uri};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::time::{Instant, sleep, timeout_at};

use super::expected::Expected;
use super::idle::Progress;
use super::options::Options;
use super::resume::Resumption;
use super::trace::Trace;
use super::{Core, Error, Next, TransportError};
use crate::runtime::body::incoming::{Incoming, Resume};
use crate::runtime::request_encoder::{EncodeError, RequestEncoder};
use crate::runtime::response::RawResponse;
use crate::runtime::security::Credentials;
use crate::runtime::values::Content;

/// A request that can be sent any number of times, if its body can.
struct PreparedRequest {
    expected: Expected,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Content,
}

impl Core {
    /// Sends a request until the policy does not ask for another attempt, and returns the last response, whatever its
    /// status.
    ///
    /// The credentials and options of this call, if they differ from those of the client.
    pub(super) async fn exchange(
        self,
        expected: Expected,
        written: Result<RequestEncoder, EncodeError>,
        credentials: Option<Credentials>,
        options: Option<Box<Options>>,
    ) -> Result<RawResponse, Error> {
        let info = expected.info;
        let trace = Trace::of(info);
        let request = written.map_err(|error| Error::from_encode_error(info, &error))?;
        let resumption = Resumption::of(&self, expected, &request, credentials.as_ref(), options.as_deref());
        let options = options.as_deref().unwrap_or(&self.0.options);
        let needs_credentials = !info.security.is_empty() || request.takes_all_credentials;
        let credentials = match (&self.0.provider, credentials) {
            (Some(provider), None) if needs_credentials => {
                Some(provider(info.security).await.map_err(|error| Error::request(info, error))?)
            }
            (_, credentials) => credentials,
        };
        let mut prepared = match credentials {
            Some(own) => self.prepare(expected, request, &own, options)?,
            None => {
                let shared = self.0.credentials.read().unwrap_or_else(PoisonError::into_inner);
                self.prepare(expected, request, &shared, options)?
            }
        };
        let headers = &mut prepared.headers;
        trace.enter(|| self.0.interceptors.iter().for_each(|interceptor| interceptor.prepare(info, headers)));
        let mut response = trace.follow(&prepared.uri, self.attempts(&prepared, options, &trace)).await?;
        if let Some(incoming) = &mut response.stream {
            incoming.resume = resumption.map(|resumption| Arc::new(resumption) as Arc<dyn Resume>);
        }
        Ok(response)
    }

    fn prepare(
        &self,
        expected: Expected,
        mut request: RequestEncoder,
        credentials: &Credentials,
        options: &Options,
    ) -> Result<PreparedRequest, Error> {
        let info = expected.info;
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
        let base_url = if options.url.is_some() { "" } else { &self.0.base_url };
        let (method, url, mut headers, body) = request.finish_below(base_url);
        let url = match &options.url {
            Some(whole) => with_query_of(whole, &url),
            None => url,
        };
        for name in &options.omitted_headers {
            headers.remove(name);
        }
        #[cfg(all(feature = "server", feature = "tracing"))]
        crate::runtime::server::trace::forward(&mut headers);
        let uri = url.try_into().map_err(|error| Error::request(info, error))?;
        Ok(PreparedRequest { expected, method, uri, headers, body })
    }

    async fn attempts(
        &self,
        request: &PreparedRequest,
        options: &Options,
        trace: &Trace,
    ) -> Result<RawResponse, Error> {
        let mut started = Instant::now();
        let deadline = options.timeout(&request.body).and_then(|timeout| started.checked_add(timeout));
        let mut attempt = 1;
        loop {
            let outcome = self.attempt(request, started, deadline, options).await;
            trace.attempt(attempt, &outcome, started);
            let wait = match options.retry.wait(&request.expected.info.method, attempt, &outcome) {
                Some(wait) if request.body.is_replayable() => wait,
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
        request: &PreparedRequest,
        now: Instant,
        deadline: Option<Instant>,
        options: &Options,
    ) -> Result<RawResponse, Error> {
        let own = options.attempt_timeout(&request.body);
        let sent = async {
            match options.idle_timeout(&request.body) {
                // Boxed, so that the future of a call stays small.
                Some(idle) => Box::pin(self.send_watched(request, idle, options)).await,
                None => self.send(request, options, None).await,
            }
        };
        let own_deadline = own.and_then(|own| now.checked_add(own));
        let Some(limit) = [own_deadline, deadline].into_iter().flatten().min() else { return sent.await };
        timeout_at(limit, sent).await.unwrap_or_else(|_| {
            let cause = match (own, options.timeout(&request.body)) {
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
        request: &PreparedRequest,
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
        request: &PreparedRequest,
        options: &Options,
        progress: Option<&Progress>,
    ) -> Result<RawResponse, Error> {
        let PreparedRequest { expected, method, uri, headers, body } = request;
        let info = expected.info;
        let body = body.open().await.map_err(|error| Error::request(info, error))?;
        let watched = |body| match progress {
            Some(progress) => progress.watch(body),
            None => body,
        };
        let mut message = Request::new(watched(body));
        *message.method_mut() = method.clone();
        *message.uri_mut() = uri.clone();
        *message.headers_mut() = headers.clone();
        if let Some(redirects) = expected.redirects {
            message.extensions_mut().insert(redirects);
        }
        let next = Next::new(info, &self.0.interceptors, self.0.transport.as_ref());
        let response = next.send(message).await.map_err(|error| Error::Transport(error.for_operation(info)))?;
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
        match Limited::new(watched(body), options.response_limit).collect().await {
            Ok(body) => Ok(RawResponse::received(head.status, head.headers, body.to_bytes())),
            Err(error) if error.is::<LengthLimitError>() => {
                Err(Error::ResponseTooLarge { operation: info.id, limit: options.response_limit })
            }
            Err(error) => Err(Error::Transport(TransportError::from_body(error).for_operation(info))),
        }
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
