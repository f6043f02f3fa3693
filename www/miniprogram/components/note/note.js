// What is said at a place, in its tone, with the suggestion that can be taken over with one tap.

Component({
  properties: {
    /** `{ tone, text, fix }`, or null: nothing to say. */
    note: { type: Object, value: null },
  },

  methods: {
    onTake() {
      this.triggerEvent("take");
    },
  },
});
