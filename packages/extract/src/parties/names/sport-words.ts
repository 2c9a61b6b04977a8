/** Words, in lower case, that reports on sport are full of. Sorted. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  'athletics baseball basketball batsman batsmen bowler bowlers boxing championship championships cricket cup cyclist defender final finals football formula fullback goal goalkeeper goals golf golfer gymnastics halftime heavyweight hockey homer inning innings lap laps league leagues match matches medal midfielder mlb nba nfl nhl olympic olympics pitcher play-off play-offs playoff playoffs prix qualifier qualifying quarter-final quarter-finals quarterback quarterfinal quarterfinals racing referee rugby runner-up scored scorer scorers scoring season seed seeded semi-final semi-finals semifinal semifinals skiing soccer squash standings striker strikers swimming team-mate teammate teammates tennis touchdown touchdowns tournament uefa umpire unseeded volleyball wicket wickets wrestling'.split(
    ' ',
  ),
)
