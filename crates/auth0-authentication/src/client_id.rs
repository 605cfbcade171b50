//! Requests that name the application also where its credentials are in a header.

use crate::AuthenticationClient;
use crate::form::Form;

impl AuthenticationClient {
    /// Adds `client_id` to a form that the credentials will not add it to: it is a parameter of the
    /// request itself at `/oauth/par` (RFC 9126 section 2.1), `/oauth/device/code` (RFC 8628 section
    /// 3.1) and `/bc-authorize`.
    pub(crate) fn name_client<'a>(&'a self, form: &mut Form<'a>) {
        if self.credentials().are_in_header() {
            form.push("client_id", self.client_id());
        }
    }
}
