import type { Campaign } from '@iom-feed/core'

/** A campaign with all that one can have. */
export const againstRacism: Campaign = {
  id: 'against-racism',
  headline: {
    en: 'Together against racism',
    fi: 'Yhdessä rasismia vastaan',
    sv: 'Tillsammans mot rasism',
    ar: 'معاً ضد العنصرية',
  },
  text: {
    en: 'Everyone can help to build a society that is equal, safe and open to all.',
    fi: 'Jokainen voi olla rakentamassa yhdenvertaista, turvallista ja kaikille avointa yhteiskuntaa.',
    sv: 'Var och en kan bidra till ett samhälle som är jämlikt, tryggt och öppet för alla.',
    ar: 'يمكن لكل فرد أن يسهم في بناء مجتمع متساوٍ وآمن ومنفتح على الجميع.',
  },
  url: 'https://finland.iom.int/campaigns/together-against-racism',
  hashtag: '#imwithyou',
  starts: '2018-05-28',
  ends: '2018-06-10',
  priority: 2,
}

/** It has no end and no hashtag. */
export const priceOfAHumanBeing: Campaign = {
  id: 'price-of-a-human-being',
  headline: {
    en: 'What is the price of a human being?',
    fi: 'Mikä on ihmisen hinta?',
    sv: 'Vad är priset på en människa?',
    ar: 'ما ثمن الإنسان؟',
  },
  text: {
    en: 'Human trafficking happens in Finland too. Learn to recognise its signs.',
    fi: 'Ihmiskauppaa on myös Suomessa. Opi tunnistamaan sen merkit.',
    sv: 'Människohandel förekommer också i Finland. Lär dig känna igen tecknen.',
    ar: 'يحدث الاتجار بالبشر في فنلندا أيضاً. تعلّم كيف تتعرف على علاماته.',
  },
  url: 'https://finland.iom.int/campaigns/what-is-the-price-of-a-human-being',
  starts: '2016-10-18',
  priority: 1,
}

/** Words that are longer than a narrow column. */
export const longCampaign: Campaign = {
  id: 'long',
  headline: { fi: 'Yhdenvertaisuussuunnitteluvelvollisuus koskee myös perheenyhdistämisneuvontaa' },
  text: {
    fi: 'Lue, miten oppilaitosyhteisöt ja vastaanottokeskukset ovat laatineet yhdenvertaisuussuunnitelmansa.',
  },
  url: 'https://finland.iom.int/campaigns/yhdenvertaisuus',
  hashtag: '#yhdenvertaisuussuunnitteluviikko',
  starts: '2018-05-28',
  priority: 1,
}
