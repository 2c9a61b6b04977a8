/** Titles before a person's name, in lower case without full stops, by what they tell of the person. Sorted. */
const MALE =
  'alderman alhaji assemblyman baron brother congressman councilman count duke earl emperor father king lord mallam mr prince shri sir sultan uncle'.split(
    ' ',
  )
const FEMALE =
  'assemblywoman auntie aunty baroness congresswoman councilwoman countess dame duchess empress hajia hajiya lady madam miss mrs ms princess queen sister smt'.split(
    ' ',
  )
const EITHER =
  'adm admiral adv ambassador archbishop attorney bishop brig brigadier capt captain cardinal chancellor chief cllr col colonel commander commissioner corporal councillor cpl detective doctor dr gen general gov governor hon imam inspector judge justice lieutenant lt maj major mayor minister mx officer pastor pope premier president prof professor rabbi rep representative rev reverend sec secretary sen senator sens sergeant sgt sheikh sheriff speaker superintendent supt'.split(
    ' ',
  )

const ALL: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...MALE.map(word => [word, 'male'] as const),
  ...FEMALE.map(word => [word, 'female'] as const),
  ...EITHER.map(word => [word, null] as const),
])

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

/** Whether the word (in lower case) is a title. */
export const isTitle = (word: string): boolean => ALL.has(bare(word))

/** The gender that a title tells, or null. */
export const titleGender = (word: string): 'male' | 'female' | null => ALL.get(bare(word)) ?? null

/** What stands before a name and is no part of it, besides titles. As written, sorted. */
export const RANKS: ReadonlySet<string> = new Set('DC DCI DI DS HHJ PC PCSO Taoiseach Tánaiste WPC'.split(' '))

/** Letters after a person's name, for honours, degrees and seats, that are no part of it. As written, sorted. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'ACA ACCA AM AO BA BCom BEd BEng BL BSc BTech CB CBE CEng CFA CIPD CMG CPA DBE DL DPhil DSO EdD FBA FCA FCIOB FCIPD FRCP FRCS FRGS FRICS FRS FRSA FSA IPFA JP KBE KC LLB LLD LLM MA MBA MBBS MBE MCIPD MD MEd MEng MEP MIET MIStructE MLA MLS MP MPhil MPP MRCGP MRCVS MRICS MS MSc MSP MTech NPQH OBE PGCE PhD QC QPM RGN RIBA RN SAN SC TD'.split(
    ' ',
  ),
)
