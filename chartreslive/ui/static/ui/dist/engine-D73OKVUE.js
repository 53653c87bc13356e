import{c as a}from"./chunk-PXSK3ARO.js";import"./chunk-DWPFBEU3.js";export{a as Engine};
