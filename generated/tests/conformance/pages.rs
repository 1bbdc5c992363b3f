//! Every paginated list of the document is walked to its end, whatever its items.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use axum::Router;
use http::Uri;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::operation::{Operation, Paged};
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use serde_json::{Value as Json, json};

use crate::support::bodies::Crate;
use crate::support::document::{Described, Role};
use crate::support::exchange::client;
use crate::support::requests::specimen;

/// The number of paginated lists of the document.
const PAGED: usize = 39;

/// The one whose pages have no total: its walk ends with an empty page.
const ENDLESS: &str = "GET /api/v1/livechat/messages.history/{rid}";

/// The operation with only a part of the pagination: it returns the total number of departments, but has no parameter
/// for the next page.
const NEARLY: [&str; 1] = ["GET /api/v1/livechat/department.autocomplete"];

macro_rules! walks {
    ($($operation:ident)*) => {
        /// Returns the functions that walk a list, by operation.
        fn walks() -> BTreeMap<String, Walk> {
            let walks = [$(($operation::INFO, walk::<$operation> as Walk)),*];
            walks.into_iter().map(|(info, walk)| (format!("{} {}", info.method, info.path), walk)).collect()
        }
    };
}

walks! {
    AverageAgentServiceTime AverageDepartmentChatDuration AverageDepartmentServiceTime
    AverageDepartmentWaitingTime CountDepartmentAbandonments CountDepartmentChats CountDepartmentTransfers
    GetDepartmentAbandonmentRate ListAgentAvailability ListArchivedDepartments ListAvailableDepartments
    ListBusinessHours ListCannedResponses ListContactHistory ListCustomFields ListDepartmentAgents
    ListDepartments ListInquiries ListMessageHistory ListMonitors ListPriorities ListQueue ListQueuedInquiries ListRoomTransfers
    ListRooms ListSlaPolicies ListTags ListTriggers ListUnitDepartments ListUnits ListUsers ListVisitedPages
    ListVisitorChats SearchContacts SearchMessages SearchVisitorChats SearchVisitors TotalAgentServiceTime
    TotalDepartmentServiceTime
}

#[test]
fn walks_every_paginated_list_to_its_end() {
    let it = Crate::new();
    let walks = walks();
    let mut walked = BTreeSet::new();
    for operation in it.document.operations() {
        let name = format!("{} {}", operation.method, operation.path);
        let Some((list, mut page)) = page(&operation) else { continue };
        let walk = walks.get(&name).unwrap_or_else(|| panic!("{name} is not walked"));
        let item = page[list][0].clone();
        assert!(!item.is_null(), "no example of {name} has anything in its list");
        let has_total = has_total(&operation);
        assert_eq!(has_total, name != ENDLESS, "{name}");
        if has_total {
            page["total"] = json!(5);
        }
        let server = Server { page, list: list.to_owned(), item, asked: Arc::default() };
        let found = walk(&specimen(&it.document, &operation, false, None).head, &server);
        assert_eq!(found, 5, "{name}");
        let asked: &[Option<usize>] = &[None, Some(2), Some(4), Some(5)];
        assert_eq!(*server.asked.lock().unwrap(), asked[..if has_total { 3 } else { 4 }], "{name}");
        walked.insert(name);
    }
    assert_eq!(walked, walks.into_keys().collect());
    assert_eq!(walked.len(), PAGED);
}

#[test]
fn partial_paging_parameters_make_no_pages() {
    let it = Crate::new();
    let walks = walks();
    let nearly = it.document.operations().into_iter().filter(|operation| {
        let parts = [has_parameter(operation, "offset"), has_parameter(operation, "count"), has_total(operation)];
        parts.contains(&true) && page(operation).is_none()
    });
    let nearly: BTreeSet<String> = nearly.map(|operation| format!("{} {}", operation.method, operation.path)).collect();
    assert_eq!(nearly, NEARLY.map(str::to_owned).into());
    assert!(NEARLY.iter().all(|name| !walks.contains_key(*name)));
}

/// Returns the list in the response of a paginated operation, and an example of the response with an item in the list.
fn page<'d>(operation: &Described<'d>) -> Option<(&'d str, Json)> {
    if !has_parameter(operation, "offset") || !has_parameter(operation, "count") {
        return None;
    }
    let bodies = operation.bodies().into_iter().filter(|body| body.role == Role::Response(200));
    bodies.flat_map(|body| body.examples).map(|(_, example)| example).find_map(|example| {
        let members = example.as_object()?;
        let (list, _) = members.iter().find(|(_, member)| member.get(0).is_some())?;
        Some((list.as_str(), example.clone()))
    })
}

fn has_parameter(operation: &Described<'_>, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter["name"] == name && parameter["in"] == "query")
}

/// Returns whether the successful response has the total and the offset.
fn has_total(operation: &Described<'_>) -> bool {
    let bodies = operation.bodies();
    let mut successes = bodies.iter().filter(|body| body.role == Role::Response(200));
    successes.any(|body| ["offset", "count", "total"].iter().all(|name| body.schema["properties"].get(name).is_some()))
}

/// A server that returns a list two items at a time, whatever the request.
struct Server {
    /// A page, but for its items.
    page: Json,
    /// The name of the list in it.
    list: String,
    /// The item that the list repeats, each time with a difference.
    item: Json,
    /// The requested offsets.
    asked: Arc<Mutex<Vec<Option<usize>>>>,
}

impl Server {
    fn router(&self) -> Router {
        let Self { page, list, item, asked } = self;
        let (page, list, item, asked) = (page.clone(), list.clone(), item.clone(), asked.clone());
        Router::new().fallback(async move |uri: Uri| {
            let pairs = uri.query().unwrap_or_default().split('&');
            let offset = pairs.filter_map(|pair| pair.strip_prefix("offset=")?.parse().ok()).next();
            asked.lock().unwrap().push(offset);
            let mut page = page.clone();
            let first = offset.unwrap_or(0);
            let nth = |at: usize| {
                let mut item = item.clone();
                if let Some(members) = item.as_object_mut() {
                    members.insert("position".to_owned(), at.into());
                }
                item
            };
            page[&list] = (first..5.min(first + 2)).map(nth).collect();
            ([(CONTENT_TYPE, "application/json")], page.to_string())
        })
    }
}

/// Walks a list, and gives how many items there are.
type Walk = fn(&Parts, &Server) -> usize;

fn walk<O: Paged>(head: &Parts, server: &Server) -> usize {
    let nothing = Payload::Whole { media_type: None, content: &bytes::Bytes::new() };
    let request: O = RequestDecoder::new(O::INFO, head, nothing).read().unwrap();
    let client = client(server.router());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let mut items = client.call(request).items();
        let mut found = 0;
        while let Some(item) = items.next().await {
            item.unwrap();
            found += 1;
        }
        found
    })
}
