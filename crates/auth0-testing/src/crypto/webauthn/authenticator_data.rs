//! Authenticator data (Web Authentication Level 3, section 6.1).

use sha2::{Digest, Sha256};

use super::cbor::Cbor;
use crate::random;

const USER_PRESENT: u8 = 0x01;
const BACKUP_ELIGIBLE: u8 = 0x08;
const BACKED_UP: u8 = 0x10;
const ATTESTED: u8 = 0x40;

/// The authenticator data of a response.
#[derive(Debug)]
pub(super) struct AuthenticatorData {
    relying_party_hash: Vec<u8>,
    is_user_present: bool,
    pub(super) is_backup_eligible: bool,
    pub(super) is_backed_up: bool,
    /// Present only in registrations.
    pub(super) credential: Option<AttestedCredential>,
}

#[derive(Debug)]
pub(super) struct AttestedCredential {
    /// The model of the authenticator, as a UUID.
    pub(super) aaguid: String,
    pub(super) id: Vec<u8>,
    /// The public key in COSE.
    pub(super) key: Vec<u8>,
}

impl AuthenticatorData {
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (hash, rest) = bytes.split_at_checked(32)?;
        let (&flags, rest) = rest.split_first()?;
        let (_counter, rest) = rest.split_at_checked(4)?;
        let credential = if flags & ATTESTED == 0 {
            None
        } else {
            Some(AttestedCredential::read(rest)?)
        };
        Some(Self {
            relying_party_hash: hash.to_vec(),
            is_user_present: flags & USER_PRESENT != 0,
            is_backup_eligible: flags & BACKUP_ELIGIBLE != 0,
            is_backed_up: flags & BACKED_UP != 0,
            credential,
        })
    }

    pub(super) fn check(&self, relying_party: &str) -> Result<(), String> {
        if self.relying_party_hash != Sha256::digest(relying_party).as_slice() {
            return Err(format!("the authenticator data is not for {relying_party}"));
        }
        if !self.is_user_present {
            return Err("the authenticator did not see its user".into());
        }
        Ok(())
    }
}

impl AttestedCredential {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (aaguid, rest) = bytes.split_at_checked(16)?;
        let (length, rest) = rest.split_at_checked(2)?;
        let length = usize::from(u16::from_be_bytes(length.try_into().ok()?));
        let (id, rest) = rest.split_at_checked(length)?;
        let (_, after) = Cbor::first(rest)?;
        let key = &rest[..rest.len() - after.len()];
        let hex = random::as_hex(aaguid);
        let aaguid = [
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..],
        ]
        .join("-");
        Some(Self {
            aaguid,
            id: id.to_vec(),
            key: key.to_vec(),
        })
    }
}

/// Encodes the data of a software authenticator that has verified its user and synchronizes its keys.
pub(super) fn write(relying_party: &str, credential: Option<(&[u8], &[u8])>) -> Vec<u8> {
    const USER_VERIFIED: u8 = 0x04;
    let mut flags = USER_PRESENT | USER_VERIFIED | BACKUP_ELIGIBLE | BACKED_UP;
    let mut rest = Vec::new();
    if let Some((id, key)) = credential {
        flags |= ATTESTED;
        rest.extend([0; 16]);
        rest.extend(u16::try_from(id.len()).unwrap_or_default().to_be_bytes());
        rest.extend_from_slice(id);
        rest.extend_from_slice(key);
    }
    let mut data = Sha256::digest(relying_party).to_vec();
    data.push(flags);
    data.extend([0; 4]);
    data.extend(rest);
    data
}
