import { init } from "beian";
import { createApp } from "vue";
import "tdesign-vue-next/es/style/index.css";
import App from "./App.vue";
// After the components, whose styles these adjust.
import "./style/theme.css";
import "./style/page.css";
import "./style/review.css";
import "./theme";
import { loadSources } from "./form/source";
import { start } from "./form/store";
import { words } from "./i18n";

try {
  await Promise.all([init(), loadSources()]);
  start();
  createApp(App).mount("#app");
} catch (cause) {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.className = "failed";
  message.textContent = `${words.value.failed}${cause instanceof Error ? cause.message : cause}`;
  document.getElementById("app")?.append(message);
}
