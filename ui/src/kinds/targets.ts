// Why an emulator's state speaks against a request, said so that the way out is plain.

import { message } from "../messages/say";
import type { DisabledReasons } from "./row";

export const NOT_STARTED: DisabledReasons = {
  running: message("requests-running-already"),
  ready: message("requests-running-already"),
  starting: message("requests-starting-already"),
  booting: message("requests-starting-already"),
  stuck: message("requests-stuck-restart"),
  zombie: message("requests-window-open-restart"),
  lost: message("requests-answers-restart"),
};

export const STOPPED: DisabledReasons = {
  running: message("requests-running-stop-first"),
  ready: message("requests-running-stop-first"),
  starting: message("requests-starting-stop-first"),
  booting: message("requests-starting-stop-first"),
  stuck: message("requests-stuck-stop-first"),
  zombie: message("requests-window-open-stop-first"),
  lost: message("requests-answers-stop-first"),
  unknown: message("requests-unclear-stop-first"),
};

export const UP: DisabledReasons = {
  stopped: message("requests-stopped-start-first"),
  starting: message("requests-android-not-up"),
  booting: message("requests-android-not-up"),
  stuck: message("requests-android-stuck"),
  zombie: message("requests-machine-gone"),
};
