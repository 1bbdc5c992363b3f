//! How bodies are divided into items.

use std::time::Duration;

use bytes::Bytes;
use proptest::prelude::*;

use super::event::Event;
use super::framing::records::{Format, Record, RecordFraming};
use super::framing::sse::{EventFraming, RawEvent};
use super::framing::{Framing, TooLarge};

/// All items of a body that arrives in these chunks.
fn divided<F: Framing>(mut framing: F, chunks: &[&[u8]], limit: usize) -> Vec<Result<F::Item, TooLarge>> {
    let mut items = Vec::new();
    for chunk in chunks {
        let mut chunk = Bytes::copy_from_slice(chunk);
        while let Some(item) = framing.next(&mut chunk, limit) {
            items.push(item);
        }
        assert!(chunk.is_empty(), "bytes are left");
    }
    items.extend(framing.finish().map(Ok));
    items
}

fn events(chunks: &[&[u8]]) -> Vec<RawEvent> {
    divided(EventFraming::default(), chunks, usize::MAX).into_iter().map(Result::unwrap).collect()
}

fn records(format: Format, is_text: bool, chunks: &[&[u8]]) -> Vec<(u64, String)> {
    let items = divided(RecordFraming::new(format, is_text), chunks, usize::MAX).into_iter().map(Result::unwrap);
    items.map(|Record { number, text }| (number, String::from_utf8_lossy(&text).into_owned())).collect()
}

/// The type, the id and the data of an event.
type Fields = (Option<&'static str>, Option<&'static str>, &'static str);

/// Bodies, and their events.
const STREAMS: &[(&str, &[Fields])] = &[
    ("data: a\n\n", &[(None, None, "a")]),
    ("data:a\n\ndata:  b\n\n", &[(None, None, "a"), (None, None, " b")]),
    ("data: a\r\n\r\ndata: b\r\rdata: c\n\n", &[(None, None, "a"), (None, None, "b"), (None, None, "c")]),
    ("data: a\ndata\ndata: b\r\ndata:\rdata: c\n\n", &[(None, None, "a\n\nb\n\nc")]),
    ("data\n\n", &[(None, None, "")]),
    ("data:\n\n", &[(None, None, "")]),
    ("\u{feff}data: a\n\n\u{feff}data: b\n\n", &[(None, None, "a")]),
    ("\u{feff}\n\ndata: a\n\n", &[(None, None, "a")]),
    (": a comment\n:\ndata: a\n: another\n\n:\n\n", &[(None, None, "a")]),
    ("event: tide\nid: 7\ndata: a\n\ndata: b\n\n", &[(Some("tide"), Some("7"), "a"), (None, None, "b")]),
    ("event: tide\n\ndata: a\n\n", &[(None, None, "a")]),
    ("id\ndata: a\n\n", &[(None, Some(""), "a")]),
    ("id: a\0b\ndata: a\n\n", &[(None, None, "a")]),
    ("Data: a\ndata : b\nother: c\n\ndata: d\n\n", &[(None, None, "d")]),
    ("data: a: b\n\n", &[(None, None, "a: b")]),
    ("data: \u{e4}\u{1f600}\n\n", &[(None, None, "\u{e4}\u{1f600}")]),
    ("data: a\n\ndata: incomplete\n", &[(None, None, "a")]),
    ("data: a\n\ndata: incomplete", &[(None, None, "a")]),
    ("\n\n\r\r\r\n\r\n", &[]),
];

#[test]
fn parses_events_as_the_html_standard_does() {
    for (body, expected) in STREAMS {
        let found = events(&[body.as_bytes()]);
        let shown: Vec<_> = found.iter().map(|e| (e.event.as_deref(), e.id.as_deref(), e.data.as_str())).collect();
        assert_eq!(shown, *expected, "{body:?}");
        assert!(found.iter().map(|event| event.number).eq(1..=found.len() as u64), "{body:?}");
    }
    let invalid = events(&[b"data: \xff\n\n"]);
    assert_eq!(invalid.first().unwrap().data, "\u{fffd}");
}

#[test]
fn splits_change_no_item() {
    for (body, _) in STREAMS {
        let whole = events(&[body.as_bytes()]);
        for at in 0..=body.len() {
            let (before, after) = body.as_bytes().split_at(at);
            assert_eq!(events(&[before, after]), whole, "{body:?} at {at}");
        }
        let bytes: Vec<&[u8]> = body.as_bytes().chunks(1).collect();
        assert_eq!(events(&bytes), whole, "{body:?} byte by byte");
    }
    for (format, is_text, body, _) in RECORDS {
        let whole = records(*format, *is_text, &[body.as_bytes()]);
        for at in 0..=body.len() {
            let (before, after) = body.as_bytes().split_at(at);
            assert_eq!(records(*format, *is_text, &[before, after]), whole, "{body:?} at {at}");
        }
    }
}

/// The format of a body, whether it is text, the body, and its values with their numbers.
type Divided = (Format, bool, &'static str, &'static [(u64, &'static str)]);

/// Bodies of lines and of sequences.
const RECORDS: &[Divided] = &[
    (Format::Lines, false, "1\n2\n", &[(1, "1"), (2, "2")]),
    (Format::Lines, false, "1\r\n\r\n \n2", &[(1, "1"), (4, "2")]),
    (Format::Lines, false, "\u{feff}1\n\u{feff}2\n", &[(1, "1"), (2, "\u{feff}2")]),
    (Format::Lines, false, "\u{feff}1", &[(1, "1")]),
    (Format::Lines, false, "{\"a\":\n1}\n", &[(1, "{\"a\":"), (2, "1}")]),
    (Format::Lines, false, "\n\n", &[]),
    (Format::Lines, true, "a\n\nb\r\n", &[(1, "a"), (2, ""), (3, "b")]),
    (Format::Sequence, false, "\u{1e}1\n\u{1e}2\n", &[(1, "1"), (2, "2")]),
    (Format::Sequence, false, "\u{1e}{\"a\":\n[\"}\\\"\",\n1]}\n", &[(1, "{\"a\":\n[\"}\\\"\",\n1]}")]),
    (Format::Sequence, false, "\u{1e}{\"a\":\u{1e}2\n", &[(1, "{\"a\":"), (2, "2")]),
    (Format::Sequence, false, "\u{1e}\u{1e}\n\u{1e}2", &[(1, "2")]),
];

#[test]
fn divides_lines_and_sequences() {
    for (format, is_text, body, expected) in RECORDS {
        let found = records(*format, *is_text, &[body.as_bytes()]);
        let found: Vec<_> = found.iter().map(|(number, text)| (*number, text.as_str())).collect();
        assert_eq!(found, *expected, "{body:?}");
    }
}

#[test]
fn leaves_out_items_that_are_too_large() {
    let long = "x".repeat(100);
    let events = format!("data: a\n\ndata: {long}\ndata: b\nid: 3\n\ndata: {long}\n\n:{long}\n\ndata: c\n\n");
    let lines = format!("1\n{long}\n3\n{long}");
    for size in [1, 7, 64, 1000] {
        let chunks: Vec<&[u8]> = events.as_bytes().chunks(size).collect();
        let found = divided(EventFraming::default(), &chunks, 20).into_iter();
        let found: Vec<_> = found.map(|item| item.map(|event| event.data).map_err(|TooLarge(number)| number)).collect();
        let parts: Vec<_> = found.iter().filter(|item| item.is_ok()).flatten().collect();
        assert_eq!(parts, ["a", "c"], "{size}");
        assert_eq!(found.get(1..3), Some([Err(2), Err(3)].as_slice()), "{size}");

        let chunks: Vec<&[u8]> = lines.as_bytes().chunks(size).collect();
        let found = divided(RecordFraming::new(Format::Lines, false), &chunks, 20).into_iter();
        let found: Vec<_> = found.map(|item| item.map(|record| record.number)).collect();
        assert_eq!(found, [Ok(1), Err(TooLarge(2)), Ok(3), Err(TooLarge(4))], "{size}");
    }
}

#[test]
fn a_long_comment_is_no_event() {
    let body = format!("data: a\n:{}\n\n", ":\n".repeat(100));
    let found = divided(EventFraming::default(), &[body.as_bytes()], 20);
    assert_eq!(found.len(), 1);
    assert!(found.iter().all(Result::is_ok));
}

#[test]
fn resumes_after_the_last_complete_event() {
    for (body, is_broken, expected) in [
        ("data: a\n\n", false, None),
        ("data: a\n\n", true, Some(("", None))),
        ("id: 1\ndata: a\n\nid: 2\ndata: b\n", false, Some(("1", None))),
        ("id: 1\n\n", false, Some(("1", None))),
        ("id: 1\ndata: a\n\nid\ndata: b\n\n", false, Some(("", None))),
        ("retry: 20\n", false, Some(("", Some(20)))),
        ("retry: 20\nretry: -1\nretry: 1s\n\n", false, Some(("", Some(20)))),
    ] {
        let mut framing = EventFraming::default();
        let mut chunk = Bytes::from(body);
        while framing.next(&mut chunk, usize::MAX).is_some() {}
        let expected = expected.map(|(id, retry)| (id, retry.map(Duration::from_millis)));
        assert_eq!(framing.interruption(is_broken), expected, "{body:?}");
        framing.restart();
        assert_eq!(framing.interruption(is_broken), expected, "{body:?}");
        let next = framing.next(&mut Bytes::from("\u{feff}data: next\n\n"), usize::MAX);
        assert_eq!(next.unwrap().unwrap().data, "next", "{body:?}");
    }
}

fn written(event: &Event<String>) -> Result<String, String> {
    let mut bytes = Vec::new();
    event.write(true, &mut bytes).map(|()| String::from_utf8(bytes).unwrap())
}

#[test]
fn writes_events() {
    let plain = || Event::new("a".to_owned());
    for (event, expected) in [
        (plain(), "data: a\n\n"),
        (Event::new("a\nb\r\nc\rd\n".to_owned()), "data: a\ndata: b\ndata: c\ndata: d\ndata: \n\n"),
        (Event::new(String::new()), "data: \n\n"),
        (plain().event("tide").id("7").retry(Duration::from_secs(2)), "event: tide\nid: 7\nretry: 2000\ndata: a\n\n"),
    ] {
        assert_eq!(written(&event).as_deref(), Ok(expected));
    }
    for event in [plain().event("a\nb"), plain().id("a\rb"), plain().id("a\0b")] {
        assert!(written(&event).is_err(), "{event:?}");
    }
}

proptest! {
    #[test]
    fn any_events_survive_any_split(
        sent in prop::collection::vec((
            "[a-c\u{e4}: \n]{0,8}", prop::option::of("[a-c: ]{0,4}"), prop::option::of("[0-9]{0,3}"), prop::option::of(0_u64..9),
        ), 0..6),
        sizes in prop::collection::vec(1_usize..9, 1..40),
    ) {
        let sent: Vec<Event<String>> = sent.into_iter().map(|(data, event, id, retry)| {
            Event { data, event, id, retry: retry.map(Duration::from_millis) }
        }).collect();
        let body: String = sent.iter().map(|event| written(event).unwrap()).collect();
        let mut chunks = Vec::new();
        let mut rest = body.as_bytes();
        for size in sizes.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (chunk, after) = rest.split_at((*size).min(rest.len()));
            chunks.push(chunk);
            rest = after;
        }
        let found: Vec<_> = events(&chunks).into_iter().map(|RawEvent { data, event, id, retry, .. }| {
            Event { data, event, id, retry }
        }).collect();
        prop_assert_eq!(found, sent);
    }

    #[test]
    fn any_bytes_are_divided_the_same_in_any_chunks(
        body in "(data|id|event|retry|:| |\r|\n|\u{feff}|\u{1e}|\"|\\\\|[{}]|a|[0-9]|\0){0,60}",
        size in 1_usize..7,
        limit in 0_usize..40,
    ) {
        let chunks: Vec<&[u8]> = body.as_bytes().chunks(size).collect();
        let whole: &[&[u8]] = &[body.as_bytes()];
        prop_assert_eq!(
            divided(EventFraming::default(), &chunks, usize::MAX),
            divided(EventFraming::default(), whole, usize::MAX)
        );
        // What is too large is found earlier or later, but each item is reported once.
        for format in [Format::Lines, Format::Sequence] {
            let framing = || RecordFraming::new(format, false);
            let of = |chunks: &[&[u8]]| divided(framing(), chunks, limit).iter().map(Result::is_ok).collect::<Vec<_>>();
            prop_assert_eq!(of(&chunks), of(whole));
        }
    }
}
