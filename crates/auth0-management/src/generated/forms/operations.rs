// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{CreateForm, Form, UpdateForm};
use super::{GetFormParams, ListFormsParams};
use crate::handle::Handle;

/// Forms: pages shown during a login, made of steps, fields and conditions.
#[derive(Debug, Clone)]
pub struct Forms(pub(crate) Handle);

impl Forms {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists forms.
    ///
    /// Their content is not in the list.
    ///
    /// `GET /forms`, scope `read:forms`.
    /// [Reference](https://auth0.com/docs/api/management/v2/forms/get-forms)
    pub fn list(&self) -> Pager<Form> {
        self.list_with(&ListFormsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListFormsParams) -> Pager<Form> {
        self.0.list(
            params.apply(Operation::get("/forms")),
            "forms",
            params.paging(),
        )
    }

    /// Creates a form.
    ///
    /// `POST /forms`, scope `create:forms`.
    /// [Reference](https://auth0.com/docs/api/management/v2/forms/create-form)
    pub fn create(&self, form: &CreateForm) -> Call<Form> {
        self.0.call(Operation::post("/forms").json(form))
    }

    /// Gets a form with all of its content.
    ///
    /// `GET /forms/{id}`, scope `read:forms`.
    /// [Reference](https://auth0.com/docs/api/management/v2/forms/get-form)
    ///
    /// # Errors
    ///
    /// - 404: The form does not exist.
    pub fn get(&self, id: &str) -> Call<Form> {
        self.get_with(id, &GetFormParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetFormParams) -> Call<Form> {
        self.0
            .call(params.apply(Operation::get("/forms/{id}").path(id)))
    }

    /// Deletes a form.
    ///
    /// `DELETE /forms/{id}`, scope `delete:forms`.
    /// [Reference](https://auth0.com/docs/api/management/v2/forms/delete-form)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/forms/{id}").path(id))
    }

    /// Changes a form.
    ///
    /// Each section given, such as its nodes, is replaced as a whole; null takes it away.
    ///
    /// `PATCH /forms/{id}`, scope `update:forms`.
    /// [Reference](https://auth0.com/docs/api/management/v2/forms/patch-form)
    pub fn update(&self, id: &str, form: &UpdateForm) -> Call<Form> {
        self.0
            .call(Operation::patch("/forms/{id}").path(id).json(form))
    }
}
