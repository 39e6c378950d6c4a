package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import java.util.List;
import java.util.regex.Pattern;

/** Every image has a registry and a version, and none is whatever was pushed last. */
final class ImagesPinned implements Policy {
    private static final Pattern PINNED =
            Pattern.compile("[a-z0-9.-]+(:\\d+)?(/[a-z0-9._-]+)+(:(?!latest)[\\w][\\w.-]*)?(@sha256:[0-9a-f]{64})?");

    @Override
    public List<String> problems(Manifests manifests) {
        return Workload.of(manifests).stream()
                .flatMap(workload -> workload.containers()
                        .map(container -> String.valueOf(container.getImage()))
                        .filter(image -> !PINNED.matcher(image).matches() || !image.matches(".*(:[\\w.-]+|@sha256:.*)"))
                        .map(image -> workload.name() + " runs " + image))
                .toList();
    }
}
