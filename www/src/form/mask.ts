import type { Path } from "./path";

const star = (text: string, head: number, tail: number): string =>
  text.length <= head + tail
    ? "*".repeat(text.length)
    : text.slice(0, head) + "*".repeat(text.length - head - tail) + text.slice(text.length - tail);

/** True where a number or an address of a person stands, not of a unit. */
export function isPersonal(path: Path, individual: boolean): boolean {
  const last = path.at(-1);
  if (last === "mobile" || last === "emergencyPhone" || last === "email") return true;
  if (last === "number") return path.at(-2) === "document" && (path[0] !== "unit" || individual);
  return last === "unitDocument" && individual;
}

/** A personal number with its middle hidden: who knows it recognises it, and nobody else can use it. */
export function mask(path: Path, text: string): string {
  const value = text.trim();
  if (path.at(-1) === "email") {
    const at = value.lastIndexOf("@");
    return at < 0 ? star(value, 1, 0) : star(value.slice(0, at), 1, 0) + value.slice(at);
  }
  return value.length <= 8 ? star(value, 1, 2) : star(value, 3, 4);
}
