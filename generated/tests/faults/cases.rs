//! Everything that can be wrong with one response, and the expected outcome.

use Outcome::*;

use crate::server::Act::*;
use crate::server::{Act, bytes, html, json, response};

/// The outcome for the caller.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outcome {
    Success,
    Broken,
    TimedOut,
    Api(u16),
    Decode,
    Unexpected(u16),
    TooLarge,
}

/// Which operations are sent again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Again {
    Both,
    Fetch,
    None,
}

pub struct Fault {
    pub name: &'static str,
    pub act: Act,
    pub outcome: Outcome,
    pub again: Again,
    /// A substring of the message.
    pub says: &'static str,
}

pub const RESPONSE_LIMIT: usize = 100_000;
const ENVELOPE: &str = r#"{"success":false,"error":"not now [error-not-now]"}"#;

/// Returns the cases of a missing or incomplete response.
pub fn broken() -> Vec<Fault> {
    let broken = |name, act| Fault { name, act, outcome: Broken, again: Again::Fetch, says: " received no response: " };
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    vec![
        broken("closed before the request is read", Hangup),
        broken("closed without an answer", Say(Vec::new())),
        broken("cut in the status", Say(bytes("HTTP/1.1 20"))),
        broken("cut in the headers", Say(bytes("HTTP/1.1 200 OK\r\nContent-Le"))),
        broken("cut before the body", Say(bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"))),
        broken("cut in the body", Say(bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\""))),
        broken("cut between chunks", Say(bytes(&format!("{chunked}2\r\n{{}}\r\n")))),
        broken("a chunk that is none", Say(bytes(&format!("{chunked}zz\r\n{{}}\r\n")))),
        broken("not HTTP", Say(bytes("SSH-2.0-OpenSSH_9.6\r\n"))),
        broken("noise", Say((0..=255).cycle().take(5_000).collect())),
        broken(
            "lengths that differ",
            Say(bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")),
        ),
        broken("too many requests, cut in the body", Say(bytes("HTTP/1.1 429 \r\nContent-Length: 99\r\n\r\n{\"succ"))),
        broken("endless headers", Repeat("HTTP/1.1 200 OK\r\n", b"X-Padding: x\r\n".repeat(1_000), 0)),
    ]
}

/// Returns the cases of a response that does not end.
pub fn slow() -> Vec<Fault> {
    let slow = |name, act| Fault { name, act, outcome: TimedOut, again: Again::Fetch, says: "nothing within " };
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n";
    vec![
        slow("silence", SayAndHang(Vec::new())),
        slow("silence in the headers", SayAndHang(bytes("HTTP/1.1 200 OK\r\nContent-"))),
        slow("silence in the body", SayAndHang(bytes(&format!("{head}{{\"a\"")))),
        slow("silence in the page of a proxy", SayAndHang(bytes("HTTP/1.1 502 \r\nContent-Length: 99\r\n\r\n<html>"))),
        slow("one octet at a time", Repeat(head, bytes(" "), 20)),
    ]
}

/// Returns the cases of another kind of response than the described one.
pub fn refused() -> Vec<Fault> {
    let fault = |name, act, outcome, again, says| Fault { name, act, outcome, again, says };
    let api = |name, head: &str, status, again| {
        fault(name, json(head, ENVELOPE), Api(status), again, "not now [error-not-now]")
    };
    vec![
        api("bad request", "400 Bad Request", 400, Again::None),
        api("unauthorized", "401 Unauthorized", 401, Again::None),
        api("internal error", "500 Internal Server Error", 500, Again::None),
        api("bad gateway in the envelope", "502 Bad Gateway", 502, Again::Fetch),
        api("unavailable", "503 Service Unavailable", 503, Again::Fetch),
        api("unavailable for now", "503 Service Unavailable\r\nRetry-After: 0", 503, Again::Fetch),
        api("unavailable for long", "503 Service Unavailable\r\nRetry-After: 3600", 503, Again::None),
        api("gateway timeout", "504 Gateway Timeout", 504, Again::Fetch),
        api("too many requests", "429 Too Many Requests", 429, Again::Both),
        api("too many until a moment ago", "429 Too Many Requests\r\nX-RateLimit-Reset: 1", 429, Again::Both),
        api("too many for long", "429 Too Many Requests\r\nRetry-After: 3600", 429, Again::None),
        api("too many forever", "429 Too Many Requests\r\nRetry-After: 18446744073709551615", 429, Again::None),
        fault(
            "the page of a proxy",
            html("502 Bad Gateway", "<html><head><title>502</title></head><body><h1>Bad Gateway</h1><hr>nginx"),
            Unexpected(502),
            Again::Fetch,
            "returned 502 Bad Gateway (text/html): 502 Bad Gateway nginx",
        ),
        fault(
            "too many requests for a proxy",
            html("429 Too Many Requests", "<h1>Slow down</h1>"),
            Unexpected(429),
            Again::Both,
            "returned 429 Too Many Requests (text/html): Slow down",
        ),
        fault("no words", Say(response("504 Gateway Timeout", "")), Unexpected(504), Again::Fetch, "and no text"),
        fault("a refusal as a list", json("400 Bad Request", "[1]"), Unexpected(400), Again::None, ": [1]"),
        fault("a page for an answer", html("200 OK", "<p>Log in"), Unexpected(200), Again::None, "(text/html): Log in"),
        fault("elsewhere", Say(response("302 Found", "")), Unexpected(302), Again::None, "302 Found and no text"),
        fault("a status from nowhere", json("999 Odd", ENVELOPE), Unexpected(999), Again::None, "999"),
    ]
}

/// Returns the cases of a response that cannot be decoded.
pub fn garbled() -> Vec<Fault> {
    let garbled = |name, body: Vec<u8>, says| Fault {
        name,
        act: json("200 OK", body),
        outcome: Decode,
        again: Again::None,
        says,
    };
    let endless = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    let too_large = |name, act| Fault { name, act, outcome: TooLarge, again: Again::None, says: "100000 bytes" };
    let chunk = format!("1000\r\n{}\r\n", " ".repeat(0x1000));
    vec![
        garbled("nothing", Vec::new(), "does not match its description: the body is empty"),
        garbled("half an object", bytes("{\"a\":"), "EOF while parsing a value"),
        garbled("two values", bytes("{} {}"), "trailing characters"),
        garbled("noise as JSON", (0..=255).collect(), "expected value"),
        garbled("a string that is not UTF-8", b"\"\xff\xfe\"".to_vec(), "invalid unicode code point"),
        garbled("lists without end", vec![b'['; RESPONSE_LIMIT], "recursion limit exceeded"),
        garbled("a number without end", vec![b'9'; 50_000], "number out of range"),
        too_large("one byte too many", json("200 OK", " ".repeat(RESPONSE_LIMIT + 1))),
        too_large("one byte too many of a page", html("503 Service Unavailable", &" ".repeat(RESPONSE_LIMIT + 1))),
        too_large("chunks without end", Repeat(endless, chunk.into_bytes(), 0)),
        too_large(
            "a length beyond all memory",
            Repeat("HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551000\r\n\r\n", vec![b' '; 0x1000], 0),
        ),
    ]
}

/// Returns the cases of unusual but valid responses.
pub fn odd_but_right() -> Vec<Fault> {
    let right = |name, act| Fault { name, act, outcome: Success, again: Again::None, says: "" };
    vec![
        right("as described", json("200 OK", "{}")),
        right("a bare null", json("200 OK", "null")),
        right("a bare number", json("200 OK", "1")),
        right("a text with a byte order mark inside", json("200 OK", "\"\u{feff}\"")),
        right("no media type", Say(response("200 OK", "{}"))),
        right("until the connection closes", Say(bytes("HTTP/1.1 200 OK\r\n\r\n{}"))),
        right("an early hint", Say([bytes("HTTP/1.1 103 Early Hints\r\n\r\n"), response("200 OK", "{}")].concat())),
        right("exactly as much as is taken in", json("200 OK", format!("{}1", " ".repeat(RESPONSE_LIMIT - 1)))),
        right("late", SayLate(300, response("200 OK", "{}"))),
        right("HTTP/1.0", Say(bytes("HTTP/1.0 200 OK\r\n\r\n{}"))),
    ]
}
