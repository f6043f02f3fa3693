//! APP特征信息

use super::rows;

rows! {}
