//! The generated client calls the generated server, in process.

use bakery::Shelf;
use bakery::api::models::{GetLoaf, GetLoafResponse, ListLoaves, LoafFlour};
use bakery::api::{Client, Error, Server, in_process};

#[tokio::test]
async fn the_client_reads_what_the_server_has() -> Result<(), Error> {
    let router = Server::new(Shelf::default()).loaves().into_router();
    let client = Client::builder("http://bakery").transport(in_process(router)).build()?;

    let loaves = client.loaves().list_loaves(ListLoaves::default()).await?;
    assert_eq!(loaves.iter().map(|loaf| loaf.name.as_str()).collect::<Vec<_>>(), ["country", "roll"]);

    let country = client.loaves().get_loaf(GetLoaf::new("country")).await?;
    assert_eq!((country.grams, country.flour), (1000, Some(LoafFlour::Rye)));

    let bagel = client.loaves().get_loaf(GetLoaf::new("bagel")).response().await?;
    assert_eq!(bagel.body, GetLoafResponse::NotFound);
    Ok(())
}
