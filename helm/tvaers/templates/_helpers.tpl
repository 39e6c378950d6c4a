{{/* The beginning of all names. */}}
{{- define "tvaers.fullname" -}}
{{- default .Release.Name .Values.fullnameOverride | trunc 40 | trimSuffix "-" }}
{{- end }}

{{/* Labels of every object. */}}
{{- define "tvaers.labels" -}}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version | replace "+" "_" }}
app.kubernetes.io/part-of: tvaers
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{/*
The templates below get a dict: root (what templates usually get), name (networks, members, …) and service (its values).
*/}}

{{- define "tvaers.service.fullname" -}}
{{ include "tvaers.fullname" .root }}-{{ .name }}
{{- end }}

{{/* Name of the program and of its image. */}}
{{- define "tvaers.service.program" -}}
{{ .name }}{{ if include "tvaers.service.ownsData" . }}-service{{ end }}
{{- end }}

{{/* Not empty for the services that have a database and speak to Kafka: all but the portal, which asks them. */}}
{{- define "tvaers.service.ownsData" -}}
{{- if ne .name "portal" }}yes{{ end }}
{{- end }}

{{/* Names of the services as the host's paths are asked for: the portal last, whose path holds all others. */}}
{{- define "tvaers.services.byPath" -}}
{{- append (without (keys .Values.services | sortAlpha) "portal") "portal" | toYaml }}
{{- end }}

{{/* Where the host leads to it. */}}
{{- define "tvaers.service.path" -}}
/{{ if include "tvaers.service.ownsData" . }}{{ .name }}{{ end }}
{{- end }}

{{/* What the pods of a service have and no other pod, the migration's included. These never change, a Deployment's selector cannot. */}}
{{- define "tvaers.service.selector" -}}
app.kubernetes.io/name: {{ include "tvaers.service.program" . }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: service
{{- end }}

{{- define "tvaers.service.labels" -}}
{{ include "tvaers.labels" .root }}
app.kubernetes.io/name: {{ include "tvaers.service.program" . }}
app.kubernetes.io/component: service
{{- end }}

{{- define "tvaers.migration.selector" -}}
app.kubernetes.io/name: {{ include "tvaers.service.program" . }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: migration
{{- end }}

{{- define "tvaers.migration.labels" -}}
{{ include "tvaers.labels" .root }}
app.kubernetes.io/name: {{ include "tvaers.service.program" . }}
app.kubernetes.io/component: migration
{{- end }}

{{- define "tvaers.service.image" -}}
{{- $image := .root.Values.image -}}
{{- $tag := default .root.Chart.AppVersion $image.tag -}}
{{- $suffix := eq $image.mode "jvm" | ternary "-jvm" "" -}}
{{- $registry := required "image.registry: say where the images are, for example registry.example.dk/tvaers" $image.registry -}}
{{ $registry }}/{{ include "tvaers.service.program" . }}:{{ $tag }}{{ $suffix }}{{ with .service.image.digest }}@{{ . }}{{ end }}
{{- end }}

{{- define "tvaers.service.resources" -}}
{{- mergeOverwrite (deepCopy (index .root.Values.resources .root.Values.image.mode)) (deepCopy .service.resources) | toYaml }}
{{- end }}

{{/* Replicas that a service has at least, whoever counts them. */}}
{{- define "tvaers.service.autoscaling" -}}
{{- mergeOverwrite (deepCopy .root.Values.autoscaling) (deepCopy .service.autoscaling) | toYaml }}
{{- end }}

{{/* Not values, so that no installation is less careful: no root, no new rights, nothing writable but /tmp. */}}
{{- define "tvaers.pod.securityContext" -}}
runAsNonRoot: true
{{- with .Values.securityContext.runAsUser }}
runAsUser: {{ . }}
runAsGroup: {{ . }}
fsGroup: {{ . }}
{{- end }}
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "tvaers.container.securityContext" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{/* Where a pod may run, for the services and their migrations alike. */}}
{{- define "tvaers.pod.scheduling" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.affinity }}
affinity: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- end }}

{{/* Mistakes that a schema cannot see. The messages say what to do. */}}
{{- define "tvaers.check" -}}
{{- $values := .Values -}}
{{- if or (eq $values.image.tag "latest") (hasSuffix ":latest" $values.tests.image) -}}
{{- fail "image: name a version; latest is whatever was pushed last, and pods of one service would differ" -}}
{{- end -}}
{{- if and (or $values.ingress.enabled $values.gateway.enabled) (not $values.host) -}}
{{- fail "host: say under which name the services are reached, for example --set host=tvaers.example.dk" -}}
{{- end -}}
{{- if and $values.gateway.enabled (not $values.gateway.create) (not $values.gateway.parentRefs) -}}
{{- fail "gateway: name the Gateway in gateway.parentRefs, or let the chart make one with gateway.create=true" -}}
{{- end -}}
{{- if and $values.gateway.create $values.gateway.parentRefs -}}
{{- fail "gateway: either gateway.create or gateway.parentRefs, not both" -}}
{{- end -}}
{{- if and $values.gateway.enabled $values.gateway.create (not $values.gateway.className) -}}
{{- fail "gateway.className: say of which class the Gateway is" -}}
{{- end -}}
{{- if and (hasPrefix "verify-" $values.postgresql.sslMode) (not $values.postgresql.existingCaSecret) -}}
{{- fail (printf "postgresql.existingCaSecret: name the Secret with the authority that sslMode %s checks by" $values.postgresql.sslMode) -}}
{{- end -}}
{{- if and (hasPrefix "SASL" $values.kafka.securityProtocol) (not $values.kafka.saslMechanism) -}}
{{- fail (printf "kafka.saslMechanism: say how services log in with %s" $values.kafka.securityProtocol) -}}
{{- end -}}
{{- $keycloak := (urlParse $values.keycloak.authServerUrl).hostname -}}
{{- if and (or (not (contains "." $keycloak)) (contains ".svc" $keycloak)) (not $values.keycloak.issuer) -}}
{{- fail "keycloak.issuer: the services reach Keycloak inside the cluster, but tokens name its public address; give that, for example https://login.example.dk/realms/tvaers" -}}
{{- end -}}
{{- if and $values.os2mo.url $values.networkPolicy.enabled (not $values.networkPolicy.os2mo.peers) -}}
{{- fail "networkPolicy.os2mo.peers: say where os2mo.url is, or the network stays closed to it" -}}
{{- end -}}
{{- if and $values.mail.host (not (and $values.mail.from $values.mail.sender)) -}}
{{- fail "mail.from, mail.sender: say from which address e-mails come, and in whose name" -}}
{{- end -}}
{{- if and $values.mail.host $values.networkPolicy.enabled (not $values.networkPolicy.mail.peers) -}}
{{- fail "networkPolicy.mail.peers: say where mail.host is, or the network stays closed to it" -}}
{{- end -}}
{{- if and $values.webhooks.existingSecret $values.networkPolicy.enabled (not $values.networkPolicy.webhooks.peers) -}}
{{- fail "networkPolicy.webhooks.peers: say where the systems that are told can be, or the network stays closed to them" -}}
{{- end -}}
{{- if and (eq $values.attachments.storage "FOLDER") (not $values.attachments.existingClaim) -}}
{{- fail "attachments.existingClaim: name the claim to the volume that files are kept on" -}}
{{- end -}}
{{- $s3 := $values.attachments.s3 -}}
{{- if and (eq $values.attachments.storage "S3") (not (and $s3.endpoint $s3.bucket $s3.existingSecret)) -}}
{{- fail "attachments.s3.endpoint, attachments.s3.bucket, attachments.s3.existingSecret: say where files are kept, and by which Secret one gets there" -}}
{{- end -}}
{{- if and (eq $values.attachments.storage "S3") $values.networkPolicy.enabled (not $values.networkPolicy.s3.peers) -}}
{{- fail "networkPolicy.s3.peers: say where attachments.s3.endpoint is, or the network stays closed to it" -}}
{{- end -}}
{{- if and (ne $values.attachments.storage "OFF") $values.attachments.scanner.host $values.networkPolicy.enabled (not $values.networkPolicy.scanner.peers) -}}
{{- fail "networkPolicy.scanner.peers: say where attachments.scanner.host is, or the network stays closed to it" -}}
{{- end -}}
{{- if le (int $values.shutdown.graceSeconds) (add 20 (int $values.shutdown.drainSeconds) | int) -}}
{{- fail "shutdown.graceSeconds: must be more than drainSeconds and the 20 seconds in which a program finishes what it has begun" -}}
{{- end -}}
{{- if and $values.services.portal.enabled (not (and $values.portal.municipality $values.portal.contact)) -}}
{{- fail "portal.municipality, portal.contact: say whose pages the portal shows, and which address their readers can write to" -}}
{{- end -}}
{{- if gt (int $values.kafka.topics.minInSyncReplicas) (int $values.kafka.topics.replicas) -}}
{{- fail "kafka.topics.minInSyncReplicas: cannot be more than kafka.topics.replicas" -}}
{{- end -}}
{{- range $name, $service := $values.services -}}
{{- $scaling := mergeOverwrite (deepCopy $values.autoscaling) (deepCopy $service.autoscaling) -}}
{{- if gt (int $scaling.minReplicas) (int $scaling.maxReplicas) -}}
{{- fail (printf "autoscaling of %s: minReplicas cannot be more than maxReplicas" $name) -}}
{{- end -}}
{{- end -}}
{{- end }}
