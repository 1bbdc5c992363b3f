//! Parameters of every type in every style, written and read.

use std::collections::BTreeMap;
use std::fmt::Debug;

use http::HeaderMap;
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::params::Style;
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::request_encoder::RequestEncoder;
use rocketchat_omnichannel::runtime::wire::Wire;
use rocketchat_omnichannel::runtime::{Bytes, Operation};

use super::choices::Choices;
use super::sample::{Find, Place, WAYS};

/// Texts that some style has a meaning for.
const TEXTS: &[&str] = &[
    "a", "b c", "", ",", "a,b", ".", "..", "a.b", ";", "=", "a=b", "&", "|", "+", "%", "%20", "%2C", "/", "?", "#",
    "[", "]", "é", "🍞", "\"", "\\", "{}", "null", "true", "1", "1.0", " a", "a ", "\t", "\r\n", "\u{0}", "p", "p=",
    "p[]",
];

/// The parameter arrives unchanged, whatever its style, as far as a style can distinguish values.
pub fn parameters(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let way = choices.below(WAYS.len());
    macro_rules! in_every_way {
        ($($way:literal)*) => {
            match way {
                $($way => one::<$way>(&mut choices),)*
                _ => unreachable!("a way without a number"),
            }
        };
    }
    in_every_way!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20);
}

fn one<const WAY: usize>(choices: &mut Choices<'_>) {
    let text = |choices: &mut Choices<'_>| match choices.once_in(4) {
        true => (0..choices.below(5)).map(|_| char::from(choices.byte())).collect(),
        false => (*choices.pick(TEXTS)).to_owned(),
    };
    let count = choices.below(4);
    match choices.below(7) {
        0 => there_and_back::<_, WAY>(text(choices), |text| survives(WAY, text)),
        1 => there_and_back::<_, WAY>(i64::from_be_bytes([0; 8].map(|_: u8| choices.byte())), |_| true),
        2 => there_and_back::<_, WAY>(choices.once_in(2), |_| true),
        3 => {
            let float = f64::from_be_bytes([0; 8].map(|_: u8| choices.byte()));
            let float = if float.is_finite() { float } else { f64::from(choices.byte()) / 7.0 };
            there_and_back::<_, WAY>(float, |_| true);
        }
        4 => {
            let list: Vec<String> = (0..count).map(|_| text(choices)).collect();
            there_and_back::<_, WAY>(list, |list| {
                has_lists(WAY) && is_told_apart(WAY, list) && list.iter().all(|text| element_survives(WAY, text))
            });
        }
        5 => {
            let list: Vec<i64> = (0..count).map(|_| i64::from(choices.byte()) - 128).collect();
            there_and_back::<_, WAY>(list, |list| has_lists(WAY) && (!list.is_empty() || is_json(WAY)));
        }
        _ => {
            let map: BTreeMap<String, i64> = (0..count).map(|_| (text(choices), i64::from(choices.byte()))).collect();
            there_and_back::<_, WAY>(map, |map| {
                (!map.is_empty() || is_json(WAY)) && has_objects(WAY) && map.keys().all(|key| key_survives(WAY, key))
            });
        }
    }
}

/// Writes a request, reads it, and compares if the value is one that the style can carry.
pub fn there_and_back<T: Wire + Clone + Debug + PartialEq + Send + 'static, const WAY: usize>(
    value: T,
    survives: impl FnOnce(&T) -> bool,
) {
    let request = Find::<T, WAY>(value.clone());
    let Ok(written) = RequestEncoder::of(&request, HeaderMap::new()) else {
        // Refused when it is written: as a path segment, as a header, or because the style cannot carry it.
        let (place, _) = WAYS[WAY];
        let is_refusable = matches!(place, Place::Path | Place::Header) || !survives(&value);
        return assert!(is_refusable, "{value:?} cannot be written as {:?}", WAYS[WAY]);
    };
    let (method, path, headers, _) = written.finish();
    let request = http::Request::builder().method(method).uri(&path).body(());
    let (mut head, ()) = request.unwrap_or_else(|error| panic!("{value:?} as {path}: {error}")).into_parts();
    head.headers = headers;
    let payload = Payload::Whole { media_type: None, content: &Bytes::new() };
    let read = RequestDecoder::new(Find::<T, WAY>::INFO, &head, payload).read::<Find<T, WAY>>();
    if survives(&value) {
        let read = read.unwrap_or_else(|fault| panic!("{value:?} as {:?} is {path}: {fault:?}", WAYS[WAY]));
        assert_eq!(read.0, value, "as {:?}: {path} {:?}", WAYS[WAY], head.headers);
    }
}

fn is_json(way: usize) -> bool {
    WAYS[way].1 == Style::Json
}

/// Returns whether the style has a notation for lists.
fn has_lists(way: usize) -> bool {
    !matches!(WAYS[way].1, Style::FormObject | Style::Deep)
}

/// Returns whether the style has a notation for objects.
fn has_objects(way: usize) -> bool {
    !matches!(WAYS[way].1, Style::Form | Style::Space | Style::Pipe)
}

/// A header is not encoded: it only loses characters that no header can contain.
fn survives(way: usize, text: &str) -> bool {
    WAYS[way].0 != Place::Header || text.trim() == text
}

/// No style but JSON and those that repeat the name has a notation for an empty list, or for a list of one empty text.
fn is_told_apart(way: usize, list: &[String]) -> bool {
    let repeats =
        matches!(WAYS[way].1, Style::Form | Style::FormObject | Style::Deep | Style::Matrix { explode: true });
    is_json(way) || !list.is_empty() && (repeats || list != [""])
}

/// An element cannot contain the separator if it is not encoded, or not distinguished from an encoded one.
fn element_survives(way: usize, text: &str) -> bool {
    survives(way, text)
        && match WAYS[way] {
            (_, Style::Json) => true,
            (Place::Header, _) => !text.contains(','),
            (_, Style::Label { explode: true }) => !text.contains('.'),
            (_, Style::Space) => !text.contains(' '),
            (_, Style::Pipe) => !text.contains('|'),
            _ => true,
        }
}

fn key_survives(way: usize, key: &str) -> bool {
    match WAYS[way] {
        // The name of the parameter itself, and brackets, have a meaning of their own.
        (_, Style::FormObject) => key != "p",
        (_, Style::Deep) => !key.is_empty() && !key.contains(['[', ']']),
        (Place::Header, Style::Simple { explode: true }) => element_survives(way, key) && !key.contains('='),
        _ => element_survives(way, key),
    }
}
