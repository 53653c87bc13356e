// Antenne, Fin and the cues. Fin wants a second press; a cue carries the time of the picture.
import { bindTwice } from "./twice.js";

export function bindButtons(room, { call, refresh, preview }) {
  const go = document.getElementById("go");
  const end = document.getElementById("end");
  go.addEventListener("click", () => call("go/", { at: preview.moment() }).then(refresh));
  bindTwice(end, () => call("end/", {}).then(refresh));
  bindCues(call, refresh, preview);
}

function bindCues(call, refresh, preview) {
  const form = document.getElementById("cue");
  const label = document.getElementById("label");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const kind = (event.submitter ?? form.querySelector("button")).value;
    const body = { kind, label: label.value.trim(), at: preview.moment() };
    if (await call("cues/", body)) label.value = "";
    refresh();
  });
}
