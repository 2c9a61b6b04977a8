import { expect, it } from 'vitest'
import { recognizeLanguage } from './recognize-language.js'

it.each<[string, string | null]>([
  ['We write to you about the debt that has not been paid, and ask you to pay it by Friday.', 'en'],
  ['Wir fordern Sie auf, den Betrag bis Freitag zu zahlen, weil die Rechnung noch nicht beglichen ist.', 'de'],
  ['Nous vous demandons de payer la somme due avant vendredi, car la facture est restée impayée.', 'fr'],
  ['Le pedimos que pague la suma que nos debe antes del viernes, porque la factura no ha sido pagada.', 'es'],
  ['Pedimos que o senhor pague a quantia em dívida até sexta-feira, porque a fatura não foi paga.', 'pt'],
  ['Wij verzoeken u om het bedrag voor vrijdag te betalen, omdat de rekening nog niet is voldaan.', 'nl'],
  ['Требуем вернуть деньги до пятницы, так как договор нарушен.', 'ru'],
  ['金曜日までに金額を支払ってください。請求書はまだ支払われていません。', 'ja'],
  ['Pay £5.', null],
  [
    'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua.',
    null,
  ],
])('%j is %j', (text, language) => expect(recognizeLanguage(text)).toBe(language))
