// Listens to a signed topic; the browser reconnects by itself, a forbidden address means: reload.
export function follow(address, heard) {
  const source = new EventSource(address);
  source.onmessage = (event) => heard(JSON.parse(event.data));
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(address, heard), 5000);
  };
  return source;
}
