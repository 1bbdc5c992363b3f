//! Files of visitors: kept until their message is gone, and read by agents.

use std::sync::Arc;

use axum::Extension;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use rocketchat_omnichannel::Rejection;
use rocketchat_omnichannel::models::*;

use super::LARGEST_FILE;
use super::state::{Desk, State};

impl Desk {
    /// Keeps a file, and files the message that it becomes. A real server would copy it somewhere.
    pub async fn keep(&self, request: UploadFile) -> Result<UploadFileResponse, Rejection> {
        let UploadFile { rid, visitor_token: token, body, .. } = request;
        let UploadFileBody { file, description, .. } = body;
        // Callers without permission get no other information.
        self.state().open_room(&rid, &token).map_err(|_| Rejection::new(StatusCode::FORBIDDEN, "unauthorized"))?;
        let content = file.content.read().await.map_err(|error| Rejection::bad_request(error.to_string()))?;
        if content.len() > LARGEST_FILE {
            // The text of this refusal is called `reason`, as it is by the real server.
            let refusal = Failure::default().success(false).reason("error-size-not-allowed");
            return Ok(UploadFileResponse::BadRequest(refusal));
        }
        let (id, size) = (self.state().new_id("file"), i64::try_from(content.len()).ok());
        let key = id.clone();
        self.with_store(move |store| store.put_content(&key, content)).await?;
        let mut state = self.state();
        let mut message = state.draft(&rid, &token, None, "")?;
        let mut uploaded = UploadedFile::default().id(&*id).name(&*file.file_name);
        (uploaded.r#type, uploaded.size) = (file.content_type, size);
        let mut attachment = Attachment::default().title(&*file.file_name).r#type("file");
        (attachment.title_link, attachment.title_link_download) = (Some(format!("/file-upload/{id}")), Some(true));
        attachment.description = description;
        (message.file, message.attachments) = (Some(uploaded.clone()), Some(vec![attachment]));
        state.files.insert(id, uploaded);
        Ok(state.file(message).success(true).into())
    }
}

impl State {
    /// Forgets the files whose messages are gone.
    pub fn forget_files(&mut self) {
        let files = self.messages.iter().filter_map(|message| message.file.as_ref()?.id.as_ref());
        let left: Vec<&String> = files.collect();
        self.files.retain(|id, _| left.contains(&id));
    }
}

/// An agent reads a file. Browsers save it and show nothing, since anybody may have written it.
pub async fn fetch(
    Extension(desk): Extension<Arc<Desk>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<impl IntoResponse, Rejection> {
    if !headers.contains_key("x-user-id") {
        return Err(Rejection::unauthorized());
    }
    let file = desk.state().files.get(&id).cloned().ok_or_else(Rejection::not_found)?;
    let content = desk.with_store(move |store| store.content(&id)).await?.ok_or_else(Rejection::not_found)?;
    let content_type = file.r#type.unwrap_or_else(|| "application/octet-stream".to_owned());
    let headers = [
        (CONTENT_TYPE, content_type),
        (CONTENT_DISPOSITION, "attachment".to_owned()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((headers, content))
}
