import { mount, unmount } from "svelte";
import "./theme.css";
import App from "./App.svelte";
import { events } from "./ipc/bindings";
import { speak } from "./messages/say";

const target = document.getElementById("window");
if (!target) throw new Error("index.html has no element #window");

// The page's address names the language, so that it is spoken before anything is drawn. Without it there is English.
await speak(new URLSearchParams(location.search).get("language")).catch((thrown: unknown) =>
  console.error("The language cannot be spoken.", thrown),
);

let app = mount(App, { target });

// Nothing that is shown or selected of one fleet belongs to the next: the window begins anew.
events.fleetSwitched
  .listen(() => {
    void unmount(app);
    app = mount(App, { target });
  })
  .catch((thrown: unknown) => console.error("The demo cannot be left without a restart.", thrown));
