import type { Document } from '@gravamen/document'
import { warning } from './content.js'
import { recognizeLanguage } from './text/recognize-language.js'

/** The document with its language, as it states it or else as its words tell, and a warning where these are not English, the one language that is analysed. */
export function withLanguage(document: Document): Document {
  const { metadata, text, warnings } = document
  const recognized = recognizeLanguage(text)
  if (recognized === null) return document
  const language = metadata.language ?? { value: recognized, basis: 'text' }
  return {
    ...document,
    metadata: { ...metadata, language },
    warnings:
      recognized === 'en'
        ? warnings
        : [
            ...warnings,
            warning(
              'not-english',
              `the text seems to be in another language than English (${recognized}); what is found in it is not to be relied on`,
            ),
          ],
  }
}
