import{d as a}from"./chunk-L57QBJKV.js";import"./chunk-DWPFBEU3.js";export{a as Engine};
