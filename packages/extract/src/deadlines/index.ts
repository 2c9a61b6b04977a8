export { type FoundDeadlines, findDeadlines } from './find-deadlines.js'
