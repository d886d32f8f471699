/** What is to be imported, before anybody looked into it. */
export type Source =
  | { readonly ok: true; readonly title: string; readonly text: string }
  | { readonly ok: false; readonly message: string }
