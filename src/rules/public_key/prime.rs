//! Small prime factors: no RSA modulus has one, and nine of ten wrong numbers do.
//!
//! Candidates are multiplied into products of one limb, and one pass over the modulus tests a whole product, without a
//! division: at each limb the multiple of the product that clears it is taken away (the exact remainder for an odd
//! divisor, as in Montgomery's reduction). What is left is divisible by a candidate exactly if the modulus is.

use super::number::low;

/// A modulus with a factor below this is certainly miscopied: key generators try far more.
const BOUND: u32 = 65_536;

/// The smallest odd prime below 65,536 that divides the number, if it is not zero.
pub(super) fn small_factor(limbs: &[u32]) -> Option<u32> {
    let mut next = 3;
    while next < BOUND {
        let (first, mut product) = (next, 1_u32);
        while let Some(larger) = product.checked_mul(next)
            && next < BOUND
        {
            product = larger;
            next = candidate(next + 2);
        }
        let left = remainder(limbs, product);
        let mut tried = first;
        while tried < next {
            if left.is_multiple_of(tried) {
                return Some(tried);
            }
            tried = candidate(tried + 2);
        }
    }
    None
}

/// This odd number or the next that may be a prime: every prime is one, and the smallest divisor is a prime.
fn candidate(odd: u32) -> u32 {
    let mut it = odd;
    while [3, 5, 7, 11, 13].iter().any(|prime| it != *prime && it.is_multiple_of(*prime)) {
        it += 2;
    }
    it
}

/// A number that an odd product's factors divide exactly if they divide the modulus.
fn remainder(limbs: &[u32], product: u32) -> u32 {
    // The inverse modulo 2^32: each step doubles the bits that are right, beginning with 3.
    let mut inverse = product;
    for _ in 0..4 {
        inverse = inverse.wrapping_mul(2_u32.wrapping_sub(product.wrapping_mul(inverse)));
    }
    let mut carried = 0;
    for limb in limbs {
        let (rest, borrow) = limb.overflowing_sub(carried);
        let multiple = u64::from(rest.wrapping_mul(inverse));
        carried = low((multiple * u64::from(product)) >> 32) + u32::from(borrow);
    }
    carried
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_smallest_factor_and_no_other() {
        for (number, factor) in [(3, Some(3)), (15, Some(3)), (65_521 * 65_521, Some(65_521)), (65_537, None), (1, None)] {
            assert_eq!(small_factor(&[low(number), low(number >> 32)]), factor, "{number}");
        }
    }

    #[test]
    fn agrees_with_plain_division() {
        let mut state = 7_u64;
        for _ in 0..200 {
            let limbs: Vec<u32> = (0..6)
                .map(|_| {
                    state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                    low(state >> 32)
                })
                .collect();
            let divides =
                |prime: u32| limbs.iter().rev().fold(0_u64, |rest, limb| (rest << 32 | u64::from(*limb)) % u64::from(prime)) == 0;
            assert_eq!(small_factor(&limbs), (3..BOUND).step_by(2).find(|prime| divides(*prime)));
        }
    }
}
