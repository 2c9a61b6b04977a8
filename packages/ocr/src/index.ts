export type { PageImage, RecognizedLine, RecognizedWord } from './page-image.js'
export { isInstalled, recognizer } from './recognizer.js'
