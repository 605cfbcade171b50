//! What can go wrong between a client and a server, and whether the client can know what became of its
//! request.

/// Before or after the tenant has acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum When {
    Before,
    After,
}

use When::{After, Before};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// The connection is closed without an answer.
    Cut(When),
    /// The connection is closed when the head of the request has come.
    CutInRequest,
    /// The connection is reset.
    Reset(When),
    /// Nothing more ever comes.
    Stall(When),
    /// What comes is not HTTP.
    Garbage(When),
    /// A gateway's answer.
    Status(u16, When),
    /// 429, in one of four shapes.
    TooMany(u8),
    /// The head of the answer breaks off.
    CutInHead,
    /// The body of the answer breaks off.
    CutInBody,
    /// The answer says that it is longer than it is.
    TooLong,
    /// The answer says that it is shorter than it is.
    TooShort,
    /// The answer comes in chunks, and breaks off.
    CutInChunks,
    /// The answer comes late, but in time.
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

/// The fault of an attempt, the same in each run with the same seed.
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

    /// Whether a client cannot know if its write was carried out, given the tenant's own answer.
    pub(crate) fn leaves_open(self, answered: Option<u16>) -> bool {
        let is_refused = answered.is_some_and(|status| (400..500).contains(&status));
        match self {
            Self::TooMany(_) | Self::Delay | Self::TooShort => false,
            // The head says that it was refused.
            Self::CutInBody | Self::TooLong | Self::CutInChunks => !is_refused,
            _ => true,
        }
    }

    /// The name for the table.
    pub(crate) fn name(self) -> String {
        format!("{self:?}")
            .replace("Before", "before")
            .replace("After", "after")
    }
}
