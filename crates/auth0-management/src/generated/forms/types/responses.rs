// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json};

use super::{FormEndingNode, FormLanguages, FormMessages, FormNode, FormStartNode, FormStyle};
use crate::Timestamp;

/// A form shown during login.
///
/// Listed by `GET /forms`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Form {
    /// Identifier. Up to 30 characters.
    pub id: Option<String>,
    /// Unique name. 1 to 150 characters.
    pub name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// When it was first embedded.
    pub embedded_at: Option<String>,
    /// When it was last submitted.
    pub submitted_at: Option<String>,
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Form {
    optional id "id",
    optional name "name",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional embedded_at "embedded_at",
    optional submitted_at "submitted_at",
    optional messages "messages",
    optional languages "languages",
    optional translations "translations",
    optional nodes "nodes",
    optional start "start",
    optional ending "ending",
    optional style "style",
} }
auth0_core::__read!(Form);
