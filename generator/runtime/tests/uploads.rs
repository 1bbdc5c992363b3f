//! Files on their way from a client to a server.

use std::io;
use std::path::{Path, PathBuf};

use futures_util::stream;

use super::sample::*;
use super::serving::*;
use crate::runtime::Content;
use crate::runtime::body::Body;
use crate::runtime::emitted::*;
use crate::runtime::server::Rejection;

/// A file of this process, which is removed in the end.
struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl AsRef<Path> for TemporaryFile {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A stream of one chunk, or of a failure.
fn once(chunk: io::Result<&'static str>) -> Content {
    Content::stream(stream::iter([chunk.map(Bytes::from)]))
}

/// Sends the file, and gives what arrived, or else the error.
async fn send(file: Upload) -> Result<Upload, String> {
    let api = Script::new(SendFileResponse::Ok(Bytes::new()));
    let client = client(router(api.clone()), Credentials::new());
    let sent = client.call(SendFile::new(SendFileBody::new(file))).await;
    sent.map_err(|error| error.to_string())?;
    Ok(api.take().pop().unwrap().0.body.file)
}

#[tokio::test]
async fn sends_a_file_repeatedly() {
    let content = b"\x00\xff\r\n--".repeat(30_000);
    let file = TemporaryFile::new("once more.bin", &content);
    let upload = Upload::from_path(file.as_ref()).content_type("application/x-thing");
    for _ in 0..2 {
        let arrived = send(upload.clone()).await.unwrap();
        assert_eq!(arrived.content.read().await.unwrap(), content);
        assert_eq!(Some(arrived.file_name.as_ref()), file.as_ref().file_name());
        assert_eq!(arrived.content_type, upload.content_type);
    }
    drop(file);
    let error = send(upload).await.unwrap_err();
    assert!(error.contains("once more.bin: No such file"), "{error}");
}

#[tokio::test]
async fn keeps_the_file_owner_alive_with_the_content() {
    let file = TemporaryFile::new("kept.txt", b"kept");
    let path = file.0.clone();
    let content = Content::file(file);
    let clone = content.clone();
    drop(content);
    assert_eq!(clone.read().await.unwrap(), "kept");
    drop(clone);
    assert!(!path.exists());
}

#[tokio::test]
async fn buffers_large_files_on_disk_small_in_memory() {
    for (size, waits_on_disk) in [(0, false), (65_536, false), (65_537, true), (1_000_000, true)] {
        let content: Bytes = vec![b'x'; size].into();
        let arrived = send(Upload::new("a.bin", content.clone())).await.unwrap().content;
        let path = arrived.path().map(Path::to_owned);
        assert_eq!(path.is_some(), waits_on_disk, "{size}");
        assert_eq!(arrived.read().await.unwrap(), content);
        drop(arrived);
        assert!(!path.is_some_and(|path| path.exists()), "{size}");
    }
}

#[tokio::test]
async fn limits_the_size_of_text_parts() {
    let router = router(Script::new(SendFileResponse::Ok(Bytes::new())));
    let client = client(router, Credentials::new());
    let body = SendFileBody::new(Upload::new("a.txt", "")).description("x".repeat(1024 * 1024 + 1));
    match client.call(SendFile::new(body)).response().await.unwrap().body {
        SendFileResponse::Undocumented(raw) => assert_eq!(raw.status.as_u16(), 413),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn sends_a_stream_once() {
    let upload = Upload::new("a.txt", once(Ok("chunk")));
    let sent = Upload::new("a.txt", "chunk").content_type("application/octet-stream");
    assert_eq!(send(upload.clone()).await.unwrap(), sent);
    let error = send(upload).await.unwrap_err();
    assert!(error.contains("the stream has been read already"), "{error}");
    let broken = once(Err(io::Error::other("broken off")));
    assert!(send(Upload::new("a.txt", broken)).await.is_err());
    let reader = Content::reader(io::Cursor::new("read"));
    let sent = Upload::new("a.txt", "read").content_type("application/octet-stream");
    assert_eq!(send(Upload::new("a.txt", reader)).await.unwrap(), sent);
}

#[tokio::test]
async fn knows_the_length_before_reading() {
    use http_body::Body as _;

    let file = TemporaryFile::new("sized.txt", &[b'x'; 100_000]);
    let mut body = SendFileBody::new(Upload::from_path(file.as_ref())).description("short");
    let length = async |body: &SendFileBody| {
        let (_, _, _, content) =
            crate::runtime::request_encoder::RequestEncoder::of(&SendFile::new(body.clone()), Default::default())
                .unwrap()
                .finish();
        let body: Body = content.open().await.unwrap();
        (body.size_hint().exact(), body.read().await.unwrap().len() as u64)
    };
    let (announced, sent) = length(&body).await;
    assert_eq!(announced, Some(sent));
    assert!(sent > 100_000);
    body.file = Upload::new("a.txt", once(Ok("chunk")));
    assert_eq!(length(&body).await.0, None);
}

#[test]
fn formats_and_compares_content_without_reading() {
    let (file, other) = (Content::file("a.txt"), Content::file(PathBuf::from("b.txt")));
    let (stream, another) = (once(Ok("a")), once(Ok("a")));
    let all = [Content::from("a"), Content::from(vec![b'b']), file, other, stream, another];
    for (at, one) in all.iter().enumerate() {
        for (position, other) in all.iter().enumerate() {
            assert_eq!(one == &other.clone(), at == position, "{one:?} {other:?}");
        }
    }
    assert_eq!(format!("{all:?}"), "[1 bytes, 1 bytes, file \"a.txt\", file \"b.txt\", stream, stream]");
    assert_eq!(all.each_ref().map(Content::is_replayable), [true, true, true, true, false, false]);
}

#[tokio::test]
async fn rejects_non_regular_files() {
    for path in [std::env::temp_dir(), PathBuf::from("/dev/null")] {
        let error = send(Upload::new("a.bin", Content::file(path))).await.unwrap_err();
        assert!(error.contains("is no plain file; `Content::reader`"), "{error}");
    }
}

#[test]
fn guesses_the_media_type_from_the_file_name() {
    for (name, media_type) in [("a.JPG", "image/jpeg"), ("b.pdf", "application/pdf"), ("c", "application/octet-stream")]
    {
        assert_eq!(Upload::from_path(name).content_type.as_deref(), Some(media_type), "{name}");
    }
}

#[tokio::test]
async fn escapes_file_names_in_part_headers() {
    let file = Upload::new("a\0\r\nb\u{7}\"\\c", "x").content_type("text/plain\r\nx: y");
    let arrived = send(file).await.unwrap();
    assert_eq!(arrived.file_name, "a   b \"\\c");
    assert_eq!(arrived.content.as_bytes().unwrap(), "x");
}

/// Remembers the beginning of a file before its end arrives.
struct Relay(tokio::sync::mpsc::UnboundedSender<Bytes>);

impl ThingsApi for Relay {
    async fn send(&self, request: SendFile, _: Context) -> Result<SendFileResponse, HandlerError> {
        let mut file = request.body.file.content.open().await.map_err(|error| Rejection::of_error(&error))?;
        while let Some(frame) = http_body_util::BodyExt::frame(&mut file).await {
            let frame = frame.map_err(|error| Rejection::of_error(error.as_ref()))?;
            drop(self.0.send(frame.into_data().unwrap()));
        }
        Ok(SendFileResponse::Ok(request.body.description.unwrap_or_default().into()))
    }
}

#[tokio::test]
async fn a_streamed_file_is_read_while_it_arrives() {
    let (seen, mut arrived) = tokio::sync::mpsc::unbounded_channel();
    let router = Server::new(Relay(seen)).stream_files::<SendFile>();
    let router = router.on::<SendFile, _>(Relay::send).into_router();
    let part = |disposition: &str| format!("--B\r\nContent-Disposition: form-data; {disposition}\r\n\r\n");
    let file = part("name=\"file\"; filename=\"a.bin\"");
    let start = format!("{}short\r\n{file}{}", part("name=\"description\""), "x".repeat(200));
    let after = format!("\r\n{}y\r\n--B--\r\n", part("name=\"later\""));
    for (rest, limit, status) in
        [("y\r\n--B--\r\n", 1 << 20, 200), (&*after, 1 << 20, 400), ("y\r\n--B--\r\n", start.len() + 4, 413)]
    {
        let (sender, body) = tokio::sync::mpsc::unbounded_channel::<io::Result<Bytes>>();
        let frames =
            stream::unfold(
                body,
                |mut body| async move { Some((body.recv().await?.map(http_body::Frame::data), body)) },
            );
        let body = axum::body::Body::new(Body::new(http_body_util::StreamBody::new(frames)));
        let request = http::Request::post("/v1/files").header("content-type", "multipart/form-data; boundary=B");
        let request = request.header("x-key", "k").body(body).unwrap();
        let router = router.clone().layer(axum::extract::DefaultBodyLimit::max(limit));
        let response = tokio::spawn(tower::ServiceExt::oneshot(router, request));
        sender.send(Ok(start.clone().into())).unwrap();
        let mut found = 0;
        while found < 150 {
            found += arrived.recv().await.unwrap().len();
        }
        assert!(!response.is_finished(), "the rest is still to come");
        sender.send(Ok(rest.to_owned().into())).unwrap();
        drop(sender);
        assert_eq!(response.await.unwrap().unwrap().status().as_u16(), status, "{rest:?} {limit}");
        while arrived.try_recv().is_ok() {}
    }
}
