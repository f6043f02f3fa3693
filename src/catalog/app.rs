//! What can be wrong with the platform and the features of an APP (APP特征信息): package name, fingerprint, public key.

use super::{Term, rows};

rows! {
    super::ip::END;

    /// A store is no operating system.
    PlatformStore { text: String } = "platform.store", Error {
        zh: "“{text}”是应用分发渠道，不是运行平台；请填 APP 运行的操作系统：安卓、iOS 或鸿蒙",
        en: "\"{text}\" is where the APP is distributed, not what it runs on; give the operating system: Android, iOS or HarmonyOS",
        source: "PLAT-01: Huawei Cloud, APP运行平台（安卓、IOS、鸿蒙等）非APP分发平台",
        prevents: "APP平台信息无效"
    }
    /// A package file is no operating system.
    PlatformFile { text: String } = "platform.file", Error {
        zh: "“{text}”是安装包文件名；请填它运行的操作系统",
        en: "\"{text}\" is the name of a package file; give the operating system that it runs on",
        source: "PLAT-01: Huawei Cloud, ipa后缀为IOS应用包，apk为安卓应用包，hap为鸿蒙应用包",
        prevents: "APP平台信息无效"
    }
    /// Mini-programs and quick-apps are filed elsewhere.
    PlatformServiceType { text: String } = "platform.service_type", Error {
        zh: "“{text}”不是 APP 的运行平台，它是另一种备案服务类型，请通过它所在的平台单独备案",
        en: "\"{text}\" is not a platform of an APP but another kind of service, filed by itself through the platform it lives on",
        source: "PLAT-01, NUM-02: Huawei Cloud and Alibaba Cloud",
        prevents: "APP平台信息无效"
    }
    /// One row, one system.
    PlatformSeveral { count: usize } = "platform.several", Error {
        zh: "这里写了 {count} 个平台；每个平台单独填一行",
        en: "{count} platforms are named here; give each a row of its own",
        source: "PLAT-01: one filing lists every platform",
        prevents: "APP平台信息无效"
    }
    /// A system of which no form's list is known.
    PlatformOther { text: String } = "platform.other_system", Warning {
        zh: "多数备案表单只列安卓、iOS、鸿蒙；能否填“{text}”请先向接入商确认",
        en: "Most forms list Android, iOS and HarmonyOS alone; ask the provider whether \"{text}\" can be filed",
        source: "PLAT-01: no source for other systems; one provider names 黑莓 and Linux",
        prevents: "APP平台信息无效"
    }
    /// No system that anybody knows.
    PlatformUnknown { text: String } = "platform.unknown", Error {
        zh: "没有认出“{text}”是哪个运行平台；请填安卓、iOS 或鸿蒙",
        en: "\"{text}\" is not a platform that is known here; give Android, iOS or HarmonyOS",
        source: "PLAT-01",
        prevents: "APP平台信息无效"
    }

    /// Several names in one field.
    PackageSeveral { count: usize } = "package_name.several", Error {
        zh: "这里有 {count} 个包名；一行只填一个，其余的另加一行",
        en: "{count} names are here; give one a row and add a row for each of the others",
        source: "PKG-A, UNIQ-01",
        prevents: "APP包名不准确"
    }
    /// `package:com.x`, `包名：com.x`, `applicationId "com.x"`.
    PackageLabel = "package_name.label_pasted", Error {
        zh: "前面的字样或冒号、等号不属于包名，请只填包名本身",
        en: "The words before the name, a colon or an equals sign are not part of it; give the name alone",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// A class, an activity or an address.
    PackagePath = "package_name.has_path", Error {
        zh: "包名里没有“/”；“/”及其后面的类名、页面或网址不要填",
        en: "A package name has no \"/\"; leave out the class, activity or address that follows it",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// `app-release.apk`.
    PackageFile { ending: String } = "package_name.file_name", Error {
        zh: "这像是安装包的文件名（{ending}）；请填安装包里的包名，文件名可以随意改，不作数",
        en: "This looks like the name of a package file ({ending}); give the name inside the package, a file can be called anything",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// `com.x.*`.
    PackageWildcard = "package_name.wildcard", Error {
        zh: "“*”是通配 App ID；请填这个 APP 自己的完整名称",
        en: "\"*\" stands for a wildcard App ID; give the full name of this APP",
        source: "PKG-I",
        prevents: "APP包名不准确"
    }
    /// 我的应用
    PackageDisplayName { text: String } = "package_name.display_name", Error {
        zh: "“{text}”像是 APP 的名称；包名是开发时定的标识，形如 com.公司.产品（用英文字母）",
        en: "\"{text}\" looks like the APP's display name; the package name is its identifier in the code, such as com.company.product",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// com.应用
    PackageHan { position: usize } = "package_name.chinese_character", Error {
        zh: "第 {position} 个字符是汉字；包名只用英文字母、数字和少数符号",
        en: "Character {position} is Chinese; a package name is made of Latin letters, digits and a few signs",
        source: "PKG-A, PKG-I, PKG-H",
        prevents: "APP包名不准确"
    }
    /// `com..a`, `com.a.`
    PackageEmptySegment = "package_name.empty_segment", Error {
        zh: "开头、结尾有多余的点，或两个点连在一起；每两个点之间都要有内容",
        en: "A dot stands first, last or beside another dot; there is a segment between any two dots",
        source: "PKG-A, PKG-I, PKG-H",
        prevents: "APP包名不准确"
    }
    /// `com.a b`
    PackageBlank { position: usize } = "package_name.blank", Error {
        zh: "第 {position} 个字符是空白；包名中间没有空格",
        en: "Character {position} is a blank; there is none inside a package name",
        source: "PKG-A, PKG-I, PKG-H",
        prevents: "APP包名不准确"
    }
    /// `com.a-b` on Android or HarmonyOS.
    PackageHyphen { platform: Term } = "package_name.hyphen", Error {
        zh: "{platform}的包名里不能有“-”，只用字母、数字和下划线；请到安装包里核对",
        en: "A name on {platform} has no hyphen, only letters, digits and underscores; please look it up in the package",
        source: "PKG-A: developer.android.com application-id, AOSP validateName; PKG-H: AppGallery Connect",
        prevents: "APP包名不准确"
    }
    /// `com.a_b` on iOS.
    PackageUnderscore = "package_name.underscore", Error {
        zh: "iOS 的 Bundle ID 不能有下划线；Xcode 会把它写成“-”",
        en: "A Bundle ID on iOS has no underscore; Xcode writes it as \"-\"",
        source: "PKG-I: CFBundleIdentifier, Xcode help",
        prevents: "APP包名不准确"
    }
    /// Anything else that no name has.
    PackageCharacter { character: String, position: usize, platform: Term } = "package_name.character", Error {
        zh: "第 {position} 个字符“{character}”不能用在{platform}的包名里",
        en: "Character {position}, \"{character}\", can't stand in a name on {platform}",
        source: "PKG-A, PKG-I, PKG-H",
        prevents: "APP包名不准确"
    }
    /// `myapp`
    PackageOneSegment { platform: Term } = "package_name.one_segment", Error {
        zh: "包名只有一段；{platform}的包名按反写的域名分成几段，中间用点隔开，形如 com.company.product",
        en: "The name has one segment; a name on {platform} is written like a reversed domain, with dots between its segments, such as com.company.product",
        source: "PKG-A: developer.android.com application-id; PKG-I: reverse-DNS form is usual (warning)",
        prevents: "APP包名不准确"
    }
    /// `com.1app` on Android, `1com.a.b` on HarmonyOS, `com._a`.
    PackageSegmentStart { segment: String, platform: Term } = "package_name.segment_start", Error {
        zh: "“{segment}”这一段的开头不对：在{platform}上不能以数字或下划线开头（鸿蒙从第二段起可以用数字开头）",
        en: "The segment \"{segment}\" starts wrongly: on {platform} not with a digit or an underscore (on HarmonyOS a digit may start any segment but the first)",
        source: "PKG-A: AOSP validateName; PKG-H: AppGallery Connect",
        prevents: "APP包名不准确"
    }
    /// `com.example_.app` on HarmonyOS.
    PackageSegmentEnd { segment: String } = "package_name.segment_end", Error {
        zh: "“{segment}”这一段以下划线结尾；鸿蒙要求每一段都以字母或数字结尾",
        en: "The segment \"{segment}\" ends with an underscore; on HarmonyOS every segment ends with a letter or a digit",
        source: "PKG-H: AppGallery Connect, DevEco",
        prevents: "APP包名不准确"
    }
    /// `com.harmony.app` on HarmonyOS.
    PackageReserved { segment: String } = "package_name.reserved_word", Error {
        zh: "“{segment}”是鸿蒙的保留字，不能单独作一段",
        en: "\"{segment}\" is reserved on HarmonyOS and can't be a segment by itself",
        source: "PKG-H: AppGallery Connect",
        prevents: "APP包名不准确"
    }
    /// 7..128 on HarmonyOS.
    PackageLength { length: usize, min: usize, max: usize } = "package_name.length", Error {
        zh: "包名有 {length} 个字符；应在 {min} 到 {max} 个之间",
        en: "The name has {length} characters; it must have {min} to {max}",
        source: "PKG-H: app.json5, changelog 5.0.0.55; PKG-A: over 255 no system takes it",
        prevents: "APP包名不准确"
    }
    /// Longer than any name that is known to be filed.
    PackageLong { length: usize } = "package_name.long", Warning {
        zh: "包名有 {length} 个字符，长得少见；请核对是否多粘贴了内容",
        en: "The name has {length} characters, which is rare; please check that nothing else was pasted",
        source: "PKG-A: above 223",
        prevents: "APP包名不准确"
    }
    /// `com.example` on HarmonyOS.
    PackageTwoSegments = "package_name.two_segments", Warning {
        zh: "鸿蒙的包名现在至少要有三段；只有 2024 年 12 月以前的老应用、鸿蒙 4 及更早系统上的安卓安装包才有两段的",
        en: "A name on HarmonyOS now has at least three segments; only apps from before December 2024 and Android packages on HarmonyOS 4 or older have two",
        source: "PKG-H: AppGallery Connect, changelog 5.0.0.55; PKG-A for an APK",
        prevents: "APP包名不准确"
    }
    /// `AB12CD34EF.com.x.app`
    PackageTeamId { prefix: String } = "package_name.team_id", Warning {
        zh: "开头的 {prefix} 像是开发者团队 ID，不属于 Bundle ID，已去掉；请核对",
        en: "The leading {prefix} looks like a Team ID, which is not part of the Bundle ID, and was left out; please check it",
        source: "PKG-I",
        prevents: "APP包名不准确"
    }
    /// `com.example.*`, `uni.UNI1DEDA0C`
    PackageTemplate = "package_name.template", Warning {
        zh: "这像是开发工具自动生成的包名；请核对上架的安装包里是不是它",
        en: "This looks like the name that a development tool gives by itself; please check that the published package has it",
        source: "PKG-A: com.example, com.test, io.dcloud.HBuilder, uni.UNI",
        prevents: "APP包名不准确"
    }
    /// `com.x.debug`
    PackageDebug { segment: String } = "package_name.debug_suffix", Warning {
        zh: "最后一段“{segment}”像是调试或测试版的后缀；备案要填正式版的包名",
        en: "The last segment, \"{segment}\", looks like that of a test build; file the name of the release",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// `com.new.app` on Android.
    PackageKeyword { segment: String } = "package_name.java_keyword", Warning {
        zh: "“{segment}”是 Java 的关键字，一般不能作包名的一段；请核对",
        en: "\"{segment}\" is a keyword of Java, which hardly ever is a segment of a name; please check it",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }

    /// The whole certificate, or a public key.
    FingerprintKeyMaterial = "fingerprint.key_material", Error {
        zh: "这是公钥或整张证书的内容，不是指纹；指纹是对证书算出的一串短值（MD5 为 32 位，SHA-1 为 40 位）",
        en: "This is a public key or a whole certificate, not a fingerprint: that is a short digest of the certificate (32 digits for MD5, 40 for SHA-1)",
        source: "FP-01, KEY-02",
        prevents: "APP特征信息无效"
    }
    /// keytool prints MD5, SHA1 and SHA256 one below the other.
    FingerprintSeveral { count: usize } = "fingerprint.several", Error {
        zh: "这里有 {count} 个指纹；只填这个平台要的那一个（安卓填 MD5，iOS 和鸿蒙填 SHA-1）",
        en: "{count} fingerprints are here; give the one that the platform asks for (MD5 for Android, SHA-1 for iOS and HarmonyOS)",
        source: "FP-01, FP-02",
        prevents: "APP特征信息无效"
    }
    /// A key hash in base64.
    FingerprintBase64 { algorithm: Term } = "fingerprint.base64", Error {
        zh: "这是 base64 写法的 {algorithm} 值；备案要填十六进制写法",
        en: "This is a {algorithm} value in base64; the filing takes it in hexadecimal",
        source: "FP-02",
        prevents: "APP特征信息无效"
    }
    /// O for 0, l for 1.
    FingerprintLookAlike { character: String, position: usize, meant: String } = "fingerprint.look_alike", Error {
        zh: "第 {position} 个字符是字母“{character}”，指纹里没有这个字母；应该是数字 {meant}",
        en: "Character {position} is the letter \"{character}\", which no fingerprint has; it must be the digit {meant}",
        source: "FP-02",
        prevents: "APP特征信息无效"
    }
    /// No hexadecimal digit.
    FingerprintNotHex { character: String, position: usize } = "fingerprint.not_hex", Error {
        zh: "第 {position} 个字符“{character}”不是十六进制字符；指纹只由 0–9 和 A–F 组成",
        en: "Character {position}, \"{character}\", is no hexadecimal digit; a fingerprint is made of 0–9 and A–F",
        source: "FP-02",
        prevents: "APP特征信息无效"
    }
    /// Too short or too long, on a known platform.
    FingerprintLength { length: usize, expected: usize, platform: Term, algorithm: Term } = "fingerprint.length", Error {
        zh: "去掉分隔符后有 {length} 位；{platform}要填的 {algorithm} 值是 {expected} 位",
        en: "Without separators it has {length} digits; the {algorithm} value that {platform} asks for has {expected}",
        source: "FP-01, FP-02",
        prevents: "APP特征信息无效"
    }
    /// Too short or too long.
    FingerprintLengthOpen { length: usize } = "fingerprint.no_such_length", Error {
        zh: "去掉分隔符后有 {length} 位；MD5 是 32 位，SHA-1 是 40 位",
        en: "Without separators it has {length} digits; MD5 has 32, SHA-1 has 40",
        source: "FP-01, FP-02",
        prevents: "APP特征信息无效"
    }
    /// The digest of nothing.
    FingerprintEmptyInput { algorithm: Term } = "fingerprint.empty_input", Error {
        zh: "这是空内容的 {algorithm} 值：导出证书的那一步失败了，算的是空文件；请重新导出证书再算",
        en: "This is the {algorithm} of nothing at all: exporting the certificate failed and an empty file was digested; export it again",
        source: "FP-06",
        prevents: "APP特征信息无效"
    }
    /// A key that everybody has.
    FingerprintTestKey { owner: String } = "fingerprint.test_key", Error {
        zh: "这是 {owner} 的公开测试证书，谁都可以用它签名；请换成自己的正式签名证书，再填它的指纹",
        en: "This is the public test certificate of {owner}, with which anybody can sign; sign with your own release certificate and give its fingerprint",
        source: "FP-06: AOSP test keys, DCloud public test certificate",
        prevents: "APP特征信息无效"
    }
    /// 000…, 0123456789ABCDEF…
    FingerprintPlaceholder = "fingerprint.placeholder", Error {
        zh: "这是占位用的假值，不是证书的指纹",
        en: "This is a placeholder, not the fingerprint of a certificate",
        source: "FP-06",
        prevents: "APP特征信息无效"
    }
    /// SHA-1 on Android, MD5 on iOS.
    FingerprintAlgorithm { platform: Term, found: Term, wanted: Term } = "fingerprint.algorithm", Error {
        zh: "{platform}要填证书的 {wanted} 值，这个是 {found} 值；请在同一张证书里找 {wanted}",
        en: "{platform} asks for the {wanted} value of the certificate, and this is {found}; look for {wanted} in the same certificate",
        source: "FP-01: Tencent Cloud, Huawei Cloud, HSY, UCloud",
        prevents: "APP特征信息无效"
    }
    /// FP-01: what HarmonyOS wants is known of one provider alone.
    FingerprintUnusual { platform: Term, found: Term, wanted: Term } = "fingerprint.unusual", Warning {
        zh: "{platform}一般填证书的 {wanted} 值，这个是 {found} 值；请向接入商确认，或在同一张证书里找 {wanted}",
        en: "For {platform} the {wanted} value of the certificate is what is usually filed, and this is {found}; ask the provider, or look for {wanted} in the same certificate",
        source: "FP-01: TX97789, HMB; Huawei Cloud only says 证书中的指纹值",
        prevents: "APP特征信息无效"
    }
    /// SHA-256 where no platform is chosen.
    FingerprintSha256 = "fingerprint.sha256", Warning {
        zh: "这是 SHA-256 值；表单一般要 MD5（安卓）或 SHA-1（iOS、鸿蒙）",
        en: "This is a SHA-256 value; forms ask for MD5 (Android) or SHA-1 (iOS, HarmonyOS)",
        source: "FP-01",
        prevents: "APP特征信息无效"
    }
    /// A private key, which is never shown again.
    KeySecret = "public_key.secret", Error {
        zh: "粘贴的内容里有私钥。私钥必须保密：请马上删掉，不要发给任何人；备案只要公钥",
        en: "A private key was pasted. It is secret: delete it now and send it to nobody; a filing takes the public key alone",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// A display was copied, not the key.
    KeyEllipsis = "public_key.ellipsis", Error {
        zh: "内容里有省略号，说明只复制了显示出来的一部分；公钥要完整填写，请导出证书后再复制",
        en: "There is an ellipsis in it, so only what was displayed got copied; the key is needed in full: export the certificate and copy it from there",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// 65537: every key has it.
    KeyExponent = "public_key.exponent", Error {
        zh: "这是公钥的指数（65537），几乎所有证书都一样；要填的是模数",
        en: "This is the exponent of the key (65537), the same in nearly every certificate; the modulus is what is asked for",
        source: "KEY-01, KEY-03",
        prevents: "APP特征信息无效"
    }
    /// 32, 40 or 64 digits.
    KeyFingerprint { algorithm: Term } = "public_key.is_fingerprint", Error {
        zh: "这串值的长度和 {algorithm} 指纹一样，应填到指纹一栏；公钥要长得多",
        en: "This is as long as a {algorithm} fingerprint and belongs into that field; a public key is much longer",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// A whole certificate.
    KeyCertificate = "public_key.certificate", Error {
        zh: "这是整张证书；只需要里面的公钥",
        en: "This is a whole certificate; only the public key in it is asked for",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// CN=Android Debug
    KeyDebugCertificate = "public_key.debug_certificate", Error {
        zh: "这是安卓的调试证书（CN=Android Debug），每台开发电脑都不同；请用正式签名证书",
        en: "This is an Android debug certificate (CN=Android Debug), which differs on every developer's machine; use the release certificate",
        source: "FP-03, FP-06",
        prevents: "APP特征信息无效"
    }
    /// A .cer of HarmonyOS.
    KeyChain { count: usize } = "public_key.certificate_chain", Error {
        zh: "这里有 {count} 段证书或密钥；只需要最末级证书（应用自己的证书，不是根证书或中间证书）的公钥",
        en: "{count} certificates or keys are here; only the public key of the leaf is asked for (the APP's own certificate, neither root nor intermediate)",
        source: "FP-05, KEY-01",
        prevents: "APP特征信息无效"
    }
    /// PKCS#7
    KeyPackage = "public_key.certificate_package", Error {
        zh: "这是 PKCS#7 证书包，不是公钥；请先从中导出应用自己的证书",
        en: "This is a PKCS#7 package of certificates, not a key; export the APP's own certificate from it first",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// What a tool printed.
    KeyDump = "public_key.tool_output", Error {
        zh: "粘贴了工具的整段输出；只填其中的公钥值",
        en: "The whole output of a tool was pasted; give the value of the key alone",
        source: "KEY-02",
        prevents: "APP特征信息无效"
    }
    /// No key at all, or one wrong character.
    KeyUnknown { character: String, position: usize } = "public_key.not_a_key", Error {
        zh: "没有认出公钥：第 {position} 个字符“{character}”不该出现；公钥是一长串十六进制或十进制数字",
        en: "No public key was found: character {position}, \"{character}\", can't be in one; it is a long row of hexadecimal or decimal digits",
        source: "KEY-02",
        prevents: "APP特征信息无效"
    }
    /// A digit is missing.
    KeyOddDigits { digits: usize } = "public_key.odd_digits", Error {
        zh: "公钥有 {digits} 位十六进制数字，是奇数，说明少复制或多复制了一位；请重新完整复制",
        en: "The key has {digits} hexadecimal digits, an odd number, so one is missing or too many; copy it again in full",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// Too short for any key.
    KeyTooShort { digits: usize, least: usize } = "public_key.too_short", Error {
        zh: "公钥只有 {digits} 位，至少要有 {least} 位；很可能没有复制完整",
        en: "The key has {digits} digits and must have at least {least}; probably it was not copied in full",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// Longer than any key.
    KeyTooLong { digits: usize, most: usize } = "public_key.too_long", Error {
        zh: "公钥有 {digits} 位，没有超过 {most} 位的；请核对是否粘贴了两遍",
        en: "The key has {digits} digits, and none has more than {most}; please check whether it was pasted twice",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// Between the sizes of keys.
    KeyCut { digits: usize, expected: usize } = "public_key.cut_off", Error {
        zh: "公钥有 {digits} 位十六进制数字，没有这种长度的密钥（最接近的更长的是 {expected} 位）；请重新完整复制",
        en: "The key has {digits} hexadecimal digits, and no key has that length (the next longer one has {expected}); copy it again in full",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// Out of the range of every size.
    KeyCutDecimal { digits: usize } = "public_key.cut_off_decimal", Error {
        zh: "公钥有 {digits} 位十进制数字，但大小不合任何密钥长度（2048 位密钥是 617 位数字）；可能漏了或多了数字，请重新完整复制",
        en: "The key has {digits} decimal digits, but its value fits no size of key (2048 bits are 617 digits); digits may be missing or too many: copy it again in full",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// The top bit of a modulus is set.
    KeyTopDigit { digit: String } = "public_key.first_digit", Error {
        zh: "公钥的第一位是 {digit}；完整的模数以 8–F 开头，可能漏了开头",
        en: "The first digit of the key is {digit}; a whole modulus begins with 8–F, so its beginning may be missing",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// A modulus is odd.
    KeyLastDigit { digit: String } = "public_key.last_digit", Error {
        zh: "公钥的最后一位是 {digit}；模数一定是奇数，也不会被 5 整除，可能漏了结尾或有错位",
        en: "The last digit of the key is {digit}; a modulus is odd and no multiple of 5, so its end may be missing or a digit is wrong",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// One digit all through.
    KeyRepeated { digit: String } = "public_key.repeated_digit", Error {
        zh: "整串都是 {digit}，是占位用的假值，不是公钥",
        en: "All of it is the digit {digit}: a placeholder, not a key",
        source: "KEY-03: such a number has small factors",
        prevents: "APP特征信息无效"
    }
    /// No modulus has a small prime factor.
    KeySmallFactor { prime: usize } = "public_key.small_factor", Error {
        zh: "这串数能被 {prime} 整除，真正的模数不会；一定有数字抄错、漏了或错了位，请重新完整复制",
        en: "This number is divisible by {prime}, and no real modulus is; some digit is wrong, missing or misplaced: copy it again in full",
        source: "KEY-03: arithmetic",
        prevents: "APP特征信息无效"
    }
    /// X and Y without 04.
    KeyPointPrefix = "public_key.point_prefix", Error {
        zh: "这是椭圆曲线公钥的坐标，前面少了“04”",
        en: "These are the coordinates of an elliptic-curve key; the leading \"04\" is missing",
        source: "KEY-01, KEY-02",
        prevents: "APP特征信息无效"
    }
    /// A point, cut.
    KeyPointLength { digits: usize, expected: usize } = "public_key.point_length", Error {
        zh: "椭圆曲线公钥以 04 开头，共 {expected} 位；现在有 {digits} 位，请重新完整复制",
        en: "An elliptic-curve key begins with 04 and has {expected} digits; this has {digits}: copy it again in full",
        source: "KEY-02",
        prevents: "APP特征信息无效"
    }
    /// A digit of a point is wrong.
    KeyNotOnCurve = "public_key.not_on_curve", Error {
        zh: "这个椭圆曲线公钥不在 P-256 曲线上，一定有数字抄错了；请重新完整复制",
        en: "This elliptic-curve key does not lie on the curve P-256, so a digit is wrong; copy it again in full",
        source: "KEY-02: arithmetic",
        prevents: "APP特征信息无效"
    }
    /// DER that announces more.
    KeyStructureCut = "public_key.structure_cut_off", Error {
        zh: "内容在中间断了，比它自己标明的长度短；请重新完整复制",
        en: "It ends before the length that it announces; copy it again in full",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// DER that holds no key.
    KeyStructure = "public_key.structure", Error {
        zh: "这段编码里没有认出公钥，可能多粘贴或少粘贴了内容；请重新复制",
        en: "No public key was found in this encoding; something may be missing or too much: copy it again",
        source: "KEY-02",
        prevents: "APP特征信息无效"
    }
    /// Neither RSA nor a curve that forms know.
    KeyAlgorithm = "public_key.algorithm", Warning {
        zh: "这不是 RSA 公钥，也不是 P-256、P-384 椭圆曲线公钥，签名证书少有这样的；请核对是不是签名证书的公钥",
        en: "This is neither an RSA key nor one on the curves P-256 and P-384, which is rare for a signing certificate; please check that it is the key of that certificate",
        source: "KEY-01",
        prevents: "APP特征信息无效"
    }
    /// RSA-1024
    KeyWeak { bits: usize } = "public_key.weak", Warning {
        zh: "这是 {bits} 位的 RSA 公钥，已经偏短；请核对是不是正式签名证书的",
        en: "This is an RSA key of {bits} bits, which is short today; please check that it is that of the release certificate",
        source: "KEY-02",
        prevents: "APP特征信息无效"
    }
    /// RSA-8192
    KeyOddSize { bits: usize } = "public_key.unusual_size", Warning {
        zh: "{bits} 位的 RSA 公钥少见；请核对是否复制完整",
        en: "An RSA key of {bits} bits is rare; please check that it was copied in full",
        source: "KEY-03",
        prevents: "APP特征信息无效"
    }
    /// PKCS#1, SPKI, base64
    KeyShape { shape: Term } = "public_key.shape", Warning {
        zh: "这是{shape}；有的表单不收，一般填里面的数值本身",
        en: "This is a {shape}, which some forms refuse; usually the number in it is filled in",
        source: "KEY-01: sources disagree",
        prevents: "APP特征信息无效"
    }
    /// P-384
    KeyCurve { bits: usize } = "public_key.curve", Warning {
        zh: "这是 {bits} 位椭圆曲线的公钥；鸿蒙应用自己的证书是 P-256，请核对是不是误取了根证书或中间证书",
        en: "This is a key on a curve of {bits} bits; a HarmonyOS APP's own certificate is on P-256, so check that it is not from the root or an intermediate certificate",
        source: "KEY-02",
        prevents: "APP特征信息无效"
    }
    /// A point on Android or iOS.
    KeyPlatform { platform: Term } = "public_key.platform", Warning {
        zh: "这是椭圆曲线公钥，{platform}的签名证书一般是 RSA；请核对平台和证书",
        en: "This is an elliptic-curve key, and certificates for {platform} usually are RSA; please check platform and certificate",
        source: "KEY-01",
        prevents: "APP特征信息无效"
    }
}
