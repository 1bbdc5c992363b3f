// Emitted by `oascrate`, from `runtime/values/nullable.rs` in its own sources. Edits are overwritten.

//! A member that may be absent, null, or a value.

/// An optional member for which null is a value of its own.
///
/// To set a member to null is often an order to clear it, where leaving it out leaves it alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The member is not there.
    #[default]
    Absent,
    /// The member is null.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// A reference to the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the member is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// None is null, as absent is what no one has to say.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// Neither absent nor null is anything.
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

/// `["a", "b"]`, as lists of texts are set elsewhere.
impl<T: Into<String>, const N: usize> From<[T; N]> for Nullable<Vec<String>> {
    fn from(values: [T; N]) -> Self {
        Self::Value(values.map(Into::into).into())
    }
}
