//! Types of the group `Visitors`.

use super::security::*;
use super::*;
use crate::runtime::emitted::*;

/// A telephone number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Phone {
    /// The number.
    pub phone_number: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(Phone { optional phone_number: String = "phoneNumber" });

/// Somebody who talks to an agent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// The id.
    pub id: Option<String>,
    /// How to call back.
    pub phone: Nullable<Vec<Phone>>,
    /// What tells visitors apart.
    pub token: String,
    /// Whether the visitor is there.
    pub status: Option<Status>,
    /// Who came next.
    pub next: Option<Box<Visitor>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(Visitor {
    optional id: String = "_id",
    nullable phone: Vec<Phone> = "phone",
    required token: String = "token",
    optional status: Status = "status",
    optional next: Box<Visitor> = "next",
});
impl Visitor {
    /// A value with everything that must be there.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into(), ..Self::blank() }
    }
}

/// Whether a visitor is there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `online`
    Online,
    /// `away`
    Away,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(Status { Online = "online", Away = "away" });

/// What a setting may be.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SettingValue {
    /// A string.
    String(String),
    /// A number.
    Number(f64),
    /// A list.
    List(Vec<String>),
    /// A value that is none of these.
    Other(Json),
}
union!(SettingValue { String: String, Number: f64, List: Vec<String> });

/// Fetches a visitor.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVisitor {
    /// What tells visitors apart.
    pub token: String,
    /// How many of the visitor's rooms to give.
    pub count: Option<i64>,
    /// Departments.
    pub departments: Option<Vec<String>>,
}
operation!(GetVisitor = GET "/api/v1/livechat/visitor/{token}", "get-api-v1-livechat-visitor-token" -> GetVisitorResponse {
    required path simple token: String = "token",
    optional query form count: i64 = "count",
    optional query form departments: Vec<String> = "departments[]",
});
impl GetVisitor {
    /// A request with everything that must be there.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into(), count: None, departments: None }
    }
}

/// The answer of [`GetVisitor`] with 200.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorOk {
    /// The visitor.
    pub visitor: Option<Visitor>,
    /// Always `true`.
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(GetVisitorOk { optional visitor: Visitor = "visitor", optional success: bool = "success" });

/// The answers of [`GetVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetVisitorResponse {
    /// 200: the visitor.
    Ok(GetVisitorOk),
    /// 400: what went wrong.
    BadRequest(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(GetVisitorResponse -> GetVisitorOk {
    Ok(body: GetVisitorOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
});

/// Registers a visitor.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitor {
    /// The body.
    pub body: Visitor,
}
operation!(RegisterVisitor = POST "/api/v1/livechat/visitor", "post-api-v1-livechat-visitor",
    secured by [[AUTH_TOKEN, USER_ID]], aliases ["/livechat/visitor"] -> RegisterVisitorResponse {
    required body json body: Visitor = "application/json",
});
impl RegisterVisitor {
    /// A request with everything that must be there.
    pub fn new(body: impl Into<Visitor>) -> Self {
        Self { body: body.into() }
    }
}

/// The answers of [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RegisterVisitorResponse {
    /// 200: done.
    Ok,
    /// 400: what went wrong.
    BadRequest(Failure),
    /// 401: the caller is not logged in.
    Unauthorized(AuthorizationError),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(RegisterVisitorResponse -> () { Ok = 200 } else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: AuthorizationError) = 401 json "application/json",
});
