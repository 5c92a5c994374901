/** A house's side, beside which a path crosses two arches. */
export const logo = `<svg class="logo" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false"><path d="M4 34V22a20 20 0 0 1 40 0v12h-6V24a5 5 0 0 0-10 0v10h-8V24a5 5 0 0 0-10 0v10z" fill="currentColor"/><path d="M2 40h44" stroke="var(--saffron)" stroke-width="4"/></svg>`

/** Tiles of eight-pointed stars. */
export const pattern = `<svg class="pattern" width="100%" height="100%" aria-hidden="true" focusable="false"><defs><pattern id="stars" width="64" height="64" patternUnits="userSpaceOnUse"><path d="M18 18h28v28H18zM32 12.2 51.8 32 32 51.8 12.2 32zM0 32h12.2M51.8 32H64M32 0v12.2M32 51.8V64" fill="none" stroke="currentColor" stroke-width="1.5"/></pattern></defs><rect width="100%" height="100%" fill="url(#stars)"/></svg>`

export const menu = [
  ['الرئيسية', '/'],
  ['من نحن', '/about'],
  ['دورات اللغة', '/courses'],
  ['الاستشارات', '/advice'],
  ['اتصل بنا', '/contact'],
] as const

export const services = [
  {
    title: 'استشارات مجانية',
    text: 'نساعدك على فهم الرسائل الرسمية وملء الاستمارات، ونرافقك إلى المواعيد.',
    href: '/advice',
  },
  {
    title: 'اللغة الفنلندية',
    text: 'مجموعات صغيرة للمبتدئين والمتقدمين، صباحًا ومساءً، مع رعاية للأطفال.',
    href: '/courses',
  },
  {
    title: 'نادي الأسرة',
    text: 'لقاء أسبوعي للأمهات والآباء والصغار: حكايات وألعاب وقهوة.',
    href: '/family',
  },
] as const

export const events = [
  { date: '2018-06-09', day: '9', month: 'يونيو', title: 'إفطار جماعي في حديقة الحي', place: 'الساعة 21:30' },
  {
    date: '2018-06-13',
    day: '13',
    month: 'يونيو',
    title: 'أمسية أسئلة: السكن والإيجار',
    place: 'القاعة الكبيرة، 17:00',
  },
  {
    date: '2018-06-20',
    day: '20',
    month: 'يونيو',
    title: 'رحلة إلى جزيرة القلعة',
    place: 'الانطلاق من الميناء، 10:00',
  },
] as const
