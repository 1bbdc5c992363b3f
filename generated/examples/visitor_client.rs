//! A client of a few calls, without credentials and with.

use rocketchat_omnichannel::models::{GetVisitor, ListRooms, RegisterVisitor};
use rocketchat_omnichannel::{Client, Credentials, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    // Visitor operations need no credentials.
    let client = Client::new("https://chat.example.com")?;
    let registered = client
        .visitors()
        .register(RegisterVisitor::new("vis-4f9c2a7e61d8").name("Ines Duarte").email("ines.duarte@mail.example"))
        .await?;
    println!("{:?}", registered.visitor);
    match client.visitors().get(GetVisitor::new("vis-4f9c2a7e61d8")).await {
        Ok(found) => println!("{:?}", found.visitor),
        Err(Error::Api(error)) => eprintln!("{}: {}", error.status, error),
        Err(error) => return Err(error),
    }

    // The others do.
    let agent = Client::builder("https://chat.example.com")
        .credentials(Credentials::new().user_id("the user id").auth_token("the auth token"))
        .build()?;
    let page = agent.rooms().list(ListRooms::default().count(25)).await?;
    println!("{:?} rooms in all", page.total);
    Ok(())
}
