//! A page of rooms, and handwritten types that decode it.

use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

/// The properties of a room in the responses below.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "decoded only")]
pub struct ByHand {
    #[serde(rename = "_id")]
    id: Option<String>,
    served_by: Option<Agent>,
    open: Option<bool>,
    fname: Option<String>,
    t: Option<String>,
    v: Option<Visitor>,
    department_id: Option<String>,
    msgs: Option<i64>,
    ts: Option<String>,
    #[serde(rename = "_updatedAt")]
    updated_at: Option<String>,
    lm: Option<String>,
    users_count: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded only")]
pub struct Agent {
    #[serde(rename = "_id")]
    id: Option<String>,
    username: Option<String>,
    ts: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded only")]
pub struct Visitor {
    #[serde(rename = "_id")]
    id: Option<String>,
    username: Option<String>,
    token: Option<String>,
    status: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded only")]
pub struct Page<R> {
    rooms: Option<Vec<R>>,
    count: Option<i64>,
    offset: Option<i64>,
    total: Option<i64>,
    success: Option<bool>,
}

/// A room that keeps undeclared properties.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded only")]
pub struct Keeping {
    #[serde(flatten)]
    room: ByHand,
    #[serde(flatten)]
    extra: Map<String, Json>,
}

/// Returns a page of rooms, with this number of undeclared properties in each.
pub fn page(rooms: usize, undeclared: usize) -> String {
    let room = |at: usize| {
        let mut room = json!({
            "_id": format!("kR8sW3nXq5TzLm{at:04}"),
            "open": true,
            "fname": "Ines Duarte",
            "t": "l",
            "msgs": 12 + at,
            "usersCount": 2,
            "lm": "2024-05-14T09:31:12.481Z",
            "ts": "2024-05-14T09:28:55.102Z",
            "departmentId": "dTq7hV2cLm9XwKs4B",
            "v": { "_id": "vR5mK8xQz3TjWn6Yp", "username": "guest-42", "token": "vis-4f9c2a7e61d8", "status": "online" },
            "servedBy": { "_id": "aLw3nXq5TzLm7YaKr", "username": "r.vogel", "ts": "2024-05-14T09:29:03.559Z" },
            "_updatedAt": "2024-05-14T09:31:12.502Z",
        });
        for member in 0..undeclared {
            room[format!("later{member}")] = json!("a member of a later server");
        }
        room
    };
    let rooms: Vec<Json> = (0..rooms).map(room).collect();
    let count = rooms.len();
    json!({ "rooms": rooms, "count": count, "offset": 0, "total": count, "success": true }).to_string()
}
