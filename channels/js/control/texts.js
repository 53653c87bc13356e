// What the page says, handed over translated, and how moments are written.
export const texts = JSON.parse(document.getElementById("texts").textContent);
export const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
export const number = (value) => String(value).replace(".", ",");
const { timeZone } = document.getElementById("room").dataset;
export const time = new Intl.DateTimeFormat("fr-FR", { timeStyle: "medium", timeZone });
