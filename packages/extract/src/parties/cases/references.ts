import type { JoiningCase } from './joining.js'

const joined = (party: string, ...texts: readonly string[]): JoiningCase[] => texts.map(text => ({ text, party }))
const none = (...texts: readonly string[]): JoiningCase[] => texts.map(text => ({ text, party: null }))

/** As `JOINING`, for what refers to somebody without a name: "it", "they", "his", "the council", "their union", "the minister". */
export const REFERENCES: readonly JoiningCase[] = [
  // The reader's client and the writer's own.
  ...joined(
    'Afon Plant Hire Limited',
    'Dear Sirs\n\nOur client: Mr Gethin Thomas\nYour client: Afon Plant Hire Limited\n\nWe are instructed by Mr Thomas. [Your client] is wrong.\n\nYours faithfully\n\nReed Moss',
  ),
  ...joined(
    "Corran Crofters' Association",
    "Dear Ms Fell,\n\nI refer to your letter on behalf of Dalriada Estates. Our client, the Corran Crofters' Association, will go to court. [My client] is right.\n\nYours sincerely,\n\nTom Reed",
  ),
  ...none(
    'Dear Sirs\n\nOur client: Mr Gethin Thomas\n\nWe are instructed by Mr Thomas. [Your client] is wrong.\n\nYours faithfully\n\nReed Moss',
    'Dear Ms Fell,\n\nTom Reed, the editor, wrote to us. [The Minister] has refused.\n\nYours sincerely,\n\nAda Moss',
  ),
  // "It" that says, wants or does something.
  ...joined(
    'Privacy International',
    'Privacy International wrote to ministers on Monday. [It] called for an independent inquiry.',
    'Privacy International wrote to ministers on Monday. [It] will publish the answer.',
    'Privacy International said that [it] would go to court.',
    'Privacy International said [it] had been told nothing.',
    '"This is wrong," Privacy International said. "Nobody was asked," [it] added.',
  ),
  ...joined(
    'Human Rights Watch',
    'Human Rights Watch published its findings in May. [Its] health adviser, Nora Quill, called them grave.',
    'Human Rights Watch has opened [its] office in Lagos.',
  ),
  ...joined('Acme Widgets Ltd', 'Acme Widgets Ltd refused to pay because [it] denied the debt.'),
  ...joined('Harrow Borough Council', 'Harrow Borough Council met on Friday. [It] rejected the plan.'),
  ...joined('Harrow Borough Council', 'Harrow Borough Council says [they] will appeal.'),
  ...joined('Government', 'The Government said that [it] was disappointed.'),
  // Descriptions of organizations.
  ...joined(
    'Harrow Borough Council',
    'Harrow Borough Council refused the plan in May. Residents cheered. The plan had split the town for years. Shops had closed. Buses were cut. [The council] gave no reasons.',
    'Residents wrote to Harrow Borough Council and to Shell plc. [The council] gave no reasons.',
  ),
  ...joined(
    "West of England Tenants' Union",
    "The West of England Tenants' Union met on Friday. Members said that [their union] would not give in.",
  ),
  ...joined(
    'Congressional Budget Office',
    'The Congressional Budget Office reported on Friday. The deficit, [the budget office] said, will grow.',
  ),
  ...joined('Ministry of Health', 'The Ministry of Health was slow. [The health ministry] has since replied.'),
  ...joined(
    'Acme Widgets Ltd',
    'Acme Widgets Ltd sued Harrow Borough Council in May. [The company] wants £3,000.',
    'Acme Widgets Ltd makes chairs. The works stand in Leeds. They employ forty people. The river is near. [The company] wants a bridge.',
  ),
  ...joined('Mexican government', 'The Mexican government replied on Friday. [The government] refused to pay.'),
  // Descriptions of persons.
  ...joined(
    'Nora Quill',
    'Prisons minister Nora Quill met the governors on Monday. [The minister] promised more staff.',
    'Nora Quill, the minister for prisons, met the governors. It rained. [The minister] promised more staff.',
  ),
  ...joined('Ada Finch', 'Head teacher Ada Finch wrote to parents. Many replied. [The teacher] was glad.'),
  ...joined('Tom Reed', 'Tom Reed, a spokesman for Shell plc, gave no figures. [The spokesman] would not say why.'),
  // "He" and "she" by the clause, the speaker and the one who was asked.
  ...joined(
    'Vince Cable',
    'Peter Hall met Vince Cable on Monday. Cable said that [he] would reply.',
    'Nobody knew. Peter Hall was told by Vince Cable [himself].',
  ),
  ...joined('Ronald Reagan', 'Barack Obama is as popular as Ronald Reagan was during [his] time in office.'),
  ...joined('Carl Moss', 'Carl Moss is a candidate for mayor. Does [he] know what that means?'),
  ...joined('Carl Moss', 'Carl Moss spoke on Friday. "We will win. We have the votes," [he] told the crowd.'),
  // Given names that are particles elsewhere; names of websites; firms by their trade.
  ...joined(
    'Al Sharpton',
    '[Sharpton] spoke first. The crowd knew Al Sharpton well.',
    'Al Sharpton spoke first. The crowd cheered [Sharpton] for it.',
  ),
  ...joined('Amazon.com, Inc.', 'I wrote to Amazon.com, Inc. in May. [Amazon] has not replied.'),
  ...joined('SnackHaus, Inc.', 'I wrote to SnackHaus, Inc. in May. [SnackHaus] has not replied.'),
  // Whom a writer acts for; a topic that goes on; a day that is a family name.
  ...joined(
    'Corsearch',
    'I am an agent acting on behalf of Corsearch, the owner of the code. [Corsearch] has not agreed to this.',
  ),
  ...joined('Nora Quill', 'In the week after the vote of Tom Reed, Nora Quill spoke. Then [she] left.'),
  ...joined(
    'Carl Moss',
    'In the wake of what Peter Hall had done, Carl Moss called for calm. [He] wants an inquiry.',
    'Carl Moss spoke of the plans of Peter Hall. "It is a mess. They have no idea. Nobody was asked," [he] said.',
  ),
  ...joined('Kristen Day', 'Kristen Day leads the group. [Day] said that the talks had failed.'),
  // What is said to be an organization, watches over others, or goes on wanting.
  ...joined('Parents First', 'The charity Parents First backs the strike. "It is time," [the charity] said.'),
  ...joined(
    'Environment Agency',
    'The Environment Agency fined Tarn Water plc. [The watchdog] said that pipes had burst.',
  ),
  ...joined(
    'National Union of Teachers',
    'The National Union of Teachers called for an independent review. [It] also wants a rise.',
  ),
  ...joined('Tarn Water plc', 'Tarn Water plc must mend the pipe. [It] has until 30 June to do so.'),
  // Parties to a case without quotation marks, local authorities, a party by one word.
  ...joined(
    'Delphine Arnaud',
    'Delphine Arnaud (Claimant) and Hartwell Motors Limited (Defendant) met in court. The [Claimant] is a nurse.',
  ),
  ...joined(
    'Hartwell Motors Limited',
    'Delphine Arnaud (Claimant) and Hartwell Motors Limited (Defendant) met in court. The [Defendant] sells cars.',
  ),
  ...joined('Brackley Borough Council', 'Parents wrote to Brackley Borough Council. [The authority] has not replied.'),
  ...joined('Labour', '[Labour] called for Mr Frew to resign.', 'Most of them voted for [Labour] that year.'),
  // Who goes on being spoken of, who is told what to do, who is asked to do it, what is named only behind.
  ...joined(
    'Tarn Water plc',
    'Tarn Water plc was warned in March that the pumps were failing, the papers show. [It] did nothing for a year.',
    'Ofwat told Tarn Water plc that [it] must mend the pumps.',
    'Tarn Water plc, a supplier in the north, said [it] had mended the pumps.',
    'Tarn Water plc said on Tuesday [it] had mended the pumps.',
    'Despite the leaks in [its] mains, Tarn Water plc made a profit.',
    'Ofwat fined Tarn Water plc in May. Ofwat has told [the company] to pay at once.',
  ),
  ...joined('Reserve Bank of Hale', 'The High Court asked the Reserve Bank of Hale (RBH) to file [its] reply.'),
  ...joined('GMB', 'GMB met Tarn Foods Ltd in May. [The union] wants a rise.'),
  ...joined('Carys Bowen', 'Its general secretary, Dr Carys Bowen, spoke for an hour. [She] was tired.'),
  ...joined(
    'Ann Fell',
    'We act for Mrs Ann Fell. You owe £300. [Our client] has waited for a year.\n\nYours faithfully',
  ),
  ...joined('Labour', "[Labour]'s Helen Carr said that the plan was dead."),
  ...joined('Labour', 'The [Labour] MP Jess Hale said that the plan was dead.'),
  ...joined('Anil', 'Hi [Anil],\n\nPlease send the invoice by Friday.\n\nThanks,\nRuth Dale'),
  ...joined('Jefferies', '[Jefferies] analyst Ann Fell said that the shares would fall.'),
  ...joined(
    'River Action North',
    '[River Action North], which has monitored the stream since May, wrote to ministers.',
  ),
  ...joined('Hale Town', 'The owner of [Hale Town] said on Friday that the players would be paid.'),
  ...joined('Save Our Green', '[Save Our Green], a campaign group, welcomed the vote.'),
  ...joined(
    'Roundtable on Sustainable Wool',
    'The [Roundtable on Sustainable Wool] (RSW) said on Friday that prices had fallen.',
  ),
  ...joined('GitHub', 'Dear [GitHub] Support,\n\nPlease remove the files.'),
  ...joined('Lumen Health Ltd', 'Lumen Health Ltd lost the files. In a statement [Lumen] said nothing of them.'),
  ...joined('Tarnside Borough Council', 'On 2 May [Tarnside Borough Council] inspected the flat.'),

  // Nobody, or nobody named.
  ...none(
    // "It" that stands for a thing, or for nothing.
    'Acme Widgets Ltd said [it] was time to talk.',
    'Acme Widgets Ltd said [it] was unfair that nobody had asked.',
    'Acme Widgets Ltd sold the works. [It] stands by the river.',
    'Human Rights Watch published a report. [It] says that many were hurt.',
    'A report by Human Rights Watch came out on Friday. [It] warned of more deaths.',
    'Shell plc bought the field from Acme Widgets Ltd. [It] was full of weeds.',
    'Shell plc met BP plc in May, and [it] seems they agreed.',
    'Acme Widgets Ltd wrote to GMB about the report. According to the report pay had fallen. [It] warned of more cuts.',
    'Tarn Water plc has given Acme Widgets Ltd until May to reply. If [it] does not, there will be a claim.',
    // Who does something is not also whom it is done to.
    'Acme Widgets Ltd met on Friday. Acme Widgets Ltd praised [the company].',
    'The [White Paper] was published in May.',
    'The [Terms of Service] (TOS) are plain on this.',
    'Dear [Customer Support],\n\nPlease remove the files.',
    'Jane Porter wrote to the mayor of [Hale Town] in May.',
    // "They" when others are there.
    'The council told residents that [they] could appeal.',
    'Acme Widgets Ltd dismissed forty workers. [They] have appealed.',
    'Workers left in May. Acme Widgets Ltd said [they] would lose their pay.',
    // Descriptions that fit nobody, or several, or somebody new.
    'Shell plc praised a rival company. [The company] was pleased.',
    'Harrow Borough Council wrote to Leeds City Council. Residents were angry. [The council] gave no reasons.',
    'The University of Tarn moved in May. [The firm] stayed behind.',
    'Nora Quill spoke for an hour. [The minister] was not there.',
    'Health minister Nora Quill met prisons minister Tom Reed. [The minister] promised more staff.',
    'Prisons minister Nora Quill sent a spokesman. [The spokesman] read a page.',
    '[Labour] costs rose in May, and so did the price of bread.',
    'Privacy International wrote in May. [The authority] has not replied.',
    'Greenpeace wrote in May. [The oil company] has not replied.',
    'The branch at Tarn Hospital met on Friday. [It] wants the charges scrapped.',
    'Tarn NHS Trust met the union. Lou Marsh said that [they] had asked three times.',
    'The minister told the BBC about it. [The charity] was pleased.',
    'Parents wrote to Tarn Water plc. The bank was told of it. [It] wants an answer.',
    // Of whom somebody asks on behalf of nobody named; titles in a list.
    'I act on behalf of the [Owner] of the code.',
    'These are ours:\n\n- Naruto\n- [Gintama]\n- Noragami\n- Jujutsu Kaisen\n- Bleach',
    // "He" and "she" for somebody without a name.
    'When a man complains, as Peter Hall did, [he] is told to stop.',
    'Vince Cable met Carl Moss at the gate, where a stranger stood. Asked by Cable if [he] was ill, the stranger wept.',
    'Jane Porter met a delegate on Friday. Every delegate said that [she] was tired.',
  ),
  // Whoever is told is not "it"; the head of a name may be its first word.
  ...joined(
    'Office of Rail Safety',
    'The Office of Rail Safety said Tarn Rail had ignored warnings. [It] told Tarn Rail to hand over its logs.',
    'The Office of Rail Safety shut the line on Monday. Tom Reed urged [the regulator] to publish its findings.',
  ),
  // Who it is stands behind whom he speaks for; an adverb may open an apposition.
  ...joined('Tom Reed', 'A spokesman for the company, Tom Reed, said the cracks were small. [He] urged patience.'),
  ...joined('Lee Sharp', 'Lee Sharp, now a pundit, reckons Steve Hall was treated badly. "It is a shame," [he] said.'),
  ...none(
    'Ada Fell asked about Ryan Cole, who died in 2021. The Prime Minister said nothing. Ada Fell told [him]: "Answer the question."',
  ),
]
