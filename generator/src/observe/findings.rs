//! The differences as findings, and as diagnostics.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::tally::{Kind, Line, Seen, Tally, Undeclared};
use super::walk::Walk;
use super::{Evidence, Observation};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::infer::{Names, Shape};
use crate::ir::ParamLocation;
use crate::pointer::Pointer;
use crate::rules::{self, Rule};
use crate::source::{Node, Span, to_yaml};

/// The range of 64 bits.
const MOST_NEGATIVE: f64 = -9_223_372_036_854_775_808.0;
const MOST_POSITIVE: f64 = 9_223_372_036_854_774_784.0;

/// A difference between the document and the traffic.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// The part of the document that differs.
    pub pointer: Pointer,
    /// Its place.
    pub span: Span,
    /// Operation, part and path, where it was first seen: `GET /boats/{id} 200.owner.name`.
    pub subject: String,
    /// The problem, in one sentence without a full stop.
    pub message: String,
    /// How often it was seen.
    pub values: u64,
    /// Of how many values at this place, if that is known.
    pub of: Option<u64>,
    /// In how many exchanges.
    pub exchanges: u64,
    /// The first lines of the recordings that show it.
    pub lines: Vec<Line>,
    /// The change of the document that settles it.
    pub correction: Correction,
}

/// A change of the part of the document at the pointer of a finding.
#[derive(Debug, Clone, PartialEq)]
pub enum Correction {
    /// Declares a property of the object.
    Declare(String, Json),
    /// Declares the schema of all further properties of the object.
    Map(Json),
    /// Makes a property of the object optional.
    Optional(String),
    /// Records that a property of the object was not seen.
    Unobserved(String),
    /// Accepts these alternatives, too.
    Widen(Vec<Json>),
    /// Adds these alternatives to the union.
    Alternatives(Vec<Json>),
    /// Accepts any text: of a parameter or a form.
    Text,
    /// Accepts fractions.
    Number,
    /// Removes the format, or replaces it.
    Format(Option<&'static str>),
    /// Accepts null.
    Nullable,
    /// Adds values to the enum.
    Values(Vec<Json>),
    /// Moves a bound.
    Bound(String, f64),
    /// Removes the pattern.
    Pattern,
    /// Declares the response of a status, with its content.
    Status(String, Option<(String, Json)>),
    /// Declares content with a media type.
    Content(String, Json),
    /// Declares a query parameter.
    Parameter(String, Json),
    /// Makes the parameter or body optional.
    NotRequired,
}

/// All findings, in document order.
pub(super) fn all(walk: &mut Walk<'_>, evidence: Evidence) -> Vec<Finding> {
    let tallies = std::mem::take(&mut walk.tallies);
    let seen: BTreeMap<Pointer, u64> =
        tallies.seen.iter().map(|(id, seen)| (walk.judge.schemas.pointer(*id), seen.values)).collect();
    let mut findings = Vec::new();
    for ((kind, pointer, name), tally) in &tallies.issues {
        let mut found = of_issue(*kind, pointer.clone(), name, tally);
        found.of = seen.get(pointer).copied().filter(|_| *kind == Kind::MissingProperty);
        findings.push(found);
    }
    for (pointer, undeclared) in &tallies.undeclared {
        findings.extend(of_undeclared(pointer, undeclared, seen.get(pointer).copied()));
    }
    for (id, seen) in &tallies.seen {
        if seen.exchanges >= evidence.absences {
            let schema = walk.judge.schemas.get(*id);
            for (name, property) in &schema.properties {
                let declared = walk.judge.schemas.get(*property);
                if !seen.properties.contains(*name) && !schema.unobserved.contains(name) && !declared.write_only {
                    let (pointer, span) = (walk.judge.schemas.pointer(*id), walk.judge.schemas.span(*property));
                    findings.push(of_absence(pointer, span, name, seen));
                }
            }
        }
    }
    findings
        .sort_by(|a, b| (a.span, a.rule.id, &a.pointer, &a.message).cmp(&(b.span, b.rule.id, &b.pointer, &b.message)));
    findings
}

fn finding(rule: &'static Rule, pointer: Pointer, tally: &Tally, message: String, correction: Correction) -> Finding {
    Finding {
        rule,
        pointer,
        span: tally.span,
        subject: tally.subject.clone(),
        message,
        values: tally.values,
        of: None,
        exchanges: tally.exchanges,
        lines: tally.lines.clone(),
        correction,
    }
}

/// Where it was seen: in requests, in responses or both.
fn side(tally: &Tally) -> &'static str {
    match (tally.in_request, tally.in_response) {
        (true, false) => "request",
        (false, _) => "response",
        (true, true) => "request and response",
    }
}

fn of_issue(kind: Kind, pointer: Pointer, name: &str, tally: &Tally) -> Finding {
    let side = side(tally);
    let (rule, message, correction) = match kind {
        Kind::Status => {
            let (status, media_type) =
                name.split_once(' ').map_or((name, None), |(status, media)| (status, Some(media)));
            let content = media_type.map(|media_type| (media_type.to_owned(), content(media_type, tally)));
            let message = format!("response status {status} is not declared");
            (rules::OBSERVED_STATUS, message, Correction::Status(status.to_owned(), content))
        }
        Kind::MediaType => {
            let message = format!("media type `{name}` of the {side} is not declared");
            (rules::OBSERVED_MEDIA_TYPE, message, Correction::Content(name.to_owned(), content(name, tally)))
        }
        Kind::Parameter => {
            let message = format!("query parameter `{name}` is not declared");
            let correction = Correction::Parameter(name.to_owned(), tally.shape.text_schema());
            (rules::OBSERVED_PARAMETER, message, correction)
        }
        Kind::MissingParameter => {
            let message = format!("required parameter `{name}` was not sent");
            (rules::OBSERVED_MISSING_PARAMETER, message, Correction::NotRequired)
        }
        Kind::MissingBody => {
            let message = "required request body was not sent".to_owned();
            (rules::OBSERVED_MISSING_BODY, message, Correction::NotRequired)
        }
        Kind::MissingProperty => {
            let message = format!("required {side} property `{name}` is missing");
            (rules::OBSERVED_MISSING_PROPERTY, message, Correction::Optional(name.to_owned()))
        }
        _ => of_value(kind, name, tally),
    };
    finding(rule, pointer, tally, message, correction)
}

/// The rule, the message and the correction of a value that differs from its schema.
fn of_value(kind: Kind, name: &str, tally: &Tally) -> (&'static Rule, String, Correction) {
    let side = side(tally);
    let alternatives = || tally.shape.alternatives().into_iter().map(Json::Object).collect();
    match kind {
        Kind::Type => {
            let is_fraction = tally.shape.is_fraction();
            let correction = match (tally.is_text, is_fraction) {
                (true, _) => Correction::Text,
                (false, true) => Correction::Number,
                (false, false) => Correction::Widen(alternatives()),
            };
            let message = format!("{side} value has another type: {}", tally.shape.kinds());
            (rules::OBSERVED_TYPE, message, correction)
        }
        Kind::Format => {
            let is_large =
                tally.extremes.is_some_and(|(least, greatest)| least < MOST_NEGATIVE || greatest > MOST_POSITIVE);
            let to = (tally.shape.is_integer() && !is_large).then_some("int64");
            let message = format!("{side} value does not have the declared format");
            (rules::OBSERVED_FORMAT, message, Correction::Format(to))
        }
        Kind::Null => {
            let message = format!("{side} value is null, which is not allowed");
            (rules::OBSERVED_NULL, message, Correction::Nullable)
        }
        Kind::Value => {
            let values = tally.listed.list();
            let texts: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
            let message = format!("{side} value is not listed: {}", texts.join(", "));
            (rules::OBSERVED_VALUE, message, Correction::Values(values))
        }
        Kind::Bound if name == "pattern" => {
            let message = format!("{side} value does not match `pattern`");
            (rules::OBSERVED_BOUND, message, Correction::Pattern)
        }
        Kind::Bound => {
            let (least, greatest) = tally.extremes.unwrap_or_default();
            let bound = if name.starts_with("min") { least } else { greatest };
            let message = format!("{side} value exceeds `{name}`: {bound}");
            (rules::OBSERVED_BOUND, message, Correction::Bound(name.to_owned(), bound))
        }
        _ => {
            let message = format!("{side} value matches no alternative: {}", tally.shape.kinds());
            (rules::OBSERVED_ALTERNATIVE, message, Correction::Alternatives(alternatives()))
        }
    }
}

/// The schema of the content of a media type.
fn content(media_type: &str, tally: &Tally) -> Json {
    if tally.shape != Shape::default() {
        return tally.shape.schema();
    }
    if super::is_json(media_type) {
        return json!({});
    }
    if media_type.starts_with("text/") {
        json!({"type": "string"})
    } else {
        json!({"type": "string", "format": "binary"})
    }
}

fn of_undeclared(pointer: &Pointer, undeclared: &Undeclared, objects: Option<u64>) -> Vec<Finding> {
    let names = Names::of(undeclared.names.iter().map(|(name, tally)| (name, tally.values)), undeclared.objects.values);
    let merged = undeclared.merged();
    if names.are_keys() && (merged.shape.is_uniform() || undeclared.others.is_some()) {
        let more = if undeclared.others.is_some() { "more than " } else { "" };
        let message = format!("the object is a map: it has {more}{} different keys", undeclared.names.len());
        let correction = Correction::Map(merged.shape.schema());
        let found = finding(rules::OBSERVED_MAP, pointer.clone(), &merged, message, correction);
        return vec![Finding { of: objects, ..found }];
    }
    let one = |(name, tally): (&String, &Tally)| {
        let schema = if tally.is_text { tally.shape.text_schema() } else { tally.shape.schema() };
        let message = format!("{} property `{name}` is not declared", side(tally));
        let correction = Correction::Declare(name.clone(), schema);
        let found = finding(rules::OBSERVED_PROPERTY, pointer.clone(), tally, message, correction);
        Finding { of: objects, ..found }
    };
    undeclared.names.iter().map(one).collect()
}

fn of_absence(pointer: Pointer, span: Span, name: &str, seen: &Seen) -> Finding {
    Finding {
        rule: rules::UNOBSERVED_PROPERTY,
        pointer,
        span,
        subject: format!("{}.{name}", seen.subject),
        message: format!("response property `{name}` never occurs"),
        values: 0,
        of: Some(seen.values),
        exchanges: seen.exchanges,
        lines: seen.lines.clone(),
        correction: Correction::Unobserved(name.to_owned()),
    }
}

impl Finding {
    /// The evidence: how often, and where. `names` are those of the recordings.
    pub fn evidence(&self, names: &[String]) -> String {
        let exchanges =
            if self.exchanges == 1 { "1 exchange".to_owned() } else { format!("{} exchanges", self.exchanges) };
        let counted = match self.of {
            Some(of) => format!("{} of {of} times in {exchanges}", self.values),
            None => format!(
                "{} in {exchanges}",
                if self.values == 1 { "once".to_owned() } else { format!("{} times", self.values) }
            ),
        };
        let lines: Vec<_> = self.lines.iter().map(|line| place(*line, names)).collect();
        format!("{counted}: {}", lines.join(", "))
    }

    /// The change that settles it, in YAML.
    fn advice(&self) -> String {
        let yaml = |schema: &Json| to_yaml(&Node::from_json(Span::default(), schema)).trim_end().to_owned();
        match &self.correction {
            Correction::Declare(name, schema) => format!("declare the property:\n{}", yaml(&json!({name: schema}))),
            Correction::Map(schema) => {
                format!("declare the values:\n{}", yaml(&json!({"additionalProperties": schema})))
            }
            Correction::Optional(name) => format!("remove `{name}` from `required`"),
            Correction::Unobserved(name) => {
                format!("ask whether `{name}` exists; if it does, list it in `{}`", super::schema::UNOBSERVED)
            }
            Correction::Widen(schemas) | Correction::Alternatives(schemas) => {
                format!("accept these values, too:\n{}", yaml(&Json::Array(schemas.clone())))
            }
            Correction::Text => "write `type: string`".to_owned(),
            Correction::Number => "write `type: number`".to_owned(),
            Correction::Format(Some(format)) => format!("write `format: {format}`"),
            Correction::Format(None) => "remove `format`".to_owned(),
            Correction::Nullable => "add `nullable: true`".to_owned(),
            Correction::Values(values) => {
                let values: Vec<_> = values.iter().map(Json::to_string).collect();
                format!("add to `enum`: {}", values.join(", "))
            }
            Correction::Bound(keyword, bound) => format!("write `{keyword}: {bound}`"),
            Correction::Pattern => "correct or remove `pattern`".to_owned(),
            Correction::Status(status, _) => format!("declare the response `{status}`"),
            Correction::Content(media_type, schema) => {
                format!("declare the content:\n{}", yaml(&json!({media_type: {"schema": schema}})))
            }
            Correction::Parameter(name, schema) => {
                format!(
                    "declare the parameter:\n{}",
                    yaml(&json!([{"name": name, "in": ParamLocation::Query.as_str(), "schema": schema}]))
                )
            }
            Correction::NotRequired => "write `required: false`".to_owned(),
        }
    }
}

/// A line of a recording: `session.har:17`.
pub(super) fn place(line: Line, names: &[String]) -> String {
    format!("{}:{}", names.get(line.recording).map_or("", String::as_str), line.line)
}

/// The findings as diagnostics; `names` are those of the recordings.
pub fn diagnostics(observation: &Observation, names: &[String], sink: &mut Diagnostics) {
    for finding in &observation.findings {
        let message = format!("{}: {}", finding.subject, finding.message);
        let diagnostic = Diagnostic::new(finding.rule, finding.span, message);
        sink.push(diagnostic.label(finding.evidence(names)).help(finding.advice()));
    }
}
