// The phone checklist (真机检查): what this phone's engine has, how long things take, and every case of the suite, as one text
// that can be copied into a report. It knows nothing of what was typed.

const beian = require("beian");
const engine = require("./engine.js");
const cases = require("../cases.js");

/** A form as people fill it in, for the time of a check. */
const SAMPLE = {
  responsible: { mobile: "13800000001", emergencyPhone: "13900000007", email: "lin@qingshan-keji.cn" },
  apps: [{ name: "青山笔记", domains: ["qingshan-keji.cn", "api.qingshan-keji.cn"], ips: ["120.46.0.10"], responsible: "same" }],
};

Page({
  data: { rows: engine.rows(), init: "", field: "", filing: "", running: false, result: null },

  onLoad() {
    const start = Date.now();
    beian.init().then(
      () => {
        const init = `${Date.now() - start} 毫秒${this.data.init === "" ? "" : "（再次）"}`;
        this.setData({
          init,
          field: average(() => beian.checkField("domain", "https://api.qingshan-keji.cn/v1")),
          filing: average(() => beian.checkFiling(SAMPLE)),
        });
      },
      (error) => this.setData({ init: error.message })
    );
  },

  /** All cases. They keep the phone busy, so the button's new look is drawn first. */
  onRun() {
    return new Promise((drawn) => this.setData({ running: true, result: null }, drawn)).then(() => {
      const start = Date.now();
      return cases.run(beian).then(
        ({ passed, failed, failures }) => {
          const time = `${Date.now() - start} 毫秒`;
          this.setData({ running: false, result: { passed, failed, time, failures: failures.slice(0, 20) } });
        },
        (error) => this.setData({ running: false, result: { passed: 0, failed: 1, time: "", failures: [String(error)] } })
      );
    });
  },

  onCopy() {
    wx.setClipboardData({ data: this.report() });
  },

  /** The report as text. */
  report() {
    const { rows, init, field, filing, result } = this.data;
    const lines = rows.concat(
      { name: "init", value: init },
      { name: "checkField", value: field },
      { name: "checkFiling", value: filing },
      { name: "cases", value: result ? `${result.passed} passed, ${result.failed} failed (${result.time})` : "not run" }
    );
    const failures = result ? result.failures : [];
    return ["beian miniprogram checklist"]
      .concat(
        lines.map(({ name, value }) => `${name}: ${value}`),
        failures
      )
      .join("\n");
  },
});

/** The time of one call, out of many: clocks of phones count milliseconds. */
function average(check) {
  const times = 200;
  check();
  const start = Date.now();
  for (let i = 0; i < times; i++) {
    check();
  }
  return `${(Date.now() - start) / times} 毫秒`;
}
