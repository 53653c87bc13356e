// A button that wants a second press: what cannot be taken back.
const SURE_FOR = 4000; // ms

export function bindTwice(button, act, { needsTwo = () => true } = {}) {
  let timer, text;
  const calm = () => {
    clearTimeout(timer);
    if (button.classList.contains("sure")) button.textContent = text;
    button.classList.remove("sure");
  };
  button.addEventListener("click", () => {
    if (!needsTwo() || button.classList.contains("sure")) {
      calm();
      act();
      return;
    }
    text = button.textContent;
    button.classList.add("sure");
    button.textContent = button.dataset.sure;
    timer = setTimeout(calm, SURE_FOR);
  });
}
