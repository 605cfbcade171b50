//! Changes to a user's metadata without reading it first.

use std::collections::BTreeMap;

use auth0_core::{Json, JsonError};
use serde::Serialize;

/// A change of `user_metadata` or `app_metadata`, for an update of a user.
///
/// Auth0 merges metadata on the first level only: a member that is sent takes the place of the old one,
/// a member that is `null` is removed, and one that is not sent stays. Below the first level nothing is
/// merged: an object replaces the whole object that was there. So that a change of one member need not
/// read the others, keep what changes on its own on the first level.
///
/// An empty object is no small change: it removes all metadata. That is why a patch without a change
/// becomes `None`, to be left out of the request, and removing everything has a call of its own,
/// [`clear`](Self::clear).
///
/// See [Auth0's description](https://auth0.com/docs/manage-users/user-accounts/metadata/manage-metadata-api).
///
/// ```
/// use auth0_management::MetadataPatch;
///
/// #[derive(serde::Serialize)]
/// struct Preferences {
///     theme: &'static str,
///     #[serde(skip_serializing_if = "Option::is_none")]
///     language: Option<String>,
/// }
///
/// let patch = MetadataPatch::new()
///     .merge(&Preferences { theme: "dark", language: None })?
///     .set("logins", &3)?
///     .remove("old_theme");
/// assert_eq!(
///     patch.into_json().map(|json| json.to_string()).as_deref(),
///     Some(r#"{"logins":3,"old_theme":null,"theme":"dark"}"#),
/// );
/// # Ok::<(), auth0_management::JsonError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetadataPatch {
    members: BTreeMap<String, Json>,
}

impl MetadataPatch {
    /// Creates an empty change.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a member, replacing its whole value.
    ///
    /// # Errors
    ///
    /// When the value cannot be serialized as JSON.
    pub fn set<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Result<Self, JsonError> {
        self.members.insert(name.to_owned(), Json::new(value)?);
        Ok(self)
    }

    /// Removes a member.
    #[must_use]
    pub fn remove(mut self, name: &str) -> Self {
        self.members.insert(name.to_owned(), Json::default());
        self
    }

    /// Sets every field of your struct as a member. A field that serializes as `null` is removed; a skipped
    /// field stays unchanged.
    ///
    /// # Errors
    ///
    /// When the value is not written as a JSON object.
    pub fn merge<T: Serialize + ?Sized>(mut self, fields: &T) -> Result<Self, JsonError> {
        let fields: BTreeMap<String, Json> = Json::new(fields)?.decode()?;
        self.members.extend(fields);
        Ok(self)
    }

    /// Returns whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Returns the value for the update; `None` if nothing changes, because an empty object would remove
    /// everything.
    pub fn into_json(self) -> Option<Json> {
        if self.is_empty() {
            return None;
        }
        // A map of JSON under strings always is JSON.
        Json::new(&self.members).ok()
    }

    /// Returns the value that removes all metadata.
    pub fn clear() -> Json {
        Json::new(&BTreeMap::<String, Json>::new()).unwrap_or_default()
    }
}

/// Changes to both kinds of a user's metadata, for
/// [`merge_metadata`](crate::users::Users::merge_metadata).
///
/// ```
/// use auth0_management::{MetadataChanges, MetadataPatch};
///
/// let preferences = MetadataPatch::new().set("theme", "dark")?;
/// let changes = MetadataChanges::new().user_metadata(preferences);
/// # let _ = changes;
/// # Ok::<(), auth0_management::JsonError>(())
/// ```
#[cfg(feature = "users")]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetadataChanges {
    user: MetadataPatch,
    app: MetadataPatch,
}

#[cfg(feature = "users")]
impl MetadataChanges {
    /// Creates an empty set of changes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the change of `user_metadata`, which the user can read and change.
    #[must_use]
    pub fn user_metadata(mut self, patch: MetadataPatch) -> Self {
        self.user = patch;
        self
    }

    /// Sets the change of `app_metadata`, which the user cannot change.
    #[must_use]
    pub fn app_metadata(mut self, patch: MetadataPatch) -> Self {
        self.app = patch;
        self
    }
}

#[cfg(feature = "users")]
impl crate::users::Users {
    /// Changes members of a user's metadata without reading them first.
    ///
    /// Metadata without a change stays as it is. Without any change, the user is only read.
    ///
    /// `PATCH /users/{id}`, scopes `update:users`, `update:users_app_metadata`; `GET /users/{id}` without
    /// a change.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/patch-users-by-id)
    ///
    /// ```no_run
    /// # async fn run(mgmt: auth0_management::ManagementClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use auth0_management::{MetadataChanges, MetadataPatch};
    ///
    /// let preferences = MetadataPatch::new().set("theme", "dark")?.remove("old_theme");
    /// let plan = MetadataPatch::new().set("plan", "team")?;
    /// let changes = MetadataChanges::new().user_metadata(preferences).app_metadata(plan);
    /// mgmt.users().merge_metadata("auth0|1", changes).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn merge_metadata(
        &self,
        id: &str,
        changes: MetadataChanges,
    ) -> auth0_core::Call<crate::users::User> {
        #[derive(Serialize)]
        struct Body {
            #[serde(skip_serializing_if = "Option::is_none")]
            user_metadata: Option<Json>,
            #[serde(skip_serializing_if = "Option::is_none")]
            app_metadata: Option<Json>,
        }

        let body = Body {
            user_metadata: changes.user.into_json(),
            app_metadata: changes.app.into_json(),
        };
        if body.user_metadata.is_none() && body.app_metadata.is_none() {
            // An update without a member is refused.
            return self.get(id);
        }
        self.0.call(
            auth0_core::Operation::patch("/users/{id}")
                .path(id)
                .json(&body),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_not_everything() {
        assert!(MetadataPatch::new().is_empty());
        assert_eq!(MetadataPatch::new().into_json(), None);
        assert_eq!(MetadataPatch::clear().to_string(), "{}");
    }

    #[test]
    fn the_last_word_on_a_member_holds() {
        let patch = MetadataPatch::new().set("a", &1).unwrap().remove("a");
        assert_eq!(patch.into_json().unwrap().to_string(), r#"{"a":null}"#);
        let patch = MetadataPatch::new().remove("a").set("a", &[1]).unwrap();
        assert_eq!(patch.into_json().unwrap().to_string(), r#"{"a":[1]}"#);
    }

    #[test]
    fn what_has_no_fields_cannot_be_merged() {
        for value in ["text", ""] {
            MetadataPatch::new().merge(value).unwrap_err();
        }
        MetadataPatch::new().merge(&[1, 2]).unwrap_err();
        assert!(MetadataPatch::new().merge(&()).is_err());
    }
}
