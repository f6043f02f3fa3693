//! 联系方式

use super::rows;

rows! {}
