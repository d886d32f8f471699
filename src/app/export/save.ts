import { openDialog } from '../shell/dialog.ts'
import { current, subscribe } from '../store.ts'
import { pack } from './pack.ts'
import type { Parcel } from './parcel.ts'
import { setPendingParcel } from './pending-parcel.ts'
import { secretsOf } from './secrets-of.ts'

/** Before templates and rules have arrived there is nothing to save yet. */
function whenReady(): Promise<void> {
  if (current().ready) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = subscribe(({ ready }) => {
      if (!ready) return
      stop()
      resolve()
    })
  })
}

/** Saves a parcel as a file, at once where it holds no secrets; else the visitor is asked first, every time. */
export async function save(parcel: Parcel): Promise<void> {
  await whenReady()
  if (secretsOf(parcel, current()).found.length === 0) return pack(parcel, 'included')
  setPendingParcel(parcel)
  openDialog('save')
}
