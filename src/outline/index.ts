export { buildOutline } from './build-outline.js';
