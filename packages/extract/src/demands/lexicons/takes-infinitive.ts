import { words } from './words.js'

/** Verbs and nouns whose own complement is an infinitive ("help us to remove", "take steps to stop"), as lemmas: it is no purpose clause. Sorted. */
export const TAKES_INFINITIVE = words(`
ability able action advise agree aim allow alternative appoint arrange ask assist attempt authorise authority authorize begin bid bill
cause challenge chance choice choose commit commitment compel continue decide decision demand desire direct duty effort efforts enable
encourage expect fail force get give-up go guarantee have help inform instruct intention invite law leave legislation license like likely
manage mandate measure measures motion need notify obligation offer opportunity order permission permit persuade plan pledge power prepare
promise proposal proposals propose push refusal refuse remember remind request require resources responsibility right rush seek start step
steps striving struggle tell tendency time train try undertake undertaking urge use want warn way ways willingness work
`)
