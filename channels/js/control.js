// The control room: what arrives, what is on air, what was marked. Told by server-sent events.
import { follow } from "./control/events.js";
import { Preview } from "./control/preview.js";
import { show, showHealth } from "./control/screen.js";
import { bindButtons } from "./control/buttons.js";
import { bindCovers } from "./control/covers.js";
import { bindInputs } from "./control/inputs.js";
import { followLife } from "./control/links.js";
import { followPulse } from "./control/pulse.js";

const room = document.getElementById("room");
const preview = new Preview(document.getElementById("preview"), document.getElementById("waiting"), room.dataset.preview);

async function call(path, body, method = body ? "POST" : "GET") {
  const response = await fetch(room.dataset.api + path, {
    method,
    headers: { "Content-Type": "application/json", "X-CSRFToken": room.dataset.csrf },
    body: body ? JSON.stringify(body) : undefined,
  });
  const answer = await response.json();
  document.getElementById("message").textContent = response.ok ? "" : answer.message;
  return response.ok ? answer : null;
}

async function refresh() {
  const facts = await call("control/");
  if (facts) show(room, facts, (cue) => call(`cues/${cue}/`, undefined, "DELETE").then(refresh));
}

follow(room.dataset.stateEvents, refresh);
follow(room.dataset.healthEvents, (health) => {
  showHealth(health);
  preview.arriving(health.arriving || health.slate);
});
bindButtons(room, { call, refresh, preview });
bindCovers({ call, refresh, preview });
bindInputs({ call, refresh });
followLife(room);
followPulse(room);
refresh();
