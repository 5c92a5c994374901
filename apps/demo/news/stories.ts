interface Story {
  readonly section: string
  readonly title: string
  readonly text: string
  readonly href: string
  /** When it was published today. */
  readonly time: string
  /** The picture's file in the theme. */
  readonly image: string
}

export const lead: Story = {
  section: 'Stenå',
  title: 'Färjan till ytterholmarna får gå hela vintern',
  text: 'Efter åtta års tvist är avtalet underskrivet. ”Nu vågar unga familjer stanna”, säger byarådets ordförande.',
  href: '/stena/farjan',
  time: '09.42',
  image: 'ferry.svg',
}

export const stories: readonly Story[] = [
  {
    section: 'Ekonomi',
    title: 'Bärodlarna söker folk: ”Vi börjar plocka om tre veckor”',
    text: 'Kylan i maj gjorde skörden sen. Nu behövs fyrahundra par händer.',
    href: '/ekonomi/barodlarna',
    time: '08.15',
    image: 'berries.svg',
  },
  {
    section: 'Kultur',
    title: 'Körernas natt fyllde kyrkan till sista bänken',
    text: 'Nio körer på elva språk, och en dirigent som aldrig tog paus.',
    href: '/kultur/korernas-natt',
    time: '07.50',
    image: 'choir.svg',
  },
  {
    section: 'Sport',
    title: 'SIF vände underläge till seger på tilläggstid',
    text: 'Två mål på fyra minuter tog laget upp i tabelltopp.',
    href: '/sport/sif',
    time: 'i går',
    image: 'pitch.svg',
  },
  {
    section: 'Väder',
    title: 'Regnet når kusten på torsdag',
    text: 'Upp till tjugo millimeter väntas på ett dygn, mest i söder.',
    href: '/vader/regnet',
    time: 'i går',
    image: 'rain.svg',
  },
]

export const mostRead: readonly (readonly [title: string, href: string])[] = [
  ['Här får du parkera under marknaden', '/stena/parkering'],
  ['Älgen på torget är tillbaka', '/stena/algen'],
  ['Så mycket kostar ett hus vid ån', '/ekonomi/hus'],
  ['Insändare: Rör inte björkallén!', '/asikter/bjorkallen'],
]
