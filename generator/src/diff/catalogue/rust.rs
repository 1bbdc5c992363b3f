//! Emitted items that change without a change on the wire.

rules! { Rust, Both;
    ITEM_ADDED = "rust-item-added", mirror "rust-item-removed", Info, Minor:
        "Rust item added without a change on the wire";
    ITEM_REMOVED = "rust-item-removed", mirror "rust-item-added", Info, Major:
        "Rust item removed without a change on the wire";
    ITEM_RENAMED = "rust-item-renamed", mirror "rust-item-renamed", Info, Major:
        "Rust item renamed without a change on the wire";
    ITEM_CHANGED = "rust-item-changed", mirror "rust-item-changed", Info, Major:
        "Rust item changed without a change on the wire";
}
