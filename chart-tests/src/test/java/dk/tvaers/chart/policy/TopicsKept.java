package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import java.util.ArrayList;
import java.util.List;

/** Nothing that was ever told is lost: not by time, not by size, not with a broker, not with the chart. */
final class TopicsKept implements Policy {
    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        for (var topic : manifests.customs("KafkaTopic")) {
            var name = "KafkaTopic " + Json.text(topic, "metadata", "name");
            if (!"keep".equals(Json.text(topic, "metadata", "annotations", "helm.sh/resource-policy"))) {
                problems.add(name + " goes with the chart");
            }
            if (!"-1".equals(Json.text(topic, "spec", "config", "retention.ms"))
                    || !"-1".equals(Json.text(topic, "spec", "config", "retention.bytes"))
                    || !"delete".equals(Json.text(topic, "spec", "config", "cleanup.policy"))) {
                problems.add(name + " forgets events");
            }
            var replicas = Json.at(topic, "spec", "replicas").getAsInt();
            var written =
                    Json.at(topic, "spec", "config", "min.insync.replicas").getAsInt();
            if (written > replicas || (replicas > 2 && written < 2)) {
                problems.add(name + " counts an event as told that one broker can lose");
            }
        }
        return problems;
    }
}
