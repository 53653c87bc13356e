// Where one can go from here changes with the broadcast's life: at its end to its replay.
async function renew(list) {
  const response = await fetch(location.href);
  if (!response.ok || list.contains(document.activeElement)) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById(list.id);
  if (fresh) list.replaceChildren(...fresh.childNodes);
}

export function followLife(room) {
  room.addEventListener("lifechange", () => renew(document.getElementById("links")).catch(() => {}));
}
