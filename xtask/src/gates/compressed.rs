//! A compressed wasm: what is in it. Node unpacks it, as it does wherever else this repository needs that: a crate more would
//! be compiled for nothing.

use crate::{Result, run::command};
use std::path::Path;

/// Node itself passes over what follows the end.
const UNPACK: &str = "const file = require('fs').readFileSync(process.argv[1]);
const { buffer, engine } = require('zlib').brotliDecompressSync(file, { info: true });
process.exitCode = engine.bytesWritten === file.length ? 0 : 1;
process.stdout.write(buffer);";

/// The bytes that a file holds as brotli.
pub(crate) fn unpacked(file: &Path) -> Result<Vec<u8>> {
    let out = command("node").args(["-e", UNPACK]).arg(file).output().map_err(|error| format!("node does not start: {error}"))?;
    if out.status.success() { Ok(out.stdout) } else { Err("this is not brotli, or not only".into()) }
}

/// A fault if what was unpacked is not what is shipped plain.
pub(crate) fn other(unpacked: &[u8], plain: &[u8], name: &str) -> Option<String> {
    let same = !plain.is_empty() && unpacked == plain;
    (!same).then(|| format!("unpacked it has {} bytes that are not those of {name} ({})", unpacked.len(), plain.len()))
}

#[cfg(test)]
mod tests {
    use super::{other, unpacked};
    use std::{env, fs, process};

    #[test]
    fn brotli_is_unpacked_and_rubbish_is_refused() {
        let file = env::temp_dir().join(format!("beian-{}.br", process::id()));
        fs::write(&file, b"\x0b\x02\x80hello\x03").unwrap();
        assert_eq!(unpacked(&file).unwrap(), b"hello");
        fs::write(&file, b"\x0b\x02\x80hello\x03x").unwrap();
        assert!(unpacked(&file).is_err());
        fs::write(&file, b"hello").unwrap();
        assert!(unpacked(&file).is_err());
        fs::remove_file(&file).unwrap();
        assert!(unpacked(&file).is_err());
    }

    #[test]
    fn other_bytes_are_refused() {
        assert_eq!(other(b"\0asm", b"\0asm", "a.wasm"), None);
        for (unpacked, plain) in [(b"\0asn", &b"\0asm"[..]), (b"\0asm", b"\0asm\x01"), (b"\0asm", b"")] {
            assert!(other(unpacked, plain, "a.wasm").unwrap().contains("a.wasm"));
        }
        assert!(other(b"", b"", "a.wasm").is_some());
    }
}
