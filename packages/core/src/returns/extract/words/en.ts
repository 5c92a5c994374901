import type { LanguageWords } from './words.ts'

/** English. */
export const en: LanguageWords = {
  numbers: {
    parts:
      'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 ' +
      'fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 ' +
      'eighty:80 ninety:90 hundred:100 thousand:1000 million:1000000 billion:1000000000',
    together: false,
    and: 'and',
    hyphen: true,
    articles: ['one'],
  },
  abbreviations: [
    'approx',
    'ca',
    'no',
    'tel',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'sept',
    'oct',
    'nov',
    'dec',
    'dr',
    'mr',
    'mrs',
    'ms',
  ],
  thousands: ',',
  days: 'both',
  phrases: {
    qualifier: {
      almost: 'almost|nearly|close to|just under|just below|not quite|approaching',
      over: 'over|more than|at least|just over|above|upwards of|a minimum of|no fewer than|no less than',
      about: 'about|around|some|approximately|approx|approx .|roughly|circa|ca|ca .|an estimated|estimated',
      under: 'fewer than|less than|under|below|up to|at most|no more than|a maximum of|not more than',
    },
    estimated: 'estimated|an estimated|estimate*|preliminary',
    person:
      'person*|people|migrant*|individual*|men|women|man|woman|child*|adult*|asylum seeker*|asylum - seeker*|refugee*|beneficiar*|applicant*|national|nationals|client*|human being*|migrant returnee*',
    returnNoun: 'returnee*|returns|return|voluntary returns|repatriations',
    returned:
      'returned|have returned|has returned|had returned|went back|gone back|went home|gone home|were repatriated',
    chose: 'chose to return|helped * to return|to return',
    return: 'return|returns|returned|returning|returnee*|repatriat*|went back|went home|gone back|gone home',
    glue: 'of|the|these|them|those|have|has|had|been|was|were|are|is|all|also|who|different|a|voluntary|assisted|voluntarily',
    that: 'who|that|which|whose|whom',
    subset:
      'of these|of those|of them|of whom|of which|among them|among these|among the|amongst|the majority|most of|majority of|including|out of these',
    more: 'other|more|another|further|additional|a further|new',
    difference: 'more than|fewer than|less than',
    by: 'by|increase of|decrease of|drop of|rise of|decline of',
    between: 'between|from',
    rangeTo: 'and|to',
    total: 'total*|number*|altogether|in all|overall|amount*|figure*|sum',
    country: 'countries|country|destinations|states',
    origin: 'from',
    case: 'case|cases',
    ofThem: 'of them|of these|of those|of whom|of which',
    application: 'application*',
    money: '€|$|£|euro*|eur|usd|dollar*|sek|nok|isk|kronor|pounds|cents',
    moneyBefore: '€|$|£|eur|usd|sek',
    share: '%|percent*|per cent|per mille|‰|- fold|times',
    time: 'year*|month*|week*|day*|hour*|minute*|decade*|century|centuries|km|kilo*|metre*|meter*|pm|am',
    age: 'aged|age|ages|age of|aged between',
    phoneBefore: 'tel|phone|telephone|mobile|fax|call',
    forecast:
      'will|expect*|forecast*|predict*|plan|plans|planned|planning|intend*|wish*|want|wants|wanted|hope*|going to|would|could|might|can|target*|aims|aim|goal*|budget*|capacity|due to|waiting|prepar*|if',
    survey: 'survey*|interview*|respondent*|questionnaire*|poll|polled|asked|study',
    applied: 'applied|application*|applicants|apply|applying|registered|signed up',
    resettlement: 'resettle*|quota|relocat*|humanitarian admission|family reunification',
    forced: 'forced|forcibl*|deport*|removed|removal*|expel*|expul*|involuntar*|refused entry|turned back',
    movement: 'arriv*|depart*|came to|entered|landed|fled|travell*',
    other:
      'died|killed|drown*|rescued|participa*|attend*|train*|employ*|job*|follow*|signed|visited|infected|infection*|cases of|staff|hosted|granted|detained|school*|work*|living|live|lives|interested|contacted|counsel*',
    reintegration:
      'reintegration support|reintegration assistance|reintegration grant*|reintegration aid|support for reintegration|in - kind support',
    negated: "not|never|nobody|none|no|without|cannot|n ' t|n ’ t",
    rate: 'average*|per month|per year|per week|per day|a month|a year|a week|a day|monthly|annually|yearly|daily|each month|each year|every year|every month|every day|each day',
    split: 'but|while|whereas|although|though|however|compared',
    somePersons:
      'adult*|asylum seeker*|asylum - seeker*|refugee*|applicant*|national|nationals|client*|man|men|woman|women|beneficiar*',
    plain:
      'with|help|support|assistance|assisted|through|by|programme|program|project|for|voluntary|voluntarily|reintegration|AVRR|AVR|return|home|their|its|own|in|during|year|month|home country|home countries|countries|country|safely|there|this|that year|and|it|office|s|majority|most|but|in total|on|based|basis|place|took place|persons',
    looseForm:
      'early|late|later|mid|middle|beginning of|start of|end of|half of|part of|rest of|weeks of|days of|first weeks|first days',
    inPeriod: 'in|during|for|over|within|throughout|in the|during the|over the|for the|of|of the|and|but',
    and: 'and|&',
    or: 'or|and or',
    ofWhole:
      'of|of the|of all|of all the|of these|of those|of some|of about|of almost|out of|out of the|out of some|out of about',
    totalOf:
      'total of|totals of|sum of|number of|group of|figure of|maximum of|minimum of|majority of|estimated',
    passive: 'were returned|was returned|be returned|been returned|being returned|are returned|is returned',
    doubted:
      'wrong*|incorrect*|false*|error*|mistake*|mistaken*|correct*|claim|claims|claimed|alleg*|rumour*|rumor*|den|denied|denies|instead|supposed*|reportedly|apparent*|perhaps|maybe|possibly|probabl*|likely|nominal*|twice|double*|tripl*|half|third of|outside|excluding|except|besides|apart from|example|instance|imagin*|hypothetic*|unconfirmed',
    vague: 'several|few|a few|many|couple of|a couple of|some hundreds|per|tens of|dozens of|various',
    group: {
      'victims-of-trafficking':
        'victim* of trafficking|victim* of human trafficking|trafficking victim*|human trafficking victim*|victim* of trafficking in human beings|trafficked person*|trafficked women|trafficked men|survivor* of trafficking',
      'unaccompanied-minors':
        'unaccompanied minor*|unaccompanied child*|unaccompanied and separated child*|unaccompanied boy*|unaccompanied girl*|separated child*|unaccompanied migrant child*',
      minors: 'minor|minors|child|children|boy|boys|girl|girls|under - 18 s',
      families: 'family|families|households|household',
      women: 'woman|women|female*',
      men: 'man|men|male|males',
      elderly: 'elderly|older person*|older people',
      health: 'medical case*|health case*|patient*|sick|with health needs|with medical needs|disabled',
      detention: 'in detention|detainee*|from detention',
    },
    month: {
      1: 'January|Jan',
      2: 'February|Feb',
      3: 'March|Mar',
      4: 'April|Apr',
      5: 'May',
      6: 'June|Jun',
      7: 'July|Jul',
      8: 'August|Aug',
      9: 'September|Sep|Sept',
      10: 'October|Oct',
      11: 'November|Nov',
      12: 'December|Dec',
    },
    ordinal: { 1: 'first|1 st', 2: 'second|2 nd', 3: 'third|3 rd', 4: 'fourth|4 th' },
    quarter: { '': 'quarter', 1: 'q 1', 2: 'q 2', 3: 'q 3', 4: 'q 4' },
    half: { '': 'half' },
    months: 'months',
    thisYear:
      'this year|so far this year|year to date|year - to - date|to date this year|current year|since the beginning of the year|since the start of the year|since the beginning of this year|from the beginning of the year|from the start of the year|since the turn of the year|since the new year|since new year',
    yearStart: 'since the beginning of|from the beginning of|since the start of|from the start of',
    lastYear: 'last year|the year before|previous year',
    lastMonth: 'last month|the previous month|the month before',
    thisMonth: 'this month',
    until:
      'by the end of|until the end of|up to the end of|through the end of|by end of|as of the end of|until|up to and including',
    since: 'since|starting from|beginning in',
    filler: 'of|the|in|and|to|through|until|year|during|from|months|month|–|-|—|/|,|.|for|over|, in|,',
    earlierMonth:
      'the previous month|the month before|last month|a month before|a month earlier|the preceding month|previous month',
    earlierYear:
      'the year before|a year before|a year earlier|last year|the previous year|the same month last year|the same period last year|the same month a year earlier|the same month of the previous year|a year ago|one year earlier|the year earlier',
    connector: {
      before:
        'than|compared to|compared with|in comparison to|in comparison with|as in|than in|compared to that of',
    },
    relation: {
      more: 'more|increase*|higher|rose|rise|risen|grew|grow*|up|larger|greater',
      fewer: 'fewer|lower|less|decrease*|decline*|drop*|fell|fallen|fall|down|smaller|reduc*',
      equal: 'same|equal*|unchanged|as many',
    },
    size: {
      slight: 'slight*|a little|a bit|somewhat|marginal*|a few',
      large: 'much|clearly|significant*|considerab*|far|sharp*|marked*|substantial*',
    },
    to: 'to|back to|home to|into',
    from: 'from|out of',
    in: 'in|at|within',
    organisation: 'iom|embassy',
    countryWord: 'the|republic of|neighbouring',
  },
}
