//! Chromium, in which the page and the package are tested, and a font with Chinese characters for it.

use crate::{
    Result, apt,
    run::{command, output, say, which},
};
use std::path::PathBuf;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// Finds it, or installs it on Debian.
pub(crate) fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        return if named.exists() { Ok(named) } else { Err(format!("CHROMIUM names {}, which does not exist", named.display())) };
    }
    let (found, font) = (find(), has_font());
    let needed: Vec<&str> =
        [(found.is_none(), "chromium"), (!font, "fonts-noto-cjk")].into_iter().filter(|it| it.0).map(|it| it.1).collect();
    if !needed.is_empty() && apt::usable() {
        apt::install(&needed, "to test in a real browser, which must be able to draw Chinese")?;
    } else if !font {
        say("no font with Chinese characters was found: pages work, but show boxes (Debian: fonts-noto-cjk)");
    }
    found.or_else(find).ok_or_else(|| {
        "Chromium is needed for the tests in a browser.\n  \
         Debian and Ubuntu: apt-get install chromium fonts-noto-cjk · Fedora: dnf install chromium · macOS: brew install --cask google-chrome\n  \
         or name one: CHROMIUM=/path/to/chromium"
            .into()
    })
}

fn find() -> Option<PathBuf> {
    let usual = PathBuf::from("/usr/bin/chromium");
    let mac = PathBuf::from(MAC);
    [usual, mac].into_iter().find(|it| it.exists()).or_else(|| NAMES.iter().find_map(|name| which(name)))
}

/// Where fontconfig is not there to ask, only Debian's package can be looked for.
fn has_font() -> bool {
    match output(command("fc-list").arg(":lang=zh-cn")) {
        Ok(list) => !list.is_empty(),
        Err(_) => {
            !cfg!(target_os = "linux") || std::path::Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists()
        }
    }
}
