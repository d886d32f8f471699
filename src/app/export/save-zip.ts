import type { TargetFile } from '../../core/targets/index.ts'
import { download } from '../../ui/download.ts'

/** Saves files as one zip. The packer comes along with the first zip. */
export async function saveZip(name: string, files: readonly TargetFile[]): Promise<void> {
  const { zipFiles } = await import('./zip-files.ts')
  download(name, zipFiles(files), 'application/zip')
}
