// Copied by `cargo xtask codegen` from `generator/runtime/macros/payload.rs`. Edit it there instead.

// Copied by `cargo xtask codegen` from `generator/runtime/macros/payload.rs`. Edit it there instead.

//! Setters that reach into a body.

/// `payload!(RegisterVisitor.body.visitor: RegisterVisitorBodyVisitor { required token: String = "token", optional name: String = "name" });`
///
/// Setters on a request for the members of the object that its body wraps; kinds as in `model!`.
macro_rules! payload {
    ($name:ident $(.$step:ident)+: $payload:ty {
        $($(#[$mark:meta])* $kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $shown:literal)?),* $(,)?
    }) => {
        impl $crate::runtime::emitted::words::Payload for $name {
            type Payload = $payload;
            fn payload_mut(&mut self) -> &mut $payload {
                &mut self $(.$step)+
            }
        }
        impl $name {
            $(
                $(#[$mark])*
                #[doc = concat!("Sets ", $crate::runtime::macros::shown!($wire $($shown)?), " in the body.")]
                $(pub fn $field(mut self, $field: impl ::core::convert::Into<$ty>) -> Self {
                    $crate::runtime::emitted::words::Payload::payload_mut(&mut self).$field = $crate::runtime::emitted::words::field::$kind(::core::convert::Into::into($field));
                    self
                })?
                $(pub fn $field(mut self, $field: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$each>>) -> Self {
                    $crate::runtime::emitted::words::Payload::payload_mut(&mut self).$field = $crate::runtime::emitted::words::field::$kind($crate::runtime::emitted::words::each($field));
                    self
                })?
            )*
        }
    };
}

pub(crate) use payload;
