// The player's controls: media-chrome's elements, in French, around our <video>.
import "./language.js"; // first: elements read their labels when they are defined
import "media-chrome/dist/media-controller.js";
import "media-chrome/dist/media-control-bar.js";
import "media-chrome/dist/media-play-button.js";
import "media-chrome/dist/media-mute-button.js";
import "media-chrome/dist/media-volume-range.js";
import "media-chrome/dist/media-time-range.js";
import "media-chrome/dist/media-time-display.js";
import "media-chrome/dist/media-seek-backward-button.js";
import "media-chrome/dist/media-seek-forward-button.js";
import "media-chrome/dist/media-fullscreen-button.js";
import "media-chrome/dist/media-pip-button.js";
import "media-chrome/dist/media-loading-indicator.js";
import "media-chrome/dist/menu/media-chrome-menu-item.js";
import "media-chrome/dist/menu/media-captions-menu.js";
import "media-chrome/dist/menu/media-captions-menu-button.js";
import "media-chrome/dist/menu/media-playback-rate-menu.js";
import "media-chrome/dist/menu/media-playback-rate-menu-button.js";
import "media-chrome/dist/menu/media-rendition-menu-button.js";
import { MediaRenditionMenu } from "media-chrome/dist/menu/media-rendition-menu.js";
import { icon, make } from "./make.js";

export function controls(video, { texts, icons, title }, actions) {
  MediaRenditionMenu.formatRendition = (rendition) => (rendition.id === "audio" ? texts.audioOnly : `${Math.min(rendition.width, rendition.height)}p`);
  const button = (text, picture, extra, onclick) =>
    make("button", { type: "button", class: `player__button ${extra}`, hidden: true, "aria-label": text, onclick }, icon(icons, picture), make("span", {}, text));
  const parts = {
    live: make("span", { class: "player__live", hidden: true }, texts.live),
    fromStart: button(texts.fromStart, "skip-back", "", actions.fromStart),
    toLive: button(texts.toLive, "radio", "player__button--tolive", actions.toLive),
    toReplay: button(texts.toReplay, "rotate-ccw", "player__button--tolive", actions.toReplay),
    range: make("media-time-range"),
    time: make("media-time-display", { showduration: true, notoggle: true }),
    back: make("media-seek-backward-button", { seekoffset: 10, notooltip: true }),
    forward: make("media-seek-forward-button", { seekoffset: 10, notooltip: true }),
    rate: make("media-playback-rate-menu-button", { notooltip: true }),
    quality: make("media-rendition-menu-button", { notooltip: true }, icon(icons, "settings", { slot: "icon" })),
    captions: make("media-captions-menu-button", { notooltip: true }),
    bottom: null,
    controller: null,
  };
  const menus = [
    make("media-rendition-menu", { hidden: true, anchor: "auto" }),
    make("media-captions-menu", { hidden: true, anchor: "auto" }),
    make("media-playback-rate-menu", { hidden: true, anchor: "auto", rates: "0.75 1 1.25 1.5 2" }),
  ];
  const bar = make("media-control-bar", {},
    make("media-play-button", { notooltip: true }), parts.back, parts.forward,
    make("media-mute-button", { notooltip: true }), make("media-volume-range"),
    parts.live, parts.time, make("span", { class: "player__gap" }),
    parts.fromStart, parts.toLive, parts.toReplay, parts.captions, parts.rate, parts.quality,
    make("media-pip-button", { notooltip: true, class: "player__wide" }), make("media-fullscreen-button", { notooltip: true }));
  parts.bottom = make("div", { class: "player__bottom" }, parts.range, bar);
  parts.controller = make("media-controller", { "data-idle": true, keyboardforwardseekoffset: 10, keyboardbackwardseekoffset: 10, noautoseektolive: true, novolumepref: true, nosubtitleslangpref: true, "aria-label": title },
    video, make("media-loading-indicator", { slot: "centered-chrome", noautohide: true }), ...menus, parts.bottom);
  return parts;
}
