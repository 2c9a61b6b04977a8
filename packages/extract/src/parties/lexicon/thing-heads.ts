/** Last words of capitalized phrases that name a law, a text, an event, a prize, a work, a road, and no actor. In lower case, sorted. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  'act addendum agreement amendment api app appendix apps ave avenue award awards bill biography bulletin campaign caucus caucuses channels clients cms code complainant constitution convention copyright copyrights crescent cup day debate debates declaration directive docudrama documentary ebook edition election elections erp estate event exhibit festival files firmware font fonts form game games globes guide guideline guidelines header highway holder holders holiday infringement infringer invoice jet jets lane law laws letter licence license licensee licensor marathon material materials memo memorandum memorial mews module modules month movies notice notification olympics owner owners pact park plan platforms plaza plugin plugins policy poll primaries primary prize products programme protocol providers quay rd reference regulation regulations report repositories river road rule rules saga schedule sdk season section series servers show square st statement statements statute street submitting summit sunday survey takedown takedowns terms terrace theme theorem toolkit tour tournament trademarks treaty trilogy typeface users wafers war websites week weekend wharf work yard year'.split(
    ' ',
  ),
)

/** Religions, languages and other adjectives that with nationalities make no name. In lower case, sorted. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  'anglican arab arabic baptist bengali buddhist cantonese catholic christian communist democrat democratic evangelical farsi fascist gaelic hebrew hindi hindu islamic islamist jewish latin latino liberal mandarin marxist methodist mormon muslim nazi orthodox presidential progressive protestant punjabi republican shia shiite sikh socialist sunni swahili tamil urdu western yiddish zionist'.split(
    ' ',
  ),
)
