//! Compares parameters, and headers of responses, which have the same form.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::Value as Json;

use super::media;
use super::operation::{Pair, old_name};
use super::pairing::{Named, are_one, description};
use super::report::{Both, GENERIC, Judged, Spans, Walk};
use super::words;
use crate::contract::{Param, flag};
use crate::diff::catalogue::{api, parameters, responses};
use crate::diff::{Direction, Part, Subject};
use crate::ir::ParamLocation;

impl<'a> Walk<'a> {
    pub(super) fn params(&mut self, pair: &Pair<'a>) {
        let mut left = Left::new(&pair.base.params);
        let mut new: Vec<&'a Param> = Vec::new();
        let mut both: Vec<(&'a Param, &'a Param)> = Vec::new();
        for param in &pair.head.params {
            match left.take(param.location, old_name(pair, param.location, &param.name)) {
                Some(before) => both.push((before, param)),
                None => new.push(param),
            }
        }
        new.retain(|param| match left.take_only(&param.name) {
            Some(before) => {
                both.push((before, param));
                false
            }
            None => true,
        });
        let left = left.into_rest();
        let renamed = self.renamed_param(pair, &left, &new);
        for (base, head) in both {
            self.param(pair, base, head);
        }
        if let Some((base, head)) = renamed {
            let subject = Subject::part(pair.site(), Part::Param(head.location, head.name.clone()));
            let spans = Spans::new(base.span, head.span);
            let names = (Some(base.name.clone()), Some(head.name.clone()));
            self.note(&parameters::PARAMETER_RENAMED, &subject, spans, names.0, names.1);
            self.keys(&subject, spans, (&base.keys, &head.keys), &GENERIC, |both| param_key(both, base, head));
            return;
        }
        for param in new {
            let rule = if required(param) {
                &parameters::REQUIRED_PARAMETER_ADDED
            } else {
                &parameters::OPTIONAL_PARAMETER_ADDED
            };
            let subject = Subject::part(pair.site(), Part::Param(param.location, param.name.clone()));
            let after = words::param(&self.head.schemas, param, required(param));
            let spans = Spans::new(pair.base.span, param.span);
            self.note(rule, &subject, spans, None, Some(after));
        }
        for param in left {
            let rule = if required(param) {
                &parameters::REQUIRED_PARAMETER_REMOVED
            } else {
                &parameters::OPTIONAL_PARAMETER_REMOVED
            };
            let subject = Subject::part(pair.site(), Part::Param(param.location, param.name.clone()));
            let before = words::param(&self.base.schemas, param, required(param));
            let spans = Spans::new(param.span, pair.head.span);
            self.note(rule, &subject, spans, Some(before), None);
        }
    }

    /// Returns a parameter that was certainly renamed: the same schema, and the evidence that properties need, and no
    /// other added or removed parameter.
    fn renamed_param(
        &mut self,
        pair: &Pair<'a>,
        left: &[&'a Param],
        new: &[&'a Param],
    ) -> Option<(&'a Param, &'a Param)> {
        let ([base], [head]) = (left, new) else { return None };
        let index = |list: &[Param], param: &Param| list.iter().position(|other| std::ptr::eq(other, param));
        let same = base.location == head.location
            && required(base) == required(head)
            && base.media_type == head.media_type
            && self.same.are(base.schema, head.schema);
        let sides = [base, head].map(|param| Named {
            name: &param.name,
            schema: param.schema,
            description: description(&param.docs),
        });
        let stays = || index(&pair.base.params, base) == index(&pair.head.params, head);
        (same && are_one(&self.same, sides, stays)).then_some((*base, *head))
    }

    fn param(&mut self, pair: &Pair<'a>, base: &'a Param, head: &'a Param) {
        let subject = Subject::part(pair.site(), Part::Param(head.location, head.name.clone()));
        let spans = Spans::new(base.span, head.span);
        if base.location != head.location {
            let location = |param: &Param| Some(words::location(param.location).to_owned());
            self.note(&parameters::PARAMETER_MOVED, &subject, spans, location(base), location(head));
        } else if base.location == ParamLocation::Header {
            self.spelling(&subject, base, head);
        }
        if base.media_type != head.media_type {
            let rule = match is_respelled(base, head) {
                true => media::rules(Direction::Request).respelled,
                false => &parameters::PARAMETER_CONTENT_CHANGED,
            };
            let [before, after] = [base, head].map(|param| words::media_type(param.media_type.as_ref()));
            self.note(rule, &subject, spans, before, after);
        }
        self.keys(&subject, spans, (&base.keys, &head.keys), &GENERIC, |both| param_key(both, base, head));
        self.docs(&subject, spans, (&base.docs, &head.docs));
        self.schema(subject, (base.schema, head.schema), pair.direction(Direction::Request));
    }

    fn spelling(&mut self, subject: &Subject, base: &Param, head: &Param) {
        if base.name != head.name {
            let spans = Spans::new(base.span, head.span);
            let names = (Some(base.name.clone()), Some(head.name.clone()));
            self.note(&api::HEADER_SPELLING_CHANGED, subject, spans, names.0, names.1);
        }
    }

    pub(super) fn headers(
        &mut self,
        pair: &Pair<'a>,
        status: &str,
        around: Spans,
        (base, head): (&'a IndexMap<String, Param>, &'a IndexMap<String, Param>),
    ) {
        let subject = |name: &str| Subject::part(pair.site(), Part::Header(status.to_owned(), name.to_owned()));
        for (name, header) in head {
            let subject = subject(&header.name);
            let Some(before) = base.get(name) else {
                let after = words::schema(&self.head.schemas, header.schema);
                let spans = Spans::new(around.base, header.span);
                self.note(&responses::RESPONSE_HEADER_ADDED, &subject, spans, None, Some(after));
                continue;
            };
            let spans = Spans::new(before.span, header.span);
            self.spelling(&subject, before, header);
            if before.media_type != header.media_type {
                let rule = match is_respelled(before, header) {
                    true => media::rules(Direction::Response).respelled,
                    false => &responses::RESPONSE_HEADER_ENCODING_CHANGED,
                };
                let [was, is] = [before, header].map(|header| words::media_type(header.media_type.as_ref()));
                self.note(rule, &subject, spans, was, is);
            }
            self.keys(&subject, spans, (&before.keys, &header.keys), &GENERIC, |both| header_key(both, before, header));
            self.docs(&subject, spans, (&before.docs, &header.docs));
            self.schema(subject, (before.schema, header.schema), pair.direction(Direction::Response));
        }
        for header in base.iter().filter(|(name, _)| !head.contains_key(*name)).map(|(_, header)| header) {
            let before = words::schema(&self.base.schemas, header.schema);
            let spans = Spans::new(header.span, around.head);
            self.note(&responses::RESPONSE_HEADER_REMOVED, &subject(&header.name), spans, Some(before), None);
        }
    }
}

fn required(param: &Param) -> bool {
    param.location == ParamLocation::Path || flag(&param.keys, "required")
}

/// Returns whether two media types mean the same.
fn is_respelled(base: &Param, head: &Param) -> bool {
    let both = base.media_type.as_ref().zip(head.media_type.as_ref());
    both.is_some_and(|(base, head)| media::relation(base, head) == media::Relation::Same)
}

/// Parameters without a partner.
struct Left<'a> {
    params: Vec<Option<&'a Param>>,
    by_key: BTreeMap<(ParamLocation, String), Vec<usize>>,
    by_name: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Left<'a> {
    fn new(params: &'a [Param]) -> Self {
        let mut left = Self { params: Vec::new(), by_key: BTreeMap::new(), by_name: BTreeMap::new() };
        for (index, param) in params.iter().enumerate() {
            left.params.push(Some(param));
            left.by_key.entry(key(param.location, &param.name)).or_default().push(index);
            left.by_name.entry(&param.name).or_default().push(index);
        }
        left
    }

    /// Takes the first parameter of a name at a location.
    fn take(&mut self, location: ParamLocation, name: &str) -> Option<&'a Param> {
        let params = &mut self.params;
        self.by_key.get(&key(location, name))?.iter().find_map(|index| params.get_mut(*index)?.take())
    }

    /// Takes the only parameter of a name, at any location.
    fn take_only(&mut self, name: &str) -> Option<&'a Param> {
        let mut rest = self.by_name.get(name)?.iter().filter(|index| matches!(self.params.get(**index), Some(Some(_))));
        let index = *rest.next().filter(|_| rest.next().is_none())?;
        self.params.get_mut(index)?.take()
    }

    fn into_rest(self) -> Vec<&'a Param> {
        self.params.into_iter().flatten().collect()
    }
}

/// By what parameters go together: names of headers are the same in any case.
fn key(location: ParamLocation, name: &str) -> (ParamLocation, String) {
    (location, if location == ParamLocation::Header { name.to_ascii_lowercase() } else { name.to_owned() })
}

fn param_key(both: Both<'_>, base: &Param, head: &Param) -> Option<Judged> {
    match both.key {
        "required" if base.location == ParamLocation::Path && head.location == ParamLocation::Path => {
            Some(Judged::Redundant)
        }
        "required" => both.flag(false, &parameters::PARAMETER_BECAME_REQUIRED, &parameters::PARAMETER_BECAME_OPTIONAL),
        "deprecated" => both.flag(false, &parameters::PARAMETER_DEPRECATED, &parameters::PARAMETER_UNDEPRECATED),
        "allowEmptyValue" => {
            both.flag(false, &parameters::PARAMETER_EMPTY_VALUE_ALLOWED, &parameters::PARAMETER_EMPTY_VALUE_REFUSED)
        }
        "allowReserved" => both.flag(
            false,
            &parameters::PARAMETER_RESERVED_CHARACTERS_ALLOWED,
            &parameters::PARAMETER_RESERVED_CHARACTERS_REFUSED,
        ),
        "style" if style(base) == style(head) => Some(Judged::Redundant),
        "style" => Some(Judged::As(&parameters::PARAMETER_STYLE_CHANGED)),
        "explode" if explode(base) == explode(head) => Some(Judged::Redundant),
        "explode" => Some(Judged::As(&parameters::PARAMETER_EXPLODE_CHANGED)),
        _ => None,
    }
}

fn header_key(both: Both<'_>, base: &Param, head: &Param) -> Option<Judged> {
    let (on, off) = (&responses::RESPONSE_HEADER_BECAME_REQUIRED, &responses::RESPONSE_HEADER_BECAME_OPTIONAL);
    match both.key {
        "required" => both.flag(false, on, off),
        "deprecated" => {
            both.flag(false, &responses::RESPONSE_HEADER_DEPRECATED, &responses::RESPONSE_HEADER_UNDEPRECATED)
        }
        "style" if style(base) == style(head) => Some(Judged::Redundant),
        "explode" if explode(base) == explode(head) => Some(Judged::Redundant),
        "style" | "explode" => Some(Judged::As(&responses::RESPONSE_HEADER_ENCODING_CHANGED)),
        _ => None,
    }
}

/// The declared style, or the default.
fn style(param: &Param) -> &str {
    let unsaid = if matches!(param.location, ParamLocation::Path | ParamLocation::Header) { "simple" } else { "form" };
    param.keys.get("style").and_then(|said| said.value.as_str()).unwrap_or(unsaid)
}

/// Returns whether lists are exploded.
fn explode(param: &Param) -> bool {
    param.keys.get("explode").map_or(style(param) == "form", |said| said.value == Json::Bool(true))
}
