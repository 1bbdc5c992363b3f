//! Parameters: location, style, type.

use openapiv3::{CookieStyle, HeaderStyle, Parameter, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr};

use serde_json::Value as Json;

use super::content::Kind;
use super::cursor::Cursor;
use super::{Lower, text};
use crate::grammar::resolve;
use crate::ir::{Doc, OperationSite, Param, ParamLocation, Prim, Root, Style, TypePath, TypeRef};
use crate::rules;
use crate::source::Node;

impl Lower<'_> {
    /// Lowers one parameter of an operation, following its reference. A component used by several operations is lowered
    /// once.
    pub(super) fn param(
        &mut self,
        site: &OperationSite,
        param: &ReferenceOr<Parameter>,
        at: Cursor<'_>,
    ) -> Option<Param> {
        let reference = match param {
            ReferenceOr::Item(param) => {
                let name = param.parameter_data_ref().name.clone();
                return self.param_item(Root::Param(site.clone(), name), param, at);
            }
            ReferenceOr::Reference { reference } => reference,
        };
        let (name, at) = self.component_at(reference, "parameters", at)?;
        if let Some(param) = self.params.get(&name) {
            return Some(param.clone());
        }
        let param = self.openapi.components.as_ref()?.parameters.get(&name)?.as_item()?;
        let lowered = self.param_item(Root::SharedParam(name.clone()), param, at)?;
        self.params.insert(name, lowered.clone());
        Some(lowered)
    }

    fn param_item(&mut self, root: Root, param: &Parameter, at: Cursor<'_>) -> Option<Param> {
        let data = param.parameter_data_ref();
        let (location, style) = location_and_style(param, data.explode);
        let (style, ty) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                (style, self.schema(schema, at.member("schema"), &TypePath::new(root)).value())
            }
            ParameterSchemaOrContent::Content(content) => {
                let Some((media_type, media)) = content.first() else {
                    self.report(
                        rules::PARAMETER_WITHOUT_TYPE,
                        at.span,
                        "the `content` of the parameter is empty",
                        "add a media type, or write `schema: {type: string}` instead",
                    );
                    return None;
                };
                let at = at.member("content").member(media_type);
                if super::content::is_json(media_type) {
                    let schema = media.schema.as_ref();
                    let ty = schema.map(|s| self.schema(s, at.member("schema"), &TypePath::new(root)).value());
                    (Style::Json, ty.unwrap_or(TypeRef::Prim(Prim::Json)))
                } else {
                    let is_text = super::content::essence(media_type) == "text/plain"
                        && matches!(self.schema_kind(at), Kind::Text | Kind::Anything);
                    if !is_text {
                        self.report(
                            rules::UNSUPPORTED_PARAMETER_CONTENT,
                            at.span,
                            format!("a parameter of the media type `{media_type}` is read as a string"),
                            "ignore this warning if callers encode the value themselves",
                        );
                    }
                    (Style::Plain, TypeRef::Prim(Prim::String))
                }
            }
        };
        let rule_of = match &data.format {
            ParameterSchemaOrContent::Schema(_) => at.find("schema"),
            ParameterSchemaOrContent::Content(content) => {
                let (media_type, _) = content.first()?;
                at.member("content").member(media_type).find("schema").filter(|_| style == Style::Json)
            }
        };
        let is_optional = location != ParamLocation::Path && !data.required;
        let schema = rule_of.and_then(|at| resolve(self.document, at.node)).filter(|_| is_optional);
        // OpenAPI defines the keyword for queries only.
        let may_be_empty = matches!(param, Parameter::Query { allow_empty_value: Some(true), .. });
        Some(Param {
            wire_name: data.name.clone(),
            location,
            required: data.required || location == ParamLocation::Path,
            style,
            constant: self.constant(at.member("schema")),
            reserved: matches!(param, Parameter::Query { allow_reserved: true, .. }),
            may_be_empty: may_be_empty && is_optional,
            default: schema.and_then(default),
            rule: rule_of.and_then(|at| self.rule(at)),
            ty,
            doc: Doc { summary: None, description: text(data.description.as_deref()) },
            deprecated: data.deprecated.unwrap_or(false),
            span: at.span,
        })
    }
}

impl Lower<'_> {
    /// The only value of an enum with one value, as a parameter is serialized.
    fn constant(&self, schema: Cursor<'_>) -> Option<String> {
        match resolve(self.document, schema.node)?.get("enum")?.as_seq()? {
            [only] => match only.to_json() {
                Json::String(text) => Some(text),
                value @ (Json::Bool(_) | Json::Number(_)) => Some(value.to_string()),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The default of a schema.
fn default(schema: &Node) -> Option<Json> {
    let default = schema.get("default")?.to_canonical_json();
    Some(default).filter(|default| !default.is_null())
}

fn location_and_style(param: &Parameter, explode: Option<bool>) -> (ParamLocation, Style) {
    let plain = explode.unwrap_or(false);
    let form = Style::Form { explode: explode.unwrap_or(true) };
    match param {
        Parameter::Path { style, .. } => {
            let style = match style {
                PathStyle::Simple => Style::Simple { explode: plain },
                PathStyle::Label => Style::Label { explode: plain },
                PathStyle::Matrix => Style::Matrix { explode: plain },
            };
            (ParamLocation::Path, style)
        }
        Parameter::Query { style, .. } => {
            let style = match style {
                QueryStyle::Form => form,
                // An exploded list has no delimiters.
                QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited if plain => Style::Form { explode: true },
                QueryStyle::SpaceDelimited => Style::Space,
                QueryStyle::PipeDelimited => Style::Pipe,
                QueryStyle::DeepObject => Style::Deep,
            };
            (ParamLocation::Query, style)
        }
        Parameter::Header { style: HeaderStyle::Simple, .. } => {
            (ParamLocation::Header, Style::Simple { explode: plain })
        }
        Parameter::Cookie { style: CookieStyle::Form, .. } => (ParamLocation::Cookie, form),
    }
}
