//! `cargo xtask miniprogram`: makes the example mini-program (示例小程序) ready to open in WeChat DevTools.

use crate::{
    Result, build, fresh,
    run::{command, run, say},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

const APP: &str = "www/miniprogram";
/// Each package's mini-program folder, which DevTools' own build (构建 npm) copies byte for byte to its name there.
const PACKAGES: [(&str, &str); 2] =
    [("beian", "pkg/miniprogram_dist"), ("tdesign-miniprogram", "node_modules/tdesign-miniprogram/miniprogram_dist")];

pub(crate) fn miniprogram() -> Result {
    build::package()?;
    let npm = Path::new(APP).join("miniprogram_npm");
    if npm.exists() {
        fs::remove_dir_all(&npm).map_err(|error| format!("{}: {error}", npm.display()))?;
    }
    for (name, from) in PACKAGES {
        say(&format!("{APP}: putting {name} into miniprogram_npm"));
        copy(Path::new(from), &npm.join(name))?;
    }
    say(&format!("{APP}: bundling the cases for the phone checklist (真机检查)"));
    run(command("node").arg("www/miniprogram-test/cases.mjs"))?;
    say(&format!("ready: open the folder {APP} in WeChat DevTools (微信开发者工具 › 导入项目), with a test account (测试号)"));
    Ok(())
}

/// Copies all files of a folder. None at all is a failure.
fn copy(from: &Path, to: &Path) -> Result {
    let mut files: Vec<PathBuf> = Vec::new();
    fresh::collect(from, &[], &mut files)?;
    if files.is_empty() {
        return Err(format!("{} is not there", from.display()));
    }
    for file in files {
        let target = to.join(file.strip_prefix(from).expect("found below it"));
        let folder = target.parent().expect("a file lies in a folder");
        fs::create_dir_all(folder)
            .and_then(|()| fs::copy(&file, &target))
            .map_err(|error| format!("{}: {error}", target.display()))?;
    }
    Ok(())
}
