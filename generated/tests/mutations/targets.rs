//! Fuzz targets: each function takes any bytes, makes an input of them, and panics if an invariant is violated.

use std::cell::LazyCell;
use std::cmp::Ordering;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::response::Response;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Request, StatusCode};
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::body::multipart::Part;
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::request_encoder::RequestEncoder;
use rocketchat_omnichannel::runtime::wire::{SerdeAdapter, from_json, to_json};
use rocketchat_omnichannel::runtime::{Bytes, Content, DateTime, Operation, RawResponse, Responses, Upload};
use rocketchat_omnichannel::{Context, HandlerError, Server};
use tokio::runtime::Runtime;
use tower::ServiceExt;

use super::choices::Choices;
use super::dates;
use super::json::{Kind, has_wide_numbers, made_up};
use super::sample::{Fields, Parts, SendForm, SendParts, Thing};

/// JSON, decoded as a type and encoded again, is what it was, up to what the type documents.
pub fn models(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let json = match choices.once_in(4) {
        true => match serde_json::from_str(&choices.text()) {
            Ok(json) => json,
            Err(_) => return,
        },
        false => made_up(&mut choices, 0),
    };
    if has_wide_numbers(&json) {
        return;
    }
    let expected = Kind::Thing.normalized(&json);
    let decoded = from_json::<Thing>(&json);
    let from_text = serde_json::from_str::<SerdeAdapter<Thing>>(&json.to_string()).map(|SerdeAdapter(thing)| thing);
    assert_eq!(decoded.as_ref().ok(), from_text.as_ref().ok(), "{json}: {decoded:?} {from_text:?}");
    let encoded = decoded.as_ref().ok().map(to_json).map(|json| json.map_err(|error| error.to_string()));
    assert_eq!(encoded, expected.map(Ok), "{json}: {decoded:?}");
}

/// A form arrives as it was sent; any other text is read or refused.
pub fn forms(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    if choices.once_in(3) {
        let Some(read) = read_form(choices.text().into_bytes().into()) else { return };
        return there_and_back(read);
    }
    let mut text = || -> String {
        let count = choices.below(6);
        (0..count).map(|_| char::from(choices.byte())).collect()
    };
    let mut fields = Fields { text: Some(text()), ..Fields::default() };
    // An empty list has no notation.
    fields.tags = Some(vec![text(), text()]);
    let name = text();
    if !["open", "count", "size", "text", "tags", ""].contains(&name.as_str()) {
        fields.extra.insert(name, text());
    }
    fields.open = Some(choices.once_in(2));
    fields.count = Some(i64::from_be_bytes([0; 8].map(|_: u8| choices.byte())));
    fields.size = Some(f64::from_be_bytes([0; 8].map(|_: u8| choices.byte()))).filter(|size| size.is_finite());
    there_and_back(SendForm(fields));
}

fn there_and_back(request: SendForm) {
    let written = RequestEncoder::of(&request, HeaderMap::new());
    let (_, _, headers, content) = written.unwrap_or_else(|fault| panic!("{request:?}: {fault:?}")).finish();
    assert_eq!(headers.get(CONTENT_TYPE).map(|it| it.as_bytes()), Some(&b"application/x-www-form-urlencoded"[..]));
    let content = content.as_bytes().cloned().unwrap_or_default();
    assert_eq!(read_form(content.clone()).as_ref(), Some(&request), "{content:?}");
}

fn read_form(content: Bytes) -> Option<SendForm> {
    let (head, ()) = Request::new(()).into_parts();
    let payload = Payload::Whole { media_type: Some("application/x-www-form-urlencoded"), content: &content };
    RequestDecoder::new(SendForm::INFO, &head, payload).read().ok()
}

/// A server that keeps the last request.
type Kept = Mutex<Option<SendParts>>;

async fn keep(kept: &Kept, request: SendParts, _: Context) -> Result<<SendParts as Operation>::Response, HandlerError> {
    *kept.lock().expect("nobody panics with it") = Some(request);
    Ok(Responses::undocumented(RawResponse::new(StatusCode::NO_CONTENT)))
}

thread_local! {
    static RUNTIME: LazyCell<Runtime> =
        LazyCell::new(|| tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime"));
}

/// Sends a body to the server; returns the response, and what arrived.
fn send(media_type: &str, body: Vec<u8>) -> (Response, Option<SendParts>) {
    let kept = Arc::new(Kept::default());
    let router = Server::from_arc(kept.clone()).on::<SendParts, _>(keep).into_router();
    let request = Request::post("/parts").header(CONTENT_TYPE, media_type).body(Body::from(body)).expect("a request");
    let response = RUNTIME.with(|runtime| runtime.block_on(router.oneshot(request))).expect("a response");
    let request = kept.lock().expect("nobody panics with it").take();
    (response, request)
}

/// A multipart body arrives as it was sent, files with the media type of files if they had none; any other body is read
/// or refused.
pub fn multipart(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    if choices.once_in(3) {
        let body = choices.text().into_bytes();
        let (response, arrived) = send("multipart/form-data; boundary=B", body);
        assert!(!response.status().is_server_error(), "{response:?}");
        assert_eq!(arrived.is_some(), response.status() == StatusCode::NO_CONTENT);
        return;
    }
    let sent = SendParts(parts(&mut choices));
    let written = RequestEncoder::of(&sent, HeaderMap::new());
    let (_, _, headers, content) = written.unwrap_or_else(|fault| panic!("{sent:?}: {fault:?}")).finish();
    let media_type = headers[CONTENT_TYPE].to_str().expect("a media type");
    let body = RUNTIME.with(|runtime| {
        runtime.block_on(async {
            let body = content.open().await.expect("content in memory");
            axum::body::to_bytes(Body::new(body), usize::MAX).await.expect("content in memory").to_vec()
        })
    });
    let text = String::from_utf8_lossy(&body).into_owned();
    let (response, arrived) = send(media_type, body);
    assert_eq!(response.status(), StatusCode::NO_CONTENT, "{sent:?}\n{text}");
    assert_eq!(arrived, Some(with_media_types(sent)), "{text}");
}

/// What arrives: OpenAPI gives binary properties `application/octet-stream` where nothing else is said. Parts that are
/// not declared are no business of the document, and have what they had.
fn with_media_types(SendParts(mut parts): SendParts) -> SendParts {
    for upload in std::iter::once(&mut parts.file).chain(parts.files.iter_mut().flatten()) {
        upload.content_type.get_or_insert_with(|| "application/octet-stream".to_owned());
    }
    SendParts(parts)
}

/// Returns a body whose names a header line can carry.
fn parts(choices: &mut Choices<'_>) -> Parts {
    let content = |choices: &mut Choices<'_>| -> Vec<u8> {
        let count = choices.below(30);
        let line = if choices.once_in(3) { "\r\n--form-" } else { "" };
        line.bytes().chain((0..count).map(|_| choices.byte())).collect()
    };
    let name = |choices: &mut Choices<'_>| -> String {
        let count = choices.below(6);
        (0..count).map(|_| char::from(choices.byte())).map(|c| if c.is_control() { '"' } else { c }).collect()
    };
    let media_types = ["text/plain", "image/png", "application/octet-stream", "text/plain; charset=utf-8"];
    let upload = |choices: &mut Choices<'_>| {
        let upload = Upload::new(name(choices), content(choices));
        if choices.once_in(2) { upload.content_type(*choices.pick(&media_types)) } else { upload }
    };
    let text = String::from_utf8_lossy(&content(choices)).into_owned();
    let mut extra = Part::default();
    extra.name = format!("x{}", name(choices));
    extra.content = Content::from(content(choices));
    Parts {
        file: upload(choices),
        files: choices.once_in(2).then(|| vec![upload(choices), upload(choices)]),
        text: Some(text),
        numbers: Some(vec![i64::from(choices.byte()), -1]),
        fields: choices.once_in(2).then(|| [(name(choices), 1)].into()),
        extra: vec![extra],
    }
}

/// Date-times keep their meaning, and have one order.
pub fn date_times(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let texts = [(); 3].map(|()| date_time(&mut choices));
    for text in &texts {
        let date_time = DateTime::from(text.as_str());
        assert_eq!(date_time.as_str(), text);
        assert_eq!(date_time.unix_milliseconds(), dates::milliseconds(text), "{text}");
        let Some(milliseconds) = date_time.unix_milliseconds() else { continue };
        if let Some(again) = DateTime::from_unix_milliseconds(milliseconds) {
            assert_eq!(again.unix_milliseconds(), Some(milliseconds), "{text} is written as {again}");
            assert_eq!(dates::milliseconds(again.as_str()), Some(milliseconds), "{again}");
        }
    }
    let [a, b, c] = texts.map(DateTime::from);
    assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
    assert_eq!(a == b, a.cmp(&b) == Ordering::Equal);
    assert!(a != b || hash(&a) == hash(&b), "{a} {b}");
    assert!(!(a <= b && b <= c) || a <= c, "{a} {b} {c}");
}

fn hash(date_time: &DateTime) -> u64 {
    let mut hasher = DefaultHasher::new();
    date_time.hash(&mut hasher);
    hasher.finish()
}

/// Something like a date-time.
fn date_time(choices: &mut Choices<'_>) -> String {
    let number = |choices: &mut Choices<'_>, near: usize| choices.below(near + 3);
    let year = *choices.pick(&[0, 1, 4, 1600, 1899, 1900, 1969, 1970, 2000, 2026, 2100, 9999]);
    let (month, day) = (number(choices, 12), number(choices, 31));
    let (hour, minute, second) = (number(choices, 23), number(choices, 59), number(choices, 60));
    let fraction = *choices.pick(&["", ".0", ".5", ".999", ".1234567890123", ".", ".0000000001"]);
    let offset = *choices.pick(&["Z", "z", "+00:00", "-23:59", "+23:59", "+24:00", "", "+0100", "-00:30"]);
    let separator = *choices.pick(&["T", "t", " ", "", "_"]);
    let mut text =
        format!("{year:04}-{month:02}-{day:02}{separator}{hour:02}:{minute:02}:{second:02}{fraction}{offset}");
    if choices.once_in(6) {
        let mut letters: Vec<char> = text.chars().collect();
        let at = choices.below(letters.len());
        letters[at] = char::from(choices.byte());
        text = letters.into_iter().collect();
    }
    text
}
