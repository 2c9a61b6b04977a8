/** Verbs of asking and ordering somebody to do something, by lemma. */
export const ORDERING =
  'advise appeal ask authorise authorize beg beseech bid call challenge command compel counsel demand direct encourage enjoin entreat exhort expect forbid implore insist instruct invite mandate oblige order petition plead press pressure prohibit prompt push recommend remind request require seek solicit summon tell urge want warn'
