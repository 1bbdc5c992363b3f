// Emitted by `oascrate`, from `runtime/macros/flatten.rs` in its own sources. Edits are overwritten.

//! Setters that write into a body.

/// `flatten!(RegisterVisitor.body.visitor: RegisterVisitorBodyVisitor { required token: String = "token", optional name: String = "name" });`
///
/// Setters on a request for the properties of the object in its body; kinds as in `model!`.
macro_rules! flatten {
    ($name:ident $(.$step:ident)+: $target:ty {
        $($(#[$mark:meta])* $kind:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $markdown:literal)?),* $(,)?
    }) => {
        impl $crate::runtime::emitted::keywords::Flatten for $name {
            type Target = $target;
            fn target_mut(&mut self) -> &mut $target {
                &mut self $(.$step)+
            }
        }
        impl $name {
            $(
                $(#[$mark])*
                #[doc = concat!("Sets ", $crate::runtime::macros::code_span!($wire $($markdown)?), " in the body.")]
                $(pub fn $field(mut self, $field: impl ::core::convert::Into<$ty>) -> Self {
                    $crate::runtime::emitted::keywords::Flatten::target_mut(&mut self).$field = $crate::runtime::emitted::keywords::field::$kind(::core::convert::Into::into($field));
                    self
                })?
                $(pub fn $field(mut self, $field: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$each>>) -> Self {
                    $crate::runtime::emitted::keywords::Flatten::target_mut(&mut self).$field = $crate::runtime::emitted::keywords::field::$kind($crate::runtime::emitted::keywords::each($field));
                    self
                })?
            )*
        }
    };
}

pub(crate) use flatten;
