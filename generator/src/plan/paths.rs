//! The paths of types and traits: in full, as short as the names of the document allow, or from outside of the crate.

use std::borrow::Cow;
use std::collections::BTreeSet;

/// Traits that emitted code uses without an import, unless a name of the document hides them.
const PRELUDE: [&str; 7] = [
    "::std::convert::From",
    "::std::convert::Into",
    "::std::default::Default",
    "::std::future::Future",
    "::std::iter::IntoIterator",
    "::std::marker::Send",
    "::std::marker::Sync",
];

/// Returns whether code may use the name of this module of `std` without an import.
pub(crate) fn is_in_prelude(module: &str, name: &str) -> bool {
    let is_it =
        |path: &str| path.strip_prefix("::std::").and_then(|rest| rest.split_once("::")) == Some((module, name));
    PRELUDE.into_iter().any(is_it)
}

/// The names of the document that are visible in a file, and hide others.
pub(crate) struct Visible<'s> {
    /// The types of the crate's models.
    pub(crate) models: &'s BTreeSet<&'s str>,
    /// The types defined in the file itself.
    pub(crate) own: BTreeSet<String>,
    /// Whether the file is one of the models.
    pub(crate) among_models: bool,
}

impl Visible<'_> {
    /// Returns whether nothing hides another item with this name.
    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.models.contains(name) && !self.own.contains(name)
    }

    /// Returns whether nothing hides the type of the models with this name. Outside of the models, a type of the file
    /// with the same name is a different one.
    pub(crate) fn is_model(&self, name: &str) -> bool {
        self.among_models || !self.own.contains(name)
    }
}

/// The form of paths.
#[derive(Clone, Copy)]
pub(crate) enum Paths<'s> {
    /// In full, which is unambiguous whatever the document names its types.
    Full,
    /// As in a file in which these names are visible.
    Short(&'s Visible<'s>),
    /// None: names alone, for readers.
    Bare,
    /// As outside of the crate, which has this name.
    Public(&'s str),
}

impl Paths<'_> {
    /// What comes before the name of a type of the models.
    pub(super) fn to_model(self, name: &str) -> Cow<'static, str> {
        match self {
            Self::Bare => "".into(),
            Self::Short(visible) if visible.is_model(name) => "".into(),
            Self::Full | Self::Short(_) => "crate::models::".into(),
            Self::Public(krate) => format!("{krate}::models::").into(),
        }
    }

    /// What comes before the name of a type of the runtime.
    pub(super) fn to_runtime(self, name: &str) -> Cow<'static, str> {
        match (self, name) {
            (Self::Bare, _) => "".into(),
            (Self::Short(visible), _) if visible.is_free(name) => "".into(),
            (Self::Full | Self::Short(_), _) => "crate::runtime::emitted::".into(),
            (Self::Public(_), "Bytes") => "bytes::".into(),
            (Self::Public(_), "BTreeMap") => "std::collections::".into(),
            (Self::Public(krate), "Events" | "Lines") => format!("{krate}::runtime::stream::").into(),
            (Self::Public(krate), _) => format!("{krate}::").into(),
        }
    }

    /// A trait of the prelude.
    pub(super) fn prelude(self, name: &'static str) -> &'static str {
        match self {
            Self::Short(visible) if visible.is_free(name) => name,
            Self::Full | Self::Short(_) => {
                PRELUDE.into_iter().find(|path| path.rsplit("::").next() == Some(name)).unwrap_or(name)
            }
            Self::Bare | Self::Public(_) => name,
        }
    }
}
