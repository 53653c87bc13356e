// What hls.js reads in playlists: a JSON list of texts in, a JSON list of findings out.
import { readFileSync } from "node:fs";

globalThis.self = globalThis; // it expects a browser
const { M3U8Parser } = await import("hls.js");
const BASE = "http://tv/live.m3u8";

function opinion(text) {
  return text.includes("#EXT-X-STREAM-INF") ? multivariant(text) : media(text);
}

function multivariant(text) {
  const read = M3U8Parser.parseMasterPlaylist(text, BASE);
  const { SUBTITLES = [] } = M3U8Parser.parseMasterPlaylistMedia(text, BASE, read);
  return {
    error: read.playlistParsingError?.message ?? null,
    levels: read.levels.map(({ url, attrs }) => [url, attrs.SUBTITLES ?? null]),
    subtitles: SUBTITLES.map((each) => [each.groupId, each.lang, each.name, each.url, each.default, each.autoselect, each.forced, each.characteristics]),
  };
}

function media(text) {
  const details = M3U8Parser.parseLevelPlaylist(text, BASE, 0, "main", 0, null);
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
