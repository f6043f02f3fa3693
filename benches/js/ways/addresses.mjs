// Addresses and ranges by ipaddr.js, for the ways that take libraries.

import ipaddr from "ipaddr.js";

function ends(text) {
  const parts = text.split("-");
  if (parts.length > 2 || !parts.every((part) => ipaddr.isValid(part))) return null;
  const [start, end = start] = parts.map((part) => ipaddr.parse(part));
  return start.kind() === end.kind() ? [start, end] : null;
}

/** The bytes of an address as text: two of one family compare as the addresses do. */
const sortable = (address) => String.fromCharCode(...address.toByteArray());

/** A public address, or two of one family, the lower first. */
export function isIp(text) {
  const found = ends(text);
  if (found === null) return false;
  return found.every((it) => it.range() === "unicast") && sortable(found[0]) <= sortable(found[1]);
}

/** The ends of an entry; null where there are none. */
export function range(text) {
  const found = ends(text);
  return found && { family: found[0].kind(), start: sortable(found[0]), end: sortable(found[1]) };
}
