package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every ConfigMap, Secret, key, account and volume that a pod names is there. */
final class ReferencesExist implements Policy {
    private final OutsideSecrets outside;

    ReferencesExist(OutsideSecrets outside) {
        this.outside = outside;
    }

    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        for (var workload : Workload.of(manifests)) {
            var missing = new ArrayList<String>();
            var account = workload.spec().getServiceAccountName();
            if (account != null
                    && manifests.find(V1ServiceAccount.class, account).isEmpty()) {
                missing.add("account " + account);
            }
            workload.containers().forEach(container -> {
                environment(manifests, container, missing);
                mounts(workload, container, missing);
            });
            volumes(workload, missing);
            Workload.orEmpty(workload.spec().getImagePullSecrets()).stream()
                    .filter(secret -> !outside.has(secret.getName()))
                    .forEach(secret -> missing.add("Secret " + secret.getName()));
            missing.forEach(what -> problems.add(workload.name() + " needs " + what + ", which is not there"));
        }
        for (var ingress : manifests.all(V1Ingress.class)) {
            Workload.orEmpty(ingress.getSpec().getTls()).stream()
                    .filter(tls -> !outside.has(tls.getSecretName()))
                    .forEach(tls ->
                            problems.add("Ingress needs Secret " + tls.getSecretName() + ", which is not there"));
            if (Workload.orEmpty(ingress.getSpec().getTls()).isEmpty()) {
                problems.add("Ingress has no certificate");
            }
        }
        return problems;
    }

    private void environment(Manifests manifests, V1Container container, List<String> missing) {
        Workload.orEmpty(container.getEnvFrom()).stream()
                .map(from -> from.getConfigMapRef().getName())
                .filter(name -> manifests.find(V1ConfigMap.class, name).isEmpty())
                .forEach(name -> missing.add("ConfigMap " + name));
        for (V1EnvVar variable : Workload.orEmpty(container.getEnv())) {
            if (variable.getValueFrom() == null) {
                continue;
            }
            var key = variable.getValueFrom().getSecretKeyRef();
            if (key == null || !outside.has(key.getName(), key.getKey())) {
                missing.add(variable.getName() + " of " + (key == null ? "?" : key.getName() + "/" + key.getKey()));
            }
        }
    }

    private static void mounts(Workload workload, V1Container container, List<String> missing) {
        var there = Workload.orEmpty(workload.spec().getVolumes()).stream()
                .map(V1Volume::getName)
                .collect(Collectors.toSet());
        Workload.orEmpty(container.getVolumeMounts()).stream()
                .map(V1VolumeMount::getName)
                .filter(name -> !there.contains(name))
                .forEach(name -> missing.add("volume " + name));
        var files = Workload.orEmpty(container.getVolumeMounts()).stream()
                .map(V1VolumeMount::getMountPath)
                .collect(Collectors.toSet());
        Workload.orEmpty(container.getEnv()).stream()
                .map(V1EnvVar::getValue)
                .filter(value -> value != null && value.startsWith("/etc/tvaers/"))
                .filter(value -> files.stream().noneMatch(value::startsWith))
                .forEach(value -> missing.add("file " + value));
    }

    private void volumes(Workload workload, List<String> missing) {
        for (var volume : Workload.orEmpty(workload.spec().getVolumes())) {
            var secret = volume.getSecret();
            if (secret == null) {
                continue;
            }
            if (Workload.orEmpty(secret.getItems()).isEmpty()) {
                missing.add("a choice of keys of Secret " + secret.getSecretName());
                continue;
            }
            secret.getItems().stream()
                    .filter(item -> !outside.has(secret.getSecretName(), item.getKey()))
                    .forEach(item -> missing.add("key " + secret.getSecretName() + "/" + item.getKey()));
        }
    }
}
