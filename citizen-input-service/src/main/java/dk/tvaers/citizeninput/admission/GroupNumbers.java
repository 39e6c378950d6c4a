package dk.tvaers.citizeninput.admission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who belongs to which group, by number. */
@Schema(
        name = "GroupNumbers",
        requiredProperties = {"group", "numbers"})
record GroupNumbers(String group, List<Integer> numbers) {}
