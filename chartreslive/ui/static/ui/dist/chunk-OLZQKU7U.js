function r(o,t){let e=new EventSource(o);return e.onmessage=n=>t(JSON.parse(n.data)),e.onerror=()=>{e.readyState===EventSource.CLOSED&&setTimeout(()=>r(o,t),5e3)},e}export{r as a};
