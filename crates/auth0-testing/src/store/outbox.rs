//! The codes and links that the tenant has sent by email, text message, and other channels.

/// A message that a real tenant would have sent, from [`Tenant::outbox`](crate::Tenant::outbox).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The recipient's email address or phone number, or the user's identifier for a push
    /// notification.
    pub to: String,
    /// The channel through which it is sent.
    pub channel: Channel,
    /// The code to type in, if the message contains one.
    pub code: Option<String>,
    /// The link to follow, if the message contains one.
    pub link: Option<String>,
    /// The subject of an email; empty for other channels.
    pub subject: String,
    /// The text, including the code or link.
    pub body: String,
}

/// The channel of a [`Message`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// Email.
    Email,
    /// Text message.
    Sms,
    /// Voice call.
    Voice,
    /// Push notification on one of the user's devices.
    Push,
}

impl Channel {
    /// Returns the channel in lowercase: `email`, `sms`, `voice`, or `push`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Voice => "voice",
            Self::Push => "push",
        }
    }
}

impl Message {
    pub(crate) fn code(channel: Channel, to: &str, code: &str) -> Self {
        Self {
            to: to.to_owned(),
            channel,
            code: Some(code.to_owned()),
            link: None,
            subject: subject(channel, "Your verification code"),
            body: format!("Your verification code is {code}."),
        }
    }

    pub(crate) fn notification(user_id: &str) -> Self {
        Self {
            to: user_id.to_owned(),
            channel: Channel::Push,
            code: None,
            link: None,
            subject: String::new(),
            body: "Is it you who is logging in?".to_owned(),
        }
    }

    /// Creates a message that contains a link; `about` is its subject.
    pub(crate) fn link(channel: Channel, to: &str, about: &str, link: String) -> Self {
        Self {
            subject: subject(channel, about),
            body: format!("{about}: {link}"),
            to: to.to_owned(),
            channel,
            code: None,
            link: Some(link),
        }
    }
}

/// Returns the subject, which only an email has.
fn subject(channel: Channel, text: &str) -> String {
    if channel == Channel::Email {
        text.to_owned()
    } else {
        String::new()
    }
}
