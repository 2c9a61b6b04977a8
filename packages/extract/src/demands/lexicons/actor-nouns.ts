import { words } from './words.js'

/** Common nouns for those who can act on a demand, singular and plural. Lower case, sorted. */
export const ACTOR_NOUNS = words(`
academy accountant activist activists administration adversaries adversary adviser advisers advocate advocates agencies agency agent agents
aide aides airline airlines airport airports alliance allies ally ambassador applicant appointee appointees arbitrator architect army
assembly associate associates association attendees attorney auditor authorities authority automaker bank banks barrister bench bidder
bishop bishops bloc board boards bodies body borrower boss bosses boy boyfriend brand brewery broadcaster broker brother buddies buddy
builder builders business businesses buyer buyers cabinet caller campaign campaigner campaigners candidate candidates captain carer carmaker
carrier cartel caucus centre chain chains chair chairman chancellor charities charity chief chiefs child children church churches citizen
citizens city claimant cleaner cleric clerk client clients clinic clinics club clubs coach coalition colleague colleagues college colleges
columnist commander commission commissioner commissioners commissions committee committees companies company competitor competitors
complainant comrade comrades congregation congress conservatives consortium constable constables constituencies consultant consumers
contender contenders contractor contractors cop cops coroner corporation corporations council councillor councillors councils counties
countries country county couple court courts creditor crew crews critic critics customer customers daughter daughters dealer dealers debtor
defendant defendants delegates delegation delegations democrats department departments deputies deputy detainee detainees detective
detectives developer developers diocese diplomats director directors district districts doctor doctors donors driver drivers drugmaker
editor editors electorate employee employees employer employers engineer envoy envoys evangelicals everybody everyone executive executives
expert experts families family fan fans farmer farmers father federation fellow fellows fighters firefighter firefighters firm firms forces
foundation founder franchise friend friends gas-company general generals gentlemen giant girlfriend government governments governor
governors grassroots grocer grocers group groups guarantors guard guards guest guests head headmaster headmistress heads headteacher heir heirs holder
homeowner homeowners hopefuls hospital hospitals host hosts hotel hotelier hotels housebuilder household householders hunter husband imam
imams importer industry insider insiders inspector institution institutions insurer insurers investigator investigators investor investors
jail journalists judge judges jurors jury kid kids king label labels labor ladies landlord landlords landowner lawmaker lawmakers lawyer
lawyers leader leaders leadership league lecturer legislators legislature lender lessee lessor liberals licensee lobby lobbyists lord
magistrate magistrates maker makers man management manager managers manufacturer manufacturers mayor mayors media mediator member members
men militia miner miners minister ministers ministries ministry mob moderates mother motorist motorists mp mps msp museum nation nations
negotiator negotiators neighbor neighbors neighbour neighbourhood neighbours network networks newspaper newspapers nominee nominees nurse
nurseries nursery nurses occupants officer officers official officials ombudsman operator operators opponents opposition organisation
organisations organiser organisers organization organizations organizer organizers owner owners painter panel paramedics parent parents
parish parishes parishioners parliament parties partner partners party passenger passengers pastor pastors patients peer peers pensioner
pensioners people petitioner pharmacist pharmacists physician physicians pilot pilots plaintiff plaintiffs planner platform platforms player
players plumber police politicians powers practitioners premier president presidents press priest priests prince principal prison prisoner
prisoners producer producers progressives promoter promoters proponent proponents prosecutor prosecutors protester protesters provider
providers public publisher publishers pupil pupils quango queen rabbi rabbis railway readers rebels refugees regime regulator regulators
relative relatives rep reporter reporters reps republicans resident residents respondent restaurant retailer retailers rival rivals ruler
school schools scientist scientists scouts secretary seller sellers senate senator senators sergeant shareholder shareholders sheriff
sheriffs shipowner shop shops side sides sister society soldier soldiers solicitor solicitors son sons speaker spectators spokesman
spokesmen spokespeople spokesperson spokeswoman spokeswomen spouse spouses squad squads staff state states steward store striker strikers
student students studio studios subcontractor subcontractors subscriber subscribers subsidiaries subsidiary superdelegates superintendent
superintendents supermarket supermarkets supplier suppliers supporter supporters surgeon surgeons surveyor survivor survivors taxpayer
taxpayers teacher teachers team teams technicians teenagers tenant tenants ticket-holders town trade-unions trader traders trainers
travelers traveller travellers treasurer treasury tribunal troops trust trustee trustees tycoon tycoons undersecretary union unions
universities university user users utilities utility vendor veteran veterans vets victims viewers villagers visitors volunteer volunteers
voter voters watchdog website widow widows wife witness witnesses wives woman women worker workers writer youths
`)
