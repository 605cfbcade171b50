//! What a network ACL does with a request, as one of several things.
//!
//! Auth0's document has a member for each, of which a rule sets one; nothing but these members tells them
//! apart.

use crate::network_acls::NetworkAclAction;

/// The effect of a rule; [`NetworkAclAction::kind`] tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NetworkAclActionKind<'a> {
    /// Blocks matching requests.
    Block,
    /// Allows matching requests.
    Allow,
    /// Allows and logs matching requests.
    Log,
    /// Redirects matching requests.
    Redirect {
        /// Where to.
        uri: Option<&'a str>,
    },
    /// An unknown effect, or several.
    Unknown,
}

impl NetworkAclAction {
    /// Blocks matching requests.
    pub fn block() -> Self {
        Self {
            block: Some(true),
            ..Self::default()
        }
    }

    /// Allows matching requests.
    pub fn allow() -> Self {
        Self {
            allow: Some(true),
            ..Self::default()
        }
    }

    /// Allows and logs matching requests.
    pub fn log() -> Self {
        Self {
            log: Some(true),
            ..Self::default()
        }
    }

    /// Redirects matching requests to a URL.
    ///
    /// ```
    /// use auth0_management::NetworkAclActionKind;
    /// use auth0_management::network_acls::NetworkAclAction;
    ///
    /// let action = NetworkAclAction::redirect("https://example.com/not-here");
    /// let uri = Some("https://example.com/not-here");
    /// assert_eq!(action.kind(), NetworkAclActionKind::Redirect { uri });
    /// ```
    pub fn redirect(uri: impl Into<String>) -> Self {
        Self {
            redirect: Some(true),
            redirect_uri: Some(uri.into()),
            ..Self::default()
        }
    }

    /// Returns the kind of the effect.
    pub fn kind(&self) -> NetworkAclActionKind<'_> {
        let set = [self.block, self.allow, self.log, self.redirect].map(|it| it == Some(true));
        match set {
            [true, false, false, false] => NetworkAclActionKind::Block,
            [false, true, false, false] => NetworkAclActionKind::Allow,
            [false, false, true, false] => NetworkAclActionKind::Log,
            [false, false, false, true] => NetworkAclActionKind::Redirect {
                uri: self.redirect_uri.as_deref(),
            },
            _ => NetworkAclActionKind::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_what_it_says_and_anything_else_is_unknown() {
        let json = |action: &NetworkAclAction| serde_json::to_string(action).unwrap();
        assert_eq!(json(&NetworkAclAction::block()), r#"{"block":true}"#);
        assert_eq!(
            NetworkAclAction::allow().kind(),
            NetworkAclActionKind::Allow
        );
        assert_eq!(NetworkAclAction::log().kind(), NetworkAclActionKind::Log);
        let read = |text| serde_json::from_str::<NetworkAclAction>(text).unwrap();
        assert_eq!(
            read(r#"{"block":true}"#).kind(),
            NetworkAclActionKind::Block
        );
        for text in [
            "{}",
            r#"{"block":true,"allow":true}"#,
            r#"{"throttle":true}"#,
        ] {
            assert_eq!(read(text).kind(), NetworkAclActionKind::Unknown, "{text}");
        }
    }
}
