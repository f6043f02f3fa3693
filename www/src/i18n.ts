import type { Locale } from "beian";
import { computed, ref, watchEffect } from "vue";
import { en } from "./words/en";
import { type Words, zh } from "./words/zh";

const KEPT = "beian.locale";

const kept = (): Locale => {
  try {
    const locale = localStorage.getItem(KEPT);
    if (locale === "en" || locale === "zh-CN") return locale;
  } catch {
    // No storage: the browser's language decides.
  }
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
};

export const locale = ref<Locale>(kept());
export const words = computed<Words>(() => (locale.value === "en" ? en : zh));

export function switchLocale(): void {
  locale.value = locale.value === "en" ? "zh-CN" : "en";
  try {
    localStorage.setItem(KEPT, locale.value);
  } catch {
    // Not kept: the next visit starts with the browser's language.
  }
}

watchEffect(() => {
  document.documentElement.lang = locale.value;
});
