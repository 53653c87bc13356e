// Serves the screens' pages when there is no network: the page, its scripts, the code for phones, the
// partners' pictures. Never a photo of the public, never a manifest: those have no line in this list.
const STORE = "ecran-1";
const KEPT = [
  /^\/ecran\/([0-9a-f]{32}\/)?$/,
  /^\/static\//,
  /^\/mur\/[a-z0-9-]+\/qr\.svg$/,
  /^\/images\//,
  /^\/api\/v1\/screens\/[0-9a-f]{32}\/sponsors$/,
];
const ALWAYS = /^\/ecran\/$|kiosk/; // where a kiosk begins after a power cut
const NEVER_CHANGES = /^\/images\//;
const PATIENCE_MS = 4000;

function pathOf(address) {
  const url = new URL(address);
  return url.origin === location.origin ? url.pathname : "";
}

function isKept(path) {
  return KEPT.some((kind) => kind.test(path));
}

async function kept(path) {
  return (await caches.open(STORE)).match(path);
}

async function store(path, answer) {
  const cache = await caches.open(STORE);
  await cache.put(path, answer).catch(() => {}); // a full disk: the network serves
  return answer;
}

async function fetched(request, path) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status === 200) await store(path, answer.clone());
    if (answer.status === 404) await (await caches.open(STORE)).delete(path);
    return answer.status < 500 ? answer : (await kept(path)) ?? answer;
  } catch (error) {
    const found = await kept(path);
    if (found) return found;
    throw error;
  }
}

async function answer(request, path) {
  return (NEVER_CHANGES.test(path) && (await kept(path))) || fetched(request, path);
}

async function keepOnly(addresses) {
  const wanted = new Set(addresses.map(pathOf).filter(isKept));
  const cache = await caches.open(STORE);
  const have = new Set((await cache.keys()).map((request) => pathOf(request.url)));
  for (const path of have) if (!wanted.has(path) && !ALWAYS.test(path)) await cache.delete(path);
  await Promise.all([...wanted].filter((path) => !have.has(path)).map((path) => cache.add(path).catch(() => {})));
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith("ecran-") && name !== STORE).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => clients.claim()));
});
addEventListener("message", (event) => event.waitUntil(keepOnly(event.data.keep)));
addEventListener("fetch", (event) => {
  const path = pathOf(event.request.url);
  if (event.request.method === "GET" && isKept(path)) event.respondWith(answer(event.request, path));
});
