//! What a test fills a tenant with, and scripts, for the Management API.

use std::sync::atomic::Ordering;

use serde_json::Value;

use crate::state::lock;
use crate::store::event_script::EventStreamScript;
use crate::store::job_script::JobScript;
use crate::store::users::User;
use crate::tenant::Tenant;

impl Tenant {
    /// Adds this many database users at once, `user-0@example.com` and on, and returns their
    /// identifiers. They have no passwords. Called again, it goes on counting.
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

    /// Adds an entry to the tenant's log and returns its `log_id`. The rest of it is what
    /// `details` has: `description`, `user_id`, `client_id`, …, and `date`, which is now unless it says.
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

    /// Forgets the log so far, as Auth0 does after some days.
    pub fn clear_logs(&self) {
        self.state.clear_logs();
    }

    /// Lets something happen that streams of `/api/v2/events` tell of: an event of this type, such as
    /// `user.created`, about this object. Returns its offset.
    ///
    /// The type is not checked, so that a client can be shown what it does not know yet.
    pub fn emit_event(&self, event_type: &str, object: &Value) -> String {
        self.state.emit_event(event_type, object)
    }

    /// Forgets the events so far: to go on from one of them is answered with 410.
    pub fn expire_events(&self) {
        self.state.expire_events();
    }

    /// Scripts the next stream of events that is opened; scripts are used one after the other.
    ///
    /// A [`Fault`](crate::Fault) is of no use in the middle of a stream: it waits for the end of the body
    /// it is to cut.
    pub fn script_event_stream(&self, script: EventStreamScript) {
        self.state.script_event_stream(script);
    }

    /// Scripts the next job that is created; scripts are used one after the other.
    pub fn script_job(&self, script: JobScript) {
        self.state.script_job(script);
    }
}
