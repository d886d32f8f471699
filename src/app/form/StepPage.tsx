export function StepPage({ id }: { readonly id: string }): React.JSX.Element {
  return <h1>{id}</h1>
}
