//! Handwritten types and operations of every kind, independent of emitted code.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rocketchat_omnichannel::models::GetVisitorResponse;
use rocketchat_omnichannel::runtime::body::multipart::{self, Form, Multipart, Part};
use rocketchat_omnichannel::runtime::body::{FormBody, MultipartBody};
use rocketchat_omnichannel::runtime::operation::Method;
use rocketchat_omnichannel::runtime::params::Style;
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::request_encoder::RequestEncoder;
use rocketchat_omnichannel::runtime::sealed::Sealed;
use rocketchat_omnichannel::runtime::wire::{Model, Properties, Reader, Seen, Wire, Writer};
use rocketchat_omnichannel::runtime::{DateTime, Extra, Json, Nullable, Operation, OperationInfo, Upload};
use serde::ser::SerializeMap;

/// An object with a property of every kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    pub id: String,
    pub owner: Option<String>,
    pub any: Json,
    pub size: Option<f64>,
    pub count: Option<i64>,
    pub open: Option<bool>,
    pub note: Nullable<String>,
    pub at: Option<DateTime>,
    pub next: Option<Box<Thing>>,
    pub list: Option<Vec<Vec<String>>>,
    pub marks: Option<BTreeMap<String, Option<i64>>>,
    pub extra: Extra,
}

impl Model for Thing {
    fn placeholder() -> Self {
        Self {
            id: String::new(),
            owner: None,
            any: Json::Null,
            size: None,
            count: None,
            open: None,
            note: Nullable::Absent,
            at: None,
            next: None,
            list: None,
            marks: None,
            extra: Extra::default(),
        }
    }

    fn read<'de, A: Properties<'de>>(&mut self, name: Cow<'de, str>, reader: &mut Reader<A>) -> Result<(), A::Error> {
        match &*name {
            "id" => reader.required(0, "id", &mut self.id),
            "owner" => reader.required(1, "owner", &mut self.owner),
            "any" => reader.required(2, "any", &mut self.any),
            "size" => reader.optional(3, "size", &mut self.size),
            "count" => reader.optional(4, "count", &mut self.count),
            "open" => reader.optional(5, "open", &mut self.open),
            "note" => reader.nullable(6, "note", &mut self.note),
            "at" => reader.optional(7, "at", &mut self.at),
            "next" => reader.optional(8, "next", &mut self.next),
            "list" => reader.optional(9, "list", &mut self.list),
            "marks" => reader.optional(10, "marks", &mut self.marks),
            _ => reader.undeclared(name, &mut self.extra),
        }
    }

    fn missing(seen: &Seen) -> Option<&'static str> {
        seen.required(0, "id").or_else(|| seen.required(1, "owner")).or_else(|| seen.required(2, "any"))
    }

    fn write<'m, M: SerializeMap>(&'m self, writer: &mut Writer<'m, M>) {
        writer.undeclared(&self.extra);
        writer.required("id", &self.id);
        writer.required("owner", &self.owner);
        writer.required("any", &self.any);
        writer.optional("size", &self.size);
        writer.optional("count", &self.count);
        writer.optional("open", &self.open);
        writer.nullable("note", &self.note);
        writer.optional("at", &self.at);
        writer.optional("next", &self.next);
        writer.optional("list", &self.list);
        writer.optional("marks", &self.marks);
    }
}

/// The properties of a form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fields {
    pub open: Option<bool>,
    pub count: Option<i64>,
    pub size: Option<f64>,
    pub text: Option<String>,
    pub tags: Option<Vec<String>>,
    pub extra: Extra,
}

impl Model for Fields {
    fn placeholder() -> Self {
        Self::default()
    }

    fn read<'de, A: Properties<'de>>(&mut self, name: Cow<'de, str>, reader: &mut Reader<A>) -> Result<(), A::Error> {
        match &*name {
            "open" => reader.optional(0, "open", &mut self.open),
            "count" => reader.optional(1, "count", &mut self.count),
            "size" => reader.optional(2, "size", &mut self.size),
            "text" => reader.optional(3, "text", &mut self.text),
            "tags" => reader.optional(4, "tags", &mut self.tags),
            _ => reader.undeclared(name, &mut self.extra),
        }
    }

    fn missing(_: &Seen) -> Option<&'static str> {
        None
    }

    fn write<'m, M: SerializeMap>(&'m self, writer: &mut Writer<'m, M>) {
        writer.undeclared(&self.extra);
        writer.optional("open", &self.open);
        writer.optional("count", &self.count);
        writer.optional("size", &self.size);
        writer.optional("text", &self.text);
        writer.optional("tags", &self.tags);
    }
}

/// A request with a form.
#[derive(Debug, Clone, PartialEq)]
pub struct SendForm(pub Fields);

const FORM: &str = "application/x-www-form-urlencoded";

impl Sealed for SendForm {}

impl Operation for SendForm {
    const INFO: &'static OperationInfo = &OperationInfo::new("send-form", Method::POST, "/form", &[]);
    type Response = GetVisitorResponse;

    fn write(&self, request: &mut RequestEncoder) {
        request.body(FormBody::PLAIN, FORM, Some(&self.0));
    }

    fn read(request: &mut RequestDecoder<'_>) -> Option<Self> {
        request.body(FormBody::PLAIN, FORM).required().map(Self)
    }
}

/// The parts of a multipart body.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    pub file: Upload,
    pub files: Option<Vec<Upload>>,
    pub text: Option<String>,
    pub numbers: Option<Vec<i64>>,
    pub fields: Option<BTreeMap<String, i64>>,
    pub extra: Vec<Part>,
}

impl Multipart for Parts {
    fn write<F: multipart::Fields>(&self, fields: &mut F) {
        fields.put("file", None, Some(&self.file));
        fields.put("files", None, self.files.as_ref());
        fields.put("text", None, self.text.as_ref());
        fields.put("numbers", None, self.numbers.as_ref());
        fields.put("fields", None, self.fields.as_ref());
        fields.put_undeclared(&self.extra);
    }

    fn read(form: &mut Form) -> Option<Self> {
        Some(Self {
            file: form.required("file")?,
            files: form.optional("files"),
            text: form.optional("text"),
            numbers: form.optional("numbers"),
            fields: form.optional("fields"),
            extra: form.undeclared(),
        })
    }
}

/// A request with a multipart body.
#[derive(Debug, Clone, PartialEq)]
pub struct SendParts(pub Parts);

impl Sealed for SendParts {}

impl Operation for SendParts {
    const INFO: &'static OperationInfo = &OperationInfo::new("send-parts", Method::POST, "/parts", &[]);
    type Response = GetVisitorResponse;

    fn write(&self, request: &mut RequestEncoder) {
        request.body(MultipartBody, "multipart/form-data", Some(&self.0));
    }

    fn read(request: &mut RequestDecoder<'_>) -> Option<Self> {
        request.body(MultipartBody, "multipart/form-data").required().map(Self)
    }
}

/// The location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// A place, and a style that a parameter there can have.
pub type Way = (Place, Style);

/// Every style in every place that has it.
pub const WAYS: &[Way] = &[
    (Place::Path, Style::Simple { explode: false }),
    (Place::Path, Style::Simple { explode: true }),
    (Place::Path, Style::Label { explode: false }),
    (Place::Path, Style::Label { explode: true }),
    (Place::Path, Style::Matrix { explode: false }),
    (Place::Path, Style::Matrix { explode: true }),
    (Place::Path, Style::Json),
    (Place::Query, Style::Form),
    (Place::Query, Style::FormObject),
    (Place::Query, Style::Csv),
    (Place::Query, Style::Space),
    (Place::Query, Style::Pipe),
    (Place::Query, Style::Deep),
    (Place::Query, Style::Json),
    (Place::Header, Style::Simple { explode: false }),
    (Place::Header, Style::Simple { explode: true }),
    (Place::Header, Style::Json),
    (Place::Cookie, Style::Form),
    (Place::Cookie, Style::FormObject),
    (Place::Cookie, Style::Csv),
    (Place::Cookie, Style::Json),
];

/// A request with one parameter, of a type and in a way.
#[derive(Debug, Clone, PartialEq)]
pub struct Find<T, const WAY: usize>(pub T);

impl<T, const WAY: usize> Sealed for Find<T, WAY> {}

impl<T: Wire + Send + 'static, const WAY: usize> Operation for Find<T, WAY> {
    const INFO: &'static OperationInfo = &match WAYS[WAY].0 {
        Place::Path => OperationInfo::new("find", Method::GET, "/find/{p}/end", &["p"]),
        _ => OperationInfo::new("find", Method::GET, "/find", &["p"]),
    };
    type Response = GetVisitorResponse;

    fn write(&self, request: &mut RequestEncoder) {
        let (place, style) = WAYS[WAY];
        match place {
            Place::Path => request.path(style, "p", Some(&self.0)),
            Place::Query => request.query(style, "p", Some(&self.0)),
            Place::Header => request.header(style, "p", Some(&self.0)),
            Place::Cookie => request.cookie(style, "p", Some(&self.0)),
        }
    }

    fn read(request: &mut RequestDecoder<'_>) -> Option<Self> {
        let (place, style) = WAYS[WAY];
        match place {
            Place::Path => request.path(style, "p").required(),
            Place::Query => request.query(style, "p").required(),
            Place::Header => request.header(style, "p").required(),
            Place::Cookie => request.cookie(style, "p").required(),
        }
        .map(Self)
    }
}
