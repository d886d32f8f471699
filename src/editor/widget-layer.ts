/**
 * Where an editor puts its lists and hovers: beside the pane and in the same landmark, because the pane keeps to itself what is laid out
 * in it, and would cut them off.
 */
export function widgetLayer(host: HTMLElement): HTMLElement {
  const layer = document.createElement('div')
  // Monaco's styles hang on its class.
  layer.className = 'monaco-editor'
  layer.style.position = 'absolute'
  const landmark = host.closest('section') ?? document.body
  landmark.append(layer)
  return layer
}
