//! Laws of package names, keys, fingerprints.
