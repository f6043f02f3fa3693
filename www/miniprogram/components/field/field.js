// One text of the form: its label, TDesign's input, and what is said about it. It keeps no value: what is typed goes out as
// `input` and `blur`, and what is put in (`put()`) goes straight to the input.

Component({
  properties: {
    label: String,
    hint: String,
    /** `{ tone, text, fix }`, or null. */
    note: { type: Object, value: null },
    /** For what is pasted and fills many lines: keys. */
    long: Boolean,
    removable: Boolean,
  },

  data: {
    /** In px: a key of 1,024 digits is scrolled in its field, and not the page by it. */
    autosize: { minHeight: 24, maxHeight: 144 },
  },

  methods: {
    /**
     * Puts a text into the input. A call and no property: a property is given anew whenever the form draws this field, and the
     * text would come back over what was typed since.
     */
    put(text) {
      this.selectComponent("#control").setData({ value: text });
    },
    onInput(event) {
      this.triggerEvent("input", { value: event.detail.value });
    },
    onBlur(event) {
      this.triggerEvent("blur", { value: event.detail.value });
    },
    onTake() {
      this.triggerEvent("take");
    },
    onRemove() {
      this.triggerEvent("remove");
    },
  },
});
