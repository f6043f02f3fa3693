//! Small prime factors: no RSA modulus has one, and of wrong numbers four in five do. A bound of 65,536 instead of 256
//! would find nine in ten, in four hundred times the time.
//!
//! Primes are multiplied into products of one limb, and one pass over the modulus tests a whole product, without a
//! division: at each limb the multiple of the product that clears it is added (Montgomery's reduction). What is left is
//! divisible by a prime of the product exactly if the modulus is. Four products go along in one pass, for the steps
//! of one of them have to wait for each other.

use super::number::low;

/// For each odd prime below 256 half its distance from the one before. A modulus that one of them divides is certainly
/// miscopied, for key generators try far more.
static STEPS: [u8; 53] = {
    let (mut steps, mut count, mut number, mut step) = ([0; 53], 0, 3, 1);
    while count < steps.len() {
        let mut divisor = 3;
        while number % divisor > 0 {
            divisor += 2;
        }
        if divisor == number {
            steps[count] = step;
            count += 1;
            step = 0;
        }
        number += 2;
        step += 1;
    }
    steps
};

/// Goes along the primes.
#[derive(Clone)]
struct Primes {
    prime: u32,
    steps: &'static [u8],
}

impl Iterator for Primes {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let (step, rest) = self.steps.split_first()?;
        *self = Self { prime: self.prime + 2 * u32::from(*step), steps: rest };
        Some(self.prime)
    }
}

/// The smallest of the primes that divides the number, if it is not zero.
pub(super) fn small_factor(limbs: &[u32]) -> Option<u32> {
    let mut primes = Primes { prime: 1, steps: &STEPS };
    while !primes.steps.is_empty() {
        let mut tried = primes.clone();
        let (a, b, c, d) = (product(&mut primes), product(&mut primes), product(&mut primes), product(&mut primes));
        let (mut of_a, mut of_b, mut of_c, mut of_d) = (0, 0, 0, 0);
        for limb in limbs {
            of_a = step(of_a, *limb, &a);
            of_b = step(of_b, *limb, &b);
            of_c = step(of_c, *limb, &c);
            of_d = step(of_d, *limb, &d);
        }
        for (left, Product { last, .. }) in [(of_a, a), (of_b, b), (of_c, c), (of_d, d)] {
            while tried.prime < last {
                let prime = tried.next()?;
                if left.is_multiple_of(prime) {
                    return Some(prime);
                }
            }
        }
    }
    None
}

/// The product of some primes.
struct Product {
    value: u32,
    /// The inverse of minus it modulo 2^32.
    minus_inverse: u32,
    /// The last of the primes.
    last: u32,
}

/// The product of as many of the next primes as one limb holds.
#[inline(never)]
fn product(primes: &mut Primes) -> Product {
    let (mut product, mut next) = (1_u32, primes.clone());
    while let Some(larger) = next.next().and_then(|prime| product.checked_mul(prime)) {
        product = larger;
        *primes = next.clone();
    }
    // Each step doubles the bits that are right, beginning with 3.
    let mut inverse = product;
    for _ in 0..4 {
        inverse = inverse.wrapping_mul(2_u32.wrapping_sub(product.wrapping_mul(inverse)));
    }
    Product { value: product, minus_inverse: inverse.wrapping_neg(), last: primes.prime }
}

/// Adds the multiple of the product that clears the low half, and drops that.
#[inline(always)]
#[expect(clippy::inline_always, reason = "four of them are to run side by side")]
fn step(left: u32, limb: u32, by: &Product) -> u32 {
    let sum = u64::from(left) + u64::from(limb);
    low((sum + u64::from(low(sum).wrapping_mul(by.minus_inverse)) * u64::from(by.value)) >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_smallest_factor_and_no_other() {
        for (number, factor) in [(3, Some(3)), (15, Some(3)), (251 * 251, Some(251)), (257, None), (1, None)] {
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
            assert_eq!(small_factor(&limbs), (3..256).step_by(2).find(|prime| divides(*prime)));
        }
    }
}
