import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const letter = (signed: string): string =>
  `Dear Minister,\n\nWe, the undersigned, ask you to keep the libraries of our towns open.\n\nYours sincerely,\n\n${signed}\n`

const signed = (text: string): string[] =>
  findParties(readText(letter(text)))
    .filter(({ parts }) => parts.includes('author'))
    .map(({ name, kind }) => `${name} (${kind})`)

test('each line of those who sign an open letter', () => {
  const lines = [
    'Ann Fell, Director, Tarn Trust',
    'Open Shores',
    'Sabeeka Rawl',
    'Convenor, Page Turners',
    'Dr Tom Reed – Head of Policy, Freedom to Borrow',
    'Nadia Osei (Library Action)',
    'Bookwatch',
    'Silence Please, London',
    'Friends of Harlow Library (FHL)',
  ]
  expect(signed(lines.join('\n'))).toEqual([
    'Ann Fell (person)',
    'Tarn Trust (organization)',
    'Open Shores (organization)',
    'Sabeeka Rawl (person)',
    'Page Turners (organization)',
    'Tom Reed (person)',
    'Freedom to Borrow (organization)',
    'Nadia Osei (person)',
    'Library Action (organization)',
    'Bookwatch (organization)',
    'Silence Please (organization)',
    'Friends of Harlow Library (organization)',
  ])
})

test('a single signature is no list', () => {
  expect(signed('Ann Fell\nHead of Complaints\nOpen Shores')).not.toContain('Open Shores (organization)')
})

test('two or three organizations below what several sign', () => {
  expect(signed('Safe Rivers Now\nClear Streams Network\nWild Estuary Circle (Hull)')).toEqual([
    'Safe Rivers Now (organization)',
    'Clear Streams Network (organization)',
    'Wild Estuary Circle (organization)',
  ])
})
