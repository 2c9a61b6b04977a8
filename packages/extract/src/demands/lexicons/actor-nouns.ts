import { words } from './words.js'

/** Common nouns for those who can act on a demand, singular and plural. Lower case, sorted. */
export const ACTOR_NOUNS = words(`
academy accountant activist activists administration adversaries adversary adviser advisers advisor advocate advocates agencies agency
agent agents aide aides airline airlines airport airports alliance allies ally ambassador analyst anchor applicant appointee appointees
arbitrator architect army assembly associate associates association attendees attorney auditor authorities authority automaker bank banker
banks barrister bench bidder bishop bishops bloc board boards bodies body borrower boss bosses boy boyfriend brand brewery broadcaster
broker brother buddies buddy builder builders business businesses businessman businesswoman buyer buyers cabinet caller campaign campaigner
campaigners candidate candidates captain carer carmaker carrier cartel caucus centre ceo chain chains chair chairman chairperson chairwoman
chancellor charities charity chief chiefs child children church churches citizen citizens city claimant cleaner cleric clerk client clients
clinic clinics club clubs coach coalition colleague colleagues college colleges columnist commander commission commissioner commissioners
commissions committee committees companies company competitor competitors complainant comrade comrades congregation congress congressman
congresswoman conservatives consortium constable constables constituencies consultant consumers contender contenders contractor contractors
coordinator cop cops coroner corporation corporations correspondent council councillor councillors councils counsel counties countries
country county couple court courts creditor crew crews critic critics customer customers daughter daughters dealer dealers dean debtor
defendant defendants delegate delegates delegation delegations democrats department departments deputies deputy detainee detainees
detective detectives developer developers diocese diplomat diplomats director directors district districts doctor doctors donor donors
driver drivers drugmaker economist editor editors electorate employee employees employer employers engineer envoy envoys evangelicals
everybody everyone executive executives expert experts families family fan fans farmer farmers father federation fellow fellows fighters
firefighter firefighters firm firms forces foundation founder franchise friend friends gas-company general generals gentlemen giant
girlfriend government governments governor governors grassroots grocer grocers group groups guarantors guard guards guest guests guild guilds head
headmaster headmistress heads headteacher heir heirs historian holder homeowner homeowners hopefuls hospital hospitals host hosts hotel
hotelier hotels housebuilder household householder householders hunter husband imam imams importer industry insider insiders inspector
institution institutions insurer insurers investigator investigators investor investors jail journalist journalists judge judges jurors
jury justice kid kids king label labels labor ladies landlord landlords landowner lawmaker lawmakers lawyer lawyers leader leaders
leadership league lecturer legislator legislators legislature lender lessee lessor liberals licensee lobby lobbyist lobbyists lord
magistrate magistrates maker makers man management manager managers manufacturer manufacturers mayor mayors media mediator member members
men militia miner miners minister ministers ministries ministry mob moderates mother motorist motorists mp mps msp museum nation nations
negotiator negotiators neighbor neighbors neighbour neighbourhood neighbours network networks newspaper newspapers nominee nominees nurse
nurseries nursery nurses occupant occupants officer officers official officials ombudsman operator operators opponent opponents opposition
organisation organisations organiser organisers organization organizations organizer organizers owner owners painter panel paramedic
paramedics parent parents parish parishes parishioner parishioners parliament parties partner partners party passenger passengers pastor
pastors patient patients peer peers pensioner pensioners people petitioner pharmacist pharmacists physician physicians pilot pilots
plaintiff plaintiffs planner platform platforms player players plumber police politician politicians powers practitioner practitioners
premier president presidents press priest priests prince principal prison prisoner prisoners producer producers progressives promoter
promoters proponent proponents prosecutor prosecutors protester protesters provider providers public publisher publishers pupil pupils
quango queen rabbi rabbis railway readers rebel rebels refugee refugees regime regulator regulators relative relatives rep reporter
reporters reps republicans researcher resident residents respondent restaurant retailer retailers rival rivals ruler school schools
scientist scientists scouts secretary seller sellers senate senator senators sergeant shareholder shareholders sheriff sheriffs shipowner
shop shops side sides sister society soldier soldiers solicitor solicitors son sons speaker spectator spectators spokesman spokesmen
spokespeople spokesperson spokeswoman spokeswomen spouse spouses squad squads staff staffer state states steward store strategist striker
strikers student students studio studios subcontractor subcontractors subscriber subscribers subsidiaries subsidiary superdelegates
superintendent superintendents supermarket supermarkets supervisor supplier suppliers supporter supporters surgeon surgeons surveyor
survivor survivors taxpayer taxpayers teacher teachers team teams technician technicians teenager teenagers tenant tenants ticket-holders
town trade-unions trader traders trainers travelers traveller travellers treasurer treasury tribunal troops trust trustee trustees tycoon
tycoons undersecretary union unions universities university user users utilities utility vendor veteran veterans vets victims viewer
viewers villager villagers visitor visitors volunteer volunteers voter voters watchdog watchdogs website widow widows wife witness
witnesses wives woman women worker workers writer youths
`)
