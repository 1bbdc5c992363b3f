//! What emitted code imports: the macros, and the names that it uses.

#![allow(unused_imports, reason = "a description need not have every kind of type")]

pub use std::collections::BTreeMap;

pub use super::body::multipart::Part;
pub use super::operation::Operation;
pub use super::response::RawResponse;
pub use super::security::{Credentials, SecurityScheme};
pub use super::values::{Bytes, DateTime, Extra, Json, Nullable, Upload};
pub use super::wire::Wire;

pub(crate) use super::macros::{flatten, model, multipart, operation, paged, responses, string_enum, union};

#[cfg(feature = "client")]
pub use super::client::{Call, Client};

#[cfg(feature = "server")]
pub use super::server::{Context, HandlerError, Server, not_implemented};

#[cfg(feature = "server")]
pub(crate) use super::macros::routes;

#[cfg(feature = "mock")]
pub use super::server::Router;

#[cfg(feature = "mock")]
pub(crate) use super::macros::mocked;

#[cfg(feature = "gateway")]
pub(crate) use super::macros::gateway;

/// What the words of the macros stand for.
#[doc(hidden)]
pub mod keywords {
    #![allow(non_upper_case_globals)]

    /// From what a setter takes to what the field holds.
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

    /// A request whose setters reach into its body. A trait, since a private method would take a name from the setters.
    pub trait Flatten {
        /// The object that the body wraps.
        type Target;

        /// What the setters write to.
        fn target_mut(&mut self) -> &mut Self::Target;
    }

    /// From what a setter takes, one by one, to a list.
    pub fn each<U: Into<T>, T>(values: impl IntoIterator<Item = U>) -> Vec<T> {
        values.into_iter().map(Into::into).collect()
    }

    /// What a field holds before anything is read.
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

        /// A blank of its own.
        pub fn required<T: Wire>() -> T {
            T::placeholder()
        }
    }

    /// From what a field holds to what there is to send.
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

    /// From a multipart body to what a field holds; `None` if it cannot be.
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

    /// The styles of parameters in a path.
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
    }

    /// The styles of parameters in a header.
    pub mod header {
        pub use super::path::{json, simple, simple_explode};
    }

    /// The styles of parameters in a query.
    pub mod query {
        use crate::runtime::params::Style;

        pub use super::path::json;
        /// `style: form`
        pub const form: Style = Style::Form;
        /// `style: form` of an object
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

    /// The styles of parameters in a cookie.
    pub mod cookie {
        pub use super::query::{csv, form, form_object, json};
    }

    /// The forms of bodies.
    pub mod body {
        use crate::runtime::body::{BytesBody, FormBody, JsonBody, MultipartBody, TextBody};

        /// JSON
        pub const json: JsonBody = JsonBody;
        /// `application/x-www-form-urlencoded`
        pub const form: FormBody = FormBody;
        /// `multipart/form-data`
        pub const multipart: MultipartBody = MultipartBody;
        /// Text
        pub const text: TextBody = TextBody;
        /// Octets
        pub const bytes: BytesBody = BytesBody;
    }
}
