//! Names that sentences say in each language: platforms, algorithms, places in the form.

/// A name from [`TERMS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term(&'static str);

impl Term {
    /// The name as it stands in `params`.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

/// A term in both languages.
#[derive(Debug)]
pub struct TermWords {
    /// The name as it stands in `params`.
    pub term: &'static str,
    /// In Chinese.
    pub zh_cn: &'static str,
    /// In English.
    pub en: &'static str,
}

macro_rules! terms {
    ($($name:ident = $term:literal: $zh:literal, $en:literal;)+) => {
        impl Term {
            $(#[doc = $zh] pub const $name: Self = Self($term);)+
        }

        /// Every term.
        pub static TERMS: &[TermWords] = &[$(TermWords { term: $term, zh_cn: $zh, en: $en },)+];
    };
}

terms! {
    // 运行平台
    ANDROID = "android": "安卓", "Android";
    IOS = "ios": "iOS", "iOS";
    HARMONYOS = "harmonyos": "鸿蒙", "HarmonyOS";
    // 算法
    MD5 = "MD5": "MD5", "MD5";
    SHA1 = "SHA-1": "SHA-1", "SHA-1";
    SHA256 = "SHA-256": "SHA-256", "SHA-256";
    // 公钥的写法
    PKCS1 = "PKCS#1": "PKCS#1 结构", "PKCS#1 structure";
    SPKI = "SPKI": "SPKI（SubjectPublicKeyInfo）结构", "SPKI (SubjectPublicKeyInfo) structure";
    BASE64_MODULUS = "base64-modulus": "base64 写法的模数", "modulus in base64";
    COMPRESSED_POINT = "compressed-point": "压缩形式的椭圆曲线点", "compressed point of an elliptic curve";
}

impl From<crate::context::PlatformKind> for Term {
    fn from(platform: crate::context::PlatformKind) -> Self {
        Self(platform.as_str())
    }
}
