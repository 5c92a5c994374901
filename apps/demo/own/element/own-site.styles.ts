import { type CSSResult, css } from 'lit'

export const ownSiteStyles: CSSResult = css`
  :host {
    --accent: var(--own-accent, light-dark(#0033a0, #8fb4ff));
    --line: color-mix(in srgb, currentcolor 55%, transparent);
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px;
  }

  form {
    display: flex;
    flex: 1 1 26em;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
    min-width: 0;
  }

  label {
    flex: 1 1 12em;
    min-width: 0;
  }

  input {
    display: block;
    width: 100%;
    margin-top: 4px;
  }

  input,
  button {
    box-sizing: border-box;
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
  }

  button {
    cursor: pointer;
  }

  form button {
    border-color: var(--accent);
    background: var(--accent);
    color: light-dark(#fff, #10151c);
  }

  .file {
    flex: 1 1 16em;
    border-style: dashed;
  }

  .is-over {
    border-color: var(--accent);
    outline: 2px solid var(--accent);
  }

  [type='file'] {
    display: none;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  p {
    margin: 8px 0;
  }

  .problem {
    padding-inline-start: 12px;
    border-inline-start: 4px solid light-dark(#b3261e, #ff8a80);
  }

  .problem:empty {
    display: none;
  }

  .state {
    min-height: 1.5em;
  }

  iframe {
    box-sizing: border-box;
    width: 100%;
    height: min(75vh, 50em);
    border: 1px solid var(--line);
    background: #fff;
    color-scheme: light;
  }
`
