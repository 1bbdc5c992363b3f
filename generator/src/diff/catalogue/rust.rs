//! Emitted items that change without a change on the wire.

rules! { Rust, Both;
    ITEM_ADDED = "rust-item-added", inverse "rust-item-removed", Info, Minor:
        "Rust item added without a change on the wire";
    ITEM_REMOVED = "rust-item-removed", inverse "rust-item-added", Info, Major:
        "Rust item removed without a change on the wire";
    ITEM_RENAMED = "rust-item-renamed", inverse "rust-item-renamed", Info, Major:
        "Rust item renamed without a change on the wire";
    COMPONENT_RENAMED = "component-renamed", inverse "component-renamed", Info, Major:
        "Component renamed";
    ITEM_CHANGED = "rust-item-changed", inverse "rust-item-changed", Info, Major:
        "Rust item changed without a change on the wire";
}
