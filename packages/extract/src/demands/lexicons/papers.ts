import { words } from './words.js'

/** Common nouns for what speaks for people: papers, decisions, gatherings, groups without a body. Lower case, sorted. */
export const PAPERS = words(`
accord ad ads advert adverts advertisement amendment article audit banner banners base bloc brief camp caucus chamber column communique
communiqué community communities complaint crowd declaration decree demonstration demonstrations directive document documents e-mail editorial
editorials email emails essay establishment filing graffiti guidance house houses initiative injunction inquiry judgement judgment lawsuit lawsuits leaflet leaflets
left letter letters majority manifesto memo memorandum message messages minority motion motions movement movements note notice notices office opinion
pamphlet paper papers petition petitions placard placards plank planks platform platforms post poster posters posts protest protests rally referendum report reports
resolution resolutions review right rulings ruling service sign signs slogan slogans speech statement statements study suit suits summons survey text
think-tank think-tanks tweet tweets verdict video voice voices warning warrant wing world
`)
