//! Constructs without effect on types: they are removed, each by a rule of its own.

use super::{Construct, Scope};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grammar::{Object, Visit};
use crate::repair::edit::Edit;
use crate::repair::fix::Fix;
use crate::rules;
use crate::source::Text;

macro_rules! dropped {
    ($($id:literal, $scope:ident, $object:ident, $keys:expr, $summary:literal;)+) => {
        pub(super) const DROPPED: &[Construct] = &[$(Construct {
            id: $id,
            summary: $summary,
            scope: Scope::$scope,
            find: |_, visit| keys(visit, Object::$object, &$keys),
        }),+];
    };
}

dropped! {
    "schema-identity", Every, Schema, ["$schema", "$id", "$comment", "$vocabulary", "$anchor", "$dynamicAnchor", "$recursiveAnchor"],
        "what a schema says of itself as a resource is left out";
    "schema-dialect", Later, Document, ["jsonSchemaDialect"],
        "the dialect of schemas is that of OpenAPI";
    "license-identifier", Every, License, ["identifier"],
        "the SPDX identifier of a license is left out";
    "document-identity", Later, Document, ["$self"],
        "the URL of a document is left out";
    "tag-hierarchy", Later, Tag, ["summary", "parent", "kind"],
        "what OpenAPI 3.2 says of a tag is left out";
    "later-method", Later, PathItem, ["query", "additionalOperations"],
        "operations with other methods than those of OpenAPI 3.1 are left out";
    "item-schema", Later, MediaType, ["itemSchema", "prefixEncoding", "itemEncoding"],
        "what other bodies than streams say of their items is left out";
    "shared-media-types", Later, Components, ["mediaTypes"],
        "shared media types are left out, once they are written where they are used";
    "response-summary", Later, Response, ["summary"],
        "the summary of a response is left out";
    "server-name", Later, Server, ["name"],
        "the name of a server is left out";
    "example-data", Later, Example, ["dataValue", "serializedValue"],
        "what OpenAPI 3.2 has for an example is left out";
    "device-flow", Later, OauthFlows, ["deviceAuthorization"],
        "the device flow of OAuth is left out";
    "security-metadata", Later, SecurityScheme, ["oauth2MetadataUrl", "deprecated"],
        "what OpenAPI 3.2 says of a security scheme is left out";
    "default-mapping", Later, Discriminator, ["defaultMapping"],
        "the alternative without a discriminator is left out";
    "xml-node", Later, Xml, ["nodeType"],
        "the type of an XML node is left out";
}

/// What users may miss, and everything that OpenAPI 3.2 adds; the others have no meaning for a crate.
const MISSED: &[&str] = &[
    "later-method",
    "item-schema",
    "device-flow",
    "default-mapping",
    "query-string-parameter",
    "cookie-style",
    "document-identity",
    "tag-hierarchy",
    "response-summary",
    "server-name",
    "example-data",
    "security-metadata",
    "xml-node",
];

fn keys(visit: &Visit<'_, '_>, object: Object, keys: &[&str]) -> Vec<Edit> {
    if visit.object() != Some(object) {
        return Vec::new();
    }
    let present = keys.iter().filter(|key| visit.node.get(key).is_some());
    present.map(|key| Edit::remove(visit.pointer.child(*key))).collect()
}

/// Warns of removed constructs that may be missed.
pub(super) fn report(fixes: &[Fix], sink: &mut Diagnostics) {
    for fix in fixes.iter().filter(|fix| fix.before.is_some() && MISSED.contains(&fix.rule.as_str())) {
        let what = match fix.rule.as_str() {
            "query-string-parameter" => "in: querystring",
            "cookie-style" => "style: cookie",
            _ => fix.pointer.segments().last().map_or("", Text::as_str),
        };
        let message = format!("nothing is emitted for `{what}`");
        sink.push(
            Diagnostic::new(rules::LEFT_OUT, fix.span, message)
                .label("ignored")
                .help("ignore this warning if it is not needed"),
        );
    }
}
