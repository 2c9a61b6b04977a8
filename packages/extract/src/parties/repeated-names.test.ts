import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const OTTER = 'Otterburn Quarries Ltd has until Friday to stop blasting. Villagers wrote to Otterburn in May.'
const cases: [text: string, name: string, mentions: readonly string[]][] = [
  [
    `${OTTER} Otterburn denied any damage.`,
    'Otterburn Quarries Ltd',
    ['Otterburn Quarries Ltd', 'Otterburn', 'Otterburn'],
  ],
  [
    'Lapwing Energy Group wants a permit. Lapwing rejected the claim. Nobody believes Lapwing.',
    'Lapwing Energy Group',
    ['Lapwing Energy Group', 'Lapwing', 'Lapwing'],
  ],
  // A person's or a second organization's word, a general word.
  [
    'The Dunmore Foundation paid for it. Rachel Dunmore founded it. Dunmore said that she was glad.',
    'Dunmore Foundation',
    ['Dunmore Foundation'],
  ],
  [
    'Greenlane Housing Trust and Greenlane Water Ltd share a road. Greenlane flooded twice.',
    'Greenlane Housing Trust',
    ['Greenlane Housing Trust'],
  ],
  [
    'The National Farmers Alliance wrote to the council. National figures are worse.',
    'National Farmers Alliance',
    ['National Farmers Alliance'],
  ],
]
test.each(cases)('%#: %s', (text, name, mentions) => {
  const party = findParties(readText(text)).find(other => other.name === name)
  const named = party?.mentions.filter(({ type }) => type === 'name') ?? []
  expect(named.map(({ start, end }) => text.slice(start, end))).toEqual(mentions)
})
