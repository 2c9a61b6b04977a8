import { type Metadata, NO_METADATA, type Stated } from '@gravamen/document'
import { statedAuthor, statedTitle } from '../stated.js'
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
  const first = (...names: string[]) => names.map(name => texts.get(name)).find(Boolean)
  const stated = (...names: string[]): Stated | null => {
    const value = first(...names)
    return value ? { value, basis: 'properties' } : null
  }
  const date = stated('dcterms:created', 'meta:creation-date', 'dc:date')
  return {
    ...NO_METADATA,
    title: statedTitle(first('dc:title'), 'properties'),
    author: statedAuthor(first('dc:creator', 'meta:initial-creator'), 'properties'),
    date: date && /^\d{4}-\d{2}-\d{2}/.test(date.value) ? { value: date.value.slice(0, 10), basis: 'created' } : null,
    language: stated('dc:language'),
  }
}
