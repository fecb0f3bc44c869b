import { fillPlaces } from './fillPlaces'

const script = document.currentScript
if (script instanceof HTMLScriptElement) void fillPlaces(document, new URL(script.src).origin)
