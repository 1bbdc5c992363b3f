// Emitted by `oascrate`, from `runtime/template/tests.rs` in its own sources. Edits are overwritten.

use proptest::prelude::*;

use super::*;
use crate::runtime::params::text::{decode, encode};

fn captures<'p>(template: &str, path: &'p str) -> Option<Vec<(String, &'p str)>> {
    let mut captures = Vec::new();
    walk(template, path, |name, value| captures.push((name.to_owned(), value)))?;
    Some(captures)
}

#[test]
fn splits_templates_into_parts_and_segments() {
    use Part::{Literal as L, Param as P};
    for (template, split, expected) in [
        ("/", vec![""], vec![L("/")]),
        ("/a/{b}", vec!["a", "{b}"], vec![L("/a/"), P("b")]),
        ("/{a}.{b}/", vec!["{a}.{b}", ""], vec![L("/"), P("a"), L("."), P("b"), L("/")]),
        ("/{a}{b}", vec!["{a}{b}"], vec![L("/"), P("a"), P("b")]),
        ("/a//b", vec!["a", "", "b"], vec![L("/a//b")]),
        ("/{a/b}/c", vec!["{a/b}", "c"], vec![L("/"), P("a/b"), L("/c")]),
        ("/{*x}/:y/*z", vec!["{*x}", ":y", "*z"], vec![L("/"), P("*x"), L("/:y/*z")]),
        ("/{a/b", vec!["{a", "b"], vec![L("/{a/b")]),
        ("/a}/{b}", vec!["a}", "{b}"], vec![L("/a}/"), P("b")]),
        ("/{{a}", vec!["{{a}"], vec![L("/"), P("{a")]),
    ] {
        assert_eq!(segments(template).collect::<Vec<_>>(), split, "{template}");
        assert_eq!(parts(template).collect::<Vec<_>>(), expected, "{template}");
    }
}

#[test]
fn captures_parameters_of_matching_paths() {
    for (template, path, expected) in [
        ("/", "/", Some(vec![])),
        ("/", "", None),
        ("/", "//", None),
        ("/v1/visitor/{token}", "/v1/visitor/a%2Fb", Some(vec![("token", "a%2Fb")])),
        ("/v1/{a}/x/{b}", "/v1/1/x/2", Some(vec![("a", "1"), ("b", "2")])),
        ("/v1/visitor", "/v1/visitor", Some(vec![])),
        ("/v1/visitor/{token}", "/v1/visitor", None),
        ("/v1/visitor", "/v1/visitor/x", None),
        ("/v1/visitor/{token}", "/v1/visitors/x", None),
        ("/v1/visitor/{token}", "/v1/visitor/x/y", None),
        ("/v1/visitor/{token}", "/v1/visitor/{x", Some(vec![("token", "{x")])),
        ("/v1/{a}/x", "/v1//x", None),
        ("/v1/{a}/x", "/v1/x", None),
        // Slashes count.
        ("/a/", "/a", None),
        ("/a", "/a/", None),
        ("/a//b", "/a//b", Some(vec![])),
        ("/a//b", "/a/b", None),
        ("/{a}/", "/1/", Some(vec![("a", "1")])),
        // Literals around a parameter.
        ("/x/{id}.json", "/x/a.json", Some(vec![("id", "a")])),
        ("/x/{id}.json", "/x/a.json.json", Some(vec![("id", "a.json")])),
        ("/x/{id}.json", "/x/.json", None),
        ("/x/{id}.json", "/x/a.jso", None),
        ("/p/{a}:cancel", "/p/a:b:cancel", Some(vec![("a", "a:b")])),
        ("/pre{a}post", "/preXpost", Some(vec![("a", "X")])),
        ("/pre{a}post", "/prepost", None),
        // Several parameters: the left ones take as little as possible.
        ("/{a}-{b}", "/x-y-z", Some(vec![("a", "x"), ("b", "y-z")])),
        ("/{a}-{b}", "/-y-z", Some(vec![("a", "-y"), ("b", "z")])),
        ("/{a}-{b}", "/x-", None),
        ("/{a}{b}", "/xyz", Some(vec![("a", "x"), ("b", "yz")])),
        ("/{a}{b}", "/%C3%BCz", Some(vec![("a", "%C3%BC"), ("b", "z")])),
        ("/{a}{b}", "/\u{fc}z", Some(vec![("a", "\u{fc}"), ("b", "z")])),
        ("/{a}{b}", "/x", None),
        ("/{a}.{b}.gz", "/x.y.gz.gz", Some(vec![("a", "x"), ("b", "y.gz")])),
        ("/{a}.{b}.gz", "/x.gz", None),
        // Escaped characters are part of a value, where possible.
        ("/{a}-{b}", "/x%2Dy-z", Some(vec![("a", "x%2Dy"), ("b", "z")])),
        ("/{a}-{b}", "/x%2Dy", Some(vec![("a", "x"), ("b", "y")])),
        // Literals that look like something else.
        ("/:literal", "/:literal", Some(vec![])),
        ("/:literal", "/x", None),
        ("/*literal", "/*literal", Some(vec![])),
        ("/*literal", "/x/y", None),
        ("/{*x}", "/y", Some(vec![("*x", "y")])),
        ("/{*x}", "/y/z", None),
        ("/{a/b}/c", "/1/c", Some(vec![("a/b", "1")])),
        ("/{a", "/%7Ba", Some(vec![])),
        ("/{a", "/x", None),
        // Encodings of literals.
        ("/~me", "/%7Eme", Some(vec![])),
        ("/%7eme", "/~me", Some(vec![])),
        ("/a b/{c}", "/a%20b/1", Some(vec![("c", "1")])),
        ("/\u{fc}/{c}", "/%c3%bc/1", Some(vec![("c", "1")])),
        ("/\u{fc}/{c}", "/\u{fc}/1", Some(vec![("c", "1")])),
        ("/100%/{c}", "/100%25/1", Some(vec![("c", "1")])),
        ("/%41/{c}", "/A/1", Some(vec![("c", "1")])),
        ("/a/{c}", "/%61/1", Some(vec![("c", "1")])),
        ("/a%2Fb", "/a/b", None),
        ("/a/b", "/a%2Fb", None),
        ("/%C3", "/\u{fc}", None),
    ] {
        let captured = captures(template, path);
        let captured = captured.as_ref().map(|all| all.iter().map(|(name, value)| (name.as_str(), *value)).collect());
        assert_eq!(captured, expected, "{template} {path}");
    }
    assert_eq!(captured("/v1/{a}/x/{b}", "/v1/1/x/2", "b"), Some("2"));
    assert_eq!(captured("/v1/{a}/x/{b}", "/v1/1/y/2", "a"), None);
    assert_eq!(captured("/{a}/{a}", "/1/2", "a"), Some("1"));
}

#[test]
fn writes_values_into_segments() {
    for (template, values, expected) in [
        ("/", vec![], "/"),
        ("/a/{b}", vec![("b", "{c}"), ("c", "x")], "/a/{c}"),
        ("/{a}/{ab}/{a}", vec![("ab", "2"), ("a", "1")], "/1/2/1"),
        ("/{a}{b}", vec![("a", "{b}"), ("b", "2")], "/{b}2"),
        ("/{*x}/{y/z}", vec![("*x", "1"), ("y/z", "2")], "/1/2"),
        ("/{a}.{b}", vec![("a", "1.2"), ("b", "3.4")], "/1%2E2.3.4"),
        ("/{a}2{b}", vec![("a", "%202"), ("b", "2")], "/%20%3222"),
        ("/a b/\u{fc}/100%/%7E/\"<>[]\\^`}|{", vec![], "/a%20b/%C3%BC/100%25/%7E/%22%3C%3E%5B%5D%5C%5E%60%7D%7C%7B"),
        ("/:a/*b//!$&'()+,;=@", vec![], "/:a/*b//!$&'()+,;=@"),
        ("/../{a}..", vec![("a", "x")], "/../x.."),
    ] {
        let values: Vec<_> = values.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        assert_eq!(write(template, &values).as_deref(), Ok(expected), "{template}");
    }
    for (template, a, message) in [
        ("/{a}", "", "\"\" cannot be a segment of a path"),
        ("/{a}.json", "", "\"\" cannot be a segment of a path"),
        ("/{a}", ".", "\".\" cannot be a segment of a path"),
        ("/{a}.", ".", "\"..\" cannot be a segment of a path"),
        ("/{a}{b}", "1", "it has no value"),
    ] {
        assert_eq!(write(template, &[("a", a.to_owned())]).unwrap_err().message, message, "{template} {a}");
    }
}

/// A literal that needs no encoding, of which another spelling cannot be in an encoded value.
const LITERAL: &str = "[a-c:;@+,*.~_-]{1,3}";

/// Templates of every form, with the names of their parameters.
fn template() -> impl Strategy<Value = (String, Vec<String>)> {
    let segment = (proptest::option::of(LITERAL), prop::collection::vec((any::<bool>(), LITERAL), 0..4));
    prop::collection::vec(segment, 0..4).prop_map(|segments| {
        let (mut template, mut names) = (String::new(), Vec::new());
        for (prefix, params) in segments {
            template.push('/');
            template += prefix.as_deref().unwrap_or_default();
            let last = params.len();
            for (at, (is_last_bare, literal)) in params.into_iter().enumerate() {
                let name = format!("p{}", names.len());
                template += &format!("{{{name}}}");
                if at + 1 < last || !is_last_bare {
                    template += &literal;
                }
                names.push(name);
            }
        }
        if template.is_empty() {
            template.push('/');
        }
        (template, names)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn written_paths_round_trip(
        (template, names) in template(),
        values in prop::collection::vec("[a-c.:~%/ \u{fc}-]{1,6}", 12),
    ) {
        let pairs: Vec<_> = names.iter().map(String::as_str).zip(values.iter().map(|value| encode(value))).collect();
        match write(&template, &pairs) {
            Err(unwritten) => prop_assert!(unwritten.message.contains("cannot be a segment"), "{:?}", unwritten),
            Ok(path) => for (name, value) in names.iter().zip(&values) {
                let found = captured(&template, &path, name).map(decode);
                prop_assert_eq!(found.as_deref(), Some(value.as_str()), "{} {}", template, path);
            },
        }
    }

    #[test]
    fn matching_never_panics(template in "[/{}a%.-]{0,12}", path in "[/{}a%2F.\u{fc}-]{0,16}") {
        let _ = matches(&template, &path);
    }
}
