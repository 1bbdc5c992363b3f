// Emitted by `oascrate`, from `runtime/macros/pages.rs` in its own sources. Edits are overwritten.

//! Macros for paginated lists.

/// `paged!(ListRooms { offset } -> RoomsPage { rooms: Room = "rooms", total });`
///
/// Of the request: the field with the number of items to skip. Of the success: the field with the items, their type,
/// and the name of the property; and the field with the total, if there is one; each may be required, optional or
/// nullable. Implements `Paged`.
macro_rules! paged {
    ($request:ident { $offset:ident $(,)? } -> $page:ident { $items:ident: $item:ty = $wire:literal $(, $total:ident)? $(,)? }) => {
        impl $crate::runtime::operation::Paged for $request {
            type Item = $item;
            const LIST: &'static str = $wire;
            fn offset_mut(&mut self) -> &mut ::core::option::Option<i64> {
                &mut self.$offset
            }
            fn list(
                page: &mut $page,
            ) -> (::core::option::Option<&mut ::std::vec::Vec<$item>>, ::core::option::Option<i64>) {
                let total: ::core::option::Option<&i64> = $crate::runtime::macros::paged!(@total page $($total)?);
                let total = total.copied();
                (::core::convert::Into::into(&mut page.$items), total)
            }
        }
    };
    (@total $page:ident) => {
        ::core::option::Option::None
    };
    (@total $page:ident $total:ident) => {
        ::core::convert::Into::into(&$page.$total)
    };
}

pub(crate) use paged;
