{{- define "tvaers.service.configmap" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "tvaers.service.fullname" . }}
  labels: {{- include "tvaers.service.labels" . | nindent 4 }}
data: {{- include "tvaers.environment.service" . | nindent 2 }}
{{- end }}
