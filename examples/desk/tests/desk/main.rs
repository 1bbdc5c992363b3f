//! The desk behaves as documented, wherever it keeps its data.
//!
//! - [`visit`]: all that a visitor does
//! - [`listing`]: the lists that an agent reads
//! - [`serving`]: what an agent does with a chat
//! - [`limits`]: what is rejected
//! - [`office`]: what the scenarios start from
//! - [`storing`]: a store that fails
//! - [`traffic`]: what each scenario sends and receives is as documented
//! - `restart`: the process ends, and another one continues

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

mod limits;
mod listing;
mod office;
#[cfg(feature = "sqlite")]
mod restart;
mod serving;
mod storing;
mod traffic;
mod visit;

use axum::Router;
use rocketchat_omnichannel::runtime::record::Redaction;
use traffic::Traffic;

/// Which scenarios send or receive something that the document does not describe, and why.
const UNDOCUMENTED: &[(&str, &str, &str)] = &[
    (
        "agents_learn_of_uploads_and_offline_messages",
        "GET /file-upload/file-8: no operation",
        "files are downloaded from the web server, which is not this API",
    ),
    (
        "has_the_upload_limit_of_the_server",
        "POST /api/v1/livechat/upload/{rid} 413: response status 413 is not declared",
        "the rest of a body that is far too large is not read",
    ),
    (
        "returns_501_if_unimplemented_404_if_unknown",
        "GET /api/v1/livechat/department/isDepartmentCreationAvailable 501: response status 501 is not declared",
        "the desk leaves this operation out",
    ),
    (
        "returns_501_if_unimplemented_404_if_unknown",
        "GET /api/v1/livechat/units 501: response status 501 is not declared",
        "the desk leaves this operation out",
    ),
    (
        "returns_501_if_unimplemented_404_if_unknown",
        "GET /api/v1/livechat/nothing: no operation",
        "no server has this path",
    ),
];

/// Runs a scenario at a desk without a database, and compares its traffic with the document.
async fn as_documented<F: Future<Output = ()>>(name: &str, scenario: impl FnOnce(Router) -> F) {
    // The data are ours, and enums and patterns apply to them as they are.
    let traffic = Traffic::new(Redaction::none());
    scenario(desk::router(desk::Memory::default()).unwrap().layer(traffic.recorder())).await;
    let of_scenario = UNDOCUMENTED.iter().filter(|(scenario, ..)| *scenario == name);
    let expected: Vec<_> = of_scenario.map(|(_, difference, _)| *difference).collect();
    assert_eq!(traffic.differences(1), expected);
}

/// A test of each scenario with each store. A scenario that is missing here is reported as unused.
macro_rules! scenarios {
    ($($module:ident: $($name:ident),+;)+) => {
        mod memory { $($(
            #[tokio::test]
            async fn $name() {
                crate::as_documented(stringify!($name), crate::$module::$name).await;
            }
        )+)+ }

        #[cfg(feature = "sqlite")]
        mod sqlite { $($(
            #[tokio::test]
            async fn $name() {
                crate::restart::finds_everything_again(crate::$module::$name).await;
            }
        )+)+ }
    };
}

scenarios! {
    listing:
        rooms_are_listed_by_every_filter,
        lists_are_sorted_and_cut_into_pages,
        inquiries_are_listed_by_department_and_for_the_caller,
        agents_are_listed_by_status_text_and_exclusion,
        custom_fields_are_defined_and_filled_by_their_scope,
        tags_are_listed_by_text_and_department,
        agent_finds_visitors_and_their_rooms,
        chats_of_a_visitor_are_searched,
        agents_are_assigned_to_departments,
        departments_are_listed_with_their_agents,
        departments_are_archived_and_come_back,
        visited_pages_are_listed_by_room;
    serving:
        agent_takes_joins_and_returns_a_chat,
        chat_is_forwarded_to_agents_and_departments,
        agent_closes_a_chat_with_comment_and_tags,
        agent_saves_details_of_visitor_and_room,
        chat_on_hold_goes_on_when_the_visitor_writes,
        closed_rooms_are_deleted_by_department,
        survey_is_kept_with_the_room,
        agents_learn_of_uploads_and_offline_messages,
        visitor_chooses_the_agent;
    visit:
        pages_through_the_whole_history,
        history_is_searched_and_sorted,
        visitor_edits_and_deletes_messages,
        uploaded_file_becomes_a_visitor_message,
        keeps_visitor_input,
        transfers_closes_and_rates_a_chat;
    limits:
        rejects_with_the_messages_of_the_server,
        has_the_upload_limit_of_the_server,
        returns_501_if_unimplemented_404_if_unknown;
}

async fn listen(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

#[cfg(not(feature = "sqlite"))]
#[test]
fn database_needs_its_feature() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_desk")).args(["0", "desk.db"]).output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "desk: desk.db: a database needs the feature `sqlite`\n");
    assert!(!output.status.success());
}
