//! Authentication methods that users are about to enroll.

/// A method that is waiting for its proof.
#[derive(Debug, Clone)]
pub(crate) struct Enrollment {
    pub(crate) user_id: String,
    /// The identifier of the method.
    pub(crate) id: String,
    pub(crate) proof: Proof,
}

#[derive(Debug, Clone)]
pub(crate) enum Proof {
    /// A code from the app.
    App,
    /// The code that was sent under this `oob_code`.
    Message(String),
    /// The call itself is proof that the user saved the code.
    RecoveryCode(String),
    /// An attestation for this challenge.
    Passkey(String),
    Password,
}
