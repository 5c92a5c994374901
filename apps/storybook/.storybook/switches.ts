import type { Preview } from '@storybook/web-components-vite'
import { interfaceLanguages } from '../../../packages/elements/stories/interface-languages.ts'

/** The switches of the toolbar: what a partner's page, and a reader's system, may be like. */
export const switches: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Colours of the page',
    toolbar: {
      title: 'Theme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
        { value: 'auto', title: 'As the system', icon: 'contrast' },
        { value: 'inherit', title: 'Inherit from a coloured page', icon: 'paintbrush' },
      ],
    },
  },
  colours: {
    description: 'Whose colours they are; forced ones are imitated',
    toolbar: {
      title: 'Forced colours',
      icon: 'lightning',
      dynamicTitle: true,
      items: [
        { value: 'own', title: 'Own colours' },
        { value: 'forced', title: 'Forced colours' },
      ],
    },
  },
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: Object.entries(interfaceLanguages).map(([value, title]) => ({ value, title, right: value })),
    },
  },
  direction: {
    description: 'Direction of the page and the interface',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'As the language' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  text: {
    description: "Size of text in the reader's browser",
    toolbar: {
      title: 'Text size',
      icon: 'paragraph',
      dynamicTitle: true,
      // A bare number in the address would come back as one, which is no value of a switch.
      items: [100, 125, 150, 200].map((share) => ({ value: `${share}-percent`, title: `${share} %` })),
    },
  },
  width: {
    description: 'Width of the column that the element stands in',
    toolbar: {
      title: 'Width',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        { value: '320px', title: '320 px' },
        { value: '640px', title: '640 px' },
        { value: '1100px', title: '1100 px' },
      ],
    },
  },
}

export const initialSwitches = {
  theme: 'light',
  colours: 'own',
  language: 'en',
  direction: 'auto',
  text: '100-percent',
  width: 'full',
} as const
