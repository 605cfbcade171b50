//! What the tenant has sent to people: codes and links, by email and text message.

/// A message the tenant would have sent, as [`Tenant::outbox`](crate::Tenant::outbox) shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The email address or telephone number it goes to; the user's identifier for a notification.
    pub to: String,
    /// How it is sent.
    pub channel: Channel,
    /// The code to type in, if it holds one.
    pub code: Option<String>,
    /// The link to follow, if it holds one.
    pub link: Option<String>,
}

/// How a [`Message`] is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// By email.
    Email,
    /// As a text message.
    Sms,
    /// Spoken on the telephone.
    Voice,
    /// As a notification on a device of the user's.
    Push,
}

impl Message {
    pub(crate) fn code(channel: Channel, to: &str, code: &str) -> Self {
        Self {
            to: to.to_owned(),
            channel,
            code: Some(code.to_owned()),
            link: None,
        }
    }

    pub(crate) fn notification(user_id: &str) -> Self {
        Self {
            to: user_id.to_owned(),
            channel: Channel::Push,
            code: None,
            link: None,
        }
    }

    pub(crate) fn link(channel: Channel, to: &str, link: String) -> Self {
        Self {
            to: to.to_owned(),
            channel,
            code: None,
            link: Some(link),
        }
    }
}
