/** Hands a text or bytes to the browser as a file. Nothing is sent anywhere. */
export function download(name: string, data: BlobPart, type = 'application/yaml'): void {
  const url = URL.createObjectURL(new Blob([data], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the data by the next task; until then the address must stay valid.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
