import{a as _,b as Ze,c as ka,d as vs,e as wo,f as vt,g as Mi,h as Mo}from"./chunk-72XSXJL4.js";import{a as Lo,b as Ro,c as Do}from"./chunk-BIZ5DZZI.js";import{b as Io}from"./chunk-DWPFBEU3.js";var Ia=class{#e=[];#t="";constructor(e,i){this.section=e,this.onGo=i}show(e,{replay:i}){if(!this.section)return;let a=JSON.stringify([e,i]);if(a===this.#t)return;this.#t=a,this.#e=i?e.filter(({time:o})=>o!==null):e,this.section.hidden=this.#e.length===0;let r=new Intl.DateTimeFormat("fr-FR",{hour:"numeric",minute:"2-digit",timeZone:"Europe/Paris"}),s=({time:o,at:l})=>i?ka(o):r.format(new Date(l)).replace(":","\xA0h\xA0");this.section.querySelector("ol").replaceChildren(...this.#e.map(o=>_("li",{},_("a",{class:"chapter",href:i?`#t=${Math.floor(o.time)}`:"#player","data-id":o.id,onclick:l=>{l.preventDefault(),this.onGo(o)}},_("span",{class:"chapter__time"},s(o)),_("span",{},o.label)))))}follow(e){let i=String(wo(this.#e,e)?.id??"");for(let a of this.section?.querySelectorAll("[data-id]")??[])a.dataset.id===i?a.setAttribute("aria-current","true"):a.removeAttribute("aria-current")}};async function Co(t){try{let e=await fetch(`${t}clips.json`,{cache:"no-cache"});return e.ok?(await e.json()).clips??[]:[]}catch{return[]}}function xo(t,e,{texts:i,icons:a,poster:r,onPlay:s}){t&&(t.hidden=e.length===0,t.querySelector(".cards").replaceChildren(...e.map(o=>_("article",{class:"card"},_("div",{class:"card__picture"},o.poster||r?_("img",{src:o.poster??r,alt:"",width:640,height:360,loading:"lazy"}):_("span",{class:"blank"}),_("span",{class:"card__length"},ka(o.duration))),_("h3",{},_("button",{type:"button",class:"card__play",onclick:()=>s(o)},o.title)),o.mp4?_("a",{class:"card__save",href:o.mp4,download:""},Ze(a,"download"),i.download):null))))}var Oo={"Start airplay":"Start airplay","Stop airplay":"Stop airplay",Audio:"Audio",Captions:"Captions","Enable captions":"Enable captions","Disable captions":"Disable captions","Start casting":"Start casting","Stop casting":"Stop casting","Enter fullscreen mode":"Enter fullscreen mode","Exit fullscreen mode":"Exit fullscreen mode",Mute:"Mute",Unmute:"Unmute",Loop:"Loop","Enter picture in picture mode":"Enter picture in picture mode","Exit picture in picture mode":"Exit picture in picture mode",Play:"Play",Pause:"Pause","Playback rate":"Playback rate","Playback rate {playbackRate}":"Playback rate {playbackRate}",Quality:"Quality","Seek backward":"Seek backward","Seek forward":"Seek forward",Settings:"Settings",Auto:"Auto","audio player":"audio player","video player":"video player",volume:"volume",seek:"seek","closed captions":"closed captions","current playback rate":"current playback rate","playback time":"playback time","media loading":"media loading",settings:"settings","audio tracks":"audio tracks",quality:"quality",play:"play",pause:"pause",mute:"mute",unmute:"unmute","chapter: {chapterName}":"chapter: {chapterName}",live:"live",Off:"Off","start airplay":"start airplay","stop airplay":"stop airplay","start casting":"start casting","stop casting":"stop casting","enter fullscreen mode":"enter fullscreen mode","exit fullscreen mode":"exit fullscreen mode","enter picture in picture mode":"enter picture in picture mode","exit picture in picture mode":"exit picture in picture mode","seek to live":"seek to live","playing live":"playing live","seek back {seekOffset} seconds":"seek back {seekOffset} seconds","seek forward {seekOffset} seconds":"seek forward {seekOffset} seconds","Network Error":"Network Error","Decode Error":"Decode Error","Source Not Supported":"Source Not Supported","Encryption Error":"Encryption Error","A network error caused the media download to fail.":"A network error caused the media download to fail.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"An unsupported error occurred. The server or network failed, or your browser does not support this format.","The media is encrypted and there are no keys to decrypt it.":"The media is encrypted and there are no keys to decrypt it.",hour:"hour",hours:"hours",minute:"minute",minutes:"minutes",second:"second",seconds:"seconds","{time} remaining":"{time} remaining","{currentTime} of {totalTime}":"{currentTime} of {totalTime}","video not loaded, unknown time.":"video not loaded, unknown time."};var Uo,Ht={en:Oo},Ft=((Uo=globalThis.navigator)==null?void 0:Uo.language)||"en",wa=t=>{Ft=t},Po=(t,e)=>{Ht[t]=e},Zd=t=>{var e,i,a;let[r]=Ft.split("-");return((e=Ht[Ft])==null?void 0:e[t])||((i=Ht[r])==null?void 0:i[t])||((a=Ht.en)==null?void 0:a[t])||t},No=()=>{let[t]=Ft.split("-");return Ht[Ft]?Ft:Ht[t]?t:"en"},p=(t,e={})=>Zd(t).replace(/\{(\w+)\}/g,(i,a)=>a in e?String(e[a]):`{${a}}`);var Xd={"Start airplay":"D\xE9marrer la diffusion AirPlay","Stop airplay":"Arr\xEAter la diffusion AirPlay",Audio:"Audio",Captions:"Sous-titres","Enable captions":"Activer les sous-titres","Disable captions":"D\xE9sactiver les sous-titres","Start casting":"D\xE9marrer la diffusion (cast)","Stop casting":"Arr\xEAter la diffusion (cast)","Enter fullscreen mode":"Mettre en mode plein \xE9cran","Exit fullscreen mode":"Quitter le mode plein \xE9cran",Mute:"D\xE9sactiver le son",Unmute:"Activer le son",Loop:"Lire en boucle","Enter picture in picture mode":"Mettre en mode image-en-image (PiP)","Exit picture in picture mode":"Quitter le mode image-en-image (PiP)",Play:"Lire",Pause:"Pause","Playback rate":"Taux de lecture","Playback rate {playbackRate}":"Taux de lecture {playbackRate}",Quality:"Qualit\xE9","Seek backward":"Reculer","Seek forward":"Avancer",Settings:"Param\xE8tres",Auto:"Auto","audio player":"lecteur audio","video player":"lecteur vid\xE9o",volume:"volume",seek:"se d\xE9placer","closed captions":"sous-titres cod\xE9s","current playback rate":"taux de lecture actuel","playback time":"dur\xE9e de lecture","media loading":"chargement des m\xE9dias",settings:"param\xE8tres","audio tracks":"pistes audio",quality:"qualit\xE9",play:"lire",pause:"pause",mute:"d\xE9sactiver le son",unmute:"activer le son","chapter: {chapterName}":"chapitre: {chapterName}",live:"en direct",Off:"D\xE9sactiv\xE9","start airplay":"d\xE9marrer la diffusion AirPlay","stop airplay":"arr\xEAter la diffusion AirPlay","start casting":"d\xE9marrer la diffusion (cast)","stop casting":"arr\xEAter la diffusion (cast)","enter fullscreen mode":"mettre en mode plein \xE9cran","exit fullscreen mode":"quitter le mode plein \xE9cran","enter picture in picture mode":"mettre en mode image-en-image (PiP)","exit picture in picture mode":"quitter le mode image-en-image (PiP)","seek to live":"aller au direct","playing live":"lecture en direct","seek back {seekOffset} seconds":"reculer {seekOffset} secondes","seek forward {seekOffset} seconds":"avancer {seekOffset} secondes","Network Error":"Erreur r\xE9seau","Decode Error":"Erreur de d\xE9codage","Source Not Supported":"Source non support\xE9e","Encryption Error":"Erreur de chiffrement","A network error caused the media download to fail.":"Une erreur r\xE9seau a caus\xE9 l\u2019\xE9chec du t\xE9l\xE9chargement du m\xE9dia.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"Une erreur de m\xE9dia a provoqu\xE9 l\u2019interruption de la lecture. Le m\xE9dia peut \xEAtre corrompu ou votre navigateur ne prend pas en charge ce format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"Une erreur non support\xE9e s\u2019est produite. Le serveur ou le r\xE9seau a \xE9chou\xE9, ou votre navigateur ne prend pas en charge ce format.","The media is encrypted and there are no keys to decrypt it.":"Le m\xE9dia est chiffr\xE9 et il n\u2019y a pas de cl\xE9s pour le d\xE9chiffrer.",hour:"heure",hours:"heures",minute:"minute",minutes:"minutes",second:"seconde",seconds:"secondes","{time} remaining":"{time} restant","{currentTime} of {totalTime}":"{currentTime} sur {totalTime}","video not loaded, unknown time.":"vid\xE9o non charg\xE9e, dur\xE9e inconnue."};Po("fr",Xd);wa(document.documentElement.lang||"fr");function K(t,e){let i=document.createElement("template");i.innerHTML=e;for(let a of i.content.querySelectorAll("template[shadowrootmode]"))a.remove();for(let a of i.content.querySelectorAll("style")){let r=new CSSStyleSheet({media:a.media});r.replaceSync(a.textContent),t.adoptedStyleSheets=[...t.adoptedStyleSheets,r],a.replaceWith(...a.id?[Object.assign(document.createElement("template"),{id:a.id})]:[])}t.replaceChildren(i.content)}function P(t,e){for(let i of Es(t))for(let a of i.cssRules)if(a.selectorText===e)return a;return Bt(t,e)}function Bt(t,e){Es(t).length||(t.adoptedStyleSheets=[...t.adoptedStyleSheets,new CSSStyleSheet]);let i=Es(t).at(-1);return i.cssRules[i.insertRule(`${e}{}`,i.cssRules.length)]}var Es=t=>t.adoptedStyleSheets.filter(e=>e.media.length===0);var Ma=class{addEventListener(){}removeEventListener(){}dispatchEvent(){return!0}},La=class extends Ma{},Ra=class extends La{constructor(){super(...arguments),this.role=null}},fs=class{observe(){}unobserve(){}disconnect(){}},Ho={createElement:function(){return new Li.HTMLElement},createElementNS:function(){return new Li.HTMLElement},addEventListener(){},removeEventListener(){},dispatchEvent(t){return!1}},Li={ResizeObserver:fs,document:Ho,Node:La,Element:Ra,HTMLElement:class extends Ra{constructor(){super(...arguments),this.innerHTML=""}get content(){return new Li.DocumentFragment}},DocumentFragment:class extends Ma{},customElements:{get:function(){},define:function(){},whenDefined:function(){}},localStorage:{getItem(t){return null},setItem(t,e){},removeItem(t){}},CustomEvent:function(){},getComputedStyle:function(){},navigator:{languages:[],get userAgent(){return""}},matchMedia(t){return{matches:!1,media:t}},DOMParser:class{parseFromString(e,i){return{body:{textContent:e}}}}},Fo="global"in globalThis&&globalThis?.global===globalThis||typeof window>"u"||typeof window.customElements>"u",Bo=Object.keys(Li).every(t=>t in globalThis),d=Fo&&!Bo?Li:globalThis,W=Fo&&!Bo?Ho:globalThis.document;var h={MEDIA_PLAY_REQUEST:"mediaplayrequest",MEDIA_PAUSE_REQUEST:"mediapauserequest",MEDIA_MUTE_REQUEST:"mediamuterequest",MEDIA_UNMUTE_REQUEST:"mediaunmuterequest",MEDIA_LOOP_REQUEST:"medialooprequest",MEDIA_VOLUME_REQUEST:"mediavolumerequest",MEDIA_SEEK_REQUEST:"mediaseekrequest",MEDIA_AIRPLAY_REQUEST:"mediaairplayrequest",MEDIA_ENTER_FULLSCREEN_REQUEST:"mediaenterfullscreenrequest",MEDIA_EXIT_FULLSCREEN_REQUEST:"mediaexitfullscreenrequest",MEDIA_PREVIEW_REQUEST:"mediapreviewrequest",MEDIA_ENTER_PIP_REQUEST:"mediaenterpiprequest",MEDIA_EXIT_PIP_REQUEST:"mediaexitpiprequest",MEDIA_ENTER_CAST_REQUEST:"mediaentercastrequest",MEDIA_EXIT_CAST_REQUEST:"mediaexitcastrequest",MEDIA_SHOW_TEXT_TRACKS_REQUEST:"mediashowtexttracksrequest",MEDIA_HIDE_TEXT_TRACKS_REQUEST:"mediahidetexttracksrequest",MEDIA_SHOW_SUBTITLES_REQUEST:"mediashowsubtitlesrequest",MEDIA_DISABLE_SUBTITLES_REQUEST:"mediadisablesubtitlesrequest",MEDIA_TOGGLE_SUBTITLES_REQUEST:"mediatogglesubtitlesrequest",MEDIA_PLAYBACK_RATE_REQUEST:"mediaplaybackraterequest",MEDIA_RENDITION_REQUEST:"mediarenditionrequest",MEDIA_AUDIO_TRACK_REQUEST:"mediaaudiotrackrequest",MEDIA_SEEK_TO_LIVE_REQUEST:"mediaseektoliverequest",REGISTER_MEDIA_STATE_RECEIVER:"registermediastatereceiver",UNREGISTER_MEDIA_STATE_RECEIVER:"unregistermediastatereceiver"},w={MEDIA_CHROME_ATTRIBUTES:"mediachromeattributes",MEDIA_CONTROLLER:"mediacontroller"},gs={MEDIA_AIRPLAY_UNAVAILABLE:"mediaAirplayUnavailable",MEDIA_AUDIO_TRACK_ENABLED:"mediaAudioTrackEnabled",MEDIA_AUDIO_TRACK_LIST:"mediaAudioTrackList",MEDIA_AUDIO_TRACK_UNAVAILABLE:"mediaAudioTrackUnavailable",MEDIA_BUFFERED:"mediaBuffered",MEDIA_CAST_UNAVAILABLE:"mediaCastUnavailable",MEDIA_CHAPTERS_CUES:"mediaChaptersCues",MEDIA_CURRENT_TIME:"mediaCurrentTime",MEDIA_DURATION:"mediaDuration",MEDIA_ENDED:"mediaEnded",MEDIA_ERROR:"mediaError",MEDIA_ERROR_CODE:"mediaErrorCode",MEDIA_ERROR_MESSAGE:"mediaErrorMessage",MEDIA_FULLSCREEN_UNAVAILABLE:"mediaFullscreenUnavailable",MEDIA_HAS_PLAYED:"mediaHasPlayed",MEDIA_HEIGHT:"mediaHeight",MEDIA_IS_AIRPLAYING:"mediaIsAirplaying",MEDIA_IS_CASTING:"mediaIsCasting",MEDIA_IS_FULLSCREEN:"mediaIsFullscreen",MEDIA_IS_PIP:"mediaIsPip",MEDIA_LOADING:"mediaLoading",MEDIA_MUTED:"mediaMuted",MEDIA_LOOP:"mediaLoop",MEDIA_PAUSED:"mediaPaused",MEDIA_PIP_UNAVAILABLE:"mediaPipUnavailable",MEDIA_PLAYBACK_RATE:"mediaPlaybackRate",MEDIA_PREVIEW_CHAPTER:"mediaPreviewChapter",MEDIA_PREVIEW_COORDS:"mediaPreviewCoords",MEDIA_PREVIEW_IMAGE:"mediaPreviewImage",MEDIA_PREVIEW_TIME:"mediaPreviewTime",MEDIA_RENDITION_LIST:"mediaRenditionList",MEDIA_RENDITION_SELECTED:"mediaRenditionSelected",MEDIA_RENDITION_UNAVAILABLE:"mediaRenditionUnavailable",MEDIA_SEEKABLE:"mediaSeekable",MEDIA_STREAM_TYPE:"mediaStreamType",MEDIA_SUBTITLES_LIST:"mediaSubtitlesList",MEDIA_SUBTITLES_SHOWING:"mediaSubtitlesShowing",MEDIA_TARGET_LIVE_WINDOW:"mediaTargetLiveWindow",MEDIA_TIME_IS_LIVE:"mediaTimeIsLive",MEDIA_VOLUME:"mediaVolume",MEDIA_VOLUME_LEVEL:"mediaVolumeLevel",MEDIA_VOLUME_UNAVAILABLE:"mediaVolumeUnavailable",MEDIA_LANG:"mediaLang",MEDIA_WIDTH:"mediaWidth"},Wo=Object.entries(gs),n=Wo.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{}),Jd={USER_INACTIVE_CHANGE:"userinactivechange",BREAKPOINTS_CHANGE:"breakpointchange",BREAKPOINTS_COMPUTED:"breakpointscomputed"},Et=Wo.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{...Jd}),Uh=Object.entries(Et).reduce((t,[e,i])=>{let a=n[e];return a&&(t[i]=a),t},{userinactivechange:"userinactive"}),$o=Object.entries(n).reduce((t,[e,i])=>{let a=Et[e];return a&&(t[i]=a),t},{userinactive:"userinactivechange"}),re={SUBTITLES:"subtitles",CAPTIONS:"captions",DESCRIPTIONS:"descriptions",CHAPTERS:"chapters",METADATA:"metadata"},Xe={DISABLED:"disabled",HIDDEN:"hidden",SHOWING:"showing"};var Da={MOUSE:"mouse",PEN:"pen",TOUCH:"touch"},se={UNAVAILABLE:"unavailable",UNSUPPORTED:"unsupported"},oe={LIVE:"live",ON_DEMAND:"on-demand",UNKNOWN:"unknown"};var Vo={INLINE:"inline",FULLSCREEN:"fullscreen",PICTURE_IN_PICTURE:"picture-in-picture"};var Ko=new WeakMap,_s=t=>{let e=Ko.get(t);return e||Ko.set(t,e=new Set),e},Go=new d.ResizeObserver(t=>{for(let e of t)for(let i of _s(e.target))i(e)});function We(t,e){_s(t).add(e),Go.observe(t)}function $e(t,e){let i=_s(t);i.delete(e),i.size||Go.unobserve(t)}function G(t){let e={};for(let i of t)e[i.name]=i.value;return e}function te(t){var e;return(e=Ca(t))!=null?e:ke(t,"media-controller")}function Ca(t){var e;let{MEDIA_CONTROLLER:i}=w,a=t.getAttribute(i);if(a)return(e=Di(t))==null?void 0:e.getElementById(a)}var xa=(t,e,i=".value")=>{let a=t.querySelector(i);a&&(a.textContent=e)},jd=(t,e)=>{let i=`slot[name="${e}"]`,a=t.shadowRoot.querySelector(i);return a?a.children:[]},Oa=(t,e)=>jd(t,e)[0],le=(t,e)=>!t||!e?!1:t?.contains(e)?!0:le(t,e.getRootNode().host),ke=(t,e)=>{if(!t)return null;let i=t.closest(e);return i||ke(t.getRootNode().host,e)};function Ri(t=document){var e;let i=t?.activeElement;return i?(e=Ri(i.shadowRoot))!=null?e:i:null}function Di(t){var e;let i=(e=t?.getRootNode)==null?void 0:e.call(t);return i instanceof ShadowRoot||i instanceof Document?i:null}function Ua(t,{depth:e=3,checkOpacity:i=!0,checkVisibilityCSS:a=!0}={}){if(t.checkVisibility)return t.checkVisibility({checkOpacity:i,checkVisibilityCSS:a});let r=t;for(;r&&e>0;){let s=getComputedStyle(r);if(i&&s.opacity==="0"||a&&s.visibility==="hidden"||s.display==="none")return!1;r=r.parentElement,e--}return!0}function qo(t,e,i,a){let r=a.x-i.x,s=a.y-i.y,o=r*r+s*s;if(o===0)return 0;let l=((t-i.x)*r+(e-i.y)*s)/o;return Math.max(0,Math.min(1,l))}function L(t,e,i=Number.NaN){let a=t.getAttribute(e);return a!=null?+a:i}function x(t,e,i){let a=+i;if(i==null||Number.isNaN(a)){t.hasAttribute(e)&&t.removeAttribute(e);return}L(t,e,void 0)!==a&&t.setAttribute(e,`${a}`)}function k(t,e){return t.hasAttribute(e)}function I(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}k(t,e)!=i&&t.toggleAttribute(e,i)}function C(t,e,i=null){var a;return(a=t.getAttribute(e))!=null?a:i}function D(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}let a=`${i}`;C(t,e,void 0)!==a&&t.setAttribute(e,a)}var Yo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ge=(t,e,i)=>(Yo(t,e,"read from private field"),i?i.call(t):e.get(t)),ec=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Pa=(t,e,i,a)=>(Yo(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),j;function tc(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-gesture-receiver-display, inline-block));
        box-sizing: border-box;
      }
    </style>
  `}var Wt=class extends d.HTMLElement{constructor(){if(super(),ec(this,j,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER,n.MEDIA_PAUSED]}attributeChangedCallback(e,i,a){var r,s,o,l,c;e===w.MEDIA_CONTROLLER&&(i&&((s=(r=ge(this,j))==null?void 0:r.unassociateElement)==null||s.call(r,this),Pa(this,j,null)),a&&this.isConnected&&(Pa(this,j,(o=this.getRootNode())==null?void 0:o.getElementById(a)),(c=(l=ge(this,j))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i;this.tabIndex=-1,this.setAttribute("aria-hidden","true"),Pa(this,j,ic(this)),this.getAttribute(w.MEDIA_CONTROLLER)&&((i=(e=ge(this,j))==null?void 0:e.associateElement)==null||i.call(e,this)),ge(this,j)&&(ge(this,j).addEventListener("pointerdown",this),ge(this,j).addEventListener("click",this),ge(this,j).hasAttribute("tabindex")||(ge(this,j).tabIndex=0))}disconnectedCallback(){var e,i,a,r;this.getAttribute(w.MEDIA_CONTROLLER)&&((i=(e=ge(this,j))==null?void 0:e.unassociateElement)==null||i.call(e,this)),(a=ge(this,j))==null||a.removeEventListener("pointerdown",this),(r=ge(this,j))==null||r.removeEventListener("click",this),Pa(this,j,null)}handleEvent(e){var i;let a=(i=e.composedPath())==null?void 0:i[0];if(["video","media-controller"].includes(a?.localName)){if(e.type==="pointerdown")this._pointerType=e.pointerType;else if(e.type==="click"){let{clientX:s,clientY:o}=e,{left:l,top:c,width:E,height:S}=this.getBoundingClientRect(),A=s-l,f=o-c;if(A<0||f<0||A>E||f>S||E===0&&S===0)return;let m=this._pointerType||"mouse";if(this._pointerType=void 0,m===Da.TOUCH){this.handleTap(e);return}else if(m===Da.MOUSE||m===Da.PEN){this.handleMouseClick(e);return}}}}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){I(this,n.MEDIA_PAUSED,e)}handleTap(e){}handleMouseClick(e){let i=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(i,{composed:!0,bubbles:!0}))}};j=new WeakMap;Wt.shadowRootOptions={mode:"open"};Wt.getTemplateHTML=tc;function ic(t){var e;let i=t.getAttribute(w.MEDIA_CONTROLLER);return i?(e=t.getRootNode())==null?void 0:e.getElementById(i):ke(t,"media-controller")}d.customElements.get("media-gesture-receiver")||d.customElements.define("media-gesture-receiver",Wt);var bs=Wt;var ys=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},q=(t,e,i)=>(ys(t,e,"read from private field"),i?i.call(t):e.get(t)),ae=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},_e=(t,e,i,a)=>(ys(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),be=(t,e,i)=>(ys(t,e,"access private method"),i),Ci,Fa,$t,Gt,Kt,As,Vt,Na,Ts,Qo,Ss,zo,xi,Ba,Wa,ks,qt,Oi,Je,Ha,b={AUDIO:"audio",AUTOHIDE:"autohide",BREAKPOINTS:"breakpoints",GESTURES_DISABLED:"gesturesdisabled",KEYBOARD_CONTROL:"keyboardcontrol",NO_AUTOHIDE:"noautohide",USER_INACTIVE:"userinactive",AUTOHIDE_OVER_CONTROLS:"autohideovercontrols"};function ac(t){return`
    <style>
      
      :host([${n.MEDIA_IS_FULLSCREEN}]) ::slotted([slot=media]) {
        outline: none;
      }

      :host {
        box-sizing: border-box;
        position: relative;
        display: inline-block;
        line-height: 0;
        background-color: var(--media-background-color, #000);
        overflow: hidden;
      }

      :host(:not([${b.AUDIO}])) [part~=layer]:not([part~=media-layer]) {
        position: absolute;
        top: 0;
        left: 0;
        bottom: 0;
        right: 0;
        display: flex;
        flex-flow: column nowrap;
        align-items: start;
        pointer-events: none;
        background: none;
      }

      slot[name=media] {
        display: var(--media-slot-display, contents);
      }

      
      :host([${b.AUDIO}]) slot[name=media] {
        display: var(--media-slot-display, none);
      }

      
      :host([${b.AUDIO}]) [part~=layer][part~=gesture-layer] {
        height: 0;
        display: block;
      }

      
      :host(:not([${b.AUDIO}])[${b.GESTURES_DISABLED}]) ::slotted([slot=gestures-chrome]),
          :host(:not([${b.AUDIO}])[${b.GESTURES_DISABLED}]) media-gesture-receiver[slot=gestures-chrome] {
        display: none;
      }

      
      ::slotted(:not([slot=media]):not([slot=poster]):not(media-loading-indicator):not([role=dialog]):not([hidden])) {
        pointer-events: auto;
      }

      :host(:not([${b.AUDIO}])) *[part~=layer][part~=centered-layer] {
        align-items: center;
        justify-content: center;
      }

      :host(:not([${b.AUDIO}])) ::slotted(media-gesture-receiver[slot=gestures-chrome]),
      :host(:not([${b.AUDIO}])) media-gesture-receiver[slot=gestures-chrome] {
        align-self: stretch;
        flex-grow: 1;
      }

      slot[name=middle-chrome] {
        display: inline;
        flex-grow: 1;
        pointer-events: none;
        background: none;
      }

      
      ::slotted([slot=media]),
      ::slotted([slot=poster]) {
        width: 100%;
        height: 100%;
      }

      
      :host(:not([${b.AUDIO}])) .spacer {
        flex-grow: 1;
      }

      
      :host(:-webkit-full-screen) {
        
        width: 100% !important;
        height: 100% !important;
      }

      
      ::slotted(:not([slot=media]):not([slot=poster]):not([${b.NO_AUTOHIDE}]):not([hidden]):not([role=dialog])) {
        opacity: 1;
        transition: var(--media-control-transition-in, opacity 0.25s);
      }

      
      :host([${b.USER_INACTIVE}]:not([${n.MEDIA_PAUSED}]):not([${n.MEDIA_IS_AIRPLAYING}]):not([${n.MEDIA_IS_CASTING}]):not([${b.AUDIO}])) ::slotted(:not([slot=media]):not([slot=poster]):not([${b.NO_AUTOHIDE}]):not([role=dialog])) {
        opacity: 0;
        transition: var(--media-control-transition-out, opacity 1s);
      }

      :host([${b.USER_INACTIVE}]:not([${b.NO_AUTOHIDE}]):not([${n.MEDIA_PAUSED}]):not([${n.MEDIA_IS_CASTING}]):not([${b.AUDIO}])) ::slotted([slot=media]) {
        cursor: none;
      }

      :host([${b.USER_INACTIVE}][${b.AUTOHIDE_OVER_CONTROLS}]:not([${b.NO_AUTOHIDE}]):not([${n.MEDIA_PAUSED}]):not([${n.MEDIA_IS_CASTING}]):not([${b.AUDIO}])) * {
        --media-cursor: none;
        cursor: none;
      }


      ::slotted(media-control-bar)  {
        align-self: stretch;
      }

      
      
      :host(:not([${b.AUDIO}])[${n.MEDIA_HAS_PLAYED}]) slot[name=poster],
      :host(:not([${b.AUDIO}])[${n.MEDIA_STREAM_TYPE}="${oe.ON_DEMAND}"][${n.MEDIA_CURRENT_TIME}]:not([${n.MEDIA_CURRENT_TIME}="0"])) slot[name=poster] {
        display: none;
      }

      ::slotted([role=dialog]) {
        width: 100%;
        height: 100%;
        align-self: center;
      }

      ::slotted([role=menu]) {
        align-self: end;
      }
    </style>

    <slot name="media" part="layer media-layer"></slot>
    <slot name="poster" part="layer poster-layer"></slot>
    <slot name="gestures-chrome" part="layer gesture-layer">
      <media-gesture-receiver slot="gestures-chrome">
        <template shadowrootmode="${bs.shadowRootOptions.mode}">
          ${bs.getTemplateHTML({})}
        </template>
      </media-gesture-receiver>
    </slot>
    <span part="layer vertical-layer">
      <slot name="top-chrome" part="top chrome"></slot>
      <slot name="middle-chrome" part="middle chrome"></slot>
      <slot name="centered-chrome" part="layer centered-layer center centered chrome"></slot>
      
      <slot part="bottom chrome"></slot>
    </span>
    <slot name="dialog" part="layer dialog-layer"></slot>
  `}var rc=Object.values(n),sc="sm:384 md:576 lg:768 xl:960";function nc(t){Zo(t.target,t.contentRect.width)}function Zo(t,e){var i;if(!t.isConnected)return;let a=(i=t.getAttribute(b.BREAKPOINTS))!=null?i:sc,r=oc(a),s=lc(r,e),o=!1;if(Object.keys(r).forEach(l=>{if(s.includes(l)){t.hasAttribute(`breakpoint${l}`)||(t.setAttribute(`breakpoint${l}`,""),o=!0);return}t.hasAttribute(`breakpoint${l}`)&&(t.removeAttribute(`breakpoint${l}`),o=!0)}),o){let l=new CustomEvent(Et.BREAKPOINTS_CHANGE,{detail:s});t.dispatchEvent(l)}t.breakpointsComputed||(t.breakpointsComputed=!0,t.dispatchEvent(new CustomEvent(Et.BREAKPOINTS_COMPUTED,{bubbles:!0,composed:!0})))}function oc(t){let e=t.split(/\s+/);return Object.fromEntries(e.map(i=>i.split(":")))}function lc(t,e){return Object.keys(t).filter(i=>e>=parseInt(t[i]))}var ft=class extends d.HTMLElement{constructor(){if(super(),ae(this,Ts),ae(this,Ss),ae(this,xi),ae(this,Wa),ae(this,qt),ae(this,Ci,void 0),ae(this,Fa,0),ae(this,$t,null),ae(this,Gt,null),ae(this,Kt,void 0),this.breakpointsComputed=!1,ae(this,As,e=>{let i=this.media;for(let a of e){if(a.type!=="childList")continue;let r=a.removedNodes;for(let s of r){if(s.slot!="media"||a.target!=this)continue;let o=a.previousSibling&&a.previousSibling.previousElementSibling;if(!o||!i)this.mediaUnsetCallback(s);else{let l=o.slot!=="media";for(;(o=o.previousSibling)!==null;)o.slot=="media"&&(l=!1);l&&this.mediaUnsetCallback(s)}}if(i)for(let s of a.addedNodes)s===i&&this.handleMediaUpdated(i)}}),ae(this,Vt,!1),ae(this,Na,e=>{q(this,Vt)||(setTimeout(()=>{nc(e),_e(this,Vt,!1)},0),_e(this,Vt,!0))}),ae(this,Je,void 0),ae(this,Ha,()=>{if(!q(this,Je).assignedElements({flatten:!0}).length){q(this,$t)&&this.mediaUnsetCallback(q(this,$t));return}this.handleMediaUpdated(this.media)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes),i=this.constructor.getTemplateHTML(e);K(this.shadowRoot,i)}_e(this,Ci,new MutationObserver(q(this,As)))}static get observedAttributes(){return[b.AUTOHIDE,b.GESTURES_DISABLED].concat(rc).filter(e=>![n.MEDIA_RENDITION_LIST,n.MEDIA_AUDIO_TRACK_LIST,n.MEDIA_CHAPTERS_CUES,n.MEDIA_WIDTH,n.MEDIA_HEIGHT,n.MEDIA_ERROR,n.MEDIA_ERROR_MESSAGE].includes(e))}attributeChangedCallback(e,i,a){e.toLowerCase()==b.AUTOHIDE&&(this.autohide=a)}get media(){let e=this.querySelector(":scope > [slot=media]");return e?.nodeName=="SLOT"&&(e=e.assignedElements({flatten:!0})[0]),e}async handleMediaUpdated(e){e&&(_e(this,$t,e),e.localName.includes("-")&&await d.customElements.whenDefined(e.localName),this.mediaSetCallback(e))}connectedCallback(){var e;q(this,Ci).observe(this,{childList:!0,subtree:!0}),We(this,q(this,Na));let a=this.getAttribute(b.AUDIO)!=null?p("audio player"):p("video player");this.setAttribute("role","region"),this.setAttribute("aria-label",a),this.handleMediaUpdated(this.media),this.setAttribute(b.USER_INACTIVE,""),Zo(this,this.getBoundingClientRect().width);let r=this.querySelector(":scope > slot[slot=media]");r&&(_e(this,Je,r),q(this,Je).addEventListener("slotchange",q(this,Ha))),this.addEventListener("pointerdown",this),this.addEventListener("pointermove",this),this.addEventListener("pointerup",this),this.addEventListener("mouseleave",this),this.addEventListener("keyup",this),(e=d.window)==null||e.addEventListener("mouseup",this)}disconnectedCallback(){var e;$e(this,q(this,Na)),clearTimeout(q(this,Gt)),q(this,Ci).disconnect(),this.media&&this.mediaUnsetCallback(this.media),(e=d.window)==null||e.removeEventListener("mouseup",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointermove",this),this.removeEventListener("pointerup",this),this.removeEventListener("mouseleave",this),this.removeEventListener("keyup",this),q(this,Je)&&(q(this,Je).removeEventListener("slotchange",q(this,Ha)),_e(this,Je,null)),_e(this,Vt,!1)}mediaSetCallback(e){}mediaUnsetCallback(e){_e(this,$t,null)}handleEvent(e){switch(e.type){case"pointerdown":_e(this,Fa,e.timeStamp);break;case"pointermove":be(this,Ts,Qo).call(this,e);break;case"pointerup":be(this,Ss,zo).call(this,e);break;case"mouseleave":be(this,xi,Ba).call(this);break;case"mouseup":this.removeAttribute(b.KEYBOARD_CONTROL);break;case"keyup":be(this,qt,Oi).call(this),this.setAttribute(b.KEYBOARD_CONTROL,"");break}}set autohide(e){let i=Number(e);_e(this,Kt,isNaN(i)?0:i)}get autohide(){return(q(this,Kt)===void 0?2:q(this,Kt)).toString()}get breakpoints(){return C(this,b.BREAKPOINTS)}set breakpoints(e){D(this,b.BREAKPOINTS,e)}get audio(){return k(this,b.AUDIO)}set audio(e){I(this,b.AUDIO,e)}get gesturesDisabled(){return k(this,b.GESTURES_DISABLED)}set gesturesDisabled(e){I(this,b.GESTURES_DISABLED,e)}get keyboardControl(){return k(this,b.KEYBOARD_CONTROL)}set keyboardControl(e){I(this,b.KEYBOARD_CONTROL,e)}get noAutohide(){return k(this,b.NO_AUTOHIDE)}set noAutohide(e){I(this,b.NO_AUTOHIDE,e)}get autohideOverControls(){return k(this,b.AUTOHIDE_OVER_CONTROLS)}set autohideOverControls(e){I(this,b.AUTOHIDE_OVER_CONTROLS,e)}get userInteractive(){return k(this,b.USER_INACTIVE)}set userInteractive(e){I(this,b.USER_INACTIVE,e)}};Ci=new WeakMap;Fa=new WeakMap;$t=new WeakMap;Gt=new WeakMap;Kt=new WeakMap;As=new WeakMap;Vt=new WeakMap;Na=new WeakMap;Ts=new WeakSet;Qo=function(t){if(t.pointerType!=="mouse"&&t.timeStamp-q(this,Fa)<250)return;be(this,Wa,ks).call(this),clearTimeout(q(this,Gt));let e=this.hasAttribute(b.AUTOHIDE_OVER_CONTROLS);([this,this.media].includes(t.target)||e)&&be(this,qt,Oi).call(this)};Ss=new WeakSet;zo=function(t){if(t.pointerType==="touch"){let e=!this.hasAttribute(b.USER_INACTIVE);[this,this.media].includes(t.target)&&e?be(this,xi,Ba).call(this):be(this,qt,Oi).call(this)}else t.composedPath().some(e=>["media-play-button","media-fullscreen-button"].includes(e?.localName))&&be(this,qt,Oi).call(this)};xi=new WeakSet;Ba=function(){if(q(this,Kt)<0||this.hasAttribute(b.USER_INACTIVE))return;this.setAttribute(b.USER_INACTIVE,"");let t=new d.CustomEvent(Et.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!0});this.dispatchEvent(t)};Wa=new WeakSet;ks=function(){if(!this.hasAttribute(b.USER_INACTIVE))return;this.removeAttribute(b.USER_INACTIVE);let t=new d.CustomEvent(Et.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!1});this.dispatchEvent(t)};qt=new WeakSet;Oi=function(){be(this,Wa,ks).call(this),clearTimeout(q(this,Gt));let t=parseInt(this.autohide);t<0||_e(this,Gt,setTimeout(()=>{be(this,xi,Ba).call(this)},t*1e3))};Je=new WeakMap;Ha=new WeakMap;ft.shadowRootOptions={mode:"open"};ft.getTemplateHTML=ac;d.customElements.get("media-container")||d.customElements.define("media-container",ft);var Cs=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},_t=(t,e,i)=>(Cs(t,e,"read from private field"),i?i.call(t):e.get(t)),Ve=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},xs=(t,e,i,a)=>(Cs(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),gt=(t,e,i)=>(Cs(t,e,"access private method"),i),Va,Pi,bt,$a,Is,ws,Xo,Ms,Jo,Ls,jo,Rs,el,Ds,tl;function dc(t){return`
    <style>
      :host {
        font: var(--media-font,
          var(--media-font-weight, normal)
          var(--media-font-size, 14px) /
          var(--media-text-content-height, var(--media-control-height, 24px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        display: var(--media-dialog-display, inline-flex);
        justify-content: center;
        align-items: center;
        
        transition-behavior: allow-discrete;
        visibility: hidden;
        opacity: 0;
        transform: translateY(2px) scale(.99);
        pointer-events: none;
      }

      :host([open]) {
        transition: display .2s, visibility 0s, opacity .2s ease-out, transform .15s ease-out;
        visibility: visible;
        opacity: 1;
        transform: translateY(0) scale(1);
        pointer-events: auto;
      }

      #content {
        display: flex;
        position: relative;
        box-sizing: border-box;
        width: min(320px, 100%);
        word-wrap: break-word;
        max-height: 100%;
        overflow: auto;
        text-align: center;
        line-height: 1.4;
      }
    </style>
    ${this.getSlotTemplateHTML(t)}
  `}function cc(t){return`
    <slot id="content"></slot>
  `}var Ui={OPEN:"open",ANCHOR:"anchor"},je=class extends d.HTMLElement{constructor(){super(),Ve(this,$a),Ve(this,ws),Ve(this,Ms),Ve(this,Ls),Ve(this,Rs),Ve(this,Ds),Ve(this,Va,!1),Ve(this,Pi,null),Ve(this,bt,null)}static get observedAttributes(){return[Ui.OPEN,Ui.ANCHOR]}get open(){return k(this,Ui.OPEN)}set open(e){I(this,Ui.OPEN,e)}handleEvent(e){switch(e.type){case"invoke":gt(this,Ls,jo).call(this,e);break;case"focusout":gt(this,Rs,el).call(this,e);break;case"keydown":gt(this,Ds,tl).call(this,e);break}}connectedCallback(){gt(this,$a,Is).call(this),this.role||(this.role="dialog"),this.addEventListener("invoke",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this)}disconnectedCallback(){this.removeEventListener("invoke",this),this.removeEventListener("focusout",this),this.removeEventListener("keydown",this)}attributeChangedCallback(e,i,a){gt(this,$a,Is).call(this),e===Ui.OPEN&&a!==i&&(this.open?gt(this,ws,Xo).call(this):gt(this,Ms,Jo).call(this))}focus(){xs(this,Pi,Ri());let e=!this.dispatchEvent(new Event("focus",{composed:!0,cancelable:!0})),i=!this.dispatchEvent(new Event("focusin",{composed:!0,bubbles:!0,cancelable:!0}));if(e||i)return;let a=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');a?.focus()}get keysUsed(){return["Escape","Tab"]}};Va=new WeakMap;Pi=new WeakMap;bt=new WeakMap;$a=new WeakSet;Is=function(){if(!_t(this,Va)&&(xs(this,Va,!0),!this.shadowRoot)){this.attachShadow(this.constructor.shadowRootOptions);let t=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(t)),queueMicrotask(()=>{let{style:e}=P(this.shadowRoot,":host");e.setProperty("transition","display .15s, visibility .15s, opacity .15s ease-in, transform .15s ease-in")})}};ws=new WeakSet;Xo=function(){var t;(t=_t(this,bt))==null||t.setAttribute("aria-expanded","true"),this.dispatchEvent(new Event("open",{composed:!0,bubbles:!0})),this.addEventListener("transitionend",()=>this.focus(),{once:!0})};Ms=new WeakSet;Jo=function(){var t;(t=_t(this,bt))==null||t.setAttribute("aria-expanded","false"),this.dispatchEvent(new Event("close",{composed:!0,bubbles:!0}))};Ls=new WeakSet;jo=function(t){xs(this,bt,t.relatedTarget),le(this,t.relatedTarget)||(this.open=!this.open)};Rs=new WeakSet;el=function(t){var e;le(this,t.relatedTarget)||((e=_t(this,Pi))==null||e.focus(),_t(this,bt)&&_t(this,bt)!==t.relatedTarget&&this.open&&(this.open=!1))};Ds=new WeakSet;tl=function(t){var e,i,a,r,s;let{key:o,ctrlKey:l,altKey:c,metaKey:E}=t;l||c||E||this.keysUsed.includes(o)&&(t.preventDefault(),t.stopPropagation(),o==="Tab"?(t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(r=(a=this.nextElementSibling)==null?void 0:a.focus)==null||r.call(a),this.blur()):o==="Escape"&&((s=_t(this,Pi))==null||s.focus(),this.open=!1))};je.shadowRootOptions={mode:"open"};je.getTemplateHTML=dc;je.getSlotTemplateHTML=cc;d.customElements.get("media-chrome-dialog")||d.customElements.define("media-chrome-dialog",je);var uc=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},et=(t,e,i)=>(uc(t,e,"read from private field"),i?i.call(t):e.get(t)),il=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Yt,Qt,Ni={HOTKEYS:"hotkeys"},hc=[{keys:[{key:" ",label:"Space"},{key:"k"}],description:"Toggle Playback"},{keys:[{key:"m"}],description:"Toggle mute"},{keys:[{key:"f"}],description:"Toggle fullscreen"},{keys:[{key:"c"}],description:"Toggle captions or subtitles, if available"},{keys:[{key:"p"}],description:"Toggle Picture in Picture"},{keys:[{key:"ArrowLeft",label:"\u2190"},{key:"j"}],description:"Seek back 10s"},{keys:[{key:"ArrowRight",label:"\u2192"},{key:"l"}],description:"Seek forward 10s"},{keys:[{key:"ArrowUp",label:"\u2191"}],description:"Turn volume up"},{keys:[{key:"ArrowDown",label:"\u2193"}],description:"Turn volume down"},{keys:[{key:"<",label:"< (SHIFT+,)"}],description:"Decrease playback rate"},{keys:[{key:">",label:"> (SHIFT+.)"}],description:"Increase playback rate"},{keys:[{key:"shift+/",label:"SHIFT+/"}],description:"Show keyboard shortcuts"}];function Ga(t){return t===" "?"nospace":`no${t.toLowerCase()}`}function mc(t){let e=new Set(t?.split(/\s+/));return hc.map(({keys:i,description:a})=>({keys:i.filter(({key:r})=>!e.has(Ga(r))),description:a})).filter(({keys:i})=>i.length)}function pc(t){return`
    <style>
      :host {
        position: fixed;
        top: 0;
        left: 0;
        z-index: 9999;
        background: rgb(20 20 30 / .8);
        backdrop-filter: blur(10px);
      }

      #content {
        display: block;
        width: clamp(400px, 40vw, 700px);
        max-width: 90vw;
        text-align: left;
      }

      h2 {
        margin: 0 0 1.5rem 0;
        font-size: 1.5rem;
        font-weight: 500;
        text-align: center;
      }

      .shortcuts-table {
        width: 100%;
        border-collapse: collapse;
      }

      .shortcuts-table tr {
        border-bottom: 1px solid rgba(255, 255, 255, 0.1);
      }

      .shortcuts-table tr:last-child {
        border-bottom: none;
      }

      .shortcuts-table td {
        padding: 0.75rem 0.5rem;
      }

      .shortcuts-table td:first-child {
        text-align: right;
        padding-right: 1rem;
        width: 40%;
        min-width: 120px;
      }

      .shortcuts-table td:last-child {
        padding-left: 1rem;
      }

      .key {
        display: inline-block;
        background: rgba(255, 255, 255, 0.15);
        border: 1px solid rgba(255, 255, 255, 0.2);
        border-radius: 4px;
        padding: 0.25rem 0.5rem;
        font-family: 'Courier New', monospace;
        font-size: 0.9rem;
        font-weight: 500;
        min-width: 1.5rem;
        text-align: center;
        margin: 0 0.2rem;
      }

      .description {
        color: rgba(255, 255, 255, 0.9);
        font-size: 0.95rem;
      }

      .key-combo {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: 0.3rem;
      }

      .key-separator {
        color: rgba(255, 255, 255, 0.5);
        font-size: 0.9rem;
      }
    </style>
    <slot id="content">
      ${al(t[Ni.HOTKEYS])}
    </slot>
  `}function al(t){return`
    <h2>Keyboard Shortcuts</h2>
    <table class="shortcuts-table">${mc(t).map(({keys:i,description:a})=>`
        <tr>
          <td>
            <div class="key-combo">${i.map(({key:s,label:o=s},l)=>l>0?`<span class="key-separator">or</span><span class="key">${o}</span>`:`<span class="key">${o}</span>`).join("")}</div>
          </td>
          <td class="description">${a}</td>
        </tr>
      `).join("")}</table>
  `}var Ka=class extends je{constructor(){super(...arguments),il(this,Yt,e=>{var i;if(!this.open)return;let a=(i=this.shadowRoot)==null?void 0:i.querySelector("#content");if(!a)return;let r=e.composedPath(),s=r[0]===this||r.includes(this),o=r.includes(a);s&&!o&&(this.open=!1)}),il(this,Qt,e=>{if(!this.open)return;let i=e.shiftKey&&(e.key==="/"||e.key==="?");(e.key==="Escape"||i)&&!e.ctrlKey&&!e.altKey&&!e.metaKey&&(this.open=!1,e.preventDefault(),e.stopPropagation())})}static get observedAttributes(){return[...super.observedAttributes,Ni.HOTKEYS]}get hotkeys(){var e;return(e=C(this,Ni.HOTKEYS))!=null?e:void 0}set hotkeys(e){D(this,Ni.HOTKEYS,e)}connectedCallback(){super.connectedCallback(),this.open&&(this.addEventListener("click",et(this,Yt)),document.addEventListener("keydown",et(this,Qt)))}disconnectedCallback(){this.removeEventListener("click",et(this,Yt)),document.removeEventListener("keydown",et(this,Qt))}attributeChangedCallback(e,i,a){var r;if(super.attributeChangedCallback(e,i,a),e==="open")this.open?(this.addEventListener("click",et(this,Yt)),document.addEventListener("keydown",et(this,Qt))):(this.removeEventListener("click",et(this,Yt)),document.removeEventListener("keydown",et(this,Qt)));else if(e===Ni.HOTKEYS&&a!==i){let s=(r=this.shadowRoot)==null?void 0:r.querySelector("#content");s&&(s.innerHTML=al(a))}}};Yt=new WeakMap;Qt=new WeakMap;Ka.getSlotTemplateHTML=pc;d.customElements.get("media-keyboard-shortcuts-dialog")||d.customElements.define("media-keyboard-shortcuts-dialog",Ka);var rl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},X=(t,e,i)=>(rl(t,e,"read from private field"),i?i.call(t):e.get(t)),Hi=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},qa=(t,e,i,a)=>(rl(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),zt,Zt,Ya,At,Ke,tt,it=class{constructor(e,i,{defaultValue:a}={defaultValue:void 0}){Hi(this,Ke),Hi(this,zt,void 0),Hi(this,Zt,void 0),Hi(this,Ya,void 0),Hi(this,At,new Set),qa(this,zt,e),qa(this,Zt,i),qa(this,Ya,new Set(a))}[Symbol.iterator](){return X(this,Ke,tt).values()}get length(){return X(this,Ke,tt).size}get value(){var e;return(e=[...X(this,Ke,tt)].join(" "))!=null?e:""}set value(e){var i;e!==this.value&&(qa(this,At,new Set),this.add(...(i=e?.split(" "))!=null?i:[]))}toString(){return this.value}item(e){return[...X(this,Ke,tt)][e]}values(){return X(this,Ke,tt).values()}forEach(e,i){X(this,Ke,tt).forEach(e,i)}add(...e){var i,a;e.forEach(r=>X(this,At).add(r)),!(this.value===""&&!((i=X(this,zt))!=null&&i.hasAttribute(`${X(this,Zt)}`)))&&((a=X(this,zt))==null||a.setAttribute(`${X(this,Zt)}`,`${this.value}`))}remove(...e){var i;e.forEach(a=>X(this,At).delete(a)),(i=X(this,zt))==null||i.setAttribute(`${X(this,Zt)}`,`${this.value}`)}contains(e){return X(this,Ke,tt).has(e)}toggle(e,i){return typeof i<"u"?i?(this.add(e),!0):(this.remove(e),!1):this.contains(e)?(this.remove(e),!1):(this.add(e),!0)}replace(e,i){return this.remove(e),this.add(i),e===i}};zt=new WeakMap;Zt=new WeakMap;Ya=new WeakMap;At=new WeakMap;Ke=new WeakSet;tt=function(){return X(this,At).size?X(this,At):X(this,Ya)};function sl(t){return t?.map(vc).join(" ")}function nl(t){return t?.split(/\s+/).map(Ec)}function vc(t){if(t){let{id:e,width:i,height:a}=t;return[e,i,a].filter(r=>r!=null).join(":")}}function Ec(t){if(t){let[e,i,a]=t.split(":");return{id:e,width:+i,height:+a}}}function ol(t){return t?.map(fc).join(" ")}function fc(t){if(t){let{id:e,kind:i,language:a,label:r}=t;return[e,i,a,r].filter(s=>s!=null).join(":")}}function Xt(t){return typeof t=="number"&&!Number.isNaN(t)&&Number.isFinite(t)}var Qa=t=>new Promise(e=>setTimeout(e,t));var gc=(t="")=>t.split(/\s+/),ll=(t="")=>{let[e,i,a]=t.split(":"),r=a?decodeURIComponent(a):void 0;return{kind:e==="cc"?re.CAPTIONS:re.SUBTITLES,language:i,label:r}},Fi=(t="",e={})=>gc(t).map(i=>{let a=ll(i);return{...e,...a}}),Os=t=>t?Array.isArray(t)?t.map(e=>typeof e=="string"?ll(e):e):typeof t=="string"?Fi(t):[t]:[],za=({kind:t,label:e,language:i}={kind:"subtitles"})=>e?`${t==="captions"?"cc":"sb"}:${i}:${encodeURIComponent(e)}`:i,Tt=(t=[])=>Array.prototype.map.call(t,za).join(" "),_c=(t,e)=>i=>i[t]===e,dl=t=>{let e=Object.entries(t).map(([i,a])=>_c(i,a));return i=>e.every(a=>a(i))},St=(t,e=[],i=[])=>{let a=Os(i).map(dl),r=s=>a.some(o=>o(s));Array.from(e).filter(r).forEach(s=>{s.mode=t})},yt=(t,e=()=>!0)=>{if(!t?.textTracks)return[];let i=typeof e=="function"?e:dl(e);return Array.from(t.textTracks).filter(i)},cl=t=>{var e;return!!((e=t.mediaSubtitlesShowing)!=null&&e.length)||t.hasAttribute(n.MEDIA_SUBTITLES_SHOWING)};var hl=t=>{var e;let{media:i,fullscreenElement:a}=t;try{let r=a&&"requestFullscreen"in a?"requestFullscreen":a&&"webkitRequestFullScreen"in a?"webkitRequestFullScreen":void 0;if(r){let s=(e=a[r])==null?void 0:e.call(a);if(s instanceof Promise)return s.catch(()=>{})}else i?.webkitEnterFullscreen?i.webkitEnterFullscreen():i?.requestFullscreen&&i.requestFullscreen()}catch(r){console.error(r)}},ul="exitFullscreen"in W?"exitFullscreen":"webkitExitFullscreen"in W?"webkitExitFullscreen":"webkitCancelFullScreen"in W?"webkitCancelFullScreen":void 0,ml=t=>{var e;let{documentElement:i}=t;if(ul){let a=(e=i?.[ul])==null?void 0:e.call(i);if(a instanceof Promise)return a.catch(()=>{})}},Bi="fullscreenElement"in W?"fullscreenElement":"webkitFullscreenElement"in W?"webkitFullscreenElement":void 0,bc=t=>{let{documentElement:e,media:i}=t,a=e?.[Bi];return!a&&"webkitDisplayingFullscreen"in i&&"webkitPresentationMode"in i&&i.webkitDisplayingFullscreen&&i.webkitPresentationMode===Vo.FULLSCREEN?i:a},pl=t=>{var e;let{media:i,documentElement:a,fullscreenElement:r=i}=t;if(!i||!a)return!1;let s=bc(t);if(!s)return!1;if(s===r||s===i)return!0;if(s.localName.includes("-")){let o=s.shadowRoot;if(!(Bi in o))return le(s,r);for(;o?.[Bi];){if(o[Bi]===r)return!0;o=(e=o[Bi])==null?void 0:e.shadowRoot}}return!1},Ac="fullscreenEnabled"in W?"fullscreenEnabled":"webkitFullscreenEnabled"in W?"webkitFullscreenEnabled":void 0,vl=t=>{let{documentElement:e,media:i}=t;return!!e?.[Ac]||i&&"webkitSupportsFullscreen"in i};var Za,Us=()=>{var t,e;return Za||(Za=(e=(t=W)==null?void 0:t.createElement)==null?void 0:e.call(t,"video"),Za)},El=async(t=Us())=>{if(!t)return!1;let e=t.volume;t.volume=e/2+.1;let i=new AbortController,a=await Promise.race([Tc(t,i.signal),Sc(t,e)]);return i.abort(),a},Tc=(t,e)=>new Promise(i=>{t.addEventListener("volumechange",()=>i(!0),{signal:e})}),Sc=async(t,e)=>{for(let i=0;i<10;i++){if(t.volume===e)return!1;await Qa(10)}return t.volume!==e},yc=/.*Version\/.*Safari\/.*/.test(d.navigator.userAgent),Ps=(t=Us())=>d.matchMedia("(display-mode: standalone)").matches&&yc?!1:typeof t?.requestPictureInPicture=="function",Ns=(t=Us())=>vl({documentElement:W,media:t}),fl=Ns(),gl=Ps(),_l=!!d.WebKitPlaybackTargetAvailabilityEvent,bl=!!d.chrome;var Jt=t=>yt(t.media,e=>[re.SUBTITLES,re.CAPTIONS].includes(e.kind)).sort((e,i)=>e.kind>=i.kind?1:-1),Hs=t=>yt(t.media,e=>e.mode===Xe.SHOWING&&[re.SUBTITLES,re.CAPTIONS].includes(e.kind)),Xa=(t,e)=>{let i=Jt(t),a=Hs(t),r=!!a.length;if(i.length){if(e===!1||r&&e!==!0)St(Xe.DISABLED,i,a);else if(e===!0||!r&&e!==!1){let s=i[0],{options:o}=t;if(!o?.noSubtitlesLangPref){let S=d.localStorage.getItem("media-chrome-pref-subtitles-lang"),A=S?[S,...d.navigator.languages]:d.navigator.languages,f=i.filter(m=>A.some(T=>m.language.toLowerCase().startsWith(T.split("-")[0]))).sort((m,T)=>{let g=A.findIndex(M=>m.language.toLowerCase().startsWith(M.split("-")[0])),y=A.findIndex(M=>T.language.toLowerCase().startsWith(M.split("-")[0]));return g-y});f[0]&&(s=f[0])}let{language:l,label:c,kind:E}=s;St(Xe.DISABLED,i,a),St(Xe.SHOWING,i,[{language:l,label:c,kind:E}])}}},Ja=(t,e)=>t===e?!0:t==null||e==null||typeof t!=typeof e?!1:typeof t=="number"&&Number.isNaN(t)&&Number.isNaN(e)?!0:typeof t!="object"?!1:Array.isArray(t)?kc(t,e):Object.entries(t).every(([i,a])=>i in e&&Ja(a,e[i])),kc=(t,e)=>{let i=Array.isArray(t),a=Array.isArray(e);return i!==a?!1:i||a?t.length!==e.length?!1:t.every((r,s)=>Ja(r,e[s])):!0};var Ic=Object.values(oe),ja,wc=El().then(t=>(ja=t,ja)),Al=async(...t)=>{await Promise.all(t.filter(e=>e).map(async e=>{if(!("localName"in e&&e instanceof d.HTMLElement))return;let i=e.localName;if(!i.includes("-"))return;let a=d.customElements.get(i);a&&e instanceof a||(await d.customElements.whenDefined(i),d.customElements.upgrade(e))}))},Mc=new d.DOMParser,Lc=t=>t&&(Mc.parseFromString(t,"text/html").body.textContent||t),jt={mediaError:{get(t,e){let{media:i}=t;if(e?.type!=="playing")return i?.error},mediaEvents:["emptied","error","playing"]},mediaErrorCode:{get(t,e){var i;let{media:a}=t;if(e?.type!=="playing")return(i=a?.error)==null?void 0:i.code},mediaEvents:["emptied","error","playing"]},mediaErrorMessage:{get(t,e){var i,a;let{media:r}=t;if(e?.type!=="playing")return(a=(i=r?.error)==null?void 0:i.message)!=null?a:""},mediaEvents:["emptied","error","playing"]},mediaWidth:{get(t){var e;let{media:i}=t;return(e=i?.videoWidth)!=null?e:0},mediaEvents:["resize"]},mediaHeight:{get(t){var e;let{media:i}=t;return(e=i?.videoHeight)!=null?e:0},mediaEvents:["resize"]},mediaPaused:{get(t){var e;let{media:i}=t;return(e=i?.paused)!=null?e:!0},set(t,e){var i;let{media:a}=e;a&&(t?a.pause():(i=a.play())==null||i.catch(()=>{}))},mediaEvents:["play","playing","pause","emptied"]},mediaHasPlayed:{get(t,e){let{media:i}=t;return i?e?e.type==="playing":!i.paused:!1},mediaEvents:["playing","emptied"]},mediaEnded:{get(t){var e;let{media:i}=t;return(e=i?.ended)!=null?e:!1},mediaEvents:["seeked","ended","emptied"]},mediaPlaybackRate:{get(t){var e;let{media:i}=t;return(e=i?.playbackRate)!=null?e:1},set(t,e){let{media:i}=e;i&&Number.isFinite(+t)&&(i.playbackRate=+t)},mediaEvents:["ratechange","loadstart"]},mediaMuted:{get(t){var e;let{media:i}=t;return(e=i?.muted)!=null?e:!1},set(t,e){let{media:i,options:{noMutedPref:a}={}}=e;if(i){i.muted=t;try{let r=d.localStorage.getItem("media-chrome-pref-muted")!==null,s=i.hasAttribute("muted");if(a){r&&d.localStorage.removeItem("media-chrome-pref-muted");return}if(s&&!r)return;d.localStorage.setItem("media-chrome-pref-muted",t?"true":"false")}catch(r){console.debug("Error setting muted pref",r)}}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noMutedPref:i}}=e,{media:a}=e;if(!(!a||a.muted||i))try{let r=d.localStorage.getItem("media-chrome-pref-muted")==="true";jt.mediaMuted.set(r,e),t(r)}catch(r){console.debug("Error getting muted pref",r)}}]},mediaLoop:{get(t){let{media:e}=t;return e?.loop},set(t,e){let{media:i}=e;i&&(i.loop=t)},mediaEvents:["medialooprequest"]},mediaVolume:{get(t){var e;let{media:i}=t;return(e=i?.volume)!=null?e:1},set(t,e){let{media:i,options:{noVolumePref:a}={}}=e;if(i){try{t==null?d.localStorage.removeItem("media-chrome-pref-volume"):!i.hasAttribute("muted")&&!a&&d.localStorage.setItem("media-chrome-pref-volume",t.toString())}catch(r){console.debug("Error setting volume pref",r)}Number.isFinite(+t)&&(i.volume=+t)}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noVolumePref:i}}=e;if(!i)try{let{media:a}=e;if(!a)return;let r=d.localStorage.getItem("media-chrome-pref-volume");if(r==null)return;jt.mediaVolume.set(+r,e),t(+r)}catch(a){console.debug("Error getting volume pref",a)}}]},mediaVolumeLevel:{get(t){let{media:e}=t;return typeof e?.volume>"u"?"high":e.muted||e.volume===0?"off":e.volume<.5?"low":e.volume<.75?"medium":"high"},mediaEvents:["volumechange"]},mediaCurrentTime:{get(t){var e;let{media:i}=t;return(e=i?.currentTime)!=null?e:0},set(t,e){let{media:i}=e;!i||!Xt(t)||(i.currentTime=t)},mediaEvents:["timeupdate","loadedmetadata","seeking"]},mediaDuration:{get(t){let{media:e,options:{defaultDuration:i}={}}=t;return i&&(!e||!e.duration||Number.isNaN(e.duration)||!Number.isFinite(e.duration))?i:Number.isFinite(e?.duration)?e.duration:Number.NaN},mediaEvents:["durationchange","loadedmetadata","emptied"]},mediaLoading:{get(t){let{media:e}=t;return e?.readyState<3},mediaEvents:["waiting","playing","emptied"]},mediaSeekable:{get(t){var e;let{media:i}=t;if(!((e=i?.seekable)!=null&&e.length))return;let a=i.seekable.start(0),r=i.seekable.end(i.seekable.length-1);if(!(!a&&!r))return[Number(a.toFixed(3)),Number(r.toFixed(3))]},mediaEvents:["loadedmetadata","emptied","progress","seekablechange"]},mediaBuffered:{get(t){var e;let{media:i}=t,a=(e=i?.buffered)!=null?e:[];return Array.from(a).map((r,s)=>[Number(a.start(s).toFixed(3)),Number(a.end(s).toFixed(3))])},mediaEvents:["progress","emptied"]},mediaStreamType:{get(t){let{media:e,options:{defaultStreamType:i}={}}=t,a=[oe.LIVE,oe.ON_DEMAND].includes(i)?i:void 0;if(!e)return a;let{streamType:r}=e;if(Ic.includes(r))return r===oe.UNKNOWN?a:r;let s=e.duration;return s===1/0?oe.LIVE:Number.isFinite(s)?oe.ON_DEMAND:a},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange"]},mediaTargetLiveWindow:{get(t){let{media:e}=t;if(!e)return Number.NaN;let{targetLiveWindow:i}=e,a=jt.mediaStreamType.get(t);return(i==null||Number.isNaN(i))&&a===oe.LIVE?0:i},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange","targetlivewindowchange"]},mediaTimeIsLive:{get(t){let{media:e,options:{liveEdgeOffset:i=10}={}}=t;if(!e)return!1;if(typeof e.liveEdgeStart=="number")return Number.isNaN(e.liveEdgeStart)?!1:e.currentTime>=e.liveEdgeStart;if(!(jt.mediaStreamType.get(t)===oe.LIVE))return!1;let r=e.seekable;if(!r)return!0;if(!r.length)return!1;let s=r.end(r.length-1)-i;return e.currentTime>=s},mediaEvents:["playing","timeupdate","progress","waiting","emptied"]},mediaSubtitlesList:{get(t){return Jt(t).map(({kind:e,label:i,language:a})=>({kind:e,label:i,language:a}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack"]},mediaSubtitlesShowing:{get(t){return Hs(t).map(({kind:e,label:i,language:a})=>({kind:e,label:i,language:a}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i,a;let{media:r,options:s}=e;if(!r)return;let o=l=>{var c;!s.defaultSubtitles||l&&![re.CAPTIONS,re.SUBTITLES].includes((c=l?.track)==null?void 0:c.kind)||Xa(e,!0)};return r.addEventListener("loadstart",o),(i=r.textTracks)==null||i.addEventListener("addtrack",o),(a=r.textTracks)==null||a.addEventListener("removetrack",o),()=>{var l,c;r.removeEventListener("loadstart",o),(l=r.textTracks)==null||l.removeEventListener("addtrack",o),(c=r.textTracks)==null||c.removeEventListener("removetrack",o)}}]},mediaChaptersCues:{get(t){var e;let{media:i}=t;if(!i)return[];let[a]=yt(i,{kind:re.CHAPTERS});return Array.from((e=a?.cues)!=null?e:[]).map(({text:r,startTime:s,endTime:o})=>({text:Lc(r),startTime:s,endTime:o}))},mediaEvents:["loadstart","loadedmetadata"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:a}=e;if(!a)return;let r=a.querySelector('track[kind="chapters"][default][src]'),s=(i=a.shadowRoot)==null?void 0:i.querySelector(':is(video,audio) > track[kind="chapters"][default][src]');return r?.addEventListener("load",t),s?.addEventListener("load",t),()=>{r?.removeEventListener("load",t),s?.removeEventListener("load",t)}}]},mediaIsPip:{get(t){var e,i;let{media:a,documentElement:r}=t;if(!a||!r||!r.pictureInPictureElement)return!1;if(r.pictureInPictureElement===a)return!0;if(r.pictureInPictureElement instanceof HTMLMediaElement)return(e=a.localName)!=null&&e.includes("-")?le(a,r.pictureInPictureElement):!1;if(r.pictureInPictureElement.localName.includes("-")){let s=r.pictureInPictureElement.shadowRoot;for(;s?.pictureInPictureElement;){if(s.pictureInPictureElement===a)return!0;s=(i=s.pictureInPictureElement)==null?void 0:i.shadowRoot}}return!1},set(t,e){let{media:i}=e;if(i)if(t){if(!W.pictureInPictureEnabled){console.warn("MediaChrome: Picture-in-picture is not enabled");return}if(!i.requestPictureInPicture){console.warn("MediaChrome: The current media does not support picture-in-picture");return}let a=()=>{console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a readyState > 0.")};i.requestPictureInPicture().catch(r=>{if(r.code===11){if(!i.src){console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a src set.");return}if(i.readyState===0&&i.preload==="none"){let s=()=>{i.removeEventListener("loadedmetadata",o),i.preload="none"},o=()=>{i.requestPictureInPicture().catch(a),s()};i.addEventListener("loadedmetadata",o),i.preload="metadata",setTimeout(()=>{i.readyState===0&&a(),s()},1e3)}else throw r}else throw r})}else W.pictureInPictureElement&&W.exitPictureInPicture()},mediaEvents:["enterpictureinpicture","leavepictureinpicture"]},mediaRenditionList:{get(t){var e;let{media:i}=t;return[...(e=i?.videoRenditions)!=null?e:[]].map(a=>({...a}))},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaRenditionSelected:{get(t){var e,i,a;let{media:r}=t;return(a=(i=r?.videoRenditions)==null?void 0:i[(e=r.videoRenditions)==null?void 0:e.selectedIndex])==null?void 0:a.id},set(t,e){let{media:i}=e;if(!i?.videoRenditions){console.warn("MediaController: Rendition selection not supported by this media.");return}let a=t,r=Array.prototype.findIndex.call(i.videoRenditions,s=>s.id==a);i.videoRenditions.selectedIndex!=r&&(i.videoRenditions.selectedIndex=r)},mediaEvents:["emptied"],videoRenditionsEvents:["addrendition","removerendition","change"]},mediaAudioTrackList:{get(t){var e;let{media:i}=t;return[...(e=i?.audioTracks)!=null?e:[]]},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaAudioTrackEnabled:{get(t){var e,i;let{media:a}=t;return(i=[...(e=a?.audioTracks)!=null?e:[]].find(r=>r.enabled))==null?void 0:i.id},set(t,e){let{media:i}=e;if(!i?.audioTracks){console.warn("MediaChrome: Audio track selection not supported by this media.");return}let a=t;for(let r of i.audioTracks)r.enabled=a==r.id},mediaEvents:["emptied"],audioTracksEvents:["addtrack","removetrack","change"]},mediaIsFullscreen:{get(t){return pl(t)},set(t,e,i){var a,r;t?(hl(e),i.detail&&!((a=e.media)!=null&&a.inert)&&((r=e.media)==null||r.focus())):ml(e)},rootEvents:["fullscreenchange","webkitfullscreenchange"],mediaEvents:["webkitbeginfullscreen","webkitendfullscreen","webkitpresentationmodechanged"]},mediaIsCasting:{get(t){var e;let{media:i}=t;return!i?.remote||((e=i.remote)==null?void 0:e.state)==="disconnected"?!1:i.remote.state==="connected"},set(t,e){var i,a;let{media:r}=e;if(r&&!(t&&((i=r.remote)==null?void 0:i.state)!=="disconnected")&&!(!t&&((a=r.remote)==null?void 0:a.state)!=="connected")){if(typeof r.remote.prompt!="function"){console.warn("MediaChrome: Casting is not supported in this environment");return}r.remote.prompt().catch(()=>{})}},remoteEvents:["connect","connecting","disconnect"]},mediaIsAirplaying:{get(){return!1},set(t,e){let{media:i}=e;if(i){if(!(i.webkitShowPlaybackTargetPicker&&d.WebKitPlaybackTargetAvailabilityEvent)){console.error("MediaChrome: received a request to select AirPlay but AirPlay is not supported in this environment");return}i.webkitShowPlaybackTargetPicker()}},mediaEvents:["webkitcurrentplaybacktargetiswirelesschanged"]},mediaFullscreenUnavailable:{get(t){let{media:e}=t;if(!fl||!Ns(e))return se.UNSUPPORTED}},mediaPipUnavailable:{get(t){let{media:e}=t;if(!gl||!Ps(e))return se.UNSUPPORTED;if(e?.disablePictureInPicture)return se.UNAVAILABLE}},mediaVolumeUnavailable:{get(t){let{media:e}=t;if(ja===!1||e?.volume==null)return se.UNSUPPORTED},stateOwnersUpdateHandlers:[t=>{ja==null&&wc.then(e=>t(e?void 0:se.UNSUPPORTED))}]},mediaCastUnavailable:{get(t,{availability:e="not-available"}={}){var i;let{media:a}=t;if(!bl||!((i=a?.remote)!=null&&i.state))return se.UNSUPPORTED;if(!(e==null||e==="available"))return se.UNAVAILABLE},stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:a}=e;return a?(a.disableRemotePlayback||a.hasAttribute("disableremoteplayback")||(i=a?.remote)==null||i.watchAvailability(s=>{t({availability:s?"available":"not-available"})}).catch(s=>{s.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var s;(s=a?.remote)==null||s.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaAirplayUnavailable:{get(t,e){if(!_l)return se.UNSUPPORTED;if(e?.availability==="not-available")return se.UNAVAILABLE},mediaEvents:["webkitplaybacktargetavailabilitychanged"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:a}=e;return a?(a.disableRemotePlayback||a.hasAttribute("disableremoteplayback")||(i=a?.remote)==null||i.watchAvailability(s=>{t({availability:s?"available":"not-available"})}).catch(s=>{s.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var s;(s=a?.remote)==null||s.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaRenditionUnavailable:{get(t){var e;let{media:i}=t;if(!i?.videoRenditions)return se.UNSUPPORTED;if(!((e=i.videoRenditions)!=null&&e.length))return se.UNAVAILABLE},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaAudioTrackUnavailable:{get(t){var e,i;let{media:a}=t;if(!a?.audioTracks)return se.UNSUPPORTED;if(((i=(e=a.audioTracks)==null?void 0:e.length)!=null?i:0)<=1)return se.UNAVAILABLE},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaLang:{get(t){let{options:{mediaLang:e}={}}=t;return e??"en"}}};var Tl={[h.MEDIA_PREVIEW_REQUEST](t,e,{detail:i}){var a,r,s;let{media:o}=e,l=i??void 0,c,E;if(o&&l!=null){let[m]=yt(o,{kind:re.METADATA,label:"thumbnails"}),T=Array.prototype.find.call((a=m?.cues)!=null?a:[],(g,y,M)=>y===0?g.endTime>l:y===M.length-1?g.startTime<=l:g.startTime<=l&&g.endTime>l);if(T){let g=/'^(?:[a-z]+:)?\/\//i.test(T.text)||(r=o?.querySelector('track[label="thumbnails"]'))==null?void 0:r.src,y=new URL(T.text,g);E=new URLSearchParams(y.hash).get("#xywh").split(",").map(ie=>+ie),c=y.href}}let S=t.mediaDuration.get(e),f=(s=t.mediaChaptersCues.get(e).find((m,T,g)=>T===g.length-1&&S===m.endTime?m.startTime<=l&&m.endTime>=l:m.startTime<=l&&m.endTime>l))==null?void 0:s.text;return i!=null&&f==null&&(f=""),{mediaPreviewTime:l,mediaPreviewImage:c,mediaPreviewCoords:E,mediaPreviewChapter:f}},[h.MEDIA_PAUSE_REQUEST](t,e){t["mediaPaused"].set(!0,e)},[h.MEDIA_PLAY_REQUEST](t,e){var i,a,r,s;let o="mediaPaused",c=t.mediaStreamType.get(e)===oe.LIVE,E=!((i=e.options)!=null&&i.noAutoSeekToLive),S=t.mediaTargetLiveWindow.get(e)>0;if(c&&E&&!S){let A=(a=t.mediaSeekable.get(e))==null?void 0:a[1];if(A){let f=(s=(r=e.options)==null?void 0:r.seekToLiveOffset)!=null?s:0,m=A-f;t.mediaCurrentTime.set(m,e)}}t[o].set(!1,e)},[h.MEDIA_PLAYBACK_RATE_REQUEST](t,e,{detail:i}){let a="mediaPlaybackRate",r=i;t[a].set(r,e)},[h.MEDIA_MUTE_REQUEST](t,e){t["mediaMuted"].set(!0,e)},[h.MEDIA_UNMUTE_REQUEST](t,e){let i="mediaMuted";t.mediaVolume.get(e)||t.mediaVolume.set(.25,e),t[i].set(!1,e)},[h.MEDIA_LOOP_REQUEST](t,e,{detail:i}){let a="mediaLoop",r=!!i;return t[a].set(r,e),{mediaLoop:r}},[h.MEDIA_VOLUME_REQUEST](t,e,{detail:i}){let a="mediaVolume",r=i;r&&t.mediaMuted.get(e)&&t.mediaMuted.set(!1,e),t[a].set(r,e)},[h.MEDIA_SEEK_REQUEST](t,e,{detail:i}){let a="mediaCurrentTime",r=i;t[a].set(r,e)},[h.MEDIA_SEEK_TO_LIVE_REQUEST](t,e){var i,a,r;let s="mediaCurrentTime",o=(i=t.mediaSeekable.get(e))==null?void 0:i[1];if(Number.isNaN(Number(o)))return;let l=(r=(a=e.options)==null?void 0:a.seekToLiveOffset)!=null?r:0,c=o-l;t[s].set(c,e)},[h.MEDIA_SHOW_SUBTITLES_REQUEST](t,e,{detail:i}){var a;let{options:r}=e,s=Jt(e),o=Os(i),l=(a=o[0])==null?void 0:a.language;l&&!r.noSubtitlesLangPref&&d.localStorage.setItem("media-chrome-pref-subtitles-lang",l),St(Xe.SHOWING,s,o)},[h.MEDIA_DISABLE_SUBTITLES_REQUEST](t,e,{detail:i}){let a=Jt(e),r=i??[];St(Xe.DISABLED,a,r)},[h.MEDIA_TOGGLE_SUBTITLES_REQUEST](t,e,{detail:i}){Xa(e,i)},[h.MEDIA_RENDITION_REQUEST](t,e,{detail:i}){let a="mediaRenditionSelected",r=i;t[a].set(r,e)},[h.MEDIA_AUDIO_TRACK_REQUEST](t,e,{detail:i}){let a="mediaAudioTrackEnabled",r=i;t[a].set(r,e)},[h.MEDIA_ENTER_PIP_REQUEST](t,e){let i="mediaIsPip";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[h.MEDIA_EXIT_PIP_REQUEST](t,e){t["mediaIsPip"].set(!1,e)},[h.MEDIA_ENTER_FULLSCREEN_REQUEST](t,e,i){let a="mediaIsFullscreen";t.mediaIsPip.get(e)&&t.mediaIsPip.set(!1,e),t[a].set(!0,e,i)},[h.MEDIA_EXIT_FULLSCREEN_REQUEST](t,e){t["mediaIsFullscreen"].set(!1,e)},[h.MEDIA_ENTER_CAST_REQUEST](t,e){let i="mediaIsCasting";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[h.MEDIA_EXIT_CAST_REQUEST](t,e){t["mediaIsCasting"].set(!1,e)},[h.MEDIA_AIRPLAY_REQUEST](t,e){t["mediaIsAirplaying"].set(!0,e)}};var Sl=({media:t,fullscreenElement:e,documentElement:i,stateMediator:a=jt,requestMap:r=Tl,options:s={},monitorStateOwnersOnlyWithSubscriptions:o=!0})=>{let l=[],c={options:{...s}},E=Object.freeze({mediaPreviewTime:void 0,mediaPreviewImage:void 0,mediaPreviewCoords:void 0,mediaPreviewChapter:void 0}),S=g=>{g!=null&&(Ja(g,E)||(E=Object.freeze({...E,...g}),l.forEach(y=>y(E))))},A=()=>{let g=Object.entries(a).reduce((y,[M,{get:ie}])=>(y[M]=ie(c),y),{});S(g)},f={},m,T=async(g,y)=>{var M,ie,yi,ki,Ut,Fe,Be,Ii,pt,jn,eo,to,io,ao,ro,so;let $d=!!m;if(m={...c,...m??{},...g},$d)return;await Al(...Object.values(g));let Pt=l.length>0&&y===0&&o,no=c.media!==m.media,oo=((M=c.media)==null?void 0:M.textTracks)!==((ie=m.media)==null?void 0:ie.textTracks),lo=((yi=c.media)==null?void 0:yi.videoRenditions)!==((ki=m.media)==null?void 0:ki.videoRenditions),co=((Ut=c.media)==null?void 0:Ut.audioTracks)!==((Fe=m.media)==null?void 0:Fe.audioTracks),uo=((Be=c.media)==null?void 0:Be.remote)!==((Ii=m.media)==null?void 0:Ii.remote),ho=c.documentElement!==m.documentElement,mo=!!c.media&&(no||Pt),po=!!((pt=c.media)!=null&&pt.textTracks)&&(oo||Pt),vo=!!((jn=c.media)!=null&&jn.videoRenditions)&&(lo||Pt),Eo=!!((eo=c.media)!=null&&eo.audioTracks)&&(co||Pt),fo=!!((to=c.media)!=null&&to.remote)&&(uo||Pt),go=!!c.documentElement&&(ho||Pt),ps=mo||po||vo||Eo||fo||go,Nt=l.length===0&&y===1&&o,_o=!!m.media&&(no||Nt),bo=!!((io=m.media)!=null&&io.textTracks)&&(oo||Nt),Ao=!!((ao=m.media)!=null&&ao.videoRenditions)&&(lo||Nt),To=!!((ro=m.media)!=null&&ro.audioTracks)&&(co||Nt),So=!!((so=m.media)!=null&&so.remote)&&(uo||Nt),yo=!!m.documentElement&&(ho||Nt),ko=_o||bo||Ao||To||So||yo;if(!(ps||ko)){Object.entries(m).forEach(([U,wi])=>{c[U]=wi}),A(),m=void 0;return}Object.entries(a).forEach(([U,{get:wi,mediaEvents:Vd=[],textTracksEvents:Kd=[],videoRenditionsEvents:Gd=[],audioTracksEvents:qd=[],remoteEvents:Yd=[],rootEvents:Qd=[],stateOwnersUpdateHandlers:zd=[]}])=>{f[U]||(f[U]={});let ne=B=>{let Y=wi(c,B);S({[U]:Y})},Z;Z=f[U].mediaEvents,Vd.forEach(B=>{Z&&mo&&(c.media.removeEventListener(B,Z),f[U].mediaEvents=void 0),_o&&(m.media.addEventListener(B,ne),f[U].mediaEvents=ne)}),Z=f[U].textTracksEvents,Kd.forEach(B=>{var Y,fe;Z&&po&&((Y=c.media.textTracks)==null||Y.removeEventListener(B,Z),f[U].textTracksEvents=void 0),bo&&((fe=m.media.textTracks)==null||fe.addEventListener(B,ne),f[U].textTracksEvents=ne)}),Z=f[U].videoRenditionsEvents,Gd.forEach(B=>{var Y,fe;Z&&vo&&((Y=c.media.videoRenditions)==null||Y.removeEventListener(B,Z),f[U].videoRenditionsEvents=void 0),Ao&&((fe=m.media.videoRenditions)==null||fe.addEventListener(B,ne),f[U].videoRenditionsEvents=ne)}),Z=f[U].audioTracksEvents,qd.forEach(B=>{var Y,fe;Z&&Eo&&((Y=c.media.audioTracks)==null||Y.removeEventListener(B,Z),f[U].audioTracksEvents=void 0),To&&((fe=m.media.audioTracks)==null||fe.addEventListener(B,ne),f[U].audioTracksEvents=ne)}),Z=f[U].remoteEvents,Yd.forEach(B=>{var Y,fe;Z&&fo&&((Y=c.media.remote)==null||Y.removeEventListener(B,Z),f[U].remoteEvents=void 0),So&&((fe=m.media.remote)==null||fe.addEventListener(B,ne),f[U].remoteEvents=ne)}),Z=f[U].rootEvents,Qd.forEach(B=>{Z&&go&&(c.documentElement.removeEventListener(B,Z),f[U].rootEvents=void 0),yo&&(m.documentElement.addEventListener(B,ne),f[U].rootEvents=ne)});let ya=f[U].stateOwnersUpdateHandlers;if(ya&&ps&&(Array.isArray(ya)?ya:[ya]).forEach(Y=>{typeof Y=="function"&&Y()}),ko){let B=zd.map(Y=>Y(ne,m)).filter(Y=>typeof Y=="function");f[U].stateOwnersUpdateHandlers=B.length===1?B[0]:B}else ps&&(f[U].stateOwnersUpdateHandlers=void 0)}),Object.entries(m).forEach(([U,wi])=>{c[U]=wi}),A(),m=void 0};return T({media:t,fullscreenElement:e,documentElement:i,options:s}),{dispatch(g){let{type:y,detail:M}=g;if(r[y]&&E.mediaErrorCode==null){S(r[y](a,c,g));return}y==="mediaelementchangerequest"?T({media:M}):y==="fullscreenelementchangerequest"?T({fullscreenElement:M}):y==="documentelementchangerequest"?T({documentElement:M}):y==="optionschangerequest"&&(Object.entries(M??{}).forEach(([ie,yi])=>{c.options[ie]=yi}),A())},getState(){return E},subscribe(g){return T({},l.length+1),l.push(g),g(E),()=>{let y=l.indexOf(g);y>=0&&(T({},l.length-1),l.splice(y,1))}}}};var Ks=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},v=(t,e,i)=>(Ks(t,e,"read from private field"),i?i.call(t):e.get(t)),de=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ae=(t,e,i,a)=>(Ks(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),at=(t,e,i)=>(Ks(t,e,"access private method"),i),Ge,Wi,R,ce,$i,Ie,er,Vi,tr,Fs,It,ir,Bs,Ki,ar,Ws,Rl,Dl=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Enter"," ","f","m","k","c","l","j",">","<","p"],yl=10,kl=.025,Il=.25,Rc=.25,Dc=2,u={DEFAULT_SUBTITLES:"defaultsubtitles",DEFAULT_STREAM_TYPE:"defaultstreamtype",DEFAULT_DURATION:"defaultduration",FULLSCREEN_ELEMENT:"fullscreenelement",HOTKEYS:"hotkeys",KEYBOARD_BACKWARD_SEEK_OFFSET:"keyboardbackwardseekoffset",KEYBOARD_FORWARD_SEEK_OFFSET:"keyboardforwardseekoffset",KEYBOARD_DOWN_VOLUME_STEP:"keyboarddownvolumestep",KEYBOARD_UP_VOLUME_STEP:"keyboardupvolumestep",KEYS_USED:"keysused",LANG:"lang",LOOP:"loop",LIVE_EDGE_OFFSET:"liveedgeoffset",NO_AUTO_SEEK_TO_LIVE:"noautoseektolive",NO_DEFAULT_STORE:"nodefaultstore",NO_HOTKEYS:"nohotkeys",NO_MUTED_PREF:"nomutedpref",NO_SUBTITLES_LANG_PREF:"nosubtitleslangpref",NO_VOLUME_PREF:"novolumepref",SEEK_TO_LIVE_OFFSET:"seektoliveoffset"},$s=class extends ft{constructor(){super(),de(this,tr),de(this,ir),de(this,Ki),de(this,Ws),this.mediaStateReceivers=[],this.associatedElementSubscriptions=new Map,de(this,Ge,new it(this,u.HOTKEYS)),de(this,Wi,void 0),de(this,R,void 0),de(this,ce,null),de(this,$i,void 0),de(this,Ie,void 0),de(this,er,i=>{var a;(a=v(this,R))==null||a.dispatch(i)}),de(this,Vi,void 0),de(this,It,i=>{let{key:a,shiftKey:r}=i;if(!(r&&(a==="/"||a==="?")||Dl.includes(a))){this.removeEventListener("keyup",v(this,It));return}this.keyboardShortcutHandler(i)}),this.associateElement(this);let e={};Ae(this,$i,i=>{Object.entries(i).forEach(([a,r])=>{if(a in e&&e[a]===r)return;this.propagateMediaState(a,r);let s=a.toLowerCase(),o=new d.CustomEvent($o[s],{composed:!0,detail:r});this.dispatchEvent(o)}),e=i})}static get observedAttributes(){return super.observedAttributes.concat(u.NO_HOTKEYS,u.HOTKEYS,u.DEFAULT_STREAM_TYPE,u.DEFAULT_SUBTITLES,u.DEFAULT_DURATION,u.NO_MUTED_PREF,u.NO_VOLUME_PREF,u.LANG,u.LOOP,u.LIVE_EDGE_OFFSET,u.SEEK_TO_LIVE_OFFSET,u.NO_AUTO_SEEK_TO_LIVE)}get mediaStore(){return v(this,R)}set mediaStore(e){var i,a;if(v(this,R)&&((i=v(this,Ie))==null||i.call(this),Ae(this,Ie,void 0)),Ae(this,R,e),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)){at(this,tr,Fs).call(this);return}Ae(this,Ie,(a=v(this,R))==null?void 0:a.subscribe(v(this,$i)))}get fullscreenElement(){var e;return(e=v(this,Wi))!=null?e:this}set fullscreenElement(e){var i;this.hasAttribute(u.FULLSCREEN_ELEMENT)&&this.removeAttribute(u.FULLSCREEN_ELEMENT),Ae(this,Wi,e),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}get defaultSubtitles(){return k(this,u.DEFAULT_SUBTITLES)}set defaultSubtitles(e){I(this,u.DEFAULT_SUBTITLES,e)}get defaultStreamType(){return C(this,u.DEFAULT_STREAM_TYPE)}set defaultStreamType(e){D(this,u.DEFAULT_STREAM_TYPE,e)}get defaultDuration(){return L(this,u.DEFAULT_DURATION)}set defaultDuration(e){x(this,u.DEFAULT_DURATION,e)}get noHotkeys(){return k(this,u.NO_HOTKEYS)}set noHotkeys(e){I(this,u.NO_HOTKEYS,e)}get keysUsed(){return C(this,u.KEYS_USED)}set keysUsed(e){D(this,u.KEYS_USED,e)}get liveEdgeOffset(){return L(this,u.LIVE_EDGE_OFFSET)}set liveEdgeOffset(e){x(this,u.LIVE_EDGE_OFFSET,e)}get noAutoSeekToLive(){return k(this,u.NO_AUTO_SEEK_TO_LIVE)}set noAutoSeekToLive(e){I(this,u.NO_AUTO_SEEK_TO_LIVE,e)}get noVolumePref(){return k(this,u.NO_VOLUME_PREF)}set noVolumePref(e){I(this,u.NO_VOLUME_PREF,e)}get noMutedPref(){return k(this,u.NO_MUTED_PREF)}set noMutedPref(e){I(this,u.NO_MUTED_PREF,e)}get noSubtitlesLangPref(){return k(this,u.NO_SUBTITLES_LANG_PREF)}set noSubtitlesLangPref(e){I(this,u.NO_SUBTITLES_LANG_PREF,e)}get noDefaultStore(){return k(this,u.NO_DEFAULT_STORE)}set noDefaultStore(e){I(this,u.NO_DEFAULT_STORE,e)}get resolvedLang(){return No()}attributeChangedCallback(e,i,a){var r,s,o,l,c,E,S,A,f,m,T,g;if(super.attributeChangedCallback(e,i,a),e===u.NO_HOTKEYS)a!==i&&a===""?(this.hasAttribute(u.HOTKEYS)&&console.warn("Media Chrome: Both `hotkeys` and `nohotkeys` have been set. All hotkeys will be disabled."),this.disableHotkeys()):a!==i&&a===null&&this.enableHotkeys(),at(this,Ki,ar).call(this);else if(e===u.HOTKEYS)v(this,Ge).value=a,at(this,Ki,ar).call(this);else if(e===u.DEFAULT_SUBTITLES&&a!==i)(r=v(this,R))==null||r.dispatch({type:"optionschangerequest",detail:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES)}});else if(e===u.DEFAULT_STREAM_TYPE)(o=v(this,R))==null||o.dispatch({type:"optionschangerequest",detail:{defaultStreamType:(s=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?s:void 0}});else if(e===u.LIVE_EDGE_OFFSET&&a!==i)(l=v(this,R))==null||l.dispatch({type:"optionschangerequest",detail:{liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.SEEK_TO_LIVE_OFFSET&&a!==i)(c=v(this,R))==null||c.dispatch({type:"optionschangerequest",detail:{seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.NO_AUTO_SEEK_TO_LIVE)(E=v(this,R))==null||E.dispatch({type:"optionschangerequest",detail:{noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE)}});else if(e===u.FULLSCREEN_ELEMENT){let y=a?(S=this.getRootNode())==null?void 0:S.getElementById(a):void 0;Ae(this,Wi,y),(A=v(this,R))==null||A.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}else e===u.LANG&&a!==i?(wa(a),(f=v(this,R))==null||f.dispatch({type:"optionschangerequest",detail:{mediaLang:a}})):e===u.LOOP&&a!==i?(m=v(this,R))==null||m.dispatch({type:h.MEDIA_LOOP_REQUEST,detail:a!=null}):e===u.NO_VOLUME_PREF&&a!==i?(T=v(this,R))==null||T.dispatch({type:"optionschangerequest",detail:{noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF)}}):e===u.NO_MUTED_PREF&&a!==i&&((g=v(this,R))==null||g.dispatch({type:"optionschangerequest",detail:{noMutedPref:this.hasAttribute(u.NO_MUTED_PREF)}}))}connectedCallback(){var e,i,a;this.associateElement(this),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)&&at(this,tr,Fs).call(this),(e=v(this,R))==null||e.dispatch({type:"documentelementchangerequest",detail:W}),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement}),super.connectedCallback(),v(this,R)&&!v(this,Ie)&&Ae(this,Ie,(a=v(this,R))==null?void 0:a.subscribe(v(this,$i))),v(this,Vi)!==void 0&&v(this,R)&&this.media&&setTimeout(()=>{var r,s,o;(s=(r=this.media)==null?void 0:r.textTracks)!=null&&s.length&&((o=v(this,R))==null||o.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:v(this,Vi)}))},0),this.hasAttribute(u.NO_HOTKEYS)?this.disableHotkeys():this.enableHotkeys()}disconnectedCallback(){var e,i,a,r,s,o;if((e=super.disconnectedCallback)==null||e.call(this),this.disableHotkeys(),v(this,R)){let l=v(this,R).getState();Ae(this,Vi,!!((i=l.mediaSubtitlesShowing)!=null&&i.length)),(a=v(this,R))==null||a.dispatch({type:"fullscreenelementchangerequest",detail:void 0}),(r=v(this,R))==null||r.dispatch({type:"documentelementchangerequest",detail:void 0}),(s=v(this,R))==null||s.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:!1})}v(this,Ie)&&((o=v(this,Ie))==null||o.call(this),Ae(this,Ie,void 0)),this.unassociateElement(this),v(this,ce)&&(v(this,ce).remove(),Ae(this,ce,null))}mediaSetCallback(e){var i;super.mediaSetCallback(e),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:e}),e.hasAttribute("tabindex")||(e.tabIndex=-1)}mediaUnsetCallback(e){var i;super.mediaUnsetCallback(e),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:void 0})}propagateMediaState(e,i){Ll(this.mediaStateReceivers,e,i)}associateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(i.has(e))return;let a=this.registerMediaStateReceiver.bind(this),r=this.unregisterMediaStateReceiver.bind(this),s=Nc(e,a,r);Object.values(h).forEach(o=>{e.addEventListener(o,v(this,er))}),i.set(e,s)}unassociateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(!i.has(e))return;i.get(e)(),i.delete(e),Object.values(h).forEach(r=>{e.removeEventListener(r,v(this,er))})}registerMediaStateReceiver(e){if(!e)return;let i=this.mediaStateReceivers;i.indexOf(e)>-1||(i.push(e),v(this,R)&&Object.entries(v(this,R).getState()).forEach(([r,s])=>{Ll([e],r,s)}))}unregisterMediaStateReceiver(e){let i=this.mediaStateReceivers,a=i.indexOf(e);a<0||i.splice(a,1)}enableHotkeys(){this.addEventListener("keydown",at(this,ir,Bs))}disableHotkeys(){this.removeEventListener("keydown",at(this,ir,Bs)),this.removeEventListener("keyup",v(this,It))}get hotkeys(){return v(this,Ge)}set hotkeys(e){D(this,u.HOTKEYS,e)}keyboardShortcutHandler(e){var i,a,r,s,o,l,c,E,S;let A=e.target;if(((r=(a=(i=A.getAttribute(u.KEYS_USED))==null?void 0:i.split(" "))!=null?a:A?.keysUsed)!=null?r:[]).map(M=>M==="Space"?" ":M).filter(Boolean).includes(e.key))return;let m,T,g;if(!(v(this,Ge).contains(Ga(e.key))||e.shiftKey&&(e.key==="/"||e.key==="?")&&v(this,Ge).contains("noshift+/")))switch(e.key){case" ":case"k":m=v(this,R).getState().mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"m":m=this.mediaStore.getState().mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"f":m=this.mediaStore.getState().mediaIsFullscreen?h.MEDIA_EXIT_FULLSCREEN_REQUEST:h.MEDIA_ENTER_FULLSCREEN_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"c":this.dispatchEvent(new d.CustomEvent(h.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}));break;case"ArrowLeft":case"j":{let M=this.hasAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET):yl;T=Math.max(((s=this.mediaStore.getState().mediaCurrentTime)!=null?s:0)-M,0),g=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"ArrowRight":case"l":{let M=this.hasAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET):yl;T=Math.max(((o=this.mediaStore.getState().mediaCurrentTime)!=null?o:0)+M,0),g=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"ArrowUp":{let M=this.hasAttribute(u.KEYBOARD_UP_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_UP_VOLUME_STEP):kl;T=Math.min(((l=this.mediaStore.getState().mediaVolume)!=null?l:1)+M,1),g=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"ArrowDown":{let M=this.hasAttribute(u.KEYBOARD_DOWN_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_DOWN_VOLUME_STEP):kl;T=Math.max(((c=this.mediaStore.getState().mediaVolume)!=null?c:1)-M,0),g=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"<":{let M=(E=this.mediaStore.getState().mediaPlaybackRate)!=null?E:1;T=Math.max(M-Il,Rc).toFixed(2),g=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case">":{let M=(S=this.mediaStore.getState().mediaPlaybackRate)!=null?S:1;T=Math.min(M+Il,Dc).toFixed(2),g=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"/":case"?":{e.shiftKey&&at(this,Ws,Rl).call(this);break}case"p":{m=this.mediaStore.getState().mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST,g=new d.CustomEvent(m,{composed:!0,bubbles:!0}),this.dispatchEvent(g);break}default:break}}};Ge=new WeakMap;Wi=new WeakMap;R=new WeakMap;ce=new WeakMap;$i=new WeakMap;Ie=new WeakMap;er=new WeakMap;Vi=new WeakMap;tr=new WeakSet;Fs=function(){var t;this.mediaStore=Sl({media:this.media,fullscreenElement:this.fullscreenElement,options:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES),defaultDuration:this.hasAttribute(u.DEFAULT_DURATION)?+this.getAttribute(u.DEFAULT_DURATION):void 0,defaultStreamType:(t=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?t:void 0,liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE),noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF),noMutedPref:this.hasAttribute(u.NO_MUTED_PREF),noSubtitlesLangPref:this.hasAttribute(u.NO_SUBTITLES_LANG_PREF)}})};It=new WeakMap;ir=new WeakSet;Bs=function(t){var e;let{metaKey:i,altKey:a,key:r,shiftKey:s}=t,o=s&&(r==="/"||r==="?");if(o&&((e=v(this,ce))!=null&&e.open)){this.removeEventListener("keyup",v(this,It));return}if(i||a||!o&&!Dl.includes(r)){this.removeEventListener("keyup",v(this,It));return}let l=t.target,c=l instanceof HTMLElement&&(l.tagName.toLowerCase()==="media-volume-range"||l.tagName.toLowerCase()==="media-time-range");[" ","ArrowLeft","ArrowRight","ArrowUp","ArrowDown"].includes(r)&&!v(this,Ge).contains(Ga(r))&&!c&&t.preventDefault(),this.addEventListener("keyup",v(this,It),{once:!0})};Ki=new WeakSet;ar=function(){v(this,ce)&&(v(this,ce).hotkeys=v(this,Ge).value||void 0,(this.noHotkeys||v(this,Ge).contains("noshift+/"))&&(v(this,ce).open=!1))};Ws=new WeakSet;Rl=function(){v(this,ce)||(Ae(this,ce,W.createElement("media-keyboard-shortcuts-dialog")),at(this,Ki,ar).call(this),this.appendChild(v(this,ce))),v(this,ce).open=!0};var Cc=Object.values(n),xc=Object.values(gs),Cl=t=>{var e,i,a,r;let{observedAttributes:s}=t.constructor;!s&&((e=t.nodeName)!=null&&e.includes("-"))&&(d.customElements.upgrade(t),{observedAttributes:s}=t.constructor);let o=(r=(a=(i=t?.getAttribute)==null?void 0:i.call(t,w.MEDIA_CHROME_ATTRIBUTES))==null?void 0:a.split)==null?void 0:r.call(a,/\s+/);return Array.isArray(s||o)?(s||o).filter(l=>Cc.includes(l)):[]},Oc=t=>{var e,i;return(e=t.nodeName)!=null&&e.includes("-")&&d.customElements.get((i=t.nodeName)==null?void 0:i.toLowerCase())&&!(t instanceof d.customElements.get(t.nodeName.toLowerCase()))&&d.customElements.upgrade(t),xc.some(a=>a in t)},Vs=t=>Oc(t)||!!Cl(t).length,wl=t=>{var e;return(e=t?.join)==null?void 0:e.call(t,":")},Ml={[n.MEDIA_SUBTITLES_LIST]:Tt,[n.MEDIA_SUBTITLES_SHOWING]:Tt,[n.MEDIA_SEEKABLE]:wl,[n.MEDIA_BUFFERED]:t=>t?.map(wl).join(" "),[n.MEDIA_PREVIEW_COORDS]:t=>t?.join(" "),[n.MEDIA_RENDITION_LIST]:sl,[n.MEDIA_AUDIO_TRACK_LIST]:ol},Uc=async(t,e,i)=>{var a,r;if(t.isConnected||await Qa(0),typeof i=="boolean"||i==null)return I(t,e,i);if(typeof i=="number")return x(t,e,i);if(typeof i=="string")return D(t,e,i);if(Array.isArray(i)&&!i.length)return t.removeAttribute(e);let s=(r=(a=Ml[e])==null?void 0:a.call(Ml,i))!=null?r:i;return t.setAttribute(e,s)},Pc=t=>{var e;return!!((e=t.closest)!=null&&e.call(t,'*[slot="media"]'))},kt=(t,e)=>{if(Pc(t))return;let i=(r,s)=>{var o,l;Vs(r)&&s(r);let{children:c=[]}=r??{},E=(l=(o=r?.shadowRoot)==null?void 0:o.children)!=null?l:[];[...c,...E].forEach(A=>kt(A,s))},a=t?.nodeName.toLowerCase();if(a.includes("-")&&!Vs(t)){d.customElements.whenDefined(a).then(()=>{i(t,e)});return}i(t,e)},Ll=(t,e,i)=>{t.forEach(a=>{if(e in a){a[e]=i;return}let r=Cl(a),s=e.toLowerCase();r.includes(s)&&Uc(a,s,i)})},Nc=(t,e,i)=>{kt(t,e);let a=S=>{var A;let f=(A=S?.composedPath()[0])!=null?A:S.target;e(f)},r=S=>{var A;let f=(A=S?.composedPath()[0])!=null?A:S.target;i(f)};t.addEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,a),t.addEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,r);let s=S=>{S.forEach(A=>{let{addedNodes:f=[],removedNodes:m=[],type:T,target:g,attributeName:y}=A;T==="childList"?(Array.prototype.forEach.call(f,M=>kt(M,e)),Array.prototype.forEach.call(m,M=>kt(M,i))):T==="attributes"&&y===w.MEDIA_CHROME_ATTRIBUTES&&(Vs(g)?e(g):i(g))})},o=[],l=S=>{let A=S.target;A.name!=="media"&&(o.forEach(f=>kt(f,i)),o=[...A.assignedElements({flatten:!0})],o.forEach(f=>kt(f,e)))};t.addEventListener("slotchange",l);let c=new MutationObserver(s);return c.observe(t,{childList:!0,attributes:!0,subtree:!0}),()=>{kt(t,i),t.removeEventListener("slotchange",l),c.disconnect(),t.removeEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,a),t.removeEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,r)}};d.customElements.get("media-controller")||d.customElements.define("media-controller",$s);var xl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},rr=(t,e,i)=>(xl(t,e,"read from private field"),i?i.call(t):e.get(t)),Hc=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},sr=(t,e,i,a)=>(xl(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),we;function Fc(t){return`
    <style>
      :host {
        
        box-sizing: border-box;
        display: var(--media-control-display, var(--media-control-bar-display, inline-flex));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        --media-loading-indicator-icon-height: 44px;
      }

      ::slotted(media-time-range),
      ::slotted(media-volume-range) {
        min-height: 100%;
      }

      ::slotted(media-time-range),
      ::slotted(media-clip-selector) {
        flex-grow: 1;
      }

      ::slotted([role="menu"]) {
        position: absolute;
      }
    </style>

    <slot></slot>
  `}var Gi=class extends d.HTMLElement{constructor(){if(super(),Hc(this,we,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,a){var r,s,o,l,c;e===w.MEDIA_CONTROLLER&&(i&&((s=(r=rr(this,we))==null?void 0:r.unassociateElement)==null||s.call(r,this),sr(this,we,null)),a&&this.isConnected&&(sr(this,we,(o=this.getRootNode())==null?void 0:o.getElementById(a)),(c=(l=rr(this,we))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,a;let r=this.getAttribute(w.MEDIA_CONTROLLER);r&&(sr(this,we,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(a=(i=rr(this,we))==null?void 0:i.associateElement)==null||a.call(i,this))}disconnectedCallback(){var e,i;(i=(e=rr(this,we))==null?void 0:e.unassociateElement)==null||i.call(e,this),sr(this,we,null)}};we=new WeakMap;Gi.shadowRootOptions={mode:"open"};Gi.getTemplateHTML=Fc;d.customElements.get("media-control-bar")||d.customElements.define("media-control-bar",Gi);var ei={PLACEMENT:"placement",BOUNDS:"bounds"};function Bc(t){return`
    <style>
      :host {
        --_tooltip-background-color: var(--media-tooltip-background-color, var(--media-secondary-color, rgba(20, 20, 30, .7)));
        --_tooltip-background: var(--media-tooltip-background, var(--_tooltip-background-color));
        --_tooltip-arrow-half-width: calc(var(--media-tooltip-arrow-width, 12px) / 2);
        --_tooltip-arrow-height: var(--media-tooltip-arrow-height, 5px);
        --_tooltip-arrow-background: var(--media-tooltip-arrow-color, var(--_tooltip-background-color));
        position: relative;
        pointer-events: none;
        display: var(--media-tooltip-display, inline-flex);
        justify-content: center;
        align-items: center;
        box-sizing: border-box;
        z-index: var(--media-tooltip-z-index, 1);
        background: var(--_tooltip-background);
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        font: var(--media-font,
          var(--media-font-weight, 400)
          var(--media-font-size, 13px) /
          var(--media-text-content-height, var(--media-control-height, 18px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        padding: var(--media-tooltip-padding, .35em .7em);
        border: var(--media-tooltip-border, none);
        border-radius: var(--media-tooltip-border-radius, 5px);
        filter: var(--media-tooltip-filter, drop-shadow(0 0 4px rgba(0, 0, 0, .2)));
        white-space: var(--media-tooltip-white-space, nowrap);
      }

      :host([hidden]) {
        display: none;
      }

      img, svg {
        display: inline-block;
      }

      #arrow {
        position: absolute;
        width: 0px;
        height: 0px;
        border-style: solid;
        display: var(--media-tooltip-arrow-display, block);
      }

      :host(:not([placement])),
      :host([placement="top"]) {
        position: absolute;
        bottom: calc(100% + var(--media-tooltip-distance, 12px));
        left: 50%;
        transform: translate(calc(-50% - var(--media-tooltip-offset-x, 0px)), 0);
      }
      :host(:not([placement])) #arrow,
      :host([placement="top"]) #arrow {
        top: 100%;
        left: 50%;
        border-width: var(--_tooltip-arrow-height) var(--_tooltip-arrow-half-width) 0 var(--_tooltip-arrow-half-width);
        border-color: var(--_tooltip-arrow-background) transparent transparent transparent;
        transform: translate(calc(-50% + var(--media-tooltip-offset-x, 0px)), 0);
      }

      :host([placement="right"]) {
        position: absolute;
        left: calc(100% + var(--media-tooltip-distance, 12px));
        top: 50%;
        transform: translate(0, -50%);
      }
      :host([placement="right"]) #arrow {
        top: 50%;
        right: 100%;
        border-width: var(--_tooltip-arrow-half-width) var(--_tooltip-arrow-height) var(--_tooltip-arrow-half-width) 0;
        border-color: transparent var(--_tooltip-arrow-background) transparent transparent;
        transform: translate(0, -50%);
      }

      :host([placement="bottom"]) {
        position: absolute;
        top: calc(100% + var(--media-tooltip-distance, 12px));
        left: 50%;
        transform: translate(calc(-50% - var(--media-tooltip-offset-x, 0px)), 0);
      }
      :host([placement="bottom"]) #arrow {
        bottom: 100%;
        left: 50%;
        border-width: 0 var(--_tooltip-arrow-half-width) var(--_tooltip-arrow-height) var(--_tooltip-arrow-half-width);
        border-color: transparent transparent var(--_tooltip-arrow-background) transparent;
        transform: translate(calc(-50% + var(--media-tooltip-offset-x, 0px)), 0);
      }

      :host([placement="left"]) {
        position: absolute;
        right: calc(100% + var(--media-tooltip-distance, 12px));
        top: 50%;
        transform: translate(0, -50%);
      }
      :host([placement="left"]) #arrow {
        top: 50%;
        left: 100%;
        border-width: var(--_tooltip-arrow-half-width) 0 var(--_tooltip-arrow-half-width) var(--_tooltip-arrow-height);
        border-color: transparent transparent transparent var(--_tooltip-arrow-background);
        transform: translate(0, -50%);
      }
      
      :host([placement="none"]) #arrow {
        display: none;
      }
    </style>
    <slot></slot>
    <div id="arrow"></div>
  `}var ti=class extends d.HTMLElement{constructor(){if(super(),this.updateXOffset=()=>{var e;if(!Ua(this,{checkOpacity:!1,checkVisibilityCSS:!1}))return;let i=this.placement;if(i==="left"||i==="right"){this.style.removeProperty("--media-tooltip-offset-x");return}let a=getComputedStyle(this),r=(e=ke(this,"#"+this.bounds))!=null?e:te(this);if(!r)return;let{x:s,width:o}=r.getBoundingClientRect(),{x:l,width:c}=this.getBoundingClientRect(),E=l+c,S=s+o,A=a.getPropertyValue("--media-tooltip-offset-x"),f=A?parseFloat(A.replace("px","")):0,m=a.getPropertyValue("--media-tooltip-container-margin"),T=m?parseFloat(m.replace("px","")):0,g=l-s+f-T,y=E-S+f+T;if(g<0){this.style.setProperty("--media-tooltip-offset-x",`${g}px`);return}if(y>0){this.style.setProperty("--media-tooltip-offset-x",`${y}px`);return}this.style.removeProperty("--media-tooltip-offset-x")},!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}if(this.arrowEl=this.shadowRoot.querySelector("#arrow"),Object.prototype.hasOwnProperty.call(this,"placement")){let e=this.placement;delete this.placement,this.placement=e}}static get observedAttributes(){return[ei.PLACEMENT,ei.BOUNDS]}get placement(){return C(this,ei.PLACEMENT)}set placement(e){D(this,ei.PLACEMENT,e)}get bounds(){return C(this,ei.BOUNDS)}set bounds(e){D(this,ei.BOUNDS,e)}};ti.shadowRootOptions={mode:"open"};ti.getTemplateHTML=Bc;d.customElements.get("media-tooltip")||d.customElements.define("media-tooltip",ti);var Gs=ti;var Qs=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Q=(t,e,i)=>(Qs(t,e,"read from private field"),i?i.call(t):e.get(t)),wt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},nr=(t,e,i,a)=>(Qs(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),Ol=(t,e,i)=>(Qs(t,e,"access private method"),i),Me,ai,qs,Ul,st,ii,or,Ys,Pl,rt={TOOLTIP_PLACEMENT:"tooltipplacement",DISABLED:"disabled",NO_TOOLTIP:"notooltip"};function Wc(t,e={}){return`
    <style>
      :host {
        position: relative;
        font: var(--media-font,
          var(--media-font-weight, bold)
          var(--media-font-size, 14px) /
          var(--media-text-content-height, var(--media-control-height, 24px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        background: var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7)));
        padding: var(--media-button-padding, var(--media-control-padding, 10px));
        justify-content: var(--media-button-justify-content, center);
        display: inline-flex;
        align-items: center;
        vertical-align: middle;
        box-sizing: border-box;
        transition: background .15s linear;
        pointer-events: auto;
        cursor: var(--media-cursor, pointer);
        -webkit-tap-highlight-color: transparent;
      }

      
      :host(:focus-visible) {
        box-shadow: var(--media-focus-box-shadow, inset 0 0 0 2px rgb(27 127 204 / .9));
        outline: 0;
      }
      
      :host(:where(:focus)) {
        box-shadow: none;
        outline: 0;
      }

      :host(:hover) {
        background: var(--media-control-hover-background, rgba(50 50 70 / .7));
      }

      slot[name="icon"] {
        display: inline-flex;
        align-items: center;
      }

      svg, img, ::slotted(svg), ::slotted(img) {
        width: var(--media-button-icon-width);
        height: var(--media-button-icon-height, var(--media-control-height, 24px));
        transform: var(--media-button-icon-transform);
        transition: var(--media-button-icon-transition);
        fill: var(--media-icon-color, var(--media-primary-color, rgb(238 238 238)));
        vertical-align: middle;
        max-width: 100%;
        max-height: 100%;
        min-width: 100%;
      }

      media-tooltip {
        
        max-width: 0;
        overflow-x: clip;
        opacity: 0;
        transition: opacity .3s, max-width 0s 9s;
      }

      :host(:hover) media-tooltip,
      :host(:focus-visible) media-tooltip {
        max-width: 100vw;
        opacity: 1;
        transition: opacity .3s;
      }

      :host([notooltip]) slot[name="tooltip"] {
        display: none;
      }
    </style>

    ${this.getSlotTemplateHTML(t,e)}

    <slot name="tooltip">
      <media-tooltip part="tooltip" aria-hidden="true">
        <template shadowrootmode="${Gs.shadowRootOptions.mode}">
          ${Gs.getTemplateHTML({})}
        </template>
        <slot name="tooltip-content">
          ${this.getTooltipContentHTML(t)}
        </slot>
      </media-tooltip>
    </slot>
  `}function $c(t,e){return`
    <slot></slot>
  `}function Vc(){return""}var $=class extends d.HTMLElement{constructor(){if(super(),wt(this,qs),wt(this,Ys),wt(this,Me,void 0),this.preventClick=!1,this.tooltipEl=null,wt(this,ai,e=>{this.preventClick||this.handleClick(e),setTimeout(Q(this,st),0)}),wt(this,st,()=>{var e,i;(i=(e=this.tooltipEl)==null?void 0:e.updateXOffset)==null||i.call(e)}),wt(this,ii,e=>{let{key:i}=e;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",Q(this,ii));return}this.preventClick||this.handleClick(e)}),wt(this,or,e=>{let{metaKey:i,altKey:a,key:r}=e;if(i||a||!this.keysUsed.includes(r)){this.removeEventListener("keyup",Q(this,ii));return}this.addEventListener("keyup",Q(this,ii),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes),i=this.constructor.getTemplateHTML(e);K(this.shadowRoot,i)}this.tooltipEl=this.shadowRoot.querySelector("media-tooltip")}static get observedAttributes(){return["disabled",rt.TOOLTIP_PLACEMENT,w.MEDIA_CONTROLLER,n.MEDIA_LANG]}enable(){this.addEventListener("click",Q(this,ai)),this.addEventListener("keydown",Q(this,or)),this.tabIndex=0}disable(){this.removeEventListener("click",Q(this,ai)),this.removeEventListener("keydown",Q(this,or)),this.removeEventListener("keyup",Q(this,ii)),this.tabIndex=-1}attributeChangedCallback(e,i,a){var r,s,o,l,c;e===w.MEDIA_CONTROLLER?(i&&((s=(r=Q(this,Me))==null?void 0:r.unassociateElement)==null||s.call(r,this),nr(this,Me,null)),a&&this.isConnected&&(nr(this,Me,(o=this.getRootNode())==null?void 0:o.getElementById(a)),(c=(l=Q(this,Me))==null?void 0:l.associateElement)==null||c.call(l,this))):e==="disabled"&&a!==i?a==null?this.enable():this.disable():e===rt.TOOLTIP_PLACEMENT&&this.tooltipEl&&a!==i?this.tooltipEl.placement=a:e===n.MEDIA_LANG&&(this.shadowRoot.querySelector('slot[name="tooltip-content"]').innerHTML=this.constructor.getTooltipContentHTML()),Ol(this,qs,Ul).call(this)&&Q(this,st).call(this)}connectedCallback(){var e,i,a;let{style:r}=P(this.shadowRoot,":host");r.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),this.hasAttribute("disabled")?this.disable():this.enable(),this.setAttribute("role","button");let s=this.getAttribute(w.MEDIA_CONTROLLER);s&&(nr(this,Me,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(a=(i=Q(this,Me))==null?void 0:i.associateElement)==null||a.call(i,this)),d.customElements.whenDefined("media-tooltip").then(()=>Ol(this,Ys,Pl).call(this))}disconnectedCallback(){var e,i;this.disable(),(i=(e=Q(this,Me))==null?void 0:e.unassociateElement)==null||i.call(e,this),nr(this,Me,null),this.removeEventListener("mouseenter",Q(this,st)),this.removeEventListener("focus",Q(this,st)),this.removeEventListener("click",Q(this,ai))}get keysUsed(){return["Enter"," "]}get tooltipPlacement(){return C(this,rt.TOOLTIP_PLACEMENT)}set tooltipPlacement(e){D(this,rt.TOOLTIP_PLACEMENT,e)}get mediaController(){return C(this,w.MEDIA_CONTROLLER)}set mediaController(e){D(this,w.MEDIA_CONTROLLER,e)}get disabled(){return k(this,rt.DISABLED)}set disabled(e){I(this,rt.DISABLED,e)}get noTooltip(){return k(this,rt.NO_TOOLTIP)}set noTooltip(e){I(this,rt.NO_TOOLTIP,e)}handleClick(e){}};Me=new WeakMap;ai=new WeakMap;qs=new WeakSet;Ul=function(){try{return this.matches(":hover, :focus-visible")}catch{return this.matches(":hover, :focus")}};st=new WeakMap;ii=new WeakMap;or=new WeakMap;Ys=new WeakSet;Pl=function(){this.addEventListener("mouseenter",Q(this,st)),this.addEventListener("focus",Q(this,st)),this.addEventListener("click",Q(this,ai));let t=this.tooltipPlacement;t&&this.tooltipEl&&(this.tooltipEl.placement=t)};$.shadowRootOptions={mode:"open"};$.getTemplateHTML=Wc;$.getSlotTemplateHTML=$c;$.getTooltipContentHTML=Vc;d.customElements.get("media-chrome-button")||d.customElements.define("media-chrome-button",$);var Kc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="m6 21 15-9L6 3v18Z"/>
</svg>`,Gc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M6 20h4V4H6v16Zm8-16v16h4V4h-4Z"/>
</svg>`;function qc(t){return`
    <style>
      :host([${n.MEDIA_PAUSED}]) slot[name=pause],
      :host(:not([${n.MEDIA_PAUSED}])) slot[name=play] {
        display: none !important;
      }

      :host([${n.MEDIA_PAUSED}]) slot[name=tooltip-pause],
      :host(:not([${n.MEDIA_PAUSED}])) slot[name=tooltip-play] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="play">${Kc}</slot>
      <slot name="pause">${Gc}</slot>
    </slot>
  `}function Yc(){return`
    <slot name="tooltip-play">${p("Play")}</slot>
    <slot name="tooltip-pause">${p("Pause")}</slot>
  `}var Nl=t=>{let e=t.mediaPaused?p("play"):p("pause");t.setAttribute("aria-label",e)},qi=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PAUSED,n.MEDIA_ENDED]}connectedCallback(){super.connectedCallback(),Nl(this)}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),(e===n.MEDIA_PAUSED||e===n.MEDIA_LANG)&&Nl(this)}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){I(this,n.MEDIA_PAUSED,e)}handleClick(){let e=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};qi.getSlotTemplateHTML=qc;qi.getTooltipContentHTML=Yc;d.customElements.get("media-play-button")||d.customElements.define("media-play-button",qi);var Qc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M16.5 12A4.5 4.5 0 0 0 14 8v2.18l2.45 2.45a4.22 4.22 0 0 0 .05-.63Zm2.5 0a6.84 6.84 0 0 1-.54 2.64L20 16.15A8.8 8.8 0 0 0 21 12a9 9 0 0 0-7-8.77v2.06A7 7 0 0 1 19 12ZM4.27 3 3 4.27 7.73 9H3v6h4l5 5v-6.73l4.25 4.25A6.92 6.92 0 0 1 14 18.7v2.06A9 9 0 0 0 17.69 19l2 2.05L21 19.73l-9-9L4.27 3ZM12 4 9.91 6.09 12 8.18V4Z"/>
</svg>`,Hl=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4Z"/>
</svg>`,zc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4ZM14 3.23v2.06a7 7 0 0 1 0 13.42v2.06a9 9 0 0 0 0-17.54Z"/>
</svg>`;function Zc(t){return`
    <style>
      :host(:not([${n.MEDIA_VOLUME_LEVEL}])) slot[name=icon] slot:not([name=high]),
      :host([${n.MEDIA_VOLUME_LEVEL}=high]) slot[name=icon] slot:not([name=high]) {
        display: none !important;
      }

      :host([${n.MEDIA_VOLUME_LEVEL}=off]) slot[name=icon] slot:not([name=off]) {
        display: none !important;
      }

      :host([${n.MEDIA_VOLUME_LEVEL}=low]) slot[name=icon] slot:not([name=low]) {
        display: none !important;
      }

      :host([${n.MEDIA_VOLUME_LEVEL}=medium]) slot[name=icon] slot:not([name=medium]) {
        display: none !important;
      }

      :host(:not([${n.MEDIA_VOLUME_LEVEL}=off])) slot[name=tooltip-unmute],
      :host([${n.MEDIA_VOLUME_LEVEL}=off]) slot[name=tooltip-mute] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="off">${Qc}</slot>
      <slot name="low">${Hl}</slot>
      <slot name="medium">${Hl}</slot>
      <slot name="high">${zc}</slot>
    </slot>
  `}function Xc(){return`
    <slot name="tooltip-mute">${p("Mute")}</slot>
    <slot name="tooltip-unmute">${p("Unmute")}</slot>
  `}var Fl=t=>{let i=t.mediaVolumeLevel==="off"?p("unmute"):p("mute");t.setAttribute("aria-label",i)},Yi=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_VOLUME_LEVEL]}connectedCallback(){super.connectedCallback(),Fl(this)}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),e===n.MEDIA_VOLUME_LEVEL&&Fl(this)}get mediaVolumeLevel(){return C(this,n.MEDIA_VOLUME_LEVEL)}set mediaVolumeLevel(e){D(this,n.MEDIA_VOLUME_LEVEL,e)}handleClick(){let e=this.mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};Yi.getSlotTemplateHTML=Zc;Yi.getTooltipContentHTML=Xc;d.customElements.get("media-mute-button")||d.customElements.define("media-mute-button",Yi);var tn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},V=(t,e,i)=>(tn(t,e,"read from private field"),i?i.call(t):e.get(t)),ee=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},nt=(t,e,i,a)=>(tn(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),Te=(t,e,i)=>(tn(t,e,"access private method"),i),Le,fr,lr,dr,Se,vr,cr,ur,hr,an,Bl,mr,zs,pr,Zs,Er,rn,Xs,Wl,Js,$l,js,Vl,en,Kl;function Jc(t){return`
    <style>
      :host {
        --_focus-box-shadow: var(--media-focus-box-shadow, inset 0 0 0 2px rgb(27 127 204 / .9));
        --_media-range-padding: var(--media-range-padding, var(--media-control-padding, 10px));

        box-shadow: var(--_focus-visible-box-shadow, none);
        background: var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7)));
        height: calc(var(--media-control-height, 24px) + 2 * var(--_media-range-padding));
        display: inline-flex;
        align-items: center;
        
        vertical-align: middle;
        box-sizing: border-box;
        position: relative;
        width: 100px;
        transition: background .15s linear;
        cursor: var(--media-cursor, pointer);
        pointer-events: auto;
        touch-action: none; 
      }

      
      input[type=range]:focus {
        outline: 0;
      }
      input[type=range]:focus::-webkit-slider-runnable-track {
        outline: 0;
      }

      :host(:hover) {
        background: var(--media-control-hover-background, rgb(50 50 70 / .7));
      }

      #leftgap {
        padding-left: var(--media-range-padding-left, var(--_media-range-padding));
      }

      #rightgap {
        padding-right: var(--media-range-padding-right, var(--_media-range-padding));
      }

      #startpoint,
      #endpoint {
        position: absolute;
      }

      #endpoint {
        right: 0;
      }

      #container {
        
        width: var(--media-range-track-width, 100%);
        transform: translate(var(--media-range-track-translate-x, 0px), var(--media-range-track-translate-y, 0px));
        position: relative;
        height: 100%;
        display: flex;
        align-items: center;
        min-width: 40px;
      }

      #range {
        
        display: var(--media-time-range-hover-display, block);
        bottom: var(--media-time-range-hover-bottom, 0);
        height: var(--media-time-range-hover-height, max(100% , 25px));
        width: 100%;
        position: absolute;
        cursor: var(--media-cursor, pointer);

        -webkit-appearance: none; 
        -webkit-tap-highlight-color: transparent;
        background: transparent; 
        margin: 0;
        z-index: 1;
      }

      @media (hover: hover) {
        #range {
          bottom: var(--media-time-range-hover-bottom, 0);
          height: var(--media-time-range-hover-height, max(100%, 20px));
        }
      }

      
      
      #range::-webkit-slider-thumb {
        -webkit-appearance: none;
        background: transparent;
        width: .1px;
        height: .1px;
      }

      
      #range::-moz-range-thumb {
        background: transparent;
        border: transparent;
        width: .1px;
        height: .1px;
      }

      #appearance {
        height: var(--media-range-track-height, 4px);
        display: flex;
        flex-direction: column;
        justify-content: center;
        width: 100%;
        position: absolute;
        
        will-change: transform;
      }

      #track {
        background: var(--media-range-track-background, rgb(255 255 255 / .2));
        border-radius: var(--media-range-track-border-radius, 1px);
        border: var(--media-range-track-border, none);
        outline: var(--media-range-track-outline);
        outline-offset: var(--media-range-track-outline-offset);
        backdrop-filter: var(--media-range-track-backdrop-filter);
        -webkit-backdrop-filter: var(--media-range-track-backdrop-filter);
        box-shadow: var(--media-range-track-box-shadow, none);
        position: absolute;
        width: 100%;
        height: 100%;
        overflow: hidden;
      }

      #progress,
      #pointer {
        position: absolute;
        height: 100%;
        will-change: width;
      }

      #progress {
        background: var(--media-range-bar-color, var(--media-primary-color, rgb(238 238 238)));
        transition: var(--media-range-track-transition);
      }

      #pointer {
        background: var(--media-range-track-pointer-background);
        border-right: var(--media-range-track-pointer-border-right);
        transition: visibility .25s, opacity .25s;
        visibility: hidden;
        opacity: 0;
      }

      @media (hover: hover) {
        :host(:hover) #pointer {
          transition: visibility .5s, opacity .5s;
          visibility: visible;
          opacity: 1;
        }
      }

      #thumb,
      ::slotted([slot=thumb]) {
        width: var(--media-range-thumb-width, 10px);
        height: var(--media-range-thumb-height, 10px);
        transition: var(--media-range-thumb-transition);
        transform: var(--media-range-thumb-transform, none);
        opacity: var(--media-range-thumb-opacity, 1);
        translate: -50%;
        position: absolute;
        left: 0;
        cursor: var(--media-cursor, pointer);
      }

      #thumb {
        border-radius: var(--media-range-thumb-border-radius, 10px);
        background: var(--media-range-thumb-background, var(--media-primary-color, rgb(238 238 238)));
        box-shadow: var(--media-range-thumb-box-shadow, 1px 1px 1px transparent);
        border: var(--media-range-thumb-border, none);
      }

      :host([disabled]) #thumb {
        background-color: #777;
      }

      .segments #appearance {
        height: var(--media-range-segment-hover-height, 7px);
      }

      #track {
        clip-path: url(#segments-clipping);
      }

      #segments {
        --segments-gap: var(--media-range-segments-gap, 2px);
        position: absolute;
        width: 100%;
        height: 100%;
      }

      #segments-clipping {
        transform: translateX(calc(var(--segments-gap) / 2));
      }

      #segments-clipping:empty {
        display: none;
      }

      #segments-clipping rect {
        height: var(--media-range-track-height, 4px);
        y: calc((var(--media-range-segment-hover-height, 7px) - var(--media-range-track-height, 4px)) / 2);
        transition: var(--media-range-segment-transition, transform .1s ease-in-out);
        transform: var(--media-range-segment-transform, scaleY(1));
        transform-origin: center;
      }

      /* Visible label for accessibility - positioned off-screen but technically visible (Firefox requires visible labels) */
      #range-label {
        position: absolute;
        left: -10000px;
        background: var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7)));
        pointer-events: none;
      }
    </style>
    <div id="leftgap"></div>
    <div id="container">
      <div id="startpoint"></div>
      <div id="endpoint"></div>
      <div id="appearance">
        <div id="track" part="track">
          <div id="pointer"></div>
          <div id="progress" part="progress"></div>
        </div>
        <slot name="thumb">
          <div id="thumb" part="thumb"></div>
        </slot>
        <svg id="segments" aria-hidden="true"><clipPath id="segments-clipping"></clipPath></svg>
      </div>
        <input id="range" type="range" min="0" max="1" step="any" value="0">
        <label for="range" id="range-label"></label>

      ${this.getContainerTemplateHTML(t)}
    </div>
    <div id="rightgap"></div>
  `}function jc(t){return""}var Re=class extends d.HTMLElement{constructor(){if(super(),ee(this,an),ee(this,mr),ee(this,pr),ee(this,Er),ee(this,Xs),ee(this,Js),ee(this,js),ee(this,en),ee(this,Le,void 0),ee(this,fr,void 0),ee(this,lr,void 0),ee(this,dr,void 0),ee(this,Se,{}),ee(this,vr,[]),ee(this,cr,()=>{if(this.range.matches(":focus-visible")){let{style:e}=P(this.shadowRoot,":host");e.setProperty("--_focus-visible-box-shadow","var(--_focus-box-shadow)")}}),ee(this,ur,()=>{let{style:e}=P(this.shadowRoot,":host");e.removeProperty("--_focus-visible-box-shadow")}),ee(this,hr,()=>{let e=this.shadowRoot.querySelector("#segments-clipping");e&&e.parentNode.append(e)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes),i=this.constructor.getTemplateHTML(e);K(this.shadowRoot,i)}this.container=this.shadowRoot.querySelector("#container"),nt(this,lr,this.shadowRoot.querySelector("#startpoint")),nt(this,dr,this.shadowRoot.querySelector("#endpoint")),this.range=this.shadowRoot.querySelector("#range"),this.appearance=this.shadowRoot.querySelector("#appearance")}static get observedAttributes(){return["disabled","aria-disabled",w.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,a){var r,s,o,l,c;e===w.MEDIA_CONTROLLER?(i&&((s=(r=V(this,Le))==null?void 0:r.unassociateElement)==null||s.call(r,this),nt(this,Le,null)),a&&this.isConnected&&(nt(this,Le,(o=this.getRootNode())==null?void 0:o.getElementById(a)),(c=(l=V(this,Le))==null?void 0:l.associateElement)==null||c.call(l,this))):(e==="disabled"||e==="aria-disabled"&&i!==a)&&(a==null?(this.range.removeAttribute(e),Te(this,mr,zs).call(this)):(this.range.setAttribute(e,a),Te(this,pr,Zs).call(this)))}connectedCallback(){var e,i,a;let{style:r}=P(this.shadowRoot,":host");r.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),V(this,Se).pointer=P(this.shadowRoot,"#pointer"),V(this,Se).progress=P(this.shadowRoot,"#progress"),V(this,Se).thumb=P(this.shadowRoot,'#thumb, ::slotted([slot="thumb"])'),V(this,Se).activeSegment=P(this.shadowRoot,"#segments-clipping rect:nth-child(0)");let s=this.getAttribute(w.MEDIA_CONTROLLER);s&&(nt(this,Le,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(a=(i=V(this,Le))==null?void 0:i.associateElement)==null||a.call(i,this)),this.updateBar(),this.shadowRoot.addEventListener("focusin",V(this,cr)),this.shadowRoot.addEventListener("focusout",V(this,ur)),Te(this,mr,zs).call(this),We(this.container,V(this,hr))}disconnectedCallback(){var e,i;Te(this,pr,Zs).call(this),(i=(e=V(this,Le))==null?void 0:e.unassociateElement)==null||i.call(e,this),nt(this,Le,null),this.shadowRoot.removeEventListener("focusin",V(this,cr)),this.shadowRoot.removeEventListener("focusout",V(this,ur)),$e(this.container,V(this,hr))}updatePointerBar(e){var i;(i=V(this,Se).pointer)==null||i.style.setProperty("width",`${this.getPointerRatio(e)*100}%`)}updateBar(){var e,i;let a=this.range.valueAsNumber*100;(e=V(this,Se).progress)==null||e.style.setProperty("width",`${a}%`),(i=V(this,Se).thumb)==null||i.style.setProperty("left",`${a}%`)}updateSegments(e){let i=this.shadowRoot.querySelector("#segments-clipping");if(i.textContent="",this.container.classList.toggle("segments",!!e?.length),!e?.length)return;let a=[...new Set([+this.range.min,...e.flatMap(s=>[s.start,s.end]),+this.range.max])];nt(this,vr,[...a]);let r=a.pop();for(let[s,o]of a.entries()){let[l,c]=[s===0,s===a.length-1],E=l?"calc(var(--segments-gap) / -1)":`${o*100}%`,A=`calc(${((c?r:a[s+1])-o)*100}%${l||c?"":" - var(--segments-gap)"})`,f=W.createElementNS("http://www.w3.org/2000/svg","rect"),m=Bt(this.shadowRoot,`#segments-clipping rect:nth-child(${s+1})`);m.style.setProperty("x",E),m.style.setProperty("width",A),i.append(f)}}getPointerRatio(e){return qo(e.clientX,e.clientY,V(this,lr).getBoundingClientRect(),V(this,dr).getBoundingClientRect())}get dragging(){return this.hasAttribute("dragging")}handleEvent(e){switch(e.type){case"pointermove":Te(this,en,Kl).call(this,e);break;case"input":this.updateBar();break;case"pointerenter":Te(this,Xs,Wl).call(this,e);break;case"pointerdown":Te(this,Er,rn).call(this,e);break;case"pointerup":Te(this,Js,$l).call(this);break;case"pointerleave":Te(this,js,Vl).call(this);break}}get keysUsed(){return["ArrowUp","ArrowRight","ArrowDown","ArrowLeft"]}};Le=new WeakMap;fr=new WeakMap;lr=new WeakMap;dr=new WeakMap;Se=new WeakMap;vr=new WeakMap;cr=new WeakMap;ur=new WeakMap;hr=new WeakMap;an=new WeakSet;Bl=function(t){let e=V(this,Se).activeSegment;if(!e)return;let i=this.getPointerRatio(t),r=`#segments-clipping rect:nth-child(${V(this,vr).findIndex((s,o,l)=>{let c=l[o+1];return c!=null&&i>=s&&i<=c})+1})`;(e.selectorText!=r||!e.style.transform)&&(e.selectorText=r,e.style.setProperty("transform","var(--media-range-segment-hover-transform, scaleY(2))"))};mr=new WeakSet;zs=function(){this.hasAttribute("disabled")||!this.isConnected||(this.addEventListener("input",this),this.addEventListener("pointerdown",this),this.addEventListener("pointerenter",this))};pr=new WeakSet;Zs=function(){var t,e;this.removeEventListener("input",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointerenter",this),this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointerup",this),(e=d.window)==null||e.removeEventListener("pointermove",this)};Er=new WeakSet;rn=function(t){var e;nt(this,fr,t.composedPath().includes(this.range)),(e=d.window)==null||e.addEventListener("pointerup",this,{once:!0})};Xs=new WeakSet;Wl=function(t){var e;t.pointerType!=="mouse"&&Te(this,Er,rn).call(this,t),this.addEventListener("pointerleave",this,{once:!0}),(e=d.window)==null||e.addEventListener("pointermove",this)};Js=new WeakSet;$l=function(){var t;(t=d.window)==null||t.removeEventListener("pointerup",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled")};js=new WeakSet;Vl=function(){var t,e;this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointermove",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled"),(e=V(this,Se).activeSegment)==null||e.style.removeProperty("transform")};en=new WeakSet;Kl=function(t){t.pointerType==="pen"&&t.buttons===0||(this.toggleAttribute("dragging",t.buttons===1||t.pointerType!=="mouse"),this.updatePointerBar(t),Te(this,an,Bl).call(this,t),this.dragging&&(t.pointerType!=="mouse"||!V(this,fr))&&(this.range.disabled=!0,this.range.valueAsNumber=this.getPointerRatio(t),this.range.dispatchEvent(new Event("input",{bubbles:!0,composed:!0}))))};Re.shadowRootOptions={mode:"open"};Re.getTemplateHTML=Jc;Re.getContainerTemplateHTML=jc;d.customElements.get("media-chrome-range")||d.customElements.define("media-chrome-range",Re);var eu=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Gl=(t,e,i)=>(eu(t,e,"read from private field"),i?i.call(t):e.get(t)),tu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},gr,iu=1,au=t=>t.mediaMuted?0:t.mediaVolume,ru=t=>`${Math.round(t*100)}%`,sn=class extends Re{constructor(){super(...arguments),tu(this,gr,()=>{let e=this.range.value,i=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)})}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_VOLUME,n.MEDIA_MUTED,n.MEDIA_VOLUME_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),this.range.setAttribute("aria-label",p("volume")),this.range.addEventListener("input",Gl(this,gr))}disconnectedCallback(){this.range.removeEventListener("input",Gl(this,gr)),super.disconnectedCallback()}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),(e===n.MEDIA_VOLUME||e===n.MEDIA_MUTED)&&(this.range.valueAsNumber=au(this),this.range.setAttribute("aria-valuetext",ru(this.range.valueAsNumber)),this.updateBar())}get mediaVolume(){return L(this,n.MEDIA_VOLUME,iu)}set mediaVolume(e){x(this,n.MEDIA_VOLUME,e)}get mediaMuted(){return k(this,n.MEDIA_MUTED)}set mediaMuted(e){I(this,n.MEDIA_MUTED,e)}get mediaVolumeUnavailable(){return C(this,n.MEDIA_VOLUME_UNAVAILABLE)}set mediaVolumeUnavailable(e){D(this,n.MEDIA_VOLUME_UNAVAILABLE,e)}};gr=new WeakMap;d.customElements.get("media-volume-range")||d.customElements.define("media-volume-range",sn);var ql=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},_r=(t,e,i)=>(ql(t,e,"read from private field"),i?i.call(t):e.get(t)),su=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},br=(t,e,i,a)=>(ql(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),De;function nu(t){return`
    <style>
      :host {
        box-sizing: border-box;
        display: var(--media-control-display, var(--media-preview-thumbnail-display, inline-block));
        overflow: hidden;
      }

      img {
        display: none;
        position: relative;
      }
    </style>
    <img crossorigin loading="eager" decoding="async">
  `}var ri=class extends d.HTMLElement{constructor(){if(super(),su(this,De,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER,n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_COORDS]}connectedCallback(){var e,i,a;let r=this.getAttribute(w.MEDIA_CONTROLLER);r&&(br(this,De,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(a=(i=_r(this,De))==null?void 0:i.associateElement)==null||a.call(i,this))}disconnectedCallback(){var e,i;(i=(e=_r(this,De))==null?void 0:e.unassociateElement)==null||i.call(e,this),br(this,De,null)}attributeChangedCallback(e,i,a){var r,s,o,l,c;[n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_COORDS].includes(e)&&this.update(),e===w.MEDIA_CONTROLLER&&(i&&((s=(r=_r(this,De))==null?void 0:r.unassociateElement)==null||s.call(r,this),br(this,De,null)),a&&this.isConnected&&(br(this,De,(o=this.getRootNode())==null?void 0:o.getElementById(a)),(c=(l=_r(this,De))==null?void 0:l.associateElement)==null||c.call(l,this)))}get mediaPreviewImage(){return C(this,n.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,n.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewCoords(){let e=this.getAttribute(n.MEDIA_PREVIEW_COORDS);if(e)return e.split(/\s+/).map(i=>+i)}set mediaPreviewCoords(e){if(!e){this.removeAttribute(n.MEDIA_PREVIEW_COORDS);return}this.setAttribute(n.MEDIA_PREVIEW_COORDS,e.join(" "))}update(){let e=this.mediaPreviewCoords,i=this.mediaPreviewImage;if(!(e&&i))return;let[a,r,s,o]=e,l=i.split("#")[0],c=getComputedStyle(this),{maxWidth:E,maxHeight:S,minWidth:A,minHeight:f}=c,m=c.getPropertyValue("--media-preview-thumbnail-object-fit").trim()||"contain",T,g;if(m==="fill"){let Fe=parseInt(E)/s,Be=parseInt(S)/o,Ii=parseInt(A)/s,pt=parseInt(f)/o;T=Fe<1?Fe:Math.max(Fe,Ii),g=Be<1?Be:Math.max(Be,pt)}else{let Fe=Math.min(parseInt(E)/s,parseInt(S)/o),Be=Math.max(parseInt(A)/s,parseInt(f)/o),pt=Fe<1?Fe:Be>1?Be:1;T=pt,g=pt}let{style:y}=P(this.shadowRoot,":host"),M=P(this.shadowRoot,"img").style,ie=this.shadowRoot.querySelector("img"),ki=Math.min(T,g)<1?"min":"max";y.setProperty(`${ki}-width`,"initial","important"),y.setProperty(`${ki}-height`,"initial","important"),y.width=`${s*T}px`,y.height=`${o*g}px`;let Ut=()=>{M.width=`${this.imgWidth*T}px`,M.height=`${this.imgHeight*g}px`,M.display="block"};ie.src!==l&&(ie.onload=()=>{this.imgWidth=ie.naturalWidth,this.imgHeight=ie.naturalHeight,Ut(),ie.onload=null},ie.src=l,Ut()),Ut(),M.transform=`translate(-${a*T}px, -${r*g}px)`}};De=new WeakMap;ri.shadowRootOptions={mode:"open"};ri.getTemplateHTML=nu;d.customElements.get("media-preview-thumbnail")||d.customElements.define("media-preview-thumbnail",ri);var nn=ri;var Yl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ar=(t,e,i)=>(Yl(t,e,"read from private field"),i?i.call(t):e.get(t)),ou=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Tr=(t,e,i,a)=>(Yl(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),Ce;function lu(t,e={}){return`
    <style>
      :host {
        font: var(--media-font,
          var(--media-font-weight, normal)
          var(--media-font-size, 14px) /
          var(--media-text-content-height, var(--media-control-height, 24px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        background: var(--media-text-background, var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7))));
        padding: var(--media-control-padding, 10px);
        display: inline-flex;
        justify-content: center;
        align-items: center;
        vertical-align: middle;
        box-sizing: border-box;
        text-align: center;
        pointer-events: auto;
      }

      
      :host(:focus-visible) {
        box-shadow: var(--media-focus-box-shadow, inset 0 0 0 2px rgb(27 127 204 / .9));
        outline: 0;
      }

      
      :host(:where(:focus)) {
        box-shadow: none;
        outline: 0;
      }
    </style>

    ${this.getSlotTemplateHTML(t,e)}
  `}function du(t,e){return`
    <slot></slot>
  `}var he=class extends d.HTMLElement{constructor(){if(super(),ou(this,Ce,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,a){var r,s,o,l,c;e===w.MEDIA_CONTROLLER&&(i&&((s=(r=Ar(this,Ce))==null?void 0:r.unassociateElement)==null||s.call(r,this),Tr(this,Ce,null)),a&&this.isConnected&&(Tr(this,Ce,(o=this.getRootNode())==null?void 0:o.getElementById(a)),(c=(l=Ar(this,Ce))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,a;let{style:r}=P(this.shadowRoot,":host");r.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`);let s=this.getAttribute(w.MEDIA_CONTROLLER);s&&(Tr(this,Ce,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(a=(i=Ar(this,Ce))==null?void 0:i.associateElement)==null||a.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Ar(this,Ce))==null?void 0:e.unassociateElement)==null||i.call(e,this),Tr(this,Ce,null)}};Ce=new WeakMap;he.shadowRootOptions={mode:"open"};he.getTemplateHTML=lu;he.getSlotTemplateHTML=du;d.customElements.get("media-text-display")||d.customElements.define("media-text-display",he);var Ql=[{singular:"hour",plural:"hours"},{singular:"minute",plural:"minutes"},{singular:"second",plural:"seconds"}],zl=(t,e)=>{let i=t===1?p(Ql[e].singular):p(Ql[e].plural);return`${t} ${i}`},Mt=t=>{if(!Xt(t))return"";let e=Math.abs(t),i=e!==t,a=new Date(0,0,0,0,0,e,0),s=[a.getHours(),a.getMinutes(),a.getSeconds()].map((o,l)=>o&&zl(o,l)).filter(o=>o).join(", ");return i?p("{time} remaining",{time:s}):e===0?zl(0,2):s};function Lt(t,e){let i=!1;t<0&&(i=!0,t=0-t),t=t<0?0:t;let a=Math.floor(t%60),r=Math.floor(t/60%60),s=Math.floor(t/3600),o=Math.floor(e/60%60),l=Math.floor(e/3600);return(isNaN(t)||t===1/0)&&(s=r=a="0"),s=s>0||l>0?s+":":"",r=((s||o>=10)&&r<10?"0"+r:r)+":",a=a<10?"0"+a:a,(i?"-":"")+s+r+a}var Jp=Object.freeze({length:0,start(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'start' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0},end(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'end' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0}});var Xl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Zl=(t,e,i)=>(Xl(t,e,"read from private field"),i?i.call(t):e.get(t)),cu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},uu=(t,e,i,a)=>(Xl(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),Qi,on=class extends he{constructor(){super(),cu(this,Qi,void 0),uu(this,Qi,this.shadowRoot.querySelector("slot")),Zl(this,Qi).textContent=Lt(0)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PREVIEW_TIME]}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),e===n.MEDIA_PREVIEW_TIME&&a!=null&&(Zl(this,Qi).textContent=Lt(parseFloat(a)))}get mediaPreviewTime(){return L(this,n.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){x(this,n.MEDIA_PREVIEW_TIME,e)}};Qi=new WeakMap;d.customElements.get("media-preview-time-display")||d.customElements.define("media-preview-time-display",on);var Jl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},hu=(t,e,i)=>(Jl(t,e,"read from private field"),i?i.call(t):e.get(t)),mu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},pu=(t,e,i,a)=>(Jl(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),Sr,ln=class extends he{constructor(){super(),mu(this,Sr,void 0),pu(this,Sr,this.shadowRoot.querySelector("slot"))}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PREVIEW_CHAPTER,n.MEDIA_LANG]}attributeChangedCallback(e,i,a){if(super.attributeChangedCallback(e,i,a),(e===n.MEDIA_PREVIEW_CHAPTER||e===n.MEDIA_LANG)&&a!==i&&a!=null)if(hu(this,Sr).textContent=a,a!==""){let r=p("chapter: {chapterName}",{chapterName:a});this.setAttribute("aria-valuetext",r)}else this.removeAttribute("aria-valuetext")}get mediaPreviewChapter(){return C(this,n.MEDIA_PREVIEW_CHAPTER)}set mediaPreviewChapter(e){D(this,n.MEDIA_PREVIEW_CHAPTER,e)}};Sr=new WeakMap;d.customElements.get("media-preview-chapter-display")||d.customElements.define("media-preview-chapter-display",ln);var jl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},J=(t,e,i)=>(jl(t,e,"read from private field"),i?i.call(t):e.get(t)),xe=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ue=(t,e,i,a)=>(jl(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),vu=(t,e,i,a)=>({set _(r){ue(t,e,r,i)},get _(){return J(t,e,a)}}),si,yr,ni,zi,kr,Ir,wr,oi,Rt,Mr,Lr=class{constructor(e,i,a){xe(this,si,void 0),xe(this,yr,void 0),xe(this,ni,void 0),xe(this,zi,void 0),xe(this,kr,void 0),xe(this,Ir,void 0),xe(this,wr,void 0),xe(this,oi,void 0),xe(this,Rt,0),xe(this,Mr,(r=performance.now())=>{ue(this,Rt,requestAnimationFrame(J(this,Mr))),ue(this,zi,performance.now()-J(this,ni));let s=1e3/this.fps;if(J(this,zi)>s){ue(this,ni,r-J(this,zi)%s);let o=1e3/((r-J(this,yr))/++vu(this,kr)._),l=(r-J(this,Ir))/1e3/this.duration,c=J(this,wr)+l*this.playbackRate;c-J(this,si).valueAsNumber>0?ue(this,oi,this.playbackRate/this.duration/o):(ue(this,oi,.995*J(this,oi)),c=J(this,si).valueAsNumber+J(this,oi)),this.callback(c)}}),ue(this,si,e),this.callback=i,this.fps=a}start(){J(this,Rt)===0&&(ue(this,ni,performance.now()),ue(this,yr,J(this,ni)),ue(this,kr,0),J(this,Mr).call(this))}stop(){J(this,Rt)!==0&&(cancelAnimationFrame(J(this,Rt)),ue(this,Rt,0))}update({start:e,duration:i,playbackRate:a}){let r=e-J(this,si).valueAsNumber,s=Math.abs(i-this.duration);(r>0||r<-.5/i||s>=.5)&&this.callback(e),ue(this,wr,e),ue(this,Ir,performance.now()),this.duration=i,this.playbackRate=a}};si=new WeakMap;yr=new WeakMap;ni=new WeakMap;zi=new WeakMap;kr=new WeakMap;Ir=new WeakMap;wr=new WeakMap;oi=new WeakMap;Rt=new WeakMap;Mr=new WeakMap;var mn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},F=(t,e,i)=>(mn(t,e,"read from private field"),i?i.call(t):e.get(t)),z=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},me=(t,e,i,a)=>(mn(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),pe=(t,e,i)=>(mn(t,e,"access private method"),i),li,ot,Cr,Xi,xr,Dr,Ji,ji,di,ci,Zi,dn,ed,cn,Or,pn,Ur,vn,Pr,En,un,td,ea,Nr,hn,id,Eu=t=>{let e=t.range,i=Mt(+ad(t)),a=Mt(+t.mediaSeekableEnd),r=i&&a?p("{currentTime} of {totalTime}",{currentTime:i,totalTime:a}):p("video not loaded, unknown time.");e.setAttribute("aria-valuetext",r)};function fu(t){return`
    <style>
      :host {
        --media-box-border-radius: 4px;
        --media-box-padding-left: 10px;
        --media-box-padding-right: 10px;
        --media-preview-border-radius: var(--media-box-border-radius);
        --media-box-arrow-offset: var(--media-box-border-radius);
        --_control-background: var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7)));
        --_preview-background: var(--media-preview-background, var(--_control-background));

        
        contain: layout;
      }

      #buffered {
        background: var(--media-time-range-buffered-color, rgb(255 255 255 / .4));
        position: absolute;
        height: 100%;
        will-change: width;
      }

      #preview-rail,
      #current-rail {
        width: 100%;
        position: absolute;
        left: 0;
        bottom: 100%;
        pointer-events: none;
        will-change: transform;
      }

      [part~="box"] {
        width: min-content;
        
        position: absolute;
        bottom: 100%;
        flex-direction: column;
        align-items: center;
        transform: translateX(-50%);
      }

      [part~="current-box"] {
        display: var(--media-current-box-display, var(--media-box-display, flex));
        margin: var(--media-current-box-margin, var(--media-box-margin, 0 0 5px));
        visibility: hidden;
      }

      [part~="preview-box"] {
        display: var(--media-preview-box-display, var(--media-box-display, flex));
        margin: var(--media-preview-box-margin, var(--media-box-margin, 0 0 5px));
        transition-property: var(--media-preview-transition-property, visibility, opacity);
        transition-duration: var(--media-preview-transition-duration-out, .25s);
        transition-delay: var(--media-preview-transition-delay-out, 0s);
        visibility: hidden;
        opacity: 0;
      }

      :host(:is([${n.MEDIA_PREVIEW_IMAGE}], [${n.MEDIA_PREVIEW_TIME}])[dragging]) [part~="preview-box"] {
        transition-duration: var(--media-preview-transition-duration-in, .5s);
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        visibility: visible;
        opacity: 1;
      }

      @media (hover: hover) {
        :host(:is([${n.MEDIA_PREVIEW_IMAGE}], [${n.MEDIA_PREVIEW_TIME}]):hover) [part~="preview-box"] {
          transition-duration: var(--media-preview-transition-duration-in, .5s);
          transition-delay: var(--media-preview-transition-delay-in, .25s);
          visibility: visible;
          opacity: 1;
        }
      }

      media-preview-thumbnail,
      ::slotted(media-preview-thumbnail) {
        visibility: hidden;
        
        transition: visibility 0s .25s;
        transition-delay: calc(var(--media-preview-transition-delay-out, 0s) + var(--media-preview-transition-duration-out, .25s));
        background: var(--media-preview-thumbnail-background, var(--_preview-background));
        box-shadow: var(--media-preview-thumbnail-box-shadow, 0 0 4px rgb(0 0 0 / .2));
        max-width: var(--media-preview-thumbnail-max-width, 180px);
        max-height: var(--media-preview-thumbnail-max-height, 160px);
        min-width: var(--media-preview-thumbnail-min-width, 120px);
        min-height: var(--media-preview-thumbnail-min-height, 80px);
        border: var(--media-preview-thumbnail-border);
        border-radius: var(--media-preview-thumbnail-border-radius,
          var(--media-preview-border-radius) var(--media-preview-border-radius) 0 0);
      }

      :host([${n.MEDIA_PREVIEW_IMAGE}][dragging]) media-preview-thumbnail,
      :host([${n.MEDIA_PREVIEW_IMAGE}][dragging]) ::slotted(media-preview-thumbnail) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        visibility: visible;
      }

      @media (hover: hover) {
        :host([${n.MEDIA_PREVIEW_IMAGE}]:hover) media-preview-thumbnail,
        :host([${n.MEDIA_PREVIEW_IMAGE}]:hover) ::slotted(media-preview-thumbnail) {
          transition-delay: var(--media-preview-transition-delay-in, .25s);
          visibility: visible;
        }

        :host([${n.MEDIA_PREVIEW_TIME}]:hover) {
          --media-time-range-hover-display: block;
        }
      }

      media-preview-chapter-display,
      ::slotted(media-preview-chapter-display) {
        font-size: var(--media-font-size, 13px);
        line-height: 17px;
        min-width: 0;
        visibility: hidden;
        
        transition: min-width 0s, border-radius 0s, margin 0s, padding 0s, visibility 0s;
        transition-delay: calc(var(--media-preview-transition-delay-out, 0s) + var(--media-preview-transition-duration-out, .25s));
        background: var(--media-preview-chapter-background, var(--_preview-background));
        border-radius: var(--media-preview-chapter-border-radius,
          var(--media-preview-border-radius) var(--media-preview-border-radius)
          var(--media-preview-border-radius) var(--media-preview-border-radius));
        padding: var(--media-preview-chapter-padding, 3.5px 9px);
        margin: var(--media-preview-chapter-margin, 0 0 5px);
        text-shadow: var(--media-preview-chapter-text-shadow, 0 0 4px rgb(0 0 0 / .75));
      }

      :host([${n.MEDIA_PREVIEW_IMAGE}]) media-preview-chapter-display,
      :host([${n.MEDIA_PREVIEW_IMAGE}]) ::slotted(media-preview-chapter-display) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        border-radius: var(--media-preview-chapter-border-radius, 0);
        padding: var(--media-preview-chapter-padding, 3.5px 9px 0);
        margin: var(--media-preview-chapter-margin, 0);
        min-width: 100%;
      }

      media-preview-chapter-display[${n.MEDIA_PREVIEW_CHAPTER}],
      ::slotted(media-preview-chapter-display[${n.MEDIA_PREVIEW_CHAPTER}]) {
        visibility: visible;
      }

      media-preview-chapter-display:not([aria-valuetext]),
      ::slotted(media-preview-chapter-display:not([aria-valuetext])) {
        display: none;
      }

      media-preview-time-display,
      ::slotted(media-preview-time-display),
      media-time-display,
      ::slotted(media-time-display) {
        font-size: var(--media-font-size, 13px);
        line-height: 17px;
        min-width: 0;
        
        transition: min-width 0s, border-radius 0s;
        transition-delay: calc(var(--media-preview-transition-delay-out, 0s) + var(--media-preview-transition-duration-out, .25s));
        background: var(--media-preview-time-background, var(--_preview-background));
        border-radius: var(--media-preview-time-border-radius,
          var(--media-preview-border-radius) var(--media-preview-border-radius)
          var(--media-preview-border-radius) var(--media-preview-border-radius));
        padding: var(--media-preview-time-padding, 3.5px 9px);
        margin: var(--media-preview-time-margin, 0);
        text-shadow: var(--media-preview-time-text-shadow, 0 0 4px rgb(0 0 0 / .75));
        transform: translateX(min(
          max(calc(50% - var(--_box-width) / 2),
          calc(var(--_box-shift, 0))),
          calc(var(--_box-width) / 2 - 50%)
        ));
      }

      :host([${n.MEDIA_PREVIEW_IMAGE}]) media-preview-time-display,
      :host([${n.MEDIA_PREVIEW_IMAGE}]) ::slotted(media-preview-time-display) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        border-radius: var(--media-preview-time-border-radius,
          0 0 var(--media-preview-border-radius) var(--media-preview-border-radius));
        min-width: 100%;
      }

      :host([${n.MEDIA_PREVIEW_TIME}]:hover) {
        --media-time-range-hover-display: block;
      }

      [part~="arrow"],
      ::slotted([part~="arrow"]) {
        display: var(--media-box-arrow-display, inline-block);
        transform: translateX(min(
          max(calc(50% - var(--_box-width) / 2 + var(--media-box-arrow-offset)),
          calc(var(--_box-shift, 0))),
          calc(var(--_box-width) / 2 - 50% - var(--media-box-arrow-offset))
        ));
        
        border-color: transparent;
        border-top-color: var(--media-box-arrow-background, var(--_control-background));
        border-width: var(--media-box-arrow-border-width,
          var(--media-box-arrow-height, 5px) var(--media-box-arrow-width, 6px) 0);
        border-style: solid;
        justify-content: center;
        height: 0;
      }
    </style>
    <div id="preview-rail">
      <slot name="preview" part="box preview-box">
        <media-preview-thumbnail>
          <template shadowrootmode="${nn.shadowRootOptions.mode}">
            ${nn.getTemplateHTML({})}
          </template>
        </media-preview-thumbnail>
        <media-preview-chapter-display></media-preview-chapter-display>
        <media-preview-time-display></media-preview-time-display>
        <slot name="preview-arrow"><div part="arrow"></div></slot>
      </slot>
    </div>
    <div id="current-rail">
      <slot name="current" part="box current-box">
        
      </slot>
    </div>
  `}var Rr=(t,e=t.mediaCurrentTime)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,a=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;if(Number.isNaN(a))return 0;let r=(e-i)/(a-i);return Math.max(0,Math.min(r,1))},ad=(t,e=t.range.valueAsNumber)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,a=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;return Number.isNaN(a)?0:e*(a-i)+i},ta=class extends Re{constructor(){super(),z(this,dn),z(this,Or),z(this,Ur),z(this,Pr),z(this,un),z(this,ea),z(this,hn),z(this,li,null),z(this,ot,void 0),z(this,Cr,void 0),z(this,Xi,void 0),z(this,xr,void 0),z(this,Dr,void 0),z(this,Ji,void 0),z(this,ji,void 0),z(this,di,void 0),z(this,ci,void 0),z(this,Zi,()=>{pe(this,dn,ed).call(this)?F(this,ot).start():F(this,ot).stop()}),z(this,cn,a=>{this.dragging||(Xt(a)&&(this.range.valueAsNumber=a),F(this,ci)||this.updateBar())}),this.shadowRoot.querySelector("#track").insertAdjacentHTML("afterbegin",'<div id="buffered" part="buffered"></div>'),me(this,Cr,this.shadowRoot.querySelectorAll('[part~="box"]')),me(this,xr,this.shadowRoot.querySelector('[part~="preview-box"]')),me(this,Dr,this.shadowRoot.querySelector('[part~="current-box"]'));let i=getComputedStyle(this);me(this,Ji,parseInt(i.getPropertyValue("--media-box-padding-left"))),me(this,ji,parseInt(i.getPropertyValue("--media-box-padding-right"))),me(this,ot,new Lr(this.range,F(this,cn),60))}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PAUSED,n.MEDIA_DURATION,n.MEDIA_SEEKABLE,n.MEDIA_CURRENT_TIME,n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_TIME,n.MEDIA_PREVIEW_CHAPTER,n.MEDIA_BUFFERED,n.MEDIA_PLAYBACK_RATE,n.MEDIA_LOADING,n.MEDIA_ENDED]}connectedCallback(){var e;super.connectedCallback(),this.range.setAttribute("aria-label",p("seek")),F(this,Zi).call(this),me(this,li,this.getRootNode()),(e=F(this,li))==null||e.addEventListener("transitionstart",this)}disconnectedCallback(){var e;super.disconnectedCallback(),F(this,ot).stop(),(e=F(this,li))==null||e.removeEventListener("transitionstart",this),me(this,li,null)}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),i!=a&&(e===n.MEDIA_CURRENT_TIME||e===n.MEDIA_PAUSED||e===n.MEDIA_ENDED||e===n.MEDIA_LOADING||e===n.MEDIA_DURATION||e===n.MEDIA_SEEKABLE?(F(this,ot).update({start:Rr(this),duration:this.mediaSeekableEnd-this.mediaSeekableStart,playbackRate:this.mediaPlaybackRate}),F(this,Zi).call(this),Eu(this)):e===n.MEDIA_BUFFERED&&this.updateBufferedBar(),(e===n.MEDIA_DURATION||e===n.MEDIA_SEEKABLE)&&(this.mediaChaptersCues=F(this,di),this.updateBar()))}get mediaChaptersCues(){return F(this,di)}set mediaChaptersCues(e){var i;me(this,di,e),this.updateSegments((i=F(this,di))==null?void 0:i.map(a=>({start:Rr(this,a.startTime),end:Rr(this,a.endTime)})))}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){I(this,n.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,n.MEDIA_LOADING)}set mediaLoading(e){I(this,n.MEDIA_LOADING,e)}get mediaDuration(){return L(this,n.MEDIA_DURATION)}set mediaDuration(e){x(this,n.MEDIA_DURATION,e)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,1)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}get mediaBuffered(){let e=this.getAttribute(n.MEDIA_BUFFERED);return e?e.split(" ").map(i=>i.split(":").map(a=>+a)):[]}set mediaBuffered(e){if(!e){this.removeAttribute(n.MEDIA_BUFFERED);return}let i=e.map(a=>a.join(":")).join(" ");this.setAttribute(n.MEDIA_BUFFERED,i)}get mediaSeekable(){let e=this.getAttribute(n.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(n.MEDIA_SEEKABLE);return}this.setAttribute(n.MEDIA_SEEKABLE,e.join(":"))}get mediaSeekableEnd(){var e;let[,i=this.mediaDuration]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaSeekableStart(){var e;let[i=0]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaPreviewImage(){return C(this,n.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,n.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewTime(){return L(this,n.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){x(this,n.MEDIA_PREVIEW_TIME,e)}get mediaEnded(){return k(this,n.MEDIA_ENDED)}set mediaEnded(e){I(this,n.MEDIA_ENDED,e)}updateBar(){super.updateBar(),this.updateBufferedBar(),this.updateCurrentBox()}updateBufferedBar(){var e;let i=this.mediaBuffered;if(!i.length)return;let a;if(this.mediaEnded)a=1;else{let s=this.mediaCurrentTime,[,o=this.mediaSeekableStart]=(e=i.find(([l,c])=>l<=s&&s<=c))!=null?e:[];a=Rr(this,o)}let{style:r}=P(this.shadowRoot,"#buffered");r.setProperty("width",`${a*100}%`)}updateCurrentBox(){if(!this.shadowRoot.querySelector('slot[name="current"]').assignedElements().length)return;let i=P(this.shadowRoot,"#current-rail"),a=P(this.shadowRoot,'[part~="current-box"]'),r=pe(this,Or,pn).call(this,F(this,Dr)),s=pe(this,Ur,vn).call(this,r,this.range.valueAsNumber),o=pe(this,Pr,En).call(this,r,this.range.valueAsNumber);i.style.transform=`translateX(${s})`,i.style.setProperty("--_range-width",`${r.range.width}`),a.style.setProperty("--_box-shift",`${o}`),a.style.setProperty("--_box-width",`${r.box.width}px`),a.style.setProperty("visibility","initial")}handleEvent(e){switch(super.handleEvent(e),e.type){case"input":pe(this,hn,id).call(this);break;case"pointermove":pe(this,un,td).call(this,e);break;case"pointerup":F(this,ci)&&me(this,ci,!1);break;case"pointerdown":me(this,ci,!0);break;case"pointerleave":pe(this,ea,Nr).call(this,null);break;case"transitionstart":le(e.target,this)&&setTimeout(()=>F(this,Zi).call(this),0);break}}};li=new WeakMap;ot=new WeakMap;Cr=new WeakMap;Xi=new WeakMap;xr=new WeakMap;Dr=new WeakMap;Ji=new WeakMap;ji=new WeakMap;di=new WeakMap;ci=new WeakMap;Zi=new WeakMap;dn=new WeakSet;ed=function(){return this.isConnected&&!this.mediaPaused&&!this.mediaLoading&&!this.mediaEnded&&this.mediaSeekableEnd>0&&Ua(this)};cn=new WeakMap;Or=new WeakSet;pn=function(t){var e;let a=((e=this.getAttribute("bounds")?ke(this,`#${this.getAttribute("bounds")}`):this.parentElement)!=null?e:this).getBoundingClientRect(),r=this.range.getBoundingClientRect(),s=t.offsetWidth,o=-(r.left-a.left-s/2),l=a.right-r.left-s/2;return{box:{width:s,min:o,max:l},bounds:a,range:r}};Ur=new WeakSet;vn=function(t,e){let i=`${e*100}%`,{width:a,min:r,max:s}=t.box;if(!a)return i;if(Number.isNaN(r)||(i=`max(${`calc(1 / var(--_range-width) * 100 * ${r}% + var(--media-box-padding-left))`}, ${i})`),!Number.isNaN(s)){let l=`calc(1 / var(--_range-width) * 100 * ${s}% - var(--media-box-padding-right))`;i=`min(${i}, ${l})`}return i};Pr=new WeakSet;En=function(t,e){let{width:i,min:a,max:r}=t.box,s=e*t.range.width;if(s<a+F(this,Ji)){let o=t.range.left-t.bounds.left-F(this,Ji);return`${s-i/2+o}px`}if(s>r-F(this,ji)){let o=t.bounds.right-t.range.right-F(this,ji);return`${s+i/2-o-t.range.width}px`}return 0};un=new WeakSet;td=function(t){let e=[...F(this,Cr)].some(S=>t.composedPath().includes(S));if(!this.dragging&&(e||!t.composedPath().includes(this))){pe(this,ea,Nr).call(this,null);return}let i=this.mediaSeekableEnd;if(!i)return;let a=P(this.shadowRoot,"#preview-rail"),r=P(this.shadowRoot,'[part~="preview-box"]'),s=pe(this,Or,pn).call(this,F(this,xr)),o=(t.clientX-s.range.left)/s.range.width;o=Math.max(0,Math.min(1,o));let l=pe(this,Ur,vn).call(this,s,o),c=pe(this,Pr,En).call(this,s,o);a.style.transform=`translateX(${l})`,a.style.setProperty("--_range-width",`${s.range.width}`),r.style.setProperty("--_box-shift",`${c}`),r.style.setProperty("--_box-width",`${s.box.width}px`);let E=Math.round(F(this,Xi))-Math.round(o*i);Math.abs(E)<1&&o>.01&&o<.99||(me(this,Xi,o*i),pe(this,ea,Nr).call(this,F(this,Xi)))};ea=new WeakSet;Nr=function(t){this.dispatchEvent(new d.CustomEvent(h.MEDIA_PREVIEW_REQUEST,{composed:!0,bubbles:!0,detail:t}))};hn=new WeakSet;id=function(){F(this,ot).stop();let t=ad(this);this.dispatchEvent(new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:t}))};ta.shadowRootOptions={mode:"open"};ta.getContainerTemplateHTML=fu;d.customElements.get("media-time-range")||d.customElements.define("media-time-range",ta);var _n=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ye=(t,e,i)=>(_n(t,e,"read from private field"),i?i.call(t):e.get(t)),Dt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},bn=(t,e,i,a)=>(_n(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),dt=(t,e,i)=>(_n(t,e,"access private method"),i),ui,Oe,$r,An,sd,Br,Tn,ia,Hr,Fr,fn,lt={REMAINING:"remaining",SHOW_DURATION:"showduration",NO_TOGGLE:"notoggle"},rd=[...Object.values(lt),n.MEDIA_CURRENT_TIME,n.MEDIA_DURATION,n.MEDIA_SEEKABLE],nd=["Enter"," "],gu="&nbsp;/&nbsp;",gn=(t,{timesSep:e=gu}={})=>{var i,a;let r=(i=t.mediaCurrentTime)!=null?i:0,[,s]=(a=t.mediaSeekable)!=null?a:[],o=0;Number.isFinite(t.mediaDuration)?o=t.mediaDuration:Number.isFinite(s)&&(o=s);let l=t.remaining?Lt(0-(o-r)):Lt(r);return t.showDuration?`${l}${e}${Lt(o)}`:l},_u=t=>{var e;let i=t.mediaCurrentTime,[,a]=(e=t.mediaSeekable)!=null?e:[],r=null;if(Number.isFinite(t.mediaDuration)?r=t.mediaDuration:Number.isFinite(a)&&(r=a),i==null||r===null){t.setAttribute("aria-description",p("video not loaded, unknown time."));return}let s=t.remaining?Mt(0-(r-i)):Mt(i);if(!t.showDuration){t.setAttribute("aria-description",s);return}let o=Mt(r),l=p("{currentTime} of {totalTime}",{currentTime:s,totalTime:o});t.setAttribute("aria-description",l)};function bu(t,e){return`
    <slot>${gn(e)}</slot>
  `}var Au=t=>{t.setAttribute("aria-label",p("playback time"))},Wr=class extends he{constructor(){super(),Dt(this,An),Dt(this,Br),Dt(this,ia),Dt(this,Fr),Dt(this,ui,void 0),Dt(this,Oe,null),Dt(this,$r,e=>{let{metaKey:i,altKey:a,key:r}=e;if(i||a||!nd.includes(r)){this.removeEventListener("keyup",ye(this,Oe));return}this.addEventListener("keyup",ye(this,Oe))}),bn(this,ui,this.shadowRoot.querySelector("slot")),ye(this,ui).innerHTML=`${gn(this)}`}static get observedAttributes(){return[...super.observedAttributes,...rd,"disabled"]}connectedCallback(){let{style:e}=P(this.shadowRoot,":host(:hover:not([notoggle]))");e.setProperty("cursor","var(--media-cursor, pointer)"),e.setProperty("background","var(--media-control-hover-background, rgba(50 50 70 / .7))"),this.setAttribute("aria-label",p("playback time")),dt(this,ia,Hr).call(this),super.connectedCallback()}toggleTimeDisplay(){this.noToggle||(this.hasAttribute("remaining")?this.removeAttribute("remaining"):this.setAttribute("remaining",""))}disconnectedCallback(){this.disable(),dt(this,Br,Tn).call(this),super.disconnectedCallback()}attributeChangedCallback(e,i,a){Au(this),rd.includes(e)?this.update():e==="disabled"&&a!==i?a==null?dt(this,ia,Hr).call(this):dt(this,Fr,fn).call(this):e===lt.NO_TOGGLE&&a!==i&&(this.noToggle?dt(this,Fr,fn).call(this):dt(this,ia,Hr).call(this)),super.attributeChangedCallback(e,i,a)}enable(){this.noToggle||(this.tabIndex=0)}disable(){this.tabIndex=-1}get remaining(){return k(this,lt.REMAINING)}set remaining(e){I(this,lt.REMAINING,e)}get showDuration(){return k(this,lt.SHOW_DURATION)}set showDuration(e){I(this,lt.SHOW_DURATION,e)}get noToggle(){return k(this,lt.NO_TOGGLE)}set noToggle(e){I(this,lt.NO_TOGGLE,e)}get mediaDuration(){return L(this,n.MEDIA_DURATION)}set mediaDuration(e){x(this,n.MEDIA_DURATION,e)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}get mediaSeekable(){let e=this.getAttribute(n.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(n.MEDIA_SEEKABLE);return}this.setAttribute(n.MEDIA_SEEKABLE,e.join(":"))}update(){let e=gn(this);_u(this),e!==ye(this,ui).innerHTML&&(ye(this,ui).innerHTML=e)}};ui=new WeakMap;Oe=new WeakMap;$r=new WeakMap;An=new WeakSet;sd=function(){ye(this,Oe)||(bn(this,Oe,t=>{let{key:e}=t;if(!nd.includes(e)){this.removeEventListener("keyup",ye(this,Oe));return}this.toggleTimeDisplay()}),this.addEventListener("keydown",ye(this,$r)),this.addEventListener("click",this.toggleTimeDisplay))};Br=new WeakSet;Tn=function(){ye(this,Oe)&&(this.removeEventListener("keyup",ye(this,Oe)),this.removeEventListener("keydown",ye(this,$r)),this.removeEventListener("click",this.toggleTimeDisplay),bn(this,Oe,null))};ia=new WeakSet;Hr=function(){!this.noToggle&&!this.hasAttribute("disabled")&&(this.setAttribute("role","button"),this.enable(),dt(this,An,sd).call(this))};Fr=new WeakSet;fn=function(){this.removeAttribute("role"),this.disable(),dt(this,Br,Tn).call(this)};Wr.getSlotTemplateHTML=bu;d.customElements.get("media-time-display")||d.customElements.define("media-time-display",Wr);var hi={SEEK_OFFSET:"seekoffset"},Sn=30,Tu=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(2.18 19.87)">${t}</text>
    <path d="M10 6V3L4.37 7 10 10.94V8a5.54 5.54 0 0 1 1.9 10.48v2.12A7.5 7.5 0 0 0 10 6Z"/>
  </svg>`;function Su(t,e){return`
    <slot name="icon">${Tu(e.seekOffset)}</slot>
  `}var yu=(t,e)=>{t.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:e}))};function ku(){return p("Seek backward")}var Iu=0,aa=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_CURRENT_TIME,hi.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,hi.SEEK_OFFSET,Sn)}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),yu(this,this.seekOffset),e===hi.SEEK_OFFSET&&(this.seekOffset=L(this,hi.SEEK_OFFSET,Sn))}get seekOffset(){return L(this,hi.SEEK_OFFSET,Sn)}set seekOffset(e){x(this,hi.SEEK_OFFSET,e),this.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:this.seekOffset})),xa(Oa(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME,Iu)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}handleClick(){let e=Math.max(this.mediaCurrentTime-this.seekOffset,0),i=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};aa.getSlotTemplateHTML=Su;aa.getTooltipContentHTML=ku;d.customElements.get("media-seek-backward-button")||d.customElements.define("media-seek-backward-button",aa);var mi={SEEK_OFFSET:"seekoffset"},yn=30,wu=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(8.9 19.87)">${t}</text>
    <path d="M10 6V3l5.61 4L10 10.94V8a5.54 5.54 0 0 0-1.9 10.48v2.12A7.5 7.5 0 0 1 10 6Z"/>
  </svg>`;function Mu(t,e){return`
    <slot name="icon">${wu(e.seekOffset)}</slot>
  `}var Lu=(t,e)=>{t.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:e}))};function Ru(){return p("Seek forward")}var Du=0,ra=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_CURRENT_TIME,mi.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,mi.SEEK_OFFSET,yn)}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),Lu(this,this.seekOffset),e===mi.SEEK_OFFSET&&(this.seekOffset=L(this,mi.SEEK_OFFSET,yn))}get seekOffset(){return L(this,mi.SEEK_OFFSET,yn)}set seekOffset(e){x(this,mi.SEEK_OFFSET,e),this.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:this.seekOffset})),xa(Oa(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME,Du)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}handleClick(){let e=this.mediaCurrentTime+this.seekOffset,i=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};ra.getSlotTemplateHTML=Mu;ra.getTooltipContentHTML=Ru;d.customElements.get("media-seek-forward-button")||d.customElements.define("media-seek-forward-button",ra);var ld=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Cu=(t,e,i)=>(ld(t,e,"read from private field"),i?i.call(t):e.get(t)),xu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ou=(t,e,i,a)=>(ld(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),Vr,Uu=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M16 3v2.5h3.5V9H22V3h-6ZM4 9h2.5V5.5H10V3H4v6Zm15.5 9.5H16V21h6v-6h-2.5v3.5ZM6.5 15H4v6h6v-2.5H6.5V15Z"/>
</svg>`,Pu=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M18.5 6.5V3H16v6h6V6.5h-3.5ZM16 21h2.5v-3.5H22V15h-6v6ZM4 17.5h3.5V21H10v-6H4v2.5Zm3.5-11H4V9h6V3H7.5v3.5Z"/>
</svg>`;function Nu(t){return`
    <style>
      :host([${n.MEDIA_IS_FULLSCREEN}]) slot[name=icon] slot:not([name=exit]) {
        display: none !important;
      }

      
      :host(:not([${n.MEDIA_IS_FULLSCREEN}])) slot[name=icon] slot:not([name=enter]) {
        display: none !important;
      }

      :host([${n.MEDIA_IS_FULLSCREEN}]) slot[name=tooltip-enter],
      :host(:not([${n.MEDIA_IS_FULLSCREEN}])) slot[name=tooltip-exit] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="enter">${Uu}</slot>
      <slot name="exit">${Pu}</slot>
    </slot>
  `}function Hu(){return`
    <slot name="tooltip-enter">${p("Enter fullscreen mode")}</slot>
    <slot name="tooltip-exit">${p("Exit fullscreen mode")}</slot>
  `}var od=t=>{let e=t.mediaIsFullscreen?p("exit fullscreen mode"):p("enter fullscreen mode");t.setAttribute("aria-label",e)},sa=class extends ${constructor(){super(...arguments),xu(this,Vr,null)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_IS_FULLSCREEN,n.MEDIA_FULLSCREEN_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),od(this)}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),e===n.MEDIA_IS_FULLSCREEN&&od(this)}get mediaFullscreenUnavailable(){return C(this,n.MEDIA_FULLSCREEN_UNAVAILABLE)}set mediaFullscreenUnavailable(e){D(this,n.MEDIA_FULLSCREEN_UNAVAILABLE,e)}get mediaIsFullscreen(){return k(this,n.MEDIA_IS_FULLSCREEN)}set mediaIsFullscreen(e){I(this,n.MEDIA_IS_FULLSCREEN,e)}handleClick(e){Ou(this,Vr,e);let i=Cu(this,Vr)instanceof PointerEvent,a=this.mediaIsFullscreen?new d.CustomEvent(h.MEDIA_EXIT_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0}):new d.CustomEvent(h.MEDIA_ENTER_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0,detail:i});this.dispatchEvent(a)}};Vr=new WeakMap;sa.getSlotTemplateHTML=Nu;sa.getTooltipContentHTML=Hu;d.customElements.get("media-fullscreen-button")||d.customElements.define("media-fullscreen-button",sa);var dd=`<svg aria-hidden="true" viewBox="0 0 28 24">
  <path d="M24 3H4a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h20a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1Zm-1 16H5V5h18v14Zm-3-8h-7v5h7v-5Z"/>
</svg>`;function Fu(t){return`
    <style>
      :host([${n.MEDIA_IS_PIP}]) slot[name=icon] slot:not([name=exit]) {
        display: none !important;
      }

      :host(:not([${n.MEDIA_IS_PIP}])) slot[name=icon] slot:not([name=enter]) {
        display: none !important;
      }

      :host([${n.MEDIA_IS_PIP}]) slot[name=tooltip-enter],
      :host(:not([${n.MEDIA_IS_PIP}])) slot[name=tooltip-exit] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="enter">${dd}</slot>
      <slot name="exit">${dd}</slot>
    </slot>
  `}function Bu(){return`
    <slot name="tooltip-enter">${p("Enter picture in picture mode")}</slot>
    <slot name="tooltip-exit">${p("Exit picture in picture mode")}</slot>
  `}var cd=t=>{let e=t.mediaIsPip?p("exit picture in picture mode"):p("enter picture in picture mode");t.setAttribute("aria-label",e)},na=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_IS_PIP,n.MEDIA_PIP_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),cd(this)}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),e===n.MEDIA_IS_PIP&&cd(this)}get mediaPipUnavailable(){return C(this,n.MEDIA_PIP_UNAVAILABLE)}set mediaPipUnavailable(e){D(this,n.MEDIA_PIP_UNAVAILABLE,e)}get mediaIsPip(){return k(this,n.MEDIA_IS_PIP)}set mediaIsPip(e){I(this,n.MEDIA_IS_PIP,e)}handleClick(){let e=this.mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};na.getSlotTemplateHTML=Fu;na.getTooltipContentHTML=Bu;d.customElements.get("media-pip-button")||d.customElements.define("media-pip-button",na);var hd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},oa=(t,e,i)=>(hd(t,e,"read from private field"),i?i.call(t):e.get(t)),ud=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},la=(t,e,i,a)=>(hd(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),Ue,Gr,Kr={LOADING_DELAY:"loadingdelay",NO_AUTOHIDE:"noautohide"},md=500,Wu=`
<svg aria-hidden="true" viewBox="0 0 100 100">
  <path d="M73,50c0-12.7-10.3-23-23-23S27,37.3,27,50 M30.9,50c0-10.5,8.5-19.1,19.1-19.1S69.1,39.5,69.1,50">
    <animateTransform
       attributeName="transform"
       attributeType="XML"
       type="rotate"
       dur="1s"
       from="0 50 50"
       to="360 50 50"
       repeatCount="indefinite" />
  </path>
</svg>
`;function $u(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-loading-indicator-display, inline-block));
        vertical-align: middle;
        box-sizing: border-box;
        --_loading-indicator-delay: var(--media-loading-indicator-transition-delay, ${md}ms);
      }

      #status {
        color: rgba(0,0,0,0);
        width: 0px;
        height: 0px;
      }

      :host slot[name=icon] > *,
      :host ::slotted([slot=icon]) {
        opacity: var(--media-loading-indicator-opacity, 0);
        transition: opacity 0.15s;
      }

      :host([${n.MEDIA_LOADING}]:not([${n.MEDIA_PAUSED}])) slot[name=icon] > *,
      :host([${n.MEDIA_LOADING}]:not([${n.MEDIA_PAUSED}])) ::slotted([slot=icon]) {
        opacity: var(--media-loading-indicator-opacity, 1);
        transition: opacity 0.15s var(--_loading-indicator-delay);
      }

      :host #status {
        visibility: var(--media-loading-indicator-opacity, hidden);
        transition: visibility 0.15s;
      }

      :host([${n.MEDIA_LOADING}]:not([${n.MEDIA_PAUSED}])) #status {
        visibility: var(--media-loading-indicator-opacity, visible);
        transition: visibility 0.15s var(--_loading-indicator-delay);
      }

      svg, img, ::slotted(svg), ::slotted(img) {
        width: var(--media-loading-indicator-icon-width);
        height: var(--media-loading-indicator-icon-height, 100px);
        fill: var(--media-icon-color, var(--media-primary-color, rgb(238 238 238)));
        vertical-align: middle;
      }
    </style>

    <slot name="icon">${Wu}</slot>
    <div id="status" role="status" aria-live="polite">${p("media loading")}</div>
  `}var da=class extends d.HTMLElement{constructor(){if(super(),ud(this,Ue,void 0),ud(this,Gr,md),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER,n.MEDIA_PAUSED,n.MEDIA_LOADING,Kr.LOADING_DELAY]}attributeChangedCallback(e,i,a){var r,s,o,l,c;e===Kr.LOADING_DELAY&&i!==a?this.loadingDelay=Number(a):e===w.MEDIA_CONTROLLER&&(i&&((s=(r=oa(this,Ue))==null?void 0:r.unassociateElement)==null||s.call(r,this),la(this,Ue,null)),a&&this.isConnected&&(la(this,Ue,(o=this.getRootNode())==null?void 0:o.getElementById(a)),(c=(l=oa(this,Ue))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,a;let r=this.getAttribute(w.MEDIA_CONTROLLER);r&&(la(this,Ue,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(a=(i=oa(this,Ue))==null?void 0:i.associateElement)==null||a.call(i,this))}disconnectedCallback(){var e,i;(i=(e=oa(this,Ue))==null?void 0:e.unassociateElement)==null||i.call(e,this),la(this,Ue,null)}get loadingDelay(){return oa(this,Gr)}set loadingDelay(e){la(this,Gr,e);let{style:i}=P(this.shadowRoot,":host");i.setProperty("--_loading-indicator-delay",`var(--media-loading-indicator-transition-delay, ${e}ms)`)}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){I(this,n.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,n.MEDIA_LOADING)}set mediaLoading(e){I(this,n.MEDIA_LOADING,e)}get mediaController(){return C(this,w.MEDIA_CONTROLLER)}set mediaController(e){D(this,w.MEDIA_CONTROLLER,e)}get noAutohide(){return k(this,Kr.NO_AUTOHIDE)}set noAutohide(e){I(this,Kr.NO_AUTOHIDE,e)}};Ue=new WeakMap;Gr=new WeakMap;da.shadowRootOptions={mode:"open"};da.getTemplateHTML=$u;d.customElements.get("media-loading-indicator")||d.customElements.define("media-loading-indicator",da);function pd({anchor:t,floating:e,placement:i}){let a=Vu({anchor:t,floating:e}),{x:r,y:s}=Gu(a,i);return{x:r,y:s}}function Vu({anchor:t,floating:e}){return{anchor:Ku(t,e.offsetParent),floating:{x:0,y:0,width:e.offsetWidth,height:e.offsetHeight}}}function Ku(t,e){var i;let a=t.getBoundingClientRect(),r=(i=e?.getBoundingClientRect())!=null?i:{x:0,y:0};return{x:a.x-r.x,y:a.y-r.y,width:a.width,height:a.height}}function Gu({anchor:t,floating:e},i){let a=qu(i)==="x"?"y":"x",r=a==="y"?"height":"width",s=vd(i),o=t.x+t.width/2-e.width/2,l=t.y+t.height/2-e.height/2,c=t[r]/2-e[r]/2,E;switch(s){case"top":E={x:o,y:t.y-e.height};break;case"bottom":E={x:o,y:t.y+t.height};break;case"right":E={x:t.x+t.width,y:l};break;case"left":E={x:t.x-e.width,y:l};break;default:E={x:t.x,y:t.y}}switch(i.split("-")[1]){case"start":E[a]-=c;break;case"end":E[a]+=c;break}return E}function vd(t){return t.split("-")[0]}function qu(t){return["top","bottom"].includes(vd(t))?"y":"x"}var pi=class extends Event{constructor({action:e="auto",relatedTarget:i,...a}){super("invoke",a),this.action=e,this.relatedTarget=i}},qr=class extends Event{constructor({newState:e,oldState:i,...a}){super("toggle",a),this.newState=e,this.oldState=i}};var Pn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},O=(t,e,i)=>(Pn(t,e,"read from private field"),i?i.call(t):e.get(t)),N=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ve=(t,e,i,a)=>(Pn(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),H=(t,e,i)=>(Pn(t,e,"access private method"),i),Pe,ct,qe,Yr,ca,xt,ma,kn,Ed,Zr,Nn,Xr,Qr,In,wn,fd,Mn,gd,Ln,_d,vi,Ei,fi,pa,Jr,Hn,Rn,bd,Fn,Ad,Dn,Td,Bn,Sd,Cn,yd,xn,kd,ua,jr,On,Id,ha,es,zr,Un;function ut({type:t,text:e,value:i,checked:a}){let r=W.createElement("media-chrome-menu-item");r.type=t??"",r.part.add("menu-item"),t&&r.part.add(t),r.value=i,r.checked=a;let s=W.createElement("span");return s.textContent=e,r.append(s),r}function Ye(t,e){let i=t.querySelector(`:scope > [slot="${e}"]`);if(i?.nodeName=="SLOT"&&(i=i.assignedElements({flatten:!0})[0]),i)return i=i.cloneNode(!0),i;let a=t.shadowRoot.querySelector(`[name="${e}"] > svg`);return a?a.cloneNode(!0):""}function Yu(t){return`
    <style>
      :host {
        font: var(--media-font,
          var(--media-font-weight, normal)
          var(--media-font-size, 14px) /
          var(--media-text-content-height, var(--media-control-height, 24px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        --_menu-bg: rgb(20 20 30 / .8);
        background: var(--media-menu-background, var(--media-control-background, var(--media-secondary-color, var(--_menu-bg))));
        border-radius: var(--media-menu-border-radius);
        border: var(--media-menu-border, none);
        display: var(--media-menu-display, inline-flex) !important;
        
        transition: var(--media-menu-transition-in,
          visibility 0s,
          opacity .2s ease-out,
          transform .15s ease-out,
          left .2s ease-in-out,
          min-width .2s ease-in-out,
          min-height .2s ease-in-out
        ) !important;
        
        visibility: var(--media-menu-visibility, visible);
        opacity: var(--media-menu-opacity, 1);
        max-height: var(--media-menu-max-height, var(--_menu-max-height, 300px));
        transform: var(--media-menu-transform-in, translateY(0) scale(1));
        flex-direction: column;
        
        min-height: 0;
        position: relative;
        bottom: var(--_menu-bottom);
        box-sizing: border-box;
      } 

      @-moz-document url-prefix() {
        :host{
          --_menu-bg: rgb(20 20 30);
        }
      }

      :host([hidden]) {
        transition: var(--media-menu-transition-out,
          visibility .15s ease-in,
          opacity .15s ease-in,
          transform .15s ease-in
        ) !important;
        visibility: var(--media-menu-hidden-visibility, hidden);
        opacity: var(--media-menu-hidden-opacity, 0);
        max-height: var(--media-menu-hidden-max-height,
          var(--media-menu-max-height, var(--_menu-max-height, 300px)));
        transform: var(--media-menu-transform-out, translateY(2px) scale(.99));
        pointer-events: none;
      }

      :host([slot="submenu"]) {
        background: none;
        width: 100%;
        min-height: 100%;
        position: absolute;
        bottom: 0;
        right: -100%;
      }

      #container {
        display: flex;
        flex-direction: column;
        min-height: 0;
        transition: transform .2s ease-out;
        transform: translate(0, 0);
      }

      #container.has-expanded {
        transition: transform .2s ease-in;
        transform: translate(-100%, 0);
      }

      button {
        background: none;
        color: inherit;
        border: none;
        padding: 0;
        font: inherit;
        outline: inherit;
        display: inline-flex;
        align-items: center;
      }

      slot[name="header"][hidden] {
        display: none;
      }

      slot[name="header"] > *,
      slot[name="header"]::slotted(*) {
        padding: .4em .7em;
        border-bottom: 1px solid rgb(255 255 255 / .25);
        cursor: var(--media-cursor, default);
      }

      slot[name="header"] > button[part~="back"],
      slot[name="header"]::slotted(button[part~="back"]) {
        cursor: var(--media-cursor, pointer);
      }

      svg[part~="back"] {
        height: var(--media-menu-icon-height, var(--media-control-height, 24px));
        fill: var(--media-icon-color, var(--media-primary-color, rgb(238 238 238)));
        display: block;
        margin-right: .5ch;
      }

      slot:not([name]) {
        gap: var(--media-menu-gap);
        flex-direction: var(--media-menu-flex-direction, column);
        overflow: var(--media-menu-overflow, hidden auto);
        display: flex;
        min-height: 0;
      }

      :host([role="menu"]) slot:not([name]) {
        padding-block: .4em;
      }

      slot:not([name])::slotted([role="menu"]) {
        background: none;
      }

      media-chrome-menu-item > span {
        margin-right: .5ch;
        max-width: var(--media-menu-item-max-width);
        text-overflow: ellipsis;
        overflow: hidden;
      }
    </style>
    <style id="layout-row" media="width:0">

      slot[name="header"] > *,
      slot[name="header"]::slotted(*) {
        padding: .4em .5em;
      }

      slot:not([name]) {
        gap: var(--media-menu-gap, .25em);
        flex-direction: var(--media-menu-flex-direction, row);
        padding-inline: .5em;
      }

      media-chrome-menu-item {
        padding: .3em .5em;
      }

      media-chrome-menu-item[aria-checked="true"] {
        background: var(--media-menu-item-checked-background, rgb(255 255 255 / .2));
      }

      
      media-chrome-menu-item::part(checked-indicator) {
        display: var(--media-menu-item-checked-indicator-display, none);
      }
    </style>
    <div id="container" part="container">
      <slot name="header" hidden>
        <button part="back button" aria-label="Back to previous menu">
          <slot name="back-icon">
            <svg aria-hidden="true" viewBox="0 0 20 24" part="back indicator">
              <path d="m11.88 17.585.742-.669-4.2-4.665 4.2-4.666-.743-.669-4.803 5.335 4.803 5.334Z"/>
            </svg>
          </slot>
          <slot name="title"></slot>
        </button>
      </slot>
      <slot></slot>
    </div>
    <slot name="checked-indicator" hidden></slot>
  `}var Ct={STYLE:"style",HIDDEN:"hidden",DISABLED:"disabled",ANCHOR:"anchor"},Ee=class extends d.HTMLElement{constructor(){if(super(),N(this,kn),N(this,Zr),N(this,Qr),N(this,wn),N(this,Mn),N(this,Ln),N(this,fi),N(this,Jr),N(this,Rn),N(this,Fn),N(this,Dn),N(this,Bn),N(this,Cn),N(this,xn),N(this,ua),N(this,On),N(this,ha),N(this,zr),N(this,Pe,null),N(this,ct,null),N(this,qe,null),N(this,Yr,new Set),N(this,ca,void 0),N(this,xt,!1),N(this,ma,null),N(this,Xr,()=>{let e=O(this,Yr),i=new Set(this.items);for(let a of e)i.has(a)||this.dispatchEvent(new CustomEvent("removemenuitem",{detail:a}));for(let a of i)e.has(a)||this.dispatchEvent(new CustomEvent("addmenuitem",{detail:a}));ve(this,Yr,i)}),N(this,vi,()=>{H(this,fi,pa).call(this),H(this,Jr,Hn).call(this,!1)}),N(this,Ei,()=>{H(this,fi,pa).call(this)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}this.container=this.shadowRoot.querySelector("#container"),this.defaultSlot=this.shadowRoot.querySelector("slot:not([name])"),ve(this,ca,new MutationObserver(O(this,Xr)))}static get observedAttributes(){return[Ct.DISABLED,Ct.HIDDEN,Ct.STYLE,Ct.ANCHOR,w.MEDIA_CONTROLLER]}static formatMenuItemText(e,i){return e}enable(){this.addEventListener("click",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this),this.addEventListener("invoke",this),this.addEventListener("toggle",this)}disable(){this.removeEventListener("click",this),this.removeEventListener("focusout",this),this.removeEventListener("keyup",this),this.removeEventListener("invoke",this),this.removeEventListener("toggle",this)}handleEvent(e){switch(e.type){case"slotchange":H(this,kn,Ed).call(this,e);break;case"invoke":H(this,wn,fd).call(this,e);break;case"click":H(this,Rn,bd).call(this,e);break;case"toggle":H(this,Dn,Td).call(this,e);break;case"focusout":H(this,Cn,yd).call(this,e);break;case"keydown":H(this,xn,kd).call(this,e);break}}connectedCallback(){var e,i;O(this,ca).observe(this.defaultSlot,{childList:!0}),ve(this,ma,Bt(this.shadowRoot,":host")),H(this,Qr,In).call(this),this.hasAttribute("disabled")||this.enable(),this.role||(this.role="menu"),ve(this,Pe,Ca(this)),(i=(e=O(this,Pe))==null?void 0:e.associateElement)==null||i.call(e,this),this.hidden||(We(va(this),O(this,vi)),We(this,O(this,Ei))),H(this,Zr,Nn).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){var e,i;O(this,ca).disconnect(),$e(va(this),O(this,vi)),$e(this,O(this,Ei)),this.disable(),(i=(e=O(this,Pe))==null?void 0:e.unassociateElement)==null||i.call(e,this),ve(this,Pe,null),ve(this,ct,null),ve(this,qe,null),this.shadowRoot.removeEventListener("slotchange",this)}attributeChangedCallback(e,i,a){var r,s,o,l;e===Ct.HIDDEN&&a!==i?(O(this,xt)||ve(this,xt,!0),this.hidden?H(this,Ln,_d).call(this):H(this,Mn,gd).call(this),this.dispatchEvent(new qr({oldState:this.hidden?"open":"closed",newState:this.hidden?"closed":"open",bubbles:!0}))):e===w.MEDIA_CONTROLLER?(i&&((s=(r=O(this,Pe))==null?void 0:r.unassociateElement)==null||s.call(r,this),ve(this,Pe,null)),a&&this.isConnected&&(ve(this,Pe,Ca(this)),(l=(o=O(this,Pe))==null?void 0:o.associateElement)==null||l.call(o,this))):e===Ct.DISABLED&&a!==i?a==null?this.enable():this.disable():e===Ct.STYLE&&a!==i&&H(this,Qr,In).call(this)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}get anchor(){return this.getAttribute("anchor")}set anchor(e){this.setAttribute("anchor",`${e}`)}get anchorElement(){var e;return this.anchor?(e=Di(this))==null?void 0:e.querySelector(`#${this.anchor}`):null}get items(){return this.defaultSlot.assignedElements({flatten:!0}).filter(Qu)}get radioGroupItems(){return this.items.filter(e=>e.role==="menuitemradio")}get checkedItems(){return this.items.filter(e=>e.checked)}get value(){var e,i;return(i=(e=this.checkedItems[0])==null?void 0:e.value)!=null?i:""}set value(e){let i=this.items.find(a=>a.value===e);i&&H(this,zr,Un).call(this,i)}focus(){if(ve(this,ct,Ri()),this.items.length){H(this,ha,es).call(this,this.items[0]),this.items[0].focus();return}let e=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');e?.focus()}handleSelect(e){var i;let a=H(this,ua,jr).call(this,e);a&&(H(this,zr,Un).call(this,a,a.type==="checkbox"),O(this,qe)&&!this.hidden&&((i=O(this,ct))==null||i.focus(),this.hidden=!0))}get keysUsed(){return["Enter","Escape","Tab"," ","ArrowDown","ArrowUp","Home","End"]}handleMove(e){var i,a;let{key:r}=e,s=this.items,o=(a=(i=H(this,ua,jr).call(this,e))!=null?i:H(this,On,Id).call(this))!=null?a:s[0],l=s.indexOf(o),c=Math.max(0,l);r==="ArrowDown"?c++:r==="ArrowUp"?c--:e.key==="Home"?c=0:e.key==="End"&&(c=s.length-1),c<0&&(c=s.length-1),c>s.length-1&&(c=0),H(this,ha,es).call(this,s[c]),s[c].focus()}};Pe=new WeakMap;ct=new WeakMap;qe=new WeakMap;Yr=new WeakMap;ca=new WeakMap;xt=new WeakMap;ma=new WeakMap;kn=new WeakSet;Ed=function(t){let e=t.target;for(let i of e.assignedNodes({flatten:!0}))i.nodeType===3&&i.textContent.trim()===""&&i.remove();["header","title"].includes(e.name)&&H(this,Zr,Nn).call(this),e.name||O(this,Xr).call(this)};Zr=new WeakSet;Nn=function(){let t=this.shadowRoot.querySelector('slot[name="header"]'),e=this.shadowRoot.querySelector('slot[name="title"]');t.hidden=e.assignedNodes().length===0&&t.assignedNodes().length===0};Xr=new WeakMap;Qr=new WeakSet;In=function(){var t;let e=this.shadowRoot.querySelector("#layout-row"),i=(t=getComputedStyle(this).getPropertyValue("--media-menu-layout"))==null?void 0:t.trim();e.setAttribute("media",i==="row"?"":"width:0")};wn=new WeakSet;fd=function(t){ve(this,qe,t.relatedTarget),le(this,t.relatedTarget)||(this.hidden=!this.hidden)};Mn=new WeakSet;gd=function(){var t;(t=O(this,qe))==null||t.setAttribute("aria-expanded","true"),this.addEventListener("transitionend",()=>this.focus(),{once:!0}),We(va(this),O(this,vi)),We(this,O(this,Ei))};Ln=new WeakSet;_d=function(){var t;(t=O(this,qe))==null||t.setAttribute("aria-expanded","false"),$e(va(this),O(this,vi)),$e(this,O(this,Ei))};vi=new WeakMap;Ei=new WeakMap;fi=new WeakSet;pa=function(t){if(this.hasAttribute("mediacontroller")&&!this.anchor||this.hidden||!this.anchorElement)return;let{x:e,y:i}=pd({anchor:this.anchorElement,floating:this,placement:"top-start"});t??(t=this.offsetWidth);let r=va(this).getBoundingClientRect(),s=r.width-e-t,o=r.height-i-this.offsetHeight,{style:l}=O(this,ma);l.setProperty("position","absolute"),l.setProperty("right",`${Math.max(0,s)}px`),l.setProperty("--_menu-bottom",`${o}px`);let c=getComputedStyle(this),S=l.getPropertyValue("--_menu-bottom")===c.bottom?o:parseFloat(c.bottom),A=r.height-S-parseFloat(c.marginBottom);this.style.setProperty("--_menu-max-height",`${A}px`)};Jr=new WeakSet;Hn=function(t){let e=this.querySelector('[role="menuitem"][aria-haspopup][aria-expanded="true"]'),i=e?.querySelector('[role="menu"]'),{style:a}=O(this,ma);if(t||a.setProperty("--media-menu-transition-in","none"),i){let r=i.offsetHeight,s=Math.max(i.offsetWidth,e.offsetWidth);this.style.setProperty("min-width",`${s}px`),this.style.setProperty("min-height",`${r}px`),H(this,fi,pa).call(this,s)}else this.style.removeProperty("min-width"),this.style.removeProperty("min-height"),H(this,fi,pa).call(this);a.removeProperty("--media-menu-transition-in")};Rn=new WeakSet;bd=function(t){var e;if(t.stopPropagation(),t.composedPath().includes(O(this,Fn,Ad))){(e=O(this,ct))==null||e.focus(),this.hidden=!0;return}let i=H(this,ua,jr).call(this,t);!i||i.hasAttribute("disabled")||(H(this,ha,es).call(this,i),this.handleSelect(t))};Fn=new WeakSet;Ad=function(){var t;return(t=this.shadowRoot.querySelector('slot[name="header"]').assignedElements({flatten:!0}))==null?void 0:t.find(i=>i.matches('button[part~="back"]'))};Dn=new WeakSet;Td=function(t){if(t.target===this)return;H(this,Bn,Sd).call(this);let e=Array.from(this.querySelectorAll('[role="menuitem"][aria-haspopup]'));for(let i of e)i.invokeTargetElement!=t.target&&t.newState=="open"&&i.getAttribute("aria-expanded")=="true"&&!i.invokeTargetElement.hidden&&i.invokeTargetElement.dispatchEvent(new pi({relatedTarget:i}));for(let i of e)i.setAttribute("aria-expanded",`${!i.submenuElement.hidden}`);H(this,Jr,Hn).call(this,!0)};Bn=new WeakSet;Sd=function(){let e=this.querySelector('[role="menuitem"] > [role="menu"]:not([hidden])');this.container.classList.toggle("has-expanded",!!e)};Cn=new WeakSet;yd=function(t){var e;le(this,t.relatedTarget)||(O(this,xt)&&((e=O(this,ct))==null||e.focus()),O(this,qe)&&O(this,qe)!==t.relatedTarget&&!this.hidden&&(this.hidden=!0))};xn=new WeakSet;kd=function(t){var e,i,a,r,s;let{key:o,ctrlKey:l,altKey:c,metaKey:E}=t;if(!(l||c||E)&&this.keysUsed.includes(o))if(t.preventDefault(),t.stopPropagation(),o==="Tab"){if(O(this,xt)){this.hidden=!0;return}t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(r=(a=this.nextElementSibling)==null?void 0:a.focus)==null||r.call(a),this.blur()}else o==="Escape"?((s=O(this,ct))==null||s.focus(),O(this,xt)&&(this.hidden=!0)):o==="Enter"||o===" "?this.handleSelect(t):this.handleMove(t)};ua=new WeakSet;jr=function(t){return t.composedPath().find(e=>["menuitemradio","menuitemcheckbox"].includes(e.role))};On=new WeakSet;Id=function(){return this.items.find(t=>t.tabIndex===0)};ha=new WeakSet;es=function(t){for(let e of this.items)e.tabIndex=e===t?0:-1};zr=new WeakSet;Un=function(t,e){let i=[...this.checkedItems];t.type==="radio"&&this.radioGroupItems.forEach(a=>a.checked=!1),e?t.checked=!t.checked:t.checked=!0,this.checkedItems.some((a,r)=>a!=i[r])&&this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))};Ee.shadowRootOptions={mode:"open"};Ee.getTemplateHTML=Yu;function Qu(t){return["menuitem","menuitemradio","menuitemcheckbox"].includes(t?.role)}function va(t){var e;return(e=t.getAttribute("bounds")?ke(t,`#${t.getAttribute("bounds")}`):te(t)||t.parentElement)!=null?e:t}d.customElements.get("media-chrome-menu")||d.customElements.define("media-chrome-menu",Ee);var Kn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},zu=(t,e,i)=>(Kn(t,e,"read from private field"),i?i.call(t):e.get(t)),Wn=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Zu=(t,e,i,a)=>(Kn(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),ts=(t,e,i)=>(Kn(t,e,"access private method"),i),rs,is,$n,as,Vn,Xu=`
  <svg aria-hidden="true" viewBox="0 0 26 24" part="captions-indicator indicator">
    <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
  </svg>`;function Ju(t){return`
    ${Ee.getTemplateHTML(t)}
    <slot name="captions-indicator" hidden>${Xu}</slot>
  `}var ss=class extends Ee{constructor(){super(...arguments),Wn(this,is),Wn(this,as),Wn(this,rs,void 0)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_SUBTITLES_LIST,n.MEDIA_SUBTITLES_SHOWING]}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),e===n.MEDIA_SUBTITLES_LIST&&i!==a?ts(this,is,$n).call(this):e===n.MEDIA_SUBTITLES_SHOWING&&i!==a&&(this.value=a||"",ts(this,is,$n).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",ts(this,as,Vn))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",ts(this,as,Vn))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-captions-menu-button")}get mediaSubtitlesList(){return wd(this,n.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){Md(this,n.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return wd(this,n.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){Md(this,n.MEDIA_SUBTITLES_SHOWING,e)}};rs=new WeakMap;is=new WeakSet;$n=function(){var t;let e=zu(this,rs)!==JSON.stringify(this.mediaSubtitlesList),i=this.value!==this.getAttribute(n.MEDIA_SUBTITLES_SHOWING);if(!e&&!i)return;Zu(this,rs,JSON.stringify(this.mediaSubtitlesList)),this.defaultSlot.textContent="";let a=!this.value,r=ut({type:"radio",text:this.formatMenuItemText(p("Off")),value:"off",checked:a});r.prepend(Ye(this,"checked-indicator")),this.defaultSlot.append(r);let s=this.mediaSubtitlesList;for(let o of s){let l=ut({type:"radio",text:this.formatMenuItemText(o.label,o),value:za(o),checked:this.value==za(o)});l.prepend(Ye(this,"checked-indicator")),((t=o.kind)!=null?t:"subs")==="captions"&&l.append(Ye(this,"captions-indicator")),this.defaultSlot.append(l)}};as=new WeakSet;Vn=function(){let t=this.mediaSubtitlesShowing,e=this.getAttribute(n.MEDIA_SUBTITLES_SHOWING),i=this.value!==e;if(t?.length&&i&&this.dispatchEvent(new d.CustomEvent(h.MEDIA_DISABLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:t})),!this.value||!i)return;let a=new d.CustomEvent(h.MEDIA_SHOW_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(a)};ss.getTemplateHTML=Ju;var wd=(t,e)=>{let i=t.getAttribute(e);return i?Fi(i):[]},Md=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let a=Tt(i);t.getAttribute(e)!==a&&t.setAttribute(e,a)};d.customElements.get("media-captions-menu")||d.customElements.define("media-captions-menu",ss);var Qe=class extends ${connectedCallback(){super.connectedCallback(),this.invokeTargetElement&&this.setAttribute("aria-haspopup","menu")}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(e){this.setAttribute("invoketarget",`${e}`)}get invokeTargetElement(){var e;return this.invokeTarget?(e=Di(this))==null?void 0:e.querySelector(`#${this.invokeTarget}`):null}handleClick(){var e;(e=this.invokeTargetElement)==null||e.dispatchEvent(new pi({relatedTarget:this}))}};d.customElements.get("media-chrome-menu-button")||d.customElements.define("media-chrome-menu-button",Qe);var ju=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
</svg>`,eh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M17.73 14.09a1.4 1.4 0 0 1-1 .37 1.579 1.579 0 0 1-1.27-.58A3 3 0 0 1 15 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34A2.89 2.89 0 0 0 19 9.07a3 3 0 0 0-2.14-.78 3.14 3.14 0 0 0-2.42 1 3.91 3.91 0 0 0-.93 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.17 3.17 0 0 0 1.07-1.74l-1.4-.45c-.083.43-.3.822-.62 1.12Zm-7.22 0a1.43 1.43 0 0 1-1 .37 1.58 1.58 0 0 1-1.27-.58A3 3 0 0 1 7.76 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34a2.81 2.81 0 0 0-.74-1.32 2.94 2.94 0 0 0-2.13-.78 3.18 3.18 0 0 0-2.43 1 4 4 0 0 0-.92 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.23 3.23 0 0 0 1.07-1.74l-1.4-.45a2.06 2.06 0 0 1-.6 1.07Zm12.32-8.41a2.59 2.59 0 0 0-2.3-2.51C18.72 3.05 15.86 3 13 3c-2.86 0-5.72.05-7.53.17a2.59 2.59 0 0 0-2.3 2.51c-.23 4.207-.23 8.423 0 12.63a2.57 2.57 0 0 0 2.3 2.5c1.81.13 4.67.19 7.53.19 2.86 0 5.72-.06 7.53-.19a2.57 2.57 0 0 0 2.3-2.5c.23-4.207.23-8.423 0-12.63Zm-1.49 12.53a1.11 1.11 0 0 1-.91 1.11c-1.67.11-4.45.18-7.43.18-2.98 0-5.76-.07-7.43-.18a1.11 1.11 0 0 1-.91-1.11c-.21-4.14-.21-8.29 0-12.43a1.11 1.11 0 0 1 .91-1.11C7.24 4.56 10 4.49 13 4.49s5.76.07 7.43.18a1.11 1.11 0 0 1 .91 1.11c.21 4.14.21 8.29 0 12.43Z"/>
</svg>`;function th(){return`
    <style>
      :host([data-captions-enabled="true"]) slot[name=off] {
        display: none !important;
      }

      
      :host(:not([data-captions-enabled="true"])) slot[name=on] {
        display: none !important;
      }

      :host([aria-expanded="true"]) slot[name=tooltip] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="on">${ju}</slot>
      <slot name="off">${eh}</slot>
    </slot>
  `}function ih(){return p("Captions")}var Ld=t=>{t.setAttribute("data-captions-enabled",cl(t).toString())},Rd=t=>{t.setAttribute("aria-label",p("closed captions"))},Ea=class extends Qe{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_SUBTITLES_LIST,n.MEDIA_SUBTITLES_SHOWING,n.MEDIA_LANG]}connectedCallback(){super.connectedCallback(),Rd(this),Ld(this)}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),e===n.MEDIA_SUBTITLES_SHOWING?Ld(this):e===n.MEDIA_LANG&&Rd(this)}get invokeTargetElement(){var e;return this.invokeTarget!=null?super.invokeTargetElement:(e=te(this))==null?void 0:e.querySelector("media-captions-menu")}get mediaSubtitlesList(){return Dd(this,n.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){Cd(this,n.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return Dd(this,n.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){Cd(this,n.MEDIA_SUBTITLES_SHOWING,e)}};Ea.getSlotTemplateHTML=th;Ea.getTooltipContentHTML=ih;var Dd=(t,e)=>{let i=t.getAttribute(e);return i?Fi(i):[]},Cd=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let a=Tt(i);t.getAttribute(e)!==a&&t.setAttribute(e,a)};d.customElements.get("media-captions-menu-button")||d.customElements.define("media-captions-menu-button",Ea);var ah=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},gi=(t,e,i)=>(ah(t,e,"read from private field"),i?i.call(t):e.get(t)),rh=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ht,Gn={RATES:"rates"},qn=[1,1.2,1.5,1.7,2],Ot=1;function Ne(t){return Math.round(t*100)/100}function sh(t){return`
    <style>
      :host {
        min-width: 5ch;
        padding: var(--media-button-padding, var(--media-control-padding, 10px 5px));
      }
    </style>
    <slot name="icon">${t.mediaplaybackrate?Ne(+t.mediaplaybackrate):Ot}x</slot>
  `}function nh(){return p("Playback rate")}var fa=class extends ${constructor(){var e;super(),rh(this,ht,new it(this,Gn.RATES,{defaultValue:qn})),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${Ne((e=this.mediaPlaybackRate)!=null?e:Ot)}x`}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE,Gn.RATES]}attributeChangedCallback(e,i,a){if(super.attributeChangedCallback(e,i,a),e===Gn.RATES&&(gi(this,ht).value=a),e===n.MEDIA_PLAYBACK_RATE){let r=a?+a:Number.NaN,s=Ne(Number.isNaN(r)?Ot:r);this.container.innerHTML=`${s}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:s}))}}get rates(){return gi(this,ht)}set rates(e){e?Array.isArray(e)?gi(this,ht).value=e.join(" "):typeof e=="string"&&(gi(this,ht).value=e):gi(this,ht).value=""}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,Ot)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}handleClick(){var e,i;let a=Array.from(gi(this,ht).values(),o=>+o).sort((o,l)=>o-l),r=(i=(e=a.find(o=>o>this.mediaPlaybackRate))!=null?e:a[0])!=null?i:Ot,s=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:r});this.dispatchEvent(s)}};ht=new WeakMap;fa.getSlotTemplateHTML=sh;fa.getTooltipContentHTML=nh;d.customElements.get("media-playback-rate-button")||d.customElements.define("media-playback-rate-button",fa);var xd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},bi=(t,e,i)=>(xd(t,e,"read from private field"),i?i.call(t):e.get(t)),Yn=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},_i=(t,e,i)=>(xd(t,e,"access private method"),i),mt,Ai,ga,ns,zn,Qn={RATES:"rates"},Zn=class extends Ee{constructor(){super(),Yn(this,Ai),Yn(this,ns),Yn(this,mt,new it(this,Qn.RATES,{defaultValue:qn})),_i(this,Ai,ga).call(this)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE,Qn.RATES]}attributeChangedCallback(e,i,a){super.attributeChangedCallback(e,i,a),e===n.MEDIA_PLAYBACK_RATE&&i!=a?(this.value=a,_i(this,Ai,ga).call(this)):e===Qn.RATES&&i!=a&&(bi(this,mt).value=a,_i(this,Ai,ga).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",_i(this,ns,zn))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",_i(this,ns,zn))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-playback-rate-menu-button")}get rates(){return bi(this,mt)}set rates(e){e?Array.isArray(e)?bi(this,mt).value=e.join(" "):typeof e=="string"&&(bi(this,mt).value=e):bi(this,mt).value="",_i(this,Ai,ga).call(this)}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,Ot)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}};mt=new WeakMap;Ai=new WeakSet;ga=function(){this.defaultSlot.textContent="";let t=Ne(this.mediaPlaybackRate),e=new Set(Array.from(bi(this,mt)).map(a=>Ne(Number(a))));t>0&&!e.has(t)&&e.add(t);let i=Array.from(e).sort((a,r)=>a-r);for(let a of i){let r=ut({type:"radio",text:this.formatMenuItemText(`${a}x`,a),value:a.toString(),checked:t===a});r.prepend(Ye(this,"checked-indicator")),this.defaultSlot.append(r)}};ns=new WeakSet;zn=function(){if(!this.value)return;let t=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};d.customElements.get("media-playback-rate-menu")||d.customElements.define("media-playback-rate-menu",Zn);var os=1;function oh(t){return`
    <style>
      :host {
        min-width: 5ch;
        padding: var(--media-button-padding, var(--media-control-padding, 10px 5px));
      }

      :host([aria-expanded="true"]) slot {
        display: block;
      }

      :host([aria-expanded="true"]) slot[name=tooltip] {
        display: none;
      }
    </style>
    <slot name="icon">${t.mediaplaybackrate?Ne(+t.mediaplaybackrate):os}x</slot>
  `}function lh(){return p("Playback rate")}var _a=class extends Qe{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE]}constructor(){var e;super(),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${Ne((e=this.mediaPlaybackRate)!=null?e:os)}x`}attributeChangedCallback(e,i,a){if(super.attributeChangedCallback(e,i,a),e===n.MEDIA_PLAYBACK_RATE){let r=a?+a:Number.NaN,s=Ne(Number.isNaN(r)?os:r);this.container.innerHTML=`${s}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:s}))}}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:te(this).querySelector("media-playback-rate-menu")}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,os)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}};_a.getSlotTemplateHTML=oh;_a.getTooltipContentHTML=lh;d.customElements.get("media-playback-rate-menu-button")||d.customElements.define("media-playback-rate-menu-button",_a);var dh=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M13.5 2.5h2v6h-2v-2h-11v-2h11v-2Zm4 2h4v2h-4v-2Zm-12 4h2v6h-2v-2h-3v-2h3v-2Zm4 2h12v2h-12v-2Zm1 4h2v6h-2v-2h-8v-2h8v-2Zm4 2h7v2h-7v-2Z" />
</svg>`;function ch(){return`
    <style>
      :host([aria-expanded="true"]) slot[name=tooltip] {
        display: none;
      }
    </style>
    <slot name="icon">${dh}</slot>
  `}function uh(){return p("Quality")}var ba=class extends Qe{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_RENDITION_SELECTED,n.MEDIA_RENDITION_UNAVAILABLE,n.MEDIA_HEIGHT]}connectedCallback(){super.connectedCallback(),this.setAttribute("aria-label",p("quality"))}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:te(this).querySelector("media-rendition-menu")}get mediaRenditionSelected(){return C(this,n.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(e){D(this,n.MEDIA_RENDITION_SELECTED,e)}get mediaHeight(){return L(this,n.MEDIA_HEIGHT)}set mediaHeight(e){x(this,n.MEDIA_HEIGHT,e)}};ba.getSlotTemplateHTML=ch;ba.getTooltipContentHTML=uh;d.customElements.get("media-rendition-menu-button")||d.customElements.define("media-rendition-menu-button",ba);var Jn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ze=(t,e,i)=>(Jn(t,e,"read from private field"),i?i.call(t):e.get(t)),ls=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Od=(t,e,i,a)=>(Jn(t,e,"write to private field"),a?a.call(t,i):e.set(t,i),i),Ti=(t,e,i)=>(Jn(t,e,"access private method"),i),Aa,He,Si,Ta,ds,Xn,Sa=class extends Ee{constructor(){super(...arguments),ls(this,Si),ls(this,ds),ls(this,Aa,[]),ls(this,He,{})}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_RENDITION_LIST,n.MEDIA_RENDITION_SELECTED,n.MEDIA_RENDITION_UNAVAILABLE,n.MEDIA_HEIGHT,n.MEDIA_WIDTH]}static formatMenuItemText(e,i){return super.formatMenuItemText(e,i)}static formatRendition(e,{showBitrate:i=!1}={}){let a=`${Math.min(e.width,e.height)}p`;if(i&&e.bitrate){let r=e.bitrate/1e6,s=`${r.toFixed(r<1?1:0)} Mbps`;return`${a} (${s})`}return this.formatMenuItemText(a,e)}static compareRendition(e,i){var a,r;return i.height===e.height?((a=i.bitrate)!=null?a:0)-((r=e.bitrate)!=null?r:0):i.height-e.height}attributeChangedCallback(e,i,a){if(super.attributeChangedCallback(e,i,a),i!==a)switch(e){case n.MEDIA_RENDITION_SELECTED:this.value=a??"auto",Ti(this,Si,Ta).call(this);break;case n.MEDIA_RENDITION_LIST:Od(this,Aa,nl(a)),Ti(this,Si,Ta).call(this);break;case n.MEDIA_HEIGHT:case n.MEDIA_WIDTH:Ti(this,Si,Ta).call(this);break}}connectedCallback(){super.connectedCallback(),this.addEventListener("change",Ti(this,ds,Xn))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",Ti(this,ds,Xn))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-rendition-menu-button")}get mediaRenditionList(){return ze(this,Aa)}set mediaRenditionList(e){Od(this,Aa,e),Ti(this,Si,Ta).call(this)}get mediaRenditionSelected(){return C(this,n.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(e){D(this,n.MEDIA_RENDITION_SELECTED,e)}get mediaHeight(){return L(this,n.MEDIA_HEIGHT)}set mediaHeight(e){x(this,n.MEDIA_HEIGHT,e)}get mediaWidth(){return L(this,n.MEDIA_WIDTH)}set mediaWidth(e){x(this,n.MEDIA_WIDTH,e)}compareRendition(e,i){return this.constructor.compareRendition(e,i)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}formatRendition(e,i){return this.constructor.formatRendition(e,i)}showRenditionBitrate(e){return this.mediaRenditionList.some(i=>i!==e&&i.height===e.height&&i.bitrate!==e.bitrate)}};Aa=new WeakMap;He=new WeakMap;Si=new WeakSet;Ta=function(){let t=!this.mediaRenditionSelected;if(ze(this,He).mediaRenditionList===JSON.stringify(this.mediaRenditionList)&&ze(this,He).mediaHeight===this.mediaHeight&&ze(this,He).mediaWidth===this.mediaWidth&&ze(this,He).isAuto===t)return;ze(this,He).mediaRenditionList=JSON.stringify(this.mediaRenditionList),ze(this,He).mediaHeight=this.mediaHeight,ze(this,He).mediaWidth=this.mediaWidth,ze(this,He).isAuto=t;let e=this.mediaRenditionList.sort(this.compareRendition.bind(this)),i=e.find(o=>o.id===this.mediaRenditionSelected);for(let o of e)o.selected=o===i;this.defaultSlot.textContent="";for(let o of e){let l=this.formatRendition(o,{showBitrate:this.showRenditionBitrate(o)}),c=ut({type:"radio",text:l,value:`${o.id}`,checked:o.selected&&!t});c.prepend(Ye(this,"checked-indicator")),this.defaultSlot.append(c)}let a=i&&this.showRenditionBitrate(i),r;t&&(i?r=this.formatMenuItemText(`${p("Auto")} \u2022 ${this.formatRendition(i,{showBitrate:a})}`,i):this.mediaHeight>0&&this.mediaWidth>0&&(r=this.formatMenuItemText(`${p("Auto")} (${Math.min(this.mediaWidth,this.mediaHeight)}p)`))),r||(r=this.formatMenuItemText(p("Auto")));let s=ut({type:"radio",text:r,value:"auto",checked:t});s.dataset.description=r,s.prepend(Ye(this,"checked-indicator")),this.defaultSlot.append(s)};ds=new WeakSet;Xn=function(){if(this.value==null)return;let t=new d.CustomEvent(h.MEDIA_RENDITION_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};d.customElements.get("media-rendition-menu")||d.customElements.define("media-rendition-menu",Sa);function Ud(t,{texts:e,icons:i,title:a},r){Sa.formatRendition=E=>E.id==="audio"?e.audioOnly:`${Math.min(E.width,E.height)}p`;let s=(E,S,A,f)=>_("button",{type:"button",class:`player__button ${A}`,hidden:!0,"aria-label":E,onclick:f},Ze(i,S),_("span",{},E)),o={live:_("span",{class:"player__live",hidden:!0},e.live),fromStart:s(e.fromStart,"skip-back","",r.fromStart),toLive:s(e.toLive,"radio","player__button--tolive",r.toLive),toReplay:s(e.toReplay,"rotate-ccw","player__button--tolive",r.toReplay),range:_("media-time-range"),time:_("media-time-display",{showduration:!0,notoggle:!0}),back:_("media-seek-backward-button",{seekoffset:10,notooltip:!0}),forward:_("media-seek-forward-button",{seekoffset:10,notooltip:!0}),rate:_("media-playback-rate-menu-button",{notooltip:!0}),quality:_("media-rendition-menu-button",{notooltip:!0},Ze(i,"settings",{slot:"icon"})),captions:_("media-captions-menu-button",{notooltip:!0}),bottom:null,controller:null},l=[_("media-rendition-menu",{hidden:!0,anchor:"auto"}),_("media-captions-menu",{hidden:!0,anchor:"auto"}),_("media-playback-rate-menu",{hidden:!0,anchor:"auto",rates:"0.75 1 1.25 1.5 2"})],c=_("media-control-bar",{},_("media-play-button",{notooltip:!0}),o.back,o.forward,_("media-mute-button",{notooltip:!0}),_("media-volume-range"),o.live,o.time,_("span",{class:"player__gap"}),o.fromStart,o.toLive,o.toReplay,o.captions,o.rate,o.quality,_("media-pip-button",{notooltip:!0,class:"player__wide"}),_("media-fullscreen-button",{notooltip:!0}));return o.bottom=_("div",{class:"player__bottom"},o.range,c),o.controller=_("media-controller",{"data-idle":!0,keyboardforwardseekoffset:10,keyboardbackwardseekoffset:10,noautoseektolive:!0,novolumepref:!0,nosubtitleslangpref:!0,"aria-label":a},t,_("media-loading-indicator",{slot:"centered-chrome",noautohide:!0}),...l,o.bottom),o}var hh={scheduled:["stateScheduled"],ready:["stateScheduled"],live:["stateLive","state--live"],interrupted:["stateInterrupted"],cancelled:["stateCancelled"]},cs=class{constructor(e){this.texts=e;let i=a=>document.querySelector(`[data-${a}]`);this.parts={state:i("state"),viewers:i("viewers"),status:i("status"),remind:i("remind")}}say(e){this.parts.status&&this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}show(e){let{state:i,viewers:a,replay:r}=e,[s,o=""]=hh[i]??[r?"stateReplay":"stateEnded"],l=this.parts.state;l&&l.textContent.trim()!==this.texts[s]&&l.replaceChildren(_("span",{class:`state ${o}`},this.texts[s])),this.parts.remind&&(this.parts.remind.hidden=i!=="scheduled"&&i!=="ready"),this.parts.viewers&&(this.parts.viewers.hidden=!(a>0&&(i==="live"||i==="interrupted")),this.parts.viewers.querySelector("span").textContent=a===1?this.texts.viewer:vt(this.texts.viewers,{count:a.toLocaleString("fr-FR")}))}};function Pd(t,{onState:e,isSettled:i}){let a=0,r=0;async function s(){clearTimeout(r);try{let l=await fetch(t,{cache:"no-cache",signal:AbortSignal.timeout(8e3)});if(l.status===404)e(null);else if(l.ok)e(await l.json());else throw new Error(`state ${l.status}`);a=0}catch{a+=1}let o=Io({failures:a,hidden:document.hidden,settled:i()});r=setTimeout(s,o*1e3)}return document.addEventListener("visibilitychange",()=>document.hidden||s()),window.addEventListener("online",s),s()}function Nd(t,e){let i="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",a=Array.from(crypto.getRandomValues(new Uint8Array(16)),s=>i[s%i.length]).join(""),r=()=>e()&&navigator.sendBeacon(`${t}?v=${a}`);return setInterval(r,2e4),r}var us=class extends EventTarget{#e=[];#t=-1;constructor(e){super(),this.onChoice=e}get length(){return this.#e.length}[Symbol.iterator](){return this.#e[Symbol.iterator]()}get selectedIndex(){return this.#t}set selectedIndex(e){e!==this.#t&&(this.#t=e,this.dispatchEvent(new Event("change")),this.onChoice(this.#e[e]?.id??"auto"))}replace(e){let i=this.#e[this.#t]?.id;for(let a of this.#e.keys())delete this[a];this.#e=e,e.forEach((a,r)=>{this[r]=a}),this.#t=e.findIndex(({id:a})=>a===i),this.dispatchEvent(new Event(e.length?"addrendition":"removerendition"))}};var hs=class{firstFrame=!1;onFirstFrame=()=>{};#e=0;#t=0;#a=0;#s=0;#l=!0;#r=null;constructor(e,i){this.video=e;let a=()=>{this.firstFrame||(this.firstFrame=!0,this.#r=performance.now(),this.onFirstFrame())};e.requestVideoFrameCallback?e.requestVideoFrameCallback(a):e.addEventListener("playing",a,{once:!0}),this.observer=new IntersectionObserver(([r])=>{this.#l=r.intersectionRatio>=.5},{threshold:[0,.5,1]}),this.observer.observe(i),this.timer=setInterval(()=>this.#n(),250)}#n(){if(this.#r===null)return;let e=performance.now(),i=Math.min(e-this.#r,1e3);if(this.#r=e,this.video.paused||this.video.readyState<3){this.#a=0;return}this.#e+=i,this.#a+=i,this.#t=Math.max(this.#t,this.#a),this.#l&&!document.hidden&&(this.#s+=i)}stop(){this.#n(),clearInterval(this.timer),this.observer.disconnect(),this.video.pause()}figures(){return{watched_ms:Math.round(this.#e),max_continuous_ms:Math.round(this.#t),muted:this.video.muted,viewable:this.#s>=1e3}}};var mh=4e3;async function Hd(t){try{let e=await fetch(`${t}opening.json`,{cache:"no-cache",signal:AbortSignal.timeout(2500)});if(!e.ok)return null;let{spots:i,session:a,count:r}=await e.json();return i?.[0]?.url?{...i[0],session:a,count:r}:null}catch{return null}}function Fd(t,{stage:e,texts:i,muted:a,say:r}){return new Promise(s=>{let o=_("video",{playsinline:!0,preload:"auto",tabindex:"-1"}),l=_("button",{type:"button",class:"button",disabled:!0}),c=_("section",{class:"spot","aria-label":vt(i.sponsor,t)},o,_("p",{class:"spot__name"},vt(i.sponsor,t)),_("div",{class:"spot__tools"},_("button",{type:"button",class:"button",hidden:!a,onclick:y=>{o.muted=!1,y.currentTarget.hidden=!0}},i.sound),_("span",{class:"player__gap"}),l)),E=new hs(o,e),S=!1,A=null,f=ph(t.session).then(y=>{A=y});function m(){S||(S=!0,clearTimeout(g),window.removeEventListener("pagehide",m),E.stop(),c.remove(),o.removeAttribute("src"),o.load(),s(),E.firstFrame&&f.finally(()=>A&&navigator.sendBeacon(t.count,JSON.stringify({sid:A,break:t.break,creative:t.creative,position:0,...E.figures()}))))}function T(){let y=Math.ceil((t.skip_after??5)-o.currentTime);l.disabled=y>0,l.textContent=y>0?vt(i.skipIn,{seconds:y}):i.skip}let g=setTimeout(m,mh);E.onFirstFrame=()=>{clearTimeout(g),r(vt(i.spotBegins,{...t,seconds:Math.round(t.duration)}))},l.addEventListener("click",m),o.addEventListener("timeupdate",T),o.addEventListener("ended",m),o.addEventListener("error",m),window.addEventListener("pagehide",m),o.muted=a,o.src=t.url,T(),e.append(c),l.focus({preventScroll:!0}),o.play().catch(m)})}async function ph(t){try{let e=await fetch(t,{method:"POST",headers:{"Content-Type":"application/json"},body:"{}",signal:AbortSignal.timeout(4e3)});return e.ok?(await e.json()).sid:null}catch{return null}}var vh=1e4,ms=class{snapshot=void 0;watching=null;started=!1;finishing=!1;view=null;#e=0;#t=null;#a=!1;#s=0;constructor(e,i){Object.assign(this,{stage:e,settings:i,texts:i.texts}),this.veil=e.querySelector("[data-veil]"),this.words=new cs(this.texts),this.video=_("video",{slot:"media",playsinline:!0,preload:"none",tabindex:"-1"}),this.engine=new Do(this.video),this.video.videoRenditions=new us(a=>this.#g(a)),this.parts=Ud(this.video,{texts:this.texts,icons:i.icons,title:document.title},{fromStart:()=>this.#i("dvr",{at:.1}),toLive:()=>this.#i("live"),toReplay:()=>this.#i("replay")}),this.big=_("button",{type:"button",class:"player__big",hidden:!0,onclick:()=>this.begin()},Ze(i.icons,"play")),this.sound=_("button",{type:"button",class:"button player__sound",hidden:!0,onclick:()=>this.#E()},Ze(i.icons,"volume-2"),this.texts.sound),this.chapters=new Ia(document.querySelector("[data-chapters]"),a=>this.#b(a)),window.tvPlayer={video:this.video,hls:()=>this.engine.hls,state:()=>({view:this.view,watching:this.watching,started:this.started,snapshot:this.snapshot})}}start(){this.stage.append(this.parts.controller,this.big,this.sound),this.#l(),Nd(this.settings.presence,()=>!this.video.paused&&this.started),setInterval(()=>this.#d(),1e3),Pd(`${this.settings.files}state.json`,{onState:e=>this.#r(e),isSettled:()=>["replay","cancelled"].includes(this.view)}),this.#d()}#l(){let{video:e}=this;e.addEventListener("timeupdate",()=>{this.#s=Date.now(),this.watching==="replay"&&this.chapters.follow(e.currentTime)}),e.addEventListener("playing",()=>this.#o()),e.addEventListener("volumechange",()=>{e.muted||(this.sound.hidden=!0)}),e.addEventListener("ended",()=>{this.snapshot?.state==="ended"&&this.#c()}),this.engine.addEventListener("levels",()=>this.#f()),this.engine.addEventListener("retrying",()=>{this.started&&!this.finishing&&this.words.say(this.texts.reconnecting)}),this.engine.addEventListener("unsupported",()=>this.words.say(this.texts.unsupported)),this.engine.addEventListener("blocked",()=>{this.started=!1,this.#o()}),e.addEventListener("playing",()=>{document.querySelector("[data-status]")?.textContent===this.texts.reconnecting&&this.words.say("")}),this.parts.controller.addEventListener("mediaseekrequest",i=>this.#_(i),{capture:!0}),document.addEventListener("keydown",i=>this.#S(i)),window.addEventListener("hashchange",()=>this.#A())}get now(){return Date.now()+this.#e}#r(e){e?.now&&(this.#e=Date.parse(e.now)-Date.now()),this.snapshot=e??{state:this.settings.state,start:this.settings.start,chapters:[],viewers:0},this.snapshot.state==="ended"&&(this.watching==="live"||this.watching==="dvr")?this.finishing||=this.started&&!this.video.paused&&!this.video.ended:this.snapshot.state!=="ended"&&(this.finishing=!1),this.words.show(this.snapshot),this.#n()}#n(){let e=Lo(this.snapshot,this),i=Ro(this.view,e.view);i&&this.words.say(this.texts[i]);let a=this.view!==e.view;this.view=e.view,e.source&&this.watching!==e.source&&this.watching!=="clip"&&this.#h(e.source),!e.source&&this.watching&&this.#p(),a&&e.view==="replay"&&this.#T(),this.chapters.show(this.snapshot.chapters??[],{replay:e.view==="replay"}),this.#o()}#h(e){if(this.#m(),this.started&&e==="live")return this.#i("live");if(e==="replay"){this.started=!1,this.finishing=!1,this.engine.unload(),this.watching="replay";let a=vs(location.hash);location.hash.startsWith("#t=")&&a!==null&&this.#a===!1&&(this.resumeAt=a);return}this.watching=e;let i=matchMedia("(prefers-reduced-motion: reduce)").matches||navigator.connection?.saveData;!this.#a&&!i&&e==="live"&&(this.#a=!0,this.video.muted=!0,this.begin())}#m(){this.#t??=Hd(this.settings.files)}async begin(){if(this.started||!this.watching)return;this.started=!0,this.big.hidden=!0;let e=document.activeElement===document.body||document.activeElement===this.big,i=await this.#t;this.#t=Promise.resolve(null),i&&(this.stage.dataset.view="playing",this.veil.hidden=!0,await Fd(i,{stage:this.stage,texts:this.texts,muted:this.video.muted,say:a=>this.words.say(a)}),this.words.say("")),e&&this.parts.controller.querySelector("media-play-button")?.focus({preventScroll:!0}),this.#i(this.watching,{at:this.watching==="replay"?this.resumeAt:void 0})}#i(e,i={}){let a=e==="clip"?i.url:this.snapshot[e];if(!a)return;this.watching=e,this.started=!0;let r=e==="live"||e==="dvr";this.engine.load(a,{...i,live:r,play:!0}),this.#o()}#p(){this.engine.unload(),this.watching=null,this.started=!1}#c(){this.finishing=!1,this.watching=null,this.engine.unload(),this.#n()}#o(){let{parts:e,watching:i,started:a,view:r}=this,s=i==="live",o=i==="dvr";this.stage.dataset.view=a?"playing":r??"waiting",e.controller.toggleAttribute("data-idle",!a),e.bottom.hidden=!a,this.big.hidden=a||!i,this.big.setAttribute("aria-label",s||o?this.texts.watchLive:this.texts.play),this.sound.hidden=!(a&&this.video.muted&&(s||o)),e.live.hidden=!s||r!=="live",e.fromStart.hidden=!(s&&this.snapshot?.dvr),e.toLive.hidden=!(o&&this.snapshot?.live),e.toReplay.hidden=i!=="clip",e.range.hidden=s,e.time.hidden=s,e.rate.hidden=s||o,e.forward.hidden=s,e.quality.hidden=this.video.videoRenditions.length<2,e.captions.hidden=this.video.textTracks.length===0,this.#v()}#v(){let e=this.started||this.watching;if(this.view==="waiting"||this.view===null)return this.#d();if(this.view==="interrupted"&&!this.snapshot.live)return Mi(this.veil,this.texts,"interrupted");if(this.view==="ended")return Mi(this.veil,this.texts,"ended");if(this.view==="cancelled")return Mi(this.veil,this.texts,"cancelled");this.veil.hidden=!!e}#d(){if(this.finishing&&Date.now()-this.#s>vh&&this.#c(),this.view!=="waiting"&&this.view!==null||!["scheduled","ready"].includes(this.snapshot?.state??this.settings.state))return;let e=this.veil.querySelector("[data-countdown]"),i=Date.parse(this.snapshot?.start??this.settings.start);!e||i<=this.now?Mi(this.veil,this.texts,"soon"):Mo(e,i,this.now,this.texts)}#E(){this.video.muted=!1,this.video.volume===0&&(this.video.volume=1),this.parts.controller.querySelector("media-mute-button")?.focus({preventScroll:!0})}#f(){let{hls:e,audioUrl:i}=this.engine;if(this.engine.url===this.audioFrom?.audio)return;let a=e.levels.map((r,s)=>({id:String(s),width:r.width,height:r.height,bitrate:r.bitrate}));i&&a.push({id:"audio",width:0,height:0,bitrate:1}),this.video.videoRenditions.replace(a.length>1?a:[]),this.#o()}#g(e){let{hls:i,audioUrl:a,url:r}=this.engine,s=this.watching==="live"||this.watching==="dvr",o=this.watching==="live"?void 0:this.video.currentTime,l=this.watching==="live"?void 0:i?.playingDate??void 0;if(e==="audio"&&a)this.audioFrom={url:r,audio:a},this.engine.load(a,{live:s,at:o,date:s?l:void 0,play:!0});else if(this.audioFrom&&r===this.audioFrom.audio){this.engine.addEventListener("levels",()=>{this.engine.hls&&e!=="auto"&&(this.engine.hls.currentLevel=Number(e))},{once:!0});let c=this.audioFrom.url;this.audioFrom=null,this.engine.load(c,{live:s,at:o,date:s?l:void 0,play:!0})}else i&&(i.nextLevel=e==="auto"?-1:Number(e))}#_(e){let{video:i,engine:a}=this;if(this.watching!=="live"||!this.snapshot?.dvr||!i.seekable.length)return;let r=a.hls?.playingDate;e.detail>=i.seekable.start(0)||!r||(e.stopImmediatePropagation(),this.#i("dvr",{date:new Date(r.getTime()+(e.detail-i.currentTime)*1e3)}))}#b(e){this.stage.scrollIntoView({block:"nearest"}),this.view==="replay"?(history.replaceState(null,"",`#t=${Math.floor(e.time)}`),this.#u(e.time)):this.snapshot?.dvr&&this.#i("dvr",{date:new Date(e.at)})}#u(e){this.resumeAt=e,this.watching==="replay"&&this.started?(this.video.currentTime=e,this.video.play().catch(()=>{})):this.watching==="clip"?this.#i("replay",{at:e}):this.begin()}#A(){let e=vs(location.hash);e!==null&&this.view==="replay"&&this.#u(e)}async#T(){let e=await Co(this.settings.files),i=this.stage.querySelector("img")?.currentSrc,a=o=>{this.watching==="replay"&&this.started&&(this.resumeAt=this.video.currentTime),this.stage.scrollIntoView({block:"center"}),this.#i("clip",{url:o.hls??o.mp4})};xo(document.querySelector("[data-clips]"),e,{texts:this.texts,icons:this.settings.icons,poster:i,onPlay:a});let r=/^#temps-fort=(.+)$/.exec(location.hash)?.[1];e.find(({id:o})=>String(o)===r)&&document.querySelector("[data-clips]")?.scrollIntoView({block:"nearest"})}#S(e){e.ctrlKey||e.metaKey||e.altKey||!this.started||e.target!==document.body&&e.target!==this.stage&&e.target.id!=="contenu"||[" ","k","m","f","c","ArrowLeft","ArrowRight"].includes(e.key)&&(e.preventDefault(),this.parts.controller.keyboardShortcutHandler(e))}};var Bd=document.getElementById("player"),Wd=document.getElementById("player-settings");Bd&&Wd&&new ms(Bd,JSON.parse(Wd.textContent)).start();
