const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs with which a writer asserts in the first person. Lemmas, sorted. */
export const FRAMING_VERBS = words(`
  accept acknowledge add admit affirm agree allege argue assert assume attest aver believe calculate certify claim conclude concede confirm
  consider contend declare deny determine discover dispute emphasise emphasize establish estimate feel find gather hear inform instruct know learn
  maintain note notice notify observe point realise realize recall recognise recognize regret reiterate reject remember remind say see state stress submit
  suspect swear think understand warrant
`)

/** What a writer is who asserts: "I am |satisfied| that …". Lemmas, sorted. */
export const FRAMING_ADJECTIVES = words(
  'adamant afraid astonished aware certain clear concerned confident convinced disappointed instruct satisfied satisfy sorry surprised sure',
)

/** What a writer has who asserts: "I have a good faith |belief| that …". Sorted. */
export const FRAMING_NOUNS = words('belief doubt evidence notice opinion position proof understanding view')

/** What a writer wishes or does who comes to an assertion: "I |wish| to point out that …". Lemmas, sorted. */
export const LEADING_VERBS = words('be become beg do feel have hope like need regret take want wish write')

/** What says of an assertion that it holds, or what the writer thinks of it: "it is |clear| that …". Sorted. */
export const JUDGEMENTS = words(`
  apparent appalling certain clear common deplorable disappointing disgraceful evident fact false incorrect indisputable inexcusable ironic likely manifest notable
  noteworthy obvious outrageous plain probable regrettable scandalous shameful shocking surprising telling true undeniable unacceptable
  undisputed unlikely untrue wrong
`)

/** What the writer asserts with: "my |understanding| is that …", "the |truth| is that …". Sorted. */
export const POSITIONS = words(
  'belief case concern contention fact impression opinion position problem reality recollection submission truth understanding view',
)

/** What a writer keeps or makes, and shows as evidence: "our |records| show that …". Lemmas, sorted. */
export const RECORDS = words(`
  account audit analysis calculation data diary figure file finding inquiry inspection investigation log measurement monitoring note photo photograph
  record review statement statistic survey system test
`)
