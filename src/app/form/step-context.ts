import { createContext } from 'react'

/** Id of the step that is mounted. */
export const StepContext = createContext('')
