package dk.tvaers.chart.policy;

import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1PodSecurityContext;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** No root, no new rights, no token, nothing of the node, nothing writable but a small {@code /tmp} and the volume of citizens' files. */
final class PodsHardened implements Policy {
    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        for (var workload : Workload.of(manifests)) {
            var faults = new ArrayList<String>();
            pod(workload, faults);
            workload.containers().forEach(container -> container(workload, container, faults));
            faults.forEach(fault -> problems.add(workload.name() + " " + fault));
        }
        manifests.all(V1ServiceAccount.class).stream()
                .filter(account -> !FALSE.equals(account.getAutomountServiceAccountToken()))
                .forEach(account -> problems.add(Workload.name(account) + " hands out its token"));
        return problems;
    }

    private static void pod(Workload workload, List<String> faults) {
        var spec = workload.spec();
        var context = spec.getSecurityContext() == null ? new V1PodSecurityContext() : spec.getSecurityContext();
        if (!TRUE.equals(context.getRunAsNonRoot())) {
            faults.add("may run as root");
        }
        if (context.getRunAsUser() != null && context.getRunAsUser() == 0) {
            faults.add("runs as root");
        }
        if (context.getSeccompProfile() == null
                || !"RuntimeDefault".equals(context.getSeccompProfile().getType())) {
            faults.add("may make any system call");
        }
        if (!FALSE.equals(spec.getAutomountServiceAccountToken())) {
            faults.add("gets a token of the cluster");
        }
        if (!FALSE.equals(spec.getEnableServiceLinks())) {
            faults.add("gets the addresses of all services");
        }
        if (TRUE.equals(spec.getHostNetwork()) || TRUE.equals(spec.getHostPID()) || TRUE.equals(spec.getHostIPC())) {
            faults.add("shares something of its node");
        }
        Workload.orEmpty(spec.getVolumes()).stream()
                .filter(volume -> volume.getSecret() == null && volume.getConfigMap() == null && !small(volume))
                .filter(volume -> !files(workload, volume))
                .forEach(volume -> faults.add("has a volume that is neither a Secret nor small: " + volume.getName()));
    }

    /** What contributors add, kept by the one service that takes it. */
    private static boolean files(Workload workload, V1Volume volume) {
        return volume.getPersistentVolumeClaim() != null
                && volume.getName().equals("attachments")
                && workload.name().endsWith("-citizen-input");
    }

    private static boolean small(V1Volume volume) {
        return volume.getEmptyDir() != null && volume.getEmptyDir().getSizeLimit() != null;
    }

    private static void container(Workload workload, V1Container container, List<String> faults) {
        var context = container.getSecurityContext() == null ? new V1SecurityContext() : container.getSecurityContext();
        if (!FALSE.equals(context.getAllowPrivilegeEscalation())) {
            faults.add("may get more rights than it has");
        }
        if (TRUE.equals(context.getPrivileged())) {
            faults.add("is privileged");
        }
        if (!TRUE.equals(context.getReadOnlyRootFilesystem())) {
            faults.add("can write where its program lies");
        }
        if (context.getCapabilities() == null
                || !List.of("ALL").equals(context.getCapabilities().getDrop())
                || !Workload.orEmpty(context.getCapabilities().getAdd()).isEmpty()) {
            faults.add("has capabilities");
        }
        var writable = Workload.orEmpty(workload.spec().getVolumes()).stream()
                .filter(volume -> volume.getEmptyDir() != null)
                .map(V1Volume::getName)
                .collect(Collectors.toSet());
        var files = Workload.orEmpty(workload.spec().getVolumes()).stream()
                .filter(volume -> files(workload, volume))
                .map(V1Volume::getName)
                .collect(Collectors.toSet());
        Workload.orEmpty(container.getVolumeMounts()).stream()
                .filter(mount -> !"/tmp".equals(mount.getMountPath()) || !writable.contains(mount.getName()))
                .filter(mount ->
                        !"/var/lib/tvaers/attachments".equals(mount.getMountPath()) || !files.contains(mount.getName()))
                .filter(mount -> !TRUE.equals(mount.getReadOnly()))
                .map(V1VolumeMount::getMountPath)
                .forEach(path -> faults.add("can write to " + path));
    }
}
