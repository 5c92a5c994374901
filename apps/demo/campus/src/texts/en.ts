import type { Texts } from './texts.ts'

export const en: Texts = {
  language: 'en',
  university: 'Pohjanranta University',
  skip: 'Skip to content',
  menu: 'Main menu',
  languageMenu: 'Language',
  close: 'Close',
  views: { home: 'Home', services: 'Services', news: 'News' },
  home: {
    title: 'Welcome to Majakka',
    lead: 'Your studies, your services and what is going on, all in one place.',
    timetable: 'Today’s teaching',
    lectures: [
      { time: '8.15–10.00', title: 'Introduction to statistics', place: 'Room B204' },
      { time: '12.15–14.00', title: 'International migration', place: 'Meri auditorium' },
      { time: '14.15–16.00', title: 'Academic writing', place: 'Online' },
    ],
    deadlines: 'Keep in mind',
    dates: [
      { day: '11 June', text: 'Enrolment for the summer exam ends' },
      { day: '15 June', text: 'Late applications for exchange studies' },
      { day: '31 Aug', text: 'Enrolment for the academic year' },
    ],
    shortcuts: 'Shortcuts',
    links: [
      { text: 'Study records', path: '/records' },
      { text: 'Course enrolment', path: '/enrolment' },
      { text: 'Lunch menus', path: '/menus' },
    ],
  },
  services: {
    lead: 'Ask, book a time or get it done at once.',
    items: [
      {
        icon: 'plan',
        title: 'Study planning',
        text: 'Make your study plan and book a time with an adviser.',
        path: '/planning',
      },
      {
        icon: 'globe',
        title: 'International services',
        text: 'Exchange studies, residence permits and tutors.',
        path: '/international',
      },
      {
        icon: 'health',
        title: 'Study skills and health',
        text: 'Study psychologist, accessibility and well-being.',
        path: '/health',
      },
      { icon: 'home', title: 'Housing', text: 'Student flats and help with moving in.', path: '/housing' },
      {
        icon: 'book',
        title: 'Library',
        text: 'Loans, reservations and help in finding sources.',
        path: '/library',
      },
      {
        icon: 'screen',
        title: 'IT support',
        text: 'User account, software and printing.',
        path: '/it-support',
      },
    ],
  },
  news: {
    lead: 'What is happening on campus.',
    items: [
      {
        day: '7 June 2018',
        title: 'The library stays open all summer',
        text: 'From mid-June we are here on weekdays from 9 to 16. Your access card opens the reading room in the evenings and at weekends.',
      },
      {
        day: '5 June 2018',
        title: 'Open house in migration research',
        text: 'The master’s programme in international migration presents its theses in the Meri auditorium. Coffee is served.',
      },
      {
        day: '31 May 2018',
        title: 'Language companions wanted for the autumn',
        text: 'A language companion meets a new student once a week. It earns you two credits.',
      },
    ],
  },
  partner: {
    title: 'News from IOM Finland',
    button: 'IOM news',
    lead: 'The International Organization for Migration on migration and voluntary return. Reading for the migration course, too.',
    fallback: 'News from IOM Finland',
    updated: (day) => `Updated on ${day}`,
    readOn: 'Read it on finland.iom.int',
  },
  missing: {
    title: 'There is nothing here',
    text: 'The sample app has three views, and this is none of them.',
    back: 'Back to the home view',
  },
  note: 'There is no Pohjanranta University: the app is an example of how the news is put into a single-page app.',
}
