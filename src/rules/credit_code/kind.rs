//! The first two characters of a credit code: who registers (登记管理部门), and what kind of unit (机构类别) (R5.2).
//!
//! | | department | kinds |
//! |---|---|---|
//! | 1 | 机构编制 | 1 机关, 2 事业单位, 3 编办管理的群众团体 |
//! | 2 | 外交 | 1 外国常驻新闻机构 |
//! | 3 | 司法行政 | 1 律师执业机构, 2 公证处, 3 基层法律服务所, 4 司法鉴定机构, 5 仲裁委员会 |
//! | 4 | 文化 | 1 外国在华文化中心 |
//! | 5 | 民政 | 1 社会团体, 2 民办非企业单位, 3 基金会 |
//! | 6 | 旅游 | 1 外国旅游部门常驻代表机构, 2 港澳台旅游部门代表机构 |
//! | 7 | 宗教 | 1 宗教活动场所, 2 宗教院校 |
//! | 8 | 工会 | 1 基层工会 |
//! | 9 | 市场监管 | 1 企业, 2 个体工商户, 3 农民专业合作社 |
//! | A | 中央军委 | 1 军队事业单位 |
//! | N | 农业 | 1 组级, 2 村级, 3 乡镇级集体经济组织 |
//! | Y | 其他 | 1 |
//!
//! And 9, 其他, of each but Y; some lists lack 99. New ones may be added: what is not here is doubtful, not wrong.

const PAIRS: &[u8] =
    b"11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 99 A1 A9 N1 N2 N3 N9 Y1";

/// True where the department registers units of this kind.
pub(super) fn is_known(department: u8, kind: u8) -> bool {
    KINDS[usize::from(department & 63)] >> (kind & 15) & 1 == 1
}

/// The kinds of each department, a bit each. No two departments end in the same six bits.
static KINDS: [u16; 64] = {
    let mut kinds = [0; 64];
    let mut at = 0;
    while at < PAIRS.len() {
        kinds[(PAIRS[at] & 63) as usize] |= 1 << (PAIRS[at + 1] & 15);
        at += 3;
    }
    kinds
};
