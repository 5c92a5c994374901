import type { Texts } from './texts.ts'

export const fi: Texts = {
  language: 'fi',
  university: 'Pohjanrannan yliopisto',
  skip: 'Siirry sisältöön',
  menu: 'Päävalikko',
  languageMenu: 'Kieli',
  close: 'Sulje',
  views: { home: 'Etusivu', services: 'Palvelut', news: 'Uutiset' },
  home: {
    title: 'Tervetuloa Majakkaan',
    lead: 'Opintosi, palvelusi ja kampuksen kuulumiset yhdessä paikassa.',
    timetable: 'Tämän päivän opetus',
    lectures: [
      { time: '8.15–10.00', title: 'Tilastotieteen perusteet', place: 'Sali B204' },
      { time: '12.15–14.00', title: 'Kansainvälinen muuttoliike', place: 'Auditorio Meri' },
      { time: '14.15–16.00', title: 'Akateemista kirjoittamista', place: 'Etäopetus' },
    ],
    deadlines: 'Muista nämä',
    dates: [
      { day: '11.6.', text: 'Kesätenttiin ilmoittautuminen päättyy' },
      { day: '15.6.', text: 'Vaihto-opiskelun jälkihaku' },
      { day: '31.8.', text: 'Lukuvuosi-ilmoittautuminen' },
    ],
    shortcuts: 'Oikopolut',
    links: [
      { text: 'Opintosuoritukset', path: '/records' },
      { text: 'Kurssi-ilmoittautuminen', path: '/enrolment' },
      { text: 'Ruokalistat', path: '/menus' },
    ],
  },
  services: {
    lead: 'Kysy, varaa aika tai hoida asia saman tien.',
    items: [
      {
        icon: 'plan',
        title: 'Opintojen suunnittelu',
        text: 'Tee opintosuunnitelma ja varaa aika opinto-ohjaajalle.',
        path: '/planning',
      },
      {
        icon: 'globe',
        title: 'Kansainväliset palvelut',
        text: 'Vaihto-opinnot, oleskelulupa-asiat ja tutorointi.',
        path: '/international',
      },
      {
        icon: 'health',
        title: 'Opiskelukyky ja terveys',
        text: 'Opintopsykologi, esteettömyys ja hyvinvointi.',
        path: '/health',
      },
      { icon: 'home', title: 'Asuminen', text: 'Opiskelija-asunnot ja apua muuttoon.', path: '/housing' },
      { icon: 'book', title: 'Kirjasto', text: 'Lainat, varaukset ja tiedonhaun opastus.', path: '/library' },
      {
        icon: 'screen',
        title: 'IT-tuki',
        text: 'Käyttäjätunnus, ohjelmistot ja verkkotulostus.',
        path: '/it-support',
      },
    ],
  },
  news: {
    lead: 'Mitä kampuksella tapahtuu.',
    items: [
      {
        day: '7.6.2018',
        title: 'Kirjasto on auki koko kesän',
        text: 'Kesäkuun puolivälistä palvelemme arkisin kello 9–16. Lukusaliin pääsee kulkukortilla iltaisin ja viikonloppuisin.',
      },
      {
        day: '5.6.2018',
        title: 'Avoimet ovet muuttoliikkeen tutkimukseen',
        text: 'Kansainvälisen muuttoliikkeen maisteriohjelma esittelee opinnäytteitä Meri-auditoriossa. Kahvitarjoilu.',
      },
      {
        day: '31.5.2018',
        title: 'Kielikummeja haetaan syksyksi',
        text: 'Kielikummi tapaa uutta opiskelijaa kerran viikossa. Toiminnasta saa kaksi opintopistettä.',
      },
    ],
  },
  partner: {
    title: 'IOM Suomen uutiset',
    button: 'IOM-uutiset',
    lead: 'Kansainvälinen siirtolaisuusjärjestö kertoo muuttoliikkeestä ja vapaaehtoisesta paluusta. Luettavaa myös muuttoliikkeen kurssille.',
    fallback: 'IOM Suomen uutiset',
    updated: (day) => `Päivitetty ${day}`,
    readOn: 'Lue sivustolla finland.iom.int',
  },
  missing: {
    title: 'Täällä ei ole mitään',
    text: 'Esimerkkisovelluksessa on kolme näkymää, ja tämä ei ole mikään niistä.',
    back: 'Takaisin etusivulle',
  },
  note: 'Pohjanrannan yliopistoa ei ole: sovellus on esimerkki siitä, miten uutiset liitetään yksisivuiseen sovellukseen.',
}
