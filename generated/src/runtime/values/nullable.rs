// Emitted by `oascrate`, from `runtime/values/nullable.rs` in its own sources. Edits are overwritten.

//! A property that may be missing, null, or a value.

/// An optional property for which null differs from missing.
///
/// Setting a property to null often means to clear it, while leaving it out means to keep it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The property is missing.
    #[default]
    Absent,
    /// The property is null.
    Null,
    /// The property has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns the value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns a reference to the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns whether the property is missing.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns whether the property is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is null, since a missing property need not be set.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// Neither missing nor null becomes `Some`.
impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_value()
    }
}

impl<'a, T> From<&'a Nullable<T>> for Option<&'a T> {
    fn from(value: &'a Nullable<T>) -> Self {
        value.value()
    }
}

impl<'a, T> From<&'a mut Nullable<T>> for Option<&'a mut T> {
    fn from(value: &'a mut Nullable<T>) -> Self {
        match value {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// `["a", "b"]`, as for other lists of strings.
impl<T: Into<String>, const N: usize> From<[T; N]> for Nullable<Vec<String>> {
    fn from(values: [T; N]) -> Self {
        Self::Value(values.map(Into::into).into())
    }
}
