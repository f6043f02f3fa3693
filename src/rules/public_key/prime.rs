//! Small prime factors: no RSA modulus has one, and of wrong numbers nine in ten do.
//!
//! Primes are multiplied into products of one limb, and one pass over the modulus tests a whole product, without a
//! division: at each limb the multiple of the product that clears it is added (Montgomery's reduction). What is left is
//! divisible by a prime of the product exactly if the modulus is. Two products go along in one pass, for the steps
//! of one of them have to wait for each other.

use super::number::low;

/// A modulus with a factor below this is certainly miscopied: key generators try far more.
const BOUND: u32 = 65_536;
/// The square root of that.
const ROOT: u32 = 256;

/// The smallest odd prime below 65,536 that divides the number, if it is not zero.
pub(super) fn small_factor(limbs: &[u32]) -> Option<u32> {
    let composite = sieve();
    let mut prime = 3;
    while prime < BOUND {
        let mut tried = prime;
        let a = product(&mut prime, &composite);
        let middle = prime;
        let b = product(&mut prime, &composite);
        let (mut left_of_a, mut left_of_b) = (0, 0);
        for limb in limbs {
            left_of_a = step(left_of_a, *limb, a);
            left_of_b = step(left_of_b, *limb, b);
        }
        while tried < prime {
            if (if tried < middle { left_of_a } else { left_of_b }).is_multiple_of(tried) {
                return Some(tried);
            }
            tried = next(tried, &composite);
        }
    }
    None
}

/// The sieve of Eratosthenes, of the odd numbers: true for what is no prime.
fn sieve() -> Vec<bool> {
    let mut composite = vec![false; BOUND as usize / 2];
    for odd in (3..ROOT as usize).step_by(2) {
        let mut multiple = odd * odd / 2;
        while let Some(it) = composite.get_mut(multiple) {
            *it = true;
            multiple += odd;
        }
    }
    composite
}

/// The prime after this one, or a number above the bound.
#[inline(never)]
fn next(prime: u32, composite: &[bool]) -> u32 {
    let mut odd = prime + 2;
    while composite.get(odd as usize / 2) == Some(&true) {
        odd += 2;
    }
    odd
}

/// The product of this prime and those after it that one limb holds, and the inverse of minus the product modulo 2^32.
#[inline(never)]
fn product(prime: &mut u32, composite: &[bool]) -> (u32, u32) {
    let mut product = 1_u32;
    while let Some(larger) = product.checked_mul(*prime)
        && *prime < BOUND
    {
        product = larger;
        *prime = next(*prime, composite);
    }
    // Each step doubles the bits that are right, beginning with 3.
    let mut inverse = product;
    for _ in 0..4 {
        inverse = inverse.wrapping_mul(2_u32.wrapping_sub(product.wrapping_mul(inverse)));
    }
    (product, inverse.wrapping_neg())
}

/// Adds the multiple of the product that clears the low half, and drops that.
#[inline(always)]
#[expect(clippy::inline_always, reason = "two of them are to run side by side")]
fn step(left: u32, limb: u32, (product, minus_inverse): (u32, u32)) -> u32 {
    let sum = u64::from(left) + u64::from(limb);
    low((sum + u64::from(low(sum).wrapping_mul(minus_inverse)) * u64::from(product)) >> 32)
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
