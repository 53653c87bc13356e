// The page of a clip: handed on, copied, and a recap played from one of its parts on.
const said = document.getElementById("clip-said");
const video = document.querySelector(".clip-film");
const say = (sentence) => { said.textContent = sentence; };

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    say(button.dataset.copied);
  } catch {
    say(button.dataset.refused);
  }
}

async function share(button) {
  const { address: url, title } = button.dataset;
  if (!navigator.share) return copy(url, button);
  try {
    return await navigator.share({ url, title });
  } catch (error) {
    return error.name === "AbortError" ? null : copy(url, button); // they changed their mind, or it failed
  }
}

for (const button of document.querySelectorAll("[data-share]")) {
  button.hidden = false;
  button.addEventListener("click", () => share(button));
}
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    copy(field.value, button);
  });
}
for (const button of document.querySelectorAll("[data-seek]")) {
  button.addEventListener("click", () => {
    if (!video) return;
    video.currentTime = Number(button.dataset.seek);
    video.play().catch(() => {});
    video.focus();
  });
}
