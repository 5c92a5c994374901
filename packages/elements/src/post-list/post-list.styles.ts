import { type CSSResult, css } from 'lit'

/** All layouts go by the width of the box, and none by that of the screen. */
export const postListStyles: CSSResult = css`
  article {
    display: grid;
    gap: 4px 24px;
    padding-block: var(--iom-gap, 20px);
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  [part='meta'] {
    gap: 0 0.5em;
  }
  [part='language'] {
    border: 1px solid var(--_line);
    border-radius: 3px;
    padding: 0 5px;
    font-size: 0.85em;
  }
  [part='title-link']:not(:hover) {
    color: inherit;
    text-decoration: none;
  }
  [part='teaser'] {
    padding-block: 4px;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  @media print {
    [part='teaser'] {
      display: block;
    }
    [part='title-link']::after {
      content: ' ' attr(href);
      font-size: 0.75em;
    }
  }
  [part='foot'] {
    padding-block-start: var(--iom-gap, 20px);
  }
  [part='home'] {
    margin-inline-start: auto;
  }
  @container (width >= 520px) {
    [data-layout='list'] {
      article {
        grid-template-columns: 150px 1fr;
      }
      [part='meta'] {
        flex-direction: column;
        align-items: start;
      }
    }
    [data-layout='compact'] article {
      grid-template-columns: 200px 1fr;
    }
  }
  [data-layout='cards'] {
    padding-block-start: var(--iom-gap, 20px);
    display: grid;
    gap: var(--iom-gap, 20px) 24px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
    article {
      gap: 8px;
      padding: 0;
      border: 0;
    }
    img {
      width: 100%;
      height: auto;
      aspect-ratio: 3 / 2;
      object-fit: cover;
    }
  }
  [data-layout='compact'] {
    padding-block-start: calc(var(--iom-gap, 20px) / 2.5);
    article {
      padding-block: calc(var(--iom-gap, 20px) / 2.5);
    }
    .heading {
      font-size: 1em;
    }
    [part='kind'],
    .heading ~ * {
      display: none;
    }
  }
`
