// What hls.js reads in media playlists: a JSON list of texts in, a JSON list of findings out.
import { readFileSync } from "node:fs";

globalThis.self = globalThis; // it expects a browser
const { M3U8Parser } = await import("hls.js");

function opinion(text) {
  const details = M3U8Parser.parseLevelPlaylist(text, "http://tv/live.m3u8", 0, "main", 0, null);
  return {
    error: details.playlistParsingError?.message ?? null,
    target: details.targetduration,
    live: details.live,
    fragments: details.fragments.map((fragment) => [
      fragment.sn, fragment.cc, fragment.duration, fragment.relurl, fragment.initSegment?.relurl ?? null,
    ]),
  };
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(opinion)));
