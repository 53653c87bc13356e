import "media-chrome/dist/lang/fr.js";
import { setLanguage } from "media-chrome/dist/utils/i18n.js";

setLanguage(document.documentElement.lang || "fr");
