import type { PageContent } from '../page-content.ts'

export const fi: PageContent = {
  lang: 'fi',
  home: '/',
  skip: 'Siirry sisältöön',
  languages: 'Sivun kieli',
  town: 'Kivijoen kaupunki',
  menu: 'Päävalikko',
  sections: [
    { text: 'Asuminen ja ympäristö', href: '/asuminen' },
    { text: 'Kasvatus ja koulutus', href: '/koulutus' },
    { text: 'Kulttuuri ja liikunta', href: '/kulttuuri' },
    { text: 'Työ ja yrittäminen', href: '/tyo' },
    { text: 'Kaupunki ja päätöksenteko', href: '/kaupunki' },
  ],
  breadcrumb: 'Murupolku',
  path: [
    { text: 'Etusivu', href: '/' },
    { text: 'Kaupunki ja päätöksenteko', href: '/kaupunki' },
  ],
  title: 'Maahanmuutto ja kotoutuminen',
  lead: 'Kivijoella asuu ihmisiä yli 60 maasta. Autamme sinua alkuun, kun muutat kaupunkiin, opiskelet kieltä tai etsit työtä – ja myös silloin, kun harkitset paluuta.',
  article: `
    <h2>Ensimmäiset askeleet Kivijoella</h2>
    <ol class="steps">
      <li><strong>Rekisteröidy asukkaaksi.</strong> Digi- ja väestötietovirasto merkitsee kotikuntasi, kun muuttosi on pysyvä.</li>
      <li><strong>Varaa aika neuvontaan.</strong> Neuvoja käy kanssasi läpi asumisen, terveydenhuollon ja päivähoidon.</li>
      <li><strong>Tee alkukartoitus.</strong> Sen pohjalta laadimme yhdessä kotoutumissuunnitelman.</li>
    </ol>
    <h2>Kielikurssit ja kohtaamispaikat</h2>
    <p>Kansalaisopisto järjestää suomen ja ruotsin kursseja päivisin ja iltaisin. Kirjaston kielikahvilaan voi tulla ilman ilmoittautumista joka torstai kello 16.30.</p>
    <details>
      <summary>Mistä saan tulkin?</summary>
      <p>Kun asioit kaupungin palveluissa, tulkkaus on sinulle maksuton. Kerro kielesi, kun varaat ajan.</p>
    </details>
    <details>
      <summary>Harkitsen paluuta kotimaahani. Kuka auttaa?</summary>
      <p>Kansainvälinen siirtolaisuusjärjestö IOM tukee vapaaehtoista paluuta. Neuvonta on luottamuksellista, eikä se sido sinua mihinkään.</p>
    </details>`,
  side: {
    title: 'Tässä osiossa',
    links: [
      { text: 'Neuvonta ja ohjaus', href: '/neuvonta' },
      { text: 'Kotoutumissuunnitelma', href: '/kotoutumissuunnitelma' },
      { text: 'Kielikurssit', href: '/kielikurssit' },
      { text: 'Monikulttuurisuustoimikunta', href: '/toimikunta' },
    ],
  },
  contact: {
    title: 'Maahanmuutto\u00ADneuvonta',
    body: `<p>Palvelutori, Koskikatu 4<br>Avoinna ma–to 9–15, pe 9–13</p>
      <p><a href="mailto:neuvonta@kivijoki.example">neuvonta@kivijoki.example</a></p>
      <p class="soft">Palvelemme suomeksi, ruotsiksi ja englanniksi, tulkin kanssa muillakin kielillä.</p>`,
  },
  newsFallback: 'IOM Suomen uutiset',
  chartFallback: 'Vapaaehtoiset paluut Suomesta (CSV)',
  footer: {
    columns: [
      '<strong>Kivijoen kaupunki</strong><br>Kirkkopuisto 1<br>99990 Kivijoki',
      '<a href="/palaute">Anna palautetta</a><br><a href="/saavutettavuus">Saavutettavuusseloste</a><br><a href="/tietosuoja">Tietosuoja</a>',
      '<a href="/esityslistat">Esityslistat ja pöytäkirjat</a><br><a href="/avoimet-tyopaikat">Avoimet työpaikat</a><br><a href="/kartta">Opaskartta</a>',
    ],
    note: 'Kivijokea ei ole: sivusto on esimerkki siitä, miten uutiset liitetään kunnan sivulle.',
  },
  missing: {
    title: 'Sivua ei löydy',
    body: 'Tämä esimerkkisivusto on yhden sivun mittainen. <a href="/">Takaisin etusivulle</a>',
  },
}
