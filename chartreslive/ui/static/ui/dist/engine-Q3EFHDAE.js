import{c as a}from"./chunk-YITZQSFN.js";import"./chunk-DWPFBEU3.js";export{a as Engine};
