// The numbers that a page shows once the filing is done.

import { readContext } from "./context.js";
import { mistake, typeName } from "./error.js";
import type { Filing } from "./generated/form.js";
import { broken, feed, fill, forget, ready, under } from "./instance.js";
import { MAX_PAGE } from "./limits.js";
import { readFinding, readMaybe } from "./records.js";
import { noError } from "./report.js";
import { heard, readNumber, readText, readTold } from "./scratch.js";
import type { Context, FooterNumber, FooterReport, Issue } from "./types.js";

const KINDS: readonly FooterNumber["kind"][] = ["icp", "police"];

/**
 * Judges the numbers that a page shows, and their links: the ICP number (ICP 备案号) and that of the police (公安备案号), at the bottom
 * of a home page, or on the page of an APP that tells about it. What scripts and pictures show is not seen.
 *
 * @param html HTML, whole or its bottom, or plain text. Over 2,000,000 UTF-16 units, the report is one issue that says so.
 * @param filing The province and the unit's name are read.
 * @param context The service says whose page it is; open means a website's.
 * @throws {BeianError} `not_ready` · `not_text`, `not_object` · a mistake in the context · `internal`
 */
export function checkFooter(html: string, filing?: Filing, context?: Context): FooterReport {
  const law = readContext(context);
  if (typeof html !== "string") {
    const type = typeName(html);
    throw mistake("not_text", `checkFooter 的页面要写成文字，收到的是 ${type}`, `checkFooter takes a page as text, not ${type}`);
  }
  const known = knownOf(filing);
  fill(known, false);
  try {
    const door = ready();
    under(law);
    if (html.length > MAX_PAGE) {
      door.cancel();
      heard(door.footerTooLong(html.length));
    } else {
      feed(door, html);
      heard(door.checkFooter());
    }
    readTold();
    const numbers = readNumbers();
    const issues = readIssues();
    forget();
    return { valid: noError(issues), issues, numbers };
  } catch (cause) {
    throw broken(cause);
  }
}

/** As much of a form as is looked at; what is of a wrong type is left to be refused with the others. */
function knownOf(filing: unknown): unknown {
  if (filing === undefined || filing === null) {
    return {};
  }
  if (typeof filing !== "object" || Array.isArray(filing)) {
    return filing;
  }
  const { province, unit } = filing as Filing;
  const name = typeof unit === "object" && unit !== null && !Array.isArray(unit) ? { name: unit.name } : unit;
  return { province, unit: name };
}

function readNumbers(): FooterNumber[] {
  const numbers: FooterNumber[] = [];
  for (let count = readNumber(); count > 0; count--) {
    const kind = KINDS[readNumber()] as FooterNumber["kind"];
    const text = readText();
    const href = readMaybe();
    numbers.push(href === undefined ? { text, kind } : { text, kind, href });
  }
  return numbers;
}

function readIssues(): Issue[] {
  const issues: Issue[] = [];
  for (let count = readNumber(); count > 0; count--) {
    const issue = readFinding([]);
    const number = readNumber();
    if (number > 0) {
      issue.path = ["numbers", number - 1];
    }
    issues.push(issue);
  }
  return issues;
}
