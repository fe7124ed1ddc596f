/// <reference types="vitest/config" />
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vite";
import { catalogs } from "./catalogs";
import { licences } from "./licences";

export default defineConfig({
  plugins: [svelte(), svelteTesting(), catalogs(), licences()],
  clearScreen: false,
  server: {
    port: 1420,
    strictPort: true,
    host: "127.0.0.1",
    fs: { allow: [".", "../src-tauri/crates/messages/locales"] },
  },
  build: { target: ["es2022", "chrome105", "safari15"], assetsInlineLimit: 0 },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    // A machine that does much else at the same time is slow, not wrong.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
