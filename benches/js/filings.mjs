// Forms to judge, made from a seed: the same on every machine. All of it is synthetic: telephone numbers such as
// 13800000001, identity numbers of the serial 000 or 999, names under qingshan-*; the keys are made here.

/** mulberry32: a number below 1 each call. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = ["api", "cdn", "img", "pay", "auth", "log", "push", "map", "im", "live"];
const SUFFIXES = ["cn", "com", "com.cn", "net", "top", "cn", "com", "cn"];

class Maker {
  constructor(seed) {
    this.next = random(seed);
    this.serial = 0;
    this.people = 0;
  }

  below(limit) {
    return Math.floor(this.next() * limit);
  }

  digits(length, digits) {
    let text = "";
    while (text.length < length) text += digits[this.below(digits.length)];
    return text;
  }

  hex(length) {
    return this.digits(length, "0123456789ABCDEF");
  }

  /** Many names of one APP: its own domain, and levels below it; one in Chinese. */
  domains(count, number) {
    const suffix = SUFFIXES[number % SUFFIXES.length];
    const own = `qingshan-${String(number).padStart(4, "0")}.${suffix}`;
    const names = [own];
    for (let at = 0; names.length < count; at++) {
      const word = WORDS[at % WORDS.length];
      names.push(at < WORDS.length ? `${word}.${own}` : `${word}.v${Math.floor(at / WORDS.length) + 1}.${own}`);
      if (at === 1) names.push(`青山科技${han(number)}.${own}`);
    }
    return names.slice(0, count);
  }

  /** Ranges that do not touch one another; every second one is of IPv6. */
  ips(count) {
    return Array.from({ length: count }, (_, at) => {
      const block = this.serial++;
      if (at % 2 === 1) {
        const net = `240e:3b7:${(0x1000 + block).toString(16)}`;
        return `${net}::${(1 + this.below(15)).toString(16)}-${net}::${(32 + this.below(200)).toString(16)}`;
      }
      const net = `120.${46 + (block >> 8)}.${block & 255}`;
      return `${net}.${1 + this.below(20)}-${net}.${40 + this.below(200)}`;
    });
  }

  person(name) {
    const serial = ++this.people;
    const born = `${1965 + this.below(35)}${pad(1 + this.below(12))}${pad(1 + this.below(28))}`;
    return {
      name,
      isLegalRepresentative: serial === 1,
      document: { type: "resident-id", number: identity(`440305${born}${serial % 2 ? "000" : "999"}`) },
      mobile: String(13800000000 + serial),
      emergencyPhone: String(13700000000 + serial),
      email: `filing${pad(serial)}@qingshan-keji.cn`,
    };
  }

  platforms(number, domains) {
    const packages = (publicKey, fingerprint) => [
      { name: `cn.qingshan.app${String(number).padStart(4, "0")}`, publicKey, fingerprint },
    ];
    return [
      { kind: "android", domains: [...domains], packages: packages(this.modulus(), this.hex(32)) },
      { kind: "ios", domains: [...domains], packages: packages(this.modulus(), this.hex(40)) },
      { kind: "harmonyos", domains: [...domains], packages: packages(this.point(), this.hex(40)) },
    ];
  }

  /** 2,048 bits that no prime below 65,536 divides: what a check can see of an RSA modulus. */
  modulus() {
    for (;;) {
      const number = BigInt(`0x${"89ABCDEF"[this.below(8)]}${this.hex(510)}${"13579BDF"[this.below(8)]}`);
      if (smallPrimes().every((prime) => number % prime !== 0n)) return number.toString(16).toUpperCase();
    }
  }

  /** A point of the curve P-256. */
  point() {
    for (;;) {
      const x = BigInt(`0x${this.hex(64)}`) % P256.p;
      const square = (x ** 3n - 3n * x + P256.b) % P256.p;
      const y = power(square, (P256.p + 1n) / 4n, P256.p);
      if ((y * y - square) % P256.p === 0n)
        return `04${[x, y].map((it) => it.toString(16).padStart(64, "0")).join("")}`.toUpperCase();
    }
  }
}

const P256 = {
  p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
  b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
};

function power(base, exponent, modulus) {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

let primes;
function smallPrimes() {
  if (primes === undefined) {
    const sieve = new Uint8Array(65536);
    primes = [];
    for (let number = 3; number < 65536; number += 2) {
      if (sieve[number] === 0) {
        primes.push(BigInt(number));
        for (let multiple = number * number; multiple < 65536; multiple += 2 * number) sieve[multiple] = 1;
      }
    }
  }
  return primes;
}

const pad = (number) => String(number).padStart(2, "0");
const HAN = "云山水月星河松竹梅兰";
const han = (number) => [...String(number).padStart(3, "0")].map((digit) => HAN[Number(digit)]).join("");

/** GB 11643: seventeen digits, and the check digit. */
export function identity(body) {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
  return body + "10X98765432"[sum % 11];
}

const app = (maker, number, { domains, listed, ips, ...more }) => {
  const names = maker.domains(domains, number);
  return {
    name: `青山笔记${number}`,
    domains: names,
    ips: maker.ips(ips),
    contents: ["其他"],
    languages: ["中文简体"],
    responsible: "same",
    ...more,
    platforms: maker.platforms(number, names.slice(0, listed)),
  };
};

const unit = () => ({
  nature: "enterprise",
  name: "青山科技（深圳）有限公司",
  document: { type: "credit-code", number: "91440300XXXX00318W" },
  city: "深圳市",
  address: "深圳市南山区青山路1号1栋101室",
});

const PERSON = { name: "", isLegalRepresentative: true, document: { type: "", number: "", validFrom: "", validTo: "" } };
Object.assign(PERSON, { mobile: "", emergencyPhone: "", email: "" });
const SERVICE = { name: "", domains: [], ips: [], contents: [], languages: [], homepage: "", remark: "", responsible: PERSON };
const PLATFORM = { kind: "", domains: [], packages: [{ name: "", publicKey: "", fingerprint: "" }] };
const UNIT = {
  nature: "",
  name: "",
  document: { type: "", number: "" },
  city: "",
  address: "",
  hasSeal: true,
  hasBrandName: true,
  remark: "",
};
/** Every key that a form here can have, in order. */
const FORM = {
  province: "",
  unit: UNIT,
  responsible: PERSON,
  websites: [SERVICE],
  apps: [{ ...SERVICE, providesSdk: true, usesSdk: true, platforms: [PLATFORM] }],
};

/**
 * A form as a program holds it: every object has all its keys, so that engines know one kind of each, and texts are whole
 * as they come from a field or a server, not the pieces that engines keep of what was put together.
 */
function typed(filing, { keys = true } = {}) {
  const copy = filled(FORM, JSON.parse(JSON.stringify(filing)));
  if (!keys) {
    for (const item of copy.apps.flatMap((it) => it.platforms).flatMap((it) => it.packages)) item.publicKey = undefined;
  }
  return copy;
}

function filled(shape, held) {
  if (typeof held !== "object" || typeof shape !== "object") return held;
  if (Array.isArray(shape)) return shape.length === 0 ? held : held.map((it) => filled(shape[0], it));
  return Object.fromEntries(Object.entries(shape).map(([key, below]) => [key, filled(below, held[key])]));
}

/** One website and two APPs: 105 values. */
export const smallFiling = (options) => typed(small(), options);

function small() {
  const maker = new Maker(105);
  const responsible = maker.person("林青山");
  Object.assign(responsible.document, { validFrom: "2016-07-12", validTo: "long-term" });
  return {
    province: "440000",
    unit: { ...unit(), hasSeal: true, hasBrandName: true, remark: "统一对外提供笔记服务" },
    responsible,
    websites: [
      {
        name: "青山科技官网",
        domains: ["qingshan-keji.cn", "qingshan-keji.com"],
        ips: maker.ips(2),
        contents: ["单位门户网站"],
        languages: ["中文简体"],
        homepage: "https://www.qingshan-keji.cn/",
        remark: "公司官方网站",
        responsible: maker.person("陈松"),
      },
    ],
    apps: [
      app(maker, 1, {
        domains: 6,
        listed: 2,
        ips: 2,
        providesSdk: false,
        usesSdk: false,
        responsible: maker.person("周兰"),
      }),
      app(maker, 2, { domains: 6, listed: 2, ips: 2, providesSdk: false, usesSdk: false }),
    ],
  };
}

/** The same with 20 faults, and what they are. */
export function faultyFiling() {
  const filing = smallFiling();
  const [website] = filing.websites;
  const [one, two] = filing.apps;
  const faults = [];
  const put = (code, path, value) => {
    const steps = path.split(".");
    const last = steps.pop();
    steps.reduce((at, step) => at[step], filing)[last] = value;
    faults.push(`${code} ${path}`);
  };
  put("creditCode", "unit.document.number", "91440300XXXX00318X");
  put(
    "residentId",
    "responsible.document.number",
    filing.responsible.document.number.replace(/.$/, (it) => (it === "1" ? "2" : "1")),
  );
  put("mobile", "responsible.mobile", "1380000001");
  put("domain", "websites.0.domains.1", "qingshan_keji.com");
  put(
    "ip.overlap",
    "websites.0.ips.1",
    website.ips[0].replace(/-.*/, (end) => end.replace(/\d+$/, "250")),
  );
  put("emergency.own", "websites.0.responsible.emergencyPhone", website.responsible.mobile);
  put("email", "websites.0.responsible.email", "filing02@qingshan-keji,cn");
  put("domain.repeated", "apps.0.domains.4", one.domains[0]);
  put("domain", "apps.0.domains.5", "-a.qingshan-keji.cn");
  put("ip", "apps.0.ips.0", one.ips[0].split("-").reverse().join("-"));
  put("mobile.shared", "apps.0.responsible.mobile", website.responsible.mobile);
  put("email.shared", "apps.0.responsible.email", filing.responsible.email);
  put("domain.notListed", "apps.0.platforms.0.domains.1", "other.qingshan-keji.cn");
  put("packageName", "apps.0.platforms.1.packages.0.name", "cn.qingshan_keji.notes");
  put("fingerprint", "apps.0.platforms.2.packages.0.fingerprint", "68E7E410B2A7AA1E870411DAE561C97C2964C55");
  put("missing", "apps.1.name", "");
  put("ip", "apps.1.ips.0", "192.168.1.1-192.168.1.9");
  put("packageName", "apps.1.platforms.2.packages.0.name", "app0002");
  put("package.shared", "apps.1.platforms.0.packages.0.name", one.platforms[0].packages[0].name);
  put("fingerprint.twoPlatforms", "apps.1.platforms.2.packages.0.fingerprint", one.platforms[1].packages[0].fingerprint);
  if (two.platforms.length !== 3) throw new Error("three platforms are expected");
  return { filing: typed(filing), faults: faults.sort() };
}

/** A group with many APPs, each with 20 domains and three platforms: 7,614 values for 100 APPs. */
export function bigFiling(apps = 100, options = {}) {
  if (!made.has(apps)) made.set(apps, big(apps));
  return typed(made.get(apps), options);
}
const made = new Map();

function big(apps) {
  const maker = new Maker(7614);
  return {
    province: "440000",
    unit: unit(),
    responsible: maker.person("林青山"),
    apps: Array.from({ length: apps }, (_, at) => app(maker, at + 1, { domains: 20, listed: 12, ips: 4 })),
  };
}

/** How many values a form has: texts, flags and numbers. */
export function values(held) {
  if (held === undefined) return 0;
  if (typeof held !== "object" || held === null) return 1;
  return Object.values(held).reduce((sum, it) => sum + values(it), 0);
}
