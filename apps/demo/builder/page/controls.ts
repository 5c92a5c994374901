import { html, nothing, type TemplateResult } from 'lit'

type Content = TemplateResult | string

interface Options<Value extends string> {
  /** Of the group on the page. */
  readonly name: string
  readonly legend: string
  readonly values: readonly Value[]
  readonly text: (value: Value) => Content
}

/** One of several. */
export function radios<Value extends string>(
  { name, legend, values, text }: Options<Value>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="group">
    <legend>${legend}</legend>
    <div class="options">
      ${values.map(
        (value) => html`<label class="option">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />
          <span>${text(value)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`
}

/** Any of several, in the order in which they are ticked. */
export function checks<Value extends string>(
  { name, legend, values, text }: Options<Value>,
  chosen: readonly Value[],
  choose: (values: readonly Value[]) => void,
  hint?: string,
): TemplateResult {
  const toggle = (value: Value, isOn: boolean) =>
    choose(isOn ? [...chosen, value] : chosen.filter((one) => one !== value))
  return html`<fieldset class="group" aria-describedby=${hint ? `${name}-hint` : nothing}>
    <legend>${legend}</legend>
    <div class="options many">
      ${values.map((value) => check(text(value), chosen.includes(value), (isOn) => toggle(value, isOn)))}
    </div>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
  </fieldset>`
}

/** Yes or no. */
export function check(text: Content, isOn: boolean, choose: (isOn: boolean) => void): TemplateResult {
  return html`<label class="option">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${({ target }: Event) => choose((target as HTMLInputElement).checked)}
    />
    <span>${text}</span>
  </label>`
}

/** One of several, in a menu. */
export function menu<Value extends string>(
  { name, legend, values, text }: Options<Value>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<p class="field">
    <label for=${name}>${legend}</label>
    <select id=${name} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Value)}>
      ${values.map(
        (value) => html`<option value=${value} .selected=${value === chosen}>${text(value)}</option>`,
      )}
    </select>
  </p>`
}

/** A whole number; what is none is put back. */
export function number(
  { name, label, least, most }: { name: string; label: string; least: number; most: number },
  value: number,
  choose: (value: number) => void,
): TemplateResult {
  const read = ({ target }: Event) => {
    const input = target as HTMLInputElement
    if (input.value !== '' && input.validity.valid) choose(input.valueAsNumber)
    else input.value = String(value)
  }
  return html`<p class="field">
    <label for=${name}>${label}</label>
    <input id=${name} type="number" min=${least} max=${most} .value=${String(value)} @change=${read} />
  </p>`
}
