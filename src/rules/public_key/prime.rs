//! Small prime factors: no RSA modulus has one, and nine of ten wrong numbers do.
//!
//! The primes are multiplied into products of one limb, and one pass over the modulus tests a whole product, without a
//! division: at each limb the multiple of the product that clears it is taken away (the exact remainder for an odd
//! divisor, as in Montgomery's reduction). What is left is divisible by a prime of the product exactly if the modulus is.

use super::number::low;
use std::sync::OnceLock;

/// A modulus with a factor below this is certainly miscopied: key generators try far more.
const BOUND: usize = 65_536;
/// Products that one pass takes together: their chains of multiplications overlap.
const LANES: usize = 4;

/// Odd primes whose product fits a limb.
struct Group {
    product: u32,
    /// `product * inverse` is 1 modulo 2^32.
    inverse: u32,
    /// Its primes, by their places in the list.
    primes: std::ops::Range<usize>,
}

struct Table {
    primes: Vec<u32>,
    groups: Vec<Group>,
}

/// The smallest odd prime below 65,536 that divides the number, if it is not zero.
pub(super) fn small_factor(limbs: &[u32]) -> Option<u32> {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| group(odd_primes()));
    table.groups.chunks(LANES).find_map(|groups| {
        let left = remainders(limbs, groups);
        groups
            .iter()
            .zip(left)
            .find_map(|(group, left)| table.primes[group.primes.clone()].iter().copied().find(|prime| left % prime == 0))
    })
}

/// For each group, a number that its primes divide exactly if they divide the modulus.
fn remainders(limbs: &[u32], groups: &[Group]) -> [u32; LANES] {
    // Written out lane by lane: at the size that is shipped, the compiler keeps inner loops as loops.
    let (mut a, mut b, mut c, mut d) = (0, 0, 0, 0);
    let [one, two, three, four] = [0, 1, 2, 3].map(|lane| groups.get(lane).map_or((1, 1), |it| (it.product, it.inverse)));
    for limb in limbs {
        a = carry(*limb, a, one);
        b = carry(*limb, b, two);
        c = carry(*limb, c, three);
        d = carry(*limb, d, four);
    }
    [a, b, c, d]
}

/// Takes from a limb what was carried, clears the rest with a multiple of the product, and carries what overflows.
#[expect(clippy::inline_always, reason = "the whole loop is these calls; optimising for size would leave them calls")]
#[inline(always)]
fn carry(limb: u32, carried: u32, (product, inverse): (u32, u32)) -> u32 {
    let (rest, borrow) = limb.overflowing_sub(carried);
    let multiple = rest.wrapping_mul(inverse);
    low((u64::from(multiple) * u64::from(product)) >> 32) + u32::from(borrow)
}

/// The odd primes below the bound, by the sieve of Eratosthenes over the odd numbers.
fn odd_primes() -> Vec<u32> {
    let mut composite = vec![false; BOUND / 2];
    let mut primes = Vec::new();
    for place in 1..BOUND / 2 {
        if composite[place] {
            continue;
        }
        let prime = 2 * place + 1;
        primes.push(low(prime as u64));
        let mut multiple = prime * prime / 2;
        while multiple < composite.len() {
            composite[multiple] = true;
            multiple += prime;
        }
    }
    primes
}

fn group(primes: Vec<u32>) -> Table {
    let mut groups: Vec<Group> = Vec::new();
    for (place, prime) in primes.iter().enumerate() {
        match groups.last_mut().and_then(|last| Some((last.product.checked_mul(*prime)?, last))) {
            Some((product, last)) => {
                last.product = product;
                last.primes.end = place + 1;
            }
            None => groups.push(Group { product: *prime, inverse: 0, primes: place..place + 1 }),
        }
    }
    for group in &mut groups {
        group.inverse = inverse(group.product);
    }
    Table { primes, groups }
}

/// The inverse of an odd number modulo 2^32: each step doubles the bits that are right, beginning with 3.
fn inverse(odd: u32) -> u32 {
    let step = |guess: u32| guess.wrapping_mul(2_u32.wrapping_sub(odd.wrapping_mul(guess)));
    (0..4).fold(odd, |guess, _| step(guess))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_smallest_factor_and_no_other() {
        for (number, factor) in [(3, Some(3)), (15, Some(3)), (65_521 * 65_521, Some(65_521)), (65_537, None), (1, None)] {
            assert_eq!(small_factor(&[low(number), low(number >> 32)]), factor, "{number}");
        }
        assert_eq!(odd_primes().len(), 6541);
        assert!(group(odd_primes()).groups.iter().all(|it| it.product.wrapping_mul(it.inverse) == 1));
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
            assert_eq!(small_factor(&limbs), odd_primes().into_iter().find(|prime| divides(*prime)));
        }
    }
}
