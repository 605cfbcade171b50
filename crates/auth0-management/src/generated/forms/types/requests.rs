// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use std::collections::BTreeMap;

use auth0_core::{Json, Patch};

use super::{FormEndingNode, FormLanguages, FormMessages, FormNode, FormStartNode, FormStyle};

/// Request body of `POST /forms`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateForm {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Texts of the form.
    pub messages: Option<FormMessages>,
    /// Languages of the form.
    pub languages: Option<FormLanguages>,
    /// Texts, by language.
    pub translations: Option<BTreeMap<String, Json>>,
    /// Steps, routers and flows of the form.
    pub nodes: Option<Vec<FormNode>>,
    /// Start node of the form.
    pub start: Option<FormStartNode>,
    /// Action at the end.
    pub ending: Option<FormEndingNode>,
    /// How it looks.
    pub style: Option<FormStyle>,
}

impl CreateForm {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateForm {
    value messages: FormMessages,
    value languages: FormLanguages,
    map translations: Json,
    list nodes: FormNode,
    value start: FormStartNode,
    value ending: FormEndingNode,
    value style: FormStyle,
} }

auth0_core::__write! { CreateForm {
    always name "name",
    optional messages "messages",
    optional languages "languages",
    optional translations "translations",
    optional nodes "nodes",
    optional start "start",
    optional ending "ending",
    optional style "style",
} }

/// Request body of `PATCH /forms/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateForm {
    /// Unique name. 1 to 150 characters.
    pub name: Option<String>,
    /// Texts of the form.
    pub messages: Patch<FormMessages>,
    /// Languages of the form.
    pub languages: Patch<FormLanguages>,
    /// Texts, by language.
    pub translations: Patch<BTreeMap<String, Json>>,
    /// Steps, routers and flows of the form.
    pub nodes: Patch<Vec<FormNode>>,
    /// Start node of the form.
    pub start: Patch<FormStartNode>,
    /// Action at the end.
    pub ending: Patch<FormEndingNode>,
    /// How it looks.
    pub style: Patch<FormStyle>,
}

auth0_core::__setters! { UpdateForm {
    value name: String,
    patch messages: FormMessages,
    patch languages: FormLanguages,
    patch translations: BTreeMap<String, Json>,
    patch nodes: Vec<FormNode>,
    patch start: FormStartNode,
    patch ending: FormEndingNode,
    patch style: FormStyle,
} }

auth0_core::__write! { UpdateForm {
    optional name "name",
    patch messages "messages",
    patch languages "languages",
    patch translations "translations",
    patch nodes "nodes",
    patch start "start",
    patch ending "ending",
    patch style "style",
} }
