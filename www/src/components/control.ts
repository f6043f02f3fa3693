import type { Directive } from "vue";

/** Attributes for the control inside a TDesign input: it hands on neither an id nor what assistive technology reads. */
export type ControlAttributes = Record<string, string | undefined>;

export const vControl: Directive<HTMLElement, ControlAttributes> = (element, { value }) => {
  const control = element.matches("input, textarea") ? element : element.querySelector("input, textarea");
  for (const [name, text] of Object.entries(value)) {
    if (text === undefined) control?.removeAttribute(name);
    else if (control?.getAttribute(name) !== text) control?.setAttribute(name, text);
  }
};
