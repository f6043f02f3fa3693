// What goes between a page and the worker.

/** A question: answered with the same `id`. */
export interface Question {
  id: number;
  method: string;
  args: unknown[];
}

/** An answer, or the mistake that the call was. */
export type Answer = { id: number; result: unknown } | { id: number; error: { code: string; message: string } };
