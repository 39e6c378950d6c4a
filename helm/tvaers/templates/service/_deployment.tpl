{{- define "tvaers.service.deployment" -}}
{{- $values := .root.Values -}}
{{- $scaling := include "tvaers.service.autoscaling" . | fromYaml -}}
{{- $authorities := include "tvaers.authorities.service" . | fromYamlArray -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "tvaers.service.fullname" . }}
  labels: {{- include "tvaers.service.labels" . | nindent 4 }}
spec:
  {{- if not $scaling.enabled }}
  replicas: {{ kindIs "invalid" .service.replicas | ternary $values.replicas .service.replicas }}
  {{- end }}
  revisionHistoryLimit: 3
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  selector:
    matchLabels: {{- include "tvaers.service.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- with $values.podLabels }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
        {{- include "tvaers.service.labels" . | nindent 8 }}
      annotations:
        checksum/config: {{ include "tvaers.environment.service" . | sha256sum }}
        checksum/secrets: {{ include "tvaers.secrets.version" . | sha256sum }}
        {{- with $values.podAnnotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      {{- if $values.serviceAccount.create }}
      serviceAccountName: {{ include "tvaers.service.fullname" . }}
      {{- end }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: {{ $values.shutdown.graceSeconds }}
      securityContext: {{- include "tvaers.pod.securityContext" .root | nindent 8 }}
      {{- with include "tvaers.pod.scheduling" .root }}
      {{- . | trim | nindent 6 }}
      {{- end }}
      {{- if $values.topologySpread.enabled }}
      topologySpreadConstraints:
        {{- range $values.topologySpread.topologyKeys }}
        - maxSkew: 1
          topologyKey: {{ . }}
          whenUnsatisfiable: {{ $values.topologySpread.whenUnsatisfiable }}
          labelSelector:
            matchLabels: {{- include "tvaers.service.selector" $ | nindent 14 }}
          matchLabelKeys: [pod-template-hash]
        {{- end }}
      {{- end }}
      containers:
        - name: service
          image: {{ include "tvaers.service.image" . | quote }}
          imagePullPolicy: {{ $values.image.pullPolicy }}
          securityContext: {{- include "tvaers.container.securityContext" . | nindent 12 }}
          ports:
            - name: http
              containerPort: 8080
              protocol: TCP
            - name: management
              containerPort: 9000
              protocol: TCP
          envFrom:
            - configMapRef:
                name: {{ include "tvaers.service.fullname" . }}
          env:
            {{- if include "tvaers.service.ownsData" . }}
            {{- include "tvaers.secrets.database" . | nindent 12 }}
            {{- include "tvaers.secrets.kafka" . | nindent 12 }}
            {{- else }}
            {{- include "tvaers.secrets.portal" . | nindent 12 }}
            {{- end }}
            {{- include "tvaers.secrets.os2mo" . | nindent 12 }}
            {{- include "tvaers.secrets.mail" . | nindent 12 }}
            {{- include "tvaers.secrets.webhooks" . | nindent 12 }}
            {{- include "tvaers.secrets.attachments" . | nindent 12 }}
            {{- include "tvaers.secrets.contact" . | nindent 12 }}
          startupProbe:
            httpGet:
              path: /q/health/started
              port: management
            periodSeconds: {{ $values.probes.startup.periodSeconds }}
            timeoutSeconds: 3
            failureThreshold: {{ $values.probes.startup.failureThreshold }}
          livenessProbe:
            httpGet:
              path: /q/health/live
              port: management
            periodSeconds: {{ $values.probes.liveness.periodSeconds }}
            timeoutSeconds: 3
            failureThreshold: {{ $values.probes.liveness.failureThreshold }}
          readinessProbe:
            httpGet:
              path: /q/health/ready
              port: management
            periodSeconds: {{ $values.probes.readiness.periodSeconds }}
            timeoutSeconds: 3
            failureThreshold: {{ $values.probes.readiness.failureThreshold }}
          lifecycle:
            preStop:
              sleep:
                seconds: {{ $values.shutdown.drainSeconds }}
          resources: {{- include "tvaers.service.resources" . | nindent 12 }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
            {{- if include "tvaers.attachments.folder" . }}
            - name: attachments
              mountPath: /var/lib/tvaers/attachments
            {{- end }}
            {{- range $authorities }}
            {{- include "tvaers.authority.mount" . | nindent 12 }}
            {{- end }}
      volumes:
        - name: tmp
          emptyDir:
            # Files lie here while they come in, 12 MB each at most.
            sizeLimit: {{ include "tvaers.attachments.taken" . | empty | ternary "64Mi" "1Gi" }}
        {{- if include "tvaers.attachments.folder" . }}
        - name: attachments
          persistentVolumeClaim:
            claimName: {{ $values.attachments.existingClaim }}
        {{- end }}
        {{- range $authorities }}
        {{- include "tvaers.authority.volume" . | nindent 8 }}
        {{- end }}
{{- end }}
