import type { PageContent } from '../page-content.ts'

export const fi: PageContent = {
  lang: 'fi',
  home: '/',
  ministry: 'Liikkuvuus\u00ADministeriö',
  skip: 'Hyppää pääsisältöön',
  languages: 'Kieli',
  menu: 'Päävalikko',
  sections: [
    ['Vastuualueet', '/vastuualueet'],
    ['Ajankohtaista', '/ajankohtaista'],
    ['Lainsäädäntö', '/lainsaadanto'],
    ['Ministeriö', '/ministerio'],
  ],
  breadcrumb: 'Murupolku',
  path: [
    ['Etusivu', '/'],
    ['Vastuualueet', '/vastuualueet'],
  ],
  title: 'Vapaaehtoinen paluu ja uudelleen\u00ADkotoutuminen',
  summary:
    'Henkilöä, joka ei voi tai halua jäädä Suomeen, voidaan auttaa palaamaan. Paluu on vapaaehtoinen, se valmistellaan yhdessä, ja tuki jatkuu paluumaassa.',
  published: 'Oleskeluosasto · Päivitetty 4.6.2018',
  body: `
    <h2>Kuka vastaa mistäkin</h2>
    <p>Ministeriö valmistelee lainsäädännön ja päättää avustamisen perusteista. Hakemukset otetaan vastaan vastaanotto\u00ADkeskuksissa. Kansainvälinen siirtolaisuusjärjestö IOM järjestää matkan ja tuen perillä.</p>
    <table class="table">
      <caption>Vapaaehtoisen paluun vaiheet</caption>
      <thead><tr><th scope="col">Vaihe</th><th scope="col">Vastuutaho</th></tr></thead>
      <tbody><tr><td>Neuvonta</td><td>Vastaanotto\u00ADkeskus tai kunta</td></tr><tr><td>Päätös avustuksesta</td><td>Oleskeluasioista vastaava viranomainen</td></tr><tr><td>Matka ja uudelleen\u00ADkotoutuminen</td><td>IOM</td></tr></tbody>
    </table>
    <h2>Hanke LMM014:00/2018</h2>
    <p>Työryhmä selvittää, miten uudelleen\u00ADkotoutumisen tuki tavoittaisi maaseudulle palaavat. Työryhmän toimikausi päättyy 31.12.2018.</p>
    <ul class="documents"><li><a href="/asiakirjat/asettamispaatos">Asettamispäätös (PDF, 210 kt)</a></li><li><a href="/asiakirjat/muistio">Työryhmän muistio (PDF, 1,4 Mt)</a></li></ul>`,
  side: {
    title: 'Oleskelu ja paluu',
    links: [
      ['Oleskeluluvat', '/luvat'],
      ['Vastaanotto', '/vastaanotto'],
      ['Vapaaehtoinen paluu', '/'],
      ['Tilastot', '/tilastot'],
      ['Työryhmät', '/hankkeet'],
    ],
  },
  contact: {
    title: 'Lisätietoja',
    body: `<p><strong>Aino Koskela</strong><br>erityisasiantuntija, oleskeluosasto<br><a href="mailto:aino.koskela@liikkuvuus.example">aino.koskela@<wbr>liikkuvuus.example</a></p>
      <p><strong>Henrik Sundvall</strong><br>viestintäjohtaja<br><a href="mailto:media@liikkuvuus.example">media@liikkuvuus.example</a></p>`,
  },
  figures: {
    title: 'Paluut lukuina',
    body: 'Luvut kerää ja julkaisee IOM. Se, mitä ei tiedetä tarkasti, on annettu vaihteluvälinä.',
    csv: 'Paluut avoimena datana (CSV)',
  },
  newsFallback: 'IOM Suomen uutiset',
  footer: {
    columns: [
      '<strong>Liikkuvuusministeriö</strong><br>Valtakatu 9, Helsinki<br>PL 999, 00099 Valtioneuvosto',
      '<a href="/yhteystiedot">Yhteystiedot</a><br><a href="/medialle">Medialle</a><br><a href="/hankinnat">Hankinnat</a>',
      '<a href="/palaute">Palaute</a><br><a href="/saavutettavuus">Saavutettavuusseloste</a><br><a href="/tietosuoja">Tietosuoja</a>',
    ],
    note: 'Liikkuvuusministeriötä ei ole: sivusto on esimerkki siitä, miten uutiset liitetään ministeriön sivulle.',
  },
  missing: {
    title: 'Sivua ei löytynyt',
    body: 'Esimerkkisivustolla on yksi sivu kullakin kielellä. <a href="/">Takaisin sille sivulle</a>',
  },
}
