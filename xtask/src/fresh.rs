//! What is up to date: a step notes the hash of everything it read, and is skipped while that is the same.

use crate::Result;
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

/// Folders that steps make; no step reads them by way of the folder around.
const MADE: [&str; 4] = ["node_modules", "dist", "miniprogram_dist", "miniprogram_npm"];

/// The hash of these files, of all files in these folders, and of `extra`.
pub(crate) fn hash(paths: &[&str], extra: &str) -> Result<String> {
    let mut files = Vec::new();
    for path in paths {
        collect(Path::new(path), &MADE, &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    extra.hash(&mut hasher);
    for file in &files {
        file.hash(&mut hasher);
        fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// True if the step that wrote this stamp saw the same.
pub(crate) fn same(stamp: &str, hash: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|noted| noted == hash)
}

/// Notes that a step is done.
pub(crate) fn note(stamp: &str, hash: &str) -> Result {
    let folder = Path::new(stamp).parent().expect("a stamp lies in a folder");
    fs::create_dir_all(folder).and_then(|()| fs::write(stamp, hash)).map_err(|error| format!("{stamp}: {error}"))
}

/// Every file below a path, without the folders of these names.
pub(crate) fn collect(path: &Path, without: &[&str], files: &mut Vec<PathBuf>) -> Result {
    let fail = |error: std::io::Error| format!("{}: {error}", path.display());
    if path.is_dir() {
        for entry in fs::read_dir(path).map_err(fail)? {
            let entry = entry.map_err(fail)?.path();
            if !without.iter().any(|name| entry.ends_with(name)) {
                collect(&entry, without, files)?;
            }
        }
    } else if path.exists() {
        files.push(path.to_owned());
    }
    Ok(())
}
