//! Features for groups of operations: a crate compiles the groups that are enabled, with the types that they need, and
//! nothing else of the other groups.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use oascrate::Generator;

/// `Cat` is a component of one group, `Owner` of both, `Shelter` of a group and a webhook; no operation leads to
/// `Kennel`.
const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: Animals, version: "1"}
paths:
  /cats:
    get:
      operationId: listCats
      tags: [House cats]
      responses:
        "200": {description: All., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Cat"}}}}}
    post:
      operationId: addCat
      tags: [House cats]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
      responses:
        "201": {description: Added., content: {application/json: {schema: {$ref: "#/components/schemas/Owner"}}}}
      callbacks:
        moved:
          "{$request.query.url}":
            post:
              requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Shelter"}}}}
              responses:
                "204": {description: Noted.}
  /shelters:
    get:
      operationId: getShelter
      tags: [House cats]
      responses:
        "200": {description: The shelter., content: {application/json: {schema: {$ref: "#/components/schemas/Shelter"}}}}
  /dogs:
    get:
      operationId: listDogs
      tags: [Dogs]
      parameters: [{name: limit, in: query, schema: {type: integer, minimum: 1}}]
      responses:
        "200": {description: All., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Dog"}}}}}
components:
  schemas:
    Cat: {type: object, properties: {name: {type: string}, owner: {$ref: "#/components/schemas/Owner"}}}
    Dog: {type: object, properties: {owner: {$ref: "#/components/schemas/Owner"}, collar: {$ref: "#/components/schemas/Collar"}, bowl: {$ref: "#/components/schemas/Bowl"}}}
    Collar: {type: object, properties: {color: {type: string, enum: [red, green]}}}
    Bowl: {type: object, properties: {water: {type: boolean}}}
    Kennel: {type: object, properties: {bowls: {type: array, items: {$ref: "#/components/schemas/Bowl"}}}}
    Owner: {type: object, properties: {name: {type: string}}}
    Shelter: {type: object, properties: {city: {type: string}}}
"##;

/// A test of the crate with one of its groups.
const TEST: &str = r#"
use animals::http::Method;
use animals::mock::Mock;
use animals::models::{Cat, ListCats};
use animals::server::HouseCatsApi;
use animals::{Client, Server, in_process};

struct Shelter;

impl HouseCatsApi for Shelter {}

async fn status(router: animals::axum::Router, path: &str) -> u16 {
    let client = Client::builder("http://animals").transport(in_process(router)).build().unwrap();
    client.request(Method::GET, path).raw().await.unwrap().status.as_u16()
}

#[tokio::test]
async fn serves_the_groups_that_are_enabled() {
    let client = Client::builder("http://animals").transport(in_process(Mock::new().router())).build().unwrap();
    let cats: Vec<Cat> = client.house_cats().list_cats(ListCats::default()).await.unwrap();
    assert!(!cats.is_empty());
    assert_eq!(status(Mock::new().router(), "/dogs").await, 404);
    assert_eq!(status(Server::new(Shelter).house_cats().into_router(), "/cats").await, 501);
}
"#;

/// All layers.
const LAYERS: &str = "client,server,mock,gateway,webhooks,serde";

fn files(group_features: bool) -> BTreeMap<String, String> {
    let generator = Generator::new("animals.yaml", DOCUMENT).group_features(group_features);
    generator.generate().unwrap().files
}

/// Runs cargo in a crate, with the versions and the target folder of this workspace, and returns its output.
fn cargo(krate: &Path, arguments: &[&str]) -> String {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO"));
    let (subcommand, arguments) = arguments.split_first().unwrap();
    command.args([subcommand, "--offline", "--quiet"]).args(arguments).current_dir(krate);
    let output = command.env("CARGO_TARGET_DIR", target).output().unwrap();
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn groups_have_no_features_unless_asked_for() {
    let files = files(false);
    // The runtime has the macros of both kinds of crates.
    for (path, text) in files.iter().filter(|(path, _)| !path.starts_with("src/runtime/")) {
        assert!(!text.contains("group-") && !text.contains("all-groups"), "{path}");
    }
    assert!(files["src/models/shared.rs"].contains("pub struct Cat "), "a component is shared");
}

#[test]
fn type_belongs_to_the_only_group_that_needs_it() {
    let files = files(true);
    let table = [
        ("Cat", "house_cats"),
        ("Dog", "dogs"),
        ("Collar", "dogs"),
        ("Bowl", "shared"),
        ("Kennel", "shared"),
        ("Owner", "shared"),
        ("Shelter", "shared"),
    ];
    for (name, module) in table {
        let definition = format!("pub struct {name} ");
        let found: Vec<_> = files.iter().filter(|(_, text)| text.contains(&definition)).map(|(path, _)| path).collect();
        assert_eq!(found, [&format!("src/models/{module}.rs")], "{name}");
    }
    assert!(files["src/models/dogs.rs"].contains("pub enum CollarColor "), "the types inside come along");
}

#[test]
fn crate_compiles_without_warnings_whatever_groups_are_enabled() {
    let folder = tempfile::tempdir().unwrap();
    let krate = folder.path();
    for (path, text) in files(true) {
        let text = match path.as_str() {
            "Cargo.toml" => text.replace("unsafe_code = \"forbid\"", "unsafe_code = \"forbid\"\nwarnings = \"deny\""),
            _ => text,
        };
        assert!(path != "Cargo.toml" || text.contains("\nwarnings = \"deny\""), "{text}");
        fs::create_dir_all(krate.join(&path).parent().unwrap()).unwrap();
        fs::write(krate.join(path), text).unwrap();
    }
    fs::create_dir(krate.join("tests")).unwrap();
    fs::write(krate.join("tests/one_group.rs"), TEST).unwrap();
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, krate.join("Cargo.lock")).unwrap();
    for groups in ["", ",group-dogs", ",all-groups"] {
        cargo(krate, &["clippy", "--lib", "--no-default-features", "--features", &format!("{LAYERS}{groups}")]);
    }
    let one = format!("{LAYERS},group-house-cats");
    cargo(krate, &["test", "--test", "one_group", "--no-default-features", "--features", &one]);
    // The examples at the top and in the README call `listDogs`: without it the former are empty, and the README is not
    // read. Its server is ignored.
    for (features, passed) in [("client,group-dogs", 4), ("server,group-dogs", 3), (one.as_str(), 3)] {
        let arguments = ["test", "--doc", "--no-default-features", "--features", features, "--", "lib.rs"];
        let said = cargo(krate, &arguments);
        assert!(said.contains(&format!("ok. {passed} passed; 0 failed")), "{features}\n{said}");
    }
}
