import { type CSSResult, css } from 'lit'

export const postListStyles: CSSResult = css`
  article {
    display: grid;
    gap: 4px 24px;
    padding-block: 20px;
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
    padding-block-start: 20px;
  }
  [part='home'] {
    margin-inline-start: auto;
  }
  @container (min-width: 520px) {
    article {
      grid-template-columns: 150px 1fr;
    }
    [part='meta'] {
      flex-direction: column;
      align-items: start;
    }
  }
`
