// What there is to say about a form, place by place. It keeps the state of the form off `data`: `changes()` is what `setData` has
// to be given, which is the notes that edits changed and nothing else.

const beian = require("beian");

/** The most serious first. */
const SEVERITIES = ["error", "warning", "info"];

class Ledger {
  /**
   * @param filing the form at its start
   * @param context the law, as `openFiling` takes it
   * @param shownAt the key of the place that shows what is said about a path
   * @param nameOf how the place with a key is called, in the sentence at the other end of a clash
   */
  constructor(filing, context, { shownAt, nameOf }) {
    this.session = beian.openFiling(filing, context);
    this.shownAt = shownAt;
    this.nameOf = nameOf;
    /** What is open, by an id of its own. */
    this.issues = new Map();
    /** What there is to say at each place. */
    this.notes = {};
    /** What of it the page has not been told yet. Kept here, so that nothing is lost where an edit throws. */
    this.untold = {};
    this.take({ added: this.session.issues(), removed: [] });
  }

  set(path, value) {
    this.take(this.session.set(path, value));
  }

  insert(path, index, value) {
    this.take(this.session.insert(path, index, value));
  }

  remove(path) {
    this.take(this.session.remove(path));
  }

  setContext(context) {
    this.take(this.session.setContext(context));
  }

  /** What the page has to be told, as a patch for `setData`: `{ "notes.responsible_mobile": note or null }`. */
  changes() {
    const { untold } = this;
    this.untold = {};
    return untold;
  }

  close() {
    this.session.close();
  }

  /** How many there are of a severity. */
  count(severity) {
    return Array.from(this.issues.values()).filter((issue) => issue.severity === severity).length;
  }

  /** True if an error was found in this place, not at the other end of a clash. */
  hasError(key) {
    const note = this.notes[key];
    return Boolean(note) && note.tone === "error" && !note.echo;
  }

  /** Takes what an edit changed. */
  take({ added, removed }) {
    removed.forEach((issue) => {
      this.issues.delete(idOf(issue));
    });
    added.forEach((issue) => {
      this.issues.set(idOf(issue), issue);
    });
    removed.concat(added).forEach((issue) => {
      this.placesOf(issue).forEach((key) => {
        const note = this.noteAt(key);
        if (!same(note, this.notes[key])) {
          this.notes[key] = note;
          this.untold[`notes.${key}`] = note;
        }
      });
    });
  }

  /** The one thing to say at a place: the most serious, and of these what was found here before what was found at another place. */
  noteAt(key) {
    let best = null;
    this.issues.forEach((issue) => {
      const own = this.shownAt(issue.path) === key;
      const rank = SEVERITIES.indexOf(issue.severity) * 2 + (own ? 0 : 1);
      if ((own || this.placesOf(issue).indexOf(key) >= 0) && (best === null || rank < best.rank)) {
        best = { rank, own, issue };
      }
    });
    if (best === null) {
      return null;
    }
    const { own, issue } = best;
    const said = beian.sayChinese(issue);
    return {
      tone: issue.severity,
      text: own ? said : `与“${this.nameOf(this.shownAt(issue.path))}”有关：${said}`,
      fix: (own && issue.suggestion) || "",
      echo: !own,
    };
  }

  /** Where an issue is shown: where it was found, and at the other ends of a clash. */
  placesOf(issue) {
    return [issue.path].concat(issue.related || []).map(this.shownAt);
  }
}

function idOf({ code, path, params, related }) {
  return JSON.stringify([code, path, params, related]);
}

/** A note that never was and one that is gone are the same to the page. */
function same(a, b) {
  return JSON.stringify(a || null) === JSON.stringify(b || null);
}

module.exports = { Ledger };
