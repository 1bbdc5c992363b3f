//! Setters that reach into a body.

/// `payload!(RegisterVisitor.body.visitor: RegisterVisitorBodyVisitor { required token: String = "token", optional name: String = "name" });`
///
/// Setters on a request for the members of the object that its body wraps; kinds as in `model!`.
macro_rules! payload {
    ($name:ident $(.$step:ident)+: $payload:ty {
        $($kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $shown:literal)?),* $(,)?
    }) => {
        impl $name {
            /// The object that the setters below write to.
            fn payload_mut(&mut self) -> &mut $payload {
                &mut self $(.$step)+
            }
            $(
                #[doc = concat!("Sets ", $crate::runtime::macros::shown!($wire $($shown)?), " in the body.")]
                $(pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
                    self.payload_mut().$field = $crate::runtime::emitted::words::field::$kind($field.into());
                    self
                })?
                $(pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$each>>) -> Self {
                    self.payload_mut().$field = $crate::runtime::emitted::words::field::$kind($crate::runtime::emitted::words::each($field));
                    self
                })?
            )*
        }
    };
}

pub(crate) use payload;
