//! The tags that agents can choose from. A chat may have others.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::TagsApi;
use rocketchat_omnichannel::{Context, HandlerError, Rejection};

use super::lists::{contains, page};
use super::state::{Desk, now};

impl TagsApi for Desk {
    /// A tag without departments is open to all of them.
    async fn list(&self, request: ListTags, _: Context) -> Result<ListTagsResponse, HandlerError> {
        let ListTags { text, department, view_all, .. } = request;
        let is_open = |tag: &Tag| {
            let departments = tag.departments.as_deref().unwrap_or_default();
            departments.is_empty() || department.as_ref().is_some_and(|department| departments.contains(department))
        };
        let is_asked = |tag: &&Tag| {
            (view_all == Some(true) || is_open(tag))
                && text.as_ref().is_none_or(|text| contains(tag.name.as_deref(), text))
        };
        let tags = self.state().tags.iter().filter(is_asked).cloned().collect();
        let (tags, [offset, count, total]) = page(tags, request.offset, request.count, request.sort)?;
        Ok(TagsPage::default().tags(tags).offset(offset).count(count).total(total).success(true).into())
    }

    async fn get(&self, request: GetTag, _: Context) -> Result<GetTagResponse, HandlerError> {
        let state = self.state();
        let found = state.tags.iter().find(|tag| tag.id.as_ref() == Some(&request.tag_id));
        Ok(found.cloned().ok_or_else(Rejection::not_found)?.success(true).into())
    }

    /// Adds a tag, or changes the one of this id.
    async fn save(&self, request: SaveTag, _: Context) -> Result<SaveTagResponse, HandlerError> {
        let SaveTagBody { tag_data: data, tag_departments, id, .. } = request.body;
        let mut state = self.state();
        let new_id = state.new_id("tag");
        let id = id.unwrap_or_else(|| {
            state.tags.push(Tag::default().id(&*new_id));
            new_id
        });
        let tag = state.tags.find_mut(|tag| tag.id.as_ref() == Some(&id));
        let tag = tag.ok_or_else(|| Rejection::failure("Tag not found", "error-invalid-tag"))?;
        let departments = tag_departments.unwrap_or_default();
        (tag.name, tag.description) = (data.name, data.description);
        (tag.num_departments, tag.updated_at) = (i64::try_from(departments.len()).ok(), Some(now()));
        tag.departments = Some(departments);
        Ok(tag.clone().success(true).into())
    }

    async fn delete(&self, request: DeleteTag, _: Context) -> Result<DeleteTagResponse, HandlerError> {
        let mut state = self.state();
        if !state.tags.retain(|_, tag| tag.id.as_ref() != Some(&request.body.id)) {
            return Err(Rejection::failure("Tag not found", "error-invalid-tag").into());
        }
        Ok(Acknowledged::default().success(true).into())
    }
}
