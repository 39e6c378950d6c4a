{{/*
Brings one database to this release before its service's pods are replaced: the same program, told to migrate and end. A failed Job
ends the installation or upgrade, and the old pods go on. What it needs besides Secrets is a hook like itself, because hooks run
before anything else of the chart is there.
*/}}
{{- define "tvaers.migration.job" -}}
{{- $values := .root.Values -}}
{{- $authorities := include "tvaers.authorities.database" . | fromYamlArray -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "tvaers.service.fullname" . }}-migration
  labels: {{- include "tvaers.migration.labels" . | nindent 4 }}
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-weight: "0"
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  backoffLimit: {{ $values.migrations.backoffLimit }}
  activeDeadlineSeconds: {{ $values.migrations.activeDeadlineSeconds }}
  template:
    metadata:
      labels:
        {{- with $values.podLabels }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
        {{- include "tvaers.migration.labels" . | nindent 8 }}
      {{- with $values.podAnnotations }}
      annotations: {{- toYaml . | nindent 8 }}
      {{- end }}
    spec:
      restartPolicy: Never
      automountServiceAccountToken: false
      enableServiceLinks: false
      securityContext: {{- include "tvaers.pod.securityContext" .root | nindent 8 }}
      {{- with include "tvaers.pod.scheduling" .root }}
      {{- . | trim | nindent 6 }}
      {{- end }}
      containers:
        - name: migration
          image: {{ include "tvaers.service.image" . | quote }}
          imagePullPolicy: {{ $values.image.pullPolicy }}
          securityContext: {{- include "tvaers.container.securityContext" . | nindent 12 }}
          env:
            {{- range $name, $value := include "tvaers.environment.migration" . | fromYaml }}
            - name: {{ $name }}
              value: {{ $value | quote }}
            {{- end }}
            {{- include "tvaers.secrets.database" . | nindent 12 }}
          resources: {{- include "tvaers.service.resources" . | nindent 12 }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
            {{- range $authorities }}
            {{- include "tvaers.authority.mount" . | nindent 12 }}
            {{- end }}
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: 64Mi
        {{- range $authorities }}
        {{- include "tvaers.authority.volume" . | nindent 8 }}
        {{- end }}
{{- end }}

{{- define "tvaers.migration.networkpolicy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "tvaers.service.fullname" . }}-migration
  labels: {{- include "tvaers.migration.labels" . | nindent 4 }}
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-weight: "-10"
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  podSelector:
    matchLabels: {{- include "tvaers.migration.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  egress:
    {{- include "tvaers.to.dns" .root | nindent 4 }}
    {{- include "tvaers.to.postgresql" .root | nindent 4 }}
{{- end }}
