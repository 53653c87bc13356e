// The lives of a broadcast's page: what it shows, from what the server says and what is watched. Pure.

/**
 * snapshot: state.json or null. watching: "live", "dvr", "replay", "clip" or null; playing: the viewer
 * has pictures of a live that the server has ended, and may finish them.
 * -> {view, source, state}: view = waiting | live | interrupted | ended | held | cancelled | replay
 */
export function lifeOf(snapshot, { watching = null, finishing = false } = {}) {
  const state = snapshot?.state ?? "scheduled";
  if (state === "live" || state === "interrupted") {
    // The programme goes on with a slate while the encoder is away: the same playlist.
    const source = snapshot.live ? (watching === "dvr" ? "dvr" : "live") : null;
    return { view: state, source, state };
  }
  if (state === "cancelled") return { view: "cancelled", source: null, state };
  if (state === "ended") {
    if (finishing && (watching === "live" || watching === "dvr")) return { view: "live", source: watching, state };
    if (snapshot.replay) return { view: "replay", source: "replay", state };
    return { view: snapshot.replay_from ? "held" : "ended", source: null, state };
  }
  return { view: "waiting", source: null, state };
}

/** Which sentence the page says when its life changes; null when there is nothing to say. */
export function newsOf(before, after) {
  if (before === null || before === after) return null;
  if (after === "live") return before === "interrupted" ? "back" : before === "waiting" ? "nowLive" : null;
  return { interrupted: "interrupted", ended: "ended", cancelled: "cancelled", replay: "replayReady" }[after] ?? null;
}

/** What covers the picture on purpose: "closed", "slate" or null. */
export function coverOf(snapshot) {
  const isOnAir = snapshot?.state === "live" || snapshot?.state === "interrupted";
  return isOnAir && ["closed", "slate"].includes(snapshot.cover) ? snapshot.cover : null;
}

/**
 * hls.js's latency for a playlist of that EXT-X-TARGETDURATION: max <= 2 * sync + TD, else a dead zone.
 * Not known yet (no take, an old state.json): 1 s, the interactive profile; the playlist corrects it.
 * Who watches from the beginning (no edge) is never taken forward.
 */
export function latencyFor(targetDuration, { edge = true } = {}) {
  const liveSyncDuration = 3 * Math.max(1, targetDuration || 1);
  return { liveSyncDuration, liveMaxLatencyDuration: edge ? 2 * liveSyncDuration : Infinity };
}
