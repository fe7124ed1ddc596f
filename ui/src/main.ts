import { mount } from "svelte";
import App from "./App.svelte";
import "./theme.css";

const target = document.getElementById("window");
if (!target) throw new Error("index.html has no element #window");

export default mount(App, { target });
