import{a as _,b as Ze,c as yr,d as vs,e as Io,f as vt,g as wi,h as wo}from"./chunk-72XSXJL4.js";import{a as Mo,b as Lo,c as Ro}from"./chunk-YITZQSFN.js";import{b as ko}from"./chunk-DWPFBEU3.js";var kr=class{#e=[];#t="";constructor(e,i){this.section=e,this.onGo=i}show(e,{replay:i}){if(!this.section)return;let r=JSON.stringify([e,i]);if(r===this.#t)return;this.#t=r,this.#e=i?e.filter(({time:o})=>o!==null):e,this.section.hidden=this.#e.length===0;let a=new Intl.DateTimeFormat("fr-FR",{hour:"numeric",minute:"2-digit",timeZone:"Europe/Paris"}),s=({time:o,at:l})=>i?yr(o):a.format(new Date(l)).replace(":","\xA0h\xA0");this.section.querySelector("ol").replaceChildren(...this.#e.map(o=>_("li",{},_("a",{class:"chapter",href:i?`#t=${Math.floor(o.time)}`:"#player","data-id":o.id,onclick:l=>{l.preventDefault(),this.onGo(o)}},_("span",{class:"chapter__time"},s(o)),_("span",{},o.label)))))}follow(e){let i=String(Io(this.#e,e)?.id??"");for(let r of this.section?.querySelectorAll("[data-id]")??[])r.dataset.id===i?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current")}};async function Do(t){try{let e=await fetch(`${t}clips.json`,{cache:"no-cache"});return e.ok?(await e.json()).clips??[]:[]}catch{return[]}}function Co(t,e,{texts:i,icons:r,poster:a,onPlay:s}){t&&(t.hidden=e.length===0,t.querySelector(".cards").replaceChildren(...e.map(o=>_("article",{class:"card"},_("div",{class:"card__picture"},o.poster||a?_("img",{src:o.poster??a,alt:"",width:640,height:360,loading:"lazy"}):_("span",{class:"blank"}),_("span",{class:"card__length"},yr(o.duration))),_("h3",{},_("button",{type:"button",class:"card__play",onclick:()=>s(o)},o.title)),o.mp4?_("a",{class:"card__save",href:o.mp4,download:""},Ze(r,"download"),i.download):null))))}var xo={"Start airplay":"Start airplay","Stop airplay":"Stop airplay",Audio:"Audio",Captions:"Captions","Enable captions":"Enable captions","Disable captions":"Disable captions","Start casting":"Start casting","Stop casting":"Stop casting","Enter fullscreen mode":"Enter fullscreen mode","Exit fullscreen mode":"Exit fullscreen mode",Mute:"Mute",Unmute:"Unmute",Loop:"Loop","Enter picture in picture mode":"Enter picture in picture mode","Exit picture in picture mode":"Exit picture in picture mode",Play:"Play",Pause:"Pause","Playback rate":"Playback rate","Playback rate {playbackRate}":"Playback rate {playbackRate}",Quality:"Quality","Seek backward":"Seek backward","Seek forward":"Seek forward",Settings:"Settings",Auto:"Auto","audio player":"audio player","video player":"video player",volume:"volume",seek:"seek","closed captions":"closed captions","current playback rate":"current playback rate","playback time":"playback time","media loading":"media loading",settings:"settings","audio tracks":"audio tracks",quality:"quality",play:"play",pause:"pause",mute:"mute",unmute:"unmute","chapter: {chapterName}":"chapter: {chapterName}",live:"live",Off:"Off","start airplay":"start airplay","stop airplay":"stop airplay","start casting":"start casting","stop casting":"stop casting","enter fullscreen mode":"enter fullscreen mode","exit fullscreen mode":"exit fullscreen mode","enter picture in picture mode":"enter picture in picture mode","exit picture in picture mode":"exit picture in picture mode","seek to live":"seek to live","playing live":"playing live","seek back {seekOffset} seconds":"seek back {seekOffset} seconds","seek forward {seekOffset} seconds":"seek forward {seekOffset} seconds","Network Error":"Network Error","Decode Error":"Decode Error","Source Not Supported":"Source Not Supported","Encryption Error":"Encryption Error","A network error caused the media download to fail.":"A network error caused the media download to fail.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"An unsupported error occurred. The server or network failed, or your browser does not support this format.","The media is encrypted and there are no keys to decrypt it.":"The media is encrypted and there are no keys to decrypt it.",hour:"hour",hours:"hours",minute:"minute",minutes:"minutes",second:"second",seconds:"seconds","{time} remaining":"{time} remaining","{currentTime} of {totalTime}":"{currentTime} of {totalTime}","video not loaded, unknown time.":"video not loaded, unknown time."};var Oo,Ht={en:xo},Ft=((Oo=globalThis.navigator)==null?void 0:Oo.language)||"en",Ir=t=>{Ft=t},Uo=(t,e)=>{Ht[t]=e},zd=t=>{var e,i,r;let[a]=Ft.split("-");return((e=Ht[Ft])==null?void 0:e[t])||((i=Ht[a])==null?void 0:i[t])||((r=Ht.en)==null?void 0:r[t])||t},Po=()=>{let[t]=Ft.split("-");return Ht[Ft]?Ft:Ht[t]?t:"en"},p=(t,e={})=>zd(t).replace(/\{(\w+)\}/g,(i,r)=>r in e?String(e[r]):`{${r}}`);var Zd={"Start airplay":"D\xE9marrer la diffusion AirPlay","Stop airplay":"Arr\xEAter la diffusion AirPlay",Audio:"Audio",Captions:"Sous-titres","Enable captions":"Activer les sous-titres","Disable captions":"D\xE9sactiver les sous-titres","Start casting":"D\xE9marrer la diffusion (cast)","Stop casting":"Arr\xEAter la diffusion (cast)","Enter fullscreen mode":"Mettre en mode plein \xE9cran","Exit fullscreen mode":"Quitter le mode plein \xE9cran",Mute:"D\xE9sactiver le son",Unmute:"Activer le son",Loop:"Lire en boucle","Enter picture in picture mode":"Mettre en mode image-en-image (PiP)","Exit picture in picture mode":"Quitter le mode image-en-image (PiP)",Play:"Lire",Pause:"Pause","Playback rate":"Taux de lecture","Playback rate {playbackRate}":"Taux de lecture {playbackRate}",Quality:"Qualit\xE9","Seek backward":"Reculer","Seek forward":"Avancer",Settings:"Param\xE8tres",Auto:"Auto","audio player":"lecteur audio","video player":"lecteur vid\xE9o",volume:"volume",seek:"se d\xE9placer","closed captions":"sous-titres cod\xE9s","current playback rate":"taux de lecture actuel","playback time":"dur\xE9e de lecture","media loading":"chargement des m\xE9dias",settings:"param\xE8tres","audio tracks":"pistes audio",quality:"qualit\xE9",play:"lire",pause:"pause",mute:"d\xE9sactiver le son",unmute:"activer le son","chapter: {chapterName}":"chapitre: {chapterName}",live:"en direct",Off:"D\xE9sactiv\xE9","start airplay":"d\xE9marrer la diffusion AirPlay","stop airplay":"arr\xEAter la diffusion AirPlay","start casting":"d\xE9marrer la diffusion (cast)","stop casting":"arr\xEAter la diffusion (cast)","enter fullscreen mode":"mettre en mode plein \xE9cran","exit fullscreen mode":"quitter le mode plein \xE9cran","enter picture in picture mode":"mettre en mode image-en-image (PiP)","exit picture in picture mode":"quitter le mode image-en-image (PiP)","seek to live":"aller au direct","playing live":"lecture en direct","seek back {seekOffset} seconds":"reculer {seekOffset} secondes","seek forward {seekOffset} seconds":"avancer {seekOffset} secondes","Network Error":"Erreur r\xE9seau","Decode Error":"Erreur de d\xE9codage","Source Not Supported":"Source non support\xE9e","Encryption Error":"Erreur de chiffrement","A network error caused the media download to fail.":"Une erreur r\xE9seau a caus\xE9 l\u2019\xE9chec du t\xE9l\xE9chargement du m\xE9dia.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"Une erreur de m\xE9dia a provoqu\xE9 l\u2019interruption de la lecture. Le m\xE9dia peut \xEAtre corrompu ou votre navigateur ne prend pas en charge ce format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"Une erreur non support\xE9e s\u2019est produite. Le serveur ou le r\xE9seau a \xE9chou\xE9, ou votre navigateur ne prend pas en charge ce format.","The media is encrypted and there are no keys to decrypt it.":"Le m\xE9dia est chiffr\xE9 et il n\u2019y a pas de cl\xE9s pour le d\xE9chiffrer.",hour:"heure",hours:"heures",minute:"minute",minutes:"minutes",second:"seconde",seconds:"secondes","{time} remaining":"{time} restant","{currentTime} of {totalTime}":"{currentTime} sur {totalTime}","video not loaded, unknown time.":"vid\xE9o non charg\xE9e, dur\xE9e inconnue."};Uo("fr",Zd);Ir(document.documentElement.lang||"fr");function K(t,e){let i=document.createElement("template");i.innerHTML=e;for(let r of i.content.querySelectorAll("template[shadowrootmode]"))r.remove();for(let r of i.content.querySelectorAll("style")){let a=new CSSStyleSheet;a.replaceSync(r.textContent),t.adoptedStyleSheets=[...t.adoptedStyleSheets,a],r.remove()}t.replaceChildren(i.content)}function P(t,e){let i=t.adoptedStyleSheets??[];for(let a of i)for(let s of a.cssRules)if(s.selectorText===e)return s;let r=i.at(-1)??new CSSStyleSheet;return!i.length&&"adoptedStyleSheets"in t&&(t.adoptedStyleSheets=[r]),r.cssRules[r.insertRule(`${e}{}`,r.cssRules.length)]}var wr=class{addEventListener(){}removeEventListener(){}dispatchEvent(){return!0}},Mr=class extends wr{},Lr=class extends Mr{constructor(){super(...arguments),this.role=null}},Es=class{observe(){}unobserve(){}disconnect(){}},No={createElement:function(){return new Mi.HTMLElement},createElementNS:function(){return new Mi.HTMLElement},addEventListener(){},removeEventListener(){},dispatchEvent(t){return!1}},Mi={ResizeObserver:Es,document:No,Node:Mr,Element:Lr,HTMLElement:class extends Lr{constructor(){super(...arguments),this.innerHTML=""}get content(){return new Mi.DocumentFragment}},DocumentFragment:class extends wr{},customElements:{get:function(){},define:function(){},whenDefined:function(){}},localStorage:{getItem(t){return null},setItem(t,e){},removeItem(t){}},CustomEvent:function(){},getComputedStyle:function(){},navigator:{languages:[],get userAgent(){return""}},matchMedia(t){return{matches:!1,media:t}},DOMParser:class{parseFromString(e,i){return{body:{textContent:e}}}}},Ho="global"in globalThis&&globalThis?.global===globalThis||typeof window>"u"||typeof window.customElements>"u",Fo=Object.keys(Mi).every(t=>t in globalThis),d=Ho&&!Fo?Mi:globalThis,W=Ho&&!Fo?No:globalThis.document;var h={MEDIA_PLAY_REQUEST:"mediaplayrequest",MEDIA_PAUSE_REQUEST:"mediapauserequest",MEDIA_MUTE_REQUEST:"mediamuterequest",MEDIA_UNMUTE_REQUEST:"mediaunmuterequest",MEDIA_LOOP_REQUEST:"medialooprequest",MEDIA_VOLUME_REQUEST:"mediavolumerequest",MEDIA_SEEK_REQUEST:"mediaseekrequest",MEDIA_AIRPLAY_REQUEST:"mediaairplayrequest",MEDIA_ENTER_FULLSCREEN_REQUEST:"mediaenterfullscreenrequest",MEDIA_EXIT_FULLSCREEN_REQUEST:"mediaexitfullscreenrequest",MEDIA_PREVIEW_REQUEST:"mediapreviewrequest",MEDIA_ENTER_PIP_REQUEST:"mediaenterpiprequest",MEDIA_EXIT_PIP_REQUEST:"mediaexitpiprequest",MEDIA_ENTER_CAST_REQUEST:"mediaentercastrequest",MEDIA_EXIT_CAST_REQUEST:"mediaexitcastrequest",MEDIA_SHOW_TEXT_TRACKS_REQUEST:"mediashowtexttracksrequest",MEDIA_HIDE_TEXT_TRACKS_REQUEST:"mediahidetexttracksrequest",MEDIA_SHOW_SUBTITLES_REQUEST:"mediashowsubtitlesrequest",MEDIA_DISABLE_SUBTITLES_REQUEST:"mediadisablesubtitlesrequest",MEDIA_TOGGLE_SUBTITLES_REQUEST:"mediatogglesubtitlesrequest",MEDIA_PLAYBACK_RATE_REQUEST:"mediaplaybackraterequest",MEDIA_RENDITION_REQUEST:"mediarenditionrequest",MEDIA_AUDIO_TRACK_REQUEST:"mediaaudiotrackrequest",MEDIA_SEEK_TO_LIVE_REQUEST:"mediaseektoliverequest",REGISTER_MEDIA_STATE_RECEIVER:"registermediastatereceiver",UNREGISTER_MEDIA_STATE_RECEIVER:"unregistermediastatereceiver"},w={MEDIA_CHROME_ATTRIBUTES:"mediachromeattributes",MEDIA_CONTROLLER:"mediacontroller"},fs={MEDIA_AIRPLAY_UNAVAILABLE:"mediaAirplayUnavailable",MEDIA_AUDIO_TRACK_ENABLED:"mediaAudioTrackEnabled",MEDIA_AUDIO_TRACK_LIST:"mediaAudioTrackList",MEDIA_AUDIO_TRACK_UNAVAILABLE:"mediaAudioTrackUnavailable",MEDIA_BUFFERED:"mediaBuffered",MEDIA_CAST_UNAVAILABLE:"mediaCastUnavailable",MEDIA_CHAPTERS_CUES:"mediaChaptersCues",MEDIA_CURRENT_TIME:"mediaCurrentTime",MEDIA_DURATION:"mediaDuration",MEDIA_ENDED:"mediaEnded",MEDIA_ERROR:"mediaError",MEDIA_ERROR_CODE:"mediaErrorCode",MEDIA_ERROR_MESSAGE:"mediaErrorMessage",MEDIA_FULLSCREEN_UNAVAILABLE:"mediaFullscreenUnavailable",MEDIA_HAS_PLAYED:"mediaHasPlayed",MEDIA_HEIGHT:"mediaHeight",MEDIA_IS_AIRPLAYING:"mediaIsAirplaying",MEDIA_IS_CASTING:"mediaIsCasting",MEDIA_IS_FULLSCREEN:"mediaIsFullscreen",MEDIA_IS_PIP:"mediaIsPip",MEDIA_LOADING:"mediaLoading",MEDIA_MUTED:"mediaMuted",MEDIA_LOOP:"mediaLoop",MEDIA_PAUSED:"mediaPaused",MEDIA_PIP_UNAVAILABLE:"mediaPipUnavailable",MEDIA_PLAYBACK_RATE:"mediaPlaybackRate",MEDIA_PREVIEW_CHAPTER:"mediaPreviewChapter",MEDIA_PREVIEW_COORDS:"mediaPreviewCoords",MEDIA_PREVIEW_IMAGE:"mediaPreviewImage",MEDIA_PREVIEW_TIME:"mediaPreviewTime",MEDIA_RENDITION_LIST:"mediaRenditionList",MEDIA_RENDITION_SELECTED:"mediaRenditionSelected",MEDIA_RENDITION_UNAVAILABLE:"mediaRenditionUnavailable",MEDIA_SEEKABLE:"mediaSeekable",MEDIA_STREAM_TYPE:"mediaStreamType",MEDIA_SUBTITLES_LIST:"mediaSubtitlesList",MEDIA_SUBTITLES_SHOWING:"mediaSubtitlesShowing",MEDIA_TARGET_LIVE_WINDOW:"mediaTargetLiveWindow",MEDIA_TIME_IS_LIVE:"mediaTimeIsLive",MEDIA_VOLUME:"mediaVolume",MEDIA_VOLUME_LEVEL:"mediaVolumeLevel",MEDIA_VOLUME_UNAVAILABLE:"mediaVolumeUnavailable",MEDIA_LANG:"mediaLang",MEDIA_WIDTH:"mediaWidth"},Bo=Object.entries(fs),n=Bo.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{}),Xd={USER_INACTIVE_CHANGE:"userinactivechange",BREAKPOINTS_CHANGE:"breakpointchange",BREAKPOINTS_COMPUTED:"breakpointscomputed"},Et=Bo.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{...Xd}),Oh=Object.entries(Et).reduce((t,[e,i])=>{let r=n[e];return r&&(t[i]=r),t},{userinactivechange:"userinactive"}),Wo=Object.entries(n).reduce((t,[e,i])=>{let r=Et[e];return r&&(t[i]=r),t},{userinactive:"userinactivechange"}),ae={SUBTITLES:"subtitles",CAPTIONS:"captions",DESCRIPTIONS:"descriptions",CHAPTERS:"chapters",METADATA:"metadata"},Xe={DISABLED:"disabled",HIDDEN:"hidden",SHOWING:"showing"};var Rr={MOUSE:"mouse",PEN:"pen",TOUCH:"touch"},se={UNAVAILABLE:"unavailable",UNSUPPORTED:"unsupported"},oe={LIVE:"live",ON_DEMAND:"on-demand",UNKNOWN:"unknown"};var $o={INLINE:"inline",FULLSCREEN:"fullscreen",PICTURE_IN_PICTURE:"picture-in-picture"};var Vo=new WeakMap,gs=t=>{let e=Vo.get(t);return e||Vo.set(t,e=new Set),e},Ko=new d.ResizeObserver(t=>{for(let e of t)for(let i of gs(e.target))i(e)});function We(t,e){gs(t).add(e),Ko.observe(t)}function $e(t,e){let i=gs(t);i.delete(e),i.size||Ko.unobserve(t)}function G(t){let e={};for(let i of t)e[i.name]=i.value;return e}function te(t){var e;return(e=Dr(t))!=null?e:ke(t,"media-controller")}function Dr(t){var e;let{MEDIA_CONTROLLER:i}=w,r=t.getAttribute(i);if(r)return(e=Ri(t))==null?void 0:e.getElementById(r)}var Cr=(t,e,i=".value")=>{let r=t.querySelector(i);r&&(r.textContent=e)},Jd=(t,e)=>{let i=`slot[name="${e}"]`,r=t.shadowRoot.querySelector(i);return r?r.children:[]},xr=(t,e)=>Jd(t,e)[0],le=(t,e)=>!t||!e?!1:t?.contains(e)?!0:le(t,e.getRootNode().host),ke=(t,e)=>{if(!t)return null;let i=t.closest(e);return i||ke(t.getRootNode().host,e)};function Li(t=document){var e;let i=t?.activeElement;return i?(e=Li(i.shadowRoot))!=null?e:i:null}function Ri(t){var e;let i=(e=t?.getRootNode)==null?void 0:e.call(t);return i instanceof ShadowRoot||i instanceof Document?i:null}function Or(t,{depth:e=3,checkOpacity:i=!0,checkVisibilityCSS:r=!0}={}){if(t.checkVisibility)return t.checkVisibility({checkOpacity:i,checkVisibilityCSS:r});let a=t;for(;a&&e>0;){let s=getComputedStyle(a);if(i&&s.opacity==="0"||r&&s.visibility==="hidden"||s.display==="none")return!1;a=a.parentElement,e--}return!0}function Go(t,e,i,r){let a=r.x-i.x,s=r.y-i.y,o=a*a+s*s;if(o===0)return 0;let l=((t-i.x)*a+(e-i.y)*s)/o;return Math.max(0,Math.min(1,l))}function Ur(t,e){var i,r;let a=(i=t.querySelectorAll("style:not([media])"))!=null?i:[],s=a?.[a.length-1];if(!s?.sheet)return console.warn("Media Chrome: No style sheet found on style tag of",t),{style:{setProperty:()=>{},removeProperty:()=>"",getPropertyValue:()=>""}};let o=s?.sheet.insertRule(`${e}{}`,s.sheet.cssRules.length);return(r=s.sheet.cssRules)==null?void 0:r[o]}function L(t,e,i=Number.NaN){let r=t.getAttribute(e);return r!=null?+r:i}function x(t,e,i){let r=+i;if(i==null||Number.isNaN(r)){t.hasAttribute(e)&&t.removeAttribute(e);return}L(t,e,void 0)!==r&&t.setAttribute(e,`${r}`)}function k(t,e){return t.hasAttribute(e)}function I(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}k(t,e)!=i&&t.toggleAttribute(e,i)}function C(t,e,i=null){var r;return(r=t.getAttribute(e))!=null?r:i}function D(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}let r=`${i}`;C(t,e,void 0)!==r&&t.setAttribute(e,r)}var qo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ge=(t,e,i)=>(qo(t,e,"read from private field"),i?i.call(t):e.get(t)),jd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Pr=(t,e,i,r)=>(qo(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),j;function ec(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-gesture-receiver-display, inline-block));
        box-sizing: border-box;
      }
    </style>
  `}var Bt=class extends d.HTMLElement{constructor(){if(super(),jd(this,j,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER,n.MEDIA_PAUSED]}attributeChangedCallback(e,i,r){var a,s,o,l,c;e===w.MEDIA_CONTROLLER&&(i&&((s=(a=ge(this,j))==null?void 0:a.unassociateElement)==null||s.call(a,this),Pr(this,j,null)),r&&this.isConnected&&(Pr(this,j,(o=this.getRootNode())==null?void 0:o.getElementById(r)),(c=(l=ge(this,j))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i;this.tabIndex=-1,this.setAttribute("aria-hidden","true"),Pr(this,j,tc(this)),this.getAttribute(w.MEDIA_CONTROLLER)&&((i=(e=ge(this,j))==null?void 0:e.associateElement)==null||i.call(e,this)),ge(this,j)&&(ge(this,j).addEventListener("pointerdown",this),ge(this,j).addEventListener("click",this),ge(this,j).hasAttribute("tabindex")||(ge(this,j).tabIndex=0))}disconnectedCallback(){var e,i,r,a;this.getAttribute(w.MEDIA_CONTROLLER)&&((i=(e=ge(this,j))==null?void 0:e.unassociateElement)==null||i.call(e,this)),(r=ge(this,j))==null||r.removeEventListener("pointerdown",this),(a=ge(this,j))==null||a.removeEventListener("click",this),Pr(this,j,null)}handleEvent(e){var i;let r=(i=e.composedPath())==null?void 0:i[0];if(["video","media-controller"].includes(r?.localName)){if(e.type==="pointerdown")this._pointerType=e.pointerType;else if(e.type==="click"){let{clientX:s,clientY:o}=e,{left:l,top:c,width:E,height:S}=this.getBoundingClientRect(),A=s-l,f=o-c;if(A<0||f<0||A>E||f>S||E===0&&S===0)return;let m=this._pointerType||"mouse";if(this._pointerType=void 0,m===Rr.TOUCH){this.handleTap(e);return}else if(m===Rr.MOUSE||m===Rr.PEN){this.handleMouseClick(e);return}}}}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){I(this,n.MEDIA_PAUSED,e)}handleTap(e){}handleMouseClick(e){let i=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(i,{composed:!0,bubbles:!0}))}};j=new WeakMap;Bt.shadowRootOptions={mode:"open"};Bt.getTemplateHTML=ec;function tc(t){var e;let i=t.getAttribute(w.MEDIA_CONTROLLER);return i?(e=t.getRootNode())==null?void 0:e.getElementById(i):ke(t,"media-controller")}d.customElements.get("media-gesture-receiver")||d.customElements.define("media-gesture-receiver",Bt);var _s=Bt;var Ss=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},q=(t,e,i)=>(Ss(t,e,"read from private field"),i?i.call(t):e.get(t)),re=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},_e=(t,e,i,r)=>(Ss(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),be=(t,e,i)=>(Ss(t,e,"access private method"),i),Di,Fr,Wt,Kt,Vt,bs,$t,Nr,As,Yo,Ts,Qo,Ci,Br,Wr,ys,Gt,xi,Je,Hr,b={AUDIO:"audio",AUTOHIDE:"autohide",BREAKPOINTS:"breakpoints",GESTURES_DISABLED:"gesturesdisabled",KEYBOARD_CONTROL:"keyboardcontrol",NO_AUTOHIDE:"noautohide",USER_INACTIVE:"userinactive",AUTOHIDE_OVER_CONTROLS:"autohideovercontrols"};function ic(t){return`
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
        <template shadowrootmode="${_s.shadowRootOptions.mode}">
          ${_s.getTemplateHTML({})}
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
  `}var rc=Object.values(n),ac="sm:384 md:576 lg:768 xl:960";function sc(t){zo(t.target,t.contentRect.width)}function zo(t,e){var i;if(!t.isConnected)return;let r=(i=t.getAttribute(b.BREAKPOINTS))!=null?i:ac,a=nc(r),s=oc(a,e),o=!1;if(Object.keys(a).forEach(l=>{if(s.includes(l)){t.hasAttribute(`breakpoint${l}`)||(t.setAttribute(`breakpoint${l}`,""),o=!0);return}t.hasAttribute(`breakpoint${l}`)&&(t.removeAttribute(`breakpoint${l}`),o=!0)}),o){let l=new CustomEvent(Et.BREAKPOINTS_CHANGE,{detail:s});t.dispatchEvent(l)}t.breakpointsComputed||(t.breakpointsComputed=!0,t.dispatchEvent(new CustomEvent(Et.BREAKPOINTS_COMPUTED,{bubbles:!0,composed:!0})))}function nc(t){let e=t.split(/\s+/);return Object.fromEntries(e.map(i=>i.split(":")))}function oc(t,e){return Object.keys(t).filter(i=>e>=parseInt(t[i]))}var ft=class extends d.HTMLElement{constructor(){if(super(),re(this,As),re(this,Ts),re(this,Ci),re(this,Wr),re(this,Gt),re(this,Di,void 0),re(this,Fr,0),re(this,Wt,null),re(this,Kt,null),re(this,Vt,void 0),this.breakpointsComputed=!1,re(this,bs,e=>{let i=this.media;for(let r of e){if(r.type!=="childList")continue;let a=r.removedNodes;for(let s of a){if(s.slot!="media"||r.target!=this)continue;let o=r.previousSibling&&r.previousSibling.previousElementSibling;if(!o||!i)this.mediaUnsetCallback(s);else{let l=o.slot!=="media";for(;(o=o.previousSibling)!==null;)o.slot=="media"&&(l=!1);l&&this.mediaUnsetCallback(s)}}if(i)for(let s of r.addedNodes)s===i&&this.handleMediaUpdated(i)}}),re(this,$t,!1),re(this,Nr,e=>{q(this,$t)||(setTimeout(()=>{sc(e),_e(this,$t,!1)},0),_e(this,$t,!0))}),re(this,Je,void 0),re(this,Hr,()=>{if(!q(this,Je).assignedElements({flatten:!0}).length){q(this,Wt)&&this.mediaUnsetCallback(q(this,Wt));return}this.handleMediaUpdated(this.media)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes),i=this.constructor.getTemplateHTML(e);K(this.shadowRoot,i)}_e(this,Di,new MutationObserver(q(this,bs)))}static get observedAttributes(){return[b.AUTOHIDE,b.GESTURES_DISABLED].concat(rc).filter(e=>![n.MEDIA_RENDITION_LIST,n.MEDIA_AUDIO_TRACK_LIST,n.MEDIA_CHAPTERS_CUES,n.MEDIA_WIDTH,n.MEDIA_HEIGHT,n.MEDIA_ERROR,n.MEDIA_ERROR_MESSAGE].includes(e))}attributeChangedCallback(e,i,r){e.toLowerCase()==b.AUTOHIDE&&(this.autohide=r)}get media(){let e=this.querySelector(":scope > [slot=media]");return e?.nodeName=="SLOT"&&(e=e.assignedElements({flatten:!0})[0]),e}async handleMediaUpdated(e){e&&(_e(this,Wt,e),e.localName.includes("-")&&await d.customElements.whenDefined(e.localName),this.mediaSetCallback(e))}connectedCallback(){var e;q(this,Di).observe(this,{childList:!0,subtree:!0}),We(this,q(this,Nr));let r=this.getAttribute(b.AUDIO)!=null?p("audio player"):p("video player");this.setAttribute("role","region"),this.setAttribute("aria-label",r),this.handleMediaUpdated(this.media),this.setAttribute(b.USER_INACTIVE,""),zo(this,this.getBoundingClientRect().width);let a=this.querySelector(":scope > slot[slot=media]");a&&(_e(this,Je,a),q(this,Je).addEventListener("slotchange",q(this,Hr))),this.addEventListener("pointerdown",this),this.addEventListener("pointermove",this),this.addEventListener("pointerup",this),this.addEventListener("mouseleave",this),this.addEventListener("keyup",this),(e=d.window)==null||e.addEventListener("mouseup",this)}disconnectedCallback(){var e;$e(this,q(this,Nr)),clearTimeout(q(this,Kt)),q(this,Di).disconnect(),this.media&&this.mediaUnsetCallback(this.media),(e=d.window)==null||e.removeEventListener("mouseup",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointermove",this),this.removeEventListener("pointerup",this),this.removeEventListener("mouseleave",this),this.removeEventListener("keyup",this),q(this,Je)&&(q(this,Je).removeEventListener("slotchange",q(this,Hr)),_e(this,Je,null)),_e(this,$t,!1)}mediaSetCallback(e){}mediaUnsetCallback(e){_e(this,Wt,null)}handleEvent(e){switch(e.type){case"pointerdown":_e(this,Fr,e.timeStamp);break;case"pointermove":be(this,As,Yo).call(this,e);break;case"pointerup":be(this,Ts,Qo).call(this,e);break;case"mouseleave":be(this,Ci,Br).call(this);break;case"mouseup":this.removeAttribute(b.KEYBOARD_CONTROL);break;case"keyup":be(this,Gt,xi).call(this),this.setAttribute(b.KEYBOARD_CONTROL,"");break}}set autohide(e){let i=Number(e);_e(this,Vt,isNaN(i)?0:i)}get autohide(){return(q(this,Vt)===void 0?2:q(this,Vt)).toString()}get breakpoints(){return C(this,b.BREAKPOINTS)}set breakpoints(e){D(this,b.BREAKPOINTS,e)}get audio(){return k(this,b.AUDIO)}set audio(e){I(this,b.AUDIO,e)}get gesturesDisabled(){return k(this,b.GESTURES_DISABLED)}set gesturesDisabled(e){I(this,b.GESTURES_DISABLED,e)}get keyboardControl(){return k(this,b.KEYBOARD_CONTROL)}set keyboardControl(e){I(this,b.KEYBOARD_CONTROL,e)}get noAutohide(){return k(this,b.NO_AUTOHIDE)}set noAutohide(e){I(this,b.NO_AUTOHIDE,e)}get autohideOverControls(){return k(this,b.AUTOHIDE_OVER_CONTROLS)}set autohideOverControls(e){I(this,b.AUTOHIDE_OVER_CONTROLS,e)}get userInteractive(){return k(this,b.USER_INACTIVE)}set userInteractive(e){I(this,b.USER_INACTIVE,e)}};Di=new WeakMap;Fr=new WeakMap;Wt=new WeakMap;Kt=new WeakMap;Vt=new WeakMap;bs=new WeakMap;$t=new WeakMap;Nr=new WeakMap;As=new WeakSet;Yo=function(t){if(t.pointerType!=="mouse"&&t.timeStamp-q(this,Fr)<250)return;be(this,Wr,ys).call(this),clearTimeout(q(this,Kt));let e=this.hasAttribute(b.AUTOHIDE_OVER_CONTROLS);([this,this.media].includes(t.target)||e)&&be(this,Gt,xi).call(this)};Ts=new WeakSet;Qo=function(t){if(t.pointerType==="touch"){let e=!this.hasAttribute(b.USER_INACTIVE);[this,this.media].includes(t.target)&&e?be(this,Ci,Br).call(this):be(this,Gt,xi).call(this)}else t.composedPath().some(e=>["media-play-button","media-fullscreen-button"].includes(e?.localName))&&be(this,Gt,xi).call(this)};Ci=new WeakSet;Br=function(){if(q(this,Vt)<0||this.hasAttribute(b.USER_INACTIVE))return;this.setAttribute(b.USER_INACTIVE,"");let t=new d.CustomEvent(Et.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!0});this.dispatchEvent(t)};Wr=new WeakSet;ys=function(){if(!this.hasAttribute(b.USER_INACTIVE))return;this.removeAttribute(b.USER_INACTIVE);let t=new d.CustomEvent(Et.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!1});this.dispatchEvent(t)};Gt=new WeakSet;xi=function(){be(this,Wr,ys).call(this),clearTimeout(q(this,Kt));let t=parseInt(this.autohide);t<0||_e(this,Kt,setTimeout(()=>{be(this,Ci,Br).call(this)},t*1e3))};Je=new WeakMap;Hr=new WeakMap;ft.shadowRootOptions={mode:"open"};ft.getTemplateHTML=ic;d.customElements.get("media-container")||d.customElements.define("media-container",ft);var Ds=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},_t=(t,e,i)=>(Ds(t,e,"read from private field"),i?i.call(t):e.get(t)),Ve=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Cs=(t,e,i,r)=>(Ds(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),gt=(t,e,i)=>(Ds(t,e,"access private method"),i),Vr,Ui,bt,$r,ks,Is,Zo,ws,Xo,Ms,Jo,Ls,jo,Rs,el;function lc(t){return`
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
  `}function dc(t){return`
    <slot id="content"></slot>
  `}var Oi={OPEN:"open",ANCHOR:"anchor"},je=class extends d.HTMLElement{constructor(){super(),Ve(this,$r),Ve(this,Is),Ve(this,ws),Ve(this,Ms),Ve(this,Ls),Ve(this,Rs),Ve(this,Vr,!1),Ve(this,Ui,null),Ve(this,bt,null)}static get observedAttributes(){return[Oi.OPEN,Oi.ANCHOR]}get open(){return k(this,Oi.OPEN)}set open(e){I(this,Oi.OPEN,e)}handleEvent(e){switch(e.type){case"invoke":gt(this,Ms,Jo).call(this,e);break;case"focusout":gt(this,Ls,jo).call(this,e);break;case"keydown":gt(this,Rs,el).call(this,e);break}}connectedCallback(){gt(this,$r,ks).call(this),this.role||(this.role="dialog"),this.addEventListener("invoke",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this)}disconnectedCallback(){this.removeEventListener("invoke",this),this.removeEventListener("focusout",this),this.removeEventListener("keydown",this)}attributeChangedCallback(e,i,r){gt(this,$r,ks).call(this),e===Oi.OPEN&&r!==i&&(this.open?gt(this,Is,Zo).call(this):gt(this,ws,Xo).call(this))}focus(){Cs(this,Ui,Li());let e=!this.dispatchEvent(new Event("focus",{composed:!0,cancelable:!0})),i=!this.dispatchEvent(new Event("focusin",{composed:!0,bubbles:!0,cancelable:!0}));if(e||i)return;let r=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');r?.focus()}get keysUsed(){return["Escape","Tab"]}};Vr=new WeakMap;Ui=new WeakMap;bt=new WeakMap;$r=new WeakSet;ks=function(){if(!_t(this,Vr)&&(Cs(this,Vr,!0),!this.shadowRoot)){this.attachShadow(this.constructor.shadowRootOptions);let t=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(t)),queueMicrotask(()=>{let{style:e}=P(this.shadowRoot,":host");e.setProperty("transition","display .15s, visibility .15s, opacity .15s ease-in, transform .15s ease-in")})}};Is=new WeakSet;Zo=function(){var t;(t=_t(this,bt))==null||t.setAttribute("aria-expanded","true"),this.dispatchEvent(new Event("open",{composed:!0,bubbles:!0})),this.addEventListener("transitionend",()=>this.focus(),{once:!0})};ws=new WeakSet;Xo=function(){var t;(t=_t(this,bt))==null||t.setAttribute("aria-expanded","false"),this.dispatchEvent(new Event("close",{composed:!0,bubbles:!0}))};Ms=new WeakSet;Jo=function(t){Cs(this,bt,t.relatedTarget),le(this,t.relatedTarget)||(this.open=!this.open)};Ls=new WeakSet;jo=function(t){var e;le(this,t.relatedTarget)||((e=_t(this,Ui))==null||e.focus(),_t(this,bt)&&_t(this,bt)!==t.relatedTarget&&this.open&&(this.open=!1))};Rs=new WeakSet;el=function(t){var e,i,r,a,s;let{key:o,ctrlKey:l,altKey:c,metaKey:E}=t;l||c||E||this.keysUsed.includes(o)&&(t.preventDefault(),t.stopPropagation(),o==="Tab"?(t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(a=(r=this.nextElementSibling)==null?void 0:r.focus)==null||a.call(r),this.blur()):o==="Escape"&&((s=_t(this,Ui))==null||s.focus(),this.open=!1))};je.shadowRootOptions={mode:"open"};je.getTemplateHTML=lc;je.getSlotTemplateHTML=dc;d.customElements.get("media-chrome-dialog")||d.customElements.define("media-chrome-dialog",je);var cc=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},et=(t,e,i)=>(cc(t,e,"read from private field"),i?i.call(t):e.get(t)),tl=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},qt,Yt,Pi={HOTKEYS:"hotkeys"},uc=[{keys:[{key:" ",label:"Space"},{key:"k"}],description:"Toggle Playback"},{keys:[{key:"m"}],description:"Toggle mute"},{keys:[{key:"f"}],description:"Toggle fullscreen"},{keys:[{key:"c"}],description:"Toggle captions or subtitles, if available"},{keys:[{key:"p"}],description:"Toggle Picture in Picture"},{keys:[{key:"ArrowLeft",label:"\u2190"},{key:"j"}],description:"Seek back 10s"},{keys:[{key:"ArrowRight",label:"\u2192"},{key:"l"}],description:"Seek forward 10s"},{keys:[{key:"ArrowUp",label:"\u2191"}],description:"Turn volume up"},{keys:[{key:"ArrowDown",label:"\u2193"}],description:"Turn volume down"},{keys:[{key:"<",label:"< (SHIFT+,)"}],description:"Decrease playback rate"},{keys:[{key:">",label:"> (SHIFT+.)"}],description:"Increase playback rate"},{keys:[{key:"shift+/",label:"SHIFT+/"}],description:"Show keyboard shortcuts"}];function Gr(t){return t===" "?"nospace":`no${t.toLowerCase()}`}function hc(t){let e=new Set(t?.split(/\s+/));return uc.map(({keys:i,description:r})=>({keys:i.filter(({key:a})=>!e.has(Gr(a))),description:r})).filter(({keys:i})=>i.length)}function mc(t){return`
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
      ${il(t[Pi.HOTKEYS])}
    </slot>
  `}function il(t){return`
    <h2>Keyboard Shortcuts</h2>
    <table class="shortcuts-table">${hc(t).map(({keys:i,description:r})=>`
        <tr>
          <td>
            <div class="key-combo">${i.map(({key:s,label:o=s},l)=>l>0?`<span class="key-separator">or</span><span class="key">${o}</span>`:`<span class="key">${o}</span>`).join("")}</div>
          </td>
          <td class="description">${r}</td>
        </tr>
      `).join("")}</table>
  `}var Kr=class extends je{constructor(){super(...arguments),tl(this,qt,e=>{var i;if(!this.open)return;let r=(i=this.shadowRoot)==null?void 0:i.querySelector("#content");if(!r)return;let a=e.composedPath(),s=a[0]===this||a.includes(this),o=a.includes(r);s&&!o&&(this.open=!1)}),tl(this,Yt,e=>{if(!this.open)return;let i=e.shiftKey&&(e.key==="/"||e.key==="?");(e.key==="Escape"||i)&&!e.ctrlKey&&!e.altKey&&!e.metaKey&&(this.open=!1,e.preventDefault(),e.stopPropagation())})}static get observedAttributes(){return[...super.observedAttributes,Pi.HOTKEYS]}get hotkeys(){var e;return(e=C(this,Pi.HOTKEYS))!=null?e:void 0}set hotkeys(e){D(this,Pi.HOTKEYS,e)}connectedCallback(){super.connectedCallback(),this.open&&(this.addEventListener("click",et(this,qt)),document.addEventListener("keydown",et(this,Yt)))}disconnectedCallback(){this.removeEventListener("click",et(this,qt)),document.removeEventListener("keydown",et(this,Yt))}attributeChangedCallback(e,i,r){var a;if(super.attributeChangedCallback(e,i,r),e==="open")this.open?(this.addEventListener("click",et(this,qt)),document.addEventListener("keydown",et(this,Yt))):(this.removeEventListener("click",et(this,qt)),document.removeEventListener("keydown",et(this,Yt)));else if(e===Pi.HOTKEYS&&r!==i){let s=(a=this.shadowRoot)==null?void 0:a.querySelector("#content");s&&(s.innerHTML=il(r))}}};qt=new WeakMap;Yt=new WeakMap;Kr.getSlotTemplateHTML=mc;d.customElements.get("media-keyboard-shortcuts-dialog")||d.customElements.define("media-keyboard-shortcuts-dialog",Kr);var rl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},X=(t,e,i)=>(rl(t,e,"read from private field"),i?i.call(t):e.get(t)),Ni=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},qr=(t,e,i,r)=>(rl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Qt,zt,Yr,At,Ke,tt,it=class{constructor(e,i,{defaultValue:r}={defaultValue:void 0}){Ni(this,Ke),Ni(this,Qt,void 0),Ni(this,zt,void 0),Ni(this,Yr,void 0),Ni(this,At,new Set),qr(this,Qt,e),qr(this,zt,i),qr(this,Yr,new Set(r))}[Symbol.iterator](){return X(this,Ke,tt).values()}get length(){return X(this,Ke,tt).size}get value(){var e;return(e=[...X(this,Ke,tt)].join(" "))!=null?e:""}set value(e){var i;e!==this.value&&(qr(this,At,new Set),this.add(...(i=e?.split(" "))!=null?i:[]))}toString(){return this.value}item(e){return[...X(this,Ke,tt)][e]}values(){return X(this,Ke,tt).values()}forEach(e,i){X(this,Ke,tt).forEach(e,i)}add(...e){var i,r;e.forEach(a=>X(this,At).add(a)),!(this.value===""&&!((i=X(this,Qt))!=null&&i.hasAttribute(`${X(this,zt)}`)))&&((r=X(this,Qt))==null||r.setAttribute(`${X(this,zt)}`,`${this.value}`))}remove(...e){var i;e.forEach(r=>X(this,At).delete(r)),(i=X(this,Qt))==null||i.setAttribute(`${X(this,zt)}`,`${this.value}`)}contains(e){return X(this,Ke,tt).has(e)}toggle(e,i){return typeof i<"u"?i?(this.add(e),!0):(this.remove(e),!1):this.contains(e)?(this.remove(e),!1):(this.add(e),!0)}replace(e,i){return this.remove(e),this.add(i),e===i}};Qt=new WeakMap;zt=new WeakMap;Yr=new WeakMap;At=new WeakMap;Ke=new WeakSet;tt=function(){return X(this,At).size?X(this,At):X(this,Yr)};function al(t){return t?.map(pc).join(" ")}function sl(t){return t?.split(/\s+/).map(vc)}function pc(t){if(t){let{id:e,width:i,height:r}=t;return[e,i,r].filter(a=>a!=null).join(":")}}function vc(t){if(t){let[e,i,r]=t.split(":");return{id:e,width:+i,height:+r}}}function nl(t){return t?.map(Ec).join(" ")}function Ec(t){if(t){let{id:e,kind:i,language:r,label:a}=t;return[e,i,r,a].filter(s=>s!=null).join(":")}}function Zt(t){return typeof t=="number"&&!Number.isNaN(t)&&Number.isFinite(t)}var Qr=t=>new Promise(e=>setTimeout(e,t));var fc=(t="")=>t.split(/\s+/),ol=(t="")=>{let[e,i,r]=t.split(":"),a=r?decodeURIComponent(r):void 0;return{kind:e==="cc"?ae.CAPTIONS:ae.SUBTITLES,language:i,label:a}},Hi=(t="",e={})=>fc(t).map(i=>{let r=ol(i);return{...e,...r}}),xs=t=>t?Array.isArray(t)?t.map(e=>typeof e=="string"?ol(e):e):typeof t=="string"?Hi(t):[t]:[],zr=({kind:t,label:e,language:i}={kind:"subtitles"})=>e?`${t==="captions"?"cc":"sb"}:${i}:${encodeURIComponent(e)}`:i,Tt=(t=[])=>Array.prototype.map.call(t,zr).join(" "),gc=(t,e)=>i=>i[t]===e,ll=t=>{let e=Object.entries(t).map(([i,r])=>gc(i,r));return i=>e.every(r=>r(i))},St=(t,e=[],i=[])=>{let r=xs(i).map(ll),a=s=>r.some(o=>o(s));Array.from(e).filter(a).forEach(s=>{s.mode=t})},yt=(t,e=()=>!0)=>{if(!t?.textTracks)return[];let i=typeof e=="function"?e:ll(e);return Array.from(t.textTracks).filter(i)},dl=t=>{var e;return!!((e=t.mediaSubtitlesShowing)!=null&&e.length)||t.hasAttribute(n.MEDIA_SUBTITLES_SHOWING)};var ul=t=>{var e;let{media:i,fullscreenElement:r}=t;try{let a=r&&"requestFullscreen"in r?"requestFullscreen":r&&"webkitRequestFullScreen"in r?"webkitRequestFullScreen":void 0;if(a){let s=(e=r[a])==null?void 0:e.call(r);if(s instanceof Promise)return s.catch(()=>{})}else i?.webkitEnterFullscreen?i.webkitEnterFullscreen():i?.requestFullscreen&&i.requestFullscreen()}catch(a){console.error(a)}},cl="exitFullscreen"in W?"exitFullscreen":"webkitExitFullscreen"in W?"webkitExitFullscreen":"webkitCancelFullScreen"in W?"webkitCancelFullScreen":void 0,hl=t=>{var e;let{documentElement:i}=t;if(cl){let r=(e=i?.[cl])==null?void 0:e.call(i);if(r instanceof Promise)return r.catch(()=>{})}},Fi="fullscreenElement"in W?"fullscreenElement":"webkitFullscreenElement"in W?"webkitFullscreenElement":void 0,_c=t=>{let{documentElement:e,media:i}=t,r=e?.[Fi];return!r&&"webkitDisplayingFullscreen"in i&&"webkitPresentationMode"in i&&i.webkitDisplayingFullscreen&&i.webkitPresentationMode===$o.FULLSCREEN?i:r},ml=t=>{var e;let{media:i,documentElement:r,fullscreenElement:a=i}=t;if(!i||!r)return!1;let s=_c(t);if(!s)return!1;if(s===a||s===i)return!0;if(s.localName.includes("-")){let o=s.shadowRoot;if(!(Fi in o))return le(s,a);for(;o?.[Fi];){if(o[Fi]===a)return!0;o=(e=o[Fi])==null?void 0:e.shadowRoot}}return!1},bc="fullscreenEnabled"in W?"fullscreenEnabled":"webkitFullscreenEnabled"in W?"webkitFullscreenEnabled":void 0,pl=t=>{let{documentElement:e,media:i}=t;return!!e?.[bc]||i&&"webkitSupportsFullscreen"in i};var Zr,Os=()=>{var t,e;return Zr||(Zr=(e=(t=W)==null?void 0:t.createElement)==null?void 0:e.call(t,"video"),Zr)},vl=async(t=Os())=>{if(!t)return!1;let e=t.volume;t.volume=e/2+.1;let i=new AbortController,r=await Promise.race([Ac(t,i.signal),Tc(t,e)]);return i.abort(),r},Ac=(t,e)=>new Promise(i=>{t.addEventListener("volumechange",()=>i(!0),{signal:e})}),Tc=async(t,e)=>{for(let i=0;i<10;i++){if(t.volume===e)return!1;await Qr(10)}return t.volume!==e},Sc=/.*Version\/.*Safari\/.*/.test(d.navigator.userAgent),Us=(t=Os())=>d.matchMedia("(display-mode: standalone)").matches&&Sc?!1:typeof t?.requestPictureInPicture=="function",Ps=(t=Os())=>pl({documentElement:W,media:t}),El=Ps(),fl=Us(),gl=!!d.WebKitPlaybackTargetAvailabilityEvent,_l=!!d.chrome;var Xt=t=>yt(t.media,e=>[ae.SUBTITLES,ae.CAPTIONS].includes(e.kind)).sort((e,i)=>e.kind>=i.kind?1:-1),Ns=t=>yt(t.media,e=>e.mode===Xe.SHOWING&&[ae.SUBTITLES,ae.CAPTIONS].includes(e.kind)),Xr=(t,e)=>{let i=Xt(t),r=Ns(t),a=!!r.length;if(i.length){if(e===!1||a&&e!==!0)St(Xe.DISABLED,i,r);else if(e===!0||!a&&e!==!1){let s=i[0],{options:o}=t;if(!o?.noSubtitlesLangPref){let S=d.localStorage.getItem("media-chrome-pref-subtitles-lang"),A=S?[S,...d.navigator.languages]:d.navigator.languages,f=i.filter(m=>A.some(T=>m.language.toLowerCase().startsWith(T.split("-")[0]))).sort((m,T)=>{let g=A.findIndex(M=>m.language.toLowerCase().startsWith(M.split("-")[0])),y=A.findIndex(M=>T.language.toLowerCase().startsWith(M.split("-")[0]));return g-y});f[0]&&(s=f[0])}let{language:l,label:c,kind:E}=s;St(Xe.DISABLED,i,r),St(Xe.SHOWING,i,[{language:l,label:c,kind:E}])}}},Jr=(t,e)=>t===e?!0:t==null||e==null||typeof t!=typeof e?!1:typeof t=="number"&&Number.isNaN(t)&&Number.isNaN(e)?!0:typeof t!="object"?!1:Array.isArray(t)?yc(t,e):Object.entries(t).every(([i,r])=>i in e&&Jr(r,e[i])),yc=(t,e)=>{let i=Array.isArray(t),r=Array.isArray(e);return i!==r?!1:i||r?t.length!==e.length?!1:t.every((a,s)=>Jr(a,e[s])):!0};var kc=Object.values(oe),jr,Ic=vl().then(t=>(jr=t,jr)),bl=async(...t)=>{await Promise.all(t.filter(e=>e).map(async e=>{if(!("localName"in e&&e instanceof d.HTMLElement))return;let i=e.localName;if(!i.includes("-"))return;let r=d.customElements.get(i);r&&e instanceof r||(await d.customElements.whenDefined(i),d.customElements.upgrade(e))}))},wc=new d.DOMParser,Mc=t=>t&&(wc.parseFromString(t,"text/html").body.textContent||t),Jt={mediaError:{get(t,e){let{media:i}=t;if(e?.type!=="playing")return i?.error},mediaEvents:["emptied","error","playing"]},mediaErrorCode:{get(t,e){var i;let{media:r}=t;if(e?.type!=="playing")return(i=r?.error)==null?void 0:i.code},mediaEvents:["emptied","error","playing"]},mediaErrorMessage:{get(t,e){var i,r;let{media:a}=t;if(e?.type!=="playing")return(r=(i=a?.error)==null?void 0:i.message)!=null?r:""},mediaEvents:["emptied","error","playing"]},mediaWidth:{get(t){var e;let{media:i}=t;return(e=i?.videoWidth)!=null?e:0},mediaEvents:["resize"]},mediaHeight:{get(t){var e;let{media:i}=t;return(e=i?.videoHeight)!=null?e:0},mediaEvents:["resize"]},mediaPaused:{get(t){var e;let{media:i}=t;return(e=i?.paused)!=null?e:!0},set(t,e){var i;let{media:r}=e;r&&(t?r.pause():(i=r.play())==null||i.catch(()=>{}))},mediaEvents:["play","playing","pause","emptied"]},mediaHasPlayed:{get(t,e){let{media:i}=t;return i?e?e.type==="playing":!i.paused:!1},mediaEvents:["playing","emptied"]},mediaEnded:{get(t){var e;let{media:i}=t;return(e=i?.ended)!=null?e:!1},mediaEvents:["seeked","ended","emptied"]},mediaPlaybackRate:{get(t){var e;let{media:i}=t;return(e=i?.playbackRate)!=null?e:1},set(t,e){let{media:i}=e;i&&Number.isFinite(+t)&&(i.playbackRate=+t)},mediaEvents:["ratechange","loadstart"]},mediaMuted:{get(t){var e;let{media:i}=t;return(e=i?.muted)!=null?e:!1},set(t,e){let{media:i,options:{noMutedPref:r}={}}=e;if(i){i.muted=t;try{let a=d.localStorage.getItem("media-chrome-pref-muted")!==null,s=i.hasAttribute("muted");if(r){a&&d.localStorage.removeItem("media-chrome-pref-muted");return}if(s&&!a)return;d.localStorage.setItem("media-chrome-pref-muted",t?"true":"false")}catch(a){console.debug("Error setting muted pref",a)}}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noMutedPref:i}}=e,{media:r}=e;if(!(!r||r.muted||i))try{let a=d.localStorage.getItem("media-chrome-pref-muted")==="true";Jt.mediaMuted.set(a,e),t(a)}catch(a){console.debug("Error getting muted pref",a)}}]},mediaLoop:{get(t){let{media:e}=t;return e?.loop},set(t,e){let{media:i}=e;i&&(i.loop=t)},mediaEvents:["medialooprequest"]},mediaVolume:{get(t){var e;let{media:i}=t;return(e=i?.volume)!=null?e:1},set(t,e){let{media:i,options:{noVolumePref:r}={}}=e;if(i){try{t==null?d.localStorage.removeItem("media-chrome-pref-volume"):!i.hasAttribute("muted")&&!r&&d.localStorage.setItem("media-chrome-pref-volume",t.toString())}catch(a){console.debug("Error setting volume pref",a)}Number.isFinite(+t)&&(i.volume=+t)}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noVolumePref:i}}=e;if(!i)try{let{media:r}=e;if(!r)return;let a=d.localStorage.getItem("media-chrome-pref-volume");if(a==null)return;Jt.mediaVolume.set(+a,e),t(+a)}catch(r){console.debug("Error getting volume pref",r)}}]},mediaVolumeLevel:{get(t){let{media:e}=t;return typeof e?.volume>"u"?"high":e.muted||e.volume===0?"off":e.volume<.5?"low":e.volume<.75?"medium":"high"},mediaEvents:["volumechange"]},mediaCurrentTime:{get(t){var e;let{media:i}=t;return(e=i?.currentTime)!=null?e:0},set(t,e){let{media:i}=e;!i||!Zt(t)||(i.currentTime=t)},mediaEvents:["timeupdate","loadedmetadata","seeking"]},mediaDuration:{get(t){let{media:e,options:{defaultDuration:i}={}}=t;return i&&(!e||!e.duration||Number.isNaN(e.duration)||!Number.isFinite(e.duration))?i:Number.isFinite(e?.duration)?e.duration:Number.NaN},mediaEvents:["durationchange","loadedmetadata","emptied"]},mediaLoading:{get(t){let{media:e}=t;return e?.readyState<3},mediaEvents:["waiting","playing","emptied"]},mediaSeekable:{get(t){var e;let{media:i}=t;if(!((e=i?.seekable)!=null&&e.length))return;let r=i.seekable.start(0),a=i.seekable.end(i.seekable.length-1);if(!(!r&&!a))return[Number(r.toFixed(3)),Number(a.toFixed(3))]},mediaEvents:["loadedmetadata","emptied","progress","seekablechange"]},mediaBuffered:{get(t){var e;let{media:i}=t,r=(e=i?.buffered)!=null?e:[];return Array.from(r).map((a,s)=>[Number(r.start(s).toFixed(3)),Number(r.end(s).toFixed(3))])},mediaEvents:["progress","emptied"]},mediaStreamType:{get(t){let{media:e,options:{defaultStreamType:i}={}}=t,r=[oe.LIVE,oe.ON_DEMAND].includes(i)?i:void 0;if(!e)return r;let{streamType:a}=e;if(kc.includes(a))return a===oe.UNKNOWN?r:a;let s=e.duration;return s===1/0?oe.LIVE:Number.isFinite(s)?oe.ON_DEMAND:r},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange"]},mediaTargetLiveWindow:{get(t){let{media:e}=t;if(!e)return Number.NaN;let{targetLiveWindow:i}=e,r=Jt.mediaStreamType.get(t);return(i==null||Number.isNaN(i))&&r===oe.LIVE?0:i},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange","targetlivewindowchange"]},mediaTimeIsLive:{get(t){let{media:e,options:{liveEdgeOffset:i=10}={}}=t;if(!e)return!1;if(typeof e.liveEdgeStart=="number")return Number.isNaN(e.liveEdgeStart)?!1:e.currentTime>=e.liveEdgeStart;if(!(Jt.mediaStreamType.get(t)===oe.LIVE))return!1;let a=e.seekable;if(!a)return!0;if(!a.length)return!1;let s=a.end(a.length-1)-i;return e.currentTime>=s},mediaEvents:["playing","timeupdate","progress","waiting","emptied"]},mediaSubtitlesList:{get(t){return Xt(t).map(({kind:e,label:i,language:r})=>({kind:e,label:i,language:r}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack"]},mediaSubtitlesShowing:{get(t){return Ns(t).map(({kind:e,label:i,language:r})=>({kind:e,label:i,language:r}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i,r;let{media:a,options:s}=e;if(!a)return;let o=l=>{var c;!s.defaultSubtitles||l&&![ae.CAPTIONS,ae.SUBTITLES].includes((c=l?.track)==null?void 0:c.kind)||Xr(e,!0)};return a.addEventListener("loadstart",o),(i=a.textTracks)==null||i.addEventListener("addtrack",o),(r=a.textTracks)==null||r.addEventListener("removetrack",o),()=>{var l,c;a.removeEventListener("loadstart",o),(l=a.textTracks)==null||l.removeEventListener("addtrack",o),(c=a.textTracks)==null||c.removeEventListener("removetrack",o)}}]},mediaChaptersCues:{get(t){var e;let{media:i}=t;if(!i)return[];let[r]=yt(i,{kind:ae.CHAPTERS});return Array.from((e=r?.cues)!=null?e:[]).map(({text:a,startTime:s,endTime:o})=>({text:Mc(a),startTime:s,endTime:o}))},mediaEvents:["loadstart","loadedmetadata"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;if(!r)return;let a=r.querySelector('track[kind="chapters"][default][src]'),s=(i=r.shadowRoot)==null?void 0:i.querySelector(':is(video,audio) > track[kind="chapters"][default][src]');return a?.addEventListener("load",t),s?.addEventListener("load",t),()=>{a?.removeEventListener("load",t),s?.removeEventListener("load",t)}}]},mediaIsPip:{get(t){var e,i;let{media:r,documentElement:a}=t;if(!r||!a||!a.pictureInPictureElement)return!1;if(a.pictureInPictureElement===r)return!0;if(a.pictureInPictureElement instanceof HTMLMediaElement)return(e=r.localName)!=null&&e.includes("-")?le(r,a.pictureInPictureElement):!1;if(a.pictureInPictureElement.localName.includes("-")){let s=a.pictureInPictureElement.shadowRoot;for(;s?.pictureInPictureElement;){if(s.pictureInPictureElement===r)return!0;s=(i=s.pictureInPictureElement)==null?void 0:i.shadowRoot}}return!1},set(t,e){let{media:i}=e;if(i)if(t){if(!W.pictureInPictureEnabled){console.warn("MediaChrome: Picture-in-picture is not enabled");return}if(!i.requestPictureInPicture){console.warn("MediaChrome: The current media does not support picture-in-picture");return}let r=()=>{console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a readyState > 0.")};i.requestPictureInPicture().catch(a=>{if(a.code===11){if(!i.src){console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a src set.");return}if(i.readyState===0&&i.preload==="none"){let s=()=>{i.removeEventListener("loadedmetadata",o),i.preload="none"},o=()=>{i.requestPictureInPicture().catch(r),s()};i.addEventListener("loadedmetadata",o),i.preload="metadata",setTimeout(()=>{i.readyState===0&&r(),s()},1e3)}else throw a}else throw a})}else W.pictureInPictureElement&&W.exitPictureInPicture()},mediaEvents:["enterpictureinpicture","leavepictureinpicture"]},mediaRenditionList:{get(t){var e;let{media:i}=t;return[...(e=i?.videoRenditions)!=null?e:[]].map(r=>({...r}))},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaRenditionSelected:{get(t){var e,i,r;let{media:a}=t;return(r=(i=a?.videoRenditions)==null?void 0:i[(e=a.videoRenditions)==null?void 0:e.selectedIndex])==null?void 0:r.id},set(t,e){let{media:i}=e;if(!i?.videoRenditions){console.warn("MediaController: Rendition selection not supported by this media.");return}let r=t,a=Array.prototype.findIndex.call(i.videoRenditions,s=>s.id==r);i.videoRenditions.selectedIndex!=a&&(i.videoRenditions.selectedIndex=a)},mediaEvents:["emptied"],videoRenditionsEvents:["addrendition","removerendition","change"]},mediaAudioTrackList:{get(t){var e;let{media:i}=t;return[...(e=i?.audioTracks)!=null?e:[]]},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaAudioTrackEnabled:{get(t){var e,i;let{media:r}=t;return(i=[...(e=r?.audioTracks)!=null?e:[]].find(a=>a.enabled))==null?void 0:i.id},set(t,e){let{media:i}=e;if(!i?.audioTracks){console.warn("MediaChrome: Audio track selection not supported by this media.");return}let r=t;for(let a of i.audioTracks)a.enabled=r==a.id},mediaEvents:["emptied"],audioTracksEvents:["addtrack","removetrack","change"]},mediaIsFullscreen:{get(t){return ml(t)},set(t,e,i){var r,a;t?(ul(e),i.detail&&!((r=e.media)!=null&&r.inert)&&((a=e.media)==null||a.focus())):hl(e)},rootEvents:["fullscreenchange","webkitfullscreenchange"],mediaEvents:["webkitbeginfullscreen","webkitendfullscreen","webkitpresentationmodechanged"]},mediaIsCasting:{get(t){var e;let{media:i}=t;return!i?.remote||((e=i.remote)==null?void 0:e.state)==="disconnected"?!1:i.remote.state==="connected"},set(t,e){var i,r;let{media:a}=e;if(a&&!(t&&((i=a.remote)==null?void 0:i.state)!=="disconnected")&&!(!t&&((r=a.remote)==null?void 0:r.state)!=="connected")){if(typeof a.remote.prompt!="function"){console.warn("MediaChrome: Casting is not supported in this environment");return}a.remote.prompt().catch(()=>{})}},remoteEvents:["connect","connecting","disconnect"]},mediaIsAirplaying:{get(){return!1},set(t,e){let{media:i}=e;if(i){if(!(i.webkitShowPlaybackTargetPicker&&d.WebKitPlaybackTargetAvailabilityEvent)){console.error("MediaChrome: received a request to select AirPlay but AirPlay is not supported in this environment");return}i.webkitShowPlaybackTargetPicker()}},mediaEvents:["webkitcurrentplaybacktargetiswirelesschanged"]},mediaFullscreenUnavailable:{get(t){let{media:e}=t;if(!El||!Ps(e))return se.UNSUPPORTED}},mediaPipUnavailable:{get(t){let{media:e}=t;if(!fl||!Us(e))return se.UNSUPPORTED;if(e?.disablePictureInPicture)return se.UNAVAILABLE}},mediaVolumeUnavailable:{get(t){let{media:e}=t;if(jr===!1||e?.volume==null)return se.UNSUPPORTED},stateOwnersUpdateHandlers:[t=>{jr==null&&Ic.then(e=>t(e?void 0:se.UNSUPPORTED))}]},mediaCastUnavailable:{get(t,{availability:e="not-available"}={}){var i;let{media:r}=t;if(!_l||!((i=r?.remote)!=null&&i.state))return se.UNSUPPORTED;if(!(e==null||e==="available"))return se.UNAVAILABLE},stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;return r?(r.disableRemotePlayback||r.hasAttribute("disableremoteplayback")||(i=r?.remote)==null||i.watchAvailability(s=>{t({availability:s?"available":"not-available"})}).catch(s=>{s.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var s;(s=r?.remote)==null||s.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaAirplayUnavailable:{get(t,e){if(!gl)return se.UNSUPPORTED;if(e?.availability==="not-available")return se.UNAVAILABLE},mediaEvents:["webkitplaybacktargetavailabilitychanged"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;return r?(r.disableRemotePlayback||r.hasAttribute("disableremoteplayback")||(i=r?.remote)==null||i.watchAvailability(s=>{t({availability:s?"available":"not-available"})}).catch(s=>{s.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var s;(s=r?.remote)==null||s.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaRenditionUnavailable:{get(t){var e;let{media:i}=t;if(!i?.videoRenditions)return se.UNSUPPORTED;if(!((e=i.videoRenditions)!=null&&e.length))return se.UNAVAILABLE},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaAudioTrackUnavailable:{get(t){var e,i;let{media:r}=t;if(!r?.audioTracks)return se.UNSUPPORTED;if(((i=(e=r.audioTracks)==null?void 0:e.length)!=null?i:0)<=1)return se.UNAVAILABLE},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaLang:{get(t){let{options:{mediaLang:e}={}}=t;return e??"en"}}};var Al={[h.MEDIA_PREVIEW_REQUEST](t,e,{detail:i}){var r,a,s;let{media:o}=e,l=i??void 0,c,E;if(o&&l!=null){let[m]=yt(o,{kind:ae.METADATA,label:"thumbnails"}),T=Array.prototype.find.call((r=m?.cues)!=null?r:[],(g,y,M)=>y===0?g.endTime>l:y===M.length-1?g.startTime<=l:g.startTime<=l&&g.endTime>l);if(T){let g=/'^(?:[a-z]+:)?\/\//i.test(T.text)||(a=o?.querySelector('track[label="thumbnails"]'))==null?void 0:a.src,y=new URL(T.text,g);E=new URLSearchParams(y.hash).get("#xywh").split(",").map(ie=>+ie),c=y.href}}let S=t.mediaDuration.get(e),f=(s=t.mediaChaptersCues.get(e).find((m,T,g)=>T===g.length-1&&S===m.endTime?m.startTime<=l&&m.endTime>=l:m.startTime<=l&&m.endTime>l))==null?void 0:s.text;return i!=null&&f==null&&(f=""),{mediaPreviewTime:l,mediaPreviewImage:c,mediaPreviewCoords:E,mediaPreviewChapter:f}},[h.MEDIA_PAUSE_REQUEST](t,e){t["mediaPaused"].set(!0,e)},[h.MEDIA_PLAY_REQUEST](t,e){var i,r,a,s;let o="mediaPaused",c=t.mediaStreamType.get(e)===oe.LIVE,E=!((i=e.options)!=null&&i.noAutoSeekToLive),S=t.mediaTargetLiveWindow.get(e)>0;if(c&&E&&!S){let A=(r=t.mediaSeekable.get(e))==null?void 0:r[1];if(A){let f=(s=(a=e.options)==null?void 0:a.seekToLiveOffset)!=null?s:0,m=A-f;t.mediaCurrentTime.set(m,e)}}t[o].set(!1,e)},[h.MEDIA_PLAYBACK_RATE_REQUEST](t,e,{detail:i}){let r="mediaPlaybackRate",a=i;t[r].set(a,e)},[h.MEDIA_MUTE_REQUEST](t,e){t["mediaMuted"].set(!0,e)},[h.MEDIA_UNMUTE_REQUEST](t,e){let i="mediaMuted";t.mediaVolume.get(e)||t.mediaVolume.set(.25,e),t[i].set(!1,e)},[h.MEDIA_LOOP_REQUEST](t,e,{detail:i}){let r="mediaLoop",a=!!i;return t[r].set(a,e),{mediaLoop:a}},[h.MEDIA_VOLUME_REQUEST](t,e,{detail:i}){let r="mediaVolume",a=i;a&&t.mediaMuted.get(e)&&t.mediaMuted.set(!1,e),t[r].set(a,e)},[h.MEDIA_SEEK_REQUEST](t,e,{detail:i}){let r="mediaCurrentTime",a=i;t[r].set(a,e)},[h.MEDIA_SEEK_TO_LIVE_REQUEST](t,e){var i,r,a;let s="mediaCurrentTime",o=(i=t.mediaSeekable.get(e))==null?void 0:i[1];if(Number.isNaN(Number(o)))return;let l=(a=(r=e.options)==null?void 0:r.seekToLiveOffset)!=null?a:0,c=o-l;t[s].set(c,e)},[h.MEDIA_SHOW_SUBTITLES_REQUEST](t,e,{detail:i}){var r;let{options:a}=e,s=Xt(e),o=xs(i),l=(r=o[0])==null?void 0:r.language;l&&!a.noSubtitlesLangPref&&d.localStorage.setItem("media-chrome-pref-subtitles-lang",l),St(Xe.SHOWING,s,o)},[h.MEDIA_DISABLE_SUBTITLES_REQUEST](t,e,{detail:i}){let r=Xt(e),a=i??[];St(Xe.DISABLED,r,a)},[h.MEDIA_TOGGLE_SUBTITLES_REQUEST](t,e,{detail:i}){Xr(e,i)},[h.MEDIA_RENDITION_REQUEST](t,e,{detail:i}){let r="mediaRenditionSelected",a=i;t[r].set(a,e)},[h.MEDIA_AUDIO_TRACK_REQUEST](t,e,{detail:i}){let r="mediaAudioTrackEnabled",a=i;t[r].set(a,e)},[h.MEDIA_ENTER_PIP_REQUEST](t,e){let i="mediaIsPip";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[h.MEDIA_EXIT_PIP_REQUEST](t,e){t["mediaIsPip"].set(!1,e)},[h.MEDIA_ENTER_FULLSCREEN_REQUEST](t,e,i){let r="mediaIsFullscreen";t.mediaIsPip.get(e)&&t.mediaIsPip.set(!1,e),t[r].set(!0,e,i)},[h.MEDIA_EXIT_FULLSCREEN_REQUEST](t,e){t["mediaIsFullscreen"].set(!1,e)},[h.MEDIA_ENTER_CAST_REQUEST](t,e){let i="mediaIsCasting";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[h.MEDIA_EXIT_CAST_REQUEST](t,e){t["mediaIsCasting"].set(!1,e)},[h.MEDIA_AIRPLAY_REQUEST](t,e){t["mediaIsAirplaying"].set(!0,e)}};var Tl=({media:t,fullscreenElement:e,documentElement:i,stateMediator:r=Jt,requestMap:a=Al,options:s={},monitorStateOwnersOnlyWithSubscriptions:o=!0})=>{let l=[],c={options:{...s}},E=Object.freeze({mediaPreviewTime:void 0,mediaPreviewImage:void 0,mediaPreviewCoords:void 0,mediaPreviewChapter:void 0}),S=g=>{g!=null&&(Jr(g,E)||(E=Object.freeze({...E,...g}),l.forEach(y=>y(E))))},A=()=>{let g=Object.entries(r).reduce((y,[M,{get:ie}])=>(y[M]=ie(c),y),{});S(g)},f={},m,T=async(g,y)=>{var M,ie,Si,yi,Ut,Fe,Be,ki,pt,Jn,jn,eo,to,io,ro,ao;let Wd=!!m;if(m={...c,...m??{},...g},Wd)return;await bl(...Object.values(g));let Pt=l.length>0&&y===0&&o,so=c.media!==m.media,no=((M=c.media)==null?void 0:M.textTracks)!==((ie=m.media)==null?void 0:ie.textTracks),oo=((Si=c.media)==null?void 0:Si.videoRenditions)!==((yi=m.media)==null?void 0:yi.videoRenditions),lo=((Ut=c.media)==null?void 0:Ut.audioTracks)!==((Fe=m.media)==null?void 0:Fe.audioTracks),co=((Be=c.media)==null?void 0:Be.remote)!==((ki=m.media)==null?void 0:ki.remote),uo=c.documentElement!==m.documentElement,ho=!!c.media&&(so||Pt),mo=!!((pt=c.media)!=null&&pt.textTracks)&&(no||Pt),po=!!((Jn=c.media)!=null&&Jn.videoRenditions)&&(oo||Pt),vo=!!((jn=c.media)!=null&&jn.audioTracks)&&(lo||Pt),Eo=!!((eo=c.media)!=null&&eo.remote)&&(co||Pt),fo=!!c.documentElement&&(uo||Pt),ps=ho||mo||po||vo||Eo||fo,Nt=l.length===0&&y===1&&o,go=!!m.media&&(so||Nt),_o=!!((to=m.media)!=null&&to.textTracks)&&(no||Nt),bo=!!((io=m.media)!=null&&io.videoRenditions)&&(oo||Nt),Ao=!!((ro=m.media)!=null&&ro.audioTracks)&&(lo||Nt),To=!!((ao=m.media)!=null&&ao.remote)&&(co||Nt),So=!!m.documentElement&&(uo||Nt),yo=go||_o||bo||Ao||To||So;if(!(ps||yo)){Object.entries(m).forEach(([U,Ii])=>{c[U]=Ii}),A(),m=void 0;return}Object.entries(r).forEach(([U,{get:Ii,mediaEvents:$d=[],textTracksEvents:Vd=[],videoRenditionsEvents:Kd=[],audioTracksEvents:Gd=[],remoteEvents:qd=[],rootEvents:Yd=[],stateOwnersUpdateHandlers:Qd=[]}])=>{f[U]||(f[U]={});let ne=B=>{let Y=Ii(c,B);S({[U]:Y})},Z;Z=f[U].mediaEvents,$d.forEach(B=>{Z&&ho&&(c.media.removeEventListener(B,Z),f[U].mediaEvents=void 0),go&&(m.media.addEventListener(B,ne),f[U].mediaEvents=ne)}),Z=f[U].textTracksEvents,Vd.forEach(B=>{var Y,fe;Z&&mo&&((Y=c.media.textTracks)==null||Y.removeEventListener(B,Z),f[U].textTracksEvents=void 0),_o&&((fe=m.media.textTracks)==null||fe.addEventListener(B,ne),f[U].textTracksEvents=ne)}),Z=f[U].videoRenditionsEvents,Kd.forEach(B=>{var Y,fe;Z&&po&&((Y=c.media.videoRenditions)==null||Y.removeEventListener(B,Z),f[U].videoRenditionsEvents=void 0),bo&&((fe=m.media.videoRenditions)==null||fe.addEventListener(B,ne),f[U].videoRenditionsEvents=ne)}),Z=f[U].audioTracksEvents,Gd.forEach(B=>{var Y,fe;Z&&vo&&((Y=c.media.audioTracks)==null||Y.removeEventListener(B,Z),f[U].audioTracksEvents=void 0),Ao&&((fe=m.media.audioTracks)==null||fe.addEventListener(B,ne),f[U].audioTracksEvents=ne)}),Z=f[U].remoteEvents,qd.forEach(B=>{var Y,fe;Z&&Eo&&((Y=c.media.remote)==null||Y.removeEventListener(B,Z),f[U].remoteEvents=void 0),To&&((fe=m.media.remote)==null||fe.addEventListener(B,ne),f[U].remoteEvents=ne)}),Z=f[U].rootEvents,Yd.forEach(B=>{Z&&fo&&(c.documentElement.removeEventListener(B,Z),f[U].rootEvents=void 0),So&&(m.documentElement.addEventListener(B,ne),f[U].rootEvents=ne)});let Sr=f[U].stateOwnersUpdateHandlers;if(Sr&&ps&&(Array.isArray(Sr)?Sr:[Sr]).forEach(Y=>{typeof Y=="function"&&Y()}),yo){let B=Qd.map(Y=>Y(ne,m)).filter(Y=>typeof Y=="function");f[U].stateOwnersUpdateHandlers=B.length===1?B[0]:B}else ps&&(f[U].stateOwnersUpdateHandlers=void 0)}),Object.entries(m).forEach(([U,Ii])=>{c[U]=Ii}),A(),m=void 0};return T({media:t,fullscreenElement:e,documentElement:i,options:s}),{dispatch(g){let{type:y,detail:M}=g;if(a[y]&&E.mediaErrorCode==null){S(a[y](r,c,g));return}y==="mediaelementchangerequest"?T({media:M}):y==="fullscreenelementchangerequest"?T({fullscreenElement:M}):y==="documentelementchangerequest"?T({documentElement:M}):y==="optionschangerequest"&&(Object.entries(M??{}).forEach(([ie,Si])=>{c.options[ie]=Si}),A())},getState(){return E},subscribe(g){return T({},l.length+1),l.push(g),g(E),()=>{let y=l.indexOf(g);y>=0&&(T({},l.length-1),l.splice(y,1))}}}};var Vs=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},v=(t,e,i)=>(Vs(t,e,"read from private field"),i?i.call(t):e.get(t)),de=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ae=(t,e,i,r)=>(Vs(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),rt=(t,e,i)=>(Vs(t,e,"access private method"),i),Ge,Bi,R,ce,Wi,Ie,ea,$i,ta,Hs,It,ia,Fs,Vi,ra,Bs,Ll,Rl=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Enter"," ","f","m","k","c","l","j",">","<","p"],Sl=10,yl=.025,kl=.25,Lc=.25,Rc=2,u={DEFAULT_SUBTITLES:"defaultsubtitles",DEFAULT_STREAM_TYPE:"defaultstreamtype",DEFAULT_DURATION:"defaultduration",FULLSCREEN_ELEMENT:"fullscreenelement",HOTKEYS:"hotkeys",KEYBOARD_BACKWARD_SEEK_OFFSET:"keyboardbackwardseekoffset",KEYBOARD_FORWARD_SEEK_OFFSET:"keyboardforwardseekoffset",KEYBOARD_DOWN_VOLUME_STEP:"keyboarddownvolumestep",KEYBOARD_UP_VOLUME_STEP:"keyboardupvolumestep",KEYS_USED:"keysused",LANG:"lang",LOOP:"loop",LIVE_EDGE_OFFSET:"liveedgeoffset",NO_AUTO_SEEK_TO_LIVE:"noautoseektolive",NO_DEFAULT_STORE:"nodefaultstore",NO_HOTKEYS:"nohotkeys",NO_MUTED_PREF:"nomutedpref",NO_SUBTITLES_LANG_PREF:"nosubtitleslangpref",NO_VOLUME_PREF:"novolumepref",SEEK_TO_LIVE_OFFSET:"seektoliveoffset"},Ws=class extends ft{constructor(){super(),de(this,ta),de(this,ia),de(this,Vi),de(this,Bs),this.mediaStateReceivers=[],this.associatedElementSubscriptions=new Map,de(this,Ge,new it(this,u.HOTKEYS)),de(this,Bi,void 0),de(this,R,void 0),de(this,ce,null),de(this,Wi,void 0),de(this,Ie,void 0),de(this,ea,i=>{var r;(r=v(this,R))==null||r.dispatch(i)}),de(this,$i,void 0),de(this,It,i=>{let{key:r,shiftKey:a}=i;if(!(a&&(r==="/"||r==="?")||Rl.includes(r))){this.removeEventListener("keyup",v(this,It));return}this.keyboardShortcutHandler(i)}),this.associateElement(this);let e={};Ae(this,Wi,i=>{Object.entries(i).forEach(([r,a])=>{if(r in e&&e[r]===a)return;this.propagateMediaState(r,a);let s=r.toLowerCase(),o=new d.CustomEvent(Wo[s],{composed:!0,detail:a});this.dispatchEvent(o)}),e=i})}static get observedAttributes(){return super.observedAttributes.concat(u.NO_HOTKEYS,u.HOTKEYS,u.DEFAULT_STREAM_TYPE,u.DEFAULT_SUBTITLES,u.DEFAULT_DURATION,u.NO_MUTED_PREF,u.NO_VOLUME_PREF,u.LANG,u.LOOP,u.LIVE_EDGE_OFFSET,u.SEEK_TO_LIVE_OFFSET,u.NO_AUTO_SEEK_TO_LIVE)}get mediaStore(){return v(this,R)}set mediaStore(e){var i,r;if(v(this,R)&&((i=v(this,Ie))==null||i.call(this),Ae(this,Ie,void 0)),Ae(this,R,e),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)){rt(this,ta,Hs).call(this);return}Ae(this,Ie,(r=v(this,R))==null?void 0:r.subscribe(v(this,Wi)))}get fullscreenElement(){var e;return(e=v(this,Bi))!=null?e:this}set fullscreenElement(e){var i;this.hasAttribute(u.FULLSCREEN_ELEMENT)&&this.removeAttribute(u.FULLSCREEN_ELEMENT),Ae(this,Bi,e),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}get defaultSubtitles(){return k(this,u.DEFAULT_SUBTITLES)}set defaultSubtitles(e){I(this,u.DEFAULT_SUBTITLES,e)}get defaultStreamType(){return C(this,u.DEFAULT_STREAM_TYPE)}set defaultStreamType(e){D(this,u.DEFAULT_STREAM_TYPE,e)}get defaultDuration(){return L(this,u.DEFAULT_DURATION)}set defaultDuration(e){x(this,u.DEFAULT_DURATION,e)}get noHotkeys(){return k(this,u.NO_HOTKEYS)}set noHotkeys(e){I(this,u.NO_HOTKEYS,e)}get keysUsed(){return C(this,u.KEYS_USED)}set keysUsed(e){D(this,u.KEYS_USED,e)}get liveEdgeOffset(){return L(this,u.LIVE_EDGE_OFFSET)}set liveEdgeOffset(e){x(this,u.LIVE_EDGE_OFFSET,e)}get noAutoSeekToLive(){return k(this,u.NO_AUTO_SEEK_TO_LIVE)}set noAutoSeekToLive(e){I(this,u.NO_AUTO_SEEK_TO_LIVE,e)}get noVolumePref(){return k(this,u.NO_VOLUME_PREF)}set noVolumePref(e){I(this,u.NO_VOLUME_PREF,e)}get noMutedPref(){return k(this,u.NO_MUTED_PREF)}set noMutedPref(e){I(this,u.NO_MUTED_PREF,e)}get noSubtitlesLangPref(){return k(this,u.NO_SUBTITLES_LANG_PREF)}set noSubtitlesLangPref(e){I(this,u.NO_SUBTITLES_LANG_PREF,e)}get noDefaultStore(){return k(this,u.NO_DEFAULT_STORE)}set noDefaultStore(e){I(this,u.NO_DEFAULT_STORE,e)}get resolvedLang(){return Po()}attributeChangedCallback(e,i,r){var a,s,o,l,c,E,S,A,f,m,T,g;if(super.attributeChangedCallback(e,i,r),e===u.NO_HOTKEYS)r!==i&&r===""?(this.hasAttribute(u.HOTKEYS)&&console.warn("Media Chrome: Both `hotkeys` and `nohotkeys` have been set. All hotkeys will be disabled."),this.disableHotkeys()):r!==i&&r===null&&this.enableHotkeys(),rt(this,Vi,ra).call(this);else if(e===u.HOTKEYS)v(this,Ge).value=r,rt(this,Vi,ra).call(this);else if(e===u.DEFAULT_SUBTITLES&&r!==i)(a=v(this,R))==null||a.dispatch({type:"optionschangerequest",detail:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES)}});else if(e===u.DEFAULT_STREAM_TYPE)(o=v(this,R))==null||o.dispatch({type:"optionschangerequest",detail:{defaultStreamType:(s=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?s:void 0}});else if(e===u.LIVE_EDGE_OFFSET&&r!==i)(l=v(this,R))==null||l.dispatch({type:"optionschangerequest",detail:{liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.SEEK_TO_LIVE_OFFSET&&r!==i)(c=v(this,R))==null||c.dispatch({type:"optionschangerequest",detail:{seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.NO_AUTO_SEEK_TO_LIVE)(E=v(this,R))==null||E.dispatch({type:"optionschangerequest",detail:{noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE)}});else if(e===u.FULLSCREEN_ELEMENT){let y=r?(S=this.getRootNode())==null?void 0:S.getElementById(r):void 0;Ae(this,Bi,y),(A=v(this,R))==null||A.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}else e===u.LANG&&r!==i?(Ir(r),(f=v(this,R))==null||f.dispatch({type:"optionschangerequest",detail:{mediaLang:r}})):e===u.LOOP&&r!==i?(m=v(this,R))==null||m.dispatch({type:h.MEDIA_LOOP_REQUEST,detail:r!=null}):e===u.NO_VOLUME_PREF&&r!==i?(T=v(this,R))==null||T.dispatch({type:"optionschangerequest",detail:{noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF)}}):e===u.NO_MUTED_PREF&&r!==i&&((g=v(this,R))==null||g.dispatch({type:"optionschangerequest",detail:{noMutedPref:this.hasAttribute(u.NO_MUTED_PREF)}}))}connectedCallback(){var e,i,r;this.associateElement(this),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)&&rt(this,ta,Hs).call(this),(e=v(this,R))==null||e.dispatch({type:"documentelementchangerequest",detail:W}),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement}),super.connectedCallback(),v(this,R)&&!v(this,Ie)&&Ae(this,Ie,(r=v(this,R))==null?void 0:r.subscribe(v(this,Wi))),v(this,$i)!==void 0&&v(this,R)&&this.media&&setTimeout(()=>{var a,s,o;(s=(a=this.media)==null?void 0:a.textTracks)!=null&&s.length&&((o=v(this,R))==null||o.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:v(this,$i)}))},0),this.hasAttribute(u.NO_HOTKEYS)?this.disableHotkeys():this.enableHotkeys()}disconnectedCallback(){var e,i,r,a,s,o;if((e=super.disconnectedCallback)==null||e.call(this),this.disableHotkeys(),v(this,R)){let l=v(this,R).getState();Ae(this,$i,!!((i=l.mediaSubtitlesShowing)!=null&&i.length)),(r=v(this,R))==null||r.dispatch({type:"fullscreenelementchangerequest",detail:void 0}),(a=v(this,R))==null||a.dispatch({type:"documentelementchangerequest",detail:void 0}),(s=v(this,R))==null||s.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:!1})}v(this,Ie)&&((o=v(this,Ie))==null||o.call(this),Ae(this,Ie,void 0)),this.unassociateElement(this),v(this,ce)&&(v(this,ce).remove(),Ae(this,ce,null))}mediaSetCallback(e){var i;super.mediaSetCallback(e),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:e}),e.hasAttribute("tabindex")||(e.tabIndex=-1)}mediaUnsetCallback(e){var i;super.mediaUnsetCallback(e),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:void 0})}propagateMediaState(e,i){Ml(this.mediaStateReceivers,e,i)}associateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(i.has(e))return;let r=this.registerMediaStateReceiver.bind(this),a=this.unregisterMediaStateReceiver.bind(this),s=Pc(e,r,a);Object.values(h).forEach(o=>{e.addEventListener(o,v(this,ea))}),i.set(e,s)}unassociateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(!i.has(e))return;i.get(e)(),i.delete(e),Object.values(h).forEach(a=>{e.removeEventListener(a,v(this,ea))})}registerMediaStateReceiver(e){if(!e)return;let i=this.mediaStateReceivers;i.indexOf(e)>-1||(i.push(e),v(this,R)&&Object.entries(v(this,R).getState()).forEach(([a,s])=>{Ml([e],a,s)}))}unregisterMediaStateReceiver(e){let i=this.mediaStateReceivers,r=i.indexOf(e);r<0||i.splice(r,1)}enableHotkeys(){this.addEventListener("keydown",rt(this,ia,Fs))}disableHotkeys(){this.removeEventListener("keydown",rt(this,ia,Fs)),this.removeEventListener("keyup",v(this,It))}get hotkeys(){return v(this,Ge)}set hotkeys(e){D(this,u.HOTKEYS,e)}keyboardShortcutHandler(e){var i,r,a,s,o,l,c,E,S;let A=e.target;if(((a=(r=(i=A.getAttribute(u.KEYS_USED))==null?void 0:i.split(" "))!=null?r:A?.keysUsed)!=null?a:[]).map(M=>M==="Space"?" ":M).filter(Boolean).includes(e.key))return;let m,T,g;if(!(v(this,Ge).contains(Gr(e.key))||e.shiftKey&&(e.key==="/"||e.key==="?")&&v(this,Ge).contains("noshift+/")))switch(e.key){case" ":case"k":m=v(this,R).getState().mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"m":m=this.mediaStore.getState().mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"f":m=this.mediaStore.getState().mediaIsFullscreen?h.MEDIA_EXIT_FULLSCREEN_REQUEST:h.MEDIA_ENTER_FULLSCREEN_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"c":this.dispatchEvent(new d.CustomEvent(h.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}));break;case"ArrowLeft":case"j":{let M=this.hasAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET):Sl;T=Math.max(((s=this.mediaStore.getState().mediaCurrentTime)!=null?s:0)-M,0),g=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"ArrowRight":case"l":{let M=this.hasAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET):Sl;T=Math.max(((o=this.mediaStore.getState().mediaCurrentTime)!=null?o:0)+M,0),g=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"ArrowUp":{let M=this.hasAttribute(u.KEYBOARD_UP_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_UP_VOLUME_STEP):yl;T=Math.min(((l=this.mediaStore.getState().mediaVolume)!=null?l:1)+M,1),g=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"ArrowDown":{let M=this.hasAttribute(u.KEYBOARD_DOWN_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_DOWN_VOLUME_STEP):yl;T=Math.max(((c=this.mediaStore.getState().mediaVolume)!=null?c:1)-M,0),g=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"<":{let M=(E=this.mediaStore.getState().mediaPlaybackRate)!=null?E:1;T=Math.max(M-kl,Lc).toFixed(2),g=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case">":{let M=(S=this.mediaStore.getState().mediaPlaybackRate)!=null?S:1;T=Math.min(M+kl,Rc).toFixed(2),g=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:T}),this.dispatchEvent(g);break}case"/":case"?":{e.shiftKey&&rt(this,Bs,Ll).call(this);break}case"p":{m=this.mediaStore.getState().mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST,g=new d.CustomEvent(m,{composed:!0,bubbles:!0}),this.dispatchEvent(g);break}default:break}}};Ge=new WeakMap;Bi=new WeakMap;R=new WeakMap;ce=new WeakMap;Wi=new WeakMap;Ie=new WeakMap;ea=new WeakMap;$i=new WeakMap;ta=new WeakSet;Hs=function(){var t;this.mediaStore=Tl({media:this.media,fullscreenElement:this.fullscreenElement,options:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES),defaultDuration:this.hasAttribute(u.DEFAULT_DURATION)?+this.getAttribute(u.DEFAULT_DURATION):void 0,defaultStreamType:(t=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?t:void 0,liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE),noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF),noMutedPref:this.hasAttribute(u.NO_MUTED_PREF),noSubtitlesLangPref:this.hasAttribute(u.NO_SUBTITLES_LANG_PREF)}})};It=new WeakMap;ia=new WeakSet;Fs=function(t){var e;let{metaKey:i,altKey:r,key:a,shiftKey:s}=t,o=s&&(a==="/"||a==="?");if(o&&((e=v(this,ce))!=null&&e.open)){this.removeEventListener("keyup",v(this,It));return}if(i||r||!o&&!Rl.includes(a)){this.removeEventListener("keyup",v(this,It));return}let l=t.target,c=l instanceof HTMLElement&&(l.tagName.toLowerCase()==="media-volume-range"||l.tagName.toLowerCase()==="media-time-range");[" ","ArrowLeft","ArrowRight","ArrowUp","ArrowDown"].includes(a)&&!v(this,Ge).contains(Gr(a))&&!c&&t.preventDefault(),this.addEventListener("keyup",v(this,It),{once:!0})};Vi=new WeakSet;ra=function(){v(this,ce)&&(v(this,ce).hotkeys=v(this,Ge).value||void 0,(this.noHotkeys||v(this,Ge).contains("noshift+/"))&&(v(this,ce).open=!1))};Bs=new WeakSet;Ll=function(){v(this,ce)||(Ae(this,ce,W.createElement("media-keyboard-shortcuts-dialog")),rt(this,Vi,ra).call(this),this.appendChild(v(this,ce))),v(this,ce).open=!0};var Dc=Object.values(n),Cc=Object.values(fs),Dl=t=>{var e,i,r,a;let{observedAttributes:s}=t.constructor;!s&&((e=t.nodeName)!=null&&e.includes("-"))&&(d.customElements.upgrade(t),{observedAttributes:s}=t.constructor);let o=(a=(r=(i=t?.getAttribute)==null?void 0:i.call(t,w.MEDIA_CHROME_ATTRIBUTES))==null?void 0:r.split)==null?void 0:a.call(r,/\s+/);return Array.isArray(s||o)?(s||o).filter(l=>Dc.includes(l)):[]},xc=t=>{var e,i;return(e=t.nodeName)!=null&&e.includes("-")&&d.customElements.get((i=t.nodeName)==null?void 0:i.toLowerCase())&&!(t instanceof d.customElements.get(t.nodeName.toLowerCase()))&&d.customElements.upgrade(t),Cc.some(r=>r in t)},$s=t=>xc(t)||!!Dl(t).length,Il=t=>{var e;return(e=t?.join)==null?void 0:e.call(t,":")},wl={[n.MEDIA_SUBTITLES_LIST]:Tt,[n.MEDIA_SUBTITLES_SHOWING]:Tt,[n.MEDIA_SEEKABLE]:Il,[n.MEDIA_BUFFERED]:t=>t?.map(Il).join(" "),[n.MEDIA_PREVIEW_COORDS]:t=>t?.join(" "),[n.MEDIA_RENDITION_LIST]:al,[n.MEDIA_AUDIO_TRACK_LIST]:nl},Oc=async(t,e,i)=>{var r,a;if(t.isConnected||await Qr(0),typeof i=="boolean"||i==null)return I(t,e,i);if(typeof i=="number")return x(t,e,i);if(typeof i=="string")return D(t,e,i);if(Array.isArray(i)&&!i.length)return t.removeAttribute(e);let s=(a=(r=wl[e])==null?void 0:r.call(wl,i))!=null?a:i;return t.setAttribute(e,s)},Uc=t=>{var e;return!!((e=t.closest)!=null&&e.call(t,'*[slot="media"]'))},kt=(t,e)=>{if(Uc(t))return;let i=(a,s)=>{var o,l;$s(a)&&s(a);let{children:c=[]}=a??{},E=(l=(o=a?.shadowRoot)==null?void 0:o.children)!=null?l:[];[...c,...E].forEach(A=>kt(A,s))},r=t?.nodeName.toLowerCase();if(r.includes("-")&&!$s(t)){d.customElements.whenDefined(r).then(()=>{i(t,e)});return}i(t,e)},Ml=(t,e,i)=>{t.forEach(r=>{if(e in r){r[e]=i;return}let a=Dl(r),s=e.toLowerCase();a.includes(s)&&Oc(r,s,i)})},Pc=(t,e,i)=>{kt(t,e);let r=S=>{var A;let f=(A=S?.composedPath()[0])!=null?A:S.target;e(f)},a=S=>{var A;let f=(A=S?.composedPath()[0])!=null?A:S.target;i(f)};t.addEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,r),t.addEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,a);let s=S=>{S.forEach(A=>{let{addedNodes:f=[],removedNodes:m=[],type:T,target:g,attributeName:y}=A;T==="childList"?(Array.prototype.forEach.call(f,M=>kt(M,e)),Array.prototype.forEach.call(m,M=>kt(M,i))):T==="attributes"&&y===w.MEDIA_CHROME_ATTRIBUTES&&($s(g)?e(g):i(g))})},o=[],l=S=>{let A=S.target;A.name!=="media"&&(o.forEach(f=>kt(f,i)),o=[...A.assignedElements({flatten:!0})],o.forEach(f=>kt(f,e)))};t.addEventListener("slotchange",l);let c=new MutationObserver(s);return c.observe(t,{childList:!0,attributes:!0,subtree:!0}),()=>{kt(t,i),t.removeEventListener("slotchange",l),c.disconnect(),t.removeEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,r),t.removeEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,a)}};d.customElements.get("media-controller")||d.customElements.define("media-controller",Ws);var Cl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},aa=(t,e,i)=>(Cl(t,e,"read from private field"),i?i.call(t):e.get(t)),Nc=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},sa=(t,e,i,r)=>(Cl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),we;function Hc(t){return`
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
  `}var Ki=class extends d.HTMLElement{constructor(){if(super(),Nc(this,we,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var a,s,o,l,c;e===w.MEDIA_CONTROLLER&&(i&&((s=(a=aa(this,we))==null?void 0:a.unassociateElement)==null||s.call(a,this),sa(this,we,null)),r&&this.isConnected&&(sa(this,we,(o=this.getRootNode())==null?void 0:o.getElementById(r)),(c=(l=aa(this,we))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let a=this.getAttribute(w.MEDIA_CONTROLLER);a&&(sa(this,we,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(r=(i=aa(this,we))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=aa(this,we))==null?void 0:e.unassociateElement)==null||i.call(e,this),sa(this,we,null)}};we=new WeakMap;Ki.shadowRootOptions={mode:"open"};Ki.getTemplateHTML=Hc;d.customElements.get("media-control-bar")||d.customElements.define("media-control-bar",Ki);var jt={PLACEMENT:"placement",BOUNDS:"bounds"};function Fc(t){return`
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
  `}var ei=class extends d.HTMLElement{constructor(){if(super(),this.updateXOffset=()=>{var e;if(!Or(this,{checkOpacity:!1,checkVisibilityCSS:!1}))return;let i=this.placement;if(i==="left"||i==="right"){this.style.removeProperty("--media-tooltip-offset-x");return}let r=getComputedStyle(this),a=(e=ke(this,"#"+this.bounds))!=null?e:te(this);if(!a)return;let{x:s,width:o}=a.getBoundingClientRect(),{x:l,width:c}=this.getBoundingClientRect(),E=l+c,S=s+o,A=r.getPropertyValue("--media-tooltip-offset-x"),f=A?parseFloat(A.replace("px","")):0,m=r.getPropertyValue("--media-tooltip-container-margin"),T=m?parseFloat(m.replace("px","")):0,g=l-s+f-T,y=E-S+f+T;if(g<0){this.style.setProperty("--media-tooltip-offset-x",`${g}px`);return}if(y>0){this.style.setProperty("--media-tooltip-offset-x",`${y}px`);return}this.style.removeProperty("--media-tooltip-offset-x")},!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}if(this.arrowEl=this.shadowRoot.querySelector("#arrow"),Object.prototype.hasOwnProperty.call(this,"placement")){let e=this.placement;delete this.placement,this.placement=e}}static get observedAttributes(){return[jt.PLACEMENT,jt.BOUNDS]}get placement(){return C(this,jt.PLACEMENT)}set placement(e){D(this,jt.PLACEMENT,e)}get bounds(){return C(this,jt.BOUNDS)}set bounds(e){D(this,jt.BOUNDS,e)}};ei.shadowRootOptions={mode:"open"};ei.getTemplateHTML=Fc;d.customElements.get("media-tooltip")||d.customElements.define("media-tooltip",ei);var Ks=ei;var Ys=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Q=(t,e,i)=>(Ys(t,e,"read from private field"),i?i.call(t):e.get(t)),wt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},na=(t,e,i,r)=>(Ys(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),xl=(t,e,i)=>(Ys(t,e,"access private method"),i),Me,ii,Gs,Ol,st,ti,oa,qs,Ul,at={TOOLTIP_PLACEMENT:"tooltipplacement",DISABLED:"disabled",NO_TOOLTIP:"notooltip"};function Bc(t,e={}){return`
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
        <template shadowrootmode="${Ks.shadowRootOptions.mode}">
          ${Ks.getTemplateHTML({})}
        </template>
        <slot name="tooltip-content">
          ${this.getTooltipContentHTML(t)}
        </slot>
      </media-tooltip>
    </slot>
  `}function Wc(t,e){return`
    <slot></slot>
  `}function $c(){return""}var $=class extends d.HTMLElement{constructor(){if(super(),wt(this,Gs),wt(this,qs),wt(this,Me,void 0),this.preventClick=!1,this.tooltipEl=null,wt(this,ii,e=>{this.preventClick||this.handleClick(e),setTimeout(Q(this,st),0)}),wt(this,st,()=>{var e,i;(i=(e=this.tooltipEl)==null?void 0:e.updateXOffset)==null||i.call(e)}),wt(this,ti,e=>{let{key:i}=e;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",Q(this,ti));return}this.preventClick||this.handleClick(e)}),wt(this,oa,e=>{let{metaKey:i,altKey:r,key:a}=e;if(i||r||!this.keysUsed.includes(a)){this.removeEventListener("keyup",Q(this,ti));return}this.addEventListener("keyup",Q(this,ti),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes),i=this.constructor.getTemplateHTML(e);K(this.shadowRoot,i)}this.tooltipEl=this.shadowRoot.querySelector("media-tooltip")}static get observedAttributes(){return["disabled",at.TOOLTIP_PLACEMENT,w.MEDIA_CONTROLLER,n.MEDIA_LANG]}enable(){this.addEventListener("click",Q(this,ii)),this.addEventListener("keydown",Q(this,oa)),this.tabIndex=0}disable(){this.removeEventListener("click",Q(this,ii)),this.removeEventListener("keydown",Q(this,oa)),this.removeEventListener("keyup",Q(this,ti)),this.tabIndex=-1}attributeChangedCallback(e,i,r){var a,s,o,l,c;e===w.MEDIA_CONTROLLER?(i&&((s=(a=Q(this,Me))==null?void 0:a.unassociateElement)==null||s.call(a,this),na(this,Me,null)),r&&this.isConnected&&(na(this,Me,(o=this.getRootNode())==null?void 0:o.getElementById(r)),(c=(l=Q(this,Me))==null?void 0:l.associateElement)==null||c.call(l,this))):e==="disabled"&&r!==i?r==null?this.enable():this.disable():e===at.TOOLTIP_PLACEMENT&&this.tooltipEl&&r!==i?this.tooltipEl.placement=r:e===n.MEDIA_LANG&&(this.shadowRoot.querySelector('slot[name="tooltip-content"]').innerHTML=this.constructor.getTooltipContentHTML()),xl(this,Gs,Ol).call(this)&&Q(this,st).call(this)}connectedCallback(){var e,i,r;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),this.hasAttribute("disabled")?this.disable():this.enable(),this.setAttribute("role","button");let s=this.getAttribute(w.MEDIA_CONTROLLER);s&&(na(this,Me,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(i=Q(this,Me))==null?void 0:i.associateElement)==null||r.call(i,this)),d.customElements.whenDefined("media-tooltip").then(()=>xl(this,qs,Ul).call(this))}disconnectedCallback(){var e,i;this.disable(),(i=(e=Q(this,Me))==null?void 0:e.unassociateElement)==null||i.call(e,this),na(this,Me,null),this.removeEventListener("mouseenter",Q(this,st)),this.removeEventListener("focus",Q(this,st)),this.removeEventListener("click",Q(this,ii))}get keysUsed(){return["Enter"," "]}get tooltipPlacement(){return C(this,at.TOOLTIP_PLACEMENT)}set tooltipPlacement(e){D(this,at.TOOLTIP_PLACEMENT,e)}get mediaController(){return C(this,w.MEDIA_CONTROLLER)}set mediaController(e){D(this,w.MEDIA_CONTROLLER,e)}get disabled(){return k(this,at.DISABLED)}set disabled(e){I(this,at.DISABLED,e)}get noTooltip(){return k(this,at.NO_TOOLTIP)}set noTooltip(e){I(this,at.NO_TOOLTIP,e)}handleClick(e){}};Me=new WeakMap;ii=new WeakMap;Gs=new WeakSet;Ol=function(){try{return this.matches(":hover, :focus-visible")}catch{return this.matches(":hover, :focus")}};st=new WeakMap;ti=new WeakMap;oa=new WeakMap;qs=new WeakSet;Ul=function(){this.addEventListener("mouseenter",Q(this,st)),this.addEventListener("focus",Q(this,st)),this.addEventListener("click",Q(this,ii));let t=this.tooltipPlacement;t&&this.tooltipEl&&(this.tooltipEl.placement=t)};$.shadowRootOptions={mode:"open"};$.getTemplateHTML=Bc;$.getSlotTemplateHTML=Wc;$.getTooltipContentHTML=$c;d.customElements.get("media-chrome-button")||d.customElements.define("media-chrome-button",$);var Vc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="m6 21 15-9L6 3v18Z"/>
</svg>`,Kc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M6 20h4V4H6v16Zm8-16v16h4V4h-4Z"/>
</svg>`;function Gc(t){return`
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
      <slot name="play">${Vc}</slot>
      <slot name="pause">${Kc}</slot>
    </slot>
  `}function qc(){return`
    <slot name="tooltip-play">${p("Play")}</slot>
    <slot name="tooltip-pause">${p("Pause")}</slot>
  `}var Pl=t=>{let e=t.mediaPaused?p("play"):p("pause");t.setAttribute("aria-label",e)},Gi=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PAUSED,n.MEDIA_ENDED]}connectedCallback(){super.connectedCallback(),Pl(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),(e===n.MEDIA_PAUSED||e===n.MEDIA_LANG)&&Pl(this)}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){I(this,n.MEDIA_PAUSED,e)}handleClick(){let e=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};Gi.getSlotTemplateHTML=Gc;Gi.getTooltipContentHTML=qc;d.customElements.get("media-play-button")||d.customElements.define("media-play-button",Gi);var Yc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M16.5 12A4.5 4.5 0 0 0 14 8v2.18l2.45 2.45a4.22 4.22 0 0 0 .05-.63Zm2.5 0a6.84 6.84 0 0 1-.54 2.64L20 16.15A8.8 8.8 0 0 0 21 12a9 9 0 0 0-7-8.77v2.06A7 7 0 0 1 19 12ZM4.27 3 3 4.27 7.73 9H3v6h4l5 5v-6.73l4.25 4.25A6.92 6.92 0 0 1 14 18.7v2.06A9 9 0 0 0 17.69 19l2 2.05L21 19.73l-9-9L4.27 3ZM12 4 9.91 6.09 12 8.18V4Z"/>
</svg>`,Nl=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4Z"/>
</svg>`,Qc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4ZM14 3.23v2.06a7 7 0 0 1 0 13.42v2.06a9 9 0 0 0 0-17.54Z"/>
</svg>`;function zc(t){return`
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
      <slot name="off">${Yc}</slot>
      <slot name="low">${Nl}</slot>
      <slot name="medium">${Nl}</slot>
      <slot name="high">${Qc}</slot>
    </slot>
  `}function Zc(){return`
    <slot name="tooltip-mute">${p("Mute")}</slot>
    <slot name="tooltip-unmute">${p("Unmute")}</slot>
  `}var Hl=t=>{let i=t.mediaVolumeLevel==="off"?p("unmute"):p("mute");t.setAttribute("aria-label",i)},qi=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_VOLUME_LEVEL]}connectedCallback(){super.connectedCallback(),Hl(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===n.MEDIA_VOLUME_LEVEL&&Hl(this)}get mediaVolumeLevel(){return C(this,n.MEDIA_VOLUME_LEVEL)}set mediaVolumeLevel(e){D(this,n.MEDIA_VOLUME_LEVEL,e)}handleClick(){let e=this.mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};qi.getSlotTemplateHTML=zc;qi.getTooltipContentHTML=Zc;d.customElements.get("media-mute-button")||d.customElements.define("media-mute-button",qi);var en=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},V=(t,e,i)=>(en(t,e,"read from private field"),i?i.call(t):e.get(t)),ee=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},nt=(t,e,i,r)=>(en(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Te=(t,e,i)=>(en(t,e,"access private method"),i),Le,fa,la,da,Se,va,ca,ua,ha,tn,Fl,ma,Qs,pa,zs,Ea,rn,Zs,Bl,Xs,Wl,Js,$l,js,Vl;function Xc(t){return`
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
  `}function Jc(t){return""}var Re=class extends d.HTMLElement{constructor(){if(super(),ee(this,tn),ee(this,ma),ee(this,pa),ee(this,Ea),ee(this,Zs),ee(this,Xs),ee(this,Js),ee(this,js),ee(this,Le,void 0),ee(this,fa,void 0),ee(this,la,void 0),ee(this,da,void 0),ee(this,Se,{}),ee(this,va,[]),ee(this,ca,()=>{if(this.range.matches(":focus-visible")){let{style:e}=P(this.shadowRoot,":host");e.setProperty("--_focus-visible-box-shadow","var(--_focus-box-shadow)")}}),ee(this,ua,()=>{let{style:e}=P(this.shadowRoot,":host");e.removeProperty("--_focus-visible-box-shadow")}),ee(this,ha,()=>{let e=this.shadowRoot.querySelector("#segments-clipping");e&&e.parentNode.append(e)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes),i=this.constructor.getTemplateHTML(e);K(this.shadowRoot,i)}this.container=this.shadowRoot.querySelector("#container"),nt(this,la,this.shadowRoot.querySelector("#startpoint")),nt(this,da,this.shadowRoot.querySelector("#endpoint")),this.range=this.shadowRoot.querySelector("#range"),this.appearance=this.shadowRoot.querySelector("#appearance")}static get observedAttributes(){return["disabled","aria-disabled",w.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var a,s,o,l,c;e===w.MEDIA_CONTROLLER?(i&&((s=(a=V(this,Le))==null?void 0:a.unassociateElement)==null||s.call(a,this),nt(this,Le,null)),r&&this.isConnected&&(nt(this,Le,(o=this.getRootNode())==null?void 0:o.getElementById(r)),(c=(l=V(this,Le))==null?void 0:l.associateElement)==null||c.call(l,this))):(e==="disabled"||e==="aria-disabled"&&i!==r)&&(r==null?(this.range.removeAttribute(e),Te(this,ma,Qs).call(this)):(this.range.setAttribute(e,r),Te(this,pa,zs).call(this)))}connectedCallback(){var e,i,r;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),V(this,Se).pointer=P(this.shadowRoot,"#pointer"),V(this,Se).progress=P(this.shadowRoot,"#progress"),V(this,Se).thumb=P(this.shadowRoot,'#thumb, ::slotted([slot="thumb"])'),V(this,Se).activeSegment=P(this.shadowRoot,"#segments-clipping rect:nth-child(0)");let s=this.getAttribute(w.MEDIA_CONTROLLER);s&&(nt(this,Le,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(i=V(this,Le))==null?void 0:i.associateElement)==null||r.call(i,this)),this.updateBar(),this.shadowRoot.addEventListener("focusin",V(this,ca)),this.shadowRoot.addEventListener("focusout",V(this,ua)),Te(this,ma,Qs).call(this),We(this.container,V(this,ha))}disconnectedCallback(){var e,i;Te(this,pa,zs).call(this),(i=(e=V(this,Le))==null?void 0:e.unassociateElement)==null||i.call(e,this),nt(this,Le,null),this.shadowRoot.removeEventListener("focusin",V(this,ca)),this.shadowRoot.removeEventListener("focusout",V(this,ua)),$e(this.container,V(this,ha))}updatePointerBar(e){var i;(i=V(this,Se).pointer)==null||i.style.setProperty("width",`${this.getPointerRatio(e)*100}%`)}updateBar(){var e,i;let r=this.range.valueAsNumber*100;(e=V(this,Se).progress)==null||e.style.setProperty("width",`${r}%`),(i=V(this,Se).thumb)==null||i.style.setProperty("left",`${r}%`)}updateSegments(e){let i=this.shadowRoot.querySelector("#segments-clipping");if(i.textContent="",this.container.classList.toggle("segments",!!e?.length),!e?.length)return;let r=[...new Set([+this.range.min,...e.flatMap(s=>[s.start,s.end]),+this.range.max])];nt(this,va,[...r]);let a=r.pop();for(let[s,o]of r.entries()){let[l,c]=[s===0,s===r.length-1],E=l?"calc(var(--segments-gap) / -1)":`${o*100}%`,A=`calc(${((c?a:r[s+1])-o)*100}%${l||c?"":" - var(--segments-gap)"})`,f=W.createElementNS("http://www.w3.org/2000/svg","rect"),m=Ur(this.shadowRoot,`#segments-clipping rect:nth-child(${s+1})`);m.style.setProperty("x",E),m.style.setProperty("width",A),i.append(f)}}getPointerRatio(e){return Go(e.clientX,e.clientY,V(this,la).getBoundingClientRect(),V(this,da).getBoundingClientRect())}get dragging(){return this.hasAttribute("dragging")}handleEvent(e){switch(e.type){case"pointermove":Te(this,js,Vl).call(this,e);break;case"input":this.updateBar();break;case"pointerenter":Te(this,Zs,Bl).call(this,e);break;case"pointerdown":Te(this,Ea,rn).call(this,e);break;case"pointerup":Te(this,Xs,Wl).call(this);break;case"pointerleave":Te(this,Js,$l).call(this);break}}get keysUsed(){return["ArrowUp","ArrowRight","ArrowDown","ArrowLeft"]}};Le=new WeakMap;fa=new WeakMap;la=new WeakMap;da=new WeakMap;Se=new WeakMap;va=new WeakMap;ca=new WeakMap;ua=new WeakMap;ha=new WeakMap;tn=new WeakSet;Fl=function(t){let e=V(this,Se).activeSegment;if(!e)return;let i=this.getPointerRatio(t),a=`#segments-clipping rect:nth-child(${V(this,va).findIndex((s,o,l)=>{let c=l[o+1];return c!=null&&i>=s&&i<=c})+1})`;(e.selectorText!=a||!e.style.transform)&&(e.selectorText=a,e.style.setProperty("transform","var(--media-range-segment-hover-transform, scaleY(2))"))};ma=new WeakSet;Qs=function(){this.hasAttribute("disabled")||!this.isConnected||(this.addEventListener("input",this),this.addEventListener("pointerdown",this),this.addEventListener("pointerenter",this))};pa=new WeakSet;zs=function(){var t,e;this.removeEventListener("input",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointerenter",this),this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointerup",this),(e=d.window)==null||e.removeEventListener("pointermove",this)};Ea=new WeakSet;rn=function(t){var e;nt(this,fa,t.composedPath().includes(this.range)),(e=d.window)==null||e.addEventListener("pointerup",this,{once:!0})};Zs=new WeakSet;Bl=function(t){var e;t.pointerType!=="mouse"&&Te(this,Ea,rn).call(this,t),this.addEventListener("pointerleave",this,{once:!0}),(e=d.window)==null||e.addEventListener("pointermove",this)};Xs=new WeakSet;Wl=function(){var t;(t=d.window)==null||t.removeEventListener("pointerup",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled")};Js=new WeakSet;$l=function(){var t,e;this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointermove",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled"),(e=V(this,Se).activeSegment)==null||e.style.removeProperty("transform")};js=new WeakSet;Vl=function(t){t.pointerType==="pen"&&t.buttons===0||(this.toggleAttribute("dragging",t.buttons===1||t.pointerType!=="mouse"),this.updatePointerBar(t),Te(this,tn,Fl).call(this,t),this.dragging&&(t.pointerType!=="mouse"||!V(this,fa))&&(this.range.disabled=!0,this.range.valueAsNumber=this.getPointerRatio(t),this.range.dispatchEvent(new Event("input",{bubbles:!0,composed:!0}))))};Re.shadowRootOptions={mode:"open"};Re.getTemplateHTML=Xc;Re.getContainerTemplateHTML=Jc;d.customElements.get("media-chrome-range")||d.customElements.define("media-chrome-range",Re);var jc=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Kl=(t,e,i)=>(jc(t,e,"read from private field"),i?i.call(t):e.get(t)),eu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ga,tu=1,iu=t=>t.mediaMuted?0:t.mediaVolume,ru=t=>`${Math.round(t*100)}%`,an=class extends Re{constructor(){super(...arguments),eu(this,ga,()=>{let e=this.range.value,i=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)})}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_VOLUME,n.MEDIA_MUTED,n.MEDIA_VOLUME_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),this.range.setAttribute("aria-label",p("volume")),this.range.addEventListener("input",Kl(this,ga))}disconnectedCallback(){this.range.removeEventListener("input",Kl(this,ga)),super.disconnectedCallback()}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),(e===n.MEDIA_VOLUME||e===n.MEDIA_MUTED)&&(this.range.valueAsNumber=iu(this),this.range.setAttribute("aria-valuetext",ru(this.range.valueAsNumber)),this.updateBar())}get mediaVolume(){return L(this,n.MEDIA_VOLUME,tu)}set mediaVolume(e){x(this,n.MEDIA_VOLUME,e)}get mediaMuted(){return k(this,n.MEDIA_MUTED)}set mediaMuted(e){I(this,n.MEDIA_MUTED,e)}get mediaVolumeUnavailable(){return C(this,n.MEDIA_VOLUME_UNAVAILABLE)}set mediaVolumeUnavailable(e){D(this,n.MEDIA_VOLUME_UNAVAILABLE,e)}};ga=new WeakMap;d.customElements.get("media-volume-range")||d.customElements.define("media-volume-range",an);var Gl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},_a=(t,e,i)=>(Gl(t,e,"read from private field"),i?i.call(t):e.get(t)),au=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ba=(t,e,i,r)=>(Gl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),De;function su(t){return`
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
  `}var ri=class extends d.HTMLElement{constructor(){if(super(),au(this,De,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER,n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_COORDS]}connectedCallback(){var e,i,r;let a=this.getAttribute(w.MEDIA_CONTROLLER);a&&(ba(this,De,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(r=(i=_a(this,De))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=_a(this,De))==null?void 0:e.unassociateElement)==null||i.call(e,this),ba(this,De,null)}attributeChangedCallback(e,i,r){var a,s,o,l,c;[n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_COORDS].includes(e)&&this.update(),e===w.MEDIA_CONTROLLER&&(i&&((s=(a=_a(this,De))==null?void 0:a.unassociateElement)==null||s.call(a,this),ba(this,De,null)),r&&this.isConnected&&(ba(this,De,(o=this.getRootNode())==null?void 0:o.getElementById(r)),(c=(l=_a(this,De))==null?void 0:l.associateElement)==null||c.call(l,this)))}get mediaPreviewImage(){return C(this,n.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,n.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewCoords(){let e=this.getAttribute(n.MEDIA_PREVIEW_COORDS);if(e)return e.split(/\s+/).map(i=>+i)}set mediaPreviewCoords(e){if(!e){this.removeAttribute(n.MEDIA_PREVIEW_COORDS);return}this.setAttribute(n.MEDIA_PREVIEW_COORDS,e.join(" "))}update(){let e=this.mediaPreviewCoords,i=this.mediaPreviewImage;if(!(e&&i))return;let[r,a,s,o]=e,l=i.split("#")[0],c=getComputedStyle(this),{maxWidth:E,maxHeight:S,minWidth:A,minHeight:f}=c,m=c.getPropertyValue("--media-preview-thumbnail-object-fit").trim()||"contain",T,g;if(m==="fill"){let Fe=parseInt(E)/s,Be=parseInt(S)/o,ki=parseInt(A)/s,pt=parseInt(f)/o;T=Fe<1?Fe:Math.max(Fe,ki),g=Be<1?Be:Math.max(Be,pt)}else{let Fe=Math.min(parseInt(E)/s,parseInt(S)/o),Be=Math.max(parseInt(A)/s,parseInt(f)/o),pt=Fe<1?Fe:Be>1?Be:1;T=pt,g=pt}let{style:y}=P(this.shadowRoot,":host"),M=P(this.shadowRoot,"img").style,ie=this.shadowRoot.querySelector("img"),yi=Math.min(T,g)<1?"min":"max";y.setProperty(`${yi}-width`,"initial","important"),y.setProperty(`${yi}-height`,"initial","important"),y.width=`${s*T}px`,y.height=`${o*g}px`;let Ut=()=>{M.width=`${this.imgWidth*T}px`,M.height=`${this.imgHeight*g}px`,M.display="block"};ie.src!==l&&(ie.onload=()=>{this.imgWidth=ie.naturalWidth,this.imgHeight=ie.naturalHeight,Ut(),ie.onload=null},ie.src=l,Ut()),Ut(),M.transform=`translate(-${r*T}px, -${a*g}px)`}};De=new WeakMap;ri.shadowRootOptions={mode:"open"};ri.getTemplateHTML=su;d.customElements.get("media-preview-thumbnail")||d.customElements.define("media-preview-thumbnail",ri);var sn=ri;var ql=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Aa=(t,e,i)=>(ql(t,e,"read from private field"),i?i.call(t):e.get(t)),nu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ta=(t,e,i,r)=>(ql(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Ce;function ou(t,e={}){return`
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
  `}function lu(t,e){return`
    <slot></slot>
  `}var he=class extends d.HTMLElement{constructor(){if(super(),nu(this,Ce,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var a,s,o,l,c;e===w.MEDIA_CONTROLLER&&(i&&((s=(a=Aa(this,Ce))==null?void 0:a.unassociateElement)==null||s.call(a,this),Ta(this,Ce,null)),r&&this.isConnected&&(Ta(this,Ce,(o=this.getRootNode())==null?void 0:o.getElementById(r)),(c=(l=Aa(this,Ce))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`);let s=this.getAttribute(w.MEDIA_CONTROLLER);s&&(Ta(this,Ce,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(i=Aa(this,Ce))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Aa(this,Ce))==null?void 0:e.unassociateElement)==null||i.call(e,this),Ta(this,Ce,null)}};Ce=new WeakMap;he.shadowRootOptions={mode:"open"};he.getTemplateHTML=ou;he.getSlotTemplateHTML=lu;d.customElements.get("media-text-display")||d.customElements.define("media-text-display",he);var Yl=[{singular:"hour",plural:"hours"},{singular:"minute",plural:"minutes"},{singular:"second",plural:"seconds"}],Ql=(t,e)=>{let i=t===1?p(Yl[e].singular):p(Yl[e].plural);return`${t} ${i}`},Mt=t=>{if(!Zt(t))return"";let e=Math.abs(t),i=e!==t,r=new Date(0,0,0,0,0,e,0),s=[r.getHours(),r.getMinutes(),r.getSeconds()].map((o,l)=>o&&Ql(o,l)).filter(o=>o).join(", ");return i?p("{time} remaining",{time:s}):e===0?Ql(0,2):s};function Lt(t,e){let i=!1;t<0&&(i=!0,t=0-t),t=t<0?0:t;let r=Math.floor(t%60),a=Math.floor(t/60%60),s=Math.floor(t/3600),o=Math.floor(e/60%60),l=Math.floor(e/3600);return(isNaN(t)||t===1/0)&&(s=a=r="0"),s=s>0||l>0?s+":":"",a=((s||o>=10)&&a<10?"0"+a:a)+":",r=r<10?"0"+r:r,(i?"-":"")+s+a+r}var Xp=Object.freeze({length:0,start(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'start' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0},end(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'end' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0}});var Zl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},zl=(t,e,i)=>(Zl(t,e,"read from private field"),i?i.call(t):e.get(t)),du=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},cu=(t,e,i,r)=>(Zl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Yi,nn=class extends he{constructor(){super(),du(this,Yi,void 0),cu(this,Yi,this.shadowRoot.querySelector("slot")),zl(this,Yi).textContent=Lt(0)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PREVIEW_TIME]}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===n.MEDIA_PREVIEW_TIME&&r!=null&&(zl(this,Yi).textContent=Lt(parseFloat(r)))}get mediaPreviewTime(){return L(this,n.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){x(this,n.MEDIA_PREVIEW_TIME,e)}};Yi=new WeakMap;d.customElements.get("media-preview-time-display")||d.customElements.define("media-preview-time-display",nn);var Xl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},uu=(t,e,i)=>(Xl(t,e,"read from private field"),i?i.call(t):e.get(t)),hu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},mu=(t,e,i,r)=>(Xl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Sa,on=class extends he{constructor(){super(),hu(this,Sa,void 0),mu(this,Sa,this.shadowRoot.querySelector("slot"))}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PREVIEW_CHAPTER,n.MEDIA_LANG]}attributeChangedCallback(e,i,r){if(super.attributeChangedCallback(e,i,r),(e===n.MEDIA_PREVIEW_CHAPTER||e===n.MEDIA_LANG)&&r!==i&&r!=null)if(uu(this,Sa).textContent=r,r!==""){let a=p("chapter: {chapterName}",{chapterName:r});this.setAttribute("aria-valuetext",a)}else this.removeAttribute("aria-valuetext")}get mediaPreviewChapter(){return C(this,n.MEDIA_PREVIEW_CHAPTER)}set mediaPreviewChapter(e){D(this,n.MEDIA_PREVIEW_CHAPTER,e)}};Sa=new WeakMap;d.customElements.get("media-preview-chapter-display")||d.customElements.define("media-preview-chapter-display",on);var Jl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},J=(t,e,i)=>(Jl(t,e,"read from private field"),i?i.call(t):e.get(t)),xe=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ue=(t,e,i,r)=>(Jl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),pu=(t,e,i,r)=>({set _(a){ue(t,e,a,i)},get _(){return J(t,e,r)}}),ai,ya,si,Qi,ka,Ia,wa,ni,Rt,Ma,La=class{constructor(e,i,r){xe(this,ai,void 0),xe(this,ya,void 0),xe(this,si,void 0),xe(this,Qi,void 0),xe(this,ka,void 0),xe(this,Ia,void 0),xe(this,wa,void 0),xe(this,ni,void 0),xe(this,Rt,0),xe(this,Ma,(a=performance.now())=>{ue(this,Rt,requestAnimationFrame(J(this,Ma))),ue(this,Qi,performance.now()-J(this,si));let s=1e3/this.fps;if(J(this,Qi)>s){ue(this,si,a-J(this,Qi)%s);let o=1e3/((a-J(this,ya))/++pu(this,ka)._),l=(a-J(this,Ia))/1e3/this.duration,c=J(this,wa)+l*this.playbackRate;c-J(this,ai).valueAsNumber>0?ue(this,ni,this.playbackRate/this.duration/o):(ue(this,ni,.995*J(this,ni)),c=J(this,ai).valueAsNumber+J(this,ni)),this.callback(c)}}),ue(this,ai,e),this.callback=i,this.fps=r}start(){J(this,Rt)===0&&(ue(this,si,performance.now()),ue(this,ya,J(this,si)),ue(this,ka,0),J(this,Ma).call(this))}stop(){J(this,Rt)!==0&&(cancelAnimationFrame(J(this,Rt)),ue(this,Rt,0))}update({start:e,duration:i,playbackRate:r}){let a=e-J(this,ai).valueAsNumber,s=Math.abs(i-this.duration);(a>0||a<-.5/i||s>=.5)&&this.callback(e),ue(this,wa,e),ue(this,Ia,performance.now()),this.duration=i,this.playbackRate=r}};ai=new WeakMap;ya=new WeakMap;si=new WeakMap;Qi=new WeakMap;ka=new WeakMap;Ia=new WeakMap;wa=new WeakMap;ni=new WeakMap;Rt=new WeakMap;Ma=new WeakMap;var hn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},F=(t,e,i)=>(hn(t,e,"read from private field"),i?i.call(t):e.get(t)),z=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},me=(t,e,i,r)=>(hn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),pe=(t,e,i)=>(hn(t,e,"access private method"),i),oi,ot,Ca,Zi,xa,Da,Xi,Ji,li,di,zi,ln,jl,dn,Oa,mn,Ua,pn,Pa,vn,cn,ed,ji,Na,un,td,vu=t=>{let e=t.range,i=Mt(+id(t)),r=Mt(+t.mediaSeekableEnd),a=i&&r?p("{currentTime} of {totalTime}",{currentTime:i,totalTime:r}):p("video not loaded, unknown time.");e.setAttribute("aria-valuetext",a)};function Eu(t){return`
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
          <template shadowrootmode="${sn.shadowRootOptions.mode}">
            ${sn.getTemplateHTML({})}
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
  `}var Ra=(t,e=t.mediaCurrentTime)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,r=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;if(Number.isNaN(r))return 0;let a=(e-i)/(r-i);return Math.max(0,Math.min(a,1))},id=(t,e=t.range.valueAsNumber)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,r=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;return Number.isNaN(r)?0:e*(r-i)+i},er=class extends Re{constructor(){super(),z(this,ln),z(this,Oa),z(this,Ua),z(this,Pa),z(this,cn),z(this,ji),z(this,un),z(this,oi,null),z(this,ot,void 0),z(this,Ca,void 0),z(this,Zi,void 0),z(this,xa,void 0),z(this,Da,void 0),z(this,Xi,void 0),z(this,Ji,void 0),z(this,li,void 0),z(this,di,void 0),z(this,zi,()=>{pe(this,ln,jl).call(this)?F(this,ot).start():F(this,ot).stop()}),z(this,dn,r=>{this.dragging||(Zt(r)&&(this.range.valueAsNumber=r),F(this,di)||this.updateBar())}),this.shadowRoot.querySelector("#track").insertAdjacentHTML("afterbegin",'<div id="buffered" part="buffered"></div>'),me(this,Ca,this.shadowRoot.querySelectorAll('[part~="box"]')),me(this,xa,this.shadowRoot.querySelector('[part~="preview-box"]')),me(this,Da,this.shadowRoot.querySelector('[part~="current-box"]'));let i=getComputedStyle(this);me(this,Xi,parseInt(i.getPropertyValue("--media-box-padding-left"))),me(this,Ji,parseInt(i.getPropertyValue("--media-box-padding-right"))),me(this,ot,new La(this.range,F(this,dn),60))}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PAUSED,n.MEDIA_DURATION,n.MEDIA_SEEKABLE,n.MEDIA_CURRENT_TIME,n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_TIME,n.MEDIA_PREVIEW_CHAPTER,n.MEDIA_BUFFERED,n.MEDIA_PLAYBACK_RATE,n.MEDIA_LOADING,n.MEDIA_ENDED]}connectedCallback(){var e;super.connectedCallback(),this.range.setAttribute("aria-label",p("seek")),F(this,zi).call(this),me(this,oi,this.getRootNode()),(e=F(this,oi))==null||e.addEventListener("transitionstart",this)}disconnectedCallback(){var e;super.disconnectedCallback(),F(this,ot).stop(),(e=F(this,oi))==null||e.removeEventListener("transitionstart",this),me(this,oi,null)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),i!=r&&(e===n.MEDIA_CURRENT_TIME||e===n.MEDIA_PAUSED||e===n.MEDIA_ENDED||e===n.MEDIA_LOADING||e===n.MEDIA_DURATION||e===n.MEDIA_SEEKABLE?(F(this,ot).update({start:Ra(this),duration:this.mediaSeekableEnd-this.mediaSeekableStart,playbackRate:this.mediaPlaybackRate}),F(this,zi).call(this),vu(this)):e===n.MEDIA_BUFFERED&&this.updateBufferedBar(),(e===n.MEDIA_DURATION||e===n.MEDIA_SEEKABLE)&&(this.mediaChaptersCues=F(this,li),this.updateBar()))}get mediaChaptersCues(){return F(this,li)}set mediaChaptersCues(e){var i;me(this,li,e),this.updateSegments((i=F(this,li))==null?void 0:i.map(r=>({start:Ra(this,r.startTime),end:Ra(this,r.endTime)})))}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){I(this,n.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,n.MEDIA_LOADING)}set mediaLoading(e){I(this,n.MEDIA_LOADING,e)}get mediaDuration(){return L(this,n.MEDIA_DURATION)}set mediaDuration(e){x(this,n.MEDIA_DURATION,e)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,1)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}get mediaBuffered(){let e=this.getAttribute(n.MEDIA_BUFFERED);return e?e.split(" ").map(i=>i.split(":").map(r=>+r)):[]}set mediaBuffered(e){if(!e){this.removeAttribute(n.MEDIA_BUFFERED);return}let i=e.map(r=>r.join(":")).join(" ");this.setAttribute(n.MEDIA_BUFFERED,i)}get mediaSeekable(){let e=this.getAttribute(n.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(n.MEDIA_SEEKABLE);return}this.setAttribute(n.MEDIA_SEEKABLE,e.join(":"))}get mediaSeekableEnd(){var e;let[,i=this.mediaDuration]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaSeekableStart(){var e;let[i=0]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaPreviewImage(){return C(this,n.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,n.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewTime(){return L(this,n.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){x(this,n.MEDIA_PREVIEW_TIME,e)}get mediaEnded(){return k(this,n.MEDIA_ENDED)}set mediaEnded(e){I(this,n.MEDIA_ENDED,e)}updateBar(){super.updateBar(),this.updateBufferedBar(),this.updateCurrentBox()}updateBufferedBar(){var e;let i=this.mediaBuffered;if(!i.length)return;let r;if(this.mediaEnded)r=1;else{let s=this.mediaCurrentTime,[,o=this.mediaSeekableStart]=(e=i.find(([l,c])=>l<=s&&s<=c))!=null?e:[];r=Ra(this,o)}let{style:a}=P(this.shadowRoot,"#buffered");a.setProperty("width",`${r*100}%`)}updateCurrentBox(){if(!this.shadowRoot.querySelector('slot[name="current"]').assignedElements().length)return;let i=P(this.shadowRoot,"#current-rail"),r=P(this.shadowRoot,'[part~="current-box"]'),a=pe(this,Oa,mn).call(this,F(this,Da)),s=pe(this,Ua,pn).call(this,a,this.range.valueAsNumber),o=pe(this,Pa,vn).call(this,a,this.range.valueAsNumber);i.style.transform=`translateX(${s})`,i.style.setProperty("--_range-width",`${a.range.width}`),r.style.setProperty("--_box-shift",`${o}`),r.style.setProperty("--_box-width",`${a.box.width}px`),r.style.setProperty("visibility","initial")}handleEvent(e){switch(super.handleEvent(e),e.type){case"input":pe(this,un,td).call(this);break;case"pointermove":pe(this,cn,ed).call(this,e);break;case"pointerup":F(this,di)&&me(this,di,!1);break;case"pointerdown":me(this,di,!0);break;case"pointerleave":pe(this,ji,Na).call(this,null);break;case"transitionstart":le(e.target,this)&&setTimeout(()=>F(this,zi).call(this),0);break}}};oi=new WeakMap;ot=new WeakMap;Ca=new WeakMap;Zi=new WeakMap;xa=new WeakMap;Da=new WeakMap;Xi=new WeakMap;Ji=new WeakMap;li=new WeakMap;di=new WeakMap;zi=new WeakMap;ln=new WeakSet;jl=function(){return this.isConnected&&!this.mediaPaused&&!this.mediaLoading&&!this.mediaEnded&&this.mediaSeekableEnd>0&&Or(this)};dn=new WeakMap;Oa=new WeakSet;mn=function(t){var e;let r=((e=this.getAttribute("bounds")?ke(this,`#${this.getAttribute("bounds")}`):this.parentElement)!=null?e:this).getBoundingClientRect(),a=this.range.getBoundingClientRect(),s=t.offsetWidth,o=-(a.left-r.left-s/2),l=r.right-a.left-s/2;return{box:{width:s,min:o,max:l},bounds:r,range:a}};Ua=new WeakSet;pn=function(t,e){let i=`${e*100}%`,{width:r,min:a,max:s}=t.box;if(!r)return i;if(Number.isNaN(a)||(i=`max(${`calc(1 / var(--_range-width) * 100 * ${a}% + var(--media-box-padding-left))`}, ${i})`),!Number.isNaN(s)){let l=`calc(1 / var(--_range-width) * 100 * ${s}% - var(--media-box-padding-right))`;i=`min(${i}, ${l})`}return i};Pa=new WeakSet;vn=function(t,e){let{width:i,min:r,max:a}=t.box,s=e*t.range.width;if(s<r+F(this,Xi)){let o=t.range.left-t.bounds.left-F(this,Xi);return`${s-i/2+o}px`}if(s>a-F(this,Ji)){let o=t.bounds.right-t.range.right-F(this,Ji);return`${s+i/2-o-t.range.width}px`}return 0};cn=new WeakSet;ed=function(t){let e=[...F(this,Ca)].some(S=>t.composedPath().includes(S));if(!this.dragging&&(e||!t.composedPath().includes(this))){pe(this,ji,Na).call(this,null);return}let i=this.mediaSeekableEnd;if(!i)return;let r=P(this.shadowRoot,"#preview-rail"),a=P(this.shadowRoot,'[part~="preview-box"]'),s=pe(this,Oa,mn).call(this,F(this,xa)),o=(t.clientX-s.range.left)/s.range.width;o=Math.max(0,Math.min(1,o));let l=pe(this,Ua,pn).call(this,s,o),c=pe(this,Pa,vn).call(this,s,o);r.style.transform=`translateX(${l})`,r.style.setProperty("--_range-width",`${s.range.width}`),a.style.setProperty("--_box-shift",`${c}`),a.style.setProperty("--_box-width",`${s.box.width}px`);let E=Math.round(F(this,Zi))-Math.round(o*i);Math.abs(E)<1&&o>.01&&o<.99||(me(this,Zi,o*i),pe(this,ji,Na).call(this,F(this,Zi)))};ji=new WeakSet;Na=function(t){this.dispatchEvent(new d.CustomEvent(h.MEDIA_PREVIEW_REQUEST,{composed:!0,bubbles:!0,detail:t}))};un=new WeakSet;td=function(){F(this,ot).stop();let t=id(this);this.dispatchEvent(new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:t}))};er.shadowRootOptions={mode:"open"};er.getContainerTemplateHTML=Eu;d.customElements.get("media-time-range")||d.customElements.define("media-time-range",er);var gn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ye=(t,e,i)=>(gn(t,e,"read from private field"),i?i.call(t):e.get(t)),Dt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},_n=(t,e,i,r)=>(gn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),dt=(t,e,i)=>(gn(t,e,"access private method"),i),ci,Oe,$a,bn,ad,Ba,An,tr,Ha,Fa,En,lt={REMAINING:"remaining",SHOW_DURATION:"showduration",NO_TOGGLE:"notoggle"},rd=[...Object.values(lt),n.MEDIA_CURRENT_TIME,n.MEDIA_DURATION,n.MEDIA_SEEKABLE],sd=["Enter"," "],fu="&nbsp;/&nbsp;",fn=(t,{timesSep:e=fu}={})=>{var i,r;let a=(i=t.mediaCurrentTime)!=null?i:0,[,s]=(r=t.mediaSeekable)!=null?r:[],o=0;Number.isFinite(t.mediaDuration)?o=t.mediaDuration:Number.isFinite(s)&&(o=s);let l=t.remaining?Lt(0-(o-a)):Lt(a);return t.showDuration?`${l}${e}${Lt(o)}`:l},gu=t=>{var e;let i=t.mediaCurrentTime,[,r]=(e=t.mediaSeekable)!=null?e:[],a=null;if(Number.isFinite(t.mediaDuration)?a=t.mediaDuration:Number.isFinite(r)&&(a=r),i==null||a===null){t.setAttribute("aria-description",p("video not loaded, unknown time."));return}let s=t.remaining?Mt(0-(a-i)):Mt(i);if(!t.showDuration){t.setAttribute("aria-description",s);return}let o=Mt(a),l=p("{currentTime} of {totalTime}",{currentTime:s,totalTime:o});t.setAttribute("aria-description",l)};function _u(t,e){return`
    <slot>${fn(e)}</slot>
  `}var bu=t=>{t.setAttribute("aria-label",p("playback time"))},Wa=class extends he{constructor(){super(),Dt(this,bn),Dt(this,Ba),Dt(this,tr),Dt(this,Fa),Dt(this,ci,void 0),Dt(this,Oe,null),Dt(this,$a,e=>{let{metaKey:i,altKey:r,key:a}=e;if(i||r||!sd.includes(a)){this.removeEventListener("keyup",ye(this,Oe));return}this.addEventListener("keyup",ye(this,Oe))}),_n(this,ci,this.shadowRoot.querySelector("slot")),ye(this,ci).innerHTML=`${fn(this)}`}static get observedAttributes(){return[...super.observedAttributes,...rd,"disabled"]}connectedCallback(){let{style:e}=P(this.shadowRoot,":host(:hover:not([notoggle]))");e.setProperty("cursor","var(--media-cursor, pointer)"),e.setProperty("background","var(--media-control-hover-background, rgba(50 50 70 / .7))"),this.setAttribute("aria-label",p("playback time")),dt(this,tr,Ha).call(this),super.connectedCallback()}toggleTimeDisplay(){this.noToggle||(this.hasAttribute("remaining")?this.removeAttribute("remaining"):this.setAttribute("remaining",""))}disconnectedCallback(){this.disable(),dt(this,Ba,An).call(this),super.disconnectedCallback()}attributeChangedCallback(e,i,r){bu(this),rd.includes(e)?this.update():e==="disabled"&&r!==i?r==null?dt(this,tr,Ha).call(this):dt(this,Fa,En).call(this):e===lt.NO_TOGGLE&&r!==i&&(this.noToggle?dt(this,Fa,En).call(this):dt(this,tr,Ha).call(this)),super.attributeChangedCallback(e,i,r)}enable(){this.noToggle||(this.tabIndex=0)}disable(){this.tabIndex=-1}get remaining(){return k(this,lt.REMAINING)}set remaining(e){I(this,lt.REMAINING,e)}get showDuration(){return k(this,lt.SHOW_DURATION)}set showDuration(e){I(this,lt.SHOW_DURATION,e)}get noToggle(){return k(this,lt.NO_TOGGLE)}set noToggle(e){I(this,lt.NO_TOGGLE,e)}get mediaDuration(){return L(this,n.MEDIA_DURATION)}set mediaDuration(e){x(this,n.MEDIA_DURATION,e)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}get mediaSeekable(){let e=this.getAttribute(n.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(n.MEDIA_SEEKABLE);return}this.setAttribute(n.MEDIA_SEEKABLE,e.join(":"))}update(){let e=fn(this);gu(this),e!==ye(this,ci).innerHTML&&(ye(this,ci).innerHTML=e)}};ci=new WeakMap;Oe=new WeakMap;$a=new WeakMap;bn=new WeakSet;ad=function(){ye(this,Oe)||(_n(this,Oe,t=>{let{key:e}=t;if(!sd.includes(e)){this.removeEventListener("keyup",ye(this,Oe));return}this.toggleTimeDisplay()}),this.addEventListener("keydown",ye(this,$a)),this.addEventListener("click",this.toggleTimeDisplay))};Ba=new WeakSet;An=function(){ye(this,Oe)&&(this.removeEventListener("keyup",ye(this,Oe)),this.removeEventListener("keydown",ye(this,$a)),this.removeEventListener("click",this.toggleTimeDisplay),_n(this,Oe,null))};tr=new WeakSet;Ha=function(){!this.noToggle&&!this.hasAttribute("disabled")&&(this.setAttribute("role","button"),this.enable(),dt(this,bn,ad).call(this))};Fa=new WeakSet;En=function(){this.removeAttribute("role"),this.disable(),dt(this,Ba,An).call(this)};Wa.getSlotTemplateHTML=_u;d.customElements.get("media-time-display")||d.customElements.define("media-time-display",Wa);var ui={SEEK_OFFSET:"seekoffset"},Tn=30,Au=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(2.18 19.87)">${t}</text>
    <path d="M10 6V3L4.37 7 10 10.94V8a5.54 5.54 0 0 1 1.9 10.48v2.12A7.5 7.5 0 0 0 10 6Z"/>
  </svg>`;function Tu(t,e){return`
    <slot name="icon">${Au(e.seekOffset)}</slot>
  `}var Su=(t,e)=>{t.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:e}))};function yu(){return p("Seek backward")}var ku=0,ir=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_CURRENT_TIME,ui.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,ui.SEEK_OFFSET,Tn)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),Su(this,this.seekOffset),e===ui.SEEK_OFFSET&&(this.seekOffset=L(this,ui.SEEK_OFFSET,Tn))}get seekOffset(){return L(this,ui.SEEK_OFFSET,Tn)}set seekOffset(e){x(this,ui.SEEK_OFFSET,e),this.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:this.seekOffset})),Cr(xr(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME,ku)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}handleClick(){let e=Math.max(this.mediaCurrentTime-this.seekOffset,0),i=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};ir.getSlotTemplateHTML=Tu;ir.getTooltipContentHTML=yu;d.customElements.get("media-seek-backward-button")||d.customElements.define("media-seek-backward-button",ir);var hi={SEEK_OFFSET:"seekoffset"},Sn=30,Iu=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(8.9 19.87)">${t}</text>
    <path d="M10 6V3l5.61 4L10 10.94V8a5.54 5.54 0 0 0-1.9 10.48v2.12A7.5 7.5 0 0 1 10 6Z"/>
  </svg>`;function wu(t,e){return`
    <slot name="icon">${Iu(e.seekOffset)}</slot>
  `}var Mu=(t,e)=>{t.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:e}))};function Lu(){return p("Seek forward")}var Ru=0,rr=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_CURRENT_TIME,hi.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,hi.SEEK_OFFSET,Sn)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),Mu(this,this.seekOffset),e===hi.SEEK_OFFSET&&(this.seekOffset=L(this,hi.SEEK_OFFSET,Sn))}get seekOffset(){return L(this,hi.SEEK_OFFSET,Sn)}set seekOffset(e){x(this,hi.SEEK_OFFSET,e),this.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:this.seekOffset})),Cr(xr(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME,Ru)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}handleClick(){let e=this.mediaCurrentTime+this.seekOffset,i=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};rr.getSlotTemplateHTML=wu;rr.getTooltipContentHTML=Lu;d.customElements.get("media-seek-forward-button")||d.customElements.define("media-seek-forward-button",rr);var od=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Du=(t,e,i)=>(od(t,e,"read from private field"),i?i.call(t):e.get(t)),Cu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},xu=(t,e,i,r)=>(od(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Va,Ou=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M16 3v2.5h3.5V9H22V3h-6ZM4 9h2.5V5.5H10V3H4v6Zm15.5 9.5H16V21h6v-6h-2.5v3.5ZM6.5 15H4v6h6v-2.5H6.5V15Z"/>
</svg>`,Uu=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M18.5 6.5V3H16v6h6V6.5h-3.5ZM16 21h2.5v-3.5H22V15h-6v6ZM4 17.5h3.5V21H10v-6H4v2.5Zm3.5-11H4V9h6V3H7.5v3.5Z"/>
</svg>`;function Pu(t){return`
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
      <slot name="enter">${Ou}</slot>
      <slot name="exit">${Uu}</slot>
    </slot>
  `}function Nu(){return`
    <slot name="tooltip-enter">${p("Enter fullscreen mode")}</slot>
    <slot name="tooltip-exit">${p("Exit fullscreen mode")}</slot>
  `}var nd=t=>{let e=t.mediaIsFullscreen?p("exit fullscreen mode"):p("enter fullscreen mode");t.setAttribute("aria-label",e)},ar=class extends ${constructor(){super(...arguments),Cu(this,Va,null)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_IS_FULLSCREEN,n.MEDIA_FULLSCREEN_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),nd(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===n.MEDIA_IS_FULLSCREEN&&nd(this)}get mediaFullscreenUnavailable(){return C(this,n.MEDIA_FULLSCREEN_UNAVAILABLE)}set mediaFullscreenUnavailable(e){D(this,n.MEDIA_FULLSCREEN_UNAVAILABLE,e)}get mediaIsFullscreen(){return k(this,n.MEDIA_IS_FULLSCREEN)}set mediaIsFullscreen(e){I(this,n.MEDIA_IS_FULLSCREEN,e)}handleClick(e){xu(this,Va,e);let i=Du(this,Va)instanceof PointerEvent,r=this.mediaIsFullscreen?new d.CustomEvent(h.MEDIA_EXIT_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0}):new d.CustomEvent(h.MEDIA_ENTER_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0,detail:i});this.dispatchEvent(r)}};Va=new WeakMap;ar.getSlotTemplateHTML=Pu;ar.getTooltipContentHTML=Nu;d.customElements.get("media-fullscreen-button")||d.customElements.define("media-fullscreen-button",ar);var ld=`<svg aria-hidden="true" viewBox="0 0 28 24">
  <path d="M24 3H4a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h20a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1Zm-1 16H5V5h18v14Zm-3-8h-7v5h7v-5Z"/>
</svg>`;function Hu(t){return`
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
      <slot name="enter">${ld}</slot>
      <slot name="exit">${ld}</slot>
    </slot>
  `}function Fu(){return`
    <slot name="tooltip-enter">${p("Enter picture in picture mode")}</slot>
    <slot name="tooltip-exit">${p("Exit picture in picture mode")}</slot>
  `}var dd=t=>{let e=t.mediaIsPip?p("exit picture in picture mode"):p("enter picture in picture mode");t.setAttribute("aria-label",e)},sr=class extends ${static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_IS_PIP,n.MEDIA_PIP_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),dd(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===n.MEDIA_IS_PIP&&dd(this)}get mediaPipUnavailable(){return C(this,n.MEDIA_PIP_UNAVAILABLE)}set mediaPipUnavailable(e){D(this,n.MEDIA_PIP_UNAVAILABLE,e)}get mediaIsPip(){return k(this,n.MEDIA_IS_PIP)}set mediaIsPip(e){I(this,n.MEDIA_IS_PIP,e)}handleClick(){let e=this.mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};sr.getSlotTemplateHTML=Hu;sr.getTooltipContentHTML=Fu;d.customElements.get("media-pip-button")||d.customElements.define("media-pip-button",sr);var ud=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},nr=(t,e,i)=>(ud(t,e,"read from private field"),i?i.call(t):e.get(t)),cd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},or=(t,e,i,r)=>(ud(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Ue,Ga,Ka={LOADING_DELAY:"loadingdelay",NO_AUTOHIDE:"noautohide"},hd=500,Bu=`
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
`;function Wu(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-loading-indicator-display, inline-block));
        vertical-align: middle;
        box-sizing: border-box;
        --_loading-indicator-delay: var(--media-loading-indicator-transition-delay, ${hd}ms);
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

    <slot name="icon">${Bu}</slot>
    <div id="status" role="status" aria-live="polite">${p("media loading")}</div>
  `}var lr=class extends d.HTMLElement{constructor(){if(super(),cd(this,Ue,void 0),cd(this,Ga,hd),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[w.MEDIA_CONTROLLER,n.MEDIA_PAUSED,n.MEDIA_LOADING,Ka.LOADING_DELAY]}attributeChangedCallback(e,i,r){var a,s,o,l,c;e===Ka.LOADING_DELAY&&i!==r?this.loadingDelay=Number(r):e===w.MEDIA_CONTROLLER&&(i&&((s=(a=nr(this,Ue))==null?void 0:a.unassociateElement)==null||s.call(a,this),or(this,Ue,null)),r&&this.isConnected&&(or(this,Ue,(o=this.getRootNode())==null?void 0:o.getElementById(r)),(c=(l=nr(this,Ue))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let a=this.getAttribute(w.MEDIA_CONTROLLER);a&&(or(this,Ue,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(r=(i=nr(this,Ue))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=nr(this,Ue))==null?void 0:e.unassociateElement)==null||i.call(e,this),or(this,Ue,null)}get loadingDelay(){return nr(this,Ga)}set loadingDelay(e){or(this,Ga,e);let{style:i}=P(this.shadowRoot,":host");i.setProperty("--_loading-indicator-delay",`var(--media-loading-indicator-transition-delay, ${e}ms)`)}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){I(this,n.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,n.MEDIA_LOADING)}set mediaLoading(e){I(this,n.MEDIA_LOADING,e)}get mediaController(){return C(this,w.MEDIA_CONTROLLER)}set mediaController(e){D(this,w.MEDIA_CONTROLLER,e)}get noAutohide(){return k(this,Ka.NO_AUTOHIDE)}set noAutohide(e){I(this,Ka.NO_AUTOHIDE,e)}};Ue=new WeakMap;Ga=new WeakMap;lr.shadowRootOptions={mode:"open"};lr.getTemplateHTML=Wu;d.customElements.get("media-loading-indicator")||d.customElements.define("media-loading-indicator",lr);function md({anchor:t,floating:e,placement:i}){let r=$u({anchor:t,floating:e}),{x:a,y:s}=Ku(r,i);return{x:a,y:s}}function $u({anchor:t,floating:e}){return{anchor:Vu(t,e.offsetParent),floating:{x:0,y:0,width:e.offsetWidth,height:e.offsetHeight}}}function Vu(t,e){var i;let r=t.getBoundingClientRect(),a=(i=e?.getBoundingClientRect())!=null?i:{x:0,y:0};return{x:r.x-a.x,y:r.y-a.y,width:r.width,height:r.height}}function Ku({anchor:t,floating:e},i){let r=Gu(i)==="x"?"y":"x",a=r==="y"?"height":"width",s=pd(i),o=t.x+t.width/2-e.width/2,l=t.y+t.height/2-e.height/2,c=t[a]/2-e[a]/2,E;switch(s){case"top":E={x:o,y:t.y-e.height};break;case"bottom":E={x:o,y:t.y+t.height};break;case"right":E={x:t.x+t.width,y:l};break;case"left":E={x:t.x-e.width,y:l};break;default:E={x:t.x,y:t.y}}switch(i.split("-")[1]){case"start":E[r]-=c;break;case"end":E[r]+=c;break}return E}function pd(t){return t.split("-")[0]}function Gu(t){return["top","bottom"].includes(pd(t))?"y":"x"}var mi=class extends Event{constructor({action:e="auto",relatedTarget:i,...r}){super("invoke",r),this.action=e,this.relatedTarget=i}},qa=class extends Event{constructor({newState:e,oldState:i,...r}){super("toggle",r),this.newState=e,this.oldState=i}};var Un=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},O=(t,e,i)=>(Un(t,e,"read from private field"),i?i.call(t):e.get(t)),N=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ve=(t,e,i,r)=>(Un(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),H=(t,e,i)=>(Un(t,e,"access private method"),i),Pe,ct,qe,Ya,dr,xt,hr,yn,vd,Za,Pn,Xa,Qa,kn,In,Ed,wn,fd,Mn,gd,pi,vi,Ei,mr,Ja,Nn,Ln,_d,Hn,bd,Rn,Ad,Fn,Td,Dn,Sd,Cn,yd,cr,ja,xn,kd,ur,es,za,On;function ut({type:t,text:e,value:i,checked:r}){let a=W.createElement("media-chrome-menu-item");a.type=t??"",a.part.add("menu-item"),t&&a.part.add(t),a.value=i,a.checked=r;let s=W.createElement("span");return s.textContent=e,a.append(s),a}function Ye(t,e){let i=t.querySelector(`:scope > [slot="${e}"]`);if(i?.nodeName=="SLOT"&&(i=i.assignedElements({flatten:!0})[0]),i)return i=i.cloneNode(!0),i;let r=t.shadowRoot.querySelector(`[name="${e}"] > svg`);return r?r.cloneNode(!0):""}function qu(t){return`
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
  `}var Ct={STYLE:"style",HIDDEN:"hidden",DISABLED:"disabled",ANCHOR:"anchor"},Ee=class extends d.HTMLElement{constructor(){if(super(),N(this,yn),N(this,Za),N(this,Qa),N(this,In),N(this,wn),N(this,Mn),N(this,Ei),N(this,Ja),N(this,Ln),N(this,Hn),N(this,Rn),N(this,Fn),N(this,Dn),N(this,Cn),N(this,cr),N(this,xn),N(this,ur),N(this,za),N(this,Pe,null),N(this,ct,null),N(this,qe,null),N(this,Ya,new Set),N(this,dr,void 0),N(this,xt,!1),N(this,hr,null),N(this,Xa,()=>{let e=O(this,Ya),i=new Set(this.items);for(let r of e)i.has(r)||this.dispatchEvent(new CustomEvent("removemenuitem",{detail:r}));for(let r of i)e.has(r)||this.dispatchEvent(new CustomEvent("addmenuitem",{detail:r}));ve(this,Ya,i)}),N(this,pi,()=>{H(this,Ei,mr).call(this),H(this,Ja,Nn).call(this,!1)}),N(this,vi,()=>{H(this,Ei,mr).call(this)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=G(this.attributes);K(this.shadowRoot,this.constructor.getTemplateHTML(e))}this.container=this.shadowRoot.querySelector("#container"),this.defaultSlot=this.shadowRoot.querySelector("slot:not([name])"),ve(this,dr,new MutationObserver(O(this,Xa)))}static get observedAttributes(){return[Ct.DISABLED,Ct.HIDDEN,Ct.STYLE,Ct.ANCHOR,w.MEDIA_CONTROLLER]}static formatMenuItemText(e,i){return e}enable(){this.addEventListener("click",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this),this.addEventListener("invoke",this),this.addEventListener("toggle",this)}disable(){this.removeEventListener("click",this),this.removeEventListener("focusout",this),this.removeEventListener("keyup",this),this.removeEventListener("invoke",this),this.removeEventListener("toggle",this)}handleEvent(e){switch(e.type){case"slotchange":H(this,yn,vd).call(this,e);break;case"invoke":H(this,In,Ed).call(this,e);break;case"click":H(this,Ln,_d).call(this,e);break;case"toggle":H(this,Rn,Ad).call(this,e);break;case"focusout":H(this,Dn,Sd).call(this,e);break;case"keydown":H(this,Cn,yd).call(this,e);break}}connectedCallback(){var e,i;O(this,dr).observe(this.defaultSlot,{childList:!0}),ve(this,hr,Ur(this.shadowRoot,":host")),H(this,Qa,kn).call(this),this.hasAttribute("disabled")||this.enable(),this.role||(this.role="menu"),ve(this,Pe,Dr(this)),(i=(e=O(this,Pe))==null?void 0:e.associateElement)==null||i.call(e,this),this.hidden||(We(pr(this),O(this,pi)),We(this,O(this,vi))),H(this,Za,Pn).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){var e,i;O(this,dr).disconnect(),$e(pr(this),O(this,pi)),$e(this,O(this,vi)),this.disable(),(i=(e=O(this,Pe))==null?void 0:e.unassociateElement)==null||i.call(e,this),ve(this,Pe,null),ve(this,ct,null),ve(this,qe,null),this.shadowRoot.removeEventListener("slotchange",this)}attributeChangedCallback(e,i,r){var a,s,o,l;e===Ct.HIDDEN&&r!==i?(O(this,xt)||ve(this,xt,!0),this.hidden?H(this,Mn,gd).call(this):H(this,wn,fd).call(this),this.dispatchEvent(new qa({oldState:this.hidden?"open":"closed",newState:this.hidden?"closed":"open",bubbles:!0}))):e===w.MEDIA_CONTROLLER?(i&&((s=(a=O(this,Pe))==null?void 0:a.unassociateElement)==null||s.call(a,this),ve(this,Pe,null)),r&&this.isConnected&&(ve(this,Pe,Dr(this)),(l=(o=O(this,Pe))==null?void 0:o.associateElement)==null||l.call(o,this))):e===Ct.DISABLED&&r!==i?r==null?this.enable():this.disable():e===Ct.STYLE&&r!==i&&H(this,Qa,kn).call(this)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}get anchor(){return this.getAttribute("anchor")}set anchor(e){this.setAttribute("anchor",`${e}`)}get anchorElement(){var e;return this.anchor?(e=Ri(this))==null?void 0:e.querySelector(`#${this.anchor}`):null}get items(){return this.defaultSlot.assignedElements({flatten:!0}).filter(Yu)}get radioGroupItems(){return this.items.filter(e=>e.role==="menuitemradio")}get checkedItems(){return this.items.filter(e=>e.checked)}get value(){var e,i;return(i=(e=this.checkedItems[0])==null?void 0:e.value)!=null?i:""}set value(e){let i=this.items.find(r=>r.value===e);i&&H(this,za,On).call(this,i)}focus(){if(ve(this,ct,Li()),this.items.length){H(this,ur,es).call(this,this.items[0]),this.items[0].focus();return}let e=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');e?.focus()}handleSelect(e){var i;let r=H(this,cr,ja).call(this,e);r&&(H(this,za,On).call(this,r,r.type==="checkbox"),O(this,qe)&&!this.hidden&&((i=O(this,ct))==null||i.focus(),this.hidden=!0))}get keysUsed(){return["Enter","Escape","Tab"," ","ArrowDown","ArrowUp","Home","End"]}handleMove(e){var i,r;let{key:a}=e,s=this.items,o=(r=(i=H(this,cr,ja).call(this,e))!=null?i:H(this,xn,kd).call(this))!=null?r:s[0],l=s.indexOf(o),c=Math.max(0,l);a==="ArrowDown"?c++:a==="ArrowUp"?c--:e.key==="Home"?c=0:e.key==="End"&&(c=s.length-1),c<0&&(c=s.length-1),c>s.length-1&&(c=0),H(this,ur,es).call(this,s[c]),s[c].focus()}};Pe=new WeakMap;ct=new WeakMap;qe=new WeakMap;Ya=new WeakMap;dr=new WeakMap;xt=new WeakMap;hr=new WeakMap;yn=new WeakSet;vd=function(t){let e=t.target;for(let i of e.assignedNodes({flatten:!0}))i.nodeType===3&&i.textContent.trim()===""&&i.remove();["header","title"].includes(e.name)&&H(this,Za,Pn).call(this),e.name||O(this,Xa).call(this)};Za=new WeakSet;Pn=function(){let t=this.shadowRoot.querySelector('slot[name="header"]'),e=this.shadowRoot.querySelector('slot[name="title"]');t.hidden=e.assignedNodes().length===0&&t.assignedNodes().length===0};Xa=new WeakMap;Qa=new WeakSet;kn=function(){var t;let e=this.shadowRoot.querySelector("#layout-row"),i=(t=getComputedStyle(this).getPropertyValue("--media-menu-layout"))==null?void 0:t.trim();e.setAttribute("media",i==="row"?"":"width:0")};In=new WeakSet;Ed=function(t){ve(this,qe,t.relatedTarget),le(this,t.relatedTarget)||(this.hidden=!this.hidden)};wn=new WeakSet;fd=function(){var t;(t=O(this,qe))==null||t.setAttribute("aria-expanded","true"),this.addEventListener("transitionend",()=>this.focus(),{once:!0}),We(pr(this),O(this,pi)),We(this,O(this,vi))};Mn=new WeakSet;gd=function(){var t;(t=O(this,qe))==null||t.setAttribute("aria-expanded","false"),$e(pr(this),O(this,pi)),$e(this,O(this,vi))};pi=new WeakMap;vi=new WeakMap;Ei=new WeakSet;mr=function(t){if(this.hasAttribute("mediacontroller")&&!this.anchor||this.hidden||!this.anchorElement)return;let{x:e,y:i}=md({anchor:this.anchorElement,floating:this,placement:"top-start"});t??(t=this.offsetWidth);let a=pr(this).getBoundingClientRect(),s=a.width-e-t,o=a.height-i-this.offsetHeight,{style:l}=O(this,hr);l.setProperty("position","absolute"),l.setProperty("right",`${Math.max(0,s)}px`),l.setProperty("--_menu-bottom",`${o}px`);let c=getComputedStyle(this),S=l.getPropertyValue("--_menu-bottom")===c.bottom?o:parseFloat(c.bottom),A=a.height-S-parseFloat(c.marginBottom);this.style.setProperty("--_menu-max-height",`${A}px`)};Ja=new WeakSet;Nn=function(t){let e=this.querySelector('[role="menuitem"][aria-haspopup][aria-expanded="true"]'),i=e?.querySelector('[role="menu"]'),{style:r}=O(this,hr);if(t||r.setProperty("--media-menu-transition-in","none"),i){let a=i.offsetHeight,s=Math.max(i.offsetWidth,e.offsetWidth);this.style.setProperty("min-width",`${s}px`),this.style.setProperty("min-height",`${a}px`),H(this,Ei,mr).call(this,s)}else this.style.removeProperty("min-width"),this.style.removeProperty("min-height"),H(this,Ei,mr).call(this);r.removeProperty("--media-menu-transition-in")};Ln=new WeakSet;_d=function(t){var e;if(t.stopPropagation(),t.composedPath().includes(O(this,Hn,bd))){(e=O(this,ct))==null||e.focus(),this.hidden=!0;return}let i=H(this,cr,ja).call(this,t);!i||i.hasAttribute("disabled")||(H(this,ur,es).call(this,i),this.handleSelect(t))};Hn=new WeakSet;bd=function(){var t;return(t=this.shadowRoot.querySelector('slot[name="header"]').assignedElements({flatten:!0}))==null?void 0:t.find(i=>i.matches('button[part~="back"]'))};Rn=new WeakSet;Ad=function(t){if(t.target===this)return;H(this,Fn,Td).call(this);let e=Array.from(this.querySelectorAll('[role="menuitem"][aria-haspopup]'));for(let i of e)i.invokeTargetElement!=t.target&&t.newState=="open"&&i.getAttribute("aria-expanded")=="true"&&!i.invokeTargetElement.hidden&&i.invokeTargetElement.dispatchEvent(new mi({relatedTarget:i}));for(let i of e)i.setAttribute("aria-expanded",`${!i.submenuElement.hidden}`);H(this,Ja,Nn).call(this,!0)};Fn=new WeakSet;Td=function(){let e=this.querySelector('[role="menuitem"] > [role="menu"]:not([hidden])');this.container.classList.toggle("has-expanded",!!e)};Dn=new WeakSet;Sd=function(t){var e;le(this,t.relatedTarget)||(O(this,xt)&&((e=O(this,ct))==null||e.focus()),O(this,qe)&&O(this,qe)!==t.relatedTarget&&!this.hidden&&(this.hidden=!0))};Cn=new WeakSet;yd=function(t){var e,i,r,a,s;let{key:o,ctrlKey:l,altKey:c,metaKey:E}=t;if(!(l||c||E)&&this.keysUsed.includes(o))if(t.preventDefault(),t.stopPropagation(),o==="Tab"){if(O(this,xt)){this.hidden=!0;return}t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(a=(r=this.nextElementSibling)==null?void 0:r.focus)==null||a.call(r),this.blur()}else o==="Escape"?((s=O(this,ct))==null||s.focus(),O(this,xt)&&(this.hidden=!0)):o==="Enter"||o===" "?this.handleSelect(t):this.handleMove(t)};cr=new WeakSet;ja=function(t){return t.composedPath().find(e=>["menuitemradio","menuitemcheckbox"].includes(e.role))};xn=new WeakSet;kd=function(){return this.items.find(t=>t.tabIndex===0)};ur=new WeakSet;es=function(t){for(let e of this.items)e.tabIndex=e===t?0:-1};za=new WeakSet;On=function(t,e){let i=[...this.checkedItems];t.type==="radio"&&this.radioGroupItems.forEach(r=>r.checked=!1),e?t.checked=!t.checked:t.checked=!0,this.checkedItems.some((r,a)=>r!=i[a])&&this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))};Ee.shadowRootOptions={mode:"open"};Ee.getTemplateHTML=qu;function Yu(t){return["menuitem","menuitemradio","menuitemcheckbox"].includes(t?.role)}function pr(t){var e;return(e=t.getAttribute("bounds")?ke(t,`#${t.getAttribute("bounds")}`):te(t)||t.parentElement)!=null?e:t}d.customElements.get("media-chrome-menu")||d.customElements.define("media-chrome-menu",Ee);var Vn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Qu=(t,e,i)=>(Vn(t,e,"read from private field"),i?i.call(t):e.get(t)),Bn=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},zu=(t,e,i,r)=>(Vn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),ts=(t,e,i)=>(Vn(t,e,"access private method"),i),as,is,Wn,rs,$n,Zu=`
  <svg aria-hidden="true" viewBox="0 0 26 24" part="captions-indicator indicator">
    <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
  </svg>`;function Xu(t){return`
    ${Ee.getTemplateHTML(t)}
    <slot name="captions-indicator" hidden>${Zu}</slot>
  `}var ss=class extends Ee{constructor(){super(...arguments),Bn(this,is),Bn(this,rs),Bn(this,as,void 0)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_SUBTITLES_LIST,n.MEDIA_SUBTITLES_SHOWING]}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===n.MEDIA_SUBTITLES_LIST&&i!==r?ts(this,is,Wn).call(this):e===n.MEDIA_SUBTITLES_SHOWING&&i!==r&&(this.value=r||"",ts(this,is,Wn).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",ts(this,rs,$n))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",ts(this,rs,$n))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-captions-menu-button")}get mediaSubtitlesList(){return Id(this,n.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){wd(this,n.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return Id(this,n.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){wd(this,n.MEDIA_SUBTITLES_SHOWING,e)}};as=new WeakMap;is=new WeakSet;Wn=function(){var t;let e=Qu(this,as)!==JSON.stringify(this.mediaSubtitlesList),i=this.value!==this.getAttribute(n.MEDIA_SUBTITLES_SHOWING);if(!e&&!i)return;zu(this,as,JSON.stringify(this.mediaSubtitlesList)),this.defaultSlot.textContent="";let r=!this.value,a=ut({type:"radio",text:this.formatMenuItemText(p("Off")),value:"off",checked:r});a.prepend(Ye(this,"checked-indicator")),this.defaultSlot.append(a);let s=this.mediaSubtitlesList;for(let o of s){let l=ut({type:"radio",text:this.formatMenuItemText(o.label,o),value:zr(o),checked:this.value==zr(o)});l.prepend(Ye(this,"checked-indicator")),((t=o.kind)!=null?t:"subs")==="captions"&&l.append(Ye(this,"captions-indicator")),this.defaultSlot.append(l)}};rs=new WeakSet;$n=function(){let t=this.mediaSubtitlesShowing,e=this.getAttribute(n.MEDIA_SUBTITLES_SHOWING),i=this.value!==e;if(t?.length&&i&&this.dispatchEvent(new d.CustomEvent(h.MEDIA_DISABLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:t})),!this.value||!i)return;let r=new d.CustomEvent(h.MEDIA_SHOW_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(r)};ss.getTemplateHTML=Xu;var Id=(t,e)=>{let i=t.getAttribute(e);return i?Hi(i):[]},wd=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let r=Tt(i);t.getAttribute(e)!==r&&t.setAttribute(e,r)};d.customElements.get("media-captions-menu")||d.customElements.define("media-captions-menu",ss);var Qe=class extends ${connectedCallback(){super.connectedCallback(),this.invokeTargetElement&&this.setAttribute("aria-haspopup","menu")}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(e){this.setAttribute("invoketarget",`${e}`)}get invokeTargetElement(){var e;return this.invokeTarget?(e=Ri(this))==null?void 0:e.querySelector(`#${this.invokeTarget}`):null}handleClick(){var e;(e=this.invokeTargetElement)==null||e.dispatchEvent(new mi({relatedTarget:this}))}};d.customElements.get("media-chrome-menu-button")||d.customElements.define("media-chrome-menu-button",Qe);var Ju=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
</svg>`,ju=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M17.73 14.09a1.4 1.4 0 0 1-1 .37 1.579 1.579 0 0 1-1.27-.58A3 3 0 0 1 15 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34A2.89 2.89 0 0 0 19 9.07a3 3 0 0 0-2.14-.78 3.14 3.14 0 0 0-2.42 1 3.91 3.91 0 0 0-.93 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.17 3.17 0 0 0 1.07-1.74l-1.4-.45c-.083.43-.3.822-.62 1.12Zm-7.22 0a1.43 1.43 0 0 1-1 .37 1.58 1.58 0 0 1-1.27-.58A3 3 0 0 1 7.76 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34a2.81 2.81 0 0 0-.74-1.32 2.94 2.94 0 0 0-2.13-.78 3.18 3.18 0 0 0-2.43 1 4 4 0 0 0-.92 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.23 3.23 0 0 0 1.07-1.74l-1.4-.45a2.06 2.06 0 0 1-.6 1.07Zm12.32-8.41a2.59 2.59 0 0 0-2.3-2.51C18.72 3.05 15.86 3 13 3c-2.86 0-5.72.05-7.53.17a2.59 2.59 0 0 0-2.3 2.51c-.23 4.207-.23 8.423 0 12.63a2.57 2.57 0 0 0 2.3 2.5c1.81.13 4.67.19 7.53.19 2.86 0 5.72-.06 7.53-.19a2.57 2.57 0 0 0 2.3-2.5c.23-4.207.23-8.423 0-12.63Zm-1.49 12.53a1.11 1.11 0 0 1-.91 1.11c-1.67.11-4.45.18-7.43.18-2.98 0-5.76-.07-7.43-.18a1.11 1.11 0 0 1-.91-1.11c-.21-4.14-.21-8.29 0-12.43a1.11 1.11 0 0 1 .91-1.11C7.24 4.56 10 4.49 13 4.49s5.76.07 7.43.18a1.11 1.11 0 0 1 .91 1.11c.21 4.14.21 8.29 0 12.43Z"/>
</svg>`;function eh(){return`
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
      <slot name="on">${Ju}</slot>
      <slot name="off">${ju}</slot>
    </slot>
  `}function th(){return p("Captions")}var Md=t=>{t.setAttribute("data-captions-enabled",dl(t).toString())},Ld=t=>{t.setAttribute("aria-label",p("closed captions"))},vr=class extends Qe{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_SUBTITLES_LIST,n.MEDIA_SUBTITLES_SHOWING,n.MEDIA_LANG]}connectedCallback(){super.connectedCallback(),Ld(this),Md(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===n.MEDIA_SUBTITLES_SHOWING?Md(this):e===n.MEDIA_LANG&&Ld(this)}get invokeTargetElement(){var e;return this.invokeTarget!=null?super.invokeTargetElement:(e=te(this))==null?void 0:e.querySelector("media-captions-menu")}get mediaSubtitlesList(){return Rd(this,n.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){Dd(this,n.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return Rd(this,n.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){Dd(this,n.MEDIA_SUBTITLES_SHOWING,e)}};vr.getSlotTemplateHTML=eh;vr.getTooltipContentHTML=th;var Rd=(t,e)=>{let i=t.getAttribute(e);return i?Hi(i):[]},Dd=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let r=Tt(i);t.getAttribute(e)!==r&&t.setAttribute(e,r)};d.customElements.get("media-captions-menu-button")||d.customElements.define("media-captions-menu-button",vr);var ih=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},fi=(t,e,i)=>(ih(t,e,"read from private field"),i?i.call(t):e.get(t)),rh=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ht,Kn={RATES:"rates"},Gn=[1,1.2,1.5,1.7,2],Ot=1;function Ne(t){return Math.round(t*100)/100}function ah(t){return`
    <style>
      :host {
        min-width: 5ch;
        padding: var(--media-button-padding, var(--media-control-padding, 10px 5px));
      }
    </style>
    <slot name="icon">${t.mediaplaybackrate?Ne(+t.mediaplaybackrate):Ot}x</slot>
  `}function sh(){return p("Playback rate")}var Er=class extends ${constructor(){var e;super(),rh(this,ht,new it(this,Kn.RATES,{defaultValue:Gn})),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${Ne((e=this.mediaPlaybackRate)!=null?e:Ot)}x`}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE,Kn.RATES]}attributeChangedCallback(e,i,r){if(super.attributeChangedCallback(e,i,r),e===Kn.RATES&&(fi(this,ht).value=r),e===n.MEDIA_PLAYBACK_RATE){let a=r?+r:Number.NaN,s=Ne(Number.isNaN(a)?Ot:a);this.container.innerHTML=`${s}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:s}))}}get rates(){return fi(this,ht)}set rates(e){e?Array.isArray(e)?fi(this,ht).value=e.join(" "):typeof e=="string"&&(fi(this,ht).value=e):fi(this,ht).value=""}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,Ot)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}handleClick(){var e,i;let r=Array.from(fi(this,ht).values(),o=>+o).sort((o,l)=>o-l),a=(i=(e=r.find(o=>o>this.mediaPlaybackRate))!=null?e:r[0])!=null?i:Ot,s=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:a});this.dispatchEvent(s)}};ht=new WeakMap;Er.getSlotTemplateHTML=ah;Er.getTooltipContentHTML=sh;d.customElements.get("media-playback-rate-button")||d.customElements.define("media-playback-rate-button",Er);var Cd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},_i=(t,e,i)=>(Cd(t,e,"read from private field"),i?i.call(t):e.get(t)),qn=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},gi=(t,e,i)=>(Cd(t,e,"access private method"),i),mt,bi,fr,ns,Qn,Yn={RATES:"rates"},zn=class extends Ee{constructor(){super(),qn(this,bi),qn(this,ns),qn(this,mt,new it(this,Yn.RATES,{defaultValue:Gn})),gi(this,bi,fr).call(this)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE,Yn.RATES]}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===n.MEDIA_PLAYBACK_RATE&&i!=r?(this.value=r,gi(this,bi,fr).call(this)):e===Yn.RATES&&i!=r&&(_i(this,mt).value=r,gi(this,bi,fr).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",gi(this,ns,Qn))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",gi(this,ns,Qn))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-playback-rate-menu-button")}get rates(){return _i(this,mt)}set rates(e){e?Array.isArray(e)?_i(this,mt).value=e.join(" "):typeof e=="string"&&(_i(this,mt).value=e):_i(this,mt).value="",gi(this,bi,fr).call(this)}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,Ot)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}};mt=new WeakMap;bi=new WeakSet;fr=function(){this.defaultSlot.textContent="";let t=Ne(this.mediaPlaybackRate),e=new Set(Array.from(_i(this,mt)).map(r=>Ne(Number(r))));t>0&&!e.has(t)&&e.add(t);let i=Array.from(e).sort((r,a)=>r-a);for(let r of i){let a=ut({type:"radio",text:this.formatMenuItemText(`${r}x`,r),value:r.toString(),checked:t===r});a.prepend(Ye(this,"checked-indicator")),this.defaultSlot.append(a)}};ns=new WeakSet;Qn=function(){if(!this.value)return;let t=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};d.customElements.get("media-playback-rate-menu")||d.customElements.define("media-playback-rate-menu",zn);var os=1;function nh(t){return`
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
  `}function oh(){return p("Playback rate")}var gr=class extends Qe{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE]}constructor(){var e;super(),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${Ne((e=this.mediaPlaybackRate)!=null?e:os)}x`}attributeChangedCallback(e,i,r){if(super.attributeChangedCallback(e,i,r),e===n.MEDIA_PLAYBACK_RATE){let a=r?+r:Number.NaN,s=Ne(Number.isNaN(a)?os:a);this.container.innerHTML=`${s}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:s}))}}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:te(this).querySelector("media-playback-rate-menu")}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,os)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}};gr.getSlotTemplateHTML=nh;gr.getTooltipContentHTML=oh;d.customElements.get("media-playback-rate-menu-button")||d.customElements.define("media-playback-rate-menu-button",gr);var lh=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M13.5 2.5h2v6h-2v-2h-11v-2h11v-2Zm4 2h4v2h-4v-2Zm-12 4h2v6h-2v-2h-3v-2h3v-2Zm4 2h12v2h-12v-2Zm1 4h2v6h-2v-2h-8v-2h8v-2Zm4 2h7v2h-7v-2Z" />
</svg>`;function dh(){return`
    <style>
      :host([aria-expanded="true"]) slot[name=tooltip] {
        display: none;
      }
    </style>
    <slot name="icon">${lh}</slot>
  `}function ch(){return p("Quality")}var _r=class extends Qe{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_RENDITION_SELECTED,n.MEDIA_RENDITION_UNAVAILABLE,n.MEDIA_HEIGHT]}connectedCallback(){super.connectedCallback(),this.setAttribute("aria-label",p("quality"))}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:te(this).querySelector("media-rendition-menu")}get mediaRenditionSelected(){return C(this,n.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(e){D(this,n.MEDIA_RENDITION_SELECTED,e)}get mediaHeight(){return L(this,n.MEDIA_HEIGHT)}set mediaHeight(e){x(this,n.MEDIA_HEIGHT,e)}};_r.getSlotTemplateHTML=dh;_r.getTooltipContentHTML=ch;d.customElements.get("media-rendition-menu-button")||d.customElements.define("media-rendition-menu-button",_r);var Xn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ze=(t,e,i)=>(Xn(t,e,"read from private field"),i?i.call(t):e.get(t)),ls=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},xd=(t,e,i,r)=>(Xn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Ai=(t,e,i)=>(Xn(t,e,"access private method"),i),br,He,Ti,Ar,ds,Zn,Tr=class extends Ee{constructor(){super(...arguments),ls(this,Ti),ls(this,ds),ls(this,br,[]),ls(this,He,{})}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_RENDITION_LIST,n.MEDIA_RENDITION_SELECTED,n.MEDIA_RENDITION_UNAVAILABLE,n.MEDIA_HEIGHT,n.MEDIA_WIDTH]}static formatMenuItemText(e,i){return super.formatMenuItemText(e,i)}static formatRendition(e,{showBitrate:i=!1}={}){let r=`${Math.min(e.width,e.height)}p`;if(i&&e.bitrate){let a=e.bitrate/1e6,s=`${a.toFixed(a<1?1:0)} Mbps`;return`${r} (${s})`}return this.formatMenuItemText(r,e)}static compareRendition(e,i){var r,a;return i.height===e.height?((r=i.bitrate)!=null?r:0)-((a=e.bitrate)!=null?a:0):i.height-e.height}attributeChangedCallback(e,i,r){if(super.attributeChangedCallback(e,i,r),i!==r)switch(e){case n.MEDIA_RENDITION_SELECTED:this.value=r??"auto",Ai(this,Ti,Ar).call(this);break;case n.MEDIA_RENDITION_LIST:xd(this,br,sl(r)),Ai(this,Ti,Ar).call(this);break;case n.MEDIA_HEIGHT:case n.MEDIA_WIDTH:Ai(this,Ti,Ar).call(this);break}}connectedCallback(){super.connectedCallback(),this.addEventListener("change",Ai(this,ds,Zn))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",Ai(this,ds,Zn))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-rendition-menu-button")}get mediaRenditionList(){return ze(this,br)}set mediaRenditionList(e){xd(this,br,e),Ai(this,Ti,Ar).call(this)}get mediaRenditionSelected(){return C(this,n.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(e){D(this,n.MEDIA_RENDITION_SELECTED,e)}get mediaHeight(){return L(this,n.MEDIA_HEIGHT)}set mediaHeight(e){x(this,n.MEDIA_HEIGHT,e)}get mediaWidth(){return L(this,n.MEDIA_WIDTH)}set mediaWidth(e){x(this,n.MEDIA_WIDTH,e)}compareRendition(e,i){return this.constructor.compareRendition(e,i)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}formatRendition(e,i){return this.constructor.formatRendition(e,i)}showRenditionBitrate(e){return this.mediaRenditionList.some(i=>i!==e&&i.height===e.height&&i.bitrate!==e.bitrate)}};br=new WeakMap;He=new WeakMap;Ti=new WeakSet;Ar=function(){let t=!this.mediaRenditionSelected;if(ze(this,He).mediaRenditionList===JSON.stringify(this.mediaRenditionList)&&ze(this,He).mediaHeight===this.mediaHeight&&ze(this,He).mediaWidth===this.mediaWidth&&ze(this,He).isAuto===t)return;ze(this,He).mediaRenditionList=JSON.stringify(this.mediaRenditionList),ze(this,He).mediaHeight=this.mediaHeight,ze(this,He).mediaWidth=this.mediaWidth,ze(this,He).isAuto=t;let e=this.mediaRenditionList.sort(this.compareRendition.bind(this)),i=e.find(o=>o.id===this.mediaRenditionSelected);for(let o of e)o.selected=o===i;this.defaultSlot.textContent="";for(let o of e){let l=this.formatRendition(o,{showBitrate:this.showRenditionBitrate(o)}),c=ut({type:"radio",text:l,value:`${o.id}`,checked:o.selected&&!t});c.prepend(Ye(this,"checked-indicator")),this.defaultSlot.append(c)}let r=i&&this.showRenditionBitrate(i),a;t&&(i?a=this.formatMenuItemText(`${p("Auto")} \u2022 ${this.formatRendition(i,{showBitrate:r})}`,i):this.mediaHeight>0&&this.mediaWidth>0&&(a=this.formatMenuItemText(`${p("Auto")} (${Math.min(this.mediaWidth,this.mediaHeight)}p)`))),a||(a=this.formatMenuItemText(p("Auto")));let s=ut({type:"radio",text:a,value:"auto",checked:t});s.dataset.description=a,s.prepend(Ye(this,"checked-indicator")),this.defaultSlot.append(s)};ds=new WeakSet;Zn=function(){if(this.value==null)return;let t=new d.CustomEvent(h.MEDIA_RENDITION_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};d.customElements.get("media-rendition-menu")||d.customElements.define("media-rendition-menu",Tr);function Od(t,{texts:e,icons:i,title:r},a){Tr.formatRendition=E=>E.id==="audio"?e.audioOnly:`${Math.min(E.width,E.height)}p`;let s=(E,S,A,f)=>_("button",{type:"button",class:`player__button ${A}`,hidden:!0,"aria-label":E,onclick:f},Ze(i,S),_("span",{},E)),o={live:_("span",{class:"player__live",hidden:!0},e.live),fromStart:s(e.fromStart,"skip-back","",a.fromStart),toLive:s(e.toLive,"radio","player__button--tolive",a.toLive),toReplay:s(e.toReplay,"rotate-ccw","player__button--tolive",a.toReplay),range:_("media-time-range"),time:_("media-time-display",{showduration:!0,notoggle:!0}),back:_("media-seek-backward-button",{seekoffset:10,notooltip:!0}),forward:_("media-seek-forward-button",{seekoffset:10,notooltip:!0}),rate:_("media-playback-rate-menu-button",{notooltip:!0}),quality:_("media-rendition-menu-button",{notooltip:!0},Ze(i,"settings",{slot:"icon"})),captions:_("media-captions-menu-button",{notooltip:!0}),bottom:null,controller:null},l=[_("media-rendition-menu",{hidden:!0,anchor:"auto"}),_("media-captions-menu",{hidden:!0,anchor:"auto"}),_("media-playback-rate-menu",{hidden:!0,anchor:"auto",rates:"0.75 1 1.25 1.5 2"})],c=_("media-control-bar",{},_("media-play-button",{notooltip:!0}),o.back,o.forward,_("media-mute-button",{notooltip:!0}),_("media-volume-range"),o.live,o.time,_("span",{class:"player__gap"}),o.fromStart,o.toLive,o.toReplay,o.captions,o.rate,o.quality,_("media-pip-button",{notooltip:!0,class:"player__wide"}),_("media-fullscreen-button",{notooltip:!0}));return o.bottom=_("div",{class:"player__bottom"},o.range,c),o.controller=_("media-controller",{"data-idle":!0,keyboardforwardseekoffset:10,keyboardbackwardseekoffset:10,noautoseektolive:!0,novolumepref:!0,nosubtitleslangpref:!0,"aria-label":r},t,_("media-loading-indicator",{slot:"centered-chrome",noautohide:!0}),...l,o.bottom),o}var uh={scheduled:["stateScheduled"],ready:["stateScheduled"],live:["stateLive","state--live"],interrupted:["stateInterrupted"],cancelled:["stateCancelled"]},cs=class{constructor(e){this.texts=e;let i=r=>document.querySelector(`[data-${r}]`);this.parts={state:i("state"),viewers:i("viewers"),status:i("status"),remind:i("remind")}}say(e){this.parts.status&&this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}show(e){let{state:i,viewers:r,replay:a}=e,[s,o=""]=uh[i]??[a?"stateReplay":"stateEnded"],l=this.parts.state;l&&l.textContent.trim()!==this.texts[s]&&l.replaceChildren(_("span",{class:`state ${o}`},this.texts[s])),this.parts.remind&&(this.parts.remind.hidden=i!=="scheduled"&&i!=="ready"),this.parts.viewers&&(this.parts.viewers.hidden=!(r>0&&(i==="live"||i==="interrupted")),this.parts.viewers.querySelector("span").textContent=r===1?this.texts.viewer:vt(this.texts.viewers,{count:r.toLocaleString("fr-FR")}))}};function Ud(t,{onState:e,isSettled:i}){let r=0,a=0;async function s(){clearTimeout(a);try{let l=await fetch(t,{cache:"no-cache",signal:AbortSignal.timeout(8e3)});if(l.status===404)e(null);else if(l.ok)e(await l.json());else throw new Error(`state ${l.status}`);r=0}catch{r+=1}let o=ko({failures:r,hidden:document.hidden,settled:i()});a=setTimeout(s,o*1e3)}return document.addEventListener("visibilitychange",()=>document.hidden||s()),window.addEventListener("online",s),s()}function Pd(t,e){let i="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",r=Array.from(crypto.getRandomValues(new Uint8Array(16)),s=>i[s%i.length]).join(""),a=()=>e()&&navigator.sendBeacon(`${t}?v=${r}`);return setInterval(a,2e4),a}var us=class extends EventTarget{#e=[];#t=-1;constructor(e){super(),this.onChoice=e}get length(){return this.#e.length}[Symbol.iterator](){return this.#e[Symbol.iterator]()}get selectedIndex(){return this.#t}set selectedIndex(e){e!==this.#t&&(this.#t=e,this.dispatchEvent(new Event("change")),this.onChoice(this.#e[e]?.id??"auto"))}replace(e){let i=this.#e[this.#t]?.id;for(let r of this.#e.keys())delete this[r];this.#e=e,e.forEach((r,a)=>{this[a]=r}),this.#t=e.findIndex(({id:r})=>r===i),this.dispatchEvent(new Event(e.length?"addrendition":"removerendition"))}};var hs=class{firstFrame=!1;onFirstFrame=()=>{};#e=0;#t=0;#r=0;#s=0;#l=!0;#a=null;constructor(e,i){this.video=e;let r=()=>{this.firstFrame||(this.firstFrame=!0,this.#a=performance.now(),this.onFirstFrame())};e.requestVideoFrameCallback?e.requestVideoFrameCallback(r):e.addEventListener("playing",r,{once:!0}),this.observer=new IntersectionObserver(([a])=>{this.#l=a.intersectionRatio>=.5},{threshold:[0,.5,1]}),this.observer.observe(i),this.timer=setInterval(()=>this.#n(),250)}#n(){if(this.#a===null)return;let e=performance.now(),i=Math.min(e-this.#a,1e3);if(this.#a=e,this.video.paused||this.video.readyState<3){this.#r=0;return}this.#e+=i,this.#r+=i,this.#t=Math.max(this.#t,this.#r),this.#l&&!document.hidden&&(this.#s+=i)}stop(){this.#n(),clearInterval(this.timer),this.observer.disconnect(),this.video.pause()}figures(){return{watched_ms:Math.round(this.#e),max_continuous_ms:Math.round(this.#t),muted:this.video.muted,viewable:this.#s>=1e3}}};var hh=4e3;async function Nd(t){try{let e=await fetch(`${t}opening.json`,{cache:"no-cache",signal:AbortSignal.timeout(2500)});if(!e.ok)return null;let{spots:i,session:r,count:a}=await e.json();return i?.[0]?.url?{...i[0],session:r,count:a}:null}catch{return null}}function Hd(t,{stage:e,texts:i,muted:r,say:a}){return new Promise(s=>{let o=_("video",{playsinline:!0,preload:"auto",tabindex:"-1"}),l=_("button",{type:"button",class:"button",disabled:!0}),c=_("section",{class:"spot","aria-label":vt(i.sponsor,t)},o,_("p",{class:"spot__name"},vt(i.sponsor,t)),_("div",{class:"spot__tools"},_("button",{type:"button",class:"button",hidden:!r,onclick:y=>{o.muted=!1,y.currentTarget.hidden=!0}},i.sound),_("span",{class:"player__gap"}),l)),E=new hs(o,e),S=!1,A=null,f=mh(t.session).then(y=>{A=y});function m(){S||(S=!0,clearTimeout(g),window.removeEventListener("pagehide",m),E.stop(),c.remove(),o.removeAttribute("src"),o.load(),s(),E.firstFrame&&f.finally(()=>A&&navigator.sendBeacon(t.count,JSON.stringify({sid:A,break:t.break,creative:t.creative,position:0,...E.figures()}))))}function T(){let y=Math.ceil((t.skip_after??5)-o.currentTime);l.disabled=y>0,l.textContent=y>0?vt(i.skipIn,{seconds:y}):i.skip}let g=setTimeout(m,hh);E.onFirstFrame=()=>{clearTimeout(g),a(vt(i.spotBegins,{...t,seconds:Math.round(t.duration)}))},l.addEventListener("click",m),o.addEventListener("timeupdate",T),o.addEventListener("ended",m),o.addEventListener("error",m),window.addEventListener("pagehide",m),o.muted=r,o.src=t.url,T(),e.append(c),l.focus({preventScroll:!0}),o.play().catch(m)})}async function mh(t){try{let e=await fetch(t,{method:"POST",headers:{"Content-Type":"application/json"},body:"{}",signal:AbortSignal.timeout(4e3)});return e.ok?(await e.json()).sid:null}catch{return null}}var ph=1e4,ms=class{snapshot=void 0;watching=null;started=!1;finishing=!1;view=null;#e=0;#t=null;#r=!1;#s=0;constructor(e,i){Object.assign(this,{stage:e,settings:i,texts:i.texts}),this.veil=e.querySelector("[data-veil]"),this.words=new cs(this.texts),this.video=_("video",{slot:"media",playsinline:!0,preload:"none",tabindex:"-1"}),this.engine=new Ro(this.video),this.video.videoRenditions=new us(r=>this.#g(r)),this.parts=Od(this.video,{texts:this.texts,icons:i.icons,title:document.title},{fromStart:()=>this.#i("dvr",{at:.1}),toLive:()=>this.#i("live"),toReplay:()=>this.#i("replay")}),this.big=_("button",{type:"button",class:"player__big",hidden:!0,onclick:()=>this.begin()},Ze(i.icons,"play")),this.sound=_("button",{type:"button",class:"button player__sound",hidden:!0,onclick:()=>this.#E()},Ze(i.icons,"volume-2"),this.texts.sound),this.chapters=new kr(document.querySelector("[data-chapters]"),r=>this.#b(r)),window.tvPlayer={video:this.video,hls:()=>this.engine.hls,state:()=>({view:this.view,watching:this.watching,started:this.started,snapshot:this.snapshot})}}start(){this.stage.append(this.parts.controller,this.big,this.sound),this.#l(),Pd(this.settings.presence,()=>!this.video.paused&&this.started),setInterval(()=>this.#d(),1e3),Ud(`${this.settings.files}state.json`,{onState:e=>this.#a(e),isSettled:()=>["replay","cancelled"].includes(this.view)}),this.#d()}#l(){let{video:e}=this;e.addEventListener("timeupdate",()=>{this.#s=Date.now(),this.watching==="replay"&&this.chapters.follow(e.currentTime)}),e.addEventListener("playing",()=>this.#o()),e.addEventListener("volumechange",()=>{e.muted||(this.sound.hidden=!0)}),e.addEventListener("ended",()=>{this.snapshot?.state==="ended"&&this.#c()}),this.engine.addEventListener("levels",()=>this.#f()),this.engine.addEventListener("retrying",()=>{this.started&&!this.finishing&&this.words.say(this.texts.reconnecting)}),this.engine.addEventListener("unsupported",()=>this.words.say(this.texts.unsupported)),this.engine.addEventListener("blocked",()=>{this.started=!1,this.#o()}),e.addEventListener("playing",()=>{document.querySelector("[data-status]")?.textContent===this.texts.reconnecting&&this.words.say("")}),this.parts.controller.addEventListener("mediaseekrequest",i=>this.#_(i),{capture:!0}),document.addEventListener("keydown",i=>this.#S(i)),window.addEventListener("hashchange",()=>this.#A())}get now(){return Date.now()+this.#e}#a(e){e?.now&&(this.#e=Date.parse(e.now)-Date.now()),this.snapshot=e??{state:this.settings.state,start:this.settings.start,chapters:[],viewers:0},this.snapshot.state==="ended"&&(this.watching==="live"||this.watching==="dvr")?this.finishing||=this.started&&!this.video.paused&&!this.video.ended:this.snapshot.state!=="ended"&&(this.finishing=!1),this.words.show(this.snapshot),this.#n()}#n(){let e=Mo(this.snapshot,this),i=Lo(this.view,e.view);i&&this.words.say(this.texts[i]);let r=this.view!==e.view;this.view=e.view,e.source&&this.watching!==e.source&&this.watching!=="clip"&&this.#h(e.source),!e.source&&this.watching&&this.#p(),r&&e.view==="replay"&&this.#T(),this.chapters.show(this.snapshot.chapters??[],{replay:e.view==="replay"}),this.#o()}#h(e){if(this.#m(),this.started&&e==="live")return this.#i("live");if(e==="replay"){this.started=!1,this.finishing=!1,this.engine.unload(),this.watching="replay";let r=vs(location.hash);location.hash.startsWith("#t=")&&r!==null&&this.#r===!1&&(this.resumeAt=r);return}this.watching=e;let i=matchMedia("(prefers-reduced-motion: reduce)").matches||navigator.connection?.saveData;!this.#r&&!i&&e==="live"&&(this.#r=!0,this.video.muted=!0,this.begin())}#m(){this.#t??=Nd(this.settings.files)}async begin(){if(this.started||!this.watching)return;this.started=!0,this.big.hidden=!0;let e=document.activeElement===document.body||document.activeElement===this.big,i=await this.#t;this.#t=Promise.resolve(null),i&&(this.stage.dataset.view="playing",this.veil.hidden=!0,await Hd(i,{stage:this.stage,texts:this.texts,muted:this.video.muted,say:r=>this.words.say(r)}),this.words.say("")),e&&this.parts.controller.querySelector("media-play-button")?.focus({preventScroll:!0}),this.#i(this.watching,{at:this.watching==="replay"?this.resumeAt:void 0})}#i(e,i={}){let r=e==="clip"?i.url:this.snapshot[e];if(!r)return;this.watching=e,this.started=!0;let a=e==="live"||e==="dvr";this.engine.load(r,{...i,live:a,play:!0}),this.#o()}#p(){this.engine.unload(),this.watching=null,this.started=!1}#c(){this.finishing=!1,this.watching=null,this.engine.unload(),this.#n()}#o(){let{parts:e,watching:i,started:r,view:a}=this,s=i==="live",o=i==="dvr";this.stage.dataset.view=r?"playing":a??"waiting",e.controller.toggleAttribute("data-idle",!r),e.bottom.hidden=!r,this.big.hidden=r||!i,this.big.setAttribute("aria-label",s||o?this.texts.watchLive:this.texts.play),this.sound.hidden=!(r&&this.video.muted&&(s||o)),e.live.hidden=!s||a!=="live",e.fromStart.hidden=!(s&&this.snapshot?.dvr),e.toLive.hidden=!(o&&this.snapshot?.live),e.toReplay.hidden=i!=="clip",e.range.hidden=s,e.time.hidden=s,e.rate.hidden=s||o,e.forward.hidden=s,e.quality.hidden=this.video.videoRenditions.length<2,e.captions.hidden=this.video.textTracks.length===0,this.#v()}#v(){let e=this.started||this.watching;if(this.view==="waiting"||this.view===null)return this.#d();if(this.view==="interrupted"&&!this.snapshot.live)return wi(this.veil,this.texts,"interrupted");if(this.view==="ended")return wi(this.veil,this.texts,"ended");if(this.view==="cancelled")return wi(this.veil,this.texts,"cancelled");this.veil.hidden=!!e}#d(){if(this.finishing&&Date.now()-this.#s>ph&&this.#c(),this.view!=="waiting"&&this.view!==null||!["scheduled","ready"].includes(this.snapshot?.state??this.settings.state))return;let e=this.veil.querySelector("[data-countdown]"),i=Date.parse(this.snapshot?.start??this.settings.start);!e||i<=this.now?wi(this.veil,this.texts,"soon"):wo(e,i,this.now,this.texts)}#E(){this.video.muted=!1,this.video.volume===0&&(this.video.volume=1),this.parts.controller.querySelector("media-mute-button")?.focus({preventScroll:!0})}#f(){let{hls:e,audioUrl:i}=this.engine;if(this.engine.url===this.audioFrom?.audio)return;let r=e.levels.map((a,s)=>({id:String(s),width:a.width,height:a.height,bitrate:a.bitrate}));i&&r.push({id:"audio",width:0,height:0,bitrate:1}),this.video.videoRenditions.replace(r.length>1?r:[]),this.#o()}#g(e){let{hls:i,audioUrl:r,url:a}=this.engine,s=this.watching==="live"||this.watching==="dvr",o=this.watching==="live"?void 0:this.video.currentTime,l=this.watching==="live"?void 0:i?.playingDate??void 0;if(e==="audio"&&r)this.audioFrom={url:a,audio:r},this.engine.load(r,{live:s,at:o,date:s?l:void 0,play:!0});else if(this.audioFrom&&a===this.audioFrom.audio){this.engine.addEventListener("levels",()=>{this.engine.hls&&e!=="auto"&&(this.engine.hls.currentLevel=Number(e))},{once:!0});let c=this.audioFrom.url;this.audioFrom=null,this.engine.load(c,{live:s,at:o,date:s?l:void 0,play:!0})}else i&&(i.nextLevel=e==="auto"?-1:Number(e))}#_(e){let{video:i,engine:r}=this;if(this.watching!=="live"||!this.snapshot?.dvr||!i.seekable.length)return;let a=r.hls?.playingDate;e.detail>=i.seekable.start(0)||!a||(e.stopImmediatePropagation(),this.#i("dvr",{date:new Date(a.getTime()+(e.detail-i.currentTime)*1e3)}))}#b(e){this.stage.scrollIntoView({block:"nearest"}),this.view==="replay"?(history.replaceState(null,"",`#t=${Math.floor(e.time)}`),this.#u(e.time)):this.snapshot?.dvr&&this.#i("dvr",{date:new Date(e.at)})}#u(e){this.resumeAt=e,this.watching==="replay"&&this.started?(this.video.currentTime=e,this.video.play().catch(()=>{})):this.watching==="clip"?this.#i("replay",{at:e}):this.begin()}#A(){let e=vs(location.hash);e!==null&&this.view==="replay"&&this.#u(e)}async#T(){let e=await Do(this.settings.files),i=this.stage.querySelector("img")?.currentSrc,r=o=>{this.watching==="replay"&&this.started&&(this.resumeAt=this.video.currentTime),this.stage.scrollIntoView({block:"center"}),this.#i("clip",{url:o.hls??o.mp4})};Co(document.querySelector("[data-clips]"),e,{texts:this.texts,icons:this.settings.icons,poster:i,onPlay:r});let a=/^#temps-fort=(.+)$/.exec(location.hash)?.[1];e.find(({id:o})=>String(o)===a)&&document.querySelector("[data-clips]")?.scrollIntoView({block:"nearest"})}#S(e){e.ctrlKey||e.metaKey||e.altKey||!this.started||e.target!==document.body&&e.target!==this.stage&&e.target.id!=="contenu"||[" ","k","m","f","c","ArrowLeft","ArrowRight"].includes(e.key)&&(e.preventDefault(),this.parts.controller.keyboardShortcutHandler(e))}};var Fd=document.getElementById("player"),Bd=document.getElementById("player-settings");Fd&&Bd&&new ms(Fd,JSON.parse(Bd.textContent)).start();
