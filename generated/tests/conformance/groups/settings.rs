//! Departments, custom fields, business hours, priorities, tags, units, SLA policies, canned responses, webhooks, the
//! widget and its appearance, triggers.

use super::exchange;
use super::prelude::*;

exchange! {
    departments: DepartmentsApi.get(GetDepartment),
    GetDepartment::new("664e8b709a3b7c0012e5d001").include_agents(false)
        => "GET /api/v1/livechat/department/664e8b709a3b7c0012e5d001?includeAgents=false" null,
    |request| {
        assert_eq!((request.id.as_str(), request.include_agents), ("664e8b709a3b7c0012e5d001", Some(false)));
    },
    200 { "department": { "_id": "664e8b709a3b7c0012e5d001", "name": "Bookings", "numAgents": 2 }, "success": true }
    => |found| {
        let department = found.department.value().unwrap();
        assert_eq!((department.name.as_deref(), department.num_agents), (Some("Bookings"), Some(2)));
        assert_eq!(found.agents, None);
    },
    403 {
        "success": false, "error": "User does not have the permissions required for this action [error-unauthorized]"
    }
}

exchange! {
    custom_fields: CustomFieldsApi.set_value(SetCustomFieldValue),
    SetCustomFieldValue::new("vis-4f9c2a7e61d8", "bookingReference", "LX41QZ", true)
        => "POST /api/v1/livechat/custom.field" {
            "token": "vis-4f9c2a7e61d8", "key": "bookingReference", "value": "LX41QZ", "overwrite": true
        },
    |request| {
        assert_eq!((request.body.key.as_str(), request.body.value.as_str()), ("bookingReference", "LX41QZ"));
        assert!(request.body.overwrite);
    },
    200 { "field": { "key": "bookingReference", "value": "LX41QZ", "overwrite": true }, "success": true } => |set| {
        assert_eq!(set.field.unwrap().overwrite, Some(true));
    },
    400 { "success": false, "error": "invalid-token" }
}

exchange! {
    business_hours: BusinessHoursApi.delete(DeleteBusinessHour),
    DeleteBusinessHour::new("664e8ea79a3b7c0012e5f401", "custom")
        => "POST /api/v1/livechat/business-hours.remove" { "_id": "664e8ea79a3b7c0012e5f401", "type": "custom" },
    |request| {
        assert_eq!(request.body.id, "664e8ea79a3b7c0012e5f401");
        assert_eq!(serde_json::to_value(&request.body.r#type).unwrap(), "custom");
    },
    200 { "success": true } => |deleted| {
        assert_eq!(deleted.success, Some(true));
    },
    400 {
        "success": false, "errorType": "invalid-params", "error": "must have required property 'type' [invalid-params]"
    }
}

exchange! {
    priorities: PrioritiesApi.rename(RenamePriority),
    RenamePriority::new("664e8d9c9a3b7c0012e5f001").name("Departs today")
        => "PUT /api/v1/livechat/priorities/664e8d9c9a3b7c0012e5f001" { "name": "Departs today" },
    |request| {
        assert_eq!(request.priority_id, "664e8d9c9a3b7c0012e5f001");
        assert_eq!(serde_json::to_value(&request.body).unwrap(), json!({ "name": "Departs today" }));
    },
    200 { "success": true } => |renamed| {
        assert_eq!(renamed.success, Some(true));
    },
    400 { "success": false, "error": "This is an enterprise feature [error-action-not-allowed]" }
}

exchange! {
    tags: TagsApi.get(GetTag),
    GetTag::new("664e8d559a3b7c0012e5e001") => "GET /api/v1/livechat/tags/664e8d559a3b7c0012e5e001" null,
    |request| {
        assert_eq!(request.tag_id, "664e8d559a3b7c0012e5e001");
    },
    200 {
        "_id": "664e8d559a3b7c0012e5e001", "name": "rebooking", "numDepartments": 0, "departments": [], "success": true
    } => |tag| {
        assert_eq!((tag.name.as_deref(), tag.num_departments), (Some("rebooking"), Some(0)));
    },
    404 { "success": false, "error": "Resource not found" }
}

exchange! {
    units: UnitsApi.list(ListUnits),
    ListUnits::default().text("Euro").count(0) => "GET /api/v1/livechat/units?text=Euro&count=0" null,
    |request| {
        assert_eq!((request.text.as_deref(), request.count), (Some("Euro"), Some(0)));
    },
    200 {
        "units": [{ "_id": "664e8c119a3b7c0012e5u001", "name": "Europe", "visibility": "public", "numMonitors": 1 }],
        "count": 1, "offset": 0, "total": 1, "success": true
    } => |page| {
        assert_eq!(page.units.unwrap()[0].num_monitors, Some(1));
    },
    401 { "status": "error", "message": "You must be logged in to do this." }
}

exchange! {
    sla_policies: SlaPoliciesApi.create(CreateSlaPolicy),
    CreateSlaPolicy::new("Soon", 15).description("For travellers who depart within two days")
        => "POST /api/v1/livechat/sla" {
            "name": "Soon", "description": "For travellers who depart within two days", "dueTimeInMinutes": 15
        },
    |request| {
        assert_eq!((request.body.name.as_str(), request.body.due_time_in_minutes), ("Soon", 15));
    },
    200 { "sla": { "_id": "664e8dd09a3b7c0012e5f101", "name": "Soon", "dueTimeInMinutes": 15 }, "success": true }
    => |created| {
        assert_eq!(created.sla.unwrap().due_time_in_minutes, Some(15));
    },
    400 {
        "success": false, "errorType": "invalid-params",
        "error": "must have required property 'dueTimeInMinutes' [invalid-params]"
    }
}

exchange! {
    canned_responses: CannedResponsesApi.save(SaveCannedResponse),
    SaveCannedResponse::new("rebook", "I can move your booking.", "user").tags(vec!["rebooking".to_owned()])
        => "POST /api/v1/canned-responses" {
            "shortcut": "rebook", "text": "I can move your booking.", "scope": "user", "tags": ["rebooking"]
        },
    |request| {
        assert_eq!(request.body.shortcut, "rebook");
        assert_eq!(request.body.text, "I can move your booking.");
        assert_eq!(request.body.tags.unwrap(), ["rebooking"]);
    },
    200 { "success": true } => |saved| {
        assert_eq!(saved.success, Some(true));
    },
    400 { "success": false, "error": "Match error: Missing key 'scope'" }
}

exchange! {
    webhooks: WebhooksApi.update_settings(UpdateWebhookSettings),
    from_the_wire::<UpdateWebhookSettings>("POST /api/v1/omnichannel/integrations", json!({
        "LivechatWebhookUrl": "https://crm.acme.example/hooks/omnichannel", "LivechatHttpTimeout": 5000,
        "LivechatWebhookOnStart": true, "LivechatWebhookOnClose": false
    })) => "POST /api/v1/omnichannel/integrations" {
        "LivechatWebhookUrl": "https://crm.acme.example/hooks/omnichannel", "LivechatHttpTimeout": 5000,
        "LivechatWebhookOnStart": true, "LivechatWebhookOnClose": false
    },
    |request| {
        assert_eq!(serde_json::to_value(&request.body).unwrap()["LivechatHttpTimeout"], 5000);
    },
    200 { "success": true } => |updated| {
        assert_eq!(updated.success, Some(true));
    },
    403 { "success": false, "error": "unauthorized" }
}

exchange! {
    livechat: LivechatApi.get_config(GetLivechatConfig),
    GetLivechatConfig::default().token("vis-4f9c2a7e61d8") => "GET /api/v1/livechat/config?token=vis-4f9c2a7e61d8" null,
    |request| {
        assert_eq!((request.token.as_deref(), request.department), (Some("vis-4f9c2a7e61d8"), None));
    },
    200 { "config": { "enabled": false }, "success": true } => |found| {
        let config = found.config.unwrap();
        assert_eq!(config.enabled, Some(false));
        assert!(config.settings.is_none() && config.theme.is_none());
    },
    400 { "success": false, "error": "invalid-token" }
}

exchange! {
    appearance: AppearanceApi.get(GetAppearance),
    GetAppearance::default() => "GET /api/v1/livechat/appearance" null,
    |request| {
        assert_eq!(request, GetAppearance::default());
    },
    200 {
        "appearance": [
            { "_id": "Livechat_registration_form", "type": "boolean", "value": true, "sorter": 12 },
            { "_id": "Livechat_title", "type": "string", "value": "Acme Travel support" }
        ],
        "success": true
    } => |found| {
        let settings = found.appearance.unwrap();
        assert_eq!(settings[1].id.as_deref(), Some("Livechat_title"));
    },
    401 { "status": "error", "message": "You must be logged in to do this." }
}

exchange! {
    triggers: TriggersApi.delete(DeleteTrigger),
    DeleteTrigger::new("664e8e339a3b7c0012e5f201") => "DELETE /api/v1/livechat/triggers/664e8e339a3b7c0012e5f201" null,
    |request| {
        assert_eq!(request.id, "664e8e339a3b7c0012e5f201");
    },
    200 { "success": true } => |deleted| {
        assert_eq!(deleted.success, Some(true));
    },
    403 {
        "success": false, "error": "User does not have the permissions required for this action [error-unauthorized]"
    }
}
