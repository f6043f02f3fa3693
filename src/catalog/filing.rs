//! 整份备案信息

use super::rows;

rows! {}
