import { mount } from "svelte";
import "./theme.css";
import App from "./App.svelte";

const target = document.getElementById("window");
if (!target) throw new Error("index.html has no element #window");

export default mount(App, { target });
