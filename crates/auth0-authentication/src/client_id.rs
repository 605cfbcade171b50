//! Requests that contain the client ID even if the credentials are in a header.

use crate::AuthenticationClient;
use crate::form::Form;

impl AuthenticationClient {
    /// Adds `client_id` to a form if the credentials do not: it is a parameter of the request itself at
    /// `/oauth/par` (RFC 9126 section 2.1), `/oauth/device/code` (RFC 8628 section 3.1), and `/bc-authorize`.
    pub(crate) fn name_client<'a>(&'a self, form: &mut Form<'a>) {
        if self.credentials().are_in_header() {
            form.push("client_id", self.client_id());
        }
    }
}
