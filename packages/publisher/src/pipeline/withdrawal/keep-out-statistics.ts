import type { Publication } from '../../outputs/publication.ts'
import { type Withdrawals, withoutWithdrawnSource } from './withdrawals.ts'

/** Figures and data without withdrawn figures, and without the words and addresses of withdrawn posts. */
export function keepOutStatistics(
  { figures, data }: Pick<Publication, 'figures' | 'data'>,
  withdrawals: Withdrawals,
): Pick<Publication, 'figures' | 'data'> {
  return {
    figures: figures
      .filter((figure) => !withdrawals.hasFigure(figure))
      .map(({ source, ...figure }) =>
        source === undefined || withdrawals.hasAddress(source) ? figure : { ...figure, source },
      ),
    ...(data && {
      data: {
        ...data,
        observations: data.observations.map((one) => withoutWithdrawnSource(one, withdrawals)),
      },
    }),
  }
}
