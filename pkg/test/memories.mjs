// The memories of the package's instances. It shows them to nobody, so they are caught where they are made: `beian` has to be
// imported after this.

/** The first one first. */
export const memories = [];

const Instance = WebAssembly.Instance;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    memories.push(this.exports.memory);
  }
};
