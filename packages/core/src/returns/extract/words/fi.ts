import type { LanguageWords } from './words.ts'

/** Cases of a month that say from, to or before it, and not in it. */
const looseMonths = [
  ...[
    'tammi',
    'helmi',
    'maalis',
    'huhti',
    'touko',
    'kesä',
    'heinä',
    'elo',
    'syys',
    'loka',
    'marras',
    'joulu',
  ],
]
  .flatMap((month) => ['kuuta', 'kuuhun', 'kuusta', 'kuulta', 'kuulle'].map((ending) => `${month}${ending}`))
  .join('|')

/** Finnish. Number words of up to nineteen stand with their cases, which their compounds take on as well. */
export const fi: LanguageWords = {
  numbers: {
    parts:
      'nolla:0 yksi:1 kaksi:2 kolme:3 neljä:4 viisi:5 kuusi:6 seitsemän:7 kahdeksan:8 yhdeksän:9 kymmenen:10 ' +
      'yhden:1 kahden:2 kolmen:3 neljän:4 viiden:5 kuuden:6 kymmenen:10 ' +
      'yhtä:1 kahta:2 kolmea:3 neljää:4 viittä:5 kuutta:6 seitsemää:7 kahdeksaa:8 yhdeksää:9 kymmentä:10 ' +
      'yhdessä:1 kahdessa:2 kolmessa:3 neljässä:4 viidessä:5 kuudessa:6 seitsemässä:7 kahdeksassa:8 yhdeksässä:9 kymmenessä:10 ' +
      'yhdestä:1 kahdesta:2 kolmesta:3 neljästä:4 viidestä:5 kuudesta:6 seitsemästä:7 kahdeksasta:8 yhdeksästä:9 kymmenestä:10 ' +
      'yhteen:1 kahteen:2 kolmeen:3 neljään:4 viiteen:5 kuuteen:6 seitsemään:7 kahdeksaan:8 yhdeksään:9 kymmeneen:10 ' +
      'yhdellä:1 kahdella:2 kolmella:3 neljällä:4 viidellä:5 kuudella:6 seitsemällä:7 kahdeksalla:8 yhdeksällä:9 kymmenellä:10 ' +
      'yhtenä:1 kahtena:2 kolmena:3 neljänä:4 viitenä:5 kuutena:6 ' +
      'toista:teen sata:100 sataa:100 sadan:100 sadassa:100 sadasta:100 sataan:100 sadalla:100 ' +
      'tuhat:1000 tuhatta:1000 tuhannen:1000 tuhannessa:1000 tuhannesta:1000 tuhanteen:1000 tuhannella:1000 ' +
      'miljoona:1000000 miljoonaa:1000000 miljoonan:1000000 miljardi:1000000000 miljardia:1000000000',
    together: true,
    hyphen: false,
    articles: ['yksi', 'yhden', 'yhtä', 'yhdessä', 'yhdestä', 'yhteen', 'yhdellä', 'yhtenä'],
  },
  abbreviations: ['esim', 'mm', 'ns', 'puh', 'nro', 'ts', 'tms', 'eli', 'noin'],
  placeEnding: /(?:[aeiouyäö]n|lle|seen|hin)$/,
  thousands: undefined,
  days: 'stop',
  phrases: {
    qualifier: {
      almost: 'lähes|melkein|miltei|vajaa|vajaat|vajaan|vajaata|liki|likimain|lähelle',
      over: 'yli|reilu|reilut|reilun|reilua|ainakin|vähintään|enemmän kuin|runsas|runsaat|runsaan',
      about: 'noin|n .|arviolta|suunnilleen|suurin piirtein|parisen',
      under: 'alle|enintään|korkeintaan|vähemmän kuin|enimmillään',
    },
    estimated: 'arviolta|arvio*|ennakkotie*|alustav*',
    person:
      'henkilö*|henkeä|ihmi*|maahanmuutta*|siirtolai*|turvapaikanhaki*|pakolai*|mies*|mieh*|nai*|lapsi|lasta|lapse*|aikui*|asiaka*|kansalai*',
    returnNoun: 'palaaj*|paluuta|paluut|paluita|paluuta|paluu|paluun|kotiinpalaaj*|paluumuutta*',
    returned:
      'palasi|palasivat|palannut|palanneet|palattiin|palanneita|palannutta|on palannut|ovat palanneet|oli palannut|lähti takaisin',
    chose: 'valitsi paluun|päätti palata|päättivät palata|palaamaan|palata',
    return: 'palas*|palann*|palat*|palaa*|palaaj*|paluu*|palui*|palaav*|vapaaehtoispaluu*|kotiinpaluu*',
    glue: 'on|oli|ovat|olivat|ollut|olleet|eri|heistä|näistä|yhteensä|kaikkiaan|vapaaehtoista|vapaaehtoisesti|vapaaehtoisen|avustettua|avustetun|vapaaehtoinen',
    that: 'joka|jotka|joita|joiden|jonka|joista|joilla',
    subset:
      'heistä|näistä|joista|palanneista|palaajista|suurin osa|enemmistö|valtaosa|mukaan lukien|joukossa|palanneiden joukossa',
    more: 'lisää|lisäksi|uutta|toiset|muuta',
    difference: 'enemmän|vähemmän|lisää',
    by: 'lisäystä|kasvua|laskua|lisäys|vähennystä',
    between: 'välillä|väliltä',
    rangeTo: 'ja',
    total: 'yhteensä|kaikkiaan|määrä*|lukumäärä*|kaiken kaikkiaan|luku|summa',
    country: 'maahan|maihin|maata|maassa|maat|kohdemaa*|paluumaa*|kotimaahan|lähtömaahan|valtioon|valtiota',
    origin: 'maasta|maista',
    case: 'tapaus|tapausta|tapaukset',
    ofThem: 'heistä|näistä',
    application: 'hakemu*|paluuhakemu*',
    money: 'euro*|eur|€|dollar*|kruunu*|senttiä',
    moneyBefore: '€|$|£',
    share: '%|prosent*|promille*|kertai*|kertaa|prosenttiyks*',
    time: 'vuot*|vuod*|vuosi|vuosia|vuotias*|vuotiaa*|- vuoti*|kuukau*|viikko*|viiko*|päivä*|päiviä|tunti*|tunnin|minuut*|vuosikymmen*|vuosijuhl*|vuosipäiv*|km|kilo*|metri*|ikävuo*',
    age: 'iältään|iässä|ikäis*',
    phoneBefore: 'puh|puhelin|puhelinnumero*|numero*|gsm|faksi',
    forecast:
      'odote*|odott*|ennust*|ennakoi*|arvioidaan|aikoo|aikovat|aikoi*|suunnit*|haluaa|haluavat|halusi*|toivo*|tulee palaamaan|tulevat palaamaan|voi|voivat|voisi*|saattaa|tavoit*|aiotaan|pyri*|palaisi*|palaa|palaavat|jos',
    survey: 'kysely*|haastat*|vastaaj*|vastasi*|vastanne*|tutkimu*|gallup*',
    applied: 'haki|hakivat|hakenut|hakeneet|hakemu*|haki*|ilmoittautu*|rekisteröi*',
    resettlement: 'kiintiöpakolai*|pakolaiskiinti*|uudelleensijoit*|sisäisissä siirroissa|perheenyhdist*',
    forced:
      'pakkopalau*|karko*|käännytet*|käännyt*|palautettiin|palautettu|palautetu*|palautetaan|palauttami*|poistettiin maasta|maasta poistam*|pakolla|vastentahto*',
    movement: 'saapu*|tuli|tulivat|maahantul*|poistui*|lähtöä|matkust*',
    other:
      'kuol*|hukku*|pelastet*|osallistu*|koulut*|työllis*|työskent*|seuraaj*|allekirjoit*|vieraili*|sairast*|tartun*|asuu|asui*|asuvat|kiinnost*|opiskel*|koulu*|työhön|töihin',
    reintegration: 'uudelleenkotoutumistu*|kotoutumistukea|uudelleenkotoutumisavu*|kotoutumisavustu*',
    negated: 'ei|eivät|eikä|ilman|kukaan|yhtään|en|emme',
    rate: 'keskimäär*|kuukaudessa|vuodessa|viikossa|päivässä|kuukausittain|vuosittain|päivittäin|viikoittain|joka kuukausi|joka vuosi',
    split: 'mutta|vaan|kun taas|vaikka|sen sijaan|puolestaan|verrattuna',
    somePersons: 'turvapaikanhaki*|pakolai*|aikui*|asiaka*|kansalai*|mies*|mieh*|nai*',
    plain:
      'jo|kotimaahansa|kotimaihinsa|kotimaahan|kotimaihin|lähtömaahansa|lähtömaihinsa|synnyinmaahansa|takaisin|avulla|avustuksella|avustamana|avustamina|tuella|kautta|ohjelma|ohjelman|ohjelmassa|ohjelmasta|vapaaehtois*|avustet*|uudelleenkotoutum*|iom|n|ja|sekä|aikana|kuukauden|kotiin|turvallisesti|suurin|osa|järjestön|mutta|maahan|myös|siirtolaisuusjärjestön|kansainvälisen|vuoden|vuonna',
    inPeriod:
      'vuonna|vuoden|vuosina|kuluneen|ja|mutta|sekä|oli|on|ovat|olivat|yhteensä|kaikkiaan|suomesta|palaajia|palaajaa|henkilöä|ihmistä',
    and: 'ja|sekä',
    or: 'tai',
    ofWhole: '',
    totalOf: '',
    wholeNoun:
      'henkilöstä|ihmisestä|palaajasta|hakijasta|turvapaikanhakijasta|siirtolaisesta|asiakkaasta|maahanmuuttajasta',
    doubted:
      'virhe*|väär*|väit*|oikais*|korja*|huhu*|muka|kuulemma|ehkä|mahdollisesti|luultavasti|todennäköisesti|esimerk*|kuvit*|kiist*|kiel*|vahvistamat*|kaksinker*|puolet|kolmannes|lukuun ottamatta|ohjelman ulkopuol*',
    vague: 'muutama|muutaman|muutamaa|useita|usea|monta|monia|pari|parin|kymmeniä|satoja',
    looseForm: `alussa|lopussa|puolivälissä|alkupuole*|loppupuole*|alku|loppu|ennen|${looseMonths}`,
    group: {
      'victims-of-trafficking':
        'ihmiskaupan uhr*|ihmiskaupan uhri*|ihmiskauppauhr*|ihmiskaupan hyväksikäyttäm*',
      'unaccompanied-minors':
        'yksin tullut*|yksin tulle*|yksintul*|ilman huoltajaa tul*|huoltajatt*|yksin maahan tulle* alaikäi*',
      minors: 'alaikäi*|lapsi|lasta|lapse*|lapsia|poikaa|tyttöä|poikia|tyttöjä',
      families: 'perhe|perhettä|perheet|perheitä|perheen|lapsiperhe*|lapsiperhettä',
      women: 'nainen|naista|naiset|naisia',
      men: 'mies|miestä|miehet|miehiä',
      elderly: 'ikääntyn*|vanhu*|iäkäs*|iäkäst*',
      health: 'potila*|sairasta|sairaita|vammai*',
      detention: 'säilöönotet*|säilöön otet*',
    },
    month: {
      1: 'tammikuu*|tammi -|tammi –|tammi —|tammi ‐',
      2: 'helmikuu*|helmi -|helmi –|helmi —|helmi ‐',
      3: 'maaliskuu*|maalis -|maalis –|maalis —|maalis ‐',
      4: 'huhtikuu*|huhti -|huhti –|huhti —|huhti ‐',
      5: 'toukokuu*|touko -|touko –|touko —|touko ‐',
      6: 'kesäkuu*|kesä -|kesä –|kesä —|kesä ‐',
      7: 'heinäkuu*|heinä -|heinä –|heinä —|heinä ‐',
      8: 'elokuu*|elo -|elo –|elo —|elo ‐',
      9: 'syyskuu*|syys -|syys –|syys —|syys ‐',
      10: 'lokakuu*|loka -|loka –|loka —|loka ‐',
      11: 'marraskuu*|marras -|marras –|marras —|marras ‐',
      12: 'joulukuu*|joulu -|joulu –|joulu —|joulu ‐',
    },
    ordinal: {
      1: 'ensimmäi*',
      2: 'toinen|toisen|toisella|toista|toisessa',
      3: 'kolmas|kolmannen|kolmannella|kolmatta|kolmannessa',
      4: 'neljäs|neljännen|neljännellä|viimeisellä neljän*',
    },
    quarter: { '': 'neljännek*|neljännes|vuosineljännek*|vuosineljännes|kvartaali*' },
    half: { '': 'puolisko*|vuosipuolisko*|puoliskolla', 1: 'alkuvuosipuolisko*' },
    months: 'kuukauden|kuukautena|kuukautta|kuukauteen|kuukaudessa|kuukautta',
    thisYear:
      'tänä vuonna|kuluvana vuonna|kuluvan vuoden|tämän vuoden|vuoden alusta|vuoden alusta lähtien|vuoden alusta alkaen|vuodenvaihteesta|tämän vuoden alusta|tämän vuoden alusta lähtien|tämän vuoden aikana|kuluvan vuoden aikana|kuluvan vuoden alusta|alkuvuodesta|alkuvuonna|alkuvuoden aikana|vuoden alun jälkeen|tähän mennessä tänä vuonna',
    yearStart: 'alusta|alusta lähtien|alusta alkaen|alun jälkeen',
    lastYear: 'viime vuonna|viime vuoden|edellisenä vuonna|edellisvuonna',
    lastMonth: 'viime kuussa|viime kuun|edellisessä kuussa',
    thisMonth: 'tässä kuussa|tämän kuun',
    until: 'loppuun mennessä|loppuun|loppuun asti|saakka|mennessä',
    since: 'lähtien|alkaen|jälkeen|vuodesta',
    filler:
      'vuonna|vuoden|vuosina|vuodesta|vuoteen|aikana|ja|–|-|—|/|,|.|kuun|välillä|ajan|kuluessa|osalta|asti|kuukauden',
    earlierMonth:
      'edellisessä kuussa|edelliskuu*|edelliseen kuukauteen|edellisen kuukauden|edellisenä kuukautena|viime kuussa|kuukautta aiemmin|kuukautta aikaisemmin|edelliseen kuuhun',
    earlierYear:
      'vuotta aiemmin|vuotta aikaisemmin|vuosi sitten|edellisenä vuonna|edellisvuonna|edellisvuoteen|viime vuonna|viime vuoteen|viime vuoden vastaav*|edellisvuoden vastaav*|edelliseen vuoteen|vuoden takai*',
    connector: { before: 'kuin', after: 'verrattuna|nähden' },
    relation: {
      more: 'enemmän|kasvo*|nous*|kasvua|lisään*|suurempi|korkeampi|lisäystä|kasvanut|noussut|useampi|nousua',
      fewer:
        'vähemmän|laski|laskenut|väheni*|vähentyn*|pienempi|alhaisempi|laskua|matalampi|harvempi|laskivat|putos*',
      equal: 'sama|saman verran|yhtä paljon|yhtä monta|ennallaan',
    },
    size: {
      slight: 'hieman|hiukan|vähän|lievä*|lieväs*|jonkin verran',
      large: 'selvästi|huomattav*|paljon|merkittäv*|reilusti|jyrk*',
    },
    to: '',
    from: '',
    in: '',
    organisation: 'iom|kansainvälinen siirtolaisuusjärjestö|suurlähetystö*',
    countryWord: '',
  },
}
