# The same steps as config/run, for a MariaDB server beside it: see README, "In production".
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /house
COPY . .
RUN mvn -q -B -ntp package -DskipTests

FROM eclipse-temurin:21-jre
RUN useradd --system --create-home --uid 10001 samdrift && mkdir /data && chown samdrift /data
WORKDIR /house
COPY --from=build /house/web/target/samdrift web/target/samdrift
COPY --from=build /house/config/launcher/target/samdrift-launcher.jar config/launcher/target/samdrift-launcher.jar
COPY --from=build /house/config/launcher/target/lib config/launcher/target/lib
COPY --from=build /house/config/launcher/target/server config/launcher/target/server
USER samdrift
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=90s \
  CMD ["/bin/sh", "-c", "curl -fsS http://127.0.0.1:8080/health/ready || exit 1"]
# the first three: see config/jdk
# Memory near what is in use, as config/run keeps it.
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["java", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:-ReduceAllocationMerges", "-Xmx1g", "-XX:+UseSerialGC", "-XX:MaxNewSize=96m", "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30", "-jar", "config/launcher/target/samdrift-launcher.jar", "--address", "0.0.0.0", "--data", "/data", "--no-demo"]
