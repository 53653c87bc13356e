import{a as il,b as sl,c as al,d as rl}from"./chunk-L72KTA2U.js";import{a as Os,b as Dr,c as Jo,d as jo,e as Gt,f as Pi,g as tl,h as el}from"./chunk-JH47U6GS.js";import{b as Zo,c as Xo}from"./chunk-MYFOYPVE.js";import{a as b,b as _t}from"./chunk-2HJK6JUZ.js";var Us=class{#t=[];#e="";constructor(t,i){this.section=t,this.onGo=i}show(t,{replay:i}){if(!this.section)return;let s=JSON.stringify([t,i]);if(s===this.#e)return;this.#e=s,this.#t=i?t.filter(({time:n})=>n!==null):t,this.section.hidden=this.#t.length===0;let a=new Intl.DateTimeFormat("fr-FR",{hour:"numeric",minute:"2-digit",timeZone:"Europe/Paris"}),r=({time:n,at:l})=>i?Os(n):a.format(new Date(l)).replace(":","\xA0h\xA0");this.section.querySelector("ol").replaceChildren(...this.#t.map(n=>b("li",{},b("a",{class:"chapter",href:i?`#t=${Math.floor(n.time)}`:"#player","data-id":n.id,onclick:l=>{l.preventDefault(),this.onGo(n)}},b("span",{class:"chapter__time"},r(n)),b("span",{},n.label)))))}follow(t){let i=String(jo(this.#t,t)?.id??"");for(let s of this.section?.querySelectorAll("[data-id]")??[])s.dataset.id===i?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current")}};async function nl(e){try{let t=await fetch(`${e}clips.json`,{cache:"no-cache"});return(t.ok?(await t.json()).clips??[]:[]).sort((s,a)=>(a.kind==="recap")-(s.kind==="recap"))}catch{return[]}}function ol(e,t,{texts:i,icons:s,poster:a,onPlay:r}){e&&(e.hidden=t.length===0,e.querySelector(".cards").replaceChildren(...t.map(n=>b("article",{class:"card"},b("div",{class:"card__picture"},n.poster||a?b("img",{src:n.poster??a,alt:"",width:640,height:360,loading:"lazy"}):b("span",{class:"blank"}),b("span",{class:"card__length"},Os(n.duration))),b("h3",{},b("button",{type:"button",class:"card__play",onclick:()=>r(n)},n.title)),b("p",{class:"card__ways"},n.page?b("a",{class:"card__save",href:n.page,"aria-label":`${i.clipPage} : ${n.title}`},_t(s,"share-2"),i.clipPage):null,n.mp4?b("a",{class:"card__save",href:n.mp4,download:"","aria-label":`${i.download} : ${n.title}`},_t(s,"download"),i.download):null)))))}var ll={"Start airplay":"Start airplay","Stop airplay":"Stop airplay",Audio:"Audio",Captions:"Captions","Enable captions":"Enable captions","Disable captions":"Disable captions","Start casting":"Start casting","Stop casting":"Stop casting","Enter fullscreen mode":"Enter fullscreen mode","Exit fullscreen mode":"Exit fullscreen mode",Mute:"Mute",Unmute:"Unmute",Loop:"Loop","Enter picture in picture mode":"Enter picture in picture mode","Exit picture in picture mode":"Exit picture in picture mode",Play:"Play",Pause:"Pause","Playback rate":"Playback rate","Playback rate {playbackRate}":"Playback rate {playbackRate}",Quality:"Quality","Seek backward":"Seek backward","Seek forward":"Seek forward",Settings:"Settings",Auto:"Auto","audio player":"audio player","video player":"video player",volume:"volume",seek:"seek","closed captions":"closed captions","current playback rate":"current playback rate","playback time":"playback time","media loading":"media loading",settings:"settings","audio tracks":"audio tracks",quality:"quality",play:"play",pause:"pause",mute:"mute",unmute:"unmute","chapter: {chapterName}":"chapter: {chapterName}",live:"live",Off:"Off","start airplay":"start airplay","stop airplay":"stop airplay","start casting":"start casting","stop casting":"stop casting","enter fullscreen mode":"enter fullscreen mode","exit fullscreen mode":"exit fullscreen mode","enter picture in picture mode":"enter picture in picture mode","exit picture in picture mode":"exit picture in picture mode","seek to live":"seek to live","playing live":"playing live","seek back {seekOffset} seconds":"seek back {seekOffset} seconds","seek forward {seekOffset} seconds":"seek forward {seekOffset} seconds","Network Error":"Network Error","Decode Error":"Decode Error","Source Not Supported":"Source Not Supported","Encryption Error":"Encryption Error","A network error caused the media download to fail.":"A network error caused the media download to fail.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"An unsupported error occurred. The server or network failed, or your browser does not support this format.","The media is encrypted and there are no keys to decrypt it.":"The media is encrypted and there are no keys to decrypt it.",hour:"hour",hours:"hours",minute:"minute",minutes:"minutes",second:"second",seconds:"seconds","{time} remaining":"{time} remaining","{currentTime} of {totalTime}":"{currentTime} of {totalTime}","video not loaded, unknown time.":"video not loaded, unknown time."};var dl,Ke={en:ll},Ge=((dl=globalThis.navigator)==null?void 0:dl.language)||"en",Ps=e=>{Ge=e},cl=(e,t)=>{Ke[e]=t},Pc=e=>{var t,i,s;let[a]=Ge.split("-");return((t=Ke[Ge])==null?void 0:t[e])||((i=Ke[a])==null?void 0:i[e])||((s=Ke.en)==null?void 0:s[e])||e},ul=()=>{let[e]=Ge.split("-");return Ke[Ge]?Ge:Ke[e]?e:"en"},p=(e,t={})=>Pc(e).replace(/\{(\w+)\}/g,(i,s)=>s in t?String(t[s]):`{${s}}`);var Nc={"Start airplay":"D\xE9marrer la diffusion AirPlay","Stop airplay":"Arr\xEAter la diffusion AirPlay",Audio:"Audio",Captions:"Sous-titres","Enable captions":"Activer les sous-titres","Disable captions":"D\xE9sactiver les sous-titres","Start casting":"D\xE9marrer la diffusion (cast)","Stop casting":"Arr\xEAter la diffusion (cast)","Enter fullscreen mode":"Mettre en mode plein \xE9cran","Exit fullscreen mode":"Quitter le mode plein \xE9cran",Mute:"D\xE9sactiver le son",Unmute:"Activer le son",Loop:"Lire en boucle","Enter picture in picture mode":"Mettre en mode image-en-image (PiP)","Exit picture in picture mode":"Quitter le mode image-en-image (PiP)",Play:"Lire",Pause:"Pause","Playback rate":"Taux de lecture","Playback rate {playbackRate}":"Taux de lecture {playbackRate}",Quality:"Qualit\xE9","Seek backward":"Reculer","Seek forward":"Avancer",Settings:"Param\xE8tres",Auto:"Auto","audio player":"lecteur audio","video player":"lecteur vid\xE9o",volume:"volume",seek:"se d\xE9placer","closed captions":"sous-titres cod\xE9s","current playback rate":"taux de lecture actuel","playback time":"dur\xE9e de lecture","media loading":"chargement des m\xE9dias",settings:"param\xE8tres","audio tracks":"pistes audio",quality:"qualit\xE9",play:"lire",pause:"pause",mute:"d\xE9sactiver le son",unmute:"activer le son","chapter: {chapterName}":"chapitre: {chapterName}",live:"en direct",Off:"D\xE9sactiv\xE9","start airplay":"d\xE9marrer la diffusion AirPlay","stop airplay":"arr\xEAter la diffusion AirPlay","start casting":"d\xE9marrer la diffusion (cast)","stop casting":"arr\xEAter la diffusion (cast)","enter fullscreen mode":"mettre en mode plein \xE9cran","exit fullscreen mode":"quitter le mode plein \xE9cran","enter picture in picture mode":"mettre en mode image-en-image (PiP)","exit picture in picture mode":"quitter le mode image-en-image (PiP)","seek to live":"aller au direct","playing live":"lecture en direct","seek back {seekOffset} seconds":"reculer {seekOffset} secondes","seek forward {seekOffset} seconds":"avancer {seekOffset} secondes","Network Error":"Erreur r\xE9seau","Decode Error":"Erreur de d\xE9codage","Source Not Supported":"Source non support\xE9e","Encryption Error":"Erreur de chiffrement","A network error caused the media download to fail.":"Une erreur r\xE9seau a caus\xE9 l\u2019\xE9chec du t\xE9l\xE9chargement du m\xE9dia.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"Une erreur de m\xE9dia a provoqu\xE9 l\u2019interruption de la lecture. Le m\xE9dia peut \xEAtre corrompu ou votre navigateur ne prend pas en charge ce format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"Une erreur non support\xE9e s\u2019est produite. Le serveur ou le r\xE9seau a \xE9chou\xE9, ou votre navigateur ne prend pas en charge ce format.","The media is encrypted and there are no keys to decrypt it.":"Le m\xE9dia est chiffr\xE9 et il n\u2019y a pas de cl\xE9s pour le d\xE9chiffrer.",hour:"heure",hours:"heures",minute:"minute",minutes:"minutes",second:"seconde",seconds:"secondes","{time} remaining":"{time} restant","{currentTime} of {totalTime}":"{currentTime} sur {totalTime}","video not loaded, unknown time.":"vid\xE9o non charg\xE9e, dur\xE9e inconnue."};cl("fr",Nc);Ps(document.documentElement.lang||"fr");function $(e,t){let i=document.createElement("template");i.innerHTML=t;for(let s of i.content.querySelectorAll("template[shadowrootmode]"))s.remove();for(let s of i.content.querySelectorAll("style")){let a=new CSSStyleSheet({media:s.media});a.replaceSync(s.textContent),e.adoptedStyleSheets=[...e.adoptedStyleSheets,a],s.replaceWith(...s.id?[Object.assign(document.createElement("template"),{id:s.id})]:[])}e.replaceChildren(i.content)}function P(e,t){for(let i of xr(e))for(let s of i.cssRules)if(s.selectorText===t)return s;return qe(e,t)}function qe(e,t){xr(e).length||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,new CSSStyleSheet]);let i=xr(e).at(-1);return i.cssRules[i.insertRule(`${t}{}`,i.cssRules.length)]}var xr=e=>e.adoptedStyleSheets.filter(t=>t.media.length===0);var Ns=class{addEventListener(){}removeEventListener(){}dispatchEvent(){return!0}},Hs=class extends Ns{},Fs=class extends Hs{constructor(){super(...arguments),this.role=null}},Cr=class{observe(){}unobserve(){}disconnect(){}},hl={createElement:function(){return new Ni.HTMLElement},createElementNS:function(){return new Ni.HTMLElement},addEventListener(){},removeEventListener(){},dispatchEvent(e){return!1}},Ni={ResizeObserver:Cr,document:hl,Node:Hs,Element:Fs,HTMLElement:class extends Fs{constructor(){super(...arguments),this.innerHTML=""}get content(){return new Ni.DocumentFragment}},DocumentFragment:class extends Ns{},customElements:{get:function(){},define:function(){},whenDefined:function(){}},localStorage:{getItem(e){return null},setItem(e,t){},removeItem(e){}},CustomEvent:function(){},getComputedStyle:function(){},navigator:{languages:[],get userAgent(){return""}},matchMedia(e){return{matches:!1,media:e}},DOMParser:class{parseFromString(t,i){return{body:{textContent:t}}}}},ml="global"in globalThis&&globalThis?.global===globalThis||typeof window>"u"||typeof window.customElements>"u",pl=Object.keys(Ni).every(e=>e in globalThis),d=ml&&!pl?Ni:globalThis,F=ml&&!pl?hl:globalThis.document;var h={MEDIA_PLAY_REQUEST:"mediaplayrequest",MEDIA_PAUSE_REQUEST:"mediapauserequest",MEDIA_MUTE_REQUEST:"mediamuterequest",MEDIA_UNMUTE_REQUEST:"mediaunmuterequest",MEDIA_LOOP_REQUEST:"medialooprequest",MEDIA_VOLUME_REQUEST:"mediavolumerequest",MEDIA_SEEK_REQUEST:"mediaseekrequest",MEDIA_AIRPLAY_REQUEST:"mediaairplayrequest",MEDIA_ENTER_FULLSCREEN_REQUEST:"mediaenterfullscreenrequest",MEDIA_EXIT_FULLSCREEN_REQUEST:"mediaexitfullscreenrequest",MEDIA_PREVIEW_REQUEST:"mediapreviewrequest",MEDIA_ENTER_PIP_REQUEST:"mediaenterpiprequest",MEDIA_EXIT_PIP_REQUEST:"mediaexitpiprequest",MEDIA_ENTER_CAST_REQUEST:"mediaentercastrequest",MEDIA_EXIT_CAST_REQUEST:"mediaexitcastrequest",MEDIA_SHOW_TEXT_TRACKS_REQUEST:"mediashowtexttracksrequest",MEDIA_HIDE_TEXT_TRACKS_REQUEST:"mediahidetexttracksrequest",MEDIA_SHOW_SUBTITLES_REQUEST:"mediashowsubtitlesrequest",MEDIA_DISABLE_SUBTITLES_REQUEST:"mediadisablesubtitlesrequest",MEDIA_TOGGLE_SUBTITLES_REQUEST:"mediatogglesubtitlesrequest",MEDIA_PLAYBACK_RATE_REQUEST:"mediaplaybackraterequest",MEDIA_RENDITION_REQUEST:"mediarenditionrequest",MEDIA_AUDIO_TRACK_REQUEST:"mediaaudiotrackrequest",MEDIA_SEEK_TO_LIVE_REQUEST:"mediaseektoliverequest",REGISTER_MEDIA_STATE_RECEIVER:"registermediastatereceiver",UNREGISTER_MEDIA_STATE_RECEIVER:"unregistermediastatereceiver"},I={MEDIA_CHROME_ATTRIBUTES:"mediachromeattributes",MEDIA_CONTROLLER:"mediacontroller"},Or={MEDIA_AIRPLAY_UNAVAILABLE:"mediaAirplayUnavailable",MEDIA_AUDIO_TRACK_ENABLED:"mediaAudioTrackEnabled",MEDIA_AUDIO_TRACK_LIST:"mediaAudioTrackList",MEDIA_AUDIO_TRACK_UNAVAILABLE:"mediaAudioTrackUnavailable",MEDIA_BUFFERED:"mediaBuffered",MEDIA_CAST_UNAVAILABLE:"mediaCastUnavailable",MEDIA_CHAPTERS_CUES:"mediaChaptersCues",MEDIA_CURRENT_TIME:"mediaCurrentTime",MEDIA_DURATION:"mediaDuration",MEDIA_ENDED:"mediaEnded",MEDIA_ERROR:"mediaError",MEDIA_ERROR_CODE:"mediaErrorCode",MEDIA_ERROR_MESSAGE:"mediaErrorMessage",MEDIA_FULLSCREEN_UNAVAILABLE:"mediaFullscreenUnavailable",MEDIA_HAS_PLAYED:"mediaHasPlayed",MEDIA_HEIGHT:"mediaHeight",MEDIA_IS_AIRPLAYING:"mediaIsAirplaying",MEDIA_IS_CASTING:"mediaIsCasting",MEDIA_IS_FULLSCREEN:"mediaIsFullscreen",MEDIA_IS_PIP:"mediaIsPip",MEDIA_LOADING:"mediaLoading",MEDIA_MUTED:"mediaMuted",MEDIA_LOOP:"mediaLoop",MEDIA_PAUSED:"mediaPaused",MEDIA_PIP_UNAVAILABLE:"mediaPipUnavailable",MEDIA_PLAYBACK_RATE:"mediaPlaybackRate",MEDIA_PREVIEW_CHAPTER:"mediaPreviewChapter",MEDIA_PREVIEW_COORDS:"mediaPreviewCoords",MEDIA_PREVIEW_IMAGE:"mediaPreviewImage",MEDIA_PREVIEW_TIME:"mediaPreviewTime",MEDIA_RENDITION_LIST:"mediaRenditionList",MEDIA_RENDITION_SELECTED:"mediaRenditionSelected",MEDIA_RENDITION_UNAVAILABLE:"mediaRenditionUnavailable",MEDIA_SEEKABLE:"mediaSeekable",MEDIA_STREAM_TYPE:"mediaStreamType",MEDIA_SUBTITLES_LIST:"mediaSubtitlesList",MEDIA_SUBTITLES_SHOWING:"mediaSubtitlesShowing",MEDIA_TARGET_LIVE_WINDOW:"mediaTargetLiveWindow",MEDIA_TIME_IS_LIVE:"mediaTimeIsLive",MEDIA_VOLUME:"mediaVolume",MEDIA_VOLUME_LEVEL:"mediaVolumeLevel",MEDIA_VOLUME_UNAVAILABLE:"mediaVolumeUnavailable",MEDIA_LANG:"mediaLang",MEDIA_WIDTH:"mediaWidth"},vl=Object.entries(Or),o=vl.reduce((e,[t,i])=>(e[t]=i.toLowerCase(),e),{}),Hc={USER_INACTIVE_CHANGE:"userinactivechange",BREAKPOINTS_CHANGE:"breakpointchange",BREAKPOINTS_COMPUTED:"breakpointscomputed"},Ae=vl.reduce((e,[t,i])=>(e[t]=i.toLowerCase(),e),{...Hc}),xm=Object.entries(Ae).reduce((e,[t,i])=>{let s=o[t];return s&&(e[i]=s),e},{userinactivechange:"userinactive"}),fl=Object.entries(o).reduce((e,[t,i])=>{let s=Ae[t];return s&&(e[i]=s),e},{userinactive:"userinactivechange"}),nt={SUBTITLES:"subtitles",CAPTIONS:"captions",DESCRIPTIONS:"descriptions",CHAPTERS:"chapters",METADATA:"metadata"},ie={DISABLED:"disabled",HIDDEN:"hidden",SHOWING:"showing"};var Bs={MOUSE:"mouse",PEN:"pen",TOUCH:"touch"},ot={UNAVAILABLE:"unavailable",UNSUPPORTED:"unsupported"},dt={LIVE:"live",ON_DEMAND:"on-demand",UNKNOWN:"unknown"};var El={INLINE:"inline",FULLSCREEN:"fullscreen",PICTURE_IN_PICTURE:"picture-in-picture"};var gl=new WeakMap,Ur=e=>{let t=gl.get(e);return t||gl.set(e,t=new Set),t},bl=new d.ResizeObserver(e=>{for(let t of e)for(let i of Ur(t.target))i(t)});function qt(e,t){Ur(e).add(t),bl.observe(e)}function Yt(e,t){let i=Ur(e);i.delete(t),i.size||bl.unobserve(e)}function V(e){let t={};for(let i of e)t[i.name]=i.value;return t}function et(e){var t;return(t=Ws(e))!=null?t:Mt(e,"media-controller")}function Ws(e){var t;let{MEDIA_CONTROLLER:i}=I,s=e.getAttribute(i);if(s)return(t=Te(e))==null?void 0:t.getElementById(s)}var $s=(e,t,i=".value")=>{let s=e.querySelector(i);s&&(s.textContent=t)},Fc=(e,t)=>{let i=`slot[name="${t}"]`,s=e.shadowRoot.querySelector(i);return s?s.children:[]},Vs=(e,t)=>Fc(e,t)[0],st=(e,t)=>!e||!t?!1:e?.contains(t)?!0:st(e,t.getRootNode().host),Mt=(e,t)=>{if(!e)return null;let i=e.closest(t);return i||Mt(e.getRootNode().host,t)};function Hi(e=document){var t;let i=e?.activeElement;return i?(t=Hi(i.shadowRoot))!=null?t:i:null}function Te(e){var t;let i=(t=e?.getRootNode)==null?void 0:t.call(e);return i instanceof ShadowRoot||i instanceof Document?i:null}function Ks(e,{depth:t=3,checkOpacity:i=!0,checkVisibilityCSS:s=!0}={}){if(e.checkVisibility)return e.checkVisibility({checkOpacity:i,checkVisibilityCSS:s});let a=e;for(;a&&t>0;){let r=getComputedStyle(a);if(i&&r.opacity==="0"||s&&r.visibility==="hidden"||r.display==="none")return!1;a=a.parentElement,t--}return!0}function _l(e,t,i,s){let a=s.x-i.x,r=s.y-i.y,n=a*a+r*r;if(n===0)return 0;let l=((e-i.x)*a+(t-i.y)*r)/n;return Math.max(0,Math.min(1,l))}function L(e,t,i=Number.NaN){let s=e.getAttribute(t);return s!=null?+s:i}function C(e,t,i){let s=+i;if(i==null||Number.isNaN(s)){e.hasAttribute(t)&&e.removeAttribute(t);return}L(e,t,void 0)!==s&&e.setAttribute(t,`${s}`)}function k(e,t){return e.hasAttribute(t)}function w(e,t,i){if(i==null){e.hasAttribute(t)&&e.removeAttribute(t);return}k(e,t)!=i&&e.toggleAttribute(t,i)}function x(e,t,i=null){var s;return(s=e.getAttribute(t))!=null?s:i}function D(e,t,i){if(i==null){e.hasAttribute(t)&&e.removeAttribute(t);return}let s=`${i}`;x(e,t,void 0)!==s&&e.setAttribute(t,s)}var Al=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},At=(e,t,i)=>(Al(e,t,"read from private field"),i?i.call(e):t.get(e)),Bc=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Gs=(e,t,i,s)=>(Al(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),j;function Wc(e){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-gesture-receiver-display, inline-block));
        box-sizing: border-box;
      }
    </style>
  `}var Ye=class extends d.HTMLElement{constructor(){if(super(),Bc(this,j,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PAUSED]}attributeChangedCallback(t,i,s){var a,r,n,l,c;t===I.MEDIA_CONTROLLER&&(i&&((r=(a=At(this,j))==null?void 0:a.unassociateElement)==null||r.call(a,this),Gs(this,j,null)),s&&this.isConnected&&(Gs(this,j,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=At(this,j))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var t,i;this.tabIndex=-1,this.setAttribute("aria-hidden","true"),Gs(this,j,$c(this)),this.getAttribute(I.MEDIA_CONTROLLER)&&((i=(t=At(this,j))==null?void 0:t.associateElement)==null||i.call(t,this)),At(this,j)&&(At(this,j).addEventListener("pointerdown",this),At(this,j).addEventListener("click",this),At(this,j).hasAttribute("tabindex")||(At(this,j).tabIndex=0))}disconnectedCallback(){var t,i,s,a;this.getAttribute(I.MEDIA_CONTROLLER)&&((i=(t=At(this,j))==null?void 0:t.unassociateElement)==null||i.call(t,this)),(s=At(this,j))==null||s.removeEventListener("pointerdown",this),(a=At(this,j))==null||a.removeEventListener("click",this),Gs(this,j,null)}handleEvent(t){var i;let s=(i=t.composedPath())==null?void 0:i[0];if(["video","media-controller"].includes(s?.localName)){if(t.type==="pointerdown")this._pointerType=t.pointerType;else if(t.type==="click"){let{clientX:r,clientY:n}=t,{left:l,top:c,width:E,height:T}=this.getBoundingClientRect(),S=r-l,f=n-c;if(S<0||f<0||S>E||f>T||E===0&&T===0)return;let m=this._pointerType||"mouse";if(this._pointerType=void 0,m===Bs.TOUCH){this.handleTap(t);return}else if(m===Bs.MOUSE||m===Bs.PEN){this.handleMouseClick(t);return}}}}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(t){w(this,o.MEDIA_PAUSED,t)}handleTap(t){}handleMouseClick(t){let i=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(i,{composed:!0,bubbles:!0}))}};j=new WeakMap;Ye.shadowRootOptions={mode:"open"};Ye.getTemplateHTML=Wc;function $c(e){var t;let i=e.getAttribute(I.MEDIA_CONTROLLER);return i?(t=e.getRootNode())==null?void 0:t.getElementById(i):Mt(e,"media-controller")}d.customElements.get("media-gesture-receiver")||d.customElements.define("media-gesture-receiver",Ye);var Pr=Ye;var Br=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},q=(e,t,i)=>(Br(e,t,"read from private field"),i?i.call(e):t.get(e)),at=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Tt=(e,t,i,s)=>(Br(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),St=(e,t,i)=>(Br(e,t,"access private method"),i),Fi,Qs,Qe,Xe,Ze,Nr,ze,qs,Hr,Tl,Fr,Sl,Bi,zs,Zs,Wr,Je,Wi,se,Ys,A={AUDIO:"audio",AUTOHIDE:"autohide",BREAKPOINTS:"breakpoints",GESTURES_DISABLED:"gesturesdisabled",KEYBOARD_CONTROL:"keyboardcontrol",NO_AUTOHIDE:"noautohide",USER_INACTIVE:"userinactive",AUTOHIDE_OVER_CONTROLS:"autohideovercontrols"};function Vc(e){return`
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
      :host(:not([${A.AUDIO}])[${o.MEDIA_STREAM_TYPE}="${dt.ON_DEMAND}"][${o.MEDIA_CURRENT_TIME}]:not([${o.MEDIA_CURRENT_TIME}="0"])) slot[name=poster] {
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
        <template shadowrootmode="${Pr.shadowRootOptions.mode}">
          ${Pr.getTemplateHTML({})}
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
  `}var Kc=Object.values(o),Gc="sm:384 md:576 lg:768 xl:960";function qc(e){yl(e.target,e.contentRect.width)}function yl(e,t){var i;if(!e.isConnected)return;let s=(i=e.getAttribute(A.BREAKPOINTS))!=null?i:Gc,a=Yc(s),r=Qc(a,t),n=!1;if(Object.keys(a).forEach(l=>{if(r.includes(l)){e.hasAttribute(`breakpoint${l}`)||(e.setAttribute(`breakpoint${l}`,""),n=!0);return}e.hasAttribute(`breakpoint${l}`)&&(e.removeAttribute(`breakpoint${l}`),n=!0)}),n){let l=new CustomEvent(Ae.BREAKPOINTS_CHANGE,{detail:r});e.dispatchEvent(l)}e.breakpointsComputed||(e.breakpointsComputed=!0,e.dispatchEvent(new CustomEvent(Ae.BREAKPOINTS_COMPUTED,{bubbles:!0,composed:!0})))}function Yc(e){let t=e.split(/\s+/);return Object.fromEntries(t.map(i=>i.split(":")))}function Qc(e,t){return Object.keys(e).filter(i=>t>=parseInt(e[i]))}var Se=class extends d.HTMLElement{constructor(){if(super(),at(this,Hr),at(this,Fr),at(this,Bi),at(this,Zs),at(this,Je),at(this,Fi,void 0),at(this,Qs,0),at(this,Qe,null),at(this,Xe,null),at(this,Ze,void 0),this.breakpointsComputed=!1,at(this,Nr,t=>{let i=this.media;for(let s of t){if(s.type!=="childList")continue;let a=s.removedNodes;for(let r of a){if(r.slot!="media"||s.target!=this)continue;let n=s.previousSibling&&s.previousSibling.previousElementSibling;if(!n||!i)this.mediaUnsetCallback(r);else{let l=n.slot!=="media";for(;(n=n.previousSibling)!==null;)n.slot=="media"&&(l=!1);l&&this.mediaUnsetCallback(r)}}if(i)for(let r of s.addedNodes)r===i&&this.handleMediaUpdated(i)}}),at(this,ze,!1),at(this,qs,t=>{q(this,ze)||(setTimeout(()=>{qc(t),Tt(this,ze,!1)},0),Tt(this,ze,!0))}),at(this,se,void 0),at(this,Ys,()=>{if(!q(this,se).assignedElements({flatten:!0}).length){q(this,Qe)&&this.mediaUnsetCallback(q(this,Qe));return}this.handleMediaUpdated(this.media)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes),i=this.constructor.getTemplateHTML(t);$(this.shadowRoot,i)}Tt(this,Fi,new MutationObserver(q(this,Nr)))}static get observedAttributes(){return[A.AUTOHIDE,A.GESTURES_DISABLED].concat(Kc).filter(t=>![o.MEDIA_RENDITION_LIST,o.MEDIA_AUDIO_TRACK_LIST,o.MEDIA_CHAPTERS_CUES,o.MEDIA_WIDTH,o.MEDIA_HEIGHT,o.MEDIA_ERROR,o.MEDIA_ERROR_MESSAGE].includes(t))}attributeChangedCallback(t,i,s){t.toLowerCase()==A.AUTOHIDE&&(this.autohide=s)}get media(){let t=this.querySelector(":scope > [slot=media]");return t?.nodeName=="SLOT"&&(t=t.assignedElements({flatten:!0})[0]),t}async handleMediaUpdated(t){t&&(Tt(this,Qe,t),t.localName.includes("-")&&await d.customElements.whenDefined(t.localName),this.mediaSetCallback(t))}connectedCallback(){var t;q(this,Fi).observe(this,{childList:!0,subtree:!0}),qt(this,q(this,qs));let s=this.getAttribute(A.AUDIO)!=null?p("audio player"):p("video player");this.setAttribute("role","region"),this.setAttribute("aria-label",s),this.handleMediaUpdated(this.media),this.setAttribute(A.USER_INACTIVE,""),yl(this,this.getBoundingClientRect().width);let a=this.querySelector(":scope > slot[slot=media]");a&&(Tt(this,se,a),q(this,se).addEventListener("slotchange",q(this,Ys))),this.addEventListener("pointerdown",this),this.addEventListener("pointermove",this),this.addEventListener("pointerup",this),this.addEventListener("mouseleave",this),this.addEventListener("keyup",this),(t=d.window)==null||t.addEventListener("mouseup",this)}disconnectedCallback(){var t;Yt(this,q(this,qs)),clearTimeout(q(this,Xe)),q(this,Fi).disconnect(),this.media&&this.mediaUnsetCallback(this.media),(t=d.window)==null||t.removeEventListener("mouseup",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointermove",this),this.removeEventListener("pointerup",this),this.removeEventListener("mouseleave",this),this.removeEventListener("keyup",this),q(this,se)&&(q(this,se).removeEventListener("slotchange",q(this,Ys)),Tt(this,se,null)),Tt(this,ze,!1)}mediaSetCallback(t){}mediaUnsetCallback(t){Tt(this,Qe,null)}handleEvent(t){switch(t.type){case"pointerdown":Tt(this,Qs,t.timeStamp);break;case"pointermove":St(this,Hr,Tl).call(this,t);break;case"pointerup":St(this,Fr,Sl).call(this,t);break;case"mouseleave":St(this,Bi,zs).call(this);break;case"mouseup":this.removeAttribute(A.KEYBOARD_CONTROL);break;case"keyup":St(this,Je,Wi).call(this),this.setAttribute(A.KEYBOARD_CONTROL,"");break}}set autohide(t){let i=Number(t);Tt(this,Ze,isNaN(i)?0:i)}get autohide(){return(q(this,Ze)===void 0?2:q(this,Ze)).toString()}get breakpoints(){return x(this,A.BREAKPOINTS)}set breakpoints(t){D(this,A.BREAKPOINTS,t)}get audio(){return k(this,A.AUDIO)}set audio(t){w(this,A.AUDIO,t)}get gesturesDisabled(){return k(this,A.GESTURES_DISABLED)}set gesturesDisabled(t){w(this,A.GESTURES_DISABLED,t)}get keyboardControl(){return k(this,A.KEYBOARD_CONTROL)}set keyboardControl(t){w(this,A.KEYBOARD_CONTROL,t)}get noAutohide(){return k(this,A.NO_AUTOHIDE)}set noAutohide(t){w(this,A.NO_AUTOHIDE,t)}get autohideOverControls(){return k(this,A.AUTOHIDE_OVER_CONTROLS)}set autohideOverControls(t){w(this,A.AUTOHIDE_OVER_CONTROLS,t)}get userInteractive(){return k(this,A.USER_INACTIVE)}set userInteractive(t){w(this,A.USER_INACTIVE,t)}};Fi=new WeakMap;Qs=new WeakMap;Qe=new WeakMap;Xe=new WeakMap;Ze=new WeakMap;Nr=new WeakMap;ze=new WeakMap;qs=new WeakMap;Hr=new WeakSet;Tl=function(e){if(e.pointerType!=="mouse"&&e.timeStamp-q(this,Qs)<250)return;St(this,Zs,Wr).call(this),clearTimeout(q(this,Xe));let t=this.hasAttribute(A.AUTOHIDE_OVER_CONTROLS);([this,this.media].includes(e.target)||t)&&St(this,Je,Wi).call(this)};Fr=new WeakSet;Sl=function(e){if(e.pointerType==="touch"){let t=!this.hasAttribute(A.USER_INACTIVE);[this,this.media].includes(e.target)&&t?St(this,Bi,zs).call(this):St(this,Je,Wi).call(this)}else e.composedPath().some(t=>["media-play-button","media-fullscreen-button"].includes(t?.localName))&&St(this,Je,Wi).call(this)};Bi=new WeakSet;zs=function(){if(q(this,Ze)<0||this.hasAttribute(A.USER_INACTIVE))return;this.setAttribute(A.USER_INACTIVE,"");let e=new d.CustomEvent(Ae.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!0});this.dispatchEvent(e)};Zs=new WeakSet;Wr=function(){if(!this.hasAttribute(A.USER_INACTIVE))return;this.removeAttribute(A.USER_INACTIVE);let e=new d.CustomEvent(Ae.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!1});this.dispatchEvent(e)};Je=new WeakSet;Wi=function(){St(this,Zs,Wr).call(this),clearTimeout(q(this,Xe));let e=parseInt(this.autohide);e<0||Tt(this,Xe,setTimeout(()=>{St(this,Bi,zs).call(this)},e*1e3))};se=new WeakMap;Ys=new WeakMap;Se.shadowRootOptions={mode:"open"};Se.getTemplateHTML=Vc;d.customElements.get("media-container")||d.customElements.define("media-container",Se);var Qr=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},ke=(e,t,i)=>(Qr(e,t,"read from private field"),i?i.call(e):t.get(e)),Qt=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},zr=(e,t,i,s)=>(Qr(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),ye=(e,t,i)=>(Qr(e,t,"access private method"),i),Js,Vi,we,Xs,$r,Vr,kl,Kr,wl,Gr,Il,qr,Ml,Yr,Ll;function zc(e){return`
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
    ${this.getSlotTemplateHTML(e)}
  `}function Zc(e){return`
    <slot id="content"></slot>
  `}var $i={OPEN:"open",ANCHOR:"anchor"},ae=class extends d.HTMLElement{constructor(){super(),Qt(this,Xs),Qt(this,Vr),Qt(this,Kr),Qt(this,Gr),Qt(this,qr),Qt(this,Yr),Qt(this,Js,!1),Qt(this,Vi,null),Qt(this,we,null)}static get observedAttributes(){return[$i.OPEN,$i.ANCHOR]}get open(){return k(this,$i.OPEN)}set open(t){w(this,$i.OPEN,t)}handleEvent(t){switch(t.type){case"invoke":ye(this,Gr,Il).call(this,t);break;case"focusout":ye(this,qr,Ml).call(this,t);break;case"keydown":ye(this,Yr,Ll).call(this,t);break}}connectedCallback(){ye(this,Xs,$r).call(this),this.role||(this.role="dialog"),this.addEventListener("invoke",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this)}disconnectedCallback(){this.removeEventListener("invoke",this),this.removeEventListener("focusout",this),this.removeEventListener("keydown",this)}attributeChangedCallback(t,i,s){ye(this,Xs,$r).call(this),t===$i.OPEN&&s!==i&&(this.open?ye(this,Vr,kl).call(this):ye(this,Kr,wl).call(this))}focus(){zr(this,Vi,Hi());let t=!this.dispatchEvent(new Event("focus",{composed:!0,cancelable:!0})),i=!this.dispatchEvent(new Event("focusin",{composed:!0,bubbles:!0,cancelable:!0}));if(t||i)return;let s=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');s?.focus()}get keysUsed(){return["Escape","Tab"]}};Js=new WeakMap;Vi=new WeakMap;we=new WeakMap;Xs=new WeakSet;$r=function(){if(!ke(this,Js)&&(zr(this,Js,!0),!this.shadowRoot)){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(e)),queueMicrotask(()=>{let{style:t}=P(this.shadowRoot,":host");t.setProperty("transition","display .15s, visibility .15s, opacity .15s ease-in, transform .15s ease-in")})}};Vr=new WeakSet;kl=function(){var e;(e=ke(this,we))==null||e.setAttribute("aria-expanded","true"),this.dispatchEvent(new Event("open",{composed:!0,bubbles:!0})),this.addEventListener("transitionend",()=>this.focus(),{once:!0})};Kr=new WeakSet;wl=function(){var e;(e=ke(this,we))==null||e.setAttribute("aria-expanded","false"),this.dispatchEvent(new Event("close",{composed:!0,bubbles:!0}))};Gr=new WeakSet;Il=function(e){zr(this,we,e.relatedTarget),st(this,e.relatedTarget)||(this.open=!this.open)};qr=new WeakSet;Ml=function(e){var t;st(this,e.relatedTarget)||((t=ke(this,Vi))==null||t.focus(),ke(this,we)&&ke(this,we)!==e.relatedTarget&&this.open&&(this.open=!1))};Yr=new WeakSet;Ll=function(e){var t,i,s,a,r;let{key:n,ctrlKey:l,altKey:c,metaKey:E}=e;l||c||E||this.keysUsed.includes(n)&&(e.preventDefault(),e.stopPropagation(),n==="Tab"?(e.shiftKey?(i=(t=this.previousElementSibling)==null?void 0:t.focus)==null||i.call(t):(a=(s=this.nextElementSibling)==null?void 0:s.focus)==null||a.call(s),this.blur()):n==="Escape"&&((r=ke(this,Vi))==null||r.focus(),this.open=!1))};ae.shadowRootOptions={mode:"open"};ae.getTemplateHTML=zc;ae.getSlotTemplateHTML=Zc;d.customElements.get("media-chrome-dialog")||d.customElements.define("media-chrome-dialog",ae);var Xc=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},re=(e,t,i)=>(Xc(e,t,"read from private field"),i?i.call(e):t.get(e)),Rl=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},je,ti,Ki={HOTKEYS:"hotkeys"},Jc=[{keys:[{key:" ",label:"Space"},{key:"k"}],description:"Toggle Playback"},{keys:[{key:"m"}],description:"Toggle mute"},{keys:[{key:"f"}],description:"Toggle fullscreen"},{keys:[{key:"c"}],description:"Toggle captions or subtitles, if available"},{keys:[{key:"p"}],description:"Toggle Picture in Picture"},{keys:[{key:"ArrowLeft",label:"\u2190"},{key:"j"}],description:"Seek back 10s"},{keys:[{key:"ArrowRight",label:"\u2192"},{key:"l"}],description:"Seek forward 10s"},{keys:[{key:"ArrowUp",label:"\u2191"}],description:"Turn volume up"},{keys:[{key:"ArrowDown",label:"\u2193"}],description:"Turn volume down"},{keys:[{key:"<",label:"< (SHIFT+,)"}],description:"Decrease playback rate"},{keys:[{key:">",label:"> (SHIFT+.)"}],description:"Increase playback rate"},{keys:[{key:"shift+/",label:"SHIFT+/"}],description:"Show keyboard shortcuts"}];function ta(e){return e===" "?"nospace":`no${e.toLowerCase()}`}function jc(e){let t=new Set(e?.split(/\s+/));return Jc.map(({keys:i,description:s})=>({keys:i.filter(({key:a})=>!t.has(ta(a))),description:s})).filter(({keys:i})=>i.length)}function tu(e){return`
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
      ${Dl(e[Ki.HOTKEYS])}
    </slot>
  `}function Dl(e){return`
    <h2>Keyboard Shortcuts</h2>
    <table class="shortcuts-table">${jc(e).map(({keys:i,description:s})=>`
        <tr>
          <td>
            <div class="key-combo">${i.map(({key:r,label:n=r},l)=>l>0?`<span class="key-separator">or</span><span class="key">${n}</span>`:`<span class="key">${n}</span>`).join("")}</div>
          </td>
          <td class="description">${s}</td>
        </tr>
      `).join("")}</table>
  `}var js=class extends ae{constructor(){super(...arguments),Rl(this,je,t=>{var i;if(!this.open)return;let s=(i=this.shadowRoot)==null?void 0:i.querySelector("#content");if(!s)return;let a=t.composedPath(),r=a[0]===this||a.includes(this),n=a.includes(s);r&&!n&&(this.open=!1)}),Rl(this,ti,t=>{if(!this.open)return;let i=t.shiftKey&&(t.key==="/"||t.key==="?");(t.key==="Escape"||i)&&!t.ctrlKey&&!t.altKey&&!t.metaKey&&(this.open=!1,t.preventDefault(),t.stopPropagation())})}static get observedAttributes(){return[...super.observedAttributes,Ki.HOTKEYS]}get hotkeys(){var t;return(t=x(this,Ki.HOTKEYS))!=null?t:void 0}set hotkeys(t){D(this,Ki.HOTKEYS,t)}connectedCallback(){super.connectedCallback(),this.open&&(this.addEventListener("click",re(this,je)),document.addEventListener("keydown",re(this,ti)))}disconnectedCallback(){this.removeEventListener("click",re(this,je)),document.removeEventListener("keydown",re(this,ti))}attributeChangedCallback(t,i,s){var a;if(super.attributeChangedCallback(t,i,s),t==="open")this.open?(this.addEventListener("click",re(this,je)),document.addEventListener("keydown",re(this,ti))):(this.removeEventListener("click",re(this,je)),document.removeEventListener("keydown",re(this,ti)));else if(t===Ki.HOTKEYS&&s!==i){let r=(a=this.shadowRoot)==null?void 0:a.querySelector("#content");r&&(r.innerHTML=Dl(s))}}};je=new WeakMap;ti=new WeakMap;js.getSlotTemplateHTML=tu;d.customElements.get("media-keyboard-shortcuts-dialog")||d.customElements.define("media-keyboard-shortcuts-dialog",js);var xl=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},X=(e,t,i)=>(xl(e,t,"read from private field"),i?i.call(e):t.get(e)),Gi=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},ea=(e,t,i,s)=>(xl(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),ei,ii,ia,Ie,zt,ne,oe=class{constructor(t,i,{defaultValue:s}={defaultValue:void 0}){Gi(this,zt),Gi(this,ei,void 0),Gi(this,ii,void 0),Gi(this,ia,void 0),Gi(this,Ie,new Set),ea(this,ei,t),ea(this,ii,i),ea(this,ia,new Set(s))}[Symbol.iterator](){return X(this,zt,ne).values()}get length(){return X(this,zt,ne).size}get value(){var t;return(t=[...X(this,zt,ne)].join(" "))!=null?t:""}set value(t){var i;t!==this.value&&(ea(this,Ie,new Set),this.add(...(i=t?.split(" "))!=null?i:[]))}toString(){return this.value}item(t){return[...X(this,zt,ne)][t]}values(){return X(this,zt,ne).values()}forEach(t,i){X(this,zt,ne).forEach(t,i)}add(...t){var i,s;t.forEach(a=>X(this,Ie).add(a)),!(this.value===""&&!((i=X(this,ei))!=null&&i.hasAttribute(`${X(this,ii)}`)))&&((s=X(this,ei))==null||s.setAttribute(`${X(this,ii)}`,`${this.value}`))}remove(...t){var i;t.forEach(s=>X(this,Ie).delete(s)),(i=X(this,ei))==null||i.setAttribute(`${X(this,ii)}`,`${this.value}`)}contains(t){return X(this,zt,ne).has(t)}toggle(t,i){return typeof i<"u"?i?(this.add(t),!0):(this.remove(t),!1):this.contains(t)?(this.remove(t),!1):(this.add(t),!0)}replace(t,i){return this.remove(t),this.add(i),t===i}};ei=new WeakMap;ii=new WeakMap;ia=new WeakMap;Ie=new WeakMap;zt=new WeakSet;ne=function(){return X(this,Ie).size?X(this,Ie):X(this,ia)};function Cl(e){return e?.map(eu).join(" ")}function Ol(e){return e?.split(/\s+/).map(iu)}function eu(e){if(e){let{id:t,width:i,height:s}=e;return[t,i,s].filter(a=>a!=null).join(":")}}function iu(e){if(e){let[t,i,s]=e.split(":");return{id:t,width:+i,height:+s}}}function Ul(e){return e?.map(su).join(" ")}function su(e){if(e){let{id:t,kind:i,language:s,label:a}=e;return[t,i,s,a].filter(r=>r!=null).join(":")}}function si(e){return typeof e=="number"&&!Number.isNaN(e)&&Number.isFinite(e)}var sa=e=>new Promise(t=>setTimeout(t,e));var au=(e="")=>e.split(/\s+/),Pl=(e="")=>{let[t,i,s]=e.split(":"),a=s?decodeURIComponent(s):void 0;return{kind:t==="cc"?nt.CAPTIONS:nt.SUBTITLES,language:i,label:a}},qi=(e="",t={})=>au(e).map(i=>{let s=Pl(i);return{...t,...s}}),Zr=e=>e?Array.isArray(e)?e.map(t=>typeof t=="string"?Pl(t):t):typeof e=="string"?qi(e):[e]:[],aa=({kind:e,label:t,language:i}={kind:"subtitles"})=>t?`${e==="captions"?"cc":"sb"}:${i}:${encodeURIComponent(t)}`:i,Me=(e=[])=>Array.prototype.map.call(e,aa).join(" "),ru=(e,t)=>i=>i[e]===t,Nl=e=>{let t=Object.entries(e).map(([i,s])=>ru(i,s));return i=>t.every(s=>s(i))},Le=(e,t=[],i=[])=>{let s=Zr(i).map(Nl),a=r=>s.some(n=>n(r));Array.from(t).filter(a).forEach(r=>{r.mode=e})},Re=(e,t=()=>!0)=>{if(!e?.textTracks)return[];let i=typeof t=="function"?t:Nl(t);return Array.from(e.textTracks).filter(i)},Hl=e=>{var t;return!!((t=e.mediaSubtitlesShowing)!=null&&t.length)||e.hasAttribute(o.MEDIA_SUBTITLES_SHOWING)};var Bl=e=>{var t;let{media:i,fullscreenElement:s}=e;try{let a=s&&"requestFullscreen"in s?"requestFullscreen":s&&"webkitRequestFullScreen"in s?"webkitRequestFullScreen":void 0;if(a){let r=(t=s[a])==null?void 0:t.call(s);if(r instanceof Promise)return r.catch(()=>{})}else i?.webkitEnterFullscreen?i.webkitEnterFullscreen():i?.requestFullscreen&&i.requestFullscreen()}catch(a){console.error(a)}},Fl="exitFullscreen"in F?"exitFullscreen":"webkitExitFullscreen"in F?"webkitExitFullscreen":"webkitCancelFullScreen"in F?"webkitCancelFullScreen":void 0,Wl=e=>{var t;let{documentElement:i}=e;if(Fl){let s=(t=i?.[Fl])==null?void 0:t.call(i);if(s instanceof Promise)return s.catch(()=>{})}},Yi="fullscreenElement"in F?"fullscreenElement":"webkitFullscreenElement"in F?"webkitFullscreenElement":void 0,nu=e=>{let{documentElement:t,media:i}=e,s=t?.[Yi];return!s&&"webkitDisplayingFullscreen"in i&&"webkitPresentationMode"in i&&i.webkitDisplayingFullscreen&&i.webkitPresentationMode===El.FULLSCREEN?i:s},$l=e=>{var t;let{media:i,documentElement:s,fullscreenElement:a=i}=e;if(!i||!s)return!1;let r=nu(e);if(!r)return!1;if(r===a||r===i)return!0;if(r.localName.includes("-")){let n=r.shadowRoot;if(!(Yi in n))return st(r,a);for(;n?.[Yi];){if(n[Yi]===a)return!0;n=(t=n[Yi])==null?void 0:t.shadowRoot}}return!1},ou="fullscreenEnabled"in F?"fullscreenEnabled":"webkitFullscreenEnabled"in F?"webkitFullscreenEnabled":void 0,Vl=e=>{let{documentElement:t,media:i}=e;return!!t?.[ou]||i&&"webkitSupportsFullscreen"in i};var ra,Xr=()=>{var e,t;return ra||(ra=(t=(e=F)==null?void 0:e.createElement)==null?void 0:t.call(e,"video"),ra)},Kl=async(e=Xr())=>{if(!e)return!1;let t=e.volume;e.volume=t/2+.1;let i=new AbortController,s=await Promise.race([lu(e,i.signal),du(e,t)]);return i.abort(),s},lu=(e,t)=>new Promise(i=>{e.addEventListener("volumechange",()=>i(!0),{signal:t})}),du=async(e,t)=>{for(let i=0;i<10;i++){if(e.volume===t)return!1;await sa(10)}return e.volume!==t},cu=/.*Version\/.*Safari\/.*/.test(d.navigator.userAgent),Jr=(e=Xr())=>d.matchMedia("(display-mode: standalone)").matches&&cu?!1:typeof e?.requestPictureInPicture=="function",jr=(e=Xr())=>Vl({documentElement:F,media:e}),Gl=jr(),ql=Jr(),Yl=!!d.WebKitPlaybackTargetAvailabilityEvent,Ql=!!d.chrome;var ai=e=>Re(e.media,t=>[nt.SUBTITLES,nt.CAPTIONS].includes(t.kind)).sort((t,i)=>t.kind>=i.kind?1:-1),tn=e=>Re(e.media,t=>t.mode===ie.SHOWING&&[nt.SUBTITLES,nt.CAPTIONS].includes(t.kind)),na=(e,t)=>{let i=ai(e),s=tn(e),a=!!s.length;if(i.length){if(t===!1||a&&t!==!0)Le(ie.DISABLED,i,s);else if(t===!0||!a&&t!==!1){let r=i[0],{options:n}=e;if(!n?.noSubtitlesLangPref){let T=d.localStorage.getItem("media-chrome-pref-subtitles-lang"),S=T?[T,...d.navigator.languages]:d.navigator.languages,f=i.filter(m=>S.some(_=>m.language.toLowerCase().startsWith(_.split("-")[0]))).sort((m,_)=>{let g=S.findIndex(y=>m.language.toLowerCase().startsWith(y.split("-")[0])),M=S.findIndex(y=>_.language.toLowerCase().startsWith(y.split("-")[0]));return g-M});f[0]&&(r=f[0])}let{language:l,label:c,kind:E}=r;Le(ie.DISABLED,i,s),Le(ie.SHOWING,i,[{language:l,label:c,kind:E}])}}},oa=(e,t)=>e===t?!0:e==null||t==null||typeof e!=typeof t?!1:typeof e=="number"&&Number.isNaN(e)&&Number.isNaN(t)?!0:typeof e!="object"?!1:Array.isArray(e)?uu(e,t):Object.entries(e).every(([i,s])=>i in t&&oa(s,t[i])),uu=(e,t)=>{let i=Array.isArray(e),s=Array.isArray(t);return i!==s?!1:i||s?e.length!==t.length?!1:e.every((a,r)=>oa(a,t[r])):!0};var hu=Object.values(dt),la,mu=Kl().then(e=>(la=e,la)),zl=async(...e)=>{await Promise.all(e.filter(t=>t).map(async t=>{if(!("localName"in t&&t instanceof d.HTMLElement))return;let i=t.localName;if(!i.includes("-"))return;let s=d.customElements.get(i);s&&t instanceof s||(await d.customElements.whenDefined(i),d.customElements.upgrade(t))}))},pu=new d.DOMParser,vu=e=>e&&(pu.parseFromString(e,"text/html").body.textContent||e),ri={mediaError:{get(e,t){let{media:i}=e;if(t?.type!=="playing")return i?.error},mediaEvents:["emptied","error","playing"]},mediaErrorCode:{get(e,t){var i;let{media:s}=e;if(t?.type!=="playing")return(i=s?.error)==null?void 0:i.code},mediaEvents:["emptied","error","playing"]},mediaErrorMessage:{get(e,t){var i,s;let{media:a}=e;if(t?.type!=="playing")return(s=(i=a?.error)==null?void 0:i.message)!=null?s:""},mediaEvents:["emptied","error","playing"]},mediaWidth:{get(e){var t;let{media:i}=e;return(t=i?.videoWidth)!=null?t:0},mediaEvents:["resize"]},mediaHeight:{get(e){var t;let{media:i}=e;return(t=i?.videoHeight)!=null?t:0},mediaEvents:["resize"]},mediaPaused:{get(e){var t;let{media:i}=e;return(t=i?.paused)!=null?t:!0},set(e,t){var i;let{media:s}=t;s&&(e?s.pause():(i=s.play())==null||i.catch(()=>{}))},mediaEvents:["play","playing","pause","emptied"]},mediaHasPlayed:{get(e,t){let{media:i}=e;return i?t?t.type==="playing":!i.paused:!1},mediaEvents:["playing","emptied"]},mediaEnded:{get(e){var t;let{media:i}=e;return(t=i?.ended)!=null?t:!1},mediaEvents:["seeked","ended","emptied"]},mediaPlaybackRate:{get(e){var t;let{media:i}=e;return(t=i?.playbackRate)!=null?t:1},set(e,t){let{media:i}=t;i&&Number.isFinite(+e)&&(i.playbackRate=+e)},mediaEvents:["ratechange","loadstart"]},mediaMuted:{get(e){var t;let{media:i}=e;return(t=i?.muted)!=null?t:!1},set(e,t){let{media:i,options:{noMutedPref:s}={}}=t;if(i){i.muted=e;try{let a=d.localStorage.getItem("media-chrome-pref-muted")!==null,r=i.hasAttribute("muted");if(s){a&&d.localStorage.removeItem("media-chrome-pref-muted");return}if(r&&!a)return;d.localStorage.setItem("media-chrome-pref-muted",e?"true":"false")}catch(a){console.debug("Error setting muted pref",a)}}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(e,t)=>{let{options:{noMutedPref:i}}=t,{media:s}=t;if(!(!s||s.muted||i))try{let a=d.localStorage.getItem("media-chrome-pref-muted")==="true";ri.mediaMuted.set(a,t),e(a)}catch(a){console.debug("Error getting muted pref",a)}}]},mediaLoop:{get(e){let{media:t}=e;return t?.loop},set(e,t){let{media:i}=t;i&&(i.loop=e)},mediaEvents:["medialooprequest"]},mediaVolume:{get(e){var t;let{media:i}=e;return(t=i?.volume)!=null?t:1},set(e,t){let{media:i,options:{noVolumePref:s}={}}=t;if(i){try{e==null?d.localStorage.removeItem("media-chrome-pref-volume"):!i.hasAttribute("muted")&&!s&&d.localStorage.setItem("media-chrome-pref-volume",e.toString())}catch(a){console.debug("Error setting volume pref",a)}Number.isFinite(+e)&&(i.volume=+e)}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(e,t)=>{let{options:{noVolumePref:i}}=t;if(!i)try{let{media:s}=t;if(!s)return;let a=d.localStorage.getItem("media-chrome-pref-volume");if(a==null)return;ri.mediaVolume.set(+a,t),e(+a)}catch(s){console.debug("Error getting volume pref",s)}}]},mediaVolumeLevel:{get(e){let{media:t}=e;return typeof t?.volume>"u"?"high":t.muted||t.volume===0?"off":t.volume<.5?"low":t.volume<.75?"medium":"high"},mediaEvents:["volumechange"]},mediaCurrentTime:{get(e){var t;let{media:i}=e;return(t=i?.currentTime)!=null?t:0},set(e,t){let{media:i}=t;!i||!si(e)||(i.currentTime=e)},mediaEvents:["timeupdate","loadedmetadata","seeking"]},mediaDuration:{get(e){let{media:t,options:{defaultDuration:i}={}}=e;return i&&(!t||!t.duration||Number.isNaN(t.duration)||!Number.isFinite(t.duration))?i:Number.isFinite(t?.duration)?t.duration:Number.NaN},mediaEvents:["durationchange","loadedmetadata","emptied"]},mediaLoading:{get(e){let{media:t}=e;return t?.readyState<3},mediaEvents:["waiting","playing","emptied"]},mediaSeekable:{get(e){var t;let{media:i}=e;if(!((t=i?.seekable)!=null&&t.length))return;let s=i.seekable.start(0),a=i.seekable.end(i.seekable.length-1);if(!(!s&&!a))return[Number(s.toFixed(3)),Number(a.toFixed(3))]},mediaEvents:["loadedmetadata","emptied","progress","seekablechange"]},mediaBuffered:{get(e){var t;let{media:i}=e,s=(t=i?.buffered)!=null?t:[];return Array.from(s).map((a,r)=>[Number(s.start(r).toFixed(3)),Number(s.end(r).toFixed(3))])},mediaEvents:["progress","emptied"]},mediaStreamType:{get(e){let{media:t,options:{defaultStreamType:i}={}}=e,s=[dt.LIVE,dt.ON_DEMAND].includes(i)?i:void 0;if(!t)return s;let{streamType:a}=t;if(hu.includes(a))return a===dt.UNKNOWN?s:a;let r=t.duration;return r===1/0?dt.LIVE:Number.isFinite(r)?dt.ON_DEMAND:s},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange"]},mediaTargetLiveWindow:{get(e){let{media:t}=e;if(!t)return Number.NaN;let{targetLiveWindow:i}=t,s=ri.mediaStreamType.get(e);return(i==null||Number.isNaN(i))&&s===dt.LIVE?0:i},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange","targetlivewindowchange"]},mediaTimeIsLive:{get(e){let{media:t,options:{liveEdgeOffset:i=10}={}}=e;if(!t)return!1;if(typeof t.liveEdgeStart=="number")return Number.isNaN(t.liveEdgeStart)?!1:t.currentTime>=t.liveEdgeStart;if(!(ri.mediaStreamType.get(e)===dt.LIVE))return!1;let a=t.seekable;if(!a)return!0;if(!a.length)return!1;let r=a.end(a.length-1)-i;return t.currentTime>=r},mediaEvents:["playing","timeupdate","progress","waiting","emptied"]},mediaSubtitlesList:{get(e){return ai(e).map(({kind:t,label:i,language:s})=>({kind:t,label:i,language:s}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack"]},mediaSubtitlesShowing:{get(e){return tn(e).map(({kind:t,label:i,language:s})=>({kind:t,label:i,language:s}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(e,t)=>{var i,s;let{media:a,options:r}=t;if(!a)return;let n=l=>{var c;!r.defaultSubtitles||l&&![nt.CAPTIONS,nt.SUBTITLES].includes((c=l?.track)==null?void 0:c.kind)||na(t,!0)};return a.addEventListener("loadstart",n),(i=a.textTracks)==null||i.addEventListener("addtrack",n),(s=a.textTracks)==null||s.addEventListener("removetrack",n),()=>{var l,c;a.removeEventListener("loadstart",n),(l=a.textTracks)==null||l.removeEventListener("addtrack",n),(c=a.textTracks)==null||c.removeEventListener("removetrack",n)}}]},mediaChaptersCues:{get(e){var t;let{media:i}=e;if(!i)return[];let[s]=Re(i,{kind:nt.CHAPTERS});return Array.from((t=s?.cues)!=null?t:[]).map(({text:a,startTime:r,endTime:n})=>({text:vu(a),startTime:r,endTime:n}))},mediaEvents:["loadstart","loadedmetadata"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(e,t)=>{var i;let{media:s}=t;if(!s)return;let a=s.querySelector('track[kind="chapters"][default][src]'),r=(i=s.shadowRoot)==null?void 0:i.querySelector(':is(video,audio) > track[kind="chapters"][default][src]');return a?.addEventListener("load",e),r?.addEventListener("load",e),()=>{a?.removeEventListener("load",e),r?.removeEventListener("load",e)}}]},mediaIsPip:{get(e){var t,i;let{media:s,documentElement:a}=e;if(!s||!a||!a.pictureInPictureElement)return!1;if(a.pictureInPictureElement===s)return!0;if(a.pictureInPictureElement instanceof HTMLMediaElement)return(t=s.localName)!=null&&t.includes("-")?st(s,a.pictureInPictureElement):!1;if(a.pictureInPictureElement.localName.includes("-")){let r=a.pictureInPictureElement.shadowRoot;for(;r?.pictureInPictureElement;){if(r.pictureInPictureElement===s)return!0;r=(i=r.pictureInPictureElement)==null?void 0:i.shadowRoot}}return!1},set(e,t){let{media:i}=t;if(i)if(e){if(!F.pictureInPictureEnabled){console.warn("MediaChrome: Picture-in-picture is not enabled");return}if(!i.requestPictureInPicture){console.warn("MediaChrome: The current media does not support picture-in-picture");return}let s=()=>{console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a readyState > 0.")};i.requestPictureInPicture().catch(a=>{if(a.code===11){if(!i.src){console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a src set.");return}if(i.readyState===0&&i.preload==="none"){let r=()=>{i.removeEventListener("loadedmetadata",n),i.preload="none"},n=()=>{i.requestPictureInPicture().catch(s),r()};i.addEventListener("loadedmetadata",n),i.preload="metadata",setTimeout(()=>{i.readyState===0&&s(),r()},1e3)}else throw a}else throw a})}else F.pictureInPictureElement&&F.exitPictureInPicture()},mediaEvents:["enterpictureinpicture","leavepictureinpicture"]},mediaRenditionList:{get(e){var t;let{media:i}=e;return[...(t=i?.videoRenditions)!=null?t:[]].map(s=>({...s}))},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaRenditionSelected:{get(e){var t,i,s;let{media:a}=e;return(s=(i=a?.videoRenditions)==null?void 0:i[(t=a.videoRenditions)==null?void 0:t.selectedIndex])==null?void 0:s.id},set(e,t){let{media:i}=t;if(!i?.videoRenditions){console.warn("MediaController: Rendition selection not supported by this media.");return}let s=e,a=Array.prototype.findIndex.call(i.videoRenditions,r=>r.id==s);i.videoRenditions.selectedIndex!=a&&(i.videoRenditions.selectedIndex=a)},mediaEvents:["emptied"],videoRenditionsEvents:["addrendition","removerendition","change"]},mediaAudioTrackList:{get(e){var t;let{media:i}=e;return[...(t=i?.audioTracks)!=null?t:[]]},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaAudioTrackEnabled:{get(e){var t,i;let{media:s}=e;return(i=[...(t=s?.audioTracks)!=null?t:[]].find(a=>a.enabled))==null?void 0:i.id},set(e,t){let{media:i}=t;if(!i?.audioTracks){console.warn("MediaChrome: Audio track selection not supported by this media.");return}let s=e;for(let a of i.audioTracks)a.enabled=s==a.id},mediaEvents:["emptied"],audioTracksEvents:["addtrack","removetrack","change"]},mediaIsFullscreen:{get(e){return $l(e)},set(e,t,i){var s,a;e?(Bl(t),i.detail&&!((s=t.media)!=null&&s.inert)&&((a=t.media)==null||a.focus())):Wl(t)},rootEvents:["fullscreenchange","webkitfullscreenchange"],mediaEvents:["webkitbeginfullscreen","webkitendfullscreen","webkitpresentationmodechanged"]},mediaIsCasting:{get(e){var t;let{media:i}=e;return!i?.remote||((t=i.remote)==null?void 0:t.state)==="disconnected"?!1:i.remote.state==="connected"},set(e,t){var i,s;let{media:a}=t;if(a&&!(e&&((i=a.remote)==null?void 0:i.state)!=="disconnected")&&!(!e&&((s=a.remote)==null?void 0:s.state)!=="connected")){if(typeof a.remote.prompt!="function"){console.warn("MediaChrome: Casting is not supported in this environment");return}a.remote.prompt().catch(()=>{})}},remoteEvents:["connect","connecting","disconnect"]},mediaIsAirplaying:{get(){return!1},set(e,t){let{media:i}=t;if(i){if(!(i.webkitShowPlaybackTargetPicker&&d.WebKitPlaybackTargetAvailabilityEvent)){console.error("MediaChrome: received a request to select AirPlay but AirPlay is not supported in this environment");return}i.webkitShowPlaybackTargetPicker()}},mediaEvents:["webkitcurrentplaybacktargetiswirelesschanged"]},mediaFullscreenUnavailable:{get(e){let{media:t}=e;if(!Gl||!jr(t))return ot.UNSUPPORTED}},mediaPipUnavailable:{get(e){let{media:t}=e;if(!ql||!Jr(t))return ot.UNSUPPORTED;if(t?.disablePictureInPicture)return ot.UNAVAILABLE}},mediaVolumeUnavailable:{get(e){let{media:t}=e;if(la===!1||t?.volume==null)return ot.UNSUPPORTED},stateOwnersUpdateHandlers:[e=>{la==null&&mu.then(t=>e(t?void 0:ot.UNSUPPORTED))}]},mediaCastUnavailable:{get(e,{availability:t="not-available"}={}){var i;let{media:s}=e;if(!Ql||!((i=s?.remote)!=null&&i.state))return ot.UNSUPPORTED;if(!(t==null||t==="available"))return ot.UNAVAILABLE},stateOwnersUpdateHandlers:[(e,t)=>{var i;let{media:s}=t;return s?(s.disableRemotePlayback||s.hasAttribute("disableremoteplayback")||(i=s?.remote)==null||i.watchAvailability(r=>{e({availability:r?"available":"not-available"})}).catch(r=>{r.name==="NotSupportedError"?e({availability:null}):e({availability:"not-available"})}),()=>{var r;(r=s?.remote)==null||r.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaAirplayUnavailable:{get(e,t){if(!Yl)return ot.UNSUPPORTED;if(t?.availability==="not-available")return ot.UNAVAILABLE},mediaEvents:["webkitplaybacktargetavailabilitychanged"],stateOwnersUpdateHandlers:[(e,t)=>{var i;let{media:s}=t;return s?(s.disableRemotePlayback||s.hasAttribute("disableremoteplayback")||(i=s?.remote)==null||i.watchAvailability(r=>{e({availability:r?"available":"not-available"})}).catch(r=>{r.name==="NotSupportedError"?e({availability:null}):e({availability:"not-available"})}),()=>{var r;(r=s?.remote)==null||r.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaRenditionUnavailable:{get(e){var t;let{media:i}=e;if(!i?.videoRenditions)return ot.UNSUPPORTED;if(!((t=i.videoRenditions)!=null&&t.length))return ot.UNAVAILABLE},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaAudioTrackUnavailable:{get(e){var t,i;let{media:s}=e;if(!s?.audioTracks)return ot.UNSUPPORTED;if(((i=(t=s.audioTracks)==null?void 0:t.length)!=null?i:0)<=1)return ot.UNAVAILABLE},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaLang:{get(e){let{options:{mediaLang:t}={}}=e;return t??"en"}}};var Zl={[h.MEDIA_PREVIEW_REQUEST](e,t,{detail:i}){var s,a,r;let{media:n}=t,l=i??void 0,c,E;if(n&&l!=null){let[m]=Re(n,{kind:nt.METADATA,label:"thumbnails"}),_=Array.prototype.find.call((s=m?.cues)!=null?s:[],(g,M,y)=>M===0?g.endTime>l:M===y.length-1?g.startTime<=l:g.startTime<=l&&g.endTime>l);if(_){let g=/'^(?:[a-z]+:)?\/\//i.test(_.text)||(a=n?.querySelector('track[label="thumbnails"]'))==null?void 0:a.src,M=new URL(_.text,g);E=new URLSearchParams(M.hash).get("#xywh").split(",").map(it=>+it),c=M.href}}let T=e.mediaDuration.get(t),f=(r=e.mediaChaptersCues.get(t).find((m,_,g)=>_===g.length-1&&T===m.endTime?m.startTime<=l&&m.endTime>=l:m.startTime<=l&&m.endTime>l))==null?void 0:r.text;return i!=null&&f==null&&(f=""),{mediaPreviewTime:l,mediaPreviewImage:c,mediaPreviewCoords:E,mediaPreviewChapter:f}},[h.MEDIA_PAUSE_REQUEST](e,t){e["mediaPaused"].set(!0,t)},[h.MEDIA_PLAY_REQUEST](e,t){var i,s,a,r;let n="mediaPaused",c=e.mediaStreamType.get(t)===dt.LIVE,E=!((i=t.options)!=null&&i.noAutoSeekToLive),T=e.mediaTargetLiveWindow.get(t)>0;if(c&&E&&!T){let S=(s=e.mediaSeekable.get(t))==null?void 0:s[1];if(S){let f=(r=(a=t.options)==null?void 0:a.seekToLiveOffset)!=null?r:0,m=S-f;e.mediaCurrentTime.set(m,t)}}e[n].set(!1,t)},[h.MEDIA_PLAYBACK_RATE_REQUEST](e,t,{detail:i}){let s="mediaPlaybackRate",a=i;e[s].set(a,t)},[h.MEDIA_MUTE_REQUEST](e,t){e["mediaMuted"].set(!0,t)},[h.MEDIA_UNMUTE_REQUEST](e,t){let i="mediaMuted";e.mediaVolume.get(t)||e.mediaVolume.set(.25,t),e[i].set(!1,t)},[h.MEDIA_LOOP_REQUEST](e,t,{detail:i}){let s="mediaLoop",a=!!i;return e[s].set(a,t),{mediaLoop:a}},[h.MEDIA_VOLUME_REQUEST](e,t,{detail:i}){let s="mediaVolume",a=i;a&&e.mediaMuted.get(t)&&e.mediaMuted.set(!1,t),e[s].set(a,t)},[h.MEDIA_SEEK_REQUEST](e,t,{detail:i}){let s="mediaCurrentTime",a=i;e[s].set(a,t)},[h.MEDIA_SEEK_TO_LIVE_REQUEST](e,t){var i,s,a;let r="mediaCurrentTime",n=(i=e.mediaSeekable.get(t))==null?void 0:i[1];if(Number.isNaN(Number(n)))return;let l=(a=(s=t.options)==null?void 0:s.seekToLiveOffset)!=null?a:0,c=n-l;e[r].set(c,t)},[h.MEDIA_SHOW_SUBTITLES_REQUEST](e,t,{detail:i}){var s;let{options:a}=t,r=ai(t),n=Zr(i),l=(s=n[0])==null?void 0:s.language;l&&!a.noSubtitlesLangPref&&d.localStorage.setItem("media-chrome-pref-subtitles-lang",l),Le(ie.SHOWING,r,n)},[h.MEDIA_DISABLE_SUBTITLES_REQUEST](e,t,{detail:i}){let s=ai(t),a=i??[];Le(ie.DISABLED,s,a)},[h.MEDIA_TOGGLE_SUBTITLES_REQUEST](e,t,{detail:i}){na(t,i)},[h.MEDIA_RENDITION_REQUEST](e,t,{detail:i}){let s="mediaRenditionSelected",a=i;e[s].set(a,t)},[h.MEDIA_AUDIO_TRACK_REQUEST](e,t,{detail:i}){let s="mediaAudioTrackEnabled",a=i;e[s].set(a,t)},[h.MEDIA_ENTER_PIP_REQUEST](e,t){let i="mediaIsPip";e.mediaIsFullscreen.get(t)&&e.mediaIsFullscreen.set(!1,t),e[i].set(!0,t)},[h.MEDIA_EXIT_PIP_REQUEST](e,t){e["mediaIsPip"].set(!1,t)},[h.MEDIA_ENTER_FULLSCREEN_REQUEST](e,t,i){let s="mediaIsFullscreen";e.mediaIsPip.get(t)&&e.mediaIsPip.set(!1,t),e[s].set(!0,t,i)},[h.MEDIA_EXIT_FULLSCREEN_REQUEST](e,t){e["mediaIsFullscreen"].set(!1,t)},[h.MEDIA_ENTER_CAST_REQUEST](e,t){let i="mediaIsCasting";e.mediaIsFullscreen.get(t)&&e.mediaIsFullscreen.set(!1,t),e[i].set(!0,t)},[h.MEDIA_EXIT_CAST_REQUEST](e,t){e["mediaIsCasting"].set(!1,t)},[h.MEDIA_AIRPLAY_REQUEST](e,t){e["mediaIsAirplaying"].set(!0,t)}};var Xl=({media:e,fullscreenElement:t,documentElement:i,stateMediator:s=ri,requestMap:a=Zl,options:r={},monitorStateOwnersOnlyWithSubscriptions:n=!0})=>{let l=[],c={options:{...r}},E=Object.freeze({mediaPreviewTime:void 0,mediaPreviewImage:void 0,mediaPreviewCoords:void 0,mediaPreviewChapter:void 0}),T=g=>{g!=null&&(oa(g,E)||(E=Object.freeze({...E,...g}),l.forEach(M=>M(E))))},S=()=>{let g=Object.entries(s).reduce((M,[y,{get:it}])=>(M[y]=it(c),M),{});T(g)},f={},m,_=async(g,M)=>{var y,it,xi,Ci,We,Vt,Kt,Oi,_e,yo,ko,wo,Io,Mo,Lo,Ro;let Mc=!!m;if(m={...c,...m??{},...g},Mc)return;await zl(...Object.values(g));let $e=l.length>0&&M===0&&n,Do=c.media!==m.media,xo=((y=c.media)==null?void 0:y.textTracks)!==((it=m.media)==null?void 0:it.textTracks),Co=((xi=c.media)==null?void 0:xi.videoRenditions)!==((Ci=m.media)==null?void 0:Ci.videoRenditions),Oo=((We=c.media)==null?void 0:We.audioTracks)!==((Vt=m.media)==null?void 0:Vt.audioTracks),Uo=((Kt=c.media)==null?void 0:Kt.remote)!==((Oi=m.media)==null?void 0:Oi.remote),Po=c.documentElement!==m.documentElement,No=!!c.media&&(Do||$e),Ho=!!((_e=c.media)!=null&&_e.textTracks)&&(xo||$e),Fo=!!((yo=c.media)!=null&&yo.videoRenditions)&&(Co||$e),Bo=!!((ko=c.media)!=null&&ko.audioTracks)&&(Oo||$e),Wo=!!((wo=c.media)!=null&&wo.remote)&&(Uo||$e),$o=!!c.documentElement&&(Po||$e),Rr=No||Ho||Fo||Bo||Wo||$o,Ve=l.length===0&&M===1&&n,Vo=!!m.media&&(Do||Ve),Ko=!!((Io=m.media)!=null&&Io.textTracks)&&(xo||Ve),Go=!!((Mo=m.media)!=null&&Mo.videoRenditions)&&(Co||Ve),qo=!!((Lo=m.media)!=null&&Lo.audioTracks)&&(Oo||Ve),Yo=!!((Ro=m.media)!=null&&Ro.remote)&&(Uo||Ve),Qo=!!m.documentElement&&(Po||Ve),zo=Vo||Ko||Go||qo||Yo||Qo;if(!(Rr||zo)){Object.entries(m).forEach(([U,Ui])=>{c[U]=Ui}),S(),m=void 0;return}Object.entries(s).forEach(([U,{get:Ui,mediaEvents:Lc=[],textTracksEvents:Rc=[],videoRenditionsEvents:Dc=[],audioTracksEvents:xc=[],remoteEvents:Cc=[],rootEvents:Oc=[],stateOwnersUpdateHandlers:Uc=[]}])=>{f[U]||(f[U]={});let lt=W=>{let Y=Ui(c,W);T({[U]:Y})},Z;Z=f[U].mediaEvents,Lc.forEach(W=>{Z&&No&&(c.media.removeEventListener(W,Z),f[U].mediaEvents=void 0),Vo&&(m.media.addEventListener(W,lt),f[U].mediaEvents=lt)}),Z=f[U].textTracksEvents,Rc.forEach(W=>{var Y,bt;Z&&Ho&&((Y=c.media.textTracks)==null||Y.removeEventListener(W,Z),f[U].textTracksEvents=void 0),Ko&&((bt=m.media.textTracks)==null||bt.addEventListener(W,lt),f[U].textTracksEvents=lt)}),Z=f[U].videoRenditionsEvents,Dc.forEach(W=>{var Y,bt;Z&&Fo&&((Y=c.media.videoRenditions)==null||Y.removeEventListener(W,Z),f[U].videoRenditionsEvents=void 0),Go&&((bt=m.media.videoRenditions)==null||bt.addEventListener(W,lt),f[U].videoRenditionsEvents=lt)}),Z=f[U].audioTracksEvents,xc.forEach(W=>{var Y,bt;Z&&Bo&&((Y=c.media.audioTracks)==null||Y.removeEventListener(W,Z),f[U].audioTracksEvents=void 0),qo&&((bt=m.media.audioTracks)==null||bt.addEventListener(W,lt),f[U].audioTracksEvents=lt)}),Z=f[U].remoteEvents,Cc.forEach(W=>{var Y,bt;Z&&Wo&&((Y=c.media.remote)==null||Y.removeEventListener(W,Z),f[U].remoteEvents=void 0),Yo&&((bt=m.media.remote)==null||bt.addEventListener(W,lt),f[U].remoteEvents=lt)}),Z=f[U].rootEvents,Oc.forEach(W=>{Z&&$o&&(c.documentElement.removeEventListener(W,Z),f[U].rootEvents=void 0),Qo&&(m.documentElement.addEventListener(W,lt),f[U].rootEvents=lt)});let Cs=f[U].stateOwnersUpdateHandlers;if(Cs&&Rr&&(Array.isArray(Cs)?Cs:[Cs]).forEach(Y=>{typeof Y=="function"&&Y()}),zo){let W=Uc.map(Y=>Y(lt,m)).filter(Y=>typeof Y=="function");f[U].stateOwnersUpdateHandlers=W.length===1?W[0]:W}else Rr&&(f[U].stateOwnersUpdateHandlers=void 0)}),Object.entries(m).forEach(([U,Ui])=>{c[U]=Ui}),S(),m=void 0};return _({media:e,fullscreenElement:t,documentElement:i,options:r}),{dispatch(g){let{type:M,detail:y}=g;if(a[M]&&E.mediaErrorCode==null){T(a[M](s,c,g));return}M==="mediaelementchangerequest"?_({media:y}):M==="fullscreenelementchangerequest"?_({fullscreenElement:y}):M==="documentelementchangerequest"?_({documentElement:y}):M==="optionschangerequest"&&(Object.entries(y??{}).forEach(([it,xi])=>{c.options[it]=xi}),S())},getState(){return E},subscribe(g){return _({},l.length+1),l.push(g),g(E),()=>{let M=l.indexOf(g);M>=0&&(_({},l.length-1),l.splice(M,1))}}}};var on=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},v=(e,t,i)=>(on(e,t,"read from private field"),i?i.call(e):t.get(e)),ct=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},yt=(e,t,i,s)=>(on(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),le=(e,t,i)=>(on(e,t,"access private method"),i),Zt,Qi,R,ut,zi,Lt,da,Zi,ca,en,xe,ua,sn,Xi,ha,an,ad,rd=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Enter"," ","f","m","k","c","l","j",">","<","p"],Jl=10,jl=.025,td=.25,fu=.25,Eu=2,u={DEFAULT_SUBTITLES:"defaultsubtitles",DEFAULT_STREAM_TYPE:"defaultstreamtype",DEFAULT_DURATION:"defaultduration",FULLSCREEN_ELEMENT:"fullscreenelement",HOTKEYS:"hotkeys",KEYBOARD_BACKWARD_SEEK_OFFSET:"keyboardbackwardseekoffset",KEYBOARD_FORWARD_SEEK_OFFSET:"keyboardforwardseekoffset",KEYBOARD_DOWN_VOLUME_STEP:"keyboarddownvolumestep",KEYBOARD_UP_VOLUME_STEP:"keyboardupvolumestep",KEYS_USED:"keysused",LANG:"lang",LOOP:"loop",LIVE_EDGE_OFFSET:"liveedgeoffset",NO_AUTO_SEEK_TO_LIVE:"noautoseektolive",NO_DEFAULT_STORE:"nodefaultstore",NO_HOTKEYS:"nohotkeys",NO_MUTED_PREF:"nomutedpref",NO_SUBTITLES_LANG_PREF:"nosubtitleslangpref",NO_VOLUME_PREF:"novolumepref",SEEK_TO_LIVE_OFFSET:"seektoliveoffset"},rn=class extends Se{constructor(){super(),ct(this,ca),ct(this,ua),ct(this,Xi),ct(this,an),this.mediaStateReceivers=[],this.associatedElementSubscriptions=new Map,ct(this,Zt,new oe(this,u.HOTKEYS)),ct(this,Qi,void 0),ct(this,R,void 0),ct(this,ut,null),ct(this,zi,void 0),ct(this,Lt,void 0),ct(this,da,i=>{var s;(s=v(this,R))==null||s.dispatch(i)}),ct(this,Zi,void 0),ct(this,xe,i=>{let{key:s,shiftKey:a}=i;if(!(a&&(s==="/"||s==="?")||rd.includes(s))){this.removeEventListener("keyup",v(this,xe));return}this.keyboardShortcutHandler(i)}),this.associateElement(this);let t={};yt(this,zi,i=>{Object.entries(i).forEach(([s,a])=>{if(s in t&&t[s]===a)return;this.propagateMediaState(s,a);let r=s.toLowerCase(),n=new d.CustomEvent(fl[r],{composed:!0,detail:a});this.dispatchEvent(n)}),t=i})}static get observedAttributes(){return super.observedAttributes.concat(u.NO_HOTKEYS,u.HOTKEYS,u.DEFAULT_STREAM_TYPE,u.DEFAULT_SUBTITLES,u.DEFAULT_DURATION,u.NO_MUTED_PREF,u.NO_VOLUME_PREF,u.LANG,u.LOOP,u.LIVE_EDGE_OFFSET,u.SEEK_TO_LIVE_OFFSET,u.NO_AUTO_SEEK_TO_LIVE)}get mediaStore(){return v(this,R)}set mediaStore(t){var i,s;if(v(this,R)&&((i=v(this,Lt))==null||i.call(this),yt(this,Lt,void 0)),yt(this,R,t),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)){le(this,ca,en).call(this);return}yt(this,Lt,(s=v(this,R))==null?void 0:s.subscribe(v(this,zi)))}get fullscreenElement(){var t;return(t=v(this,Qi))!=null?t:this}set fullscreenElement(t){var i;this.hasAttribute(u.FULLSCREEN_ELEMENT)&&this.removeAttribute(u.FULLSCREEN_ELEMENT),yt(this,Qi,t),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}get defaultSubtitles(){return k(this,u.DEFAULT_SUBTITLES)}set defaultSubtitles(t){w(this,u.DEFAULT_SUBTITLES,t)}get defaultStreamType(){return x(this,u.DEFAULT_STREAM_TYPE)}set defaultStreamType(t){D(this,u.DEFAULT_STREAM_TYPE,t)}get defaultDuration(){return L(this,u.DEFAULT_DURATION)}set defaultDuration(t){C(this,u.DEFAULT_DURATION,t)}get noHotkeys(){return k(this,u.NO_HOTKEYS)}set noHotkeys(t){w(this,u.NO_HOTKEYS,t)}get keysUsed(){return x(this,u.KEYS_USED)}set keysUsed(t){D(this,u.KEYS_USED,t)}get liveEdgeOffset(){return L(this,u.LIVE_EDGE_OFFSET)}set liveEdgeOffset(t){C(this,u.LIVE_EDGE_OFFSET,t)}get noAutoSeekToLive(){return k(this,u.NO_AUTO_SEEK_TO_LIVE)}set noAutoSeekToLive(t){w(this,u.NO_AUTO_SEEK_TO_LIVE,t)}get noVolumePref(){return k(this,u.NO_VOLUME_PREF)}set noVolumePref(t){w(this,u.NO_VOLUME_PREF,t)}get noMutedPref(){return k(this,u.NO_MUTED_PREF)}set noMutedPref(t){w(this,u.NO_MUTED_PREF,t)}get noSubtitlesLangPref(){return k(this,u.NO_SUBTITLES_LANG_PREF)}set noSubtitlesLangPref(t){w(this,u.NO_SUBTITLES_LANG_PREF,t)}get noDefaultStore(){return k(this,u.NO_DEFAULT_STORE)}set noDefaultStore(t){w(this,u.NO_DEFAULT_STORE,t)}get resolvedLang(){return ul()}attributeChangedCallback(t,i,s){var a,r,n,l,c,E,T,S,f,m,_,g;if(super.attributeChangedCallback(t,i,s),t===u.NO_HOTKEYS)s!==i&&s===""?(this.hasAttribute(u.HOTKEYS)&&console.warn("Media Chrome: Both `hotkeys` and `nohotkeys` have been set. All hotkeys will be disabled."),this.disableHotkeys()):s!==i&&s===null&&this.enableHotkeys(),le(this,Xi,ha).call(this);else if(t===u.HOTKEYS)v(this,Zt).value=s,le(this,Xi,ha).call(this);else if(t===u.DEFAULT_SUBTITLES&&s!==i)(a=v(this,R))==null||a.dispatch({type:"optionschangerequest",detail:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES)}});else if(t===u.DEFAULT_STREAM_TYPE)(n=v(this,R))==null||n.dispatch({type:"optionschangerequest",detail:{defaultStreamType:(r=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?r:void 0}});else if(t===u.LIVE_EDGE_OFFSET&&s!==i)(l=v(this,R))==null||l.dispatch({type:"optionschangerequest",detail:{liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(t===u.SEEK_TO_LIVE_OFFSET&&s!==i)(c=v(this,R))==null||c.dispatch({type:"optionschangerequest",detail:{seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(t===u.NO_AUTO_SEEK_TO_LIVE)(E=v(this,R))==null||E.dispatch({type:"optionschangerequest",detail:{noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE)}});else if(t===u.FULLSCREEN_ELEMENT){let M=s?(T=this.getRootNode())==null?void 0:T.getElementById(s):void 0;yt(this,Qi,M),(S=v(this,R))==null||S.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}else t===u.LANG&&s!==i?(Ps(s),(f=v(this,R))==null||f.dispatch({type:"optionschangerequest",detail:{mediaLang:s}})):t===u.LOOP&&s!==i?(m=v(this,R))==null||m.dispatch({type:h.MEDIA_LOOP_REQUEST,detail:s!=null}):t===u.NO_VOLUME_PREF&&s!==i?(_=v(this,R))==null||_.dispatch({type:"optionschangerequest",detail:{noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF)}}):t===u.NO_MUTED_PREF&&s!==i&&((g=v(this,R))==null||g.dispatch({type:"optionschangerequest",detail:{noMutedPref:this.hasAttribute(u.NO_MUTED_PREF)}}))}connectedCallback(){var t,i,s;this.associateElement(this),!v(this,R)&&!this.hasAttribute(u.NO_DEFAULT_STORE)&&le(this,ca,en).call(this),(t=v(this,R))==null||t.dispatch({type:"documentelementchangerequest",detail:F}),(i=v(this,R))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement}),super.connectedCallback(),v(this,R)&&!v(this,Lt)&&yt(this,Lt,(s=v(this,R))==null?void 0:s.subscribe(v(this,zi))),v(this,Zi)!==void 0&&v(this,R)&&this.media&&setTimeout(()=>{var a,r,n;(r=(a=this.media)==null?void 0:a.textTracks)!=null&&r.length&&((n=v(this,R))==null||n.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:v(this,Zi)}))},0),this.hasAttribute(u.NO_HOTKEYS)?this.disableHotkeys():this.enableHotkeys()}disconnectedCallback(){var t,i,s,a,r,n;if((t=super.disconnectedCallback)==null||t.call(this),this.disableHotkeys(),v(this,R)){let l=v(this,R).getState();yt(this,Zi,!!((i=l.mediaSubtitlesShowing)!=null&&i.length)),(s=v(this,R))==null||s.dispatch({type:"fullscreenelementchangerequest",detail:void 0}),(a=v(this,R))==null||a.dispatch({type:"documentelementchangerequest",detail:void 0}),(r=v(this,R))==null||r.dispatch({type:h.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:!1})}v(this,Lt)&&((n=v(this,Lt))==null||n.call(this),yt(this,Lt,void 0)),this.unassociateElement(this),v(this,ut)&&(v(this,ut).remove(),yt(this,ut,null))}mediaSetCallback(t){var i;super.mediaSetCallback(t),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:t}),t.hasAttribute("tabindex")||(t.tabIndex=-1)}mediaUnsetCallback(t){var i;super.mediaUnsetCallback(t),(i=v(this,R))==null||i.dispatch({type:"mediaelementchangerequest",detail:void 0})}propagateMediaState(t,i){sd(this.mediaStateReceivers,t,i)}associateElement(t){if(!t)return;let{associatedElementSubscriptions:i}=this;if(i.has(t))return;let s=this.registerMediaStateReceiver.bind(this),a=this.unregisterMediaStateReceiver.bind(this),r=Su(t,s,a);Object.values(h).forEach(n=>{t.addEventListener(n,v(this,da))}),i.set(t,r)}unassociateElement(t){if(!t)return;let{associatedElementSubscriptions:i}=this;if(!i.has(t))return;i.get(t)(),i.delete(t),Object.values(h).forEach(a=>{t.removeEventListener(a,v(this,da))})}registerMediaStateReceiver(t){if(!t)return;let i=this.mediaStateReceivers;i.indexOf(t)>-1||(i.push(t),v(this,R)&&Object.entries(v(this,R).getState()).forEach(([a,r])=>{sd([t],a,r)}))}unregisterMediaStateReceiver(t){let i=this.mediaStateReceivers,s=i.indexOf(t);s<0||i.splice(s,1)}enableHotkeys(){this.addEventListener("keydown",le(this,ua,sn))}disableHotkeys(){this.removeEventListener("keydown",le(this,ua,sn)),this.removeEventListener("keyup",v(this,xe))}get hotkeys(){return v(this,Zt)}set hotkeys(t){D(this,u.HOTKEYS,t)}keyboardShortcutHandler(t){var i,s,a,r,n,l,c,E,T;let S=t.target;if(((a=(s=(i=S.getAttribute(u.KEYS_USED))==null?void 0:i.split(" "))!=null?s:S?.keysUsed)!=null?a:[]).map(y=>y==="Space"?" ":y).filter(Boolean).includes(t.key))return;let m,_,g;if(!(v(this,Zt).contains(ta(t.key))||t.shiftKey&&(t.key==="/"||t.key==="?")&&v(this,Zt).contains("noshift+/")))switch(t.key){case" ":case"k":m=v(this,R).getState().mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"m":m=this.mediaStore.getState().mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"f":m=this.mediaStore.getState().mediaIsFullscreen?h.MEDIA_EXIT_FULLSCREEN_REQUEST:h.MEDIA_ENTER_FULLSCREEN_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"c":this.dispatchEvent(new d.CustomEvent(h.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}));break;case"ArrowLeft":case"j":{let y=this.hasAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET):Jl;_=Math.max(((r=this.mediaStore.getState().mediaCurrentTime)!=null?r:0)-y,0),g=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"ArrowRight":case"l":{let y=this.hasAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET):Jl;_=Math.max(((n=this.mediaStore.getState().mediaCurrentTime)!=null?n:0)+y,0),g=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"ArrowUp":{let y=this.hasAttribute(u.KEYBOARD_UP_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_UP_VOLUME_STEP):jl;_=Math.min(((l=this.mediaStore.getState().mediaVolume)!=null?l:1)+y,1),g=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"ArrowDown":{let y=this.hasAttribute(u.KEYBOARD_DOWN_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_DOWN_VOLUME_STEP):jl;_=Math.max(((c=this.mediaStore.getState().mediaVolume)!=null?c:1)-y,0),g=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"<":{let y=(E=this.mediaStore.getState().mediaPlaybackRate)!=null?E:1;_=Math.max(y-td,fu).toFixed(2),g=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case">":{let y=(T=this.mediaStore.getState().mediaPlaybackRate)!=null?T:1;_=Math.min(y+td,Eu).toFixed(2),g=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(g);break}case"/":case"?":{t.shiftKey&&le(this,an,ad).call(this);break}case"p":{m=this.mediaStore.getState().mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST,g=new d.CustomEvent(m,{composed:!0,bubbles:!0}),this.dispatchEvent(g);break}default:break}}};Zt=new WeakMap;Qi=new WeakMap;R=new WeakMap;ut=new WeakMap;zi=new WeakMap;Lt=new WeakMap;da=new WeakMap;Zi=new WeakMap;ca=new WeakSet;en=function(){var e;this.mediaStore=Xl({media:this.media,fullscreenElement:this.fullscreenElement,options:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES),defaultDuration:this.hasAttribute(u.DEFAULT_DURATION)?+this.getAttribute(u.DEFAULT_DURATION):void 0,defaultStreamType:(e=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?e:void 0,liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE),noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF),noMutedPref:this.hasAttribute(u.NO_MUTED_PREF),noSubtitlesLangPref:this.hasAttribute(u.NO_SUBTITLES_LANG_PREF)}})};xe=new WeakMap;ua=new WeakSet;sn=function(e){var t;let{metaKey:i,altKey:s,key:a,shiftKey:r}=e,n=r&&(a==="/"||a==="?");if(n&&((t=v(this,ut))!=null&&t.open)){this.removeEventListener("keyup",v(this,xe));return}if(i||s||!n&&!rd.includes(a)){this.removeEventListener("keyup",v(this,xe));return}let l=e.target,c=l instanceof HTMLElement&&(l.tagName.toLowerCase()==="media-volume-range"||l.tagName.toLowerCase()==="media-time-range");[" ","ArrowLeft","ArrowRight","ArrowUp","ArrowDown"].includes(a)&&!v(this,Zt).contains(ta(a))&&!c&&e.preventDefault(),this.addEventListener("keyup",v(this,xe),{once:!0})};Xi=new WeakSet;ha=function(){v(this,ut)&&(v(this,ut).hotkeys=v(this,Zt).value||void 0,(this.noHotkeys||v(this,Zt).contains("noshift+/"))&&(v(this,ut).open=!1))};an=new WeakSet;ad=function(){v(this,ut)||(yt(this,ut,F.createElement("media-keyboard-shortcuts-dialog")),le(this,Xi,ha).call(this),this.appendChild(v(this,ut))),v(this,ut).open=!0};var gu=Object.values(o),bu=Object.values(Or),nd=e=>{var t,i,s,a;let{observedAttributes:r}=e.constructor;!r&&((t=e.nodeName)!=null&&t.includes("-"))&&(d.customElements.upgrade(e),{observedAttributes:r}=e.constructor);let n=(a=(s=(i=e?.getAttribute)==null?void 0:i.call(e,I.MEDIA_CHROME_ATTRIBUTES))==null?void 0:s.split)==null?void 0:a.call(s,/\s+/);return Array.isArray(r||n)?(r||n).filter(l=>gu.includes(l)):[]},_u=e=>{var t,i;return(t=e.nodeName)!=null&&t.includes("-")&&d.customElements.get((i=e.nodeName)==null?void 0:i.toLowerCase())&&!(e instanceof d.customElements.get(e.nodeName.toLowerCase()))&&d.customElements.upgrade(e),bu.some(s=>s in e)},nn=e=>_u(e)||!!nd(e).length,ed=e=>{var t;return(t=e?.join)==null?void 0:t.call(e,":")},id={[o.MEDIA_SUBTITLES_LIST]:Me,[o.MEDIA_SUBTITLES_SHOWING]:Me,[o.MEDIA_SEEKABLE]:ed,[o.MEDIA_BUFFERED]:e=>e?.map(ed).join(" "),[o.MEDIA_PREVIEW_COORDS]:e=>e?.join(" "),[o.MEDIA_RENDITION_LIST]:Cl,[o.MEDIA_AUDIO_TRACK_LIST]:Ul},Au=async(e,t,i)=>{var s,a;if(e.isConnected||await sa(0),typeof i=="boolean"||i==null)return w(e,t,i);if(typeof i=="number")return C(e,t,i);if(typeof i=="string")return D(e,t,i);if(Array.isArray(i)&&!i.length)return e.removeAttribute(t);let r=(a=(s=id[t])==null?void 0:s.call(id,i))!=null?a:i;return e.setAttribute(t,r)},Tu=e=>{var t;return!!((t=e.closest)!=null&&t.call(e,'*[slot="media"]'))},De=(e,t)=>{if(Tu(e))return;let i=(a,r)=>{var n,l;nn(a)&&r(a);let{children:c=[]}=a??{},E=(l=(n=a?.shadowRoot)==null?void 0:n.children)!=null?l:[];[...c,...E].forEach(S=>De(S,r))},s=e?.nodeName.toLowerCase();if(s.includes("-")&&!nn(e)){d.customElements.whenDefined(s).then(()=>{i(e,t)});return}i(e,t)},sd=(e,t,i)=>{e.forEach(s=>{if(t in s){s[t]=i;return}let a=nd(s),r=t.toLowerCase();a.includes(r)&&Au(s,r,i)})},Su=(e,t,i)=>{De(e,t);let s=T=>{var S;let f=(S=T?.composedPath()[0])!=null?S:T.target;t(f)},a=T=>{var S;let f=(S=T?.composedPath()[0])!=null?S:T.target;i(f)};e.addEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,s),e.addEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,a);let r=T=>{T.forEach(S=>{let{addedNodes:f=[],removedNodes:m=[],type:_,target:g,attributeName:M}=S;_==="childList"?(Array.prototype.forEach.call(f,y=>De(y,t)),Array.prototype.forEach.call(m,y=>De(y,i))):_==="attributes"&&M===I.MEDIA_CHROME_ATTRIBUTES&&(nn(g)?t(g):i(g))})},n=[],l=T=>{let S=T.target;S.name!=="media"&&(n.forEach(f=>De(f,i)),n=[...S.assignedElements({flatten:!0})],n.forEach(f=>De(f,t)))};e.addEventListener("slotchange",l);let c=new MutationObserver(r);return c.observe(e,{childList:!0,attributes:!0,subtree:!0}),()=>{De(e,i),e.removeEventListener("slotchange",l),c.disconnect(),e.removeEventListener(h.REGISTER_MEDIA_STATE_RECEIVER,s),e.removeEventListener(h.UNREGISTER_MEDIA_STATE_RECEIVER,a)}};d.customElements.get("media-controller")||d.customElements.define("media-controller",rn);var od=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},ma=(e,t,i)=>(od(e,t,"read from private field"),i?i.call(e):t.get(e)),yu=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},pa=(e,t,i,s)=>(od(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),Rt;function ku(e){return`
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
  `}var Ji=class extends d.HTMLElement{constructor(){if(super(),yu(this,Rt,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(t,i,s){var a,r,n,l,c;t===I.MEDIA_CONTROLLER&&(i&&((r=(a=ma(this,Rt))==null?void 0:a.unassociateElement)==null||r.call(a,this),pa(this,Rt,null)),s&&this.isConnected&&(pa(this,Rt,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=ma(this,Rt))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var t,i,s;let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(pa(this,Rt,(t=this.getRootNode())==null?void 0:t.getElementById(a)),(s=(i=ma(this,Rt))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var t,i;(i=(t=ma(this,Rt))==null?void 0:t.unassociateElement)==null||i.call(t,this),pa(this,Rt,null)}};Rt=new WeakMap;Ji.shadowRootOptions={mode:"open"};Ji.getTemplateHTML=ku;d.customElements.get("media-control-bar")||d.customElements.define("media-control-bar",Ji);var ni={PLACEMENT:"placement",BOUNDS:"bounds"};function wu(e){return`
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
  `}var oi=class extends d.HTMLElement{constructor(){if(super(),this.updateXOffset=()=>{var t;if(!Ks(this,{checkOpacity:!1,checkVisibilityCSS:!1}))return;let i=this.placement;if(i==="left"||i==="right"){this.style.removeProperty("--media-tooltip-offset-x");return}let s=getComputedStyle(this),a=(t=Mt(this,"#"+this.bounds))!=null?t:et(this);if(!a)return;let{x:r,width:n}=a.getBoundingClientRect(),{x:l,width:c}=this.getBoundingClientRect(),E=l+c,T=r+n,S=s.getPropertyValue("--media-tooltip-offset-x"),f=S?parseFloat(S.replace("px","")):0,m=s.getPropertyValue("--media-tooltip-container-margin"),_=m?parseFloat(m.replace("px","")):0,g=l-r+f-_,M=E-T+f+_;if(g<0){this.style.setProperty("--media-tooltip-offset-x",`${g}px`);return}if(M>0){this.style.setProperty("--media-tooltip-offset-x",`${M}px`);return}this.style.removeProperty("--media-tooltip-offset-x")},!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t))}if(this.arrowEl=this.shadowRoot.querySelector("#arrow"),Object.prototype.hasOwnProperty.call(this,"placement")){let t=this.placement;delete this.placement,this.placement=t}}static get observedAttributes(){return[ni.PLACEMENT,ni.BOUNDS]}get placement(){return x(this,ni.PLACEMENT)}set placement(t){D(this,ni.PLACEMENT,t)}get bounds(){return x(this,ni.BOUNDS)}set bounds(t){D(this,ni.BOUNDS,t)}};oi.shadowRootOptions={mode:"open"};oi.getTemplateHTML=wu;d.customElements.get("media-tooltip")||d.customElements.define("media-tooltip",oi);var ln=oi;var un=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},Q=(e,t,i)=>(un(e,t,"read from private field"),i?i.call(e):t.get(e)),Ce=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},va=(e,t,i,s)=>(un(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),ld=(e,t,i)=>(un(e,t,"access private method"),i),Dt,di,dn,dd,ce,li,fa,cn,cd,de={TOOLTIP_PLACEMENT:"tooltipplacement",DISABLED:"disabled",NO_TOOLTIP:"notooltip"};function Iu(e,t={}){return`
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

    ${this.getSlotTemplateHTML(e,t)}

    <slot name="tooltip">
      <media-tooltip part="tooltip" aria-hidden="true">
        <template shadowrootmode="${ln.shadowRootOptions.mode}">
          ${ln.getTemplateHTML({})}
        </template>
        <slot name="tooltip-content">
          ${this.getTooltipContentHTML(e)}
        </slot>
      </media-tooltip>
    </slot>
  `}function Mu(e,t){return`
    <slot></slot>
  `}function Lu(){return""}var K=class extends d.HTMLElement{constructor(){if(super(),Ce(this,dn),Ce(this,cn),Ce(this,Dt,void 0),this.preventClick=!1,this.tooltipEl=null,Ce(this,di,t=>{this.preventClick||this.handleClick(t),setTimeout(Q(this,ce),0)}),Ce(this,ce,()=>{var t,i;(i=(t=this.tooltipEl)==null?void 0:t.updateXOffset)==null||i.call(t)}),Ce(this,li,t=>{let{key:i}=t;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",Q(this,li));return}this.preventClick||this.handleClick(t)}),Ce(this,fa,t=>{let{metaKey:i,altKey:s,key:a}=t;if(i||s||!this.keysUsed.includes(a)){this.removeEventListener("keyup",Q(this,li));return}this.addEventListener("keyup",Q(this,li),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes),i=this.constructor.getTemplateHTML(t);$(this.shadowRoot,i)}this.tooltipEl=this.shadowRoot.querySelector("media-tooltip")}static get observedAttributes(){return["disabled",de.TOOLTIP_PLACEMENT,I.MEDIA_CONTROLLER,o.MEDIA_LANG]}enable(){this.addEventListener("click",Q(this,di)),this.addEventListener("keydown",Q(this,fa)),this.tabIndex=0}disable(){this.removeEventListener("click",Q(this,di)),this.removeEventListener("keydown",Q(this,fa)),this.removeEventListener("keyup",Q(this,li)),this.tabIndex=-1}attributeChangedCallback(t,i,s){var a,r,n,l,c;t===I.MEDIA_CONTROLLER?(i&&((r=(a=Q(this,Dt))==null?void 0:a.unassociateElement)==null||r.call(a,this),va(this,Dt,null)),s&&this.isConnected&&(va(this,Dt,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=Q(this,Dt))==null?void 0:l.associateElement)==null||c.call(l,this))):t==="disabled"&&s!==i?s==null?this.enable():this.disable():t===de.TOOLTIP_PLACEMENT&&this.tooltipEl&&s!==i?this.tooltipEl.placement=s:t===o.MEDIA_LANG&&(this.shadowRoot.querySelector('slot[name="tooltip-content"]').innerHTML=this.constructor.getTooltipContentHTML()),ld(this,dn,dd).call(this)&&Q(this,ce).call(this)}connectedCallback(){var t,i,s;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),this.hasAttribute("disabled")?this.disable():this.enable(),this.setAttribute("role","button");let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(va(this,Dt,(t=this.getRootNode())==null?void 0:t.getElementById(r)),(s=(i=Q(this,Dt))==null?void 0:i.associateElement)==null||s.call(i,this)),d.customElements.whenDefined("media-tooltip").then(()=>ld(this,cn,cd).call(this))}disconnectedCallback(){var t,i;this.disable(),(i=(t=Q(this,Dt))==null?void 0:t.unassociateElement)==null||i.call(t,this),va(this,Dt,null),this.removeEventListener("mouseenter",Q(this,ce)),this.removeEventListener("focus",Q(this,ce)),this.removeEventListener("click",Q(this,di))}get keysUsed(){return["Enter"," "]}get tooltipPlacement(){return x(this,de.TOOLTIP_PLACEMENT)}set tooltipPlacement(t){D(this,de.TOOLTIP_PLACEMENT,t)}get mediaController(){return x(this,I.MEDIA_CONTROLLER)}set mediaController(t){D(this,I.MEDIA_CONTROLLER,t)}get disabled(){return k(this,de.DISABLED)}set disabled(t){w(this,de.DISABLED,t)}get noTooltip(){return k(this,de.NO_TOOLTIP)}set noTooltip(t){w(this,de.NO_TOOLTIP,t)}handleClick(t){}};Dt=new WeakMap;di=new WeakMap;dn=new WeakSet;dd=function(){try{return this.matches(":hover, :focus-visible")}catch{return this.matches(":hover, :focus")}};ce=new WeakMap;li=new WeakMap;fa=new WeakMap;cn=new WeakSet;cd=function(){this.addEventListener("mouseenter",Q(this,ce)),this.addEventListener("focus",Q(this,ce)),this.addEventListener("click",Q(this,di));let e=this.tooltipPlacement;e&&this.tooltipEl&&(this.tooltipEl.placement=e)};K.shadowRootOptions={mode:"open"};K.getTemplateHTML=Iu;K.getSlotTemplateHTML=Mu;K.getTooltipContentHTML=Lu;d.customElements.get("media-chrome-button")||d.customElements.define("media-chrome-button",K);var Ru=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="m6 21 15-9L6 3v18Z"/>
</svg>`,Du=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M6 20h4V4H6v16Zm8-16v16h4V4h-4Z"/>
</svg>`;function xu(e){return`
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
      <slot name="play">${Ru}</slot>
      <slot name="pause">${Du}</slot>
    </slot>
  `}function Cu(){return`
    <slot name="tooltip-play">${p("Play")}</slot>
    <slot name="tooltip-pause">${p("Pause")}</slot>
  `}var ud=e=>{let t=e.mediaPaused?p("play"):p("pause");e.setAttribute("aria-label",t)},ji=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_ENDED]}connectedCallback(){super.connectedCallback(),ud(this)}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),(t===o.MEDIA_PAUSED||t===o.MEDIA_LANG)&&ud(this)}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(t){w(this,o.MEDIA_PAUSED,t)}handleClick(){let t=this.mediaPaused?h.MEDIA_PLAY_REQUEST:h.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(t,{composed:!0,bubbles:!0}))}};ji.getSlotTemplateHTML=xu;ji.getTooltipContentHTML=Cu;d.customElements.get("media-play-button")||d.customElements.define("media-play-button",ji);var Ou=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M16.5 12A4.5 4.5 0 0 0 14 8v2.18l2.45 2.45a4.22 4.22 0 0 0 .05-.63Zm2.5 0a6.84 6.84 0 0 1-.54 2.64L20 16.15A8.8 8.8 0 0 0 21 12a9 9 0 0 0-7-8.77v2.06A7 7 0 0 1 19 12ZM4.27 3 3 4.27 7.73 9H3v6h4l5 5v-6.73l4.25 4.25A6.92 6.92 0 0 1 14 18.7v2.06A9 9 0 0 0 17.69 19l2 2.05L21 19.73l-9-9L4.27 3ZM12 4 9.91 6.09 12 8.18V4Z"/>
</svg>`,hd=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4Z"/>
</svg>`,Uu=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4ZM14 3.23v2.06a7 7 0 0 1 0 13.42v2.06a9 9 0 0 0 0-17.54Z"/>
</svg>`;function Pu(e){return`
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
      <slot name="off">${Ou}</slot>
      <slot name="low">${hd}</slot>
      <slot name="medium">${hd}</slot>
      <slot name="high">${Uu}</slot>
    </slot>
  `}function Nu(){return`
    <slot name="tooltip-mute">${p("Mute")}</slot>
    <slot name="tooltip-unmute">${p("Unmute")}</slot>
  `}var md=e=>{let i=e.mediaVolumeLevel==="off"?p("unmute"):p("mute");e.setAttribute("aria-label",i)},ts=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME_LEVEL]}connectedCallback(){super.connectedCallback(),md(this)}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),t===o.MEDIA_VOLUME_LEVEL&&md(this)}get mediaVolumeLevel(){return x(this,o.MEDIA_VOLUME_LEVEL)}set mediaVolumeLevel(t){D(this,o.MEDIA_VOLUME_LEVEL,t)}handleClick(){let t=this.mediaVolumeLevel==="off"?h.MEDIA_UNMUTE_REQUEST:h.MEDIA_MUTE_REQUEST;this.dispatchEvent(new d.CustomEvent(t,{composed:!0,bubbles:!0}))}};ts.getSlotTemplateHTML=Pu;ts.getTooltipContentHTML=Nu;d.customElements.get("media-mute-button")||d.customElements.define("media-mute-button",ts);var gn=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},G=(e,t,i)=>(gn(e,t,"read from private field"),i?i.call(e):t.get(e)),tt=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},ue=(e,t,i,s)=>(gn(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),kt=(e,t,i)=>(gn(e,t,"access private method"),i),xt,wa,Ea,ga,wt,ya,ba,_a,Aa,bn,pd,Ta,hn,Sa,mn,ka,_n,pn,vd,vn,fd,fn,Ed,En,gd;function Hu(e){return`
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

      ${this.getContainerTemplateHTML(e)}
    </div>
    <div id="rightgap"></div>
  `}function Fu(e){return""}var Ct=class extends d.HTMLElement{constructor(){if(super(),tt(this,bn),tt(this,Ta),tt(this,Sa),tt(this,ka),tt(this,pn),tt(this,vn),tt(this,fn),tt(this,En),tt(this,xt,void 0),tt(this,wa,void 0),tt(this,Ea,void 0),tt(this,ga,void 0),tt(this,wt,{}),tt(this,ya,[]),tt(this,ba,()=>{if(this.range.matches(":focus-visible")){let{style:t}=P(this.shadowRoot,":host");t.setProperty("--_focus-visible-box-shadow","var(--_focus-box-shadow)")}}),tt(this,_a,()=>{let{style:t}=P(this.shadowRoot,":host");t.removeProperty("--_focus-visible-box-shadow")}),tt(this,Aa,()=>{let t=this.shadowRoot.querySelector("#segments-clipping");t&&t.parentNode.append(t)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes),i=this.constructor.getTemplateHTML(t);$(this.shadowRoot,i)}this.container=this.shadowRoot.querySelector("#container"),ue(this,Ea,this.shadowRoot.querySelector("#startpoint")),ue(this,ga,this.shadowRoot.querySelector("#endpoint")),this.range=this.shadowRoot.querySelector("#range"),this.appearance=this.shadowRoot.querySelector("#appearance")}static get observedAttributes(){return["disabled","aria-disabled",I.MEDIA_CONTROLLER]}attributeChangedCallback(t,i,s){var a,r,n,l,c;t===I.MEDIA_CONTROLLER?(i&&((r=(a=G(this,xt))==null?void 0:a.unassociateElement)==null||r.call(a,this),ue(this,xt,null)),s&&this.isConnected&&(ue(this,xt,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=G(this,xt))==null?void 0:l.associateElement)==null||c.call(l,this))):(t==="disabled"||t==="aria-disabled"&&i!==s)&&(s==null?(this.range.removeAttribute(t),kt(this,Ta,hn).call(this)):(this.range.setAttribute(t,s),kt(this,Sa,mn).call(this)))}connectedCallback(){var t,i,s;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),G(this,wt).pointer=P(this.shadowRoot,"#pointer"),G(this,wt).progress=P(this.shadowRoot,"#progress"),G(this,wt).thumb=P(this.shadowRoot,'#thumb, ::slotted([slot="thumb"])'),G(this,wt).activeSegment=P(this.shadowRoot,"#segments-clipping rect:nth-child(0)");let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(ue(this,xt,(t=this.getRootNode())==null?void 0:t.getElementById(r)),(s=(i=G(this,xt))==null?void 0:i.associateElement)==null||s.call(i,this)),this.updateBar(),this.shadowRoot.addEventListener("focusin",G(this,ba)),this.shadowRoot.addEventListener("focusout",G(this,_a)),kt(this,Ta,hn).call(this),qt(this.container,G(this,Aa))}disconnectedCallback(){var t,i;kt(this,Sa,mn).call(this),(i=(t=G(this,xt))==null?void 0:t.unassociateElement)==null||i.call(t,this),ue(this,xt,null),this.shadowRoot.removeEventListener("focusin",G(this,ba)),this.shadowRoot.removeEventListener("focusout",G(this,_a)),Yt(this.container,G(this,Aa))}updatePointerBar(t){var i;(i=G(this,wt).pointer)==null||i.style.setProperty("width",`${this.getPointerRatio(t)*100}%`)}updateBar(){var t,i;let s=this.range.valueAsNumber*100;(t=G(this,wt).progress)==null||t.style.setProperty("width",`${s}%`),(i=G(this,wt).thumb)==null||i.style.setProperty("left",`${s}%`)}updateSegments(t){let i=this.shadowRoot.querySelector("#segments-clipping");if(i.textContent="",this.container.classList.toggle("segments",!!t?.length),!t?.length)return;let s=[...new Set([+this.range.min,...t.flatMap(r=>[r.start,r.end]),+this.range.max])];ue(this,ya,[...s]);let a=s.pop();for(let[r,n]of s.entries()){let[l,c]=[r===0,r===s.length-1],E=l?"calc(var(--segments-gap) / -1)":`${n*100}%`,S=`calc(${((c?a:s[r+1])-n)*100}%${l||c?"":" - var(--segments-gap)"})`,f=F.createElementNS("http://www.w3.org/2000/svg","rect"),m=qe(this.shadowRoot,`#segments-clipping rect:nth-child(${r+1})`);m.style.setProperty("x",E),m.style.setProperty("width",S),i.append(f)}}getPointerRatio(t){return _l(t.clientX,t.clientY,G(this,Ea).getBoundingClientRect(),G(this,ga).getBoundingClientRect())}get dragging(){return this.hasAttribute("dragging")}handleEvent(t){switch(t.type){case"pointermove":kt(this,En,gd).call(this,t);break;case"input":this.updateBar();break;case"pointerenter":kt(this,pn,vd).call(this,t);break;case"pointerdown":kt(this,ka,_n).call(this,t);break;case"pointerup":kt(this,vn,fd).call(this);break;case"pointerleave":kt(this,fn,Ed).call(this);break}}get keysUsed(){return["ArrowUp","ArrowRight","ArrowDown","ArrowLeft"]}};xt=new WeakMap;wa=new WeakMap;Ea=new WeakMap;ga=new WeakMap;wt=new WeakMap;ya=new WeakMap;ba=new WeakMap;_a=new WeakMap;Aa=new WeakMap;bn=new WeakSet;pd=function(e){let t=G(this,wt).activeSegment;if(!t)return;let i=this.getPointerRatio(e),a=`#segments-clipping rect:nth-child(${G(this,ya).findIndex((r,n,l)=>{let c=l[n+1];return c!=null&&i>=r&&i<=c})+1})`;(t.selectorText!=a||!t.style.transform)&&(t.selectorText=a,t.style.setProperty("transform","var(--media-range-segment-hover-transform, scaleY(2))"))};Ta=new WeakSet;hn=function(){this.hasAttribute("disabled")||!this.isConnected||(this.addEventListener("input",this),this.addEventListener("pointerdown",this),this.addEventListener("pointerenter",this))};Sa=new WeakSet;mn=function(){var e,t;this.removeEventListener("input",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointerenter",this),this.removeEventListener("pointerleave",this),(e=d.window)==null||e.removeEventListener("pointerup",this),(t=d.window)==null||t.removeEventListener("pointermove",this)};ka=new WeakSet;_n=function(e){var t;ue(this,wa,e.composedPath().includes(this.range)),(t=d.window)==null||t.addEventListener("pointerup",this,{once:!0})};pn=new WeakSet;vd=function(e){var t;e.pointerType!=="mouse"&&kt(this,ka,_n).call(this,e),this.addEventListener("pointerleave",this,{once:!0}),(t=d.window)==null||t.addEventListener("pointermove",this)};vn=new WeakSet;fd=function(){var e;(e=d.window)==null||e.removeEventListener("pointerup",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled")};fn=new WeakSet;Ed=function(){var e,t;this.removeEventListener("pointerleave",this),(e=d.window)==null||e.removeEventListener("pointermove",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled"),(t=G(this,wt).activeSegment)==null||t.style.removeProperty("transform")};En=new WeakSet;gd=function(e){e.pointerType==="pen"&&e.buttons===0||(this.toggleAttribute("dragging",e.buttons===1||e.pointerType!=="mouse"),this.updatePointerBar(e),kt(this,bn,pd).call(this,e),this.dragging&&(e.pointerType!=="mouse"||!G(this,wa))&&(this.range.disabled=!0,this.range.valueAsNumber=this.getPointerRatio(e),this.range.dispatchEvent(new Event("input",{bubbles:!0,composed:!0}))))};Ct.shadowRootOptions={mode:"open"};Ct.getTemplateHTML=Hu;Ct.getContainerTemplateHTML=Fu;d.customElements.get("media-chrome-range")||d.customElements.define("media-chrome-range",Ct);var Bu=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},bd=(e,t,i)=>(Bu(e,t,"read from private field"),i?i.call(e):t.get(e)),Wu=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Ia,$u=1,Vu=e=>e.mediaMuted?0:e.mediaVolume,Ku=e=>`${Math.round(e*100)}%`,An=class extends Ct{constructor(){super(...arguments),Wu(this,Ia,()=>{let t=this.range.value,i=new d.CustomEvent(h.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:t});this.dispatchEvent(i)})}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME,o.MEDIA_MUTED,o.MEDIA_VOLUME_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),this.range.setAttribute("aria-label",p("volume")),this.range.addEventListener("input",bd(this,Ia))}disconnectedCallback(){this.range.removeEventListener("input",bd(this,Ia)),super.disconnectedCallback()}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),(t===o.MEDIA_VOLUME||t===o.MEDIA_MUTED)&&(this.range.valueAsNumber=Vu(this),this.range.setAttribute("aria-valuetext",Ku(this.range.valueAsNumber)),this.updateBar())}get mediaVolume(){return L(this,o.MEDIA_VOLUME,$u)}set mediaVolume(t){C(this,o.MEDIA_VOLUME,t)}get mediaMuted(){return k(this,o.MEDIA_MUTED)}set mediaMuted(t){w(this,o.MEDIA_MUTED,t)}get mediaVolumeUnavailable(){return x(this,o.MEDIA_VOLUME_UNAVAILABLE)}set mediaVolumeUnavailable(t){D(this,o.MEDIA_VOLUME_UNAVAILABLE,t)}};Ia=new WeakMap;d.customElements.get("media-volume-range")||d.customElements.define("media-volume-range",An);var _d=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},Ma=(e,t,i)=>(_d(e,t,"read from private field"),i?i.call(e):t.get(e)),Gu=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},La=(e,t,i,s)=>(_d(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),Ot;function qu(e){return`
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
  `}var ci=class extends d.HTMLElement{constructor(){if(super(),Gu(this,Ot,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS]}connectedCallback(){var t,i,s;let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(La(this,Ot,(t=this.getRootNode())==null?void 0:t.getElementById(a)),(s=(i=Ma(this,Ot))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var t,i;(i=(t=Ma(this,Ot))==null?void 0:t.unassociateElement)==null||i.call(t,this),La(this,Ot,null)}attributeChangedCallback(t,i,s){var a,r,n,l,c;[o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS].includes(t)&&this.update(),t===I.MEDIA_CONTROLLER&&(i&&((r=(a=Ma(this,Ot))==null?void 0:a.unassociateElement)==null||r.call(a,this),La(this,Ot,null)),s&&this.isConnected&&(La(this,Ot,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=Ma(this,Ot))==null?void 0:l.associateElement)==null||c.call(l,this)))}get mediaPreviewImage(){return x(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(t){D(this,o.MEDIA_PREVIEW_IMAGE,t)}get mediaPreviewCoords(){let t=this.getAttribute(o.MEDIA_PREVIEW_COORDS);if(t)return t.split(/\s+/).map(i=>+i)}set mediaPreviewCoords(t){if(!t){this.removeAttribute(o.MEDIA_PREVIEW_COORDS);return}this.setAttribute(o.MEDIA_PREVIEW_COORDS,t.join(" "))}update(){let t=this.mediaPreviewCoords,i=this.mediaPreviewImage;if(!(t&&i))return;let[s,a,r,n]=t,l=i.split("#")[0],c=getComputedStyle(this),{maxWidth:E,maxHeight:T,minWidth:S,minHeight:f}=c,m=c.getPropertyValue("--media-preview-thumbnail-object-fit").trim()||"contain",_,g;if(m==="fill"){let Vt=parseInt(E)/r,Kt=parseInt(T)/n,Oi=parseInt(S)/r,_e=parseInt(f)/n;_=Vt<1?Vt:Math.max(Vt,Oi),g=Kt<1?Kt:Math.max(Kt,_e)}else{let Vt=Math.min(parseInt(E)/r,parseInt(T)/n),Kt=Math.max(parseInt(S)/r,parseInt(f)/n),_e=Vt<1?Vt:Kt>1?Kt:1;_=_e,g=_e}let{style:M}=P(this.shadowRoot,":host"),y=P(this.shadowRoot,"img").style,it=this.shadowRoot.querySelector("img"),Ci=Math.min(_,g)<1?"min":"max";M.setProperty(`${Ci}-width`,"initial","important"),M.setProperty(`${Ci}-height`,"initial","important"),M.width=`${r*_}px`,M.height=`${n*g}px`;let We=()=>{y.width=`${this.imgWidth*_}px`,y.height=`${this.imgHeight*g}px`,y.display="block"};it.src!==l&&(it.onload=()=>{this.imgWidth=it.naturalWidth,this.imgHeight=it.naturalHeight,We(),it.onload=null},it.src=l,We()),We(),y.transform=`translate(-${s*_}px, -${a*g}px)`}};Ot=new WeakMap;ci.shadowRootOptions={mode:"open"};ci.getTemplateHTML=qu;d.customElements.get("media-preview-thumbnail")||d.customElements.define("media-preview-thumbnail",ci);var Tn=ci;var Ad=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},Ra=(e,t,i)=>(Ad(e,t,"read from private field"),i?i.call(e):t.get(e)),Yu=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Da=(e,t,i,s)=>(Ad(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),Ut;function Qu(e,t={}){return`
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

    ${this.getSlotTemplateHTML(e,t)}
  `}function zu(e,t){return`
    <slot></slot>
  `}var mt=class extends d.HTMLElement{constructor(){if(super(),Yu(this,Ut,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(t,i,s){var a,r,n,l,c;t===I.MEDIA_CONTROLLER&&(i&&((r=(a=Ra(this,Ut))==null?void 0:a.unassociateElement)==null||r.call(a,this),Da(this,Ut,null)),s&&this.isConnected&&(Da(this,Ut,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=Ra(this,Ut))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var t,i,s;let{style:a}=P(this.shadowRoot,":host");a.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`);let r=this.getAttribute(I.MEDIA_CONTROLLER);r&&(Da(this,Ut,(t=this.getRootNode())==null?void 0:t.getElementById(r)),(s=(i=Ra(this,Ut))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var t,i;(i=(t=Ra(this,Ut))==null?void 0:t.unassociateElement)==null||i.call(t,this),Da(this,Ut,null)}};Ut=new WeakMap;mt.shadowRootOptions={mode:"open"};mt.getTemplateHTML=Qu;mt.getSlotTemplateHTML=zu;d.customElements.get("media-text-display")||d.customElements.define("media-text-display",mt);var Td=[{singular:"hour",plural:"hours"},{singular:"minute",plural:"minutes"},{singular:"second",plural:"seconds"}],Sd=(e,t)=>{let i=e===1?p(Td[t].singular):p(Td[t].plural);return`${e} ${i}`},Oe=e=>{if(!si(e))return"";let t=Math.abs(e),i=t!==e,s=new Date(0,0,0,0,0,t,0),r=[s.getHours(),s.getMinutes(),s.getSeconds()].map((n,l)=>n&&Sd(n,l)).filter(n=>n).join(", ");return i?p("{time} remaining",{time:r}):t===0?Sd(0,2):r};function Ue(e,t){let i=!1;e<0&&(i=!0,e=0-e),e=e<0?0:e;let s=Math.floor(e%60),a=Math.floor(e/60%60),r=Math.floor(e/3600),n=Math.floor(t/60%60),l=Math.floor(t/3600);return(isNaN(e)||e===1/0)&&(r=a=s="0"),r=r>0||l>0?r+":":"",a=((r||n>=10)&&a<10?"0"+a:a)+":",s=s<10?"0"+s:s,(i?"-":"")+r+a+s}var zv=Object.freeze({length:0,start(e){let t=e>>>0;if(t>=this.length)throw new DOMException(`Failed to execute 'start' on 'TimeRanges': The index provided (${t}) is greater than or equal to the maximum bound (${this.length}).`);return 0},end(e){let t=e>>>0;if(t>=this.length)throw new DOMException(`Failed to execute 'end' on 'TimeRanges': The index provided (${t}) is greater than or equal to the maximum bound (${this.length}).`);return 0}});var kd=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},yd=(e,t,i)=>(kd(e,t,"read from private field"),i?i.call(e):t.get(e)),Zu=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Xu=(e,t,i,s)=>(kd(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),es,Sn=class extends mt{constructor(){super(),Zu(this,es,void 0),Xu(this,es,this.shadowRoot.querySelector("slot")),yd(this,es).textContent=Ue(0)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_TIME]}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),t===o.MEDIA_PREVIEW_TIME&&s!=null&&(yd(this,es).textContent=Ue(parseFloat(s)))}get mediaPreviewTime(){return L(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(t){C(this,o.MEDIA_PREVIEW_TIME,t)}};es=new WeakMap;d.customElements.get("media-preview-time-display")||d.customElements.define("media-preview-time-display",Sn);var wd=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},Ju=(e,t,i)=>(wd(e,t,"read from private field"),i?i.call(e):t.get(e)),ju=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},th=(e,t,i,s)=>(wd(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),xa,yn=class extends mt{constructor(){super(),ju(this,xa,void 0),th(this,xa,this.shadowRoot.querySelector("slot"))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_LANG]}attributeChangedCallback(t,i,s){if(super.attributeChangedCallback(t,i,s),(t===o.MEDIA_PREVIEW_CHAPTER||t===o.MEDIA_LANG)&&s!==i&&s!=null)if(Ju(this,xa).textContent=s,s!==""){let a=p("chapter: {chapterName}",{chapterName:s});this.setAttribute("aria-valuetext",a)}else this.removeAttribute("aria-valuetext")}get mediaPreviewChapter(){return x(this,o.MEDIA_PREVIEW_CHAPTER)}set mediaPreviewChapter(t){D(this,o.MEDIA_PREVIEW_CHAPTER,t)}};xa=new WeakMap;d.customElements.get("media-preview-chapter-display")||d.customElements.define("media-preview-chapter-display",yn);var Id=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},J=(e,t,i)=>(Id(e,t,"read from private field"),i?i.call(e):t.get(e)),Pt=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},ht=(e,t,i,s)=>(Id(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),eh=(e,t,i,s)=>({set _(a){ht(e,t,a,i)},get _(){return J(e,t,s)}}),ui,Ca,hi,is,Oa,Ua,Pa,mi,Pe,Na,Ha=class{constructor(t,i,s){Pt(this,ui,void 0),Pt(this,Ca,void 0),Pt(this,hi,void 0),Pt(this,is,void 0),Pt(this,Oa,void 0),Pt(this,Ua,void 0),Pt(this,Pa,void 0),Pt(this,mi,void 0),Pt(this,Pe,0),Pt(this,Na,(a=performance.now())=>{ht(this,Pe,requestAnimationFrame(J(this,Na))),ht(this,is,performance.now()-J(this,hi));let r=1e3/this.fps;if(J(this,is)>r){ht(this,hi,a-J(this,is)%r);let n=1e3/((a-J(this,Ca))/++eh(this,Oa)._),l=(a-J(this,Ua))/1e3/this.duration,c=J(this,Pa)+l*this.playbackRate;c-J(this,ui).valueAsNumber>0?ht(this,mi,this.playbackRate/this.duration/n):(ht(this,mi,.995*J(this,mi)),c=J(this,ui).valueAsNumber+J(this,mi)),this.callback(c)}}),ht(this,ui,t),this.callback=i,this.fps=s}start(){J(this,Pe)===0&&(ht(this,hi,performance.now()),ht(this,Ca,J(this,hi)),ht(this,Oa,0),J(this,Na).call(this))}stop(){J(this,Pe)!==0&&(cancelAnimationFrame(J(this,Pe)),ht(this,Pe,0))}update({start:t,duration:i,playbackRate:s}){let a=t-J(this,ui).valueAsNumber,r=Math.abs(i-this.duration);(a>0||a<-.5/i||r>=.5)&&this.callback(t),ht(this,Pa,t),ht(this,Ua,performance.now()),this.duration=i,this.playbackRate=s}};ui=new WeakMap;Ca=new WeakMap;hi=new WeakMap;is=new WeakMap;Oa=new WeakMap;Ua=new WeakMap;Pa=new WeakMap;mi=new WeakMap;Pe=new WeakMap;Na=new WeakMap;var Ln=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},B=(e,t,i)=>(Ln(e,t,"read from private field"),i?i.call(e):t.get(e)),z=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},pt=(e,t,i,s)=>(Ln(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),vt=(e,t,i)=>(Ln(e,t,"access private method"),i),pi,he,Wa,as,$a,Ba,rs,ns,vi,fi,ss,kn,Md,wn,Va,Rn,Ka,Dn,Ga,xn,In,Ld,os,qa,Mn,Rd,ih=e=>{let t=e.range,i=Oe(+Dd(e)),s=Oe(+e.mediaSeekableEnd),a=i&&s?p("{currentTime} of {totalTime}",{currentTime:i,totalTime:s}):p("video not loaded, unknown time.");t.setAttribute("aria-valuetext",a)};function sh(e){return`
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
          <template shadowrootmode="${Tn.shadowRootOptions.mode}">
            ${Tn.getTemplateHTML({})}
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
  `}var Fa=(e,t=e.mediaCurrentTime)=>{let i=Number.isFinite(e.mediaSeekableStart)?e.mediaSeekableStart:0,s=Number.isFinite(e.mediaDuration)?e.mediaDuration:e.mediaSeekableEnd;if(Number.isNaN(s))return 0;let a=(t-i)/(s-i);return Math.max(0,Math.min(a,1))},Dd=(e,t=e.range.valueAsNumber)=>{let i=Number.isFinite(e.mediaSeekableStart)?e.mediaSeekableStart:0,s=Number.isFinite(e.mediaDuration)?e.mediaDuration:e.mediaSeekableEnd;return Number.isNaN(s)?0:t*(s-i)+i},ls=class extends Ct{constructor(){super(),z(this,kn),z(this,Va),z(this,Ka),z(this,Ga),z(this,In),z(this,os),z(this,Mn),z(this,pi,null),z(this,he,void 0),z(this,Wa,void 0),z(this,as,void 0),z(this,$a,void 0),z(this,Ba,void 0),z(this,rs,void 0),z(this,ns,void 0),z(this,vi,void 0),z(this,fi,void 0),z(this,ss,()=>{vt(this,kn,Md).call(this)?B(this,he).start():B(this,he).stop()}),z(this,wn,s=>{this.dragging||(si(s)&&(this.range.valueAsNumber=s),B(this,fi)||this.updateBar())}),this.shadowRoot.querySelector("#track").insertAdjacentHTML("afterbegin",'<div id="buffered" part="buffered"></div>'),pt(this,Wa,this.shadowRoot.querySelectorAll('[part~="box"]')),pt(this,$a,this.shadowRoot.querySelector('[part~="preview-box"]')),pt(this,Ba,this.shadowRoot.querySelector('[part~="current-box"]'));let i=getComputedStyle(this);pt(this,rs,parseInt(i.getPropertyValue("--media-box-padding-left"))),pt(this,ns,parseInt(i.getPropertyValue("--media-box-padding-right"))),pt(this,he,new Ha(this.range,B(this,wn),60))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_DURATION,o.MEDIA_SEEKABLE,o.MEDIA_CURRENT_TIME,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_TIME,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_BUFFERED,o.MEDIA_PLAYBACK_RATE,o.MEDIA_LOADING,o.MEDIA_ENDED]}connectedCallback(){var t;super.connectedCallback(),this.range.setAttribute("aria-label",p("seek")),B(this,ss).call(this),pt(this,pi,this.getRootNode()),(t=B(this,pi))==null||t.addEventListener("transitionstart",this)}disconnectedCallback(){var t;super.disconnectedCallback(),B(this,he).stop(),(t=B(this,pi))==null||t.removeEventListener("transitionstart",this),pt(this,pi,null)}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),i!=s&&(t===o.MEDIA_CURRENT_TIME||t===o.MEDIA_PAUSED||t===o.MEDIA_ENDED||t===o.MEDIA_LOADING||t===o.MEDIA_DURATION||t===o.MEDIA_SEEKABLE?(B(this,he).update({start:Fa(this),duration:this.mediaSeekableEnd-this.mediaSeekableStart,playbackRate:this.mediaPlaybackRate}),B(this,ss).call(this),ih(this)):t===o.MEDIA_BUFFERED&&this.updateBufferedBar(),(t===o.MEDIA_DURATION||t===o.MEDIA_SEEKABLE)&&(this.mediaChaptersCues=B(this,vi),this.updateBar()))}get mediaChaptersCues(){return B(this,vi)}set mediaChaptersCues(t){var i;pt(this,vi,t),this.updateSegments((i=B(this,vi))==null?void 0:i.map(s=>({start:Fa(this,s.startTime),end:Fa(this,s.endTime)})))}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(t){w(this,o.MEDIA_PAUSED,t)}get mediaLoading(){return k(this,o.MEDIA_LOADING)}set mediaLoading(t){w(this,o.MEDIA_LOADING,t)}get mediaDuration(){return L(this,o.MEDIA_DURATION)}set mediaDuration(t){C(this,o.MEDIA_DURATION,t)}get mediaCurrentTime(){return L(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(t){C(this,o.MEDIA_CURRENT_TIME,t)}get mediaPlaybackRate(){return L(this,o.MEDIA_PLAYBACK_RATE,1)}set mediaPlaybackRate(t){C(this,o.MEDIA_PLAYBACK_RATE,t)}get mediaBuffered(){let t=this.getAttribute(o.MEDIA_BUFFERED);return t?t.split(" ").map(i=>i.split(":").map(s=>+s)):[]}set mediaBuffered(t){if(!t){this.removeAttribute(o.MEDIA_BUFFERED);return}let i=t.map(s=>s.join(":")).join(" ");this.setAttribute(o.MEDIA_BUFFERED,i)}get mediaSeekable(){let t=this.getAttribute(o.MEDIA_SEEKABLE);if(t)return t.split(":").map(i=>+i)}set mediaSeekable(t){if(t==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,t.join(":"))}get mediaSeekableEnd(){var t;let[,i=this.mediaDuration]=(t=this.mediaSeekable)!=null?t:[];return i}get mediaSeekableStart(){var t;let[i=0]=(t=this.mediaSeekable)!=null?t:[];return i}get mediaPreviewImage(){return x(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(t){D(this,o.MEDIA_PREVIEW_IMAGE,t)}get mediaPreviewTime(){return L(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(t){C(this,o.MEDIA_PREVIEW_TIME,t)}get mediaEnded(){return k(this,o.MEDIA_ENDED)}set mediaEnded(t){w(this,o.MEDIA_ENDED,t)}updateBar(){super.updateBar(),this.updateBufferedBar(),this.updateCurrentBox()}updateBufferedBar(){var t;let i=this.mediaBuffered;if(!i.length)return;let s;if(this.mediaEnded)s=1;else{let r=this.mediaCurrentTime,[,n=this.mediaSeekableStart]=(t=i.find(([l,c])=>l<=r&&r<=c))!=null?t:[];s=Fa(this,n)}let{style:a}=P(this.shadowRoot,"#buffered");a.setProperty("width",`${s*100}%`)}updateCurrentBox(){if(!this.shadowRoot.querySelector('slot[name="current"]').assignedElements().length)return;let i=P(this.shadowRoot,"#current-rail"),s=P(this.shadowRoot,'[part~="current-box"]'),a=vt(this,Va,Rn).call(this,B(this,Ba)),r=vt(this,Ka,Dn).call(this,a,this.range.valueAsNumber),n=vt(this,Ga,xn).call(this,a,this.range.valueAsNumber);i.style.transform=`translateX(${r})`,i.style.setProperty("--_range-width",`${a.range.width}`),s.style.setProperty("--_box-shift",`${n}`),s.style.setProperty("--_box-width",`${a.box.width}px`),s.style.setProperty("visibility","initial")}handleEvent(t){switch(super.handleEvent(t),t.type){case"input":vt(this,Mn,Rd).call(this);break;case"pointermove":vt(this,In,Ld).call(this,t);break;case"pointerup":B(this,fi)&&pt(this,fi,!1);break;case"pointerdown":pt(this,fi,!0);break;case"pointerleave":vt(this,os,qa).call(this,null);break;case"transitionstart":st(t.target,this)&&setTimeout(()=>B(this,ss).call(this),0);break}}};pi=new WeakMap;he=new WeakMap;Wa=new WeakMap;as=new WeakMap;$a=new WeakMap;Ba=new WeakMap;rs=new WeakMap;ns=new WeakMap;vi=new WeakMap;fi=new WeakMap;ss=new WeakMap;kn=new WeakSet;Md=function(){return this.isConnected&&!this.mediaPaused&&!this.mediaLoading&&!this.mediaEnded&&this.mediaSeekableEnd>0&&Ks(this)};wn=new WeakMap;Va=new WeakSet;Rn=function(e){var t;let s=((t=this.getAttribute("bounds")?Mt(this,`#${this.getAttribute("bounds")}`):this.parentElement)!=null?t:this).getBoundingClientRect(),a=this.range.getBoundingClientRect(),r=e.offsetWidth,n=-(a.left-s.left-r/2),l=s.right-a.left-r/2;return{box:{width:r,min:n,max:l},bounds:s,range:a}};Ka=new WeakSet;Dn=function(e,t){let i=`${t*100}%`,{width:s,min:a,max:r}=e.box;if(!s)return i;if(Number.isNaN(a)||(i=`max(${`calc(1 / var(--_range-width) * 100 * ${a}% + var(--media-box-padding-left))`}, ${i})`),!Number.isNaN(r)){let l=`calc(1 / var(--_range-width) * 100 * ${r}% - var(--media-box-padding-right))`;i=`min(${i}, ${l})`}return i};Ga=new WeakSet;xn=function(e,t){let{width:i,min:s,max:a}=e.box,r=t*e.range.width;if(r<s+B(this,rs)){let n=e.range.left-e.bounds.left-B(this,rs);return`${r-i/2+n}px`}if(r>a-B(this,ns)){let n=e.bounds.right-e.range.right-B(this,ns);return`${r+i/2-n-e.range.width}px`}return 0};In=new WeakSet;Ld=function(e){let t=[...B(this,Wa)].some(T=>e.composedPath().includes(T));if(!this.dragging&&(t||!e.composedPath().includes(this))){vt(this,os,qa).call(this,null);return}let i=this.mediaSeekableEnd;if(!i)return;let s=P(this.shadowRoot,"#preview-rail"),a=P(this.shadowRoot,'[part~="preview-box"]'),r=vt(this,Va,Rn).call(this,B(this,$a)),n=(e.clientX-r.range.left)/r.range.width;n=Math.max(0,Math.min(1,n));let l=vt(this,Ka,Dn).call(this,r,n),c=vt(this,Ga,xn).call(this,r,n);s.style.transform=`translateX(${l})`,s.style.setProperty("--_range-width",`${r.range.width}`),a.style.setProperty("--_box-shift",`${c}`),a.style.setProperty("--_box-width",`${r.box.width}px`);let E=Math.round(B(this,as))-Math.round(n*i);Math.abs(E)<1&&n>.01&&n<.99||(pt(this,as,n*i),vt(this,os,qa).call(this,B(this,as)))};os=new WeakSet;qa=function(e){this.dispatchEvent(new d.CustomEvent(h.MEDIA_PREVIEW_REQUEST,{composed:!0,bubbles:!0,detail:e}))};Mn=new WeakSet;Rd=function(){B(this,he).stop();let e=Dd(this);this.dispatchEvent(new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e}))};ls.shadowRootOptions={mode:"open"};ls.getContainerTemplateHTML=sh;d.customElements.get("media-time-range")||d.customElements.define("media-time-range",ls);var Un=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},It=(e,t,i)=>(Un(e,t,"read from private field"),i?i.call(e):t.get(e)),Ne=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Pn=(e,t,i,s)=>(Un(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),pe=(e,t,i)=>(Un(e,t,"access private method"),i),Ei,Nt,Xa,Nn,Cd,za,Hn,ds,Ya,Qa,Cn,me={REMAINING:"remaining",SHOW_DURATION:"showduration",NO_TOGGLE:"notoggle"},xd=[...Object.values(me),o.MEDIA_CURRENT_TIME,o.MEDIA_DURATION,o.MEDIA_SEEKABLE],Od=["Enter"," "],ah="&nbsp;/&nbsp;",On=(e,{timesSep:t=ah}={})=>{var i,s;let a=(i=e.mediaCurrentTime)!=null?i:0,[,r]=(s=e.mediaSeekable)!=null?s:[],n=0;Number.isFinite(e.mediaDuration)?n=e.mediaDuration:Number.isFinite(r)&&(n=r);let l=e.remaining?Ue(0-(n-a)):Ue(a);return e.showDuration?`${l}${t}${Ue(n)}`:l},rh=e=>{var t;let i=e.mediaCurrentTime,[,s]=(t=e.mediaSeekable)!=null?t:[],a=null;if(Number.isFinite(e.mediaDuration)?a=e.mediaDuration:Number.isFinite(s)&&(a=s),i==null||a===null){e.setAttribute("data-description",p("video not loaded, unknown time."));return}let r=e.remaining?Oe(0-(a-i)):Oe(i);if(!e.showDuration){e.setAttribute("data-description",r);return}let n=Oe(a),l=p("{currentTime} of {totalTime}",{currentTime:r,totalTime:n});e.setAttribute("data-description",l)};function nh(e,t){return`
    <slot>${On(t)}</slot>
  `}var oh=e=>{e.setAttribute("aria-label",p("playback time"))},Za=class extends mt{constructor(){super(),Ne(this,Nn),Ne(this,za),Ne(this,ds),Ne(this,Qa),Ne(this,Ei,void 0),Ne(this,Nt,null),Ne(this,Xa,t=>{let{metaKey:i,altKey:s,key:a}=t;if(i||s||!Od.includes(a)){this.removeEventListener("keyup",It(this,Nt));return}this.addEventListener("keyup",It(this,Nt))}),Pn(this,Ei,this.shadowRoot.querySelector("slot")),It(this,Ei).innerHTML=`${On(this)}`}static get observedAttributes(){return[...super.observedAttributes,...xd,"disabled"]}connectedCallback(){let{style:t}=P(this.shadowRoot,":host(:hover:not([notoggle]))");t.setProperty("cursor","var(--media-cursor, pointer)"),t.setProperty("background","var(--media-control-hover-background, rgba(50 50 70 / .7))"),this.setAttribute("aria-label",p("playback time")),pe(this,ds,Ya).call(this),super.connectedCallback()}toggleTimeDisplay(){this.noToggle||(this.hasAttribute("remaining")?this.removeAttribute("remaining"):this.setAttribute("remaining",""))}disconnectedCallback(){this.disable(),pe(this,za,Hn).call(this),super.disconnectedCallback()}attributeChangedCallback(t,i,s){oh(this),xd.includes(t)?this.update():t==="disabled"&&s!==i?s==null?pe(this,ds,Ya).call(this):pe(this,Qa,Cn).call(this):t===me.NO_TOGGLE&&s!==i&&(this.noToggle?pe(this,Qa,Cn).call(this):pe(this,ds,Ya).call(this)),super.attributeChangedCallback(t,i,s)}enable(){this.noToggle||(this.tabIndex=0)}disable(){this.tabIndex=-1}get remaining(){return k(this,me.REMAINING)}set remaining(t){w(this,me.REMAINING,t)}get showDuration(){return k(this,me.SHOW_DURATION)}set showDuration(t){w(this,me.SHOW_DURATION,t)}get noToggle(){return k(this,me.NO_TOGGLE)}set noToggle(t){w(this,me.NO_TOGGLE,t)}get mediaDuration(){return L(this,o.MEDIA_DURATION)}set mediaDuration(t){C(this,o.MEDIA_DURATION,t)}get mediaCurrentTime(){return L(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(t){C(this,o.MEDIA_CURRENT_TIME,t)}get mediaSeekable(){let t=this.getAttribute(o.MEDIA_SEEKABLE);if(t)return t.split(":").map(i=>+i)}set mediaSeekable(t){if(t==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,t.join(":"))}update(){let t=On(this);rh(this),t!==It(this,Ei).innerHTML&&(It(this,Ei).innerHTML=t)}};Ei=new WeakMap;Nt=new WeakMap;Xa=new WeakMap;Nn=new WeakSet;Cd=function(){It(this,Nt)||(Pn(this,Nt,e=>{let{key:t}=e;if(!Od.includes(t)){this.removeEventListener("keyup",It(this,Nt));return}this.toggleTimeDisplay()}),this.addEventListener("keydown",It(this,Xa)),this.addEventListener("click",this.toggleTimeDisplay))};za=new WeakSet;Hn=function(){It(this,Nt)&&(this.removeEventListener("keyup",It(this,Nt)),this.removeEventListener("keydown",It(this,Xa)),this.removeEventListener("click",this.toggleTimeDisplay),Pn(this,Nt,null))};ds=new WeakSet;Ya=function(){!this.noToggle&&!this.hasAttribute("disabled")&&(this.setAttribute("role","button"),this.enable(),pe(this,Nn,Cd).call(this))};Qa=new WeakSet;Cn=function(){this.removeAttribute("role"),this.disable(),pe(this,za,Hn).call(this)};Za.getSlotTemplateHTML=nh;d.customElements.get("media-time-display")||d.customElements.define("media-time-display",Za);var gi={SEEK_OFFSET:"seekoffset"},Fn=30,lh=e=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(2.18 19.87)">${e}</text>
    <path d="M10 6V3L4.37 7 10 10.94V8a5.54 5.54 0 0 1 1.9 10.48v2.12A7.5 7.5 0 0 0 10 6Z"/>
  </svg>`;function dh(e,t){return`
    <slot name="icon">${lh(t.seekOffset)}</slot>
  `}var ch=(e,t)=>{e.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:t}))};function uh(){return p("Seek backward")}var hh=0,cs=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,gi.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,gi.SEEK_OFFSET,Fn)}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),ch(this,this.seekOffset),t===gi.SEEK_OFFSET&&(this.seekOffset=L(this,gi.SEEK_OFFSET,Fn))}get seekOffset(){return L(this,gi.SEEK_OFFSET,Fn)}set seekOffset(t){C(this,gi.SEEK_OFFSET,t),this.setAttribute("aria-label",p("seek back {seekOffset} seconds",{seekOffset:this.seekOffset})),$s(Vs(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,o.MEDIA_CURRENT_TIME,hh)}set mediaCurrentTime(t){C(this,o.MEDIA_CURRENT_TIME,t)}handleClick(){let t=Math.max(this.mediaCurrentTime-this.seekOffset,0),i=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:t});this.dispatchEvent(i)}};cs.getSlotTemplateHTML=dh;cs.getTooltipContentHTML=uh;d.customElements.get("media-seek-backward-button")||d.customElements.define("media-seek-backward-button",cs);var bi={SEEK_OFFSET:"seekoffset"},Bn=30,mh=e=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(8.9 19.87)">${e}</text>
    <path d="M10 6V3l5.61 4L10 10.94V8a5.54 5.54 0 0 0-1.9 10.48v2.12A7.5 7.5 0 0 1 10 6Z"/>
  </svg>`;function ph(e,t){return`
    <slot name="icon">${mh(t.seekOffset)}</slot>
  `}var vh=(e,t)=>{e.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:t}))};function fh(){return p("Seek forward")}var Eh=0,us=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,bi.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=L(this,bi.SEEK_OFFSET,Bn)}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),vh(this,this.seekOffset),t===bi.SEEK_OFFSET&&(this.seekOffset=L(this,bi.SEEK_OFFSET,Bn))}get seekOffset(){return L(this,bi.SEEK_OFFSET,Bn)}set seekOffset(t){C(this,bi.SEEK_OFFSET,t),this.setAttribute("aria-label",p("seek forward {seekOffset} seconds",{seekOffset:this.seekOffset})),$s(Vs(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return L(this,o.MEDIA_CURRENT_TIME,Eh)}set mediaCurrentTime(t){C(this,o.MEDIA_CURRENT_TIME,t)}handleClick(){let t=this.mediaCurrentTime+this.seekOffset,i=new d.CustomEvent(h.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:t});this.dispatchEvent(i)}};us.getSlotTemplateHTML=ph;us.getTooltipContentHTML=fh;d.customElements.get("media-seek-forward-button")||d.customElements.define("media-seek-forward-button",us);var Pd=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},gh=(e,t,i)=>(Pd(e,t,"read from private field"),i?i.call(e):t.get(e)),bh=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},_h=(e,t,i,s)=>(Pd(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),Ja,Ah=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M16 3v2.5h3.5V9H22V3h-6ZM4 9h2.5V5.5H10V3H4v6Zm15.5 9.5H16V21h6v-6h-2.5v3.5ZM6.5 15H4v6h6v-2.5H6.5V15Z"/>
</svg>`,Th=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M18.5 6.5V3H16v6h6V6.5h-3.5ZM16 21h2.5v-3.5H22V15h-6v6ZM4 17.5h3.5V21H10v-6H4v2.5Zm3.5-11H4V9h6V3H7.5v3.5Z"/>
</svg>`;function Sh(e){return`
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
      <slot name="enter">${Ah}</slot>
      <slot name="exit">${Th}</slot>
    </slot>
  `}function yh(){return`
    <slot name="tooltip-enter">${p("Enter fullscreen mode")}</slot>
    <slot name="tooltip-exit">${p("Exit fullscreen mode")}</slot>
  `}var Ud=e=>{let t=e.mediaIsFullscreen?p("exit fullscreen mode"):p("enter fullscreen mode");e.setAttribute("aria-label",t)},hs=class extends K{constructor(){super(...arguments),bh(this,Ja,null)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_IS_FULLSCREEN,o.MEDIA_FULLSCREEN_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),Ud(this)}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),t===o.MEDIA_IS_FULLSCREEN&&Ud(this)}get mediaFullscreenUnavailable(){return x(this,o.MEDIA_FULLSCREEN_UNAVAILABLE)}set mediaFullscreenUnavailable(t){D(this,o.MEDIA_FULLSCREEN_UNAVAILABLE,t)}get mediaIsFullscreen(){return k(this,o.MEDIA_IS_FULLSCREEN)}set mediaIsFullscreen(t){w(this,o.MEDIA_IS_FULLSCREEN,t)}handleClick(t){_h(this,Ja,t);let i=gh(this,Ja)instanceof PointerEvent,s=this.mediaIsFullscreen?new d.CustomEvent(h.MEDIA_EXIT_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0}):new d.CustomEvent(h.MEDIA_ENTER_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0,detail:i});this.dispatchEvent(s)}};Ja=new WeakMap;hs.getSlotTemplateHTML=Sh;hs.getTooltipContentHTML=yh;d.customElements.get("media-fullscreen-button")||d.customElements.define("media-fullscreen-button",hs);var Nd=`<svg aria-hidden="true" viewBox="0 0 28 24">
  <path d="M24 3H4a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h20a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1Zm-1 16H5V5h18v14Zm-3-8h-7v5h7v-5Z"/>
</svg>`;function kh(e){return`
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
      <slot name="enter">${Nd}</slot>
      <slot name="exit">${Nd}</slot>
    </slot>
  `}function wh(){return`
    <slot name="tooltip-enter">${p("Enter picture in picture mode")}</slot>
    <slot name="tooltip-exit">${p("Exit picture in picture mode")}</slot>
  `}var Hd=e=>{let t=e.mediaIsPip?p("exit picture in picture mode"):p("enter picture in picture mode");e.setAttribute("aria-label",t)},ms=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_IS_PIP,o.MEDIA_PIP_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),Hd(this)}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),t===o.MEDIA_IS_PIP&&Hd(this)}get mediaPipUnavailable(){return x(this,o.MEDIA_PIP_UNAVAILABLE)}set mediaPipUnavailable(t){D(this,o.MEDIA_PIP_UNAVAILABLE,t)}get mediaIsPip(){return k(this,o.MEDIA_IS_PIP)}set mediaIsPip(t){w(this,o.MEDIA_IS_PIP,t)}handleClick(){let t=this.mediaIsPip?h.MEDIA_EXIT_PIP_REQUEST:h.MEDIA_ENTER_PIP_REQUEST;this.dispatchEvent(new d.CustomEvent(t,{composed:!0,bubbles:!0}))}};ms.getSlotTemplateHTML=kh;ms.getTooltipContentHTML=wh;d.customElements.get("media-pip-button")||d.customElements.define("media-pip-button",ms);var Bd=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},ps=(e,t,i)=>(Bd(e,t,"read from private field"),i?i.call(e):t.get(e)),Fd=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},vs=(e,t,i,s)=>(Bd(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),Ht,tr,ja={LOADING_DELAY:"loadingdelay",NO_AUTOHIDE:"noautohide"},Wd=500,Ih=`
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
`;function Mh(e){return`
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

    <slot name="icon">${Ih}</slot>
    <div id="status" role="status" aria-live="polite">${p("media loading")}</div>
  `}var fs=class extends d.HTMLElement{constructor(){if(super(),Fd(this,Ht,void 0),Fd(this,tr,Wd),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t))}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PAUSED,o.MEDIA_LOADING,ja.LOADING_DELAY]}attributeChangedCallback(t,i,s){var a,r,n,l,c;t===ja.LOADING_DELAY&&i!==s?this.loadingDelay=Number(s):t===I.MEDIA_CONTROLLER&&(i&&((r=(a=ps(this,Ht))==null?void 0:a.unassociateElement)==null||r.call(a,this),vs(this,Ht,null)),s&&this.isConnected&&(vs(this,Ht,(n=this.getRootNode())==null?void 0:n.getElementById(s)),(c=(l=ps(this,Ht))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var t,i,s;let a=this.getAttribute(I.MEDIA_CONTROLLER);a&&(vs(this,Ht,(t=this.getRootNode())==null?void 0:t.getElementById(a)),(s=(i=ps(this,Ht))==null?void 0:i.associateElement)==null||s.call(i,this))}disconnectedCallback(){var t,i;(i=(t=ps(this,Ht))==null?void 0:t.unassociateElement)==null||i.call(t,this),vs(this,Ht,null)}get loadingDelay(){return ps(this,tr)}set loadingDelay(t){vs(this,tr,t);let{style:i}=P(this.shadowRoot,":host");i.setProperty("--_loading-indicator-delay",`var(--media-loading-indicator-transition-delay, ${t}ms)`)}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(t){w(this,o.MEDIA_PAUSED,t)}get mediaLoading(){return k(this,o.MEDIA_LOADING)}set mediaLoading(t){w(this,o.MEDIA_LOADING,t)}get mediaController(){return x(this,I.MEDIA_CONTROLLER)}set mediaController(t){D(this,I.MEDIA_CONTROLLER,t)}get noAutohide(){return k(this,ja.NO_AUTOHIDE)}set noAutohide(t){w(this,ja.NO_AUTOHIDE,t)}};Ht=new WeakMap;tr=new WeakMap;fs.shadowRootOptions={mode:"open"};fs.getTemplateHTML=Mh;d.customElements.get("media-loading-indicator")||d.customElements.define("media-loading-indicator",fs);var ve=class extends Event{constructor({action:t="auto",relatedTarget:i,...s}){super("invoke",s),this.action=t,this.relatedTarget=i}},er=class extends Event{constructor({newState:t,oldState:i,...s}){super("toggle",s),this.newState=t,this.oldState=i}};var qn=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},rt=(e,t,i)=>(qn(e,t,"read from private field"),i?i.call(e):t.get(e)),Xt=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Wn=(e,t,i,s)=>(qn(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),Ai=(e,t,i)=>(qn(e,t,"access private method"),i),ir,gs,$n,$d,ar,Yn,Qn,Vd,Ft,_i,Vn,sr,Kn;function Lh(e){return`
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
      ${this.getSuffixSlotInnerHTML(e)}
    </slot>
    <slot name="submenu"></slot>
  `}function Rh(e){return""}var ft={TYPE:"type",VALUE:"value",CHECKED:"checked",DISABLED:"disabled"},Ti=class extends d.HTMLElement{constructor(){if(super(),Xt(this,$n),Xt(this,ar),Xt(this,Qn),Xt(this,sr),Xt(this,ir,!1),Xt(this,gs,void 0),Xt(this,Ft,()=>{var t,i;this.submenuElement.items&&this.setAttribute("submenusize",`${this.submenuElement.items.length}`);let s=this.shadowRoot.querySelector('slot[name="description"]'),a=(t=this.submenuElement.checkedItems)==null?void 0:t[0],r=(i=a?.dataset.description)!=null?i:a?.text,n=F.createElement("span");n.textContent=r??"",s.replaceChildren(n)}),Xt(this,_i,t=>{let{key:i}=t;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",rt(this,_i));return}this.handleClick(t)}),Xt(this,Vn,t=>{let{metaKey:i,altKey:s,key:a}=t;if(i||s||!this.keysUsed.includes(a)){this.removeEventListener("keyup",rt(this,_i));return}this.addEventListener("keyup",rt(this,_i),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t))}}static get observedAttributes(){return[ft.TYPE,ft.DISABLED,ft.CHECKED,ft.VALUE]}enable(){this.hasAttribute("tabindex")||this.setAttribute("tabindex","-1"),Es(this)&&!this.hasAttribute("aria-checked")&&this.setAttribute("aria-checked","false"),this.addEventListener("click",this),this.addEventListener("keydown",this)}disable(){this.removeAttribute("tabindex"),this.removeEventListener("click",this),this.removeEventListener("keydown",this),this.removeEventListener("keyup",this)}handleEvent(t){switch(t.type){case"slotchange":Ai(this,$n,$d).call(this,t);break;case"click":this.handleClick(t);break;case"keydown":rt(this,Vn).call(this,t);break;case"keyup":rt(this,_i).call(this,t);break}}attributeChangedCallback(t,i,s){t===ft.CHECKED&&Es(this)&&!rt(this,ir)?this.setAttribute("aria-checked",s!=null?"true":"false"):t===ft.TYPE&&s!==i?this.role="menuitem"+s:t===ft.DISABLED&&s!==i&&(s==null?this.enable():this.disable())}connectedCallback(){this.hasAttribute(ft.DISABLED)||this.enable(),this.role="menuitem"+this.type,Wn(this,gs,Gn(this,this.parentNode)),Ai(this,sr,Kn).call(this),this.submenuElement&&Ai(this,ar,Yn).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){this.disable(),Ai(this,sr,Kn).call(this),Wn(this,gs,null),this.shadowRoot.removeEventListener("slotchange",this)}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(t){this.setAttribute("invoketarget",`${t}`)}get invokeTargetElement(){var t;return this.invokeTarget?(t=Te(this))==null?void 0:t.querySelector(`#${this.invokeTarget}`):this.submenuElement}get submenuElement(){return this.shadowRoot.querySelector('slot[name="submenu"]').assignedElements({flatten:!0})[0]}get type(){var t;return(t=this.getAttribute(ft.TYPE))!=null?t:""}set type(t){this.setAttribute(ft.TYPE,`${t}`)}get value(){var t;return(t=this.getAttribute(ft.VALUE))!=null?t:this.text}set value(t){this.setAttribute(ft.VALUE,t)}get text(){var t;return((t=this.textContent)!=null?t:"").trim()}get checked(){if(Es(this))return this.getAttribute("aria-checked")==="true"}set checked(t){Es(this)&&(Wn(this,ir,!0),this.setAttribute("aria-checked",t?"true":"false"),t?this.part.add("checked"):this.part.remove("checked"))}handleClick(t){Es(this)||this.invokeTargetElement&&st(this,t.target)&&this.invokeTargetElement.dispatchEvent(new ve({relatedTarget:this}))}get keysUsed(){return["Enter"," "]}};ir=new WeakMap;gs=new WeakMap;$n=new WeakSet;$d=function(e){let t=e.target;if(!t?.name)for(let s of t.assignedNodes({flatten:!0}))s instanceof Text&&s.textContent.trim()===""&&s.remove();t.name==="submenu"&&(this.submenuElement?Ai(this,ar,Yn).call(this):Ai(this,Qn,Vd).call(this))};ar=new WeakSet;Yn=async function(){this.setAttribute("aria-haspopup","menu"),this.setAttribute("aria-expanded",`${!this.submenuElement.hidden}`),this.submenuElement.addEventListener("change",rt(this,Ft)),this.submenuElement.addEventListener("addmenuitem",rt(this,Ft)),this.submenuElement.addEventListener("removemenuitem",rt(this,Ft)),rt(this,Ft).call(this)};Qn=new WeakSet;Vd=function(){this.removeAttribute("aria-haspopup"),this.removeAttribute("aria-expanded"),this.submenuElement.removeEventListener("change",rt(this,Ft)),this.submenuElement.removeEventListener("addmenuitem",rt(this,Ft)),this.submenuElement.removeEventListener("removemenuitem",rt(this,Ft)),rt(this,Ft).call(this)};Ft=new WeakMap;_i=new WeakMap;Vn=new WeakMap;sr=new WeakSet;Kn=function(){var e;let t=(e=rt(this,gs))==null?void 0:e.radioGroupItems;if(!t)return;let i=t.filter(s=>s.getAttribute("aria-checked")==="true").pop();i||(i=t[0]);for(let s of t)s.setAttribute("aria-checked","false");i?.setAttribute("aria-checked","true")};Ti.shadowRootOptions={mode:"open"};Ti.getTemplateHTML=Lh;Ti.getSuffixSlotInnerHTML=Rh;function Es(e){return e.type==="radio"||e.type==="checkbox"}function Gn(e,t){if(!e)return null;let{host:i}=e.getRootNode();return!t&&i?Gn(e,i):t?.items?t:Gn(t,t?.parentNode)}d.customElements.get("media-chrome-menu-item")||d.customElements.define("media-chrome-menu-item",Ti);function Kd({anchor:e,floating:t,placement:i}){let s=Dh({anchor:e,floating:t}),{x:a,y:r}=Ch(s,i);return{x:a,y:r}}function Dh({anchor:e,floating:t}){return{anchor:xh(e,t.offsetParent),floating:{x:0,y:0,width:t.offsetWidth,height:t.offsetHeight}}}function xh(e,t){var i;let s=e.getBoundingClientRect(),a=(i=t?.getBoundingClientRect())!=null?i:{x:0,y:0};return{x:s.x-a.x,y:s.y-a.y,width:s.width,height:s.height}}function Ch({anchor:e,floating:t},i){let s=Oh(i)==="x"?"y":"x",a=s==="y"?"height":"width",r=Gd(i),n=e.x+e.width/2-t.width/2,l=e.y+e.height/2-t.height/2,c=e[a]/2-t[a]/2,E;switch(r){case"top":E={x:n,y:e.y-t.height};break;case"bottom":E={x:n,y:e.y+e.height};break;case"right":E={x:e.x+e.width,y:l};break;case"left":E={x:e.x-t.width,y:l};break;default:E={x:e.x,y:e.y}}switch(i.split("-")[1]){case"start":E[s]-=c;break;case"end":E[s]+=c;break}return E}function Gd(e){return e.split("-")[0]}function Oh(e){return["top","bottom"].includes(Gd(e))?"y":"x"}var no=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},O=(e,t,i)=>(no(e,t,"read from private field"),i?i.call(e):t.get(e)),N=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Et=(e,t,i,s)=>(no(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),H=(e,t,i)=>(no(e,t,"access private method"),i),Bt,fe,Jt,rr,bs,Fe,Ts,zn,qd,lr,oo,dr,nr,Zn,Xn,Yd,Jn,Qd,jn,zd,Si,yi,ki,Ss,cr,lo,to,Zd,co,Xd,eo,Jd,uo,jd,io,tc,so,ec,_s,ur,ao,ic,As,hr,or,ro;function Ee({type:e,text:t,value:i,checked:s}){let a=F.createElement("media-chrome-menu-item");a.type=e??"",a.part.add("menu-item"),e&&a.part.add(e),a.value=i,a.checked=s;let r=F.createElement("span");return r.textContent=t,a.append(r),a}function jt(e,t){let i=e.querySelector(`:scope > [slot="${t}"]`);if(i?.nodeName=="SLOT"&&(i=i.assignedElements({flatten:!0})[0]),i)return i=i.cloneNode(!0),i;let s=e.shadowRoot.querySelector(`[name="${t}"] > svg`);return s?s.cloneNode(!0):""}function Uh(e){return`
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
  `}var He={STYLE:"style",HIDDEN:"hidden",DISABLED:"disabled",ANCHOR:"anchor"},gt=class extends d.HTMLElement{constructor(){if(super(),N(this,zn),N(this,lr),N(this,nr),N(this,Xn),N(this,Jn),N(this,jn),N(this,ki),N(this,cr),N(this,to),N(this,co),N(this,eo),N(this,uo),N(this,io),N(this,so),N(this,_s),N(this,ao),N(this,As),N(this,or),N(this,Bt,null),N(this,fe,null),N(this,Jt,null),N(this,rr,new Set),N(this,bs,void 0),N(this,Fe,!1),N(this,Ts,null),N(this,dr,()=>{let t=O(this,rr),i=new Set(this.items);for(let s of t)i.has(s)||this.dispatchEvent(new CustomEvent("removemenuitem",{detail:s}));for(let s of i)t.has(s)||this.dispatchEvent(new CustomEvent("addmenuitem",{detail:s}));Et(this,rr,i)}),N(this,Si,()=>{H(this,ki,Ss).call(this),H(this,cr,lo).call(this,!1)}),N(this,yi,()=>{H(this,ki,Ss).call(this)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);$(this.shadowRoot,this.constructor.getTemplateHTML(t))}this.container=this.shadowRoot.querySelector("#container"),this.defaultSlot=this.shadowRoot.querySelector("slot:not([name])"),Et(this,bs,new MutationObserver(O(this,dr)))}static get observedAttributes(){return[He.DISABLED,He.HIDDEN,He.STYLE,He.ANCHOR,I.MEDIA_CONTROLLER]}static formatMenuItemText(t,i){return t}enable(){this.addEventListener("click",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this),this.addEventListener("invoke",this),this.addEventListener("toggle",this)}disable(){this.removeEventListener("click",this),this.removeEventListener("focusout",this),this.removeEventListener("keyup",this),this.removeEventListener("invoke",this),this.removeEventListener("toggle",this)}handleEvent(t){switch(t.type){case"slotchange":H(this,zn,qd).call(this,t);break;case"invoke":H(this,Xn,Yd).call(this,t);break;case"click":H(this,to,Zd).call(this,t);break;case"toggle":H(this,eo,Jd).call(this,t);break;case"focusout":H(this,io,tc).call(this,t);break;case"keydown":H(this,so,ec).call(this,t);break}}connectedCallback(){var t,i;O(this,bs).observe(this.defaultSlot,{childList:!0}),Et(this,Ts,qe(this.shadowRoot,":host")),H(this,nr,Zn).call(this),this.hasAttribute("disabled")||this.enable(),this.role||(this.role="menu"),Et(this,Bt,Ws(this)),(i=(t=O(this,Bt))==null?void 0:t.associateElement)==null||i.call(t,this),this.hidden||(qt(ys(this),O(this,Si)),qt(this,O(this,yi))),H(this,lr,oo).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){var t,i;O(this,bs).disconnect(),Yt(ys(this),O(this,Si)),Yt(this,O(this,yi)),this.disable(),(i=(t=O(this,Bt))==null?void 0:t.unassociateElement)==null||i.call(t,this),Et(this,Bt,null),Et(this,fe,null),Et(this,Jt,null),this.shadowRoot.removeEventListener("slotchange",this)}attributeChangedCallback(t,i,s){var a,r,n,l;t===He.HIDDEN&&s!==i?(O(this,Fe)||Et(this,Fe,!0),this.hidden?H(this,jn,zd).call(this):H(this,Jn,Qd).call(this),this.dispatchEvent(new er({oldState:this.hidden?"open":"closed",newState:this.hidden?"closed":"open",bubbles:!0}))):t===I.MEDIA_CONTROLLER?(i&&((r=(a=O(this,Bt))==null?void 0:a.unassociateElement)==null||r.call(a,this),Et(this,Bt,null)),s&&this.isConnected&&(Et(this,Bt,Ws(this)),(l=(n=O(this,Bt))==null?void 0:n.associateElement)==null||l.call(n,this))):t===He.DISABLED&&s!==i?s==null?this.enable():this.disable():t===He.STYLE&&s!==i&&H(this,nr,Zn).call(this)}formatMenuItemText(t,i){return this.constructor.formatMenuItemText(t,i)}get anchor(){return this.getAttribute("anchor")}set anchor(t){this.setAttribute("anchor",`${t}`)}get anchorElement(){var t;return this.anchor?(t=Te(this))==null?void 0:t.querySelector(`#${this.anchor}`):null}get items(){return this.defaultSlot.assignedElements({flatten:!0}).filter(Ph)}get radioGroupItems(){return this.items.filter(t=>t.role==="menuitemradio")}get checkedItems(){return this.items.filter(t=>t.checked)}get value(){var t,i;return(i=(t=this.checkedItems[0])==null?void 0:t.value)!=null?i:""}set value(t){let i=this.items.find(s=>s.value===t);i&&H(this,or,ro).call(this,i)}focus(){if(Et(this,fe,Hi()),this.items.length){H(this,As,hr).call(this,this.items[0]),this.items[0].focus();return}let t=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');t?.focus()}handleSelect(t){var i;let s=H(this,_s,ur).call(this,t);s&&(H(this,or,ro).call(this,s,s.type==="checkbox"),O(this,Jt)&&!this.hidden&&((i=O(this,fe))==null||i.focus(),this.hidden=!0))}get keysUsed(){return["Enter","Escape","Tab"," ","ArrowDown","ArrowUp","Home","End"]}handleMove(t){var i,s;let{key:a}=t,r=this.items,n=(s=(i=H(this,_s,ur).call(this,t))!=null?i:H(this,ao,ic).call(this))!=null?s:r[0],l=r.indexOf(n),c=Math.max(0,l);a==="ArrowDown"?c++:a==="ArrowUp"?c--:t.key==="Home"?c=0:t.key==="End"&&(c=r.length-1),c<0&&(c=r.length-1),c>r.length-1&&(c=0),H(this,As,hr).call(this,r[c]),r[c].focus()}};Bt=new WeakMap;fe=new WeakMap;Jt=new WeakMap;rr=new WeakMap;bs=new WeakMap;Fe=new WeakMap;Ts=new WeakMap;zn=new WeakSet;qd=function(e){let t=e.target;for(let i of t.assignedNodes({flatten:!0}))i.nodeType===3&&i.textContent.trim()===""&&i.remove();["header","title"].includes(t.name)&&H(this,lr,oo).call(this),t.name||O(this,dr).call(this)};lr=new WeakSet;oo=function(){let e=this.shadowRoot.querySelector('slot[name="header"]'),t=this.shadowRoot.querySelector('slot[name="title"]');e.hidden=t.assignedNodes().length===0&&e.assignedNodes().length===0};dr=new WeakMap;nr=new WeakSet;Zn=function(){var e;let t=this.shadowRoot.querySelector("#layout-row"),i=(e=getComputedStyle(this).getPropertyValue("--media-menu-layout"))==null?void 0:e.trim();t.setAttribute("media",i==="row"?"":"width:0")};Xn=new WeakSet;Yd=function(e){Et(this,Jt,e.relatedTarget),st(this,e.relatedTarget)||(this.hidden=!this.hidden)};Jn=new WeakSet;Qd=function(){var e;(e=O(this,Jt))==null||e.setAttribute("aria-expanded","true"),this.addEventListener("transitionend",()=>this.focus(),{once:!0}),qt(ys(this),O(this,Si)),qt(this,O(this,yi))};jn=new WeakSet;zd=function(){var e;(e=O(this,Jt))==null||e.setAttribute("aria-expanded","false"),Yt(ys(this),O(this,Si)),Yt(this,O(this,yi))};Si=new WeakMap;yi=new WeakMap;ki=new WeakSet;Ss=function(e){if(this.hasAttribute("mediacontroller")&&!this.anchor||this.hidden||!this.anchorElement)return;let{x:t,y:i}=Kd({anchor:this.anchorElement,floating:this,placement:"top-start"});e??(e=this.offsetWidth);let a=ys(this).getBoundingClientRect(),r=a.width-t-e,n=a.height-i-this.offsetHeight,{style:l}=O(this,Ts);l.setProperty("position","absolute"),l.setProperty("right",`${Math.max(0,r)}px`),l.setProperty("--_menu-bottom",`${n}px`);let c=getComputedStyle(this),T=l.getPropertyValue("--_menu-bottom")===c.bottom?n:parseFloat(c.bottom),S=a.height-T-parseFloat(c.marginBottom);this.style.setProperty("--_menu-max-height",`${S}px`)};cr=new WeakSet;lo=function(e){let t=this.querySelector('[role="menuitem"][aria-haspopup][aria-expanded="true"]'),i=t?.querySelector('[role="menu"]'),{style:s}=O(this,Ts);if(e||s.setProperty("--media-menu-transition-in","none"),i){let a=i.offsetHeight,r=Math.max(i.offsetWidth,t.offsetWidth);this.style.setProperty("min-width",`${r}px`),this.style.setProperty("min-height",`${a}px`),H(this,ki,Ss).call(this,r)}else this.style.removeProperty("min-width"),this.style.removeProperty("min-height"),H(this,ki,Ss).call(this);s.removeProperty("--media-menu-transition-in")};to=new WeakSet;Zd=function(e){var t;if(e.stopPropagation(),e.composedPath().includes(O(this,co,Xd))){(t=O(this,fe))==null||t.focus(),this.hidden=!0;return}let i=H(this,_s,ur).call(this,e);!i||i.hasAttribute("disabled")||(H(this,As,hr).call(this,i),this.handleSelect(e))};co=new WeakSet;Xd=function(){var e;return(e=this.shadowRoot.querySelector('slot[name="header"]').assignedElements({flatten:!0}))==null?void 0:e.find(i=>i.matches('button[part~="back"]'))};eo=new WeakSet;Jd=function(e){if(e.target===this)return;H(this,uo,jd).call(this);let t=Array.from(this.querySelectorAll('[role="menuitem"][aria-haspopup]'));for(let i of t)i.invokeTargetElement!=e.target&&e.newState=="open"&&i.getAttribute("aria-expanded")=="true"&&!i.invokeTargetElement.hidden&&i.invokeTargetElement.dispatchEvent(new ve({relatedTarget:i}));for(let i of t)i.setAttribute("aria-expanded",`${!i.submenuElement.hidden}`);H(this,cr,lo).call(this,!0)};uo=new WeakSet;jd=function(){let t=this.querySelector('[role="menuitem"] > [role="menu"]:not([hidden])');this.container.classList.toggle("has-expanded",!!t)};io=new WeakSet;tc=function(e){var t;st(this,e.relatedTarget)||(O(this,Fe)&&((t=O(this,fe))==null||t.focus()),O(this,Jt)&&O(this,Jt)!==e.relatedTarget&&!this.hidden&&(this.hidden=!0))};so=new WeakSet;ec=function(e){var t,i,s,a,r;let{key:n,ctrlKey:l,altKey:c,metaKey:E}=e;if(!(l||c||E)&&this.keysUsed.includes(n))if(e.preventDefault(),e.stopPropagation(),n==="Tab"){if(O(this,Fe)){this.hidden=!0;return}e.shiftKey?(i=(t=this.previousElementSibling)==null?void 0:t.focus)==null||i.call(t):(a=(s=this.nextElementSibling)==null?void 0:s.focus)==null||a.call(s),this.blur()}else n==="Escape"?((r=O(this,fe))==null||r.focus(),O(this,Fe)&&(this.hidden=!0)):n==="Enter"||n===" "?this.handleSelect(e):this.handleMove(e)};_s=new WeakSet;ur=function(e){return e.composedPath().find(t=>["menuitemradio","menuitemcheckbox"].includes(t.role))};ao=new WeakSet;ic=function(){return this.items.find(e=>e.tabIndex===0)};As=new WeakSet;hr=function(e){for(let t of this.items)t.tabIndex=t===e?0:-1};or=new WeakSet;ro=function(e,t){let i=[...this.checkedItems];e.type==="radio"&&this.radioGroupItems.forEach(s=>s.checked=!1),t?e.checked=!e.checked:e.checked=!0,this.checkedItems.some((s,a)=>s!=i[a])&&this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))};gt.shadowRootOptions={mode:"open"};gt.getTemplateHTML=Uh;function Ph(e){return["menuitem","menuitemradio","menuitemcheckbox"].includes(e?.role)}function ys(e){var t;return(t=e.getAttribute("bounds")?Mt(e,`#${e.getAttribute("bounds")}`):et(e)||e.parentElement)!=null?t:e}d.customElements.get("media-chrome-menu")||d.customElements.define("media-chrome-menu",gt);var vo=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},Nh=(e,t,i)=>(vo(e,t,"read from private field"),i?i.call(e):t.get(e)),ho=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Hh=(e,t,i,s)=>(vo(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),mr=(e,t,i)=>(vo(e,t,"access private method"),i),fr,pr,mo,vr,po,Fh=`
  <svg aria-hidden="true" viewBox="0 0 26 24" part="captions-indicator indicator">
    <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
  </svg>`;function Bh(e){return`
    ${gt.getTemplateHTML(e)}
    <slot name="captions-indicator" hidden>${Fh}</slot>
  `}var Er=class extends gt{constructor(){super(...arguments),ho(this,pr),ho(this,vr),ho(this,fr,void 0)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_SUBTITLES_LIST,o.MEDIA_SUBTITLES_SHOWING]}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),t===o.MEDIA_SUBTITLES_LIST&&i!==s?mr(this,pr,mo).call(this):t===o.MEDIA_SUBTITLES_SHOWING&&i!==s&&(this.value=s||"",mr(this,pr,mo).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",mr(this,vr,po))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",mr(this,vr,po))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:et(this).querySelector("media-captions-menu-button")}get mediaSubtitlesList(){return sc(this,o.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(t){ac(this,o.MEDIA_SUBTITLES_LIST,t)}get mediaSubtitlesShowing(){return sc(this,o.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(t){ac(this,o.MEDIA_SUBTITLES_SHOWING,t)}};fr=new WeakMap;pr=new WeakSet;mo=function(){var e;let t=Nh(this,fr)!==JSON.stringify(this.mediaSubtitlesList),i=this.value!==this.getAttribute(o.MEDIA_SUBTITLES_SHOWING);if(!t&&!i)return;Hh(this,fr,JSON.stringify(this.mediaSubtitlesList)),this.defaultSlot.textContent="";let s=!this.value,a=Ee({type:"radio",text:this.formatMenuItemText(p("Off")),value:"off",checked:s});a.prepend(jt(this,"checked-indicator")),this.defaultSlot.append(a);let r=this.mediaSubtitlesList;for(let n of r){let l=Ee({type:"radio",text:this.formatMenuItemText(n.label,n),value:aa(n),checked:this.value==aa(n)});l.prepend(jt(this,"checked-indicator")),((e=n.kind)!=null?e:"subs")==="captions"&&l.append(jt(this,"captions-indicator")),this.defaultSlot.append(l)}};vr=new WeakSet;po=function(){let e=this.mediaSubtitlesShowing,t=this.getAttribute(o.MEDIA_SUBTITLES_SHOWING),i=this.value!==t;if(e?.length&&i&&this.dispatchEvent(new d.CustomEvent(h.MEDIA_DISABLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:e})),!this.value||!i)return;let s=new d.CustomEvent(h.MEDIA_SHOW_SUBTITLES_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(s)};Er.getTemplateHTML=Bh;var sc=(e,t)=>{let i=e.getAttribute(t);return i?qi(i):[]},ac=(e,t,i)=>{if(!i?.length){e.removeAttribute(t);return}let s=Me(i);e.getAttribute(t)!==s&&e.setAttribute(t,s)};d.customElements.get("media-captions-menu")||d.customElements.define("media-captions-menu",Er);var te=class extends K{connectedCallback(){super.connectedCallback(),this.invokeTargetElement&&this.setAttribute("aria-haspopup","menu")}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(t){this.setAttribute("invoketarget",`${t}`)}get invokeTargetElement(){var t;return this.invokeTarget?(t=Te(this))==null?void 0:t.querySelector(`#${this.invokeTarget}`):null}handleClick(){var t;(t=this.invokeTargetElement)==null||t.dispatchEvent(new ve({relatedTarget:this}))}};d.customElements.get("media-chrome-menu-button")||d.customElements.define("media-chrome-menu-button",te);var Wh=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
</svg>`,$h=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M17.73 14.09a1.4 1.4 0 0 1-1 .37 1.579 1.579 0 0 1-1.27-.58A3 3 0 0 1 15 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34A2.89 2.89 0 0 0 19 9.07a3 3 0 0 0-2.14-.78 3.14 3.14 0 0 0-2.42 1 3.91 3.91 0 0 0-.93 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.17 3.17 0 0 0 1.07-1.74l-1.4-.45c-.083.43-.3.822-.62 1.12Zm-7.22 0a1.43 1.43 0 0 1-1 .37 1.58 1.58 0 0 1-1.27-.58A3 3 0 0 1 7.76 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34a2.81 2.81 0 0 0-.74-1.32 2.94 2.94 0 0 0-2.13-.78 3.18 3.18 0 0 0-2.43 1 4 4 0 0 0-.92 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.23 3.23 0 0 0 1.07-1.74l-1.4-.45a2.06 2.06 0 0 1-.6 1.07Zm12.32-8.41a2.59 2.59 0 0 0-2.3-2.51C18.72 3.05 15.86 3 13 3c-2.86 0-5.72.05-7.53.17a2.59 2.59 0 0 0-2.3 2.51c-.23 4.207-.23 8.423 0 12.63a2.57 2.57 0 0 0 2.3 2.5c1.81.13 4.67.19 7.53.19 2.86 0 5.72-.06 7.53-.19a2.57 2.57 0 0 0 2.3-2.5c.23-4.207.23-8.423 0-12.63Zm-1.49 12.53a1.11 1.11 0 0 1-.91 1.11c-1.67.11-4.45.18-7.43.18-2.98 0-5.76-.07-7.43-.18a1.11 1.11 0 0 1-.91-1.11c-.21-4.14-.21-8.29 0-12.43a1.11 1.11 0 0 1 .91-1.11C7.24 4.56 10 4.49 13 4.49s5.76.07 7.43.18a1.11 1.11 0 0 1 .91 1.11c.21 4.14.21 8.29 0 12.43Z"/>
</svg>`;function Vh(){return`
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
      <slot name="on">${Wh}</slot>
      <slot name="off">${$h}</slot>
    </slot>
  `}function Kh(){return p("Captions")}var rc=e=>{e.setAttribute("data-captions-enabled",Hl(e).toString())},nc=e=>{e.setAttribute("aria-label",p("closed captions"))},ks=class extends te{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_SUBTITLES_LIST,o.MEDIA_SUBTITLES_SHOWING,o.MEDIA_LANG]}connectedCallback(){super.connectedCallback(),nc(this),rc(this)}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),t===o.MEDIA_SUBTITLES_SHOWING?rc(this):t===o.MEDIA_LANG&&nc(this)}get invokeTargetElement(){var t;return this.invokeTarget!=null?super.invokeTargetElement:(t=et(this))==null?void 0:t.querySelector("media-captions-menu")}get mediaSubtitlesList(){return oc(this,o.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(t){lc(this,o.MEDIA_SUBTITLES_LIST,t)}get mediaSubtitlesShowing(){return oc(this,o.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(t){lc(this,o.MEDIA_SUBTITLES_SHOWING,t)}};ks.getSlotTemplateHTML=Vh;ks.getTooltipContentHTML=Kh;var oc=(e,t)=>{let i=e.getAttribute(t);return i?qi(i):[]},lc=(e,t,i)=>{if(!i?.length){e.removeAttribute(t);return}let s=Me(i);e.getAttribute(t)!==s&&e.setAttribute(t,s)};d.customElements.get("media-captions-menu-button")||d.customElements.define("media-captions-menu-button",ks);var Gh=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},wi=(e,t,i)=>(Gh(e,t,"read from private field"),i?i.call(e):t.get(e)),qh=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},ge,fo={RATES:"rates"},Eo=[1,1.2,1.5,1.7,2],Be=1;function Wt(e){return Math.round(e*100)/100}function Yh(e){return`
    <style>
      :host {
        min-width: 5ch;
        padding: var(--media-button-padding, var(--media-control-padding, 10px 5px));
      }
    </style>
    <slot name="icon">${e.mediaplaybackrate?Wt(+e.mediaplaybackrate):Be}x</slot>
  `}function Qh(){return p("Playback rate")}var ws=class extends K{constructor(){var t;super(),qh(this,ge,new oe(this,fo.RATES,{defaultValue:Eo})),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${Wt((t=this.mediaPlaybackRate)!=null?t:Be)}x`}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE,fo.RATES]}attributeChangedCallback(t,i,s){if(super.attributeChangedCallback(t,i,s),t===fo.RATES&&(wi(this,ge).value=s),t===o.MEDIA_PLAYBACK_RATE){let a=s?+s:Number.NaN,r=Wt(Number.isNaN(a)?Be:a);this.container.innerHTML=`${r}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:r}))}}get rates(){return wi(this,ge)}set rates(t){t?Array.isArray(t)?wi(this,ge).value=t.join(" "):typeof t=="string"&&(wi(this,ge).value=t):wi(this,ge).value=""}get mediaPlaybackRate(){return L(this,o.MEDIA_PLAYBACK_RATE,Be)}set mediaPlaybackRate(t){C(this,o.MEDIA_PLAYBACK_RATE,t)}handleClick(){var t,i;let s=Array.from(wi(this,ge).values(),n=>+n).sort((n,l)=>n-l),a=(i=(t=s.find(n=>n>this.mediaPlaybackRate))!=null?t:s[0])!=null?i:Be,r=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:a});this.dispatchEvent(r)}};ge=new WeakMap;ws.getSlotTemplateHTML=Yh;ws.getTooltipContentHTML=Qh;d.customElements.get("media-playback-rate-button")||d.customElements.define("media-playback-rate-button",ws);var dc=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},Mi=(e,t,i)=>(dc(e,t,"read from private field"),i?i.call(e):t.get(e)),go=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},Ii=(e,t,i)=>(dc(e,t,"access private method"),i),be,Li,Is,gr,_o,bo={RATES:"rates"},Ao=class extends gt{constructor(){super(),go(this,Li),go(this,gr),go(this,be,new oe(this,bo.RATES,{defaultValue:Eo})),Ii(this,Li,Is).call(this)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE,bo.RATES]}attributeChangedCallback(t,i,s){super.attributeChangedCallback(t,i,s),t===o.MEDIA_PLAYBACK_RATE&&i!=s?(this.value=s,Ii(this,Li,Is).call(this)):t===bo.RATES&&i!=s&&(Mi(this,be).value=s,Ii(this,Li,Is).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",Ii(this,gr,_o))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",Ii(this,gr,_o))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:et(this).querySelector("media-playback-rate-menu-button")}get rates(){return Mi(this,be)}set rates(t){t?Array.isArray(t)?Mi(this,be).value=t.join(" "):typeof t=="string"&&(Mi(this,be).value=t):Mi(this,be).value="",Ii(this,Li,Is).call(this)}get mediaPlaybackRate(){return L(this,o.MEDIA_PLAYBACK_RATE,Be)}set mediaPlaybackRate(t){C(this,o.MEDIA_PLAYBACK_RATE,t)}};be=new WeakMap;Li=new WeakSet;Is=function(){this.defaultSlot.textContent="";let e=Wt(this.mediaPlaybackRate),t=new Set(Array.from(Mi(this,be)).map(s=>Wt(Number(s))));e>0&&!t.has(e)&&t.add(e);let i=Array.from(t).sort((s,a)=>s-a);for(let s of i){let a=Ee({type:"radio",text:this.formatMenuItemText(`${s}x`,s),value:s.toString(),checked:e===s});a.prepend(jt(this,"checked-indicator")),this.defaultSlot.append(a)}};gr=new WeakSet;_o=function(){if(!this.value)return;let e=new d.CustomEvent(h.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(e)};d.customElements.get("media-playback-rate-menu")||d.customElements.define("media-playback-rate-menu",Ao);var br=1;function zh(e){return`
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
    <slot name="icon">${e.mediaplaybackrate?Wt(+e.mediaplaybackrate):br}x</slot>
  `}function Zh(){return p("Playback rate")}var Ms=class extends te{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE]}constructor(){var t;super(),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${Wt((t=this.mediaPlaybackRate)!=null?t:br)}x`}attributeChangedCallback(t,i,s){if(super.attributeChangedCallback(t,i,s),t===o.MEDIA_PLAYBACK_RATE){let a=s?+s:Number.NaN,r=Wt(Number.isNaN(a)?br:a);this.container.innerHTML=`${r}x`,this.setAttribute("aria-label",p("Playback rate {playbackRate}",{playbackRate:r}))}}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:et(this).querySelector("media-playback-rate-menu")}get mediaPlaybackRate(){return L(this,o.MEDIA_PLAYBACK_RATE,br)}set mediaPlaybackRate(t){C(this,o.MEDIA_PLAYBACK_RATE,t)}};Ms.getSlotTemplateHTML=zh;Ms.getTooltipContentHTML=Zh;d.customElements.get("media-playback-rate-menu-button")||d.customElements.define("media-playback-rate-menu-button",Ms);var Xh=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M13.5 2.5h2v6h-2v-2h-11v-2h11v-2Zm4 2h4v2h-4v-2Zm-12 4h2v6h-2v-2h-3v-2h3v-2Zm4 2h12v2h-12v-2Zm1 4h2v6h-2v-2h-8v-2h8v-2Zm4 2h7v2h-7v-2Z" />
</svg>`;function Jh(){return`
    <style>
      :host([aria-expanded="true"]) slot[name=tooltip] {
        display: none;
      }
    </style>
    <slot name="icon">${Xh}</slot>
  `}function jh(){return p("Quality")}var Ls=class extends te{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_RENDITION_SELECTED,o.MEDIA_RENDITION_UNAVAILABLE,o.MEDIA_HEIGHT]}connectedCallback(){super.connectedCallback(),this.setAttribute("aria-label",p("quality"))}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:et(this).querySelector("media-rendition-menu")}get mediaRenditionSelected(){return x(this,o.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(t){D(this,o.MEDIA_RENDITION_SELECTED,t)}get mediaHeight(){return L(this,o.MEDIA_HEIGHT)}set mediaHeight(t){C(this,o.MEDIA_HEIGHT,t)}};Ls.getSlotTemplateHTML=Jh;Ls.getTooltipContentHTML=jh;d.customElements.get("media-rendition-menu-button")||d.customElements.define("media-rendition-menu-button",Ls);var So=(e,t,i)=>{if(!t.has(e))throw TypeError("Cannot "+i)},ee=(e,t,i)=>(So(e,t,"read from private field"),i?i.call(e):t.get(e)),_r=(e,t,i)=>{if(t.has(e))throw TypeError("Cannot add the same private member more than once");t instanceof WeakSet?t.add(e):t.set(e,i)},cc=(e,t,i,s)=>(So(e,t,"write to private field"),s?s.call(e,i):t.set(e,i),i),Ri=(e,t,i)=>(So(e,t,"access private method"),i),Rs,$t,Di,Ds,Ar,To,xs=class extends gt{constructor(){super(...arguments),_r(this,Di),_r(this,Ar),_r(this,Rs,[]),_r(this,$t,{})}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_RENDITION_LIST,o.MEDIA_RENDITION_SELECTED,o.MEDIA_RENDITION_UNAVAILABLE,o.MEDIA_HEIGHT,o.MEDIA_WIDTH]}static formatMenuItemText(t,i){return super.formatMenuItemText(t,i)}static formatRendition(t,{showBitrate:i=!1}={}){let s=`${Math.min(t.width,t.height)}p`;if(i&&t.bitrate){let a=t.bitrate/1e6,r=`${a.toFixed(a<1?1:0)} Mbps`;return`${s} (${r})`}return this.formatMenuItemText(s,t)}static compareRendition(t,i){var s,a;return i.height===t.height?((s=i.bitrate)!=null?s:0)-((a=t.bitrate)!=null?a:0):i.height-t.height}attributeChangedCallback(t,i,s){if(super.attributeChangedCallback(t,i,s),i!==s)switch(t){case o.MEDIA_RENDITION_SELECTED:this.value=s??"auto",Ri(this,Di,Ds).call(this);break;case o.MEDIA_RENDITION_LIST:cc(this,Rs,Ol(s)),Ri(this,Di,Ds).call(this);break;case o.MEDIA_HEIGHT:case o.MEDIA_WIDTH:Ri(this,Di,Ds).call(this);break}}connectedCallback(){super.connectedCallback(),this.addEventListener("change",Ri(this,Ar,To))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",Ri(this,Ar,To))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:et(this).querySelector("media-rendition-menu-button")}get mediaRenditionList(){return ee(this,Rs)}set mediaRenditionList(t){cc(this,Rs,t),Ri(this,Di,Ds).call(this)}get mediaRenditionSelected(){return x(this,o.MEDIA_RENDITION_SELECTED)}set mediaRenditionSelected(t){D(this,o.MEDIA_RENDITION_SELECTED,t)}get mediaHeight(){return L(this,o.MEDIA_HEIGHT)}set mediaHeight(t){C(this,o.MEDIA_HEIGHT,t)}get mediaWidth(){return L(this,o.MEDIA_WIDTH)}set mediaWidth(t){C(this,o.MEDIA_WIDTH,t)}compareRendition(t,i){return this.constructor.compareRendition(t,i)}formatMenuItemText(t,i){return this.constructor.formatMenuItemText(t,i)}formatRendition(t,i){return this.constructor.formatRendition(t,i)}showRenditionBitrate(t){return this.mediaRenditionList.some(i=>i!==t&&i.height===t.height&&i.bitrate!==t.bitrate)}};Rs=new WeakMap;$t=new WeakMap;Di=new WeakSet;Ds=function(){let e=!this.mediaRenditionSelected;if(ee(this,$t).mediaRenditionList===JSON.stringify(this.mediaRenditionList)&&ee(this,$t).mediaHeight===this.mediaHeight&&ee(this,$t).mediaWidth===this.mediaWidth&&ee(this,$t).isAuto===e)return;ee(this,$t).mediaRenditionList=JSON.stringify(this.mediaRenditionList),ee(this,$t).mediaHeight=this.mediaHeight,ee(this,$t).mediaWidth=this.mediaWidth,ee(this,$t).isAuto=e;let t=this.mediaRenditionList.sort(this.compareRendition.bind(this)),i=t.find(n=>n.id===this.mediaRenditionSelected);for(let n of t)n.selected=n===i;this.defaultSlot.textContent="";for(let n of t){let l=this.formatRendition(n,{showBitrate:this.showRenditionBitrate(n)}),c=Ee({type:"radio",text:l,value:`${n.id}`,checked:n.selected&&!e});c.prepend(jt(this,"checked-indicator")),this.defaultSlot.append(c)}let s=i&&this.showRenditionBitrate(i),a;e&&(i?a=this.formatMenuItemText(`${p("Auto")} \u2022 ${this.formatRendition(i,{showBitrate:s})}`,i):this.mediaHeight>0&&this.mediaWidth>0&&(a=this.formatMenuItemText(`${p("Auto")} (${Math.min(this.mediaWidth,this.mediaHeight)}p)`))),a||(a=this.formatMenuItemText(p("Auto")));let r=Ee({type:"radio",text:a,value:"auto",checked:e});r.dataset.description=a,r.prepend(jt(this,"checked-indicator")),this.defaultSlot.append(r)};Ar=new WeakSet;To=function(){if(this.value==null)return;let e=new d.CustomEvent(h.MEDIA_RENDITION_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(e)};d.customElements.get("media-rendition-menu")||d.customElements.define("media-rendition-menu",xs);function uc(e,{texts:t,icons:i,title:s},a){xs.formatRendition=E=>E.id==="audio"?t.audioOnly:`${Math.min(E.width,E.height)}p`;let r=(E,T,S,f)=>b("button",{type:"button",class:`player__button ${S}`,hidden:!0,"aria-label":E,onclick:f},_t(i,T),b("span",{},E)),n={live:b("span",{class:"player__live",hidden:!0},t.live),fromStart:r(t.fromStart,"skip-back","",a.fromStart),toLive:r(t.toLive,"radio","player__button--tolive",a.toLive),toReplay:r(t.toReplay,"rotate-ccw","player__button--tolive",a.toReplay),range:b("media-time-range"),time:b("media-time-display",{showduration:!0,notoggle:!0}),back:b("media-seek-backward-button",{seekoffset:10,notooltip:!0}),forward:b("media-seek-forward-button",{seekoffset:10,notooltip:!0}),rate:b("media-playback-rate-menu-button",{notooltip:!0}),quality:b("media-rendition-menu-button",{notooltip:!0},_t(i,"settings",{slot:"icon"})),captions:b("media-captions-menu-button",{notooltip:!0}),bottom:null,controller:null},l=[b("media-rendition-menu",{hidden:!0,anchor:"auto"}),b("media-captions-menu",{hidden:!0,anchor:"auto"}),b("media-playback-rate-menu",{hidden:!0,anchor:"auto",rates:"0.75 1 1.25 1.5 2"})],c=b("media-control-bar",{},b("media-play-button",{notooltip:!0}),n.back,n.forward,b("media-mute-button",{notooltip:!0}),b("media-volume-range"),n.live,n.time,b("span",{class:"player__gap"}),n.fromStart,n.toLive,n.toReplay,n.captions,n.rate,n.quality,b("media-pip-button",{notooltip:!0,class:"player__wide"}),b("media-fullscreen-button",{notooltip:!0}));return n.bottom=b("div",{class:"player__bottom"},n.range,c),n.controller=b("media-controller",{"data-idle":!0,keyboardforwardseekoffset:10,keyboardbackwardseekoffset:10,noautoseektolive:!0,novolumepref:!0,nosubtitleslangpref:!0,"aria-label":s},e,b("media-loading-indicator",{slot:"centered-chrome",noautohide:!0}),...l,n.bottom),n}var tm={scheduled:["stateScheduled"],ready:["stateScheduled"],live:["stateLive","state--live"],interrupted:["stateInterrupted"],cancelled:["stateCancelled"]},Tr=class{constructor(t){this.texts=t;let i=s=>document.querySelector(`[data-${s}]`);this.parts={state:i("state"),viewers:i("viewers"),status:i("status"),remind:i("remind"),cover:i("cover")}}say(t){this.parts.status&&this.parts.status.textContent!==t&&(this.parts.status.textContent=t)}#t(t){let{cover:i}=this.parts;if(!i)return;let s={closed:this.texts.coverClosed,slate:this.texts.coverSlate}[t]??"";i.textContent!==s&&(i.textContent=s)}show(t){let{state:i,viewers:s,replay:a}=t,[r,n=""]=tm[i]??[a?"stateReplay":"stateEnded"];this.#t(al(t));let l=this.parts.state;l&&l.textContent.trim()!==this.texts[r]&&l.replaceChildren(b("span",{class:`state ${n}`},this.texts[r])),this.parts.remind&&(this.parts.remind.hidden=i!=="scheduled"&&i!=="ready"),this.parts.viewers&&(this.parts.viewers.hidden=!(s>0&&(i==="live"||i==="interrupted")),this.parts.viewers.querySelector("span").textContent=s===1?this.texts.viewer:Gt(this.texts.viewers,{count:s.toLocaleString("fr-FR")}))}};function hc(e,{onState:t,onRefused:i,isSettled:s}){let a=0,r=0;async function n(){clearTimeout(r);try{let c=await fetch(e,{cache:"no-cache",signal:AbortSignal.timeout(8e3)});if(c.status===404)t(null);else if(c.status===403)await i();else if(c.ok)t(await c.json());else throw new Error(`state ${c.status}`);a=0}catch{a+=1}let l=Xo({failures:a,hidden:document.hidden,settled:s()});r=setTimeout(n,l*1e3)}return document.addEventListener("visibilitychange",()=>document.hidden||n()),window.addEventListener("online",n),n()}var mc="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";function pc(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>mc[e%mc.length]).join("")}function vc(e,t,i){let s=()=>i()&&navigator.sendBeacon(`${e}?v=${t}`);return setInterval(s,2e4),s}var fc=2500,em=2e3,im=5e3,sm=900,am=5;function rm(e){return Object.values(e??{}).reduce((t,i)=>t+(Number(i)||0),0)}function nm(e,t){let i=rm(e);return i?i===1?t.reactedOnce:Gt(t.reacted,{count:i.toLocaleString("fr-FR")}):""}var Sr=class{#t={};#e=-fc;#i=null;#r=!1;#o=em*Math.random();#a=null;constructor(t,{settings:i,page:s,moment:a}){Object.assign(this,{root:t,settings:i,page:s,moment:a}),this.buttons=[...t.querySelectorAll("[data-kind]")],this.said=t.querySelector("[data-sent]"),this.line=t.querySelector("[data-reacted]");for(let r of this.buttons)r.addEventListener("click",()=>this.#c(r));document.addEventListener("visibilitychange",()=>this.#n()),window.addEventListener("pagehide",()=>this.#s())}show({open:t,watching:i}){!t&&!this.root.hidden&&this.#l({}),this.root.hidden=!t;for(let s of this.buttons)s.disabled=!(t&&i);this.#r=t&&i,this.#n()}#n(){let t=this.#r&&!document.hidden;t&&this.#i===null&&this.#u(),!t&&this.#i!==null&&(clearTimeout(this.#i),this.#i=null)}async#u(){this.#i=setTimeout(()=>{this.#i=null,this.#n()},im*(.8+.4*Math.random()));try{let t=await fetch(`${this.settings.files}reactions.json`,{cache:"no-cache",signal:AbortSignal.timeout(4e3)});t.ok&&this.#l((await t.json()).counts??{})}catch{}}#l(t){this.#t=t;for(let i of this.buttons){let s=Number(t[i.dataset.kind])||0;i.querySelector("[data-count]").textContent=s?s.toLocaleString("fr-FR"):""}this.line.textContent=nm(t,this.settings.texts)}#c(t){this.#h(t);let i=performance.now();if(i-this.#e<fc)return;this.#e=i;let{kind:s}=t.dataset;this.#l({...this.#t,[s]:(Number(this.#t[s])||0)+1}),this.#p();let a=this.moment();this.#a={kind:s,page:this.page,at:a===null?null:a/1e3},setTimeout(()=>this.#s(),this.#o)}#p(){this.said.textContent="",setTimeout(()=>{this.said.textContent=this.settings.texts.sent},60)}#s(){let t=this.#a;this.#a=null,t&&fetch(this.settings.reaction,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(t),keepalive:!0}).catch(()=>{})}#h(t){if(matchMedia("(prefers-reduced-motion: reduce)").matches||t.querySelectorAll(".reaction__burst").length>=am)return;let s=t.querySelector("use").getAttribute("href").split("#")[1],a=b("span",{class:"reaction__burst","aria-hidden":"true"},_t(this.settings.icons,s));t.append(a),setTimeout(()=>a.remove(),sm)}};var yr=class{constructor({right:t,guarded:i},s){Object.assign(this,{url:t,guarded:i,onLost:s})}keep(){this.guarded&&(setInterval(()=>this.renew(),25e3),document.addEventListener("visibilitychange",()=>document.hidden||this.renew()))}async renew(){try{let{status:t}=await fetch(this.url,{method:"POST",cache:"no-store",signal:AbortSignal.timeout(8e3)});return t<300?!0:t<500?!1:null}catch{return null}}async refused(){await this.renew()===!1&&this.onLost()}};function Ec(e){let[t]=performance.getEntriesByType("navigation");t?.type==="reload"&&performance.now()<15e3?e():setTimeout(()=>location.reload(),2e3*Math.random())}var kr=class extends EventTarget{#t=[];#e=-1;constructor(t){super(),this.onChoice=t}get length(){return this.#t.length}[Symbol.iterator](){return this.#t[Symbol.iterator]()}get selectedIndex(){return this.#e}set selectedIndex(t){t!==this.#e&&(this.#e=t,this.dispatchEvent(new Event("change")),this.onChoice(this.#t[t]?.id??"auto"))}replace(t){let i=this.#t[this.#e]?.id;for(let s of this.#t.keys())delete this[s];this.#t=t,t.forEach((s,a)=>{this[a]=s}),this.#e=t.findIndex(({id:s})=>s===i),this.dispatchEvent(new Event(t.length?"addrendition":"removerendition"))}};async function gc(e){try{let t=await fetch(`${e}replay.json`,{cache:"no-cache"});return t.ok?await t.json():{}}catch{return{}}}function om({chapters:e,thumbnails:t,captions:i=[]},{inBand:s=!1}={}){return[...e?[{kind:"chapters",src:e,default:!0}]:[],...t?[{kind:"metadata",label:"thumbnails",src:t,default:!0}]:[],...(s?[]:i).map(({language:a,label:r,src:n})=>({kind:"captions",label:r,srclang:a,src:n}))]}var wr=class{#t=[];constructor(t,{inBand:i,onChange:s}){Object.assign(this,{video:t,inBand:i,onChange:s}),t.textTracks.addEventListener("addtrack",s)}show(t){this.clear(),this.#t=om(t,this).map(i=>b("track",{...i,onload:()=>this.#e()})),this.video.append(...this.#t),this.onChange()}clear(){for(let t of this.#t)t.remove();this.#t=[]}get hasCaptions(){return[...this.video.textTracks].some(({kind:t})=>t==="captions"||t==="subtitles")}#e(){this.video.textTracks.dispatchEvent(new Event("change"))}};var bc=e=>e>6e3;function _c(e,t,i){return!t||i===null?[]:e.filter(({at:s})=>!t.has(s)&&s<i&&s>i-9e4)}function Ac(e,t,i){for(let[a,r]of t)i<r-5e3&&t.delete(a);let s=-1/0;return e.map(a=>({...a,wanted:t.get(a.at)??a.at})).sort((a,r)=>a.wanted-r.wanted).map(({at:a,text:r,seconds:n,wanted:l})=>{let c=Math.max(l,s);return s=c+n*1e3,{at:a,text:r,start:c,end:s}})}function Tc(e,t,i){let s=a=>i+(a-t)/1e3;return e.map(({at:a,text:r,start:n,end:l})=>({id:String(a),text:lm(r),start:Math.max(0,s(n)),end:s(l)})).filter(({start:a,end:r})=>r>a)}var lm=e=>e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");var dm=2,Sc,Ir=class{#t=null;#e=null;#i=[];#r=null;#o=0;#a=new Map;#n=!1;#u=!1;#l=0;#c=0;constructor(t,{label:i,moment:s,onChange:a}){Object.assign(this,{video:t,label:i,moment:s,onChange:a});let r=()=>this.#m();t.textTracks.addEventListener("change",()=>this.#h()),document.addEventListener("visibilitychange",r),t.addEventListener("playing",r),t.addEventListener("seeked",()=>this.#d())}follow(t){t!==this.#t&&(this.#t=t,t&&this.#p(),this.#m())}clear(){clearTimeout(this.#c),this.#e?.remove(),[this.#t,this.#e,this.#i,this.#r]=[null,null,[],null],this.#a.clear()}#p(){if(this.#e)return;let t=()=>this.video.textTracks.dispatchEvent(new Event("change"));Sc??=URL.createObjectURL(new Blob([`WEBVTT
`],{type:"text/vtt"})),this.#e=b("track",{kind:"captions",label:this.label,srclang:"fr",src:Sc,onload:t}),this.video.append(this.#e),this.#n&&(this.#e.track.mode="showing"),this.onChange()}get#s(){return this.#e?.track.mode==="showing"}#h(){!this.#e||this.#s===this.#n||(this.#n=this.#s,this.#m())}async#m(){let t=this.#t;if(!(this.#u||!t||!this.#s||document.hidden||this.video.paused)){clearTimeout(this.#c),this.#u=!0;try{let i=await fetch(t,{cache:"no-cache",signal:AbortSignal.timeout(5e3)});if(i.status===404&&this.#l>=dm&&t===this.#t&&this.#v([]),!i.ok)throw new Error(`captions ${i.status}`);let{lines:s}=await i.json();t===this.#t&&this.#v(s),this.#l=0}catch{this.#l+=1}this.#u=!1,clearTimeout(this.#c),this.#c=setTimeout(()=>this.#m(),Zo({failures:this.#l})*1e3)}}#v(t){let[i,s]=[performance.now(),this.moment()];bc(i-this.#o)&&(this.#r=null);for(let{at:a}of _c(t,this.#r,s))this.#a.set(a,s);this.#r=new Set(t.map(({at:a})=>a)),[this.#i,this.#o]=[t,i],this.#d()}#d(){let t=this.moment();if(!this.#s||t===null)return;let i=new Map(Tc(Ac(this.#i,this.#a,t),t,this.video.currentTime).map(a=>[a.id,a])),{track:s}=this.#e;for(let a of[...s.cues??[]]){let r=i.get(a.id);r&&r.text===a.text&&Math.abs(r.start-a.startTime)<.25?i.delete(a.id):s.removeCue(a)}for(let{id:a,start:r,end:n,text:l}of i.values())s.addCue(Object.assign(new VTTCue(r,n,l),{id:a}))}};var Mr=class{firstFrame=!1;onFirstFrame=()=>{};#t=0;#e=0;#i=0;#r=0;#o=!0;#a=null;constructor(t,i){this.video=t;let s=()=>{this.firstFrame||(this.firstFrame=!0,this.#a=performance.now(),this.onFirstFrame())};t.requestVideoFrameCallback?t.requestVideoFrameCallback(s):t.addEventListener("playing",s,{once:!0}),this.observer=new IntersectionObserver(([a])=>{this.#o=a.intersectionRatio>=.5},{threshold:[0,.5,1]}),this.observer.observe(i),this.timer=setInterval(()=>this.#n(),250)}#n(){if(this.#a===null)return;let t=performance.now(),i=Math.min(t-this.#a,1e3);if(this.#a=t,this.video.paused||this.video.readyState<3){this.#i=0;return}this.#t+=i,this.#i+=i,this.#e=Math.max(this.#e,this.#i),this.#o&&!document.hidden&&(this.#r+=i)}stop(){this.#n(),clearInterval(this.timer),this.observer.disconnect(),this.video.pause()}figures(){return{watched_ms:Math.round(this.#t),max_continuous_ms:Math.round(this.#e),muted:this.video.muted,viewable:this.#r>=1e3}}};var cm=4e3;async function yc(e){try{let t=await fetch(`${e}opening.json`,{cache:"no-cache",signal:AbortSignal.timeout(2500)});if(!t.ok)return null;let{spots:i,session:s,count:a}=await t.json();return i?.[0]?.url?{...i[0],session:s,count:a}:null}catch{return null}}function kc(e,{stage:t,texts:i,muted:s,focus:a,say:r}){return new Promise(n=>{let l=b("video",{playsinline:!0,preload:"auto",tabindex:"-1"}),c=b("button",{type:"button",class:"button spot__skip","aria-disabled":"true"}),E=b("section",{class:"spot","aria-label":Gt(i.sponsor,e)},l,b("p",{class:"spot__name"},Gt(i.sponsor,e)),b("div",{class:"spot__tools"},b("button",{type:"button",class:"button",hidden:!s,onclick:y=>{l.muted=!1,y.currentTarget.hidden=!0}},i.sound),b("span",{class:"player__gap"}),c)),T=new Mr(l,t),S=!1,f=null,m=um(e.session).then(y=>{f=y});function _(){S||(S=!0,clearTimeout(M),window.removeEventListener("pagehide",_),T.stop(),E.remove(),l.removeAttribute("src"),l.load(),n(),T.firstFrame&&m.finally(()=>f&&navigator.sendBeacon(e.count,JSON.stringify({sid:f,break:e.break,creative:e.creative,position:0,...T.figures()}))))}function g(){let y=Math.ceil((e.skip_after??5)-l.currentTime);c.setAttribute("aria-disabled",String(y>0)),c.textContent=y>0?Gt(i.skipIn,{seconds:y}):i.skip}let M=setTimeout(_,cm);T.onFirstFrame=()=>{clearTimeout(M),r(Gt(i.spotBegins,{...e,seconds:Math.round(e.duration)}))},c.addEventListener("click",()=>c.getAttribute("aria-disabled")==="true"||_()),l.addEventListener("timeupdate",g),l.addEventListener("ended",_),l.addEventListener("error",_),window.addEventListener("pagehide",_),l.muted=s,l.src=e.url,g(),t.append(E),a&&c.focus({preventScroll:!0}),l.play().catch(_)})}async function um(e){try{let t=await fetch(e,{method:"POST",headers:{"Content-Type":"application/json"},body:"{}",signal:AbortSignal.timeout(4e3)});return t.ok?(await t.json()).sid:null}catch{return null}}var hm=1e4,Lr=class{snapshot=void 0;watching=null;started=!1;finishing=!1;view=null;#t=0;#e=null;#i=!1;#r=0;#o=!1;constructor(t,i){Object.assign(this,{stage:t,settings:i,texts:i.texts}),this.veil=t.querySelector("[data-veil]"),this.words=new Tr(this.texts),this.video=b("video",{slot:"media",playsinline:!0,preload:"none",tabindex:"-1"}),this.engine=new rl(this.video),this.video.videoRenditions=new kr(a=>this.#A(a)),this.parts=uc(this.video,{texts:this.texts,icons:i.icons,title:document.title},{fromStart:()=>this.#s("dvr",{at:.1}),toLive:()=>this.#s("live"),toReplay:()=>this.#s("replay",{at:this.resumeAt})}),this.big=b("button",{type:"button",class:"player__big",hidden:!0,onclick:()=>this.begin()},_t(i.icons,"play")),this.sound=b("button",{type:"button",class:"button player__sound",hidden:!0,onclick:()=>this.#b()},_t(i.icons,"volume-2"),this.texts.sound),this.right=new yr(i,()=>Ec(()=>this.words.say(this.texts.refused))),this.sidecars=new wr(this.video,{inBand:this.engine.isNative,onChange:()=>this.#d()}),this.spoken=new Ir(this.video,{label:this.texts.liveCaptions,moment:()=>this.engine.moment,onChange:()=>this.#d()}),this.chapters=new Us(document.querySelector("[data-chapters]"),a=>this.#S(a)),this.page=pc();let s=document.querySelector("[data-reactions]");this.reactions=s&&new Sr(s,{settings:i,page:this.page,moment:()=>this.engine.moment}),window.tvPlayer={video:this.video,hls:()=>this.engine.hls,state:()=>({view:this.view,watching:this.watching,started:this.started,snapshot:this.snapshot})}}start(){this.stage.append(this.parts.controller,this.big,this.sound),this.#a(),vc(this.settings.presence,this.page,()=>!this.video.paused&&this.started),setInterval(()=>this.#f(),1e3),this.right.keep(),hc(`${this.settings.files}state.json`,{onState:t=>this.#n(t),onRefused:()=>this.right.refused(),isSettled:()=>["replay","cancelled"].includes(this.view)||this.view==="held"&&Date.parse(this.snapshot.replay_from)-this.now>12e4}),this.#f()}#a(){let{video:t}=this;t.addEventListener("timeupdate",()=>{this.#r=Date.now(),this.watching==="replay"&&this.chapters.follow(t.currentTime)}),t.addEventListener("playing",()=>this.#d()),t.addEventListener("volumechange",()=>{t.muted||(this.sound.hidden=!0)}),t.addEventListener("ended",()=>{this.snapshot?.state==="ended"&&this.#v()}),this.engine.addEventListener("levels",()=>this.#_()),this.engine.addEventListener("retrying",()=>{this.started&&!this.finishing&&this.words.say(this.texts.reconnecting)}),this.engine.addEventListener("unsupported",()=>this.words.say(this.texts.unsupported)),this.engine.addEventListener("blocked",()=>{this.started=!1,this.#d()}),t.addEventListener("playing",()=>{document.querySelector("[data-status]")?.textContent===this.texts.reconnecting&&this.words.say("")}),this.parts.controller.addEventListener("mediaseekrequest",i=>this.#T(i),{capture:!0}),document.addEventListener("keydown",i=>this.#I(i)),window.addEventListener("hashchange",()=>this.#y())}get now(){return Date.now()+this.#t}#n(t){t?.now&&(this.#t=Date.parse(t.now)-Date.now()),this.snapshot=t??this.snapshot??this.#u(),this.snapshot.state==="ended"&&(this.watching==="live"||this.watching==="dvr")?this.finishing||=this.started&&!this.video.paused&&!this.video.ended:this.snapshot.state!=="ended"&&(this.finishing=!1),this.words.show(this.snapshot),this.#l()}#u(){let{state:t,files:i,start:s,replay:a,replayFrom:r}=this.settings,n=t==="live"||t==="interrupted";return{state:t,start:s,viewers:0,chapters:null,live:n?`${i}live.m3u8`:null,dvr:n?`${i}dvr.m3u8`:null,replay:a?`${i}replay.m3u8`:null,replay_from:r}}#l(){let t=il(this.snapshot,this),i=sl(this.view,t.view);i&&this.words.say(this.texts[i]);let s=this.view!==t.view;this.view=t.view,t.source&&this.watching!==t.source&&this.watching!=="clip"&&this.#c(t.source),!t.source&&this.watching&&this.#m(),s&&t.view==="replay"&&(this.#w(),this.#k()),this.#h(),this.snapshot.chapters&&this.chapters.show(this.snapshot.chapters,{replay:t.view==="replay"}),this.#d()}#c(t){if(this.#p(),(this.started||this.#o)&&t==="live")return this.#s("live");if(t==="replay"){this.started=!1,this.finishing=!1,this.engine.unload(),this.watching="replay";let s=Dr(location.hash)??Jo(location.search);s!==null&&this.#i===!1&&(this.resumeAt=s);return}this.watching=t;let i=matchMedia("(prefers-reduced-motion: reduce)").matches||navigator.connection?.saveData;!this.#i&&!i&&t==="live"&&(this.#i=!0,this.video.muted=!0,this.begin())}#p(){this.#e??=yc(this.settings.files)}async begin(){if(this.started||!this.watching)return;let t=document.activeElement===this.big;this.started=!0,this.big.hidden=!0;let i=await this.#e;this.#e=Promise.resolve(null),i&&(this.stage.dataset.view="playing",this.veil.hidden=!0,await kc(i,{stage:this.stage,texts:this.texts,muted:this.video.muted,focus:t,say:s=>this.words.say(s)}),this.words.say("")),t&&this.parts.controller.querySelector("media-play-button")?.focus({preventScroll:!0}),this.#s(this.watching,{at:this.watching==="replay"?this.resumeAt:void 0})}#s(t,i={}){let s=t==="clip"?i.url:this.snapshot[t];s&&(this.watching=t,this.started=!0,this.#o=!1,t==="replay"?this.sidecars.show(this.beside??{}):this.sidecars.clear(),this.#h(),this.engine.load(s,{...i,target:this.snapshot.target,live:t==="live",dvr:t==="dvr",play:!0}),this.#d())}#h(){this.watching==="live"||this.watching==="dvr"?this.spoken.follow(this.snapshot?.captions??null):this.spoken.clear()}#m(){this.#o=this.started,this.engine.unload(),this.watching=null,this.started=!1}#v(){this.finishing=!1,this.watching=null,this.engine.unload(),this.#l()}#d(){let{parts:t,watching:i,started:s,view:a}=this,r=i==="live",n=i==="dvr";this.stage.dataset.view=s?"playing":a??"waiting",t.controller.toggleAttribute("data-idle",!s),t.bottom.hidden=!s,this.big.hidden=s||!i,this.big.setAttribute("aria-label",r||n?this.texts.watchLive:this.texts.play),this.sound.hidden=!(s&&this.video.muted&&(r||n)),t.live.hidden=!r||a!=="live",t.fromStart.hidden=!(r&&this.snapshot?.dvr),t.toLive.hidden=!(n&&this.snapshot?.live),t.toReplay.hidden=i!=="clip",t.range.hidden=r,t.time.hidden=r,t.rate.hidden=r||n,t.forward.hidden=r,t.quality.hidden=this.video.videoRenditions.length<2,t.captions.hidden=!this.sidecars.hasCaptions,this.reactions?.show({open:!!this.snapshot?.reactions,watching:s&&(r||n)}),this.#g()}#g(){let t=this.started||this.watching;if(this.view==="waiting"||this.view===null)return this.#f();if(this.view==="interrupted"&&!this.snapshot.live)return Pi(this.veil,this.texts,"interrupted");if(this.view==="ended")return Pi(this.veil,this.texts,"ended");if(this.view==="held")return tl(this.veil,this.texts,this.snapshot.replay_from);if(this.view==="cancelled")return Pi(this.veil,this.texts,"cancelled");this.veil.hidden=!!t}#f(){if(this.finishing&&Date.now()-this.#r>hm&&this.#v(),this.view!=="waiting"&&this.view!==null||!["scheduled","ready"].includes(this.snapshot?.state??this.settings.state))return;let t=this.veil.querySelector("[data-countdown]"),i=Date.parse(this.snapshot?.start??this.settings.start);!t||i<=this.now?Pi(this.veil,this.texts,"soon"):el(t,i,this.now,this.texts)}#b(){this.video.muted=!1,this.video.volume===0&&(this.video.volume=1),this.parts.controller.querySelector("media-mute-button")?.focus({preventScroll:!0})}#_(){let{hls:t,audioUrl:i}=this.engine;if(this.engine.url===this.audioFrom?.audio)return;let s=t.levels.map((a,r)=>({id:String(r),width:a.width,height:a.height,bitrate:a.bitrate}));i&&s.push({id:"audio",width:0,height:0,bitrate:1}),this.video.videoRenditions.replace(s.length>1?s:[]),this.#d()}#A(t){let{hls:i,audioUrl:s,url:a}=this.engine,r={target:this.snapshot?.target,live:this.watching==="live",dvr:this.watching==="dvr",play:!0},n=r.live?void 0:this.video.currentTime;if(t==="audio"&&s)this.audioFrom={url:a,audio:s},this.engine.load(s,{...r,at:n});else if(this.audioFrom&&a===this.audioFrom.audio){this.engine.addEventListener("levels",()=>{this.engine.hls&&t!=="auto"&&(this.engine.hls.currentLevel=Number(t))},{once:!0});let l=this.audioFrom.url;this.audioFrom=null,this.engine.load(l,{...r,at:n})}else i&&(i.nextLevel=t==="auto"?-1:Number(t))}#T(t){let{video:i,engine:s}=this;if(this.watching!=="live"||!this.snapshot?.dvr)return;let a=s.hls?.playingDate;t.detail>=i.currentTime-1||!a||(t.stopImmediatePropagation(),this.#s("dvr",{date:new Date(a.getTime()+(t.detail-i.currentTime)*1e3)}))}#S(t){this.stage.scrollIntoView({block:"nearest"}),this.view==="replay"?(history.replaceState(null,"",`#t=${Math.floor(t.time)}`),this.#E(t.time)):this.snapshot?.dvr&&this.#s("dvr",{date:new Date(t.at)})}#E(t){this.resumeAt=t,this.watching==="replay"&&this.started?(this.video.currentTime=t,this.video.play().catch(()=>{})):this.watching==="clip"?this.#s("replay",{at:t}):this.begin()}#y(){let t=Dr(location.hash);t!==null&&this.view==="replay"&&this.#E(t)}async#k(){this.beside=await gc(this.settings.files),this.watching==="replay"&&this.started&&this.sidecars.show(this.beside)}async#w(){let t=await nl(this.settings.files),i=this.stage.querySelector("img")?.currentSrc,s=n=>{this.watching==="replay"&&this.started&&(this.resumeAt=this.video.currentTime),this.stage.scrollIntoView({block:"center"}),this.#s("clip",{url:n.hls??n.mp4})};ol(document.querySelector("[data-clips]"),t,{texts:this.texts,icons:this.settings.icons,poster:i,onPlay:s});let a=/^#temps-fort=(.+)$/.exec(location.hash)?.[1];t.find(({id:n})=>String(n)===a)&&document.querySelector("[data-clips]")?.scrollIntoView({block:"nearest"})}#I(t){t.ctrlKey||t.metaKey||t.altKey||!this.started||t.target!==document.body&&t.target!==this.stage&&t.target.id!=="contenu"||[" ","k","m","f","c","ArrowLeft","ArrowRight"].includes(t.key)&&(t.preventDefault(),this.parts.controller.keyboardShortcutHandler(t))}};var wc=document.getElementById("player"),Ic=document.getElementById("player-settings");wc&&Ic&&new Lr(wc,JSON.parse(Ic.textContent)).start();
