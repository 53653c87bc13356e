// Asks the service worker to keep this page, its scripts, its code and the partners' pictures.
// A photo of the public is never among them: the worker refuses it too.
export async function keep(more) {
  const worker = await navigator.serviceWorker?.ready;
  if (!worker?.active) return;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  const images = [...document.images].map((image) => image.src).filter((address) => address && !address.startsWith("blob:"));
  const wanted = [location.pathname, ...loaded, ...images, ...more].map((address) => new URL(address, location.href).href);
  worker.active.postMessage({ keep: [...new Set(wanted)] });
}

// A browser keeps nothing for an address without https: after a power cut it needs the network.
export function canKeep() {
  return isSecureContext && "serviceWorker" in navigator;
}

export function register() {
  navigator.serviceWorker?.register("/ecran/sw.js", { scope: "/ecran/" }).catch(() => {});
}
