/**
 * The countries that persons return to or from, and their nationals, as prose in English, Finnish and Swedish calls them.
 *
 * A row: the code (ISO 3166-1); English name/names; English nationals, `*` for any ending; Finnish name, the stem that
 * most cases are put to, and the case that says whereto; beginning of the Finnish nationals; Swedish name/names; Swedish nationals.
 */
const rows = `
AF|Afghanistan|Afghan*|Afganistan afganistani afganistaniin|afgaani* afganistanilai*|Afghanistan|afghan*
AL|Albania|Albanian*|Albania albania albaniaan|albanialai* albaani*|Albanien|alban*
AM|Armenia|Armenian*|Armenia armenia armeniaan|armenialai*|Armenien|armenier* armenisk*
AO|Angola|Angolan*|Angola angola angolaan|angolalai*|Angola|angolan*
AZ|Azerbaijan|Azerbaijani* Azeri*|Azerbaidžan azerbaidžani azerbaidžaniin|azerbaidžanilai* azeri*|Azerbajdzjan|azerbajdzjan*
BA|Bosnia and Herzegovina/Bosnia|Bosnian*|Bosnia bosnia bosniaan|bosnialai*|Bosnien och Hercegovina/Bosnien|bosni*
BD|Bangladesh|Bangladeshi*|Bangladesh bangladeshi bangladeshiin|bangladeshilai*|Bangladesh|bangladesh*
BF|Burkina Faso|Burkinab*|Burkina Faso burkina~faso burkina~fasoon|burkinafasolai*|Burkina Faso|burkin*
BG|Bulgaria|Bulgarian*|Bulgaria bulgaria bulgariaan|bulgarialai*|Bulgarien|bulgar*
BI|Burundi|Burundian*|Burundi burundi burundiin|burundilai*|Burundi|burundi*
BJ|Benin|Beninese|Benin benini beniniin|beniniläi*|Benin|beninsk*
BR|Brazil|Brazilian*|Brasilia brasilia brasiliaan|brasilialai*|Brasilien|brasil*
BY|Belarus|Belarusian*|Valko-Venäjä valko~-~venäjä valko~-~venäjään|valkovenäläi*|Belarus/Vitryssland|belarus* vitryss*
CD|Democratic Republic of the Congo/DR Congo/DRC/Democratic Republic of Congo|Congolese|Kongon~demokraattinen~tasavalta kongon~demokraattise kongon~demokraattiseen|kongolai*|Demokratiska republiken Kongo/Kongo-Kinshasa|kongoles*
CI|Côte d'Ivoire/Ivory Coast/Côte d’Ivoire|Ivorian*|Norsunluurannikko norsunluuranniko norsunluurannikolle|norsunluurannikkolai*|Elfenbenskusten|ivorian*
CM|Cameroon|Cameroonian*|Kamerun kameruni kameruniin|kamerunilai*|Kamerun|kamerun*
CN|China|Chinese|Kiina kiina kiinaan|kiinalai*|Kina|kines*
CO|Colombia|Colombian*|Kolumbia kolumbia kolumbiaan|kolumbialai*|Colombia|colombian*
CU|Cuba|Cuban*|Kuuba kuuba kuubaan|kuubalai*|Kuba|kuban*
DE|Germany|German*|Saksa saksa saksaan|saksalai*|Tyskland|tysk*
DK|Denmark|Danish Danes|Tanska tanska tanskaan|tanskalai*|Danmark|dansk*
DZ|Algeria|Algerian*|Algeria algeria algeriaan|algerialai*|Algeriet|algeri*
EE|Estonia|Estonian*|Viro viro viroon|virolai*|Estland|estländ* estnisk*
EG|Egypt|Egyptian*|Egypti egypti egyptiin|egyptiläi*|Egypten|egypt*
ER|Eritrea|Eritrean*|Eritrea eritrea eritreaan|eritrealai*|Eritrea|eritrean*
ET|Ethiopia|Ethiopian*|Etiopia etiopia etiopiaan|etiopialai*|Etiopien|etiop*
FI|Finland|Finnish Finns|Suomi suome suomeen|suomalai*|Finland|finländ* finsk*
GE|Georgia|Georgian*|Georgia georgia georgiaan|georgialai*|Georgien|georg*
GH|Ghana|Ghanaian*|Ghana ghana ghanaan|ghanalai*|Ghana|ghan*
GM|the Gambia/Gambia/The Gambia|Gambian*|Gambia gambia gambiaan|gambialai*|Gambia|gambi*
GN|Guinea|Guinean*|Guinea guinea guineaan|guinealai*|Guinea|guinean*
GR|Greece|Greek*|Kreikka kreika kreikkaan|kreikkalai*|Grekland|grek*
HN|Honduras|Honduran*|Honduras hondurasi hondurasiin|hondurasilai*|Honduras|hondur*
ID|Indonesia|Indonesian*|Indonesia indonesia indonesiaan|indonesialai*|Indonesien|indones*
IL|Israel|Israeli*|Israel israeli israeliin|israelilai*|Israel|israel*
IN|India|Indian*|Intia intia intiaan|intialai*|Indien|indisk* indier*
IQ|Iraq|Iraqi*|Irak iraki irakiin|irakilai*|Irak|irakier* irakisk*
IR|Iran/Islamic Republic of Iran|Iranian*|Iran irani iraniin|iranilai*|Iran|iranier* iransk*
IS|Iceland|Icelandic Icelander*|Islanti islanni islantiin|islantilai*|Island|isländ*
IT|Italy|Italian*|Italia italia italiaan|italialai*|Italien|italien*
JO|Jordan|Jordanian*|Jordania jordania jordaniaan|jordanialai*|Jordanien|jordan*
KE|Kenya|Kenyan*|Kenia kenia keniaan|kenialai*|Kenya|keny*
KG|Kyrgyzstan|Kyrgyz*|Kirgisia kirgisia kirgisiaan|kirgisialai*|Kirgizistan|kirgiz*
KZ|Kazakhstan|Kazakh*|Kazakstan kazakstani kazakstaniin|kazakstanilai*|Kazakstan|kazak*
LB|Lebanon|Lebanese|Libanon libanoni libanoniin|libanonilai*|Libanon|libanes*
LK|Sri Lanka|Sri~Lankan*|Sri~Lanka sri~lanka sri~lankaan|srilankalai*|Sri Lanka|lankes*
LR|Liberia|Liberian*|Liberia liberia liberiaan|liberialai*|Liberia|liberian*
LT|Lithuania|Lithuanian*|Liettua liettua liettuaan|liettualai*|Litauen|litau*
LV|Latvia|Latvian*|Latvia latvia latviaan|latvialai*|Lettland|lettisk* lettländ*
LY|Libya|Libyan*|Libya libya libyaan|libyalai*|Libyen|liby*
MA|Morocco|Moroccan*|Marokko maroko marokkoon|marokkolai*|Marocko|marock*
MD|Moldova|Moldovan*|Moldova moldova moldovaan|moldovalai*|Moldavien|moldav*
ME|Montenegro|Montenegrin*|Montenegro montenegro montenegroon|montenegrolai*|Montenegro|montenegrin*
MK|North Macedonia/Macedonia|Macedonian*|Pohjois-Makedonia pohjois~-~makedonia pohjois~-~makedoniaan|makedonialai*|Nordmakedonien/Makedonien|makedon*
ML|Mali|Malian*|Mali mali maliin|malilai*|Mali|malier*
MM|Myanmar|Burmese|Myanmar myanmari myanmariin|myanmarilai*|Myanmar|burmes*
MN|Mongolia|Mongolian*|Mongolia mongolia mongoliaan|mongolialai*|Mongoliet|mongol*
MR|Mauritania|Mauritanian*|Mauritania mauritania mauritaniaan|mauritanialai*|Mauretanien|mauretan*
NE|Niger|Nigerien*|Niger nigeri nigeriin|nigeriläi*|Niger|nigerer*
NG|Nigeria|Nigerian*|Nigeria nigeria nigeriaan|nigerialai*|Nigeria|nigerian*
NO|Norway|Norwegian*|Norja norja norjaan|norjalai*|Norge|norsk* norrmän
NP|Nepal|Nepali* Nepalese|Nepal nepali nepaliin|nepalilai*|Nepal|nepal*
PE|Peru|Peruvian*|Peru peru peruun|perulai*|Peru|peruan*
PH|the Philippines/Philippines|Filipino* Philippine*|Filippiinit filippiinei filippiineille|filippiiniläi*|Filippinerna|filippin*
PK|Pakistan|Pakistani*|Pakistan pakistani pakistaniin|pakistanilai*|Pakistan|pakistan*
PL|Poland|Polish Poles|Puola puola puolaan|puolalai*|Polen|polsk* polack*
PS|Palestine|Palestinian*|Palestiina palestiina palestiinaan|palestiinalai*|Palestina|palestin*
RO|Romania|Romanian*|Romania romania romaniaan|romanialai*|Rumänien|rumän*
RS|Serbia|Serbian* Serbs|Serbia serbia serbiaan|serbialai*|Serbien|serb*
RU|Russia/Russian Federation/the Russian Federation|Russian*|Venäjä venäjä venäjälle|venäläi*|Ryssland/Ryska federationen|ryss* rysk*
RW|Rwanda|Rwandan*|Ruanda ruanda ruandaan|ruandalai*|Rwanda|rwand*
SD|Sudan|Sudanese|Sudan sudani sudaniin|sudanilai*|Sudan|sudanes*
SE|Sweden|Swedish Swedes|Ruotsi ruotsi ruotsiin|ruotsalai*|Sverige|svensk*
SL|Sierra Leone|Sierra~Leonean*|Sierra~Leone sierra~leone sierra~leoneen|sierraleonelai*|Sierra Leone|sierraleon*
SN|Senegal|Senegalese|Senegal senegali senegaliin|senegalilai*|Senegal|senegales*
SO|Somalia|Somali Somalis Somalian*|Somalia somalia somaliaan|somalialai* somali* somale*|Somalia|somalier* somalisk*
SS|South Sudan|South~Sudanese|Etelä-Sudan etelä~-~sudani etelä~-~sudaniin|eteläsudanilai*|Sydsudan|sydsudanes*
SY|Syria/Syrian Arab Republic|Syrian*|Syyria syyria syyriaan|syyrialai*|Syrien|syrier* syrisk*
TD|Chad|Chadian*|Tšad tšadi tšadiin|tšadilai*|Tchad|tchad*
TG|Togo|Togolese|Togo togo togoon|togolai*|Togo|togoles*
TH|Thailand|Thai Thais|Thaimaa thaimaa thaimaahan|thaimaalai*|Thailand|thailänd*
TJ|Tajikistan|Tajik*|Tadžikistan tadžikistani tadžikistaniin|tadžikistanilai*|Tadzjikistan|tadzjik*
TM|Turkmenistan|Turkmen*|Turkmenistan turkmenistani turkmenistaniin|turkmenistanilai*|Turkmenistan|turkmen*
TN|Tunisia|Tunisian*|Tunisia tunisia tunisiaan|tunisialai*|Tunisien|tunis*
TR|Turkey/Türkiye|Turkish Turks|Turkki turki turkkiin|turkkilai*|Turkiet|turk*
TZ|Tanzania|Tanzanian*|Tansania tansania tansaniaan|tansanialai*|Tanzania|tanzan*
UA|Ukraine|Ukrainian*|Ukraina ukraina ukrainaan|ukrainalai*|Ukraina|ukrain*
UG|Uganda|Ugandan*|Uganda uganda ugandaan|ugandalai*|Uganda|ugand*
UZ|Uzbekistan|Uzbek*|Uzbekistan uzbekistani uzbekistaniin|uzbekistanilai* uzbekki*|Uzbekistan|uzbek*
VE|Venezuela|Venezuelan*|Venezuela venezuela venezuelaan|venezuelalai*|Venezuela|venezuelan*
VN|Viet Nam/Vietnam|Vietnamese|Vietnam vietnami vietnamiin|vietnamilai*|Vietnam|vietnames*
XK|Kosovo|Kosovar* Kosovan*|Kosovo kosovo kosovoon|kosovolai*|Kosovo|kosov*
YE|Yemen|Yemeni*|Jemen jemeni jemeniin|jemeniläi*|Jemen|jemenit*
ZA|South Africa|South~African*|Etelä-Afrikka etelä~-~afrika etelä~-~afrikkaan|eteläafrikkalai*|Sydafrika|sydafrik*
`

/** One country, by language. */
export interface CountryNames {
  readonly code: string
  readonly en: { readonly names: string; readonly nationals: string }
  readonly fi: {
    readonly name: string
    readonly stem: string
    readonly into: string
    readonly nationals: string
  }
  readonly sv: { readonly names: string; readonly nationals: string }
}

/** The countries that are known, by their codes. */
export const countries: readonly CountryNames[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [
      code = '',
      enNames = '',
      enNationals = '',
      fi = '',
      fiNationals = '',
      svNames = '',
      svNationals = '',
    ] = row.split('|')
    const forms = fi.split(' ')
    return {
      code,
      en: { names: phrases(enNames, '/'), nationals: phrases(enNationals, ' ') },
      fi: {
        name: spaced(forms.slice(0, -2).join(' ')).replace(/(\S)-(\S)/g, '$1 - $2'),
        stem: spaced(forms.at(-2) ?? ''),
        into: spaced(forms.at(-1) ?? ''),
        nationals: phrases(fiNationals, ' '),
      },
      sv: { names: phrases(svNames, '/'), nationals: phrases(svNationals, ' ') },
    }
  })

/** Phrases as a lexicon takes them. */
function phrases(list: string, separator: string): string {
  return list.split(separator).map(spaced).join('|')
}

/** Hyphens and apostrophes are tokens of their own; `~` is a space within a name. */
function spaced(name: string): string {
  return name.replaceAll('~', ' ').replace(/(\S)([-'’])(?=\S)/g, '$1 $2 ')
}
