// Antenne, Fin and the cues. Fin wants a second press; a cue carries the time of the picture.
const SURE_FOR = 4000; // ms

export function bindButtons(room, { call, refresh, preview }) {
  const go = document.getElementById("go");
  const end = document.getElementById("end");
  go.addEventListener("click", () => call("go/", { at: preview.moment() }).then(refresh));
  bindTwice(end, () => call("end/", {}).then(refresh));
  bindCues(call, refresh, preview);
}

function bindTwice(button, act) {
  const text = button.textContent;
  let timer;
  const calm = () => {
    button.textContent = text;
    button.classList.remove("sure");
  };
  button.addEventListener("click", () => {
    clearTimeout(timer);
    if (button.classList.contains("sure")) {
      calm();
      act();
      return;
    }
    button.classList.add("sure");
    button.textContent = button.dataset.sure;
    timer = setTimeout(calm, SURE_FOR);
  });
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
