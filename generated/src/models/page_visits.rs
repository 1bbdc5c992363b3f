// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Livechat Page Visited".

use super::*;
use crate::runtime::emitted::{
    Extra, RawResponse, Wire, flatten, model, operation, responses,
};

/// Report a visited page
///
/// Tells the server which page a visitor looks at. No login is needed; whether the page is kept depends
/// on the server's settings.
///
/// `POST /api/v1/livechat/page.visited`
///
/// Sent by `client.page_visits().report(..)`. The responses are [`ReportPageVisitResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportPageVisit {
    /// The visitor and the page.
    pub body: ReportPageVisitBody,
}
operation!(
    ReportPageVisit = POST "/api/v1/livechat/page.visited",
    "post-api-v1-livechat-page.visited",
    in "Livechat Page Visited" -> ReportPageVisitResponse {
        required body json body: ReportPageVisitBody = "application/json",
    }
);

impl ReportPageVisit {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>, page_info: impl Into<PageInfo>) -> Self {
        Self::with_body(ReportPageVisitBody::new(token, page_info))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<ReportPageVisitBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(ReportPageVisit.body: ReportPageVisitBody {
    required token: String = "token",
    optional rid: String = "rid",
    required page_info: PageInfo = "pageInfo",
});

/// The responses to [`ReportPageVisit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReportPageVisitResponse {
    /// 200: The page as it was stored.
    Ok(ReportPageVisitOk),
    /// 400: The body does not fit.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(ReportPageVisitResponse -> ReportPageVisitOk {
    Ok(body: ReportPageVisitOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`ReportPageVisit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportPageVisitBody {
    /// Token of the visitor.
    pub token: String,
    /// Id of the visitor's room, if a chat is under way.
    pub rid: Option<String>,
    /// `pageInfo`
    pub page_info: PageInfo,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ReportPageVisitBody {
    required token: String = "token",
    optional rid: String = "rid",
    required page_info: PageInfo = "pageInfo",
});

impl ReportPageVisitBody {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>, page_info: impl Into<PageInfo>) -> Self {
        Self {
            token: token.into(),
            page_info: page_info.into(),
            ..Wire::placeholder()
        }
    }
}

/// `pageInfo` in the body of [`ReportPageVisit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    /// What made the page change, for instance `url`.
    pub change: String,
    /// Title of the page.
    pub title: String,
    /// `location`
    pub location: PageInfoLocation,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(PageInfo {
    required change: String = "change",
    required title: String = "title",
    required location: PageInfoLocation = "location",
});

impl PageInfo {
    /// Creates a value with the required properties.
    pub fn new(
        change: impl Into<String>,
        title: impl Into<String>,
        location: impl Into<PageInfoLocation>,
    ) -> Self {
        Self {
            change: change.into(),
            title: title.into(),
            location: location.into(),
            ..Wire::placeholder()
        }
    }
}

/// `pageInfo.location` in the body of [`ReportPageVisit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PageInfoLocation {
    /// Full address of the page.
    pub href: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(PageInfoLocation { required href: String = "href" });

impl PageInfoLocation {
    /// Creates a value with the required properties.
    pub fn new(href: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`ReportPageVisit`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportPageVisitOk {
    /// The stored entry; absent when the server does not keep the page history.
    pub page: Option<PageVisit>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ReportPageVisitOk { optional page: PageVisit = "page", optional success: bool = "success" });
