// One choice of the form, with the phone's own picker.

Component({
  properties: {
    label: String,
    /** `[{ value, label }]` */
    options: Array,
    /** The place of the chosen one. */
    picked: Number,
    note: { type: Object, value: null },
    last: Boolean,
  },

  methods: {
    onChange(event) {
      this.triggerEvent("pick", { value: event.detail.value });
    },
  },
});
