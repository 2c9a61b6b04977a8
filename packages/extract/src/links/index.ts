export { link } from './link.js'
