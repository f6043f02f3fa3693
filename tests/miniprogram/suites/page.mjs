// A page for the proofs.

Page({
  data: { errors: { email: "" }, apps: [{ name: "" }] },
  onLoad(query) {
    this.setData({ name: query.name });
  },
  onBlur(event) {
    this.setData({ [`errors.${event.currentTarget.dataset.field}`]: event.detail.value });
  },
});
