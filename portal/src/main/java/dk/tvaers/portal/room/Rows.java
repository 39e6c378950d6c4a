package dk.tvaers.portal.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which rows of a form were sent: those that were left empty were not, so a service counts others than the form does. */
final class Rows {
    private static final Pattern ROW = Pattern.compile("/(.+?)/(\\d+)(/.*)?");

    private final Map<String, List<Integer>> sent = new HashMap<>();

    void sent(String name, List<Integer> rows) {
        sent.put(name, rows);
    }

    /** Where in the form it is that a service pointed at. */
    String inForm(String pointer) {
        var row = ROW.matcher(pointer == null ? "" : pointer);
        if (!row.matches() || !sent.containsKey(name(row.group(1)))) {
            return pointer;
        }
        var rows = sent.get(name(row.group(1)));
        var at = Integer.parseInt(row.group(2));
        var rest = row.group(3) == null ? "" : row.group(3);
        return at < rows.size() ? "/" + row.group(1) + "/" + rows.get(at) + rest : pointer;
    }

    private static String name(String pointer) {
        return pointer.replace('/', '-');
    }
}
