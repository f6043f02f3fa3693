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
    summary: null,
  },

  lifetimes: {
    attached() {
      /** Typed, and not checked yet. */
      this.typed = {};
      this.context = { partial: true };
      this.nextId = 1;
      /** As the filing has them; the page is told afterwards. */
      this.platforms = this.data.platforms;
      this.ledger = new Ledger(emptyFiling(), this.context, {
        shownAt,
        nameOf: (key) => nameOf(key, this.kinds()),
      });
      this.show();
    },
    detached() {
      this.ledger.close();
    },
  },

  methods: {
    onInput(event) {
      const key = this.keep(event);
      if (this.data.notes[key]) {
        this.checkTyped();
        this.show();
      }
    },

    onBlur(event) {
      this.keep(event);
      this.checkTyped();
      this.show();
    },

    /** Takes over what is suggested (改为 …). The second of two quick taps finds nothing to take. */
    onTake({ currentTarget }) {
      const key = this.placeOf(currentTarget);
      const { fix } = this.data.notes[key] || {};
      if (fix) {
        this.typed[key] = fix;
        this.checkTyped();
        const field = this.selectComponent(`#${key}`);
        if (field) {
          field.put(fix);
        }
        this.show();
      }
    },

    onPick(event) {
      const key = event.currentTarget.id;
      const { choice } = event.currentTarget.dataset;
      const place = Number(event.detail.value);
      const { value } = CHOICES[choice][place];
      this.checkTyped();
      if (key === "provider" || key === "province") {
        this.judgeBy({ [key]: value === "" ? undefined : value });
      } else if (value === "") {
        this.ledger.remove(pathOf(key));
      } else {
        this.ledger.set(pathOf(key), value);
      }
      this.show({ [`picked.${key}`]: place });
    },

    onAddRow(event) {
      const { list } = event.currentTarget.dataset;
      const rows = this.data.rows[list];
      this.checkTyped();
      this.ledger.insert(pathOf(list), rows.length, "");
      this.show({ [`rows.${list}`]: rows.concat(this.nextId++) });
    },

    onRemoveRow(event) {
      const { list, row } = event.currentTarget.dataset;
      const rows = this.data.rows[list];
      const at = rows.indexOf(row);
      if (at >= 0) {
        this.checkTyped();
        this.ledger.remove(pathOf(list).concat(at));
        this.show({ [`rows.${list}`]: rows.filter((it) => it !== row) });
      }
    },

    onAddPlatform(event) {
      const { kind } = event.currentTarget.dataset;
      if (this.kinds().indexOf(kind) < 0) {
        this.ledger.insert(pathOf("apps_0_platforms"), this.platforms.length, emptyPlatform(kind));
        this.showPlatforms(this.platforms.concat({ id: this.nextId++, kind }));
      }
    },

    onRemovePlatform(event) {
      const { platform } = event.currentTarget.dataset;
      const at = this.placeOfPlatform(platform);
      if (at >= 0) {
        this.checkTyped();
        // Before the filing is told: what it says of the others names them by their new places.
        this.platforms = this.platforms.filter(({ id }) => id !== platform);
        this.ledger.remove(pathOf("apps_0_platforms").concat(at));
        this.showPlatforms(this.platforms);
      }
    },

    showPlatforms(platforms) {
      this.platforms = platforms;
      const absent = Object.keys(PLATFORMS).filter((kind) => this.kinds().indexOf(kind) < 0);
      this.show({ platforms, absent });
    },

    /** Checks everything, also what is empty, and shows the first error. */
    onSubmit() {
      this.checkTyped();
      this.judgeBy({ partial: false });
      this.submitted = true;
      this.show();
      const first = inOrder(this.data.rows, this.kinds()).filter((key) => this.ledger.hasError(key))[0];
      if (first !== undefined) {
        this.scrollTo(first);
      }
      this.triggerEvent("submit", { valid: first === undefined });
    },

    /** One call for all that changed, and none where nothing did. */
    show(drawn) {
      const patch = Object.assign(this.ledger.changes(), drawn);
      const summary = this.submitted ? this.summary() : null;
      if (JSON.stringify(summary) !== JSON.stringify(this.data.summary)) {
        patch.summary = summary;
      }
      if (Object.keys(patch).length > 0) {
        this.setData(patch);
      }
    },

    /**
     * The key of the place where something happened. Rows and platforms are told by names of their own: an event may come after
     * the one that moved them, and one that was removed has no place any more.
     */
    placeOf({ id, dataset: { list, row, platform, text } }) {
      if (row !== undefined) {
        const at = this.data.rows[list].indexOf(row);
        return at < 0 ? undefined : `${list}_${at}`;
      }
      if (platform !== undefined) {
        const at = this.placeOfPlatform(platform);
        return at < 0 ? undefined : `apps_0_platforms_${at}_packages_0_${text}`;
      }
      return id;
    },

    placeOfPlatform(platform) {
      return this.platforms.map(({ id }) => id).indexOf(platform);
    },

    /** Keeps what is typed, until it is checked. Gives its place. */
    keep({ currentTarget, detail }) {
      const key = this.placeOf(currentTarget);
      if (key !== undefined) {
        this.typed[key] = detail.value;
      }
      return key;
    },

    /** Puts what was typed into the filing. Where that throws, the rest is still there for the next time. */
    checkTyped() {
      Object.keys(this.typed).forEach((key) => {
        this.ledger.set(pathOf(key), this.typed[key]);
        delete this.typed[key];
      });
    },

    judgeBy(change) {
      this.context = Object.assign({}, this.context, change);
      this.ledger.setContext(this.context);
    },

    kinds() {
      return this.platforms.map(({ kind }) => kind);
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
