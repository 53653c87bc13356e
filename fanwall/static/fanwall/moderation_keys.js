// Which keys are the desk's: not those of what has the focus, and single letters only if they are wanted.
const NONE = "mur-sans-touches";

export class Keys {
  constructor(box) {
    this.box = box;
    try { box.checked = !localStorage.getItem(NONE); } catch { /* private mode */ }
    box.addEventListener("change", () => {
      try { localStorage.setItem(NONE, box.checked ? "" : "1"); } catch { /* private mode */ }
    });
  }

  takes(event) {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return false;
    const on = (names) => Boolean(event.target.closest?.(names));
    if (on("select, input:not([type=checkbox])")) return false;
    if (event.key === "Enter" || event.key === " ") return !on("button, summary, a, label, input"); // a link's Enter is no yes to nine photos
    return event.key.length > 1 || this.box.checked; // who speaks to the computer, or shakes (WCAG 2.1.4)
  }
}
