//! Emitted items that change where nothing on the wire does.

rules! { Rust, Both;
    ITEM_ADDED = "rust-item-added", mirror "rust-item-removed", Info, Minor:
        "The crate has an item more, and nothing travels differently";
    ITEM_REMOVED = "rust-item-removed", mirror "rust-item-added", Info, Major:
        "An item of the crate is gone, and nothing travels differently";
    ITEM_RENAMED = "rust-item-renamed", mirror "rust-item-renamed", Info, Major:
        "An item of the crate has another name, and nothing travels differently";
    ITEM_CHANGED = "rust-item-changed", mirror "rust-item-changed", Info, Major:
        "An item of the crate has another signature, and nothing travels differently";
}
