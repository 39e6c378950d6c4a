{{- define "tvaers.service.networkpolicy" -}}
{{- $policy := .root.Values.networkPolicy -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "tvaers.service.fullname" . }}
  labels: {{- include "tvaers.service.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels: {{- include "tvaers.service.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    {{- include "tvaers.from.peers" (dict "peers" $policy.ingressController "port" 8080) | nindent 4 }}
    {{- include "tvaers.from.peers" (dict "peers" $policy.prometheus "port" 9000) | nindent 4 }}
    {{- if and (include "tvaers.service.ownsData" .) .root.Values.services.portal.enabled }}
    {{- include "tvaers.from.portal" .root | nindent 4 }}
    {{- end }}
  egress:
    {{- include "tvaers.to.dns" .root | nindent 4 }}
    {{- if include "tvaers.service.ownsData" . }}
    {{- include "tvaers.to.postgresql" .root | nindent 4 }}
    {{- include "tvaers.to.peers" $policy.kafka | nindent 4 }}
    {{- else }}
    {{- include "tvaers.to.services" .root | nindent 4 }}
    {{- end }}
    {{- include "tvaers.to.peers" $policy.keycloak | nindent 4 }}
    {{- if and .root.Values.tracing.endpoint (include "tvaers.service.ownsData" .) }}
    {{- include "tvaers.to.peers" $policy.tracing | nindent 4 }}
    {{- end }}
    {{- if include "tvaers.os2mo.read" . }}
    {{- include "tvaers.to.peers" $policy.os2mo | nindent 4 }}
    {{- end }}
    {{- if include "tvaers.mail.sent" . }}
    {{- include "tvaers.to.peers" $policy.mail | nindent 4 }}
    {{- end }}
    {{- if include "tvaers.attachments.s3" . }}
    {{- include "tvaers.to.peers" $policy.s3 | nindent 4 }}
    {{- end }}
    {{- if include "tvaers.attachments.scanned" . }}
    {{- include "tvaers.to.peers" $policy.scanner | nindent 4 }}
    {{- end }}
    {{- if include "tvaers.webhooks.told" . }}
    {{- include "tvaers.to.peers" $policy.webhooks | nindent 4 }}
    {{- end }}
{{- end }}
