//! Replaces structs that differ in the type of one member with one generic struct.
//!
//! Before:
//!
//! ```text
//! FlowActionActivecampaignUpsertContact { id, action, params: FlowActionActivecampaignUpsertContactParams }
//! FlowActionAirtableCreateRecord        { id, action, params: FlowActionAirtableCreateRecordParams }
//! ```
//!
//! After:
//!
//! ```text
//! FlowStep<P> { id, params: P }, as FlowStep<ActivecampaignUpsertContact> and FlowStep<AirtableCreateRecord>
//! ```

use std::collections::BTreeMap;

use crate::model::{Field, Id, Models, Shape, Type, Usages};
use crate::overrides::{Generic, Overrides};

/// The models that are replaced by a generic struct.
#[derive(Debug, Default)]
pub struct Generics(BTreeMap<Id, Instance>);

/// A model that is replaced by a generic struct.
#[derive(Debug)]
pub struct Instance {
    /// The model from which the generic struct is generated.
    pub first: Id,
    /// The member whose type is the parameter.
    pub over: String,
    /// The former name of the model, for the lock.
    pub was: String,
}

impl Generics {
    /// Returns the generic struct that replaces a model.
    pub fn get(&self, id: Id) -> Option<&Instance> {
        self.0.get(&id)
    }

    /// Returns true if a model is generated as another one.
    pub fn is_other(&self, id: Id) -> bool {
        self.get(id).is_some_and(|instance| instance.first != id)
    }

    pub(super) fn make(models: &mut Models, usages: &Usages, overrides: &Overrides) -> Self {
        let mut generics = Self::default();
        for generic in &overrides.generic {
            generics.add(models, usages, overrides, generic);
        }
        generics
    }

    fn add(
        &mut self,
        models: &mut Models,
        usages: &Usages,
        overrides: &Overrides,
        generic: &Generic,
    ) {
        let mut by_shape: BTreeMap<String, Vec<Id>> = BTreeMap::new();
        for (&id, usage) in usages {
            if models.get(id).name.starts_with(&generic.prefix)
                && let Some(shape) = shape(models, id, &generic.over)
            {
                let place = format!(
                    "{shape} {} {} {:?}",
                    usage.in_request, usage.in_response, usage.groups
                );
                by_shape.entry(place).or_default().push(id);
            }
        }
        // A model that also differs elsewhere is left unchanged.
        let Some(ids) = by_shape
            .into_values()
            .max_by_key(Vec::len)
            .filter(|ids| ids.len() > 1)
        else {
            return;
        };
        overrides.made_generic(&generic.name);
        let first = ids[0];
        for id in ids {
            let model = models.get_mut(id);
            let was = std::mem::replace(&mut model.name, generic.name.clone());
            let over = generic.over.clone();
            self.0.insert(id, Instance { first, over, was });
        }
        let own = crate::names::type_name(&generic.over);
        for &id in usages.keys() {
            let model = models.get_mut(id);
            if !model.name.starts_with(&generic.prefix) {
                continue;
            }
            if let Some(given) = overrides.name(&model.name) {
                model.name.clone_from(given);
            }
            let rest = model.name.strip_prefix(&generic.prefix);
            if let Some((before, after)) = rest.and_then(|rest| rest.split_once(&own))
                && !before.is_empty()
            {
                model.name = format!("{before}{after}");
            }
        }
    }
}

/// Describes the members of a struct, without the type of one of them.
fn shape(models: &Models, id: Id, over: &str) -> Option<String> {
    let model = models.get(id);
    let Shape::Struct(fields) = &model.shape else {
        return None;
    };
    let visible: Vec<&Field> = fields
        .iter()
        .filter(|field| !model.hidden.contains(&field.wire))
        .collect();
    let parameter = visible.iter().find(|field| field.wire == over)?;
    if !matches!(models.resolve(&parameter.ty), Type::Model(_)) {
        return None;
    }
    let line = |field: &&Field| {
        let ty = if field.wire == over {
            None
        } else {
            Some(models.resolve(&field.ty))
        };
        format!(
            "{} {ty:?} {} {}",
            field.wire, field.required, field.nullable
        )
    };
    Some(visible.iter().map(line).collect::<Vec<_>>().join(", "))
}
