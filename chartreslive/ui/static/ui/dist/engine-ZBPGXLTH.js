import{c as a}from"./chunk-M35TGX3J.js";import"./chunk-DWPFBEU3.js";export{a as Engine};
