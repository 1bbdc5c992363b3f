//! The setter of a field.

/// `setter!(own "Sets `_id`.", optional id: String)`, or `each String` in place of the type for a list.
///
/// Sets a field of the type itself (`own`), or of the object that the body of a request wraps (`body`); kinds as in
/// `model!`.
macro_rules! setter {
    ($(#[$mark:meta])* $target:ident $doc:expr, $kind:ident $field:ident: $ty:ty) => {
        $(#[$mark])*
        #[doc = $doc]
        #[inline]
        pub fn $field(mut self, $field: impl ::core::convert::Into<$ty>) -> Self {
            $crate::runtime::emitted::keywords::target::$target(&mut self).$field =
                $crate::runtime::emitted::keywords::field::$kind(::core::convert::Into::into($field));
            self
        }
    };
    ($(#[$mark:meta])* $target:ident $doc:expr, $kind:ident $field:ident each $each:ty) => {
        $(#[$mark])*
        #[doc = $doc]
        #[inline]
        pub fn $field(mut self, $field: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$each>>) -> Self {
            $crate::runtime::emitted::keywords::target::$target(&mut self).$field =
                $crate::runtime::emitted::keywords::field::$kind($crate::runtime::emitted::keywords::each($field));
            self
        }
    };
}

pub(crate) use setter;
