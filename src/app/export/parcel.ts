/**
 * What can be saved at once. `text`: the values file as it stands in its pane, readable or not. `values`: what it means. `manifests`: all
 * objects in one file. `everything`: files for all targets.
 */
export type Parcel = 'text' | 'values' | 'manifests' | 'everything'
