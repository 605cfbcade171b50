//! A cheap hash for routes. The standard hasher protects against keys chosen by an attacker; routes
//! are compiled in, and the standard hash would cost more than the rest of the limiter's work.

use std::hash::{BuildHasherDefault, Hasher};

pub(super) type BuildRouteHasher = BuildHasherDefault<RouteHasher>;

#[derive(Debug, Default)]
pub(super) struct RouteHasher(u64);

impl RouteHasher {
    fn mix(&mut self, word: u64) {
        // An odd number with evenly distributed bits, as used by the hashers of Firefox and rustc.
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for RouteHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        for byte in rest {
            self.mix(u64::from(*byte));
        }
    }

    fn finish(&self) -> u64 {
        // The upper bits are mixed best, whereas the map uses the lower ones.
        self.0.rotate_left(26)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::hash::BuildHasher;

    use http::Method;

    use super::*;
    use crate::error::RequestLine;

    #[test]
    fn routes_are_told_apart() {
        let build = BuildRouteHasher::default();
        let mut hashes = HashSet::new();
        for method in [Method::GET, Method::POST, Method::PATCH, Method::DELETE] {
            for template in [
                "/users",
                "/users/{id}",
                "/users/{id}/roles",
                "/roles",
                "/roles/{id}",
            ] {
                hashes.insert(build.hash_one(RequestLine::new(method.clone(), template)));
            }
        }
        assert_eq!(hashes.len(), 20);
    }
}
