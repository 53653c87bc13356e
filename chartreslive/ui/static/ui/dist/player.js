import{a as tl,b as il,c as sl,d as al}from"./chunk-L72KTA2U.js";import{a as Os,b as Rr,c as Xo,d as Jo,e as bt,f as Pi,g as jo,h as el}from"./chunk-JH47U6GS.js";import{b as zo,c as Zo}from"./chunk-MYFOYPVE.js";import{a as _,b as et}from"./chunk-2HJK6JUZ.js";var Us=class{#e=[];#t="";constructor(e,i){this.section=e,this.onGo=i}show(e,{replay:i}){if(!this.section)return;let s=JSON.stringify([e,i]);if(s===this.#t)return;this.#t=s,this.#e=i?e.filter(({time:n})=>n!==null):e,this.section.hidden=this.#e.length===0;let a=new Intl.DateTimeFormat("fr-FR",{hour:"numeric",minute:"2-digit",timeZone:"Europe/Paris"}),r=({time:n,at:l})=>i?Os(n):a.format(new Date(l)).replace(":","\xA0h\xA0");this.section.querySelector("ol").replaceChildren(...this.#e.map(n=>_("li",{},_("a",{class:"chapter",href:i?`#t=${Math.floor(n.time)}`:"#player","data-id":n.id,onclick:l=>{l.preventDefault(),this.onGo(n)}},_("span",{class:"chapter__time"},r(n)),_("span",{},n.label)))))}follow(e){let i=String(Jo(this.#e,e)?.id??"");for(let s of this.section?.querySelectorAll("[data-id]")??[])s.dataset.id===i?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current")}};async function rl(t){try{let e=await fetch(`${t}clips.json`,{cache:"no-cache"});return(e.ok?(await e.json()).clips??[]:[]).sort((s,a)=>(a.kind==="recap")-(s.kind==="recap"))}catch{return[]}}function nl(t,e,{texts:i,icons:s,poster:a,onPlay:r}){t&&(t.hidden=e.length===0,t.querySelector(".cards").replaceChildren(...e.map(n=>_("article",{class:"card"},_("div",{class:"card__picture"},n.poster||a?_("img",{src:n.poster??a,alt:"",width:640,height:360,loading:"lazy"}):_("span",{class:"blank"}),_("span",{class:"card__length"},Os(n.duration))),_("h3",{},_("button",{type:"button",class:"card__play",onclick:()=>r(n)},n.title)),n.mp4?_("a",{class:"card__save",href:n.mp4,download:""},et(s,"download"),i.download):null))))}var ol={"Start airplay":"Start airplay","Stop airplay":"Stop airplay",Audio:"Audio",Captions:"Captions","Enable captions":"Enable captions","Disable captions":"Disable captions","Start casting":"Start casting","Stop casting":"Stop casting","Enter fullscreen mode":"Enter fullscreen mode","Exit fullscreen mode":"Exit fullscreen mode",Mute:"Mute",Unmute:"Unmute",Loop:"Loop","Enter picture in picture mode":"Enter picture in picture mode","Exit picture in picture mode":"Exit picture in picture mode",Play:"Play",Pause:"Pause","Playback rate":"Playback rate","Playback rate {playbackRate}":"Playback rate {playbackRate}",Quality:"Quality","Seek backward":"Seek backward","Seek forward":"Seek forward",Settings:"Settings",Auto:"Auto","audio player":"audio player","video player":"video player",volume:"volume",seek:"seek","closed captions":"closed captions","current playback rate":"current playback rate","playback time":"playback time","media loading":"media loading",settings:"settings","audio tracks":"audio tracks",quality:"quality",play:"play",pause:"pause",mute:"mute",unmute:"unmute","chapter: {chapterName}":"chapter: {chapterName}",live:"live",Off:"Off","start airplay":"start airplay","stop airplay":"stop airplay","start casting":"start casting","stop casting":"stop casting","enter fullscreen mode":"enter fullscreen mode","exit fullscreen mode":"exit fullscreen mode","enter picture in picture mode":"enter picture in picture mode","exit picture in picture mode":"exit picture in picture mode","seek to live":"seek to live","playing live":"playing live","seek back {seekOffset} seconds":"seek back {seekOffset} seconds","seek forward {seekOffset} seconds":"seek forward {seekOffset} seconds","Network Error":"Network Error","Decode Error":"Decode Error","Source Not Supported":"Source Not Supported","Encryption Error":"Encryption Error","A network error caused the media download to fail.":"A network error caused the media download to fail.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"An unsupported error occurred. The server or network failed, or your browser does not support this format.","The media is encrypted and there are no keys to decrypt it.":"The media is encrypted and there are no keys to decrypt it.",hour:"hour",hours:"hours",minute:"minute",minutes:"minutes",second:"second",seconds:"seconds","{time} remaining":"{time} remaining","{currentTime} of {totalTime}":"{currentTime} of {totalTime}","video not loaded, unknown time.":"video not loaded, unknown time."};var ll,Kt={en:ol},Gt=((ll=globalThis.navigator)==null?void 0:ll.language)||"en",Ps=t=>{Gt=t},dl=(t,e)=>{Kt[t]=e},xc=t=>{var e,i,s;let[a]=Gt.split("-");return((e=Kt[Gt])==null?void 0:e[t])||((i=Kt[a])==null?void 0:i[t])||((s=Kt.en)==null?void 0:s[t])||t},cl=()=>{let[t]=Gt.split("-");return Kt[Gt]?Gt:Kt[t]?t:"en"},p=(t,e={})=>xc(t).replace(/\{(\w+)\}/g,(i,s)=>s in e?String(e[s]):`{${s}}`);var Cc={"Start airplay":"D\xE9marrer la diffusion AirPlay","Stop airplay":"Arr\xEAter la diffusion AirPlay",Audio:"Audio",Captions:"Sous-titres","Enable captions":"Activer les sous-titres","Disable captions":"D\xE9sactiver les sous-titres","Start casting":"D\xE9marrer la diffusion (cast)","Stop casting":"Arr\xEAter la diffusion (cast)","Enter fullscreen mode":"Mettre en mode plein \xE9cran","Exit fullscreen mode":"Quitter le mode plein \xE9cran",Mute:"D\xE9sactiver le son",Unmute:"Activer le son",Loop:"Lire en boucle","Enter picture in picture mode":"Mettre en mode image-en-image (PiP)","Exit picture in picture mode":"Quitter le mode image-en-image (PiP)",Play:"Lire",Pause:"Pause","Playback rate":"Taux de lecture","Playback rate {playbackRate}":"Taux de lecture {playbackRate}",Quality:"Qualit\xE9","Seek backward":"Reculer","Seek forward":"Avancer",Settings:"Param\xE8tres",Auto:"Auto","audio player":"lecteur audio","video player":"lecteur vid\xE9o",volume:"volume",seek:"se d\xE9placer","closed captions":"sous-titres cod\xE9s","current playback rate":"taux de lecture actuel","playback time":"dur\xE9e de lecture","media loading":"chargement des m\xE9dias",settings:"param\xE8tres","audio tracks":"pistes audio",quality:"qualit\xE9",play:"lire",pause:"pause",mute:"d\xE9sactiver le son",unmute:"activer le son","chapter: {chapterName}":"chapitre: {chapterName}",live:"en direct",Off:"D\xE9sactiv\xE9","start airplay":"d\xE9marrer la diffusion AirPlay","stop airplay":"arr\xEAter la diffusion AirPlay","start casting":"d\xE9marrer la diffusion (cast)","stop casting":"arr\xEAter la diffusion (cast)","enter fullscreen mode":"mettre en mode plein \xE9cran","exit fullscreen mode":"quitter le mode plein \xE9cran","enter picture in picture mode":"mettre en mode image-en-image (PiP)","exit picture in picture mode":"quitter le mode image-en-image (PiP)","seek to live":"aller au direct","playing live":"lecture en direct","seek back {seekOffset} seconds":"reculer {seekOffset} secondes","seek forward {seekOffset} seconds":"avancer {seekOffset} secondes","Network Error":"Erreur r\xE9seau","Decode Error":"Erreur de d\xE9codage","Source Not Supported":"Source non support\xE9e","Encryption Error":"Erreur de chiffrement","A network error caused the media download to fail.":"Une erreur r\xE9seau a caus\xE9 l\u2019\xE9chec du t\xE9l\xE9chargement du m\xE9dia.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"Une erreur de m\xE9dia a provoqu\xE9 l\u2019interruption de la lecture. Le m\xE9dia peut \xEAtre corrompu ou votre navigateur ne prend pas en charge ce format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"Une erreur non support\xE9e s\u2019est produite. Le serveur ou le r\xE9seau a \xE9chou\xE9, ou votre navigateur ne prend pas en charge ce format.","The media is encrypted and there are no keys to decrypt it.":"Le m\xE9dia est chiffr\xE9 et il n\u2019y a pas de cl\xE9s pour le d\xE9chiffrer.",hour:"heure",hours:"heures",minute:"minute",minutes:"minutes",second:"seconde",seconds:"secondes","{time} remaining":"{time} restant","{currentTime} of {totalTime}":"{currentTime} sur {totalTime}","video not loaded, unknown time.":"vid\xE9o non charg\xE9e, dur\xE9e inconnue."};dl("fr",Cc);Ps(document.documentElement.lang||"fr");function $(t,e){let i=document.createElement("template");i.innerHTML=e;for(let s of i.content.querySelectorAll("template[shadowrootmode]"))s.remove();for(let s of i.content.querySelectorAll("style")){let a=new CSSStyleSheet({media:s.media});a.replaceSync(s.textContent),t.adoptedStyleSheets=[...t.adoptedStyleSheets,a],s.replaceWith(...s.id?[Object.assign(document.createElement("template"),{id:s.id})]:[])}t.replaceChildren(i.content)}function P(t,e){for(let i of Dr(t))for(let s of i.cssRules)if(s.selectorText===e)return s;return qt(t,e)}function qt(t,e){Dr(t).length||(t.adoptedStyleSheets=[...t.adoptedStyleSheets,new CSSStyleSheet]);let i=Dr(t).at(-1);return i.cssRules[i.insertRule(`${e}{}`,i.cssRules.length)]}var Dr=t=>t.adoptedStyleSheets.filter(e=>e.media.length===0);var Ns=class{addEventListener(){}removeEventListener(){}dispatchEvent(){return!0}},Hs=class extends Ns{},Fs=class extends Hs{constructor(){super(...arguments),this.role=null}},xr=class{observe(){}unobserve(){}disconnect(){}},ul={createElement:function(){return new Ni.HTMLElement},createElementNS:function(){return new Ni.HTMLElement},addEventListener(){},removeEventListener(){},dispatchEvent(t){return!1}},Ni={ResizeObserver:xr,document:ul,Node:Hs,Element:Fs,HTMLElement:class extends Fs{constructor(){super(...arguments),this.innerHTML=""}get content(){return new Ni.DocumentFragment}},DocumentFragment:class extends Ns{},customElements:{get:function(){},define:function(){},whenDefined:function(){}},localStorage:{getItem(t){return null},setItem(t,e){},removeItem(t){}},CustomEvent:function(){},getComputedStyle:function(){},navigator:{languages:[],get userAgent(){return""}},matchMedia(t){return{matches:!1,media:t}},DOMParser:class{parseFromString(e,i){return{body:{textContent:e}}}}},hl="global"in globalThis&&globalThis?.global===globalThis||typeof window>"u"||typeof window.customElements>"u",ml=Object.keys(Ni).every(t=>t in globalThis),d=hl&&!ml?Ni:globalThis,F=hl&&!ml?ul:globalThis.document;var h={MEDIA_PLAY_REQUEST:"mediaplayrequest",MEDIA_PAUSE_REQUEST:"mediapauserequest",MEDIA_MUTE_REQUEST:"mediamuterequest",MEDIA_UNMUTE_REQUEST:"mediaunmuterequest",MEDIA_LOOP_REQUEST:"medialooprequest",MEDIA_VOLUME_REQUEST:"mediavolumerequest",MEDIA_SEEK_REQUEST:"mediaseekrequest",MEDIA_AIRPLAY_REQUEST:"mediaairplayrequest",MEDIA_ENTER_FULLSCREEN_REQUEST:"mediaenterfullscreenrequest",MEDIA_EXIT_FULLSCREEN_REQUEST:"mediaexitfullscreenrequest",MEDIA_PREVIEW_REQUEST:"mediapreviewrequest",MEDIA_ENTER_PIP_REQUEST:"mediaenterpiprequest",MEDIA_EXIT_PIP_REQUEST:"mediaexitpiprequest",MEDIA_ENTER_CAST_REQUEST:"mediaentercastrequest",MEDIA_EXIT_CAST_REQUEST:"mediaexitcastrequest",MEDIA_SHOW_TEXT_TRACKS_REQUEST:"mediashowtexttracksrequest",MEDIA_HIDE_TEXT_TRACKS_REQUEST:"mediahidetexttracksrequest",MEDIA_SHOW_SUBTITLES_REQUEST:"mediashowsubtitlesrequest",MEDIA_DISABLE_SUBTITLES_REQUEST:"mediadisablesubtitlesrequest",MEDIA_TOGGLE_SUBTITLES_REQUEST:"mediatogglesubtitlesrequest",MEDIA_PLAYBACK_RATE_REQUEST:"mediaplaybackraterequest",MEDIA_RENDITION_REQUEST:"mediarenditionrequest",MEDIA_AUDIO_TRACK_REQUEST:"mediaaudiotrackrequest",MEDIA_SEEK_TO_LIVE_REQUEST:"mediaseektoliverequest",REGISTER_MEDIA_STATE_RECEIVER:"registermediastatereceiver",UNREGISTER_MEDIA_STATE_RECEIVER:"unregistermediastatereceiver"},I={MEDIA_CHROME_ATTRIBUTES:"mediachromeattributes",MEDIA_CONTROLLER:"mediacontroller"},Cr={MEDIA_AIRPLAY_UNAVAILABLE:"mediaAirplayUnavailable",MEDIA_AUDIO_TRACK_ENABLED:"mediaAudioTrackEnabled",MEDIA_AUDIO_TRACK_LIST:"mediaAudioTrackList",MEDIA_AUDIO_TRACK_UNAVAILABLE:"mediaAudioTrackUnavailable",MEDIA_BUFFERED:"mediaBuffered",MEDIA_CAST_UNAVAILABLE:"mediaCastUnavailable",MEDIA_CHAPTERS_CUES:"mediaChaptersCues",MEDIA_CURRENT_TIME:"mediaCurrentTime",MEDIA_DURATION:"mediaDuration",MEDIA_ENDED:"mediaEnded",MEDIA_ERROR:"mediaError",MEDIA_ERROR_CODE:"mediaErrorCode",MEDIA_ERROR_MESSAGE:"mediaErrorMessage",MEDIA_FULLSCREEN_UNAVAILABLE:"mediaFullscreenUnavailable",MEDIA_HAS_PLAYED:"mediaHasPlayed",MEDIA_HEIGHT:"mediaHeight",MEDIA_IS_AIRPLAYING:"mediaIsAirplaying",MEDIA_IS_CASTING:"mediaIsCasting",MEDIA_IS_FULLSCREEN:"mediaIsFullscreen",MEDIA_IS_PIP:"mediaIsPip",MEDIA_LOADING:"mediaLoading",MEDIA_MUTED:"mediaMuted",MEDIA_LOOP:"mediaLoop",MEDIA_PAUSED:"mediaPaused",MEDIA_PIP_UNAVAILABLE:"mediaPipUnavailable",MEDIA_PLAYBACK_RATE:"mediaPlaybackRate",MEDIA_PREVIEW_CHAPTER:"mediaPreviewChapter",MEDIA_PREVIEW_COORDS:"mediaPreviewCoords",MEDIA_PREVIEW_IMAGE:"mediaPreviewImage",MEDIA_PREVIEW_TIME:"mediaPreviewTime",MEDIA_RENDITION_LIST:"mediaRenditionList",MEDIA_RENDITION_SELECTED:"mediaRenditionSelected",MEDIA_RENDITION_UNAVAILABLE:"mediaRenditionUnavailable",MEDIA_SEEKABLE:"mediaSeekable",MEDIA_STREAM_TYPE:"mediaStreamType",MEDIA_SUBTITLES_LIST:"mediaSubtitlesList",MEDIA_SUBTITLES_SHOWING:"mediaSubtitlesShowing",MEDIA_TARGET_LIVE_WINDOW:"mediaTargetLiveWindow",MEDIA_TIME_IS_LIVE:"mediaTimeIsLive",MEDIA_VOLUME:"mediaVolume",MEDIA_VOLUME_LEVEL:"mediaVolumeLevel",MEDIA_VOLUME_UNAVAILABLE:"mediaVolumeUnavailable",MEDIA_LANG:"mediaLang",MEDIA_WIDTH:"mediaWidth"},pl=Object.entries(Cr),o=pl.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{}),Oc={USER_INACTIVE_CHANGE:"userinactivechange",BREAKPOINTS_CHANGE:"breakpointchange",BREAKPOINTS_COMPUTED:"breakpointscomputed"},At=pl.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{...Oc}),Tm=Object.entries(At).reduce((t,[e,i])=>{let s=o[e];return s&&(t[i]=s),t},{userinactivechange:"userinactive"}),vl=Object.entries(o).reduce((t,[e,i])=>{let s=At[e];return s&&(t[i]=s),t},{userinactive:"userinactivechange"}),ne={SUBTITLES:"subtitles",CAPTIONS:"captions",DESCRIPTIONS:"descriptions",CHAPTERS:"chapters",METADATA:"metadata"},tt={DISABLED:"disabled",HIDDEN:"hidden",SHOWING:"showing"};var Ws={MOUSE:"mouse",PEN:"pen",TOUCH:"touch"},oe={UNAVAILABLE:"unavailable",UNSUPPORTED:"unsupported"},de={LIVE:"live",ON_DEMAND:"on-demand",UNKNOWN:"unknown"};var fl={INLINE:"inline",FULLSCREEN:"fullscreen",PICTURE_IN_PICTURE:"picture-in-picture"};var El=new WeakMap,Or=t=>{let e=El.get(t);return e||El.set(t,e=new Set),e},gl=new d.ResizeObserver(t=>{for(let e of t)for(let i of Or(e.target))i(e)});function Ke(t,e){Or(t).add(e),gl.observe(t)}function Ge(t,e){let i=Or(t);i.delete(e),i.size||gl.unobserve(t)}function V(t){let e={};for(let i of t)e[i.name]=i.value;return e}function te(t){var e;return(e=Bs(t))!=null?e:Ie(t,"media-controller")}function Bs(t){var e;let{MEDIA_CONTROLLER:i}=I,s=t.getAttribute(i);if(s)return(e=Tt(t))==null?void 0:e.getElementById(s)}var $s=(t,e,i=".value")=>{let s=t.querySelector(i);s&&(s.textContent=e)},Uc=(t,e)=>{let i=`slot[name="${e}"]`,s=t.shadowRoot.querySelector(i);return s?s.children:[]},Vs=(t,e)=>Uc(t,e)[0],se=(t,e)=>!t||!e?!1:t?.contains(e)?!0:se(t,e.getRootNode().host),Ie=(t,e)=>{if(!t)return null;let i=t.closest(e);return i||Ie(t.getRootNode().host,e)};function Hi(t=document){var e;let i=t?.activeElement;return i?(e=Hi(i.shadowRoot))!=null?e:i:null}function Tt(t){var e;let i=(e=t?.getRootNode)==null?void 0:e.call(t);return i instanceof ShadowRoot||i instanceof Document?i:null}function Ks(t,{depth:e=3,checkOpacity:i=!0,checkVisibilityCSS:s=!0}={}){if(t.checkVisibility)return t.checkVisibility({checkOpacity:i,checkVisibilityCSS:s});let a=t;for(;a&&e>0;){let r=getComputedStyle(a);if(i&&r.opacity==="0"||s&&r.visibility==="hidden"||r.display==="none")return!1;a=a.parentElement,e--}return!0}function _l(t,e,i,s){let a=s.x-i.x,r=s.y-i.y,n=a*a+r*r;if(n===0)return 0;let l=((t-i.x)*a+(e-i.y)*r)/n;return Math.max(0,Math.min(1,l))}function L(t,e,i=Number.NaN){let s=t.getAttribute(e);return s!=null?+s:i}function C(t,e,i){let s=+i;if(i==null||Number.isNaN(s)){t.hasAttribute(e)&&t.removeAttribute(e);return}L(t,e,void 0)!==s&&t.setAttribute(e,`${s}`)}function k(t,e){return t.hasAttribute(e)}function w(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}k(t,e)!=i&&t.toggleAttribute(e,i)}function x(t,e,i=null){var s;return(s=t.getAttribute(e))!=null?s:i}function D(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}let s=`${i}`;x(t,e,void 0)!==s&&t.setAttribute(e,s)}var bl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},be=(t,e,i)=>(bl(t,e,"read from private field"),i?i.call(t):e.get(t)),Pc=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Gs=(t,e,i,s)=>(bl(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),j;function Nc(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-gesture-receiver-display, inline-block));
        box-sizing: border-box;
      }
    </style>
  `}var Yt=class extends d.HTMLElement{constructor(){if(super(),Pc(this,j,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PAUSED]}attributeChangedCallback(e,i,s){var a,r,n,l,c;e===I.MEDIA_CONTROLLER&&(i&&((r=(a=be(this,j))==null?void 0:a.unassociateElement)==null||r.call(a,this),Gs(this,j,null)),s&&this.isConnected&&(Gs(this,j,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=be(this,j))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i;this.tabIndex=-1,this.setAttribute("aria-hidden","true"),Gs(this,j,Hc(this)),this.getAttribute(I.MEDIA_CONTROLLER)&&((i=(e=be(this,j))==null?void 0:e.associateElement)==null||i.call(e,this)),be(this,j)&&(be(this,j).addEventListener("pointerdown",this),be(this,j).addEventListener("click",this),be(this,j).hasAttribute("tabindex")||(be(this,j).tabIndex=0))}disconnectedCallback(){var e,i,s,a;this.getAttribute(I.MEDIA_CONTROLLER)&&((i=(e=be(this,j))==null?void 0:e.unassociateElement)==null||i.call(e,this)),(s=be(this,j))==null||s.removeEventListener("pointerdown",this),(a=be(this,j))==null||a.removeEventListener("click",this),Gs(this,j,null)}handleEvent(e){var i;let s=(i=e.composedPath())==null?void 0:i[0];if(["video","media-controller"].includes(s?.localName)){if(e.type==="pointerdown")this._pointerType=e.pointerType;else if(e.type==="click"){let{clientX:r,clientY:n}=e,{left:l,top:c,width:E,height:T}=this.getBoundingClientRect(),S=r-l,f=n-c;if(S<0||f<0||S>E||f>T||E===0&&T===0)return;let m=this._pointerType||"mouse";if(this._pointerType=void 0,m===Ws.TOUCH){this.handleTap(e);return}else if(m===Ws.MOUSE||m===Ws.PEN){this.handleMouseClick(e);return}}}}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}handleTap(e){}handleMouseClick(e){let i=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(i,{composed:!0,bubbles:!0}))}};j=new WeakMap;Yt.shadowRootOptions={mode:"open"};Yt.getTemplateHTML=Nc;function Hc(t){var e;let i=t.getAttribute(I.MEDIA_CONTROLLER);return i?(e=t.getRootNode())==null?void 0:e.getElementById(i):Ie(t,"media-controller")}d.customElements.get("media-gesture-receiver")||d.customElements.define("media-gesture-receiver",Yt);var Ur=Yt;var Fr=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},q=(t,e,i)=>(Fr(t,e,"read from private field"),i?i.call(t):e.get(t)),ae=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ae=(t,e,i,s)=>(Fr(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Te=(t,e,i)=>(Fr(t,e,"access private method"),i),Fi,Qs,Qt,Xt,Zt,Pr,zt,qs,Nr,Al,Hr,Tl,Wi,zs,Zs,Wr,Jt,Bi,it,Ys,A={AUDIO:"audio",AUTOHIDE:"autohide",BREAKPOINTS:"breakpoints",GESTURES_DISABLED:"gesturesdisabled",KEYBOARD_CONTROL:"keyboardcontrol",NO_AUTOHIDE:"noautohide",USER_INACTIVE:"userinactive",AUTOHIDE_OVER_CONTROLS:"autohideovercontrols"};function Fc(t){return`
    <style>
      
      :host([${o.MEDIA_IS_FULLSCREEN}]) ::slotted([slot=media]) {
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

      
      :host([${A.USER_INACTIVE}]:not([${o.MEDIA_PAUSED}]):not([${o.MEDIA_IS_AIRPLAYING}]):not([${o.MEDIA_IS_CASTING}]):not([${A.AUDIO}])) ::slotted(:not([slot=media]):not([slot=poster]):not([${A.NO_AUTOHIDE}]):not([role=dialog])) {
        opacity: 0;
        transition: var(--media-control-transition-out, opacity 1s);
      }

      :host([${A.USER_INACTIVE}]:not([${A.NO_AUTOHIDE}]):not([${o.MEDIA_PAUSED}]):not([${o.MEDIA_IS_CASTING}]):not([${A.AUDIO}])) ::slotted([slot=media]) {
        cursor: none;
      }

      :host([${A.USER_INACTIVE}][${A.AUTOHIDE_OVER_CONTROLS}]:not([${A.NO_AUTOHIDE}]):not([${o.MEDIA_PAUSED}]):not([${o.MEDIA_IS_CASTING}]):not([${A.AUDIO}])) * {
        --media-cursor: none;
        cursor: none;
      }


      ::slotted(media-control-bar)  {
        align-self: stretch;
      }

      
      
      :host(:not([${A.AUDIO}])[${o.MEDIA_HAS_PLAYED}]) slot[name=poster],
      :host(:not([${A.AUDIO}])[${o.MEDIA_STREAM_TYPE}="${de.ON_DEMAND}"][${o.MEDIA_CURRENT_TIME}]:not([${o.MEDIA_CURRENT_TIME}="0"])) slot[name=poster] {
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
        <template shadowrootmode="${Ur.shadowRootOptions.mode}">
          ${Ur.getTemplateHTML({})}
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
  `}var Wc=Object.values(o),Bc="sm:384 md:576 lg:768 xl:960";function $c(t){Sl(t.target,t.contentRect.width)}function Sl(t,e){var i;if(!t.isConnected)return;let s=(i=t.getAttribute(A.BREAKPOINTS))!=null?i:Bc,a=Vc(s),r=Kc(a,e),n=!1;if(Object.keys(a).forEach(l=>{if(r.includes(l)){t.hasAttribute(`breakpoint${l}`)||(t.setAttribute(`breakpoint${l}`,""),n=!0);return}t.hasAttribute(`breakpoint${l}`)&&(t.removeAttribute(`breakpoint${l}`),n=!0)}),n){let l=new CustomEvent(At.BREAKPOINTS_CHANGE,{detail:r});t.dispatchEvent(l)}t.breakpointsComputed||(t.breakpointsComputed=!0,t.dispatchEvent(new CustomEvent(At.BREAKPOINTS_COMPUTED,{bubbles:!0,composed:!0})))}function Vc(t){let e=t.split(/\s+/);return Object.fromEntries(e.map(i=>i.split(":")))}function Kc(t,e){return Object.keys(t).filter(i=>e>=parseInt(t[i]))}var St=class extends d.HTMLElement{constructor(){if(super(),ae(this,Nr),ae(this,Hr),ae(this,Wi),ae(this,Zs),ae(this,Jt),ae(this,Fi,void 0),ae(this,Qs,0),ae(this,Qt,null),ae(this,Xt,null),ae(this,Zt,void 0),this.breakpointsComputed=!1,ae(this,Pr,e=>{let i=this.media;for(let s of e){if(s.type!=="childList")continue;let a=s.removedNodes;for(let r of a){if(r.slot!="media"||s.target!=this)continue;let n=s.previousSibling&&s.previousSibling.previousElementSibling;if(!n||!i)this.mediaUnsetCallback(r);else{let l=n.slot!=="media";for(;(n=n.previousSibling)!==null;)n.slot=="media"&&(l=!1);l&&this.mediaUnsetCallback(r)}}if(i)for(let r of s.addedNodes)r===i&&this.handleMediaUpdated(i)}}),ae(this,zt,!1),ae(this,qs,e=>{q(this,zt)||(setTimeout(()=>{$c(e),Ae(this,zt,!1)},0),Ae(this,zt,!0))}),ae(this,it,void 0),ae(this,Ys,()=>{if(!q(this,it).assignedElements({flatten:!0}).length){q(this,Qt)&&this.mediaUnsetCallback(q(this,Qt));return}this.handleMediaUpdated(this.media)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);$(this.shadowRoot,i)}Ae(this,Fi,new MutationObserver(q(this,Pr)))}static get observedAttributes(){return[A.AUTOHIDE,A.GESTURES_DISABLED].concat(Wc).filter(e=>![o.MEDIA_RENDITION_LIST,o.MEDIA_AUDIO_TRACK_LIST,o.MEDIA_CHAPTERS_CUES,o.MEDIA_WIDTH,o.MEDIA_HEIGHT,o.MEDIA_ERROR,o.MEDIA_ERROR_MESSAGE].includes(e))}attributeChangedCallback(e,i,s){e.toLowerCase()==A.AUTOHIDE&&(this.autohide=s)}get media(){let e=this.querySelector(":scope > [slot=media]");return e?.nodeName=="SLOT"&&(e=e.assignedElements({flatten:!0})[0]),e}async handleMediaUpdated(e){e&&(Ae(this,Qt,e),e.localName.includes("-")&&await d.customElements.whenDefined(e.localName),this.mediaSetCallback(e))}connectedCallback(){var e;q(this,Fi).observe(this,{childList:!0,subtree:!0}),Ke(this,q(this,qs));let s=this.getAttribute(A.AUDIO)!=null?p("audio player"):p("video player");this.setAttribute("role","region"),this.setAttribute("aria-label",s),this.handleMediaUpdated(this.media),this.setAttribute(A.USER_INACTIVE,""),Sl(this,this.getBoundingClientRect().width);let a=this.querySelector(":scope > slot[slot=media]");a&&(Ae(this,it,a),q(this,it).addEventListener("slotchange",q(this,Ys))),this.addEventListener("pointerdown",this),this.addEventListener("pointermove",this),this.addEventListener("pointerup",this),this.addEventListener("mouseleave",this),this.addEventListener("keyup",this),(e=d.window)==null||e.addEventListener("mouseup",this)}disconnectedCallback(){var e;Ge(this,q(this,qs)),clearTimeout(q(this,Xt)),q(this,Fi).disconnect(),this.media&&this.mediaUnsetCallback(this.media),(e=d.window)==null||e.removeEventListener("mouseup",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointermove",this),this.removeEventListener("pointerup",this),this.removeEventListener("mouseleave",this),this.removeEventListener("keyup",this),q(this,it)&&(q(this,it).removeEventListener("slotchange",q(this,Ys)),Ae(this,it,null)),Ae(this,zt,!1)}mediaSetCallback(e){}mediaUnsetCallback(e){Ae(this,Qt,null)}handleEvent(e){switch(e.type){case"pointerdown":Ae(this,Qs,e.timeStamp);break;case"pointermove":Te(this,Nr,Al).call(this,e);break;case"pointerup":Te(this,Hr,Tl).call(this,e);break;case"mouseleave":Te(this,Wi,zs).call(this);break;case"mouseup":this.removeAttribute(A.KEYBOARD_CONTROL);break;case"keyup":Te(this,Jt,Bi).call(this),this.setAttribute(A.KEYBOARD_CONTROL,"");break}}set autohide(e){let i=Number(e);Ae(this,Zt,isNaN(i)?0:i)}get autohide(){return(q(this,Zt)===void 0?2:q(this,Zt)).toString()}get breakpoints(){return x(this,A.BREAKPOINTS)}set breakpoints(e){D(this,A.BREAKPOINTS,e)}get audio(){return k(this,A.AUDIO)}set audio(e){w(this,A.AUDIO,e)}get gesturesDisabled(){return k(this,A.GESTURES_DISABLED)}set gesturesDisabled(e){w(this,A.GESTURES_DISABLED,e)}get keyboardControl(){return k(this,A.KEYBOARD_CONTROL)}set keyboardControl(e){w(this,A.KEYBOARD_CONTROL,e)}get noAutohide(){return k(this,A.NO_AUTOHIDE)}set noAutohide(e){w(this,A.NO_AUTOHIDE,e)}get autohideOverControls(){return k(this,A.AUTOHIDE_OVER_CONTROLS)}set autohideOverControls(e){w(this,A.AUTOHIDE_OVER_CONTROLS,e)}get userInteractive(){return k(this,A.USER_INACTIVE)}set userInteractive(e){w(this,A.USER_INACTIVE,e)}};Fi=new WeakMap;Qs=new WeakMap;Qt=new WeakMap;Xt=new WeakMap;Zt=new WeakMap;Pr=new WeakMap;zt=new WeakMap;qs=new WeakMap;Nr=new WeakSet;Al=function(t){if(t.pointerType!=="mouse"&&t.timeStamp-q(this,Qs)<250)return;Te(this,Zs,Wr).call(this),clearTimeout(q(this,Xt));let e=this.hasAttribute(A.AUTOHIDE_OVER_CONTROLS);([this,this.media].includes(t.target)||e)&&Te(this,Jt,Bi).call(this)};Hr=new WeakSet;Tl=function(t){if(t.pointerType==="touch"){let e=!this.hasAttribute(A.USER_INACTIVE);[this,this.media].includes(t.target)&&e?Te(this,Wi,zs).call(this):Te(this,Jt,Bi).call(this)}else t.composedPath().some(e=>["media-play-button","media-fullscreen-button"].includes(e?.localName))&&Te(this,Jt,Bi).call(this)};Wi=new WeakSet;zs=function(){if(q(this,Zt)<0||this.hasAttribute(A.USER_INACTIVE))return;this.setAttribute(A.USER_INACTIVE,"");let t=new d.CustomEvent(At.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!0});this.dispatchEvent(t)};Zs=new WeakSet;Wr=function(){if(!this.hasAttribute(A.USER_INACTIVE))return;this.removeAttribute(A.USER_INACTIVE);let t=new d.CustomEvent(At.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!1});this.dispatchEvent(t)};Jt=new WeakSet;Bi=function(){Te(this,Zs,Wr).call(this),clearTimeout(q(this,Xt));let t=parseInt(this.autohide);t<0||Ae(this,Xt,setTimeout(()=>{Te(this,Wi,zs).call(this)},t*1e3))};it=new WeakMap;Ys=new WeakMap;St.shadowRootOptions={mode:"open"};St.getTemplateHTML=Fc;d.customElements.get("media-container")||d.customElements.define("media-container",St);var Yr=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},kt=(t,e,i)=>(Yr(t,e,"read from private field"),i?i.call(t):e.get(t)),qe=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Qr=(t,e,i,s)=>(Yr(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),yt=(t,e,i)=>(Yr(t,e,"access private method"),i),Js,Vi,wt,Xs,Br,$r,yl,Vr,kl,Kr,wl,Gr,Il,qr,Ml;function Gc(t){return`
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
  `}function qc(t){return`
    <slot id="content"></slot>
  `}var $i={OPEN:"open",ANCHOR:"anchor"},st=class extends d.HTMLElement{constructor(){super(),qe(this,Xs),qe(this,$r),qe(this,Vr),qe(this,Kr),qe(this,Gr),qe(this,qr),qe(this,Js,!1),qe(this,Vi,null),qe(this,wt,null)}static get observedAttributes(){return[$i.OPEN,$i.ANCHOR]}get open(){return k(this,$i.OPEN)}set open(e){w(this,$i.OPEN,e)}handleEvent(e){switch(e.type){case"invoke":yt(this,Kr,wl).call(this,e);break;case"focusout":yt(this,Gr,Il).call(this,e);break;case"keydown":yt(this,qr,Ml).call(this,e);break}}connectedCallback(){yt(this,Xs,Br).call(this),this.role||(this.role="dialog"),this.addEventListener("invoke",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this)}disconnectedCallback(){this.removeEventListener("invoke",this),this.removeEventListener("focusout",this),this.removeEventListener("keydown",this)}attributeChangedCallback(e,i,s){yt(this,Xs,Br).call(this),e===$i.OPEN&&s!==i&&(this.open?yt(this,$r,yl).call(this):yt(this,Vr,kl).call(this))}focus(){Qr(this,Vi,Hi());let e=!this.dispatchEvent(new Event("focus",{composed:!0,cancelable:!0})),i=!this.dispatchEvent(new Event("focusin",{composed:!0,bubbles:!0,cancelable:!0}));if(e||i)return;let s=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');s?.focus()}get keysUsed(){return["Escape","Tab"]}};Js=new WeakMap;Vi=new WeakMap;wt=new WeakMap;Xs=new WeakSet;Br=function(){if(!kt(this,Js)&&(Qr(this,Js,!0),!this.shadowRoot)){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t)),queueMicrotask(()=>{let{style:e}=P(this.shadowRoot,":host");e.setProperty("transition","display .15s, visibility .15s, opacity .15s ease-in, transform .15s ease-in")})}};$r=new WeakSet;yl=function(){var t;(t=kt(this,wt))==null||t.setAttribute("aria-expanded","true"),this.dispatchEvent(new Event("open",{composed:!0,bubbles:!0})),this.addEventListener("transitionend",()=>this.focus(),{once:!0})};Vr=new WeakSet;kl=function(){var t;(t=kt(this,wt))==null||t.setAttribute("aria-expanded","false"),this.dispatchEvent(new Event("close",{composed:!0,bubbles:!0}))};Kr=new WeakSet;wl=function(t){Qr(this,wt,t.relatedTarget),se(this,t.relatedTarget)||(this.open=!this.open)};Gr=new WeakSet;Il=function(t){var e;se(this,t.relatedTarget)||((e=kt(this,Vi))==null||e.focus(),kt(this,wt)&&kt(this,wt)!==t.relatedTarget&&this.open&&(this.open=!1))};qr=new WeakSet;Ml=function(t){var e,i,s,a,r;let{key:n,ctrlKey:l,altKey:c,metaKey:E}=t;l||c||E||this.keysUsed.includes(n)&&(t.preventDefault(),t.stopPropagation(),n==="Tab"?(t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(a=(s=this.nextElementSibling)==null?void 0:s.focus)==null||a.call(s),this.blur()):n==="Escape"&&((r=kt(this,Vi))==null||r.focus(),this.open=!1))};st.shadowRootOptions={mode:"open"};st.getTemplateHTML=Gc;st.getSlotTemplateHTML=qc;d.customElements.get("media-chrome-dialog")||d.customElements.define("media-chrome-dialog",st);var Yc=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},at=(t,e,i)=>(Yc(t,e,"read from private field"),i?i.call(t):e.get(t)),Ll=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},jt,ei,Ki={HOTKEYS:"hotkeys"},Qc=[{keys:[{key:" ",label:"Space"},{key:"k"}],description:"Toggle Playback"},{keys:[{key:"m"}],description:"Toggle mute"},{keys:[{key:"f"}],description:"Toggle fullscreen"},{keys:[{key:"c"}],description:"Toggle captions or subtitles, if available"},{keys:[{key:"p"}],description:"Toggle Picture in Picture"},{keys:[{key:"ArrowLeft",label:"\u2190"},{key:"j"}],description:"Seek back 10s"},{keys:[{key:"ArrowRight",label:"\u2192"},{key:"l"}],description:"Seek forward 10s"},{keys:[{key:"ArrowUp",label:"\u2191"}],description:"Turn volume up"},{keys:[{key:"ArrowDown",label:"\u2193"}],description:"Turn volume down"},{keys:[{key:"<",label:"< (SHIFT+,)"}],description:"Decrease playback rate"},{keys:[{key:">",label:"> (SHIFT+.)"}],description:"Increase playback rate"},{keys:[{key:"shift+/",label:"SHIFT+/"}],description:"Show keyboard shortcuts"}];function ea(t){return t===" "?"nospace":`no${t.toLowerCase()}`}function zc(t){let e=new Set(t?.split(/\s+/));return Qc.map(({keys:i,description:s})=>({keys:i.filter(({key:a})=>!e.has(ea(a))),description:s})).filter(({keys:i})=>i.length)}function Zc(t){return`
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
      ${Rl(t[Ki.HOTKEYS])}
    </slot>
  `}function Rl(t){return`
    <h2>Keyboard Shortcuts</h2>
    <table class="shortcuts-table">${zc(t).map(({keys:i,description:s})=>`
        <tr>
          <td>
            <div class="key-combo">${i.map(({key:r,label:n=r},l)=>l>0?`<span class="key-separator">or</span><span class="key">${n}</span>`:`<span class="key">${n}</span>`).join("")}</div>
          </td>
          <td class="description">${s}</td>
        </tr>
      `).join("")}</table>
  `}var js=class extends st{constructor(){super(...arguments),Ll(this,jt,e=>{var i;if(!this.open)return;let s=(i=this.shadowRoot)==null?void 0:i.querySelector("#content");if(!s)return;let a=e.composedPath(),r=a[0]===this||a.includes(this),n=a.includes(s);r&&!n&&(this.open=!1)}),Ll(this,ei,e=>{if(!this.open)return;let i=e.shiftKey&&(e.key==="/"||e.key==="?");(e.key==="Escape"||i)&&!e.ctrlKey&&!e.altKey&&!e.metaKey&&(this.open=!1,e.preventDefault(),e.stopPropagation())})}static get observedAttributes(){return[...super.observedAttributes,Ki.HOTKEYS]}get hotkeys(){var e;return(e=x(this,Ki.HOTKEYS))!=null?e:void 0}set hotkeys(e){D(this,Ki.HOTKEYS,e)}connectedCallback(){super.connectedCallback(),this.open&&(this.addEventListener("click",at(this,jt)),document.addEventListener("keydown",at(this,ei)))}disconnectedCallback(){this.removeEventListener("click",at(this,jt)),document.removeEventListener("keydown",at(this,ei))}attributeChangedCallback(e,i,s){var a;if(super.attributeChangedCallback(e,i,s),e==="open")this.open?(this.addEventListener("click",at(this,jt)),document.addEventListener("keydown",at(this,ei))):(this.removeEventListener("click",at(this,jt)),document.removeEventListener("keydown",at(this,ei)));else if(e===Ki.HOTKEYS&&s!==i){let r=(a=this.shadowRoot)==null?void 0:a.querySelector("#content");r&&(r.innerHTML=Rl(s))}}};jt=new WeakMap;ei=new WeakMap;js.getSlotTemplateHTML=Zc;d.customElements.get("media-keyboard-shortcuts-dialog")||d.customElements.define("media-keyboard-shortcuts-dialog",js);var Dl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},X=(t,e,i)=>(Dl(t,e,"read from private field"),i?i.call(t):e.get(t)),Gi=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ta=(t,e,i,s)=>(Dl(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ti,ii,ia,It,Ye,rt,nt=class{constructor(e,i,{defaultValue:s}={defaultValue:void 0}){Gi(this,Ye),Gi(this,ti,void 0),Gi(this,ii,void 0),Gi(this,ia,void 0),Gi(this,It,new Set),ta(this,ti,e),ta(this,ii,i),ta(this,ia,new Set(s))}[Symbol.iterator](){return X(this,Ye,rt).values()}get length(){return X(this,Ye,rt).size}get value(){var e;return(e=[...X(this,Ye,rt)].join(" "))!=null?e:""}set value(e){var i;e!==this.value&&(ta(this,It,new Set),this.add(...(i=e?.split(" "))!=null?i:[]))}toString(){return this.value}item(e){return[...X(this,Ye,rt)][e]}values(){return X(this,Ye,rt).values()}forEach(e,i){X(this,Ye,rt).forEach(e,i)}add(...e){var i,s;e.forEach(a=>X(this,It).add(a)),!(this.value===""&&!((i=X(this,ti))!=null&&i.hasAttribute(`${X(this,ii)}`)))&&((s=X(this,ti))==null||s.setAttribute(`${X(this,ii)}`,`${this.value}`))}remove(...e){var i;e.forEach(s=>X(this,It).delete(s)),(i=X(this,ti))==null||i.setAttribute(`${X(this,ii)}`,`${this.value}`)}contains(e){return X(this,Ye,rt).has(e)}toggle(e,i){return typeof i<"u"?i?(this.add(e),!0):(this.remove(e),!1):this.contains(e)?(this.remove(e),!1):(this.add(e),!0)}replace(e,i){return this.remove(e),this.add(i),e===i}};ti=new WeakMap;ii=new WeakMap;ia=new WeakMap;It=new WeakMap;Ye=new WeakSet;rt=function(){return X(this,It).size?X(this,It):X(this,ia)};function xl(t){return t?.map(Xc).join(" ")}function Cl(t){return t?.split(/\s+/).map(Jc)}function Xc(t){if(t){let{id:e,width:i,height:s}=t;return[e,i,s].filter(a=>a!=null).join(":")}}function Jc(t){if(t){let[e,i,s]=t.split(":");return{id:e,width:+i,height:+s}}}function Ol(t){return t?.map(jc).join(" ")}function jc(t){if(t){let{id:e,kind:i,language:s,label:a}=t;return[e,i,s,a].filter(r=>r!=null).join(":")}}function si(t){return typeof t=="number"&&!Number.isNaN(t)&&Number.isFinite(t)}var sa=t=>new Promise(e=>setTimeout(e,t));var eu=(t="")=>t.split(/\s+/),Ul=(t="")=>{let[e,i,s]=t.split(":"),a=s?decodeURIComponent(s):void 0;return{kind:e==="cc"?ne.CAPTIONS:ne.SUBTITLES,language:i,label:a}},qi=(t="",e={})=>eu(t).map(i=>{let s=Ul(i);return{...e,...s}}),zr=t=>t?Array.isArray(t)?t.map(e=>typeof e=="string"?Ul(e):e):typeof t=="string"?qi(t):[t]:[],aa=({kind:t,label:e,language:i}={kind:"subtitles"})=>e?`${t==="captions"?"cc":"sb"}:${i}:${encodeURIComponent(e)}`:i,Mt=(t=[])=>Array.prototype.map.call(t,aa).join(" "),tu=(t,e)=>i=>i[t]===e,Pl=t=>{let e=Object.entries(t).map(([i,s])=>tu(i,s));return i=>e.every(s=>s(i))},Lt=(t,e=[],i=[])=>{let s=zr(i).map(Pl),a=r=>s.some(n=>n(r));Array.from(e).filter(a).forEach(r=>{r.mode=t})},Rt=(t,e=()=>!0)=>{if(!t?.textTracks)return[];let i=typeof e=="function"?e:Pl(e);return Array.from(t.textTracks).filter(i)},Nl=t=>{var e;return!!((e=t.mediaSubtitlesShowing)!=null&&e.length)||t.hasAttribute(o.MEDIA_SUBTITLES_SHOWING)};var Fl=t=>{var e;let{media:i,fullscreenElement:s}=t;try{let a=s&&"requestFullscreen"in s?"requestFullscreen":s&&"webkitRequestFullScreen"in s?"webkitRequestFullScreen":void 0;if(a){let r=(e=s[a])==null?void 0:e.call(s);if(r instanceof Promise)return r.catch(()=>{})}else i?.webkitEnterFullscreen?i.webkitEnterFullscreen():i?.requestFullscreen&&i.requestFullscreen()}catch(a){console.error(a)}},Hl="exitFullscreen"in F?"exitFullscreen":"webkitExitFullscreen"in F?"webkitExitFullscreen":"webkitCancelFullScreen"in F?"webkitCancelFullScreen":void 0,Wl=t=>{var e;let{documentElement:i}=t;if(Hl){let s=(e=i?.[Hl])==null?void 0:e.call(i);if(s instanceof Promise)return s.catch(()=>{})}},Yi="fullscreenElement"in F?"fullscreenElement":"webkitFullscreenElement"in F?"webkitFullscreenElement":void 0,iu=t=>{let{documentElement:e,media:i}=t,s=e?.[Yi];return!s&&"webkitDisplayingFullscreen"in i&&"webkitPresentationMode"in i&&i.webkitDisplayingFullscreen&&i.webkitPresentationMode===fl.FULLSCREEN?i:s},Bl=t=>{var e;let{media:i,documentElement:s,fullscreenElement:a=i}=t;if(!i||!s)return!1;let r=iu(t);if(!r)return!1;if(r===a||r===i)return!0;if(r.localName.includes("-")){let n=r.shadowRoot;if(!(Yi in n))return se(r,a);for(;n?.[Yi];){if(n[Yi]===a)return!0;n=(e=n[Yi])==null?void 0:e.shadowRoot}}return!1},su="fullscreenEnabled"in F?"fullscreenEnabled":"webkitFullscreenEnabled"in F?"webkitFullscreenEnabled":void 0,$l=t=>{let{documentElement:e,media:i}=t;return!!e?.[su]||i&&"webkitSupportsFullscreen"in i};var ra,Zr=()=>{var t,e;return ra||(ra=(e=(t=F)==null?void 0:t.createElement)==null?void 0:e.call(t,"video"),ra)},Vl=async(t=Zr())=>{if(!t)return!1;let e=t.volume;t.volume=e/2+.1;let i=new AbortController,s=await Promise.race([au(t,i.signal),ru(t,e)]);return i.abort(),s},au=(t,e)=>new Promise(i=>{t.addEventListener("volumechange",()=>i(!0),{signal:e})}),ru=async(t,e)=>{for(let i=0;i<10;i++){if(t.volume===e)return!1;await sa(10)}return t.volume!==e},nu=/.*Version\/.*Safari\/.*/.test(d.navigator.userAgent),Xr=(t=Zr())=>d.matchMedia("(display-mode: standalone)").matches&&nu?!1:typeof t?.requestPictureInPicture=="function",Jr=(t=Zr())=>$l({documentElement:F,media:t}),Kl=Jr(),Gl=Xr(),ql=!!d.WebKitPlaybackTargetAvailabilityEvent,Yl=!!d.chrome;var ai=t=>Rt(t.media,e=>[ne.SUBTITLES,ne.CAPTIONS].includes(e.kind)).sort((e,i)=>e.kind>=i.kind?1:-1),jr=t=>Rt(t.media,e=>e.mode===tt.SHOWING&&[ne.SUBTITLES,ne.CAPTIONS].includes(e.kind)),na=(t,e)=>{let i=ai(t),s=jr(t),a=!!s.length;if(i.length){if(e===!1||a&&e!==!0)Lt(tt.DISABLED,i,s);else if(e===!0||!a&&e!==!1){let r=i[0],{options:n}=t;if(!n?.noSubtitlesLangPref){let T=d.localStorage.getItem("media-chrome-pref-subtitles-lang"),S=T?[T,...d.navigator.languages]:d.navigator.languages,f=i.filter(m=>S.some(b=>m.language.toLowerCase().startsWith(b.split("-")[0]))).sort((m,b)=>{let g=S.findIndex(y=>m.language.toLowerCase().startsWith(y.split("-")[0])),M=S.findIndex(y=>b.language.toLowerCase().startsWith(y.split("-")[0]));return g-M});f[0]&&(r=f[0])}let{language:l,label:c,kind:E}=r;Lt(tt.DISABLED,i,s),Lt(tt.SHOWING,i,[{language:l,label:c,kind:E}])}}},oa=(t,e)=>t===e?!0:t==null||e==null||typeof t!=typeof e?!1:typeof t=="number"&&Number.isNaN(t)&&Number.isNaN(e)?!0:typeof t!="object"?!1:Array.isArray(t)?ou(t,e):Object.entries(t).every(([i,s])=>i in e&&oa(s,e[i])),ou=(t,e)=>{let i=Array.isArray(t),s=Array.isArray(e);return i!==s?!1:i||s?t.length!==e.length?!1:t.every((a,r)=>oa(a,e[r])):!0};var lu=Object.values(de),la,du=Vl().then(t=>(la=t,la)),Ql=async(...t)=>{await Promise.all(t.filter(e=>e).map(async e=>{if(!("localName"in e&&e instanceof d.HTMLElement))return;let i=e.localName;if(!i.includes("-"))return;let s=d.customElements.get(i);s&&e instanceof s||(await d.customElements.whenDefined(i),d.customElements.upgrade(e))}))},cu=new d.DOMParser,uu=t=>t&&(cu.parseFromString(t,"text/html").body.textContent||t),ri={mediaError:{get(t,e){let{media:i}=t;if(e?.type!=="playing")return i?.error},mediaEvents:["emptied","error","playing"]},mediaErrorCode:{get(t,e){var i;let{media:s}=t;if(e?.type!=="playing")return(i=s?.error)==null?void 0:i.code},mediaEvents:["emptied","error","playing"]},mediaErrorMessage:{get(t,e){var i,s;let{media:a}=t;if(e?.type!=="playing")return(s=(i=a?.error)==null?void 0:i.message)!=null?s:""},mediaEvents:["emptied","error","playing"]},mediaWidth:{get(t){var e;let{media:i}=t;return(e=i?.videoWidth)!=null?e:0},mediaEvents:["resize"]},mediaHeight:{get(t){var e;let{media:i}=t;return(e=i?.videoHeight)!=null?e:0},mediaEvents:["resize"]},mediaPaused:{get(t){var e;let{media:i}=t;return(e=i?.paused)!=null?e:!0},set(t,e){var i;let{media:s}=e;s&&(t?s.pause():(i=s.play())==null||i.catch(()=>{}))},mediaEvents:["play","playing","pause","emptied"]},mediaHasPlayed:{get(t,e){let{media:i}=t;return i?e?e.type==="playing":!i.paused:!1},mediaEvents:["playing","emptied"]},mediaEnded:{get(t){var e;let{media:i}=t;return(e=i?.ended)!=null?e:!1},mediaEvents:["seeked","ended","emptied"]},mediaPlaybackRate:{get(t){var e;let{media:i}=t;return(e=i?.playbackRate)!=null?e:1},set(t,e){let{media:i}=e;i&&Number.isFinite(+t)&&(i.playbackRate=+t)},mediaEvents:["ratechange","loadstart"]},mediaMuted:{get(t){var e;let{media:i}=t;return(e=i?.muted)!=null?e:!1},set(t,e){let{media:i,options:{noMutedPref:s}={}}=e;if(i){i.muted=t;try{let a=d.localStorage.getItem("media-chrome-pref-muted")!==null,r=i.hasAttribute("muted");if(s){a&&d.localStorage.removeItem("media-chrome-pref-muted");return}if(r&&!a)return;d.localStorage.setItem("media-chrome-pref-muted",t?"true":"false")}catch(a){console.debug("Error setting muted pref",a)}}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noMutedPref:i}}=e,{media:s}=e;if(!(!s||s.muted||i))try{let a=d.localStorage.getItem("media-chrome-pref-muted")==="true";ri.mediaMuted.set(a,e),t(a)}catch(a){console.debug("Error getting muted pref",a)}}]},mediaLoop:{get(t){let{media:e}=t;return e?.loop},set(t,e){let{media:i}=e;i&&(i.loop=t)},mediaEvents:["medialooprequest"]},mediaVolume:{get(t){var e;let{media:i}=t;return(e=i?.volume)!=null?e:1},set(t,e){let{media:i,options:{noVolumePref:s}={}}=e;if(i){try{t==null?d.localStorage.removeItem("media-chrome-pref-volume"):!i.hasAttribute("muted")&&!s&&d.localStorage.setItem("media-chrome-pref-volume",t.toString())}catch(a){console.debug("Error setting volume pref",a)}Number.isFinite(+t)&&(i.volume=+t)}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noVolumePref:i}}=e;if(!i)try{let{media:s}=e;if(!s)return;let a=d.localStorage.getItem("media-chrome-pref-volume");if(a==null)return;ri.mediaVolume.set(+a,e),t(+a)}catch(s){console.debug("Error getting volume pref",s)}}]},mediaVolumeLevel:{get(t){let{media:e}=t;return typeof e?.volume>"u"?"high":e.muted||e.volume===0?"off":e.volume<.5?"low":e.volume<.75?"medium":"high"},mediaEvents:["volumechange"]},mediaCurrentTime:{get(t){var e;let{media:i}=t;return(e=i?.currentTime)!=null?e:0},set(t,e){let{media:i}=e;!i||!si(t)||(i.currentTime=t)},mediaEvents:["timeupdate","loadedmetadata","seeking"]},mediaDuration:{get(t){let{media:e,options:{defaultDuration:i}={}}=t;return i&&(!e||!e.duration||Number.isNaN(e.duration)||!Number.isFinite(e.duration))?i:Number.isFinite(e?.duration)?e.duration:Number.NaN},mediaEvents:["durationchange","loadedmetadata","emptied"]},mediaLoading:{get(t){let{media:e}=t;return e?.readyState<3},mediaEvents:["waiting","playing","emptied"]},mediaSeekable:{get(t){var e;let{media:i}=t;if(!((e=i?.seekable)!=null&&e.length))return;let s=i.seekable.start(0),a=i.seekable.end(i.seekable.length-1);if(!(!s&&!a))return[Number(s.toFixed(3)),Number(a.toFixed(3))]},mediaEvents:["loadedmetadata","emptied","progress","seekablechange"]},mediaBuffered:{get(t){var e;let{media:i}=t,s=(e=i?.buffered)!=null?e:[];return Array.from(s).map((a,r)=>[Number(s.start(r).toFixed(3)),Number(s.end(r).toFixed(3))])},mediaEvents:["progress","emptied"]},mediaStreamType:{get(t){let{media:e,options:{defaultStreamType:i}={}}=t,s=[de.LIVE,de.ON_DEMAND].includes(i)?i:void 0;if(!e)return s;let{streamType:a}=e;if(lu.includes(a))return a===de.UNKNOWN?s:a;let r=e.duration;return r===1/0?de.LIVE:Number.isFinite(r)?de.ON_DEMAND:s},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange"]},mediaTargetLiveWindow:{get(t){let{media:e}=t;if(!e)return Number.NaN;let{targetLiveWindow:i}=e,s=ri.mediaStreamType.get(t);return(i==null||Number.isNaN(i))&&s===de.LIVE?0:i},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange","targetlivewindowchange"]},mediaTimeIsLive:{get(t){let{media:e,options:{liveEdgeOffset:i=10}={}}=t;if(!e)return!1;if(typeof e.liveEdgeStart=="number")return Number.isNaN(e.liveEdgeStart)?!1:e.currentTime>=e.liveEdgeStart;if(!(ri.mediaStreamType.get(t)===de.LIVE))return!1;let a=e.seekable;if(!a)return!0;if(!a.length)return!1;let r=a.end(a.length-1)-i;return e.currentTime>=r},mediaEvents:["playing","timeupdate","progress","waiting","emptied"]},mediaSubtitlesList:{get(t){return ai(t).map(({kind:e,label:i,language:s})=>({kind:e,label:i,language:s}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack"]},mediaSubtitlesShowing:{get(t){return jr(t).map(({kind:e,label:i,language:s})=>({kind:e,label:i,language:s}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i,s;let{media:a,options:r}=e;if(!a)return;let n=l=>{var c;!r.defaultSubtitles||l&&![ne.CAPTIONS,ne.SUBTITLES].includes((c=l?.track)==null?void 0:c.kind)||na(e,!0)};return a.addEventListener("loadstart",n),(i=a.textTracks)==null||i.addEventListener("addtrack",n),(s=a.textTracks)==null||s.addEventListener("removetrack",n),()=>{var l,c;a.removeEventListener("loadstart",n),(l=a.textTracks)==null||l.removeEventListener("addtrack",n),(c=a.textTracks)==null||c.removeEventListener("removetrack",n)}}]},mediaChaptersCues:{get(t){var e;let{media:i}=t;if(!i)return[];let[s]=Rt(i,{kind:ne.CHAPTERS});return Array.from((e=s?.cues)!=null?e:[]).map(({text:a,startTime:r,endTime:n})=>({text:uu(a),startTime:r,endTime:n}))},mediaEvents:["loadstart","loadedmetadata"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:s}=e;if(!s)return;let a=s.querySelector('track[kind="chapters"][default][src]'),r=(i=s.shadowRoot)==null?void 0:i.querySelector(':is(video,audio) > track[kind="chapters"][default][src]');return a?.addEventListener("load",t),r?.addEventListener("load",t),()=>{a?.removeEventListener("load",t),r?.removeEventListener("load",t)}}]},mediaIsPip:{get(t){var e,i;let{media:s,documentElement:a}=t;if(!s||!a||!a.pictureInPictureElement)return!1;if(a.pictureInPictureElement===s)return!0;if(a.pictureInPictureElement instanceof HTMLMediaElement)return(e=s.localName)!=null&&e.includes("-")?se(s,a.pictureInPictureElement):!1;if(a.pictureInPictureElement.localName.includes("-")){let r=a.pictureInPictureElement.shadowRoot;for(;r?.pictureInPictureElement;){if(r.pictureInPictureElement===s)return!0;r=(i=r.pictureInPictureElement)==null?void 0:i.shadowRoot}}return!1},set(t,e){let{media:i}=e;if(i)if(t){if(!F.pictureInPictureEnabled){console.warn("MediaChrome: Picture-in-picture is not enabled");return}if(!i.requestPictureInPicture){console.warn("MediaChrome: The current media does not support picture-in-picture");return}let s=()=>{console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a readyState > 0.")};i.requestPictureInPicture().catch(a=>{if(a.code===11){if(!i.src){console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a src set.");return}if(i.readyState===0&&i.preload==="none"){let r=()=>{i.removeEventListener("loadedmetadata",n),i.preload="none"},n=()=>{i.requestPictureInPicture().catch(s),r()};i.addEventListener("loadedmetadata",n),i.preload="metadata",setTimeout(()=>{i.readyState===0&&s(),r()},1e3)}else throw a}else throw a})}else F.pictureInPictureElement&&F.exitPictureInPicture()},mediaEvents:["enterpictureinpicture","leavepictureinpicture"]},mediaRenditionList:{get(t){var e;let{media:i}=t;return[...(e=i?.videoRenditions)!=null?e:[]].map(s=>({...s}))},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaRenditionSelected:{get(t){var e,i,s;let{media:a}=t;return(s=(i=a?.videoRenditions)==null?void 0:i[(e=a.videoRenditions)==null?void 0:e.selectedIndex])==null?void 0:s.id},set(t,e){let{media:i}=e;if(!i?.videoRenditions){console.warn("MediaController: Rendition selection not supported by this media.");return}let s=t,a=Array.prototype.findIndex.call(i.videoRenditions,r=>r.id==s);i.videoRenditions.selectedIndex!=a&&(i.videoRenditions.selectedIndex=a)},mediaEvents:["emptied"],videoRenditionsEvents:["addrendition","removerendition","change"]},mediaAudioTrackList:{get(t){var e;let{media:i}=t;return[...(e=i?.audioTracks)!=null?e:[]]},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaAudioTrackEnabled:{get(t){var e,i;let{media:s}=t;return(i=[...(e=s?.audioTracks)!=null?e:[]].find(a=>a.enabled))==null?void 0:i.id},set(t,e){let{media:i}=e;if(!i?.audioTracks){console.warn("MediaChrome: Audio track selection not supported by this media.");return}let s=t;for(let a of i.audioTracks)a.enabled=s==a.id},mediaEvents:["emptied"],audioTracksEvents:["addtrack","removetrack","change"]},mediaIsFullscreen:{get(t){return Bl(t)},set(t,e,i){var s,a;t?(Fl(e),i.detail&&!((s=e.media)!=null&&s.inert)&&((a=e.media)==null||a.focus())):Wl(e)},rootEvents:["fullscreenchange","webkitfullscreenchange"],mediaEvents:["webkitbeginfullscreen","webkitendfullscreen","webkitpresentationmodechanged"]},mediaIsCasting:{get(t){var e;let{media:i}=t;return!i?.remote||((e=i.remote)==null?void 0:e.state)==="disconnected"?!1:i.remote.state==="connected"},set(t,e){var i,s;let{media:a}=e;if(a&&!(t&&((i=a.remote)==null?void 0:i.state)!=="disconnected")&&!(!t&&((s=a.remote)==null?void 0:s.state)!=="connected")){if(typeof a.remote.prompt!="function"){console.warn("MediaChrome: Casting is not supported in this environment");return}a.remote.prompt().catch(()=>{})}},remoteEvents:["connect","connecting","disconnect"]},mediaIsAirplaying:{get(){return!1},set(t,e){let{media:i}=e;if(i){if(!(i.webkitShowPlaybackTargetPicker&&d.WebKitPlaybackTargetAvailabilityEvent)){console.error("MediaChrome: received a request to select AirPlay but AirPlay is not supported in this environment");return}i.webkitShowPlaybackTargetPicker()}},mediaEvents:["webkitcurrentplaybacktargetiswirelesschanged"]},mediaFullscreenUnavailable:{get(t){let{media:e}=t;if(!Kl||!Jr(e))return oe.UNSUPPORTED}},mediaPipUnavailable:{get(t){let{media:e}=t;if(!Gl||!Xr(e))return oe.UNSUPPORTED;if(e?.disablePictureInPicture)return oe.UNAVAILABLE}},mediaVolumeUnavailable:{get(t){let{media:e}=t;if(la===!1||e?.volume==null)return oe.UNSUPPORTED},stateOwnersUpdateHandlers:[t=>{la==null&&du.then(e=>t(e?void 0:oe.UNSUPPORTED))}]},mediaCastUnavailable:{get(t,{availability:e="not-available"}={}){var i;let{media:s}=t;if(!Yl||!((i=s?.remote)!=null&&i.state))return oe.UNSUPPORTED;if(!(e==null||e==="available"))return oe.UNAVAILABLE},stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:s}=e;return s?(s.disableRemotePlayback||s.hasAttribute("disableremoteplayback")||(i=s?.remote)==null||i.watchAvailability(r=>{t({availability:r?"available":"not-available"})}).catch(r=>{r.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var r;(r=s?.remote)==null||r.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaAirplayUnavailable:{get(t,e){if(!ql)return oe.UNSUPPORTED;if(e?.availability==="not-available")return oe.UNAVAILABLE},mediaEvents:["webkitplaybacktargetavailabilitychanged"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:s}=e;return s?(s.disableRemotePlayback||s.hasAttribute("disableremoteplayback")||(i=s?.remote)==null||i.watchAvailability(r=>{t({availability:r?"available":"not-available"})}).catch(r=>{r.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var r;(r=s?.remote)==null||r.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaRenditionUnavailable:{get(t){var e;let{media:i}=t;if(!i?.videoRenditions)return oe.UNSUPPORTED;if(!((e=i.videoRenditions)!=null&&e.length))return oe.UNAVAILABLE},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaAudioTrackUnavailable:{get(t){var e,i;let{media:s}=t;if(!s?.audioTracks)return oe.UNSUPPORTED;if(((i=(e=s.audioTracks)==null?void 0:e.length)!=null?i:0)<=1)return oe.UNAVAILABLE},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaLang:{get(t){let{options:{mediaLang:e}={}}=t;return e??"en"}}};var zl={[h.MEDIA_PREVIEW_REQUEST](t,e,{detail:i}){var s,a,r;let{media:n}=e,l=i??void 0,c,E;if(n&&l!=null){let[m]=Rt(n,{kind:ne.METADATA,label:"thumbnails"}),b=Array.prototype.find.call((s=m?.cues)!=null?s:[],(g,M,y)=>M===0?g.endTime>l:M===y.length-1?g.startTime<=l:g.startTime<=l&&g.endTime>l);if(b){let g=/'^(?:[a-z]+:)?\/\//i.test(b.text)||(a=n?.querySelector('track[label="thumbnails"]'))==null?void 0:a.src,M=new URL(b.text,g);E=new URLSearchParams(M.hash).get("#xywh").split(",").map(ie=>+ie),c=M.href}}let T=t.mediaDuration.get(e),f=(r=t.mediaChaptersCues.get(e).find((m,b,g)=>b===g.length-1&&T===m.endTime?m.startTime<=l&&m.endTime>=l:m.startTime<=l&&m.endTime>l))==null?void 0:r.text;return i!=null&&f==null&&(f=""),{mediaPreviewTime:l,mediaPreviewImage:c,mediaPreviewCoords:E,mediaPreviewChapter:f}},[h.MEDIA_PAUSE_REQUEST](t,e){t["mediaPaused"].set(!0,e)},[h.MEDIA_PLAY_REQUEST](t,e){var i,s,a,r;let n="mediaPaused",c=t.mediaStreamType.get(e)===de.LIVE,E=!((i=e.options)!=null&&i.noAutoSeekToLive),T=t.mediaTargetLiveWindow.get(e)>0;if(c&&E&&!T){let S=(s=t.mediaSeekable.get(e))==null?void 0:s[1];if(S){let f=(r=(a=e.options)==null?void 0:a.seekToLiveOffset)!=null?r:0,m=S-f;t.mediaCurrentTime.set(m,e)}}t[n].set(!1,e)},[h.MEDIA_PLAYBACK_RATE_REQUEST](t,e,{detail:i}){let s="mediaPlaybackRate",a=i;t[s].set(a,e)},[h.MEDIA_MUTE_REQUEST](t,e){t["mediaMuted"].set(!0,e)},[h.MEDIA_UNMUTE_REQUEST](t,e){let i="mediaMuted";t.mediaVolume.get(e)||t.mediaVolume.set(.25,e),t[i].set(!1,e)},[h.MEDIA_LOOP_REQUEST](t,e,{detail:i}){let s="mediaLoop",a=!!i;return t[s].set(a,e),{mediaLoop:a}},[h.MEDIA_VOLUME_REQUEST](t,e,{detail:i}){let s="mediaVolume",a=i;a&&t.mediaMuted.get(e)&&t.mediaMuted.set(!1,e),t[s].set(a,e)},[h.MEDIA_SEEK_REQUEST](t,e,{detail:i}){let s="mediaCurrentTime",a=i;t[s].set(a,e)},[h.MEDIA_SEEK_TO_LIVE_REQUEST](t,e){var i,s,a;let r="mediaCurrentTime",n=(i=t.mediaSeekable.get(e))==null?void 0:i[1];if(Number.isNaN(Number(n)))return;let l=(a=(s=e.options)==null?void 0:s.seekToLiveOffset)!=null?a:0,c=n-l;t[r].set(c,e)},[h.MEDIA_SHOW_SUBTITLES_REQUEST](t,e,{detail:i}){var s;let{options:a}=e,r=ai(e),n=zr(i),l=(s=n[0])==null?void 0:s.language;l&&!a.noSubtitlesLangPref&&d.localStorage.setItem("media-chrome-pref-subtitles-lang",l),Lt(tt.SHOWING,r,n)},[h.MEDIA_DISABLE_SUBTITLES_REQUEST](t,e,{detail:i}){let s=ai(e),a=i??[];Lt(tt.DISABLED,s,a)},[h.MEDIA_TOGGLE_SUBTITLES_REQUEST](t,e,{detail:i}){na(e,i)},[h.MEDIA_RENDITION_REQUEST](t,e,{detail:i}){let s="mediaRenditionSelected",a=i;t[s].set(a,e)},[h.MEDIA_AUDIO_TRACK_REQUEST](t,e,{detail:i}){let s="mediaAudioTrackEnabled",a=i;t[s].set(a,e)},[h.MEDIA_ENTER_PIP_REQUEST](t,e){let i="mediaIsPip";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[h.MEDIA_EXIT_PIP_REQUEST](t,e){t["mediaIsPip"].set(!1,e)},[h.MEDIA_ENTER_FULLSCREEN_REQUEST](t,e,i){let s="mediaIsFullscreen";t.mediaIsPip.get(e)&&t.mediaIsPip.set(!1,e),t[s].set(!0,e,i)},[h.MEDIA_EXIT_FULLSCREEN_REQUEST](t,e){t["mediaIsFullscreen"].set(!1,e)},[h.MEDIA_ENTER_CAST_REQUEST](t,e){let i="mediaIsCasting";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[h.MEDIA_EXIT_CAST_REQUEST](t,e){t["mediaIsCasting"].set(!1,e)},[h.MEDIA_AIRPLAY_REQUEST](t,e){t["mediaIsAirplaying"].set(!0,e)}};var Zl=({media:t,fullscreenElement:e,documentElement:i,stateMediator:s=ri,requestMap:a=zl,options:r={},monitorStateOwnersOnlyWithSubscriptions:n=!0})=>{let l=[],c={options:{...r}},E=Object.freeze({mediaPreviewTime:void 0,mediaPreviewImage:void 0,mediaPreviewCoords:void 0,mediaPreviewChapter:void 0}),T=g=>{g!=null&&(oa(g,E)||(E=Object.freeze({...E,...g}),l.forEach(M=>M(E))))},S=()=>{let g=Object.entries(s).reduce((M,[y,{get:ie}])=>(M[y]=ie(c),M),{});T(g)},f={},m,b=async(g,M)=>{var y,ie,xi,Ci,Bt,$e,Ve,Oi,_t,So,yo,ko,wo,Io,Mo,Lo;let yc=!!m;if(m={...c,...m??{},...g},yc)return;await Ql(...Object.values(g));let $t=l.length>0&&M===0&&n,Ro=c.media!==m.media,Do=((y=c.media)==null?void 0:y.textTracks)!==((ie=m.media)==null?void 0:ie.textTracks),xo=((xi=c.media)==null?void 0:xi.videoRenditions)!==((Ci=m.media)==null?void 0:Ci.videoRenditions),Co=((Bt=c.media)==null?void 0:Bt.audioTracks)!==(($e=m.media)==null?void 0:$e.audioTracks),Oo=((Ve=c.media)==null?void 0:Ve.remote)!==((Oi=m.media)==null?void 0:Oi.remote),Uo=c.documentElement!==m.documentElement,Po=!!c.media&&(Ro||$t),No=!!((_t=c.media)!=null&&_t.textTracks)&&(Do||$t),Ho=!!((So=c.media)!=null&&So.videoRenditions)&&(xo||$t),Fo=!!((yo=c.media)!=null&&yo.audioTracks)&&(Co||$t),Wo=!!((ko=c.media)!=null&&ko.remote)&&(Oo||$t),Bo=!!c.documentElement&&(Uo||$t),Lr=Po||No||Ho||Fo||Wo||Bo,Vt=l.length===0&&M===1&&n,$o=!!m.media&&(Ro||Vt),Vo=!!((wo=m.media)!=null&&wo.textTracks)&&(Do||Vt),Ko=!!((Io=m.media)!=null&&Io.videoRenditions)&&(xo||Vt),Go=!!((Mo=m.media)!=null&&Mo.audioTracks)&&(Co||Vt),qo=!!((Lo=m.media)!=null&&Lo.remote)&&(Oo||Vt),Yo=!!m.documentElement&&(Uo||Vt),Qo=$o||Vo||Ko||Go||qo||Yo;if(!(Lr||Qo)){Object.entries(m).forEach(([U,Ui])=>{c[U]=Ui}),S(),m=void 0;return}Object.entries(s).forEach(([U,{get:Ui,mediaEvents:kc=[],textTracksEvents:wc=[],videoRenditionsEvents:Ic=[],audioTracksEvents:Mc=[],remoteEvents:Lc=[],rootEvents:Rc=[],stateOwnersUpdateHandlers:Dc=[]}])=>{f[U]||(f[U]={});let le=B=>{let Y=Ui(c,B);T({[U]:Y})},Z;Z=f[U].mediaEvents,kc.forEach(B=>{Z&&Po&&(c.media.removeEventListener(B,Z),f[U].mediaEvents=void 0),$o&&(m.media.addEventListener(B,le),f[U].mediaEvents=le)}),Z=f[U].textTracksEvents,wc.forEach(B=>{var Y,_e;Z&&No&&((Y=c.media.textTracks)==null||Y.removeEventListener(B,Z),f[U].textTracksEvents=void 0),Vo&&((_e=m.media.textTracks)==null||_e.addEventListener(B,le),f[U].textTracksEvents=le)}),Z=f[U].videoRenditionsEvents,Ic.forEach(B=>{var Y,_e;Z&&Ho&&((Y=c.media.videoRenditions)==null||Y.removeEventListener(B,Z),f[U].videoRenditionsEvents=void 0),Ko&&((_e=m.media.videoRenditions)==null||_e.addEventListener(B,le),f[U].videoRenditionsEvents=le)}),Z=f[U].audioTracksEvents,Mc.forEach(B=>{var Y,_e;Z&&Fo&&((Y=c.media.audioTracks)==null||Y.removeEventListener(B,Z),f[U].audioTracksEvents=void 0),Go&&((_e=m.media.audioTracks)==null||_e.addEventListener(B,le),f[U].audioTracksEvents=le)}),Z=f[U].remoteEvents,Lc.forEach(B=>{var Y,_e;Z&&Wo&&((Y=c.media.remote)==null||Y.removeEventListener(B,Z),f[U].remoteEvents=void 0),qo&&((_e=m.media.remote)==null||_e.addEventListener(B,le),f[U].remoteEvents=le)}),Z=f[U].rootEvents,Rc.forEach(B=>{Z&&Bo&&(c.documentElement.removeEventListener(B,Z),f[U].rootEvents=void 0),Yo&&(m.documentElement.addEventListener(B,le),f[U].rootEvents=le)});let Cs=f[U].stateOwnersUpdateHandlers;if(Cs&&Lr&&(Array.isArray(Cs)?Cs:[Cs]).forEach(Y=>{typeof Y=="function"&&Y()}),Qo){let B=Dc.map(Y=>Y(le,m)).filter(Y=>typeof Y=="function");f[U].stateOwnersUpdateHandlers=B.length===1?B[0]:B}else Lr&&(f[U].stateOwnersUpdateHandlers=void 0)}),Object.entries(m).forEach(([U,Ui])=>{c[U]=Ui}),S(),m=void 0};return b({media:t,fullscreenElement:e,documentElement:i,options:r}),{dispatch(g){let{type:M,detail:y}=g;if(a[M]&&E.mediaErrorCode==null){T(a[M](s,c,g));return}M==="mediaelementchangerequest"?b({media:y}):M==="fullscreenelementchangerequest"?b({fullscreenElement:y}):M==="documentelementchangerequest"?b({documentElement:y}):M==="optionschangerequest"&&(Object.entries(y??{}).forEach(([ie,xi])=>{c.options[ie]=xi}),S())},getState(){return E},subscribe(g){return b({},l.length+1),l.push(g),g(E),()=>{let M=l.indexOf(g);M>=0&&(b({},l.length-1),l.splice(M,1))}}}};var nn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},v=(t,e,i)=>(nn(t,e,"read from private field"),i?i.call(t):e.get(t)),ce=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Se=(t,e,i,s)=>(nn(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ot=(t,e,i)=>(nn(t,e,"access private method"),i),Qe,Qi,R,ue,zi,Me,da,Zi,ca,en,xt,ua,tn,Xi,ha,sn,sd,ad=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Enter"," ","f","m","k","c","l","j",">","<","p"],Xl=10,Jl=.025,jl=.25,hu=.25,mu=2,u={DEFAULT_SUBTITLES:"defaultsubtitles",DEFAULT_STREAM_TYPE:"defaultstreamtype",DEFAULT_DURATION:"defaultduration",FULLSCREEN_ELEMENT:"fullscreenelement",HOTKEYS:"hotkeys",KEYBOARD_BACKWARD_SEEK_OFFSET:"keyboardbackwardseekoffset",KEYBOARD_FORWARD_SEEK_OFFSET:"keyboardforwardseekoffset",KEYBOARD_DOWN_VOLUME_STEP:"keyboarddownvolumestep",KEYBOARD_UP_VOLUME_STEP:"keyboardupvolumestep",KEYS_USED:"keysused",LANG:"lang",LOOP:"loop",LIVE_EDGE_OFFSET:"liveedgeoffset",NO_AUTO_SEEK_TO_LIVE:"noautoseektolive",NO_DEFAULT_STORE:"nodefaultstore",NO_HOTKEYS:"nohotkeys",NO_MUTED_PREF:"nomutedpref",NO_SUBTITLES_LANG_PREF:"nosubtitleslangpref",NO_VOLUME_PREF:"novolumepref",SEEK_TO_LIVE_OFFSET:"seektoliveoffset"},an=class extends St{constructor(){super(),ce(this,ca),ce(this,ua),ce(this,Xi),ce(this,sn),this.mediaStateReceivers=[],this.associatedElementSubscriptions=new Map,ce(this,Qe,new nt(this,u.HOTKEYS)),ce(this,Qi,void 0),ce(this,R,void 0),ce(this,ue,null),ce(this,zi,void 0),ce(this,Me,void 0),ce(this,da,i=>{var s;(s=v(this,R))==null||s.dispatch(i)}),ce(this,Zi,void 0),ce(this,xt,i=>{let{key:s,shiftKey:a}=i;if(!(a&&(s==="/"||s==="?")||ad.includes(s))){this.removeEventListener("keyup",v(this,xt));return}this.keyboardShortcutHandler(i)}),this.associateElement(this);let e={};Se(this,zi,i=>{Object.entries(i).forEach(([s,a])=>{if(s in e&&e[s]===a)return;this.propagateMediaState(s,a);let r=s.toLowerCase(),n=new d.CustomEvent(vl[r],{composed:!0,detail:a});this.dispatchEvent(n)}),e=i})}static get observedAttributes(){return super.observedAttributes.concat(u.NO_HOTKEYS,u.HOTKEYS,u.DEFAULT_STREAM_TYPE,u.DEFAULT_SUBTITLES,u.DEFAULT_DURATION,u.NO_MUTED_PREF,u.NO_VOLUME_PREF,u.LANG,u.LOOP,u.LIVE_EDGE_OFFSET,u.SEEK_TO_LIVE_OFFSET,u.NO_AUTO_SEEK_TO_LIVE)}get mediaStore(){return v(this,R)}set mediaStore(e){var i,s;if(v(this,R)&&((i=v(this,Me))==null||i.call(this),Se(this,Me,void 0)),Se(this,R,e),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)){ot(this,ca,en).call(this);return}Se(this,Me,(s=v(this,R))==null?void 0:s.subscribe(v(this,zi)))}get fullscreenElement(){var e;return(e=v(this,Qi))!=null?e:this}set fullscreenElement(e){var i;this.hasAttribute(u.FULLSCREEN_ELEMENT)&&this.removeAttribute(u.FULLSCREEN_ELEMENT),Se(this,Qi,e),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}get defaultSubtitles(){return k(this,u.DEFAULT_SUBTITLES)}set defaultSubtitles(e){w(this,u.DEFAULT_SUBTITLES,e)}get defaultStreamType(){return x(this,u.DEFAULT_STREAM_TYPE)}set defaultStreamType(e){D(this,u.DEFAULT_STREAM_TYPE,e)}get defaultDuration(){return L(this,u.DEFAULT_DURATION)}set defaultDuration(e){C(this,u.DEFAULT_DURATION,e)}get noHotkeys(){return k(this,u.NO_HOTKEYS)}set noHotkeys(e){w(this,u.NO_HOTKEYS,e)}get keysUsed(){return x(this,u.KEYS_USED)}set keysUsed(e){D(this,u.KEYS_USED,e)}get liveEdgeOffset(){return L(this,u.LIVE_EDGE_OFFSET)}set liveEdgeOffset(e){C(this,u.LIVE_EDGE_OFFSET,e)}get noAutoSeekToLive(){return k(this,u.NO_AUTO_SEEK_TO_LIVE)}set noAutoSeekToLive(e){w(this,u.NO_AUTO_SEEK_TO_LIVE,e)}get noVolumePref(){return k(this,u.NO_VOLUME_PREF)}set noVolumePref(e){w(this,u.NO_VOLUME_PREF,e)}get noMutedPref(){return k(this,u.NO_MUTED_PREF)}set noMutedPref(e){w(this,u.NO_MUTED_PREF,e)}get noSubtitlesLangPref(){return k(this,u.NO_SUBTITLES_LANG_PREF)}set noSubtitlesLangPref(e){w(this,u.NO_SUBTITLES_LANG_PREF,e)}get noDefaultStore(){return k(this,u.NO_DEFAULT_STORE)}set noDefaultStore(e){w(this,u.NO_DEFAULT_STORE,e)}get resolvedLang(){return cl()}attributeChangedCallback(e,i,s){var a,r,n,l,c,E,T,S,f,m,b,g;if(super.attributeChangedCallback(e,i,s),e===u.NO_HOTKEYS)s!==i&&s===""?(this.hasAttribute(u.HOTKEYS)&&console.warn("Media Chrome: Both `hotkeys` and `nohotkeys` have been set. All hotkeys will be disabled."),this.disableHotkeys()):s!==i&&s===null&&this.enableHotkeys(),ot(this,Xi,ha).call(this);else if(e===u.HOTKEYS)v(this,Qe).value=s,ot(this,Xi,ha).call(this);else if(e===u.DEFAULT_SUBTITLES&&s!==i)(a=v(this,R))==null||a.dispatch({type:"optionschangerequest",detail:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES)}});else if(e===u.DEFAULT_STREAM_TYPE)(n=v(this,R))==null||n.dispatch({type:"optionschangerequest",detail:{defaultStreamType:(r=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?r:void 0}});else if(e===u.LIVE_EDGE_OFFSET&&s!==i)(l=v(this,R))==null||l.dispatch({type:"optionschangerequest",detail:{liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.SEEK_TO_LIVE_OFFSET&&s!==i)(c=v(this,R))==null||c.dispatch({type:"optionschangerequest",detail:{seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.NO_AUTO_SEEK_TO_LIVE)(E=v(this,R))==null||E.dispatch({type:"optionschangerequest",detail:{noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE)}});else if(e===u.FULLSCREEN_ELEMENT){let M=s?(T=this.getRootNode())==null?void 0:T.getElementById(s):void 0;Se(this,Qi,M),(S=v(this,R))==null||S.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}else e===u.LANG&&s!==i?(Ps(s),(f=v(this,R))==null||f.dispatch({type:"optionschangerequest",detail:{mediaLang:s}})):e===u.LOOP&&s!==i?(m=v(this,R))==null||m.dispatch({type:h.MEDIA_LOOP_REQUEST,detail:s!=null}):e===u.NO_VOLUME_PREF&&s!==i?(b=v(this,R))==null||b.dispatch({type:"optionschangerequest",detail:{noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF)}}):e===u.NO_MUTED_PREF&&s!==i&&((g=v(this,R))==null||g.dispatch({type:"optionschangerequest",detail:{noMutedPref:this.hasAttribute(u.NO_MUTED_PREF)}}))}connectedCallback(){var e,i,s;this.associateElement(this),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)&&ot(this,ca,en).call(this),(e=v(this,R))==null||e.dispatch({type:"documentelementchangerequest",detail:F}),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement}),super.connectedCallback(),v(this,R)&&!v(this,Me)&&Se(this,Me,(s=v(this,R))==null?void 0:s.subscribe(v(this,zi))),v(this,Zi)!==void 0&&v(this,R)&&this.media&&setTimeout(()=>{var a,r,n;(r=(a=this.media)==null?void 0:a.textTracks)!=null&&r.length&&((n=v(this,R))==null||n.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:v(this,Zi)}))},0),this.hasAttribute(u.NO_HOTKEYS)?this.disableHotkeys():this.enableHotkeys()}disconnectedCallback(){var e,i,s,a,r,n;if((e=super.disconnectedCallback)==null||e.call(this),this.disableHotkeys(),v(this,R)){let l=v(this,R).getState();Se(this,Zi,!!((i=l.mediaSubtitlesShowing)!=null&&i.length)),(s=v(this,R))==null||s.dispatch({type:"fullscreenelementchangerequest",detail:void 0}),(a=v(this,R))==null||a.dispatch({type:"documentelementchangerequest",detail:void 0}),(r=v(this,R))==null||r.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:!1})}v(this,Me)&&((n=v(this,Me))==null||n.call(this),Se(this,Me,void 0)),this.unassociateElement(this),v(this,ue)&&(v(this,ue).remove(),Se(this,ue,null))}mediaSetCallback(e){var i;super.mediaSetCallback(e),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:e}),e.hasAttribute("tabindex")||(e.tabIndex=-1)}mediaUnsetCallback(e){var i;super.mediaUnsetCallback(e),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:void 0})}propagateMediaState(e,i){id(this.mediaStateReceivers,e,i)}associateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(i.has(e))return;let s=this.registerMediaStateReceiver.bind(this),a=this.unregisterMediaStateReceiver.bind(this),r=_u(e,s,a);Object.values(h).forEach(n=>{e.addEventListener(n,v(this,da))}),i.set(e,r)}unassociateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(!i.has(e))return;i.get(e)(),i.delete(e),Object.values(h).forEach(a=>{e.removeEventListener(a,v(this,da))})}registerMediaStateReceiver(e){if(!e)return;let i=this.mediaStateReceivers;i.indexOf(e)>-1||(i.push(e),v(this,R)&&Object.entries(v(this,R).getState()).forEach(([a,r])=>{id([e],a,r)}))}unregisterMediaStateReceiver(e){let i=this.mediaStateReceivers,s=i.indexOf(e);s<0||i.splice(s,1)}enableHotkeys(){this.addEventListener("keydown",ot(this,ua,tn))}disableHotkeys(){this.removeEventListener("keydown",ot(this,ua,tn)),this.removeEventListener("keyup",v(this,xt))}get hotkeys(){return v(this,Qe)}set hotkeys(e){D(this,u.HOTKEYS,e)}keyboardShortcutHandler(e){var i,s,a,r,n,l,c,E,T;let S=e.target;if(((a=(s=(i=S.getAttribute(u.KEYS_USED))==null?void 0:i.split(" "))!=null?s:S?.keysUsed)!=null?a:[]).map(y=>y==="Space"?" ":y).filter(Boolean).includes(e.key))return;let m,b,g;if(!(v(this,Qe).contains(ea(e.key))||e.shiftKey&&(e.key==="/"||e.key==="?")&&v(this,Qe).contains("noshift+/")))switch(e.key){case" ":case"k":m=v(this,R).getState().mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"m":m=this.mediaStore.getState().mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"f":m=this.mediaStore.getState().mediaIsFullscreen?h.MEDIA_EXIT_FULLSCREEN_REQUEST:h.MEDIA_ENTER_FULLSCREEN_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"c":this.dispatchEvent(new d.CustomEvent(h.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}));break;case"ArrowLeft":case"j":{let y=this.hasAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET):Xl;b=Math.max(((r=this.mediaStore.getState().mediaCurrentTime)!=null?r:0)-y,0),g=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:b}),this.dispatchEvent(g);break}case"ArrowRight":case"l":{let y=this.hasAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET):Xl;b=Math.max(((n=this.mediaStore.getState().mediaCurrentTime)!=null?n:0)+y,0),g=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:b}),this.dispatchEvent(g);break}case"ArrowUp":{let y=this.hasAttribute(u.KEYBOARD_UP_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_UP_VOLUME_STEP):Jl;b=Math.min(((l=this.mediaStore.getState().mediaVolume)!=null?l:1)+y,1),g=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:b}),this.dispatchEvent(g);break}case"ArrowDown":{let y=this.hasAttribute(u.KEYBOARD_DOWN_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_DOWN_VOLUME_STEP):Jl;b=Math.max(((c=this.mediaStore.getState().mediaVolume)!=null?c:1)-y,0),g=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:b}),this.dispatchEvent(g);break}case"<":{let y=(E=this.mediaStore.getState().mediaPlaybackRate)!=null?E:1;b=Math.max(y-jl,hu).toFixed(2),g=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:b}),this.dispatchEvent(g);break}case">":{let y=(T=this.mediaStore.getState().mediaPlaybackRate)!=null?T:1;b=Math.min(y+jl,mu).toFixed(2),g=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:b}),this.dispatchEvent(g);break}case"/":case"?":{e.shiftKey&&ot(this,sn,sd).call(this);break}case"p":{m=this.mediaStore.getState().mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST,g=new d.CustomEvent(m,{composed:!0,bubbles:!0}),this.dispatchEvent(g);break}default:break}}};Qe=new WeakMap;Qi=new WeakMap;R=new WeakMap;ue=new WeakMap;zi=new WeakMap;Me=new WeakMap;da=new WeakMap;Zi=new WeakMap;ca=new WeakSet;en=function(){var t;this.mediaStore=Zl({media:this.media,fullscreenElement:this.fullscreenElement,options:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES),defaultDuration:this.hasAttribute(u.DEFAULT_DURATION)?+this.getAttribute(u.DEFAULT_DURATION):void 0,defaultStreamType:(t=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?t:void 0,liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE),noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF),noMutedPref:this.hasAttribute(u.NO_MUTED_PREF),noSubtitlesLangPref:this.hasAttribute(u.NO_SUBTITLES_LANG_PREF)}})};xt=new WeakMap;ua=new WeakSet;tn=function(t){var e;let{metaKey:i,altKey:s,key:a,shiftKey:r}=t,n=r&&(a==="/"||a==="?");if(n&&((e=v(this,ue))!=null&&e.open)){this.removeEventListener("keyup",v(this,xt));return}if(i||s||!n&&!ad.includes(a)){this.removeEventListener("keyup",v(this,xt));return}let l=t.target,c=l instanceof HTMLElement&&(l.tagName.toLowerCase()==="media-volume-range"||l.tagName.toLowerCase()==="media-time-range");[" ","ArrowLeft","ArrowRight","ArrowUp","ArrowDown"].includes(a)&&!v(this,Qe).contains(ea(a))&&!c&&t.preventDefault(),this.addEventListener("keyup",v(this,xt),{once:!0})};Xi=new WeakSet;ha=function(){v(this,ue)&&(v(this,ue).hotkeys=v(this,Qe).value||void 0,(this.noHotkeys||v(this,Qe).contains("noshift+/"))&&(v(this,ue).open=!1))};sn=new WeakSet;sd=function(){v(this,ue)||(Se(this,ue,F.createElement("media-keyboard-shortcuts-dialog")),ot(this,Xi,ha).call(this),this.appendChild(v(this,ue))),v(this,ue).open=!0};var pu=Object.values(o),vu=Object.values(Cr),rd=t=>{var e,i,s,a;let{observedAttributes:r}=t.constructor;!r&&((e=t.nodeName)!=null&&e.includes("-"))&&(d.customElements.upgrade(t),{observedAttributes:r}=t.constructor);let n=(a=(s=(i=t?.getAttribute)==null?void 0:i.call(t,I.MEDIA_CHROME_ATTRIBUTES))==null?void 0:s.split)==null?void 0:a.call(s,/\s+/);return Array.isArray(r||n)?(r||n).filter(l=>pu.includes(l)):[]},fu=t=>{var e,i;return(e=t.nodeName)!=null&&e.includes("-")&&d.customElements.get((i=t.nodeName)==null?void 0:i.toLowerCase())&&!(t instanceof d.customElements.get(t.nodeName.toLowerCase()))&&d.customElements.upgrade(t),vu.some(s=>s in t)},rn=t=>fu(t)||!!rd(t).length,ed=t=>{var e;return(e=t?.join)==null?void 0:e.call(t,":")},td={[o.MEDIA_SUBTITLES_LIST]:Mt,[o.MEDIA_SUBTITLES_SHOWING]:Mt,[o.MEDIA_SEEKABLE]:ed,[o.MEDIA_BUFFERED]:t=>t?.map(ed).join(" "),[o.MEDIA_PREVIEW_COORDS]:t=>t?.join(" "),[o.MEDIA_RENDITION_LIST]:xl,[o.MEDIA_AUDIO_TRACK_LIST]:Ol},Eu=async(t,e,i)=>{var s,a;if(t.isConnected||await sa(0),typeof i=="boolean"||i==null)return w(t,e,i);if(typeof i=="number")return C(t,e,i);if(typeof i=="string")return D(t,e,i);if(Array.isArray(i)&&!i.length)return t.removeAttribute(e);let r=(a=(s=td[e])==null?void 0:s.call(td,i))!=null?a:i;return t.setAttribute(e,r)},gu=t=>{var e;return!!((e=t.closest)!=null&&e.call(t,'*[slot="media"]'))},Dt=(t,e)=>{if(gu(t))return;let i=(a,r)=>{var n,l;rn(a)&&r(a);let{children:c=[]}=a??{},E=(l=(n=a?.shadowRoot)==null?void 0:n.children)!=null?l:[];[...c,...E].forEach(S=>Dt(S,r))},s=t?.nodeName.toLowerCase();if(s.includes("-")&&!rn(t)){d.customElements.whenDefined(s).then(()=>{i(t,e)});return}i(t,e)},id=(t,e,i)=>{t.forEach(s=>{if(e in s){s[e]=i;return}let a=rd(s),r=e.toLowerCase();a.includes(r)&&Eu(s,r,i)})},_u=(t,e,i)=>{Dt(t,e);let s=T=>{var S;let f=(S=T?.composedPath()[0])!=null?S:T.target;e(f)},a=T=>{var S;let f=(S=T?.composedPath()[0])!=null?S:T.target;i(f)};t.addEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,s),t.addEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,a);let r=T=>{T.forEach(S=>{let{addedNodes:f=[],removedNodes:m=[],type:b,target:g,attributeName:M}=S;b==="childList"?(Array.prototype.forEach.call(f,y=>Dt(y,e)),Array.prototype.forEach.call(m,y=>Dt(y,i))):b==="attributes"&&M===I.MEDIA_CHROME_ATTRIBUTES&&(rn(g)?e(g):i(g))})},n=[],l=T=>{let S=T.target;S.name!=="media"&&(n.forEach(f=>Dt(f,i)),n=[...S.assignedElements({flatten:!0})],n.forEach(f=>Dt(f,e)))};t.addEventListener("slotchange",l);let c=new MutationObserver(r);return c.observe(t,{childList:!0,attributes:!0,subtree:!0}),()=>{Dt(t,i),t.removeEventListener("slotchange",l),c.disconnect(),t.removeEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,s),t.removeEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,a)}};d.customElements.get("media-controller")||d.customElements.define("media-controller",an);var nd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ma=(t,e,i)=>(nd(t,e,"read from private field"),i?i.call(t):e.get(t)),bu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},pa=(t,e,i,s)=>(nd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Le;function Au(t){return`
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
  `}var Ji=class extends d.HTMLElement{constructor(){if(super(),bu(this,Le,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,s){var a,r,n,l,c;e===I.MEDIA_CONTROLLER&&(i&&((r=(a=ma(this,Le))==null?void 0:a.unassociateElement)==null||r.call(a,this),pa(this,Le,null)),s&&this.isConnected&&(pa(this,Le,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=ma(this,Le))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,s;let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(pa(this,Le,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(s=(i=ma(this,Le))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var e,i;(i=(e=ma(this,Le))==null?void 0:e.unassociateElement)==null||i.call(e,this),pa(this,Le,null)}};Le=new WeakMap;Ji.shadowRootOptions={mode:"open"};Ji.getTemplateHTML=Au;d.customElements.get("media-control-bar")||d.customElements.define("media-control-bar",Ji);var ni={PLACEMENT:"placement",BOUNDS:"bounds"};function Tu(t){return`
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
  `}var oi=class extends d.HTMLElement{constructor(){if(super(),this.updateXOffset=()=>{var e;if(!Ks(this,{checkOpacity:!1,checkVisibilityCSS:!1}))return;let i=this.placement;if(i==="left"||i==="right"){this.style.removeProperty("--media-tooltip-offset-x");return}let s=getComputedStyle(this),a=(e=Ie(this,"#"+this.bounds))!=null?e:te(this);if(!a)return;let{x:r,width:n}=a.getBoundingClientRect(),{x:l,width:c}=this.getBoundingClientRect(),E=l+c,T=r+n,S=s.getPropertyValue("--media-tooltip-offset-x"),f=S?parseFloat(S.replace("px","")):0,m=s.getPropertyValue("--media-tooltip-container-margin"),b=m?parseFloat(m.replace("px","")):0,g=l-r+f-b,M=E-T+f+b;if(g<0){this.style.setProperty("--media-tooltip-offset-x",`${g}px`);return}if(M>0){this.style.setProperty("--media-tooltip-offset-x",`${M}px`);return}this.style.removeProperty("--media-tooltip-offset-x")},!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}if(this.arrowEl=this.shadowRoot.querySelector("#arrow"),Object.prototype.hasOwnProperty.call(this,"placement")){let e=this.placement;delete this.placement,this.placement=e}}static get observedAttributes(){return[ni.PLACEMENT,ni.BOUNDS]}get placement(){return x(this,ni.PLACEMENT)}set placement(e){D(this,ni.PLACEMENT,e)}get bounds(){return x(this,ni.BOUNDS)}set bounds(e){D(this,ni.BOUNDS,e)}};oi.shadowRootOptions={mode:"open"};oi.getTemplateHTML=Tu;d.customElements.get("media-tooltip")||d.customElements.define("media-tooltip",oi);var on=oi;var cn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Q=(t,e,i)=>(cn(t,e,"read from private field"),i?i.call(t):e.get(t)),Ct=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},va=(t,e,i,s)=>(cn(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),od=(t,e,i)=>(cn(t,e,"access private method"),i),Re,di,ln,ld,dt,li,fa,dn,dd,lt={TOOLTIP_PLACEMENT:"tooltipplacement",DISABLED:"disabled",NO_TOOLTIP:"notooltip"};function Su(t,e={}){return`
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
  `}function yu(t,e){return`
    <slot></slot>
  `}function ku(){return""}var K=class extends d.HTMLElement{constructor(){if(super(),Ct(this,ln),Ct(this,dn),Ct(this,Re,void 0),this.preventClick=!1,this.tooltipEl=null,Ct(this,di,e=>{this.preventClick||this.handleClick(e),setTimeout(Q(this,dt),0)}),Ct(this,dt,()=>{var e,i;(i=(e=this.tooltipEl)==null?void 0:e.updateXOffset)==null||i.call(e)}),Ct(this,li,e=>{let{key:i}=e;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",Q(this,li));return}this.preventClick||this.handleClick(e)}),Ct(this,fa,e=>{let{metaKey:i,altKey:s,key:a}=e;if(i||s||!this.keysUsed.includes(a)){this.removeEventListener("keyup",Q(this,li));return}this.addEventListener("keyup",Q(this,li),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);$(this.shadowRoot,i)}this.tooltipEl=this.shadowRoot.querySelector("media-tooltip")}static get observedAttributes(){return["disabled",lt.TOOLTIP_PLACEMENT,I.MEDIA_CONTROLLER,o.MEDIA_LANG]}enable(){this.addEventListener("click",Q(this,di)),this.addEventListener("keydown",Q(this,fa)),this.tabIndex=0}disable(){this.removeEventListener("click",Q(this,di)),this.removeEventListener("keydown",Q(this,fa)),this.removeEventListener("keyup",Q(this,li)),this.tabIndex=-1}attributeChangedCallback(e,i,s){var a,r,n,l,c;e===I.MEDIA_CONTROLLER?(i&&((r=(a=Q(this,Re))==null?void 0:a.unassociateElement)==null||r.call(a,this),va(this,Re,null)),s&&this.isConnected&&(va(this,Re,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=Q(this,Re))==null?void 0:l.associateElement)==null||c.call(l,this))):e==="disabled"&&s!==i?s==null?this.enable():this.disable():e===lt.TOOLTIP_PLACEMENT&&this.tooltipEl&&s!==i?this.tooltipEl.placement=s:e===o.MEDIA_LANG&&(this.shadowRoot.querySelector('slot[name="tooltip-content"]').innerHTML=this.constructor.getTooltipContentHTML()),od(this,ln,ld).call(this)&&Q(this,dt).call(this)}connectedCallback(){var e,i,s;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),this.hasAttribute("disabled")?this.disable():this.enable(),this.setAttribute("role","button");let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(va(this,Re,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(s=(i=Q(this,Re))==null?void 0:i.associateElement)==null||s.call(i,this)),d.customElements.whenDefined("media-tooltip").then(()=>od(this,dn,dd).call(this))}disconnectedCallback(){var e,i;this.disable(),(i=(e=Q(this,Re))==null?void 0:e.unassociateElement)==null||i.call(e,this),va(this,Re,null),this.removeEventListener("mouseenter",Q(this,dt)),this.removeEventListener("focus",Q(this,dt)),this.removeEventListener("click",Q(this,di))}get keysUsed(){return["Enter"," "]}get tooltipPlacement(){return x(this,lt.TOOLTIP_PLACEMENT)}set tooltipPlacement(e){D(this,lt.TOOLTIP_PLACEMENT,e)}get mediaController(){return x(this,I.MEDIA_CONTROLLER)}set mediaController(e){D(this,I.MEDIA_CONTROLLER,e)}get disabled(){return k(this,lt.DISABLED)}set disabled(e){w(this,lt.DISABLED,e)}get noTooltip(){return k(this,lt.NO_TOOLTIP)}set noTooltip(e){w(this,lt.NO_TOOLTIP,e)}handleClick(e){}};Re=new WeakMap;di=new WeakMap;ln=new WeakSet;ld=function(){try{return this.matches(":hover, :focus-visible")}catch{return this.matches(":hover, :focus")}};dt=new WeakMap;li=new WeakMap;fa=new WeakMap;dn=new WeakSet;dd=function(){this.addEventListener("mouseenter",Q(this,dt)),this.addEventListener("focus",Q(this,dt)),this.addEventListener("click",Q(this,di));let t=this.tooltipPlacement;t&&this.tooltipEl&&(this.tooltipEl.placement=t)};K.shadowRootOptions={mode:"open"};K.getTemplateHTML=Su;K.getSlotTemplateHTML=yu;K.getTooltipContentHTML=ku;d.customElements.get("media-chrome-button")||d.customElements.define("media-chrome-button",K);var wu=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="m6 21 15-9L6 3v18Z"/>
</svg>`,Iu=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M6 20h4V4H6v16Zm8-16v16h4V4h-4Z"/>
</svg>`;function Mu(t){return`
    <style>
      :host([${o.MEDIA_PAUSED}]) slot[name=pause],
      :host(:not([${o.MEDIA_PAUSED}])) slot[name=play] {
        display: none !important;
      }

      :host([${o.MEDIA_PAUSED}]) slot[name=tooltip-pause],
      :host(:not([${o.MEDIA_PAUSED}])) slot[name=tooltip-play] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="play">${wu}</slot>
      <slot name="pause">${Iu}</slot>
    </slot>
  `}function Lu(){return`
    <slot name="tooltip-play">${p("Play")}</slot>
    <slot name="tooltip-pause">${p("Pause")}</slot>
  `}var cd=t=>{let e=t.mediaPaused?p("play"):p("pause");t.setAttribute("aria-label",e)},ji=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_ENDED]}connectedCallback(){super.connectedCallback(),cd(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),(e===o.MEDIA_PAUSED||e===o.MEDIA_LANG)&&cd(this)}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}handleClick(){let e=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};ji.getSlotTemplateHTML=Mu;ji.getTooltipContentHTML=Lu;d.customElements.get("media-play-button")||d.customElements.define("media-play-button",ji);var Ru=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M16.5 12A4.5 4.5 0 0 0 14 8v2.18l2.45 2.45a4.22 4.22 0 0 0 .05-.63Zm2.5 0a6.84 6.84 0 0 1-.54 2.64L20 16.15A8.8 8.8 0 0 0 21 12a9 9 0 0 0-7-8.77v2.06A7 7 0 0 1 19 12ZM4.27 3 3 4.27 7.73 9H3v6h4l5 5v-6.73l4.25 4.25A6.92 6.92 0 0 1 14 18.7v2.06A9 9 0 0 0 17.69 19l2 2.05L21 19.73l-9-9L4.27 3ZM12 4 9.91 6.09 12 8.18V4Z"/>
</svg>`,ud=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4Z"/>
</svg>`,Du=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4ZM14 3.23v2.06a7 7 0 0 1 0 13.42v2.06a9 9 0 0 0 0-17.54Z"/>
</svg>`;function xu(t){return`
    <style>
      :host(:not([${o.MEDIA_VOLUME_LEVEL}])) slot[name=icon] slot:not([name=high]),
      :host([${o.MEDIA_VOLUME_LEVEL}=high]) slot[name=icon] slot:not([name=high]) {
        display: none !important;
      }

      :host([${o.MEDIA_VOLUME_LEVEL}=off]) slot[name=icon] slot:not([name=off]) {
        display: none !important;
      }

      :host([${o.MEDIA_VOLUME_LEVEL}=low]) slot[name=icon] slot:not([name=low]) {
        display: none !important;
      }

      :host([${o.MEDIA_VOLUME_LEVEL}=medium]) slot[name=icon] slot:not([name=medium]) {
        display: none !important;
      }

      :host(:not([${o.MEDIA_VOLUME_LEVEL}=off])) slot[name=tooltip-unmute],
      :host([${o.MEDIA_VOLUME_LEVEL}=off]) slot[name=tooltip-mute] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="off">${Ru}</slot>
      <slot name="low">${ud}</slot>
      <slot name="medium">${ud}</slot>
      <slot name="high">${Du}</slot>
    </slot>
  `}function Cu(){return`
    <slot name="tooltip-mute">${p("Mute")}</slot>
    <slot name="tooltip-unmute">${p("Unmute")}</slot>
  `}var hd=t=>{let i=t.mediaVolumeLevel==="off"?p("unmute"):p("mute");t.setAttribute("aria-label",i)},es=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME_LEVEL]}connectedCallback(){super.connectedCallback(),hd(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===o.MEDIA_VOLUME_LEVEL&&hd(this)}get mediaVolumeLevel(){return x(this,o.MEDIA_VOLUME_LEVEL)}set mediaVolumeLevel(e){D(this,o.MEDIA_VOLUME_LEVEL,e)}handleClick(){let e=this.mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};es.getSlotTemplateHTML=xu;es.getTooltipContentHTML=Cu;d.customElements.get("media-mute-button")||d.customElements.define("media-mute-button",es);var En=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},G=(t,e,i)=>(En(t,e,"read from private field"),i?i.call(t):e.get(t)),ee=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ct=(t,e,i,s)=>(En(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ye=(t,e,i)=>(En(t,e,"access private method"),i),De,wa,Ea,ga,ke,ya,_a,ba,Aa,gn,md,Ta,un,Sa,hn,ka,_n,mn,pd,pn,vd,vn,fd,fn,Ed;function Ou(t){return`
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
  `}function Uu(t){return""}var xe=class extends d.HTMLElement{constructor(){if(super(),ee(this,gn),ee(this,Ta),ee(this,Sa),ee(this,ka),ee(this,mn),ee(this,pn),ee(this,vn),ee(this,fn),ee(this,De,void 0),ee(this,wa,void 0),ee(this,Ea,void 0),ee(this,ga,void 0),ee(this,ke,{}),ee(this,ya,[]),ee(this,_a,()=>{if(this.range.matches(":focus-visible")){let{style:e}=P(this.shadowRoot,":host");e.setProperty("--_focus-visible-box-shadow","var(--_focus-box-shadow)")}}),ee(this,ba,()=>{let{style:e}=P(this.shadowRoot,":host");e.removeProperty("--_focus-visible-box-shadow")}),ee(this,Aa,()=>{let e=this.shadowRoot.querySelector("#segments-clipping");e&&e.parentNode.append(e)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);$(this.shadowRoot,i)}this.container=this.shadowRoot.querySelector("#container"),ct(this,Ea,this.shadowRoot.querySelector("#startpoint")),ct(this,ga,this.shadowRoot.querySelector("#endpoint")),this.range=this.shadowRoot.querySelector("#range"),this.appearance=this.shadowRoot.querySelector("#appearance")}static get observedAttributes(){return["disabled","aria-disabled",I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,s){var a,r,n,l,c;e===I.MEDIA_CONTROLLER?(i&&((r=(a=G(this,De))==null?void 0:a.unassociateElement)==null||r.call(a,this),ct(this,De,null)),s&&this.isConnected&&(ct(this,De,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=G(this,De))==null?void 0:l.associateElement)==null||c.call(l,this))):(e==="disabled"||e==="aria-disabled"&&i!==s)&&(s==null?(this.range.removeAttribute(e),ye(this,Ta,un).call(this)):(this.range.setAttribute(e,s),ye(this,Sa,hn).call(this)))}connectedCallback(){var e,i,s;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),G(this,ke).pointer=P(this.shadowRoot,"#pointer"),G(this,ke).progress=P(this.shadowRoot,"#progress"),G(this,ke).thumb=P(this.shadowRoot,'#thumb, ::slotted([slot="thumb"])'),G(this,ke).activeSegment=P(this.shadowRoot,"#segments-clipping rect:nth-child(0)");let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(ct(this,De,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(s=(i=G(this,De))==null?void 0:i.associateElement)==null||s.call(i,this)),this.updateBar(),this.shadowRoot.addEventListener("focusin",G(this,_a)),this.shadowRoot.addEventListener("focusout",G(this,ba)),ye(this,Ta,un).call(this),Ke(this.container,G(this,Aa))}disconnectedCallback(){var e,i;ye(this,Sa,hn).call(this),(i=(e=G(this,De))==null?void 0:e.unassociateElement)==null||i.call(e,this),ct(this,De,null),this.shadowRoot.removeEventListener("focusin",G(this,_a)),this.shadowRoot.removeEventListener("focusout",G(this,ba)),Ge(this.container,G(this,Aa))}updatePointerBar(e){var i;(i=G(this,ke).pointer)==null||i.style.setProperty("width",`${this.getPointerRatio(e)*100}%`)}updateBar(){var e,i;let s=this.range.valueAsNumber*100;(e=G(this,ke).progress)==null||e.style.setProperty("width",`${s}%`),(i=G(this,ke).thumb)==null||i.style.setProperty("left",`${s}%`)}updateSegments(e){let i=this.shadowRoot.querySelector("#segments-clipping");if(i.textContent="",this.container.classList.toggle("segments",!!e?.length),!e?.length)return;let s=[...new Set([+this.range.min,...e.flatMap(r=>[r.start,r.end]),+this.range.max])];ct(this,ya,[...s]);let a=s.pop();for(let[r,n]of s.entries()){let[l,c]=[r===0,r===s.length-1],E=l?"calc(var(--segments-gap) / -1)":`${n*100}%`,S=`calc(${((c?a:s[r+1])-n)*100}%${l||c?"":" - var(--segments-gap)"})`,f=F.createElementNS("http://www.w3.org/2000/svg","rect"),m=qt(this.shadowRoot,`#segments-clipping rect:nth-child(${r+1})`);m.style.setProperty("x",E),m.style.setProperty("width",S),i.append(f)}}getPointerRatio(e){return _l(e.clientX,e.clientY,G(this,Ea).getBoundingClientRect(),G(this,ga).getBoundingClientRect())}get dragging(){return this.hasAttribute("dragging")}handleEvent(e){switch(e.type){case"pointermove":ye(this,fn,Ed).call(this,e);break;case"input":this.updateBar();break;case"pointerenter":ye(this,mn,pd).call(this,e);break;case"pointerdown":ye(this,ka,_n).call(this,e);break;case"pointerup":ye(this,pn,vd).call(this);break;case"pointerleave":ye(this,vn,fd).call(this);break}}get keysUsed(){return["ArrowUp","ArrowRight","ArrowDown","ArrowLeft"]}};De=new WeakMap;wa=new WeakMap;Ea=new WeakMap;ga=new WeakMap;ke=new WeakMap;ya=new WeakMap;_a=new WeakMap;ba=new WeakMap;Aa=new WeakMap;gn=new WeakSet;md=function(t){let e=G(this,ke).activeSegment;if(!e)return;let i=this.getPointerRatio(t),a=`#segments-clipping rect:nth-child(${G(this,ya).findIndex((r,n,l)=>{let c=l[n+1];return c!=null&&i>=r&&i<=c})+1})`;(e.selectorText!=a||!e.style.transform)&&(e.selectorText=a,e.style.setProperty("transform","var(--media-range-segment-hover-transform, scaleY(2))"))};Ta=new WeakSet;un=function(){this.hasAttribute("disabled")||!this.isConnected||(this.addEventListener("input",this),this.addEventListener("pointerdown",this),this.addEventListener("pointerenter",this))};Sa=new WeakSet;hn=function(){var t,e;this.removeEventListener("input",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointerenter",this),this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointerup",this),(e=d.window)==null||e.removeEventListener("pointermove",this)};ka=new WeakSet;_n=function(t){var e;ct(this,wa,t.composedPath().includes(this.range)),(e=d.window)==null||e.addEventListener("pointerup",this,{once:!0})};mn=new WeakSet;pd=function(t){var e;t.pointerType!=="mouse"&&ye(this,ka,_n).call(this,t),this.addEventListener("pointerleave",this,{once:!0}),(e=d.window)==null||e.addEventListener("pointermove",this)};pn=new WeakSet;vd=function(){var t;(t=d.window)==null||t.removeEventListener("pointerup",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled")};vn=new WeakSet;fd=function(){var t,e;this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointermove",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled"),(e=G(this,ke).activeSegment)==null||e.style.removeProperty("transform")};fn=new WeakSet;Ed=function(t){t.pointerType==="pen"&&t.buttons===0||(this.toggleAttribute("dragging",t.buttons===1||t.pointerType!=="mouse"),this.updatePointerBar(t),ye(this,gn,md).call(this,t),this.dragging&&(t.pointerType!=="mouse"||!G(this,wa))&&(this.range.disabled=!0,this.range.valueAsNumber=this.getPointerRatio(t),this.range.dispatchEvent(new Event("input",{bubbles:!0,composed:!0}))))};xe.shadowRootOptions={mode:"open"};xe.getTemplateHTML=Ou;xe.getContainerTemplateHTML=Uu;d.customElements.get("media-chrome-range")||d.customElements.define("media-chrome-range",xe);var Pu=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},gd=(t,e,i)=>(Pu(t,e,"read from private field"),i?i.call(t):e.get(t)),Nu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ia,Hu=1,Fu=t=>t.mediaMuted?0:t.mediaVolume,Wu=t=>`${Math.round(t*100)}%`,bn=class extends xe{constructor(){super(...arguments),Nu(this,Ia,()=>{let e=this.range.value,i=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)})}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME,o.MEDIA_MUTED,o.MEDIA_VOLUME_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),this.range.setAttribute("aria-label",p("volume")),this.range.addEventListener("input",gd(this,Ia))}disconnectedCallback(){this.range.removeEventListener("input",gd(this,Ia)),super.disconnectedCallback()}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),(e===o.MEDIA_VOLUME||e===o.MEDIA_MUTED)&&(this.range.valueAsNumber=Fu(this),this.range.setAttribute("aria-valuetext",Wu(this.range.valueAsNumber)),this.updateBar())}get mediaVolume(){return L(this,o.MEDIA_VOLUME,Hu)}set mediaVolume(e){C(this,o.MEDIA_VOLUME,e)}get mediaMuted(){return k(this,o.MEDIA_MUTED)}set mediaMuted(e){w(this,o.MEDIA_MUTED,e)}get mediaVolumeUnavailable(){return x(this,o.MEDIA_VOLUME_UNAVAILABLE)}set mediaVolumeUnavailable(e){D(this,o.MEDIA_VOLUME_UNAVAILABLE,e)}};Ia=new WeakMap;d.customElements.get("media-volume-range")||d.customElements.define("media-volume-range",bn);var _d=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ma=(t,e,i)=>(_d(t,e,"read from private field"),i?i.call(t):e.get(t)),Bu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},La=(t,e,i,s)=>(_d(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Ce;function $u(t){return`
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
  `}var ci=class extends d.HTMLElement{constructor(){if(super(),Bu(this,Ce,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS]}connectedCallback(){var e,i,s;let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(La(this,Ce,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(s=(i=Ma(this,Ce))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Ma(this,Ce))==null?void 0:e.unassociateElement)==null||i.call(e,this),La(this,Ce,null)}attributeChangedCallback(e,i,s){var a,r,n,l,c;[o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS].includes(e)&&this.update(),e===I.MEDIA_CONTROLLER&&(i&&((r=(a=Ma(this,Ce))==null?void 0:a.unassociateElement)==null||r.call(a,this),La(this,Ce,null)),s&&this.isConnected&&(La(this,Ce,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=Ma(this,Ce))==null?void 0:l.associateElement)==null||c.call(l,this)))}get mediaPreviewImage(){return x(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,o.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewCoords(){let e=this.getAttribute(o.MEDIA_PREVIEW_COORDS);if(e)return e.split(/\s+/).map(i=>+i)}set mediaPreviewCoords(e){if(!e){this.removeAttribute(o.MEDIA_PREVIEW_COORDS);return}this.setAttribute(o.MEDIA_PREVIEW_COORDS,e.join(" "))}update(){let e=this.mediaPreviewCoords,i=this.mediaPreviewImage;if(!(e&&i))return;let[s,a,r,n]=e,l=i.split("#")[0],c=getComputedStyle(this),{maxWidth:E,maxHeight:T,minWidth:S,minHeight:f}=c,m=c.getPropertyValue("--media-preview-thumbnail-object-fit").trim()||"contain",b,g;if(m==="fill"){let $e=parseInt(E)/r,Ve=parseInt(T)/n,Oi=parseInt(S)/r,_t=parseInt(f)/n;b=$e<1?$e:Math.max($e,Oi),g=Ve<1?Ve:Math.max(Ve,_t)}else{let $e=Math.min(parseInt(E)/r,parseInt(T)/n),Ve=Math.max(parseInt(S)/r,parseInt(f)/n),_t=$e<1?$e:Ve>1?Ve:1;b=_t,g=_t}let{style:M}=P(this.shadowRoot,":host"),y=P(this.shadowRoot,"img").style,ie=this.shadowRoot.querySelector("img"),Ci=Math.min(b,g)<1?"min":"max";M.setProperty(`${Ci}-width`,"initial","important"),M.setProperty(`${Ci}-height`,"initial","important"),M.width=`${r*b}px`,M.height=`${n*g}px`;let Bt=()=>{y.width=`${this.imgWidth*b}px`,y.height=`${this.imgHeight*g}px`,y.display="block"};ie.src!==l&&(ie.onload=()=>{this.imgWidth=ie.naturalWidth,this.imgHeight=ie.naturalHeight,Bt(),ie.onload=null},ie.src=l,Bt()),Bt(),y.transform=`translate(-${s*b}px, -${a*g}px)`}};Ce=new WeakMap;ci.shadowRootOptions={mode:"open"};ci.getTemplateHTML=$u;d.customElements.get("media-preview-thumbnail")||d.customElements.define("media-preview-thumbnail",ci);var An=ci;var bd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ra=(t,e,i)=>(bd(t,e,"read from private field"),i?i.call(t):e.get(t)),Vu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Da=(t,e,i,s)=>(bd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Oe;function Ku(t,e={}){return`
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
  `}function Gu(t,e){return`
    <slot></slot>
  `}var me=class extends d.HTMLElement{constructor(){if(super(),Vu(this,Oe,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,s){var a,r,n,l,c;e===I.MEDIA_CONTROLLER&&(i&&((r=(a=Ra(this,Oe))==null?void 0:a.unassociateElement)==null||r.call(a,this),Da(this,Oe,null)),s&&this.isConnected&&(Da(this,Oe,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=Ra(this,Oe))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,s;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`);let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(Da(this,Oe,(e=this.getRootNode())==null?void 0:e.getElementById(r)),(s=(i=Ra(this,Oe))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Ra(this,Oe))==null?void 0:e.unassociateElement)==null||i.call(e,this),Da(this,Oe,null)}};Oe=new WeakMap;me.shadowRootOptions={mode:"open"};me.getTemplateHTML=Ku;me.getSlotTemplateHTML=Gu;d.customElements.get("media-text-display")||d.customElements.define("media-text-display",me);var Ad=[{singular:"hour",plural:"hours"},{singular:"minute",plural:"minutes"},{singular:"second",plural:"seconds"}],Td=(t,e)=>{let i=t===1?p(Ad[e].singular):p(Ad[e].plural);return`${t} ${i}`},Ot=t=>{if(!si(t))return"";let e=Math.abs(t),i=e!==t,s=new Date(0,0,0,0,0,e,0),r=[s.getHours(),s.getMinutes(),s.getSeconds()].map((n,l)=>n&&Td(n,l)).filter(n=>n).join(", ");return i?p("{time} remaining",{time:r}):e===0?Td(0,2):r};function Ut(t,e){let i=!1;t<0&&(i=!0,t=0-t),t=t<0?0:t;let s=Math.floor(t%60),a=Math.floor(t/60%60),r=Math.floor(t/3600),n=Math.floor(e/60%60),l=Math.floor(e/3600);return(isNaN(t)||t===1/0)&&(r=a=s="0"),r=r>0||l>0?r+":":"",a=((r||n>=10)&&a<10?"0"+a:a)+":",s=s<10?"0"+s:s,(i?"-":"")+r+a+s}var Fv=Object.freeze({length:0,start(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'start' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0},end(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'end' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0}});var yd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Sd=(t,e,i)=>(yd(t,e,"read from private field"),i?i.call(t):e.get(t)),qu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Yu=(t,e,i,s)=>(yd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ts,Tn=class extends me{constructor(){super(),qu(this,ts,void 0),Yu(this,ts,this.shadowRoot.querySelector("slot")),Sd(this,ts).textContent=Ut(0)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_TIME]}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===o.MEDIA_PREVIEW_TIME&&s!=null&&(Sd(this,ts).textContent=Ut(parseFloat(s)))}get mediaPreviewTime(){return L(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){C(this,o.MEDIA_PREVIEW_TIME,e)}};ts=new WeakMap;d.customElements.get("media-preview-time-display")||d.customElements.define("media-preview-time-display",Tn);var kd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Qu=(t,e,i)=>(kd(t,e,"read from private field"),i?i.call(t):e.get(t)),zu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Zu=(t,e,i,s)=>(kd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),xa,Sn=class extends me{constructor(){super(),zu(this,xa,void 0),Zu(this,xa,this.shadowRoot.querySelector("slot"))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_LANG]}attributeChangedCallback(e,i,s){if(super.attributeChangedCallback(e,i,s),(e===o.MEDIA_PREVIEW_CHAPTER||e===o.MEDIA_LANG)&&s!==i&&s!=null)if(Qu(this,xa).textContent=s,s!==""){let a=p("chapter: {chapterName}",{chapterName:s});this.setAttribute("aria-valuetext",a)}else this.removeAttribute("aria-valuetext")}get mediaPreviewChapter(){return x(this,o.MEDIA_PREVIEW_CHAPTER)}set mediaPreviewChapter(e){D(this,o.MEDIA_PREVIEW_CHAPTER,e)}};xa=new WeakMap;d.customElements.get("media-preview-chapter-display")||d.customElements.define("media-preview-chapter-display",Sn);var wd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},J=(t,e,i)=>(wd(t,e,"read from private field"),i?i.call(t):e.get(t)),Ue=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},he=(t,e,i,s)=>(wd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Xu=(t,e,i,s)=>({set _(a){he(t,e,a,i)},get _(){return J(t,e,s)}}),ui,Ca,hi,is,Oa,Ua,Pa,mi,Pt,Na,Ha=class{constructor(e,i,s){Ue(this,ui,void 0),Ue(this,Ca,void 0),Ue(this,hi,void 0),Ue(this,is,void 0),Ue(this,Oa,void 0),Ue(this,Ua,void 0),Ue(this,Pa,void 0),Ue(this,mi,void 0),Ue(this,Pt,0),Ue(this,Na,(a=performance.now())=>{he(this,Pt,requestAnimationFrame(J(this,Na))),he(this,is,performance.now()-J(this,hi));let r=1e3/this.fps;if(J(this,is)>r){he(this,hi,a-J(this,is)%r);let n=1e3/((a-J(this,Ca))/++Xu(this,Oa)._),l=(a-J(this,Ua))/1e3/this.duration,c=J(this,Pa)+l*this.playbackRate;c-J(this,ui).valueAsNumber>0?he(this,mi,this.playbackRate/this.duration/n):(he(this,mi,.995*J(this,mi)),c=J(this,ui).valueAsNumber+J(this,mi)),this.callback(c)}}),he(this,ui,e),this.callback=i,this.fps=s}start(){J(this,Pt)===0&&(he(this,hi,performance.now()),he(this,Ca,J(this,hi)),he(this,Oa,0),J(this,Na).call(this))}stop(){J(this,Pt)!==0&&(cancelAnimationFrame(J(this,Pt)),he(this,Pt,0))}update({start:e,duration:i,playbackRate:s}){let a=e-J(this,ui).valueAsNumber,r=Math.abs(i-this.duration);(a>0||a<-.5/i||r>=.5)&&this.callback(e),he(this,Pa,e),he(this,Ua,performance.now()),this.duration=i,this.playbackRate=s}};ui=new WeakMap;Ca=new WeakMap;hi=new WeakMap;is=new WeakMap;Oa=new WeakMap;Ua=new WeakMap;Pa=new WeakMap;mi=new WeakMap;Pt=new WeakMap;Na=new WeakMap;var Mn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},W=(t,e,i)=>(Mn(t,e,"read from private field"),i?i.call(t):e.get(t)),z=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},pe=(t,e,i,s)=>(Mn(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),ve=(t,e,i)=>(Mn(t,e,"access private method"),i),pi,ut,Ba,as,$a,Wa,rs,ns,vi,fi,ss,yn,Id,kn,Va,Ln,Ka,Rn,Ga,Dn,wn,Md,os,qa,In,Ld,Ju=t=>{let e=t.range,i=Ot(+Rd(t)),s=Ot(+t.mediaSeekableEnd),a=i&&s?p("{currentTime} of {totalTime}",{currentTime:i,totalTime:s}):p("video not loaded, unknown time.");e.setAttribute("aria-valuetext",a)};function ju(t){return`
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

      :host(:is([${o.MEDIA_PREVIEW_IMAGE}], [${o.MEDIA_PREVIEW_TIME}])[dragging]) [part~="preview-box"] {
        transition-duration: var(--media-preview-transition-duration-in, .5s);
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        visibility: visible;
        opacity: 1;
      }

      @media (hover: hover) {
        :host(:is([${o.MEDIA_PREVIEW_IMAGE}], [${o.MEDIA_PREVIEW_TIME}]):hover) [part~="preview-box"] {
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

      :host([${o.MEDIA_PREVIEW_IMAGE}][dragging]) media-preview-thumbnail,
      :host([${o.MEDIA_PREVIEW_IMAGE}][dragging]) ::slotted(media-preview-thumbnail) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        visibility: visible;
      }

      @media (hover: hover) {
        :host([${o.MEDIA_PREVIEW_IMAGE}]:hover) media-preview-thumbnail,
        :host([${o.MEDIA_PREVIEW_IMAGE}]:hover) ::slotted(media-preview-thumbnail) {
          transition-delay: var(--media-preview-transition-delay-in, .25s);
          visibility: visible;
        }

        :host([${o.MEDIA_PREVIEW_TIME}]:hover) {
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

      :host([${o.MEDIA_PREVIEW_IMAGE}]) media-preview-chapter-display,
      :host([${o.MEDIA_PREVIEW_IMAGE}]) ::slotted(media-preview-chapter-display) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        border-radius: var(--media-preview-chapter-border-radius, 0);
        padding: var(--media-preview-chapter-padding, 3.5px 9px 0);
        margin: var(--media-preview-chapter-margin, 0);
        min-width: 100%;
      }

      media-preview-chapter-display[${o.MEDIA_PREVIEW_CHAPTER}],
      ::slotted(media-preview-chapter-display[${o.MEDIA_PREVIEW_CHAPTER}]) {
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

      :host([${o.MEDIA_PREVIEW_IMAGE}]) media-preview-time-display,
      :host([${o.MEDIA_PREVIEW_IMAGE}]) ::slotted(media-preview-time-display) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        border-radius: var(--media-preview-time-border-radius,
          0 0 var(--media-preview-border-radius) var(--media-preview-border-radius));
        min-width: 100%;
      }

      :host([${o.MEDIA_PREVIEW_TIME}]:hover) {
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
  `}var Fa=(t,e=t.mediaCurrentTime)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,s=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;if(Number.isNaN(s))return 0;let a=(e-i)/(s-i);return Math.max(0,Math.min(a,1))},Rd=(t,e=t.range.valueAsNumber)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,s=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;return Number.isNaN(s)?0:e*(s-i)+i},ls=class extends xe{constructor(){super(),z(this,yn),z(this,Va),z(this,Ka),z(this,Ga),z(this,wn),z(this,os),z(this,In),z(this,pi,null),z(this,ut,void 0),z(this,Ba,void 0),z(this,as,void 0),z(this,$a,void 0),z(this,Wa,void 0),z(this,rs,void 0),z(this,ns,void 0),z(this,vi,void 0),z(this,fi,void 0),z(this,ss,()=>{ve(this,yn,Id).call(this)?W(this,ut).start():W(this,ut).stop()}),z(this,kn,s=>{this.dragging||(si(s)&&(this.range.valueAsNumber=s),W(this,fi)||this.updateBar())}),this.shadowRoot.querySelector("#track").insertAdjacentHTML("afterbegin",'<div id="buffered" part="buffered"></div>'),pe(this,Ba,this.shadowRoot.querySelectorAll('[part~="box"]')),pe(this,$a,this.shadowRoot.querySelector('[part~="preview-box"]')),pe(this,Wa,this.shadowRoot.querySelector('[part~="current-box"]'));let i=getComputedStyle(this);pe(this,rs,parseInt(i.getPropertyValue("--media-box-padding-left"))),pe(this,ns,parseInt(i.getPropertyValue("--media-box-padding-right"))),pe(this,ut,new Ha(this.range,W(this,kn),60))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_DURATION,o.MEDIA_SEEKABLE,o.MEDIA_CURRENT_TIME,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_TIME,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_BUFFERED,o.MEDIA_PLAYBACK_RATE,o.MEDIA_LOADING,o.MEDIA_ENDED]}connectedCallback(){var e;super.connectedCallback(),this.range.setAttribute("aria-label",p("seek")),W(this,ss).call(this),pe(this,pi,this.getRootNode()),(e=W(this,pi))==null||e.addEventListener("transitionstart",this)}disconnectedCallback(){var e;super.disconnectedCallback(),W(this,ut).stop(),(e=W(this,pi))==null||e.removeEventListener("transitionstart",this),pe(this,pi,null)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),i!=s&&(e===o.MEDIA_CURRENT_TIME||e===o.MEDIA_PAUSED||e===o.MEDIA_ENDED||e===o.MEDIA_LOADING||e===o.MEDIA_DURATION||e===o.MEDIA_SEEKABLE?(W(this,ut).update({start:Fa(this),duration:this.mediaSeekableEnd-this.mediaSeekableStart,playbackRate:this.mediaPlaybackRate}),W(this,ss).call(this),Ju(this)):e===o.MEDIA_BUFFERED&&this.updateBufferedBar(),(e===o.MEDIA_DURATION||e===o.MEDIA_SEEKABLE)&&(this.mediaChaptersCues=W(this,vi),this.updateBar()))}get mediaChaptersCues(){return W(this,vi)}set mediaChaptersCues(e){var i;pe(this,vi,e),this.updateSegments((i=W(this,vi))==null?void 0:i.map(s=>({start:Fa(this,s.startTime),end:Fa(this,s.endTime)})))}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,o.MEDIA_LOADING)}set mediaLoading(e){w(this,o.MEDIA_LOADING,e)}get mediaDuration(){return L(this,o.MEDIA_DURATION)}set mediaDuration(e){C(this,o.MEDIA_DURATION,e)}get mediaCurrentTime(){return L(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){C(this,o.MEDIA_CURRENT_TIME,e)}get mediaPlaybackRate(){return L(this,o.MEDIA_PLAYBACK_RATE,1)}set mediaPlaybackRate(e){C(this,o.MEDIA_PLAYBACK_RATE,e)}get mediaBuffered(){let e=this.getAttribute(o.MEDIA_BUFFERED);return e?e.split(" ").map(i=>i.split(":").map(s=>+s)):[]}set mediaBuffered(e){if(!e){this.removeAttribute(o.MEDIA_BUFFERED);return}let i=e.map(s=>s.join(":")).join(" ");this.setAttribute(o.MEDIA_BUFFERED,i)}get mediaSeekable(){let e=this.getAttribute(o.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,e.join(":"))}get mediaSeekableEnd(){var e;let[,i=this.mediaDuration]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaSeekableStart(){var e;let[i=0]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaPreviewImage(){return x(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,o.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewTime(){return L(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){C(this,o.MEDIA_PREVIEW_TIME,e)}get mediaEnded(){return k(this,o.MEDIA_ENDED)}set mediaEnded(e){w(this,o.MEDIA_ENDED,e)}updateBar(){super.updateBar(),this.updateBufferedBar(),this.updateCurrentBox()}updateBufferedBar(){var e;let i=this.mediaBuffered;if(!i.length)return;let s;if(this.mediaEnded)s=1;else{let r=this.mediaCurrentTime,[,n=this.mediaSeekableStart]=(e=i.find(([l,c])=>l<=r&&r<=c))!=null?e:[];s=Fa(this,n)}let{style:a}=P(this.shadowRoot,"#buffered");a.setProperty("width",`${s*100}%`)}updateCurrentBox(){if(!this.shadowRoot.querySelector('slot[name="current"]').assignedElements().length)return;let i=P(this.shadowRoot,"#current-rail"),s=P(this.shadowRoot,'[part~="current-box"]'),a=ve(this,Va,Ln).call(this,W(this,Wa)),r=ve(this,Ka,Rn).call(this,a,this.range.valueAsNumber),n=ve(this,Ga,Dn).call(this,a,this.range.valueAsNumber);i.style.transform=`translateX(${r})`,i.style.setProperty("--_range-width",`${a.range.width}`),s.style.setProperty("--_box-shift",`${n}`),s.style.setProperty("--_box-width",`${a.box.width}px`),s.style.setProperty("visibility","initial")}handleEvent(e){switch(super.handleEvent(e),e.type){case"input":ve(this,In,Ld).call(this);break;case"pointermove":ve(this,wn,Md).call(this,e);break;case"pointerup":W(this,fi)&&pe(this,fi,!1);break;case"pointerdown":pe(this,fi,!0);break;case"pointerleave":ve(this,os,qa).call(this,null);break;case"transitionstart":se(e.target,this)&&setTimeout(()=>W(this,ss).call(this),0);break}}};pi=new WeakMap;ut=new WeakMap;Ba=new WeakMap;as=new WeakMap;$a=new WeakMap;Wa=new WeakMap;rs=new WeakMap;ns=new WeakMap;vi=new WeakMap;fi=new WeakMap;ss=new WeakMap;yn=new WeakSet;Id=function(){return this.isConnected&&!this.mediaPaused&&!this.mediaLoading&&!this.mediaEnded&&this.mediaSeekableEnd>0&&Ks(this)};kn=new WeakMap;Va=new WeakSet;Ln=function(t){var e;let s=((e=this.getAttribute("bounds")?Ie(this,`#${this.getAttribute("bounds")}`):this.parentElement)!=null?e:this).getBoundingClientRect(),a=this.range.getBoundingClientRect(),r=t.offsetWidth,n=-(a.left-s.left-r/2),l=s.right-a.left-r/2;return{box:{width:r,min:n,max:l},bounds:s,range:a}};Ka=new WeakSet;Rn=function(t,e){let i=`${e*100}%`,{width:s,min:a,max:r}=t.box;if(!s)return i;if(Number.isNaN(a)||(i=`max(${`calc(1 / var(--_range-width) * 100 * ${a}% + var(--media-box-padding-left))`}, ${i})`),!Number.isNaN(r)){let l=`calc(1 / var(--_range-width) * 100 * ${r}% - var(--media-box-padding-right))`;i=`min(${i}, ${l})`}return i};Ga=new WeakSet;Dn=function(t,e){let{width:i,min:s,max:a}=t.box,r=e*t.range.width;if(r<s+W(this,rs)){let n=t.range.left-t.bounds.left-W(this,rs);return`${r-i/2+n}px`}if(r>a-W(this,ns)){let n=t.bounds.right-t.range.right-W(this,ns);return`${r+i/2-n-t.range.width}px`}return 0};wn=new WeakSet;Md=function(t){let e=[...W(this,Ba)].some(T=>t.composedPath().includes(T));if(!this.dragging&&(e||!t.composedPath().includes(this))){ve(this,os,qa).call(this,null);return}let i=this.mediaSeekableEnd;if(!i)return;let s=P(this.shadowRoot,"#preview-rail"),a=P(this.shadowRoot,'[part~="preview-box"]'),r=ve(this,Va,Ln).call(this,W(this,$a)),n=(t.clientX-r.range.left)/r.range.width;n=Math.max(0,Math.min(1,n));let l=ve(this,Ka,Rn).call(this,r,n),c=ve(this,Ga,Dn).call(this,r,n);s.style.transform=`translateX(${l})`,s.style.setProperty("--_range-width",`${r.range.width}`),a.style.setProperty("--_box-shift",`${c}`),a.style.setProperty("--_box-width",`${r.box.width}px`);let E=Math.round(W(this,as))-Math.round(n*i);Math.abs(E)<1&&n>.01&&n<.99||(pe(this,as,n*i),ve(this,os,qa).call(this,W(this,as)))};os=new WeakSet;qa=function(t){this.dispatchEvent(new d.CustomEvent(h.MEDIA_PREVIEW_REQUEST,{composed:!0,bubbles:!0,detail:t}))};In=new WeakSet;Ld=function(){W(this,ut).stop();let t=Rd(this);this.dispatchEvent(new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:t}))};ls.shadowRootOptions={mode:"open"};ls.getContainerTemplateHTML=ju;d.customElements.get("media-time-range")||d.customElements.define("media-time-range",ls);var On=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},we=(t,e,i)=>(On(t,e,"read from private field"),i?i.call(t):e.get(t)),Nt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Un=(t,e,i,s)=>(On(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),mt=(t,e,i)=>(On(t,e,"access private method"),i),Ei,Pe,Xa,Pn,xd,za,Nn,ds,Ya,Qa,xn,ht={REMAINING:"remaining",SHOW_DURATION:"showduration",NO_TOGGLE:"notoggle"},Dd=[...Object.values(ht),o.MEDIA_CURRENT_TIME,o.MEDIA_DURATION,o.MEDIA_SEEKABLE],Cd=["Enter"," "],eh="&nbsp;/&nbsp;",Cn=(t,{timesSep:e=eh}={})=>{var i,s;let a=(i=t.mediaCurrentTime)!=null?i:0,[,r]=(s=t.mediaSeekable)!=null?s:[],n=0;Number.isFinite(t.mediaDuration)?n=t.mediaDuration:Number.isFinite(r)&&(n=r);let l=t.remaining?Ut(0-(n-a)):Ut(a);return t.showDuration?`${l}${e}${Ut(n)}`:l},th=t=>{var e;let i=t.mediaCurrentTime,[,s]=(e=t.mediaSeekable)!=null?e:[],a=null;if(Number.isFinite(t.mediaDuration)?a=t.mediaDuration:Number.isFinite(s)&&(a=s),i==null||a===null){t.setAttribute("data-description",p("video not loaded, unknown time."));return}let r=t.remaining?Ot(0-(a-i)):Ot(i);if(!t.showDuration){t.setAttribute("data-description",r);return}let n=Ot(a),l=p("{currentTime} of {totalTime}",{currentTime:r,totalTime:n});t.setAttribute("data-description",l)};function ih(t,e){return`
    <slot>${Cn(e)}</slot>
  `}var sh=t=>{t.setAttribute("aria-label",p("playback time"))},Za=class extends me{constructor(){super(),Nt(this,Pn),Nt(this,za),Nt(this,ds),Nt(this,Qa),Nt(this,Ei,void 0),Nt(this,Pe,null),Nt(this,Xa,e=>{let{metaKey:i,altKey:s,key:a}=e;if(i||s||!Cd.includes(a)){this.removeEventListener("keyup",we(this,Pe));return}this.addEventListener("keyup",we(this,Pe))}),Un(this,Ei,this.shadowRoot.querySelector("slot")),we(this,Ei).innerHTML=`${Cn(this)}`}static get observedAttributes(){return[...super.observedAttributes,...Dd,"disabled"]}connectedCallback(){let{style:e}=P(this.shadowRoot,":host(:hover:not([notoggle]))");e.setProperty("cursor","var(--media-cursor, pointer)"),e.setProperty("background","var(--media-control-hover-background, rgba(50 50 70 / .7))"),this.setAttribute("aria-label",p("playback time")),mt(this,ds,Ya).call(this),super.connectedCallback()}toggleTimeDisplay(){this.noToggle||(this.hasAttribute("remaining")?this.removeAttribute("remaining"):this.setAttribute("remaining",""))}disconnectedCallback(){this.disable(),mt(this,za,Nn).call(this),super.disconnectedCallback()}attributeChangedCallback(e,i,s){sh(this),Dd.includes(e)?this.update():e==="disabled"&&s!==i?s==null?mt(this,ds,Ya).call(this):mt(this,Qa,xn).call(this):e===ht.NO_TOGGLE&&s!==i&&(this.noToggle?mt(this,Qa,xn).call(this):mt(this,ds,Ya).call(this)),super.attributeChangedCallback(e,i,s)}enable(){this.noToggle||(this.tabIndex=0)}disable(){this.tabIndex=-1}get remaining(){return k(this,ht.REMAINING)}set remaining(e){w(this,ht.REMAINING,e)}get showDuration(){return k(this,ht.SHOW_DURATION)}set showDuration(e){w(this,ht.SHOW_DURATION,e)}get noToggle(){return k(this,ht.NO_TOGGLE)}set noToggle(e){w(this,ht.NO_TOGGLE,e)}get mediaDuration(){return L(this,o.MEDIA_DURATION)}set mediaDuration(e){C(this,o.MEDIA_DURATION,e)}get mediaCurrentTime(){return L(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){C(this,o.MEDIA_CURRENT_TIME,e)}get mediaSeekable(){let e=this.getAttribute(o.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,e.join(":"))}update(){let e=Cn(this);th(this),e!==we(this,Ei).innerHTML&&(we(this,Ei).innerHTML=e)}};Ei=new WeakMap;Pe=new WeakMap;Xa=new WeakMap;Pn=new WeakSet;xd=function(){we(this,Pe)||(Un(this,Pe,t=>{let{key:e}=t;if(!Cd.includes(e)){this.removeEventListener("keyup",we(this,Pe));return}this.toggleTimeDisplay()}),this.addEventListener("keydown",we(this,Xa)),this.addEventListener("click",this.toggleTimeDisplay))};za=new WeakSet;Nn=function(){we(this,Pe)&&(this.removeEventListener("keyup",we(this,Pe)),this.removeEventListener("keydown",we(this,Xa)),this.removeEventListener("click",this.toggleTimeDisplay),Un(this,Pe,null))};ds=new WeakSet;Ya=function(){!this.noToggle&&!this.hasAttribute("disabled")&&(this.setAttribute("role","button"),this.enable(),mt(this,Pn,xd).call(this))};Qa=new WeakSet;xn=function(){this.removeAttribute("role"),this.disable(),mt(this,za,Nn).call(this)};Za.getSlotTemplateHTML=ih;d.customElements.get("media-time-display")||d.customElements.define("media-time-display",Za);var gi={SEEK_OFFSET:"seekoffset"},Hn=30,ah=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(2.18 19.87)">${t}</text>
    <path d="M10 6V3L4.37 7 10 10.94V8a5.54 5.54 0 0 1 1.9 10.48v2.12A7.5 7.5 0 0 0 10 6Z"/>
  </svg>`;function rh(t,e){return`
    <slot name="icon">${ah(e.seekOffset)}</slot>
  `}var nh=(t,e)=>{t.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:e}))};function oh(){return p("Seek backward")}var lh=0,cs=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,gi.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,gi.SEEK_OFFSET,Hn)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),nh(this,this.seekOffset),e===gi.SEEK_OFFSET&&(this.seekOffset=L(this,gi.SEEK_OFFSET,Hn))}get seekOffset(){return L(this,gi.SEEK_OFFSET,Hn)}set seekOffset(e){C(this,gi.SEEK_OFFSET,e),this.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:this.seekOffset})),$s(Vs(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,o.MEDIA_CURRENT_TIME,lh)}set mediaCurrentTime(e){C(this,o.MEDIA_CURRENT_TIME,e)}handleClick(){let e=Math.max(this.mediaCurrentTime-this.seekOffset,0),i=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};cs.getSlotTemplateHTML=rh;cs.getTooltipContentHTML=oh;d.customElements.get("media-seek-backward-button")||d.customElements.define("media-seek-backward-button",cs);var _i={SEEK_OFFSET:"seekoffset"},Fn=30,dh=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(8.9 19.87)">${t}</text>
    <path d="M10 6V3l5.61 4L10 10.94V8a5.54 5.54 0 0 0-1.9 10.48v2.12A7.5 7.5 0 0 1 10 6Z"/>
  </svg>`;function ch(t,e){return`
    <slot name="icon">${dh(e.seekOffset)}</slot>
  `}var uh=(t,e)=>{t.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:e}))};function hh(){return p("Seek forward")}var mh=0,us=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,_i.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,_i.SEEK_OFFSET,Fn)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),uh(this,this.seekOffset),e===_i.SEEK_OFFSET&&(this.seekOffset=L(this,_i.SEEK_OFFSET,Fn))}get seekOffset(){return L(this,_i.SEEK_OFFSET,Fn)}set seekOffset(e){C(this,_i.SEEK_OFFSET,e),this.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:this.seekOffset})),$s(Vs(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,o.MEDIA_CURRENT_TIME,mh)}set mediaCurrentTime(e){C(this,o.MEDIA_CURRENT_TIME,e)}handleClick(){let e=this.mediaCurrentTime+this.seekOffset,i=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};us.getSlotTemplateHTML=ch;us.getTooltipContentHTML=hh;d.customElements.get("media-seek-forward-button")||d.customElements.define("media-seek-forward-button",us);var Ud=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ph=(t,e,i)=>(Ud(t,e,"read from private field"),i?i.call(t):e.get(t)),vh=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},fh=(t,e,i,s)=>(Ud(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Ja,Eh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M16 3v2.5h3.5V9H22V3h-6ZM4 9h2.5V5.5H10V3H4v6Zm15.5 9.5H16V21h6v-6h-2.5v3.5ZM6.5 15H4v6h6v-2.5H6.5V15Z"/>
</svg>`,gh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M18.5 6.5V3H16v6h6V6.5h-3.5ZM16 21h2.5v-3.5H22V15h-6v6ZM4 17.5h3.5V21H10v-6H4v2.5Zm3.5-11H4V9h6V3H7.5v3.5Z"/>
</svg>`;function _h(t){return`
    <style>
      :host([${o.MEDIA_IS_FULLSCREEN}]) slot[name=icon] slot:not([name=exit]) {
        display: none !important;
      }

      
      :host(:not([${o.MEDIA_IS_FULLSCREEN}])) slot[name=icon] slot:not([name=enter]) {
        display: none !important;
      }

      :host([${o.MEDIA_IS_FULLSCREEN}]) slot[name=tooltip-enter],
      :host(:not([${o.MEDIA_IS_FULLSCREEN}])) slot[name=tooltip-exit] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="enter">${Eh}</slot>
      <slot name="exit">${gh}</slot>
    </slot>
  `}function bh(){return`
    <slot name="tooltip-enter">${p("Enter fullscreen mode")}</slot>
    <slot name="tooltip-exit">${p("Exit fullscreen mode")}</slot>
  `}var Od=t=>{let e=t.mediaIsFullscreen?p("exit fullscreen mode"):p("enter fullscreen mode");t.setAttribute("aria-label",e)},hs=class extends K{constructor(){super(...arguments),vh(this,Ja,null)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_IS_FULLSCREEN,o.MEDIA_FULLSCREEN_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),Od(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===o.MEDIA_IS_FULLSCREEN&&Od(this)}get mediaFullscreenUnavailable(){return x(this,o.MEDIA_FULLSCREEN_UNAVAILABLE)}set mediaFullscreenUnavailable(e){D(this,o.MEDIA_FULLSCREEN_UNAVAILABLE,e)}get mediaIsFullscreen(){return k(this,o.MEDIA_IS_FULLSCREEN)}set mediaIsFullscreen(e){w(this,o.MEDIA_IS_FULLSCREEN,e)}handleClick(e){fh(this,Ja,e);let i=ph(this,Ja)instanceof PointerEvent,s=this.mediaIsFullscreen?new d.CustomEvent(h.MEDIA_EXIT_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0}):new d.CustomEvent(h.MEDIA_ENTER_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0,detail:i});this.dispatchEvent(s)}};Ja=new WeakMap;hs.getSlotTemplateHTML=_h;hs.getTooltipContentHTML=bh;d.customElements.get("media-fullscreen-button")||d.customElements.define("media-fullscreen-button",hs);var Pd=`<svg aria-hidden="true" viewBox="0 0 28 24">
  <path d="M24 3H4a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h20a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1Zm-1 16H5V5h18v14Zm-3-8h-7v5h7v-5Z"/>
</svg>`;function Ah(t){return`
    <style>
      :host([${o.MEDIA_IS_PIP}]) slot[name=icon] slot:not([name=exit]) {
        display: none !important;
      }

      :host(:not([${o.MEDIA_IS_PIP}])) slot[name=icon] slot:not([name=enter]) {
        display: none !important;
      }

      :host([${o.MEDIA_IS_PIP}]) slot[name=tooltip-enter],
      :host(:not([${o.MEDIA_IS_PIP}])) slot[name=tooltip-exit] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="enter">${Pd}</slot>
      <slot name="exit">${Pd}</slot>
    </slot>
  `}function Th(){return`
    <slot name="tooltip-enter">${p("Enter picture in picture mode")}</slot>
    <slot name="tooltip-exit">${p("Exit picture in picture mode")}</slot>
  `}var Nd=t=>{let e=t.mediaIsPip?p("exit picture in picture mode"):p("enter picture in picture mode");t.setAttribute("aria-label",e)},ms=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_IS_PIP,o.MEDIA_PIP_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),Nd(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===o.MEDIA_IS_PIP&&Nd(this)}get mediaPipUnavailable(){return x(this,o.MEDIA_PIP_UNAVAILABLE)}set mediaPipUnavailable(e){D(this,o.MEDIA_PIP_UNAVAILABLE,e)}get mediaIsPip(){return k(this,o.MEDIA_IS_PIP)}set mediaIsPip(e){w(this,o.MEDIA_IS_PIP,e)}handleClick(){let e=this.mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};ms.getSlotTemplateHTML=Ah;ms.getTooltipContentHTML=Th;d.customElements.get("media-pip-button")||d.customElements.define("media-pip-button",ms);var Fd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ps=(t,e,i)=>(Fd(t,e,"read from private field"),i?i.call(t):e.get(t)),Hd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},vs=(t,e,i,s)=>(Fd(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Ne,er,ja={LOADING_DELAY:"loadingdelay",NO_AUTOHIDE:"noautohide"},Wd=500,Sh=`
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
`;function yh(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-loading-indicator-display, inline-block));
        vertical-align: middle;
        box-sizing: border-box;
        --_loading-indicator-delay: var(--media-loading-indicator-transition-delay, ${Wd}ms);
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

      :host([${o.MEDIA_LOADING}]:not([${o.MEDIA_PAUSED}])) slot[name=icon] > *,
      :host([${o.MEDIA_LOADING}]:not([${o.MEDIA_PAUSED}])) ::slotted([slot=icon]) {
        opacity: var(--media-loading-indicator-opacity, 1);
        transition: opacity 0.15s var(--_loading-indicator-delay);
      }

      :host #status {
        visibility: var(--media-loading-indicator-opacity, hidden);
        transition: visibility 0.15s;
      }

      :host([${o.MEDIA_LOADING}]:not([${o.MEDIA_PAUSED}])) #status {
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

    <slot name="icon">${Sh}</slot>
    <div id="status" role="status" aria-live="polite">${p("media loading")}</div>
  `}var fs=class extends d.HTMLElement{constructor(){if(super(),Hd(this,Ne,void 0),Hd(this,er,Wd),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PAUSED,o.MEDIA_LOADING,ja.LOADING_DELAY]}attributeChangedCallback(e,i,s){var a,r,n,l,c;e===ja.LOADING_DELAY&&i!==s?this.loadingDelay=Number(s):e===I.MEDIA_CONTROLLER&&(i&&((r=(a=ps(this,Ne))==null?void 0:a.unassociateElement)==null||r.call(a,this),vs(this,Ne,null)),s&&this.isConnected&&(vs(this,Ne,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=ps(this,Ne))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,s;let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(vs(this,Ne,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(s=(i=ps(this,Ne))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var e,i;(i=(e=ps(this,Ne))==null?void 0:e.unassociateElement)==null||i.call(e,this),vs(this,Ne,null)}get loadingDelay(){return ps(this,er)}set loadingDelay(e){vs(this,er,e);let{style:i}=P(this.shadowRoot,":host");i.setProperty("--_loading-indicator-delay",`var(--media-loading-indicator-transition-delay, ${e}ms)`)}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,o.MEDIA_LOADING)}set mediaLoading(e){w(this,o.MEDIA_LOADING,e)}get mediaController(){return x(this,I.MEDIA_CONTROLLER)}set mediaController(e){D(this,I.MEDIA_CONTROLLER,e)}get noAutohide(){return k(this,ja.NO_AUTOHIDE)}set noAutohide(e){w(this,ja.NO_AUTOHIDE,e)}};Ne=new WeakMap;er=new WeakMap;fs.shadowRootOptions={mode:"open"};fs.getTemplateHTML=yh;d.customElements.get("media-loading-indicator")||d.customElements.define("media-loading-indicator",fs);var pt=class extends Event{constructor({action:e="auto",relatedTarget:i,...s}){super("invoke",s),this.action=e,this.relatedTarget=i}},tr=class extends Event{constructor({newState:e,oldState:i,...s}){super("toggle",s),this.newState=e,this.oldState=i}};var Gn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},re=(t,e,i)=>(Gn(t,e,"read from private field"),i?i.call(t):e.get(t)),ze=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Wn=(t,e,i,s)=>(Gn(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Ai=(t,e,i)=>(Gn(t,e,"access private method"),i),ir,gs,Bn,Bd,ar,qn,Yn,$d,He,bi,$n,sr,Vn;function kh(t){return`
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
  `}function wh(t){return""}var fe={TYPE:"type",VALUE:"value",CHECKED:"checked",DISABLED:"disabled"},Ti=class extends d.HTMLElement{constructor(){if(super(),ze(this,Bn),ze(this,ar),ze(this,Yn),ze(this,sr),ze(this,ir,!1),ze(this,gs,void 0),ze(this,He,()=>{var e,i;this.submenuElement.items&&this.setAttribute("submenusize",`${this.submenuElement.items.length}`);let s=this.shadowRoot.querySelector('slot[name="description"]'),a=(e=this.submenuElement.checkedItems)==null?void 0:e[0],r=(i=a?.dataset.description)!=null?i:a?.text,n=F.createElement("span");n.textContent=r??"",s.replaceChildren(n)}),ze(this,bi,e=>{let{key:i}=e;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",re(this,bi));return}this.handleClick(e)}),ze(this,$n,e=>{let{metaKey:i,altKey:s,key:a}=e;if(i||s||!this.keysUsed.includes(a)){this.removeEventListener("keyup",re(this,bi));return}this.addEventListener("keyup",re(this,bi),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}}static get observedAttributes(){return[fe.TYPE,fe.DISABLED,fe.CHECKED,fe.VALUE]}enable(){this.hasAttribute("tabindex")||this.setAttribute("tabindex","-1"),Es(this)&&!this.hasAttribute("aria-checked")&&this.setAttribute("aria-checked","false"),this.addEventListener("click",this),this.addEventListener("keydown",this)}disable(){this.removeAttribute("tabindex"),this.removeEventListener("click",this),this.removeEventListener("keydown",this),this.removeEventListener("keyup",this)}handleEvent(e){switch(e.type){case"slotchange":Ai(this,Bn,Bd).call(this,e);break;case"click":this.handleClick(e);break;case"keydown":re(this,$n).call(this,e);break;case"keyup":re(this,bi).call(this,e);break}}attributeChangedCallback(e,i,s){e===fe.CHECKED&&Es(this)&&!re(this,ir)?this.setAttribute("aria-checked",s!=null?"true":"false"):e===fe.TYPE&&s!==i?this.role="menuitem"+s:e===fe.DISABLED&&s!==i&&(s==null?this.enable():this.disable())}connectedCallback(){this.hasAttribute(fe.DISABLED)||this.enable(),this.role="menuitem"+this.type,Wn(this,gs,Kn(this,this.parentNode)),Ai(this,sr,Vn).call(this),this.submenuElement&&Ai(this,ar,qn).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){this.disable(),Ai(this,sr,Vn).call(this),Wn(this,gs,null),this.shadowRoot.removeEventListener("slotchange",this)}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(e){this.setAttribute("invoketarget",`${e}`)}get invokeTargetElement(){var e;return this.invokeTarget?(e=Tt(this))==null?void 0:e.querySelector(`#${this.invokeTarget}`):this.submenuElement}get submenuElement(){return this.shadowRoot.querySelector('slot[name="submenu"]').assignedElements({flatten:!0})[0]}get type(){var e;return(e=this.getAttribute(fe.TYPE))!=null?e:""}set type(e){this.setAttribute(fe.TYPE,`${e}`)}get value(){var e;return(e=this.getAttribute(fe.VALUE))!=null?e:this.text}set value(e){this.setAttribute(fe.VALUE,e)}get text(){var e;return((e=this.textContent)!=null?e:"").trim()}get checked(){if(Es(this))return this.getAttribute("aria-checked")==="true"}set checked(e){Es(this)&&(Wn(this,ir,!0),this.setAttribute("aria-checked",e?"true":"false"),e?this.part.add("checked"):this.part.remove("checked"))}handleClick(e){Es(this)||this.invokeTargetElement&&se(this,e.target)&&this.invokeTargetElement.dispatchEvent(new pt({relatedTarget:this}))}get keysUsed(){return["Enter"," "]}};ir=new WeakMap;gs=new WeakMap;Bn=new WeakSet;Bd=function(t){let e=t.target;if(!e?.name)for(let s of e.assignedNodes({flatten:!0}))s instanceof Text&&s.textContent.trim()===""&&s.remove();e.name==="submenu"&&(this.submenuElement?Ai(this,ar,qn).call(this):Ai(this,Yn,$d).call(this))};ar=new WeakSet;qn=async function(){this.setAttribute("aria-haspopup","menu"),this.setAttribute("aria-expanded",`${!this.submenuElement.hidden}`),this.submenuElement.addEventListener("change",re(this,He)),this.submenuElement.addEventListener("addmenuitem",re(this,He)),this.submenuElement.addEventListener("removemenuitem",re(this,He)),re(this,He).call(this)};Yn=new WeakSet;$d=function(){this.removeAttribute("aria-haspopup"),this.removeAttribute("aria-expanded"),this.submenuElement.removeEventListener("change",re(this,He)),this.submenuElement.removeEventListener("addmenuitem",re(this,He)),this.submenuElement.removeEventListener("removemenuitem",re(this,He)),re(this,He).call(this)};He=new WeakMap;bi=new WeakMap;$n=new WeakMap;sr=new WeakSet;Vn=function(){var t;let e=(t=re(this,gs))==null?void 0:t.radioGroupItems;if(!e)return;let i=e.filter(s=>s.getAttribute("aria-checked")==="true").pop();i||(i=e[0]);for(let s of e)s.setAttribute("aria-checked","false");i?.setAttribute("aria-checked","true")};Ti.shadowRootOptions={mode:"open"};Ti.getTemplateHTML=kh;Ti.getSuffixSlotInnerHTML=wh;function Es(t){return t.type==="radio"||t.type==="checkbox"}function Kn(t,e){if(!t)return null;let{host:i}=t.getRootNode();return!e&&i?Kn(t,i):e?.items?e:Kn(e,e?.parentNode)}d.customElements.get("media-chrome-menu-item")||d.customElements.define("media-chrome-menu-item",Ti);function Vd({anchor:t,floating:e,placement:i}){let s=Ih({anchor:t,floating:e}),{x:a,y:r}=Lh(s,i);return{x:a,y:r}}function Ih({anchor:t,floating:e}){return{anchor:Mh(t,e.offsetParent),floating:{x:0,y:0,width:e.offsetWidth,height:e.offsetHeight}}}function Mh(t,e){var i;let s=t.getBoundingClientRect(),a=(i=e?.getBoundingClientRect())!=null?i:{x:0,y:0};return{x:s.x-a.x,y:s.y-a.y,width:s.width,height:s.height}}function Lh({anchor:t,floating:e},i){let s=Rh(i)==="x"?"y":"x",a=s==="y"?"height":"width",r=Kd(i),n=t.x+t.width/2-e.width/2,l=t.y+t.height/2-e.height/2,c=t[a]/2-e[a]/2,E;switch(r){case"top":E={x:n,y:t.y-e.height};break;case"bottom":E={x:n,y:t.y+t.height};break;case"right":E={x:t.x+t.width,y:l};break;case"left":E={x:t.x-e.width,y:l};break;default:E={x:t.x,y:t.y}}switch(i.split("-")[1]){case"start":E[s]-=c;break;case"end":E[s]+=c;break}return E}function Kd(t){return t.split("-")[0]}function Rh(t){return["top","bottom"].includes(Kd(t))?"y":"x"}var ro=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},O=(t,e,i)=>(ro(t,e,"read from private field"),i?i.call(t):e.get(t)),N=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ee=(t,e,i,s)=>(ro(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),H=(t,e,i)=>(ro(t,e,"access private method"),i),Fe,vt,Ze,rr,_s,Ft,Ts,Qn,Gd,lr,no,dr,nr,zn,Zn,qd,Xn,Yd,Jn,Qd,Si,yi,ki,Ss,cr,oo,jn,zd,lo,Zd,eo,Xd,co,Jd,to,jd,io,ec,bs,ur,so,tc,As,hr,or,ao;function ft({type:t,text:e,value:i,checked:s}){let a=F.createElement("media-chrome-menu-item");a.type=t??"",a.part.add("menu-item"),t&&a.part.add(t),a.value=i,a.checked=s;let r=F.createElement("span");return r.textContent=e,a.append(r),a}function Xe(t,e){let i=t.querySelector(`:scope > [slot="${e}"]`);if(i?.nodeName=="SLOT"&&(i=i.assignedElements({flatten:!0})[0]),i)return i=i.cloneNode(!0),i;let s=t.shadowRoot.querySelector(`[name="${e}"] > svg`);return s?s.cloneNode(!0):""}function Dh(t){return`
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
  `}var Ht={STYLE:"style",HIDDEN:"hidden",DISABLED:"disabled",ANCHOR:"anchor"},ge=class extends d.HTMLElement{constructor(){if(super(),N(this,Qn),N(this,lr),N(this,nr),N(this,Zn),N(this,Xn),N(this,Jn),N(this,ki),N(this,cr),N(this,jn),N(this,lo),N(this,eo),N(this,co),N(this,to),N(this,io),N(this,bs),N(this,so),N(this,As),N(this,or),N(this,Fe,null),N(this,vt,null),N(this,Ze,null),N(this,rr,new Set),N(this,_s,void 0),N(this,Ft,!1),N(this,Ts,null),N(this,dr,()=>{let e=O(this,rr),i=new Set(this.items);for(let s of e)i.has(s)||this.dispatchEvent(new CustomEvent("removemenuitem",{detail:s}));for(let s of i)e.has(s)||this.dispatchEvent(new CustomEvent("addmenuitem",{detail:s}));Ee(this,rr,i)}),N(this,Si,()=>{H(this,ki,Ss).call(this),H(this,cr,oo).call(this,!1)}),N(this,yi,()=>{H(this,ki,Ss).call(this)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e))}this.container=this.shadowRoot.querySelector("#container"),this.defaultSlot=this.shadowRoot.querySelector("slot:not([name])"),Ee(this,_s,new MutationObserver(O(this,dr)))}static get observedAttributes(){return[Ht.DISABLED,Ht.HIDDEN,Ht.STYLE,Ht.ANCHOR,I.MEDIA_CONTROLLER]}static formatMenuItemText(e,i){return e}enable(){this.addEventListener("click",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this),this.addEventListener("invoke",this),this.addEventListener("toggle",this)}disable(){this.removeEventListener("click",this),this.removeEventListener("focusout",this),this.removeEventListener("keyup",this),this.removeEventListener("invoke",this),this.removeEventListener("toggle",this)}handleEvent(e){switch(e.type){case"slotchange":H(this,Qn,Gd).call(this,e);break;case"invoke":H(this,Zn,qd).call(this,e);break;case"click":H(this,jn,zd).call(this,e);break;case"toggle":H(this,eo,Xd).call(this,e);break;case"focusout":H(this,to,jd).call(this,e);break;case"keydown":H(this,io,ec).call(this,e);break}}connectedCallback(){var e,i;O(this,_s).observe(this.defaultSlot,{childList:!0}),Ee(this,Ts,qt(this.shadowRoot,":host")),H(this,nr,zn).call(this),this.hasAttribute("disabled")||this.enable(),this.role||(this.role="menu"),Ee(this,Fe,Bs(this)),(i=(e=O(this,Fe))==null?void 0:e.associateElement)==null||i.call(e,this),this.hidden||(Ke(ys(this),O(this,Si)),Ke(this,O(this,yi))),H(this,lr,no).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){var e,i;O(this,_s).disconnect(),Ge(ys(this),O(this,Si)),Ge(this,O(this,yi)),this.disable(),(i=(e=O(this,Fe))==null?void 0:e.unassociateElement)==null||i.call(e,this),Ee(this,Fe,null),Ee(this,vt,null),Ee(this,Ze,null),this.shadowRoot.removeEventListener("slotchange",this)}attributeChangedCallback(e,i,s){var a,r,n,l;e===Ht.HIDDEN&&s!==i?(O(this,Ft)||Ee(this,Ft,!0),this.hidden?H(this,Jn,Qd).call(this):H(this,Xn,Yd).call(this),this.dispatchEvent(new tr({oldState:this.hidden?"open":"closed",newState:this.hidden?"closed":"open",bubbles:!0}))):e===I.MEDIA_CONTROLLER?(i&&((r=(a=O(this,Fe))==null?void 0:a.unassociateElement)==null||r.call(a,this),Ee(this,Fe,null)),s&&this.isConnected&&(Ee(this,Fe,Bs(this)),(l=(n=O(this,Fe))==null?void 0:n.associateElement)==null||l.call(n,this))):e===Ht.DISABLED&&s!==i?s==null?this.enable():this.disable():e===Ht.STYLE&&s!==i&&H(this,nr,zn).call(this)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}get anchor(){return this.getAttribute("anchor")}set anchor(e){this.setAttribute("anchor",`${e}`)}get anchorElement(){var e;return this.anchor?(e=Tt(this))==null?void 0:e.querySelector(`#${this.anchor}`):null}get items(){return this.defaultSlot.assignedElements({flatten:!0}).filter(xh)}get radioGroupItems(){return this.items.filter(e=>e.role==="menuitemradio")}get checkedItems(){return this.items.filter(e=>e.checked)}get value(){var e,i;return(i=(e=this.checkedItems[0])==null?void 0:e.value)!=null?i:""}set value(e){let i=this.items.find(s=>s.value===e);i&&H(this,or,ao).call(this,i)}focus(){if(Ee(this,vt,Hi()),this.items.length){H(this,As,hr).call(this,this.items[0]),this.items[0].focus();return}let e=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');e?.focus()}handleSelect(e){var i;let s=H(this,bs,ur).call(this,e);s&&(H(this,or,ao).call(this,s,s.type==="checkbox"),O(this,Ze)&&!this.hidden&&((i=O(this,vt))==null||i.focus(),this.hidden=!0))}get keysUsed(){return["Enter","Escape","Tab"," ","ArrowDown","ArrowUp","Home","End"]}handleMove(e){var i,s;let{key:a}=e,r=this.items,n=(s=(i=H(this,bs,ur).call(this,e))!=null?i:H(this,so,tc).call(this))!=null?s:r[0],l=r.indexOf(n),c=Math.max(0,l);a==="ArrowDown"?c++:a==="ArrowUp"?c--:e.key==="Home"?c=0:e.key==="End"&&(c=r.length-1),c<0&&(c=r.length-1),c>r.length-1&&(c=0),H(this,As,hr).call(this,r[c]),r[c].focus()}};Fe=new WeakMap;vt=new WeakMap;Ze=new WeakMap;rr=new WeakMap;_s=new WeakMap;Ft=new WeakMap;Ts=new WeakMap;Qn=new WeakSet;Gd=function(t){let e=t.target;for(let i of e.assignedNodes({flatten:!0}))i.nodeType===3&&i.textContent.trim()===""&&i.remove();["header","title"].includes(e.name)&&H(this,lr,no).call(this),e.name||O(this,dr).call(this)};lr=new WeakSet;no=function(){let t=this.shadowRoot.querySelector('slot[name="header"]'),e=this.shadowRoot.querySelector('slot[name="title"]');t.hidden=e.assignedNodes().length===0&&t.assignedNodes().length===0};dr=new WeakMap;nr=new WeakSet;zn=function(){var t;let e=this.shadowRoot.querySelector("#layout-row"),i=(t=getComputedStyle(this).getPropertyValue("--media-menu-layout"))==null?void 0:t.trim();e.setAttribute("media",i==="row"?"":"width:0")};Zn=new WeakSet;qd=function(t){Ee(this,Ze,t.relatedTarget),se(this,t.relatedTarget)||(this.hidden=!this.hidden)};Xn=new WeakSet;Yd=function(){var t;(t=O(this,Ze))==null||t.setAttribute("aria-expanded","true"),this.addEventListener("transitionend",()=>this.focus(),{once:!0}),Ke(ys(this),O(this,Si)),Ke(this,O(this,yi))};Jn=new WeakSet;Qd=function(){var t;(t=O(this,Ze))==null||t.setAttribute("aria-expanded","false"),Ge(ys(this),O(this,Si)),Ge(this,O(this,yi))};Si=new WeakMap;yi=new WeakMap;ki=new WeakSet;Ss=function(t){if(this.hasAttribute("mediacontroller")&&!this.anchor||this.hidden||!this.anchorElement)return;let{x:e,y:i}=Vd({anchor:this.anchorElement,floating:this,placement:"top-start"});t??(t=this.offsetWidth);let a=ys(this).getBoundingClientRect(),r=a.width-e-t,n=a.height-i-this.offsetHeight,{style:l}=O(this,Ts);l.setProperty("position","absolute"),l.setProperty("right",`${Math.max(0,r)}px`),l.setProperty("--_menu-bottom",`${n}px`);let c=getComputedStyle(this),T=l.getPropertyValue("--_menu-bottom")===c.bottom?n:parseFloat(c.bottom),S=a.height-T-parseFloat(c.marginBottom);this.style.setProperty("--_menu-max-height",`${S}px`)};cr=new WeakSet;oo=function(t){let e=this.querySelector('[role="menuitem"][aria-haspopup][aria-expanded="true"]'),i=e?.querySelector('[role="menu"]'),{style:s}=O(this,Ts);if(t||s.setProperty("--media-menu-transition-in","none"),i){let a=i.offsetHeight,r=Math.max(i.offsetWidth,e.offsetWidth);this.style.setProperty("min-width",`${r}px`),this.style.setProperty("min-height",`${a}px`),H(this,ki,Ss).call(this,r)}else this.style.removeProperty("min-width"),this.style.removeProperty("min-height"),H(this,ki,Ss).call(this);s.removeProperty("--media-menu-transition-in")};jn=new WeakSet;zd=function(t){var e;if(t.stopPropagation(),t.composedPath().includes(O(this,lo,Zd))){(e=O(this,vt))==null||e.focus(),this.hidden=!0;return}let i=H(this,bs,ur).call(this,t);!i||i.hasAttribute("disabled")||(H(this,As,hr).call(this,i),this.handleSelect(t))};lo=new WeakSet;Zd=function(){var t;return(t=this.shadowRoot.querySelector('slot[name="header"]').assignedElements({flatten:!0}))==null?void 0:t.find(i=>i.matches('button[part~="back"]'))};eo=new WeakSet;Xd=function(t){if(t.target===this)return;H(this,co,Jd).call(this);let e=Array.from(this.querySelectorAll('[role="menuitem"][aria-haspopup]'));for(let i of e)i.invokeTargetElement!=t.target&&t.newState=="open"&&i.getAttribute("aria-expanded")=="true"&&!i.invokeTargetElement.hidden&&i.invokeTargetElement.dispatchEvent(new pt({relatedTarget:i}));for(let i of e)i.setAttribute("aria-expanded",`${!i.submenuElement.hidden}`);H(this,cr,oo).call(this,!0)};co=new WeakSet;Jd=function(){let e=this.querySelector('[role="menuitem"] > [role="menu"]:not([hidden])');this.container.classList.toggle("has-expanded",!!e)};to=new WeakSet;jd=function(t){var e;se(this,t.relatedTarget)||(O(this,Ft)&&((e=O(this,vt))==null||e.focus()),O(this,Ze)&&O(this,Ze)!==t.relatedTarget&&!this.hidden&&(this.hidden=!0))};io=new WeakSet;ec=function(t){var e,i,s,a,r;let{key:n,ctrlKey:l,altKey:c,metaKey:E}=t;if(!(l||c||E)&&this.keysUsed.includes(n))if(t.preventDefault(),t.stopPropagation(),n==="Tab"){if(O(this,Ft)){this.hidden=!0;return}t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(a=(s=this.nextElementSibling)==null?void 0:s.focus)==null||a.call(s),this.blur()}else n==="Escape"?((r=O(this,vt))==null||r.focus(),O(this,Ft)&&(this.hidden=!0)):n==="Enter"||n===" "?this.handleSelect(t):this.handleMove(t)};bs=new WeakSet;ur=function(t){return t.composedPath().find(e=>["menuitemradio","menuitemcheckbox"].includes(e.role))};so=new WeakSet;tc=function(){return this.items.find(t=>t.tabIndex===0)};As=new WeakSet;hr=function(t){for(let e of this.items)e.tabIndex=e===t?0:-1};or=new WeakSet;ao=function(t,e){let i=[...this.checkedItems];t.type==="radio"&&this.radioGroupItems.forEach(s=>s.checked=!1),e?t.checked=!t.checked:t.checked=!0,this.checkedItems.some((s,a)=>s!=i[a])&&this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))};ge.shadowRootOptions={mode:"open"};ge.getTemplateHTML=Dh;function xh(t){return["menuitem","menuitemradio","menuitemcheckbox"].includes(t?.role)}function ys(t){var e;return(e=t.getAttribute("bounds")?Ie(t,`#${t.getAttribute("bounds")}`):te(t)||t.parentElement)!=null?e:t}d.customElements.get("media-chrome-menu")||d.customElements.define("media-chrome-menu",ge);var po=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ch=(t,e,i)=>(po(t,e,"read from private field"),i?i.call(t):e.get(t)),uo=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Oh=(t,e,i,s)=>(po(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),mr=(t,e,i)=>(po(t,e,"access private method"),i),fr,pr,ho,vr,mo,Uh=`
  <svg aria-hidden="true" viewBox="0 0 26 24" part="captions-indicator indicator">
    <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
  </svg>`;function Ph(t){return`
    ${ge.getTemplateHTML(t)}
    <slot name="captions-indicator" hidden>${Uh}</slot>
  `}var Er=class extends ge{constructor(){super(...arguments),uo(this,pr),uo(this,vr),uo(this,fr,void 0)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_SUBTITLES_LIST,o.MEDIA_SUBTITLES_SHOWING]}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===o.MEDIA_SUBTITLES_LIST&&i!==s?mr(this,pr,ho).call(this):e===o.MEDIA_SUBTITLES_SHOWING&&i!==s&&(this.value=s||"",mr(this,pr,ho).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",mr(this,vr,mo))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",mr(this,vr,mo))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-captions-menu-button")}get mediaSubtitlesList(){return ic(this,o.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){sc(this,o.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return ic(this,o.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){sc(this,o.MEDIA_SUBTITLES_SHOWING,e)}};fr=new WeakMap;pr=new WeakSet;ho=function(){var t;let e=Ch(this,fr)!==JSON.stringify(this.mediaSubtitlesList),i=this.value!==this.getAttribute(o.MEDIA_SUBTITLES_SHOWING);if(!e&&!i)return;Oh(this,fr,JSON.stringify(this.mediaSubtitlesList)),this.defaultSlot.textContent="";let s=!this.value,a=ft({type:"radio",text:this.formatMenuItemText(p("Off")),value:"off",checked:s});a.prepend(Xe(this,"checked-indicator")),this.defaultSlot.append(a);let r=this.mediaSubtitlesList;for(let n of r){let l=ft({type:"radio",text:this.formatMenuItemText(n.label,n),value:aa(n),checked:this.value==aa(n)});l.prepend(Xe(this,"checked-indicator")),((t=n.kind)!=null?t:"subs")==="captions"&&l.append(Xe(this,"captions-indicator")),this.defaultSlot.append(l)}};vr=new WeakSet;mo=function(){let t=this.mediaSubtitlesShowing,e=this.getAttribute(o.MEDIA_SUBTITLES_SHOWING),i=this.value!==e;if(t?.length&&i&&this.dispatchEvent(new d.CustomEvent(h.MEDIA_DISABLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:t})),!this.value||!i)return;let s=new d.CustomEvent(h.MEDIA_SHOW_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(s)};Er.getTemplateHTML=Ph;var ic=(t,e)=>{let i=t.getAttribute(e);return i?qi(i):[]},sc=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let s=Mt(i);t.getAttribute(e)!==s&&t.setAttribute(e,s)};d.customElements.get("media-captions-menu")||d.customElements.define("media-captions-menu",Er);var Je=class extends K{connectedCallback(){super.connectedCallback(),this.invokeTargetElement&&this.setAttribute("aria-haspopup","menu")}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(e){this.setAttribute("invoketarget",`${e}`)}get invokeTargetElement(){var e;return this.invokeTarget?(e=Tt(this))==null?void 0:e.querySelector(`#${this.invokeTarget}`):null}handleClick(){var e;(e=this.invokeTargetElement)==null||e.dispatchEvent(new pt({relatedTarget:this}))}};d.customElements.get("media-chrome-menu-button")||d.customElements.define("media-chrome-menu-button",Je);var Nh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
</svg>`,Hh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M17.73 14.09a1.4 1.4 0 0 1-1 .37 1.579 1.579 0 0 1-1.27-.58A3 3 0 0 1 15 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34A2.89 2.89 0 0 0 19 9.07a3 3 0 0 0-2.14-.78 3.14 3.14 0 0 0-2.42 1 3.91 3.91 0 0 0-.93 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.17 3.17 0 0 0 1.07-1.74l-1.4-.45c-.083.43-.3.822-.62 1.12Zm-7.22 0a1.43 1.43 0 0 1-1 .37 1.58 1.58 0 0 1-1.27-.58A3 3 0 0 1 7.76 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34a2.81 2.81 0 0 0-.74-1.32 2.94 2.94 0 0 0-2.13-.78 3.18 3.18 0 0 0-2.43 1 4 4 0 0 0-.92 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.23 3.23 0 0 0 1.07-1.74l-1.4-.45a2.06 2.06 0 0 1-.6 1.07Zm12.32-8.41a2.59 2.59 0 0 0-2.3-2.51C18.72 3.05 15.86 3 13 3c-2.86 0-5.72.05-7.53.17a2.59 2.59 0 0 0-2.3 2.51c-.23 4.207-.23 8.423 0 12.63a2.57 2.57 0 0 0 2.3 2.5c1.81.13 4.67.19 7.53.19 2.86 0 5.72-.06 7.53-.19a2.57 2.57 0 0 0 2.3-2.5c.23-4.207.23-8.423 0-12.63Zm-1.49 12.53a1.11 1.11 0 0 1-.91 1.11c-1.67.11-4.45.18-7.43.18-2.98 0-5.76-.07-7.43-.18a1.11 1.11 0 0 1-.91-1.11c-.21-4.14-.21-8.29 0-12.43a1.11 1.11 0 0 1 .91-1.11C7.24 4.56 10 4.49 13 4.49s5.76.07 7.43.18a1.11 1.11 0 0 1 .91 1.11c.21 4.14.21 8.29 0 12.43Z"/>
</svg>`;function Fh(){return`
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
      <slot name="on">${Nh}</slot>
      <slot name="off">${Hh}</slot>
    </slot>
  `}function Wh(){return p("Captions")}var ac=t=>{t.setAttribute("data-captions-enabled",Nl(t).toString())},rc=t=>{t.setAttribute("aria-label",p("closed captions"))},ks=class extends Je{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_SUBTITLES_LIST,o.MEDIA_SUBTITLES_SHOWING,o.MEDIA_LANG]}connectedCallback(){super.connectedCallback(),rc(this),ac(this)}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===o.MEDIA_SUBTITLES_SHOWING?ac(this):e===o.MEDIA_LANG&&rc(this)}get invokeTargetElement(){var e;return this.invokeTarget!=null?super.invokeTargetElement:(e=te(this))==null?void 0:e.querySelector("media-captions-menu")}get mediaSubtitlesList(){return nc(this,o.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){oc(this,o.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return nc(this,o.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){oc(this,o.MEDIA_SUBTITLES_SHOWING,e)}};ks.getSlotTemplateHTML=Fh;ks.getTooltipContentHTML=Wh;var nc=(t,e)=>{let i=t.getAttribute(e);return i?qi(i):[]},oc=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let s=Mt(i);t.getAttribute(e)!==s&&t.setAttribute(e,s)};d.customElements.get("media-captions-menu-button")||d.customElements.define("media-captions-menu-button",ks);var Bh=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},wi=(t,e,i)=>(Bh(t,e,"read from private field"),i?i.call(t):e.get(t)),$h=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Et,vo={RATES:"rates"},fo=[1,1.2,1.5,1.7,2],Wt=1;function We(t){return Math.round(t*100)/100}function Vh(t){return`
    <style>
      :host {
        min-width: 5ch;
        padding: var(--media-button-padding, var(--media-control-padding, 10px 5px));
      }
    </style>
    <slot name="icon">${t.mediaplaybackrate?We(+t.mediaplaybackrate):Wt}x</slot>
  `}function Kh(){return p("Playback rate")}var ws=class extends K{constructor(){var e;super(),$h(this,Et,new nt(this,vo.RATES,{defaultValue:fo})),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${We((e=this.mediaPlaybackRate)!=null?e:Wt)}x`}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE,vo.RATES]}attributeChangedCallback(e,i,s){if(super.attributeChangedCallback(e,i,s),e===vo.RATES&&(wi(this,Et).value=s),e===o.MEDIA_PLAYBACK_RATE){let a=s?+s:Number.NaN,r=We(Number.isNaN(a)?Wt:a);this.container.innerHTML=`${r}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:r}))}}get rates(){return wi(this,Et)}set rates(e){e?Array.isArray(e)?wi(this,Et).value=e.join(" "):typeof e=="string"&&(wi(this,Et).value=e):wi(this,Et).value=""}get mediaPlaybackRate(){return L(this,o.MEDIA_PLAYBACK_RATE,Wt)}set mediaPlaybackRate(e){C(this,o.MEDIA_PLAYBACK_RATE,e)}handleClick(){var e,i;let s=Array.from(wi(this,Et).values(),n=>+n).sort((n,l)=>n-l),a=(i=(e=s.find(n=>n>this.mediaPlaybackRate))!=null?e:s[0])!=null?i:Wt,r=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:a});this.dispatchEvent(r)}};Et=new WeakMap;ws.getSlotTemplateHTML=Vh;ws.getTooltipContentHTML=Kh;d.customElements.get("media-playback-rate-button")||d.customElements.define("media-playback-rate-button",ws);var lc=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Mi=(t,e,i)=>(lc(t,e,"read from private field"),i?i.call(t):e.get(t)),Eo=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ii=(t,e,i)=>(lc(t,e,"access private method"),i),gt,Li,Is,gr,_o,go={RATES:"rates"},bo=class extends ge{constructor(){super(),Eo(this,Li),Eo(this,gr),Eo(this,gt,new nt(this,go.RATES,{defaultValue:fo})),Ii(this,Li,Is).call(this)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE,go.RATES]}attributeChangedCallback(e,i,s){super.attributeChangedCallback(e,i,s),e===o.MEDIA_PLAYBACK_RATE&&i!=s?(this.value=s,Ii(this,Li,Is).call(this)):e===go.RATES&&i!=s&&(Mi(this,gt).value=s,Ii(this,Li,Is).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",Ii(this,gr,_o))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",Ii(this,gr,_o))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-playback-rate-menu-button")}get rates(){return Mi(this,gt)}set rates(e){e?Array.isArray(e)?Mi(this,gt).value=e.join(" "):typeof e=="string"&&(Mi(this,gt).value=e):Mi(this,gt).value="",Ii(this,Li,Is).call(this)}get mediaPlaybackRate(){return L(this,o.MEDIA_PLAYBACK_RATE,Wt)}set mediaPlaybackRate(e){C(this,o.MEDIA_PLAYBACK_RATE,e)}};gt=new WeakMap;Li=new WeakSet;Is=function(){this.defaultSlot.textContent="";let t=We(this.mediaPlaybackRate),e=new Set(Array.from(Mi(this,gt)).map(s=>We(Number(s))));t>0&&!e.has(t)&&e.add(t);let i=Array.from(e).sort((s,a)=>s-a);for(let s of i){let a=ft({type:"radio",text:this.formatMenuItemText(`${s}x`,s),value:s.toString(),checked:t===s});a.prepend(Xe(this,"checked-indicator")),this.defaultSlot.append(a)}};gr=new WeakSet;_o=function(){if(!this.value)return;let t=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};d.customElements.get("media-playback-rate-menu")||d.customElements.define("media-playback-rate-menu",bo);var _r=1;function Gh(t){return`
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
    <slot name="icon">${t.mediaplaybackrate?We(+t.mediaplaybackrate):_r}x</slot>
  `}function qh(){return p("Playback rate")}var Ms=class extends Je{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE]}constructor(){var e;super(),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${We((e=this.mediaPlaybackRate)!=null?e:_r)}x`}attributeChangedCallback(e,i,s){if(super.attributeChangedCallback(e,i,s),e===o.MEDIA_PLAYBACK_RATE){let a=s?+s:Number.NaN,r=We(Number.isNaN(a)?_r:a);this.container.innerHTML=`${r}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:r}))}}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:te(this).querySelector("media-playback-rate-menu")}get mediaPlaybackRate(){return L(this,o.MEDIA_PLAYBACK_RATE,_r)}set mediaPlaybackRate(e){C(this,o.MEDIA_PLAYBACK_RATE,e)}};Ms.getSlotTemplateHTML=Gh;Ms.getTooltipContentHTML=qh;d.customElements.get("media-playback-rate-menu-button")||d.customElements.define("media-playback-rate-menu-button",Ms);var Yh=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M13.5 2.5h2v6h-2v-2h-11v-2h11v-2Zm4 2h4v2h-4v-2Zm-12 4h2v6h-2v-2h-3v-2h3v-2Zm4 2h12v2h-12v-2Zm1 4h2v6h-2v-2h-8v-2h8v-2Zm4 2h7v2h-7v-2Z" />
</svg>`;function Qh(){return`
    <style>
      :host([aria-expanded="true"]) slot[name=tooltip] {
        display: none;
      }
    </style>
    <slot name="icon">${Yh}</slot>
  `}function zh(){return p("Quality")}var Ls=class extends Je{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_RENDITION_SELECTED,o.MEDIA_RENDITION_UNAVAILABLE,o.MEDIA_HEIGHT]}connectedCallback(){super.connectedCallback(),this.setAttribute("aria-label",p("quality"))}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:te(this).querySelector("media-rendition-menu")}get mediaRenditionSelected(){return x(this,o.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(e){D(this,o.MEDIA_RENDITION_SELECTED,e)}get mediaHeight(){return L(this,o.MEDIA_HEIGHT)}set mediaHeight(e){C(this,o.MEDIA_HEIGHT,e)}};Ls.getSlotTemplateHTML=Qh;Ls.getTooltipContentHTML=zh;d.customElements.get("media-rendition-menu-button")||d.customElements.define("media-rendition-menu-button",Ls);var To=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},je=(t,e,i)=>(To(t,e,"read from private field"),i?i.call(t):e.get(t)),br=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},dc=(t,e,i,s)=>(To(t,e,"write to private field"),s?s.call(t,i):e.set(t,i),i),Ri=(t,e,i)=>(To(t,e,"access private method"),i),Rs,Be,Di,Ds,Ar,Ao,xs=class extends ge{constructor(){super(...arguments),br(this,Di),br(this,Ar),br(this,Rs,[]),br(this,Be,{})}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_RENDITION_LIST,o.MEDIA_RENDITION_SELECTED,o.MEDIA_RENDITION_UNAVAILABLE,o.MEDIA_HEIGHT,o.MEDIA_WIDTH]}static formatMenuItemText(e,i){return super.formatMenuItemText(e,i)}static formatRendition(e,{showBitrate:i=!1}={}){let s=`${Math.min(e.width,e.height)}p`;if(i&&e.bitrate){let a=e.bitrate/1e6,r=`${a.toFixed(a<1?1:0)} Mbps`;return`${s} (${r})`}return this.formatMenuItemText(s,e)}static compareRendition(e,i){var s,a;return i.height===e.height?((s=i.bitrate)!=null?s:0)-((a=e.bitrate)!=null?a:0):i.height-e.height}attributeChangedCallback(e,i,s){if(super.attributeChangedCallback(e,i,s),i!==s)switch(e){case o.MEDIA_RENDITION_SELECTED:this.value=s??"auto",Ri(this,Di,Ds).call(this);break;case o.MEDIA_RENDITION_LIST:dc(this,Rs,Cl(s)),Ri(this,Di,Ds).call(this);break;case o.MEDIA_HEIGHT:case o.MEDIA_WIDTH:Ri(this,Di,Ds).call(this);break}}connectedCallback(){super.connectedCallback(),this.addEventListener("change",Ri(this,Ar,Ao))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",Ri(this,Ar,Ao))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:te(this).querySelector("media-rendition-menu-button")}get mediaRenditionList(){return je(this,Rs)}set mediaRenditionList(e){dc(this,Rs,e),Ri(this,Di,Ds).call(this)}get mediaRenditionSelected(){return x(this,o.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(e){D(this,o.MEDIA_RENDITION_SELECTED,e)}get mediaHeight(){return L(this,o.MEDIA_HEIGHT)}set mediaHeight(e){C(this,o.MEDIA_HEIGHT,e)}get mediaWidth(){return L(this,o.MEDIA_WIDTH)}set mediaWidth(e){C(this,o.MEDIA_WIDTH,e)}compareRendition(e,i){return this.constructor.compareRendition(e,i)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}formatRendition(e,i){return this.constructor.formatRendition(e,i)}showRenditionBitrate(e){return this.mediaRenditionList.some(i=>i!==e&&i.height===e.height&&i.bitrate!==e.bitrate)}};Rs=new WeakMap;Be=new WeakMap;Di=new WeakSet;Ds=function(){let t=!this.mediaRenditionSelected;if(je(this,Be).mediaRenditionList===JSON.stringify(this.mediaRenditionList)&&je(this,Be).mediaHeight===this.mediaHeight&&je(this,Be).mediaWidth===this.mediaWidth&&je(this,Be).isAuto===t)return;je(this,Be).mediaRenditionList=JSON.stringify(this.mediaRenditionList),je(this,Be).mediaHeight=this.mediaHeight,je(this,Be).mediaWidth=this.mediaWidth,je(this,Be).isAuto=t;let e=this.mediaRenditionList.sort(this.compareRendition.bind(this)),i=e.find(n=>n.id===this.mediaRenditionSelected);for(let n of e)n.selected=n===i;this.defaultSlot.textContent="";for(let n of e){let l=this.formatRendition(n,{showBitrate:this.showRenditionBitrate(n)}),c=ft({type:"radio",text:l,value:`${n.id}`,checked:n.selected&&!t});c.prepend(Xe(this,"checked-indicator")),this.defaultSlot.append(c)}let s=i&&this.showRenditionBitrate(i),a;t&&(i?a=this.formatMenuItemText(`${p("Auto")} \u2022 ${this.formatRendition(i,{showBitrate:s})}`,i):this.mediaHeight>0&&this.mediaWidth>0&&(a=this.formatMenuItemText(`${p("Auto")} (${Math.min(this.mediaWidth,this.mediaHeight)}p)`))),a||(a=this.formatMenuItemText(p("Auto")));let r=ft({type:"radio",text:a,value:"auto",checked:t});r.dataset.description=a,r.prepend(Xe(this,"checked-indicator")),this.defaultSlot.append(r)};Ar=new WeakSet;Ao=function(){if(this.value==null)return;let t=new d.CustomEvent(h.MEDIA_RENDITION_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};d.customElements.get("media-rendition-menu")||d.customElements.define("media-rendition-menu",xs);function cc(t,{texts:e,icons:i,title:s},a){xs.formatRendition=E=>E.id==="audio"?e.audioOnly:`${Math.min(E.width,E.height)}p`;let r=(E,T,S,f)=>_("button",{type:"button",class:`player__button ${S}`,hidden:!0,"aria-label":E,onclick:f},et(i,T),_("span",{},E)),n={live:_("span",{class:"player__live",hidden:!0},e.live),fromStart:r(e.fromStart,"skip-back","",a.fromStart),toLive:r(e.toLive,"radio","player__button--tolive",a.toLive),toReplay:r(e.toReplay,"rotate-ccw","player__button--tolive",a.toReplay),range:_("media-time-range"),time:_("media-time-display",{showduration:!0,notoggle:!0}),back:_("media-seek-backward-button",{seekoffset:10,notooltip:!0}),forward:_("media-seek-forward-button",{seekoffset:10,notooltip:!0}),rate:_("media-playback-rate-menu-button",{notooltip:!0}),quality:_("media-rendition-menu-button",{notooltip:!0},et(i,"settings",{slot:"icon"})),captions:_("media-captions-menu-button",{notooltip:!0}),bottom:null,controller:null},l=[_("media-rendition-menu",{hidden:!0,anchor:"auto"}),_("media-captions-menu",{hidden:!0,anchor:"auto"}),_("media-playback-rate-menu",{hidden:!0,anchor:"auto",rates:"0.75 1 1.25 1.5 2"})],c=_("media-control-bar",{},_("media-play-button",{notooltip:!0}),n.back,n.forward,_("media-mute-button",{notooltip:!0}),_("media-volume-range"),n.live,n.time,_("span",{class:"player__gap"}),n.fromStart,n.toLive,n.toReplay,n.captions,n.rate,n.quality,_("media-pip-button",{notooltip:!0,class:"player__wide"}),_("media-fullscreen-button",{notooltip:!0}));return n.bottom=_("div",{class:"player__bottom"},n.range,c),n.controller=_("media-controller",{"data-idle":!0,keyboardforwardseekoffset:10,keyboardbackwardseekoffset:10,noautoseektolive:!0,novolumepref:!0,nosubtitleslangpref:!0,"aria-label":s},t,_("media-loading-indicator",{slot:"centered-chrome",noautohide:!0}),...l,n.bottom),n}var Zh={scheduled:["stateScheduled"],ready:["stateScheduled"],live:["stateLive","state--live"],interrupted:["stateInterrupted"],cancelled:["stateCancelled"]},Tr=class{constructor(e){this.texts=e;let i=s=>document.querySelector(`[data-${s}]`);this.parts={state:i("state"),viewers:i("viewers"),status:i("status"),remind:i("remind"),cover:i("cover")}}say(e){this.parts.status&&this.parts.status.textContent!==e&&(this.parts.status.textContent=e)}#e(e){let{cover:i}=this.parts;if(!i)return;let s={closed:this.texts.coverClosed,slate:this.texts.coverSlate}[e]??"";i.textContent!==s&&(i.textContent=s)}show(e){let{state:i,viewers:s,replay:a}=e,[r,n=""]=Zh[i]??[a?"stateReplay":"stateEnded"];this.#e(sl(e));let l=this.parts.state;l&&l.textContent.trim()!==this.texts[r]&&l.replaceChildren(_("span",{class:`state ${n}`},this.texts[r])),this.parts.remind&&(this.parts.remind.hidden=i!=="scheduled"&&i!=="ready"),this.parts.viewers&&(this.parts.viewers.hidden=!(s>0&&(i==="live"||i==="interrupted")),this.parts.viewers.querySelector("span").textContent=s===1?this.texts.viewer:bt(this.texts.viewers,{count:s.toLocaleString("fr-FR")}))}};function uc(t,{onState:e,onRefused:i,isSettled:s}){let a=0,r=0;async function n(){clearTimeout(r);try{let c=await fetch(t,{cache:"no-cache",signal:AbortSignal.timeout(8e3)});if(c.status===404)e(null);else if(c.status===403)await i();else if(c.ok)e(await c.json());else throw new Error(`state ${c.status}`);a=0}catch{a+=1}let l=Zo({failures:a,hidden:document.hidden,settled:s()});r=setTimeout(n,l*1e3)}return document.addEventListener("visibilitychange",()=>document.hidden||n()),window.addEventListener("online",n),n()}function hc(t,e){let i="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",s=Array.from(crypto.getRandomValues(new Uint8Array(16)),r=>i[r%i.length]).join(""),a=()=>e()&&navigator.sendBeacon(`${t}?v=${s}`);return setInterval(a,2e4),a}var Sr=class{constructor({right:e,guarded:i},s){Object.assign(this,{url:e,guarded:i,onLost:s})}keep(){this.guarded&&(setInterval(()=>this.renew(),25e3),document.addEventListener("visibilitychange",()=>document.hidden||this.renew()))}async renew(){try{let{status:e}=await fetch(this.url,{method:"POST",cache:"no-store",signal:AbortSignal.timeout(8e3)});return e<300?!0:e<500?!1:null}catch{return null}}async refused(){await this.renew()===!1&&this.onLost()}};function mc(t){let[e]=performance.getEntriesByType("navigation");e?.type==="reload"&&performance.now()<15e3?t():setTimeout(()=>location.reload(),2e3*Math.random())}var yr=class extends EventTarget{#e=[];#t=-1;constructor(e){super(),this.onChoice=e}get length(){return this.#e.length}[Symbol.iterator](){return this.#e[Symbol.iterator]()}get selectedIndex(){return this.#t}set selectedIndex(e){e!==this.#t&&(this.#t=e,this.dispatchEvent(new Event("change")),this.onChoice(this.#e[e]?.id??"auto"))}replace(e){let i=this.#e[this.#t]?.id;for(let s of this.#e.keys())delete this[s];this.#e=e,e.forEach((s,a)=>{this[a]=s}),this.#t=e.findIndex(({id:s})=>s===i),this.dispatchEvent(new Event(e.length?"addrendition":"removerendition"))}};async function pc(t){try{let e=await fetch(`${t}replay.json`,{cache:"no-cache"});return e.ok?await e.json():{}}catch{return{}}}function Xh({chapters:t,thumbnails:e,captions:i=[]},{inBand:s=!1}={}){return[...t?[{kind:"chapters",src:t,default:!0}]:[],...e?[{kind:"metadata",label:"thumbnails",src:e,default:!0}]:[],...(s?[]:i).map(({language:a,label:r,src:n})=>({kind:"captions",label:r,srclang:a,src:n}))]}var kr=class{#e=[];constructor(e,{inBand:i,onChange:s}){Object.assign(this,{video:e,inBand:i,onChange:s}),e.textTracks.addEventListener("addtrack",s)}show(e){this.clear(),this.#e=Xh(e,this).map(i=>_("track",{...i,onload:()=>this.#t()})),this.video.append(...this.#e),this.onChange()}clear(){for(let e of this.#e)e.remove();this.#e=[]}get hasCaptions(){return[...this.video.textTracks].some(({kind:e})=>e==="captions"||e==="subtitles")}#t(){this.video.textTracks.dispatchEvent(new Event("change"))}};var vc=t=>t>6e3;function fc(t,e,i){return!e||i===null?[]:t.filter(({at:s})=>!e.has(s)&&s<i&&s>i-9e4)}function Ec(t,e,i){for(let[a,r]of e)i<r-5e3&&e.delete(a);let s=-1/0;return t.map(a=>({...a,wanted:e.get(a.at)??a.at})).sort((a,r)=>a.wanted-r.wanted).map(({at:a,text:r,seconds:n,wanted:l})=>{let c=Math.max(l,s);return s=c+n*1e3,{at:a,text:r,start:c,end:s}})}function gc(t,e,i){let s=a=>i+(a-e)/1e3;return t.map(({at:a,text:r,start:n,end:l})=>({id:String(a),text:Jh(r),start:Math.max(0,s(n)),end:s(l)})).filter(({start:a,end:r})=>r>a)}var Jh=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");var jh=2,_c,wr=class{#e=null;#t=null;#s=[];#a=null;#o=0;#r=new Map;#l=!1;#h=!1;#d=0;#c=0;constructor(e,{label:i,moment:s,onChange:a}){Object.assign(this,{video:e,label:i,moment:s,onChange:a});let r=()=>this.#u();e.textTracks.addEventListener("change",()=>this.#p()),document.addEventListener("visibilitychange",r),e.addEventListener("playing",r),e.addEventListener("seeked",()=>this.#n())}follow(e){e!==this.#e&&(this.#e=e,e&&this.#v(),this.#u())}clear(){clearTimeout(this.#c),this.#t?.remove(),[this.#e,this.#t,this.#s,this.#a]=[null,null,[],null],this.#r.clear()}#v(){if(this.#t)return;let e=()=>this.video.textTracks.dispatchEvent(new Event("change"));_c??=URL.createObjectURL(new Blob([`WEBVTT
`],{type:"text/vtt"})),this.#t=_("track",{kind:"captions",label:this.label,srclang:"fr",src:_c,onload:e}),this.video.append(this.#t),this.#l&&(this.#t.track.mode="showing"),this.onChange()}get#i(){return this.#t?.track.mode==="showing"}#p(){!this.#t||this.#i===this.#l||(this.#l=this.#i,this.#u())}async#u(){let e=this.#e;if(!(this.#h||!e||!this.#i||document.hidden||this.video.paused)){clearTimeout(this.#c),this.#h=!0;try{let i=await fetch(e,{cache:"no-cache",signal:AbortSignal.timeout(5e3)});if(i.status===404&&this.#d>=jh&&e===this.#e&&this.#m([]),!i.ok)throw new Error(`captions ${i.status}`);let{lines:s}=await i.json();e===this.#e&&this.#m(s),this.#d=0}catch{this.#d+=1}this.#h=!1,clearTimeout(this.#c),this.#c=setTimeout(()=>this.#u(),zo({failures:this.#d})*1e3)}}#m(e){let[i,s]=[performance.now(),this.moment()];vc(i-this.#o)&&(this.#a=null);for(let{at:a}of fc(e,this.#a,s))this.#r.set(a,s);this.#a=new Set(e.map(({at:a})=>a)),[this.#s,this.#o]=[e,i],this.#n()}#n(){let e=this.moment();if(!this.#i||e===null)return;let i=new Map(gc(Ec(this.#s,this.#r,e),e,this.video.currentTime).map(a=>[a.id,a])),{track:s}=this.#t;for(let a of[...s.cues??[]]){let r=i.get(a.id);r&&r.text===a.text&&Math.abs(r.start-a.startTime)<.25?i.delete(a.id):s.removeCue(a)}for(let{id:a,start:r,end:n,text:l}of i.values())s.addCue(Object.assign(new VTTCue(r,n,l),{id:a}))}};var Ir=class{firstFrame=!1;onFirstFrame=()=>{};#e=0;#t=0;#s=0;#a=0;#o=!0;#r=null;constructor(e,i){this.video=e;let s=()=>{this.firstFrame||(this.firstFrame=!0,this.#r=performance.now(),this.onFirstFrame())};e.requestVideoFrameCallback?e.requestVideoFrameCallback(s):e.addEventListener("playing",s,{once:!0}),this.observer=new IntersectionObserver(([a])=>{this.#o=a.intersectionRatio>=.5},{threshold:[0,.5,1]}),this.observer.observe(i),this.timer=setInterval(()=>this.#l(),250)}#l(){if(this.#r===null)return;let e=performance.now(),i=Math.min(e-this.#r,1e3);if(this.#r=e,this.video.paused||this.video.readyState<3){this.#s=0;return}this.#e+=i,this.#s+=i,this.#t=Math.max(this.#t,this.#s),this.#o&&!document.hidden&&(this.#a+=i)}stop(){this.#l(),clearInterval(this.timer),this.observer.disconnect(),this.video.pause()}figures(){return{watched_ms:Math.round(this.#e),max_continuous_ms:Math.round(this.#t),muted:this.video.muted,viewable:this.#a>=1e3}}};var em=4e3;async function bc(t){try{let e=await fetch(`${t}opening.json`,{cache:"no-cache",signal:AbortSignal.timeout(2500)});if(!e.ok)return null;let{spots:i,session:s,count:a}=await e.json();return i?.[0]?.url?{...i[0],session:s,count:a}:null}catch{return null}}function Ac(t,{stage:e,texts:i,muted:s,focus:a,say:r}){return new Promise(n=>{let l=_("video",{playsinline:!0,preload:"auto",tabindex:"-1"}),c=_("button",{type:"button",class:"button spot__skip","aria-disabled":"true"}),E=_("section",{class:"spot","aria-label":bt(i.sponsor,t)},l,_("p",{class:"spot__name"},bt(i.sponsor,t)),_("div",{class:"spot__tools"},_("button",{type:"button",class:"button",hidden:!s,onclick:y=>{l.muted=!1,y.currentTarget.hidden=!0}},i.sound),_("span",{class:"player__gap"}),c)),T=new Ir(l,e),S=!1,f=null,m=tm(t.session).then(y=>{f=y});function b(){S||(S=!0,clearTimeout(M),window.removeEventListener("pagehide",b),T.stop(),E.remove(),l.removeAttribute("src"),l.load(),n(),T.firstFrame&&m.finally(()=>f&&navigator.sendBeacon(t.count,JSON.stringify({sid:f,break:t.break,creative:t.creative,position:0,...T.figures()}))))}function g(){let y=Math.ceil((t.skip_after??5)-l.currentTime);c.setAttribute("aria-disabled",String(y>0)),c.textContent=y>0?bt(i.skipIn,{seconds:y}):i.skip}let M=setTimeout(b,em);T.onFirstFrame=()=>{clearTimeout(M),r(bt(i.spotBegins,{...t,seconds:Math.round(t.duration)}))},c.addEventListener("click",()=>c.getAttribute("aria-disabled")==="true"||b()),l.addEventListener("timeupdate",g),l.addEventListener("ended",b),l.addEventListener("error",b),window.addEventListener("pagehide",b),l.muted=s,l.src=t.url,g(),e.append(E),a&&c.focus({preventScroll:!0}),l.play().catch(b)})}async function tm(t){try{let e=await fetch(t,{method:"POST",headers:{"Content-Type":"application/json"},body:"{}",signal:AbortSignal.timeout(4e3)});return e.ok?(await e.json()).sid:null}catch{return null}}var im=1e4,Mr=class{snapshot=void 0;watching=null;started=!1;finishing=!1;view=null;#e=0;#t=null;#s=!1;#a=0;#o=!1;constructor(e,i){Object.assign(this,{stage:e,settings:i,texts:i.texts}),this.veil=e.querySelector("[data-veil]"),this.words=new Tr(this.texts),this.video=_("video",{slot:"media",playsinline:!0,preload:"none",tabindex:"-1"}),this.engine=new al(this.video),this.video.videoRenditions=new yr(s=>this.#A(s)),this.parts=cc(this.video,{texts:this.texts,icons:i.icons,title:document.title},{fromStart:()=>this.#i("dvr",{at:.1}),toLive:()=>this.#i("live"),toReplay:()=>this.#i("replay",{at:this.resumeAt})}),this.big=_("button",{type:"button",class:"player__big",hidden:!0,onclick:()=>this.begin()},et(i.icons,"play")),this.sound=_("button",{type:"button",class:"button player__sound",hidden:!0,onclick:()=>this.#_()},et(i.icons,"volume-2"),this.texts.sound),this.right=new Sr(i,()=>mc(()=>this.words.say(this.texts.refused))),this.sidecars=new kr(this.video,{inBand:this.engine.isNative,onChange:()=>this.#n()}),this.spoken=new wr(this.video,{label:this.texts.liveCaptions,moment:()=>this.engine.moment,onChange:()=>this.#n()}),this.chapters=new Us(document.querySelector("[data-chapters]"),s=>this.#S(s)),window.tvPlayer={video:this.video,hls:()=>this.engine.hls,state:()=>({view:this.view,watching:this.watching,started:this.started,snapshot:this.snapshot})}}start(){this.stage.append(this.parts.controller,this.big,this.sound),this.#r(),hc(this.settings.presence,()=>!this.video.paused&&this.started),setInterval(()=>this.#f(),1e3),this.right.keep(),uc(`${this.settings.files}state.json`,{onState:e=>this.#l(e),onRefused:()=>this.right.refused(),isSettled:()=>["replay","cancelled"].includes(this.view)||this.view==="held"&&Date.parse(this.snapshot.replay_from)-this.now>12e4}),this.#f()}#r(){let{video:e}=this;e.addEventListener("timeupdate",()=>{this.#a=Date.now(),this.watching==="replay"&&this.chapters.follow(e.currentTime)}),e.addEventListener("playing",()=>this.#n()),e.addEventListener("volumechange",()=>{e.muted||(this.sound.hidden=!0)}),e.addEventListener("ended",()=>{this.snapshot?.state==="ended"&&this.#m()}),this.engine.addEventListener("levels",()=>this.#b()),this.engine.addEventListener("retrying",()=>{this.started&&!this.finishing&&this.words.say(this.texts.reconnecting)}),this.engine.addEventListener("unsupported",()=>this.words.say(this.texts.unsupported)),this.engine.addEventListener("blocked",()=>{this.started=!1,this.#n()}),e.addEventListener("playing",()=>{document.querySelector("[data-status]")?.textContent===this.texts.reconnecting&&this.words.say("")}),this.parts.controller.addEventListener("mediaseekrequest",i=>this.#T(i),{capture:!0}),document.addEventListener("keydown",i=>this.#I(i)),window.addEventListener("hashchange",()=>this.#y())}get now(){return Date.now()+this.#e}#l(e){e?.now&&(this.#e=Date.parse(e.now)-Date.now()),this.snapshot=e??this.snapshot??this.#h(),this.snapshot.state==="ended"&&(this.watching==="live"||this.watching==="dvr")?this.finishing||=this.started&&!this.video.paused&&!this.video.ended:this.snapshot.state!=="ended"&&(this.finishing=!1),this.words.show(this.snapshot),this.#d()}#h(){let{state:e,files:i,start:s,replay:a,replayFrom:r}=this.settings,n=e==="live"||e==="interrupted";return{state:e,start:s,viewers:0,chapters:null,live:n?`${i}live.m3u8`:null,dvr:n?`${i}dvr.m3u8`:null,replay:a?`${i}replay.m3u8`:null,replay_from:r}}#d(){let e=tl(this.snapshot,this),i=il(this.view,e.view);i&&this.words.say(this.texts[i]);let s=this.view!==e.view;this.view=e.view,e.source&&this.watching!==e.source&&this.watching!=="clip"&&this.#c(e.source),!e.source&&this.watching&&this.#u(),s&&e.view==="replay"&&(this.#w(),this.#k()),this.#p(),this.snapshot.chapters&&this.chapters.show(this.snapshot.chapters,{replay:e.view==="replay"}),this.#n()}#c(e){if(this.#v(),(this.started||this.#o)&&e==="live")return this.#i("live");if(e==="replay"){this.started=!1,this.finishing=!1,this.engine.unload(),this.watching="replay";let s=Rr(location.hash)??Xo(location.search);s!==null&&this.#s===!1&&(this.resumeAt=s);return}this.watching=e;let i=matchMedia("(prefers-reduced-motion: reduce)").matches||navigator.connection?.saveData;!this.#s&&!i&&e==="live"&&(this.#s=!0,this.video.muted=!0,this.begin())}#v(){this.#t??=bc(this.settings.files)}async begin(){if(this.started||!this.watching)return;let e=document.activeElement===this.big;this.started=!0,this.big.hidden=!0;let i=await this.#t;this.#t=Promise.resolve(null),i&&(this.stage.dataset.view="playing",this.veil.hidden=!0,await Ac(i,{stage:this.stage,texts:this.texts,muted:this.video.muted,focus:e,say:s=>this.words.say(s)}),this.words.say("")),e&&this.parts.controller.querySelector("media-play-button")?.focus({preventScroll:!0}),this.#i(this.watching,{at:this.watching==="replay"?this.resumeAt:void 0})}#i(e,i={}){let s=e==="clip"?i.url:this.snapshot[e];s&&(this.watching=e,this.started=!0,this.#o=!1,e==="replay"?this.sidecars.show(this.beside??{}):this.sidecars.clear(),this.#p(),this.engine.load(s,{...i,target:this.snapshot.target,live:e==="live",dvr:e==="dvr",play:!0}),this.#n())}#p(){this.watching==="live"||this.watching==="dvr"?this.spoken.follow(this.snapshot?.captions??null):this.spoken.clear()}#u(){this.#o=this.started,this.engine.unload(),this.watching=null,this.started=!1}#m(){this.finishing=!1,this.watching=null,this.engine.unload(),this.#d()}#n(){let{parts:e,watching:i,started:s,view:a}=this,r=i==="live",n=i==="dvr";this.stage.dataset.view=s?"playing":a??"waiting",e.controller.toggleAttribute("data-idle",!s),e.bottom.hidden=!s,this.big.hidden=s||!i,this.big.setAttribute("aria-label",r||n?this.texts.watchLive:this.texts.play),this.sound.hidden=!(s&&this.video.muted&&(r||n)),e.live.hidden=!r||a!=="live",e.fromStart.hidden=!(r&&this.snapshot?.dvr),e.toLive.hidden=!(n&&this.snapshot?.live),e.toReplay.hidden=i!=="clip",e.range.hidden=r,e.time.hidden=r,e.rate.hidden=r||n,e.forward.hidden=r,e.quality.hidden=this.video.videoRenditions.length<2,e.captions.hidden=!this.sidecars.hasCaptions,this.#g()}#g(){let e=this.started||this.watching;if(this.view==="waiting"||this.view===null)return this.#f();if(this.view==="interrupted"&&!this.snapshot.live)return Pi(this.veil,this.texts,"interrupted");if(this.view==="ended")return Pi(this.veil,this.texts,"ended");if(this.view==="held")return jo(this.veil,this.texts,this.snapshot.replay_from);if(this.view==="cancelled")return Pi(this.veil,this.texts,"cancelled");this.veil.hidden=!!e}#f(){if(this.finishing&&Date.now()-this.#a>im&&this.#m(),this.view!=="waiting"&&this.view!==null||!["scheduled","ready"].includes(this.snapshot?.state??this.settings.state))return;let e=this.veil.querySelector("[data-countdown]"),i=Date.parse(this.snapshot?.start??this.settings.start);!e||i<=this.now?Pi(this.veil,this.texts,"soon"):el(e,i,this.now,this.texts)}#_(){this.video.muted=!1,this.video.volume===0&&(this.video.volume=1),this.parts.controller.querySelector("media-mute-button")?.focus({preventScroll:!0})}#b(){let{hls:e,audioUrl:i}=this.engine;if(this.engine.url===this.audioFrom?.audio)return;let s=e.levels.map((a,r)=>({id:String(r),width:a.width,height:a.height,bitrate:a.bitrate}));i&&s.push({id:"audio",width:0,height:0,bitrate:1}),this.video.videoRenditions.replace(s.length>1?s:[]),this.#n()}#A(e){let{hls:i,audioUrl:s,url:a}=this.engine,r={target:this.snapshot?.target,live:this.watching==="live",dvr:this.watching==="dvr",play:!0},n=r.live?void 0:this.video.currentTime;if(e==="audio"&&s)this.audioFrom={url:a,audio:s},this.engine.load(s,{...r,at:n});else if(this.audioFrom&&a===this.audioFrom.audio){this.engine.addEventListener("levels",()=>{this.engine.hls&&e!=="auto"&&(this.engine.hls.currentLevel=Number(e))},{once:!0});let l=this.audioFrom.url;this.audioFrom=null,this.engine.load(l,{...r,at:n})}else i&&(i.nextLevel=e==="auto"?-1:Number(e))}#T(e){let{video:i,engine:s}=this;if(this.watching!=="live"||!this.snapshot?.dvr)return;let a=s.hls?.playingDate;e.detail>=i.currentTime-1||!a||(e.stopImmediatePropagation(),this.#i("dvr",{date:new Date(a.getTime()+(e.detail-i.currentTime)*1e3)}))}#S(e){this.stage.scrollIntoView({block:"nearest"}),this.view==="replay"?(history.replaceState(null,"",`#t=${Math.floor(e.time)}`),this.#E(e.time)):this.snapshot?.dvr&&this.#i("dvr",{date:new Date(e.at)})}#E(e){this.resumeAt=e,this.watching==="replay"&&this.started?(this.video.currentTime=e,this.video.play().catch(()=>{})):this.watching==="clip"?this.#i("replay",{at:e}):this.begin()}#y(){let e=Rr(location.hash);e!==null&&this.view==="replay"&&this.#E(e)}async#k(){this.beside=await pc(this.settings.files),this.watching==="replay"&&this.started&&this.sidecars.show(this.beside)}async#w(){let e=await rl(this.settings.files),i=this.stage.querySelector("img")?.currentSrc,s=n=>{this.watching==="replay"&&this.started&&(this.resumeAt=this.video.currentTime),this.stage.scrollIntoView({block:"center"}),this.#i("clip",{url:n.hls??n.mp4})};nl(document.querySelector("[data-clips]"),e,{texts:this.texts,icons:this.settings.icons,poster:i,onPlay:s});let a=/^#temps-fort=(.+)$/.exec(location.hash)?.[1];e.find(({id:n})=>String(n)===a)&&document.querySelector("[data-clips]")?.scrollIntoView({block:"nearest"})}#I(e){e.ctrlKey||e.metaKey||e.altKey||!this.started||e.target!==document.body&&e.target!==this.stage&&e.target.id!=="contenu"||[" ","k","m","f","c","ArrowLeft","ArrowRight"].includes(e.key)&&(e.preventDefault(),this.parts.controller.keyboardShortcutHandler(e))}};var Tc=document.getElementById("player"),Sc=document.getElementById("player-settings");Tc&&Sc&&new Mr(Tc,JSON.parse(Sc.textContent)).start();
