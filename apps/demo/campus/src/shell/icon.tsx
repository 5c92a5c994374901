import type { IconName } from '../texts/texts.ts'

const paths: Readonly<Record<IconName, string>> = {
  plan: 'M5 4h14v17H5zM8 2v4M16 2v4M5 9h14M9 14l2 2 4-4',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  health: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11zM5 12h4l2-3 2 5 1-2h5',
  home: 'M3 11l9-7 9 7M6 9v11h12V9M10 20v-6h4v6',
  book: 'M12 6c-2-2-6-2-9-1v14c3-1 7-1 9 1 2-2 6-2 9-1V5c-3-1-7-1-9 1zM12 6v14',
  screen: 'M3 5h18v11H3zM9 20h6M12 16v4',
}

/** A drawing that says nothing that the words beside it do not say. */
export function Icon({ name }: { readonly name: IconName }): React.ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
