// Emitted by `oascrate`, from `runtime/tests/pages.rs` in its own sources. Edits are overwritten.

//! Walks through lists that are given a page at a time, by what the server does.

#![allow(dead_code, missing_docs, reason = "not every setter of an emitted type is needed here")]

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::routing::get;
use http::{StatusCode, Uri};
use proptest::prelude::*;
use serde_json::json;

use super::serving::{client, run};
use crate::runtime::client::{Core, Error, Items, LenientPages, Pages};
use crate::runtime::emitted::*;

/// A request for a part of a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNumbers {
    pub parity: Option<String>,
    pub offset: Option<i64>,
    pub count: Option<i64>,
}
operation!(ListNumbers = GET "/v1/numbers", "list-numbers" -> ListNumbersResponse {
    optional query form parity: String = "parity",
    optional query form offset: i64 = "skip",
    optional query form count: i64 = "limit",
});

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListNumbersResponse {
    Ok(NumbersPage),
    Undocumented(RawResponse),
}
responses!(ListNumbersResponse -> NumbersPage { Ok(body: NumbersPage) = 200 json "application/json" } else {});

/// A page without required properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumbersPage {
    pub numbers: Option<Vec<i64>>,
    pub total: Nullable<i64>,
    pub extra: Extra,
}
model!(NumbersPage { optional numbers: Vec<i64> = "numbers", nullable total: Nullable<i64> = "total" });

paged!(ListNumbers { offset } -> NumbersPage { numbers: i64 = "numbers", total });

/// The requests of a walk, as their queries.
type Queries = Arc<Mutex<Vec<String>>>;

/// Creates a server that returns the page at an offset for the nth request (from 0), and remembers all requests. No
/// body: it fails.
fn server(response: impl Fn(usize, i64) -> Option<Json> + Clone + Send + Sync + 'static) -> (Core, Queries) {
    let queries = Queries::default();
    let seen = queries.clone();
    let handler = async move |uri: Uri| {
        let query = uri.query().unwrap_or_default().to_owned();
        let offset = query.split('&').find_map(|pair| pair.strip_prefix("skip=")?.parse().ok()).unwrap_or(0);
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        let body = response(seen.len(), offset);
        seen.push(query);
        let (status, body) = match body {
            Some(body) => (StatusCode::OK, body),
            None => (StatusCode::BAD_REQUEST, json!({ "error": "broken" })),
        };
        (status, [("content-type", "application/json")], body.to_string())
    };
    (client(Router::new().route("/v1/numbers", get(handler)), Credentials::new()), queries)
}

/// The numbers from `offset` on, at most `most` of those below `end`.
fn from(offset: i64, most: i64, end: i64) -> Vec<i64> {
    (offset..end.min(offset.saturating_add(most))).collect()
}

fn page(offset: i64, most: i64, end: i64) -> Json {
    json!({ "numbers": from(offset, most, end), "total": end })
}

/// All that a stream gives, and whether it ended with an error.
fn all(mut items: Items<ListNumbers>) -> (Vec<i64>, Option<Error>) {
    let mut found = Vec::new();
    while let Some(item) = run(items.next()) {
        match item {
            Ok(item) => found.push(item),
            Err(error) => {
                assert!(run(items.next()).is_none(), "nothing comes after an error");
                return (found, Some(error));
            }
        }
        assert!(found.len() < 1000, "the walk does not end");
    }
    (found, None)
}

/// A server's response to the nth request, for the page at an offset.
type Habit = fn(usize, i64) -> Option<Json>;

#[rustfmt::skip]
const HABITS: &[(&str, Habit, Range<i64>, &[&str])] = &[
    ("all on one page", |_, at| Some(page(at, 9, 3)), 0..3, &["limit=4"]),
    ("pages", |_, at| Some(page(at, 4, 10)), 0..10, &["limit=4", "skip=4&limit=4", "skip=8&limit=4"]),
    ("a last page that is full", |_, at| Some(page(at, 4, 8)), 0..8, &["limit=4", "skip=4&limit=4"]),
    ("nothing", |_, at| Some(page(at, 4, 0)), 0..0, &["limit=4"]),
    ("fewer a page than asked", |_, at| Some(page(at, 3, 7)), 0..7, &["limit=4", "skip=3&limit=4", "skip=6&limit=4"]),
    ("more a page than asked", |_, at| Some(page(at, 6, 7)), 0..7, &["limit=4", "skip=6&limit=4"]),
    ("the list grows", |nth, at| Some(page(at, 4, if nth == 0 { 5 } else { 9 })), 0..9,
        &["limit=4", "skip=4&limit=4", "skip=8&limit=4"]),
    ("the list shrinks", |nth, at| Some(page(at, 4, if nth == 0 { 9 } else { 6 })), 0..6, &["limit=4", "skip=4&limit=4"]),
    ("the list shrinks to what was seen", |nth, at| Some(page(at, 4, if nth == 0 { 9 } else { 3 })), 0..4,
        &["limit=4", "skip=4&limit=4"]),
    ("too high a total", |_, at| Some(json!({ "numbers": from(at, 4, 6), "total": 99 })), 0..6,
        &["limit=4", "skip=4&limit=4", "skip=6&limit=4"]),
    ("no total", |_, at| Some(json!({ "numbers": from(at, 4, 4) })), 0..4, &["limit=4", "skip=4&limit=4"]),
    ("a total of null", |_, at| Some(json!({ "numbers": from(at, 4, 4), "total": null })), 0..4,
        &["limit=4", "skip=4&limit=4"]),
    ("a total that is missing at first", |nth, at| Some(json!({ "numbers": from(at, 4, 7), "total": (nth > 0).then_some(7) })),
        0..7, &["limit=4", "skip=4&limit=4"]),
    ("no list", |_, _| Some(json!({ "total": 5 })), 0..0, &["limit=4"]),
    ("no total and no offset", |_, _| Some(json!({ "numbers": [0, 1] })), 0..2, &["limit=4", "skip=2&limit=4"]),
];

#[test]
fn yields_each_item_once_for_every_server_behavior() {
    for (name, habit, items, queries) in HABITS {
        let (client, seen) = server(habit);
        let (found, error) = all(client.call(ListNumbers::default().count(4)).items());
        assert!(error.is_none(), "{name}: {error:?}");
        assert_eq!(found, items.clone().collect::<Vec<_>>(), "{name}");
        assert_eq!(*seen.lock().unwrap(), *queries, "{name}");
    }
}

#[test]
fn stops_at_the_total_if_offset_is_ignored() {
    let (client, seen) = server(|_, _| Some(json!({ "numbers": [0, 1], "total": 5 })));
    assert_eq!(all(client.call(ListNumbers::default()).items()).0, [0, 1, 0, 1, 0, 1]);
    assert_eq!(*seen.lock().unwrap(), ["", "skip=2", "skip=4"]);
}

#[test]
fn stops_at_repeated_pages() {
    for (way, length) in (0..9).flat_map(|way| (1..20).map(move |length| (way, length))) {
        let (client, seen) = server(move |nth, _| {
            let nth = nth as i64;
            let page = if nth < way { nth } else { way + (nth - way) % length };
            Some(json!({ "numbers": [page, page] }))
        });
        let (found, error) = all(client.call(ListNumbers::default()).items());
        assert!(error.is_none(), "{error:?}");
        let once: Vec<i64> = (0..way + length).flat_map(|page| [page, page]).collect();
        assert!(found.starts_with(&once), "{way} and {length}: {found:?}");
        let (asked, most) = (seen.lock().unwrap().len() as i64, 3 * (way + length));
        assert!(asked <= most, "{way} and {length}: {asked} requests, {most} at most");
        assert!(length > 1 || asked == way + 2, "a page that repeats itself is found out at once");
    }
}

#[test]
fn keeps_start_offset_and_other_parameters() {
    let (client, seen) = server(|_, at| Some(page(at, 2, 8)));
    let request = ListNumbers::default().parity("any").offset(5);
    assert_eq!(all(client.call(request).items()).0, [5, 6, 7]);
    assert_eq!(*seen.lock().unwrap(), ["parity=any&skip=5", "parity=any&skip=7"]);

    // Offsets far out of range do not overflow.
    let (client, _) = server(|_, _| Some(json!({ "numbers": [0], "total": i64::MAX })));
    assert_eq!(all(client.call(ListNumbers::default().offset(i64::MAX)).items()).0, [0]);
}

#[test]
fn yields_pages_unchanged() {
    let (client, _) = server(|_, at| {
        let mut page = page(at, 2, 3);
        page["more"] = json!(at);
        Some(page)
    });
    let mut pages = client.call(ListNumbers::default()).pages();
    for (numbers, more) in [(vec![0, 1], 0), (vec![2], 2)] {
        let page = run(pages.next()).unwrap().unwrap();
        assert_eq!((page.numbers, page.total), (Some(numbers), Nullable::Value(3)));
        assert_eq!(page.extra.get("more"), Some(&json!(more)));
    }
    assert!(run(pages.next()).is_none() && run(pages.next()).is_none());
}

#[test]
fn fetches_pages_lazily() {
    let (client, seen) = server(|_, at| Some(page(at, 2, 5)));
    let mut items = client.call(ListNumbers::default()).items();
    let asked = || seen.lock().unwrap().len();
    assert_eq!(asked(), 0);
    for (item, requests) in [(0, 1), (1, 1), (2, 2), (3, 2)] {
        assert_eq!((run(items.next()).unwrap().unwrap(), asked()), (item, requests));
    }
}

#[test]
fn resumes_after_pause_or_error() {
    let (client, seen) = server(|nth, at| (nth != 1).then(|| page(at, 2, 5)));
    let mut items = client.call(ListNumbers::default().count(2)).items();
    assert_eq!(items.rest(), ListNumbers::default().count(2));
    run(items.next()).unwrap().unwrap();
    assert_eq!(items.rest(), ListNumbers::default().count(2).offset(1));
    run(items.next()).unwrap().unwrap();
    let rest = items.rest();
    let (found, error) = all(items);
    assert!(found.is_empty() && matches!(error, Some(Error::Api(_))), "{found:?}, {error:?}");
    assert_eq!(all(client.call(rest).items()).0, [2, 3, 4]);
    assert_eq!(*seen.lock().unwrap(), ["limit=2", "skip=2&limit=2", "skip=2&limit=2", "skip=4&limit=2"]);
}

/// The items and the paths of the errors among them.
fn with_errors(mut items: Items<ListNumbers>) -> Vec<Result<i64, String>> {
    std::iter::from_fn(|| run(items.next()))
        .map(|item| item.map_err(|error| error.item().unwrap().path.clone()))
        .take(1000)
        .collect()
}

#[test]
fn an_invalid_item_is_an_error_in_its_place_and_the_stream_continues() {
    let (client, seen) = server(|_, at| {
        let numbers = [json!(0), json!("1"), json!(2), json!({ "a": 3 }), json!(4)];
        let page: Vec<_> = numbers.into_iter().skip(at as usize).take(2).collect();
        Some(json!({ "numbers": page, "total": 5 }))
    });
    let expected = [Ok(0), Err("numbers[1]".to_owned()), Ok(2), Err("numbers[1]".to_owned()), Ok(4)];
    assert_eq!(with_errors(client.call(ListNumbers::default()).items()), expected);
    assert_eq!(*seen.lock().unwrap(), ["", "skip=2", "skip=4"]);
    let mut items = client.call(ListNumbers::default()).items();
    run(items.next()).unwrap().unwrap();
    assert_eq!(items.rest(), ListNumbers::default().offset(1));
    let error = run(items.next()).unwrap().unwrap_err();
    let Error::Item(item) = &error else { panic!("{error}") };
    assert_eq!((&item.json, item.operation), (&json!("1"), "list-numbers"));
    let message = "numbers[1]: invalid type: string \"1\", expected an integer of 64 bits";
    assert_eq!(error.to_string(), format!("an item of list-numbers does not match its description: {message}"));
    assert_eq!(items.rest(), ListNumbers::default().offset(2));
}

#[test]
fn errors_keep_their_place_among_nulls_and_each_other() {
    let (client, _) = server(|_, _| Some(json!({ "numbers": [null, "a", "b", 1, null, 2, "c"], "total": 6 })));
    let error = |index| Err(format!("numbers[{index}]"));
    let expected = [error(1), error(2), Ok(1), Ok(2), error(6)];
    assert_eq!(with_errors(client.call(ListNumbers::default().offset(1)).items()), expected);
}

#[test]
fn lenient_pages_list_their_invalid_items() {
    let (client, _) = server(|nth, at| match nth {
        0 => Some(json!({ "numbers": [0, "1"], "total": 3, "more": at })),
        _ => Some(page(at, 2, 3)),
    });
    let mut pages = client.call(ListNumbers::default()).pages().lenient();
    let first = run(pages.next()).unwrap().unwrap();
    assert_eq!((first.page.numbers, first.page.total), (Some(vec![0]), Nullable::Value(3)));
    assert_eq!(first.page.extra.get("more"), Some(&json!(0)));
    assert_eq!(first.errors.iter().map(|error| error.path.as_str()).collect::<Vec<_>>(), ["numbers[1]"]);
    assert_eq!(pages.rest(), ListNumbers::default().offset(2));
    let second = run(pages.next()).unwrap().unwrap();
    assert_eq!((second.page.numbers, second.errors), (Some(vec![2]), vec![]));
    assert!(run(pages.next()).is_none());

    // A strict page is an error as a whole.
    let (client, _) = server(|_, _| Some(json!({ "numbers": [0, "1"], "total": 3 })));
    let mut pages = client.call(ListNumbers::default()).pages();
    let error = run(pages.next()).unwrap().unwrap_err();
    assert!(matches!(&error, Error::Decode(error) if error.path == "numbers[1]"), "{error}");
    assert!(run(pages.next()).is_none());
}

#[test]
fn a_page_that_is_invalid_beside_its_items_is_an_error() {
    for body in
        [json!({ "numbers": [0], "total": "x" }), json!({ "numbers": ["0"], "total": "x" }), json!({ "numbers": 5 })]
    {
        let (client, seen) = server(move |_, _| Some(body.clone()));
        let (found, error) = all(client.call(ListNumbers::default()).items());
        assert!(found.is_empty() && matches!(error, Some(Error::Decode(_))), "{error:?}");
        assert_eq!(seen.lock().unwrap().len(), 1);
    }
}

#[test]
fn repeated_pages_of_invalid_items_end_the_stream() {
    let (client, seen) = server(|_, _| Some(json!({ "numbers": ["a", "b"] })));
    let expected = ["numbers[0]", "numbers[1]"].map(|path| Err(path.to_owned()));
    assert_eq!(with_errors(client.call(ListNumbers::default()).items()), expected);
    assert_eq!(seen.lock().unwrap().len(), 2);
}

#[test]
fn streams_are_unpin_and_send() {
    fn assert<T: futures_core::Stream + Unpin + Send + 'static>() {}
    assert::<Pages<ListNumbers>>();
    assert::<LenientPages<ListNumbers>>();
    assert::<Items<ListNumbers>>();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// The list grows and shrinks at its end, and the page size varies: remaining items occur once.
    #[test]
    fn yields_stable_items_exactly_once(
        steps in prop::collection::vec((0..30_i64, 1..9_i64, any::<bool>()), 1..40),
        count in prop::option::of(0..9_i64),
    ) {
        let script = steps.clone();
        let step = move |nth: usize| script.get(nth).or(script.last()).copied().unwrap_or((0, 1, true));
        let (client, seen) = server({
            let step = step.clone();
            move |nth, at| {
                let (end, most, told) = step(nth);
                Some(json!({ "numbers": from(at, most, end), "total": told.then_some(end) }))
            }
        });
        let request = ListNumbers { count, ..ListNumbers::default() };
        let (found, error) = all(client.call(request).items());
        prop_assert!(error.is_none());
        let asked = seen.lock().unwrap().len();
        let stays = (0..asked).map(|nth| step(nth).0).min().unwrap_or(0);
        prop_assert!(found.iter().copied().eq(0..found.len() as i64), "in order, each once: {found:?}");
        prop_assert!(found.len() as i64 >= stays, "{stays} stay, {found:?} came");
        prop_assert!(asked <= found.len() + 1, "{asked} requests for {} items", found.len());
    }
}
