# One service in a virtual machine; images/README.md tells how. The context is the root of a working copy with that service built.
ARG BASE_IMAGE=docker.io/library/eclipse-temurin:25.0.3_9-jre
# Pins the base to the byte, sha256:…
ARG BASE_DIGEST
FROM ${BASE_IMAGE}${BASE_DIGEST:+@${BASE_DIGEST}} AS program

ARG SERVICE
ARG VERSION
ARG REVISION
ARG CREATED
LABEL org.opencontainers.image.title="tvaers/${SERVICE}" \
      org.opencontainers.image.description="Tværs, ${SERVICE} (virtual machine)" \
      org.opencontainers.image.vendor="Tværs" \
      org.opencontainers.image.licenses="EUPL-1.2" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}"

COPY --chmod=0444 LICENSE /licenses/
COPY --chmod=0444 ${SERVICE}/target/bom.json /sbom/${SERVICE}.cdx.json
# The libraries first: they change seldom, and a layer that did not change is not sent again.
COPY --chmod=0555 ${SERVICE}/target/quarkus-app/lib/ /app/lib/
COPY --chmod=0555 ${SERVICE}/target/quarkus-app/quarkus/ /app/quarkus/
COPY --chmod=0555 ${SERVICE}/target/quarkus-app/app/ /app/app/
COPY --chmod=0444 ${SERVICE}/target/quarkus-app/*.jar /app/

WORKDIR /app
USER 10001:10001
EXPOSE 8080 9000
ENV QUARKUS_HTTP_PORT=8080 \
    QUARKUS_MANAGEMENT_PORT=9000 \
    MALLOC_ARENA_MAX=2

# --target=aot: with the start cache that ./mvnw verify -Daot recorded. Whatever is changed in its command has to change in the recording too.
FROM program AS aot
ARG SERVICE
COPY --chmod=0444 ${SERVICE}/target/quarkus-app/app.aot /app/
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:AOTCache=/app/app.aot", "-jar", "/app/quarkus-run.jar"]

# Without one, unless told otherwise: a cache that is named and not there would be complained of at every start.
FROM program
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/app/quarkus-run.jar"]
