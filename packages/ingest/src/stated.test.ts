import { expect, it } from 'vitest'
import { statedAuthor, statedTitle } from './stated.js'

it.each<[string, boolean]>([
  ['Notice of default', true],
  ['Microsoft Word - Notice of default.doc', false],
  ['letter-final.docx', false],
  ['Untitled', false],
  ['Document1', false],
  ['Document of the month', true],
])('a title that a file states: %j (%s)', (title, is) => expect(statedTitle(title, 'pdf') !== null).toBe(is))

it.each<[string, boolean]>([
  ['Astrid Molin', true],
  ['Administrator', false],
  ['user', false],
  ['Microsoft Office User', false],
  ['Userline Ltd', true],
])('an author that a file states: %j (%s)', (name, is) => expect(statedAuthor(name, 'pdf') !== null).toBe(is))
