import type { Parcel } from './parcel.ts'

let pending: Parcel = 'values'

export const setPendingParcel = (parcel: Parcel): void => {
  pending = parcel
}

/** What the dialog asks about; set before the dialog opens. */
export const pendingParcel = (): Parcel => pending
