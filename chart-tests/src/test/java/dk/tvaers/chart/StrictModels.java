package dk.tvaers.chart;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.Map;
import java.util.Optional;

/** Kubernetes' own objects, read so that nothing unknown, missing or misplaced gets through. */
final class StrictModels {
    private static final Map<String, Class<? extends KubernetesObject>> KINDS = Map.ofEntries(
            Map.entry("v1/ConfigMap", V1ConfigMap.class),
            Map.entry("v1/Namespace", V1Namespace.class),
            Map.entry("v1/Pod", V1Pod.class),
            Map.entry("v1/Service", V1Service.class),
            Map.entry("v1/ServiceAccount", V1ServiceAccount.class),
            Map.entry("apps/v1/Deployment", V1Deployment.class),
            Map.entry("batch/v1/Job", V1Job.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class),
            Map.entry("policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class),
            Map.entry("networking.k8s.io/v1/Ingress", V1Ingress.class));

    private StrictModels() {}

    static boolean knows(JsonObject object) {
        return KINDS.containsKey(kind(object));
    }

    /** Empty when the kind is not one of Kubernetes' own. */
    static Optional<KubernetesObject> read(JsonObject object) {
        return Optional.ofNullable(KINDS.get(kind(object))).map(type -> read(object, type));
    }

    private static String kind(JsonObject object) {
        return object.get("apiVersion").getAsString() + "/" + object.get("kind").getAsString();
    }

    private static KubernetesObject read(JsonObject object, Class<? extends KubernetesObject> type) {
        KubernetesObject model = JSON.getGson().fromJson(object, type);
        var back = JsonParser.parseString(JSON.serialize(model));
        var lost = difference("", normal(object), normal(back));
        if (lost != null) {
            throw new IllegalArgumentException(
                    model.getKind() + " " + model.getMetadata().getName() + " is not read as it is written: " + lost);
        }
        return model;
    }

    /** Nulls say nothing, neither do empty lists and objects at the place of a missing one. */
    private static JsonElement normal(JsonElement element) {
        if (element instanceof JsonObject object) {
            var normal = new JsonObject();
            object.entrySet().stream()
                    .filter(entry -> !entry.getValue().isJsonNull())
                    .forEach(entry -> normal.add(entry.getKey(), normal(entry.getValue())));
            return normal;
        }
        if (element instanceof JsonArray array) {
            var normal = new JsonArray();
            array.forEach(item -> normal.add(normal(item)));
            return normal;
        }
        return element;
    }

    private static String difference(String path, JsonElement written, JsonElement read) {
        if (written instanceof JsonObject object && read instanceof JsonObject other) {
            for (var entry : object.entrySet()) {
                if (!other.has(entry.getKey())) {
                    return path + "/" + entry.getKey() + " is lost";
                }
                var inner = difference(path + "/" + entry.getKey(), entry.getValue(), other.get(entry.getKey()));
                if (inner != null) {
                    return inner;
                }
            }
            return null;
        }
        if (written instanceof JsonArray array && read instanceof JsonArray other && array.size() == other.size()) {
            for (var i = 0; i < array.size(); i++) {
                var inner = difference(path + "/" + i, array.get(i), other.get(i));
                if (inner != null) {
                    return inner;
                }
            }
            return null;
        }
        return written.equals(read) ? null : path + ": " + written + " becomes " + read;
    }
}
