// What the panel says, handed over translated.
export const texts = JSON.parse(document.getElementById("moments-texts").textContent);
export const fill = (text, facts = {}) => text.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
const zone = document.getElementById("room")?.dataset.timeZone ?? "Europe/Paris";
const clock = new Intl.DateTimeFormat("fr-FR", { timeStyle: "medium", timeZone: zone });
export const time = (iso) => clock.format(new Date(iso));

export function say(text, facts) {
  document.getElementById("moments-said").textContent = fill(text, facts);
}
