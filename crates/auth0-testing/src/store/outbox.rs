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
    /// The subject of an email; empty for every other message.
    pub subject: String,
    /// The text, with the code or the link in it.
    pub body: String,
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

impl Channel {
    /// In lower case: `email`, `sms`, `voice`, `push`.
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

    /// A message that leads somewhere, `about` what its subject says.
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

/// Only an email has a subject.
fn subject(channel: Channel, text: &str) -> String {
    if channel == Channel::Email {
        text.to_owned()
    } else {
        String::new()
    }
}
