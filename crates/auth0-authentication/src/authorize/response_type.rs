//! Options of the authorization endpoint, as extensible string enums.

auth0_core::string_enum! {
    /// The values that the authorization endpoint returns (OAuth 2.0 Multiple Response Type Encoding
    /// Practices). All but [`Code`](Self::Code) send tokens through the browser.
    pub enum ResponseType {
        /// A code to exchange for tokens.
        Code = "code",
        /// An access token.
        Token = "token",
        /// An ID token.
        IdToken = "id_token",
        /// An ID token and an access token.
        IdTokenToken = "id_token token",
        /// A code and an ID token.
        CodeIdToken = "code id_token",
        /// A code and an access token.
        CodeToken = "code token",
        /// A code, an ID token, and an access token.
        CodeIdTokenToken = "code id_token token",
    }
}

auth0_core::string_enum! {
    /// How the response is delivered to the application (OAuth 2.0 Form Post Response Mode and others).
    pub enum ResponseMode {
        /// In the query of a redirect.
        Query = "query",
        /// In the fragment of a redirect, which servers do not see.
        Fragment = "fragment",
        /// In the body of a form that the browser posts.
        FormPost = "form_post",
        /// As a message to the window that opened the login page.
        WebMessage = "web_message",
    }
}

auth0_core::string_enum! {
    /// Specifies whether and how the user is prompted (OpenID Connect Core section 3.1.2.1).
    pub enum Prompt {
        /// No prompt.
        None = "none",
        /// A login prompt, even if the user has a session.
        Login = "login",
        /// A consent prompt for the access of the application.
        Consent = "consent",
        /// A choice between accounts.
        SelectAccount = "select_account",
    }
}

impl ResponseType {
    pub(super) fn has(&self, part: &str) -> bool {
        has(self.as_str(), part)
    }
}

/// Returns whether a space-separated response type includes this part.
pub(crate) fn has(response_type: &str, part: &str) -> bool {
    response_type.split(' ').any(|it| it == part)
}
