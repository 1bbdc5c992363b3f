//! Rust types, as data that can be written with short or full paths.

use std::fmt;

use super::paths::Paths;

/// A type in a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ty<'a> {
    /// A type of the models.
    Model(&'a str),
    /// A type or trait of the runtime, with its arguments.
    Runtime(&'static str, Vec<Self>),
    /// A type or trait of the language, with its arguments: no name of a document hides it.
    Std(&'static str, Vec<Self>),
    /// The handle of a group.
    Handle(&'a str),
    /// An argument: any value that converts to the type.
    Into(Box<Self>),
    /// An argument for a list of strings, any iterator of values that convert to its elements: `["a", "b"]` is not a
    /// `Vec<String>`.
    Each(Box<Self>),
    /// An argument: a function from the type to itself.
    Change(Box<Self>),
    /// A future of the type.
    Future(Box<Self>),
}

impl<'a> Ty<'a> {
    /// A type of the language without arguments.
    pub(crate) const fn std(name: &'static str) -> Self {
        Self::Std(name, Vec::new())
    }

    /// A type of the runtime without arguments.
    pub(crate) const fn runtime(name: &'static str) -> Self {
        Self::Runtime(name, Vec::new())
    }

    /// A type of the language that contains this one.
    pub(crate) fn inside(self, name: &'static str) -> Self {
        Self::Std(name, vec![self])
    }

    /// The argument type for a value of this type.
    pub(crate) fn argument(self) -> Self {
        Self::Into(Box::new(self))
    }

    /// Its parts.
    fn parts(&self) -> &[Self] {
        match self {
            Self::Model(_) | Self::Handle(_) => &[],
            Self::Runtime(_, arguments) | Self::Std(_, arguments) => arguments,
            Self::Into(inner) | Self::Each(inner) | Self::Change(inner) | Self::Future(inner) => {
                std::slice::from_ref(inner)
            }
        }
    }

    /// The first type of the models in it.
    pub(super) fn model(&self) -> Option<&'a str> {
        match self {
            Self::Model(name) => Some(name),
            _ => self.parts().iter().find_map(Self::model),
        }
    }

    /// Whether it is, or contains, a type of the language or the runtime with this name.
    pub(super) fn has(&self, name: &str) -> bool {
        let is_it = matches!(self, Self::Runtime(own, _) | Self::Std(own, _) if *own == name);
        is_it || self.parts().iter().any(|part| part.has(name))
    }

    /// The type with these paths.
    pub(crate) fn written<'s>(&'s self, paths: Paths<'s>) -> Written<'s, 'a> {
        Written { types: std::slice::from_ref(self), paths }
    }
}

/// Types, separated by commas.
pub(crate) struct Written<'s, 'a> {
    pub(super) types: &'s [Ty<'a>],
    pub(super) paths: Paths<'s>,
}

impl fmt::Display for Written<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, ty) in self.types.iter().enumerate() {
            f.write_str(if index > 0 { ", " } else { "" })?;
            self.write(ty, f)?;
        }
        Ok(())
    }
}

impl Written<'_, '_> {
    fn write(&self, ty: &Ty<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let paths = self.paths;
        let parts = Written { types: ty.parts(), paths };
        let prelude = |name| paths.prelude(name);
        match ty {
            Ty::Model(name) => write!(f, "{}{name}", paths.to_model(name)),
            Ty::Runtime(name, arguments) if arguments.is_empty() => write!(f, "{}{name}", paths.to_runtime(name)),
            Ty::Runtime(name, _) => write!(f, "{}{name}<{parts}>", paths.to_runtime(name)),
            Ty::Std(name, arguments) if arguments.is_empty() => f.write_str(name),
            Ty::Std(name, _) => write!(f, "{name}<{parts}>"),
            Ty::Handle(name) => write!(f, "{name}<'_>"),
            Ty::Into(_) => write!(f, "impl {}<{parts}>", prelude("Into")),
            Ty::Each(_) => write!(f, "impl {}<Item = impl {}<{parts}>>", prelude("IntoIterator"), prelude("Into")),
            Ty::Change(_) => write!(f, "impl FnOnce({parts}) -> {parts}"),
            Ty::Future(_) => write!(f, "impl {}<Output = {parts}> + {}", prelude("Future"), prelude("Send")),
        }
    }
}
