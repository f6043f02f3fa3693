//! IP地址

use super::rows;

rows! {}
