//! Operations, their paths, ids and tags.

rules! { Operations, Both;
    OPERATION_ADDED = "operation-added", mirror "operation-removed", Info, Minor: "An operation is new";
    OPERATION_REMOVED = "operation-removed", mirror "operation-added", Breaking, Major: "An operation is gone";
    OPERATION_MOVED = "operation-moved", mirror "operation-moved", Breaking, Major: "An operation has another path or method";
    OPERATION_ALIAS_ADDED = "operation-alias-added", mirror "operation-alias-removed", Info, Minor: "An operation answers at a further path";
    OPERATION_ALIAS_REMOVED = "operation-alias-removed", mirror "operation-alias-added", Breaking, Major: "An operation no longer answers at one of its paths";
    OPERATION_DEPRECATED = "operation-deprecated", mirror "operation-undeprecated", Info, Minor: "An operation is deprecated";
    OPERATION_UNDEPRECATED = "operation-undeprecated", mirror "operation-deprecated", Info, Patch: "An operation is not deprecated any more";
    OPERATION_ID_ADDED = "operation-id-added", mirror "operation-id-removed", Info, Patch: "An operation has an id";
    OPERATION_ID_REMOVED = "operation-id-removed", mirror "operation-id-added", Info, Patch: "An operation has no id any more";
    OPERATION_ID_CHANGED = "operation-id-changed", mirror "operation-id-changed", Info, Patch: "An operation has another id";
    OPERATION_GROUP_CHANGED = "operation-group-changed", mirror "operation-group-changed", Info, Major: "An operation has another first tag";
    OPERATION_TAG_ADDED = "operation-tag-added", mirror "operation-tag-removed", Info, None: "An operation has a tag more";
    OPERATION_TAG_REMOVED = "operation-tag-removed", mirror "operation-tag-added", Info, None: "An operation has a tag less";
    PATH_PARAMETER_RENAMED = "path-parameter-renamed", mirror "path-parameter-renamed", Info, Major: "A placeholder of a path has another name";
}
