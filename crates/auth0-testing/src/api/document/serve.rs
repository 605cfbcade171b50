//! Handlers for the behaviors that the document describes.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::derived;
use super::fill::{DEPTH, sample, shaped};
use super::habit::{Habit, singular};
use crate::api::call::{Answer, Call};
use crate::api::kind_of;
use crate::api::list::Filters;
use crate::api::schema::object;
use crate::clock::rfc3339_now;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, merge};

pub(super) fn answer(call: &Call, habit: Habit) -> Answer {
    match habit {
        Habit::List => items(call),
        Habit::Create => create(call),
        Habit::ReplaceAll => replace_all(call),
        Habit::AddAll => add_all(call),
        Habit::RemoveAll => remove_all(call),
        Habit::Clear => clear(call),
        Habit::Get => show_item(call),
        Habit::Update | Habit::Replace => change_item(call, habit == Habit::Replace),
        Habit::Delete => delete_item(call),
        Habit::Show => show(call),
        Habit::Merge | Habit::Set => set(call, habit == Habit::Set),
        Habit::Make => make(call),
        Habit::Reset => reset(call),
        Habit::Linked => linked(call),
        Habit::Link | Habit::Unlink => link(call, habit == Habit::Link),
        Habit::Act => {
            call.body()?;
            done(call)
        }
        Habit::Change => change(call),
        Habit::Other => Err(ApiError::unknown_route()),
    }
}

/// Returns success without a body, or with the smallest body that the document allows.
fn done(call: &Call) -> Answer {
    match &call.operation.answer {
        None => call.done(),
        Some(answer) => call.answer(sample(call.table, answer, DEPTH)),
    }
}

fn shown(call: &Call, members: &Members) -> Answer {
    call.answer(shaped(call.table, call.operation.shown(), members))
}

fn items(call: &Call) -> Answer {
    if let Some(kind) = derived::searched(call) {
        let mut resources = lock(&call.state.management.resources);
        let entries = resources.of(kind).iter();
        return list(call, entries.map(|(place, it)| (place, Cow::Borrowed(it))));
    }
    if let Some(entries) = derived::entries(call) {
        return list(call, (0..).zip(entries.into_iter().map(Cow::Owned)));
    }
    let mut documents = lock(&call.state.management.documents);
    let entries = documents.collection(&call.path()).iter();
    list(call, entries.map(|(place, it)| (place, Cow::Borrowed(it))))
}

/// Lists entries with the members that the document describes.
fn list<'a>(call: &Call, entries: impl Iterator<Item = (u64, Cow<'a, Members>)>) -> Answer {
    let shape = call.table.shape(call.operation);
    let items = shape.and_then(|shape| shape.items);
    call.list(entries, |members| match items {
        Some(items) => shaped(call.table, items, &members),
        None => members,
    })
}

fn create(call: &Call) -> Answer {
    let given = call.members()?;
    let (id, members) = new_item(call, given)?;
    let mut documents = lock(&call.state.management.documents);
    let collection = documents.collection(&call.path());
    let name = singular(&call.operation.path);
    if collection.get(&id).is_some() {
        let member = call.table.identifier(&call.operation.path);
        return Err(ApiError::conflict(&name, member));
    }
    if let Some(known) = members.get("name")
        && collection.find("name", known).is_some()
    {
        return Err(ApiError::conflict(&name, "name"));
    }
    collection.insert(id, members.clone());
    shown(call, &members)
}

/// Creates an item from the given members and adds its identifier, its timestamps, and the members
/// that its response requires.
fn new_item(call: &Call, given: Members) -> Result<(String, Members), ApiError> {
    let member = call.table.identifier(&call.operation.path);
    let mut members: Members = given
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .collect();
    let parameter = call.table.item_parameter(&call.operation.path);
    let mut given = [member, parameter].into_iter();
    let given = given.find_map(|name| members.get(name)?.as_str());
    let id = match given {
        Some(given) => given.to_owned(),
        None => new_id(&call.operation.path),
    };
    // A body that names a resource by its identifier links it, and the item shows that resource's
    // members.
    let last = call.operation.path.rsplit_once('/');
    let last = last.filter(|(parent, _)| parent.ends_with('}'));
    if let Some(kind) = last.and_then(|(_, last)| kind_of(last)) {
        let resources = lock(&call.state.management.resources);
        let linked = resources.find(kind, &id);
        let linked = linked
            .ok_or_else(|| ApiError::inexistent(kind.name))?
            .clone();
        for (name, value) in linked {
            members.entry(name).or_insert(value);
        }
    }
    members.insert(member.to_owned(), id.as_str().into());
    derived::created(&call.operation.path, &mut members);
    // Items also contain the identifiers of their parents in the path, such as `organization_id`
    // and `connection_id`.
    for (name, value) in path_members(call) {
        members.entry(name).or_insert(value);
    }
    let now = rfc3339_now();
    for time in ["created_at", "updated_at"] {
        members.insert(time.into(), now.as_str().into());
    }
    let required = shaped(call.table, call.operation.shown(), &members);
    for (name, value) in required {
        members.entry(name).or_insert(value);
    }
    Ok((id, members))
}

fn path_members(call: &Call) -> impl Iterator<Item = (String, Value)> {
    let parents = call.identified();
    parents.map(|(collection, id)| (format!("{}_id", singular(collection)), id.into()))
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

fn replace_all(call: &Call) -> Answer {
    let Value::Array(given) = call.body()? else {
        return done(call);
    };
    let items = new_items(call, given.into_iter().map(object))?;
    insert_all(call, items, true)
}

type Item = (String, Members);

fn new_items(call: &Call, given: impl Iterator<Item = Members>) -> Result<Vec<Item>, ApiError> {
    given.map(|members| new_item(call, members)).collect()
}

fn insert_all(call: &Call, items: Vec<Item>, replaces: bool) -> Answer {
    let mut documents = lock(&call.state.management.documents);
    let collection = documents.collection(&call.path());
    if replaces {
        collection.clear();
    }
    let mut answer = Vec::new();
    for (id, members) in items {
        collection.insert(id, members.clone());
        answer.push(Value::from(members));
    }
    call.answer(answer)
}

/// Returns the entries of the list in the body: objects, or identifiers.
fn named_entries(call: &Call) -> Result<Vec<Members>, ApiError> {
    let mut given = call.members()?;
    let list = call
        .table
        .links_of(call.operation)
        .and_then(|list| given.remove(list));
    let parameter = call.table.item_parameter(&call.operation.path);
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

fn add_all(call: &Call) -> Answer {
    let items = new_items(call, named_entries(call)?.into_iter())?;
    insert_all(call, items, false)
}

fn remove_all(call: &Call) -> Answer {
    let parameter = call.table.item_parameter(&call.operation.path);
    let entries = named_entries(call)?;
    let mut documents = lock(&call.state.management.documents);
    let collection = documents.collection(&call.path());
    for id in entries
        .iter()
        .filter_map(|entry| entry.get(parameter)?.as_str())
    {
        collection.remove(id);
    }
    call.done()
}

fn clear(call: &Call) -> Answer {
    let query = call.query()?;
    let filters = Filters::of(call, &query);
    let mut documents = lock(&call.state.management.documents);
    let collection = documents.collection(&call.path());
    collection.remove_all(|members| filters.match_all(members));
    call.done()
}

fn show_item(call: &Call) -> Answer {
    call.query()?;
    let (template, path) = call.collection();
    if let Some(members) = derived::item(call, template) {
        return shown(call, &members);
    }
    let mut documents = lock(&call.state.management.documents);
    let members = documents.collection(&path).get(call.id());
    let members = members.ok_or_else(|| call.inexistent())?;
    shown(call, members)
}

fn change_item(call: &Call, is_whole: bool) -> Answer {
    let given = call.members()?;
    let (template, path) = call.collection();
    let member = call.table.identifier(template);
    let mut documents = lock(&call.state.management.documents);
    let collection = documents.collection(&path);
    let can_appear = call.table.operation("POST", template).is_none();
    if is_whole && can_appear && collection.get(call.id()).is_none() {
        collection.insert(call.id(), Members::new());
    }
    let members = collection
        .get_mut(call.id())
        .ok_or_else(|| call.inexistent())?;
    if is_whole {
        let kept = [member, "created_at"];
        members.retain(|name, _| kept.contains(&name.as_str()));
    }
    merge(members, given, &["metadata"]);
    members.insert(member.to_owned(), call.id().into());
    members.insert("updated_at".into(), rfc3339_now().into());
    shown(call, members)
}

fn delete_item(call: &Call) -> Answer {
    let (_, path) = call.collection();
    let mut documents = lock(&call.state.management.documents);
    if documents.collection(&path).remove(call.id()).is_none() {
        return Err(call.inexistent());
    }
    documents.forget_below(&call.path());
    call.done()
}

/// Returns whether a setting does not exist until it is created.
fn is_made(call: &Call) -> bool {
    let path = call.operation.path.as_str();
    let has = |method| call.table.operation(method, path).is_some();
    has("POST") || (has("DELETE") && has("PUT")) || path == derived::DEFAULT_THEME
}

fn show(call: &Call) -> Answer {
    call.query()?;
    if let Some(value) = derived::setting(call) {
        return call.answer(value);
    }
    let documents = lock(&call.state.management.documents);
    match documents.setting(&call.path()) {
        Some(Value::Object(members)) => shown(call, members),
        Some(other) => call.answer(other.clone()),
        None if is_made(call) => Err(call.inexistent()),
        None if call.operation.answer.is_none() => call.done(),
        None if call.table.is_array(call.operation.shown()) => call.answer(Vec::<Value>::new()),
        None => shown(call, &Map::new()),
    }
}

fn set(call: &Call, is_whole: bool) -> Answer {
    let given = call.body()?;
    let mut documents = lock(&call.state.management.documents);
    let known = documents.setting(&call.path()).cloned();
    if known.is_none() && !is_whole && is_made(call) {
        return Err(call.inexistent());
    }
    let value = match (known, given) {
        (Some(Value::Object(mut known)), Value::Object(given)) if !is_whole => {
            merge(&mut known, given, &[]);
            known.insert("updated_at".into(), rfc3339_now().into());
            Value::Object(known)
        }
        (_, given) => given,
    };
    documents.set(&call.path(), value.clone());
    match (value, &call.operation.answer) {
        (_, None) => call.done(),
        (Value::Object(members), _) => shown(call, &members),
        (other, _) => call.answer(other),
    }
}

fn make(call: &Call) -> Answer {
    let mut given = call.members()?;
    let mut documents = lock(&call.state.management.documents);
    if documents.setting(&call.path()).is_some() {
        let name = singular(&call.operation.path);
        return Err(ApiError::conflict(&name, "name"));
    }
    given.extend(path_members(call));
    let now = rfc3339_now();
    for time in ["created_at", "updated_at"] {
        given.insert(time.into(), now.as_str().into());
    }
    documents.set(&call.path(), Value::Object(given.clone()));
    shown(call, &given)
}

fn reset(call: &Call) -> Answer {
    call.query()?;
    let mut documents = lock(&call.state.management.documents);
    if !documents.unset(&call.path()) && is_made(call) {
        return Err(call.inexistent());
    }
    documents.forget_below(&call.path());
    call.done()
}

/// Lists the resources in a set of links. The name of the list is the kind of resource.
fn linked(call: &Call) -> Answer {
    let ids: Vec<String> = {
        let mut documents = lock(&call.state.management.documents);
        documents.links(&call.path()).iter().cloned().collect()
    };
    let shape = call.table.shape(call.operation);
    let key = shape.as_ref().map(|shape| shape.key).unwrap_or_default();
    let entries = ids.iter().map(|id| derived::named(call, key, id));
    list(call, (0..).zip(entries.map(Cow::Owned)))
}

fn link(call: &Call, adds: bool) -> Answer {
    let given = call.members()?;
    let lists = given
        .iter()
        .filter_map(|(name, value)| Some((name, value.as_array()?)));
    let mut ids = Vec::new();
    for (name, list) in lists {
        for id in list.iter().filter_map(Value::as_str) {
            if adds
                && let Some(kind) = kind_of(name)
                && lock(&call.state.management.resources)
                    .find(kind, id)
                    .is_none()
            {
                return Err(ApiError::inexistent(&singular(name)));
            }
            ids.push(id.to_owned());
        }
    }
    let mut documents = lock(&call.state.management.documents);
    let links = documents.links(&call.path());
    for id in ids {
        if adds {
            links.insert(id);
        } else {
            links.remove(&id);
        }
    }
    drop(documents);
    done(call)
}

/// Applies the body to the parent item in the path, and returns the item.
fn change(call: &Call) -> Answer {
    let given = call.members()?;
    let item = call.operation.path.rsplit_once('/').map(|(item, _)| item);
    let collection = item.and_then(|item| item.rsplit_once('/'));
    let (collection, _) = collection.unwrap_or_default();
    let path = call.concrete(collection);
    let mut documents = lock(&call.state.management.documents);
    let members = documents.collection(&path).get_mut(call.id());
    let members = members.ok_or_else(|| ApiError::inexistent(&singular(collection)))?;
    let known = given
        .into_iter()
        .filter(|(name, _)| call.table.property(call.operation.shown(), name).is_some());
    merge(members, known.collect(), &[]);
    derived::changed(&call.operation.path, members);
    members.insert("updated_at".into(), rfc3339_now().into());
    shown(call, members)
}
