import{c as a}from"./chunk-BIZ5DZZI.js";import"./chunk-DWPFBEU3.js";export{a as Engine};
