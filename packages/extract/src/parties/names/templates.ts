import type { Template } from '@gravamen/language'
import { PARTS } from './word-vectors.js'

/** The entity tagger's feature templates by group, so that each group can be left out to see what it carries. */
export const NAME_TEMPLATES: Readonly<Record<string, readonly Template[]>> = {
  word: [
    [['lower', 0]],
    [['lower', -1]],
    [['lower', 1]],
    [['lower', -2]],
    [['lower', 2]],
    [['lower', -3]],
    [['lower', 3]],
    [
      ['lower', -1],
      ['lower', 0],
    ],
    [
      ['lower', 0],
      ['lower', 1],
    ],
    [['word', 0]],
  ],
  spelling: [
    [['prefix3', 0]],
    [['prefix4', 0]],
    [['suffix2', 0]],
    [['suffix3', 0]],
    [['suffix4', 0]],
    [['suffix3', 1]],
    [['suffix3', -1]],
  ],
  shape: [
    [['shape', 0]],
    [
      ['shape', 0],
      ['position', 0],
    ],
    [
      ['shortShape', -1],
      ['shortShape', 0],
    ],
    [
      ['shortShape', 0],
      ['shortShape', 1],
    ],
    [
      ['shortShape', -1],
      ['shortShape', 0],
      ['shortShape', 1],
    ],
    [
      ['lower', -1],
      ['shortShape', 0],
    ],
    [
      ['shortShape', 0],
      ['lower', 1],
    ],
    [
      ['shortShape', -2],
      ['shortShape', -1],
      ['shortShape', 0],
      ['casing', 0],
    ],
    [
      ['shortShape', 0],
      ['shortShape', 1],
      ['shortShape', 2],
      ['casing', 0],
    ],
    [
      ['position', 0],
      ['written', 0],
    ],
    [
      ['position', 0],
      ['shortShape', 0],
      ['written', 0],
    ],
    [
      ['casing', 0],
      ['written', 0],
      ['shortShape', 1],
    ],
    [
      ['quoted', 0],
      ['shortShape', 0],
    ],
    [
      ['quoted', 0],
      ['lists', 0],
    ],
  ],
  clusters: [
    [['cluster', 0]],
    [['cluster', -1]],
    [['cluster', 1]],
    [['cluster', -2]],
    [['cluster', 2]],
    [['cluster', -3]],
    [['cluster', 3]],
    [['broad', -4]],
    [['broad', 4]],
    [
      ['cluster', -1],
      ['cluster', 0],
    ],
    [
      ['cluster', 0],
      ['cluster', 1],
    ],
    [
      ['broad', -1],
      ['broad', 0],
      ['broad', 1],
    ],
    [
      ['broad', -1],
      ['shortShape', 0],
      ['broad', 1],
    ],
    [
      ['broad', -2],
      ['broad', -1],
      ['shortShape', 0],
    ],
    [
      ['shortShape', 0],
      ['broad', 1],
      ['broad', 2],
    ],
    [
      ['broad', 0],
      ['lists', 0],
    ],
  ],
  vectors: [
    [['alike', 0]],
    [['alike10', 0]],
    [['alike10', -1]],
    [['alike10', 1]],
    [['alike10', -2]],
    [['alike10', 2]],
    [['alike6', 0]],
    [['alike6', -3]],
    [['alike6', 3]],
    [
      ['alike10', 0],
      ['shortShape', 0],
    ],
  ],
  parts: Array.from({ length: PARTS }, (_, p): readonly Template[] => [
    [[`part${p}`, 0]],
    [[`part${p}`, -1]],
    [[`part${p}`, 1]],
  ]).flat(),
  lists: [
    [
      ['lists', 0],
      ['shortShape', 0],
    ],
    [
      ['lists', 0],
      ['written', 0],
    ],
    [
      ['lists', -1],
      ['shortShape', 0],
    ],
    [
      ['lists', 1],
      ['shortShape', 0],
    ],
    [['lists', 2]],
    [['lists', -2]],
  ],
  document: [
    [['evidence', 0]],
    [
      ['evidence', 0],
      ['position', 0],
    ],
    [
      ['evidence', 0],
      ['lists', 0],
    ],
    [
      ['evidence', 0],
      ['written', 0],
    ],
    [
      ['evidence', -1],
      ['evidence', 0],
    ],
    [
      ['evidence', 0],
      ['evidence', 1],
    ],
  ],
  // What is peculiar to letters, so that they can be learned without harm to prose.
  form: [
    [['form', 0]],
    [
      ['form', 0],
      ['lists', 0],
      ['shortShape', 0],
    ],
    [
      ['form', 0],
      ['position', 0],
    ],
    [
      ['form', 0],
      ['alike10', 0],
    ],
    [
      ['form', 0],
      ['lower', -1],
    ],
    [
      ['form', 0],
      ['lower', 0],
    ],
    [
      ['form', 0],
      ['lower', 1],
    ],
    [
      ['form', 0],
      ['shortShape', -1],
      ['shortShape', 0],
      ['shortShape', 1],
    ],
    [
      ['form', 0],
      ['casing', 0],
      ['written', 0],
    ],
  ],
  order: [[['label', -1]]],
}
