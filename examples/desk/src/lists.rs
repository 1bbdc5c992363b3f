//! Lists: which rooms are asked for, the order of a list, and a page of it.

use std::cmp::Ordering;

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::wire::{Wire, to_json};
use rocketchat_omnichannel::{DateTime, Json, Rejection};

use super::chats::is_on_hold;

/// Returns a part of a list in the order of `sort`, selected by `offset` and `count`: the items, and `offset`, `count`
/// and `total` of the response.
pub fn page<T: Wire>(
    mut items: Vec<T>,
    offset: Option<i64>,
    count: Option<i64>,
    sort: Option<Json>,
) -> Result<(Vec<T>, [i64; 3]), Rejection> {
    if let Some(sort) = sort {
        items = sorted(items, &sort)?;
    }
    let total = items.len();
    let offset = offset.and_then(|offset| usize::try_from(offset).ok()).unwrap_or(0);
    let count = match count.and_then(|count| usize::try_from(count).ok()) {
        None => 50,
        // All of them.
        Some(0) => total,
        Some(count) => count.min(100),
    };
    let items: Vec<T> = items.into_iter().skip(offset).take(count).collect();
    let figures = [offset, items.len(), total].map(|figure| i64::try_from(figure).unwrap_or(i64::MAX));
    Ok((items, figures))
}

/// Sorts by properties as they are sent, like `{"servedBy.username": 1, "ts": -1}`. Items that are equal stay in their
/// order.
fn sorted<T: Wire>(items: Vec<T>, sort: &Json) -> Result<Vec<T>, Rejection> {
    let invalid = || Rejection::failure(&format!("Invalid sort parameter provided: {sort}"), "error-invalid-sort");
    let mut keys = Vec::new();
    for (path, direction) in sort.as_object().ok_or_else(invalid)? {
        let direction = direction.as_i64().filter(|direction| direction.abs() == 1).ok_or_else(invalid)?;
        keys.push((format!("/{}", path.replace('.', "/")), direction < 0));
    }
    let value = |item: &T| to_json(item).unwrap_or_default();
    let mut items: Vec<(Json, T)> = items.into_iter().map(|item| (value(&item), item)).collect();
    items.sort_by(|(left, _), (right, _)| {
        let by_key = keys.iter().map(|(path, is_descending)| {
            let order = compare(left.pointer(path), right.pointer(path));
            if *is_descending { order.reverse() } else { order }
        });
        by_key.fold(Ordering::Equal, Ordering::then)
    });
    Ok(items.into_iter().map(|(_, item)| item).collect())
}

/// Missing values come first, then numbers, then texts; times are texts whose order is that of time.
fn compare(left: Option<&Json>, right: Option<&Json>) -> Ordering {
    let rank = |value: Option<&Json>| match value {
        None | Some(Json::Null) => 0,
        Some(Json::Number(_)) => 1,
        Some(Json::String(_)) => 2,
        Some(_) => 3,
    };
    let number = |value: Option<&Json>| value.and_then(Json::as_f64).unwrap_or_default();
    let text = |value: Option<&Json>| value.and_then(Json::as_str).map(str::to_owned);
    let is_true = |value: Option<&Json>| value.and_then(Json::as_bool);
    (rank(left).cmp(&rank(right)))
        .then(number(left).total_cmp(&number(right)))
        .then(text(left).cmp(&text(right)))
        .then(is_true(left).cmp(&is_true(right)))
}

/// Returns whether one text contains another, whatever the case.
pub fn contains(text: Option<&str>, part: &str) -> bool {
    text.is_some_and(|text| text.to_lowercase().contains(&part.to_lowercase()))
}

/// Returns whether a room passes every filter of a request. A request for open or for closed rooms leaves those out
/// that are on hold, as the real server does.
pub fn is_asked(room: &Room, asked: &ListRooms) -> bool {
    let is_in = |id: Option<&String>, ids: &[String]| id.is_some_and(|id| ids.contains(id));
    let serving = room.served_by.as_ref();
    let is_open = room.open == Some(true);
    let by_agent = |agents: &Vec<String>| {
        serving.is_some_and(|agent| is_in(agent.id.as_ref(), agents) || is_in(agent.username.as_ref(), agents))
    };
    let by_tag = |tags: &Vec<String>| room.tags.iter().flatten().any(|tag| tags.contains(tag));
    let by_unit = |units: &Vec<String>| room.department_ancestors.iter().flatten().any(|unit| units.contains(unit));
    let by_field = |(name, value): (&String, &Json)| {
        let found = room.livechat_data.as_ref().and_then(|data| data.get(name));
        value.as_str().map_or(found == Some(value), |text| contains(found.and_then(Json::as_str), text))
    };
    asked.agents.as_ref().is_none_or(by_agent)
        && asked.department_id.as_ref().is_none_or(|id| room.department_id.as_ref() == Some(id))
        && asked.department_ids.as_ref().is_none_or(|ids| is_in(room.department_id.as_ref(), ids))
        && asked.open.is_none_or(|open| open == is_open && !is_on_hold(room))
        && asked.created_at.as_ref().is_none_or(|period| is_within(room.ts.as_ref(), period))
        && asked.closed_at.as_ref().is_none_or(|period| is_within(room.closed_at.as_ref(), period))
        && asked.tags.as_ref().is_none_or(by_tag)
        && asked.custom_fields.iter().flatten().all(by_field)
        && asked.room_name.as_ref().is_none_or(|name| contains(room.fname.as_deref(), name))
        && (asked.onhold != Some(true) || is_on_hold(room))
        && (asked.queued != Some(true) || (is_open && serving.is_none() && !is_on_hold(room)))
        && asked.units.as_ref().is_none_or(by_unit)
}

/// Returns whether a time is within a period, of which both ends are part.
fn is_within(time: Option<&DateTime>, period: &DateRange) -> bool {
    time.is_some_and(|time| {
        period.start.as_ref().is_none_or(|start| time >= start) && period.end.as_ref().is_none_or(|end| time <= end)
    })
}
