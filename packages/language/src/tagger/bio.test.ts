import { expect, test } from 'vitest'
import { bioConstraints, bioEncode, bioLabels, bioSpans } from './bio.js'

const LABELS = bioLabels(['PER', 'ORG'])

const cases: [labels: string, spans: string][] = [
  ['', ''],
  ['O O O', ''],
  ['B-PER I-PER O', '0-2 PER'],
  ['B-PER B-PER I-PER', '0-1 PER, 1-3 PER'],
  ['O B-ORG I-ORG', '1-3 ORG'],
  ['B-PER B-ORG O B-PER', '0-1 PER, 1-2 ORG, 3-4 PER'],
  ['I-PER I-PER', '0-2 PER'],
  ['B-PER I-ORG', '0-1 PER, 1-2 ORG'],
]
test.each(cases)('the spans of "%s" are "%s"', (labels, spans) => {
  const labelled = Uint8Array.from(labels.split(' ').filter(Boolean), label => LABELS.indexOf(label))
  const found = bioSpans(LABELS, labelled, 0, labelled.length)
  expect(found.map(({ first, end, type }) => `${first}-${end} ${type}`).join(', ')).toBe(spans)
  if (labels.startsWith('I') || labels.includes('PER I-ORG')) return
  const encoded = new Uint8Array(labelled.length)
  bioEncode(LABELS, found, encoded)
  expect(encoded).toEqual(labelled)
})

const steps: [previous: string, label: string, allowed: boolean][] = [
  ['O', 'I-PER', false],
  ['start', 'I-PER', false],
  ['start', 'B-PER', true],
  ['B-PER', 'I-PER', true],
  ['I-PER', 'I-PER', true],
  ['B-ORG', 'I-PER', false],
  ['I-PER', 'B-PER', true],
  ['I-PER', 'O', true],
]
test.each(steps)('%s → %s: %s', (previous, label, allowed) => {
  const from = previous === 'start' ? LABELS.length : LABELS.indexOf(previous)
  expect(bioConstraints(LABELS)[from * LABELS.length + LABELS.indexOf(label)]).toBe(allowed ? 1 : 0)
})
