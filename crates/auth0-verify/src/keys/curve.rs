//! A check that a point is on one of the NIST curves: y² = x³ − 3x + b (mod p).
//!
//! Some backends check this when a key is read, others only with the first signature. This check gives all
//! of them the same behavior. The numbers are public, so the arithmetic need not take constant time.

use auth0_core::der::Curve;

/// The field and `b` of a curve. Numbers have `N` limbs, the lowest first.
struct Equation<const N: usize> {
    p: [u64; N],
    b: [u64; N],
    /// 2^(128·N) mod p, which converts a number to Montgomery form.
    r2: [u64; N],
    /// −1/p mod 2^64.
    n0: u64,
}

const P256: Equation<4> = Equation::new(
    [u64::MAX, 0xffff_ffff, 0, 0xffff_ffff_0000_0001],
    [
        0x3bce_3c3e_27d2_604b,
        0x651d_06b0_cc53_b0f6,
        0xb3eb_bd55_7698_86bc,
        0x5ac6_35d8_aa3a_93e7,
    ],
);

const P384: Equation<6> = Equation::new(
    [
        0xffff_ffff,
        0xffff_ffff_0000_0000,
        0xffff_ffff_ffff_fffe,
        u64::MAX,
        u64::MAX,
        u64::MAX,
    ],
    [
        0x2a85_c8ed_d3ec_2aef,
        0xc656_398d_8a2e_d19d,
        0x0314_088f_5013_875a,
        0x181d_9c6e_fe81_4112,
        0x988e_056b_e3f8_2d19,
        0xb331_2fa7_e23e_e7e4,
    ],
);

const P521: Equation<9> = Equation::new(
    [
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        u64::MAX,
        0x1ff,
    ],
    [
        0xef45_1fd4_6b50_3f00,
        0x3573_df88_3d2c_34f1,
        0x1652_c0bd_3bb1_bf07,
        0x5619_3951_ec7e_937b,
        0xb8b4_8991_8ef1_09e1,
        0xa2da_725b_99b3_15f3,
        0x929a_21a0_b685_40ee,
        0x953e_b961_8e1c_9a1f,
        0x51,
    ],
);

/// Returns whether x and y, each of the curve's size, are the coordinates of a point on the curve.
pub(super) fn contains(curve: Curve, x: &[u8], y: &[u8]) -> bool {
    match curve {
        Curve::P256 => P256.holds(x, y),
        Curve::P384 => P384.holds(x, y),
        Curve::P521 => P521.holds(x, y),
    }
}

impl<const N: usize> Equation<N> {
    const fn new(p: [u64; N], b: [u64; N]) -> Self {
        // Newton's iteration doubles the number of correct bits: 1, 2, …, 64.
        let mut inverse: u64 = 1;
        let mut round = 0;
        while round < 6 {
            inverse = inverse.wrapping_mul(2u64.wrapping_sub(p[0].wrapping_mul(inverse)));
            round += 1;
        }
        let mut r2 = [0; N];
        r2[0] = 1;
        let mut doublings = 0;
        while doublings < 128 * N {
            r2 = add(&r2, &r2, &p);
            doublings += 1;
        }
        Self {
            p,
            b,
            r2,
            n0: inverse.wrapping_neg(),
        }
    }

    fn holds(&self, x: &[u8], y: &[u8]) -> bool {
        let (Some(x), Some(y)) = (self.number(x), self.number(y)) else {
            return false;
        };
        let (x, y) = (self.multiply(&x, &self.r2), self.multiply(&y, &self.r2));
        let b = self.multiply(&self.b, &self.r2);
        let cube = self.multiply(&self.multiply(&x, &x), &x);
        let sum = |one: &_, other: &_| add(one, other, &self.p);
        // Moving −3x to the other side avoids a subtraction.
        let left = sum(&self.multiply(&y, &y), &sum(&x, &sum(&x, &x)));
        left == sum(&cube, &b)
    }

    /// Reads a coordinate; returns `None` unless it is below p.
    fn number(&self, bytes: &[u8]) -> Option<[u64; N]> {
        let mut limbs = [0; N];
        for (index, byte) in bytes.iter().rev().enumerate() {
            *limbs.get_mut(index / 8)? |= u64::from(*byte) << (8 * (index % 8));
        }
        less(&limbs, &self.p).then_some(limbs)
    }

    /// Montgomery multiplication: a·b/2^(64·N) mod p.
    fn multiply(&self, a: &[u64; N], b: &[u64; N]) -> [u64; N] {
        let mut sum = [0; N];
        // The two limbs above.
        let mut high = 0u64;
        for limb in a {
            let mut carry = 0;
            for (place, factor) in sum.iter_mut().zip(b) {
                (*place, carry) = limb.carrying_mul_add(*factor, *place, carry);
            }
            let (low, top) = high.overflowing_add(carry);
            let factor = sum[0].wrapping_mul(self.n0);
            let (_, mut carry) = factor.carrying_mul_add(self.p[0], sum[0], 0);
            for index in 1..N {
                (sum[index - 1], carry) = factor.carrying_mul_add(self.p[index], sum[index], carry);
            }
            let (last, over) = low.overflowing_add(carry);
            sum[N - 1] = last;
            high = u64::from(top) + u64::from(over);
        }
        if high > 0 || !less(&sum, &self.p) {
            subtract(&sum, &self.p)
        } else {
            sum
        }
    }
}

/// a + b mod p, for numbers below p.
const fn add<const N: usize>(a: &[u64; N], b: &[u64; N], p: &[u64; N]) -> [u64; N] {
    let mut sum = [0; N];
    let mut carry = false;
    let mut index = 0;
    while index < N {
        let (partial, one) = a[index].overflowing_add(b[index]);
        let (whole, other) = partial.overflowing_add(carry as u64);
        sum[index] = whole;
        carry = one || other;
        index += 1;
    }
    if carry || !less(&sum, p) {
        subtract(&sum, p)
    } else {
        sum
    }
}

const fn less<const N: usize>(a: &[u64; N], b: &[u64; N]) -> bool {
    let mut index = N;
    while index > 0 {
        index -= 1;
        if a[index] != b[index] {
            return a[index] < b[index];
        }
    }
    false
}

const fn subtract<const N: usize>(a: &[u64; N], b: &[u64; N]) -> [u64; N] {
    let mut difference = [0; N];
    let mut borrow = false;
    let mut index = 0;
    while index < N {
        let (partial, one) = a[index].overflowing_sub(b[index]);
        let (whole, other) = partial.overflowing_sub(borrow as u64);
        difference[index] = whole;
        borrow = one || other;
        index += 1;
    }
    difference
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len() / 2)
            .map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap())
            .collect()
    }

    /// The base points (SEC 2, sections 2.4.2, 2.5.1 and 2.6.1).
    const POINTS: [(Curve, &str, &str); 3] = [
        (
            Curve::P256,
            "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
            "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
        ),
        (
            Curve::P384,
            "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
            "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f",
        ),
        (
            Curve::P521,
            "00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
            "011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650",
        ),
    ];

    #[test]
    fn a_point_is_on_the_curve_and_its_neighbours_are_not() {
        for (curve, x, y) in POINTS {
            let (x, y) = (bytes(x), bytes(y));
            assert!(contains(curve, &x, &y), "{curve:?}");
            assert!(!contains(curve, &y, &x), "{curve:?}");
            for index in 0..x.len() {
                let (mut other_x, mut other_y) = (x.clone(), y.clone());
                other_x[index] ^= 1;
                other_y[index] ^= 1;
                assert!(!contains(curve, &other_x, &y), "{curve:?} {index}");
                assert!(!contains(curve, &x, &other_y), "{curve:?} {index}");
            }
            let zero = vec![0; curve.size()];
            assert!(!contains(curve, &zero, &zero));
        }
    }

    #[test]
    fn coordinates_are_below_the_modulus() {
        // (0, √b) is on P-256; with p instead of 0, it is another encoding of the same point.
        let y = bytes("66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4");
        let p = bytes("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
        assert!(contains(Curve::P256, &[0; 32], &y));
        assert!(!contains(Curve::P256, &p, &y));
        assert!(!contains(Curve::P256, &[0xff; 32], &y));
    }
}
