import { words } from './words.js'

/** Common nouns for those who can act on a demand, singular and plural. Lower case, sorted. */
export const ACTOR_NOUNS = words(`
academy activist activists administration adviser advisers adviser agencies agency agent agents airline airlines ally allies ambassador army
assembly association attorney authorities authority bank banks bishop bishops board boards bodies body boss bosses boy brother builder builders
business businesses buyer buyers cabinet campaign candidate candidates carrier centre chair chairman chancellor charities charity
chief chiefs church churches citizen citizens city claimant clerk client clients clinic club clubs coach coalition colleague
colleagues college commission commissioner commissioners committee committees companies company congregation congress
constituencies consumers contractor contractors corporation couple council councillors councils countries country county court courts customer
customers dealer dealers defendant defendants delegates democrats department departments developer developers diplomats director directors
doctor doctors donors driver drivers editor editors employee employees employer employers everybody everyone executive executives families
family farmer farmers father federation fighters firm firms forces foundation franchise gas-company gentlemen government governments governor governors
group groups guarantors guests head heads holder hospital hospitals host hosts household householders hunter industry inspector institution institutions
insurer insurers investigators investors jail journalists judge judges jurors jury king labor landlord landlords ladies lawmaker lawmakers lawyer
lawyers leader leaders leadership league legislators legislature lender licensee lord maker makers management manager managers
man manufacturer manufacturers mayor mayors media member members men militia minister ministers ministry mother mps museum nation nations
neighbour neighbours neighbor neighbors network networks newspaper newspapers nurse nurses occupants officer officers official officials operator operators
opposition organisation organisations organization organizations owner owners panel parent parents parliament parties party passengers
patients people platform platforms player players police politicians practitioners premier president presidents press prince principal prisoners prison producer
producers prosecutor prosecutors provider providers public publisher publishers pupils queen railway readers rebels regime regulator regulators
reporter reporters republicans residents respondent retailer retailers ruler school schools scientists secretary seller sellers
senate senator senators shareholder shareholders shop shops side sides sister society soldiers spokesman staff state states steward store
student students subsidiaries supplier suppliers supporters surgeons teacher teachers team teams tenant tenants ticket-holders town trade-unions trader traders traveller
travellers travelers treasury tribunal troops trust trustee trustees union unions universities university user users vendor victims villagers visitors
voter voters watchdog website witness witnesses wife woman women worker workers writer
`)
