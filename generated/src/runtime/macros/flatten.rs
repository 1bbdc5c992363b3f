// Emitted by `oascrate`, from `runtime/macros/flatten.rs` in its own sources. Edits are overwritten.

//! Setters that write into a body.

/// `flatten!(RegisterVisitor.body.visitor: RegisterVisitorBodyVisitor { required token: String = "token", optional
/// name: String = "name" });`
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
                $crate::runtime::macros::setter!($(#[$mark])* body concat!("Sets ", $crate::runtime::macros::code_span!($wire $($markdown)?), " in the body."), $kind $field $(each $each)? $(: $ty)?);
            )*
        }
    };
}

pub(crate) use flatten;
