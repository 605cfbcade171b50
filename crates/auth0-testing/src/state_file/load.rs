//! Loads the document into a tenant.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::client::Client;
use super::localize::localize;
use super::sections::{
    ATTACK_PROTECTION, Apart, CLAIMS, CLIENTS, ROLES, SECTIONS, SINGLES, SKIPPED, Section, USERS,
    snake_case,
};
use crate::api;
use crate::claims;
use crate::error::Error;
use crate::state::DATABASE_CONNECTION;
use crate::tenant::Tenant;

/// A map from the names and identifiers of a section's entries to their identifiers.
type Names = HashMap<String, String>;

pub(super) async fn load(tenant: &Tenant, state: &Value) -> Result<Vec<String>, Error> {
    let (mut sections, skipped) = sections(state).map_err(Error::refused)?;
    let client = Client::new(tenant)?;
    let loaded = Loading {
        client,
        management: tenant.management_audience(),
        known: HashMap::new(),
    };
    let replace = sections
        .remove("replace")
        .is_some_and(|replace| replace == true);
    if let Some(tables) = sections.remove(CLAIMS) {
        let added = claims::from_json(&tables);
        let added =
            added.map_err(|error| Error::refused(format!("section `{CLAIMS}`: {error}")))?;
        let mut templates = if replace {
            Vec::new()
        } else {
            tenant.claim_templates()
        };
        // If two have the same name, the last one takes precedence.
        templates.extend(added);
        tenant.set_claim_templates(templates);
    }
    loaded
        .load(sections, replace)
        .await
        .map_err(Error::refused)?;
    Ok(skipped)
}

/// Returns the sections under the names used here, and the names of those that are skipped.
fn sections(state: &Value) -> Result<(Map<String, Value>, Vec<String>), String> {
    let state = state
        .as_object()
        .ok_or("state must be an object of sections")?;
    let (mut sections, mut skipped) = (Map::new(), Vec::new());
    let known = |name: &str| {
        SECTIONS.iter().any(|section| section.name == name)
            || SINGLES
                .iter()
                .any(|single| single.name == name && single.within.is_empty())
            || [ATTACK_PROTECTION, CLAIMS, "replace"].contains(&name)
    };
    for (given, value) in state {
        let name = snake_case(given);
        if name == "databases" {
            let connections = sections.entry("connections").or_insert(json!([]));
            let databases = value
                .as_array()
                .ok_or("section `databases` must be a list")?;
            if let Some(connections) = connections.as_array_mut() {
                connections.extend(databases.iter().cloned());
            }
        } else if name == "connections" {
            let all = sections.entry(name).or_insert(json!([]));
            let more = value
                .as_array()
                .ok_or("section `connections` must be a list")?;
            if let Some(all) = all.as_array_mut() {
                all.extend(more.iter().cloned());
            }
        } else if known(&name) {
            sections.insert(name, value.clone());
        } else if SKIPPED.contains(&name.as_str()) {
            skipped.push(given.clone());
        } else {
            return Err(format!("there is no section `{given}`"));
        }
    }
    Ok((sections, skipped))
}

struct Loading {
    client: Client,
    /// The audience of this tenant's Management API.
    management: String,
    known: HashMap<&'static str, Names>,
}

impl Loading {
    async fn load(mut self, mut sections: Map<String, Value>, replace: bool) -> Result<(), String> {
        for single in SINGLES {
            let value = if single.within.is_empty() {
                sections.remove(single.name)
            } else {
                let outer = sections
                    .get_mut(single.within)
                    .and_then(Value::as_object_mut);
                outer.and_then(|outer| take(outer, single.name))
            };
            if let Some(value) = value {
                let set = self.client.call("PATCH", single.path, Some(&value)).await;
                set.map_err(|error| format!("section `{}`: {error}", single.name))?;
            }
        }
        if replace {
            // Entries that refer to others are deleted first.
            for section in SECTIONS.iter().rev() {
                if let Some(entries) = sections.get(section.name) {
                    self.clear(section, entries).await?;
                }
            }
        }
        let apis = sections
            .get("resource_servers")
            .cloned()
            .unwrap_or_default();
        for entries in sections.values_mut() {
            localize(entries, &self.management, &apis);
        }
        for section in SECTIONS {
            if is_needed(section, &sections) {
                let names = self.names(section).await?;
                self.known.insert(section.name, names);
            }
            let entries = match sections.remove(section.name) {
                None => continue,
                Some(Value::Array(entries)) => entries,
                Some(_) => return Err(format!("section `{}` must be a list", section.name)),
            };
            for (index, entry) in entries.into_iter().enumerate() {
                let added = self.add(section, entry).await;
                added.map_err(|error| {
                    format!("section `{}`, entry {index}: {error}", section.name)
                })?;
            }
        }
        Ok(())
    }

    /// Returns the existing entries by identifier and by name.
    async fn names(&self, section: &Section) -> Result<Names, String> {
        let mut names = Names::new();
        for entry in self.client.section(section).await? {
            if let Some(id) = text(&entry, section.id) {
                names.insert(id.to_owned(), id.to_owned());
                if let Some(name) = unique(section, &entry) {
                    names.insert(name, id.to_owned());
                }
            }
        }
        Ok(names)
    }

    async fn clear(&self, section: &Section, entries: &Value) -> Result<(), String> {
        let entries = entries.as_array().map(Vec::as_slice).unwrap_or_default();
        for entry in self.client.section(section).await? {
            // An application created in Rust may have rights that the Management API cannot express.
            let stays = section.name == CLIENTS
                && entries
                    .iter()
                    .any(|new| new.get(section.id) == entry.get(section.id));
            if stays || entry["is_system"] == true {
                continue;
            }
            if let Some(id) = text(&entry, section.id) {
                let path = format!("{}/{}", section.path, encode(id));
                self.client.call("DELETE", &path, None).await?;
            }
        }
        Ok(())
    }

    async fn add(&mut self, section: &Section, entry: Value) -> Result<(), String> {
        let Value::Object(mut entry) = entry else {
            return Err("it must be an object".to_owned());
        };
        let apart: Vec<(&Apart, Value)> = section
            .apart
            .iter()
            .filter_map(|apart| Some((apart, entry.remove(apart.name)?)))
            .collect();
        for (member, target) in section.references {
            if let Some(value) = entry.get_mut(*member) {
                self.resolve(value, target)
                    .map_err(|error| format!("field `{member}`: {error}"))?;
            }
        }
        if let Some(unknown) = entry
            .keys()
            .find(|member| !api::knows(section.path, member))
        {
            return Err(format!("unknown field `{unknown}`"));
        }
        if section.name == USERS && !entry.contains_key("connection") {
            entry.insert("connection".into(), connection(&entry).into());
        }
        let given = entry
            .get(section.id)
            .and_then(Value::as_str)
            .map(str::to_owned);
        // Two users in different connections may have the same address.
        let is_named = section.name != USERS || given.is_none();
        let name = is_named
            .then(|| unique(section, &Value::Object(entry.clone())))
            .flatten();
        let names = self.known.get(section.name);
        let existing = names.and_then(|names| {
            let mut keys = [&given, &name].into_iter().flatten();
            keys.find_map(|key| names.get(key))
        });
        let id = if let Some(id) = existing.cloned() {
            entry.remove(section.id);
            let path = format!("{}/{}", section.path, encode(&id));
            if !entry.is_empty() {
                self.client
                    .call("PATCH", &path, Some(&entry.into()))
                    .await?;
            }
            id
        } else {
            let added = self
                .client
                .call("POST", section.path, Some(&entry.into()))
                .await?;
            text(&added, section.id).unwrap_or_default().to_owned()
        };
        let names = self.known.entry(section.name).or_default();
        for key in [given, name, Some(id.clone())].into_iter().flatten() {
            names.insert(key, id.clone());
        }
        for (apart, value) in apart {
            let path = format!("{}/{}/{}", section.path, encode(&id), apart.path);
            let kept = self.keep_apart(apart, value, &path).await;
            kept.map_err(|error| format!("field `{}`: {error}", apart.name))?;
        }
        Ok(())
    }

    /// Passes a list to the operations that store it.
    async fn keep_apart(&self, apart: &Apart, value: Value, path: &str) -> Result<(), String> {
        let Value::Array(mut entries) = value else {
            return Err("it must be a list".to_owned());
        };
        let (member, target) = apart.reference;
        let mut roles = Vec::new();
        for (index, entry) in entries.iter_mut().enumerate() {
            let complain = |error| format!("entry {index}: {error}");
            if apart.name == "members" && entry.is_object() {
                // A member with roles in the organization.
                let id = text(entry, "user_id").unwrap_or_default().to_owned();
                let mut theirs = entry.get("roles").cloned().unwrap_or_else(|| json!([]));
                self.resolve(&mut theirs, ROLES).map_err(complain)?;
                *entry = id.into();
                self.resolve(entry, target).map_err(complain)?;
                roles.push((entry.clone(), theirs));
            } else if member.is_empty() {
                self.resolve(entry, target).map_err(complain)?;
            } else if let Some(entry) = entry.as_object_mut() {
                let name = entry.remove("name");
                entry.remove("connection");
                let reference = entry
                    .entry(member)
                    .or_insert_with(|| name.unwrap_or_default());
                self.resolve(reference, target).map_err(complain)?;
            }
        }
        if apart.body.is_empty() {
            for (index, entry) in entries.iter().enumerate() {
                let sent = self.client.call("POST", path, Some(entry)).await;
                sent.map_err(|error| format!("entry {index}: {error}"))?;
            }
        } else if !entries.is_empty() {
            let body = json!({ apart.body: entries });
            self.client.call("POST", path, Some(&body)).await?;
        }
        for (user, roles) in roles {
            if roles.as_array().is_some_and(|roles| !roles.is_empty()) {
                let user = encode(user.as_str().unwrap_or_default());
                let path = format!("{path}/{user}/roles");
                self.client
                    .call("POST", &path, Some(&json!({ "roles": roles })))
                    .await?;
            }
        }
        Ok(())
    }

    /// Replaces names with identifiers, in a string or in a list of strings.
    fn resolve(&self, value: &mut Value, target: &str) -> Result<(), String> {
        match value {
            Value::String(name) if !target.is_empty() => {
                let names = self.known.get(target);
                let id = names.and_then(|names| names.get(name.as_str()));
                *name = id
                    .ok_or_else(|| format!("no entry of `{target}` is {name:?}"))?
                    .clone();
                Ok(())
            }
            Value::Array(values) => values
                .iter_mut()
                .try_for_each(|value| self.resolve(value, target)),
            _ => Ok(()),
        }
    }
}

/// Returns the connection of a user who does not specify one.
fn connection(user: &Map<String, Value>) -> String {
    let identity = user
        .get("identities")
        .and_then(|identities| identities.get(0));
    if let Some(connection) = identity.and_then(|identity| text(identity, "connection")) {
        return connection.to_owned();
    }
    let id = user.get("user_id").and_then(Value::as_str);
    match id.and_then(|id| id.split_once('|')) {
        Some((provider, _)) if provider != "auth0" => provider.to_owned(),
        _ => DATABASE_CONNECTION.to_owned(),
    }
}

/// Returns whether the document contains the section, or another section that refers to it.
fn is_needed(section: &Section, sections: &Map<String, Value>) -> bool {
    let refers = |other: &Section| {
        let mut references = other.references.iter();
        let mut apart = other.apart.iter();
        references.any(|(_, target)| *target == section.name)
            || apart.any(|apart| apart.reference.1 == section.name)
            || (section.name == ROLES && other.name == "organizations")
    };
    let mut read = SECTIONS
        .iter()
        .filter(|other| sections.contains_key(other.name));
    read.any(|other| other.name == section.name || refers(other))
}

/// Removes a member from an object, by its name here or in the deploy CLI.
fn take(members: &mut Map<String, Value>, name: &str) -> Option<Value> {
    let given = members
        .keys()
        .find(|given| snake_case(given) == name)?
        .clone();
    members.remove(&given)
}

fn text<'a>(entry: &'a Value, member: &str) -> Option<&'a str> {
    entry.get(member)?.as_str()
}

/// Joins the members that together identify an entry.
fn unique(section: &Section, entry: &Value) -> Option<String> {
    let parts = section.unique.iter().map(|member| text(entry, member));
    Some(parts.collect::<Option<Vec<_>>>()?.join(" "))
}

pub(super) fn encode(segment: &str) -> String {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    utf8_percent_encode(segment, NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_deploy_cli_are_understood() {
        for (given, expected) in [
            ("clientGrants", "client_grants"),
            ("resourceServers", "resource_servers"),
            ("users", "users"),
            ("suspiciousIpThrottling", "suspicious_ip_throttling"),
        ] {
            assert_eq!(snake_case(given), expected);
        }
        let state = json!({ "databases": [{ "name": "a" }], "connections": [{ "name": "b" }], "pages": [] });
        let (sections, skipped) = sections(&state).unwrap();
        assert_eq!(sections["connections"].as_array().map(Vec::len), Some(2));
        assert_eq!(skipped, ["pages"]);
    }
}
