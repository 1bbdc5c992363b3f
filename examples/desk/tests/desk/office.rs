//! What the tests of agents start from: a desk with two agents, and visitors.

use axum::Router;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::in_process;
use rocketchat_omnichannel::{Client, Credentials, Error, Json};

/// The client of a user, without a socket.
pub fn sign_in(desk: Router, id: &str) -> Client {
    let builder = Client::builder("http://desk").credentials(Credentials::new().user_id(id).auth_token("any"));
    builder.transport(in_process(desk)).build().unwrap()
}

/// A desk and its two agents, who are signed in.
pub struct Office {
    pub rosa: Client,
    pub kim: Client,
    pub rosa_id: String,
    pub kim_id: String,
}

impl Office {
    pub async fn open(desk: Router) -> Self {
        let sign_in = |id: &str| sign_in(desk.clone(), id);
        let manager = sign_in("manager");
        let mut ids = Vec::new();
        for name in ["rosa", "kim"] {
            let user = manager.users().add(AddUser::new("agent", name)).await.unwrap().user.unwrap();
            ids.push(user.id.unwrap());
        }
        let [rosa_id, kim_id] = ids.try_into().unwrap();
        Self { rosa: sign_in(&rosa_id), kim: sign_in(&kim_id), rosa_id, kim_id }
    }

    /// Opens a room for a new visitor, whose token is the name.
    pub async fn visit(&self, name: &str) -> String {
        self.rosa.visitors().register(RegisterVisitor::new(name).name(name)).await.unwrap();
        self.rosa.rooms().open(OpenRoom::new(name)).await.unwrap().room.unwrap().id.unwrap()
    }

    /// Opens a room, and lets an agent take it.
    pub async fn talk(&self, name: &str, agent: &Client) -> String {
        let rid = self.visit(name).await;
        agent.inquiries().take(TakeInquiry::new(self.inquiry(&rid).await.unwrap().id.unwrap())).await.unwrap();
        rid
    }

    pub async fn department(&self, name: &str) -> String {
        let department = CreateDepartment::new(DepartmentData::new(true, true, name));
        self.rosa.departments().create(department).await.unwrap().department.unwrap().id.unwrap()
    }

    pub async fn inquiry(&self, rid: &str) -> Option<Inquiry> {
        self.rosa.inquiries().get(GetInquiry::new(rid)).await.unwrap().inquiry.into_value()
    }

    pub async fn room(&self, rid: &str) -> Room {
        let rooms = self.rosa.rooms().list(ListRooms::default()).await.unwrap().rooms.unwrap();
        rooms.into_iter().find(|room| room.id.as_deref() == Some(rid)).unwrap()
    }

    /// Returns the names of the rooms that a request asks for.
    pub async fn names(&self, request: ListRooms) -> Vec<String> {
        let page = self.rosa.rooms().list(request).await.unwrap();
        page.rooms.unwrap().into_iter().map(|room| room.fname.unwrap()).collect()
    }
}

/// Checks that a call was refused with this error code.
#[track_caller]
pub fn refused<T>(result: Result<T, Error>, code: &str) {
    let refusal = result.err().unwrap();
    let body: Json = serde_json::from_slice(&refusal.api().unwrap().body).unwrap();
    assert_eq!(body["errorType"], code, "{refusal}");
}
