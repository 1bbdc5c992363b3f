//! Streams of the emitted crate as its users see them: a client, and the mock.

use wire_rows::mock::Mock;
use wire_rows::models::*;
use wire_rows::runtime::stream::{Event, Events};
use wire_rows::{Client, Error, Number, RetryPolicy, in_process};

fn client(mock: &Mock) -> Client {
    let builder = Client::builder("http://mock").transport(in_process(mock.router()));
    builder.retry(RetryPolicy::none()).build().unwrap()
}

async fn heights(client: &Client) -> Result<Vec<Number>, Error> {
    let mut heights = Vec::new();
    let mut tides = client.rows().tides(Tides::default()).await?;
    while let Some(tide) = tides.next().await {
        heights.push(tide?.data.height);
    }
    Ok(heights)
}

#[tokio::test]
async fn mocks_send_examples_of_events() {
    let mock = Mock::new();
    let client = client(&mock);
    assert_eq!(heights(&client).await.unwrap(), [Number::from(1.5)]);
    mock.on::<Tides>().example("rising").unwrap();
    assert_eq!(heights(&client).await.unwrap(), [Number::from(1_i64), Number::from(2_i64)]);
    let response = client.rows().tides(Tides::default()).send().await.unwrap();
    assert_eq!(response.headers["content-type"], "text/event-stream");
    assert_eq!(response.headers["cache-control"], "no-cache");
}

#[tokio::test]
async fn mocks_send_configured_events_with_each_response() {
    let mock = Mock::new();
    let client = client(&mock);
    mock.on::<Tides>().respond(Events::from(vec![Event::new(Level::new(7_i64)).id("1")]));
    for _ in 0..2 {
        assert_eq!(heights(&client).await.unwrap(), [Number::from(7_i64)]);
    }
}

#[tokio::test]
async fn mocks_send_examples_of_lines_and_read_lines() {
    let mock = Mock::new();
    let client = client(&mock);
    let mut levels = client.rows().levels(Levels::default()).await.unwrap();
    let mut heights = Vec::new();
    while let Some(level) = levels.next().await {
        heights.push(level.unwrap().height);
    }
    assert_eq!(heights, [Number::from(1_i64), Number::from(2_i64)]);
    client.rows().import_levels(ImportLevels::new(vec![Level::new(1_i64)])).await.unwrap();
    assert_eq!(mock.exchanges().last().unwrap().body, "{\"height\":1}\n");
}

#[tokio::test]
async fn mocks_send_the_first_of_several_media_types() {
    let client = client(&Mock::new());
    let ChatOk::Json(level) = client.rows().chat(Chat::default()).await.unwrap() else { panic!("no JSON") };
    assert_eq!(level.height, Number::from(1.5));
}
