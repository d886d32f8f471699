import styles from './Icon.module.css'

/** Drawn by us on a grid of 16. */
const shapes = {
  check: 'M3.5 8.5l3 3 6-7',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  error: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.8v4M8 11.2v.01',
  warning: 'M8 2.2l6.2 11.1H1.8zM8 6.5v3.2M8 11.6v.01',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.2v4M8 4.8v.01',
  'chevron-down': 'M4 6l4 4 4-4',
  'chevron-right': 'M6 4l4 4-4 4',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  'arrow-left': 'M13 8H3M7 4L3 8l4 4',
  undo: 'M3 6.5h6.2a3.6 3.6 0 0 1 0 7.2H6.5M6 3.3L2.8 6.5 6 9.7',
  redo: 'M13 6.5H6.8a3.6 3.6 0 0 0 0 7.2h2.7M10 3.3l3.2 3.2L10 9.7',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  download: 'M8 2.5v8M4.5 7.5L8 11l3.5-3.5M2.5 13.5h11',
  share: 'M8 10V2.5M5 5l3-3 3 3M3 8.5v5h10v-5',
  import: 'M8 2.5V10M5 7.5L8 10.5l3-3M2.5 9.5v4h11v-4',
  maximise: 'M9.5 2.5h4v4M13.2 2.8L9 7M6.5 13.5h-4v-4M2.8 13.2L7 9',
  restore: 'M13.5 6.5h-4v-4M9.8 6.2l3.7-3.7M2.5 9.5h4v4M6.2 9.8l-3.7 3.7',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.3 3.3',
  more: 'M3.5 8v.01M8 8v.01M12.5 8v.01',
  external: 'M9 2.5h4.5V7M13.2 2.8L7.5 8.5M11.5 9.5v4h-9v-9h4',
  light:
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.2v1.4M8 13.4v1.4M1.2 8h1.4M13.4 8h1.4M3.2 3.2l1 1M11.8 11.8l1 1M3.2 12.8l1-1M11.8 4.2l1-1',
  dark: 'M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7z',
  system: 'M2 3h12v8H2zM5.5 13.5h5M8 11v2.5',
  language:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM1.8 8h12.4M8 1.8c-3.4 3.6-3.4 8.8 0 12.4M8 1.8c3.4 3.6 3.4 8.8 0 12.4',
  keyboard: 'M1.5 4h13v8h-13zM4 6.7v.01M6.7 6.7v.01M9.3 6.7v.01M12 6.7v.01M4.8 9.5h6.4',
} as const

export type IconName = keyof typeof shapes

export interface IconProps {
  readonly name: IconName
  /** Edge in CSS pixels. */
  readonly size?: number
}

/** A line drawing in the colour of the text. Decoration only: the words beside it, or the button's label, say what it means. */
export function Icon({ name, size = 16 }: IconProps): React.JSX.Element {
  return (
    <svg
      className={styles['icon']}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
