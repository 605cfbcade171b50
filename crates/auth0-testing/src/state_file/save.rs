//! Saves a tenant's state as the document that `load` reads.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::client::Client;
use super::load::encode;
use super::sections::{CLAIMS, CLIENTS, ROLES, SECTIONS, SINGLES, Section, USERS};
use crate::api;
use crate::claims;
use crate::error::Error;
use crate::tenant::Tenant;

pub(super) async fn save(tenant: &Tenant) -> Result<Value, Error> {
    let client = Client::new(tenant)?;
    let saved = Saving {
        client,
        roles: HashMap::new(),
    };
    saved.save(tenant).await.map_err(Error::refused)
}

struct Saving {
    client: Client,
    /// The roles of users, loaded once because there are many users, but few of them have roles.
    roles: HashMap<String, Vec<Value>>,
}

impl Saving {
    async fn save(mut self, tenant: &Tenant) -> Result<Value, String> {
        let mut document = Map::new();
        document.insert("replace".into(), true.into());
        document.insert(CLAIMS.into(), claims::to_json(&tenant.claim_templates()));
        for single in SINGLES {
            let value = self.client.call("GET", single.path, None).await?;
            if single.within.is_empty() {
                document.insert(single.name.into(), value);
            } else {
                let outer = document.entry(single.within).or_insert_with(|| json!({}));
                outer[single.name] = value;
            }
        }
        for section in SECTIONS {
            let entries = if section.name == USERS {
                api::exported_users(&tenant.state)
            } else {
                self.client.section(section).await?
            };
            let mut saved = Vec::with_capacity(entries.len());
            for mut entry in entries {
                if entry["is_system"] == true {
                    continue;
                }
                self.complete(section, &mut entry).await?;
                if let Some(members) = entry.as_object_mut() {
                    members.retain(|member, _| {
                        let mut apart = section.apart.iter();
                        apart.any(|apart| apart.name == member) || api::knows(section.path, member)
                    });
                }
                saved.push(entry);
            }
            document.insert(section.name.into(), saved.into());
        }
        Ok(document.into())
    }

    /// Adds members that lists do not contain.
    async fn complete(&mut self, section: &Section, entry: &mut Value) -> Result<(), String> {
        let Some(id) = entry.get(section.id).and_then(Value::as_str) else {
            return Ok(());
        };
        let id = id.to_owned();
        let path = format!("{}/{}", section.path, encode(&id));
        match section.name {
            CLIENTS => {
                let path = format!("{path}/credentials");
                let credentials = self.client.call("GET", &path, None).await?;
                inline(entry, &credentials);
            }
            "connections" => *entry = self.client.call("GET", &path, None).await?,
            ROLES => {
                entry["permissions"] = self.permissions(&path).await?;
                let users = self.client.all(&format!("{path}/users"), "users").await?;
                let users = users.iter().filter_map(|user| user["user_id"].as_str());
                for user in users {
                    let roles = self.roles.entry(user.to_owned()).or_default();
                    roles.push(id.as_str().into());
                }
            }
            USERS => {
                if let Some(roles) = self.roles.remove(&id) {
                    entry["roles"] = roles.into();
                }
                let permissions = self.permissions(&path).await?;
                if permissions != json!([]) {
                    entry["permissions"] = permissions;
                }
            }
            "organizations" => {
                let enabled = format!("{path}/enabled_connections");
                let enabled = self.client.all(&enabled, "enabled_connections").await?;
                entry["connections"] = enabled.into();
                let mut members = Vec::new();
                for member in self
                    .client
                    .all(&format!("{path}/members"), "members")
                    .await?
                {
                    let user = member["user_id"].as_str().unwrap_or_default();
                    let roles = format!("{path}/members/{}/roles", encode(user));
                    let roles = self.client.all(&roles, "roles").await?;
                    let roles: Vec<&Value> = roles.iter().map(|role| &role["id"]).collect();
                    members.push(json!({ "user_id": user, "roles": roles }));
                }
                entry["members"] = members.into();
            }
            _ => {}
        }
        Ok(())
    }

    async fn permissions(&self, path: &str) -> Result<Value, String> {
        let all = self
            .client
            .all(&format!("{path}/permissions"), "permissions")
            .await?;
        // Permissions that come from a role are saved with the role.
        let own = all.iter().filter(|permission| {
            let sources = permission["sources"].as_array();
            sources.is_none_or(|sources| sources.iter().any(|it| it["source_type"] == "DIRECT"))
        });
        let permissions = own.map(|permission| {
            json!({
                "resource_server_identifier": permission["resource_server_identifier"],
                "permission_name": permission["permission_name"],
            })
        });
        Ok(permissions.collect())
    }
}

/// Replaces the references of a client to its credentials with the credentials, the format in which a client is
/// created with them.
fn inline(client: &mut Value, credentials: &Value) {
    let credentials = credentials.as_array().into_iter().flatten();
    let by_id: HashMap<&str, &Value> = credentials
        .filter_map(|credential| Some((credential["id"].as_str()?, credential)))
        .collect();
    let Some(members) = client.as_object_mut() else {
        return;
    };
    for (name, holder) in members {
        let holders: Vec<&mut Value> = match (name.as_str(), holder) {
            ("client_authentication_methods", Value::Object(methods)) => {
                methods.values_mut().collect()
            }
            (name, holder) if api::CREDENTIAL_HOLDERS.contains(&name) => vec![holder],
            _ => continue,
        };
        for holder in holders {
            let list = holder.get_mut("credentials").and_then(Value::as_array_mut);
            for entry in list.into_iter().flatten() {
                let id = entry["id"].as_str().unwrap_or_default();
                if let Some(credential) = by_id.get(id) {
                    *entry = (*credential).clone();
                }
            }
        }
    }
}
