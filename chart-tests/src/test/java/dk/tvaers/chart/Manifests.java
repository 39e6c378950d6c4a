package dk.tvaers.chart;

import com.google.gson.JsonObject;
import io.kubernetes.client.common.KubernetesObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Objects that belong together, read as a cluster would read them: those of Kubernetes as strict models, those of operators as
 * they are.
 */
public final class Manifests {
    private final List<JsonObject> objects;
    private final List<KubernetesObject> models = new ArrayList<>();
    private final List<JsonObject> customs = new ArrayList<>();

    private Manifests(List<JsonObject> objects) {
        this.objects = objects;
        for (var object : objects) {
            var model = StrictModels.read(object);
            model.ifPresentOrElse(models::add, () -> customs.add(CustomResources.checked(object)));
        }
    }

    /**
     * @throws IllegalArgumentException when the API server would refuse one of them, or silently drop a part of it
     */
    static Manifests of(List<JsonObject> objects) {
        return new Manifests(objects);
    }

    static Manifests render(Values values) {
        return of(HelmChart.render(values));
    }

    Manifests with(List<JsonObject> others) {
        var all = new ArrayList<>(objects);
        all.addAll(others);
        return of(all);
    }

    List<JsonObject> objects() {
        return objects;
    }

    /** All objects of one kind of Kubernetes' own. */
    public <T extends KubernetesObject> List<T> all(Class<T> kind) {
        return models.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<KubernetesObject> models() {
        return models;
    }

    public <T extends KubernetesObject> Optional<T> find(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(object -> name.equals(object.getMetadata().getName()))
                .findFirst();
    }

    /** All objects of one kind that an operator reads. */
    public List<JsonObject> customs(String kind) {
        return customs.stream()
                .filter(object -> object.get("kind").getAsString().equals(kind))
                .toList();
    }
}
