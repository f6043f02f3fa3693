//! The area codes (区号) of the mainland and how many digits a local number has there: R2.3, from libphonenumber's data.

/// Cities with local numbers of 8 digits.
const EIGHT: &str = "010 020-025 027-029 0311 0371 0377 0379 0411 0431-0432 0451 0510-0519 0523 0527 0531-0532 0551 0571 0573-0577 0579 \
    0591 0595 0731 0755 0757 0760 0769 0791 0871 0898";
/// Cities between 7 and 8 digits.
const SEVEN_OR_EIGHT: &str = "0433 0435 0754 0851";
/// Cities with local numbers of 7 digits.
const SEVEN: &str = "0310 0312-0319 0335 0349-0359 0370 0372-0376 0378 0391-0396 0398 0412 0414-0419 0421 0427 0429 0434 0436-0439 \
    0452-0459 0464 0467-0479 0482-0483 0530 0533-0539 0543 0546 0550 0552-0559 0561-0564 0566 0570 0572 0578 0580 \
    0592-0594 0596-0599 0631-0635 0660 0662-0663 0668 0691-0692 0701 0710-0719 0722 0724 0728 0730 0734-0739 0743-0746 \
    0750-0753 0756 0758-0759 0762-0763 0766 0768 0770-0779 0790 0792-0799 0812-0813 0816-0818 0825-0827 0830-0839 \
    0852-0859 0870 0872-0879 0883 0886-0888 0891-0897 0901-0903 0906 0908-0909 0911-0917 0919 0930-0939 0941 0943 \
    0951-0955 0970-0977 0979 0990-0993 0995-0999";

/// What is known of an area code.
pub(super) enum Area {
    /// Local numbers have so many digits.
    Digits(usize),
    /// A city between 7 and 8 digits.
    SevenOrEight,
    /// Numbers now have this code.
    MergedInto(&'static str),
    /// No longer in the data.
    Retired,
    /// Never in the data.
    Unknown,
}

/// Looks an area code up.
pub(super) fn area(code: &str) -> Area {
    let number = code.bytes().fold(0, |number, digit| number * 10 + usize::from(digit - b'0'));
    match number {
        // 铁岭 and 抚顺 joined 沈阳.
        410 | 413 => return Area::MergedInto("024"),
        // 昌吉
        994 => return Area::Retired,
        _ => {}
    }
    match TABLE.get(number / 4).map_or(0, |four| four >> (number % 4 * 2) & 3) {
        1 => Area::Digits(7),
        2 => Area::Digits(8),
        3 => Area::SevenOrEight,
        _ => Area::Unknown,
    }
}

/// The lists above, packed when this is compiled: two bits for each code.
static TABLE: [u8; 250] = {
    let mut table = [0; 250];
    mark(&mut table, SEVEN.as_bytes(), 1);
    mark(&mut table, EIGHT.as_bytes(), 2);
    mark(&mut table, SEVEN_OR_EIGHT.as_bytes(), 3);
    table
};

const fn mark(table: &mut [u8; 250], list: &[u8], bits: u8) {
    let (mut at, mut first, mut number) = (0, None, 0);
    while at <= list.len() {
        match if at < list.len() { list[at] } else { b' ' } {
            b' ' => {
                let mut code = match first {
                    Some(first) => first,
                    None => number,
                };
                while code <= number {
                    table[code / 4] |= bits << (code % 4 * 2);
                    code += 1;
                }
                (first, number) = (None, 0);
            }
            b'-' => (first, number) = (Some(number), 0),
            digit => number = number * 10 + (digit - b'0') as usize,
        }
        at += 1;
    }
}
