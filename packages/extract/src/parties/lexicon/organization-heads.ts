/** What bodies are: the last word of names like "Southmere Borough Council". In lower case, sorted. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  `academy agency airlines airways alliance assembly associates association authority bank board brewery bureau chambers charity church club coalition college
commission committee congregation consortium constabulary cooperative corporation council directorate federation fellowship foundation fund
group holdings hospital industries inspectorate institute institution league logistics ministry museum orchestra organisation organization partners partnership
police regulator school secretariat services society solicitors store stores surgery syndicate tribunal trust union university utilities`.split(
    /\s+/,
  ),
)
