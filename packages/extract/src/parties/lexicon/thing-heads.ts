/** Last words of capitalized phrases that name a law, a text, an event, a prize, a work, a road, and no actor. In lower case, sorted. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  'act addendum agreement amendment appendix ave avenue award awards bill biography bulletin campaign caucus caucuses channels clients cms code complainant constitution convention copyright copyrights crescent cup day debate debates declaration directive docudrama documentary edition election elections erp estate event exhibit festival files form game games guide guideline guidelines header highway holder holders holiday infringement infringer invoice lane law laws letter licence license licensee licensor marathon material materials memo memorandum memorial mews month movies notice notification olympics owner owners pact park plan platforms plaza policy poll primaries primary prize products programme protocol providers quay rd reference regulation regulations report repositories river road rule rules saga schedule season section series servers show square st statement statements statute street submitting summit sunday survey takedown takedowns terms terrace theorem tour tournament trademarks treaty trilogy users war websites week weekend wharf work yard year'.split(
    ' ',
  ),
)

/** Religions, languages and other adjectives that with nationalities make no name. In lower case, sorted. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  'anglican arab baptist buddhist catholic christian communist democrat democratic evangelical fascist hindu islamic islamist jewish latino liberal marxist methodist mormon muslim nazi orthodox presidential progressive protestant republican shia shiite sikh socialist sunni western zionist'.split(
    ' ',
  ),
)
