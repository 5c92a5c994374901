import type { Preview } from '@storybook/web-components-vite'

/** The switches of the toolbar: what a partner's page may look like. */
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
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English', right: 'en' },
        { value: 'fi', title: 'suomi', right: 'fi' },
        { value: 'sv', title: 'svenska', right: 'sv' },
        { value: 'ar', title: 'العربية', right: 'ar' },
        { value: 'fa', title: 'فارسی', right: 'fa' },
        { value: 'so', title: 'Soomaali', right: 'so' },
      ],
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

export const initialSwitches = { theme: 'light', language: 'en', width: 'full' } as const
