import { type CSSResult, css } from 'lit'

/**
 * What keeps the styles of a page out, the colours and sizes that it may set, and what all elements are made of.
 *
 * The dots before the box: what is contained has no width of its own, and in a flex row of the page these two, a column
 * apart, ask for one.
 */
export const rootStyles: CSSResult = css`
  :host {
    display: block;
  }
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    --_text: var(--iom-color-text, light-dark(#14202e, #e8edf3));
    --_accent: var(--iom-color-accent, light-dark(#0033a0, #8fb4ff));
    --_soft: color-mix(in srgb, var(--_text) 74%, transparent);
    --_line: color-mix(in srgb, var(--_text) 18%, transparent);
    color: var(--_text);
    background: var(--iom-color-background, light-dark(#fff, #131a22));
    font: medium / 1.5 var(--iom-font-family, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  .root:not([data-inherit]) {
    --_fill: 100%;
    --_on-accent: light-dark(#fff, #131a22);
  }
  [data-inherit] {
    --_text: currentcolor;
    --_accent: var(--iom-color-accent, currentcolor);
    background: none;
    font: inherit;
  }
  [data-theme='auto'] {
    color-scheme: light dark;
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  .root::before {
    content: '. .';
    word-spacing: 40em;
    display: block;
    height: 0;
    visibility: hidden;
  }
  :where(.root *) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .root .box {
    container-type: inline-size;
    /* What is hidden in it must not make a scrolling page longer. */
    position: relative;
    padding: var(--iom-padding, 24px clamp(16px, 4%, 32px));
  }
  .box > p {
    padding-block-end: 16px;
  }
  @container (max-width: 400px) {
    .box > * {
      hyphens: auto;
    }
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
  }
  .soft {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .heading {
    font-size: 1.1875em;
    line-height: 1.3;
    text-wrap: balance;
  }
  p {
    max-width: 66ch;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .root button {
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid;
    border-radius: var(--iom-radius, 4px);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .root {
      --_text: CanvasText;
      --_accent: LinkText;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_soft: var(--_text);
      --_line: var(--_text);
    }
  }
  @media print {
    .root {
      color-scheme: light;
    }
    button {
      display: none;
    }
  }
`
