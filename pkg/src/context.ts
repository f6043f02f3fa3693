// A context as the door takes it: five digits, the province, a blank, today.

import { mistake, typeName, unknownName } from "./error.js";
import { DOCUMENT_TYPES, PLATFORM_KINDS, PROVIDERS, SERVICES } from "./generated/names.js";
import type { Context } from "./types.js";

const KEYS = ["provider", "province", "service", "platform", "documentType", "today", "partial"];
/** The codes of the provinces, regions and municipalities (GB/T 2260). */
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])0000$/;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Checks every name, and writes the line that `src/wasm.rs` reads. */
export function encodeContext(context: Context | undefined): string {
  if (context === undefined || context === null) {
    return `00000 ${today()}`;
  }
  if (typeof context !== "object" || Array.isArray(context)) {
    throw mistake(
      "bad_context",
      `适用条件要写成对象，收到的是 ${typeName(context)}`,
      `a context is an object, not ${typeName(context)}`,
    );
  }
  for (const key of Object.keys(context)) {
    if (KEYS.indexOf(key) < 0) {
      throw unknownName("bad_context", ["适用条件", "context key"], key, KEYS);
    }
  }
  return [
    name(context.provider, PROVIDERS, "unknown_provider", ["接入商", "provider"]),
    name(context.service, SERVICES, "unknown_service", ["服务类型", "service"]),
    name(context.platform, PLATFORM_KINDS, "unknown_platform", ["运行平台", "platform"]),
    name(context.documentType, DOCUMENT_TYPES, "unknown_document_type", ["证件类型", "document type"]),
    partial(context.partial),
    province(context.province),
    " ",
    date(context.today),
  ].join("");
}

function name(
  value: unknown,
  known: readonly string[],
  code: "unknown_provider" | "unknown_service" | "unknown_platform" | "unknown_document_type",
  what: readonly [string, string],
): string {
  if (value === undefined || value === null) {
    return "0";
  }
  const place = known.indexOf(value as string);
  if (place < 0) {
    throw unknownName(code, what, value, known);
  }
  return String.fromCharCode(49 + place);
}

function province(value: unknown): string {
  if (value === undefined || value === null) {
    return "";
  }
  if (typeof value !== "string" || !PROVINCE.test(value)) {
    throw mistake(
      "unknown_province",
      '省份要写成六位行政区划代码的文字，例如广东是 "440000"',
      'a province is its six-digit code as text, such as "440000" for Guangdong',
    );
  }
  return value;
}

function date(value: unknown): string {
  if (value === undefined || value === null) {
    return today();
  }
  if (typeof value !== "string" || !isDate(value)) {
    throw mistake("bad_date", '今天的日期要写成 "2026-11-21" 这样的文字', 'today is an ISO date as text, such as "2026-11-21"');
  }
  return value;
}

function isDate(text: string): boolean {
  // A day that the month does not have rolls over, and then reads differently.
  const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function partial(value: unknown): string {
  if (value === undefined || value === null) {
    return "0";
  }
  if (typeof value !== "boolean") {
    throw mistake(
      "not_flag",
      `partial 要写成 true 或 false，收到的是 ${typeName(value)}`,
      `partial is true or false, not ${typeName(value)}`,
    );
  }
  return value ? "1" : "0";
}

let day = Number.NaN;
let text = "";

/** Today in China, UTC+8 all year. Made once a day: it is part of every call. */
function today(): string {
  const now = Math.floor((Date.now() + 8 * HOUR) / DAY);
  if (now !== day) {
    day = now;
    text = new Date(now * DAY).toISOString().slice(0, 10);
  }
  return text;
}
