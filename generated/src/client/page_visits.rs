// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat Page Visited".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Pages that a visitor has looked at.
#[derive(Debug, Clone, Copy)]
pub struct PageVisits<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Livechat Page Visited".
    pub fn page_visits(&self) -> PageVisits<'_> {
        PageVisits { client: self }
    }
}

impl PageVisits<'_> {
    /// Report a visited page
    ///
    /// Tells the server which page a visitor looks at. No login is needed; whether the page is kept depends
    /// on the server's settings.
    ///
    /// `POST /api/v1/livechat/page.visited`
    ///
    /// Returns [`ReportPageVisitOk`].
    pub fn report(self, request: ReportPageVisit) -> Call<ReportPageVisit> {
        Call::new(self.client, request)
    }
}
