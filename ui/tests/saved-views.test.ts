import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { TableQuery, View, ViewForm } from "../src/ipc/bindings";
import { keptLayout } from "../src/state/table-layout";
import { mixedFleet } from "../preview/fixture";
import { table } from "../preview/table";
import { closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;

const setViews = async (views: View[]) => {
  opened.snapshot = { ...opened.snapshot, views };
  await opened.change({ type: "views", value: views });
};

beforeEach(async () => {
  localStorage.clear();
  opened = await open(
    mixedFleet(Date.now()),
    {},
    {
      emulators: ({ query }) => table(opened.snapshot, query as TableQuery),
      view_counts: () => opened.snapshot.views.map(({ id }) => ({ view: id, emulators: 25 })),
      save_view: ({ form }) => {
        void setViews([...opened.snapshot.views, { id: "new", broken: false, ...(form as ViewForm) }]);
        return "new";
      },
      remove_view: ({ view }) => {
        void setViews(opened.snapshot.views.filter(({ id }) => id !== view));
        return null;
      },
    },
  );
  await userEvent.keyboard("{Control>}2{/Control}");
  await screen.findByTestId("table-grid");
});
afterEach(closeWindow);

const heads = () =>
  within(screen.getByTestId("table-grid"))
    .getAllByTestId(/^table-head-/)
    .map((head) => head.dataset.testid?.replace("table-head-", ""));

test("a view brings its filter, columns and order, and goes again", async () => {
  expect(await screen.findByRole("button", { name: "Stopped farms, 25 emulators" })).toBeVisible();
  await userEvent.click(screen.getByTestId("view-view1"));
  expect(screen.getByTestId("table-filter")).toHaveValue("state:stopped farm");
  await expect.poll(heads).toEqual(["title", "workstation", "state", "operation", "tags"]);
  expect(screen.getByTestId("view-view1")).toHaveAttribute("aria-current", "true");
  expect(screen.queryByTestId("view-update")).toBeNull();
  // What is changed while a view is open is not the operator's own look.
  await userEvent.click(screen.getByTestId("table-head-state"));
  expect(keptLayout().orderBy).toBe("workstation");
  await userEvent.click(screen.getByTestId("view-update"));
  await expect.poll(() => opened.asked("replace_view")).toHaveLength(1);
  expect(opened.asked("replace_view")[0]?.given).toMatchObject({
    view: "view1",
    form: { name: "Stopped farms", order: { column: "state", descending: false } },
  });
  await userEvent.click(screen.getByTestId("view-all"));
  expect(screen.getByTestId("table-filter")).toHaveValue("");
  await expect.poll(heads).toContain("since");
});

test("what is shown is saved by keyboard and opened from the palette", async () => {
  await userEvent.type(screen.getByTestId("table-filter"), "farm-001");
  screen.getByTestId("view-save").focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard("Ones{Enter}");
  await expect.poll(() => opened.asked("save_view")).toHaveLength(1);
  expect(opened.asked("save_view")[0]?.given.form).toMatchObject({ name: "Ones", filter: "farm-001" });
  await userEvent.click(screen.getByTestId("view-all"));
  await userEvent.keyboard("{Control>}1{/Control}{Control>}k{/Control}");
  const palette = within(await screen.findByTestId("palette"));
  await userEvent.type(palette.getByRole("combobox"), "view ones{Enter}");
  expect(await screen.findByTestId("table-filter")).toHaveValue("farm-001");
});

test("a deleted view comes back to its place", async () => {
  await userEvent.click(screen.getByTestId("view-more-view1"));
  await userEvent.click(await screen.findByTestId("menu-viewDelete"));
  await userEvent.click(await screen.findByTestId("view-undo"));
  await expect.poll(() => opened.asked("move_view")).toHaveLength(1);
  expect(opened.asked("save_view")[0]?.given.form).toMatchObject({ name: "Stopped farms" });
  expect(opened.asked("move_view")[0]?.given).toEqual({ view: "new", place: 0 });
});

test("a name that is refused is said at its field", async () => {
  opened.answers.rename_view = () => {
    throw { kind: "invalid", field: "viewName", sentence: { id: "tags-view-unnamed", args: {} } };
  };
  await userEvent.click(screen.getByTestId("view-more-view2"));
  await userEvent.click(await screen.findByTestId("menu-viewRename"));
  await userEvent.clear(await screen.findByTestId("form-viewName"));
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByTestId("form-error-viewName")).toHaveTextContent("Give the view a name");
});

test("a tag is shown, renamed and removed everywhere", async () => {
  await userEvent.click(screen.getByTestId("show-tag-rack B"));
  expect(screen.getByTestId("table-filter")).toHaveValue('#"rack B"');
  await userEvent.click(screen.getByTestId("tag-more-pvp"));
  await userEvent.click(await screen.findByTestId("menu-tagRename"));
  await userEvent.clear(await screen.findByTestId("form-tag"));
  await userEvent.keyboard("arena{Enter}");
  await expect.poll(() => opened.asked("rename_tag")[0]?.given).toEqual({ tag: "pvp", name: "arena" });
  await userEvent.click(screen.getByTestId("tag-more-pvp"));
  await userEvent.click(await screen.findByTestId("menu-tagRemove"));
  await userEvent.click(await screen.findByTestId("tag-remove"));
  await expect.poll(() => opened.asked("remove_tag")[0]?.given).toEqual({ tag: "pvp" });
});

test("the list of views is accessible", async () => {
  expect(await violations()).toEqual([]);
});
