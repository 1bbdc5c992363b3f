//! Every known correction of the document is applied, or declined with a reason.
//!
//! The list of corrections is not part of the project: `OMNICHANNEL_SHARED` is its path; without it, the tests that
//! need it are ignored. A correction is applied if the effective document contains it, by an overlay or a repair rule.
//! It is declined if it has a row in `spec/overlays/DECLINED.md`.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/declined.rs"]
mod declined;
#[path = "support/pipeline.rs"]
mod pipeline;
#[path = "support/real.rs"]
mod real;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use declined::rows;
use serde_json::{Value as Json, json};

/// The document after repairs and overlays.
static EFFECTIVE: LazyLock<Json> = LazyLock::new(|| {
    let (output, said) = real::texts("omnichannel.yaml", real::document()).run(pipeline::generate);
    output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}")).reading.document.to_json()
});

/// The methods of a path item that the document uses.
const METHODS: [&str; 4] = ["get", "post", "put", "delete"];

/// A correction of one operation.
struct Correction {
    /// Method and path, as the document has them.
    operation: String,
    /// Method and path, as the server has them.
    served: (String, String),
    /// The place that it corrects: `query:sort`, `body:agents[].count`, `404`, `200 rooms[].ts`.
    place: String,
    /// The corrected value.
    to: Json,
}

impl Correction {
    fn read(operation: &Json, correction: &Json) -> Self {
        let name = text(&operation["operation"]);
        let (method, path) = name.split_once(' ').expect("method and path");
        let served = text(&operation["server"]["path"]);
        let base = format!("/paths/{}/{}", path.replace('/', "~1"), method.to_lowercase());
        let place = match &correction["to"] {
            Json::Object(to) if to.contains_key("path") => "address".to_owned(),
            Json::Object(to) if to.contains_key("add") => format!("path:{}", text(&to["add"]["name"])),
            _ => place(text(&correction["pointer"]).trim_start_matches(&base)),
        };
        Self {
            operation: name.to_owned(),
            served: (method.to_lowercase(), served.to_owned()),
            place,
            to: correction["to"].clone(),
        }
    }

    fn name(&self) -> String {
        format!("{} {}", self.operation, self.place)
    }

    /// Returns whether the effective document contains it.
    fn is_applied(&self) -> bool {
        let (method, path) = &self.served;
        let operation = &EFFECTIVE["paths"][path][method];
        let (kind, rest) = self.place.split_once([':', ' ']).unwrap_or((&self.place, ""));
        match kind {
            _ if operation.is_null() => false,
            "address" => {
                let (_, old) = self.operation.split_once(' ').expect("method and path");
                old != path && EFFECTIVE["paths"][old].is_null() && self.to["path"] == **path
            }
            "query" => self.fits_parameters(&parameters(path, operation, "query", rest)),
            "path" => parameters(path, operation, "path", rest).len() == 1,
            "body" if rest.is_empty() => operation["requestBody"]["content"].is_object(),
            "body" => self.fits_member(schema(&operation["requestBody"]), rest),
            // Kept beside the right one, for what was made from the published description.
            "206" => schema(&operation["responses"]["200"]) == schema(&operation["responses"]["206"]),
            status => self.fits_answer(resolved(&operation["responses"][status]), rest),
        }
    }

    fn fits_parameters(&self, parameters: &[&Json]) -> bool {
        if self.to.is_string() {
            return parameters.is_empty();
        }
        if self.to["json_encoded"] == true {
            return parameters.iter().any(|parameter| parameter["content"]["application/json"].is_object());
        }
        // One name may denote two parameters: a single value, and a list of values.
        let schemas: Vec<&Json> = parameters.iter().map(|parameter| &parameter["schema"]).collect();
        let wanted = Wanted { nullable: false, ..Wanted::read(&self.to) };
        !schemas.is_empty() && wanted.fits(&schemas)
    }

    fn fits_member(&self, root: &Json, path: &str) -> bool {
        let (owner, member) = path.rsplit_once('.').unwrap_or(("", path));
        let owners = schemas_at(root, owner);
        let schemas = schemas_at(root, path);
        if self.to == "map key, or remove" {
            return schemas.is_empty() && owners.iter().any(|owner| !owner["additionalProperties"].is_null());
        }
        if schemas.is_empty() || self.to.is_string() {
            return false;
        }
        let is_required = |owner: &&Json| texts(&owner["required"]).any(|name| name == member);
        let required = self.to["required"].as_bool();
        required.is_none_or(|wanted| owners.iter().any(is_required) == wanted) && Wanted::read(&self.to).fits(&schemas)
    }

    fn fits_answer(&self, answer: &Json, path: &str) -> bool {
        let wanted = if self.to["schema"].is_object() { &self.to["schema"] } else { &self.to };
        let schemas = schemas_at(schema(answer), path);
        match wanted["success"].is_string() {
            // A response that is recognized by its properties.
            true => ["success", "error"].iter().all(|name| !schemas_at(schema(answer), name).is_empty()),
            false => !schemas.is_empty() && Wanted::read(wanted).fits(&schemas),
        }
    }
}

/// The types that a schema should allow.
#[derive(Default)]
struct Wanted {
    types: Vec<String>,
    words: Vec<String>,
    has_words: bool,
    nullable: bool,
    format: Option<String>,
    map: bool,
}

impl Wanted {
    fn read(to: &Json) -> Self {
        let mut wanted = Self {
            nullable: to["nullable"] == true,
            format: to["format"].as_str().map(str::to_owned),
            map: !to["additionalProperties"].is_null(),
            words: texts(&to["enum"]).map(str::to_owned).collect(),
            has_words: !to["enum"].is_null(),
            ..Self::default()
        };
        wanted.types.extend(texts(&to["type"]).map(str::to_owned));
        // Parses `string?null!enum enum ['a', 'b']`, and several of these with `/` or `|` between.
        let (types, words) = to["type"].as_str().unwrap_or_default().split_once(" enum ").unwrap_or_default();
        let types = if types.is_empty() { to["type"].as_str().unwrap_or_default() } else { types };
        for ty in types.split(['/', '|']).filter(|ty| !ty.is_empty()) {
            wanted.nullable |= ty.contains("?null");
            wanted.has_words |= ty.contains("!enum");
            wanted.types.push(ty.split(['?', '!']).next().unwrap_or_default().to_owned());
        }
        wanted.words.extend(words.split('\'').skip(1).step_by(2).map(str::to_owned));
        wanted
    }

    /// Returns whether the alternatives at a place together allow all these types.
    fn fits(&self, schemas: &[&Json]) -> bool {
        let any = |fits: &dyn Fn(&&Json) -> bool| alternatives(schemas).iter().any(fits);
        self.types.iter().all(|ty| any(&|schema| allows(schema, ty)))
            && self.words.iter().all(|word| any(&|schema| texts(&schema["enum"]).any(|known| known == word)))
            && (!self.has_words || any(&|schema| schema["enum"].is_array()))
            && (!self.nullable || schemas.iter().any(|schema| schema["nullable"] == true))
            && self.format.as_ref().is_none_or(|format| any(&|schema| schema["format"] == **format))
            && (!self.map
                || any(&|schema| schema["additionalProperties"].is_object() || schema["additionalProperties"] == true))
    }
}

/// Returns whether a schema allows values of a type: a schema without types allows all.
fn allows(schema: &Json, ty: &str) -> bool {
    match schema["type"].as_str() {
        None => !ty.is_empty(),
        Some("integer") => ty == "integer" || ty == "number",
        Some(known) => known == ty,
    }
}

/// Returns the target of a pointer below an operation, in the notation of [`Correction::place`].
fn place(pointer: &str) -> String {
    if pointer == "/parameters (ids)" {
        return "query:ids".to_owned();
    }
    let Some(below) = pointer.strip_prefix('/') else { return pointer.to_owned() };
    let mut segments = below.split('/');
    let kind = match segments.next() {
        Some("responses") => segments.next().unwrap_or_default().to_owned(),
        Some("requestBody") => "body".to_owned(),
        other => other.unwrap_or_default().to_owned(),
    };
    // `content`, a media type, `schema`.
    let mut path = String::new();
    let mut steps = segments.skip(3);
    while let Some(step) = steps.next() {
        match step {
            "items" => path.push_str("[]"),
            _ => {
                path.push_str(if path.is_empty() { "" } else { "." });
                path.push_str(steps.next().unwrap_or_default());
            }
        }
    }
    let separator = if kind == "body" { ":" } else { " " };
    if path.is_empty() { kind } else { format!("{kind}{separator}{path}") }
}

fn text(value: &Json) -> &str {
    value.as_str().unwrap_or_default()
}

fn texts(value: &Json) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Json::as_str)
}

/// Returns the target of a reference.
fn resolved(node: &Json) -> &Json {
    match node["$ref"].as_str() {
        Some(reference) => EFFECTIVE.pointer(reference.trim_start_matches('#')).unwrap_or(&Json::Null),
        None => node,
    }
}

/// Returns the schema of a body or a response.
fn schema(owner: &Json) -> &Json {
    let media_type = owner["content"].as_object().and_then(|content| content.values().next());
    media_type.map_or(&Json::Null, |media_type| &media_type["schema"])
}

/// The parameters of an operation with a name, brackets of a list aside.
fn parameters<'a>(path: &str, operation: &'a Json, position: &str, name: &str) -> Vec<&'a Json> {
    let lists = [&EFFECTIVE["paths"][path]["parameters"], &operation["parameters"]];
    let all = lists.into_iter().filter_map(Json::as_array).flatten().map(resolved);
    all.filter(|p| p["in"] == position && text(&p["name"]).trim_end_matches("[]") == name).collect()
}

/// Returns the alternatives of schemas, and schemas without alternatives.
fn alternatives<'a>(schemas: &[&'a Json]) -> Vec<&'a Json> {
    let spread = |schema: &&'a Json| match schema["oneOf"].as_array() {
        Some(alternatives) => alternatives.iter().collect(),
        None => vec![*schema],
    };
    schemas.iter().flat_map(spread).collect()
}

/// Returns the schemas at a path such as `rooms[].tags`, through all alternatives on the path.
fn schemas_at<'a>(root: &'a Json, path: &str) -> Vec<&'a Json> {
    let mut schemas = vec![root];
    for segment in path.split('.').filter(|segment| !segment.is_empty()) {
        let name = segment.trim_end_matches("[]");
        if !name.is_empty() {
            schemas = alternatives(&schemas).into_iter().map(|schema| &schema["properties"][name]).collect();
        }
        if segment.ends_with("[]") {
            schemas = alternatives(&schemas).into_iter().map(|schema| &schema["items"]).collect();
        }
    }
    schemas.retain(|schema| schema.is_object());
    schemas
}

/// The list of corrections.
fn facts() -> Json {
    let folder = std::env::var_os("OMNICHANNEL_SHARED").expect("OMNICHANNEL_SHARED names the folder that has `facts`");
    let text =
        std::fs::read_to_string(std::path::PathBuf::from(folder).join("facts/omnichannel.json")).expect("the list");
    serde_json::from_str(&text).expect("JSON")
}

fn list<'a>(facts: &'a Json, name: &str) -> &'a [Json] {
    facts[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn corrections(facts: &Json) -> Vec<Correction> {
    let of = |operation| list(operation, "corrections").iter().map(move |c| Correction::read(operation, c));
    list(facts, "operations").iter().flat_map(of).collect()
}

#[::testing::needs_shared]
#[test]
fn each_correction_is_applied_or_declined() {
    let facts = facts();
    let corrections = corrections(&facts);
    assert_eq!(corrections.len(), 399);
    let (applied, open): (Vec<&Correction>, Vec<&Correction>) = corrections.iter().partition(|c| c.is_applied());
    let (applied, open) = (names(&applied), names(&open));
    let declined = rows("Declined");
    let is_declined = |name: &&String| declined.iter().any(|row| row.speaks_of(name));
    let mut faults = Vec::new();
    faults
        .extend(open.iter().filter(|name| !is_declined(name)).map(|name| format!("not applied, not declined: {name}")));
    // A place may have several corrections, of which one is declined.
    let stale = applied.difference(&open).filter(is_declined);
    faults.extend(stale.map(|name| format!("declined, and the document says so all the same: {name}")));
    let unasked = declined.iter().filter(|row| !open.iter().any(|name| row.speaks_of(name)));
    faults.extend(unasked.map(|row| format!("declined without need: {}", row.place)));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn names(corrections: &[&Correction]) -> BTreeSet<String> {
    corrections.iter().map(|correction| correction.name()).collect()
}

#[test]
fn corrections_made_by_a_rule_name_the_rule() {
    let rules: Vec<&str> = oascrate::repair::rules().iter().map(|rule| rule.id).collect();
    let settled = rows("Made by a repair rule");
    assert!(!settled.is_empty());
    for row in &settled {
        assert!(rules.contains(&row.why.trim_matches('`')), "{} is settled by no rule", row.place);
    }
}

#[::testing::needs_shared]
#[test]
fn corrections_made_by_a_rule_were_proposed() {
    let facts = facts();
    let mut places: Vec<String> = corrections(&facts).iter().map(Correction::name).collect();
    places.extend(list(&facts, "global_corrections").iter().map(|global| text(&global["pointer"]).to_owned()));
    for row in rows("Made by a repair rule") {
        assert!(places.iter().any(|place| row.speaks_of(place)), "nobody proposed {}", row.place);
    }
}

#[test]
fn applies_corrections_of_all_operations() {
    let schemes = &EFFECTIVE["components"]["securitySchemes"];
    for (scheme, header) in [("authToken", "X-Auth-Token"), ("userId", "X-User-Id")] {
        assert_eq!(schemes[scheme]["name"], header);
    }
    let shared = &EFFECTIVE["components"]["parameters"];
    for name in ["sort", "fields", "query"] {
        assert!(shared[name]["content"]["application/json"].is_object(), "{name} is JSON text");
        assert_eq!(shared[name]["deprecated"] == true, name != "sort", "{name}");
    }
    let unauthorized = schema(&EFFECTIVE["components"]["responses"]["authorizationError"]);
    for name in ["success", "error", "status", "message"] {
        assert!(unauthorized["properties"][name].is_object(), "{name}");
    }
    for (name, operation) in operations() {
        for (status, members) in [("400", &["success", "error", "errorType"][..]), ("429", &["success", "error"])] {
            let answer = schema(resolved(&operation["responses"][status]));
            for member in members {
                assert!(answer["properties"][member].is_object(), "{name} {status} has no `{member}`");
            }
        }
        let body = &operation["requestBody"];
        let optional = name == "post /api/v1/livechat/rooms.removeAllClosedRooms";
        assert!(body.is_null() || (body["required"] == true) != optional, "{name}: is its body required?");
    }
}

#[::testing::needs_shared]
#[test]
fn operations_match_server_urls_and_authentication() {
    let facts = facts();
    let documented = list(&facts, "operations").iter().map(|operation| {
        let (method, _) = text(&operation["operation"]).split_once(' ').expect("method and path");
        (method, &operation["server"])
    });
    let server_only = list(&facts, "server_only_operations").iter().map(|server| (text(&server["method"]), server));
    let served: Vec<_> = documented.chain(server_only).collect();
    assert_eq!(served.len(), operations().len());
    for (method, server) in served {
        let path = text(&server["path"]);
        let operation = &EFFECTIVE["paths"][path][method.to_lowercase()];
        assert!(operation.is_object(), "{method} {path}");
        let authenticated = operation["security"] == json!([{"authToken": [], "userId": []}]);
        assert_eq!(authenticated, server["auth"] == true, "{method} {path}");
        assert!(!authenticated || operation["responses"]["401"].is_object(), "{method} {path} 401");
        assert!(server["perm"].is_null() || operation["responses"]["403"].is_object(), "{method} {path} 403");
    }
}

fn operations() -> Vec<(String, &'static Json)> {
    let paths = EFFECTIVE["paths"].as_object().expect("paths");
    let of = |(path, item): (&String, &'static Json)| {
        let path = path.clone();
        METHODS.into_iter().filter(|method| item[method].is_object()).map(move |m| (format!("{m} {path}"), &item[m]))
    };
    paths.iter().flat_map(of).collect()
}
