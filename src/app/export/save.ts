import { openDialog } from '../shell/dialog.ts'
import { current } from '../store.ts'
import { whenReady } from '../when-ready.ts'
import { pack } from './pack.ts'
import type { Parcel } from './parcel.ts'
import { setPendingParcel } from './pending-parcel.ts'
import { secretsOf } from './secrets-of.ts'

/** Saves a parcel as a file, at once where it holds no secrets; else the visitor is asked first, every time. */
export async function save(parcel: Parcel): Promise<void> {
  await whenReady()
  if (secretsOf(parcel, current()).found.length === 0) return pack(parcel, 'included')
  setPendingParcel(parcel)
  openDialog('save')
}
