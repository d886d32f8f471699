/** Short, valid fragments for fields that take Kubernetes objects. Release name as in a new configuration. */
export const yamlExamples = {
  nodeSelector: `kubernetes.io/os: linux
node-pool: control-plane`,
  tolerations: `- key: dedicated
  operator: Equal
  value: control-plane
  effect: NoSchedule`,
  nodeAffinity: `nodeAffinity:
  requiredDuringSchedulingIgnoredDuringExecution:
    nodeSelectorTerms:
      - matchExpressions:
          - key: kubernetes.io/arch
            operator: In
            values: [amd64]`,
  controlPlaneSpread: `- maxSkew: 1
  topologyKey: topology.kubernetes.io/zone
  whenUnsatisfiable: ScheduleAnyway
  labelSelector:
    matchLabels:
      app: vcluster
      release: my-vcluster`,
  etcdSpread: `- maxSkew: 1
  topologyKey: topology.kubernetes.io/zone
  whenUnsatisfiable: ScheduleAnyway
  labelSelector:
    matchLabels:
      app: vcluster-etcd
      release: my-vcluster`,
  coreDnsSpread: `- maxSkew: 1
  topologyKey: kubernetes.io/hostname
  whenUnsatisfiable: ScheduleAnyway
  labelSelector:
    matchLabels:
      k8s-app: vcluster-kube-dns`,
  volumeClaimTemplates: `- metadata:
    name: data
  spec:
    accessModes: [ReadWriteOnce]
    storageClassName: premium-rwo
    resources:
      requests:
        storage: 20Gi`,
  dataVolume: `- name: data
  persistentVolumeClaim:
    claimName: my-existing-pvc`,
  binariesVolume: `- name: binaries
  emptyDir:
    sizeLimit: 2Gi`,
  volumes: `- name: db-tls
  secret:
    secretName: my-vcluster-db-tls`,
  volumeMounts: `- name: db-tls
  mountPath: /etc/db-tls
  readOnly: true`,
  env: `- name: GOMEMLIMIT
  value: 6000MiB
- name: GOGC
  value: "200"`,
  etcdEnv: `- name: ETCD_LOG_LEVEL
  value: warn`,
  distroEnv: `- name: HTTPS_PROXY
  value: http://proxy.internal.example:3128`,
  apiServerArgs: `- --audit-log-path=-
- --event-ttl=2h`,
  controllerManagerArgs: `- --terminated-pod-gc-threshold=500`,
  schedulerArgs: `- --v=3`,
  command: `- /binaries/kube-apiserver
- --advertise-address=127.0.0.1`,
  controllerManagerCommand: `- /binaries/kube-controller-manager
- --leader-elect=false`,
  schedulerCommand: `- /binaries/kube-scheduler
- --leader-elect=false`,
  k3sArgs: `- --kube-apiserver-arg=event-ttl=2h`,
  k3sCommand: `- /binaries/k3s
- server`,
  k0sArgs: `- --debug`,
  k0sCommand: `- /binaries/k0s
- controller`,
  k0sConfig: `apiVersion: k0s.k0sproject.io/v1beta1
kind: Cluster
metadata:
  name: k0s`,
  etcdArgs: `- --quota-backend-bytes=8589934592
- --auto-compaction-retention=1h`,
  kineArgs: `- --datastore-max-open-connections=20
- --datastore-max-idle-connections=5`,
  containerCommand: `- /vcluster`,
  containerArgs: `- start
- --debug`,
  distroResources: `requests:
  cpu: 40m
  memory: 64Mi
limits:
  cpu: 500m
  memory: 512Mi`,
  podSecurityContext: `fsGroup: 12345
runAsNonRoot: true
seccompProfile:
  type: RuntimeDefault`,
  containerSecurityContext: `allowPrivilegeEscalation: false
runAsNonRoot: true
runAsUser: 12345
runAsGroup: 12345
capabilities:
  drop: [ALL]`,
  labels: `team: platform`,
  annotations: `example.com/owner: platform-team`,
  podAnnotations: `prometheus.io/scrape: "false"`,
  nameservers: `- 10.0.0.10`,
  searches: `- corp.internal.example`,
  dnsOptions: `- name: ndots
  value: "2"`,
  hostAliases: `- ip: 10.0.0.20
  hostnames:
    - registry.internal.example`,
  initContainers: `- name: wait-for-database
  image: registry.internal.example/library/busybox:1.37
  command: [sh, -c, "until nc -z postgres.db.svc 5432; do sleep 2; done"]`,
  sidecarContainers: `- name: log-shipper
  image: registry.internal.example/logging/shipper:1.0.0`,
  pullSecrets: `- name: regcred`,
  accessModes: `- ReadWriteOnce`,
  etcdBudget: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}-etcd
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: vcluster-etcd
      release: {{ .Release.Name | quote }}`,
} as const
