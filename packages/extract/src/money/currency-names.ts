/**
 * Names of currencies: singular and plurals, what the bare name stands for (`-` when only evidence can tell), and what it stands
 * for with a country's adjective or evidence. `!` marks names that are words of other meanings: they need an adjective, a scale
 * word, or the country in the document.
 */
export const CURRENCY_NAMES = `
afghani afghanis AFN
ariary ariarys MGA
austral australes ARS !
baht bahts THB
balboa balboas PAB
birr birrs ETB
bitcoin bitcoins BTC
bolivar bolivars bolivares VES
boliviano bolivianos BOB
cedi cedis GHS
cordoba cordobas NIO
crown crowns - NO:NOK SE:SEK DK:DKK IS:ISK CZ:CZK !
dalasi dalasis GMD
denar denars denari MKD
dinar dinars - KW:KWD BH:BHD JO:JOD IQ:IQD DZ:DZD TN:TND LY:LYD RS:RSD YU:YUM
dirham dirhams - AE:AED MA:MAD
dobra dobras STN
dogecoin dogecoins DOGE
dollar dollars USD US:USD CA:CAD AU:AUD NZ:NZD HK:HKD SG:SGD TW:TWD JM:JMD TT:TTD BB:BBD BS:BSD BZ:BZD BM:BMD KY:KYD GY:GYD FJ:FJD SB:SBD NA:NAD LR:LRD ZW:ZWL SR:SRD BN:BND XC:XCD
dong dongs VND !
drachma drachmas drachmae GRD
dram drams AMD !
escudo escudos PTE PT:PTE CV:CVE
ether ethers ETH
ethereum ethereums ETH
euro euros EUR
forint forints HUF
franc francs CHF CH:CHF FR:FRF BE:BEF LU:LUF RW:RWF BI:BIF CD:CDF DJ:DJF GN:GNF KM:KMF SN:XOF CI:XOF CM:XAF PF:XPF
gourde gourdes HTG
guarani guaranies PYG
guilder guilders NLG NL:NLG AW:AWG CW:ANG
hryvnia hryvnias hryvnya UAH
kina kinas PGK !
kip kips LAK !
koruna korunas koruny CZK CZ:CZK SK:SKK
krona kronor SEK SE:SEK IS:ISK
krone kroner - NO:NOK DK:DKK
kronur kronurs ISK
kroon kroons EEK
kuai kuais CNY
kuna kunas HRK
kwacha kwachas - ZM:ZMW MW:MWK
kwanza kwanzas AOA
kyat kyats MMK
lari laris GEL
lat lats LVL !
lek leks ALL !
lempira lempiras HNL
leone leones SLE !
leu lei - RO:RON MD:MDL !
lev leva BGN !
lilangeni emalangeni SZL
lira liras TRY TR:TRY IT:ITL LB:LBP SY:SYP
lire lires ITL
litas litai LTL
litecoin litecoins LTC
loti maloti LSL !
manat manats - AZ:AZN TM:TMT
mark marks DEM DE:DEM BA:BAM FI:FIM !
markka markkaa FIM
metical meticais MZN
naira nairas NGN
nakfa nakfas ERN
ngultrum ngultrums BTN
ouguiya ouguiyas MRU
pataca patacas MOP
peseta pesetas ESP
peso pesos - MX:MXN AR:ARS CL:CLP CO:COP PH:PHP CU:CUP UY:UYU DO:DOP
pound pounds GBP GB:GBP EG:EGP LB:LBP SY:SYP SD:SDG SS:SSP IE:IEP CY:CYP GI:GIP FK:FKP !
pula pulas BWP
punt punts IEP !
quetzal quetzales quetzals GTQ
quid quids GBP
rand rands ZAR !
real reais BRL !
renminbi renminbis CNY
rial rials - IR:IRR OM:OMR YE:YER SA:SAR
riel riels KHR
ringgit ringgits MYR
riyal riyals - SA:SAR QA:QAR OM:OMR YE:YER
rouble roubles RUB RU:RUB BY:BYN
ruble rubles RUB RU:RUB BY:BYN
rufiyaa rufiyaas MVR
rupee rupees INR IN:INR PK:PKR LK:LKR NP:NPR MU:MUR SC:SCR
rupiah rupiahs IDR
schilling schillings ATS
shekel shekels ILS
sheqel sheqels ILS
shilling shillings - KE:KES UG:UGX TZ:TZS SO:SOS
sol soles PEN !
som soms KGS KG:KGS UZ:UZS !
somoni somonis TJS
soum soums UZS
sterling sterlings GBP !
sucre sucres USD !
sum sums UZS !
taka takas BDT
tala talas WST !
tenge tenges KZT
tolar tolars SIT
tugrik tugriks MNT
vatu vatus VUV
won wons KRW KR:KRW KP:KPW !
yen yens JPY
yuan yuans CNY
zloty zlotys zlotych PLN`

/** Minor units: singular and plurals, how many make one, and what they are parts of. `!` as above. */
export const MINOR_NAMES = `
agora agorot 100 ILS
cent cents 100 USD AU:AUD CA:CAD NZ:NZD IE:EUR EU:EUR DE:EUR FR:EUR IT:EUR ES:EUR NL:EUR ZA:ZAR HK:HKD SG:SGD
centavo centavos 100 - MX:MXN AR:ARS BR:BRL CO:COP PH:PHP PT:PTE
centime centimes 100 - FR:FRF CH:CHF BE:BEF
eurocent eurocents 100 EUR
fils fils 1000 - KW:KWD BH:BHD JO:JOD IQ:IQD
grosz groszy 100 PLN
halfpenny halfpennies 200 GBP
jiao jiaos 10 CNY
fen fens 100 CNY !
kopeck kopecks 100 RUB RU:RUB UA:UAH BY:BYN
kopek kopeks 100 RUB RU:RUB UA:UAH BY:BYN
kuru kurus 100 TRY
kurus kurus 100 TRY
mao maos 10 CNY
ore ores 100 - SE:SEK NO:NOK DK:DKK !
paisa paise 100 INR IN:INR PK:PKR NP:NPR
pence pence 100 GBP
penny pennies 100 GBP US:USD CA:CAD
pfennig pfennigs 100 DEM
satoshi satoshis 100000000 BTC
sen sen 100 - MY:MYR ID:IDR JP:JPY !`
