import type { PageContent } from '../page-content.ts'

export const sv: PageContent = {
  lang: 'sv',
  home: '/sv/',
  ministry: 'Rörlighets\u00ADministeriet',
  skip: 'Hoppa till huvudinnehåll',
  languages: 'Språk',
  menu: 'Huvudmeny',
  sections: [
    ['Ansvarsområden', '/sv/ansvarsomraden'],
    ['Aktuellt', '/sv/aktuellt'],
    ['Lagstiftning', '/sv/lagstiftning'],
    ['Ministeriet', '/sv/ministeriet'],
  ],
  breadcrumb: 'Länkstig',
  path: [
    ['Startsida', '/sv/'],
    ['Ansvarsområden', '/sv/ansvarsomraden'],
  ],
  title: 'Frivilligt återvändande och återintegrering',
  summary:
    'Den som inte kan eller vill stanna i Finland kan få hjälp att återvända. Återvändandet är frivilligt, förbereds tillsammans och följs av stöd i landet dit man återvänder.',
  published: 'Vistelseavdelningen · Uppdaterad 4.6.2018',
  body: `
    <h2>Vem ansvarar för vad</h2>
    <p>Ministeriet bereder lagstiftningen och beslutar om grunderna för understöd. Ansökningar tas emot vid förläggningarna. Internationella migrationsorganisationen IOM ordnar resan och stödet på plats.</p>
    <table class="table">
      <caption>Frivilligt återvändande steg för steg</caption>
      <thead><tr><th scope="col">Steg</th><th scope="col">Ansvarig</th></tr></thead>
      <tbody><tr><td>Rådgivning</td><td>Förläggning eller kommun</td></tr><tr><td>Beslut om understöd</td><td>Myndigheten för vistelseärenden</td></tr><tr><td>Resa och återintegrering</td><td>IOM</td></tr></tbody>
    </table>
    <h2>Projekt RM014:00/2018</h2>
    <p>En arbetsgrupp utreder hur stödet för återintegrering kan nå dem som återvänder till landsbygden. Dess mandat löper ut 31.12.2018.</p>
    <ul class="documents"><li><a href="/sv/dokument/tillsattande">Beslut om tillsättande (PDF, 210 kB)</a></li><li><a href="/sv/dokument/promemoria">Arbetsgruppens promemoria (PDF, 1,4 MB)</a></li></ul>`,
  side: {
    title: 'Vistelse och återvändande',
    links: [
      ['Uppehållstillstånd', '/sv/tillstand'],
      ['Mottagande', '/sv/mottagande'],
      ['Frivilligt återvändande', '/sv/'],
      ['Statistik', '/sv/statistik'],
      ['Arbetsgrupper', '/sv/projekt'],
    ],
  },
  contact: {
    title: 'Ytterligare information',
    body: `<p><strong>Aino Koskela</strong><br>specialsakkunnig, vistelseavdelningen<br><a href="mailto:aino.koskela@rorlighet.example">aino.koskela@<wbr>rorlighet.example</a></p>
      <p><strong>Henrik Sundvall</strong><br>kommunikationsdirektör<br><a href="mailto:media@rorlighet.example">media@rorlighet.example</a></p>`,
  },
  figures: {
    title: 'Återvändandena i siffror',
    body: 'Siffrorna samlas in och publiceras av IOM. Det som inte är känt exakt anges som ett intervall.',
    csv: 'Återvändandena som öppna data (CSV)',
  },
  newsFallback: 'Nyheter från IOM Finland',
  footer: {
    columns: [
      '<strong>Rörlighetsministeriet</strong><br>Riksgatan 9, Helsingfors<br>PB 999, 00099 Statsrådet',
      '<a href="/sv/kontakt">Kontaktinformation</a><br><a href="/sv/medier">För medier</a><br><a href="/sv/upphandling">Upphandling</a>',
      '<a href="/sv/respons">Respons</a><br><a href="/sv/tillganglighet">Tillgänglighet</a><br><a href="/sv/dataskydd">Dataskydd</a>',
    ],
    note: 'Det finns inget rörlighetsministerium: webbplatsen är ett exempel på hur nyheterna placeras på ett ministeriums sida.',
  },
  missing: {
    title: 'Sidan hittades inte',
    body: 'Exempelwebbplatsen har en sida på varje språk. <a href="/sv/">Tillbaka till den</a>',
  },
}
