// What is measured inside the page, the same in every engine. A script that waits may lose its answer on the way through a driver,
// so it leaves what it found in the page, and whoever asked comes back for it.

/** Runs in the page; leaves `{ scroll_fps_p5, filter_ms_p95, first_rows_ms }`, or `{ failed }`. */
function measure(scrollMs, switches, rounds) {
  const byId = (id) => document.querySelector(`[data-testid="${id}"]`);
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const rows = () => document.querySelectorAll("[data-testid^='table-'][role='row']").length;
  const count = () => byId("table-count")?.textContent ?? "";
  const until = async (what, holds) => {
    const end = performance.now() + 30_000;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
      await frame();
    }
    // What was drawn in this frame is seen with the next one.
    await frame();
  };
  const of = (list, share) => {
    const sorted = [...list].sort((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  };
  const rounded = (number) => Math.round(number * 10) / 10;

  async function firstRows() {
    const times = [];
    for (let round = 0; round < switches; round++) {
      byId("nav-fleet").click();
      await until("the fleet", () => byId("table") === null);
      const began = performance.now();
      byId("nav-emulators").click();
      await until("rows", () => rows() > 5);
      times.push(performance.now() - began);
    }
    return Math.max(...times);
  }

  /** As fast as somebody turns a wheel: down, and up again. */
  async function scroll() {
    const grid = byId("table-grid");
    const frames = [];
    const began = await frame();
    let last = began;
    while (last - began < scrollMs) {
      const downwards = Math.floor((last - began) / 2000) % 2 === 0;
      grid.scrollTop += downwards ? 180 : -140;
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    return 1000 / of(frames, 0.95);
  }

  /** From a key to the rows that it leaves. */
  async function filter() {
    const field = byId("table").querySelector("input");
    const typed = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    const times = [];
    for (let round = 0; round < rounds; round++)
      for (const text of ["s", "st", "state:stopped", "state:stopped 1", "state:stopped", "1", "12", ""]) {
        const before = count();
        typed.set.call(field, text);
        const began = performance.now();
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        const end = began + 2000;
        let last = began;
        // What leaves the same number of rows has no moment to be seen.
        while (count() === before && last < end) last = await frame();
        if (count() !== before) times.push(performance.now() - began);
        await new Promise((next) => setTimeout(next, 120));
      }
    if (times.length < rounds * 3) throw new Error(`only ${times.length} keys changed the rows`);
    return of(times, 0.95);
  }

  window.__measured = undefined;
  (async () => {
    const first_rows_ms = rounded(await firstRows());
    const scroll_fps_p5 = rounded(await scroll());
    const filter_ms_p95 = rounded(await filter());
    return { scroll_fps_p5, filter_ms_p95, first_rows_ms };
  })().then(
    (found) => (window.__measured = found),
    (error) => (window.__measured = { failed: String(error) }),
  );
}

/** A text that begins to measure when it is run in the page, and one that gives what was found. */
export const begin = (scrollMs = 8000, switches = 5, rounds = 4) =>
  `(${measure.toString()})(${scrollMs}, ${switches}, ${rounds})`;
export const found = "window.__measured";
