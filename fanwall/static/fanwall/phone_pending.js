// The photo that has not arrived yet, kept through a closed tab, a reload, an empty battery.
// One a wall. Where a browser keeps nothing (private windows), the page only loses this comfort.
const KEPT_FOR = 12 * 3600_000;

function open() {
  return new Promise((done, fail) => {
    const request = indexedDB.open("mur", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("pending");
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = () => fail(request.error);
  });
}

async function within(mode, act) {
  try {
    const base = await open();
    const result = await new Promise((done, fail) => {
      const transaction = base.transaction("pending", mode);
      const request = act(transaction.objectStore("pending"));
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = transaction.onabort = () => fail(transaction.error);
    });
    base.close();
    return result;
  } catch {
    return undefined;
  }
}

// Bytes rather than a Blob: some browsers lose blobs of closed tabs.
export async function keep(wall, { blob, fields }) {
  const bytes = await blob.arrayBuffer();
  await within("readwrite", (store) => store.put({ bytes, type: blob.type, fields, at: Date.now() }, wall));
}

export async function kept(wall) {
  const entry = await within("readonly", (store) => store.get(wall));
  if (!entry) return null;
  if (Date.now() - entry.at > KEPT_FOR) {
    await forget(wall);
    return null;
  }
  return { blob: new Blob([entry.bytes], { type: entry.type }), fields: entry.fields };
}

export function forget(wall) {
  return within("readwrite", (store) => store.delete(wall));
}
