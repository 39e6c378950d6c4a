{{- define "tvaers.service.autoscaler" -}}
{{- $scaling := include "tvaers.service.autoscaling" . | fromYaml -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "tvaers.service.fullname" . }}
  labels: {{- include "tvaers.service.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "tvaers.service.fullname" . }}
  minReplicas: {{ $scaling.minReplicas }}
  maxReplicas: {{ $scaling.maxReplicas }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: {{ $scaling.targetCpuPercent }}
  behavior:
    scaleDown:
      # Each change moves partitions between readers; that is not worth a pause in the load.
      stabilizationWindowSeconds: 300
{{- end }}
