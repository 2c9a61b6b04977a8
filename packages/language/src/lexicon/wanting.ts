/** Verbs of wanting, by lemma. */
export const WANTING =
  'aim ambition aspire covet crave desire dream expect favor favour hope intend like long love mean need plan prefer seek strive want wish yearn'
