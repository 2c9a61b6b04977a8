import { expect, test } from 'vitest'
import { readText } from '../read.js'

/** The quotations of a text as `depth:inner`, parts in several paragraphs parted by " ¶ ". */
const quotations = (text: string): string[] =>
  readText(text).quotations.map(
    ({ depth, paragraphs }) => `${depth}:${paragraphs.map(({ start, end }) => text.slice(start, end)).join(' ¶ ')}`,
  )

test.each<[string, string[]]>([
  ['He said "no" and "never".', ['0:no', '0:never']],
  ['"No," he said, "never."', ['0:No,', '0:never.']],
  ['“No,” he said, “never.”', ['0:No,', '0:never.']],
  ['He said „nein“ and «non» and ‹si›.', ['0:nein', '0:non', '0:si']],
  ["He said 'no' to the girls' plan.", ['0:no']],
  ["The girls' plan was 'mad', they said.", ['0:mad']],
  ["'The girls' plan is mad,' he said.", ["0:The girls' plan is mad,"]],
  ["It's the '90s and they don't care.", []],
  ["Give 'em the dogs' food.", []],
  ['‘It’s mad,’ he said.', ['0:It’s mad,']],
  ['"She called it \'mad\' twice," he said.', ["0:She called it 'mad' twice,", '1:mad']],
  ['“She called it ‘mad’ twice,” he said.', ['0:She called it ‘mad’ twice,', '1:mad']],
  ['A 6" pipe and a 4\' board.', []],
  ['A 6" pipe is "too short".', ['0:too short']],
  ["He wrote ``no'' to them.", ['0:no']],
  ["''No,'' he said, ''never.''", ['0:No,', '0:never.']],
  ["It was ''open'' (''wide'').", ['0:open', '0:wide']],
  ["''He said 'no,''' she added.", ["0:He said 'no,"]],
  ["A pole of 6' 4'' and a ''short'' one.", ['0:short']],
  ['"No end here.\n\nAnother paragraph "with" a word.', ['0:with']],
  ['“One.\n\n“Two.\n\n“Three,” he said.', ['0:One. ¶ Two. ¶ Three,']],
  ['"One.\n\n"Two," he said. "Three."', ['0:One. ¶ Two,', '0:Three.']],
  ['“Like this.“ However, no.', ['0:Like this.']],
  ['"It has ""definitely"" ended, he said."', ['0:It has ""definitely"" ended, he said.', '1:definitely']],
  ['"""Stop,"" she said. ""Now."""', ['0:""Stop,"" she said. ""Now.""', '1:Stop,', '1:Now.']],
  ['("In brackets.")', ['0:In brackets.']],
  ['the so-called "experts"—all of them', ['0:experts']],
  ['"I\'m sorry," he said.', ["0:I'm sorry,"]],
  ['He said “no" and "never”.', ['0:no', '0:never']],
  ['"He said \'no,\' " she added.', ["0:He said 'no,' ", '1:no,']],
  ['" alone', []],
])('%s', (text, expected) => {
  expect(quotations(text)).toEqual(expected)
})
