/**
 * Countries whose currencies share a name or a sign, with the adjectives that qualify a currency ("Canadian dollars") and the
 * places that count as evidence that a document speaks of the country. A space is written `_`.
 */
export const COUNTRIES = `
AE emirati | emirates uae dubai dhabi
AR argentine argentinian | argentina aires
AU australian aussie australia | australia australian sydney melbourne canberra brisbane perth queensland nsw adelaide tasmania hobart darwin aest aedt acst awst
AT austrian | austria vienna
AW aruban | aruba
AZ azerbaijani azeri | azerbaijan baku
BA bosnian | bosnia sarajevo
BB barbadian barbados | barbados bridgetown
BE belgian | belgium brussels
BH bahraini | bahrain manama
BI burundian | burundi
BM bermudian bermuda | bermuda
BN brunei | brunei
BR brazilian | brazil paulo brasilia
BS bahamian | bahamas nassau
BY belarusian belarussian | belarus minsk
BZ belizean belize | belize
CA canadian canada | canada canadian toronto ottawa montreal vancouver ontario quebec alberta calgary edmonton winnipeg manitoba saskatchewan
CD congolese | congo kinshasa
CH swiss | switzerland zurich geneva bern basel
CL chilean | chile santiago
CN chinese china | china beijing shanghai shenzhen guangzhou
CO colombian | colombia bogota
CU cuban | cuba havana
CY cypriot | cyprus nicosia
CZ czech | czechia prague
DE german deutsche deutschmark | germany berlin bonn frankfurt munich
DK danish | denmark copenhagen
DO dominican | dominican
DZ algerian | algeria algiers
EG egyptian | egypt cairo
ES spanish | spain madrid
EU european | eurozone
FI finnish | finland helsinki
FJ fijian fiji | fiji suva
FR french | france paris
GB british uk english sterling | britain uk england scotland wales london manchester birmingham liverpool leeds sheffield bristol nottingham leicester newcastle edinburgh glasgow cardiff belfast plymouth southampton hmrc nhs ofcom ofgem ofwat ofsted magistrates british whitehall westminster aberdeen aberdeenshire ayrshire bedfordshire berkshire borough_council bradford buckinghamshire cambridgeshire cheshire cornwall county_council coventry crown_court cumbria derbyshire devon district_council district_judge dorset dundee dyfed essex exeter fife gloucestershire gwent gwynedd hampshire herefordshire hertfordshire inverness kent lanarkshire lancashire leicestershire lincolnshire norfolk northamptonshire northumberland norwich nottinghamshire oxfordshire parish_council pensions_regulator perthshire powys salford shropshire somerset staffordshire stockport suffolk sunderland surrey sussex swansea warwickshire wiltshire wolverhampton worcestershire wrexham yorkshire
GY guyanese guyana | guyana georgetown
HK hong_kong hongkong | hong_kong hongkong kowloon
HU hungarian | hungary budapest
IE irish | ireland dublin
IL israeli | israel
IN indian | india indian delhi mumbai bangalore chennai kolkata bengaluru lucknow kanpur pune jaipur ahmedabad pradesh bihar kerala gujarat maharashtra rajasthan karnataka rbi
IQ iraqi | iraq baghdad
IR iranian | iran tehran
IS icelandic | iceland reykjavik
IT italian | italy rome milan
JM jamaican jamaica | jamaica kingston
JO jordanian | jordan amman
JP japanese | japan tokyo osaka
KE kenyan | kenya nairobi
KP north_korean | pyongyang
KR south_korean korean | seoul south_korea korea
KW kuwaiti | kuwait
KY cayman | cayman
LB lebanese | lebanon beirut
LK sri_lankan lankan | sri_lanka colombo
LR liberian | liberia monrovia
LU luxembourg luxembourgish | luxembourg
LY libyan | libya tripoli
MA moroccan | morocco rabat
MD moldovan | moldova
MU mauritian | mauritius
MW malawian | malawi lilongwe
MY malaysian | malaysia kuala
MX mexican mexico | mexico
NA namibian namibia | namibia windhoek
NL dutch | netherlands amsterdam
NO norwegian | norway oslo
NP nepalese nepali | nepal kathmandu
NZ new_zealand nz kiwi | new_zealand aotearoa auckland wellington christchurch
OM omani | oman muscat
PE peruvian | peru lima
PH philippine filipino | philippines manila
PK pakistani pakistan | pakistan karachi lahore islamabad
PT portuguese | portugal lisbon
QA qatari | qatar doha
RO romanian | romania bucharest
RS serbian | serbia belgrade
RU russian | russia moscow kremlin
RW rwandan | rwanda kigali
SA saudi | saudi riyadh
SB solomon | solomon
SD sudanese | sudan khartoum
SE swedish | sweden stockholm
SG singapore singaporean | singapore
SK slovak | slovakia bratislava
SO somali | somalia mogadishu
SY syrian | syria damascus
TN tunisian | tunisia tunis
TR turkish | turkey türkiye ankara istanbul
TT trinidad | trinidad tobago
TW taiwan taiwanese | taiwan taipei
TZ tanzanian | tanzania
UG ugandan | uganda kampala
US us american | america american washington california texas florida virginia chicago boston
UY uruguayan | uruguay montevideo
XC caribbean | grenada dominica antigua
YE yemeni | yemen sanaa
YU yugoslav | yugoslavia
ZA south_african | south_africa johannesburg pretoria gauteng
ZM zambian | zambia lusaka
ZW zimbabwean zimbabwe | zimbabwe harare`
