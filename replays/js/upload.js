// A finished video on its way: how far the sending is, then how far its preparation is.
const EVERY = 3000; // ms

function bind() {
  const form = document.getElementById("upload");
  form?.addEventListener("submit", (event) => {
    const file = form.querySelector("[type=file]").files[0];
    if (!file) return; // the browser says it
    event.preventDefault();
    if (file.size > Number(form.dataset.most)) say(form, form.dataset.tooHeavy);
    else send(form);
  });
}

function say(form, sentence) { form.querySelector("[data-said]").textContent = sentence; }

function send(form) {
  const request = new XMLHttpRequest(); // fetch does not tell how much was sent
  const [row, bar, percent] = ["[data-sending]", "progress", "[data-percent]"].map((one) => form.querySelector(one));
  const button = form.querySelector("button");
  const failed = () => {
    [row.hidden, button.disabled] = [true, false];
    removeEventListener("beforeunload", hold);
    say(form, form.dataset.lost);
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = Math.floor((100 * loaded) / total);
    percent.textContent = `${bar.value} %`;
  });
  request.upload.addEventListener("load", () => say(form, form.dataset.received));
  request.addEventListener("load", () => (request.status < 400 ? show(request.responseText) : failed()));
  request.addEventListener("error", failed);
  request.open("POST", location.href);
  request.send(new FormData(form));
  [row.hidden, button.disabled] = [false, true];
  say(form, "");
  addEventListener("beforeunload", hold);
}

function hold(event) { event.preventDefault(); }

/** The server's answer in the place of the page: its message is told once. */
function show(text) {
  removeEventListener("beforeunload", hold);
  const main = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  document.querySelector("main").replaceWith(main);
  const heard = main.querySelector(".notices");
  heard?.setAttribute("tabindex", "-1");
  heard?.focus();
  bind();
}

async function refresh() {
  const response = await fetch(location.href);
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("main");
  const [part, other] = [document.querySelector("[data-live]"), fresh.querySelector("[data-live]")];
  if (!other || other.outerHTML === part.outerHTML) return;
  if (!other.hasAttribute("data-busy")) show(`<main id="main">${fresh.innerHTML}</main>`); // ready, or refused
  else part.replaceWith(other);
}

bind();
setInterval(() => {
  if (!document.hidden && document.querySelector("[data-live][data-busy]")) refresh().catch(() => {});
}, EVERY);
