package dk.tvaers.members.unit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import does to one unit.
 *
 * @param isNew nothing was known of it
 */
@RegisterForReflection
@Schema(name = "UnitDifference")
public record UnitDifference(
        @Schema(description = "What the municipality itself calls it", examples = "4711")
        String number,

        boolean isNew,
        List<Field> fields) {

    /** One thing that is not as it was. */
    @RegisterForReflection
    @Schema(name = "UnitDifferenceField")
    public record Field(
            @Schema(examples = "parent") String name,
            @Nullable String before,
            @Nullable String after) {}

    /** @param number of a unit's id, for those above */
    static UnitDifference of(@Nullable UnitState before, UnitState after, Function<UUID, String> number) {
        List<Field> fields = new ArrayList<>();
        compare(fields, "name", before, after, UnitState::name);
        compare(fields, "parent", before, after, state -> number(state.parentId(), number));
        compare(fields, "department", before, after, state -> number(state.departmentId(), number));
        compare(fields, "level", before, after, UnitState::level);
        compare(fields, "validFrom", before, after, UnitState::validFrom);
        compare(fields, "validTo", before, after, UnitState::validTo);
        return new UnitDifference(after.number(), before == null, fields);
    }

    private static @Nullable String number(@Nullable UUID unit, Function<UUID, String> number) {
        return unit == null ? null : number.apply(unit);
    }

    private static void compare(
            List<Field> fields,
            String name,
            @Nullable UnitState before,
            UnitState after,
            Function<UnitState, @Nullable Object> value) {
        Object was = before == null ? null : value.apply(before);
        Object is = value.apply(after);
        if (!Objects.equals(was, is)) {
            fields.add(new Field(name, was == null ? null : was.toString(), is == null ? null : is.toString()));
        }
    }
}
