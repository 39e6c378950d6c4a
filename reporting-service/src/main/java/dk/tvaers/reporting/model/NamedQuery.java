package dk.tvaers.reporting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A query whose parameters are written as {@code :name}, as often as it takes. */
public final class NamedQuery {
    /** A colon that is not part of a cast. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z_]+)");

    private final String sql;
    private final List<String> names = new ArrayList<>();

    public NamedQuery(String sql) {
        this.sql = NAME.matcher(sql).replaceAll(match -> {
            names.add(match.group(1));
            return "?";
        });
    }

    String sql() {
        return sql;
    }

    @Nullable
    Object[] parameters(Map<String, ?> values) {
        return names.stream().map(values::get).toArray();
    }
}
