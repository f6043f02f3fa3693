/**
 * Makes a call trap: the door gets a field number that is not there, the Rust side panics, and a panic is a trap. The call is
 * to ask for another field than the one before it, whose number is still known.
 */
export function trapped(call) {
  const { get } = Map.prototype;
  Map.prototype.get = () => 99;
  try {
    return call();
  } finally {
    Map.prototype.get = get;
  }
}
