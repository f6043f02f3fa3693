// The form. Its values live in an open filing (`openFiling`), not in `data`; `data` has what is drawn: rows, choices, notes.
//
// When it is checked: at `blur`; and at every `input` once the field shows something. So most keys cost no `setData` here at
// all, and an edit costs one, with the notes that changed.

const { Ledger } = require("../../lib/ledger.js");
const {
  CHOICES,
  FIELDS,
  PLATFORMS,
  ROWS,
  emptyFiling,
  emptyPlatform,
  inOrder,
  nameOf,
  pathOf,
  shownAt,
} = require("../../lib/fields.js");

/** Room above the field that is scrolled to, in px. */
const ABOVE = 96;

Component({
  data: {
    fields: FIELDS,
    lists: ROWS,
    names: PLATFORMS,
    choices: CHOICES,
    /** Which choice is made, by its place. */
    picked: {
      provider: 0,
      province: 0,
      unit_nature: 0,
      unit_document_type: 0,
      responsible_document_type: 0,
    },
    /** A name of its own for each row: a row that moves takes its text along. */
    rows: { apps_0_domains: [0], apps_0_ips: [0] },
    platforms: [{ id: 0, kind: "android" }],
    absent: ["ios", "harmonyos"],
    /** What is said at each place: `{ tone, text, fix, echo }`. */
    notes: {},
    /** A text that is put into a field from here: a new object each time. */
    puts: {},
    summary: null,
  },

  lifetimes: {
    attached() {
      /** Typed, and not checked yet. */
      this.typed = {};
      this.context = { partial: true };
      this.nextId = 1;
      this.ledger = new Ledger(emptyFiling(), this.context, {
        shownAt,
        nameOf: (key) => nameOf(key, this.kinds()),
      });
      this.show(this.ledger.first());
    },
    detached() {
      this.ledger.close();
    },
  },

  methods: {
    onInput(event) {
      const key = event.currentTarget.id;
      this.typed[key] = event.detail.value;
      if (this.data.notes[key]) {
        this.show(this.checkTyped());
      }
    },

    onBlur(event) {
      this.typed[event.currentTarget.id] = event.detail.value;
      this.show(this.checkTyped());
    },

    /** Takes over what is suggested (改为 …). */
    onTake(event) {
      const key = event.currentTarget.id;
      const { fix } = this.data.notes[key];
      delete this.typed[key];
      const patch = Object.assign(this.checkTyped(), this.ledger.set(pathOf(key), fix));
      patch[`puts.${key}`] = { text: fix };
      this.show(patch);
    },

    onPick(event) {
      const key = event.currentTarget.id;
      const { choice } = event.currentTarget.dataset;
      const place = Number(event.detail.value);
      const { value } = CHOICES[choice][place];
      const patch = this.checkTyped();
      if (key === "provider" || key === "province") {
        Object.assign(patch, this.judgeBy({ [key]: value === "" ? undefined : value }));
      } else {
        Object.assign(patch, value === "" ? this.ledger.remove(pathOf(key)) : this.ledger.set(pathOf(key), value));
      }
      patch[`picked.${key}`] = place;
      this.show(patch);
    },

    onAddRow(event) {
      const { list } = event.currentTarget.dataset;
      const rows = this.data.rows[list];
      const patch = Object.assign(this.checkTyped(), this.ledger.insert(pathOf(list), rows.length, ""));
      patch[`rows.${list}`] = rows.concat(this.nextId++);
      this.show(patch);
    },

    onRemoveRow(event) {
      const { list, at } = event.currentTarget.dataset;
      const patch = Object.assign(this.checkTyped(), this.ledger.remove(pathOf(list).concat(at)));
      patch[`rows.${list}`] = this.data.rows[list].filter((_, place) => place !== at);
      this.show(patch);
    },

    onAddPlatform(event) {
      const { kind } = event.currentTarget.dataset;
      const { platforms } = this.data;
      const edit = this.ledger.insert(pathOf("apps_0_platforms"), platforms.length, emptyPlatform(kind));
      this.showPlatforms(platforms.concat({ id: this.nextId++, kind }), edit);
    },

    onRemovePlatform(event) {
      const { at } = event.currentTarget.dataset;
      const patch = Object.assign(this.checkTyped(), this.ledger.remove(pathOf("apps_0_platforms").concat(at)));
      const platforms = this.data.platforms.filter((_, place) => place !== at);
      this.showPlatforms(platforms, patch);
    },

    showPlatforms(platforms, patch) {
      const absent = Object.keys(PLATFORMS).filter((kind) => platforms.every((it) => it.kind !== kind));
      this.show(Object.assign(patch, { platforms, absent }));
    },

    /** Checks everything, also what is empty, and shows the first error. */
    onSubmit() {
      const patch = Object.assign(this.checkTyped(), this.judgeBy({ partial: false }));
      this.submitted = true;
      this.show(patch);
      const first = inOrder(this.data.rows, this.kinds()).filter((key) => this.ledger.hasError(key))[0];
      if (first !== undefined) {
        this.scrollTo(first);
      }
      this.triggerEvent("submit", { valid: first === undefined });
    },

    /** One call for all that changed, and none where nothing did. */
    show(patch) {
      const summary = this.submitted ? this.summary() : null;
      if (JSON.stringify(summary) !== JSON.stringify(this.data.summary)) {
        patch.summary = summary;
      }
      if (Object.keys(patch).length > 0) {
        this.setData(patch);
      }
    },

    /** Puts what was typed into the filing. */
    checkTyped() {
      const { typed } = this;
      this.typed = {};
      return Object.keys(typed).reduce((patch, key) => Object.assign(patch, this.ledger.set(pathOf(key), typed[key])), {});
    },

    judgeBy(change) {
      this.context = Object.assign({}, this.context, change);
      return this.ledger.setContext(this.context);
    },

    kinds() {
      return this.data.platforms.map(({ kind }) => kind);
    },

    summary() {
      const [errors, warnings, infos] = ["error", "warning", "info"].map((severity) => this.ledger.count(severity));
      const parts = [
        [errors, "处错误"],
        [warnings, "处提醒"],
        [infos, "处提示"],
      ].filter(([count]) => count > 0);
      if (parts.length === 0) {
        return { tone: "success", text: "检查通过，没有发现问题。提交前请再对照证件核对一遍。" };
      }
      const counted = parts.map(([count, what]) => `${count} ${what}`).join("、");
      return errors > 0
        ? { tone: "error", text: `还有 ${counted}，改好后再提交。` }
        : { tone: "success", text: `没有错误；有 ${counted}，请看一看。` };
    },

    scrollTo(key) {
      this.createSelectorQuery()
        .select(`#${key}`)
        .boundingClientRect()
        .selectViewport()
        .scrollOffset()
        .exec(([field, view]) => {
          if (field && view) {
            wx.pageScrollTo({ scrollTop: Math.max(0, field.top + view.scrollTop - ABOVE), duration: 300 });
          }
        });
    },
  },
});
