//! 域名

use super::rows;

rows! {}
