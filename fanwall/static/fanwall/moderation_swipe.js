// A finger that pushes the photo to a side decides; a little is not enough, and it comes back.
const FAR = 0.26; // of the width
const STILL = 8; // px: a tap

export function swipe(card, { moving, right, left, tap }) {
  let from = null;
  const along = (event) => event.clientX - from.x;
  const settle = () => {
    from = null;
    moving(0);
  };
  card.addEventListener("pointerdown", (event) => {
    if (event.button || event.target.closest("button") || card.classList.contains("zoom")) return;
    from = { x: event.clientX, y: event.clientY, id: event.pointerId };
    try { card.setPointerCapture(event.pointerId); } catch { /* gone already */ }
  });
  card.addEventListener("pointermove", (event) => {
    if (from?.id === event.pointerId) moving(along(event) / card.clientWidth);
  });
  card.addEventListener("pointerup", (event) => {
    if (from?.id !== event.pointerId) return;
    const share = along(event) / card.clientWidth;
    const still = Math.hypot(along(event), event.clientY - from.y) < STILL;
    settle();
    if (still) tap();
    else if (share > FAR) right();
    else if (share < -FAR) left();
  });
  card.addEventListener("pointercancel", settle);
}
