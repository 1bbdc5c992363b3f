//! The macro with which the tables of this folder are written.

/// Declares rules, one row each: constant, id, level, title.
macro_rules! registry {
    ($($name:ident = $id:literal, $level:ident $(($reading:literal))?: $title:literal;)*) => {
        $(
            #[doc = concat!($title, ".")]
            pub const $name: &$crate::rules::Rule = &$crate::rules::Rule {
                id: $id,
                level: $crate::rules::Level::$level $(($reading))?,
                title: $title,
                page: include_str!(concat!("pages/", $id, ".md")),
            };
        )*

        /// Every rule of this table.
        pub(super) const RULES: &[&$crate::rules::Rule] = &[$($name),*];
    };
}
