//! The area codes (区号) of the mainland and how many digits a local number has there: R2.3, from libphonenumber's data.

/// What is known of an area code.
pub(super) enum Area {
    /// Local numbers of 8 digits.
    Eight,
    /// Local numbers of 7 digits.
    Seven,
    /// A city between the two.
    SevenOrEight,
    /// Numbers now have this code.
    MergedInto(&'static str),
    /// No longer in the data.
    Retired,
    /// Never in the data.
    Unknown,
}

/// Looks an area code up, without its 0: 755 for 0755.
pub(super) fn area(code: u16) -> Area {
    match code {
        10 | 20..=25 | 27..=29 => Area::Eight,
        311 | 371 | 377 | 379 | 411 | 431..=432 | 451 | 510..=519 | 523 | 527 | 531..=532 | 551 | 571 | 573..=577 | 579 => {
            Area::Eight
        }
        591 | 595 | 731 | 755 | 757 | 760 | 769 | 791 | 871 | 898 => Area::Eight,
        433 | 435 | 754 | 851 => Area::SevenOrEight,
        310 | 312..=319 | 335 | 349..=359 | 370 | 372..=376 | 378 | 391..=396 | 398 => Area::Seven,
        412 | 414..=419 | 421 | 427 | 429 | 434 | 436..=439 | 452..=459 | 464 | 467..=479 | 482..=483 => Area::Seven,
        530 | 533..=539 | 543 | 546 | 550 | 552..=559 | 561..=564 | 566 | 570 | 572 | 578 | 580 | 592..=594 | 596..=599 => {
            Area::Seven
        }
        631..=635 | 660 | 662..=663 | 668 | 691..=692 => Area::Seven,
        701 | 710..=719 | 722 | 724 | 728 | 730 | 734..=739 | 743..=746 | 750..=753 | 756 | 758..=759 => Area::Seven,
        762..=763 | 766 | 768 | 770..=779 | 790 | 792..=799 => Area::Seven,
        812..=813 | 816..=818 | 825..=827 | 830..=839 | 852..=859 | 870 | 872..=879 | 883 | 886..=888 | 891..=897 => Area::Seven,
        901..=903 | 906 | 908..=909 | 911..=917 | 919 | 930..=939 | 941 | 943 | 951..=955 | 970..=977 | 979 => Area::Seven,
        990..=993 | 995..=999 => Area::Seven,
        // 铁岭 and 抚顺 joined 沈阳.
        410 | 413 => Area::MergedInto("024"),
        // 昌吉
        994 => Area::Retired,
        _ => Area::Unknown,
    }
}
