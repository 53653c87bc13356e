import{a as el,b as tl,c as il,d as sl}from"./chunk-TFCEKZL2.js";import{a as Os,b as Ra,c as Zo,d as Xo,e as Ge,f as Pi,g as Jo,h as jo}from"./chunk-JH47U6GS.js";import{b as zo}from"./chunk-DWPFBEU3.js";import{a as b,b as Ie}from"./chunk-2HJK6JUZ.js";var Us=class{#e=[];#t="";constructor(e,i){this.section=e,this.onGo=i}show(e,{replay:i}){if(!this.section)return;let s=JSON.stringify([e,i]);if(s===this.#t)return;this.#t=s,this.#e=i?e.filter(({time:o})=>o!==null):e,this.section.hidden=this.#e.length===0;let r=new Intl.DateTimeFormat("fr-FR",{hour:"numeric",minute:"2-digit",timeZone:"Europe/Paris"}),a=({time:o,at:d})=>i?Os(o):r.format(new Date(d)).replace(":","\xA0h\xA0");this.section.querySelector("ol").replaceChildren(...this.#e.map(o=>b("li",{},b("a",{class:"chapter",href:i?`#t=${Math.floor(o.time)}`:"#player","data-id":o.id,onclick:d=>{d.preventDefault(),this.onGo(o)}},b("span",{class:"chapter__time"},a(o)),b("span",{},o.label)))))}follow(e){let i=String(Xo(this.#e,e)?.id??"");for(let s of this.section?.querySelectorAll("[data-id]")??[])s.dataset.id===i?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current")}};async function rl(t){try{let e=await fetch(`${t}clips.json`,{cache:"no-cache"});return(e.ok?(await e.json()).clips??[]:[]).sort((s,r)=>(r.kind==="recap")-(s.kind==="recap"))}catch{return[]}}function al(t,e,{texts:i,icons:s,poster:r,onPlay:a}){t&&(t.hidden=e.length===0,t.querySelector(".cards").replaceChildren(...e.map(o=>b("article",{class:"card"},b("div",{class:"card__picture"},o.poster||r?b("img",{src:o.poster??r,alt:"",width:640,height:360,loading:"lazy"}):b("span",{class:"blank"}),b("span",{class:"card__length"},Os(o.duration))),b("h3",{},b("button",{type:"button",class:"card__play",onclick:()=>a(o)},o.title)),o.mp4?b("a",{class:"card__save",href:o.mp4,download:""},Ie(s,"download"),i.download):null))))}var nl={"Start airplay":"Start airplay","Stop airplay":"Stop airplay",Audio:"Audio",Captions:"Captions","Enable captions":"Enable captions","Disable captions":"Disable captions","Start casting":"Start casting","Stop casting":"Stop casting","Enter fullscreen mode":"Enter fullscreen mode","Exit fullscreen mode":"Exit fullscreen mode",Mute:"Mute",Unmute:"Unmute",Loop:"Loop","Enter picture in picture mode":"Enter picture in picture mode","Exit picture in picture mode":"Exit picture in picture mode",Play:"Play",Pause:"Pause","Playback rate":"Playback rate","Playback rate {playbackRate}":"Playback rate {playbackRate}",Quality:"Quality","Seek backward":"Seek backward","Seek forward":"Seek forward",Settings:"Settings",Auto:"Auto","audio player":"audio player","video player":"video player",volume:"volume",seek:"seek","closed captions":"closed captions","current playback rate":"current playback rate","playback time":"playback time","media loading":"media loading",settings:"settings","audio tracks":"audio tracks",quality:"quality",play:"play",pause:"pause",mute:"mute",unmute:"unmute","chapter: {chapterName}":"chapter: {chapterName}",live:"live",Off:"Off","start airplay":"start airplay","stop airplay":"stop airplay","start casting":"start casting","stop casting":"stop casting","enter fullscreen mode":"enter fullscreen mode","exit fullscreen mode":"exit fullscreen mode","enter picture in picture mode":"enter picture in picture mode","exit picture in picture mode":"exit picture in picture mode","seek to live":"seek to live","playing live":"playing live","seek back {seekOffset} seconds":"seek back {seekOffset} seconds","seek forward {seekOffset} seconds":"seek forward {seekOffset} seconds","Network Error":"Network Error","Decode Error":"Decode Error","Source Not Supported":"Source Not Supported","Encryption Error":"Encryption Error","A network error caused the media download to fail.":"A network error caused the media download to fail.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"An unsupported error occurred. The server or network failed, or your browser does not support this format.","The media is encrypted and there are no keys to decrypt it.":"The media is encrypted and there are no keys to decrypt it.",hour:"hour",hours:"hours",minute:"minute",minutes:"minutes",second:"second",seconds:"seconds","{time} remaining":"{time} remaining","{currentTime} of {totalTime}":"{currentTime} of {totalTime}","video not loaded, unknown time.":"video not loaded, unknown time."};var ol,Kt={en:nl},Gt=((ol=globalThis.navigator)==null?void 0:ol.language)||"en",Ps=t=>{Gt=t},ll=(t,e)=>{Kt[t]=e},Lc=t=>{var e,i,s;let[r]=Gt.split("-");return((e=Kt[Gt])==null?void 0:e[t])||((i=Kt[r])==null?void 0:i[t])||((s=Kt.en)==null?void 0:s[t])||t},dl=()=>{let[t]=Gt.split("-");return Kt[Gt]?Gt:Kt[t]?t:"en"},p=(t,e={})=>Lc(t).replace(/\{(\w+)\}/g,(i,s)=>s in e?String(e[s]):`{${s}}`);var Rc={"Start airplay":"D\xE9marrer la diffusion AirPlay","Stop airplay":"Arr\xEAter la diffusion AirPlay",Audio:"Audio",Captions:"Sous-titres","Enable captions":"Activer les sous-titres","Disable captions":"D\xE9sactiver les sous-titres","Start casting":"D\xE9marrer la diffusion (cast)","Stop casting":"Arr\xEAter la diffusion (cast)","Enter fullscreen mode":"Mettre en mode plein \xE9cran","Exit fullscreen mode":"Quitter le mode plein \xE9cran",Mute:"D\xE9sactiver le son",Unmute:"Activer le son",Loop:"Lire en boucle","Enter picture in picture mode":"Mettre en mode image-en-image (PiP)","Exit picture in picture mode":"Quitter le mode image-en-image (PiP)",Play:"Lire",Pause:"Pause","Playback rate":"Taux de lecture","Playback rate {playbackRate}":"Taux de lecture {playbackRate}",Quality:"Qualit\xE9","Seek backward":"Reculer","Seek forward":"Avancer",Settings:"Param\xE8tres",Auto:"Auto","audio player":"lecteur audio","video player":"lecteur vid\xE9o",volume:"volume",seek:"se d\xE9placer","closed captions":"sous-titres cod\xE9s","current playback rate":"taux de lecture actuel","playback time":"dur\xE9e de lecture","media loading":"chargement des m\xE9dias",settings:"param\xE8tres","audio tracks":"pistes audio",quality:"qualit\xE9",play:"lire",pause:"pause",mute:"d\xE9sactiver le son",unmute:"activer le son","chapter: {chapterName}":"chapitre: {chapterName}",live:"en direct",Off:"D\xE9sactiv\xE9","start airplay":"d\xE9marrer la diffusion AirPlay","stop airplay":"arr\xEAter la diffusion AirPlay","start casting":"d\xE9marrer la diffusion (cast)","stop casting":"arr\xEAter la diffusion (cast)","enter fullscreen mode":"mettre en mode plein \xE9cran","exit fullscreen mode":"quitter le mode plein \xE9cran","enter picture in picture mode":"mettre en mode image-en-image (PiP)","exit picture in picture mode":"quitter le mode image-en-image (PiP)","seek to live":"aller au direct","playing live":"lecture en direct","seek back {seekOffset} seconds":"reculer {seekOffset} secondes","seek forward {seekOffset} seconds":"avancer {seekOffset} secondes","Network Error":"Erreur r\xE9seau","Decode Error":"Erreur de d\xE9codage","Source Not Supported":"Source non support\xE9e","Encryption Error":"Erreur de chiffrement","A network error caused the media download to fail.":"Une erreur r\xE9seau a caus\xE9 l\u2019\xE9chec du t\xE9l\xE9chargement du m\xE9dia.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"Une erreur de m\xE9dia a provoqu\xE9 l\u2019interruption de la lecture. Le m\xE9dia peut \xEAtre corrompu ou votre navigateur ne prend pas en charge ce format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"Une erreur non support\xE9e s\u2019est produite. Le serveur ou le r\xE9seau a \xE9chou\xE9, ou votre navigateur ne prend pas en charge ce format.","The media is encrypted and there are no keys to decrypt it.":"Le m\xE9dia est chiffr\xE9 et il n\u2019y a pas de cl\xE9s pour le d\xE9chiffrer.",hour:"heure",hours:"heures",minute:"minute",minutes:"minutes",second:"seconde",seconds:"secondes","{time} remaining":"{time} restant","{currentTime} of {totalTime}":"{currentTime} sur {totalTime}","video not loaded, unknown time.":"vid\xE9o non charg\xE9e, dur\xE9e inconnue."};ll("fr",Rc);Ps(document.documentElement.lang||"fr");function $(t,e){let i=document.createElement("template");i.innerHTML=e;for(let s of i.content.querySelectorAll("template[shadowrootmode]"))s.remove();for(let s of i.content.querySelectorAll("style")){let r=new CSSStyleSheet({media:s.media});r.replaceSync(s.textContent),t.adoptedStyleSheets=[...t.adoptedStyleSheets,r],s.replaceWith(...s.id?[Object.assign(document.createElement("template"),{id:s.id})]:[])}t.replaceChildren(i.content)}function P(t,e){for(let i of Da(t))for(let s of i.cssRules)if(s.selectorText===e)return s;return qt(t,e)}function qt(t,e){Da(t).length||(t.adoptedStyleSheets=[...t.adoptedStyleSheets,new CSSStyleSheet]);let i=Da(t).at(-1);return i.cssRules[i.insertRule(`${e}{}`,i.cssRules.length)]}var Da=t=>t.adoptedStyleSheets.filter(e=>e.media.length===0);var Ns=class{addEventListener(){}removeEventListener(){}dispatchEvent(){return!0}},Hs=class extends Ns{},Fs=class extends Hs{constructor(){super(...arguments),this.role=null}},Ca=class{observe(){}unobserve(){}disconnect(){}},cl={createElement:function(){return new Ni.HTMLElement},createElementNS:function(){return new Ni.HTMLElement},addEventListener(){},removeEventListener(){},dispatchEvent(t){return!1}},Ni={ResizeObserver:Ca,document:cl,Node:Hs,Element:Fs,HTMLElement:class extends Fs{constructor(){super(...arguments),this.innerHTML=""}get content(){return new Ni.DocumentFragment}},DocumentFragment:class extends Ns{},customElements:{get:function(){},define:function(){},whenDefined:function(){}},localStorage:{getItem(t){return null},setItem(t,e){},removeItem(t){}},CustomEvent:function(){},getComputedStyle:function(){},navigator:{languages:[],get userAgent(){return""}},matchMedia(t){return{matches:!1,media:t}},DOMParser:class{parseFromString(e,i){return{body:{textContent:e}}}}},ul="global"in globalThis&&globalThis?.global===globalThis||typeof window>"u"||typeof window.customElements>"u",hl=Object.keys(Ni).every(t=>t in globalThis),l=ul&&!hl?Ni:globalThis,F=ul&&!hl?cl:globalThis.document;var h={MEDIA_PLAY_REQUEST:"mediaplayrequest",MEDIA_PAUSE_REQUEST:"mediapauserequest",MEDIA_MUTE_REQUEST:"mediamuterequest",MEDIA_UNMUTE_REQUEST:"mediaunmuterequest",MEDIA_LOOP_REQUEST:"medialooprequest",MEDIA_VOLUME_REQUEST:"mediavolumerequest",MEDIA_SEEK_REQUEST:"mediaseekrequest",MEDIA_AIRPLAY_REQUEST:"mediaairplayrequest",MEDIA_ENTER_FULLSCREEN_REQUEST:"mediaenterfullscreenrequest",MEDIA_EXIT_FULLSCREEN_REQUEST:"mediaexitfullscreenrequest",MEDIA_PREVIEW_REQUEST:"mediapreviewrequest",MEDIA_ENTER_PIP_REQUEST:"mediaenterpiprequest",MEDIA_EXIT_PIP_REQUEST:"mediaexitpiprequest",MEDIA_ENTER_CAST_REQUEST:"mediaentercastrequest",MEDIA_EXIT_CAST_REQUEST:"mediaexitcastrequest",MEDIA_SHOW_TEXT_TRACKS_REQUEST:"mediashowtexttracksrequest",MEDIA_HIDE_TEXT_TRACKS_REQUEST:"mediahidetexttracksrequest",MEDIA_SHOW_SUBTITLES_REQUEST:"mediashowsubtitlesrequest",MEDIA_DISABLE_SUBTITLES_REQUEST:"mediadisablesubtitlesrequest",MEDIA_TOGGLE_SUBTITLES_REQUEST:"mediatogglesubtitlesrequest",MEDIA_PLAYBACK_RATE_REQUEST:"mediaplaybackraterequest",MEDIA_RENDITION_REQUEST:"mediarenditionrequest",MEDIA_AUDIO_TRACK_REQUEST:"mediaaudiotrackrequest",MEDIA_SEEK_TO_LIVE_REQUEST:"mediaseektoliverequest",REGISTER_MEDIA_STATE_RECEIVER:"registermediastatereceiver",UNREGISTER_MEDIA_STATE_RECEIVER:"unregistermediastatereceiver"},I={MEDIA_CHROME_ATTRIBUTES:"mediachromeattributes",MEDIA_CONTROLLER:"mediacontroller"},xa={MEDIA_AIRPLAY_UNAVAILABLE:"mediaAirplayUnavailable",MEDIA_AUDIO_TRACK_ENABLED:"mediaAudioTrackEnabled",MEDIA_AUDIO_TRACK_LIST:"mediaAudioTrackList",MEDIA_AUDIO_TRACK_UNAVAILABLE:"mediaAudioTrackUnavailable",MEDIA_BUFFERED:"mediaBuffered",MEDIA_CAST_UNAVAILABLE:"mediaCastUnavailable",MEDIA_CHAPTERS_CUES:"mediaChaptersCues",MEDIA_CURRENT_TIME:"mediaCurrentTime",MEDIA_DURATION:"mediaDuration",MEDIA_ENDED:"mediaEnded",MEDIA_ERROR:"mediaError",MEDIA_ERROR_CODE:"mediaErrorCode",MEDIA_ERROR_MESSAGE:"mediaErrorMessage",MEDIA_FULLSCREEN_UNAVAILABLE:"mediaFullscreenUnavailable",MEDIA_HAS_PLAYED:"mediaHasPlayed",MEDIA_HEIGHT:"mediaHeight",MEDIA_IS_AIRPLAYING:"mediaIsAirplaying",MEDIA_IS_CASTING:"mediaIsCasting",MEDIA_IS_FULLSCREEN:"mediaIsFullscreen",MEDIA_IS_PIP:"mediaIsPip",MEDIA_LOADING:"mediaLoading",MEDIA_MUTED:"mediaMuted",MEDIA_LOOP:"mediaLoop",MEDIA_PAUSED:"mediaPaused",MEDIA_PIP_UNAVAILABLE:"mediaPipUnavailable",MEDIA_PLAYBACK_RATE:"mediaPlaybackRate",MEDIA_PREVIEW_CHAPTER:"mediaPreviewChapter",MEDIA_PREVIEW_COORDS:"mediaPreviewCoords",MEDIA_PREVIEW_IMAGE:"mediaPreviewImage",MEDIA_PREVIEW_TIME:"mediaPreviewTime",MEDIA_RENDITION_LIST:"mediaRenditionList",MEDIA_RENDITION_SELECTED:"mediaRenditionSelected",MEDIA_RENDITION_UNAVAILABLE:"mediaRenditionUnavailable",MEDIA_SEEKABLE:"mediaSeekable",MEDIA_STREAM_TYPE:"mediaStreamType",MEDIA_SUBTITLES_LIST:"mediaSubtitlesList",MEDIA_SUBTITLES_SHOWING:"mediaSubtitlesShowing",MEDIA_TARGET_LIVE_WINDOW:"mediaTargetLiveWindow",MEDIA_TIME_IS_LIVE:"mediaTimeIsLive",MEDIA_VOLUME:"mediaVolume",MEDIA_VOLUME_LEVEL:"mediaVolumeLevel",MEDIA_VOLUME_UNAVAILABLE:"mediaVolumeUnavailable",MEDIA_LANG:"mediaLang",MEDIA_WIDTH:"mediaWidth"},ml=Object.entries(xa),n=ml.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{}),Dc={USER_INACTIVE_CHANGE:"userinactivechange",BREAKPOINTS_CHANGE:"breakpointchange",BREAKPOINTS_COMPUTED:"breakpointscomputed"},At=ml.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{...Dc}),Sm=Object.entries(At).reduce((t,[e,i])=>{let s=n[e];return s&&(t[i]=s),t},{userinactivechange:"userinactive"}),pl=Object.entries(n).reduce((t,[e,i])=>{let s=At[e];return s&&(t[i]=s),t},{userinactive:"userinactivechange"}),ne={SUBTITLES:"subtitles",CAPTIONS:"captions",DESCRIPTIONS:"descriptions",CHAPTERS:"chapters",METADATA:"metadata"},it={DISABLED:"disabled",HIDDEN:"hidden",SHOWING:"showing"};var Ws={MOUSE:"mouse",PEN:"pen",TOUCH:"touch"},oe={UNAVAILABLE:"unavailable",UNSUPPORTED:"unsupported"},de={LIVE:"live",ON_DEMAND:"on-demand",UNKNOWN:"unknown"};var vl={INLINE:"inline",FULLSCREEN:"fullscreen",PICTURE_IN_PICTURE:"picture-in-picture"};var fl=new WeakMap,Oa=t=>{let e=fl.get(t);return e||fl.set(t,e=new Set),e},El=new l.ResizeObserver(t=>{for(let e of t)for(let i of Oa(e.target))i(e)});function qe(t,e){Oa(t).add(e),El.observe(t)}function Ye(t,e){let i=Oa(t);i.delete(e),i.size||El.unobserve(t)}function V(t){let e={};for(let i of t)e[i.name]=i.value;return e}function te(t){var e;return(e=Bs(t))!=null?e:Me(t,"media-controller")}function Bs(t){var e;let{MEDIA_CONTROLLER:i}=I,s=t.getAttribute(i);if(s)return(e=Tt(t))==null?void 0:e.getElementById(s)}var $s=(t,e,i=".value")=>{let s=t.querySelector(i);s&&(s.textContent=e)},Cc=(t,e)=>{let i=`slot[name="${e}"]`,s=t.shadowRoot.querySelector(i);return s?s.children:[]},Vs=(t,e)=>Cc(t,e)[0],se=(t,e)=>!t||!e?!1:t?.contains(e)?!0:se(t,e.getRootNode().host),Me=(t,e)=>{if(!t)return null;let i=t.closest(e);return i||Me(t.getRootNode().host,e)};function Hi(t=document){var e;let i=t?.activeElement;return i?(e=Hi(i.shadowRoot))!=null?e:i:null}function Tt(t){var e;let i=(e=t?.getRootNode)==null?void 0:e.call(t);return i instanceof ShadowRoot||i instanceof Document?i:null}function Ks(t,{depth:e=3,checkOpacity:i=!0,checkVisibilityCSS:s=!0}={}){if(t.checkVisibility)return t.checkVisibility({checkOpacity:i,checkVisibilityCSS:s});let r=t;for(;r&&e>0;){let a=getComputedStyle(r);if(i&&a.opacity==="0"||s&&a.visibility==="hidden"||a.display==="none")return!1;r=r.parentElement,e--}return!0}function gl(t,e,i,s){let r=s.x-i.x,a=s.y-i.y,o=r*r+a*a;if(o===0)return 0;let d=((t-i.x)*r+(e-i.y)*a)/o;return Math.max(0,Math.min(1,d))}function L(t,e,i=Number.NaN){let s=t.getAttribute(e);return s!=null?+s:i}function x(t,e,i){let s=+i;if(i==null||Number.isNaN(s)){t.hasAttribute(e)&&t.removeAttribute(e);return}L(t,e,void 0)!==s&&t.setAttribute(e,`${s}`)}function k(t,e){return t.hasAttribute(e)}function w(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}k(t,e)!=i&&t.toggleAttribute(e,i)}function C(t,e,i=null){var s;return(s=t.getAttribute(e))!=null?s:i}function D(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}let s=`${i}`;C(t,e,void 0)!==s&&t.setAttribute(e,s)}var bl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},_e=(t,e,i)=>(bl(t,e,"read from private field"),i?i.call(t):e.get(t)),xc=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Gs=(t,e,i,s)=>(bl(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),j;function Oc(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-gesture-receiver-display, inline-block));
        box-sizing: border-box;
      }
    </style>
  `}var Yt=class extends l.HTMLElement{constructor(){if(super(),xc(this,j,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,n.MEDIA_PAUSED]}attributeChangedCallback(e,i,s){var r,a,o,d,c;e===I.MEDIA_CONTROLLER&&(i&&((a=(r=_e(this,j))==null?void 0:r.unassociateElement)==null||a.call(r,this),Gs(this,j,null)),s&&this.isConnected&&(Gs(this,j,(o=this.getRootNode())==null?void 0:o.getElementById(s)),(c=(d=_e(this,j))==null?void 0:d.associateElement)==null||c.call(d,this)))}connectedCallback(){var e,i;this.tabIndex=-1,this.setAttribute("aria-hidden","true"),Gs(this,j,Uc(this)),this.getAttribute(I.MEDIA_CONTROLLER)&&((i=(e=_e(this,j))==null?void 0:e.associateElement)==null||i.call(e,this)),_e(this,j)&&(_e(this,j).addEventListener("pointerdown",this),_e(this,j).addEventListener("click",this),_e(this,j).hasAttribute("tabindex")||(_e(this,j).tabIndex=0))}disconnectedCallback(){var e,i,s,r;this.getAttribute(I.MEDIA_CONTROLLER)&&((i=(e=_e(this,j))==null?void 0:e.unassociateElement)==null||i.call(e,this)),(s=_e(this,j))==null||s.removeEventListener("pointerdown",this),(r=_e(this,j))==null||r.removeEventListener("click",this),Gs(this,j,null)}handleEvent(e){var i;let s=(i=e.composedPath())==null?void 0:i[0];if(["video","media-controller"].includes(s?.localName)){if(e.type==="pointerdown")this._pointerType=e.pointerType;else if(e.type==="click"){let{clientX:a,clientY:o}=e,{left:d,top:c,width:E,height:T}=this.getBoundingClientRect(),S=a-d,f=o-c;if(S<0||f<0||S>E||f>T||E===0&&T===0)return;let m=this._pointerType||"mouse";if(this._pointerType=void 0,m===Ws.TOUCH){this.handleTap(e);return}else if(m===Ws.MOUSE||m===Ws.PEN){this.handleMouseClick(e);return}}}}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){w(this,n.MEDIA_PAUSED,e)}handleTap(e){}handleMouseClick(e){let i=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new l.CustomEvent(i,{composed:!0,bubbles:!0}))}};j=new WeakMap;Yt.shadowRootOptions={mode:"open"};Yt.getTemplateHTML=Oc;function Uc(t){var e;let i=t.getAttribute(I.MEDIA_CONTROLLER);return i?(e=t.getRootNode())==null?void 0:e.getElementById(i):Me(t,"media-controller")}l.customElements.get("media-gesture-receiver")||l.customElements.define("media-gesture-receiver",Yt);var Ua=Yt;var Fa=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},q=(t,e,i)=>(Fa(t,e,"read from private field"),i?i.call(t):e.get(t)),re=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ae=(t,e,i,s)=>(Fa(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Te=(t,e,i)=>(Fa(t,e,"access private method"),i),Fi,Qs,Qt,Xt,Zt,Pa,zt,qs,Na,_l,Ha,Al,Wi,zs,Zs,Wa,Jt,Bi,st,Ys,A={AUDIO:"audio",AUTOHIDE:"autohide",BREAKPOINTS:"breakpoints",GESTURES_DISABLED:"gesturesdisabled",KEYBOARD_CONTROL:"keyboardcontrol",NO_AUTOHIDE:"noautohide",USER_INACTIVE:"userinactive",AUTOHIDE_OVER_CONTROLS:"autohideovercontrols"};function Pc(t){return`
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

      :host(:not([${A.AUDIO}])) [part~=layer]:not([part~=media-layer]) {
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

      
      :host([${A.AUDIO}]) slot[name=media] {
        display: var(--media-slot-display, none);
      }

      
      :host([${A.AUDIO}]) [part~=layer][part~=gesture-layer] {
        height: 0;
        display: block;
      }

      
      :host(:not([${A.AUDIO}])[${A.GESTURES_DISABLED}]) ::slotted([slot=gestures-chrome]),
          :host(:not([${A.AUDIO}])[${A.GESTURES_DISABLED}]) media-gesture-receiver[slot=gestures-chrome] {
        display: none;
      }

      
      ::slotted(:not([slot=media]):not([slot=poster]):not(media-loading-indicator):not([role=dialog]):not([hidden])) {
        pointer-events: auto;
      }

      :host(:not([${A.AUDIO}])) *[part~=layer][part~=centered-layer] {
        align-items: center;
        justify-content: center;
      }

      :host(:not([${A.AUDIO}])) ::slotted(media-gesture-receiver[slot=gestures-chrome]),
      :host(:not([${A.AUDIO}])) media-gesture-receiver[slot=gestures-chrome] {
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

      
      :host(:not([${A.AUDIO}])) .spacer {
        flex-grow: 1;
      }

      
      :host(:-webkit-full-screen) {
        
        width: 100% !important;
        height: 100% !important;
      }

      
      ::slotted(:not([slot=media]):not([slot=poster]):not([${A.NO_AUTOHIDE}]):not([hidden]):not([role=dialog])) {
        opacity: 1;
        transition: var(--media-control-transition-in, opacity 0.25s);
      }

      
      :host([${A.USER_INACTIVE}]:not([${n.MEDIA_PAUSED}]):not([${n.MEDIA_IS_AIRPLAYING}]):not([${n.MEDIA_IS_CASTING}]):not([${A.AUDIO}])) ::slotted(:not([slot=media]):not([slot=poster]):not([${A.NO_AUTOHIDE}]):not([role=dialog])) {
        opacity: 0;
        transition: var(--media-control-transition-out, opacity 1s);
      }

      :host([${A.USER_INACTIVE}]:not([${A.NO_AUTOHIDE}]):not([${n.MEDIA_PAUSED}]):not([${n.MEDIA_IS_CASTING}]):not([${A.AUDIO}])) ::slotted([slot=media]) {
        cursor: none;
      }

      :host([${A.USER_INACTIVE}][${A.AUTOHIDE_OVER_CONTROLS}]:not([${A.NO_AUTOHIDE}]):not([${n.MEDIA_PAUSED}]):not([${n.MEDIA_IS_CASTING}]):not([${A.AUDIO}])) * {
        --media-cursor: none;
        cursor: none;
      }


      ::slotted(media-control-bar)  {
        align-self: stretch;
      }

      
      
      :host(:not([${A.AUDIO}])[${n.MEDIA_HAS_PLAYED}]) slot[name=poster],
      :host(:not([${A.AUDIO}])[${n.MEDIA_STREAM_TYPE}="${de.ON_DEMAND}"][${n.MEDIA_CURRENT_TIME}]:not([${n.MEDIA_CURRENT_TIME}="0"])) slot[name=poster] {
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
        <template shadowrootmode="${Ua.shadowRootOptions.mode}">
          ${Ua.getTemplateHTML({})}
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
  `}var Nc=Object.values(n),Hc="sm:384 md:576 lg:768 xl:960";function Fc(t){Tl(t.target,t.contentRect.width)}function Tl(t,e){var i;if(!t.isConnected)return;let s=(i=t.getAttribute(A.BREAKPOINTS))!=null?i:Hc,r=Wc(s),a=Bc(r,e),o=!1;if(Object.keys(r).forEach(d=>{if(a.includes(d)){t.hasAttribute(`breakpoint${d}`)||(t.setAttribute(`breakpoint${d}`,""),o=!0);return}t.hasAttribute(`breakpoint${d}`)&&(t.removeAttribute(`breakpoint${d}`),o=!0)}),o){let d=new CustomEvent(At.BREAKPOINTS_CHANGE,{detail:a});t.dispatchEvent(d)}t.breakpointsComputed||(t.breakpointsComputed=!0,t.dispatchEvent(new CustomEvent(At.BREAKPOINTS_COMPUTED,{bubbles:!0,composed:!0})))}function Wc(t){let e=t.split(/\s+/);return Object.fromEntries(e.map(i=>i.split(":")))}function Bc(t,e){return Object.keys(t).filter(i=>e>=parseInt(t[i]))}var St=class extends l.HTMLElement{constructor(){if(super(),re(this,Na),re(this,Ha),re(this,Wi),re(this,Zs),re(this,Jt),re(this,Fi,void 0),re(this,Qs,0),re(this,Qt,null),re(this,Xt,null),re(this,Zt,void 0),this.breakpointsComputed=!1,re(this,Pa,e=>{let i=this.media;for(let s of e){if(s.type!=="childList")continue;let r=s.removedNodes;for(let a of r){if(a.slot!="media"||s.target!=this)continue;let o=s.previousSibling&&s.previousSibling.previousElementSibling;if(!o||!i)this.mediaUnsetCallback(a);else{let d=o.slot!=="media";for(;(o=o.previousSibling)!==null;)o.slot=="media"&&(d=!1);d&&this.mediaUnsetCallback(a)}}if(i)for(let a of s.addedNodes)a===i&&this.handleMediaUpdated(i)}}),re(this,zt,!1),re(this,qs,e=>{q(this,zt)||(setTimeout(()=>{Fc(e),Ae(this,zt,!1)},0),Ae(this,zt,!0))}),re(this,st,void 0),re(this,Ys,()=>{if(!q(this,st).assignedElements({flatten:!0}).length){q(this,Qt)&&this.mediaUnsetCallback(q(this,Qt));return}this.handleMediaUpdated(this.media)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);$(this.shadowRoot,i)}Ae(this,Fi,new MutationObserver(q(this,Pa)))}static get observedAttributes(){return[A.AUTOHIDE,A.GESTURES_DISABLED].concat(Nc).filter(e=>![n.MEDIA_RENDITION_LIST,n.MEDIA_AUDIO_TRACK_LIST,n.MEDIA_CHAPTERS_CUES,n.MEDIA_WIDTH,n.MEDIA_HEIGHT,n.MEDIA_ERROR,n.MEDIA_ERROR_MESSAGE].includes(e))}attributeChangedCallback(e,i,s){e.toLowerCase()==A.AUTOHIDE&&(this.autohide=s)}get media(){let e=this.querySelector(":scope > [slot=media]");return e?.nodeName=="SLOT"&&(e=e.assignedElements({flatten:!0})[0]),e}async handleMediaUpdated(e){e&&(Ae(this,Qt,e),e.localName.includes("-")&&await l.customElements.whenDefined(e.localName),this.mediaSetCallback(e))}connectedCallback(){var e;q(this,Fi).observe(this,{childList:!0,subtree:!0}),qe(this,q(this,qs));let s=this.getAttribute(A.AUDIO)!=null?p("audio player"):p("video player");this.setAttribute("role","region"),this.setAttribute("aria-label",s),this.handleMediaUpdated(this.media),this.setAttribute(A.USER_INACTIVE,""),Tl(this,this.getBoundingClientRect().width);let r=this.querySelector(":scope > slot[slot=media]");r&&(Ae(this,st,r),q(this,st).addEventListener("slotchange",q(this,Ys))),this.addEventListener("pointerdown",this),this.addEventListener("pointermove",this),this.addEventListener("pointerup",this),this.addEventListener("mouseleave",this),this.addEventListener("keyup",this),(e=l.window)==null||e.addEventListener("mouseup",this)}disconnectedCallback(){var e;Ye(this,q(this,qs)),clearTimeout(q(this,Xt)),q(this,Fi).disconnect(),this.media&&this.mediaUnsetCallback(this.media),(e=l.window)==null||e.removeEventListener("mouseup",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointermove",this),this.removeEventListener("pointerup",this),this.removeEventListener("mouseleave",this),this.removeEventListener("keyup",this),q(this,st)&&(q(this,st).removeEventListener("slotchange",q(this,Ys)),Ae(this,st,null)),Ae(this,zt,!1)}mediaSetCallback(e){}mediaUnsetCallback(e){Ae(this,Qt,null)}handleEvent(e){switch(e.type){case"pointerdown":Ae(this,Qs,e.timeStamp);break;case"pointermove":Te(this,Na,_l).call(this,e);break;case"pointerup":Te(this,Ha,Al).call(this,e);break;case"mouseleave":Te(this,Wi,zs).call(this);break;case"mouseup":this.removeAttribute(A.KEYBOARD_CONTROL);break;case"keyup":Te(this,Jt,Bi).call(this),this.setAttribute(A.KEYBOARD_CONTROL,"");break}}set autohide(e){let i=Number(e);Ae(this,Zt,isNaN(i)?0:i)}get autohide(){return(q(this,Zt)===void 0?2:q(this,Zt)).toString()}get breakpoints(){return C(this,A.BREAKPOINTS)}set breakpoints(e){D(this,A.BREAKPOINTS,e)}get audio(){return k(this,A.AUDIO)}set audio(e){w(this,A.AUDIO,e)}get gesturesDisabled(){return k(this,A.GESTURES_DISABLED)}set gesturesDisabled(e){w(this,A.GESTURES_DISABLED,e)}get keyboardControl(){return k(this,A.KEYBOARD_CONTROL)}set keyboardControl(e){w(this,A.KEYBOARD_CONTROL,e)}get noAutohide(){return k(this,A.NO_AUTOHIDE)}set noAutohide(e){w(this,A.NO_AUTOHIDE,e)}get autohideOverControls(){return k(this,A.AUTOHIDE_OVER_CONTROLS)}set autohideOverControls(e){w(this,A.AUTOHIDE_OVER_CONTROLS,e)}get userInteractive(){return k(this,A.USER_INACTIVE)}set userInteractive(e){w(this,A.USER_INACTIVE,e)}};Fi=new WeakMap;Qs=new WeakMap;Qt=new WeakMap;Xt=new WeakMap;Zt=new WeakMap;Pa=new WeakMap;zt=new WeakMap;qs=new WeakMap;Na=new WeakSet;_l=function(t){if(t.pointerType!=="mouse"&&t.timeStamp-q(this,Qs)<250)return;Te(this,Zs,Wa).call(this),clearTimeout(q(this,Xt));let e=this.hasAttribute(A.AUTOHIDE_OVER_CONTROLS);([this,this.media].includes(t.target)||e)&&Te(this,Jt,Bi).call(this)};Ha=new WeakSet;Al=function(t){if(t.pointerType==="touch"){let e=!this.hasAttribute(A.USER_INACTIVE);[this,this.media].includes(t.target)&&e?Te(this,Wi,zs).call(this):Te(this,Jt,Bi).call(this)}else t.composedPath().some(e=>["media-play-button","media-fullscreen-button"].includes(e?.localName))&&Te(this,Jt,Bi).call(this)};Wi=new WeakSet;zs=function(){if(q(this,Zt)<0||this.hasAttribute(A.USER_INACTIVE))return;this.setAttribute(A.USER_INACTIVE,"");let t=new l.CustomEvent(At.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!0});this.dispatchEvent(t)};Zs=new WeakSet;Wa=function(){if(!this.hasAttribute(A.USER_INACTIVE))return;this.removeAttribute(A.USER_INACTIVE);let t=new l.CustomEvent(At.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!1});this.dispatchEvent(t)};Jt=new WeakSet;Bi=function(){Te(this,Zs,Wa).call(this),clearTimeout(q(this,Xt));let t=parseInt(this.autohide);t<0||Ae(this,Xt,setTimeout(()=>{Te(this,Wi,zs).call(this)},t*1e3))};st=new WeakMap;Ys=new WeakMap;St.shadowRootOptions={mode:"open"};St.getTemplateHTML=Pc;l.customElements.get("media-container")||l.customElements.define("media-container",St);var Ya=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},kt=(t,e,i)=>(Ya(t,e,"read from private field"),i?i.call(t):e.get(t)),Qe=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Qa=(t,e,i,s)=>(Ya(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),yt=(t,e,i)=>(Ya(t,e,"access private method"),i),Js,Vi,wt,Xs,Ba,$a,Sl,Va,yl,Ka,kl,Ga,wl,qa,Il;function $c(t){return`
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
  `}function Vc(t){return`
    <slot id="content"></slot>
  `}var $i={OPEN:"open",ANCHOR:"anchor"},rt=class extends l.HTMLElement{constructor(){super(),Qe(this,Xs),Qe(this,$a),Qe(this,Va),Qe(this,Ka),Qe(this,Ga),Qe(this,qa),Qe(this,Js,!1),Qe(this,Vi,null),Qe(this,wt,null)}static get observedAttributes(){return[$i.OPEN,$i.ANCHOR]}get open(){return k(this,$i.OPEN)}set open(e){w(this,$i.OPEN,e)}handleEvent(e){switch(e.type){case"invoke":yt(this,Ka,kl).call(this,e);break;case"focusout":yt(this,Ga,wl).call(this,e);break;case"keydown":yt(this,qa,Il).call(this,e);break}}connectedCallback(){yt(this,Xs,Ba).call(this),this.role||(this.role="dialog"),this.addEventListener("invoke",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this)}disconnectedCallback(){this.removeEventListener("invoke",this),this.removeEventListener("focusout",this),this.removeEventListener("keydown",this)}attributeChangedCallback(e,i,s){yt(this,Xs,Ba).call(this),e===$i.OPEN&&s!==i&&(this.open?yt(this,$a,Sl).call(this):yt(this,Va,yl).call(this))}focus(){Qa(this,Vi,Hi());let e=!this.dispatchEvent(new Event("focus",{composed:!0,cancelable:!0})),i=!this.dispatchEvent(new Event("focusin",{composed:!0,bubbles:!0,cancelable:!0}));if(e||i)return;let s=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');s?.focus()}get keysUsed(){return["Escape","Tab"]}};Js=new WeakMap;Vi=new WeakMap;wt=new WeakMap;Xs=new WeakSet;Ba=function(){if(!kt(this,Js)&&(Qa(this,Js,!0),!this.shadowRoot)){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t)),queueMicrotask(()=>{let{style:e}=P(this.shadowRoot,":host");e.setProperty("transition","display .15s, visibility .15s, opacity .15s ease-in, transform .15s ease-in")})}};$a=new WeakSet;Sl=function(){var t;(t=kt(this,wt))==null||t.setAttribute("aria-expanded","true"),this.dispatchEvent(new Event("open",{composed:!0,bubbles:!0})),this.addEventListener("transitionend",()=>this.focus(),{once:!0})};Va=new WeakSet;yl=function(){var t;(t=kt(this,wt))==null||t.setAttribute("aria-expanded","false"),this.dispatchEvent(new Event("close",{composed:!0,bubbles:!0}))};Ka=new WeakSet;kl=function(t){Qa(this,wt,t.relatedTarget),se(this,t.relatedTarget)||(this.open=!this.open)};Ga=new WeakSet;wl=function(t){var e;se(this,t.relatedTarget)||((e=kt(this,Vi))==null||e.focus(),kt(this,wt)&&kt(this,wt)!==t.relatedTarget&&this.open&&(this.open=!1))};qa=new WeakSet;Il=function(t){var e,i,s,r,a;let{key:o,ctrlKey:d,altKey:c,metaKey:E}=t;d||c||E||this.keysUsed.includes(o)&&(t.preventDefault(),t.stopPropagation(),o==="Tab"?(t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(r=(s=this.nextElementSibling)==null?void 0:s.focus)==null||r.call(s),this.blur()):o==="Escape"&&((a=kt(this,Vi))==null||a.focus(),this.open=!1))};rt.shadowRootOptions={mode:"open"};rt.getTemplateHTML=$c;rt.getSlotTemplateHTML=Vc;l.customElements.get("media-chrome-dialog")||l.customElements.define("media-chrome-dialog",rt);var Kc=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},at=(t,e,i)=>(Kc(t,e,"read from private field"),i?i.call(t):e.get(t)),Ml=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},jt,ei,Ki={HOTKEYS:"hotkeys"},Gc=[{keys:[{key:" ",label:"Space"},{key:"k"}],description:"Toggle Playback"},{keys:[{key:"m"}],description:"Toggle mute"},{keys:[{key:"f"}],description:"Toggle fullscreen"},{keys:[{key:"c"}],description:"Toggle captions or subtitles, if available"},{keys:[{key:"p"}],description:"Toggle Picture in Picture"},{keys:[{key:"ArrowLeft",label:"\u2190"},{key:"j"}],description:"Seek back 10s"},{keys:[{key:"ArrowRight",label:"\u2192"},{key:"l"}],description:"Seek forward 10s"},{keys:[{key:"ArrowUp",label:"\u2191"}],description:"Turn volume up"},{keys:[{key:"ArrowDown",label:"\u2193"}],description:"Turn volume down"},{keys:[{key:"<",label:"< (SHIFT+,)"}],description:"Decrease playback rate"},{keys:[{key:">",label:"> (SHIFT+.)"}],description:"Increase playback rate"},{keys:[{key:"shift+/",label:"SHIFT+/"}],description:"Show keyboard shortcuts"}];function er(t){return t===" "?"nospace":`no${t.toLowerCase()}`}function qc(t){let e=new Set(t?.split(/\s+/));return Gc.map(({keys:i,description:s})=>({keys:i.filter(({key:r})=>!e.has(er(r))),description:s})).filter(({keys:i})=>i.length)}function Yc(t){return`
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
      ${Ll(t[Ki.HOTKEYS])}
    </slot>
  `}function Ll(t){return`
    <h2>Keyboard Shortcuts</h2>
    <table class="shortcuts-table">${qc(t).map(({keys:i,description:s})=>`
        <tr>
          <td>
            <div class="key-combo">${i.map(({key:a,label:o=a},d)=>d>0?`<span class="key-separator">or</span><span class="key">${o}</span>`:`<span class="key">${o}</span>`).join("")}</div>
          </td>
          <td class="description">${s}</td>
        </tr>
      `).join("")}</table>
  `}var js=class extends rt{constructor(){super(...arguments),Ml(this,jt,e=>{var i;if(!this.open)return;let s=(i=this.shadowRoot)==null?void 0:i.querySelector("#content");if(!s)return;let r=e.composedPath(),a=r[0]===this||r.includes(this),o=r.includes(s);a&&!o&&(this.open=!1)}),Ml(this,ei,e=>{if(!this.open)return;let i=e.shiftKey&&(e.key==="/"||e.key==="?");(e.key==="Escape"||i)&&!e.ctrlKey&&!e.altKey&&!e.metaKey&&(this.open=!1,e.preventDefault(),e.stopPropagation())})}static get observedAttributes(){return[...super.observedAttributes,Ki.HOTKEYS]}get hotkeys(){var e;return(e=C(this,Ki.HOTKEYS))!=null?e:void 0}set hotkeys(e){D(this,Ki.HOTKEYS,e)}connectedCallback(){super.connectedCallback(),this.open&&(this.addEventListener("click",at(this,jt)),document.addEventListener("keydown",at(this,ei)))}disconnectedCallback(){this.removeEventListener("click",at(this,jt)),document.removeEventListener("keydown",at(this,ei))}attributeChangedCallback(e,i,s){var r;if(super.attributeChangedCallback(e,i,s),e==="open")this.open?(this.addEventListener("click",at(this,jt)),document.addEventListener("keydown",at(this,ei))):(this.removeEventListener("click",at(this,jt)),document.removeEventListener("keydown",at(this,ei)));else if(e===Ki.HOTKEYS&&s!==i){let a=(r=this.shadowRoot)==null?void 0:r.querySelector("#content");a&&(a.innerHTML=Ll(s))}}};jt=new WeakMap;ei=new WeakMap;js.getSlotTemplateHTML=Yc;l.customElements.get("media-keyboard-shortcuts-dialog")||l.customElements.define("media-keyboard-shortcuts-dialog",js);var Rl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},X=(t,e,i)=>(Rl(t,e,"read from private field"),i?i.call(t):e.get(t)),Gi=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},tr=(t,e,i,s)=>(Rl(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ti,ii,ir,It,ze,nt,ot=class{constructor(e,i,{defaultValue:s}={defaultValue:void 0}){Gi(this,ze),Gi(this,ti,void 0),Gi(this,ii,void 0),Gi(this,ir,void 0),Gi(this,It,new Set),tr(this,ti,e),tr(this,ii,i),tr(this,ir,new Set(s))}[Symbol.iterator](){return X(this,ze,nt).values()}get length(){return X(this,ze,nt).size}get value(){var e;return(e=[...X(this,ze,nt)].join(" "))!=null?e:""}set value(e){var i;e!==this.value&&(tr(this,It,new Set),this.add(...(i=e?.split(" "))!=null?i:[]))}toString(){return this.value}item(e){return[...X(this,ze,nt)][e]}values(){return X(this,ze,nt).values()}forEach(e,i){X(this,ze,nt).forEach(e,i)}add(...e){var i,s;e.forEach(r=>X(this,It).add(r)),!(this.value===""&&!((i=X(this,ti))!=null&&i.hasAttribute(`${X(this,ii)}`)))&&((s=X(this,ti))==null||s.setAttribute(`${X(this,ii)}`,`${this.value}`))}remove(...e){var i;e.forEach(s=>X(this,It).delete(s)),(i=X(this,ti))==null||i.setAttribute(`${X(this,ii)}`,`${this.value}`)}contains(e){return X(this,ze,nt).has(e)}toggle(e,i){return typeof i<"u"?i?(this.add(e),!0):(this.remove(e),!1):this.contains(e)?(this.remove(e),!1):(this.add(e),!0)}replace(e,i){return this.remove(e),this.add(i),e===i}};ti=new WeakMap;ii=new WeakMap;ir=new WeakMap;It=new WeakMap;ze=new WeakSet;nt=function(){return X(this,It).size?X(this,It):X(this,ir)};function Dl(t){return t?.map(Qc).join(" ")}function Cl(t){return t?.split(/\s+/).map(zc)}function Qc(t){if(t){let{id:e,width:i,height:s}=t;return[e,i,s].filter(r=>r!=null).join(":")}}function zc(t){if(t){let[e,i,s]=t.split(":");return{id:e,width:+i,height:+s}}}function xl(t){return t?.map(Zc).join(" ")}function Zc(t){if(t){let{id:e,kind:i,language:s,label:r}=t;return[e,i,s,r].filter(a=>a!=null).join(":")}}function si(t){return typeof t=="number"&&!Number.isNaN(t)&&Number.isFinite(t)}var sr=t=>new Promise(e=>setTimeout(e,t));var Xc=(t="")=>t.split(/\s+/),Ol=(t="")=>{let[e,i,s]=t.split(":"),r=s?decodeURIComponent(s):void 0;return{kind:e==="cc"?ne.CAPTIONS:ne.SUBTITLES,language:i,label:r}},qi=(t="",e={})=>Xc(t).map(i=>{let s=Ol(i);return{...e,...s}}),za=t=>t?Array.isArray(t)?t.map(e=>typeof e=="string"?Ol(e):e):typeof t=="string"?qi(t):[t]:[],rr=({kind:t,label:e,language:i}={kind:"subtitles"})=>e?`${t==="captions"?"cc":"sb"}:${i}:${encodeURIComponent(e)}`:i,Mt=(t=[])=>Array.prototype.map.call(t,rr).join(" "),Jc=(t,e)=>i=>i[t]===e,Ul=t=>{let e=Object.entries(t).map(([i,s])=>Jc(i,s));return i=>e.every(s=>s(i))},Lt=(t,e=[],i=[])=>{let s=za(i).map(Ul),r=a=>s.some(o=>o(a));Array.from(e).filter(r).forEach(a=>{a.mode=t})},Rt=(t,e=()=>!0)=>{if(!t?.textTracks)return[];let i=typeof e=="function"?e:Ul(e);return Array.from(t.textTracks).filter(i)},Pl=t=>{var e;return!!((e=t.mediaSubtitlesShowing)!=null&&e.length)||t.hasAttribute(n.MEDIA_SUBTITLES_SHOWING)};var Hl=t=>{var e;let{media:i,fullscreenElement:s}=t;try{let r=s&&"requestFullscreen"in s?"requestFullscreen":s&&"webkitRequestFullScreen"in s?"webkitRequestFullScreen":void 0;if(r){let a=(e=s[r])==null?void 0:e.call(s);if(a instanceof Promise)return a.catch(()=>{})}else i?.webkitEnterFullscreen?i.webkitEnterFullscreen():i?.requestFullscreen&&i.requestFullscreen()}catch(r){console.error(r)}},Nl="exitFullscreen"in F?"exitFullscreen":"webkitExitFullscreen"in F?"webkitExitFullscreen":"webkitCancelFullScreen"in F?"webkitCancelFullScreen":void 0,Fl=t=>{var e;let{documentElement:i}=t;if(Nl){let s=(e=i?.[Nl])==null?void 0:e.call(i);if(s instanceof Promise)return s.catch(()=>{})}},Yi="fullscreenElement"in F?"fullscreenElement":"webkitFullscreenElement"in F?"webkitFullscreenElement":void 0,jc=t=>{let{documentElement:e,media:i}=t,s=e?.[Yi];return!s&&"webkitDisplayingFullscreen"in i&&"webkitPresentationMode"in i&&i.webkitDisplayingFullscreen&&i.webkitPresentationMode===vl.FULLSCREEN?i:s},Wl=t=>{var e;let{media:i,documentElement:s,fullscreenElement:r=i}=t;if(!i||!s)return!1;let a=jc(t);if(!a)return!1;if(a===r||a===i)return!0;if(a.localName.includes("-")){let o=a.shadowRoot;if(!(Yi in o))return se(a,r);for(;o?.[Yi];){if(o[Yi]===r)return!0;o=(e=o[Yi])==null?void 0:e.shadowRoot}}return!1},eu="fullscreenEnabled"in F?"fullscreenEnabled":"webkitFullscreenEnabled"in F?"webkitFullscreenEnabled":void 0,Bl=t=>{let{documentElement:e,media:i}=t;return!!e?.[eu]||i&&"webkitSupportsFullscreen"in i};var ar,Za=()=>{var t,e;return ar||(ar=(e=(t=F)==null?void 0:t.createElement)==null?void 0:e.call(t,"video"),ar)},$l=async(t=Za())=>{if(!t)return!1;let e=t.volume;t.volume=e/2+.1;let i=new AbortController,s=await Promise.race([tu(t,i.signal),iu(t,e)]);return i.abort(),s},tu=(t,e)=>new Promise(i=>{t.addEventListener("volumechange",()=>i(!0),{signal:e})}),iu=async(t,e)=>{for(let i=0;i<10;i++){if(t.volume===e)return!1;await sr(10)}return t.volume!==e},su=/.*Version\/.*Safari\/.*/.test(l.navigator.userAgent),Xa=(t=Za())=>l.matchMedia("(display-mode: standalone)").matches&&su?!1:typeof t?.requestPictureInPicture=="function",Ja=(t=Za())=>Bl({documentElement:F,media:t}),Vl=Ja(),Kl=Xa(),Gl=!!l.WebKitPlaybackTargetAvailabilityEvent,ql=!!l.chrome;var ri=t=>Rt(t.media,e=>[ne.SUBTITLES,ne.CAPTIONS].includes(e.kind)).sort((e,i)=>e.kind>=i.kind?1:-1),ja=t=>Rt(t.media,e=>e.mode===it.SHOWING&&[ne.SUBTITLES,ne.CAPTIONS].includes(e.kind)),nr=(t,e)=>{let i=ri(t),s=ja(t),r=!!s.length;if(i.length){if(e===!1||r&&e!==!0)Lt(it.DISABLED,i,s);else if(e===!0||!r&&e!==!1){let a=i[0],{options:o}=t;if(!o?.noSubtitlesLangPref){let T=l.localStorage.getItem("media-chrome-pref-subtitles-lang"),S=T?[T,...l.navigator.languages]:l.navigator.languages,f=i.filter(m=>S.some(_=>m.language.toLowerCase().startsWith(_.split("-")[0]))).sort((m,_)=>{let g=S.findIndex(y=>m.language.toLowerCase().startsWith(y.split("-")[0])),M=S.findIndex(y=>_.language.toLowerCase().startsWith(y.split("-")[0]));return g-M});f[0]&&(a=f[0])}let{language:d,label:c,kind:E}=a;Lt(it.DISABLED,i,s),Lt(it.SHOWING,i,[{language:d,label:c,kind:E}])}}},or=(t,e)=>t===e?!0:t==null||e==null||typeof t!=typeof e?!1:typeof t=="number"&&Number.isNaN(t)&&Number.isNaN(e)?!0:typeof t!="object"?!1:Array.isArray(t)?ru(t,e):Object.entries(t).every(([i,s])=>i in e&&or(s,e[i])),ru=(t,e)=>{let i=Array.isArray(t),s=Array.isArray(e);return i!==s?!1:i||s?t.length!==e.length?!1:t.every((r,a)=>or(r,e[a])):!0};var au=Object.values(de),lr,nu=$l().then(t=>(lr=t,lr)),Yl=async(...t)=>{await Promise.all(t.filter(e=>e).map(async e=>{if(!("localName"in e&&e instanceof l.HTMLElement))return;let i=e.localName;if(!i.includes("-"))return;let s=l.customElements.get(i);s&&e instanceof s||(await l.customElements.whenDefined(i),l.customElements.upgrade(e))}))},ou=new l.DOMParser,lu=t=>t&&(ou.parseFromString(t,"text/html").body.textContent||t),ai={mediaError:{get(t,e){let{media:i}=t;if(e?.type!=="playing")return i?.error},mediaEvents:["emptied","error","playing"]},mediaErrorCode:{get(t,e){var i;let{media:s}=t;if(e?.type!=="playing")return(i=s?.error)==null?void 0:i.code},mediaEvents:["emptied","error","playing"]},mediaErrorMessage:{get(t,e){var i,s;let{media:r}=t;if(e?.type!=="playing")return(s=(i=r?.error)==null?void 0:i.message)!=null?s:""},mediaEvents:["emptied","error","playing"]},mediaWidth:{get(t){var e;let{media:i}=t;return(e=i?.videoWidth)!=null?e:0},mediaEvents:["resize"]},mediaHeight:{get(t){var e;let{media:i}=t;return(e=i?.videoHeight)!=null?e:0},mediaEvents:["resize"]},mediaPaused:{get(t){var e;let{media:i}=t;return(e=i?.paused)!=null?e:!0},set(t,e){var i;let{media:s}=e;s&&(t?s.pause():(i=s.play())==null||i.catch(()=>{}))},mediaEvents:["play","playing","pause","emptied"]},mediaHasPlayed:{get(t,e){let{media:i}=t;return i?e?e.type==="playing":!i.paused:!1},mediaEvents:["playing","emptied"]},mediaEnded:{get(t){var e;let{media:i}=t;return(e=i?.ended)!=null?e:!1},mediaEvents:["seeked","ended","emptied"]},mediaPlaybackRate:{get(t){var e;let{media:i}=t;return(e=i?.playbackRate)!=null?e:1},set(t,e){let{media:i}=e;i&&Number.isFinite(+t)&&(i.playbackRate=+t)},mediaEvents:["ratechange","loadstart"]},mediaMuted:{get(t){var e;let{media:i}=t;return(e=i?.muted)!=null?e:!1},set(t,e){let{media:i,options:{noMutedPref:s}={}}=e;if(i){i.muted=t;try{let r=l.localStorage.getItem("media-chrome-pref-muted")!==null,a=i.hasAttribute("muted");if(s){r&&l.localStorage.removeItem("media-chrome-pref-muted");return}if(a&&!r)return;l.localStorage.setItem("media-chrome-pref-muted",t?"true":"false")}catch(r){console.debug("Error setting muted pref",r)}}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noMutedPref:i}}=e,{media:s}=e;if(!(!s||s.muted||i))try{let r=l.localStorage.getItem("media-chrome-pref-muted")==="true";ai.mediaMuted.set(r,e),t(r)}catch(r){console.debug("Error getting muted pref",r)}}]},mediaLoop:{get(t){let{media:e}=t;return e?.loop},set(t,e){let{media:i}=e;i&&(i.loop=t)},mediaEvents:["medialooprequest"]},mediaVolume:{get(t){var e;let{media:i}=t;return(e=i?.volume)!=null?e:1},set(t,e){let{media:i,options:{noVolumePref:s}={}}=e;if(i){try{t==null?l.localStorage.removeItem("media-chrome-pref-volume"):!i.hasAttribute("muted")&&!s&&l.localStorage.setItem("media-chrome-pref-volume",t.toString())}catch(r){console.debug("Error setting volume pref",r)}Number.isFinite(+t)&&(i.volume=+t)}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noVolumePref:i}}=e;if(!i)try{let{media:s}=e;if(!s)return;let r=l.localStorage.getItem("media-chrome-pref-volume");if(r==null)return;ai.mediaVolume.set(+r,e),t(+r)}catch(s){console.debug("Error getting volume pref",s)}}]},mediaVolumeLevel:{get(t){let{media:e}=t;return typeof e?.volume>"u"?"high":e.muted||e.volume===0?"off":e.volume<.5?"low":e.volume<.75?"medium":"high"},mediaEvents:["volumechange"]},mediaCurrentTime:{get(t){var e;let{media:i}=t;return(e=i?.currentTime)!=null?e:0},set(t,e){let{media:i}=e;!i||!si(t)||(i.currentTime=t)},mediaEvents:["timeupdate","loadedmetadata","seeking"]},mediaDuration:{get(t){let{media:e,options:{defaultDuration:i}={}}=t;return i&&(!e||!e.duration||Number.isNaN(e.duration)||!Number.isFinite(e.duration))?i:Number.isFinite(e?.duration)?e.duration:Number.NaN},mediaEvents:["durationchange","loadedmetadata","emptied"]},mediaLoading:{get(t){let{media:e}=t;return e?.readyState<3},mediaEvents:["waiting","playing","emptied"]},mediaSeekable:{get(t){var e;let{media:i}=t;if(!((e=i?.seekable)!=null&&e.length))return;let s=i.seekable.start(0),r=i.seekable.end(i.seekable.length-1);if(!(!s&&!r))return[Number(s.toFixed(3)),Number(r.toFixed(3))]},mediaEvents:["loadedmetadata","emptied","progress","seekablechange"]},mediaBuffered:{get(t){var e;let{media:i}=t,s=(e=i?.buffered)!=null?e:[];return Array.from(s).map((r,a)=>[Number(s.start(a).toFixed(3)),Number(s.end(a).toFixed(3))])},mediaEvents:["progress","emptied"]},mediaStreamType:{get(t){let{media:e,options:{defaultStreamType:i}={}}=t,s=[de.LIVE,de.ON_DEMAND].includes(i)?i:void 0;if(!e)return s;let{streamType:r}=e;if(au.includes(r))return r===de.UNKNOWN?s:r;let a=e.duration;return a===1/0?de.LIVE:Number.isFinite(a)?de.ON_DEMAND:s},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange"]},mediaTargetLiveWindow:{get(t){let{media:e}=t;if(!e)return Number.NaN;let{targetLiveWindow:i}=e,s=ai.mediaStreamType.get(t);return(i==null||Number.isNaN(i))&&s===de.LIVE?0:i},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange","targetlivewindowchange"]},mediaTimeIsLive:{get(t){let{media:e,options:{liveEdgeOffset:i=10}={}}=t;if(!e)return!1;if(typeof e.liveEdgeStart=="number")return Number.isNaN(e.liveEdgeStart)?!1:e.currentTime>=e.liveEdgeStart;if(!(ai.mediaStreamType.get(t)===de.LIVE))return!1;let r=e.seekable;if(!r)return!0;if(!r.length)return!1;let a=r.end(r.length-1)-i;return e.currentTime>=a},mediaEvents:["playing","timeupdate","progress","waiting","emptied"]},mediaSubtitlesList:{get(t){return ri(t).map(({kind:e,label:i,language:s})=>({kind:e,label:i,language:s}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack"]},mediaSubtitlesShowing:{get(t){return ja(t).map(({kind:e,label:i,language:s})=>({kind:e,label:i,language:s}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i,s;let{media:r,options:a}=e;if(!r)return;let o=d=>{var c;!a.defaultSubtitles||d&&![ne.CAPTIONS,ne.SUBTITLES].includes((c=d?.track)==null?void 0:c.kind)||nr(e,!0)};return r.addEventListener("loadstart",o),(i=r.textTracks)==null||i.addEventListener("addtrack",o),(s=r.textTracks)==null||s.addEventListener("removetrack",o),()=>{var d,c;r.removeEventListener("loadstart",o),(d=r.textTracks)==null||d.removeEventListener("addtrack",o),(c=r.textTracks)==null||c.removeEventListener("removetrack",o)}}]},mediaChaptersCues:{get(t){var e;let{media:i}=t;if(!i)return[];let[s]=Rt(i,{kind:ne.CHAPTERS});return Array.from((e=s?.cues)!=null?e:[]).map(({text:r,startTime:a,endTime:o})=>({text:lu(r),startTime:a,endTime:o}))},mediaEvents:["loadstart","loadedmetadata"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:s}=e;if(!s)return;let r=s.querySelector('track[kind="chapters"][default][src]'),a=(i=s.shadowRoot)==null?void 0:i.querySelector(':is(video,audio) > track[kind="chapters"][default][src]');return r?.addEventListener("load",t),a?.addEventListener("load",t),()=>{r?.removeEventListener("load",t),a?.removeEventListener("load",t)}}]},mediaIsPip:{get(t){var e,i;let{media:s,documentElement:r}=t;if(!s||!r||!r.pictureInPictureElement)return!1;if(r.pictureInPictureElement===s)return!0;if(r.pictureInPictureElement instanceof HTMLMediaElement)return(e=s.localName)!=null&&e.includes("-")?se(s,r.pictureInPictureElement):!1;if(r.pictureInPictureElement.localName.includes("-")){let a=r.pictureInPictureElement.shadowRoot;for(;a?.pictureInPictureElement;){if(a.pictureInPictureElement===s)return!0;a=(i=a.pictureInPictureElement)==null?void 0:i.shadowRoot}}return!1},set(t,e){let{media:i}=e;if(i)if(t){if(!F.pictureInPictureEnabled){console.warn("MediaChrome: Picture-in-picture is not enabled");return}if(!i.requestPictureInPicture){console.warn("MediaChrome: The current media does not support picture-in-picture");return}let s=()=>{console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a readyState > 0.")};i.requestPictureInPicture().catch(r=>{if(r.code===11){if(!i.src){console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a src set.");return}if(i.readyState===0&&i.preload==="none"){let a=()=>{i.removeEventListener("loadedmetadata",o),i.preload="none"},o=()=>{i.requestPictureInPicture().catch(s),a()};i.addEventListener("loadedmetadata",o),i.preload="metadata",setTimeout(()=>{i.readyState===0&&s(),a()},1e3)}else throw r}else throw r})}else F.pictureInPictureElement&&F.exitPictureInPicture()},mediaEvents:["enterpictureinpicture","leavepictureinpicture"]},mediaRenditionList:{get(t){var e;let{media:i}=t;return[...(e=i?.videoRenditions)!=null?e:[]].map(s=>({...s}))},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaRenditionSelected:{get(t){var e,i,s;let{media:r}=t;return(s=(i=r?.videoRenditions)==null?void 0:i[(e=r.videoRenditions)==null?void 0:e.selectedIndex])==null?void 0:s.id},set(t,e){let{media:i}=e;if(!i?.videoRenditions){console.warn("MediaController: Rendition selection not supported by this media.");return}let s=t,r=Array.prototype.findIndex.call(i.videoRenditions,a=>a.id==s);i.videoRenditions.selectedIndex!=r&&(i.videoRenditions.selectedIndex=r)},mediaEvents:["emptied"],videoRenditionsEvents:["addrendition","removerendition","change"]},mediaAudioTrackList:{get(t){var e;let{media:i}=t;return[...(e=i?.audioTracks)!=null?e:[]]},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaAudioTrackEnabled:{get(t){var e,i;let{media:s}=t;return(i=[...(e=s?.audioTracks)!=null?e:[]].find(r=>r.enabled))==null?void 0:i.id},set(t,e){let{media:i}=e;if(!i?.audioTracks){console.warn("MediaChrome: Audio track selection not supported by this media.");return}let s=t;for(let r of i.audioTracks)r.enabled=s==r.id},mediaEvents:["emptied"],audioTracksEvents:["addtrack","removetrack","change"]},mediaIsFullscreen:{get(t){return Wl(t)},set(t,e,i){var s,r;t?(Hl(e),i.detail&&!((s=e.media)!=null&&s.inert)&&((r=e.media)==null||r.focus())):Fl(e)},rootEvents:["fullscreenchange","webkitfullscreenchange"],mediaEvents:["webkitbeginfullscreen","webkitendfullscreen","webkitpresentationmodechanged"]},mediaIsCasting:{get(t){var e;let{media:i}=t;return!i?.remote||((e=i.remote)==null?void 0:e.state)==="disconnected"?!1:i.remote.state==="connected"},set(t,e){var i,s;let{media:r}=e;if(r&&!(t&&((i=r.remote)==null?void 0:i.state)!=="disconnected")&&!(!t&&((s=r.remote)==null?void 0:s.state)!=="connected")){if(typeof r.remote.prompt!="function"){console.warn("MediaChrome: Casting is not supported in this environment");return}r.remote.prompt().catch(()=>{})}},remoteEvents:["connect","connecting","disconnect"]},mediaIsAirplaying:{get(){return!1},set(t,e){let{media:i}=e;if(i){if(!(i.webkitShowPlaybackTargetPicker&&l.WebKitPlaybackTargetAvailabilityEvent)){console.error("MediaChrome: received a request to select AirPlay but AirPlay is not supported in this environment");return}i.webkitShowPlaybackTargetPicker()}},mediaEvents:["webkitcurrentplaybacktargetiswirelesschanged"]},mediaFullscreenUnavailable:{get(t){let{media:e}=t;if(!Vl||!Ja(e))return oe.UNSUPPORTED}},mediaPipUnavailable:{get(t){let{media:e}=t;if(!Kl||!Xa(e))return oe.UNSUPPORTED;if(e?.disablePictureInPicture)return oe.UNAVAILABLE}},mediaVolumeUnavailable:{get(t){let{media:e}=t;if(lr===!1||e?.volume==null)return oe.UNSUPPORTED},stateOwnersUpdateHandlers:[t=>{lr==null&&nu.then(e=>t(e?void 0:oe.UNSUPPORTED))}]},mediaCastUnavailable:{get(t,{availability:e="not-available"}={}){var i;let{media:s}=t;if(!ql||!((i=s?.remote)!=null&&i.state))return oe.UNSUPPORTED;if(!(e==null||e==="available"))return oe.UNAVAILABLE},stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:s}=e;return s?(s.disableRemotePlayback||s.hasAttribute("disableremoteplayback")||(i=s?.remote)==null||i.watchAvailability(a=>{t({availability:a?"available":"not-available"})}).catch(a=>{a.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var a;(a=s?.remote)==null||a.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaAirplayUnavailable:{get(t,e){if(!Gl)return oe.UNSUPPORTED;if(e?.availability==="not-available")return oe.UNAVAILABLE},mediaEvents:["webkitplaybacktargetavailabilitychanged"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:s}=e;return s?(s.disableRemotePlayback||s.hasAttribute("disableremoteplayback")||(i=s?.remote)==null||i.watchAvailability(a=>{t({availability:a?"available":"not-available"})}).catch(a=>{a.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var a;(a=s?.remote)==null||a.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaRenditionUnavailable:{get(t){var e;let{media:i}=t;if(!i?.videoRenditions)return oe.UNSUPPORTED;if(!((e=i.videoRenditions)!=null&&e.length))return oe.UNAVAILABLE},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaAudioTrackUnavailable:{get(t){var e,i;let{media:s}=t;if(!s?.audioTracks)return oe.UNSUPPORTED;if(((i=(e=s.audioTracks)==null?void 0:e.length)!=null?i:0)<=1)return oe.UNAVAILABLE},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaLang:{get(t){let{options:{mediaLang:e}={}}=t;return e??"en"}}};var Ql={[h.MEDIA_PREVIEW_REQUEST](t,e,{detail:i}){var s,r,a;let{media:o}=e,d=i??void 0,c,E;if(o&&d!=null){let[m]=Rt(o,{kind:ne.METADATA,label:"thumbnails"}),_=Array.prototype.find.call((s=m?.cues)!=null?s:[],(g,M,y)=>M===0?g.endTime>d:M===y.length-1?g.startTime<=d:g.startTime<=d&&g.endTime>d);if(_){let g=/'^(?:[a-z]+:)?\/\//i.test(_.text)||(r=o?.querySelector('track[label="thumbnails"]'))==null?void 0:r.src,M=new URL(_.text,g);E=new URLSearchParams(M.hash).get("#xywh").split(",").map(ie=>+ie),c=M.href}}let T=t.mediaDuration.get(e),f=(a=t.mediaChaptersCues.get(e).find((m,_,g)=>_===g.length-1&&T===m.endTime?m.startTime<=d&&m.endTime>=d:m.startTime<=d&&m.endTime>d))==null?void 0:a.text;return i!=null&&f==null&&(f=""),{mediaPreviewTime:d,mediaPreviewImage:c,mediaPreviewCoords:E,mediaPreviewChapter:f}},[h.MEDIA_PAUSE_REQUEST](t,e){t["mediaPaused"].set(!0,e)},[h.MEDIA_PLAY_REQUEST](t,e){var i,s,r,a;let o="mediaPaused",c=t.mediaStreamType.get(e)===de.LIVE,E=!((i=e.options)!=null&&i.noAutoSeekToLive),T=t.mediaTargetLiveWindow.get(e)>0;if(c&&E&&!T){let S=(s=t.mediaSeekable.get(e))==null?void 0:s[1];if(S){let f=(a=(r=e.options)==null?void 0:r.seekToLiveOffset)!=null?a:0,m=S-f;t.mediaCurrentTime.set(m,e)}}t[o].set(!1,e)},[h.MEDIA_PLAYBACK_RATE_REQUEST](t,e,{detail:i}){let s="mediaPlaybackRate",r=i;t[s].set(r,e)},[h.MEDIA_MUTE_REQUEST](t,e){t["mediaMuted"].set(!0,e)},[h.MEDIA_UNMUTE_REQUEST](t,e){let i="mediaMuted";t.mediaVolume.get(e)||t.mediaVolume.set(.25,e),t[i].set(!1,e)},[h.MEDIA_LOOP_REQUEST](t,e,{detail:i}){let s="mediaLoop",r=!!i;return t[s].set(r,e),{mediaLoop:r}},[h.MEDIA_VOLUME_REQUEST](t,e,{detail:i}){let s="mediaVolume",r=i;r&&t.mediaMuted.get(e)&&t.mediaMuted.set(!1,e),t[s].set(r,e)},[h.MEDIA_SEEK_REQUEST](t,e,{detail:i}){let s="mediaCurrentTime",r=i;t[s].set(r,e)},[h.MEDIA_SEEK_TO_LIVE_REQUEST](t,e){var i,s,r;let a="mediaCurrentTime",o=(i=t.mediaSeekable.get(e))==null?void 0:i[1];if(Number.isNaN(Number(o)))return;let d=(r=(s=e.options)==null?void 0:s.seekToLiveOffset)!=null?r:0,c=o-d;t[a].set(c,e)},[h.MEDIA_SHOW_SUBTITLES_REQUEST](t,e,{detail:i}){var s;let{options:r}=e,a=ri(e),o=za(i),d=(s=o[0])==null?void 0:s.language;d&&!r.noSubtitlesLangPref&&l.localStorage.setItem("media-chrome-pref-subtitles-lang",d),Lt(it.SHOWING,a,o)},[h.MEDIA_DISABLE_SUBTITLES_REQUEST](t,e,{detail:i}){let s=ri(e),r=i??[];Lt(it.DISABLED,s,r)},[h.MEDIA_TOGGLE_SUBTITLES_REQUEST](t,e,{detail:i}){nr(e,i)},[h.MEDIA_RENDITION_REQUEST](t,e,{detail:i}){let s="mediaRenditionSelected",r=i;t[s].set(r,e)},[h.MEDIA_AUDIO_TRACK_REQUEST](t,e,{detail:i}){let s="mediaAudioTrackEnabled",r=i;t[s].set(r,e)},[h.MEDIA_ENTER_PIP_REQUEST](t,e){let i="mediaIsPip";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[h.MEDIA_EXIT_PIP_REQUEST](t,e){t["mediaIsPip"].set(!1,e)},[h.MEDIA_ENTER_FULLSCREEN_REQUEST](t,e,i){let s="mediaIsFullscreen";t.mediaIsPip.get(e)&&t.mediaIsPip.set(!1,e),t[s].set(!0,e,i)},[h.MEDIA_EXIT_FULLSCREEN_REQUEST](t,e){t["mediaIsFullscreen"].set(!1,e)},[h.MEDIA_ENTER_CAST_REQUEST](t,e){let i="mediaIsCasting";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[h.MEDIA_EXIT_CAST_REQUEST](t,e){t["mediaIsCasting"].set(!1,e)},[h.MEDIA_AIRPLAY_REQUEST](t,e){t["mediaIsAirplaying"].set(!0,e)}};var zl=({media:t,fullscreenElement:e,documentElement:i,stateMediator:s=ai,requestMap:r=Ql,options:a={},monitorStateOwnersOnlyWithSubscriptions:o=!0})=>{let d=[],c={options:{...a}},E=Object.freeze({mediaPreviewTime:void 0,mediaPreviewImage:void 0,mediaPreviewCoords:void 0,mediaPreviewChapter:void 0}),T=g=>{g!=null&&(or(g,E)||(E=Object.freeze({...E,...g}),d.forEach(M=>M(E))))},S=()=>{let g=Object.entries(s).reduce((M,[y,{get:ie}])=>(M[y]=ie(c),M),{});T(g)},f={},m,_=async(g,M)=>{var y,ie,Ci,xi,Bt,Ve,Ke,Oi,_t,So,yo,ko,wo,Io,Mo,Lo;let Ac=!!m;if(m={...c,...m??{},...g},Ac)return;await Yl(...Object.values(g));let $t=d.length>0&&M===0&&o,Ro=c.media!==m.media,Do=((y=c.media)==null?void 0:y.textTracks)!==((ie=m.media)==null?void 0:ie.textTracks),Co=((Ci=c.media)==null?void 0:Ci.videoRenditions)!==((xi=m.media)==null?void 0:xi.videoRenditions),xo=((Bt=c.media)==null?void 0:Bt.audioTracks)!==((Ve=m.media)==null?void 0:Ve.audioTracks),Oo=((Ke=c.media)==null?void 0:Ke.remote)!==((Oi=m.media)==null?void 0:Oi.remote),Uo=c.documentElement!==m.documentElement,Po=!!c.media&&(Ro||$t),No=!!((_t=c.media)!=null&&_t.textTracks)&&(Do||$t),Ho=!!((So=c.media)!=null&&So.videoRenditions)&&(Co||$t),Fo=!!((yo=c.media)!=null&&yo.audioTracks)&&(xo||$t),Wo=!!((ko=c.media)!=null&&ko.remote)&&(Oo||$t),Bo=!!c.documentElement&&(Uo||$t),La=Po||No||Ho||Fo||Wo||Bo,Vt=d.length===0&&M===1&&o,$o=!!m.media&&(Ro||Vt),Vo=!!((wo=m.media)!=null&&wo.textTracks)&&(Do||Vt),Ko=!!((Io=m.media)!=null&&Io.videoRenditions)&&(Co||Vt),Go=!!((Mo=m.media)!=null&&Mo.audioTracks)&&(xo||Vt),qo=!!((Lo=m.media)!=null&&Lo.remote)&&(Oo||Vt),Yo=!!m.documentElement&&(Uo||Vt),Qo=$o||Vo||Ko||Go||qo||Yo;if(!(La||Qo)){Object.entries(m).forEach(([U,Ui])=>{c[U]=Ui}),S(),m=void 0;return}Object.entries(s).forEach(([U,{get:Ui,mediaEvents:Tc=[],textTracksEvents:Sc=[],videoRenditionsEvents:yc=[],audioTracksEvents:kc=[],remoteEvents:wc=[],rootEvents:Ic=[],stateOwnersUpdateHandlers:Mc=[]}])=>{f[U]||(f[U]={});let le=B=>{let Y=Ui(c,B);T({[U]:Y})},Z;Z=f[U].mediaEvents,Tc.forEach(B=>{Z&&Po&&(c.media.removeEventListener(B,Z),f[U].mediaEvents=void 0),$o&&(m.media.addEventListener(B,le),f[U].mediaEvents=le)}),Z=f[U].textTracksEvents,Sc.forEach(B=>{var Y,be;Z&&No&&((Y=c.media.textTracks)==null||Y.removeEventListener(B,Z),f[U].textTracksEvents=void 0),Vo&&((be=m.media.textTracks)==null||be.addEventListener(B,le),f[U].textTracksEvents=le)}),Z=f[U].videoRenditionsEvents,yc.forEach(B=>{var Y,be;Z&&Ho&&((Y=c.media.videoRenditions)==null||Y.removeEventListener(B,Z),f[U].videoRenditionsEvents=void 0),Ko&&((be=m.media.videoRenditions)==null||be.addEventListener(B,le),f[U].videoRenditionsEvents=le)}),Z=f[U].audioTracksEvents,kc.forEach(B=>{var Y,be;Z&&Fo&&((Y=c.media.audioTracks)==null||Y.removeEventListener(B,Z),f[U].audioTracksEvents=void 0),Go&&((be=m.media.audioTracks)==null||be.addEventListener(B,le),f[U].audioTracksEvents=le)}),Z=f[U].remoteEvents,wc.forEach(B=>{var Y,be;Z&&Wo&&((Y=c.media.remote)==null||Y.removeEventListener(B,Z),f[U].remoteEvents=void 0),qo&&((be=m.media.remote)==null||be.addEventListener(B,le),f[U].remoteEvents=le)}),Z=f[U].rootEvents,Ic.forEach(B=>{Z&&Bo&&(c.documentElement.removeEventListener(B,Z),f[U].rootEvents=void 0),Yo&&(m.documentElement.addEventListener(B,le),f[U].rootEvents=le)});let xs=f[U].stateOwnersUpdateHandlers;if(xs&&La&&(Array.isArray(xs)?xs:[xs]).forEach(Y=>{typeof Y=="function"&&Y()}),Qo){let B=Mc.map(Y=>Y(le,m)).filter(Y=>typeof Y=="function");f[U].stateOwnersUpdateHandlers=B.length===1?B[0]:B}else La&&(f[U].stateOwnersUpdateHandlers=void 0)}),Object.entries(m).forEach(([U,Ui])=>{c[U]=Ui}),S(),m=void 0};return _({media:t,fullscreenElement:e,documentElement:i,options:a}),{dispatch(g){let{type:M,detail:y}=g;if(r[M]&&E.mediaErrorCode==null){T(r[M](s,c,g));return}M==="mediaelementchangerequest"?_({media:y}):M==="fullscreenelementchangerequest"?_({fullscreenElement:y}):M==="documentelementchangerequest"?_({documentElement:y}):M==="optionschangerequest"&&(Object.entries(y??{}).forEach(([ie,Ci])=>{c.options[ie]=Ci}),S())},getState(){return E},subscribe(g){return _({},d.length+1),d.push(g),g(E),()=>{let M=d.indexOf(g);M>=0&&(_({},d.length-1),d.splice(M,1))}}}};var nn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},v=(t,e,i)=>(nn(t,e,"read from private field"),i?i.call(t):e.get(t)),ce=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Se=(t,e,i,s)=>(nn(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),lt=(t,e,i)=>(nn(t,e,"access private method"),i),Ze,Qi,R,ue,zi,Le,dr,Zi,cr,en,Ct,ur,tn,Xi,hr,sn,id,sd=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Enter"," ","f","m","k","c","l","j",">","<","p"],Zl=10,Xl=.025,Jl=.25,du=.25,cu=2,u={DEFAULT_SUBTITLES:"defaultsubtitles",DEFAULT_STREAM_TYPE:"defaultstreamtype",DEFAULT_DURATION:"defaultduration",FULLSCREEN_ELEMENT:"fullscreenelement",HOTKEYS:"hotkeys",KEYBOARD_BACKWARD_SEEK_OFFSET:"keyboardbackwardseekoffset",KEYBOARD_FORWARD_SEEK_OFFSET:"keyboardforwardseekoffset",KEYBOARD_DOWN_VOLUME_STEP:"keyboarddownvolumestep",KEYBOARD_UP_VOLUME_STEP:"keyboardupvolumestep",KEYS_USED:"keysused",LANG:"lang",LOOP:"loop",LIVE_EDGE_OFFSET:"liveedgeoffset",NO_AUTO_SEEK_TO_LIVE:"noautoseektolive",NO_DEFAULT_STORE:"nodefaultstore",NO_HOTKEYS:"nohotkeys",NO_MUTED_PREF:"nomutedpref",NO_SUBTITLES_LANG_PREF:"nosubtitleslangpref",NO_VOLUME_PREF:"novolumepref",SEEK_TO_LIVE_OFFSET:"seektoliveoffset"},rn=class extends St{constructor(){super(),ce(this,cr),ce(this,ur),ce(this,Xi),ce(this,sn),this.mediaStateReceivers=[],this.associatedElementSubscriptions=new Map,ce(this,Ze,new ot(this,u.HOTKEYS)),ce(this,Qi,void 0),ce(this,R,void 0),ce(this,ue,null),ce(this,zi,void 0),ce(this,Le,void 0),ce(this,dr,i=>{var s;(s=v(this,R))==null||s.dispatch(i)}),ce(this,Zi,void 0),ce(this,Ct,i=>{let{key:s,shiftKey:r}=i;if(!(r&&(s==="/"||s==="?")||sd.includes(s))){this.removeEventListener("keyup",v(this,Ct));return}this.keyboardShortcutHandler(i)}),this.associateElement(this);let e={};Se(this,zi,i=>{Object.entries(i).forEach(([s,r])=>{if(s in e&&e[s]===r)return;this.propagateMediaState(s,r);let a=s.toLowerCase(),o=new l.CustomEvent(pl[a],{composed:!0,detail:r});this.dispatchEvent(o)}),e=i})}static get observedAttributes(){return super.observedAttributes.concat(u.NO_HOTKEYS,u.HOTKEYS,u.DEFAULT_STREAM_TYPE,u.DEFAULT_SUBTITLES,u.DEFAULT_DURATION,u.NO_MUTED_PREF,u.NO_VOLUME_PREF,u.LANG,u.LOOP,u.LIVE_EDGE_OFFSET,u.SEEK_TO_LIVE_OFFSET,u.NO_AUTO_SEEK_TO_LIVE)}get mediaStore(){return v(this,R)}set mediaStore(e){var i,s;if(v(this,R)&&((i=v(this,Le))==null||i.call(this),Se(this,Le,void 0)),Se(this,R,e),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)){lt(this,cr,en).call(this);return}Se(this,Le,(s=v(this,R))==null?void 0:s.subscribe(v(this,zi)))}get fullscreenElement(){var e;return(e=v(this,Qi))!=null?e:this}set fullscreenElement(e){var i;this.hasAttribute(u.FULLSCREEN_ELEMENT)&&this.removeAttribute(u.FULLSCREEN_ELEMENT),Se(this,Qi,e),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}get defaultSubtitles(){return k(this,u.DEFAULT_SUBTITLES)}set defaultSubtitles(e){w(this,u.DEFAULT_SUBTITLES,e)}get defaultStreamType(){return C(this,u.DEFAULT_STREAM_TYPE)}set defaultStreamType(e){D(this,u.DEFAULT_STREAM_TYPE,e)}get defaultDuration(){return L(this,u.DEFAULT_DURATION)}set defaultDuration(e){x(this,u.DEFAULT_DURATION,e)}get noHotkeys(){return k(this,u.NO_HOTKEYS)}set noHotkeys(e){w(this,u.NO_HOTKEYS,e)}get keysUsed(){return C(this,u.KEYS_USED)}set keysUsed(e){D(this,u.KEYS_USED,e)}get liveEdgeOffset(){return L(this,u.LIVE_EDGE_OFFSET)}set liveEdgeOffset(e){x(this,u.LIVE_EDGE_OFFSET,e)}get noAutoSeekToLive(){return k(this,u.NO_AUTO_SEEK_TO_LIVE)}set noAutoSeekToLive(e){w(this,u.NO_AUTO_SEEK_TO_LIVE,e)}get noVolumePref(){return k(this,u.NO_VOLUME_PREF)}set noVolumePref(e){w(this,u.NO_VOLUME_PREF,e)}get noMutedPref(){return k(this,u.NO_MUTED_PREF)}set noMutedPref(e){w(this,u.NO_MUTED_PREF,e)}get noSubtitlesLangPref(){return k(this,u.NO_SUBTITLES_LANG_PREF)}set noSubtitlesLangPref(e){w(this,u.NO_SUBTITLES_LANG_PREF,e)}get noDefaultStore(){return k(this,u.NO_DEFAULT_STORE)}set noDefaultStore(e){w(this,u.NO_DEFAULT_STORE,e)}get resolvedLang(){return dl()}attributeChangedCallback(e,i,s){var r,a,o,d,c,E,T,S,f,m,_,g;if(super.attributeChangedCallback(e,i,s),e===u.NO_HOTKEYS)s!==i&&s===""?(this.hasAttribute(u.HOTKEYS)&&console.warn("Media Chrome: Both `hotkeys` and `nohotkeys` have been set. All hotkeys will be disabled."),this.disableHotkeys()):s!==i&&s===null&&this.enableHotkeys(),lt(this,Xi,hr).call(this);else if(e===u.HOTKEYS)v(this,Ze).value=s,lt(this,Xi,hr).call(this);else if(e===u.DEFAULT_SUBTITLES&&s!==i)(r=v(this,R))==null||r.dispatch({type:"optionschangerequest",detail:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES)}});else if(e===u.DEFAULT_STREAM_TYPE)(o=v(this,R))==null||o.dispatch({type:"optionschangerequest",detail:{defaultStreamType:(a=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?a:void 0}});else if(e===u.LIVE_EDGE_OFFSET&&s!==i)(d=v(this,R))==null||d.dispatch({type:"optionschangerequest",detail:{liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.SEEK_TO_LIVE_OFFSET&&s!==i)(c=v(this,R))==null||c.dispatch({type:"optionschangerequest",detail:{seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.NO_AUTO_SEEK_TO_LIVE)(E=v(this,R))==null||E.dispatch({type:"optionschangerequest",detail:{noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE)}});else if(e===u.FULLSCREEN_ELEMENT){let M=s?(T=this.getRootNode())==null?void 0:T.getElementById(s):void 0;Se(this,Qi,M),(S=v(this,R))==null||S.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}else e===u.LANG&&s!==i?(Ps(s),(f=v(this,R))==null||f.dispatch({type:"optionschangerequest",detail:{mediaLang:s}})):e===u.LOOP&&s!==i?(m=v(this,R))==null||m.dispatch({type:h.MEDIA_LOOP_REQUEST,detail:s!=null}):e===u.NO_VOLUME_PREF&&s!==i?(_=v(this,R))==null||_.dispatch({type:"optionschangerequest",detail:{noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF)}}):e===u.NO_MUTED_PREF&&s!==i&&((g=v(this,R))==null||g.dispatch({type:"optionschangerequest",detail:{noMutedPref:this.hasAttribute(u.NO_MUTED_PREF)}}))}connectedCallback(){var e,i,s;this.associateElement(this),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)&&lt(this,cr,en).call(this),(e=v(this,R))==null||e.dispatch({type:"documentelementchangerequest",detail:F}),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement}),super.connectedCallback(),v(this,R)&&!v(this,Le)&&Se(this,Le,(s=v(this,R))==null?void 0:s.subscribe(v(this,zi))),v(this,Zi)!==void 0&&v(this,R)&&this.media&&setTimeout(()=>{var r,a,o;(a=(r=this.media)==null?void 0:r.textTracks)!=null&&a.length&&((o=v(this,R))==null||o.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:v(this,Zi)}))},0),this.hasAttribute(u.NO_HOTKEYS)?this.disableHotkeys():this.enableHotkeys()}disconnectedCallback(){var e,i,s,r,a,o;if((e=super.disconnectedCallback)==null||e.call(this),this.disableHotkeys(),v(this,R)){let d=v(this,R).getState();Se(this,Zi,!!((i=d.mediaSubtitlesShowing)!=null&&i.length)),(s=v(this,R))==null||s.dispatch({type:"fullscreenelementchangerequest",detail:void 0}),(r=v(this,R))==null||r.dispatch({type:"documentelementchangerequest",detail:void 0}),(a=v(this,R))==null||a.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:!1})}v(this,Le)&&((o=v(this,Le))==null||o.call(this),Se(this,Le,void 0)),this.unassociateElement(this),v(this,ue)&&(v(this,ue).remove(),Se(this,ue,null))}mediaSetCallback(e){var i;super.mediaSetCallback(e),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:e}),e.hasAttribute("tabindex")||(e.tabIndex=-1)}mediaUnsetCallback(e){var i;super.mediaUnsetCallback(e),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:void 0})}propagateMediaState(e,i){td(this.mediaStateReceivers,e,i)}associateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(i.has(e))return;let s=this.registerMediaStateReceiver.bind(this),r=this.unregisterMediaStateReceiver.bind(this),a=fu(e,s,r);Object.values(h).forEach(o=>{e.addEventListener(o,v(this,dr))}),i.set(e,a)}unassociateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(!i.has(e))return;i.get(e)(),i.delete(e),Object.values(h).forEach(r=>{e.removeEventListener(r,v(this,dr))})}registerMediaStateReceiver(e){if(!e)return;let i=this.mediaStateReceivers;i.indexOf(e)>-1||(i.push(e),v(this,R)&&Object.entries(v(this,R).getState()).forEach(([r,a])=>{td([e],r,a)}))}unregisterMediaStateReceiver(e){let i=this.mediaStateReceivers,s=i.indexOf(e);s<0||i.splice(s,1)}enableHotkeys(){this.addEventListener("keydown",lt(this,ur,tn))}disableHotkeys(){this.removeEventListener("keydown",lt(this,ur,tn)),this.removeEventListener("keyup",v(this,Ct))}get hotkeys(){return v(this,Ze)}set hotkeys(e){D(this,u.HOTKEYS,e)}keyboardShortcutHandler(e){var i,s,r,a,o,d,c,E,T;let S=e.target;if(((r=(s=(i=S.getAttribute(u.KEYS_USED))==null?void 0:i.split(" "))!=null?s:S?.keysUsed)!=null?r:[]).map(y=>y==="Space"?" ":y).filter(Boolean).includes(e.key))return;let m,_,g;if(!(v(this,Ze).contains(er(e.key))||e.shiftKey&&(e.key==="/"||e.key==="?")&&v(this,Ze).contains("noshift+/")))switch(e.key){case" ":case"k":m=v(this,R).getState().mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST,this.dispatchEvent(new l.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"m":m=this.mediaStore.getState().mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST,this.dispatchEvent(new l.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"f":m=this.mediaStore.getState().mediaIsFullscreen?h.MEDIA_EXIT_FULLSCREEN_REQUEST:h.MEDIA_ENTER_FULLSCREEN_REQUEST,this.dispatchEvent(new l.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"c":this.dispatchEvent(new l.CustomEvent(h.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}));break;case"ArrowLeft":case"j":{let y=this.hasAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET):Zl;_=Math.max(((a=this.mediaStore.getState().mediaCurrentTime)!=null?a:0)-y,0),g=new l.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"ArrowRight":case"l":{let y=this.hasAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET):Zl;_=Math.max(((o=this.mediaStore.getState().mediaCurrentTime)!=null?o:0)+y,0),g=new l.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"ArrowUp":{let y=this.hasAttribute(u.KEYBOARD_UP_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_UP_VOLUME_STEP):Xl;_=Math.min(((d=this.mediaStore.getState().mediaVolume)!=null?d:1)+y,1),g=new l.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"ArrowDown":{let y=this.hasAttribute(u.KEYBOARD_DOWN_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_DOWN_VOLUME_STEP):Xl;_=Math.max(((c=this.mediaStore.getState().mediaVolume)!=null?c:1)-y,0),g=new l.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"<":{let y=(E=this.mediaStore.getState().mediaPlaybackRate)!=null?E:1;_=Math.max(y-Jl,du).toFixed(2),g=new l.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case">":{let y=(T=this.mediaStore.getState().mediaPlaybackRate)!=null?T:1;_=Math.min(y+Jl,cu).toFixed(2),g=new l.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"/":case"?":{e.shiftKey&&lt(this,sn,id).call(this);break}case"p":{m=this.mediaStore.getState().mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST,g=new l.CustomEvent(m,{composed:!0,bubbles:!0}),this.dispatchEvent(g);break}default:break}}};Ze=new WeakMap;Qi=new WeakMap;R=new WeakMap;ue=new WeakMap;zi=new WeakMap;Le=new WeakMap;dr=new WeakMap;Zi=new WeakMap;cr=new WeakSet;en=function(){var t;this.mediaStore=zl({media:this.media,fullscreenElement:this.fullscreenElement,options:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES),defaultDuration:this.hasAttribute(u.DEFAULT_DURATION)?+this.getAttribute(u.DEFAULT_DURATION):void 0,defaultStreamType:(t=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?t:void 0,liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE),noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF),noMutedPref:this.hasAttribute(u.NO_MUTED_PREF),noSubtitlesLangPref:this.hasAttribute(u.NO_SUBTITLES_LANG_PREF)}})};Ct=new WeakMap;ur=new WeakSet;tn=function(t){var e;let{metaKey:i,altKey:s,key:r,shiftKey:a}=t,o=a&&(r==="/"||r==="?");if(o&&((e=v(this,ue))!=null&&e.open)){this.removeEventListener("keyup",v(this,Ct));return}if(i||s||!o&&!sd.includes(r)){this.removeEventListener("keyup",v(this,Ct));return}let d=t.target,c=d instanceof HTMLElement&&(d.tagName.toLowerCase()==="media-volume-range"||d.tagName.toLowerCase()==="media-time-range");[" ","ArrowLeft","ArrowRight","ArrowUp","ArrowDown"].includes(r)&&!v(this,Ze).contains(er(r))&&!c&&t.preventDefault(),this.addEventListener("keyup",v(this,Ct),{once:!0})};Xi=new WeakSet;hr=function(){v(this,ue)&&(v(this,ue).hotkeys=v(this,Ze).value||void 0,(this.noHotkeys||v(this,Ze).contains("noshift+/"))&&(v(this,ue).open=!1))};sn=new WeakSet;id=function(){v(this,ue)||(Se(this,ue,F.createElement("media-keyboard-shortcuts-dialog")),lt(this,Xi,hr).call(this),this.appendChild(v(this,ue))),v(this,ue).open=!0};var uu=Object.values(n),hu=Object.values(xa),rd=t=>{var e,i,s,r;let{observedAttributes:a}=t.constructor;!a&&((e=t.nodeName)!=null&&e.includes("-"))&&(l.customElements.upgrade(t),{observedAttributes:a}=t.constructor);let o=(r=(s=(i=t?.getAttribute)==null?void 0:i.call(t,I.MEDIA_CHROME_ATTRIBUTES))==null?void 0:s.split)==null?void 0:r.call(s,/\s+/);return Array.isArray(a||o)?(a||o).filter(d=>uu.includes(d)):[]},mu=t=>{var e,i;return(e=t.nodeName)!=null&&e.includes("-")&&l.customElements.get((i=t.nodeName)==null?void 0:i.toLowerCase())&&!(t instanceof l.customElements.get(t.nodeName.toLowerCase()))&&l.customElements.upgrade(t),hu.some(s=>s in t)},an=t=>mu(t)||!!rd(t).length,jl=t=>{var e;return(e=t?.join)==null?void 0:e.call(t,":")},ed={[n.MEDIA_SUBTITLES_LIST]:Mt,[n.MEDIA_SUBTITLES_SHOWING]:Mt,[n.MEDIA_SEEKABLE]:jl,[n.MEDIA_BUFFERED]:t=>t?.map(jl).join(" "),[n.MEDIA_PREVIEW_COORDS]:t=>t?.join(" "),[n.MEDIA_RENDITION_LIST]:Dl,[n.MEDIA_AUDIO_TRACK_LIST]:xl},pu=async(t,e,i)=>{var s,r;if(t.isConnected||await sr(0),typeof i=="boolean"||i==null)return w(t,e,i);if(typeof i=="number")return x(t,e,i);if(typeof i=="string")return D(t,e,i);if(Array.isArray(i)&&!i.length)return t.removeAttribute(e);let a=(r=(s=ed[e])==null?void 0:s.call(ed,i))!=null?r:i;return t.setAttribute(e,a)},vu=t=>{var e;return!!((e=t.closest)!=null&&e.call(t,'*[slot="media"]'))},Dt=(t,e)=>{if(vu(t))return;let i=(r,a)=>{var o,d;an(r)&&a(r);let{children:c=[]}=r??{},E=(d=(o=r?.shadowRoot)==null?void 0:o.children)!=null?d:[];[...c,...E].forEach(S=>Dt(S,a))},s=t?.nodeName.toLowerCase();if(s.includes("-")&&!an(t)){l.customElements.whenDefined(s).then(()=>{i(t,e)});return}i(t,e)},td=(t,e,i)=>{t.forEach(s=>{if(e in s){s[e]=i;return}let r=rd(s),a=e.toLowerCase();r.includes(a)&&pu(s,a,i)})},fu=(t,e,i)=>{Dt(t,e);let s=T=>{var S;let f=(S=T?.composedPath()[0])!=null?S:T.target;e(f)},r=T=>{var S;let f=(S=T?.composedPath()[0])!=null?S:T.target;i(f)};t.addEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,s),t.addEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,r);let a=T=>{T.forEach(S=>{let{addedNodes:f=[],removedNodes:m=[],type:_,target:g,attributeName:M}=S;_==="childList"?(Array.prototype.forEach.call(f,y=>Dt(y,e)),Array.prototype.forEach.call(m,y=>Dt(y,i))):_==="attributes"&&M===I.MEDIA_CHROME_ATTRIBUTES&&(an(g)?e(g):i(g))})},o=[],d=T=>{let S=T.target;S.name!=="media"&&(o.forEach(f=>Dt(f,i)),o=[...S.assignedElements({flatten:!0})],o.forEach(f=>Dt(f,e)))};t.addEventListener("slotchange",d);let c=new MutationObserver(a);return c.observe(t,{childList:!0,attributes:!0,subtree:!0}),()=>{Dt(t,i),t.removeEventListener("slotchange",d),c.disconnect(),t.removeEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,s),t.removeEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,r)}};l.customElements.get("media-controller")||l.customElements.define("media-controller",rn);var ad=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},mr=(t,e,i)=>(ad(t,e,"read from private field"),i?i.call(t):e.get(t)),Eu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},pr=(t,e,i,s)=>(ad(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Re;function gu(t){return`
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
  `}var Ji=class extends l.HTMLElement{constructor(){if(super(),Eu(this,Re,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,s){var r,a,o,d,c;e===I.MEDIA_CONTROLLER&&(i&&((a=(r=mr(this,Re))==null?void 0:r.unassociateElement)==null||a.call(r,this),pr(this,Re,null)),s&&this.isConnected&&(pr(this,Re,(o=this.getRootNode())==null?void 0:o.getElementById(s)),(c=(d=mr(this,Re))==null?void 0:d.associateElement)==null||c.call(d,this)))}connectedCallback(){var e,i,s;let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(pr(this,Re,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(s=(i=mr(this,Re))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var e,i;(i=(e=mr(this,Re))==null?void 0:e.unassociateElement)==null||i.call(e,this),pr(this,Re,null)}};Re=new WeakMap;Ji.shadowRootOptions={mode:"open"};Ji.getTemplateHTML=gu;l.customElements.get("media-control-bar")||l.customElements.define("media-control-bar",Ji);var ni={PLACEMENT:"placement",BOUNDS:"bounds"};function bu(t){return`
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
  `}var oi=class extends l.HTMLElement{constructor(){if(super(),this.updateXOffset=()=>{var e;if(!Ks(this,{checkOpacity:!1,checkVisibilityCSS:!1}))return;let i=this.placement;if(i==="left"||i==="right"){this.style.removeProperty("--media-tooltip-offset-x");return}let s=getComputedStyle(this),r=(e=Me(this,"#"+this.bounds))!=null?e:te(this);if(!r)return;let{x:a,width:o}=r.getBoundingClientRect(),{x:d,width:c}=this.getBoundingClientRect(),E=d+c,T=a+o,S=s.getPropertyValue("--media-tooltip-offset-x"),f=S?parseFloat(S.replace("px","")):0,m=s.getPropertyValue("--media-tooltip-container-margin"),_=m?parseFloat(m.replace("px","")):0,g=d-a+f-_,M=E-T+f+_;if(g<0){this.style.setProperty("--media-tooltip-offset-x",`${g}px`);return}if(M>0){this.style.setProperty("--media-tooltip-offset-x",`${M}px`);return}this.style.removeProperty("--media-tooltip-offset-x")},!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}if(this.arrowEl=this.shadowRoot.querySelector("#arrow"),Object.prototype.hasOwnProperty.call(this,"placement")){let e=this.placement;delete this.placement,this.placement=e}}static get observedAttributes(){return[ni.PLACEMENT,ni.BOUNDS]}get placement(){return C(this,ni.PLACEMENT)}set placement(e){D(this,ni.PLACEMENT,e)}get bounds(){return C(this,ni.BOUNDS)}set bounds(e){D(this,ni.BOUNDS,e)}};oi.shadowRootOptions={mode:"open"};oi.getTemplateHTML=bu;l.customElements.get("media-tooltip")||l.customElements.define("media-tooltip",oi);var on=oi;var cn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Q=(t,e,i)=>(cn(t,e,"read from private field"),i?i.call(t):e.get(t)),xt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},vr=(t,e,i,s)=>(cn(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),nd=(t,e,i)=>(cn(t,e,"access private method"),i),De,di,ln,od,ct,li,fr,dn,ld,dt={TOOLTIP_PLACEMENT:"tooltipplacement",DISABLED:"disabled",NO_TOOLTIP:"notooltip"};function _u(t,e={}){return`
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
        <template shadowrootmode="${on.shadowRootOptions.mode}">
          ${on.getTemplateHTML({})}
        </template>
        <slot name="tooltip-content">
          ${this.getTooltipContentHTML(t)}
        </slot>
      </media-tooltip>
    </slot>
  `}function Au(t,e){return`
    <slot></slot>
  `}function Tu(){return""}var K=class extends l.HTMLElement{constructor(){if(super(),xt(this,ln),xt(this,dn),xt(this,De,void 0),this.preventClick=!1,this.tooltipEl=null,xt(this,di,e=>{this.preventClick||this.handleClick(e),setTimeout(Q(this,ct),0)}),xt(this,ct,()=>{var e,i;(i=(e=this.tooltipEl)==null?void 0:e.updateXOffset)==null||i.call(e)}),xt(this,li,e=>{let{key:i}=e;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",Q(this,li));return}this.preventClick||this.handleClick(e)}),xt(this,fr,e=>{let{metaKey:i,altKey:s,key:r}=e;if(i||s||!this.keysUsed.includes(r)){this.removeEventListener("keyup",Q(this,li));return}this.addEventListener("keyup",Q(this,li),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);$(this.shadowRoot,i)}this.tooltipEl=this.shadowRoot.querySelector("media-tooltip")}static get observedAttributes(){return["disabled",dt.TOOLTIP_PLACEMENT,I.MEDIA_CONTROLLER,n.MEDIA_LANG]}enable(){this.addEventListener("click",Q(this,di)),this.addEventListener("keydown",Q(this,fr)),this.tabIndex=0}disable(){this.removeEventListener("click",Q(this,di)),this.removeEventListener("keydown",Q(this,fr)),this.removeEventListener("keyup",Q(this,li)),this.tabIndex=-1}attributeChangedCallback(e,i,s){var r,a,o,d,c;e===I.MEDIA_CONTROLLER?(i&&((a=(r=Q(this,De))==null?void 0:r.unassociateElement)==null||a.call(r,this),vr(this,De,null)),s&&this.isConnected&&(vr(this,De,(o=this.getRootNode())==null?void 0:o.getElementById(s)),(c=(d=Q(this,De))==null?void 0:d.associateElement)==null||c.call(d,this))):e==="disabled"&&s!==i?s==null?this.enable():this.disable():e===dt.TOOLTIP_PLACEMENT&&this.tooltipEl&&s!==i?this.tooltipEl.placement=s:e===n.MEDIA_LANG&&(this.shadowRoot.querySelector('slot[name="tooltip-content"]').innerHTML=this.constructor.getTooltipContentHTML()),nd(this,ln,od).call(this)&&Q(this,ct).call(this)}connectedCallback(){var e,i,s;let{style:r}=P(this.shadowRoot,":host");r.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),this.hasAttribute("disabled")?this.disable():this.enable(),this.setAttribute("role","button");let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(vr(this,De,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(s=(i=Q(this,De))==null?void 0:i.associateElement)==null||s.call(i,this)),l.customElements.whenDefined("media-tooltip").then(()=>nd(this,dn,ld).call(this))}disconnectedCallback(){var e,i;this.disable(),(i=(e=Q(this,De))==null?void 0:e.unassociateElement)==null||i.call(e,this),vr(this,De,null),this.removeEventListener("mouseenter",Q(this,ct)),this.removeEventListener("focus",Q(this,ct)),this.removeEventListener("click",Q(this,di))}get keysUsed(){return["Enter"," "]}get tooltipPlacement(){return C(this,dt.TOOLTIP_PLACEMENT)}set tooltipPlacement(e){D(this,dt.TOOLTIP_PLACEMENT,e)}get mediaController(){return C(this,I.MEDIA_CONTROLLER)}set mediaController(e){D(this,I.MEDIA_CONTROLLER,e)}get disabled(){return k(this,dt.DISABLED)}set disabled(e){w(this,dt.DISABLED,e)}get noTooltip(){return k(this,dt.NO_TOOLTIP)}set noTooltip(e){w(this,dt.NO_TOOLTIP,e)}handleClick(e){}};De=new WeakMap;di=new WeakMap;ln=new WeakSet;od=function(){try{return this.matches(":hover, :focus-visible")}catch{return this.matches(":hover, :focus")}};ct=new WeakMap;li=new WeakMap;fr=new WeakMap;dn=new WeakSet;ld=function(){this.addEventListener("mouseenter",Q(this,ct)),this.addEventListener("focus",Q(this,ct)),this.addEventListener("click",Q(this,di));let t=this.tooltipPlacement;t&&this.tooltipEl&&(this.tooltipEl.placement=t)};K.shadowRootOptions={mode:"open"};K.getTemplateHTML=_u;K.getSlotTemplateHTML=Au;K.getTooltipContentHTML=Tu;l.customElements.get("media-chrome-button")||l.customElements.define("media-chrome-button",K);var Su=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="m6 21 15-9L6 3v18Z"/>
</svg>`,yu=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M6 20h4V4H6v16Zm8-16v16h4V4h-4Z"/>
</svg>`;function ku(t){return`
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
      <slot name="play">${Su}</slot>
      <slot name="pause">${yu}</slot>
    </slot>
  `}function wu(){return`
    <slot name="tooltip-play">${p("Play")}</slot>
    <slot name="tooltip-pause">${p("Pause")}</slot>
  `}var dd=t=>{let e=t.mediaPaused?p("play"):p("pause");t.setAttribute("aria-label",e)},ji=class extends K{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PAUSED,n.MEDIA_ENDED]}connectedCallback(){super.connectedCallback(),dd(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),(e===n.MEDIA_PAUSED||e===n.MEDIA_LANG)&&dd(this)}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){w(this,n.MEDIA_PAUSED,e)}handleClick(){let e=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new l.CustomEvent(e,{composed:!0,bubbles:!0}))}};ji.getSlotTemplateHTML=ku;ji.getTooltipContentHTML=wu;l.customElements.get("media-play-button")||l.customElements.define("media-play-button",ji);var Iu=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M16.5 12A4.5 4.5 0 0 0 14 8v2.18l2.45 2.45a4.22 4.22 0 0 0 .05-.63Zm2.5 0a6.84 6.84 0 0 1-.54 2.64L20 16.15A8.8 8.8 0 0 0 21 12a9 9 0 0 0-7-8.77v2.06A7 7 0 0 1 19 12ZM4.27 3 3 4.27 7.73 9H3v6h4l5 5v-6.73l4.25 4.25A6.92 6.92 0 0 1 14 18.7v2.06A9 9 0 0 0 17.69 19l2 2.05L21 19.73l-9-9L4.27 3ZM12 4 9.91 6.09 12 8.18V4Z"/>
</svg>`,cd=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4Z"/>
</svg>`,Mu=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4ZM14 3.23v2.06a7 7 0 0 1 0 13.42v2.06a9 9 0 0 0 0-17.54Z"/>
</svg>`;function Lu(t){return`
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
      <slot name="off">${Iu}</slot>
      <slot name="low">${cd}</slot>
      <slot name="medium">${cd}</slot>
      <slot name="high">${Mu}</slot>
    </slot>
  `}function Ru(){return`
    <slot name="tooltip-mute">${p("Mute")}</slot>
    <slot name="tooltip-unmute">${p("Unmute")}</slot>
  `}var ud=t=>{let i=t.mediaVolumeLevel==="off"?p("unmute"):p("mute");t.setAttribute("aria-label",i)},es=class extends K{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_VOLUME_LEVEL]}connectedCallback(){super.connectedCallback(),ud(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===n.MEDIA_VOLUME_LEVEL&&ud(this)}get mediaVolumeLevel(){return C(this,n.MEDIA_VOLUME_LEVEL)}set mediaVolumeLevel(e){D(this,n.MEDIA_VOLUME_LEVEL,e)}handleClick(){let e=this.mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST;this.dispatchEvent(new l.CustomEvent(e,{composed:!0,bubbles:!0}))}};es.getSlotTemplateHTML=Lu;es.getTooltipContentHTML=Ru;l.customElements.get("media-mute-button")||l.customElements.define("media-mute-button",es);var En=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},G=(t,e,i)=>(En(t,e,"read from private field"),i?i.call(t):e.get(t)),ee=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ut=(t,e,i,s)=>(En(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ye=(t,e,i)=>(En(t,e,"access private method"),i),Ce,wr,Er,gr,ke,yr,br,_r,Ar,gn,hd,Tr,un,Sr,hn,kr,bn,mn,md,pn,pd,vn,vd,fn,fd;function Du(t){return`
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
  `}function Cu(t){return""}var xe=class extends l.HTMLElement{constructor(){if(super(),ee(this,gn),ee(this,Tr),ee(this,Sr),ee(this,kr),ee(this,mn),ee(this,pn),ee(this,vn),ee(this,fn),ee(this,Ce,void 0),ee(this,wr,void 0),ee(this,Er,void 0),ee(this,gr,void 0),ee(this,ke,{}),ee(this,yr,[]),ee(this,br,()=>{if(this.range.matches(":focus-visible")){let{style:e}=P(this.shadowRoot,":host");e.setProperty("--_focus-visible-box-shadow","var(--_focus-box-shadow)")}}),ee(this,_r,()=>{let{style:e}=P(this.shadowRoot,":host");e.removeProperty("--_focus-visible-box-shadow")}),ee(this,Ar,()=>{let e=this.shadowRoot.querySelector("#segments-clipping");e&&e.parentNode.append(e)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);$(this.shadowRoot,i)}this.container=this.shadowRoot.querySelector("#container"),ut(this,Er,this.shadowRoot.querySelector("#startpoint")),ut(this,gr,this.shadowRoot.querySelector("#endpoint")),this.range=this.shadowRoot.querySelector("#range"),this.appearance=this.shadowRoot.querySelector("#appearance")}static get observedAttributes(){return["disabled","aria-disabled",I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,s){var r,a,o,d,c;e===I.MEDIA_CONTROLLER?(i&&((a=(r=G(this,Ce))==null?void 0:r.unassociateElement)==null||a.call(r,this),ut(this,Ce,null)),s&&this.isConnected&&(ut(this,Ce,(o=this.getRootNode())==null?void 0:o.getElementById(s)),(c=(d=G(this,Ce))==null?void 0:d.associateElement)==null||c.call(d,this))):(e==="disabled"||e==="aria-disabled"&&i!==s)&&(s==null?(this.range.removeAttribute(e),ye(this,Tr,un).call(this)):(this.range.setAttribute(e,s),ye(this,Sr,hn).call(this)))}connectedCallback(){var e,i,s;let{style:r}=P(this.shadowRoot,":host");r.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),G(this,ke).pointer=P(this.shadowRoot,"#pointer"),G(this,ke).progress=P(this.shadowRoot,"#progress"),G(this,ke).thumb=P(this.shadowRoot,'#thumb, ::slotted([slot="thumb"])'),G(this,ke).activeSegment=P(this.shadowRoot,"#segments-clipping rect:nth-child(0)");let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(ut(this,Ce,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(s=(i=G(this,Ce))==null?void 0:i.associateElement)==null||s.call(i,this)),this.updateBar(),this.shadowRoot.addEventListener("focusin",G(this,br)),this.shadowRoot.addEventListener("focusout",G(this,_r)),ye(this,Tr,un).call(this),qe(this.container,G(this,Ar))}disconnectedCallback(){var e,i;ye(this,Sr,hn).call(this),(i=(e=G(this,Ce))==null?void 0:e.unassociateElement)==null||i.call(e,this),ut(this,Ce,null),this.shadowRoot.removeEventListener("focusin",G(this,br)),this.shadowRoot.removeEventListener("focusout",G(this,_r)),Ye(this.container,G(this,Ar))}updatePointerBar(e){var i;(i=G(this,ke).pointer)==null||i.style.setProperty("width",`${this.getPointerRatio(e)*100}%`)}updateBar(){var e,i;let s=this.range.valueAsNumber*100;(e=G(this,ke).progress)==null||e.style.setProperty("width",`${s}%`),(i=G(this,ke).thumb)==null||i.style.setProperty("left",`${s}%`)}updateSegments(e){let i=this.shadowRoot.querySelector("#segments-clipping");if(i.textContent="",this.container.classList.toggle("segments",!!e?.length),!e?.length)return;let s=[...new Set([+this.range.min,...e.flatMap(a=>[a.start,a.end]),+this.range.max])];ut(this,yr,[...s]);let r=s.pop();for(let[a,o]of s.entries()){let[d,c]=[a===0,a===s.length-1],E=d?"calc(var(--segments-gap) / -1)":`${o*100}%`,S=`calc(${((c?r:s[a+1])-o)*100}%${d||c?"":" - var(--segments-gap)"})`,f=F.createElementNS("http://www.w3.org/2000/svg","rect"),m=qt(this.shadowRoot,`#segments-clipping rect:nth-child(${a+1})`);m.style.setProperty("x",E),m.style.setProperty("width",S),i.append(f)}}getPointerRatio(e){return gl(e.clientX,e.clientY,G(this,Er).getBoundingClientRect(),G(this,gr).getBoundingClientRect())}get dragging(){return this.hasAttribute("dragging")}handleEvent(e){switch(e.type){case"pointermove":ye(this,fn,fd).call(this,e);break;case"input":this.updateBar();break;case"pointerenter":ye(this,mn,md).call(this,e);break;case"pointerdown":ye(this,kr,bn).call(this,e);break;case"pointerup":ye(this,pn,pd).call(this);break;case"pointerleave":ye(this,vn,vd).call(this);break}}get keysUsed(){return["ArrowUp","ArrowRight","ArrowDown","ArrowLeft"]}};Ce=new WeakMap;wr=new WeakMap;Er=new WeakMap;gr=new WeakMap;ke=new WeakMap;yr=new WeakMap;br=new WeakMap;_r=new WeakMap;Ar=new WeakMap;gn=new WeakSet;hd=function(t){let e=G(this,ke).activeSegment;if(!e)return;let i=this.getPointerRatio(t),r=`#segments-clipping rect:nth-child(${G(this,yr).findIndex((a,o,d)=>{let c=d[o+1];return c!=null&&i>=a&&i<=c})+1})`;(e.selectorText!=r||!e.style.transform)&&(e.selectorText=r,e.style.setProperty("transform","var(--media-range-segment-hover-transform, scaleY(2))"))};Tr=new WeakSet;un=function(){this.hasAttribute("disabled")||!this.isConnected||(this.addEventListener("input",this),this.addEventListener("pointerdown",this),this.addEventListener("pointerenter",this))};Sr=new WeakSet;hn=function(){var t,e;this.removeEventListener("input",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointerenter",this),this.removeEventListener("pointerleave",this),(t=l.window)==null||t.removeEventListener("pointerup",this),(e=l.window)==null||e.removeEventListener("pointermove",this)};kr=new WeakSet;bn=function(t){var e;ut(this,wr,t.composedPath().includes(this.range)),(e=l.window)==null||e.addEventListener("pointerup",this,{once:!0})};mn=new WeakSet;md=function(t){var e;t.pointerType!=="mouse"&&ye(this,kr,bn).call(this,t),this.addEventListener("pointerleave",this,{once:!0}),(e=l.window)==null||e.addEventListener("pointermove",this)};pn=new WeakSet;pd=function(){var t;(t=l.window)==null||t.removeEventListener("pointerup",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled")};vn=new WeakSet;vd=function(){var t,e;this.removeEventListener("pointerleave",this),(t=l.window)==null||t.removeEventListener("pointermove",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled"),(e=G(this,ke).activeSegment)==null||e.style.removeProperty("transform")};fn=new WeakSet;fd=function(t){t.pointerType==="pen"&&t.buttons===0||(this.toggleAttribute("dragging",t.buttons===1||t.pointerType!=="mouse"),this.updatePointerBar(t),ye(this,gn,hd).call(this,t),this.dragging&&(t.pointerType!=="mouse"||!G(this,wr))&&(this.range.disabled=!0,this.range.valueAsNumber=this.getPointerRatio(t),this.range.dispatchEvent(new Event("input",{bubbles:!0,composed:!0}))))};xe.shadowRootOptions={mode:"open"};xe.getTemplateHTML=Du;xe.getContainerTemplateHTML=Cu;l.customElements.get("media-chrome-range")||l.customElements.define("media-chrome-range",xe);var xu=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ed=(t,e,i)=>(xu(t,e,"read from private field"),i?i.call(t):e.get(t)),Ou=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ir,Uu=1,Pu=t=>t.mediaMuted?0:t.mediaVolume,Nu=t=>`${Math.round(t*100)}%`,_n=class extends xe{constructor(){super(...arguments),Ou(this,Ir,()=>{let e=this.range.value,i=new l.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)})}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_VOLUME,n.MEDIA_MUTED,n.MEDIA_VOLUME_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),this.range.setAttribute("aria-label",p("volume")),this.range.addEventListener("input",Ed(this,Ir))}disconnectedCallback(){this.range.removeEventListener("input",Ed(this,Ir)),super.disconnectedCallback()}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),(e===n.MEDIA_VOLUME||e===n.MEDIA_MUTED)&&(this.range.valueAsNumber=Pu(this),this.range.setAttribute("aria-valuetext",Nu(this.range.valueAsNumber)),this.updateBar())}get mediaVolume(){return L(this,n.MEDIA_VOLUME,Uu)}set mediaVolume(e){x(this,n.MEDIA_VOLUME,e)}get mediaMuted(){return k(this,n.MEDIA_MUTED)}set mediaMuted(e){w(this,n.MEDIA_MUTED,e)}get mediaVolumeUnavailable(){return C(this,n.MEDIA_VOLUME_UNAVAILABLE)}set mediaVolumeUnavailable(e){D(this,n.MEDIA_VOLUME_UNAVAILABLE,e)}};Ir=new WeakMap;l.customElements.get("media-volume-range")||l.customElements.define("media-volume-range",_n);var gd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Mr=(t,e,i)=>(gd(t,e,"read from private field"),i?i.call(t):e.get(t)),Hu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Lr=(t,e,i,s)=>(gd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Oe;function Fu(t){return`
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
  `}var ci=class extends l.HTMLElement{constructor(){if(super(),Hu(this,Oe,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_COORDS]}connectedCallback(){var e,i,s;let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(Lr(this,Oe,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(s=(i=Mr(this,Oe))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Mr(this,Oe))==null?void 0:e.unassociateElement)==null||i.call(e,this),Lr(this,Oe,null)}attributeChangedCallback(e,i,s){var r,a,o,d,c;[n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_COORDS].includes(e)&&this.update(),e===I.MEDIA_CONTROLLER&&(i&&((a=(r=Mr(this,Oe))==null?void 0:r.unassociateElement)==null||a.call(r,this),Lr(this,Oe,null)),s&&this.isConnected&&(Lr(this,Oe,(o=this.getRootNode())==null?void 0:o.getElementById(s)),(c=(d=Mr(this,Oe))==null?void 0:d.associateElement)==null||c.call(d,this)))}get mediaPreviewImage(){return C(this,n.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,n.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewCoords(){let e=this.getAttribute(n.MEDIA_PREVIEW_COORDS);if(e)return e.split(/\s+/).map(i=>+i)}set mediaPreviewCoords(e){if(!e){this.removeAttribute(n.MEDIA_PREVIEW_COORDS);return}this.setAttribute(n.MEDIA_PREVIEW_COORDS,e.join(" "))}update(){let e=this.mediaPreviewCoords,i=this.mediaPreviewImage;if(!(e&&i))return;let[s,r,a,o]=e,d=i.split("#")[0],c=getComputedStyle(this),{maxWidth:E,maxHeight:T,minWidth:S,minHeight:f}=c,m=c.getPropertyValue("--media-preview-thumbnail-object-fit").trim()||"contain",_,g;if(m==="fill"){let Ve=parseInt(E)/a,Ke=parseInt(T)/o,Oi=parseInt(S)/a,_t=parseInt(f)/o;_=Ve<1?Ve:Math.max(Ve,Oi),g=Ke<1?Ke:Math.max(Ke,_t)}else{let Ve=Math.min(parseInt(E)/a,parseInt(T)/o),Ke=Math.max(parseInt(S)/a,parseInt(f)/o),_t=Ve<1?Ve:Ke>1?Ke:1;_=_t,g=_t}let{style:M}=P(this.shadowRoot,":host"),y=P(this.shadowRoot,"img").style,ie=this.shadowRoot.querySelector("img"),xi=Math.min(_,g)<1?"min":"max";M.setProperty(`${xi}-width`,"initial","important"),M.setProperty(`${xi}-height`,"initial","important"),M.width=`${a*_}px`,M.height=`${o*g}px`;let Bt=()=>{y.width=`${this.imgWidth*_}px`,y.height=`${this.imgHeight*g}px`,y.display="block"};ie.src!==d&&(ie.onload=()=>{this.imgWidth=ie.naturalWidth,this.imgHeight=ie.naturalHeight,Bt(),ie.onload=null},ie.src=d,Bt()),Bt(),y.transform=`translate(-${s*_}px, -${r*g}px)`}};Oe=new WeakMap;ci.shadowRootOptions={mode:"open"};ci.getTemplateHTML=Fu;l.customElements.get("media-preview-thumbnail")||l.customElements.define("media-preview-thumbnail",ci);var An=ci;var bd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Rr=(t,e,i)=>(bd(t,e,"read from private field"),i?i.call(t):e.get(t)),Wu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Dr=(t,e,i,s)=>(bd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Ue;function Bu(t,e={}){return`
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
  `}function $u(t,e){return`
    <slot></slot>
  `}var me=class extends l.HTMLElement{constructor(){if(super(),Wu(this,Ue,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,s){var r,a,o,d,c;e===I.MEDIA_CONTROLLER&&(i&&((a=(r=Rr(this,Ue))==null?void 0:r.unassociateElement)==null||a.call(r,this),Dr(this,Ue,null)),s&&this.isConnected&&(Dr(this,Ue,(o=this.getRootNode())==null?void 0:o.getElementById(s)),(c=(d=Rr(this,Ue))==null?void 0:d.associateElement)==null||c.call(d,this)))}connectedCallback(){var e,i,s;let{style:r}=P(this.shadowRoot,":host");r.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`);let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(Dr(this,Ue,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(s=(i=Rr(this,Ue))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Rr(this,Ue))==null?void 0:e.unassociateElement)==null||i.call(e,this),Dr(this,Ue,null)}};Ue=new WeakMap;me.shadowRootOptions={mode:"open"};me.getTemplateHTML=Bu;me.getSlotTemplateHTML=$u;l.customElements.get("media-text-display")||l.customElements.define("media-text-display",me);var _d=[{singular:"hour",plural:"hours"},{singular:"minute",plural:"minutes"},{singular:"second",plural:"seconds"}],Ad=(t,e)=>{let i=t===1?p(_d[e].singular):p(_d[e].plural);return`${t} ${i}`},Ot=t=>{if(!si(t))return"";let e=Math.abs(t),i=e!==t,s=new Date(0,0,0,0,0,e,0),a=[s.getHours(),s.getMinutes(),s.getSeconds()].map((o,d)=>o&&Ad(o,d)).filter(o=>o).join(", ");return i?p("{time} remaining",{time:a}):e===0?Ad(0,2):a};function Ut(t,e){let i=!1;t<0&&(i=!0,t=0-t),t=t<0?0:t;let s=Math.floor(t%60),r=Math.floor(t/60%60),a=Math.floor(t/3600),o=Math.floor(e/60%60),d=Math.floor(e/3600);return(isNaN(t)||t===1/0)&&(a=r=s="0"),a=a>0||d>0?a+":":"",r=((a||o>=10)&&r<10?"0"+r:r)+":",s=s<10?"0"+s:s,(i?"-":"")+a+r+s}var Wv=Object.freeze({length:0,start(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'start' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0},end(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'end' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0}});var Sd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Td=(t,e,i)=>(Sd(t,e,"read from private field"),i?i.call(t):e.get(t)),Vu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ku=(t,e,i,s)=>(Sd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ts,Tn=class extends me{constructor(){super(),Vu(this,ts,void 0),Ku(this,ts,this.shadowRoot.querySelector("slot")),Td(this,ts).textContent=Ut(0)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PREVIEW_TIME]}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===n.MEDIA_PREVIEW_TIME&&s!=null&&(Td(this,ts).textContent=Ut(parseFloat(s)))}get mediaPreviewTime(){return L(this,n.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){x(this,n.MEDIA_PREVIEW_TIME,e)}};ts=new WeakMap;l.customElements.get("media-preview-time-display")||l.customElements.define("media-preview-time-display",Tn);var yd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Gu=(t,e,i)=>(yd(t,e,"read from private field"),i?i.call(t):e.get(t)),qu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Yu=(t,e,i,s)=>(yd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Cr,Sn=class extends me{constructor(){super(),qu(this,Cr,void 0),Yu(this,Cr,this.shadowRoot.querySelector("slot"))}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PREVIEW_CHAPTER,n.MEDIA_LANG]}attributeChangedCallback(e,i,s){if(super.attributeChangedCallback(e,i,s),(e===n.MEDIA_PREVIEW_CHAPTER||e===n.MEDIA_LANG)&&s!==i&&s!=null)if(Gu(this,Cr).textContent=s,s!==""){let r=p("chapter: {chapterName}",{chapterName:s});this.setAttribute("aria-valuetext",r)}else this.removeAttribute("aria-valuetext")}get mediaPreviewChapter(){return C(this,n.MEDIA_PREVIEW_CHAPTER)}set mediaPreviewChapter(e){D(this,n.MEDIA_PREVIEW_CHAPTER,e)}};Cr=new WeakMap;l.customElements.get("media-preview-chapter-display")||l.customElements.define("media-preview-chapter-display",Sn);var kd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},J=(t,e,i)=>(kd(t,e,"read from private field"),i?i.call(t):e.get(t)),Pe=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},he=(t,e,i,s)=>(kd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Qu=(t,e,i,s)=>({set _(r){he(t,e,r,i)},get _(){return J(t,e,s)}}),ui,xr,hi,is,Or,Ur,Pr,mi,Pt,Nr,Hr=class{constructor(e,i,s){Pe(this,ui,void 0),Pe(this,xr,void 0),Pe(this,hi,void 0),Pe(this,is,void 0),Pe(this,Or,void 0),Pe(this,Ur,void 0),Pe(this,Pr,void 0),Pe(this,mi,void 0),Pe(this,Pt,0),Pe(this,Nr,(r=performance.now())=>{he(this,Pt,requestAnimationFrame(J(this,Nr))),he(this,is,performance.now()-J(this,hi));let a=1e3/this.fps;if(J(this,is)>a){he(this,hi,r-J(this,is)%a);let o=1e3/((r-J(this,xr))/++Qu(this,Or)._),d=(r-J(this,Ur))/1e3/this.duration,c=J(this,Pr)+d*this.playbackRate;c-J(this,ui).valueAsNumber>0?he(this,mi,this.playbackRate/this.duration/o):(he(this,mi,.995*J(this,mi)),c=J(this,ui).valueAsNumber+J(this,mi)),this.callback(c)}}),he(this,ui,e),this.callback=i,this.fps=s}start(){J(this,Pt)===0&&(he(this,hi,performance.now()),he(this,xr,J(this,hi)),he(this,Or,0),J(this,Nr).call(this))}stop(){J(this,Pt)!==0&&(cancelAnimationFrame(J(this,Pt)),he(this,Pt,0))}update({start:e,duration:i,playbackRate:s}){let r=e-J(this,ui).valueAsNumber,a=Math.abs(i-this.duration);(r>0||r<-.5/i||a>=.5)&&this.callback(e),he(this,Pr,e),he(this,Ur,performance.now()),this.duration=i,this.playbackRate=s}};ui=new WeakMap;xr=new WeakMap;hi=new WeakMap;is=new WeakMap;Or=new WeakMap;Ur=new WeakMap;Pr=new WeakMap;mi=new WeakMap;Pt=new WeakMap;Nr=new WeakMap;var Mn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},W=(t,e,i)=>(Mn(t,e,"read from private field"),i?i.call(t):e.get(t)),z=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},pe=(t,e,i,s)=>(Mn(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ve=(t,e,i)=>(Mn(t,e,"access private method"),i),pi,ht,Br,rs,$r,Wr,as,ns,vi,fi,ss,yn,wd,kn,Vr,Ln,Kr,Rn,Gr,Dn,wn,Id,os,qr,In,Md,zu=t=>{let e=t.range,i=Ot(+Ld(t)),s=Ot(+t.mediaSeekableEnd),r=i&&s?p("{currentTime} of {totalTime}",{currentTime:i,totalTime:s}):p("video not loaded, unknown time.");e.setAttribute("aria-valuetext",r)};function Zu(t){return`
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
          <template shadowrootmode="${An.shadowRootOptions.mode}">
            ${An.getTemplateHTML({})}
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
  `}var Fr=(t,e=t.mediaCurrentTime)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,s=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;if(Number.isNaN(s))return 0;let r=(e-i)/(s-i);return Math.max(0,Math.min(r,1))},Ld=(t,e=t.range.valueAsNumber)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,s=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;return Number.isNaN(s)?0:e*(s-i)+i},ls=class extends xe{constructor(){super(),z(this,yn),z(this,Vr),z(this,Kr),z(this,Gr),z(this,wn),z(this,os),z(this,In),z(this,pi,null),z(this,ht,void 0),z(this,Br,void 0),z(this,rs,void 0),z(this,$r,void 0),z(this,Wr,void 0),z(this,as,void 0),z(this,ns,void 0),z(this,vi,void 0),z(this,fi,void 0),z(this,ss,()=>{ve(this,yn,wd).call(this)?W(this,ht).start():W(this,ht).stop()}),z(this,kn,s=>{this.dragging||(si(s)&&(this.range.valueAsNumber=s),W(this,fi)||this.updateBar())}),this.shadowRoot.querySelector("#track").insertAdjacentHTML("afterbegin",'<div id="buffered" part="buffered"></div>'),pe(this,Br,this.shadowRoot.querySelectorAll('[part~="box"]')),pe(this,$r,this.shadowRoot.querySelector('[part~="preview-box"]')),pe(this,Wr,this.shadowRoot.querySelector('[part~="current-box"]'));let i=getComputedStyle(this);pe(this,as,parseInt(i.getPropertyValue("--media-box-padding-left"))),pe(this,ns,parseInt(i.getPropertyValue("--media-box-padding-right"))),pe(this,ht,new Hr(this.range,W(this,kn),60))}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PAUSED,n.MEDIA_DURATION,n.MEDIA_SEEKABLE,n.MEDIA_CURRENT_TIME,n.MEDIA_PREVIEW_IMAGE,n.MEDIA_PREVIEW_TIME,n.MEDIA_PREVIEW_CHAPTER,n.MEDIA_BUFFERED,n.MEDIA_PLAYBACK_RATE,n.MEDIA_LOADING,n.MEDIA_ENDED]}connectedCallback(){var e;super.connectedCallback(),this.range.setAttribute("aria-label",p("seek")),W(this,ss).call(this),pe(this,pi,this.getRootNode()),(e=W(this,pi))==null||e.addEventListener("transitionstart",this)}disconnectedCallback(){var e;super.disconnectedCallback(),W(this,ht).stop(),(e=W(this,pi))==null||e.removeEventListener("transitionstart",this),pe(this,pi,null)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),i!=s&&(e===n.MEDIA_CURRENT_TIME||e===n.MEDIA_PAUSED||e===n.MEDIA_ENDED||e===n.MEDIA_LOADING||e===n.MEDIA_DURATION||e===n.MEDIA_SEEKABLE?(W(this,ht).update({start:Fr(this),duration:this.mediaSeekableEnd-this.mediaSeekableStart,playbackRate:this.mediaPlaybackRate}),W(this,ss).call(this),zu(this)):e===n.MEDIA_BUFFERED&&this.updateBufferedBar(),(e===n.MEDIA_DURATION||e===n.MEDIA_SEEKABLE)&&(this.mediaChaptersCues=W(this,vi),this.updateBar()))}get mediaChaptersCues(){return W(this,vi)}set mediaChaptersCues(e){var i;pe(this,vi,e),this.updateSegments((i=W(this,vi))==null?void 0:i.map(s=>({start:Fr(this,s.startTime),end:Fr(this,s.endTime)})))}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){w(this,n.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,n.MEDIA_LOADING)}set mediaLoading(e){w(this,n.MEDIA_LOADING,e)}get mediaDuration(){return L(this,n.MEDIA_DURATION)}set mediaDuration(e){x(this,n.MEDIA_DURATION,e)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,1)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}get mediaBuffered(){let e=this.getAttribute(n.MEDIA_BUFFERED);return e?e.split(" ").map(i=>i.split(":").map(s=>+s)):[]}set mediaBuffered(e){if(!e){this.removeAttribute(n.MEDIA_BUFFERED);return}let i=e.map(s=>s.join(":")).join(" ");this.setAttribute(n.MEDIA_BUFFERED,i)}get mediaSeekable(){let e=this.getAttribute(n.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(n.MEDIA_SEEKABLE);return}this.setAttribute(n.MEDIA_SEEKABLE,e.join(":"))}get mediaSeekableEnd(){var e;let[,i=this.mediaDuration]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaSeekableStart(){var e;let[i=0]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaPreviewImage(){return C(this,n.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,n.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewTime(){return L(this,n.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){x(this,n.MEDIA_PREVIEW_TIME,e)}get mediaEnded(){return k(this,n.MEDIA_ENDED)}set mediaEnded(e){w(this,n.MEDIA_ENDED,e)}updateBar(){super.updateBar(),this.updateBufferedBar(),this.updateCurrentBox()}updateBufferedBar(){var e;let i=this.mediaBuffered;if(!i.length)return;let s;if(this.mediaEnded)s=1;else{let a=this.mediaCurrentTime,[,o=this.mediaSeekableStart]=(e=i.find(([d,c])=>d<=a&&a<=c))!=null?e:[];s=Fr(this,o)}let{style:r}=P(this.shadowRoot,"#buffered");r.setProperty("width",`${s*100}%`)}updateCurrentBox(){if(!this.shadowRoot.querySelector('slot[name="current"]').assignedElements().length)return;let i=P(this.shadowRoot,"#current-rail"),s=P(this.shadowRoot,'[part~="current-box"]'),r=ve(this,Vr,Ln).call(this,W(this,Wr)),a=ve(this,Kr,Rn).call(this,r,this.range.valueAsNumber),o=ve(this,Gr,Dn).call(this,r,this.range.valueAsNumber);i.style.transform=`translateX(${a})`,i.style.setProperty("--_range-width",`${r.range.width}`),s.style.setProperty("--_box-shift",`${o}`),s.style.setProperty("--_box-width",`${r.box.width}px`),s.style.setProperty("visibility","initial")}handleEvent(e){switch(super.handleEvent(e),e.type){case"input":ve(this,In,Md).call(this);break;case"pointermove":ve(this,wn,Id).call(this,e);break;case"pointerup":W(this,fi)&&pe(this,fi,!1);break;case"pointerdown":pe(this,fi,!0);break;case"pointerleave":ve(this,os,qr).call(this,null);break;case"transitionstart":se(e.target,this)&&setTimeout(()=>W(this,ss).call(this),0);break}}};pi=new WeakMap;ht=new WeakMap;Br=new WeakMap;rs=new WeakMap;$r=new WeakMap;Wr=new WeakMap;as=new WeakMap;ns=new WeakMap;vi=new WeakMap;fi=new WeakMap;ss=new WeakMap;yn=new WeakSet;wd=function(){return this.isConnected&&!this.mediaPaused&&!this.mediaLoading&&!this.mediaEnded&&this.mediaSeekableEnd>0&&Ks(this)};kn=new WeakMap;Vr=new WeakSet;Ln=function(t){var e;let s=((e=this.getAttribute("bounds")?Me(this,`#${this.getAttribute("bounds")}`):this.parentElement)!=null?e:this).getBoundingClientRect(),r=this.range.getBoundingClientRect(),a=t.offsetWidth,o=-(r.left-s.left-a/2),d=s.right-r.left-a/2;return{box:{width:a,min:o,max:d},bounds:s,range:r}};Kr=new WeakSet;Rn=function(t,e){let i=`${e*100}%`,{width:s,min:r,max:a}=t.box;if(!s)return i;if(Number.isNaN(r)||(i=`max(${`calc(1 / var(--_range-width) * 100 * ${r}% + var(--media-box-padding-left))`}, ${i})`),!Number.isNaN(a)){let d=`calc(1 / var(--_range-width) * 100 * ${a}% - var(--media-box-padding-right))`;i=`min(${i}, ${d})`}return i};Gr=new WeakSet;Dn=function(t,e){let{width:i,min:s,max:r}=t.box,a=e*t.range.width;if(a<s+W(this,as)){let o=t.range.left-t.bounds.left-W(this,as);return`${a-i/2+o}px`}if(a>r-W(this,ns)){let o=t.bounds.right-t.range.right-W(this,ns);return`${a+i/2-o-t.range.width}px`}return 0};wn=new WeakSet;Id=function(t){let e=[...W(this,Br)].some(T=>t.composedPath().includes(T));if(!this.dragging&&(e||!t.composedPath().includes(this))){ve(this,os,qr).call(this,null);return}let i=this.mediaSeekableEnd;if(!i)return;let s=P(this.shadowRoot,"#preview-rail"),r=P(this.shadowRoot,'[part~="preview-box"]'),a=ve(this,Vr,Ln).call(this,W(this,$r)),o=(t.clientX-a.range.left)/a.range.width;o=Math.max(0,Math.min(1,o));let d=ve(this,Kr,Rn).call(this,a,o),c=ve(this,Gr,Dn).call(this,a,o);s.style.transform=`translateX(${d})`,s.style.setProperty("--_range-width",`${a.range.width}`),r.style.setProperty("--_box-shift",`${c}`),r.style.setProperty("--_box-width",`${a.box.width}px`);let E=Math.round(W(this,rs))-Math.round(o*i);Math.abs(E)<1&&o>.01&&o<.99||(pe(this,rs,o*i),ve(this,os,qr).call(this,W(this,rs)))};os=new WeakSet;qr=function(t){this.dispatchEvent(new l.CustomEvent(h.MEDIA_PREVIEW_REQUEST,{composed:!0,bubbles:!0,detail:t}))};In=new WeakSet;Md=function(){W(this,ht).stop();let t=Ld(this);this.dispatchEvent(new l.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:t}))};ls.shadowRootOptions={mode:"open"};ls.getContainerTemplateHTML=Zu;l.customElements.get("media-time-range")||l.customElements.define("media-time-range",ls);var On=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},we=(t,e,i)=>(On(t,e,"read from private field"),i?i.call(t):e.get(t)),Nt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Un=(t,e,i,s)=>(On(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),pt=(t,e,i)=>(On(t,e,"access private method"),i),Ei,Ne,Xr,Pn,Dd,zr,Nn,ds,Yr,Qr,Cn,mt={REMAINING:"remaining",SHOW_DURATION:"showduration",NO_TOGGLE:"notoggle"},Rd=[...Object.values(mt),n.MEDIA_CURRENT_TIME,n.MEDIA_DURATION,n.MEDIA_SEEKABLE],Cd=["Enter"," "],Xu="&nbsp;/&nbsp;",xn=(t,{timesSep:e=Xu}={})=>{var i,s;let r=(i=t.mediaCurrentTime)!=null?i:0,[,a]=(s=t.mediaSeekable)!=null?s:[],o=0;Number.isFinite(t.mediaDuration)?o=t.mediaDuration:Number.isFinite(a)&&(o=a);let d=t.remaining?Ut(0-(o-r)):Ut(r);return t.showDuration?`${d}${e}${Ut(o)}`:d},Ju=t=>{var e;let i=t.mediaCurrentTime,[,s]=(e=t.mediaSeekable)!=null?e:[],r=null;if(Number.isFinite(t.mediaDuration)?r=t.mediaDuration:Number.isFinite(s)&&(r=s),i==null||r===null){t.setAttribute("data-description",p("video not loaded, unknown time."));return}let a=t.remaining?Ot(0-(r-i)):Ot(i);if(!t.showDuration){t.setAttribute("data-description",a);return}let o=Ot(r),d=p("{currentTime} of {totalTime}",{currentTime:a,totalTime:o});t.setAttribute("data-description",d)};function ju(t,e){return`
    <slot>${xn(e)}</slot>
  `}var eh=t=>{t.setAttribute("aria-label",p("playback time"))},Zr=class extends me{constructor(){super(),Nt(this,Pn),Nt(this,zr),Nt(this,ds),Nt(this,Qr),Nt(this,Ei,void 0),Nt(this,Ne,null),Nt(this,Xr,e=>{let{metaKey:i,altKey:s,key:r}=e;if(i||s||!Cd.includes(r)){this.removeEventListener("keyup",we(this,Ne));return}this.addEventListener("keyup",we(this,Ne))}),Un(this,Ei,this.shadowRoot.querySelector("slot")),we(this,Ei).innerHTML=`${xn(this)}`}static get observedAttributes(){return[...super.observedAttributes,...Rd,"disabled"]}connectedCallback(){let{style:e}=P(this.shadowRoot,":host(:hover:not([notoggle]))");e.setProperty("cursor","var(--media-cursor, pointer)"),e.setProperty("background","var(--media-control-hover-background, rgba(50 50 70 / .7))"),this.setAttribute("aria-label",p("playback time")),pt(this,ds,Yr).call(this),super.connectedCallback()}toggleTimeDisplay(){this.noToggle||(this.hasAttribute("remaining")?this.removeAttribute("remaining"):this.setAttribute("remaining",""))}disconnectedCallback(){this.disable(),pt(this,zr,Nn).call(this),super.disconnectedCallback()}attributeChangedCallback(e,i,s){eh(this),Rd.includes(e)?this.update():e==="disabled"&&s!==i?s==null?pt(this,ds,Yr).call(this):pt(this,Qr,Cn).call(this):e===mt.NO_TOGGLE&&s!==i&&(this.noToggle?pt(this,Qr,Cn).call(this):pt(this,ds,Yr).call(this)),super.attributeChangedCallback(e,i,s)}enable(){this.noToggle||(this.tabIndex=0)}disable(){this.tabIndex=-1}get remaining(){return k(this,mt.REMAINING)}set remaining(e){w(this,mt.REMAINING,e)}get showDuration(){return k(this,mt.SHOW_DURATION)}set showDuration(e){w(this,mt.SHOW_DURATION,e)}get noToggle(){return k(this,mt.NO_TOGGLE)}set noToggle(e){w(this,mt.NO_TOGGLE,e)}get mediaDuration(){return L(this,n.MEDIA_DURATION)}set mediaDuration(e){x(this,n.MEDIA_DURATION,e)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}get mediaSeekable(){let e=this.getAttribute(n.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(n.MEDIA_SEEKABLE);return}this.setAttribute(n.MEDIA_SEEKABLE,e.join(":"))}update(){let e=xn(this);Ju(this),e!==we(this,Ei).innerHTML&&(we(this,Ei).innerHTML=e)}};Ei=new WeakMap;Ne=new WeakMap;Xr=new WeakMap;Pn=new WeakSet;Dd=function(){we(this,Ne)||(Un(this,Ne,t=>{let{key:e}=t;if(!Cd.includes(e)){this.removeEventListener("keyup",we(this,Ne));return}this.toggleTimeDisplay()}),this.addEventListener("keydown",we(this,Xr)),this.addEventListener("click",this.toggleTimeDisplay))};zr=new WeakSet;Nn=function(){we(this,Ne)&&(this.removeEventListener("keyup",we(this,Ne)),this.removeEventListener("keydown",we(this,Xr)),this.removeEventListener("click",this.toggleTimeDisplay),Un(this,Ne,null))};ds=new WeakSet;Yr=function(){!this.noToggle&&!this.hasAttribute("disabled")&&(this.setAttribute("role","button"),this.enable(),pt(this,Pn,Dd).call(this))};Qr=new WeakSet;Cn=function(){this.removeAttribute("role"),this.disable(),pt(this,zr,Nn).call(this)};Zr.getSlotTemplateHTML=ju;l.customElements.get("media-time-display")||l.customElements.define("media-time-display",Zr);var gi={SEEK_OFFSET:"seekoffset"},Hn=30,th=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(2.18 19.87)">${t}</text>
    <path d="M10 6V3L4.37 7 10 10.94V8a5.54 5.54 0 0 1 1.9 10.48v2.12A7.5 7.5 0 0 0 10 6Z"/>
  </svg>`;function ih(t,e){return`
    <slot name="icon">${th(e.seekOffset)}</slot>
  `}var sh=(t,e)=>{t.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:e}))};function rh(){return p("Seek backward")}var ah=0,cs=class extends K{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_CURRENT_TIME,gi.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,gi.SEEK_OFFSET,Hn)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),sh(this,this.seekOffset),e===gi.SEEK_OFFSET&&(this.seekOffset=L(this,gi.SEEK_OFFSET,Hn))}get seekOffset(){return L(this,gi.SEEK_OFFSET,Hn)}set seekOffset(e){x(this,gi.SEEK_OFFSET,e),this.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:this.seekOffset})),$s(Vs(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME,ah)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}handleClick(){let e=Math.max(this.mediaCurrentTime-this.seekOffset,0),i=new l.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};cs.getSlotTemplateHTML=ih;cs.getTooltipContentHTML=rh;l.customElements.get("media-seek-backward-button")||l.customElements.define("media-seek-backward-button",cs);var bi={SEEK_OFFSET:"seekoffset"},Fn=30,nh=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(8.9 19.87)">${t}</text>
    <path d="M10 6V3l5.61 4L10 10.94V8a5.54 5.54 0 0 0-1.9 10.48v2.12A7.5 7.5 0 0 1 10 6Z"/>
  </svg>`;function oh(t,e){return`
    <slot name="icon">${nh(e.seekOffset)}</slot>
  `}var lh=(t,e)=>{t.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:e}))};function dh(){return p("Seek forward")}var ch=0,us=class extends K{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_CURRENT_TIME,bi.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,bi.SEEK_OFFSET,Fn)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),lh(this,this.seekOffset),e===bi.SEEK_OFFSET&&(this.seekOffset=L(this,bi.SEEK_OFFSET,Fn))}get seekOffset(){return L(this,bi.SEEK_OFFSET,Fn)}set seekOffset(e){x(this,bi.SEEK_OFFSET,e),this.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:this.seekOffset})),$s(Vs(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,n.MEDIA_CURRENT_TIME,ch)}set mediaCurrentTime(e){x(this,n.MEDIA_CURRENT_TIME,e)}handleClick(){let e=this.mediaCurrentTime+this.seekOffset,i=new l.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};us.getSlotTemplateHTML=oh;us.getTooltipContentHTML=dh;l.customElements.get("media-seek-forward-button")||l.customElements.define("media-seek-forward-button",us);var Od=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},uh=(t,e,i)=>(Od(t,e,"read from private field"),i?i.call(t):e.get(t)),hh=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},mh=(t,e,i,s)=>(Od(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Jr,ph=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M16 3v2.5h3.5V9H22V3h-6ZM4 9h2.5V5.5H10V3H4v6Zm15.5 9.5H16V21h6v-6h-2.5v3.5ZM6.5 15H4v6h6v-2.5H6.5V15Z"/>
</svg>`,vh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M18.5 6.5V3H16v6h6V6.5h-3.5ZM16 21h2.5v-3.5H22V15h-6v6ZM4 17.5h3.5V21H10v-6H4v2.5Zm3.5-11H4V9h6V3H7.5v3.5Z"/>
</svg>`;function fh(t){return`
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
      <slot name="enter">${ph}</slot>
      <slot name="exit">${vh}</slot>
    </slot>
  `}function Eh(){return`
    <slot name="tooltip-enter">${p("Enter fullscreen mode")}</slot>
    <slot name="tooltip-exit">${p("Exit fullscreen mode")}</slot>
  `}var xd=t=>{let e=t.mediaIsFullscreen?p("exit fullscreen mode"):p("enter fullscreen mode");t.setAttribute("aria-label",e)},hs=class extends K{constructor(){super(...arguments),hh(this,Jr,null)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_IS_FULLSCREEN,n.MEDIA_FULLSCREEN_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),xd(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===n.MEDIA_IS_FULLSCREEN&&xd(this)}get mediaFullscreenUnavailable(){return C(this,n.MEDIA_FULLSCREEN_UNAVAILABLE)}set mediaFullscreenUnavailable(e){D(this,n.MEDIA_FULLSCREEN_UNAVAILABLE,e)}get mediaIsFullscreen(){return k(this,n.MEDIA_IS_FULLSCREEN)}set mediaIsFullscreen(e){w(this,n.MEDIA_IS_FULLSCREEN,e)}handleClick(e){mh(this,Jr,e);let i=uh(this,Jr)instanceof PointerEvent,s=this.mediaIsFullscreen?new l.CustomEvent(h.MEDIA_EXIT_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0}):new l.CustomEvent(h.MEDIA_ENTER_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0,detail:i});this.dispatchEvent(s)}};Jr=new WeakMap;hs.getSlotTemplateHTML=fh;hs.getTooltipContentHTML=Eh;l.customElements.get("media-fullscreen-button")||l.customElements.define("media-fullscreen-button",hs);var Ud=`<svg aria-hidden="true" viewBox="0 0 28 24">
  <path d="M24 3H4a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h20a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1Zm-1 16H5V5h18v14Zm-3-8h-7v5h7v-5Z"/>
</svg>`;function gh(t){return`
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
      <slot name="enter">${Ud}</slot>
      <slot name="exit">${Ud}</slot>
    </slot>
  `}function bh(){return`
    <slot name="tooltip-enter">${p("Enter picture in picture mode")}</slot>
    <slot name="tooltip-exit">${p("Exit picture in picture mode")}</slot>
  `}var Pd=t=>{let e=t.mediaIsPip?p("exit picture in picture mode"):p("enter picture in picture mode");t.setAttribute("aria-label",e)},ms=class extends K{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_IS_PIP,n.MEDIA_PIP_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),Pd(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===n.MEDIA_IS_PIP&&Pd(this)}get mediaPipUnavailable(){return C(this,n.MEDIA_PIP_UNAVAILABLE)}set mediaPipUnavailable(e){D(this,n.MEDIA_PIP_UNAVAILABLE,e)}get mediaIsPip(){return k(this,n.MEDIA_IS_PIP)}set mediaIsPip(e){w(this,n.MEDIA_IS_PIP,e)}handleClick(){let e=this.mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST;this.dispatchEvent(new l.CustomEvent(e,{composed:!0,bubbles:!0}))}};ms.getSlotTemplateHTML=gh;ms.getTooltipContentHTML=bh;l.customElements.get("media-pip-button")||l.customElements.define("media-pip-button",ms);var Hd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ps=(t,e,i)=>(Hd(t,e,"read from private field"),i?i.call(t):e.get(t)),Nd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},vs=(t,e,i,s)=>(Hd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),He,ea,jr={LOADING_DELAY:"loadingdelay",NO_AUTOHIDE:"noautohide"},Fd=500,_h=`
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
`;function Ah(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-loading-indicator-display, inline-block));
        vertical-align: middle;
        box-sizing: border-box;
        --_loading-indicator-delay: var(--media-loading-indicator-transition-delay, ${Fd}ms);
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

    <slot name="icon">${_h}</slot>
    <div id="status" role="status" aria-live="polite">${p("media loading")}</div>
  `}var fs=class extends l.HTMLElement{constructor(){if(super(),Nd(this,He,void 0),Nd(this,ea,Fd),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,n.MEDIA_PAUSED,n.MEDIA_LOADING,jr.LOADING_DELAY]}attributeChangedCallback(e,i,s){var r,a,o,d,c;e===jr.LOADING_DELAY&&i!==s?this.loadingDelay=Number(s):e===I.MEDIA_CONTROLLER&&(i&&((a=(r=ps(this,He))==null?void 0:r.unassociateElement)==null||a.call(r,this),vs(this,He,null)),s&&this.isConnected&&(vs(this,He,(o=this.getRootNode())==null?void 0:o.getElementById(s)),(c=(d=ps(this,He))==null?void 0:d.associateElement)==null||c.call(d,this)))}connectedCallback(){var e,i,s;let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(vs(this,He,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(s=(i=ps(this,He))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var e,i;(i=(e=ps(this,He))==null?void 0:e.unassociateElement)==null||i.call(e,this),vs(this,He,null)}get loadingDelay(){return ps(this,ea)}set loadingDelay(e){vs(this,ea,e);let{style:i}=P(this.shadowRoot,":host");i.setProperty("--_loading-indicator-delay",`var(--media-loading-indicator-transition-delay, ${e}ms)`)}get mediaPaused(){return k(this,n.MEDIA_PAUSED)}set mediaPaused(e){w(this,n.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,n.MEDIA_LOADING)}set mediaLoading(e){w(this,n.MEDIA_LOADING,e)}get mediaController(){return C(this,I.MEDIA_CONTROLLER)}set mediaController(e){D(this,I.MEDIA_CONTROLLER,e)}get noAutohide(){return k(this,jr.NO_AUTOHIDE)}set noAutohide(e){w(this,jr.NO_AUTOHIDE,e)}};He=new WeakMap;ea=new WeakMap;fs.shadowRootOptions={mode:"open"};fs.getTemplateHTML=Ah;l.customElements.get("media-loading-indicator")||l.customElements.define("media-loading-indicator",fs);var vt=class extends Event{constructor({action:e="auto",relatedTarget:i,...s}){super("invoke",s),this.action=e,this.relatedTarget=i}},ta=class extends Event{constructor({newState:e,oldState:i,...s}){super("toggle",s),this.newState=e,this.oldState=i}};var Gn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ae=(t,e,i)=>(Gn(t,e,"read from private field"),i?i.call(t):e.get(t)),Xe=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Wn=(t,e,i,s)=>(Gn(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Ai=(t,e,i)=>(Gn(t,e,"access private method"),i),ia,gs,Bn,Wd,ra,qn,Yn,Bd,Fe,_i,$n,sa,Vn;function Th(t){return`
    <style>
      :host {
        transition: var(--media-menu-item-transition,
          background .15s linear,
          opacity .2s ease-in-out
        );
        outline: var(--media-menu-item-outline, 0);
        outline-offset: var(--media-menu-item-outline-offset, -1px);
        cursor: var(--media-cursor, pointer);
        display: flex;
        align-items: center;
        align-self: stretch;
        justify-self: stretch;
        white-space: nowrap;
        white-space-collapse: collapse;
        text-wrap: nowrap;
        padding: .4em .8em .4em 1em;
      }

      :host(:focus-visible) {
        box-shadow: var(--media-menu-item-focus-shadow, inset 0 0 0 2px rgb(27 127 204 / .9));
        outline: var(--media-menu-item-hover-outline, 0);
        outline-offset: var(--media-menu-item-hover-outline-offset,  var(--media-menu-item-outline-offset, -1px));
      }

      :host(:hover) {
        cursor: var(--media-cursor, pointer);
        background: var(--media-menu-item-hover-background, rgb(92 92 102 / .5));
        outline: var(--media-menu-item-hover-outline);
        outline-offset: var(--media-menu-item-hover-outline-offset,  var(--media-menu-item-outline-offset, -1px));
      }

      :host([aria-checked="true"]) {
        background: var(--media-menu-item-checked-background);
      }

      :host([hidden]) {
        display: none;
      }

      :host([disabled]) {
        pointer-events: none;
        color: rgba(255, 255, 255, .3);
      }

      slot:not([name]) {
        width: 100%;
      }

      slot:not([name="submenu"]) {
        display: inline-flex;
        align-items: center;
        transition: inherit;
        opacity: var(--media-menu-item-opacity, 1);
      }

      slot[name="description"] {
        justify-content: end;
      }

      slot[name="description"] > span {
        display: inline-block;
        margin-inline: 1em .2em;
        max-width: var(--media-menu-item-description-max-width, 100px);
        text-overflow: ellipsis;
        overflow: hidden;
        font-size: .8em;
        font-weight: 400;
        text-align: right;
        position: relative;
        top: .04em;
      }

      slot[name="checked-indicator"] {
        display: none;
      }

      :host(:is([role="menuitemradio"],[role="menuitemcheckbox"])) slot[name="checked-indicator"] {
        display: var(--media-menu-item-checked-indicator-display, inline-block);
      }

      
      svg, img, ::slotted(svg), ::slotted(img) {
        height: var(--media-menu-item-icon-height, var(--media-control-height, 24px));
        fill: var(--media-icon-color, var(--media-primary-color, rgb(238 238 238)));
        display: block;
      }

      
      [part~="indicator"],
      ::slotted([part~="indicator"]) {
        fill: var(--media-menu-item-indicator-fill,
          var(--media-icon-color, var(--media-primary-color, rgb(238 238 238))));
        height: var(--media-menu-item-indicator-height, 1.25em);
        margin-right: .5ch;
      }

      [part~="checked-indicator"] {
        visibility: hidden;
      }

      :host([aria-checked="true"]) [part~="checked-indicator"] {
        visibility: visible;
      }
    </style>
    <slot name="checked-indicator">
      <svg aria-hidden="true" viewBox="0 1 24 24" part="checked-indicator indicator">
        <path d="m10 15.17 9.193-9.191 1.414 1.414-10.606 10.606-6.364-6.364 1.414-1.414 4.95 4.95Z"/>
      </svg>
    </slot>
    <slot name="prefix"></slot>
    <slot></slot>
    <slot name="description"></slot>
    <slot name="suffix">
      ${this.getSuffixSlotInnerHTML(t)}
    </slot>
    <slot name="submenu"></slot>
  `}function Sh(t){return""}var fe={TYPE:"type",VALUE:"value",CHECKED:"checked",DISABLED:"disabled"},Ti=class extends l.HTMLElement{constructor(){if(super(),Xe(this,Bn),Xe(this,ra),Xe(this,Yn),Xe(this,sa),Xe(this,ia,!1),Xe(this,gs,void 0),Xe(this,Fe,()=>{var e,i;this.submenuElement.items&&this.setAttribute("submenusize",`${this.submenuElement.items.length}`);let s=this.shadowRoot.querySelector('slot[name="description"]'),r=(e=this.submenuElement.checkedItems)==null?void 0:e[0],a=(i=r?.dataset.description)!=null?i:r?.text,o=F.createElement("span");o.textContent=a??"",s.replaceChildren(o)}),Xe(this,_i,e=>{let{key:i}=e;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",ae(this,_i));return}this.handleClick(e)}),Xe(this,$n,e=>{let{metaKey:i,altKey:s,key:r}=e;if(i||s||!this.keysUsed.includes(r)){this.removeEventListener("keyup",ae(this,_i));return}this.addEventListener("keyup",ae(this,_i),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[fe.TYPE,fe.DISABLED,fe.CHECKED,fe.VALUE]}enable(){this.hasAttribute("tabindex")||this.setAttribute("tabindex","-1"),Es(this)&&!this.hasAttribute("aria-checked")&&this.setAttribute("aria-checked","false"),this.addEventListener("click",this),this.addEventListener("keydown",this)}disable(){this.removeAttribute("tabindex"),this.removeEventListener("click",this),this.removeEventListener("keydown",this),this.removeEventListener("keyup",this)}handleEvent(e){switch(e.type){case"slotchange":Ai(this,Bn,Wd).call(this,e);break;case"click":this.handleClick(e);break;case"keydown":ae(this,$n).call(this,e);break;case"keyup":ae(this,_i).call(this,e);break}}attributeChangedCallback(e,i,s){e===fe.CHECKED&&Es(this)&&!ae(this,ia)?this.setAttribute("aria-checked",s!=null?"true":"false"):e===fe.TYPE&&s!==i?this.role="menuitem"+s:e===fe.DISABLED&&s!==i&&(s==null?this.enable():this.disable())}connectedCallback(){this.hasAttribute(fe.DISABLED)||this.enable(),this.role="menuitem"+this.type,Wn(this,gs,Kn(this,this.parentNode)),Ai(this,sa,Vn).call(this),this.submenuElement&&Ai(this,ra,qn).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){this.disable(),Ai(this,sa,Vn).call(this),Wn(this,gs,null),this.shadowRoot.removeEventListener("slotchange",this)}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(e){this.setAttribute("invoketarget",`${e}`)}get invokeTargetElement(){var e;return this.invokeTarget?(e=Tt(this))==null?void 0:e.querySelector(`#${this.invokeTarget}`):this.submenuElement}get submenuElement(){return this.shadowRoot.querySelector('slot[name="submenu"]').assignedElements({flatten:!0})[0]}get type(){var e;return(e=this.getAttribute(fe.TYPE))!=null?e:""}set type(e){this.setAttribute(fe.TYPE,`${e}`)}get value(){var e;return(e=this.getAttribute(fe.VALUE))!=null?e:this.text}set value(e){this.setAttribute(fe.VALUE,e)}get text(){var e;return((e=this.textContent)!=null?e:"").trim()}get checked(){if(Es(this))return this.getAttribute("aria-checked")==="true"}set checked(e){Es(this)&&(Wn(this,ia,!0),this.setAttribute("aria-checked",e?"true":"false"),e?this.part.add("checked"):this.part.remove("checked"))}handleClick(e){Es(this)||this.invokeTargetElement&&se(this,e.target)&&this.invokeTargetElement.dispatchEvent(new vt({relatedTarget:this}))}get keysUsed(){return["Enter"," "]}};ia=new WeakMap;gs=new WeakMap;Bn=new WeakSet;Wd=function(t){let e=t.target;if(!e?.name)for(let s of e.assignedNodes({flatten:!0}))s instanceof Text&&s.textContent.trim()===""&&s.remove();e.name==="submenu"&&(this.submenuElement?Ai(this,ra,qn).call(this):Ai(this,Yn,Bd).call(this))};ra=new WeakSet;qn=async function(){this.setAttribute("aria-haspopup","menu"),this.setAttribute("aria-expanded",`${!this.submenuElement.hidden}`),this.submenuElement.addEventListener("change",ae(this,Fe)),this.submenuElement.addEventListener("addmenuitem",ae(this,Fe)),this.submenuElement.addEventListener("removemenuitem",ae(this,Fe)),ae(this,Fe).call(this)};Yn=new WeakSet;Bd=function(){this.removeAttribute("aria-haspopup"),this.removeAttribute("aria-expanded"),this.submenuElement.removeEventListener("change",ae(this,Fe)),this.submenuElement.removeEventListener("addmenuitem",ae(this,Fe)),this.submenuElement.removeEventListener("removemenuitem",ae(this,Fe)),ae(this,Fe).call(this)};Fe=new WeakMap;_i=new WeakMap;$n=new WeakMap;sa=new WeakSet;Vn=function(){var t;let e=(t=ae(this,gs))==null?void 0:t.radioGroupItems;if(!e)return;let i=e.filter(s=>s.getAttribute("aria-checked")==="true").pop();i||(i=e[0]);for(let s of e)s.setAttribute("aria-checked","false");i?.setAttribute("aria-checked","true")};Ti.shadowRootOptions={mode:"open"};Ti.getTemplateHTML=Th;Ti.getSuffixSlotInnerHTML=Sh;function Es(t){return t.type==="radio"||t.type==="checkbox"}function Kn(t,e){if(!t)return null;let{host:i}=t.getRootNode();return!e&&i?Kn(t,i):e?.items?e:Kn(e,e?.parentNode)}l.customElements.get("media-chrome-menu-item")||l.customElements.define("media-chrome-menu-item",Ti);function $d({anchor:t,floating:e,placement:i}){let s=yh({anchor:t,floating:e}),{x:r,y:a}=wh(s,i);return{x:r,y:a}}function yh({anchor:t,floating:e}){return{anchor:kh(t,e.offsetParent),floating:{x:0,y:0,width:e.offsetWidth,height:e.offsetHeight}}}function kh(t,e){var i;let s=t.getBoundingClientRect(),r=(i=e?.getBoundingClientRect())!=null?i:{x:0,y:0};return{x:s.x-r.x,y:s.y-r.y,width:s.width,height:s.height}}function wh({anchor:t,floating:e},i){let s=Ih(i)==="x"?"y":"x",r=s==="y"?"height":"width",a=Vd(i),o=t.x+t.width/2-e.width/2,d=t.y+t.height/2-e.height/2,c=t[r]/2-e[r]/2,E;switch(a){case"top":E={x:o,y:t.y-e.height};break;case"bottom":E={x:o,y:t.y+t.height};break;case"right":E={x:t.x+t.width,y:d};break;case"left":E={x:t.x-e.width,y:d};break;default:E={x:t.x,y:t.y}}switch(i.split("-")[1]){case"start":E[s]-=c;break;case"end":E[s]+=c;break}return E}function Vd(t){return t.split("-")[0]}function Ih(t){return["top","bottom"].includes(Vd(t))?"y":"x"}var ao=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},O=(t,e,i)=>(ao(t,e,"read from private field"),i?i.call(t):e.get(t)),N=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ee=(t,e,i,s)=>(ao(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),H=(t,e,i)=>(ao(t,e,"access private method"),i),We,ft,Je,aa,bs,Ft,Ts,Qn,Kd,la,no,da,na,zn,Zn,Gd,Xn,qd,Jn,Yd,Si,yi,ki,Ss,ca,oo,jn,Qd,lo,zd,eo,Zd,co,Xd,to,Jd,io,jd,_s,ua,so,ec,As,ha,oa,ro;function Et({type:t,text:e,value:i,checked:s}){let r=F.createElement("media-chrome-menu-item");r.type=t??"",r.part.add("menu-item"),t&&r.part.add(t),r.value=i,r.checked=s;let a=F.createElement("span");return a.textContent=e,r.append(a),r}function je(t,e){let i=t.querySelector(`:scope > [slot="${e}"]`);if(i?.nodeName=="SLOT"&&(i=i.assignedElements({flatten:!0})[0]),i)return i=i.cloneNode(!0),i;let s=t.shadowRoot.querySelector(`[name="${e}"] > svg`);return s?s.cloneNode(!0):""}function Mh(t){return`
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
  `}var Ht={STYLE:"style",HIDDEN:"hidden",DISABLED:"disabled",ANCHOR:"anchor"},ge=class extends l.HTMLElement{constructor(){if(super(),N(this,Qn),N(this,la),N(this,na),N(this,Zn),N(this,Xn),N(this,Jn),N(this,ki),N(this,ca),N(this,jn),N(this,lo),N(this,eo),N(this,co),N(this,to),N(this,io),N(this,_s),N(this,so),N(this,As),N(this,oa),N(this,We,null),N(this,ft,null),N(this,Je,null),N(this,aa,new Set),N(this,bs,void 0),N(this,Ft,!1),N(this,Ts,null),N(this,da,()=>{let e=O(this,aa),i=new Set(this.items);for(let s of e)i.has(s)||this.dispatchEvent(new CustomEvent("removemenuitem",{detail:s}));for(let s of i)e.has(s)||this.dispatchEvent(new CustomEvent("addmenuitem",{detail:s}));Ee(this,aa,i)}),N(this,Si,()=>{H(this,ki,Ss).call(this),H(this,ca,oo).call(this,!1)}),N(this,yi,()=>{H(this,ki,Ss).call(this)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}this.container=this.shadowRoot.querySelector("#container"),this.defaultSlot=this.shadowRoot.querySelector("slot:not([name])"),Ee(this,bs,new MutationObserver(O(this,da)))}static get observedAttributes(){return[Ht.DISABLED,Ht.HIDDEN,Ht.STYLE,Ht.ANCHOR,I.MEDIA_CONTROLLER]}static formatMenuItemText(e,i){return e}enable(){this.addEventListener("click",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this),this.addEventListener("invoke",this),this.addEventListener("toggle",this)}disable(){this.removeEventListener("click",this),this.removeEventListener("focusout",this),this.removeEventListener("keyup",this),this.removeEventListener("invoke",this),this.removeEventListener("toggle",this)}handleEvent(e){switch(e.type){case"slotchange":H(this,Qn,Kd).call(this,e);break;case"invoke":H(this,Zn,Gd).call(this,e);break;case"click":H(this,jn,Qd).call(this,e);break;case"toggle":H(this,eo,Zd).call(this,e);break;case"focusout":H(this,to,Jd).call(this,e);break;case"keydown":H(this,io,jd).call(this,e);break}}connectedCallback(){var e,i;O(this,bs).observe(this.defaultSlot,{childList:!0}),Ee(this,Ts,qt(this.shadowRoot,":host")),H(this,na,zn).call(this),this.hasAttribute("disabled")||this.enable(),this.role||(this.role="menu"),Ee(this,We,Bs(this)),(i=(e=O(this,We))==null?void 0:e.associateElement)==null||i.call(e,this),this.hidden||(qe(ys(this),O(this,Si)),qe(this,O(this,yi))),H(this,la,no).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){var e,i;O(this,bs).disconnect(),Ye(ys(this),O(this,Si)),Ye(this,O(this,yi)),this.disable(),(i=(e=O(this,We))==null?void 0:e.unassociateElement)==null||i.call(e,this),Ee(this,We,null),Ee(this,ft,null),Ee(this,Je,null),this.shadowRoot.removeEventListener("slotchange",this)}attributeChangedCallback(e,i,s){var r,a,o,d;e===Ht.HIDDEN&&s!==i?(O(this,Ft)||Ee(this,Ft,!0),this.hidden?H(this,Jn,Yd).call(this):H(this,Xn,qd).call(this),this.dispatchEvent(new ta({oldState:this.hidden?"open":"closed",newState:this.hidden?"closed":"open",bubbles:!0}))):e===I.MEDIA_CONTROLLER?(i&&((a=(r=O(this,We))==null?void 0:r.unassociateElement)==null||a.call(r,this),Ee(this,We,null)),s&&this.isConnected&&(Ee(this,We,Bs(this)),(d=(o=O(this,We))==null?void 0:o.associateElement)==null||d.call(o,this))):e===Ht.DISABLED&&s!==i?s==null?this.enable():this.disable():e===Ht.STYLE&&s!==i&&H(this,na,zn).call(this)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}get anchor(){return this.getAttribute("anchor")}set anchor(e){this.setAttribute("anchor",`${e}`)}get anchorElement(){var e;return this.anchor?(e=Tt(this))==null?void 0:e.querySelector(`#${this.anchor}`):null}get items(){return this.defaultSlot.assignedElements({flatten:!0}).filter(Lh)}get radioGroupItems(){return this.items.filter(e=>e.role==="menuitemradio")}get checkedItems(){return this.items.filter(e=>e.checked)}get value(){var e,i;return(i=(e=this.checkedItems[0])==null?void 0:e.value)!=null?i:""}set value(e){let i=this.items.find(s=>s.value===e);i&&H(this,oa,ro).call(this,i)}focus(){if(Ee(this,ft,Hi()),this.items.length){H(this,As,ha).call(this,this.items[0]),this.items[0].focus();return}let e=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');e?.focus()}handleSelect(e){var i;let s=H(this,_s,ua).call(this,e);s&&(H(this,oa,ro).call(this,s,s.type==="checkbox"),O(this,Je)&&!this.hidden&&((i=O(this,ft))==null||i.focus(),this.hidden=!0))}get keysUsed(){return["Enter","Escape","Tab"," ","ArrowDown","ArrowUp","Home","End"]}handleMove(e){var i,s;let{key:r}=e,a=this.items,o=(s=(i=H(this,_s,ua).call(this,e))!=null?i:H(this,so,ec).call(this))!=null?s:a[0],d=a.indexOf(o),c=Math.max(0,d);r==="ArrowDown"?c++:r==="ArrowUp"?c--:e.key==="Home"?c=0:e.key==="End"&&(c=a.length-1),c<0&&(c=a.length-1),c>a.length-1&&(c=0),H(this,As,ha).call(this,a[c]),a[c].focus()}};We=new WeakMap;ft=new WeakMap;Je=new WeakMap;aa=new WeakMap;bs=new WeakMap;Ft=new WeakMap;Ts=new WeakMap;Qn=new WeakSet;Kd=function(t){let e=t.target;for(let i of e.assignedNodes({flatten:!0}))i.nodeType===3&&i.textContent.trim()===""&&i.remove();["header","title"].includes(e.name)&&H(this,la,no).call(this),e.name||O(this,da).call(this)};la=new WeakSet;no=function(){let t=this.shadowRoot.querySelector('slot[name="header"]'),e=this.shadowRoot.querySelector('slot[name="title"]');t.hidden=e.assignedNodes().length===0&&t.assignedNodes().length===0};da=new WeakMap;na=new WeakSet;zn=function(){var t;let e=this.shadowRoot.querySelector("#layout-row"),i=(t=getComputedStyle(this).getPropertyValue("--media-menu-layout"))==null?void 0:t.trim();e.setAttribute("media",i==="row"?"":"width:0")};Zn=new WeakSet;Gd=function(t){Ee(this,Je,t.relatedTarget),se(this,t.relatedTarget)||(this.hidden=!this.hidden)};Xn=new WeakSet;qd=function(){var t;(t=O(this,Je))==null||t.setAttribute("aria-expanded","true"),this.addEventListener("transitionend",()=>this.focus(),{once:!0}),qe(ys(this),O(this,Si)),qe(this,O(this,yi))};Jn=new WeakSet;Yd=function(){var t;(t=O(this,Je))==null||t.setAttribute("aria-expanded","false"),Ye(ys(this),O(this,Si)),Ye(this,O(this,yi))};Si=new WeakMap;yi=new WeakMap;ki=new WeakSet;Ss=function(t){if(this.hasAttribute("mediacontroller")&&!this.anchor||this.hidden||!this.anchorElement)return;let{x:e,y:i}=$d({anchor:this.anchorElement,floating:this,placement:"top-start"});t??(t=this.offsetWidth);let r=ys(this).getBoundingClientRect(),a=r.width-e-t,o=r.height-i-this.offsetHeight,{style:d}=O(this,Ts);d.setProperty("position","absolute"),d.setProperty("right",`${Math.max(0,a)}px`),d.setProperty("--_menu-bottom",`${o}px`);let c=getComputedStyle(this),T=d.getPropertyValue("--_menu-bottom")===c.bottom?o:parseFloat(c.bottom),S=r.height-T-parseFloat(c.marginBottom);this.style.setProperty("--_menu-max-height",`${S}px`)};ca=new WeakSet;oo=function(t){let e=this.querySelector('[role="menuitem"][aria-haspopup][aria-expanded="true"]'),i=e?.querySelector('[role="menu"]'),{style:s}=O(this,Ts);if(t||s.setProperty("--media-menu-transition-in","none"),i){let r=i.offsetHeight,a=Math.max(i.offsetWidth,e.offsetWidth);this.style.setProperty("min-width",`${a}px`),this.style.setProperty("min-height",`${r}px`),H(this,ki,Ss).call(this,a)}else this.style.removeProperty("min-width"),this.style.removeProperty("min-height"),H(this,ki,Ss).call(this);s.removeProperty("--media-menu-transition-in")};jn=new WeakSet;Qd=function(t){var e;if(t.stopPropagation(),t.composedPath().includes(O(this,lo,zd))){(e=O(this,ft))==null||e.focus(),this.hidden=!0;return}let i=H(this,_s,ua).call(this,t);!i||i.hasAttribute("disabled")||(H(this,As,ha).call(this,i),this.handleSelect(t))};lo=new WeakSet;zd=function(){var t;return(t=this.shadowRoot.querySelector('slot[name="header"]').assignedElements({flatten:!0}))==null?void 0:t.find(i=>i.matches('button[part~="back"]'))};eo=new WeakSet;Zd=function(t){if(t.target===this)return;H(this,co,Xd).call(this);let e=Array.from(this.querySelectorAll('[role="menuitem"][aria-haspopup]'));for(let i of e)i.invokeTargetElement!=t.target&&t.newState=="open"&&i.getAttribute("aria-expanded")=="true"&&!i.invokeTargetElement.hidden&&i.invokeTargetElement.dispatchEvent(new vt({relatedTarget:i}));for(let i of e)i.setAttribute("aria-expanded",`${!i.submenuElement.hidden}`);H(this,ca,oo).call(this,!0)};co=new WeakSet;Xd=function(){let e=this.querySelector('[role="menuitem"] > [role="menu"]:not([hidden])');this.container.classList.toggle("has-expanded",!!e)};to=new WeakSet;Jd=function(t){var e;se(this,t.relatedTarget)||(O(this,Ft)&&((e=O(this,ft))==null||e.focus()),O(this,Je)&&O(this,Je)!==t.relatedTarget&&!this.hidden&&(this.hidden=!0))};io=new WeakSet;jd=function(t){var e,i,s,r,a;let{key:o,ctrlKey:d,altKey:c,metaKey:E}=t;if(!(d||c||E)&&this.keysUsed.includes(o))if(t.preventDefault(),t.stopPropagation(),o==="Tab"){if(O(this,Ft)){this.hidden=!0;return}t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(r=(s=this.nextElementSibling)==null?void 0:s.focus)==null||r.call(s),this.blur()}else o==="Escape"?((a=O(this,ft))==null||a.focus(),O(this,Ft)&&(this.hidden=!0)):o==="Enter"||o===" "?this.handleSelect(t):this.handleMove(t)};_s=new WeakSet;ua=function(t){return t.composedPath().find(e=>["menuitemradio","menuitemcheckbox"].includes(e.role))};so=new WeakSet;ec=function(){return this.items.find(t=>t.tabIndex===0)};As=new WeakSet;ha=function(t){for(let e of this.items)e.tabIndex=e===t?0:-1};oa=new WeakSet;ro=function(t,e){let i=[...this.checkedItems];t.type==="radio"&&this.radioGroupItems.forEach(s=>s.checked=!1),e?t.checked=!t.checked:t.checked=!0,this.checkedItems.some((s,r)=>s!=i[r])&&this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))};ge.shadowRootOptions={mode:"open"};ge.getTemplateHTML=Mh;function Lh(t){return["menuitem","menuitemradio","menuitemcheckbox"].includes(t?.role)}function ys(t){var e;return(e=t.getAttribute("bounds")?Me(t,`#${t.getAttribute("bounds")}`):te(t)||t.parentElement)!=null?e:t}l.customElements.get("media-chrome-menu")||l.customElements.define("media-chrome-menu",ge);var po=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Rh=(t,e,i)=>(po(t,e,"read from private field"),i?i.call(t):e.get(t)),uo=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Dh=(t,e,i,s)=>(po(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ma=(t,e,i)=>(po(t,e,"access private method"),i),fa,pa,ho,va,mo,Ch=`
  <svg aria-hidden="true" viewBox="0 0 26 24" part="captions-indicator indicator">
    <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
  </svg>`;function xh(t){return`
    ${ge.getTemplateHTML(t)}
    <slot name="captions-indicator" hidden>${Ch}</slot>
  `}var Ea=class extends ge{constructor(){super(...arguments),uo(this,pa),uo(this,va),uo(this,fa,void 0)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_SUBTITLES_LIST,n.MEDIA_SUBTITLES_SHOWING]}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===n.MEDIA_SUBTITLES_LIST&&i!==s?ma(this,pa,ho).call(this):e===n.MEDIA_SUBTITLES_SHOWING&&i!==s&&(this.value=s||"",ma(this,pa,ho).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",ma(this,va,mo))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",ma(this,va,mo))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-captions-menu-button")}get mediaSubtitlesList(){return tc(this,n.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){ic(this,n.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return tc(this,n.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){ic(this,n.MEDIA_SUBTITLES_SHOWING,e)}};fa=new WeakMap;pa=new WeakSet;ho=function(){var t;let e=Rh(this,fa)!==JSON.stringify(this.mediaSubtitlesList),i=this.value!==this.getAttribute(n.MEDIA_SUBTITLES_SHOWING);if(!e&&!i)return;Dh(this,fa,JSON.stringify(this.mediaSubtitlesList)),this.defaultSlot.textContent="";let s=!this.value,r=Et({type:"radio",text:this.formatMenuItemText(p("Off")),value:"off",checked:s});r.prepend(je(this,"checked-indicator")),this.defaultSlot.append(r);let a=this.mediaSubtitlesList;for(let o of a){let d=Et({type:"radio",text:this.formatMenuItemText(o.label,o),value:rr(o),checked:this.value==rr(o)});d.prepend(je(this,"checked-indicator")),((t=o.kind)!=null?t:"subs")==="captions"&&d.append(je(this,"captions-indicator")),this.defaultSlot.append(d)}};va=new WeakSet;mo=function(){let t=this.mediaSubtitlesShowing,e=this.getAttribute(n.MEDIA_SUBTITLES_SHOWING),i=this.value!==e;if(t?.length&&i&&this.dispatchEvent(new l.CustomEvent(h.MEDIA_DISABLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:t})),!this.value||!i)return;let s=new l.CustomEvent(h.MEDIA_SHOW_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(s)};Ea.getTemplateHTML=xh;var tc=(t,e)=>{let i=t.getAttribute(e);return i?qi(i):[]},ic=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let s=Mt(i);t.getAttribute(e)!==s&&t.setAttribute(e,s)};l.customElements.get("media-captions-menu")||l.customElements.define("media-captions-menu",Ea);var et=class extends K{connectedCallback(){super.connectedCallback(),this.invokeTargetElement&&this.setAttribute("aria-haspopup","menu")}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(e){this.setAttribute("invoketarget",`${e}`)}get invokeTargetElement(){var e;return this.invokeTarget?(e=Tt(this))==null?void 0:e.querySelector(`#${this.invokeTarget}`):null}handleClick(){var e;(e=this.invokeTargetElement)==null||e.dispatchEvent(new vt({relatedTarget:this}))}};l.customElements.get("media-chrome-menu-button")||l.customElements.define("media-chrome-menu-button",et);var Oh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
</svg>`,Uh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M17.73 14.09a1.4 1.4 0 0 1-1 .37 1.579 1.579 0 0 1-1.27-.58A3 3 0 0 1 15 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34A2.89 2.89 0 0 0 19 9.07a3 3 0 0 0-2.14-.78 3.14 3.14 0 0 0-2.42 1 3.91 3.91 0 0 0-.93 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.17 3.17 0 0 0 1.07-1.74l-1.4-.45c-.083.43-.3.822-.62 1.12Zm-7.22 0a1.43 1.43 0 0 1-1 .37 1.58 1.58 0 0 1-1.27-.58A3 3 0 0 1 7.76 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34a2.81 2.81 0 0 0-.74-1.32 2.94 2.94 0 0 0-2.13-.78 3.18 3.18 0 0 0-2.43 1 4 4 0 0 0-.92 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.23 3.23 0 0 0 1.07-1.74l-1.4-.45a2.06 2.06 0 0 1-.6 1.07Zm12.32-8.41a2.59 2.59 0 0 0-2.3-2.51C18.72 3.05 15.86 3 13 3c-2.86 0-5.72.05-7.53.17a2.59 2.59 0 0 0-2.3 2.51c-.23 4.207-.23 8.423 0 12.63a2.57 2.57 0 0 0 2.3 2.5c1.81.13 4.67.19 7.53.19 2.86 0 5.72-.06 7.53-.19a2.57 2.57 0 0 0 2.3-2.5c.23-4.207.23-8.423 0-12.63Zm-1.49 12.53a1.11 1.11 0 0 1-.91 1.11c-1.67.11-4.45.18-7.43.18-2.98 0-5.76-.07-7.43-.18a1.11 1.11 0 0 1-.91-1.11c-.21-4.14-.21-8.29 0-12.43a1.11 1.11 0 0 1 .91-1.11C7.24 4.56 10 4.49 13 4.49s5.76.07 7.43.18a1.11 1.11 0 0 1 .91 1.11c.21 4.14.21 8.29 0 12.43Z"/>
</svg>`;function Ph(){return`
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
      <slot name="on">${Oh}</slot>
      <slot name="off">${Uh}</slot>
    </slot>
  `}function Nh(){return p("Captions")}var sc=t=>{t.setAttribute("data-captions-enabled",Pl(t).toString())},rc=t=>{t.setAttribute("aria-label",p("closed captions"))},ks=class extends et{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_SUBTITLES_LIST,n.MEDIA_SUBTITLES_SHOWING,n.MEDIA_LANG]}connectedCallback(){super.connectedCallback(),rc(this),sc(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===n.MEDIA_SUBTITLES_SHOWING?sc(this):e===n.MEDIA_LANG&&rc(this)}get invokeTargetElement(){var e;return this.invokeTarget!=null?super.invokeTargetElement:(e=te(this))==null?void 0:e.querySelector("media-captions-menu")}get mediaSubtitlesList(){return ac(this,n.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){nc(this,n.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return ac(this,n.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){nc(this,n.MEDIA_SUBTITLES_SHOWING,e)}};ks.getSlotTemplateHTML=Ph;ks.getTooltipContentHTML=Nh;var ac=(t,e)=>{let i=t.getAttribute(e);return i?qi(i):[]},nc=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let s=Mt(i);t.getAttribute(e)!==s&&t.setAttribute(e,s)};l.customElements.get("media-captions-menu-button")||l.customElements.define("media-captions-menu-button",ks);var Hh=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},wi=(t,e,i)=>(Hh(t,e,"read from private field"),i?i.call(t):e.get(t)),Fh=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},gt,vo={RATES:"rates"},fo=[1,1.2,1.5,1.7,2],Wt=1;function Be(t){return Math.round(t*100)/100}function Wh(t){return`
    <style>
      :host {
        min-width: 5ch;
        padding: var(--media-button-padding, var(--media-control-padding, 10px 5px));
      }
    </style>
    <slot name="icon">${t.mediaplaybackrate?Be(+t.mediaplaybackrate):Wt}x</slot>
  `}function Bh(){return p("Playback rate")}var ws=class extends K{constructor(){var e;super(),Fh(this,gt,new ot(this,vo.RATES,{defaultValue:fo})),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${Be((e=this.mediaPlaybackRate)!=null?e:Wt)}x`}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE,vo.RATES]}attributeChangedCallback(e,i,s){if(super.attributeChangedCallback(e,i,s),e===vo.RATES&&(wi(this,gt).value=s),e===n.MEDIA_PLAYBACK_RATE){let r=s?+s:Number.NaN,a=Be(Number.isNaN(r)?Wt:r);this.container.innerHTML=`${a}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:a}))}}get rates(){return wi(this,gt)}set rates(e){e?Array.isArray(e)?wi(this,gt).value=e.join(" "):typeof e=="string"&&(wi(this,gt).value=e):wi(this,gt).value=""}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,Wt)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}handleClick(){var e,i;let s=Array.from(wi(this,gt).values(),o=>+o).sort((o,d)=>o-d),r=(i=(e=s.find(o=>o>this.mediaPlaybackRate))!=null?e:s[0])!=null?i:Wt,a=new l.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:r});this.dispatchEvent(a)}};gt=new WeakMap;ws.getSlotTemplateHTML=Wh;ws.getTooltipContentHTML=Bh;l.customElements.get("media-playback-rate-button")||l.customElements.define("media-playback-rate-button",ws);var oc=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Mi=(t,e,i)=>(oc(t,e,"read from private field"),i?i.call(t):e.get(t)),Eo=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ii=(t,e,i)=>(oc(t,e,"access private method"),i),bt,Li,Is,ga,bo,go={RATES:"rates"},_o=class extends ge{constructor(){super(),Eo(this,Li),Eo(this,ga),Eo(this,bt,new ot(this,go.RATES,{defaultValue:fo})),Ii(this,Li,Is).call(this)}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE,go.RATES]}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===n.MEDIA_PLAYBACK_RATE&&i!=s?(this.value=s,Ii(this,Li,Is).call(this)):e===go.RATES&&i!=s&&(Mi(this,bt).value=s,Ii(this,Li,Is).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",Ii(this,ga,bo))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",Ii(this,ga,bo))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-playback-rate-menu-button")}get rates(){return Mi(this,bt)}set rates(e){e?Array.isArray(e)?Mi(this,bt).value=e.join(" "):typeof e=="string"&&(Mi(this,bt).value=e):Mi(this,bt).value="",Ii(this,Li,Is).call(this)}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,Wt)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}};bt=new WeakMap;Li=new WeakSet;Is=function(){this.defaultSlot.textContent="";let t=Be(this.mediaPlaybackRate),e=new Set(Array.from(Mi(this,bt)).map(s=>Be(Number(s))));t>0&&!e.has(t)&&e.add(t);let i=Array.from(e).sort((s,r)=>s-r);for(let s of i){let r=Et({type:"radio",text:this.formatMenuItemText(`${s}x`,s),value:s.toString(),checked:t===s});r.prepend(je(this,"checked-indicator")),this.defaultSlot.append(r)}};ga=new WeakSet;bo=function(){if(!this.value)return;let t=new l.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};l.customElements.get("media-playback-rate-menu")||l.customElements.define("media-playback-rate-menu",_o);var ba=1;function $h(t){return`
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
    <slot name="icon">${t.mediaplaybackrate?Be(+t.mediaplaybackrate):ba}x</slot>
  `}function Vh(){return p("Playback rate")}var Ms=class extends et{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_PLAYBACK_RATE]}constructor(){var e;super(),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${Be((e=this.mediaPlaybackRate)!=null?e:ba)}x`}attributeChangedCallback(e,i,s){if(super.attributeChangedCallback(e,i,s),e===n.MEDIA_PLAYBACK_RATE){let r=s?+s:Number.NaN,a=Be(Number.isNaN(r)?ba:r);this.container.innerHTML=`${a}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:a}))}}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:te(this).querySelector("media-playback-rate-menu")}get mediaPlaybackRate(){return L(this,n.MEDIA_PLAYBACK_RATE,ba)}set mediaPlaybackRate(e){x(this,n.MEDIA_PLAYBACK_RATE,e)}};Ms.getSlotTemplateHTML=$h;Ms.getTooltipContentHTML=Vh;l.customElements.get("media-playback-rate-menu-button")||l.customElements.define("media-playback-rate-menu-button",Ms);var Kh=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M13.5 2.5h2v6h-2v-2h-11v-2h11v-2Zm4 2h4v2h-4v-2Zm-12 4h2v6h-2v-2h-3v-2h3v-2Zm4 2h12v2h-12v-2Zm1 4h2v6h-2v-2h-8v-2h8v-2Zm4 2h7v2h-7v-2Z" />
</svg>`;function Gh(){return`
    <style>
      :host([aria-expanded="true"]) slot[name=tooltip] {
        display: none;
      }
    </style>
    <slot name="icon">${Kh}</slot>
  `}function qh(){return p("Quality")}var Ls=class extends et{static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_RENDITION_SELECTED,n.MEDIA_RENDITION_UNAVAILABLE,n.MEDIA_HEIGHT]}connectedCallback(){super.connectedCallback(),this.setAttribute("aria-label",p("quality"))}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:te(this).querySelector("media-rendition-menu")}get mediaRenditionSelected(){return C(this,n.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(e){D(this,n.MEDIA_RENDITION_SELECTED,e)}get mediaHeight(){return L(this,n.MEDIA_HEIGHT)}set mediaHeight(e){x(this,n.MEDIA_HEIGHT,e)}};Ls.getSlotTemplateHTML=Gh;Ls.getTooltipContentHTML=qh;l.customElements.get("media-rendition-menu-button")||l.customElements.define("media-rendition-menu-button",Ls);var To=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},tt=(t,e,i)=>(To(t,e,"read from private field"),i?i.call(t):e.get(t)),_a=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},lc=(t,e,i,s)=>(To(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Ri=(t,e,i)=>(To(t,e,"access private method"),i),Rs,$e,Di,Ds,Aa,Ao,Cs=class extends ge{constructor(){super(...arguments),_a(this,Di),_a(this,Aa),_a(this,Rs,[]),_a(this,$e,{})}static get observedAttributes(){return[...super.observedAttributes,n.MEDIA_RENDITION_LIST,n.MEDIA_RENDITION_SELECTED,n.MEDIA_RENDITION_UNAVAILABLE,n.MEDIA_HEIGHT,n.MEDIA_WIDTH]}static formatMenuItemText(e,i){return super.formatMenuItemText(e,i)}static formatRendition(e,{showBitrate:i=!1}={}){let s=`${Math.min(e.width,e.height)}p`;if(i&&e.bitrate){let r=e.bitrate/1e6,a=`${r.toFixed(r<1?1:0)} Mbps`;return`${s} (${a})`}return this.formatMenuItemText(s,e)}static compareRendition(e,i){var s,r;return i.height===e.height?((s=i.bitrate)!=null?s:0)-((r=e.bitrate)!=null?r:0):i.height-e.height}attributeChangedCallback(e,i,s){if(super.attributeChangedCallback(e,i,s),i!==s)switch(e){case n.MEDIA_RENDITION_SELECTED:this.value=s??"auto",Ri(this,Di,Ds).call(this);break;case n.MEDIA_RENDITION_LIST:lc(this,Rs,Cl(s)),Ri(this,Di,Ds).call(this);break;case n.MEDIA_HEIGHT:case n.MEDIA_WIDTH:Ri(this,Di,Ds).call(this);break}}connectedCallback(){super.connectedCallback(),this.addEventListener("change",Ri(this,Aa,Ao))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",Ri(this,Aa,Ao))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-rendition-menu-button")}get mediaRenditionList(){return tt(this,Rs)}set mediaRenditionList(e){lc(this,Rs,e),Ri(this,Di,Ds).call(this)}get mediaRenditionSelected(){return C(this,n.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(e){D(this,n.MEDIA_RENDITION_SELECTED,e)}get mediaHeight(){return L(this,n.MEDIA_HEIGHT)}set mediaHeight(e){x(this,n.MEDIA_HEIGHT,e)}get mediaWidth(){return L(this,n.MEDIA_WIDTH)}set mediaWidth(e){x(this,n.MEDIA_WIDTH,e)}compareRendition(e,i){return this.constructor.compareRendition(e,i)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}formatRendition(e,i){return this.constructor.formatRendition(e,i)}showRenditionBitrate(e){return this.mediaRenditionList.some(i=>i!==e&&i.height===e.height&&i.bitrate!==e.bitrate)}};Rs=new WeakMap;$e=new WeakMap;Di=new WeakSet;Ds=function(){let t=!this.mediaRenditionSelected;if(tt(this,$e).mediaRenditionList===JSON.stringify(this.mediaRenditionList)&&tt(this,$e).mediaHeight===this.mediaHeight&&tt(this,$e).mediaWidth===this.mediaWidth&&tt(this,$e).isAuto===t)return;tt(this,$e).mediaRenditionList=JSON.stringify(this.mediaRenditionList),tt(this,$e).mediaHeight=this.mediaHeight,tt(this,$e).mediaWidth=this.mediaWidth,tt(this,$e).isAuto=t;let e=this.mediaRenditionList.sort(this.compareRendition.bind(this)),i=e.find(o=>o.id===this.mediaRenditionSelected);for(let o of e)o.selected=o===i;this.defaultSlot.textContent="";for(let o of e){let d=this.formatRendition(o,{showBitrate:this.showRenditionBitrate(o)}),c=Et({type:"radio",text:d,value:`${o.id}`,checked:o.selected&&!t});c.prepend(je(this,"checked-indicator")),this.defaultSlot.append(c)}let s=i&&this.showRenditionBitrate(i),r;t&&(i?r=this.formatMenuItemText(`${p("Auto")} \u2022 ${this.formatRendition(i,{showBitrate:s})}`,i):this.mediaHeight>0&&this.mediaWidth>0&&(r=this.formatMenuItemText(`${p("Auto")} (${Math.min(this.mediaWidth,this.mediaHeight)}p)`))),r||(r=this.formatMenuItemText(p("Auto")));let a=Et({type:"radio",text:r,value:"auto",checked:t});a.dataset.description=r,a.prepend(je(this,"checked-indicator")),this.defaultSlot.append(a)};Aa=new WeakSet;Ao=function(){if(this.value==null)return;let t=new l.CustomEvent(h.MEDIA_RENDITION_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};l.customElements.get("media-rendition-menu")||l.customElements.define("media-rendition-menu",Cs);function dc(t,{texts:e,icons:i,title:s},r){Cs.formatRendition=E=>E.id==="audio"?e.audioOnly:`${Math.min(E.width,E.height)}p`;let a=(E,T,S,f)=>b("button",{type:"button",class:`player__button ${S}`,hidden:!0,"aria-label":E,onclick:f},Ie(i,T),b("span",{},E)),o={live:b("span",{class:"player__live",hidden:!0},e.live),fromStart:a(e.fromStart,"skip-back","",r.fromStart),toLive:a(e.toLive,"radio","player__button--tolive",r.toLive),toReplay:a(e.toReplay,"rotate-ccw","player__button--tolive",r.toReplay),range:b("media-time-range"),time:b("media-time-display",{showduration:!0,notoggle:!0}),back:b("media-seek-backward-button",{seekoffset:10,notooltip:!0}),forward:b("media-seek-forward-button",{seekoffset:10,notooltip:!0}),rate:b("media-playback-rate-menu-button",{notooltip:!0}),quality:b("media-rendition-menu-button",{notooltip:!0},Ie(i,"settings",{slot:"icon"})),captions:b("media-captions-menu-button",{notooltip:!0}),bottom:null,controller:null},d=[b("media-rendition-menu",{hidden:!0,anchor:"auto"}),b("media-captions-menu",{hidden:!0,anchor:"auto"}),b("media-playback-rate-menu",{hidden:!0,anchor:"auto",rates:"0.75 1 1.25 1.5 2"})],c=b("media-control-bar",{},b("media-play-button",{notooltip:!0}),o.back,o.forward,b("media-mute-button",{notooltip:!0}),b("media-volume-range"),o.live,o.time,b("span",{class:"player__gap"}),o.fromStart,o.toLive,o.toReplay,o.captions,o.rate,o.quality,b("media-pip-button",{notooltip:!0,class:"player__wide"}),b("media-fullscreen-button",{notooltip:!0}));return o.bottom=b("div",{class:"player__bottom"},o.range,c),o.controller=b("media-controller",{"data-idle":!0,keyboardforwardseekoffset:10,keyboardbackwardseekoffset:10,noautoseektolive:!0,novolumepref:!0,nosubtitleslangpref:!0,"aria-label":s},t,b("media-loading-indicator",{slot:"centered-chrome",noautohide:!0}),...d,o.bottom),o}var Yh={scheduled:["stateScheduled"],ready:["stateScheduled"],live:["stateLive","state--live"],interrupted:["stateInterrupted"],cancelled:["stateCancelled"]},Ta=class{constructor(e){this.texts=e;let i=s=>document.querySelector(`[data-${s}]`);this.parts={state:i("state"),viewers:i("viewers"),status:i("status"),remind:i("remind"),cover:i("cover")}}say(e){this.parts.status&&this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}#e(e){let{cover:i}=this.parts;if(!i)return;let s={closed:this.texts.coverClosed,slate:this.texts.coverSlate}[e]??"";i.textContent!==s&&(i.textContent=s)}show(e){let{state:i,viewers:s,replay:r}=e,[a,o=""]=Yh[i]??[r?"stateReplay":"stateEnded"];this.#e(il(e));let d=this.parts.state;d&&d.textContent.trim()!==this.texts[a]&&d.replaceChildren(b("span",{class:`state ${o}`},this.texts[a])),this.parts.remind&&(this.parts.remind.hidden=i!=="scheduled"&&i!=="ready"),this.parts.viewers&&(this.parts.viewers.hidden=!(s>0&&(i==="live"||i==="interrupted")),this.parts.viewers.querySelector("span").textContent=s===1?this.texts.viewer:Ge(this.texts.viewers,{count:s.toLocaleString("fr-FR")}))}};function cc(t,{onState:e,onRefused:i,isSettled:s}){let r=0,a=0;async function o(){clearTimeout(a);try{let c=await fetch(t,{cache:"no-cache",signal:AbortSignal.timeout(8e3)});if(c.status===404)e(null);else if(c.status===403)await i();else if(c.ok)e(await c.json());else throw new Error(`state ${c.status}`);r=0}catch{r+=1}let d=zo({failures:r,hidden:document.hidden,settled:s()});a=setTimeout(o,d*1e3)}return document.addEventListener("visibilitychange",()=>document.hidden||o()),window.addEventListener("online",o),o()}var uc="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";function hc(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),t=>uc[t%uc.length]).join("")}function mc(t,e,i){let s=()=>i()&&navigator.sendBeacon(`${t}?v=${e}`);return setInterval(s,2e4),s}var pc=2500,Qh=2e3,zh=5e3,Zh=900,Xh=5;function Jh(t){return Object.values(t??{}).reduce((e,i)=>e+(Number(i)||0),0)}function jh(t,e){let i=Jh(t);return i?i===1?e.reactedOnce:Ge(e.reacted,{count:i.toLocaleString("fr-FR")}):""}var Sa=class{#e={};#t=-pc;#i=null;#a=!1;#n=Qh*Math.random();#r=null;constructor(e,{settings:i,page:s,moment:r}){Object.assign(this,{root:e,settings:i,page:s,moment:r}),this.buttons=[...e.querySelectorAll("[data-kind]")],this.said=e.querySelector("[data-sent]"),this.line=e.querySelector("[data-reacted]");for(let a of this.buttons)a.addEventListener("click",()=>this.#u(a));document.addEventListener("visibilitychange",()=>this.#o()),window.addEventListener("pagehide",()=>this.#s())}show({open:e,watching:i}){!e&&!this.root.hidden&&this.#l({}),this.root.hidden=!e;for(let s of this.buttons)s.disabled=!(e&&i);this.#a=e&&i,this.#o()}#o(){let e=this.#a&&!document.hidden;e&&this.#i===null&&this.#c(),!e&&this.#i!==null&&(clearTimeout(this.#i),this.#i=null)}async#c(){this.#i=setTimeout(()=>{this.#i=null,this.#o()},zh*(.8+.4*Math.random()));try{let e=await fetch(`${this.settings.files}reactions.json`,{cache:"no-cache",signal:AbortSignal.timeout(4e3)});e.ok&&this.#l((await e.json()).counts??{})}catch{}}#l(e){this.#e=e;for(let i of this.buttons){let s=Number(e[i.dataset.kind])||0;i.querySelector("[data-count]").textContent=s?s.toLocaleString("fr-FR"):""}this.line.textContent=jh(e,this.settings.texts)}#u(e){this.#m(e);let i=performance.now();if(i-this.#t<pc)return;this.#t=i;let{kind:s}=e.dataset;this.#l({...this.#e,[s]:(Number(this.#e[s])||0)+1}),this.#h();let r=this.moment();this.#r={kind:s,page:this.page,at:r?r.getTime()/1e3:null},setTimeout(()=>this.#s(),this.#n)}#h(){this.said.textContent="",setTimeout(()=>{this.said.textContent=this.settings.texts.sent},60)}#s(){let e=this.#r;this.#r=null,e&&fetch(this.settings.reaction,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e),keepalive:!0}).catch(()=>{})}#m(e){if(matchMedia("(prefers-reduced-motion: reduce)").matches||e.querySelectorAll(".reaction__burst").length>=Xh)return;let s=e.querySelector("use").getAttribute("href").split("#")[1],r=b("span",{class:"reaction__burst","aria-hidden":"true"},Ie(this.settings.icons,s));e.append(r),setTimeout(()=>r.remove(),Zh)}};var ya=class{constructor({right:e,guarded:i},s){Object.assign(this,{url:e,guarded:i,onLost:s})}keep(){this.guarded&&(setInterval(()=>this.renew(),25e3),document.addEventListener("visibilitychange",()=>document.hidden||this.renew()))}async renew(){try{let{status:e}=await fetch(this.url,{method:"POST",cache:"no-store",signal:AbortSignal.timeout(8e3)});return e<300?!0:e<500?!1:null}catch{return null}}async refused(){await this.renew()===!1&&this.onLost()}};function vc(t){let[e]=performance.getEntriesByType("navigation");e?.type==="reload"&&performance.now()<15e3?t():setTimeout(()=>location.reload(),2e3*Math.random())}var ka=class extends EventTarget{#e=[];#t=-1;constructor(e){super(),this.onChoice=e}get length(){return this.#e.length}[Symbol.iterator](){return this.#e[Symbol.iterator]()}get selectedIndex(){return this.#t}set selectedIndex(e){e!==this.#t&&(this.#t=e,this.dispatchEvent(new Event("change")),this.onChoice(this.#e[e]?.id??"auto"))}replace(e){let i=this.#e[this.#t]?.id;for(let s of this.#e.keys())delete this[s];this.#e=e,e.forEach((s,r)=>{this[r]=s}),this.#t=e.findIndex(({id:s})=>s===i),this.dispatchEvent(new Event(e.length?"addrendition":"removerendition"))}};async function fc(t){try{let e=await fetch(`${t}replay.json`,{cache:"no-cache"});return e.ok?await e.json():{}}catch{return{}}}function em({chapters:t,thumbnails:e,captions:i=[]}){return[...t?[{kind:"chapters",src:t,default:!0}]:[],...e?[{kind:"metadata",label:"thumbnails",src:e,default:!0}]:[],...i.map(({language:s,label:r,src:a})=>({kind:"captions",label:r,srclang:s,src:a}))]}var wa=class{#e=[];constructor(e,i){Object.assign(this,{video:e,onChange:i})}show(e){this.clear(),this.#e=em(e).map(i=>b("track",{...i,onload:()=>this.#t()})),this.video.append(...this.#e),this.onChange()}clear(){for(let e of this.#e)e.remove();this.#e=[]}get hasCaptions(){return[...this.video.textTracks].some(({kind:e})=>e==="captions"||e==="subtitles")}#t(){this.video.textTracks.dispatchEvent(new Event("change"))}};var Ia=class{firstFrame=!1;onFirstFrame=()=>{};#e=0;#t=0;#i=0;#a=0;#n=!0;#r=null;constructor(e,i){this.video=e;let s=()=>{this.firstFrame||(this.firstFrame=!0,this.#r=performance.now(),this.onFirstFrame())};e.requestVideoFrameCallback?e.requestVideoFrameCallback(s):e.addEventListener("playing",s,{once:!0}),this.observer=new IntersectionObserver(([r])=>{this.#n=r.intersectionRatio>=.5},{threshold:[0,.5,1]}),this.observer.observe(i),this.timer=setInterval(()=>this.#o(),250)}#o(){if(this.#r===null)return;let e=performance.now(),i=Math.min(e-this.#r,1e3);if(this.#r=e,this.video.paused||this.video.readyState<3){this.#i=0;return}this.#e+=i,this.#i+=i,this.#t=Math.max(this.#t,this.#i),this.#n&&!document.hidden&&(this.#a+=i)}stop(){this.#o(),clearInterval(this.timer),this.observer.disconnect(),this.video.pause()}figures(){return{watched_ms:Math.round(this.#e),max_continuous_ms:Math.round(this.#t),muted:this.video.muted,viewable:this.#a>=1e3}}};var tm=4e3;async function Ec(t){try{let e=await fetch(`${t}opening.json`,{cache:"no-cache",signal:AbortSignal.timeout(2500)});if(!e.ok)return null;let{spots:i,session:s,count:r}=await e.json();return i?.[0]?.url?{...i[0],session:s,count:r}:null}catch{return null}}function gc(t,{stage:e,texts:i,muted:s,focus:r,say:a}){return new Promise(o=>{let d=b("video",{playsinline:!0,preload:"auto",tabindex:"-1"}),c=b("button",{type:"button",class:"button spot__skip","aria-disabled":"true"}),E=b("section",{class:"spot","aria-label":Ge(i.sponsor,t)},d,b("p",{class:"spot__name"},Ge(i.sponsor,t)),b("div",{class:"spot__tools"},b("button",{type:"button",class:"button",hidden:!s,onclick:y=>{d.muted=!1,y.currentTarget.hidden=!0}},i.sound),b("span",{class:"player__gap"}),c)),T=new Ia(d,e),S=!1,f=null,m=im(t.session).then(y=>{f=y});function _(){S||(S=!0,clearTimeout(M),window.removeEventListener("pagehide",_),T.stop(),E.remove(),d.removeAttribute("src"),d.load(),o(),T.firstFrame&&m.finally(()=>f&&navigator.sendBeacon(t.count,JSON.stringify({sid:f,break:t.break,creative:t.creative,position:0,...T.figures()}))))}function g(){let y=Math.ceil((t.skip_after??5)-d.currentTime);c.setAttribute("aria-disabled",String(y>0)),c.textContent=y>0?Ge(i.skipIn,{seconds:y}):i.skip}let M=setTimeout(_,tm);T.onFirstFrame=()=>{clearTimeout(M),a(Ge(i.spotBegins,{...t,seconds:Math.round(t.duration)}))},c.addEventListener("click",()=>c.getAttribute("aria-disabled")==="true"||_()),d.addEventListener("timeupdate",g),d.addEventListener("ended",_),d.addEventListener("error",_),window.addEventListener("pagehide",_),d.muted=s,d.src=t.url,g(),e.append(E),r&&c.focus({preventScroll:!0}),d.play().catch(_)})}async function im(t){try{let e=await fetch(t,{method:"POST",headers:{"Content-Type":"application/json"},body:"{}",signal:AbortSignal.timeout(4e3)});return e.ok?(await e.json()).sid:null}catch{return null}}var sm=1e4,Ma=class{snapshot=void 0;watching=null;started=!1;finishing=!1;view=null;#e=0;#t=null;#i=!1;#a=0;#n=!1;constructor(e,i){Object.assign(this,{stage:e,settings:i,texts:i.texts}),this.veil=e.querySelector("[data-veil]"),this.words=new Ta(this.texts),this.video=b("video",{slot:"media",playsinline:!0,preload:"none",tabindex:"-1"}),this.engine=new sl(this.video),this.video.videoRenditions=new ka(r=>this.#_(r)),this.parts=dc(this.video,{texts:this.texts,icons:i.icons,title:document.title},{fromStart:()=>this.#s("dvr",{at:.1}),toLive:()=>this.#s("live"),toReplay:()=>this.#s("replay",{at:this.resumeAt})}),this.big=b("button",{type:"button",class:"player__big",hidden:!0,onclick:()=>this.begin()},Ie(i.icons,"play")),this.sound=b("button",{type:"button",class:"button player__sound",hidden:!0,onclick:()=>this.#g()},Ie(i.icons,"volume-2"),this.texts.sound),this.right=new ya(i,()=>vc(()=>this.words.say(this.texts.refused))),this.sidecars=new wa(this.video,()=>this.#d()),this.chapters=new Us(document.querySelector("[data-chapters]"),r=>this.#T(r)),this.page=hc();let s=document.querySelector("[data-reactions]");this.reactions=s&&new Sa(s,{settings:i,page:this.page,moment:()=>this.engine.date}),window.tvPlayer={video:this.video,hls:()=>this.engine.hls,state:()=>({view:this.view,watching:this.watching,started:this.started,snapshot:this.snapshot})}}start(){this.stage.append(this.parts.controller,this.big,this.sound),this.#r(),mc(this.settings.presence,this.page,()=>!this.video.paused&&this.started),setInterval(()=>this.#p(),1e3),this.right.keep(),cc(`${this.settings.files}state.json`,{onState:e=>this.#o(e),onRefused:()=>this.right.refused(),isSettled:()=>["replay","cancelled"].includes(this.view)||this.view==="held"&&Date.parse(this.snapshot.replay_from)-this.now>12e4}),this.#p()}#r(){let{video:e}=this;e.addEventListener("timeupdate",()=>{this.#a=Date.now(),this.watching==="replay"&&this.chapters.follow(e.currentTime)}),e.addEventListener("playing",()=>this.#d()),e.addEventListener("volumechange",()=>{e.muted||(this.sound.hidden=!0)}),e.addEventListener("ended",()=>{this.snapshot?.state==="ended"&&this.#v()}),this.engine.addEventListener("levels",()=>this.#b()),this.engine.addEventListener("retrying",()=>{this.started&&!this.finishing&&this.words.say(this.texts.reconnecting)}),this.engine.addEventListener("unsupported",()=>this.words.say(this.texts.unsupported)),this.engine.addEventListener("blocked",()=>{this.started=!1,this.#d()}),e.addEventListener("playing",()=>{document.querySelector("[data-status]")?.textContent===this.texts.reconnecting&&this.words.say("")}),this.parts.controller.addEventListener("mediaseekrequest",i=>this.#A(i),{capture:!0}),document.addEventListener("keydown",i=>this.#w(i)),window.addEventListener("hashchange",()=>this.#S())}get now(){return Date.now()+this.#e}#o(e){e?.now&&(this.#e=Date.parse(e.now)-Date.now()),this.snapshot=e??this.snapshot??this.#c(),this.snapshot.state==="ended"&&(this.watching==="live"||this.watching==="dvr")?this.finishing||=this.started&&!this.video.paused&&!this.video.ended:this.snapshot.state!=="ended"&&(this.finishing=!1),this.words.show(this.snapshot),this.#l()}#c(){let{state:e,files:i,start:s,replay:r,replayFrom:a}=this.settings,o=e==="live"||e==="interrupted";return{state:e,start:s,viewers:0,chapters:null,live:o?`${i}live.m3u8`:null,dvr:o?`${i}dvr.m3u8`:null,replay:r?`${i}replay.m3u8`:null,replay_from:a}}#l(){let e=el(this.snapshot,this),i=tl(this.view,e.view);i&&this.words.say(this.texts[i]);let s=this.view!==e.view;this.view=e.view,e.source&&this.watching!==e.source&&this.watching!=="clip"&&this.#u(e.source),!e.source&&this.watching&&this.#m(),s&&e.view==="replay"&&(this.#k(),this.#y()),this.snapshot.chapters&&this.chapters.show(this.snapshot.chapters,{replay:e.view==="replay"}),this.#d()}#u(e){if(this.#h(),(this.started||this.#n)&&e==="live")return this.#s("live");if(e==="replay"){this.started=!1,this.finishing=!1,this.engine.unload(),this.watching="replay";let s=Ra(location.hash)??Zo(location.search);s!==null&&this.#i===!1&&(this.resumeAt=s);return}this.watching=e;let i=matchMedia("(prefers-reduced-motion: reduce)").matches||navigator.connection?.saveData;!this.#i&&!i&&e==="live"&&(this.#i=!0,this.video.muted=!0,this.begin())}#h(){this.#t??=Ec(this.settings.files)}async begin(){if(this.started||!this.watching)return;let e=document.activeElement===this.big;this.started=!0,this.big.hidden=!0;let i=await this.#t;this.#t=Promise.resolve(null),i&&(this.stage.dataset.view="playing",this.veil.hidden=!0,await gc(i,{stage:this.stage,texts:this.texts,muted:this.video.muted,focus:e,say:s=>this.words.say(s)}),this.words.say("")),e&&this.parts.controller.querySelector("media-play-button")?.focus({preventScroll:!0}),this.#s(this.watching,{at:this.watching==="replay"?this.resumeAt:void 0})}#s(e,i={}){let s=e==="clip"?i.url:this.snapshot[e];s&&(this.watching=e,this.started=!0,this.#n=!1,e==="replay"?this.sidecars.show(this.beside??{}):this.sidecars.clear(),this.engine.load(s,{...i,target:this.snapshot.target,live:e==="live",dvr:e==="dvr",play:!0}),this.#d())}#m(){this.#n=this.started,this.engine.unload(),this.watching=null,this.started=!1}#v(){this.finishing=!1,this.watching=null,this.engine.unload(),this.#l()}#d(){let{parts:e,watching:i,started:s,view:r}=this,a=i==="live",o=i==="dvr";this.stage.dataset.view=s?"playing":r??"waiting",e.controller.toggleAttribute("data-idle",!s),e.bottom.hidden=!s,this.big.hidden=s||!i,this.big.setAttribute("aria-label",a||o?this.texts.watchLive:this.texts.play),this.sound.hidden=!(s&&this.video.muted&&(a||o)),e.live.hidden=!a||r!=="live",e.fromStart.hidden=!(a&&this.snapshot?.dvr),e.toLive.hidden=!(o&&this.snapshot?.live),e.toReplay.hidden=i!=="clip",e.range.hidden=a,e.time.hidden=a,e.rate.hidden=a||o,e.forward.hidden=a,e.quality.hidden=this.video.videoRenditions.length<2,e.captions.hidden=!this.sidecars.hasCaptions,this.reactions?.show({open:!!this.snapshot?.reactions,watching:s&&(a||o)}),this.#E()}#E(){let e=this.started||this.watching;if(this.view==="waiting"||this.view===null)return this.#p();if(this.view==="interrupted"&&!this.snapshot.live)return Pi(this.veil,this.texts,"interrupted");if(this.view==="ended")return Pi(this.veil,this.texts,"ended");if(this.view==="held")return Jo(this.veil,this.texts,this.snapshot.replay_from);if(this.view==="cancelled")return Pi(this.veil,this.texts,"cancelled");this.veil.hidden=!!e}#p(){if(this.finishing&&Date.now()-this.#a>sm&&this.#v(),this.view!=="waiting"&&this.view!==null||!["scheduled","ready"].includes(this.snapshot?.state??this.settings.state))return;let e=this.veil.querySelector("[data-countdown]"),i=Date.parse(this.snapshot?.start??this.settings.start);!e||i<=this.now?Pi(this.veil,this.texts,"soon"):jo(e,i,this.now,this.texts)}#g(){this.video.muted=!1,this.video.volume===0&&(this.video.volume=1),this.parts.controller.querySelector("media-mute-button")?.focus({preventScroll:!0})}#b(){let{hls:e,audioUrl:i}=this.engine;if(this.engine.url===this.audioFrom?.audio)return;let s=e.levels.map((r,a)=>({id:String(a),width:r.width,height:r.height,bitrate:r.bitrate}));i&&s.push({id:"audio",width:0,height:0,bitrate:1}),this.video.videoRenditions.replace(s.length>1?s:[]),this.#d()}#_(e){let{hls:i,audioUrl:s,url:r}=this.engine,a={target:this.snapshot?.target,live:this.watching==="live",dvr:this.watching==="dvr",play:!0},o=a.live?void 0:this.video.currentTime;if(e==="audio"&&s)this.audioFrom={url:r,audio:s},this.engine.load(s,{...a,at:o});else if(this.audioFrom&&r===this.audioFrom.audio){this.engine.addEventListener("levels",()=>{this.engine.hls&&e!=="auto"&&(this.engine.hls.currentLevel=Number(e))},{once:!0});let d=this.audioFrom.url;this.audioFrom=null,this.engine.load(d,{...a,at:o})}else i&&(i.nextLevel=e==="auto"?-1:Number(e))}#A(e){let{video:i,engine:s}=this;if(this.watching!=="live"||!this.snapshot?.dvr)return;let r=s.hls?.playingDate;e.detail>=i.currentTime-1||!r||(e.stopImmediatePropagation(),this.#s("dvr",{date:new Date(r.getTime()+(e.detail-i.currentTime)*1e3)}))}#T(e){this.stage.scrollIntoView({block:"nearest"}),this.view==="replay"?(history.replaceState(null,"",`#t=${Math.floor(e.time)}`),this.#f(e.time)):this.snapshot?.dvr&&this.#s("dvr",{date:new Date(e.at)})}#f(e){this.resumeAt=e,this.watching==="replay"&&this.started?(this.video.currentTime=e,this.video.play().catch(()=>{})):this.watching==="clip"?this.#s("replay",{at:e}):this.begin()}#S(){let e=Ra(location.hash);e!==null&&this.view==="replay"&&this.#f(e)}async#y(){this.beside=await fc(this.settings.files),this.watching==="replay"&&this.started&&this.sidecars.show(this.beside)}async#k(){let e=await rl(this.settings.files),i=this.stage.querySelector("img")?.currentSrc,s=o=>{this.watching==="replay"&&this.started&&(this.resumeAt=this.video.currentTime),this.stage.scrollIntoView({block:"center"}),this.#s("clip",{url:o.hls??o.mp4})};al(document.querySelector("[data-clips]"),e,{texts:this.texts,icons:this.settings.icons,poster:i,onPlay:s});let r=/^#temps-fort=(.+)$/.exec(location.hash)?.[1];e.find(({id:o})=>String(o)===r)&&document.querySelector("[data-clips]")?.scrollIntoView({block:"nearest"})}#w(e){e.ctrlKey||e.metaKey||e.altKey||!this.started||e.target!==document.body&&e.target!==this.stage&&e.target.id!=="contenu"||[" ","k","m","f","c","ArrowLeft","ArrowRight"].includes(e.key)&&(e.preventDefault(),this.parts.controller.keyboardShortcutHandler(e))}};var bc=document.getElementById("player"),_c=document.getElementById("player-settings");bc&&_c&&new Ma(bc,JSON.parse(_c.textContent)).start();
