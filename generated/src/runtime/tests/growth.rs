// Emitted by `oascrate`, from `runtime/tests/growth.rs` in its own sources. Edits are overwritten.

//! The work for what a peer sends grows with its size, and no faster: four times the input is at most five times the
//! work.
//!
//! These tests count allocations and their bytes, and for unions how often values are read.

use std::fmt::Debug;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;

use allocation_counter::measure;
use axum::body::Body;
use bytes::Bytes;
use futures_core::Stream;
use http::{Request, StatusCode};
use tower::Service;

use super::sample::*;
use super::serving::*;
use super::unions::{Node, nested, steps};
use crate::runtime::body::incoming::Incoming;
use crate::runtime::body::{Codec, FormBody, JsonBody, Payload};
use crate::runtime::stream::{Events, Lines};
use crate::runtime::values::{Content, Json};

/// A kind of input: its name, and an input of a size.
type Kind<T> = (&'static str, fn(usize) -> T);

/// Allocations and their bytes.
fn cost<T>(work: impl Fn() -> T) -> [u64; 2] {
    // One-time work of the thread is not counted.
    drop(work());
    let info = measure(|| drop(work()));
    [info.count_total, info.bytes_total]
}

#[track_caller]
fn at_most_five_times(what: &str, few: &[u64], many: &[u64]) {
    for (few, many) in few.iter().zip(many) {
        assert!(*few > 0 && *many <= 5 * few, "{what}: {few} became {many}");
    }
}

/// Returns numbered items, joined by the separator.
fn row(count: usize, each: impl Fn(usize) -> String, separator: &str) -> String {
    (0..count).map(each).collect::<Vec<_>>().join(separator)
}

fn whole<'a>(media_type: &'a str, content: &'a Bytes) -> impl Fn() -> Payload<'a> {
    move || Payload::Whole { media_type: Some(media_type), content }
}

#[test]
fn form_decoding_cost_is_linear() {
    let kinds: [Kind<String>; 4] = [
        ("names", |count| row(count, |n| format!("n{n}="), "&")),
        ("values of a name", |count| row(count, |n| format!("n={n}"), "&")),
        ("elements", |count| row(count, |n| format!("tags[{n}]={n}"), "&")),
        ("escapes", |count| row(count, |n| format!("n%20{n}=%2B+"), "&")),
    ];
    for (what, form) in kinds {
        let [few, many] = [1_000, 4_000].map(|count| {
            let content = form(count).into();
            let form = whole("application/x-www-form-urlencoded", &content);
            cost(|| Codec::<Filter>::decode(FormBody::PLAIN, form()).unwrap())
        });
        at_most_five_times(what, &few, &many);
    }
}

#[test]
fn json_decoding_cost_is_linear() {
    let kinds: [Kind<String>; 7] = [
        ("undeclared", |count| format!("{{{}}}", row(count, |n| format!("\"n{n}\":{n}"), ","))),
        ("repeated", |count| format!("{{{}}}", row(count, |n| format!("\"open\":true,\"x\":{n}"), ","))),
        ("lists", |count| format!("{{\"tags\":[{}]}}", row(count, |n| format!("\"{n}\""), ","))),
        ("nulls", |count| format!("{{\"tags\":[{}]}}", row(count, |_| "null".to_owned(), ","))),
        ("undeclared lists", |count| format!("{{\"x\":[{}]}}", row(count, |n| format!("[{n}]"), ","))),
        ("texts", |count| format!("{{\"tags\":[\"{}\"]}}", "\\u00e4".repeat(count))),
        ("numbers", |count| format!("{{\"x\":0.{}}}", "1".repeat(count))),
    ];
    for (what, json) in kinds {
        let [few, many] = [1_000, 4_000].map(|count| {
            let content = json(count).into();
            let json = whole("application/json", &content);
            cost(|| Codec::<Filter>::decode(JsonBody, json()).unwrap())
        });
        at_most_five_times(what, &few, &many);
    }
    let [few, many] = [1_000, 4_000].map(|count| {
        let marks = row(count, |n| format!("\"{n}\":{n}"), ",");
        let content = format!("{{\"_id\":\"\",\"owner\":\"\",\"marks\":{{{marks}}}}}").into();
        let json = whole("application/json", &content);
        cost(|| Codec::<Thing>::decode(JsonBody, json()).unwrap())
    });
    at_most_five_times("maps", &few, &many);
}

#[test]
fn union_decoding_cost_is_linear() {
    let deep = ["", ",\"x\":1", ",\"y\":\"a\"", ",\"x\":\"\"", ",\"z\":[1,2]"];
    for end in deep {
        for (count, wide) in [(25, false), (250, true)] {
            let [few, many] = [count, 4 * count].map(|count| {
                let content = match wide {
                    true => format!("[{}]", row(count, |_| nested(3, end), ",")).into(),
                    false => nested(count, end).into(),
                };
                let json = whole("application/json", &content);
                let decode = || Codec::<Node>::decode(JsonBody, json()).unwrap();
                let [allocations, bytes] = cost(decode);
                [allocations, bytes, steps(decode).1]
            });
            at_most_five_times(end, &few, &many);
        }
    }
}

#[test]
fn error_cost_is_linear_in_depth_and_length() {
    let error = |depth: usize, length: usize| {
        let before = "{\"_id\":\"\",\"owner\":\"\",\"next\":".repeat(depth);
        let content = format!("{before}\"{}\"{}", "x".repeat(length), "}".repeat(depth)).into();
        let json = whole("application/json", &content);
        cost(|| Codec::<Thing>::decode(JsonBody, json()).unwrap_err())
    };
    at_most_five_times("a long value", &error(100, 100_000), &error(100, 400_000));
    at_most_five_times("a long way", &error(25, 1_000), &error(100, 1_000));
}

#[test]
fn request_decoding_cost_is_linear() {
    let kinds: [Kind<Request<Body>>; 5] = [
        ("query", |count| {
            let query = row(count, |n| format!("n{n}={n}&filter[m{n}]={n}"), "&");
            let request = Request::get(format!("/v1/owners/ada/things/.1?{query}"));
            request.header("cookie", "sid=s").body(Body::empty()).unwrap()
        }),
        ("list in a path", |count| {
            let request = Request::get(format!("/v1/owners/ada/things/.{}", row(count, |n| n.to_string(), ".")));
            request.header("cookie", "sid=s").body(Body::empty()).unwrap()
        }),
        ("cookies", |count| {
            let request = Request::get("/v1/owners/ada/things/.1");
            let cookies = row(count, |n| format!("n{n}={n}"), "; ");
            request.header("cookie", format!("{cookies}; sid=s")).body(Body::empty()).unwrap()
        }),
        ("parts of a name", |count| multipart(row(count, |n| part("x", n), ""))),
        ("parts", |count| multipart(row(count, |n| part(&format!("x{n}"), n), ""))),
    ];
    let router = router(Arc::new(Nothing));
    for (what, request) in kinds {
        let [few, many] = [100, 400].map(|count| {
            let response = || run(router.clone().call(request(count))).unwrap();
            assert_eq!(response().status(), StatusCode::NOT_IMPLEMENTED, "{what}");
            cost(response)
        });
        at_most_five_times(what, &few, &many);
    }
}

#[test]
fn stream_reading_cost_is_linear_in_an_item() {
    use crate::runtime::stream::codecs::{lines, text_events};
    let kinds: [Kind<String>; 4] = [
        ("an event", |count| format!("data: {}\n\n", "x".repeat(16 * count))),
        ("lines of an event", |count| format!("{}\n", "data: xxxxxxxxx\n".repeat(count))),
        ("events", |count| "data: xxxxxxxx\n\n".repeat(count)),
        ("a comment", |count| format!(":{}\ndata: a\n\n", "x".repeat(16 * count))),
    ];
    for (what, body) in kinds {
        let [few, many] = [1_000, 4_000].map(|count| {
            let content = body(count);
            cost(|| read(&content, |payload| Codec::<Events<String>>::decode(text_events, payload).unwrap()))
        });
        at_most_five_times(what, &few, &many);
    }
    let [few, many] = [1_000, 4_000].map(|count| {
        let content = format!("[{}]\n", row(count, |_| "[1,2,3,4,5]".to_owned(), ","));
        cost(|| read(&content, |payload| Codec::<Lines<Json>>::decode(lines, payload).unwrap()))
    });
    at_most_five_times("a line", &few, &many);
}

/// Reads a body to its end, which arrives in chunks of sixteen bytes.
fn read<S: Stream<Item: Debug> + Unpin>(content: &str, decode: impl FnOnce(Payload<'_>) -> S) -> usize {
    let content = Bytes::copy_from_slice(content.as_bytes());
    let chunks = (0..content.len()).step_by(16).map(move |at| Ok(content.slice(at..content.len().min(at + 16))));
    let incoming = Incoming::new(Content::stream(futures_util::stream::iter(chunks)));
    let mut items = decode(Payload::Stream { media_type: None, incoming: &incoming });
    let mut count = 0;
    while let Some(item) = run(poll_fn(|cx| Pin::new(&mut items).poll_next(cx))) {
        assert!(format!("{item:?}").starts_with("Ok"));
        count += 1;
    }
    assert!(count > 0, "no item is read");
    count
}

fn part(name: &str, content: usize) -> String {
    format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n")
}

fn multipart(parts: String) -> Request<Body> {
    let body = parts + &part("file", 0).replace("\r\n\r\n", "; filename=\"a\"\r\n\r\n") + "--B--\r\n";
    let request = Request::post("/v1/files").header("content-type", "multipart/form-data; boundary=B");
    request.header("x-key", "k").body(Body::from(body)).unwrap()
}
