package dk.tvaers.citizeninput.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.citizeninput.xml.Xml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Writes answers as GeoReport has them: a list or an object, as JSON, or as XML in which a list's elements have the singular name. Made of maps
 * and lists of texts and numbers, so that no other form can be read into them.
 */
@ApplicationScoped
class Written {
    /** Of an element in a list. */
    private static final Map<String, String> SINGULAR = Map.of(
            "services", "service",
            "service_requests", "request",
            "attributes", "attribute",
            "values", "value",
            "errors", "error",
            "network_ids", "network_id");

    private final ObjectMapper json;

    Written(ObjectMapper json) {
        this.json = json;
    }

    /** @param format json or xml */
    RestResponse<String> answer(String root, Object tree, String format) {
        return RestResponse.ResponseBuilder.ok(write(root, tree, format))
                .type(mediaType(format))
                .build();
    }

    static String mediaType(String format) {
        return format.equals("xml") ? "text/xml;charset=UTF-8" : "application/json;charset=UTF-8";
    }

    String write(String root, Object tree, String format) {
        try {
            return format.equals("xml") ? xml(root, tree) : json.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String xml(String root, Object tree) {
        var xml = Xml.document(root);
        content(xml, root, tree);
        return xml.finish();
    }

    private static void content(Xml xml, String name, Object value) {
        switch (value) {
            case Map<?, ?> object -> object.forEach((key, each) -> element(xml, key.toString(), each));
            case Collection<?> list -> list.forEach(each -> element(xml, SINGULAR.get(name), each));
            default -> xml.text(value.toString());
        }
    }

    private static void element(Xml xml, String name, Object value) {
        xml.begin(name);
        content(xml, name, value);
        xml.end();
    }
}
