//! Events as Auth0 tells them, in a subscription, to a webhook or over a message bus.

use auth0_core::{Error, Extra, Json, decode_json, string_enum};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// An event in the envelope of [CloudEvents 1.0](https://github.com/cloudevents/spec).
///
/// The envelope is the same for all events. The `data` is decoded on demand, into the requested type, so events
/// that
/// this version does not know are complete, too.
///
/// ```
/// use auth0_management::events::UserData;
/// use auth0_management::{CloudEvent, CloudEventType};
///
/// let body = r#"{
///     "specversion": "1.0", "type": "user.created", "source": "urn:auth0:example.auth0app.com",
///     "id": "evt_1234567890abcdef", "time": "2026-02-01T12:34:56Z", "a0tenant": "example",
///     "data": { "object": { "user_id": "auth0|1" } }
/// }"#;
/// let event = CloudEvent::parse(body.as_bytes())?;
/// if event.r#type == CloudEventType::UserCreated {
///     let data: UserData = event.data()?;
///     assert_eq!(data.object.and_then(|user| user.user_id).as_deref(), Some("auth0|1"));
/// }
/// # Ok::<(), auth0_management::Error>(())
/// ```
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CloudEvent {
    /// The event's ID, which identifies duplicates.
    pub id: String,
    /// Kind of event.
    pub r#type: CloudEventType,
    /// The origin, such as `urn:auth0:example.auth0app.com`.
    pub source: String,
    /// The version of the envelope: `1.0`.
    pub specversion: String,
    /// When it occurred (RFC 3339).
    #[serde(default)]
    pub time: Option<String>,
    /// The name of the tenant.
    #[serde(default)]
    pub a0tenant: Option<String>,
    /// The ID of the event stream that sent it.
    #[serde(default)]
    pub a0stream: Option<String>,
    /// Why it was sent, if not because of a real event: `test`.
    #[serde(default)]
    pub a0purpose: Option<String>,
    #[serde(default)]
    data: Json,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CloudEvent {
    /// Reads an event in JSON, such as the body of a webhook's request.
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](auth0_core::ErrorKind::Decode) when it is no JSON or lacks one of the members
    /// that every event has by `CloudEvents`: `id`, `type`, `source`, `specversion`.
    pub fn parse(body: &[u8]) -> Result<Self, Error> {
        decode_json(body.to_vec().into())
    }

    /// Decodes the data of the event into your own type, or one of the module [`events`](crate::events),
    /// such as [`UserData`](crate::events::UserData).
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](auth0_core::ErrorKind::Decode) when it has another shape; the error says where.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, Error> {
        // Once more from the text when it fails, for an error that says where.
        self.data
            .decode()
            .or_else(|_| decode_json(self.data.to_string().into()))
    }

    /// Returns the data of the event as it was received.
    pub fn raw_data(&self) -> &Json {
        &self.data
    }
}

string_enum! {
    /// Kind of an event.
    ///
    /// See [Auth0's list](https://auth0.com/docs/customize/events/event-types).
    pub enum CloudEventType {
        /// A group was created.
        GroupCreated = "group.created",
        /// A group was deleted.
        GroupDeleted = "group.deleted",
        /// A user or group became member of a group.
        GroupMemberAdded = "group.member.added",
        /// A user or group is no longer member of a group.
        GroupMemberDeleted = "group.member.deleted",
        /// A group got a role.
        GroupRoleAssigned = "group.role.assigned",
        /// A role was taken from a group.
        GroupRoleDeleted = "group.role.deleted",
        /// A group was changed.
        GroupUpdated = "group.updated",
        /// An organization got a connection.
        OrganizationConnectionAdded = "organization.connection.added",
        /// A connection was taken from an organization.
        OrganizationConnectionRemoved = "organization.connection.removed",
        /// The settings of an organization's connection were changed.
        OrganizationConnectionUpdated = "organization.connection.updated",
        /// An organization was created.
        OrganizationCreated = "organization.created",
        /// An organization was deleted.
        OrganizationDeleted = "organization.deleted",
        /// A group got a role in an organization.
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
        /// A role in an organization was taken from a group.
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
        /// A user became member of an organization.
        OrganizationMemberAdded = "organization.member.added",
        /// A user is no longer member of an organization.
        OrganizationMemberDeleted = "organization.member.deleted",
        /// A member got a role in an organization.
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
        /// A role in an organization was taken from a member.
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
        /// An organization was changed.
        OrganizationUpdated = "organization.updated",
        /// A user was created.
        UserCreated = "user.created",
        /// A user was deleted.
        UserDeleted = "user.deleted",
        /// A user was changed.
        UserUpdated = "user.updated",
    }
}

#[cfg(test)]
mod tests {
    use auth0_core::ErrorKind;

    use super::*;

    const EVENT: &str = r#"{"specversion":"1.0","type":"user.renamed","source":"urn:x","id":"evt_1",
        "data":{"object":{"user_id":"auth0|1"}},"a0new":[1]}"#;

    #[test]
    fn an_event_of_tomorrow_comes_through_whole() {
        let event = CloudEvent::parse(EVENT.as_bytes()).unwrap();
        assert_eq!(event.r#type.as_str(), "user.renamed");
        assert_eq!(event.extra.get("a0new").unwrap().to_string(), "[1]");
        assert_eq!(
            event
                .raw_data()
                .pointer("/object/user_id")
                .unwrap()
                .as_str(),
            Some("auth0|1")
        );
        let error = event.data::<Vec<u8>>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("at `$`"), "{error}");
    }

    #[test]
    fn what_is_no_event_is_an_error_that_names_what_is_missing() {
        let error = CloudEvent::parse(br#"{"id":"evt_1"}"#).unwrap_err();
        assert!(
            error.to_string().contains("missing field `type`"),
            "{error}"
        );
        CloudEvent::parse(b"").unwrap_err();
    }
}
