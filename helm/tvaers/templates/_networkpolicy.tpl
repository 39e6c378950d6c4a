{{/*
Where a pod may go: one template per arrow of the picture in docs/architecture.md. They get the root, or peers and ports. Without
peers there is no rule at all, because one without peers would let everybody through.
*/}}
{{- define "tvaers.to.dns" -}}
{{- with .Values.networkPolicy.dns -}}
- to: {{- toYaml . | nindent 4 }}
  ports:
    - {port: 53, protocol: UDP}
    - {port: 53, protocol: TCP}
{{- end }}
{{- end }}

{{- define "tvaers.to.postgresql" -}}
{{- include "tvaers.to.peers" (dict "peers" .Values.networkPolicy.postgresql.peers "ports" (list .Values.postgresql.port)) }}
{{- end }}

{{- define "tvaers.to.peers" -}}
{{- if .peers -}}
- to: {{- toYaml .peers | nindent 4 }}
  ports:
    {{- range .ports }}
    - {port: {{ . }}, protocol: TCP}
    {{- end }}
{{- end }}
{{- end }}

{{- define "tvaers.from.peers" -}}
{{- if .peers -}}
- from: {{- toYaml .peers | nindent 4 }}
  ports:
    - {port: {{ .port }}, protocol: TCP}
{{- end }}
{{- end }}

{{/* Between the portal and the services it asks. */}}
{{- define "tvaers.to.services" -}}
- to:
    {{- range $name, $service := omit .Values.services "portal" }}
    - podSelector:
        matchLabels: {{- include "tvaers.service.selector" (dict "root" $ "name" $name) | nindent 10 }}
    {{- end }}
  ports:
    - {port: 8080, protocol: TCP}
{{- end }}

{{- define "tvaers.from.portal" -}}
- from:
    - podSelector:
        matchLabels: {{- include "tvaers.service.selector" (dict "root" . "name" "portal") | nindent 10 }}
  ports:
    - {port: 8080, protocol: TCP}
{{- end }}
