import{d as a}from"./chunk-L72KTA2U.js";import"./chunk-MYFOYPVE.js";export{a as Engine};
