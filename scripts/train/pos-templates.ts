import type { Template } from '../../packages/language/src/tagger/template.js'

/**
 * The features of the part-of-speech tagger. The order counts for the time alone: what depends on one word is summed once a
 * word, and of the others those that decide the most stand first.
 */
export const POS_TEMPLATES: readonly Template[] = [
  [['word', 0]],
  [['lower', 0]],
  [['prefix1', 0]],
  [['prefix2', 0]],
  [['prefix3', 0]],
  [['prefix4', 0]],
  [['suffix1', 0]],
  [['suffix2', 0]],
  [['suffix3', 0]],
  [['suffix4', 0]],
  [['suffix5', 0]],
  [['shape', 0]],
  [['traits', 0]],
  [['tagList', 0]],
  [['lowerTagList', 0]],
  [['cluster6', 0]],
  [['cluster8', 0]],
  [['cluster10', 0]],
  [['cluster', 0]],
  [['lower', -1]],
  [['suffix2', -1]],
  [['suffix3', -1]],
  [['traits', -1]],
  [['tagList', -1]],
  [['cluster6', -1]],
  [['cluster10', -1]],
  [['lower', 1]],
  [['suffix2', 1]],
  [['suffix3', 1]],
  [['traits', 1]],
  [['tagList', 1]],
  [['cluster6', 1]],
  [['cluster10', 1]],
  [['lower', -2]],
  [['tagList', -2]],
  [['lower', 2]],
  [['tagList', 2]],
  [['likelyTag', -3]],
  [['likelyTag', 3]],
  [
    ['tagList', -1],
    ['tagList', 0],
    ['tagList', 1],
  ],
  [
    ['lower', -1],
    ['tagList', 0],
  ],
  [
    ['tagList', 0],
    ['lower', 1],
  ],
  [
    ['tagList', -1],
    ['tagList', 0],
  ],
  [
    ['tagList', 0],
    ['tagList', 1],
  ],
  [
    ['lower', -1],
    ['lower', 0],
  ],
  [
    ['lower', 0],
    ['lower', 1],
  ],
  [
    ['lower', -1],
    ['tagList', 0],
    ['likelyTag', 1],
  ],
  [
    ['likelyTag', -2],
    ['likelyTag', -1],
    ['tagList', 0],
  ],
  [
    ['tagList', 0],
    ['likelyTag', 1],
    ['likelyTag', 2],
  ],
  [
    ['lower', 0],
    ['likelyTag', -1],
  ],
  [
    ['lower', 0],
    ['likelyTag', 1],
  ],
  [
    ['likelyTag', -1],
    ['tagList', 0],
    ['likelyTag', 1],
  ],
  [
    ['lower', -1],
    ['lower', 1],
  ],
  [
    ['lower', -1],
    ['suffix3', 0],
  ],
  [
    ['cluster10', -1],
    ['tagList', 0],
  ],
  [
    ['tagList', 0],
    ['cluster10', 1],
  ],
  [
    ['lower', -2],
    ['lower', -1],
  ],
  [
    ['lower', 1],
    ['lower', 2],
  ],
  [
    ['shortShape', -1],
    ['shortShape', 0],
    ['shortShape', 1],
  ],
  [
    ['casing', 0],
    ['shortShape', 0],
  ],
  [
    ['casing', 0],
    ['shortShape', 0],
    ['tagList', 0],
  ],
  [['variant', 0]],
  [
    ['variant', 0],
    ['tagList', 0],
  ],
  [
    ['glue', 0],
    ['lower', 0],
  ],
  [['label', -1]],
  [
    ['label', -1],
    ['lower', 0],
  ],
  [
    ['label', -1],
    ['suffix3', 0],
  ],
  [
    ['label', -1],
    ['lower', 1],
  ],
  [
    ['label', -1],
    ['tagList', 0],
  ],
  [
    ['label', -1],
    ['tagList', 0],
    ['likelyTag', 1],
  ],
  [
    ['label', -1],
    ['lower', -1],
  ],
  [
    ['label', -1],
    ['lower', -2],
  ],
]
