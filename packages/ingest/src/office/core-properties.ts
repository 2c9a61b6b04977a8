import { type Metadata, NO_METADATA, type Stated } from '@gravamen/document'
import { elementTexts } from '../xml/walk-xml.js'

/** Core properties as the document's facts about itself. */
export function readCore(xml: string | null, depth: number): Metadata {
  if (xml === null) return NO_METADATA
  const texts = elementTexts(
    xml,
    [
      'dc:title',
      'dc:creator',
      'dc:date',
      'dc:language',
      'dcterms:created',
      'meta:initial-creator',
      'meta:creation-date',
    ],
    depth,
  )
  const stated = (...names: string[]): Stated | null => {
    const value = names.map(name => texts.get(name)).find(Boolean)
    return value ? { value, basis: 'properties' } : null
  }
  const date = stated('dcterms:created', 'meta:creation-date', 'dc:date')
  return {
    ...NO_METADATA,
    title: stated('dc:title'),
    author: stated('dc:creator', 'meta:initial-creator'),
    date: date && /^\d{4}-\d{2}-\d{2}/.test(date.value) ? { value: date.value.slice(0, 10), basis: 'created' } : null,
    language: stated('dc:language'),
  }
}
