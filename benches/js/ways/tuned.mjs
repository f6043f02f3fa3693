// The hand-written way, tuned by somebody who knows what engines like: character codes instead of regexes, tables
// instead of searches, one pass over the form, and no object that nobody reads.

import { SUFFIXES } from "./suffixes.mjs";

export const name = "JS tuned by an expert";

// ---- Characters: one table for all formats, a bit for each.

const DIGIT = 1;
const LETTER = 2;
const LOCAL = 4; // in the local part of an address
const DOT = 46;
const HYPHEN = 45;
const KIND = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const text = String.fromCharCode(code);
  if (/\d/.test(text)) KIND[code] |= DIGIT;
  if (/[a-z]/i.test(text)) KIND[code] |= LETTER;
  if (/[\w!#$%&'*+/=?^`{|}~-]/.test(text)) KIND[code] |= LOCAL;
}
const ALNUM = DIGIT | LETTER;
const kind = (code) => (code < 128 ? KIND[code] : 0);

// ---- Domains

/** Suffixes by a hash that is made while the name is read, from its end. */
const SLOTS = 1024;
const slots = new Array(SLOTS).fill("");
const step = (hash, code) => (Math.imul(hash, 33) + code) | 0;
for (const suffix of SUFFIXES) {
  let hash = 0;
  for (let at = suffix.length - 1; at >= 0; at--) hash = step(hash, suffix.charCodeAt(at));
  let slot = hash & (SLOTS - 1);
  while (slots[slot] !== "") slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = suffix;
}

function isSuffix(text, from, hash) {
  const length = text.length - from;
  for (let slot = hash & (SLOTS - 1); slots[slot] !== ""; slot = (slot + 1) & (SLOTS - 1)) {
    const suffix = slots[slot];
    if (suffix.length !== length) continue;
    let at = 0;
    while (at < length && (text.charCodeAt(from + at) | 32) === (suffix.charCodeAt(at) | 32)) at++;
    if (at === length) return true;
  }
  return false;
}

/** What makes the name last judged equal to another. */
let key = "";

function isDomain(text) {
  key = text;
  return isName(text, false);
}

/** @param {boolean} made True for what was made here: its Punycode is right. */
function isName(text, made) {
  const length = text.length;
  if (length > 253) return false;
  let labels = 0;
  let end = length;
  let hash = 0;
  let suffix = 0;
  let upper = false;
  for (let at = length - 1; at >= -1; at--) {
    const code = at < 0 ? DOT : text.charCodeAt(at);
    if (code === DOT) {
      const size = end - at - 1;
      if (size === 0 || size > 63 || text.charCodeAt(at + 1) === HYPHEN || text.charCodeAt(end - 1) === HYPHEN) return false;
      labels++;
      if (labels <= 2) {
        if (isSuffix(text, at + 1, hash)) suffix = labels;
        hash = step(hash, DOT);
      }
      end = at;
    } else if ((kind(code) & ALNUM) !== 0 || code === HYPHEN) {
      if (code >= 65 && code <= 90) upper = true;
      if (labels < 2) hash = step(hash, code >= 65 && code <= 90 ? code | 32 : code);
      if (code === HYPHEN && !made && at > 2 && isPunycode(text, at)) return isUrl(text);
    } else {
      return code >= 0x80 && isChinese(text);
    }
  }
  if (upper) key = text.toLowerCase();
  const before = labels - suffix - 1;
  return suffix > 0 && before >= 0 && before <= 2;
}

/** True at the second hyphen of a label that begins with `xn--`. */
const isPunycode = (text, at) =>
  text.charCodeAt(at - 1) === HYPHEN &&
  (text.charCodeAt(at - 2) | 32) === 110 &&
  (text.charCodeAt(at - 3) | 32) === 120 &&
  (at === 3 || text.charCodeAt(at - 4) === DOT);

/** Punycode that was typed is read by the URL parser, which knows its law. */
function isUrl(text) {
  if (!/^[\p{Script=Han}a-z0-9.-]+$/iu.test(text) || !URL.canParse(`http://${text}`)) return false;
  key = new URL(`http://${text}`).hostname;
  return isName(key, true);
}

/** A name with Chinese in it. */
function isChinese(text) {
  let ascii = "";
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf(".", start);
    if (end < 0) end = text.length;
    const label = punycode(text, start, end);
    if (label === null) return false;
    ascii = start === 0 ? label : `${ascii}.${label}`;
    start = end + 1;
  }
  key = ascii;
  return isName(ascii, true);
}

const isHan = (code) =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  code === 0x3007 ||
  (code >= 0x20000 && code <= 0x323af);

const points = new Uint32Array(64);

/** A label in ASCII (RFC 3492); null where there is another character than 汉字, letters, digits and `-`. */
function punycode(text, start, end) {
  let count = 0;
  let basic = 0;
  let out = "";
  for (let at = start; at < end; at++) {
    let code = text.codePointAt(at);
    if (count === 64) return null;
    if (code < 128) {
      if ((KIND[code] & ALNUM) === 0 && code !== HYPHEN) return null;
      if (code >= 65 && code <= 90) code |= 32;
      out += ASCII[code];
      basic++;
    } else if (!isHan(code)) {
      return null;
    }
    points[count++] = code;
    if (code > 0xffff) at++;
  }
  if (basic === count) return out.startsWith("xn--") ? null : out;
  out = basic === 0 ? "xn--" : `xn--${out}-`;
  let next = 128;
  let delta = 0;
  let bias = 72;
  for (let handled = basic; handled < count; ) {
    let least = 0x7fffffff;
    for (let at = 0; at < count; at++) if (points[at] >= next && points[at] < least) least = points[at];
    delta += (least - next) * (handled + 1);
    next = least;
    for (let at = 0; at < count; at++) {
      if (points[at] < next) delta++;
      if (points[at] !== next) continue;
      let rest = delta;
      for (let place = 36; ; place += 36) {
        const limit = place <= bias ? 1 : place >= bias + 26 ? 26 : place - bias;
        if (rest < limit) break;
        const base = 36 - limit;
        const over = rest - limit;
        rest = (over / base) | 0;
        out += BASE36[limit + over - rest * base];
      }
      out += BASE36[rest];
      let scaled = handled === basic ? (delta / 700) | 0 : delta >> 1;
      scaled += (scaled / (handled + 1)) | 0;
      let shift = 0;
      for (; scaled > 455; shift += 36) scaled = (scaled / 35) | 0;
      bias = shift + (((36 * scaled) / (scaled + 38)) | 0);
      delta = 0;
      handled++;
    }
    delta++;
    next++;
  }
  return out;
}
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const BASE36 = [..."abcdefghijklmnopqrstuvwxyz0123456789"];

// ---- IP addresses: four 32-bit numbers an end, of which IPv4 uses the last.

const ends = new Uint32Array(8);
const groups = new Uint16Array(8);

function readV4(text, from, to, slot) {
  let value = 0;
  let parts = 0;
  let at = from;
  while (at < to) {
    let code = text.charCodeAt(at) - 48;
    if (code < 0 || code > 9) return false;
    let octet = code;
    at++;
    if (octet !== 0) {
      for (; at < to; at++) {
        code = text.charCodeAt(at) - 48;
        if (code < 0 || code > 9) break;
        octet = octet * 10 + code;
        if (octet > 255) return false;
      }
    }
    value = value * 256 + octet;
    parts++;
    if (at === to) break;
    if (parts === 4 || text.charCodeAt(at) !== DOT || ++at === to) return false;
  }
  if (parts !== 4) return false;
  ends[slot + 3] = value;
  ends[slot] = ends[slot + 1] = ends[slot + 2] = 0;
  return true;
}

function hexDigit(code) {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function readV6(text, from, to, slot) {
  let count = 0;
  let gap = -1;
  let at = from;
  if (text.charCodeAt(at) === 58) {
    if (text.charCodeAt(at + 1) !== 58) return false;
    gap = 0;
    at += 2;
  }
  while (at < to) {
    let group = 0;
    let digits = 0;
    for (; at < to && digits < 5; at++, digits++) {
      const digit = hexDigit(text.charCodeAt(at));
      if (digit < 0) break;
      group = group * 16 + digit;
    }
    if (digits === 0 || digits > 4 || count === 8) return false;
    groups[count++] = group;
    if (at === to) break;
    if (text.charCodeAt(at) !== 58 || ++at === to) return false;
    if (text.charCodeAt(at) === 58) {
      if (gap >= 0) return false;
      gap = count;
      at++;
    }
  }
  if (gap < 0 ? count !== 8 : count > 7) return false;
  const missing = 8 - count;
  for (let place = 0; place < 4; place++) {
    ends[slot + place] = groupAt(place * 2, gap, missing) * 65536 + groupAt(place * 2 + 1, gap, missing);
  }
  return true;
}

function groupAt(place, gap, missing) {
  if (gap < 0 || place < gap) return groups[place];
  return place < gap + missing ? 0 : groups[place - missing];
}

const isAfter = (a, b) => {
  for (let at = 0; at < 4; at++) if (ends[a + at] !== ends[b + at]) return ends[a + at] > ends[b + at];
  return false;
};

const cidr = (a, b, c, length) => [
  a * 2 ** 24 + b * 2 ** 16 + c * 256,
  a * 2 ** 24 + b * 2 ** 16 + c * 256 + 2 ** (32 - length) - 1,
];
const CLOSED_V4 = [
  cidr(0, 0, 0, 8),
  cidr(10, 0, 0, 8),
  cidr(100, 64, 0, 10),
  cidr(127, 0, 0, 8),
  cidr(169, 254, 0, 16),
  cidr(172, 16, 0, 12),
  cidr(192, 0, 0, 24),
  cidr(192, 0, 2, 24),
  cidr(192, 88, 99, 24),
  cidr(192, 168, 0, 16),
  cidr(198, 18, 0, 15),
  cidr(198, 51, 100, 24),
  cidr(203, 0, 113, 24),
  cidr(224, 0, 0, 3),
];
/** The first octets under which something is closed. */
const SUSPECT = new Uint8Array(256);
for (const [first, last] of CLOSED_V4) SUSPECT.fill(1, Math.floor(first / 2 ** 24), Math.floor(last / 2 ** 24) + 1);
/** The upper 32 bits of closed blocks in 2000::/3. */
const CLOSED_V6 = [
  [0x20010000, 0x200101ff],
  [0x20010db8, 0x20010db8],
  [0x20020000, 0x2002ffff],
  [0x3fff0000, 0x3fff0fff],
];

function touches(blocks, start, end) {
  for (const [first, last] of blocks) if (start <= last && first <= end) return true;
  return false;
}

/** Leaves both ends in `ends`. */
function isIp(text) {
  const length = text.length;
  const hyphen = text.indexOf("-");
  const isV6 = text.indexOf(":") >= 0;
  const to = hyphen < 0 ? length : hyphen;
  if (!(isV6 ? readV6(text, 0, to, 0) : readV4(text, 0, to, 0))) return false;
  if (hyphen < 0) ends.copyWithin(4, 0, 4);
  else if (!(isV6 ? readV6(text, hyphen + 1, length, 4) : readV4(text, hyphen + 1, length, 4)) || isAfter(0, 4)) return false;
  if (isV6) return ends[0] >= 0x20000000 && ends[4] <= 0x3fffffff && !touches(CLOSED_V6, ends[0], ends[4]);
  const [first, last] = [ends[3] >>> 24, ends[7] >>> 24];
  return first === last && SUSPECT[first] === 0 ? true : !touches(CLOSED_V4, ends[3], ends[7]);
}

// ---- Contacts

function isMobile(text) {
  const from = text.length === 14 && text.startsWith("+86") ? 3 : 0;
  if (text.length !== from + 11 || text.charCodeAt(from) !== 49 || text.charCodeAt(from + 1) < 51) return false;
  for (let at = from + 1; at < from + 11; at++) if ((kind(text.charCodeAt(at)) & DIGIT) === 0) return false;
  return true;
}

const isEmergencyPhone = (text) => isMobile(text) || /^0\d{2,3}-\d{7,8}$/.test(text);

function isEmail(text) {
  const length = text.length;
  const sign = text.indexOf("@");
  if (sign < 1 || sign > 64 || length > 254) return false;
  let dot = true; // or the beginning: no dot may stand here
  for (let at = 0; at < sign; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      if (dot) return false;
      dot = true;
    } else {
      if ((kind(code) & LOCAL) === 0) return false;
      dot = false;
    }
  }
  if (dot) return false;
  let start = sign + 1;
  let letters = true;
  let labels = 0;
  for (let at = sign + 1; at <= length; at++) {
    const code = at === length ? DOT : text.charCodeAt(at);
    if (code === DOT) {
      const size = at - start;
      if (size === 0 || size > 63 || text.charCodeAt(start) === HYPHEN || text.charCodeAt(at - 1) === HYPHEN) return false;
      labels++;
      if (at === length) return labels > 1 && letters && size > 1;
      start = at + 1;
      letters = true;
    } else if ((kind(code) & LETTER) === 0) {
      if ((kind(code) & DIGIT) === 0 && code !== HYPHEN) return false;
      letters = false;
    }
  }
  return false;
}

// ---- Documents

const REGIONS = new Uint8Array(100);
for (const region of [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54])
  REGIONS[region] = 1;
for (const region of [61, 62, 63, 64, 65]) REGIONS[region] = 1;
const ID_WEIGHTS = Uint8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
const ID_CHECK = "10X98765432";
const DAYS = Uint8Array.of(0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
const now = new Date();
const today = now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();

function isResidentId(text) {
  if (text.length !== 18) return false;
  let sum = 0;
  let region = 0;
  let date = 0;
  for (let at = 0; at < 17; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * ID_WEIGHTS[at];
    if (at < 2) region = region * 10 + digit;
    else if (at > 5 && at < 14) date = date * 10 + digit;
  }
  if (ID_CHECK.charCodeAt(sum % 11) !== text.charCodeAt(17) || REGIONS[region] === 0 || date > today || date < 19000000)
    return false;
  const [year, month, day] = [Math.floor(date / 10000), Math.floor(date / 100) % 100, date % 100];
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month]) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

const CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CREDIT_VALUE = new Int8Array(128).fill(-1);
for (let at = 0; at < 31; at++) CREDIT_VALUE[CREDIT_DIGITS.charCodeAt(at)] = at;
const CREDIT_WEIGHTS = Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1);

function isCreditCode(text) {
  if (text.length !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 18; at++) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? CREDIT_VALUE[code] : -1;
    if (value < 0 || (at > 0 && at < 8 && value > 9)) return false;
    sum += value * CREDIT_WEIGHTS[at];
  }
  const first = text.charCodeAt(0);
  return (
    sum % 31 === 0 && text.charCodeAt(1) !== 48 && (first < 58 ? first !== 48 : first === 65 || first === 78 || first === 89)
  );
}

// ---- APP features

// Where a regex neither captures nor looks back, the code that engines make of it is quicker than a loop here.
const ANDROID_PACKAGE = /^[a-zA-Z]\w*(?:\.[a-zA-Z]\w*)+$/;
const isAndroidPackage = (text) => ANDROID_PACKAGE.test(text);

function isIosPackage(text) {
  let dots = 0;
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      if (size === 0) return false;
      dots++;
      size = 0;
    } else if ((kind(code) & ALNUM) !== 0 || code === HYPHEN) {
      size++;
    } else {
      return false;
    }
  }
  return dots > 0 && size > 0;
}

function isHarmonyPackage(text) {
  const length = text.length;
  if (length < 7 || length > 128 || (KIND[text.charCodeAt(0) & 127] & LETTER) === 0) return false;
  let dots = 0;
  let last = DOT;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      if (last === DOT || last === 95) return false;
      dots++;
    } else if ((kind(code) & ALNUM) === 0 && code !== 95) {
      return false;
    }
    last = code;
  }
  return dots > 1 && last !== DOT && last !== 95;
}

const HEX = /^[0-9A-Fa-f]+$/;
const isHex = (text) => HEX.test(text);

const isPublicKey = (text) => text.length >= 128 && text.length <= 2048 && text.length % 2 === 0 && isHex(text);

function isPackage(kind, name) {
  return kind === "android" ? isAndroidPackage(name) : kind === "ios" ? isIosPackage(name) : isHarmonyPackage(name);
}

export const fields = {
  domain: isDomain,
  idn: isDomain,
  ipv4: isIp,
  ipv6: isIp,
  packageName: isAndroidPackage,
  fingerprint: (text) => text.length === 32 && isHex(text),
  mobile: isMobile,
  residentId: isResidentId,
  creditCode: isCreditCode,
  email: isEmail,
};

// ---- Forms. The values are judged while the form is read; what the rules between values need is kept beside it.

/** Places are written only when there is something to say. */
class Form {
  constructor(filing) {
    this.issues = [];
    this.services = [];
    this.people = [];
    this.unit(filing.unit);
    if (filing.responsible) this.person(filing.responsible, ["responsible"], -1);
    else this.say("missing", ["responsible"]);
    const { websites, apps } = filing;
    if (websites) for (let at = 0; at < websites.length; at++) this.service(websites[at], "websites", at);
    if (apps) {
      for (let at = 0; at < apps.length; at++) {
        this.service(apps[at], "apps", at).platforms = this.platforms(apps[at].platforms, at);
      }
    }
  }

  say(code, path) {
    this.issues.push({ code, path });
  }

  unit(unit) {
    if (!unit) return this.say("missing", ["unit"]);
    if (!unit.name) this.say("missing", ["unit", "name"]);
    const { document } = unit;
    if (document && document.type === "credit-code" && !isCreditCode(document.number)) {
      this.say(document.number ? "creditCode" : "missing", ["unit", "document", "number"]);
    }
  }

  person(person, path, service) {
    this.people.push({ person, path, service });
    const { document, mobile, emergencyPhone, email } = person;
    if (!person.name) this.say("missing", [...path, "name"]);
    if (document && document.type === "resident-id" && !isResidentId(document.number)) {
      this.say(document.number ? "residentId" : "missing", [...path, "document", "number"]);
    }
    if (!mobile || !isMobile(mobile)) this.say(mobile ? "mobile" : "missing", [...path, "mobile"]);
    if (!emergencyPhone || !isEmergencyPhone(emergencyPhone)) {
      this.say(emergencyPhone ? "emergencyPhone" : "missing", [...path, "emergencyPhone"]);
    }
    if (!email || !isEmail(email)) this.say(email ? "email" : "missing", [...path, "email"]);
  }

  service(service, list, at) {
    const { domains, ips, responsible } = service;
    if (!service.name) this.say("missing", [list, at, "name"]);
    const kept = { list, at, domains: [], ranges: [], platforms: null };
    this.services.push(kept);
    if (domains && domains.length > 0) {
      for (let item = 0; item < domains.length; item++) kept.domains.push(this.domain(domains[item], kept, -1, item));
    } else {
      this.say("missing", [list, at, "domains"]);
    }
    if (ips && ips.length > 0) {
      for (let item = 0; item < ips.length; item++) {
        if (isIp(ips[item])) {
          const v6 = ips[item].indexOf(":") >= 0;
          kept.ranges.push({
            item,
            v6,
            a: ends[0],
            b: ends[1],
            c: ends[2],
            d: ends[3],
            e: ends[4],
            f: ends[5],
            g: ends[6],
            h: ends[7],
          });
        } else {
          this.say(ips[item] ? "ip" : "missing", [list, at, "ips", item]);
        }
      }
    } else {
      this.say("missing", [list, at, "ips"]);
    }
    if (typeof responsible === "object") this.person(responsible, [list, at, "responsible"], at);
    else if (responsible !== "same") this.say("missing", [list, at, "responsible"]);
    return kept;
  }

  /** Judges a name; what makes it equal to another is kept. */
  domain(text, service, platform, item) {
    if (!isDomain(text)) {
      const path =
        platform < 0 ? [service.list, service.at, "domains", item] : ["apps", service.at, "platforms", platform, "domains", item];
      this.say(text ? "domain" : "missing", path);
    }
    return key;
  }

  platforms(platforms, app) {
    const kept = [];
    if (!platforms || platforms.length === 0) {
      this.say("missing", ["apps", app, "platforms"]);
      return kept;
    }
    const owner = this.services[this.services.length - 1];
    for (let at = 0; at < platforms.length; at++) {
      const { kind, domains, packages } = platforms[at];
      if (kind !== "android" && kind !== "ios" && kind !== "harmonyos")
        this.say("platform", ["apps", app, "platforms", at, "kind"]);
      const keys = [];
      if (domains) for (let item = 0; item < domains.length; item++) keys.push(this.domain(domains[item], owner, at, item));
      kept.push({ kind, domains: keys, packages: packages ?? [] });
      if (packages) for (let item = 0; item < packages.length; item++) this.package(packages[item], kind, app, at, item);
    }
    return kept;
  }

  package({ name, publicKey, fingerprint }, kind, app, at, item) {
    if (!name || !isPackage(kind, name)) this.say(name ? "packageName" : "missing", this.place(app, at, item, "name"));
    if (publicKey !== undefined && !isPublicKey(publicKey)) {
      this.say(publicKey ? "publicKey" : "missing", this.place(app, at, item, "publicKey"));
    }
    const length = kind === "android" ? 32 : 40;
    if (!fingerprint || fingerprint.length !== length || !isHex(fingerprint)) {
      this.say(fingerprint ? "fingerprint" : "missing", this.place(app, at, item, "fingerprint"));
    }
  }

  place(app, platform, item, last) {
    return ["apps", app, "platforms", platform, "packages", item, last];
  }

  /** The rules between values, into a list of their own. */
  cross(found) {
    contacts(this.people, found);
    listed.clear();
    names.clear();
    signers.clear();
    const { services } = this;
    for (let at = 0; at < services.length; at++) {
      const service = services[at];
      const owner = at + 1;
      for (let item = 0; item < service.domains.length; item++) {
        const domain = service.domains[item];
        if (listed.get(domain) === owner * 256)
          found.push({ code: "domain.repeated", path: [service.list, service.at, "domains", item] });
        else listed.set(domain, owner * 256);
      }
      overlaps(service, found);
      if (service.platforms !== null) platformRules(service, owner, found);
    }
    return found;
  }
}

/** The service that lists a domain last, times 256, and the platform of it that does. */
const listed = new Map();
const names = new Map();
const signers = new Map();

function platformRules(service, owner, found) {
  const app = service.at;
  for (let at = 0; at < service.platforms.length; at++) {
    const { kind, domains, packages } = service.platforms[at];
    for (let item = 0; item < domains.length; item++) {
      const known = listed.get(domains[item]) ?? 0;
      if (known >>> 8 !== owner) found.push({ code: "domain.notListed", path: ["apps", app, "platforms", at, "domains", item] });
      else if ((known & 255) === at + 1)
        found.push({ code: "domain.repeated", path: ["apps", app, "platforms", at, "domains", item] });
      else listed.set(domains[item], owner * 256 + at + 1);
    }
    for (let item = 0; item < packages.length; item++) {
      const { name, fingerprint } = packages[item];
      if (name) {
        const place = owner * 256 + at;
        const known = names.get(name);
        if (known !== undefined && (known >>> 8 !== owner || known === place)) {
          found.push({ code: "package.shared", path: ["apps", app, "platforms", at, "packages", item, "name"] });
        } else {
          names.set(name, place);
        }
      }
      if (fingerprint) {
        const known = signers.get(fingerprint);
        if (known !== undefined && known !== kind) {
          found.push({ code: "fingerprint.twoPlatforms", path: ["apps", app, "platforms", at, "packages", item, "fingerprint"] });
        } else {
          signers.set(fingerprint, kind);
        }
      }
    }
  }
}

function overlaps({ list, at, ranges }, found) {
  for (let later = 1; later < ranges.length; later++) {
    for (let before = 0; before < later; before++) {
      const [one, two] = [ranges[before], ranges[later]];
      if (one.v6 === two.v6 && !isLess(one.e, one.f, one.g, one.h, two.a, two.b, two.c, two.d)) {
        if (!isLess(two.e, two.f, two.g, two.h, one.a, one.b, one.c, one.d)) {
          found.push({ code: "ip.overlap", path: [list, at, "ips", two.item] });
          break;
        }
      }
    }
  }
}

function isLess(a, b, c, d, e, f, g, h) {
  return a !== e ? a < e : b !== f ? b < f : c !== g ? c < g : d < h;
}

/** A form has a handful of persons at most: two loops are quicker than a Map. */
function contacts(people, found) {
  for (let at = 0; at < people.length; at++) {
    const { person, path, service } = people[at];
    if (person.emergencyPhone && person.emergencyPhone === person.mobile)
      found.push({ code: "emergency.own", path: [...path, "emergencyPhone"] });
    let [mobile, email] = [false, false];
    for (let before = 0; before < at; before++) {
      const other = people[before];
      if (other.person.document?.number === person.document?.number) continue;
      if (person.mobile && other.person.mobile === person.mobile) mobile = true;
      if (person.email && other.service < 0 && other.person.email === person.email) email = service >= 0;
    }
    if (mobile) found.push({ code: "mobile.shared", path: [...path, "mobile"] });
    if (email) found.push({ code: "email.shared", path: [...path, "email"] });
  }
}

export function checkFiling(filing) {
  const form = new Form(filing);
  return form.cross(form.issues);
}

/** A form that stays open: an edit judges its field, and makes the rules between values anew. */
export function openForm(filing) {
  const form = new Form(filing);
  return {
    /** A domain of a service. */
    setDomain(list, at, item, text) {
      const service = form.services.find((it) => it.list === list && it.at === at);
      const same = ({ path }) => path[0] === list && path[1] === at && path[2] === "domains" && path[3] === item;
      const place = form.issues.findIndex(same);
      if (place >= 0) form.issues.splice(place, 1);
      service.domains[item] = form.domain(text, service, -1, item);
      return [...form.issues, ...form.cross([])];
    },
  };
}
