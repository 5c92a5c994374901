import type { Texts } from './texts.ts'

export const sv: Texts = {
  language: 'sv',
  university: 'Norrstrands universitet',
  skip: 'Hoppa till innehållet',
  menu: 'Huvudmeny',
  languageMenu: 'Språk',
  close: 'Stäng',
  views: { home: 'Startsida', services: 'Tjänster', news: 'Nyheter' },
  home: {
    title: 'Välkommen till Majakka',
    lead: 'Dina studier, dina tjänster och nytt från campus på ett ställe.',
    timetable: 'Dagens undervisning',
    lectures: [
      { time: '8.15–10.00', title: 'Grunderna i statistik', place: 'Sal B204' },
      { time: '12.15–14.00', title: 'Internationell migration', place: 'Auditorium Meri' },
      { time: '14.15–16.00', title: 'Akademiskt skrivande', place: 'Distansundervisning' },
    ],
    deadlines: 'Kom ihåg',
    dates: [
      { day: '11.6', text: 'Anmälan till sommartentamen går ut' },
      { day: '15.6', text: 'Efteransökan till utbytesstudier' },
      { day: '31.8', text: 'Läsårsanmälan' },
    ],
    shortcuts: 'Genvägar',
    links: [
      { text: 'Studieprestationer', path: '/records' },
      { text: 'Kursanmälan', path: '/enrolment' },
      { text: 'Matsedlar', path: '/menus' },
    ],
  },
  services: {
    lead: 'Fråga, boka tid eller sköt ärendet genast.',
    items: [
      {
        icon: 'plan',
        title: 'Studieplanering',
        text: 'Gör upp din studieplan och boka tid hos studiehandledaren.',
        path: '/planning',
      },
      {
        icon: 'globe',
        title: 'Internationella tjänster',
        text: 'Utbytesstudier, uppehållstillstånd och tutorer.',
        path: '/international',
      },
      {
        icon: 'health',
        title: 'Studieförmåga och hälsa',
        text: 'Studiepsykolog, tillgänglighet och välbefinnande.',
        path: '/health',
      },
      { icon: 'home', title: 'Boende', text: 'Studentbostäder och hjälp med flytten.', path: '/housing' },
      {
        icon: 'book',
        title: 'Bibliotek',
        text: 'Lån, reservationer och handledning i informationssökning.',
        path: '/library',
      },
      {
        icon: 'screen',
        title: 'IT-stöd',
        text: 'Användarnamn, program och utskrift via nätet.',
        path: '/it-support',
      },
    ],
  },
  news: {
    lead: 'Vad som händer på campus.',
    items: [
      {
        day: '7.6.2018',
        title: 'Biblioteket har öppet hela sommaren',
        text: 'Från mitten av juni betjänar vi vardagar klockan 9–16. Till läsesalen kommer du in med passerkort kvällar och veckoslut.',
      },
      {
        day: '5.6.2018',
        title: 'Öppet hus i migrationsforskningen',
        text: 'Magisterprogrammet i internationell migration presenterar examensarbeten i auditorium Meri. Kaffe serveras.',
      },
      {
        day: '31.5.2018',
        title: 'Vi söker språkfaddrar till hösten',
        text: 'En språkfadder träffar en ny studerande en gång i veckan. Verksamheten ger två studiepoäng.',
      },
    ],
  },
  partner: {
    title: 'Nyheter från IOM Finland',
    button: 'IOM-nyheter',
    lead: 'Internationella migrationsorganisationen berättar om migration och frivilligt återvändande. Läsning också för kursen i migration.',
    fallback: 'Nyheter från IOM Finland',
    updated: (day) => `Uppdaterat ${day}`,
    readOn: 'Läs på finland.iom.int',
  },
  missing: {
    title: 'Här finns ingenting',
    text: 'Exempelappen har tre vyer, och den här är ingen av dem.',
    back: 'Tillbaka till startsidan',
  },
  note: 'Norrstrands universitet finns inte: appen är ett exempel på hur nyheterna fogas in i en ensidesapp.',
}
