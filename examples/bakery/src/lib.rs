//! A bakery whose API is generated when this crate is built: `build.rs` generates, [`api`] includes what it has
//! written.

/// The API: models, client and server.
pub mod api {
    include!(concat!(env!("OUT_DIR"), "/api/mod.rs"));
}

use api::models::{GetLoaf, GetLoafResponse, ListLoaves, ListLoavesResponse, Loaf, LoafFlour};
use api::server::LoavesApi;
use api::{Context, HandlerError};

/// The loaves on the shelf.
pub struct Shelf(Vec<Loaf>);

impl Default for Shelf {
    fn default() -> Self {
        Self(vec![Loaf::new("country", 1000).flour(LoafFlour::Rye), Loaf::new("roll", 60)])
    }
}

impl LoavesApi for Shelf {
    async fn list_loaves(&self, _: ListLoaves, _: Context) -> Result<ListLoavesResponse, HandlerError> {
        Ok(self.0.clone().into())
    }

    async fn get_loaf(&self, request: GetLoaf, _: Context) -> Result<GetLoafResponse, HandlerError> {
        let found = self.0.iter().find(|loaf| loaf.name == request.name);
        Ok(found.cloned().map_or(GetLoafResponse::NotFound, GetLoafResponse::Ok))
    }
}
