// Emitted by `oascrate`, from `runtime/tests/unions.rs` in its own sources. Edits are overwritten.

//! Nested unions: the chosen alternative, and the cost of choosing it.

#![allow(dead_code, reason = "not every setter of an emitted type is needed here")]

use std::cell::Cell;

use serde::{Deserializer, Serializer};
use serde_json::json;

use crate::runtime::emitted::*;
use crate::runtime::wire::{SerdeAdapter, from_json, to_json};

thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Any value; counts how often one is read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Counted(Json);

impl Wire for Counted {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        STEPS.set(STEPS.get() + 1);
        Json::decode(deserializer).map(Self)
    }

    fn placeholder() -> Self {
        Self(Json::Null)
    }
}

/// Returns the result of `read`, and the number of values that it read.
pub(super) fn steps<T>(read: impl FnOnce() -> T) -> (T, u64) {
    STEPS.set(0);
    (read(), STEPS.get())
}

/// A union that is in each of its alternatives.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    And(Box<And>),
    Or(Box<Or>),
    List(Vec<Node>),
    Other(Json),
}
union!(Node { And: Box<And>, Or: Box<Or>, List: Vec<Node> });

#[derive(Debug, Clone, PartialEq)]
pub(super) struct And {
    n: Option<Counted>,
    child: Node,
    children: Option<BTreeMap<String, Node>>,
    x: i64,
    extra: Extra,
}
model!(And {
    optional n: Counted = "n",
    required child: Node = "child",
    optional children: BTreeMap<String, Node> = "children",
    required x: i64 = "x",
});

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Or {
    n: Option<Counted>,
    child: Chain,
    y: String,
    extra: Extra,
}
model!(Or { optional n: Counted = "n", required child: Chain = "child", required y: String = "y" });

/// The same fields without a union.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Chain {
    n: Option<Counted>,
    child: Option<Box<Chain>>,
    extra: Extra,
}
model!(Chain { optional n: Counted = "n", optional child: Box<Chain> = "child" });

/// A union whose alternatives are distinguished by a property.
#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Leaf(Leaf),
    Pair(Box<Pair>),
    Other(Json),
}
union!(Shape by "kind" { Leaf: Leaf = ["leaf"], Pair: Box<Pair> = ["pair"] });

#[derive(Debug, Clone, PartialEq)]
struct Leaf {
    value: i64,
    extra: Extra,
}
model!(Leaf { required value: i64 = "value" });

#[derive(Debug, Clone, PartialEq)]
struct Pair {
    n: Option<Counted>,
    left: Picture,
    extra: Extra,
}
model!(Pair { optional n: Counted = "n", required left: Picture = "left" });

/// A union of unions.
#[derive(Debug, Clone, PartialEq)]
enum Picture {
    Shapes(Vec<Shape>),
    Text(String),
    Shape(Shape),
    Other(Json),
}
union!(Picture { Shapes: Vec<Shape>, Text: String, Shape: Shape });

/// A union whose alternatives have no object between them and itself.
#[derive(Debug, Clone, PartialEq)]
enum Nest {
    Twice(Vec<Vec<Nest>>),
    Once(Vec<Nest>),
    Leaf(Counted),
    Other(Json),
}
union!(Nest { Twice: Vec<Vec<Nest>>, Once: Vec<Nest>, Leaf: Counted });

fn read<T: Wire>(text: &str) -> T {
    serde_json::from_str::<SerdeAdapter<T>>(text).unwrap().0
}

#[test]
fn selects_the_first_matching_alternative_per_level() {
    let leaf = |value: Json| json!({ "kind": "leaf", "value": value });
    let shape = |json: &Json| from_json::<Shape>(json).unwrap();
    for (json, expected) in [
        (leaf(json!(1)), Picture::Shape(shape(&leaf(json!(1))))),
        (leaf(json!("1")), Picture::Other(leaf(json!("1")))),
        (json!({ "kind": "pair", "left": leaf(json!("1")), "n": 1 }), {
            let left = Picture::Other(leaf(json!("1")));
            let pair = Pair { n: Some(Counted(json!(1))), left, extra: Extra::default() };
            // The discriminator is undeclared, so it is among the extra properties.
            let mut pair = Box::new(pair);
            pair.extra.insert("kind", "pair");
            Picture::Shape(Shape::Pair(pair))
        }),
        (json!([leaf(json!(1))]), Picture::Shapes(vec![shape(&leaf(json!(1)))])),
        (json!([null, {}]), Picture::Shapes(vec![Shape::Other(json!(null)), Shape::Other(json!({}))])),
        (json!([leaf(json!(true))]), Picture::Shape(Shape::Other(json!([leaf(json!(true))])))),
        (json!("text"), Picture::Text("text".into())),
        (json!(null), Picture::Shape(Shape::Other(json!(null)))),
    ] {
        assert_eq!(from_json::<Picture>(&json).unwrap(), expected, "{json}");
        assert_eq!(read::<Picture>(&json.to_string()), expected, "{json}");
    }
}

#[test]
fn nested_unions_round_trip() {
    for json in [
        json!({ "child": { "child": null, "x": 1 }, "x": 2 }),
        json!({ "child": { "child": {}, "y": "a", "later": [1] }, "y": "b" }),
        json!([{ "child": [null, 1, { "child": 1, "x": 0 }], "children": { "a": {}, "b": [[]] }, "x": 1 }]),
        json!({ "child": { "child": 5 }, "y": "b" }),
    ] {
        assert_eq!(to_json(&from_json::<Node>(&json).unwrap()).unwrap(), json);
        assert_eq!(to_json(&read::<Node>(&json.to_string())).unwrap(), json);
    }
    let nested = read::<Node>(r#"{"child":{"child":{"child":null,"x":1},"x":1},"x":1}"#);
    let Node::And(outer) = nested else { panic!("{nested:?}") };
    let Node::And(inner) = outer.child else { panic!("{outer:?}") };
    assert!(matches!(inner.child, Node::And(_)));
}

#[test]
fn explains_why_the_named_alternative_fails() {
    let error = |text: &str| serde_json::from_str::<SerdeAdapter<Shape>>(text).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"kind":"leaf","value":[]}"#),
        ".value: invalid type: sequence, expected an integer of 64 bits"
    );
    assert_eq!(error(r#"{"kind":"pair"}"#), "missing field `left`");
}

/// Nested so deep, each level with a counted value and with that at its end.
pub(super) fn nested(depth: usize, end: &str) -> String {
    format!("{}null{}", r#"{"n":0,"child":"#.repeat(depth), format!("{end}}}").repeat(depth))
}

#[test]
fn tries_each_type_once_per_node() {
    for end in ["", r#","x":1"#, r#","y":"a""#, r#","x":"a""#, r#","y":1"#] {
        for depth in [1, 10, 100] {
            let (_, steps) = steps(|| read::<Node>(&nested(depth, end)));
            // Four types are probed, since a boxed type is probed twice; and one is built.
            assert!(steps <= 5 * depth as u64, "{end} {depth}: {steps}");
        }
    }
    let lists = |depth: usize| (0..depth).fold("[1]".to_owned(), |inner, _| format!("[[{inner}],1]"));
    let list = |depth: usize| {
        format!("{}{}", r#"[{"n":0,"child":"#.repeat(depth), "[]}]".to_owned() + &"}]".repeat(depth - 1))
    };
    let (_, few) = steps(|| read::<Node>(&list(10)));
    let (_, many) = steps(|| read::<Node>(&list(40)));
    assert!(many <= 5 * few, "{few} {many}");
    let (_, few) = steps(|| read::<Nest>(&lists(10)));
    let (_, many) = steps(|| read::<Nest>(&lists(40)));
    assert!(many <= 5 * few, "{few} {many}");
}

#[test]
fn rejects_too_deep_trees() {
    let deep = |depth| (0..depth).fold(json!(null), |child, _| json!({ "child": child, "x": 1 }));
    assert!(from_json::<Node>(&deep(128)).is_ok());
    for depth in [129, 300] {
        let json = deep(depth);
        assert_eq!(from_json::<Node>(&json).unwrap_err().to_string(), "recursion limit exceeded");
        assert_eq!(from_json::<Chain>(&json).unwrap_err().to_string(), "recursion limit exceeded");
    }
    let text = |depth| serde_json::from_str::<SerdeAdapter<Node>>(&nested(depth, "")).map(|_| ());
    assert!(text(127).is_ok());
    assert!(text(128).unwrap_err().to_string().starts_with("recursion limit exceeded"));
}
