package dk.tvaers.web.privacy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dk.tvaers.privacy.PersonalNumbers;
import io.quarkus.arc.Arc;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Every string of every request body loses its personal numbers as it is read: no field can be forgotten. */
@Singleton
public class MaskedJson implements ObjectMapperCustomizer {
    private final MaskedNumbers masked;

    MaskedJson(MaskedNumbers masked) {
        this.masked = masked;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("masked-json").addDeserializer(String.class, new MaskingDeserializer(masked)));
    }

    private static final class MaskingDeserializer extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        private final transient MaskedNumbers masked;

        private MaskingDeserializer(MaskedNumbers masked) {
            super(String.class);
            this.masked = masked;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var result = PersonalNumbers.mask(StringDeserializer.instance.deserialize(parser, context));
            if (result.count() > 0 && Arc.container().requestContext().isActive()) {
                masked.add(result.count());
            }
            return result.text();
        }
    }
}
