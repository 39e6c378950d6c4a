{{/*
What a program is told by its environment. Only this file knows the names of configuration keys; a test holds them against those
that Quarkus documents.
*/}}

{{/* The database, for a service and for its migration. */}}
{{- define "tvaers.environment.database" -}}
{{- $postgresql := .root.Values.postgresql -}}
{{- $host := default $postgresql.host .service.postgresql.host -}}
{{- $authority := hasPrefix "verify-" $postgresql.sslMode | ternary "&sslrootcert=/etc/tvaers/postgresql/ca.crt" "" -}}
QUARKUS_DATASOURCE_JDBC_URL: {{ printf "jdbc:postgresql://%s:%v/%s?sslmode=%s%s" $host $postgresql.port .service.postgresql.database $postgresql.sslMode $authority | quote }}
{{- end }}

{{/* All that is no secret: what the chart says, and what the values say further or otherwise. */}}
{{- define "tvaers.environment.service" -}}
{{- $own := include "tvaers.environment.own" . | fromYaml -}}
{{- mergeOverwrite $own (deepCopy .root.Values.env) (deepCopy .service.env) | toYaml }}
{{- end }}

{{- define "tvaers.environment.own" -}}
{{ include "tvaers.environment.any" . }}
{{ include (include "tvaers.service.ownsData" . | empty | ternary "tvaers.environment.portal" "tvaers.environment.owner") . }}
{{- end }}

{{/* Of every program. */}}
{{- define "tvaers.environment.any" -}}
{{- $values := .root.Values -}}
QUARKUS_HTTP_PORT: "8080"
QUARKUS_MANAGEMENT_PORT: "9000"
QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING: "true"
{{- with $values.http.trustedProxies }}
QUARKUS_HTTP_PROXY_TRUSTED_PROXIES: {{ join "," . | quote }}
{{- end }}
QUARKUS_OIDC_AUTH_SERVER_URL: {{ $values.keycloak.authServerUrl | quote }}
{{- with $values.keycloak.issuer }}
QUARKUS_OIDC_TOKEN_ISSUER: {{ . | quote }}
{{- end }}
{{- if $values.keycloak.existingCaSecret }}
QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME: keycloak
QUARKUS_TLS_KEYCLOAK_TRUST_STORE_PEM_CERTS: /etc/tvaers/keycloak/ca.crt
{{- end }}
QUARKUS_LOG_CONSOLE_JSON_ENABLED: {{ $values.logs.json | quote }}
{{- end }}

{{/* Of the portal: whose pages it shows, whom it asks, and under which address its readers see it, which the proxy in front knows. */}}
{{- define "tvaers.environment.portal" -}}
QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST: "true"
TVAERS_PORTAL_MUNICIPALITY: {{ .root.Values.portal.municipality | quote }}
TVAERS_PORTAL_CONTACT: {{ .root.Values.portal.contact | quote }}
{{- range $name, $service := omit .root.Values.services "portal" }}
TVAERS_PORTAL_{{ $name | upper | replace "-" "_" }}: http://{{ include "tvaers.service.fullname" (dict "root" $.root "name" $name) }}:8080
{{- end }}
{{- end }}

{{/* Of the services that own data. */}}
{{- define "tvaers.environment.owner" -}}
{{- $values := .root.Values -}}
{{ include "tvaers.environment.database" . }}
QUARKUS_DATASOURCE_JDBC_MAX_SIZE: {{ $values.postgresql.maxConnections | quote }}
QUARKUS_FLYWAY_MIGRATE_AT_START: {{ not $values.migrations.enabled | quote }}
{{- with $values.http.corsOrigins }}
QUARKUS_HTTP_CORS_ENABLED: "true"
QUARKUS_HTTP_CORS_ORIGINS: {{ join "," . | quote }}
{{- end }}
KAFKA_BOOTSTRAP_SERVERS: {{ $values.kafka.bootstrapServers | quote }}
KAFKA_SECURITY_PROTOCOL: {{ $values.kafka.securityProtocol }}
{{- if hasPrefix "SASL" $values.kafka.securityProtocol }}
KAFKA_SASL_MECHANISM: {{ $values.kafka.saslMechanism }}
{{- end }}
{{- if include "tvaers.kafka.authority" . }}
KAFKA_SSL_TRUSTSTORE_TYPE: PEM
KAFKA_SSL_TRUSTSTORE_LOCATION: /etc/tvaers/kafka/ca.crt
{{- end }}
{{- if include "tvaers.os2mo.read" . }}
TVAERS_OS2MO_URL: {{ $values.os2mo.url | quote }}
{{- with $values.os2mo.tokenUrl }}
TVAERS_OS2MO_TOKEN_URL: {{ . | quote }}
{{- end }}
TVAERS_OS2MO_CLIENT_ID: {{ $values.os2mo.clientId | quote }}
TVAERS_OS2MO_EVERY: {{ $values.os2mo.every | quote }}
{{- end }}
{{- if include "tvaers.mail.sent" . }}
TVAERS_MAIL_ENABLED: "true"
TVAERS_MAIL_HOST: {{ $values.mail.host | quote }}
TVAERS_MAIL_PORT: {{ $values.mail.port | quote }}
TVAERS_MAIL_START_TLS: {{ eq $values.mail.security "STARTTLS" | ternary "REQUIRED" "DISABLED" }}
TVAERS_MAIL_TLS: {{ eq $values.mail.security "TLS" | quote }}
TVAERS_MAIL_FROM: {{ $values.mail.from | quote }}
TVAERS_MAIL_SENDER: {{ $values.mail.sender | quote }}
{{- if and $values.mail.receiptPage (eq .name "citizen-input") }}
TVAERS_MAIL_RECEIPT_PAGE: {{ $values.mail.receiptPage | quote }}
{{- end }}
{{- if and $values.mail.noticesPage (eq .name "members") }}
TVAERS_MAIL_NOTICES_PAGE: {{ $values.mail.noticesPage | quote }}
{{- end }}
{{- end }}
{{- if eq .name "citizen-input" }}
TVAERS_ATTACHMENTS_STORAGE: {{ $values.attachments.storage | quote }}
{{- if include "tvaers.attachments.folder" . }}
TVAERS_ATTACHMENTS_FOLDER: /var/lib/tvaers/attachments
{{- end }}
{{- if include "tvaers.attachments.s3" . }}
TVAERS_ATTACHMENTS_S3_ENDPOINT: {{ $values.attachments.s3.endpoint | quote }}
TVAERS_ATTACHMENTS_S3_REGION: {{ $values.attachments.s3.region | quote }}
TVAERS_ATTACHMENTS_S3_BUCKET: {{ $values.attachments.s3.bucket | quote }}
{{- end }}
{{- if include "tvaers.attachments.scanned" . }}
TVAERS_SCANNER_HOST: {{ $values.attachments.scanner.host | quote }}
TVAERS_SCANNER_PORT: {{ $values.attachments.scanner.port | quote }}
{{- end }}
{{- end }}
{{- with $values.kafka.topicPrefix }}
TVAERS_TOPIC_PREFIX: {{ . | quote }}
{{- end }}
QUARKUS_OTEL_SDK_DISABLED: {{ empty $values.tracing.endpoint | quote }}
{{- with $values.tracing.endpoint }}
QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT: {{ . | quote }}
{{- end }}
{{- end }}

{{/* What a migration is told besides its database: migrate, then end (quarkus.init-and-exit), and speak to nobody else. */}}
{{- define "tvaers.environment.migration" -}}
{{ include "tvaers.environment.database" . }}
QUARKUS_INIT_AND_EXIT: "true"
QUARKUS_FLYWAY_MIGRATE_AT_START: "true"
QUARKUS_OIDC_TENANT_ENABLED: "false"
QUARKUS_LOG_CONSOLE_JSON_ENABLED: {{ .root.Values.logs.json | quote }}
QUARKUS_OTEL_SDK_DISABLED: "true"
{{- end }}

{{/* Not empty when brokers are checked by an authority of their own. */}}
{{- define "tvaers.kafka.authority" -}}
{{- $kafka := .root.Values.kafka -}}
{{- if and (hasSuffix "SSL" $kafka.securityProtocol) $kafka.existingCaSecret }}yes{{ end }}
{{- end }}

{{- define "tvaers.secrets.database" -}}
- name: QUARKUS_DATASOURCE_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ .service.postgresql.existingSecret }}
      key: {{ .root.Values.postgresql.secretKeys.username }}
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .service.postgresql.existingSecret }}
      key: {{ .root.Values.postgresql.secretKeys.password }}
{{- end }}

{{- define "tvaers.secrets.kafka" -}}
{{- if hasPrefix "SASL" .root.Values.kafka.securityProtocol -}}
- name: KAFKA_SASL_JAAS_CONFIG
  valueFrom:
    secretKeyRef:
      name: {{ .service.kafka.existingSecret }}
      key: {{ .root.Values.kafka.secretKeys.jaasConfig }}
{{- end }}
{{- end }}

{{/* Not empty for the one service that reads the organisation register, where there is one. */}}
{{- define "tvaers.os2mo.read" -}}
{{- if and (eq .name "members") .root.Values.os2mo.url }}yes{{ end }}
{{- end }}

{{- define "tvaers.secrets.os2mo" -}}
{{- if and (include "tvaers.os2mo.read" .) .root.Values.os2mo.existingSecret -}}
- name: TVAERS_OS2MO_CLIENT_SECRET
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.os2mo.existingSecret }}
      key: {{ .root.Values.os2mo.secretKey }}
{{- end }}
{{- end }}

{{/* Not empty for the two services that write e-mail, to contributors and to staff, where there is a mail server. */}}
{{- define "tvaers.mail.sent" -}}
{{- if and (has .name (list "citizen-input" "members")) .root.Values.mail.host }}yes{{ end }}
{{- end }}

{{- define "tvaers.secrets.mail" -}}
{{- if and (include "tvaers.mail.sent" .) .root.Values.mail.existingSecret -}}
- name: TVAERS_MAIL_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.mail.existingSecret }}
      key: {{ .root.Values.mail.secretKeys.username }}
- name: TVAERS_MAIL_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.mail.existingSecret }}
      key: {{ .root.Values.mail.secretKeys.password }}
{{- end }}
{{- end }}

{{/* Not empty for the one service that tells other systems, where there is a key for it. */}}
{{- define "tvaers.webhooks.told" -}}
{{- if and (eq .name "citizen-input") .root.Values.webhooks.existingSecret }}yes{{ end }}
{{- end }}

{{- define "tvaers.secrets.webhooks" -}}
{{- if include "tvaers.webhooks.told" . -}}
- name: TVAERS_WEBHOOKS_KEY
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.webhooks.existingSecret }}
      key: {{ .root.Values.webhooks.key }}
{{- end }}
{{- end }}

{{/* Not empty for the one service that takes files, where it takes them; then where it keeps them on a volume, where in a bucket, and where it has them scanned. */}}
{{- define "tvaers.attachments.taken" -}}
{{- if and (eq .name "citizen-input") (ne .root.Values.attachments.storage "OFF") }}yes{{ end }}
{{- end }}

{{- define "tvaers.attachments.folder" -}}
{{- if and (eq .name "citizen-input") (eq .root.Values.attachments.storage "FOLDER") }}yes{{ end }}
{{- end }}

{{- define "tvaers.attachments.s3" -}}
{{- if and (eq .name "citizen-input") (eq .root.Values.attachments.storage "S3") }}yes{{ end }}
{{- end }}

{{- define "tvaers.secrets.attachments" -}}
{{- if include "tvaers.attachments.s3" . -}}
- name: TVAERS_ATTACHMENTS_S3_ACCESS_KEY
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.attachments.s3.existingSecret }}
      key: {{ .root.Values.attachments.s3.secretKeys.accessKey }}
- name: TVAERS_ATTACHMENTS_S3_SECRET_KEY
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.attachments.s3.existingSecret }}
      key: {{ .root.Values.attachments.s3.secretKeys.secretKey }}
{{- end }}
{{- end }}

{{- define "tvaers.attachments.scanned" -}}
{{- if and (include "tvaers.attachments.taken" .) .root.Values.attachments.scanner.host }}yes{{ end }}
{{- end }}

{{/* The keys of people's contact data, for the services that know how people are reached. */}}
{{- define "tvaers.contact.kept" -}}
{{- if has .name (list "members" "citizen-input") }}yes{{ end }}
{{- end }}

{{- define "tvaers.secrets.contact" -}}
{{- if include "tvaers.contact.kept" . -}}
- name: TVAERS_CONTACT_KEYS
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.contactKeys.existingSecret }}
      key: {{ .root.Values.contactKeys.key }}
{{- end }}
{{- end }}

{{/* What the portal logs staff in with, and what their sessions are sealed with. */}}
{{- define "tvaers.secrets.portal" -}}
{{- $portal := .root.Values.portal -}}
- name: QUARKUS_OIDC_CREDENTIALS_SECRET
  valueFrom:
    secretKeyRef:
      name: {{ $portal.clientSecret.existingSecret }}
      key: {{ $portal.clientSecret.key }}
- name: TVAERS_PORTAL_SESSION_KEY
  valueFrom:
    secretKeyRef:
      name: {{ $portal.sessionKey.existingSecret }}
      key: {{ $portal.sessionKey.key }}
{{- end }}

{{/* Certificate authorities, one certificate of each Secret and nothing else it may hold. Gets name, secret and key. */}}
{{- define "tvaers.authority.volume" -}}
- name: {{ .name }}-authority
  secret:
    secretName: {{ .secret }}
    defaultMode: 0440
    items:
      - key: {{ .key }}
        path: ca.crt
{{- end }}

{{- define "tvaers.authority.mount" -}}
- name: {{ .name }}-authority
  mountPath: /etc/tvaers/{{ .name }}
  readOnly: true
{{- end }}

{{/* The authorities a service needs, and a migration: the database's alone. */}}
{{- define "tvaers.authorities.database" -}}
{{- $postgresql := .root.Values.postgresql -}}
{{- if hasPrefix "verify-" $postgresql.sslMode }}
- {name: postgresql, secret: {{ $postgresql.existingCaSecret }}, key: {{ $postgresql.caKey }}}
{{- end }}
{{- end }}

{{- define "tvaers.authorities.service" -}}
{{- if include "tvaers.service.ownsData" . }}
{{- include "tvaers.authorities.database" . }}
{{- if include "tvaers.kafka.authority" . }}
- {name: kafka, secret: {{ .root.Values.kafka.existingCaSecret }}, key: {{ .root.Values.kafka.caKey }}}
{{- end }}
{{- end }}
{{- with .root.Values.keycloak.existingCaSecret }}
- {name: keycloak, secret: {{ . }}, key: {{ $.root.Values.keycloak.caKey }}}
{{- end }}
{{- end }}

{{/*
Changes with the Secrets a service uses, as far as Helm may see them, so that an upgrade restarts it with a new password. Their
version and not their content, which a checksum in plain sight would let somebody guess.
*/}}
{{- define "tvaers.secrets.version" -}}
{{- $root := .root -}}
{{- $names := list -}}
{{- if include "tvaers.service.ownsData" . -}}
{{- $names = list .service.postgresql.existingSecret .service.kafka.existingSecret -}}
{{- else -}}
{{- $names = list $root.Values.portal.clientSecret.existingSecret $root.Values.portal.sessionKey.existingSecret -}}
{{- end -}}
{{- if include "tvaers.secrets.os2mo" . -}}
{{- $names = append $names $root.Values.os2mo.existingSecret -}}
{{- end -}}
{{- if include "tvaers.secrets.mail" . -}}
{{- $names = append $names $root.Values.mail.existingSecret -}}
{{- end -}}
{{- if include "tvaers.webhooks.told" . -}}
{{- $names = append $names $root.Values.webhooks.existingSecret -}}
{{- end -}}
{{- if include "tvaers.attachments.s3" . -}}
{{- $names = append $names $root.Values.attachments.s3.existingSecret -}}
{{- end -}}
{{- if include "tvaers.contact.kept" . -}}
{{- $names = append $names $root.Values.contactKeys.existingSecret -}}
{{- end -}}
{{- range include "tvaers.authorities.service" . | fromYamlArray -}}
{{- $names = append $names .secret -}}
{{- end -}}
{{- range $names -}}
{{- $secret := lookup "v1" "Secret" $root.Release.Namespace . -}}
{{ . }}={{ dig "metadata" "resourceVersion" "" $secret }};
{{- end -}}
{{- end }}
