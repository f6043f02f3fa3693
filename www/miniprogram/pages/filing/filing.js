// The page: loads the rules once, then shows the form.

const beian = require("beian");

Page({
  data: { ready: false, failed: "" },

  onLoad() {
    this.load();
  },

  load() {
    return beian.init().then(
      () => this.setData({ ready: true, failed: "" }),
      (error) => this.setData({ failed: error.message })
    );
  },

  onSubmit(event) {
    if (event.detail.valid) {
      wx.showToast({ title: "检查通过", icon: "success" });
    }
  },

  onChecklist() {
    wx.navigateTo({ url: "/checklist/phone/phone" });
  },
});
