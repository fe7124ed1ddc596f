// The list of scenes, to click through: each is played in a frame of the chosen size, in the system's colours. Up and
// Down go on.

import { scenes } from "./scenes";

const list = document.querySelector<HTMLOListElement>("#scenes")!;
const frame = document.querySelector<HTMLIFrameElement>("#scene")!;
const form = document.querySelector<HTMLFormElement>("#form")!;

const links = scenes.map(({ name }) => {
  const link = document.createElement("a");
  link.href = `#${name}`;
  link.textContent = name;
  const item = document.createElement("li");
  item.append(link);
  list.append(item);
  return link;
});

function show(): void {
  const chosen = new FormData(form);
  const [width = "1280", height = "800"] = String(chosen.get("size")).split("x");
  const filter = String(chosen.get("filter"));
  const current = links.find((link) => link.hash === location.hash) ?? links[0];
  for (const link of links) {
    link.parentElement!.hidden = !link.textContent!.includes(filter);
    link.toggleAttribute("aria-current", link === current);
  }
  frame.width = width;
  frame.height = height;
  const src = new URL(
    `scene.html?name=${current?.textContent}&language=${String(chosen.get("language"))}`,
    location.href,
  ).href;
  if (frame.src !== src) frame.src = src;
}

function step(by: number): void {
  const offered = links.filter((link) => !link.parentElement!.hidden);
  const at = offered.findIndex((link) => link.hasAttribute("aria-current"));
  offered[at + by]?.click();
}

addEventListener("hashchange", show);
form.addEventListener("input", show);
form.addEventListener("submit", (e) => e.preventDefault());
addEventListener("keydown", (e) => {
  if ((e.key !== "ArrowDown" && e.key !== "ArrowUp") || e.target instanceof HTMLSelectElement) return;
  e.preventDefault();
  step(e.key === "ArrowDown" ? 1 : -1);
});
show();
