//! Operations, their paths, ids and tags.

rules! { Operations, Both;
    OPERATION_ADDED = "operation-added", inverse "operation-removed", Info, Minor: "Operation added";
    OPERATION_REMOVED = "operation-removed", inverse "operation-added", Breaking, Major: "Operation removed";
    OPERATION_MOVED = "operation-moved", inverse "operation-moved", Breaking, Major: "Operation moved to another path or method";
    OPERATION_ALIAS_ADDED = "operation-alias-added", inverse "operation-alias-removed", Info, Minor: "Path alias added to an operation";
    OPERATION_ALIAS_REMOVED = "operation-alias-removed", inverse "operation-alias-added", Breaking, Major: "Path alias removed from an operation";
    OPERATION_DEPRECATED = "operation-deprecated", inverse "operation-undeprecated", Info, Minor: "Operation deprecated";
    OPERATION_UNDEPRECATED = "operation-undeprecated", inverse "operation-deprecated", Info, Patch: "Operation no longer deprecated";
    OPERATION_ID_ADDED = "operation-id-added", inverse "operation-id-removed", Info, Patch: "Operation id added";
    OPERATION_ID_REMOVED = "operation-id-removed", inverse "operation-id-added", Info, Patch: "Operation id removed";
    OPERATION_ID_CHANGED = "operation-id-changed", inverse "operation-id-changed", Info, Patch: "Operation id changed";
    OPERATION_GROUP_CHANGED = "operation-group-changed", inverse "operation-group-changed", Info, Major: "First tag of an operation changed";
    OPERATION_TAG_ADDED = "operation-tag-added", inverse "operation-tag-removed", Info, None: "Secondary tag added to an operation";
    OPERATION_TAG_REMOVED = "operation-tag-removed", inverse "operation-tag-added", Info, None: "Secondary tag removed from an operation";
    PATH_PARAMETER_RENAMED = "path-parameter-renamed", inverse "path-parameter-renamed", Info, Major: "Path parameter renamed";
}
