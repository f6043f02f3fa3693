// A context as the door takes it: two whole numbers.

import { type BeianError, mistake, typeName, unknownName } from "./error.js";
import { DOCUMENT_TYPES, PLATFORM_KINDS, PROVIDERS, SERVICES } from "./generated/names.js";
import type { Context } from "./types.js";

const KEYS = ["provider", "province", "service", "platform", "documentType", "today", "partial"];
/** The codes of the provinces, regions and municipalities (GB/T 2260). */
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])0000$/;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A context that was checked. */
export interface Law {
  /** Everything but the day, as `set_context` of src/wasm.rs reads it. */
  readonly names: number;
  /** The day that the context says, as the number 20261122; 0 where it leaves that to the clock. */
  readonly day: number;
}

const OPEN: Law = { names: 0, day: 0 };

// What was read last of a plain object, without a mistake in it: most calls bring the same again. The object itself may change.
let last: Context | undefined;
let lastKeys: string[] = [];
let lastValues: unknown[] = [];
let lastLaw: Law = OPEN;

/** Checks every name. */
export function readContext(context: Context | undefined): Law {
  if (context === undefined || context === null) {
    return OPEN;
  }
  return isLast(context) ? lastLaw : readKeys(context);
}

/** Key by key: contexts of many makes come here, and to ask each for seven keys by name would take four times as long. */
function isLast(context: Context): boolean {
  let at = 0;
  for (const key in context) {
    if (key !== lastKeys[at] || context[key as keyof Context] !== lastValues[at]) {
      return false;
    }
    at++;
  }
  return at === lastKeys.length && (context === last || Object.getPrototypeOf(context) === Object.prototype);
}

function readKeys(context: Context): Law {
  if (typeof context !== "object" || Array.isArray(context)) {
    throw notContext(context);
  }
  let provider: unknown;
  let province: unknown;
  let service: unknown;
  let platform: unknown;
  let documentType: unknown;
  let today: unknown;
  let partial: unknown;
  const keys: string[] = [];
  const values: unknown[] = [];
  for (const key in context) {
    const value = context[key as keyof Context];
    keys.push(key);
    values.push(value);
    switch (key) {
      case "provider":
        provider = value;
        break;
      case "province":
        province = value;
        break;
      case "service":
        service = value;
        break;
      case "platform":
        platform = value;
        break;
      case "documentType":
        documentType = value;
        break;
      case "today":
        today = value;
        break;
      case "partial":
        partial = value;
        break;
      default:
        if (Object.prototype.hasOwnProperty.call(context, key)) {
          throw unknownName("bad_context", ["适用条件", "context key"], key, KEYS);
        }
    }
  }
  // What a class hands down is asked for by name. A promise or a map has no keys at all, and would be no law.
  const isPlain = Object.getPrototypeOf(context) === Object.prototype;
  if (!isPlain) {
    if (Object.prototype.toString.call(context) !== "[object Object]") {
      throw notContext(context);
    }
    ({ provider, province, service, platform, documentType, today, partial } = context);
  }
  const law = {
    names:
      name(provider, PROVIDERS, "unknown_provider", ["接入商", "provider"]) |
      (name(service, SERVICES, "unknown_service", ["服务类型", "service"]) << 3) |
      (name(platform, PLATFORM_KINDS, "unknown_platform", ["运行平台", "platform"]) << 5) |
      (name(documentType, DOCUMENT_TYPES, "unknown_document_type", ["证件类型", "document type"]) << 7) |
      (flag(partial) << 11) |
      (provinceDigits(province) << 12),
    day: dayNumber(today),
  };
  if (isPlain) {
    last = context;
    lastKeys = keys;
    lastValues = values;
    lastLaw = law;
  }
  return law;
}

function notContext(got: unknown): BeianError {
  return mistake("bad_context", `适用条件要写成对象，收到的是 ${typeName(got)}`, `a context is an object, not ${typeName(got)}`);
}

function name(
  value: unknown,
  known: readonly string[],
  code: "unknown_provider" | "unknown_service" | "unknown_platform" | "unknown_document_type",
  what: readonly [string, string],
): number {
  if (value === undefined || value === null) {
    return 0;
  }
  const place = known.indexOf(value as string);
  if (place < 0) {
    throw unknownName(code, what, value, known);
  }
  return place + 1;
}

/** The first two digits: the others are zeros. */
function provinceDigits(value: unknown): number {
  if (value === undefined || value === null) {
    return 0;
  }
  if (typeof value !== "string" || !PROVINCE.test(value)) {
    throw mistake(
      "unknown_province",
      '省份要写成六位行政区划代码的文字，例如广东是 "440000"',
      'a province is its six-digit code as text, such as "440000" for Guangdong',
    );
  }
  return Number(value.slice(0, 2));
}

function dayNumber(value: unknown): number {
  if (value === undefined || value === null) {
    return 0;
  }
  if (typeof value !== "string" || !isDate(value)) {
    throw mistake("bad_date", '今天的日期要写成 "2026-11-21" 这样的文字', 'today is an ISO date as text, such as "2026-11-21"');
  }
  return digits(value);
}

/** An ISO date as the number 20261122. */
function digits(date: string): number {
  return Number(date.replace(/-/g, ""));
}

function isDate(text: string): boolean {
  // A day that the month does not have rolls over, and then reads differently.
  const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function flag(value: unknown): number {
  if (value === undefined || value === null) {
    return 0;
  }
  if (typeof value !== "boolean") {
    throw mistake(
      "not_flag",
      `partial 要写成 true 或 false，收到的是 ${typeName(value)}`,
      `partial is true or false, not ${typeName(value)}`,
    );
  }
  return value ? 1 : 0;
}

let clockIsRead = false;
let clockDay = Number.NaN;
let clockNumber = 0;

/**
 * Today in China, UTC+8 all year, as the number 20261122. The clock is read once for everything that a program does until it
 * waits for something: to read it takes as long as the rest of a call.
 */
export function today(): number {
  return clockIsRead ? clockNumber : readClock();
}

function readClock(): number {
  clockIsRead = true;
  Promise.resolve().then(() => {
    clockIsRead = false;
  });
  const now = Math.floor((Date.now() + 8 * HOUR) / DAY);
  if (now !== clockDay) {
    clockDay = now;
    const day = new Date(now * DAY);
    clockNumber = (day.getUTCFullYear() * 100 + day.getUTCMonth() + 1) * 100 + day.getUTCDate();
  }
  return clockNumber;
}
