//! Failures between a client and a server, and whether the client can know the outcome of its request.

/// Whether the fault occurs before or after the tenant has acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum When {
    Before,
    After,
}

use When::{After, Before};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// The connection closes without a response.
    Cut(When),
    /// The connection closes after the head of the request.
    CutInRequest,
    /// The connection is reset.
    Reset(When),
    /// No more bytes arrive, and the connection stays open.
    Stall(When),
    /// The bytes that arrive are not HTTP.
    Garbage(When),
    /// A response from a gateway.
    Status(u16, When),
    /// A 429 in one of four variants.
    TooMany(u8),
    /// The head of the response is truncated.
    CutInHead,
    /// The body of the response is truncated.
    CutInBody,
    /// The response announces more bytes than it has.
    TooLong,
    /// The response announces fewer bytes than it has.
    TooShort,
    /// The response is chunked and truncated.
    CutInChunks,
    /// The response arrives late, but in time.
    Delay,
}

pub(crate) const ALL: [Fault; 29] = [
    Fault::Cut(Before),
    Fault::Cut(After),
    Fault::CutInRequest,
    Fault::Reset(Before),
    Fault::Reset(After),
    Fault::Stall(Before),
    Fault::Stall(After),
    Fault::Garbage(Before),
    Fault::Garbage(After),
    Fault::Status(500, Before),
    Fault::Status(500, After),
    Fault::Status(502, Before),
    Fault::Status(502, After),
    Fault::Status(503, Before),
    Fault::Status(503, After),
    Fault::Status(504, Before),
    Fault::Status(504, After),
    Fault::Status(520, Before),
    Fault::Status(520, After),
    Fault::TooMany(0),
    Fault::TooMany(1),
    Fault::TooMany(2),
    Fault::TooMany(3),
    Fault::CutInHead,
    Fault::CutInBody,
    Fault::TooLong,
    Fault::TooShort,
    Fault::CutInChunks,
    Fault::Delay,
];

/// Returns the fault of an attempt, which is the same in every run with the same seed.
pub(crate) fn choose(seed: u64, call: u64, attempt: u64, per_mille: u64) -> Option<Fault> {
    let hash = mix(seed ^ mix(call ^ mix(attempt)));
    if hash % 1_000 >= per_mille {
        return None;
    }
    let index = usize::try_from(mix(hash) % 29).unwrap();
    Some(ALL[index])
}

/// The mixing step of `SplitMix64`.
fn mix(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

impl Fault {
    pub(crate) fn is_before_acting(self) -> bool {
        matches!(
            self,
            Self::Cut(Before)
                | Self::CutInRequest
                | Self::Reset(Before)
                | Self::Stall(Before)
                | Self::Garbage(Before)
                | Self::Status(_, Before)
                | Self::TooMany(_)
        )
    }

    /// Returns whether a client cannot know if its write took effect, given the tenant's own status.
    pub(crate) fn leaves_open(self, answered: Option<u16>) -> bool {
        let is_refused = answered.is_some_and(|status| (400..500).contains(&status));
        match self {
            Self::TooMany(_) | Self::Delay | Self::TooShort => false,
            // The head contains the refusal.
            Self::CutInBody | Self::TooLong | Self::CutInChunks => !is_refused,
            _ => true,
        }
    }

    /// Returns the name in the table.
    pub(crate) fn name(self) -> String {
        format!("{self:?}")
            .replace("Before", "before")
            .replace("After", "after")
    }
}
