/** Verbs of believing, knowing, judging and estimating, by lemma. */
export const BELIEVING =
  'accept agree ascertain assess assume believe calculate conceive conclude conjecture consider count deem determine disagree disbelieve discover doubt estimate expect fear feel figure find forecast foresee gather guess hold hope imagine infer judge know mistrust perceive presume presuppose project rate realise realize reckon recognise recognize regard regret remember see sense suppose surmise suspect think trust understand value view wonder worry'
