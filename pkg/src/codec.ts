// Text to UTF-8 and back. Short texts go through here on every host, because they are through before a host's own coder has
// started; in mini-programs, which have no coder, all do.

// As methods of each text, V8 looks them up anew for each character once it has met five kinds of texts: joined, cut out,
// constants, in one byte or two. For the same reason the length of a text is asked once and handed on.
export const { charCodeAt } = String.prototype;

/** Writes a text of so many units from a place on and gives the place after it. Lone surrogates become U+FFFD. */
export function encode(text: string, units: number, into: Uint8Array, from: number): number {
  let at = from;
  for (let i = 0; i < units; i++) {
    let code = charCodeAt.call(text, i);
    if (code < 0x80) {
      into[at++] = code;
      continue;
    }
    if (code < 0x800) {
      into[at++] = 0xc0 | (code >> 6);
    } else {
      if ((code & 0xf800) === 0xd800) {
        const next = code < 0xdc00 && i + 1 < units ? charCodeAt.call(text, i + 1) : 0;
        if ((next & 0xfc00) === 0xdc00) {
          i++;
          code = 0x10000 + ((code & 0x3ff) << 10) + (next & 0x3ff);
          into[at++] = 0xf0 | (code >> 18);
          into[at++] = 0x80 | ((code >> 12) & 0x3f);
          into[at++] = 0x80 | ((code >> 6) & 0x3f);
          into[at++] = 0x80 | (code & 0x3f);
          continue;
        }
        code = 0xfffd;
      }
      into[at++] = 0xe0 | (code >> 12);
      into[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    into[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}

/** The text of these bytes, which Rust has made: they are UTF-8. A mark at the start (BOM) is a character like any other. */
export function decode(bytes: Uint8Array, from: number, end: number): string {
  let text = "";
  let at = from;
  const more = () => (bytes[at++] as number) & 0x3f;
  while (at < end) {
    if ((bytes[at] as number) < 0x80) {
      const run = ascii(bytes, at, end);
      text += run;
      at += run.length;
      continue;
    }
    const byte = bytes[at++] as number;
    if (byte < 0xe0) {
      text += String.fromCharCode(((byte & 0x1f) << 6) | more());
    } else if (byte < 0xf0) {
      text += String.fromCharCode(((byte & 0xf) << 12) | (more() << 6) | more());
    } else {
      text += String.fromCodePoint(((byte & 7) << 18) | (more() << 12) | (more() << 6) | more());
    }
  }
  return text;
}

/** The ASCII that these bytes begin with. To add one character to a text takes as long as to add eight at once. */
function ascii(bytes: Uint8Array, from: number, end: number): string {
  let text = "";
  let at = from;
  for (; at + 8 <= end; at += 8) {
    const a = bytes[at] as number;
    const b = bytes[at + 1] as number;
    const c = bytes[at + 2] as number;
    const d = bytes[at + 3] as number;
    const e = bytes[at + 4] as number;
    const f = bytes[at + 5] as number;
    const g = bytes[at + 6] as number;
    const h = bytes[at + 7] as number;
    if ((a | b | c | d | e | f | g | h) > 0x7f) {
      break;
    }
    text += String.fromCharCode(a, b, c, d, e, f, g, h);
  }
  for (; at < end && (bytes[at] as number) < 0x80; at++) {
    text += String.fromCharCode(bytes[at] as number);
  }
  return text;
}

/** As much of the web's `TextEncoder` as is used. There has to be room: three bytes for each unit. */
export class LocalEncoder {
  encodeInto(text: string, into: Uint8Array): { written: number } {
    return { written: encode(text, text.length, into, 0) };
  }
}

/** As much of the web's `TextDecoder` as is used. */
export class LocalDecoder {
  decode(bytes?: Uint8Array): string {
    return bytes === undefined ? "" : decode(bytes, 0, bytes.length);
  }
}
