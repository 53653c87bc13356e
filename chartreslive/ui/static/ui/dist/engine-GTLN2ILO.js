import{d as a}from"./chunk-TFCEKZL2.js";import"./chunk-DWPFBEU3.js";export{a as Engine};
