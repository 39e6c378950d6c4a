package dk.tvaers.chart;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Changes objects on purpose. Paths are JSON pointers; what they lead to has to be there. */
record Edit(List<JsonObject> objects) {

    void remove(String kind, String name, String pointer) {
        var holder = holder(kind, name, pointer);
        var key = last(pointer);
        var gone = holder instanceof JsonArray array
                ? array.remove(Integer.parseInt(key))
                : holder.getAsJsonObject().remove(key);
        if (gone == null) {
            throw new IllegalArgumentException(kind + " " + name + " has no " + pointer);
        }
    }

    void set(String kind, String name, String pointer, String yaml) {
        var holder = holder(kind, name, pointer);
        var key = last(pointer);
        var value = Yaml.value(yaml);
        if (holder instanceof JsonArray array) {
            if (key.equals("-")) {
                array.add(value);
            } else {
                array.set(Integer.parseInt(key), value);
            }
        } else {
            holder.getAsJsonObject().add(key, value);
        }
    }

    void drop(String kind, String name) {
        objects.remove(find(kind, name));
    }

    private JsonElement holder(String kind, String name, String pointer) {
        JsonElement here = find(kind, name);
        var steps = pointer.substring(1).split("/");
        for (var i = 0; i < steps.length - 1; i++) {
            here = here instanceof JsonArray array
                    ? array.get(Integer.parseInt(steps[i]))
                    : here.getAsJsonObject().get(unescaped(steps[i]));
            if (here == null) {
                throw new IllegalArgumentException(kind + " " + name + " has no " + pointer);
            }
        }
        return here;
    }

    private JsonObject find(String kind, String name) {
        return objects.stream()
                .filter(object -> object.get("kind").getAsString().equals(kind))
                .filter(object -> object.getAsJsonObject("metadata")
                        .get("name")
                        .getAsString()
                        .equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + kind + " " + name));
    }

    private static String last(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
