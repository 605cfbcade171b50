//! Stores made for tower-sessions.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use auth0_session::{ErrorKind, Paths, TowerSessions};
use http::StatusCode;
use tower_sessions_core::session::{Id, Record};
use tower_sessions_core::session_store::{Result, SessionStore};

use crate::support::{BASE, Browser, KEY, auth0, tenant};

#[derive(Debug, Clone, Default)]
struct Table(Arc<Mutex<HashMap<Id, Record>>>);

#[async_trait]
impl SessionStore for Table {
    async fn save(&self, record: &Record) -> Result<()> {
        self.0.lock().unwrap().insert(record.id, record.clone());
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        Ok(self.0.lock().unwrap().get(id).cloned())
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.0.lock().unwrap().remove(id);
        Ok(())
    }
}

#[tokio::test]
async fn sessions_are_in_the_table_and_encrypted_there() {
    let tenant = tenant().await;
    let table = Table::default();
    let store = TowerSessions::new(table.clone(), KEY);
    let auth0 = auth0(&tenant).key(KEY).session(store).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    browser.get("/put/cart/apple").await;
    assert_eq!(browser.get("/data/cart").await.body, "apple");
    assert_eq!(browser.get("/token").await.status, StatusCode::OK);
    let shown = serde_json::to_string(table.0.lock().unwrap().values().next().unwrap()).unwrap();
    assert!(
        !shown.contains("apple") && !shown.contains("auth0|"),
        "{shown}"
    );
    browser.post("/auth/logout", "").await;
    assert!(table.0.lock().unwrap().is_empty());
}

#[test]
fn back_channel_logout_is_refused_at_construction() {
    let error = auth0_session::Auth0::builder("tenant.eu.auth0.com")
        .client_id("web")
        .base_url(BASE)
        .key(KEY)
        .session(TowerSessions::new(Table::default(), KEY))
        .paths(Paths::default().backchannel_logout("/bye"))
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`sid`"), "{error}");
}
