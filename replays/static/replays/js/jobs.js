// The list of jobs fetches its rows again while something waits or runs; nothing moves otherwise.
const EVERY = 2000;
const results = () => document.querySelector("#listing-results table.listing tbody");
const address = new URL("resultats/", location.href);
address.search = location.search;

async function refresh() {
  const response = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" } });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("tbody");
  const held = document.activeElement?.closest("[data-job]");
  if (fresh && !held) results()?.replaceWith(fresh); // not under somebody's fingers
}

setInterval(() => {
  if (!document.hidden && document.querySelector("[data-job][data-open]")) refresh().catch(() => {});
}, EVERY);
