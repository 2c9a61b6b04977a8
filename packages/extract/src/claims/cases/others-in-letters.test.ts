import { expect, test } from 'vitest'
import { inLetter } from './letters.js'

test('in a letter what the reader has said is his claim, and what is rumored is nobody’s', () => {
  expect(inLetter('In your letter you allege that our client was careless.')).toEqual([
    'attributed you alleges | our client was careless',
  ])
  expect(inLetter('In your letter it is said that she slipped on water.')).toEqual([
    'attributed undefined asserts | she slipped on water',
  ])
  expect(inLetter('If you say that the roof leaks, we will repair it.')).toEqual([])
  const led = inLetter('The position of the committee remains that:\n\n1. it is a matter for the owner.')
  expect(led.join('\n')).not.toContain('remains')
})

test('in a letter what the reader or a third person has said is theirs, whatever stands beside it', () => {
  expect(inLetter('You accepted that the office was open but said that the key was lost.')).toEqual([
    'attributed You concedes | the office was open',
    'attributed You asserts | the key was lost',
  ])
  expect(inLetter('You told me on the phone the lamp was new.')).toEqual(['attributed You asserts | the lamp was new'])
  expect(inLetter('As you said yourself, the lamp was new.')).toEqual(['author undefined asserts | the lamp was new'])
  expect(inLetter('You wrote that pensioners “swan about at our expense”.')).toEqual([
    'attributed You asserts | pensioners “swan about at our expense”',
  ])
  expect(inLetter('When I rang on Monday your receptionist told me the lamp was new.')).toEqual([
    'attributed your receptionist asserts | the lamp was new',
  ])
  expect(inLetter('I rang twice and was told somebody would call.')).toEqual([
    'attributed undefined asserts | somebody would call',
  ])
  expect(inLetter('You also mention that the lamp was new.')).toEqual(['attributed You asserts | the lamp was new'])
  expect(inLetter('When I asked him about it afterwards he claimed it was banter.')).toEqual([
    'attributed he alleges | it was banter',
  ])
  expect(inLetter('You say that I signed the form. I did not.')).toEqual([
    'attributed You asserts | I signed the form',
    'author undefined asserts | I did not',
  ])
  expect(inLetter('Keith told the board that I asked to leave, which is a lie.')).toEqual([
    'attributed Keith asserts | I asked to leave',
  ])
  expect(inLetter('They wrote to your client twice and had no answer.')).toEqual([
    'author undefined asserts | They wrote to your client twice and had no answer',
  ])
  expect(inLetter('Your claim that the lamp was new is false.')).toEqual([
    'author undefined denies | Your claim that the lamp was new is false',
    'attributed Your alleges | the lamp was new',
  ])
  expect(inLetter('Owners are reminded that the keys are not to be lent.')).toEqual([])
})

test('in a letter nobody but the teller says what one is told, and what the writer sets against it is his own', () => {
  expect(inLetter('I was assured that somebody would call.')).toEqual([
    'attributed undefined promises | somebody would call',
  ])
  expect(inLetter('We are told that the lamp was new.')).toEqual(['attributed undefined asserts | the lamp was new'])
  expect(inLetter('We were told by your clerk that the lamp was new.')).toEqual([
    'attributed your clerk asserts | the lamp was new',
  ])
  expect(inLetter('Your clerk told me that it was on its way, but I have heard nothing.')).toEqual([
    'attributed Your clerk asserts | it was on its way',
    'author undefined asserts | I have heard nothing',
  ])
  expect(inLetter('The firm insists that it has changed, but two of the men sit on its board.')).toEqual([
    'attributed The firm asserts | it has changed',
    'author undefined asserts | two of the men sit on its board',
  ])
  expect(inLetter('You in your reply have falsely contended that the lamp was new.')).toEqual([
    'attributed You alleges | the lamp was new',
  ])
  expect(inLetter('The bank says that it is waiting; you say that the money was sent.')).toEqual([
    'attributed The bank asserts | it is waiting',
    'attributed you asserts | the money was sent',
  ])
  expect(inLetter('He is claiming in the comments that the bread is his.')).toEqual([
    'attributed He alleges | the bread is his',
  ])
  expect(inLetter('Last month your clerk told me that the lamp was new.')).toEqual([
    'attributed your clerk asserts | the lamp was new',
  ])
})
