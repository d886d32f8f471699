/** A rule of the domain catalogue. */
export interface CatalogueEntry {
  readonly id: string
  /** Why there is no such rule here; absent for those that are built. */
  readonly missing?: string
}

const ids = (text: string): readonly string[] => text.trim().split(/\s+/)
const missing = (reason: string, text: string): readonly CatalogueEntry[] =>
  ids(text).map((id) => ({ id, missing: reason }))

const built = `
  accessmodes-invalid accessmodes-multiple accessmodes-rwx affinity-selector-mismatch affinity-shape
  airgap-telemetry antiaffinity-needs-nodes antiaffinity-surge-deadlock apiserver-off binaries-volume
  central-admission claim-immutable clusterrole-name-truncated controllermanager-off coredns-disabled
  coredns-embedded-licence coredns-embedded-replicas coredns-host-dns-fallback coredns-single
  cp-antiaffinity-missing custom-command datavolume-ignored datavolume-key-typo datavolume-name
  datavolume-pvc-exists datavolume-replicas datavolume-rollout db-backup db-connections db-connector
  db-datasource-and-connector db-datasource-required db-identity-provider db-licence db-localhost
  db-mysql-format db-name-case db-name-missing db-password-in-logs db-placeholder db-plaintext-password
  db-postgres-format db-scheme db-sqlite-as-external db-tls-none db-tls-not-mounted db-tls-pair
  db-tls-verify-full distro-change distro-k0s distro-k3s distro-multiple distro-none-enabled
  embedded-even-replicas embedded-helm-bootstrap embedded-licence embedded-no-persistence
  embedded-ordered-ready embedded-shared-datavolume embedded-single etcd-affinity-drops-default
  etcd-antiaffinity-soft etcd-downgrade etcd-image-tag-format etcd-image-too-old etcd-no-pdb
  etcd-ordered-ready etcd-persistence-off etcd-quota-over-volume etcd-replicas-changed etcd-replicas-even
  etcd-replicas-many etcd-replicas-one etcd-replicas-zero etcd-resources-tiny etcd-service-disabled
  etcd-size-small etcd-statefulset-disabled etcd-upgrade-36 export-secret-conflict export-server-missing
  export-server-scheme external-etcd-checklist external-etcd-endpoint-empty external-etcd-endpoint-list
  external-etcd-endpoint-scheme external-etcd-shared external-etcd-tls external-etcd-version
  flag-duplicate flag-format ha-cp-single-etcd-many ha-even-is-fine ha-host-outage ha-lease-order
  ha-lease-positive ha-lease-slow ha-lease-tight ha-lease-type ha-lease-unused ha-probes-off
  ha-renew-retry ha-replicas-invalid ha-replicas-many ha-replicas-zero ha-role-disabled
  ha-single-production ha-sqlite-replicas host-manifests-yaml hybrid-no-schedulers image-deprecated
  image-oss-pro-feature image-pro-no-licence image-repository-registry image-tag-chart-skew
  image-tag-moving image-tag-v inflight-high inflight-low inflight-negative inflight-ratio inflight-sum
  ingress-class ingress-default-host ingress-nginx-retired ingress-passthrough k8s-compat-untested
  k8s-component-skew k8s-endpointslice-skew k8s-skew-ready-false k8s-tag-format k8s-version-and-tag
  k8s-version-downgrade k8s-version-field k8s-version-follows-host k8s-version-unsupported kind-explained
  kind-flip label-values-string lb-public legacy-values-format limitrange-below-request limitrange-caps
  mount-path-clash mount-without-volume namespace-pattern namespace-platform namespace-system
  netpol-api-blocked netpol-cni netpol-dns-labels netpol-external-store netpol-private-egress
  netpol-private-nodes nodeport-collision nodeport-istio nodeport-range nodeport-wrong-type nodes-no-spare
  openshift-uid output-restart-note pdb-both pdb-empty-blocks-all pdb-max-ge-quorum pdb-min-ge-replicas
  pdb-missing pdb-policy pdb-single-replica pdb-spec-key pdb-unsupported pdb-value-type pdb-zero-ignored
  persistence-off-sqlite persistence-unneeded pod-labels-reserved podmanagement-immutable
  podmanagement-invalid podmanagement-no-effect priorityclass-exists priorityclass-system
  private-nodes-autonodes private-nodes-cidr private-nodes-conflict private-nodes-endpoint
  private-nodes-ignored private-nodes-licence private-nodes-reach private-nodes-version
  private-nodes-vpn-change proxy-port pss-value pull-secrets quota-autopair quota-default-size quota-lb
  quota-merge quota-needs-requests quota-nodeports quota-too-small registry-flatten registry-format
  release-name-length release-name-loft release-name-pattern release-name-yaml-type resolvedns-embedded
  resources-below-default resources-gomemlimit resources-missing resources-no-memory-limit
  resources-profile resources-qos-note resources-quantity resources-request-over-limit
  resources-suspicious retention-delete retention-etcd-spelling retention-invalid retention-old-host
  retention-retain-leftover rewritehosts-image rootless-fsgroup rootless-incomplete rootless-switch
  runasnonroot-uid0 scheduler-key scheduler-needs-nodes scheduler-unused securitycontext-level
  service-disabled service-name-taken size-invalid size-no-unit size-small spread-duplicate
  spread-few-zones spread-selector-mismatch spread-values spread-zonal-volumes spread-zone-label-missing
  standalone-store storageclass-eks-driver storageclass-gp2 storageclass-hdd storageclass-network-block
  storageclass-network-file storageclass-node-local storageclass-not-builtin
  storageclass-standard-ambiguous storageclass-unset store-change store-change-empty store-default-sqlite
  store-embedded-datasource-foreign store-external-values-without-switch store-migrate-flag-alone
  store-migrate-flag-missing store-multiple store-sqlite-production sync-customresources sync-gateways
  sync-mappings sync-namespaces sync-priorityclass-both sync-storageclass-both tlsroute-parentrefs
  tlsroute-san tlsroute-version toleration-invalid toleration-wildcard value-key-removed-on-upgrade
  value-key-unknown vct-no-data vct-overrides-claim version-eol version-skip-minor volume-name-clash
  volume-snapshot-keys-removed volume-snapshot-pair volumeclaim-enabled-word
`

/** Every rule that the domain knows, the missing ones with the reason. */
export const catalogue: readonly CatalogueEntry[] = [
  ...ids(built).map((id) => ({ id })),
  ...missing('done by the editor of values', 'output-null-defaults'),
  ...missing('done by the redaction of links', 'output-secret-in-link'),
  ...missing('needs the address that clients use', 'extra-sans'),
  ...missing('needs the other configurations of the user', 'db-shared'),
  ...missing('needs the size of the tenant', 'size-large-sla syncer-qps'),
  ...missing('needs the taints of the nodes', 'spread-tainted-domains'),
  ...missing('needs the version of the local Helm', 'helm-version'),
  ...missing('needs to know that the migration is finished', 'store-migrate-flag-leftover'),
  ...missing('needs to know that the platform is on the host', 'auto-delete-platform'),
  ...missing('needs to know what runs in the namespace', 'namespace-second-vcluster'),
  ...missing('needs to know what the namespace enforces', 'pss-host-restricted pss-baseline-kubevip'),
  ...missing('said where the commands are shown', 'retention-cli'),
  ...missing('said where the commands are shown, which always name the namespace', 'namespace-cli-owned'),
]
