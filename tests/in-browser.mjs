// The suite where it runs in a browser: on the package in the page, and in a worker.

import { run } from "./runner.mjs";

export async function inPage(files) {
  const beian = await import("/pkg/dist/web.mjs");
  await beian.init();
  return run(beian, files);
}

export async function inWorker(files) {
  const { remote } = await import("/pkg/dist/remote.mjs");
  const beian = remote(new Worker("/pkg/dist/worker.mjs", { type: "module" }));
  try {
    return await run(beian, files);
  } finally {
    beian.close();
  }
}
