import { classNames } from './class-names.ts'
import styles from './NumberInput.module.css'
import { TextInput, type TextInputProps } from './TextInput.tsx'

/** A number as text: no spinner and no change by the mouse wheel, and what was typed stays as it is. */
export function NumberInput({ className, ...rest }: TextInputProps): React.JSX.Element {
  return <TextInput inputMode="numeric" {...rest} className={classNames(styles['number'], className)} />
}
