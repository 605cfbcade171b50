// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use std::collections::BTreeMap;

use auth0_core::{Json, Patch};
use serde::Serialize;

use super::{FormEndingNode, FormLanguages, FormMessages, FormNode, FormStartNode, FormStyle};

/// What `POST /forms` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateForm {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Texts of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<FormMessages>,
    /// Languages of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<FormLanguages>,
    /// Texts, by language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translations: Option<BTreeMap<String, Json>>,
    /// Steps, routers and flows of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FormNode>>,
    /// Where the form begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<FormStartNode>,
    /// What happens at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ending: Option<FormEndingNode>,
    /// How it looks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<FormStyle>,
}

impl CreateForm {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            messages: None,
            languages: None,
            translations: None,
            nodes: None,
            start: None,
            ending: None,
            style: None,
        }
    }
}

/// What `PATCH /forms/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateForm {
    /// Name that tells it from others. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Texts of the form.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub messages: Patch<FormMessages>,
    /// Languages of the form.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub languages: Patch<FormLanguages>,
    /// Texts, by language.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub translations: Patch<BTreeMap<String, Json>>,
    /// Steps, routers and flows of the form.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub nodes: Patch<Vec<FormNode>>,
    /// Where the form begins.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub start: Patch<FormStartNode>,
    /// What happens at the end.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub ending: Patch<FormEndingNode>,
    /// How it looks.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub style: Patch<FormStyle>,
}
