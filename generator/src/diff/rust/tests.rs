//! One table: changes between two small surfaces, and the required bump.

use std::collections::BTreeMap;

use super::compare;
use crate::diff::ItemKind;
use crate::source::Span;
use crate::surface::{Item, Role, Surface};

fn item(kind: ItemKind, name: &str, signature: &str, identity: &str) -> Item {
    Item {
        kind,
        role: Role::Derived,
        name: name.into(),
        signature: signature.into(),
        arguments: Vec::new(),
        identity: vec![identity.into()],
        semantics: String::new(),
        deprecated: false,
        subject: None,
        span: Span::default(),
        members: Vec::new(),
    }
}

fn visitor(name: &str, members: &[Item]) -> Surface {
    let mut visitor = item(ItemKind::Struct, name, &format!("pub struct {name}"), "GET /visitor 200");
    visitor.members = members.to_vec();
    Surface { items: BTreeMap::from([(format!("models::{name}"), visitor)]) }
}

fn field(name: &str, ty: &str, wire: &str) -> Item {
    item(ItemKind::Field, name, &format!("pub {name}: {ty}"), wire)
}

fn setter(name: &str, ty: &str, wire: &str) -> Item {
    item(ItemKind::Function, name, &format!("pub fn {name}(self, {name}: impl Into<{ty}>) -> Self"), wire)
}

/// `kind path -> new path: bump` of each change.
fn said(base: &Surface, head: &Surface) -> Vec<String> {
    let say = |change: &crate::diff::ItemChange| {
        let to = change.renamed_to.as_ref().map_or_else(String::new, |to| format!(" -> {to}"));
        format!("{:?} {}{to}: {:?}", change.kind, change.item, change.bump)
    };
    compare(base, head).iter().map(say).collect()
}

#[test]
fn each_change_requires_its_version_bump() {
    let name = || field("name", "Option<String>", "name");
    let deprecated = Item { deprecated: true, ..name() };
    for (case, base, head, expected) in [
        ("nothing", vec![name()], vec![name()], vec![]),
        ("a new field", vec![], vec![name(), setter("name", "String", "name")], vec!["Field models::V::name: Minor"]),
        ("a field less", vec![name(), setter("name", "String", "name")], vec![], vec!["Field models::V::name: Major"]),
        (
            "another type",
            vec![name()],
            vec![field("name", "Option<i64>", "name")],
            vec!["Field models::V::name: Major"],
        ),
        (
            "another name",
            vec![name(), setter("name", "String", "name")],
            vec![field("title", "Option<String>", "name"), setter("title", "String", "name")],
            vec!["Field models::V::name -> models::V::title: Major"],
        ),
        (
            "another name on the wire",
            vec![name()],
            vec![field("name", "Option<String>", "_name")],
            vec!["Field models::V::name: Patch"],
        ),
        (
            "a setter alone",
            vec![name(), setter("name", "String", "name")],
            vec![name(), setter("name", "Option<String>", "name")],
            vec!["Function models::V::name: Major"],
        ),
        (
            "names that are given to other members",
            vec![field("id", "Option<String>", "id"), field("_id", "Option<String>", "_id")],
            vec![field("second_id", "Option<String>", "id"), field("id", "Option<String>", "_id")],
            vec!["Field models::V::_id -> models::V::id: Major", "Field models::V::id -> models::V::second_id: Major"],
        ),
        ("deprecated", vec![name()], vec![deprecated.clone()], vec!["Field models::V::name: Minor"]),
        ("no longer deprecated", vec![deprecated], vec![name()], vec!["Field models::V::name: Patch"]),
    ] {
        assert_eq!(said(&visitor("V", &base), &visitor("V", &head)), expected, "{case}");
    }
}

#[test]
fn reports_a_renamed_type_once_without_its_uses() {
    let user = |ty: &str| {
        let mut user = item(ItemKind::Struct, "Room", "pub struct Room", "GET /room 200");
        user.members = vec![
            field("visitor", &format!("Option<{ty}>"), "visitor"),
            item(ItemKind::Impl, &format!("From<{ty}>"), &format!("impl From<{ty}> for Room"), ""),
        ];
        ("models::Room".to_owned(), user)
    };
    let [mut base, mut head] = [visitor("Visitor", &[]), visitor("Guest", &[])];
    base.items.extend([user("Visitor")]);
    head.items.extend([user("Guest")]);
    assert_eq!(said(&base, &head), ["Struct models::Visitor -> models::Guest: Major"]);
}

#[test]
fn added_bound_of_the_full_server_is_breaking() {
    let server = |bounds: &[&str]| {
        let signature = format!("pub fn all(self) -> Self where A: {}", bounds.join(" + "));
        let mut all = item(ItemKind::Function, "all", &signature, "");
        all.arguments = bounds.iter().map(|&bound| bound.to_owned()).collect();
        visitor("Server", &[all])
    };
    let [one, two] = [server(&["A"]), server(&["A", "B"])];
    assert_eq!(said(&one, &two), ["Function models::Server::all: Major"]);
    assert_eq!(said(&two, &one), ["Function models::Server::all: Minor"]);
    assert_eq!(compare(&one, &two)[0].after.as_deref(), Some("pub fn all(self) -> Self where A: 1 traits + B"));
}

#[test]
fn reports_methods_moved_between_groups() {
    let handle = |name: &str| {
        let mut handle = item(ItemKind::Struct, name, &format!("pub struct {name}<'c>"), name);
        handle.members = vec![item(ItemKind::Function, "get", "pub fn get(self, request: Get) -> Call<Get>", "GET /x")];
        Surface { items: BTreeMap::from([(format!("client::{name}"), handle)]) }
    };
    assert_eq!(
        said(&handle("Rooms"), &handle("Visitors")),
        [
            "Struct client::Rooms: Major",
            "Function client::Rooms::get -> client::Visitors::get: Major",
            "Struct client::Visitors: Minor",
        ]
    );
}

#[test]
fn ignores_argument_names_but_not_their_order() {
    let new = |names: [&str; 2]| {
        let [a, b] = names;
        let mut new =
            item(ItemKind::Function, "new", &format!("pub fn new({a}: impl Into<A>, {b}: impl Into<A>) -> Self"), "");
        new.identity = Vec::new();
        new.arguments = names.map(str::to_owned).to_vec();
        visitor("V", &[new])
    };
    let changed = ["Function models::V::new: Major"];
    assert_eq!(said(&new(["token", "name"]), &new(["token", "title"])), [""; 0]);
    assert_eq!(said(&new(["token", "name"]), &new(["name", "token"])), changed);
    assert_eq!(said(&new(["token", "name"]), &new(["name", "title"])), changed);
}
