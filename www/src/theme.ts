import { computed, ref, watchEffect } from "vue";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = "beian.theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const systemDark = ref(system.matches);
system.addEventListener("change", (event) => {
  systemDark.value = event.matches;
});

const kept = (): Theme => {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? "system";
  } catch {
    return "system";
  }
};

export const theme = ref<Theme>(kept());
const dark = computed(() => theme.value === "dark" || (theme.value === "system" && systemDark.value));

export function nextTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? "system";
  try {
    localStorage.setItem(KEPT, theme.value);
  } catch {
    // Not kept: the next visit follows the system.
  }
}

// TDesign reads this attribute.
watchEffect(() => document.documentElement.setAttribute("theme-mode", dark.value ? "dark" : "light"));
