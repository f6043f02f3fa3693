import { init } from "beian";
import { createApp } from "vue";
import "tdesign-vue-next/es/style/index.css";
import App from "./App.vue";
// After the components, whose styles these adjust.
import "./style/theme.css";
import "./style/page.css";
import "./theme";
import { words } from "./i18n";

try {
  await init();
  createApp(App).mount("#app");
} catch (cause) {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.className = "failed";
  message.textContent = `${words.value.failed}${cause instanceof Error ? cause.message : cause}`;
  document.getElementById("app")?.append(message);
}
