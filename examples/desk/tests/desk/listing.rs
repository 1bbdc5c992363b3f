//! The lists of the desk, as the client of an agent asks for them.

use axum::Router;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{DateTime, Json};
use serde_json::json;

use crate::office::{Office, refused};

fn asking() -> ListRooms {
    ListRooms::default()
}

pub async fn rooms_are_listed_by_every_filter(desk: Router) {
    let office = Office::open(desk).await;
    let (rosa, kim) = (&office.rosa, &office.kim);
    let sales = office.department("Sales").await;
    let ada = office.talk("Ada", rosa).await;
    let bo = office.talk("Bo", kim).await;
    let cleo = office.visit("Cleo").await;
    let dan = office.talk("Dan", rosa).await;
    rosa.rooms().forward(ForwardRoom::new(&*bo).department_id(&*sales)).await.unwrap();
    rosa.rooms().hold(HoldRoom::new(&*dan)).await.unwrap();
    let guest = office.room(&ada).await.v.unwrap().id.unwrap();
    let data =
        RoomData::new(&*ada).livechat_data([("plan", "Premium")].map(|(key, value)| (key.to_owned(), json!(value))));
    rosa.rooms().update(UpdateRoom::new(GuestData::new(guest), data)).await.unwrap();
    rosa.rooms().close_as_agent(CloseRoomAsAgent::new(&*ada).tags(["vip", "parcel"])).await.unwrap();

    let Room { ts: Some(opened_at), closed_at: Some(closed_at), .. } = office.room(&ada).await else { panic!("times") };
    let lifetime = DateRange::default().start(opened_at).end(closed_at.clone());
    let past = DateRange::default().end(DateTime::from("2020-01-01T00:00:00.000Z"));
    let since = DateRange::default().start(closed_at);
    let field = |value: Json| asking().custom_fields([("plan".to_owned(), value)]);
    let cases: Vec<(&str, ListRooms, &[&str])> = vec![
        ("none", asking(), &["Ada", "Bo", "Cleo", "Dan"]),
        ("open", asking().open(true), &["Bo", "Cleo"]),
        ("closed", asking().open(false), &["Ada"]),
        ("on hold", asking().onhold(true), &["Dan"]),
        ("queued", asking().queued(true), &["Bo", "Cleo"]),
        ("agent", asking().agents([office.rosa_id.clone()]), &["Ada", "Dan"]),
        ("agent by name", asking().agents(["rosa", "kim"]), &["Ada", "Dan"]),
        ("department", asking().department_id(&*sales), &["Bo"]),
        ("departments", asking().department_ids([sales.clone(), "support".to_owned()]), &["Bo"]),
        ("tag", asking().tags(["other", "vip"]), &["Ada"]),
        ("unknown tag", asking().tags(["other"]), &[]),
        ("field", field(json!("premium")), &["Ada"]),
        ("other field", field(json!("basic")), &[]),
        ("name", asking().room_name("O"), &["Bo", "Cleo"]),
        ("created before", asking().created_at(past.clone()), &[]),
        ("created within", asking().created_at(lifetime), &["Ada", "Bo", "Cleo", "Dan"]),
        ("closed before", asking().closed_at(past), &[]),
        ("closed since", asking().closed_at(since), &["Ada"]),
        ("unit", asking().units(["unit"]), &[]),
        ("several", asking().open(true).room_name("cleo").queued(true), &["Cleo"]),
    ];
    for (name, request, expected) in cases {
        assert_eq!(office.names(request).await, expected, "{name}");
    }
    assert!(office.room(&cleo).await.served_by.is_none());
}

pub async fn lists_are_sorted_and_cut_into_pages(desk: Router) {
    let office = Office::open(desk).await;
    for name in ["Bo", "Ada", "Cleo"] {
        office.visit(name).await;
    }
    office.rosa.messages().send(SendMessage::new("Cleo", &*office.visit("Cleo").await, "Hello")).await.unwrap();
    let by = |sort: Json| asking().sort(sort);
    assert_eq!(office.names(by(json!({ "fname": 1 }))).await, ["Ada", "Bo", "Cleo"]);
    assert_eq!(office.names(by(json!({ "fname": -1 }))).await, ["Cleo", "Bo", "Ada"]);
    assert_eq!(office.names(by(json!({ "msgs": -1, "v.token": 1 }))).await, ["Cleo", "Ada", "Bo"]);
    assert_eq!(office.names(by(json!({ "fname": 1 })).offset(1).count(1)).await, ["Bo"]);
    for sort in [json!({ "fname": 2 }), json!("fname"), json!({ "fname": "up" })] {
        refused(office.rosa.rooms().list(by(sort)).await, "error-invalid-sort");
    }
    let page = office.rosa.rooms().list(asking().offset(2)).await.unwrap();
    assert_eq!((page.offset, page.count, page.total), (Some(2), Some(1), Some(3)));
}

pub async fn inquiries_are_listed_by_department_and_for_the_caller(desk: Router) {
    let office = Office::open(desk).await;
    let sales = office.department("Sales").await;
    let [ada, bo] = [office.visit("Ada").await, office.visit("Bo").await];
    for (rid, department) in [(&ada, &*sales), (&bo, "support")] {
        office.rosa.rooms().forward(ForwardRoom::new(&**rid).department_id(department)).await.unwrap();
    }
    office.visit("Cleo").await;
    let names = |page: InquiriesPage| page.inquiries.unwrap().into_iter().map(|inquiry| inquiry.name.unwrap());

    let list = |request: ListInquiries| office.rosa.inquiries().list(request);
    let all = list(ListInquiries::default().sort(json!({ "name": -1 }))).await.unwrap();
    assert_eq!(names(all).collect::<Vec<_>>(), ["Cleo", "Bo", "Ada"]);
    let of_sales = list(ListInquiries::default().department(&*sales)).await.unwrap();
    assert_eq!(names(of_sales).collect::<Vec<_>>(), ["Ada"]);
    // Agents are in the first department, and not in this one.
    let queued = office.rosa.inquiries().list_queued(ListQueuedInquiries::default()).await.unwrap();
    assert_eq!(names(queued).collect::<Vec<_>>(), ["Bo", "Cleo"]);
}

pub async fn agents_are_listed_by_status_text_and_exclusion(desk: Router) {
    let office = Office::open(desk).await;
    let switch = || office.kim.agents().switch_status(SwitchAgentStatus::default());
    assert_eq!(switch().await.unwrap().status, Some(AgentStatus::NotAvailable));
    let names = async |request: ListUsers| {
        let users = office.rosa.users().list(request).await.unwrap().users.unwrap();
        users.into_iter().map(|user| user.username.unwrap()).collect::<Vec<_>>()
    };
    let agents = || ListUsers::new("agent");
    assert_eq!(names(agents().sort(json!({ "username": 1 }))).await, ["kim", "rosa"]);
    assert_eq!(names(agents().only_available(true)).await, ["rosa"]);
    assert_eq!(names(agents().exclude_id(&*office.rosa_id)).await, ["kim"]);
    assert_eq!(names(agents().text("RO")).await, ["rosa"]);
    assert_eq!(switch().await.unwrap().status, Some(AgentStatus::Available));
    assert_eq!(names(agents().only_available(true)).await, ["rosa", "kim"]);
}

pub async fn custom_fields_are_defined_and_filled_by_their_scope(desk: Router) {
    let office = Office::open(desk).await;
    let fields = || office.rosa.custom_fields();
    for (key, scope) in [("plan", CustomFieldScope::Room), ("city", CustomFieldScope::Visitor)] {
        let data = CustomFieldData::new(key, format!("The {key}"), "visible".to_owned(), scope);
        fields().save(SaveCustomField::new(data)).await.unwrap();
    }
    let list = async |request: ListCustomFields| {
        let found = fields().list(request).await.unwrap().custom_fields.unwrap();
        found.into_iter().map(|field| field.id.unwrap()).collect::<Vec<_>>()
    };
    let asking = ListCustomFields::default;
    assert_eq!(list(asking().sort(json!({ "_id": -1 }))).await, ["plan", "city"]);
    assert_eq!(list(asking().text("the PLAN")).await, ["plan"]);
    let plan = fields().get(GetCustomField::new("plan")).await.unwrap().custom_field.unwrap();
    assert_eq!((plan.scope, plan.visibility.as_deref()), (Some(CustomFieldScope::Room), Some("visible")));

    let rid = office.visit("Ada").await;
    let values = ["plan", "city"].map(|key| CustomFieldValue::new(key, key, true));
    fields().set_values(SetCustomFieldValues::new("Ada", values)).await.unwrap();
    assert_eq!(json!(office.room(&rid).await.livechat_data), json!({ "plan": "plan" }));
    let visitor = office.rosa.visitors().get(GetVisitor::new("Ada")).await.unwrap().visitor.unwrap();
    assert_eq!(json!(visitor.livechat_data), json!({ "city": "city" }));

    let data = CustomFieldData::new("no name", "", "visible".to_owned(), CustomFieldScope::Room);
    refused(fields().save(SaveCustomField::new(data)).await, "error-invalid-custom-field-name");
    fields().delete(DeleteCustomField::new("plan")).await.unwrap();
    refused(fields().get(GetCustomField::new("plan")).await, "error-invalid-custom-field");
    assert_eq!(list(asking()).await, ["city"]);
}

pub async fn tags_are_listed_by_text_and_department(desk: Router) {
    let office = Office::open(desk).await;
    let tags = || office.rosa.tags();
    let save = async |name: &str, departments: &[&str]| {
        let departments: Vec<String> = departments.iter().map(|&id| id.to_owned()).collect();
        let tag = SaveTag::new(TagData::default().name(name)).tag_departments(departments);
        tags().save(tag).await.unwrap().id.unwrap()
    };
    let parcel = save("Parcel", &[]).await;
    save("Refund", &["support"]).await;
    let list = async |request: ListTags| {
        let found = tags().list(request).await.unwrap().tags.unwrap();
        found.into_iter().map(|tag| tag.name.unwrap()).collect::<Vec<_>>()
    };
    let asking = ListTags::default;
    assert_eq!(list(asking()).await, ["Parcel"]);
    assert_eq!(list(asking().department("support").sort(json!({ "name": -1 }))).await, ["Refund", "Parcel"]);
    assert_eq!(list(asking().view_all(true).text("fund")).await, ["Refund"]);

    let renamed = SaveTag::new(TagData::default().name("Box")).id(&*parcel);
    assert_eq!(tags().save(renamed).await.unwrap().id.as_ref(), Some(&parcel));
    assert_eq!(tags().get(GetTag::new(&*parcel)).await.unwrap().name.as_deref(), Some("Box"));
    tags().delete(DeleteTag::new(&*parcel)).await.unwrap();
    refused(tags().delete(DeleteTag::new(&*parcel)).await, "error-invalid-tag");
    assert!(tags().get(GetTag::new(&*parcel)).await.is_err_and(|error| error.is_not_found()));
}

pub async fn agent_finds_visitors_and_their_rooms(desk: Router) {
    let office = Office::open(desk).await;
    let ada = office.visit("Ada").await;
    office.visit("Bo").await;
    let visitors = || office.rosa.visitors();
    visitors().register(RegisterVisitor::new("Bo").email("bo@mail.example")).await.unwrap();
    let search = async |term: &str| {
        let found = visitors().search(SearchVisitors::new(term).sort(json!({ "name": -1 }))).await.unwrap();
        found.visitors.unwrap().into_iter().map(|visitor| visitor.name.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(search("guest").await, ["Bo", "Ada"]);
    assert_eq!(search("ADA").await, ["Ada"]);
    assert_eq!(search("@mail").await, ["Bo"]);
    let found = visitors().search(SearchVisitors::new("Ada")).await.unwrap().visitors.unwrap();
    assert_eq!(found[0].token, None, "an agent cannot act as the visitor");
    let rooms = visitors().list_rooms(ListVisitorRooms::new("Ada")).await.unwrap().rooms.unwrap();
    assert_eq!(rooms.iter().map(|room| room.id.as_ref()).collect::<Vec<_>>(), [Some(&ada)]);
    let id = office.room(&ada).await.v.unwrap().id.unwrap();
    let found = visitors().get_by_id(GetVisitorById::new(id)).await.unwrap().visitor.unwrap();
    assert_eq!((found.name.as_deref(), found.token), (Some("Ada"), None));
}

pub async fn chats_of_a_visitor_are_searched(desk: Router) {
    let office = Office::open(desk).await;
    office.visit("Bo").await;
    let first = office.talk("Ada", &office.rosa).await;
    office.rosa.messages().send(SendMessage::new("Ada", &*first, "My parcel")).await.unwrap();
    office.rosa.rooms().close_as_agent(CloseRoomAsAgent::new(&*first).comment("Found")).await.unwrap();
    let second = office.visit("Ada").await;
    let open = office.rosa.visitors().list_rooms(ListVisitorRooms::new("Ada")).await.unwrap().rooms.unwrap();
    assert_eq!(open.iter().map(|room| room.id.as_ref()).collect::<Vec<_>>(), [Some(&second)]);
    let closed = office.rosa.rooms().open(OpenRoom::new("Ada").rid(&*first)).await;
    assert!(closed.is_err_and(|error| error.to_string().contains("invalid-room")));
    let id = office.room(&second).await.v.unwrap().id.unwrap();
    let ids =
        |page: RoomHistoryPage| page.history.unwrap().into_iter().map(|room| room.id.unwrap()).collect::<Vec<_>>();

    let chats = ListVisitorChats::new(&*second, &*id).sort(json!({ "ts": 1 }));
    let chats = office.rosa.visitors().list_chats(chats).await.unwrap();
    let last = chats.history.as_ref().unwrap()[0].last_message.as_ref().unwrap();
    assert_eq!(last.msg.as_deref(), Some("Found"));
    assert_eq!(ids(chats), [first.clone(), second.clone()]);
    let search = async |request: SearchVisitorChats| ids(office.rosa.visitors().search_chats(request).await.unwrap());
    let asking = || SearchVisitorChats::new(&*second, &*id);
    assert_eq!(search(asking()).await, [first.clone(), second.clone()]);
    for request in
        [asking().search_text("PARCEL"), asking().closed_chats_only("true"), asking().served_chats_only("true")]
    {
        assert_eq!(search(request).await, std::slice::from_ref(&first));
    }
    assert!(search(asking().source("email")).await.is_empty());
    refused(office.rosa.visitors().list_chats(ListVisitorChats::new("nothing", &*id)).await, "error-invalid-room");
}

pub async fn agents_are_assigned_to_departments(desk: Router) {
    let office = Office::open(desk).await;
    let sales = office.department("Sales").await;
    let departments = || office.rosa.departments();
    let agents = async |id: &str| {
        let page = departments().list_agents(ListDepartmentAgents::new(id).sort(json!({ "username": 1 }))).await;
        let agents = page.unwrap().agents.unwrap();
        agents.into_iter().map(|agent| agent.username.unwrap()).collect::<Vec<_>>()
    };
    let update = UpdateAgent::new(&*office.kim_id, [], [sales.clone()]);
    office.rosa.agents().update(update).await.unwrap();
    assert_eq!([agents("support").await, agents(&sales).await], [["rosa"], ["kim"]]);

    let add = [DepartmentAgentData::new(&*office.rosa_id, "rosa")];
    let remove = [DepartmentAgentKey::new(&*office.kim_id, "kim")];
    departments().update_agents(UpdateDepartmentAgents::new(&*sales, add, remove)).await.unwrap();
    assert_eq!(agents(&sales).await, ["rosa"]);

    let data = || DepartmentData::new(false, false, "Old sales");
    let update = |id: &str| {
        UpdateDepartment::new(id, data()).agents(vec![AgentReassignment::default().agent_id(&*office.kim_id)])
    };
    let updated = departments().update(update(&sales)).await.unwrap().department.into_value().unwrap();
    assert_eq!((updated.name.as_deref(), updated.enabled), (Some("Old sales"), Some(false)));
    assert_eq!(agents(&sales).await, ["kim"]);
    departments().delete(DeleteDepartment::new(&*sales)).await.unwrap();
    assert!(agents(&sales).await.is_empty());
    refused(departments().update(update(&sales)).await, "error-invalid-department");
    refused(departments().delete(DeleteDepartment::new(&*sales)).await, "error-invalid-department");
}

pub async fn departments_are_listed_with_their_agents(desk: Router) {
    let office = Office::open(desk).await;
    let department = CreateDepartment::new(DepartmentData::new(false, false, "Archive"));
    let department = department.agents(vec![AgentAssignment::new(&*office.kim_id)]);
    let created = office.rosa.departments().create(department).await.unwrap();
    assert_eq!(created.agents.unwrap()[0].username.as_deref(), Some("kim"));
    let archive = created.department.unwrap().id.unwrap();

    let names = async |client: &rocketchat_omnichannel::Client, request: ListDepartments| {
        let departments = client.departments().list(request).await.unwrap().departments.unwrap();
        departments.into_iter().map(|department| department.name.unwrap()).collect::<Vec<_>>()
    };
    let (rosa, kim, asking) = (&office.rosa, &office.kim, ListDepartments::default);
    assert_eq!(names(rosa, asking().sort(json!({ "name": 1 }))).await, ["Archive", "Support"]);
    assert_eq!(names(rosa, asking().enabled(true)).await, ["Support"]);
    assert_eq!(names(rosa, asking().text("arch")).await, ["Archive"]);
    assert_eq!(names(rosa, asking().exclude_department_id(&*archive)).await, ["Support"]);
    assert_eq!(names(rosa, asking().only_my_departments(true)).await, ["Support"]);
    assert_eq!(names(kim, asking().only_my_departments(true)).await, ["Support", "Archive"]);

    let agents = rosa.departments().list_agents(ListDepartmentAgents::new("support")).await.unwrap().agents.unwrap();
    assert_eq!(agents.len(), 2);
    kim.users().remove(RemoveUser::new("agent", &*office.kim_id)).await.unwrap();
    let left = rosa.departments().get(GetDepartment::new(&*archive)).await.unwrap();
    assert_eq!((left.agents.unwrap().len(), left.department.into_value().unwrap().num_agents), (0, Some(0)));
}

pub async fn departments_are_archived_and_come_back(desk: Router) {
    let office = Office::open(desk).await;
    let sales = office.department("Sales").await;
    office.rosa.departments().archive(ArchiveDepartment::new(&*sales)).await.unwrap();
    let names = |page: DepartmentsPage| {
        let departments = page.departments.unwrap().into_iter();
        departments.map(|department| department.name.unwrap()).collect::<Vec<_>>()
    };
    let list = async |request: ListDepartments| names(office.rosa.departments().list(request).await.unwrap());
    let archived =
        async |request: ListArchivedDepartments| names(office.rosa.departments().list_archived(request).await.unwrap());
    assert_eq!(list(ListDepartments::default()).await, ["Support"]);
    assert_eq!(list(ListDepartments::default().show_archived(true)).await, ["Support", "Sales"]);
    let asking = ListArchivedDepartments::default;
    for (request, expected) in [
        (asking(), &["Sales"] as &[&str]),
        (asking().text("sal").enabled(false), &["Sales"]),
        (asking().text("support"), &[]),
        (asking().enabled(true), &[]),
        (asking().exclude_department_id(&*sales), &[]),
        (asking().only_my_departments(true), &[]),
    ] {
        assert_eq!(archived(request.clone()).await, expected, "{request:?}");
    }
    let config = office.rosa.livechat().get_config(GetLivechatConfig::default()).await.unwrap().config.unwrap();
    assert_eq!(config.departments.unwrap().len(), 1);

    office.rosa.departments().unarchive(UnarchiveDepartment::new(&*sales)).await.unwrap();
    assert_eq!(list(ListDepartments::default()).await, ["Support", "Sales"]);
    assert!(archived(asking()).await.is_empty());
    refused(office.rosa.departments().archive(ArchiveDepartment::new("nowhere")).await, "error-invalid-department");
}

pub async fn visited_pages_are_listed_by_room(desk: Router) {
    let office = Office::open(desk).await;
    let [ada, bo] = [office.visit("Ada").await, office.visit("Bo").await];
    for (token, rid, title) in [("Ada", Some(&ada), "Shop"), ("Bo", Some(&bo), "Help"), ("Ada", Some(&ada), "Cart")] {
        let page = PageInfo::new("url", title, PageInfoLocation::new("https://shop.example/"));
        let mut visit = ReportPageVisit::new(token, page);
        visit.body.rid = rid.cloned();
        office.rosa.page_visits().report(visit).await.unwrap();
    }
    let list = ListVisitedPages::new(&*ada).sort(json!({ "msg": 1 }));
    let page = office.rosa.visitors().list_visited_pages(list).await.unwrap();
    let texts: Vec<_> = page.pages.unwrap().into_iter().map(|visit| visit.msg.unwrap()).collect();
    assert_eq!(texts, ["Cart - https://shop.example/", "Shop - https://shop.example/"]);
    refused(office.rosa.visitors().list_visited_pages(ListVisitedPages::new("nothing")).await, "error-invalid-room");
}
