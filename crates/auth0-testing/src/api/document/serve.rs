//! Handlers for the behaviors that the document describes.

use std::borrow::Cow;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use super::ask::Ask;
use super::fill::{DEPTH, sample, shaped};
use super::habit::{Habit, singular};
use super::{derived, list};
use crate::api::kind_of;
use crate::api::resource::Answer;
use crate::clock::rfc3339_now;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, merge};

pub(super) fn answer(ask: &Ask, habit: Habit) -> Answer {
    match habit {
        Habit::List => items(ask),
        Habit::Create => create(ask),
        Habit::ReplaceAll => replace_all(ask),
        Habit::AddAll => add_all(ask),
        Habit::RemoveAll => remove_all(ask),
        Habit::Clear => clear(ask),
        Habit::Get => show_item(ask),
        Habit::Update | Habit::Replace => change_item(ask, habit == Habit::Replace),
        Habit::Delete => delete_item(ask),
        Habit::Show => show(ask),
        Habit::Merge | Habit::Set => set(ask, habit == Habit::Set),
        Habit::Make => make(ask),
        Habit::Reset => reset(ask),
        Habit::Linked => linked(ask),
        Habit::Link | Habit::Unlink => link(ask, habit == Habit::Link),
        Habit::Act => {
            ask.body()?;
            Ok(done(ask))
        }
        Habit::Change => change(ask),
        Habit::Other => Err(ApiError::unknown_route()),
    }
}

fn status(ask: &Ask) -> StatusCode {
    StatusCode::from_u16(ask.operation.status).unwrap_or(StatusCode::OK)
}

/// Returns success without a body, or with the smallest body that the document allows.
fn done(ask: &Ask) -> Response {
    match &ask.operation.answer {
        None => status(ask).into_response(),
        Some(answer) => (status(ask), Json(sample(ask.table, answer, DEPTH))).into_response(),
    }
}

fn shown(ask: &Ask, members: &Members) -> Response {
    let answer = shaped(ask.table, ask.answer(), members);
    (status(ask), Json(answer)).into_response()
}

fn items(ask: &Ask) -> Answer {
    let query = ask.query()?;
    if let Some(kind) = derived::searched(ask) {
        let mut resources = lock(&ask.state.management.resources);
        let entries = resources.of(kind).iter();
        let entries = entries.map(|(place, members)| (place, Cow::Borrowed(members)));
        return list::answer(ask, &query, entries);
    }
    if let Some(entries) = derived::entries(ask) {
        let entries = entries.into_iter().map(Cow::Owned);
        return list::answer(ask, &query, (0..).zip(entries));
    }
    let mut documents = lock(&ask.state.management.documents);
    let entries = documents.collection(&ask.path()).iter();
    let entries = entries.map(|(place, members)| (place, Cow::Borrowed(members)));
    list::answer(ask, &query, entries)
}

fn create(ask: &Ask) -> Answer {
    let given = ask.members()?;
    let (id, members) = new_item(ask, given)?;
    let mut documents = lock(&ask.state.management.documents);
    let collection = documents.collection(&ask.path());
    let name = singular(&ask.operation.path);
    if collection.get(&id).is_some() {
        let member = ask.table.identifier(&ask.operation.path);
        return Err(ApiError::conflict(&name, member));
    }
    if let Some(known) = members.get("name")
        && collection.find("name", known).is_some()
    {
        return Err(ApiError::conflict(&name, "name"));
    }
    collection.insert(id, members.clone());
    Ok(shown(ask, &members))
}

/// Creates an item from the given members and adds its identifier, its timestamps, and the members
/// that its response requires.
fn new_item(ask: &Ask, given: Members) -> Result<(String, Members), ApiError> {
    let member = ask.table.identifier(&ask.operation.path);
    let mut members: Members = given
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .collect();
    let parameter = ask.table.item_parameter(&ask.operation.path);
    let mut given = [member, parameter].into_iter();
    let given = given.find_map(|name| members.get(name)?.as_str());
    let id = match given {
        Some(given) => given.to_owned(),
        None => new_id(&ask.operation.path),
    };
    // A body that names a resource by its identifier links it, and the item shows that resource's
    // members.
    let last = ask.operation.path.rsplit_once('/');
    let last = last.filter(|(parent, _)| parent.ends_with('}'));
    if let Some(kind) = last.and_then(|(_, last)| kind_of(last)) {
        let resources = lock(&ask.state.management.resources);
        let linked = resources.find(kind, &id);
        let linked = linked
            .ok_or_else(|| ApiError::inexistent(kind.name))?
            .clone();
        for (name, value) in linked {
            members.entry(name).or_insert(value);
        }
    }
    members.insert(member.to_owned(), id.as_str().into());
    derived::created(&ask.operation.path, &mut members);
    // Items also contain the identifiers of their parents in the path, such as `organization_id`
    // and `connection_id`.
    for (name, value) in path_members(ask) {
        members.entry(name).or_insert(value);
    }
    let now = rfc3339_now();
    for time in ["created_at", "updated_at"] {
        members.insert(time.into(), now.as_str().into());
    }
    let required = shaped(ask.table, ask.answer(), &members);
    for (name, value) in required {
        members.entry(name).or_insert(value);
    }
    Ok((id, members))
}

fn path_members(ask: &Ask) -> Vec<(String, Value)> {
    let segments: Vec<&str> = ask.operation.path.split('/').collect();
    let places = segments
        .iter()
        .enumerate()
        .filter(|(_, segment)| segment.starts_with('{'));
    places
        .zip(&ask.parameters)
        .map(|((position, _), value)| {
            let parent = singular(&segments[..position].join("/"));
            (format!("{parent}_id"), value.as_str().into())
        })
        .collect()
}

/// Creates an identifier that starts with an abbreviation of the name, like Auth0's identifiers.
fn new_id(collection: &str) -> String {
    if collection == "/custom-domains" {
        return format!("cd_{}", random::alphanumeric(16));
    }
    let prefix: String = singular(collection)
        .split('_')
        .flat_map(|word| word.chars().take(3))
        .take(4)
        .collect();
    format!("{prefix}_{}", random::alphanumeric(16))
}

fn replace_all(ask: &Ask) -> Answer {
    let Value::Array(given) = ask.body()? else {
        return Ok(done(ask));
    };
    let mut items = Vec::new();
    for entry in given {
        if let Value::Object(members) = entry {
            items.push(new_item(ask, members)?);
        }
    }
    let mut documents = lock(&ask.state.management.documents);
    let collection = documents.collection(&ask.path());
    collection.clear();
    for (id, members) in &items {
        collection.insert(id.as_str(), members.clone());
    }
    let answer: Vec<Value> = items
        .into_iter()
        .map(|(_, members)| members.into())
        .collect();
    Ok((status(ask), Json(answer)).into_response())
}

/// Returns the entries of the list in the body: objects, or identifiers.
fn named_entries(ask: &Ask) -> Result<Vec<Members>, ApiError> {
    let mut given = ask.members()?;
    let list = ask
        .table
        .links_of(ask.operation)
        .and_then(|list| given.remove(list));
    let parameter = ask.table.item_parameter(&ask.operation.path);
    let entries = list
        .as_ref()
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    Ok(entries
        .map(|entry| match entry {
            Value::Object(members) => members.clone(),
            id => Map::from_iter([(parameter.to_owned(), id.clone())]),
        })
        .collect())
}

fn add_all(ask: &Ask) -> Answer {
    let entries = named_entries(ask)?.into_iter();
    let items: Vec<(String, Members)> = entries
        .map(|entry| new_item(ask, entry))
        .collect::<Result<_, _>>()?;
    let mut documents = lock(&ask.state.management.documents);
    let collection = documents.collection(&ask.path());
    let mut answer = Vec::new();
    for (id, members) in items {
        collection.insert(id, members.clone());
        answer.push(Value::from(members));
    }
    Ok((status(ask), Json(answer)).into_response())
}

fn remove_all(ask: &Ask) -> Answer {
    let parameter = ask.table.item_parameter(&ask.operation.path);
    let entries = named_entries(ask)?;
    let mut documents = lock(&ask.state.management.documents);
    let collection = documents.collection(&ask.path());
    for id in entries
        .iter()
        .filter_map(|entry| entry.get(parameter)?.as_str())
    {
        collection.remove(id);
    }
    Ok(status(ask).into_response())
}

fn clear(ask: &Ask) -> Answer {
    let query = ask.query()?;
    let mut documents = lock(&ask.state.management.documents);
    let collection = documents.collection(&ask.path());
    let filters: Vec<(&String, &str)> = ask
        .operation
        .query
        .keys()
        .filter_map(|name| Some((name, query.one(name)?)))
        .collect();
    let member = ask.table.identifier(&ask.operation.path);
    let gone: Vec<String> = collection
        .iter()
        .filter(|(_, members)| {
            filters
                .iter()
                .all(|(name, asked)| members.get(*name).and_then(Value::as_str) == Some(*asked))
        })
        .filter_map(|(_, members)| Some(members.get(member)?.as_str()?.to_owned()))
        .collect();
    for id in gone {
        collection.remove(&id);
    }
    Ok(status(ask).into_response())
}

fn show_item(ask: &Ask) -> Answer {
    ask.query()?;
    let (template, path) = ask.collection();
    if let Some(members) = derived::item(ask, template) {
        return Ok(shown(ask, &members));
    }
    let mut documents = lock(&ask.state.management.documents);
    let members = documents.collection(&path).get(ask.id());
    members
        .map(|members| shown(ask, members))
        .ok_or_else(|| ask.inexistent())
}

fn change_item(ask: &Ask, is_whole: bool) -> Answer {
    let given = ask.members()?;
    let (template, path) = ask.collection();
    let member = ask.table.identifier(template);
    let mut documents = lock(&ask.state.management.documents);
    let collection = documents.collection(&path);
    let can_appear = ask.table.operation("POST", template).is_none();
    if is_whole && can_appear && collection.get(ask.id()).is_none() {
        collection.insert(ask.id(), Members::new());
    }
    let members = collection
        .get_mut(ask.id())
        .ok_or_else(|| ask.inexistent())?;
    if is_whole {
        let kept = [member, "created_at"];
        members.retain(|name, _| kept.contains(&name.as_str()));
    }
    merge(members, given, &["metadata"]);
    members.insert(member.to_owned(), ask.id().into());
    members.insert("updated_at".into(), rfc3339_now().into());
    Ok(shown(ask, members))
}

fn delete_item(ask: &Ask) -> Answer {
    let (_, path) = ask.collection();
    let mut documents = lock(&ask.state.management.documents);
    if documents.collection(&path).remove(ask.id()).is_none() {
        return Err(ask.inexistent());
    }
    documents.forget_below(&ask.path());
    Ok(status(ask).into_response())
}

/// Returns whether a setting does not exist until it is created.
fn is_made(ask: &Ask) -> bool {
    let path = ask.operation.path.as_str();
    let has = |method| ask.table.operation(method, path).is_some();
    has("POST") || (has("DELETE") && has("PUT")) || path == derived::DEFAULT_THEME
}

fn show(ask: &Ask) -> Answer {
    ask.query()?;
    if let Some(value) = derived::setting(ask) {
        return Ok((status(ask), Json(value)).into_response());
    }
    let documents = lock(&ask.state.management.documents);
    Ok(match documents.setting(&ask.path()) {
        Some(Value::Object(members)) => shown(ask, members),
        Some(other) => (status(ask), Json(other)).into_response(),
        None if is_made(ask) => return Err(ask.inexistent()),
        None if ask.operation.answer.is_none() => status(ask).into_response(),
        None if ask.table.is_array(ask.answer()) => {
            (status(ask), Json(Value::Array(Vec::new()))).into_response()
        }
        None => shown(ask, &Map::new()),
    })
}

fn set(ask: &Ask, is_whole: bool) -> Answer {
    let given = ask.body()?;
    let mut documents = lock(&ask.state.management.documents);
    let known = documents.setting(&ask.path()).cloned();
    if known.is_none() && !is_whole && is_made(ask) {
        return Err(ask.inexistent());
    }
    let value = match (known, given) {
        (Some(Value::Object(mut known)), Value::Object(given)) if !is_whole => {
            merge(&mut known, given, &[]);
            known.insert("updated_at".into(), rfc3339_now().into());
            Value::Object(known)
        }
        (_, given) => given,
    };
    documents.set(&ask.path(), value.clone());
    Ok(match (value, &ask.operation.answer) {
        (_, None) => status(ask).into_response(),
        (Value::Object(members), _) => shown(ask, &members),
        (other, _) => (status(ask), Json(other)).into_response(),
    })
}

fn make(ask: &Ask) -> Answer {
    let mut given = ask.members()?;
    let mut documents = lock(&ask.state.management.documents);
    if documents.setting(&ask.path()).is_some() {
        let name = singular(&ask.operation.path);
        return Err(ApiError::conflict(&name, "name"));
    }
    given.extend(path_members(ask));
    let now = rfc3339_now();
    for time in ["created_at", "updated_at"] {
        given.insert(time.into(), now.as_str().into());
    }
    documents.set(&ask.path(), Value::Object(given.clone()));
    Ok(shown(ask, &given))
}

fn reset(ask: &Ask) -> Answer {
    ask.query()?;
    let mut documents = lock(&ask.state.management.documents);
    if !documents.unset(&ask.path()) && is_made(ask) {
        return Err(ask.inexistent());
    }
    documents.forget_below(&ask.path());
    Ok(status(ask).into_response())
}

/// Lists the resources in a set of links. The name of the list is the kind of resource.
fn linked(ask: &Ask) -> Answer {
    let query = ask.query()?;
    let ids: Vec<String> = {
        let mut documents = lock(&ask.state.management.documents);
        documents.links(&ask.path()).iter().cloned().collect()
    };
    let shape = ask.table.shape(ask.operation);
    let key = shape.as_ref().map(|shape| shape.key).unwrap_or_default();
    let entries = ids.iter().map(|id| derived::named(ask, key, id));
    list::answer(ask, &query, (0..).zip(entries.map(Cow::Owned)))
}

fn link(ask: &Ask, adds: bool) -> Answer {
    let given = ask.members()?;
    let lists = given
        .iter()
        .filter_map(|(name, value)| Some((name, value.as_array()?)));
    let mut ids = Vec::new();
    for (name, list) in lists {
        for id in list.iter().filter_map(Value::as_str) {
            if adds
                && let Some(kind) = kind_of(name)
                && lock(&ask.state.management.resources)
                    .find(kind, id)
                    .is_none()
            {
                return Err(ApiError::inexistent(&singular(name)));
            }
            ids.push(id.to_owned());
        }
    }
    let mut documents = lock(&ask.state.management.documents);
    let links = documents.links(&ask.path());
    for id in ids {
        if adds {
            links.insert(id);
        } else {
            links.remove(&id);
        }
    }
    drop(documents);
    Ok(done(ask))
}

/// Applies the body to the parent item in the path, and returns the item.
fn change(ask: &Ask) -> Answer {
    let given = ask.members()?;
    let item = ask.operation.path.rsplit_once('/').map(|(item, _)| item);
    let collection = item.and_then(|item| item.rsplit_once('/'));
    let (collection, _) = collection.unwrap_or_default();
    let path = ask.concrete_collection(collection);
    let mut documents = lock(&ask.state.management.documents);
    let members = documents.collection(&path).get_mut(ask.id());
    let members = members.ok_or_else(|| ApiError::inexistent(&singular(collection)))?;
    let known = given
        .into_iter()
        .filter(|(name, _)| ask.table.property(ask.answer(), name).is_some());
    merge(members, known.collect(), &[]);
    derived::changed(&ask.operation.path, members);
    members.insert("updated_at".into(), rfc3339_now().into());
    Ok(shown(ask, members))
}
