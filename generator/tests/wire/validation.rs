//! The rules of `validation.yaml` in each place of a request: one operation for each place, with a value for each rule.

use serde_json::{Map, Value as Json, json};

use super::table::{pascal, text};

/// The places of a request that have values.
const PLACES: &[Place] = &[
    Place::StartOfPath,
    Place::EndOfPath,
    Place::Query,
    Place::Header,
    Place::Cookie,
    Place::Content,
    Place::Json,
    Place::Form,
    Place::Multipart,
];

#[derive(Clone, Copy, PartialEq, Debug)]
enum Place {
    /// A path has at most 26 parameters, which is a limit of axum's router: half of the rules.
    StartOfPath,
    /// The other half.
    EndOfPath,
    Query,
    Header,
    Cookie,
    /// A query parameter whose value is JSON text.
    Content,
    Json,
    Form,
    Multipart,
}

/// The rules, each with a valid and an invalid value.
pub struct Rules(Vec<Json>);

impl Rules {
    pub fn read() -> Self {
        let file: Json = serde_yaml::from_str(&text("validation.yaml")).expect("rules");
        Self(file["rules"].as_array().expect("a list of rules").clone())
    }

    /// An operation for each place.
    pub fn paths(&self) -> impl Iterator<Item = (String, Json)> {
        PLACES.iter().map(|place| {
            let rules = self.of(*place);
            let mut operation = place.operation(rules);
            operation["operationId"] = json!(place.name());
            operation["tags"] = json!(["rows"]);
            operation["responses"] = json!({ "204": { "description": "nothing" } });
            (place.path(rules), json!({ place.method().to_lowercase(): operation }))
        })
    }

    /// A test for each place.
    pub fn tests(&self) -> String {
        PLACES.iter().map(|place| self.test(*place)).collect()
    }

    fn of(&self, place: Place) -> &[Json] {
        let (start, end) = self.0.split_at(self.0.len() / 2);
        match place {
            Place::StartOfPath => start,
            Place::EndOfPath => end,
            _ => &self.0,
        }
    }

    fn test(&self, place: Place) -> String {
        let ty = pascal(&place.name());
        let mut lines = format!("    accepted::<{ty}>({:?}).await;\n", place.message(&self.values(place, None)));
        lines += "    let mut wrong = Vec::new();\n";
        for rule in self.of(place) {
            let says = format!("{}{}", name(rule), rule["says"].as_str().expect("a message"));
            let sent = place.message(&self.values(place, Some(name(rule))));
            let value = secret(&rule["invalid"]);
            lines += &format!("    wrong.extend(refused::<{ty}>({sent:?}, {says:?}, {value:?}).await.err());\n");
        }
        format!(
            "\n#[tokio::test]\nasync fn {}() {{\n{lines}    assert!(wrong.is_empty(), \"{{}}\", wrong.join(\"\\n\\n\"));\n}}\n",
            place.name().replace('-', "_")
        )
    }

    /// The values by the names of their rules: all valid but one.
    fn values(&self, place: Place, invalid: Option<&str>) -> Vec<(&str, &Json)> {
        let value = |rule| if invalid == Some(name(rule)) { &rule["invalid"] } else { &rule["valid"] };
        self.of(place).iter().map(|rule| (name(rule), value(rule))).collect()
    }
}

fn name(rule: &Json) -> &str {
    rule["name"].as_str().expect("a name")
}

/// The part of an invalid value that the response must not have.
fn secret(value: &Json) -> String {
    match value {
        Json::Array(elements) => elements.last().map_or_else(String::new, secret),
        Json::Object(members) => members.values().next_back().map_or_else(String::new, secret),
        Json::String(text) => text.clone(),
        value => value.to_string(),
    }
}

impl Place {
    fn is_path(self) -> bool {
        matches!(self, Self::StartOfPath | Self::EndOfPath)
    }

    fn name(self) -> String {
        format!("rules-of-{self:?}").to_lowercase()
    }

    fn method(self) -> &'static str {
        if matches!(self, Self::Json | Self::Form | Self::Multipart) { "POST" } else { "GET" }
    }

    fn path(self, rules: &[Json]) -> String {
        let segments = rules.iter().filter(|_| self.is_path()).map(|rule| format!("/{{{}}}", name(rule)));
        format!("/{}{}", self.name(), segments.collect::<String>())
    }

    fn operation(self, rules: &[Json]) -> Json {
        match self.media_type() {
            None => json!({ "parameters": rules.iter().map(|rule| self.parameter(rule)).collect::<Vec<_>>() }),
            Some(media_type) => {
                let properties: Map<_, _> =
                    rules.iter().map(|rule| (name(rule).to_owned(), rule["schema"].clone())).collect();
                let objects = rules.iter().filter(|rule| self == Self::Form && rule["valid"].is_object());
                let encoding: Map<_, _> = objects
                    .map(|rule| (name(rule).to_owned(), json!({ "style": "deepObject", "explode": true })))
                    .collect();
                let body = json!({ "schema": { "type": "object", "properties": properties }, "encoding": encoding });
                json!({ "requestBody": { "required": true, "content": { media_type: body } } })
            }
        }
    }

    fn media_type(self) -> Option<&'static str> {
        match self {
            Self::Json => Some("application/json"),
            Self::Form => Some("application/x-www-form-urlencoded"),
            Self::Multipart => Some("multipart/form-data"),
            Self::StartOfPath | Self::EndOfPath | Self::Query | Self::Header | Self::Cookie | Self::Content => None,
        }
    }

    fn parameter(self, rule: &Json) -> Json {
        let (name, schema) = (&rule["name"], &rule["schema"]);
        match self {
            Self::StartOfPath | Self::EndOfPath => {
                json!({ "name": name, "in": "path", "required": true, "schema": schema })
            }
            Self::Query if rule["valid"].is_object() => {
                json!({ "name": name, "in": "query", "style": "deepObject", "explode": true, "schema": schema })
            }
            Self::Query => json!({ "name": name, "in": "query", "schema": schema }),
            Self::Header => json!({ "name": name, "in": "header", "schema": schema }),
            Self::Cookie => json!({ "name": name, "in": "cookie", "explode": false, "schema": schema }),
            _ => json!({ "name": name, "in": "query", "content": { "application/json": { "schema": schema } } }),
        }
    }

    /// A message with these values.
    fn message(self, values: &[(&str, &Json)]) -> String {
        let path = format!("{} /{}", self.method(), self.name());
        match self {
            Self::StartOfPath | Self::EndOfPath => {
                path + &values.iter().map(|(_, value)| format!("/{}", encoded(&commas(value)))).collect::<String>()
            }
            Self::Query => format!("{path}?{}", pairs(values)),
            Self::Header => {
                path + &values.iter().map(|(name, value)| format!("\n{name}: {}", commas(value))).collect::<String>()
            }
            Self::Cookie => {
                let pairs = values.iter().map(|(name, value)| format!("{name}={}", encoded(&commas(value))));
                format!("{path}\ncookie: {}", pairs.collect::<Vec<_>>().join("; "))
            }
            Self::Content => {
                let pairs = values.iter().map(|(name, value)| format!("{name}={}", encoded(&value.to_string())));
                format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"))
            }
            Self::Json => {
                let members: Map<_, _> =
                    values.iter().map(|(name, value)| ((*name).to_owned(), (*value).clone())).collect();
                format!("{path}\ncontent-type: application/json\n\n{}", Json::Object(members))
            }
            Self::Form => format!("{path}\ncontent-type: application/x-www-form-urlencoded\n\n{}", pairs(values)),
            Self::Multipart => {
                let parts: String = values.iter().map(|(name, value)| parts(name, value)).collect();
                format!("{path}\ncontent-type: multipart/form-data; boundary=B\n\n{parts}--B--\\r\n")
            }
        }
    }
}

/// A scalar as text.
fn scalar(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The style `simple`; cookies have the same with `form`.
fn commas(value: &Json) -> String {
    let parts: Vec<String> = match value {
        Json::Array(elements) => elements.iter().map(scalar).collect(),
        Json::Object(members) => members.iter().flat_map(|(name, value)| [name.clone(), scalar(value)]).collect(),
        value => vec![scalar(value)],
    };
    parts.join(",")
}

/// The style `form` with `explode`; objects have `deepObject`.
fn pairs(values: &[(&str, &Json)]) -> String {
    let pairs = values.iter().flat_map(|(name, value)| match value {
        Json::Array(elements) => {
            elements.iter().map(|element| format!("{name}={}", encoded(&scalar(element)))).collect()
        }
        Json::Object(members) => {
            members.iter().map(|(key, value)| format!("{name}[{key}]={}", encoded(&scalar(value)))).collect()
        }
        value => vec![format!("{name}={}", encoded(&scalar(value)))],
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// The parts of a property: one for each element of a list.
fn parts(name: &str, value: &Json) -> String {
    let part = |value: &str| format!("--B\\r\nContent-Disposition: form-data; name=\"{name}\"\\r\n\\r\n{value}\\r\n");
    match value {
        Json::Array(elements) => elements.iter().map(|element| part(&scalar(element))).collect(),
        value => part(&scalar(value)),
    }
}

/// Percent-encodes everything but unreserved characters and the comma that separates values.
fn encoded(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~,".contains(&byte);
    let bytes =
        text.bytes().map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    bytes.collect()
}
