// A screen without an address: it shows a code until staff have typed it, then goes to its own page.
import { canKeep, keep, register } from "./screen_cache.js";

const ASK_MS = 1500;
const page = document.getElementById("kiosk");
const hint = document.getElementById("hint");

async function ask(address, options) {
  const answer = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(6000), ...options });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

function wait(ms) {
  return new Promise((done) => { setTimeout(done, ms); });
}

async function pair() {
  for (;;) {
    try {
      const { code, secret } = await ask(page.dataset.begin, { method: "POST" });
      document.getElementById("code").textContent = code;
      hint.textContent = hint.dataset.type;
      const address = await answered(secret);
      if (address) return location.replace(address);
    } catch {
      document.getElementById("code").textContent = "······";
      hint.textContent = hint.dataset.offline;
      await wait(5000);
    }
  }
}

// The address to go to; nothing: the code is too old, another one is shown.
async function answered(secret) {
  for (;;) {
    await wait(ASK_MS);
    const { state, address } = await ask(`${page.dataset.begin}/${secret}`).catch(() => ({ state: "waiting" }));
    if (state === "paired") return address;
    if (state === "expired") return null;
  }
}

register();
document.getElementById("insecure").hidden = canKeep();
if ("dead" in page.dataset) localStorage.removeItem("ecran");
const mine = localStorage.getItem("ecran");
if (mine?.match(/^\/ecran\/[0-9a-f]{32}\/$/)) location.replace(mine);
else {
  addEventListener("load", () => keep([]));
  pair();
}
