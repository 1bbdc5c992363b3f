//! The imports of emitted code: the macros and the names that they use.

#![allow(unused_imports, reason = "a description need not have every kind of type")]

pub use std::collections::BTreeMap;

pub use super::body::multipart::Part;
pub use super::operation::Operation;
pub use super::response::RawResponse;
pub use super::security::{Credentials, SecurityScheme};
#[cfg(streams)]
pub use super::stream::{Events, Lines};
pub use super::values::{
    Base64, Bytes, Date, DateTime, Decimal, Duration, Extra, Ipv4, Ipv6, Json, Nullable, Number, Time, Upload, Uri,
    Uuid,
};
pub use super::wire::Wire;

pub(crate) use super::macros::{
    flatten, media_types, model, multipart, operation, paged, responses, string_enum, union,
};

#[cfg(feature = "client")]
pub use super::client::{Call, Client, Sender};

#[cfg(feature = "server")]
pub use super::server::{Context, HandlerError, Handlers, Receiver, Reply, Router, Rules, Server, not_implemented};

#[cfg(feature = "server")]
pub(crate) use super::macros::routes;

#[cfg(feature = "mock")]
pub(crate) use super::macros::mocked;

#[cfg(feature = "gateway")]
pub(crate) use super::macros::gateway;

/// The meaning of the keywords in the macros.
#[doc(hidden)]
pub mod keywords {
    #![allow(non_upper_case_globals)]

    pub use super::super::params::Style;

    /// Converts the argument of a setter to the type of the field.
    pub mod field {
        use crate::runtime::values::Nullable;

        /// Set.
        pub fn optional<T>(value: T) -> Option<T> {
            Some(value)
        }

        /// Set.
        pub fn required<T>(value: T) -> T {
            value
        }

        /// Set.
        pub fn nullable<T>(value: Nullable<T>) -> Nullable<T> {
            value
        }
    }

    /// A request whose setters write into its body. A trait, because a private method would occupy a name that a setter
    /// may need.
    pub trait Flatten {
        /// The object in the body.
        type Target;

        /// The target of the setters.
        fn target_mut(&mut self) -> &mut Self::Target;
    }

    /// The object in which a setter sets its field.
    pub mod target {
        use super::Flatten;

        /// In the type itself.
        pub fn own<T>(value: &mut T) -> &mut T {
            value
        }

        /// In the object that the body of a request wraps.
        pub fn body<T: Flatten>(request: &mut T) -> &mut T::Target {
            request.target_mut()
        }
    }

    /// Converts the arguments of a setter to a list.
    pub fn each<U: Into<T>, T>(values: impl IntoIterator<Item = U>) -> Vec<T> {
        values.into_iter().map(Into::into).collect()
    }

    /// The value of a field before decoding.
    pub mod placeholder {
        use crate::runtime::values::Nullable;
        use crate::runtime::wire::Wire;

        /// Absent.
        pub fn optional<T>() -> Option<T> {
            None
        }

        /// Absent.
        pub fn nullable<T>() -> Nullable<T> {
            Nullable::Absent
        }

        /// The type's own placeholder.
        pub fn required<T: Wire>() -> T {
            T::placeholder()
        }
    }

    /// Converts a field to the value that is sent.
    pub mod value {
        /// Perhaps something.
        pub fn optional<T>(value: &Option<T>) -> Option<&T> {
            value.as_ref()
        }

        /// Always something.
        pub fn required<T>(value: &T) -> Option<&T> {
            Some(value)
        }
    }

    /// Converts a multipart body to the type of the field; `None` if that is impossible.
    pub mod part {
        use crate::runtime::body::multipart::{Field, Form};

        /// Perhaps something.
        pub fn optional<T: Field>(form: &mut Form, name: &str) -> Option<Option<T>> {
            Some(form.optional(name))
        }

        /// Always something.
        pub fn required<T: Field>(form: &mut Form, name: &str) -> Option<T> {
            form.required(name)
        }
    }

    /// Parameter styles in a path.
    pub mod path {
        use crate::runtime::params::Style;

        /// `style: simple`
        pub const simple: Style = Style::Simple { explode: false };
        /// `style: simple`, `explode: true`
        pub const simple_explode: Style = Style::Simple { explode: true };
        /// `style: label`
        pub const label: Style = Style::Label { explode: false };
        /// `style: label`, `explode: true`
        pub const label_explode: Style = Style::Label { explode: true };
        /// `style: matrix`
        pub const matrix: Style = Style::Matrix { explode: false };
        /// `style: matrix`, `explode: true`
        pub const matrix_explode: Style = Style::Matrix { explode: true };
        /// `content: application/json`
        pub const json: Style = Style::Json;
        /// `content: text/plain`
        pub const plain: Style = Style::Plain;
    }

    /// Parameter styles in a header.
    pub mod header {
        pub use super::path::{json, plain, simple, simple_explode};
    }

    /// Parameter styles in a query.
    pub mod query {
        use crate::runtime::params::Style;

        pub use super::path::{json, plain};
        /// `style: form`
        pub const form: Style = Style::Form;
        /// `style: form` with an object
        pub const form_object: Style = Style::FormObject;
        /// `style: form`, `explode: false`
        pub const csv: Style = Style::Csv;
        /// `style: spaceDelimited`
        pub const space: Style = Style::Space;
        /// `style: pipeDelimited`
        pub const pipe: Style = Style::Pipe;
        /// `style: deepObject`
        pub const deep: Style = Style::Deep;
    }

    /// Parameter styles in a query with reserved characters.
    pub mod reserved {
        pub use super::query::*;
    }

    /// Styles of the properties of a form.
    pub mod form {
        use super::query;
        use crate::runtime::body::FormStyle;

        /// `style: form`
        pub const form: FormStyle = FormStyle::new(query::form);
        /// `style: form` with an object
        pub const form_object: FormStyle = FormStyle::new(query::form_object);
        /// `style: form`, `explode: false`
        pub const csv: FormStyle = FormStyle::new(query::csv);
        /// `style: spaceDelimited`
        pub const space: FormStyle = FormStyle::new(query::space);
        /// `style: pipeDelimited`
        pub const pipe: FormStyle = FormStyle::new(query::pipe);
        /// `style: deepObject`
        pub const deep: FormStyle = FormStyle::new(query::deep);
        /// `contentType: application/json`
        pub const json: FormStyle = FormStyle::new(query::json);
        /// `style: form`, `allowReserved: true`
        pub const form_reserved: FormStyle = form.reserved();
        /// `style: form` with an object, `allowReserved: true`
        pub const form_object_reserved: FormStyle = form_object.reserved();
        /// `style: form`, `explode: false`, `allowReserved: true`
        pub const csv_reserved: FormStyle = csv.reserved();
        /// `style: spaceDelimited`, `allowReserved: true`
        pub const space_reserved: FormStyle = space.reserved();
        /// `style: pipeDelimited`, `allowReserved: true`
        pub const pipe_reserved: FormStyle = pipe.reserved();
        /// `style: deepObject`, `allowReserved: true`
        pub const deep_reserved: FormStyle = deep.reserved();
    }

    /// Parameter styles in a cookie.
    pub mod cookie {
        pub use super::query::{csv, form, form_object, json, plain};
    }

    /// The codecs of bodies.
    pub mod body {
        use crate::runtime::body::{
            BytesBody, ChoiceBody, FormBody, JsonBody, JsonOrForm, MultipartBody, MultipartOrForm, TextBody,
        };

        /// JSON
        pub const json: JsonBody = JsonBody;
        /// `application/x-www-form-urlencoded`
        pub const form: FormBody = FormBody::PLAIN;
        /// `multipart/form-data`
        pub const multipart: MultipartBody = MultipartBody;
        /// JSON, or a form
        pub const json_or_form: JsonOrForm = JsonOrForm::PLAIN;
        /// `multipart/form-data`, or a form
        pub const multipart_or_form: MultipartOrForm = MultipartOrForm;
        /// One of several media types
        pub const choice: ChoiceBody = ChoiceBody;
        /// Text
        pub const text: TextBody = TextBody;
        /// Any bytes
        pub const bytes: BytesBody = BytesBody;

        #[cfg(streams)]
        pub use crate::runtime::stream::codecs::{events, json_seq, lines, text_events, text_lines};
    }
}
