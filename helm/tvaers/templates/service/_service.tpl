{{/* The API alone. Health and figures are asked of the pods, so that no Service shows them to anybody. */}}
{{- define "tvaers.service.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "tvaers.service.fullname" . }}
  labels: {{- include "tvaers.service.labels" . | nindent 4 }}
spec:
  type: ClusterIP
  selector: {{- include "tvaers.service.selector" . | nindent 4 }}
  ports:
    - name: http
      port: 8080
      targetPort: http
      protocol: TCP
      appProtocol: http
{{- end }}
