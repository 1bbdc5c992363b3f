//! Rooms, messages, page visits, inquiries, transcripts.

use super::exchange;
use super::prelude::*;

exchange! {
    rooms: RoomsApi.list(ListRooms),
    ListRooms::default().agents(["aGx7Qm2LtW9eRk4Pz", "a&b"].map(String::from)).open(true).room_name("Ines Duarte")
        => "GET /api/v1/livechat/rooms?\
            agents%5B%5D=aGx7Qm2LtW9eRk4Pz&agents%5B%5D=a%26b&open=true&roomName=Ines%20Duarte" null,
    |request| {
        assert_eq!(request.agents.unwrap(), ["aGx7Qm2LtW9eRk4Pz", "a&b"]);
        assert_eq!((request.open, request.room_name.as_deref()), (Some(true), Some("Ines Duarte")));
        assert_eq!((request.units, request.sort), (None, None));
    },
    200 {
        "rooms": [{
            "_id": "kR8sW3nXq5TzLm7Ya", "fname": "Ines Duarte", "t": "l", "open": true, "msgs": 3,
            "servedBy": { "_id": "aGx7Qm2LtW9eRk4Pz", "username": "maya.lind", "ts": "2026-05-23T09:15:41.305Z" }
        }],
        "count": 1, "offset": 0, "total": 1, "success": true
    } => |page| {
        let rooms = page.rooms.unwrap();
        assert_eq!((rooms[0].id.as_deref(), rooms[0].open), (Some("kR8sW3nXq5TzLm7Ya"), Some(true)));
    },
    429 { "success": false, "error": "Error, too many requests. Please slow down. [error-too-many-requests]" }
}

#[tokio::test]
async fn uploads_room_files() {
    struct Double;

    impl RoomsApi for Double {
        async fn upload_file(&self, request: UploadFile, context: Context) -> Result<UploadFileResponse, HandlerError> {
            assert_eq!(
                (request.rid.as_str(), request.visitor_token.as_str()),
                ("kR8sW3nXq5TzLm7Ya", "vis-4f9c2a7e61d8")
            );
            assert!(context.headers["content-type"].to_str().unwrap().starts_with("multipart/form-data; boundary="));
            let file = request.body.file;
            assert_eq!(
                (file.file_name.as_str(), file.content_type.as_deref()),
                ("viagem \u{e0} 1.pdf", Some("application/pdf"))
            );
            assert_eq!(file.content.as_bytes().unwrap(), &b"%PDF\r\n--\r\n\xff"[..]);
            assert_eq!(request.body.description.as_deref(), Some("My itinerary"));
            Ok(typed_response(200, &json!({ "_id": "mEs4uPf5RtYgHb2Nd", "rid": request.rid, "success": true })))
        }
    }

    let server = client(Server::new(Double).rooms().into_router());
    let file = Upload::new("viagem \u{e0} 1.pdf", &b"%PDF\r\n--\r\n\xff"[..]).content_type("application/pdf");
    let upload = UploadFile::new("vis-4f9c2a7e61d8", "kR8sW3nXq5TzLm7Ya", file).description("My itinerary");
    let message = server.rooms().upload_file(upload).await.unwrap();
    assert_eq!(message.id.as_deref(), Some("mEs4uPf5RtYgHb2Nd"));
}

exchange! {
    messages: MessagesApi.send(SendMessage),
    SendMessage::new("vis-4f9c2a7e61d8", "kR8sW3nXq5TzLm7Ya", "Hello \u{2708}")
        => "POST /api/v1/livechat/message" {
            "token": "vis-4f9c2a7e61d8", "rid": "kR8sW3nXq5TzLm7Ya", "msg": "Hello \u{2708}"
        },
    |request| {
        assert_eq!(request.body.msg, "Hello \u{2708}");
        assert_eq!(request.body.rid, "kR8sW3nXq5TzLm7Ya");
    },
    200 {
        "message": {
            "_id": "mEs1aGe7QwErTy8Ui", "rid": "kR8sW3nXq5TzLm7Ya", "msg": "Hello \u{2708}",
            "ts": "2026-05-23T09:14:58.412Z",
            "md": [{ "type": "PARAGRAPH", "value": [{ "type": "PLAIN_TEXT", "value": "Hello \u{2708}" }] }]
        },
        "success": true
    } => |sent| {
        assert_eq!(sent.message.unwrap().id.as_deref(), Some("mEs1aGe7QwErTy8Ui"));
    },
    400 {
        "success": false, "errorType": "invalid-params", "error": "must have required property 'msg' [invalid-params]"
    }
}

exchange! {
    page_visits: PageVisitsApi.report(ReportPageVisit),
    from_the_wire::<ReportPageVisit>("POST /api/v1/livechat/page.visited", json!({
        "token": "vis-4f9c2a7e61d8",
        "pageInfo": { "change": "url", "title": "", "location": { "href": "https://www.acme.example/?q=1" } }
    })) => "POST /api/v1/livechat/page.visited" {
        "token": "vis-4f9c2a7e61d8",
        "pageInfo": { "change": "url", "title": "", "location": { "href": "https://www.acme.example/?q=1" } }
    },
    |request| {
        assert_eq!((request.body.token.as_str(), request.body.rid), ("vis-4f9c2a7e61d8", None));
        assert_eq!(request.body.page_info.location.href, "https://www.acme.example/?q=1");
    },
    200 {
        "page": { "msg": " - https://www.acme.example/?q=1", "navigation": { "token": "vis-4f9c2a7e61d8" } },
        "success": true
    } => |reported| {
        assert_eq!(reported.success, Some(true));
    },
    400 {
        "success": false, "errorType": "invalid-params",
        "error": "must have required property 'pageInfo' [invalid-params]"
    }
}

exchange! {
    inquiries: InquiriesApi.take(TakeInquiry),
    TakeInquiry::new("664f0d2a9a3b7c0012e5b001")
        => "POST /api/v1/livechat/inquiries.take" { "inquiryId": "664f0d2a9a3b7c0012e5b001" },
    |request| {
        assert_eq!(request.body.inquiry_id, "664f0d2a9a3b7c0012e5b001");
    },
    200 { "inquiry": { "_id": "664f0d2a9a3b7c0012e5b001", "status": "taken" }, "success": true } => |taken| {
        assert_eq!(taken.success, Some(true));
    },
    400 { "success": false, "error": "Inquiry already taken [error-not-allowed]", "errorType": "error-not-allowed" }
}

exchange! {
    transcripts: TranscriptsApi.request_email(RequestEmailTranscript),
    RequestEmailTranscript::new("kR8sW3nXq5TzLm7Ya", "ines.duarte@mail.example", "Your chat")
        => "POST /api/v1/livechat/transcript/kR8sW3nXq5TzLm7Ya" {
            "email": "ines.duarte@mail.example", "subject": "Your chat"
        },
    |request| {
        assert_eq!((request.rid.as_str(), request.body.subject.as_str()), ("kR8sW3nXq5TzLm7Ya", "Your chat"));
    },
    200 { "success": true } => |requested| {
        assert_eq!(requested.success, Some(true));
    },
    403 { "success": false, "error": "unauthorized" }
}
