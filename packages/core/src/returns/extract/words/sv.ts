import type { LanguageWords } from './words.ts'

/** Swedish. */
export const sv: LanguageWords = {
  numbers: {
    parts:
      'noll:0 en:1 ett:1 ettusen:1000 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 tretton:13 fjorton:14 femton:15 ' +
      'sexton:16 sjutton:17 arton:18 aderton:18 nitton:19 tjugo:20 tjugi:20 trettio:30 fyrtio:40 femtio:50 sextio:60 sjuttio:70 åttio:80 ' +
      'nittio:90 hundra:100 tusen:1000 miljon:1000000 miljoner:1000000 miljard:1000000000 miljarder:1000000000',
    together: true,
    hyphen: false,
    articles: ['en', 'ett'],
  },
  abbreviations: [
    'ca',
    'bl',
    'dvs',
    'kl',
    'tfn',
    'tel',
    'nr',
    'resp',
    'inkl',
    't',
    'ex',
    'osv',
    'mfl',
    'ung',
  ],
  thousands: undefined,
  days: 'before',
  phrases: {
    qualifier: {
      almost: 'nästan|närmare|nära|knappt|uppemot|inemot|så gott som|bortåt|strax under',
      over: 'över|drygt|mer än|mera än|fler än|flera än|minst|åtminstone|strax över|gott och väl',
      about: 'omkring|ungefär|cirka|ca|ca .|runt|kring|uppskattningsvis|ung .',
      under: 'under|färre än|mindre än|högst|maximalt|upp till|som mest',
    },
    estimated: 'uppskattningsvis|uppskatta*|preliminär*',
    person:
      'person|personer|personerna|människo*|migrant*|individ*|asylsökande*|flykting*|män|kvinnor|barn|vuxna|medborgare|klient*',
    returnNoun:
      'återvändare*|återvändanden|återvändande|återresor|återvandrare|hemresor|frivilliga återresor',
    returned:
      'återvände|återvänt|har återvänt|hade återvänt|reste tillbaka|rest tillbaka|åkte hem|reste hem|rest hem|flyttade tillbaka',
    chose: 'valde att återvända|återvända',
    return:
      'återvän*|återres*|återvandr*|reste tillbaka|rest tillbaka|åkte hem|reste hem|rest hem|hemres*|flyttade tillbaka',
    glue: 'av|de|dem|dessa|har|hade|varit|var|är|olika|totalt|frivilligt|frivilliga|andra|sammanlagt|som',
    that: 'som|om|vars|vilka',
    subset:
      'av dessa|av dem|varav|av vilka|bland de|bland dem|bland dessa|majoriteten|de flesta|största delen|inklusive|däribland|merparten',
    more: 'ytterligare|fler|nya|andra',
    difference: 'fler|färre|mer|mindre',
    by: 'ökning med|minskning med|med|ökning på|minskning på',
    between: 'mellan|från',
    rangeTo: 'och|till',
    total: 'totalt|sammanlagt|antal*|total|sammantaget|tillsammans|summa',
    country: 'länder|land|stater',
    origin: 'från',
    case: 'fall|fallen',
    ofThem: 'av dem|av dessa|av vilka',
    application: 'ansökning*|ansökan',
    money: '€|$|£|euro*|eur|kronor|kr|dollar*|sek|cent',
    moneyBefore: '€|$|£|eur|sek',
    share: '%|procent*|promille|gånger|procentenhet*',
    time: 'år|åring*|årig*|- åring*|årsjubile*|års|åren|månad|månader|månaders|vecka|veckor|dag|dagar|timm*|minut*|decenni*|sekel|km|kilo*|meter',
    age: 'ålder|åldern|i åldern|åldrar',
    phoneBefore: 'tel|tfn|telefon*|mobil|fax|ring',
    forecast:
      'kommer|väntas|förvänta*|prognos*|planera*|avser|vill|ville|önska*|hoppas|ska|skall|skulle|kan|kunde|mål|målet|beräknas|tänker|räkna*|måste',
    survey: 'enkät*|intervju*|tillfråga*|undersökning*|svarande|svarade',
    applied: 'ansök*|sökte|anmäl*|registrera*',
    resettlement: 'kvotflykting*|vidarebosatt*|vidarebosätt*|omplacer*|omfördel*|familjeåterför*',
    forced: 'tvångs*|utvis*|avvis*|deport*|påtving*|ofrivillig*|med tvång|avlägsna*',
    movement: 'anländ*|ankom*|kom till|avres*|inres*|flydde|lämnade|reste in',
    other:
      'dog|dött|drunkna*|räddad*|delto*|delta*|utbild*|anställ*|följare|underteckn*|besök*|smitta*|bor|bodde|intresse*|arbeta*|skola*|arbetet',
    reintegration: 'återintegreringsstöd*|återanpassningsstöd*|återetableringsstöd*|stöd för återintegrering',
    negated: 'inte|ingen|inga|aldrig|utan|ej|varken',
    rate: 'i genomsnitt|genomsnitt*|per månad|per år|per vecka|per dag|i månaden|om året|varje år|varje månad|månatlig*|årligen|dagligen|om dagen',
    split: 'men|medan|däremot|trots|fast|jämfört',
    somePersons: 'asylsökande*|flykting*|vuxna|medborgare|klient*|män|kvinnor',
    plain:
      'år|frivilligt|frivillig|frivilliga|med|hjälp|stöd|bistånd|av|genom|programmet|program|programmets|till|sina|sitt|hemländer|hemland|ursprungsländer|ursprungsland|återintegrering|hem|tillbaka|iom|s|i|och|till|assisterad|assisterade|sedan|året|men|det|trygg*|säkert|projektet|att|valde|den|största|delen|flesta|under|åt|har',
    looseForm: 'början|slutet|mitten|tidigt|sent|senare|första veckorna|hälften|resten|delen av',
    inPeriod: 'i|under|för|år|åren|av|de|den|det|och|men|under de|i de',
    and: 'och|samt',
    or: 'eller',
    ofWhole: 'av|av de|av alla|av dessa|av cirka|av omkring|av totalt',
    totalOf: 'totalt av|antal av|grupp av',
    passive: 'blev|blivit|återvändes',
    doubted:
      'fel*|misstag*|rättels*|påstå*|påstod*|ryk*|kanske|möjligen|troligen|sannolikt|exempel*|förneka*|korrig*|obekräft*|tydligen|angivligen|dubbelt|dubbla|hälften|tredjedel*|utanför|förutom|exklusive|bortsett',
    vague: 'några|flera|många|ett par|tiotals|diverse|hundratals',
    group: {
      'victims-of-trafficking':
        'offer för människohandel|människohandelsoffer|offer för människohandeln|utsatt* för människohandel|offer för trafficking',
      'unaccompanied-minors':
        'ensamkommande barn*|ensamkommande minder*|ensamkommande*|minderårig* utan vårdnadshavare',
      minors: 'minderårig*|barn|barnen|pojkar|flickor|pojke|flicka',
      families: 'familj|familjer|barnfamilj*|familjerna|hushåll',
      women: 'kvinna|kvinnor',
      men: 'man|män',
      elderly: 'äldre personer|äldre',
      health: 'patient*|sjuka|funktionsnedsatt*',
      detention: 'i förvar|förvarstag*',
    },
    month: {
      1: 'januari|jan',
      2: 'februari|feb',
      3: 'mars',
      4: 'april|apr',
      5: 'maj',
      6: 'juni',
      7: 'juli',
      8: 'augusti|aug',
      9: 'september|sept',
      10: 'oktober|okt',
      11: 'november|nov',
      12: 'december|dec',
    },
    ordinal: { 1: 'första', 2: 'andra', 3: 'tredje', 4: 'fjärde|sista kvartal*' },
    quarter: { '': 'kvartal|kvartalet' },
    half: { '': 'halvår|halvåret|hälften', 1: 'första halvåret', 2: 'andra halvåret' },
    months: 'månaderna|månader',
    thisYear:
      'i år|hittills i år|sedan årets början|från årets början|sedan början av året|från början av året|sedan årsskiftet|sedan nyår|under innevarande år|innevarande år|så här långt i år|årets|hittills under året|under året|detta år',
    yearStart: 'sedan början av|från början av',
    lastYear: 'i fjol|förra året|under fjolåret|föregående år|fjolåret',
    lastMonth: 'förra månaden|föregående månad',
    thisMonth: 'denna månad|den här månaden',
    until:
      'till och med|t . o . m .|tom|fram till slutet av|till slutet av|före utgången av|till utgången av|fram till',
    since: 'sedan|från och med|alltsedan',
    filler: 'av|året|år|i|under|de|den|det|och|till|–|-|—|/|,|.|för|åren|månaderna|från',
    earlierMonth:
      'föregående månad|förra månaden|månaden innan|månaden före|en månad tidigare|månaden dessförinnan',
    earlierYear:
      'året innan|året före|ett år tidigare|förra året|i fjol|föregående år|samma månad i fjol|samma månad förra året|samma period i fjol|samma period förra året|fjolåret|för ett år sedan',
    connector: { before: 'än|jämfört med|i jämförelse med|som i' },
    relation: {
      more: 'fler|ökning|ökat|ökade|högre|steg|stigit|större|mer|växte',
      fewer: 'färre|minskning|minskat|minskade|lägre|sjönk|sjunkit|mindre|nedgång',
      equal: 'samma antal|lika många|oförändra*',
    },
    size: {
      slight: 'något|lite|lätt|svag*|en aning|marginell*',
      large: 'betydligt|klart|avsevärt|kraftig*|mycket|markant',
    },
    to: 'till|hem till|tillbaka till',
    from: 'från',
    in: 'i',
    organisation: 'iom|ambassad*',
    countryWord: '',
  },
}
