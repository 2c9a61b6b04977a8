import { words } from './words.js'

/** Nouns that end like words for people and are none ("numbers", "plants"). Lower case, sorted. */
export const NOT_ACTORS = words(`
adapters answers barriers borders boulders brochures calculators cancers centers chambers chapters characters clusters colors computers
corners counters covers cylinders depositors-insurance disasters dollars doors drawers elections elevators errors escalators factors feathers
filters fingers flavors floors flowers folders footers grants headers headquarters hours indicators layers letters levers lockers matters
mirrors monitors motors numbers offers orders others-goods papers parameters pants patters perimeters planters plants posters powers printers
quarters ransoms rants reactors restaurants rivers routers rulers-edge rumors scanners sectors semesters servers shoulders shutters sliders spiders
stickers summers tankers tensors theaters thousands timers towers tractors trailers tremors usages variants vectors wants waters
weathers winters
`)
