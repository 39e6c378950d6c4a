# One service as a native program; images/README.md tells how. The context is the root of a working copy with that service built.
ARG BASE_IMAGE=quay.io/quarkus/ubi9-quarkus-micro-image:2.0
# Pins the base to the byte, sha256:…
ARG BASE_DIGEST
FROM ${BASE_IMAGE}${BASE_DIGEST:+@${BASE_DIGEST}}

ARG SERVICE
ARG VERSION
ARG REVISION
ARG CREATED
LABEL org.opencontainers.image.title="tvaers/${SERVICE}" \
      org.opencontainers.image.description="Tværs, ${SERVICE} (native program)" \
      org.opencontainers.image.vendor="Tværs" \
      org.opencontainers.image.licenses="EUPL-1.2" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}"

COPY --chmod=0444 LICENSE /licenses/
COPY --chmod=0444 ${SERVICE}/target/bom.json /sbom/${SERVICE}.cdx.json
COPY --chmod=0555 ${SERVICE}/target/*-runner /app/service
# A program that typesets has the JDK's libraries beside it (ADR 19). The others have none, which is no fault as long as something matches.
COPY --chmod=0555 LICENSE ${SERVICE}/target/*.so /app/

WORKDIR /app
USER 10001:10001
EXPOSE 8080 9000
ENV QUARKUS_HTTP_PORT=8080 \
    QUARKUS_MANAGEMENT_PORT=9000
# Half of the container's memory for the heap: what lies beside it (threads, buffers, the program itself) is as large.
ENTRYPOINT ["/app/service", "-XX:MaximumHeapSizePercent=50"]
