//! Small prime factors: no RSA modulus has one, and nine of ten wrong numbers do.
//!
//! Primes are multiplied into products of one limb, and one pass over the modulus tests a whole product, without a
//! division: at each limb the multiple of the product that clears it is added (Montgomery's reduction). What is left is
//! divisible by a prime of the product exactly if the modulus is. Four products go along in one pass, side by side, for
//! the steps of one of them have to wait for each other.

use super::number::low;

/// A modulus with a factor below this is certainly miscopied: key generators try far more.
const BOUND: u32 = 32_768;

/// The smallest odd prime below 32,768 that divides the number, if it is not zero.
pub(super) fn small_factor(limbs: &[u32]) -> Option<u32> {
    let composite = sieve();
    let next = |mut odd: u32| {
        while odd < BOUND && composite[odd as usize / 2] {
            odd += 2;
        }
        odd
    };
    let mut prime = 3;
    while prime < BOUND {
        let mut tried = prime;
        let mut products = [1_u32; 4];
        let mut ends = [0; 4];
        for (product, end) in products.iter_mut().zip(&mut ends) {
            while let Some(larger) = product.checked_mul(prime)
                && prime < BOUND
            {
                *product = larger;
                prime = next(prime + 2);
            }
            *end = prime;
        }
        for (left, end) in remainders(limbs, products).into_iter().zip(ends) {
            while tried < end {
                if left.is_multiple_of(tried) {
                    return Some(tried);
                }
                tried = next(tried + 2);
            }
        }
    }
    None
}

/// The sieve of Eratosthenes, of the odd numbers: true for what is no prime.
fn sieve() -> Vec<bool> {
    let mut composite = vec![false; BOUND as usize / 2];
    for odd in (3..182).step_by(2) {
        let mut multiple = odd * odd / 2;
        while let Some(it) = composite.get_mut(multiple) {
            *it = true;
            multiple += odd;
        }
    }
    composite
}

/// For each of these odd products a number that its factors divide exactly if they divide the modulus.
fn remainders(limbs: &[u32], products: [u32; 4]) -> [u32; 4] {
    let [a, b, c, d] = products.map(|product| (product, minus_inverse(product)));
    let mut left = [0; 4];
    for limb in limbs {
        left = [step(left[0], *limb, a), step(left[1], *limb, b), step(left[2], *limb, c), step(left[3], *limb, d)];
    }
    left
}

/// Adds the multiple of the product that clears the low half, and drops that.
#[inline(always)]
#[expect(clippy::inline_always, reason = "four of them are to run side by side")]
fn step(left: u32, limb: u32, (product, minus_inverse): (u32, u32)) -> u32 {
    let sum = u64::from(left) + u64::from(limb);
    low((sum + u64::from(low(sum).wrapping_mul(minus_inverse)) * u64::from(product)) >> 32)
}

/// The inverse of minus the product, modulo 2^32: each step doubles the bits that are right, beginning with 3.
fn minus_inverse(product: u32) -> u32 {
    let mut inverse = product;
    for _ in 0..4 {
        inverse = inverse.wrapping_mul(2_u32.wrapping_sub(product.wrapping_mul(inverse)));
    }
    inverse.wrapping_neg()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_smallest_factor_and_no_other() {
        for (number, factor) in [(3, Some(3)), (15, Some(3)), (32_749 * 32_749, Some(32_749)), (32_771, None), (1, None)] {
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
