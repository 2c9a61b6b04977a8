import { block } from '@gravamen/document'
import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findMoney } from './find-money.js'

/** "[text] amount currency", with "min..max" for a range or bound, "~" when approximate, "?" when the currency is assumed, "/unit". */
const show = (text: string): string =>
  findMoney(readText(text))
    .map(m => {
      const number = m.min !== null || m.max !== null ? `${m.min ?? ''}..${m.max ?? ''}` : (m.amount ?? 'vague')
      return `[${m.text}] ${m.approximate ? '~' : ''}${number} ${m.currency}${m.assumed ? '?' : ''}${m.per ? ` /${m.per}` : ''}`
    })
    .join('; ')

const found: [text: string, money: string][] = [
  // signs
  ['It is worth around $3 billion.', '[$3 billion] ~3000000000 USD?'],
  ['It cost £1.2m.', '[£1.2m] 1200000 GBP?'],
  ['Harlow Crown Court fined the firm £900.', '[£900] 900 GBP'],
  ['Derbyshire County Council owes £900.', '[£900] 900 GBP'],
  ['District Judge Ian Moss set costs of £900.', '[£900] 900 GBP'],
  ['A farmer from Shropshire paid £900.', '[£900] 900 GBP'],
  ['The county council owes $900.', '[$900] 900 USD?'],
  ['It cost €1.234,50.', '[€1.234,50] 1234.5 EUR'],
  ['It cost 10 € in all.', '[10 €] 10 EUR'],
  ['It cost ¥500.', '[¥500] 500 JPY?'],
  ['It cost ₹12,34,567.', '[₹12,34,567] 1234567 INR'],
  ['Take $.50 off.', '[$.50] 0.5 USD?'],
  ['A handful of $20s.', '[$20] 20 USD?'],
  ['We spent $\u00a0450.', '[$\u00a0450] 450 USD?'],
  // codes
  ['We owe EUR 40,000.', '[EUR 40,000] 40000 EUR'],
  ['We owe 40,000 EUR.', '[40,000 EUR] 40000 EUR'],
  ['We owe USD115.5 now.', '[USD115.5] 115.5 USD'],
  ['We owe 75 USD million.', '[75 USD million] 75000000 USD'],
  ['A loan of 48.5 MEUR.', '[48.5 MEUR] 48500000 EUR'],
  ['It fell to CHF 1’200.50.', '[CHF 1’200.50] 1200.5 CHF'],
  ['A fee of 0.5 BTC.', '[0.5 BTC] 0.5 BTC'],
  ['They paid RON 12,000 for it.', '[RON 12,000] 12000 RON'],
  // names
  ['It cost two hundred dollars.', '[two hundred dollars] 200 USD?'],
  ['It cost two and a half million euros.', '[two and a half million euros] 2500000 EUR'],
  ['It cost 200 Canadian dollars.', '[200 Canadian dollars] 200 CAD'],
  ['It cost 200 Hong Kong dollars.', '[200 Hong Kong dollars] 200 HKD'],
  ['It cost 200 U.S. dollars.', '[200 U.S. dollars] 200 USD'],
  ['It cost fifteen pounds sterling.', '[fifteen pounds sterling] 15 GBP'],
  ['A 100-euro note.', '[100-euro] 100 EUR'],
  ['A fine of 5 million Swedish kronor.', '[5 million Swedish kronor] 5000000 SEK'],
  ['It fetched 3 million Deutsche marks.', '[3 million Deutsche marks] 3000000 DEM'],
  // prefixed signs
  [
    'US$10 and A$20, C$30, NZ$40, HK$50, S$60.',
    '[US$10] 10 USD; [A$20] 20 AUD; [C$30] 30 CAD; [NZ$40] 40 NZD; [HK$50] 50 HKD; [S$60] 60 SGD',
  ],
  ['It raised U.S. $5 million.', '[U.S. $5 million] 5000000 USD'],
  ['It raised $US5 million.', '[$US5 million] 5000000 USD'],
  ['It raised R$ 5 million.', '[R$ 5 million] 5000000 BRL'],
  // a sign with its code
  ['It costs $59 USD.', '[$59 USD] 59 USD'],
  ['It costs $5,900 CAD now.', '[$5,900 CAD] 5900 CAD'],
  // abbreviations
  ['He paid Rs. 5 lakh.', '[Rs. 5 lakh] 500000 INR?'],
  ['He paid Rs 5 crore in Karachi.', '[Rs 5 crore] 50000000 PKR'],
  ['He paid kr 500.', '[kr 500] 500 null'],
  ['In Oslo he paid 500 kr.', '[500 kr] 500 NOK'],
  ['In Johannesburg he paid R500.', '[R500] 500 ZAR'],
  ['The state lost R84 million.', '[R84 million] 84000000 ZAR'],
  ['They built it for R2.1-billion.', '[R2.1-billion] 2100000000 ZAR'],
  // minor units
  ['A stamp is 50p.', '[50p] 0.5 GBP'],
  ['Sugar at 75 cents.', '[75 cents] 0.75 USD?'],
  ['Sugar at 14.27 cents a pound.', '[14.27 cents] 0.1427 USD? /pound'],
  ['Sugar at 5¢.', '[5¢] 0.05 USD?'],
  ['3 dollars and 20 cents.', '[3 dollars and 20 cents] 3.2 USD?'],
  ['£3 and 50p.', '[£3 and 50p] 3.5 GBP?'],
  ['It was thirteen dollars forty five.', '[thirteen dollars forty five] 13.45 USD?'],
  // ranges
  ['It costs $5-10m.', '[$5-10m] 5000000..10000000 USD?'],
  ['It costs US$10–12 million.', '[US$10–12 million] 10000000..12000000 USD'],
  ['It costs between £3 and £4 million.', '[£3 and £4 million] 3000000..4000000 GBP?'],
  ['It costs $5m-$10m.', '[$5m-$10m] 5000000..10000000 USD?'],
  ['It costs 5 to 10 million dollars.', '[5 to 10 million dollars] 5000000..10000000 USD?'],
  ['It costs $900,000 to $1 million.', '[$900,000 to $1 million] 900000..1000000 USD?'],
  ['It costs two or three million euros.', '[two or three million euros] 2000000..3000000 EUR'],
  ['Shares rose $2 to $45.', '[$2] 2 USD?; [$45] 45 USD?'],
  ['Sales rose to $3 million from $2 million.', '[$3 million] 3000000 USD?; [$2 million] 2000000 USD?'],
  // bounds and qualifiers
  ['At least £500 is due.', '[£500] 500.. GBP?'],
  ['A fine of up to £500.', '[£500] ..500 GBP?'],
  ['He raised more than £500.', '[£500] 500.. GBP?'],
  ['He raised £500 or more.', '[£500] 500.. GBP?'],
  ['He raised £5m+ last year.', '[£5m] 5000000.. GBP?'],
  ['He raised nearly £500.', '[£500] ~500 GBP?'],
  ['He raised some €500.', '[€500] ~500 EUR'],
  // vague
  ['It cost several million dollars.', '[several million dollars] vague USD?'],
  ['It cost tens of thousands of euros.', '[tens of thousands of euros] vague EUR'],
  ['It cost millions of pounds of public money.', '[millions of pounds] vague GBP?'],
  // rates
  ['He pays $1.40 a share.', '[$1.40] 1.4 USD? /share'],
  ['He pays £300 per calendar month.', '[£300] 300 GBP? /month'],
  ['He pays £300/month.', '[£300] 300 GBP? /month'],
  ['He pays £30,000 p.a. in rent.', '[£30,000] 30000 GBP? /year'],
  ['A $12-an-hour job.', '[$12] 12 USD? /hour'],
  ['Profit was $10 million a year ago.', '[$10 million] 10000000 USD?'],
  // evidence
  ['All figures are in Canadian dollars. It cost $5.', '[$5] 5 CAD'],
  ['The Toronto Council said Ontario and Canada would pay $5 million.', '[$5 million] 5000000 CAD?'],
  ['It cost A$45 there and $40 here.', '[A$45] 45 AUD; [$40] 40 USD?'],
  ['The Toronto firm paid C$5 in Canada, Ontario and $4 abroad.', '[C$5] 5 CAD; [$4] 4 USD?'],
  ['In Norway it cost 300 million crowns.', '[300 million crowns] 300000000 NOK'],
  ['In Washington he paid $5.', '[$5] 5 USD'],
  ['London prices: £5.', '[£5] 5 GBP'],
  ['In Paris they paid 5 million francs.', '[5 million francs] 5000000 FRF'],
  // addresses
  ['4 Mill Lane, Leeds LS1 4AB\n\nYou owe us £5.', '[£5] 5 GBP'],
  ['One Bay Road, Boston, MA 02110\n\nYou owe us $5.', '[$5] 5 USD'],
  ['200 Front Street, Toronto M5V 2T6\n\nYou owe us $5.', '[$5] 5 CAD'],
  ['1 George Street, Sydney NSW 2000\n\nYou owe us $5 and US$6.', '[$5] 5 AUD; [US$6] 6 USD'],
  ['1 George Street, Sydney NSW 2000\nOne Bay Road, Boston, MA 02110\n\nYou owe us $5.', '[$5] 5 USD?'],
  ['Tel. +92 21 3456\n\nYou owe us Rs 500.', '[Rs 500] 500 PKR'],
  ['Tel. +46 8 123 45\n\nYou owe us 500 kr.', '[500 kr] 500 SEK'],
]
test.each(found)('%s', (text, money) => {
  expect(show(text)).toBe(money)
})

const nothing = [
  'There were 700+ executives.',
  'Sales rose 5% to 12 per cent.',
  'There are a million reasons.',
  'You can bet your bottom dollar.',
  'The dollar fell against the yen.',
  'Set $HOME and $1st.',
  'See section 5.2.1 and version 3.4.',
  'He tweeted about $AAPL and $TSLA.',
  'He lost 20 pounds.',
  'In Egypt they seized hundreds of pounds of illicit drugs.',
  'Police found 1,300 pounds (600 kgs) of fertilizer.',
  'They won 5 medals and 12 won prizes.',
  'The video is 1080p.',
  'It is the million-dollar question.',
  'PHP 5 and AMD 64 are old.',
  'See SDG 13 and TRY 5.',
  'He ran 5 m in 3 s.',
  'Call 020 7946 0958.',
  'Grade A 5 and plan C 3.',
  'Take the R44 road and the R2 bus.',
  'Write to 4 Mill Lane, Durham TK1 4AB.',
  'You have paid not one penny.',
]
test.each(nothing)('no money: %s', text => {
  expect(show(text)).toBe('')
})

test('code is not read', () => {
  const reading = readText('echo $5 $10')
  expect(findMoney(reading)).toHaveLength(2)
  expect(findMoney({ ...reading, blocks: [block('code', { start: 0, end: 11 })] })).toEqual([])
})

const facts = (text: string) => findMoney(readText(text)).map(m => [m.kind, m.refersTo?.text ?? null])
test('what an amount is and what it measures', () => {
  expect(facts('The court imposed a fine of £500.')).toEqual([['fine', 'a fine']])
  expect(facts('It faces a $5 million penalty.')).toEqual([['fine', 'penalty']])
  expect(facts('She won $5 million in damages.')).toEqual([['damages', 'damages']])
})

test('the text of an amount is what the document says', () => {
  const text = '😀 paid £5\r\nand €1 234,50 to 🏦.'
  for (const m of findMoney(readText(text))) expect(text.slice(m.start, m.end)).toBe(m.text)
})
