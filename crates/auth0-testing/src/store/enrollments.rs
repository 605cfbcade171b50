//! Methods of authentication that users are about to enroll.

/// A method that waits for its proof.
#[derive(Debug, Clone)]
pub(crate) struct Enrollment {
    pub(crate) user_id: String,
    /// Of the method.
    pub(crate) id: String,
    pub(crate) proof: Proof,
}

#[derive(Debug, Clone)]
pub(crate) enum Proof {
    /// A code of the app.
    App,
    /// The answer to what was sent under this `oob_code`.
    Message(String),
    /// None but the call itself: the user has written it down.
    RecoveryCode(String),
    /// An attestation for this challenge.
    Passkey(String),
    Password,
}
