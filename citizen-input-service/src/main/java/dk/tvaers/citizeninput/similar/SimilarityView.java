package dk.tvaers.citizeninput.similar;

import dk.tvaers.citizeninput.input.PublicInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Published inputs with their answers, the most alike first, five at most. */
@RegisterForReflection
@Schema(name = "InputSimilarities", requiredProperties = "items")
record SimilarityView(List<PublicInput> items) {}
