//! Methods with which tests populate and script the Management API of a tenant.

use std::sync::atomic::Ordering;

use serde_json::Value;

use crate::state::lock;
use crate::store::event_script::EventStreamScript;
use crate::store::job_script::JobScript;
use crate::store::users::User;
use crate::tenant::Tenant;

impl Tenant {
    /// Adds this many database users and returns their identifiers. Their email addresses are
    /// `user-0@example.com` and so on, and they have no passwords. Later calls continue the
    /// numbering.
    ///
    /// ```
    /// # async fn example(tenant: &auth0_testing::Tenant) {
    /// let ids = tenant.add_users(10_000);
    /// assert_eq!(ids.len(), 10_000);
    /// # }
    /// ```
    pub fn add_users(&self, count: usize) -> Vec<String> {
        let first = self
            .state
            .management
            .seeded
            .fetch_add(count, Ordering::Relaxed);
        let users = (first..first + count).map(|number| User {
            email: Some(format!("user-{number}@example.com")),
            email_verified: true,
            ..User::with_id(format!("auth0|{number:024x}"))
        });
        let users: Vec<_> = users.collect();
        let ids = users.iter().map(|user| user.id.clone()).collect();
        lock(&self.state.users).extend(users);
        ids
    }

    /// Adds an entry to the tenant's log and returns its `log_id`. The other members are taken from
    /// `details`: `description`, `user_id`, `client_id`, …, and `date`, which defaults to the
    /// current time.
    ///
    /// ```
    /// # async fn example(tenant: &auth0_testing::Tenant) {
    /// use serde_json::json;
    ///
    /// tenant.add_log("s", json!({ "user_id": "auth0|1", "description": "Successful login" }));
    /// # }
    /// ```
    pub fn add_log(&self, type_code: &str, details: Value) -> String {
        self.state.add_log(type_code, details)
    }

    /// Deletes all log entries, as Auth0 does after some days.
    pub fn clear_logs(&self) {
        self.state.clear_logs();
    }

    /// Emits an event of this type, such as `user.created`, about this object to the streams of
    /// `/api/v2/events`. Returns the offset of the event.
    ///
    /// The type is not validated, so you can test how a client handles unknown types.
    pub fn emit_event(&self, event_type: &str, object: &Value) -> String {
        self.state.emit_event(event_type, object)
    }

    /// Deletes all events. Resuming from one of them then returns 410.
    pub fn expire_events(&self) {
        self.state.expire_events();
    }

    /// Scripts the next event stream that is opened. Scripts are used in order.
    ///
    /// A [`Fault`](crate::Fault) has no effect in the middle of a stream, because it waits for the
    /// end of the body that it truncates.
    pub fn script_event_stream(&self, script: EventStreamScript) {
        self.state.script_event_stream(script);
    }

    /// Scripts the next job that is created. Scripts are used in order.
    pub fn script_job(&self, script: JobScript) {
        self.state.script_job(script);
    }
}
