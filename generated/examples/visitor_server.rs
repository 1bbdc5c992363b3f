//! A server of three methods: visitors register, are found by their token, and are forgotten. Everything else answers 501.
//!
//! ```sh
//! cargo run -p rocketchat-omnichannel --example visitor_server
//! curl localhost:3000/api/v1/livechat/visitor -H 'content-type: application/json' \
//!      -d '{"visitor": {"token": "vis-1", "name": "Ines"}}'
//! curl localhost:3000/api/v1/livechat/visitor/vis-1
//! ```

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::VisitorsApi;
use rocketchat_omnichannel::{Context, Escape, Server};

/// Visitors by token.
#[derive(Default)]
struct Desk(Mutex<BTreeMap<String, Visitor>>);

impl Desk {
    fn visitors(&self) -> MutexGuard<'_, BTreeMap<String, Visitor>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl VisitorsApi for Desk {
    async fn register(&self, request: RegisterVisitor, _: Context) -> Result<RegisterVisitorResponse, Escape> {
        let new = request.body.visitor;
        let mut visitor = Visitor::default().token(new.token.clone());
        visitor.name = new.name;
        self.visitors().insert(new.token, visitor.clone());
        Ok(RegisterVisitorOk::default().visitor(visitor).success(true).into())
    }

    async fn get(&self, request: GetVisitor, _: Context) -> Result<GetVisitorResponse, Escape> {
        match self.visitors().get(&request.token) {
            Some(visitor) => Ok(GetVisitorOk::default().visitor(visitor.clone()).success(true).into()),
            None => Ok(GetVisitorResponse::BadRequest(Failure::default().success(false).error("invalid-token"))),
        }
    }

    async fn delete(&self, request: DeleteVisitor, _: Context) -> Result<DeleteVisitorResponse, Escape> {
        let known = self.visitors().remove(&request.token).is_some();
        Ok(DeleteVisitorOk::default().success(known).into())
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Server::new(Desk::default()).visitors().into_router();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, app).await
}
