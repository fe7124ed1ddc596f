// Why an emulator's state speaks against a request, said so that the way out is plain.

import type { DisabledReasons } from "./row";

export const NOT_STARTED: DisabledReasons = {
  running: "It is running already.",
  ready: "It is running already.",
  starting: "It is starting already.",
  booting: "It is starting already.",
  stuck: "It is stuck while starting: stop or restart it.",
  zombie: "Its window is still open: stop or restart it.",
  lost: "Android still answers: stop or restart it.",
};

export const STOPPED: DisabledReasons = {
  running: "It is running: stop it first.",
  ready: "It is running: stop it first.",
  starting: "It is starting: stop it first.",
  booting: "It is starting: stop it first.",
  stuck: "It is stuck while starting: stop it first.",
  zombie: "Its window is still open: stop it first.",
  lost: "Android still answers: stop it first.",
  unknown: "It is not clear whether it is stopped: stop it first.",
};

export const UP: DisabledReasons = {
  stopped: "It is stopped: start it first.",
  starting: "Android is not up yet.",
  booting: "Android is not up yet.",
  stuck: "Android does not come up: restart it first.",
  zombie: "Its virtual machine is gone: restart it first.",
};
